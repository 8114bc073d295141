// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "qthttpbridge.h"
#include "requestparser.h"

#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace clrscope::httpapi {

/// What a connection asks of the server.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    /// The head is whole: find the endpoint, then call Connection::admitted(); may answer at once.
    virtual void admit(Exchange &exchange) = 0;
    /// The body is whole too: answer, now or later.
    virtual void run(Exchange &exchange) = 0;
    virtual void served(const Exchange &exchange) = 0;
};

/// One client's socket. Reads one request at a time within the limits, sends its answer, then
/// reads the next: pipelined requests wait in the socket. Deletes itself when the socket ends.
class Connection : public QObject
{
    Q_OBJECT
public:
    Connection(std::unique_ptr<QTcpSocket> socket, RequestHandler &handler,
               const ServerLimits &limits, RoutePipe *pipe, QObject *parent);
    ~Connection() override;

    [[nodiscard]] bool isTls() const { return m_isTls; }
    [[nodiscard]] QString client() const { return m_client; }
    [[nodiscard]] quint16 localPort() const { return m_localPort; }
    [[nodiscard]] QHostAddress localAddress() const { return m_localAddress; }
    /// The key its last request was let in with.
    void setKeyName(const QString &name) { m_keyName = name; }
    [[nodiscard]] const QString &keyName() const { return m_keyName; }
    [[nodiscard]] RoutePipe *pipe() const { return m_pipe; }
    [[nodiscard]] Exchange *exchange() const { return m_exchange; }

    /// The handler's answer to admit(): the exchange is answered, or wants its body and run().
    void admitted();
    /// Closes after what is unsent has left (or the limit has passed).
    void closeSoon();
    /// A reset, at once.
    void reset();

private:
    friend class Exchange;
    enum class Phase { Handshake, Idle, Head, Routing, Body, Answering, Closing };

    void readMore();
    void step();
    void beginExchange();
    void refuse(int status);
    void enter(Phase phase);
    void expire();
    void send(const QByteArray &bytes);
    void send(const QByteArray &head, const QByteArray &bytes, const QByteArray &tail);
    [[nodiscard]] qint64 unsentBytes() const;
    void noteSent();
    void answered();
    void next();
    void gone();

    std::unique_ptr<QTcpSocket> m_socket;
    RequestHandler &m_handler;
    ServerLimits m_limits;
    QPointer<RoutePipe> m_pipe;
    RequestParser m_parser;
    Exchange *m_exchange = nullptr;
    QByteArray m_input;
    QTimer m_timer;     // of the phase
    QTimer m_sendTimer; // of a client that does not read
    Phase m_phase = Phase::Idle;
    bool m_isTls = false;
    bool m_isStepping = false;
    bool m_isGone = false;
    bool m_isLingering = false; // waits for a client that may still be sending
    bool m_hasLingered = false;
    qint64 m_lingered = 0;
    QString m_client;
    QString m_clientEndpoint;
    quint16 m_localPort = 0;
    QHostAddress m_localAddress;
    QString m_keyName;
};

} // namespace clrscope::httpapi
