// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestparser.h"

#include <QElapsedTimer>
#include <QObject>

namespace clrscope::httpapi {

class Connection;
struct Endpoint;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// One request and its answer. Owned by its connection and gone with it: whoever waits in between
/// keeps a QPointer. Answers once; what comes after the answer is ignored.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(Connection &connection, quint64 ticket);

    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] Request &request() { return m_request; }
    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    /// "https://host:port", as the client spelled it.
    [[nodiscard]] QString baseUrl() const;

    /// Sent with the answer, whatever it is.
    void setHeader(const QByteArray &name, const QByteArray &value);
    /// A whole answer.
    void respond(int status, const QByteArray &contentType = {}, const QByteArray &body = {});

    /// A streamed answer: the head leaves with the first byte of write().
    void beginStream(const QByteArray &contentType);
    [[nodiscard]] bool canAccept() const;
    void write(const QByteArray &bytes);
    /// The final chunk, or an empty answer if nothing was written.
    void finish();
    /// The end without a final chunk, after what was written has left: a client sees a broken body.
    void breakOff();
    /// At once, what is unsent is lost; a client sees a reset.
    void reset();

    [[nodiscard]] bool isAnswered() const { return m_state == State::Answered; }
    [[nodiscard]] bool hasSentHead() const { return m_hasSentHead; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] quint64 bodyBytes() const { return m_bodyBytes; }
    [[nodiscard]] qint64 milliseconds() const { return m_clock.elapsed(); }
    /// A refusal's text, for the list of served requests.
    void setDetail(const QString &detail) { m_detail = detail; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// The name of the key that let it in.
    void setKeyName(const QString &name) { m_keyName = name; }
    [[nodiscard]] const QString &keyName() const { return m_keyName; }

    /// What the router found; set between the head and the body.
    const Endpoint *endpoint = nullptr;
    QStringList captured;
    bool isAdmitted = false;

Q_SIGNALS:
    void ready(); ///< canAccept() became true again
    void gone();  ///< the client went away before the answer was whole

private:
    friend class Connection;
    enum class State { Waiting, Streaming, Answered };

    [[nodiscard]] QByteArray head(int status, qint64 contentLength) const;
    void setAnswered();

    Connection &m_connection;
    quint64 m_ticket;
    Request m_request;
    Headers m_headers;
    State m_state = State::Waiting;
    bool m_hasSentHead = false;
    bool m_isBodyUnread = false;
    bool m_mustClose = false;
    bool m_isPaused = false;
    int m_status = 0;
    quint64 m_bodyBytes = 0;
    QString m_detail;
    QString m_keyName;
    QElapsedTimer m_clock;
};

} // namespace clrscope::httpapi
