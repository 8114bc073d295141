// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/httpapi/serversettings.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace clrscope::httpapi {

/// The head of one request, checked and decoded; nothing of it is trusted before.
struct Request
{
    QByteArray method;
    QString path;      ///< decoded, without query, as sent otherwise
    QByteArray target; ///< as sent, for the log of served requests
    QList<std::pair<QString, QString>> query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QString client;         ///< peer address
    QString clientEndpoint; ///< peer address and port
    quint16 localPort = 0;
    bool isHttp10 = false;
    bool isTls = false;
    bool keepsAlive = true;
    bool expectsContinue = false;
    bool hasBody = false;

    /// The first header of that (lower case) name, or nothing.
    [[nodiscard]] std::optional<QByteArray> header(QByteArrayView name) const;
    /// All values of a list header, joined with commas.
    [[nodiscard]] QByteArray joinedHeader(QByteArrayView name) const;
    [[nodiscard]] QByteArray host() const;
};

/// A push parser of HTTP/1.1 requests that is stricter than the standard asks: what two parsers
/// could read in two ways is refused (RFC 9112 §11.2). Holds at most one head and one body.
class RequestParser
{
public:
    enum class State {
        Head,   ///< in the request line or headers
        Ready,  ///< head() is whole; nothing of the body was read yet
        Body,   ///< reading the body
        Done,   ///< body() is whole
        Failed, ///< errorStatus() says how to refuse; the connection is lost
    };

    explicit RequestParser(const ServerLimits &limits) : m_limits(limits) {}

    /// Takes bytes up to the end of the current step and returns how many; feed the rest again.
    qsizetype feed(QByteArrayView bytes);
    /// From Ready to Body (or Done, where there is none). Discarding, the body is read but not
    /// kept.
    enum class BodyUse { Keep, Discard };
    void readBody(BodyUse use);
    /// From Done to the next request's head.
    void reset();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int errorStatus() const { return m_errorStatus; }
    /// A byte of a request's head has arrived.
    [[nodiscard]] bool hasBegun() const { return !m_buffer.isEmpty(); }
    [[nodiscard]] Request &request() { return m_request; }

private:
    enum class Chunk { Size, Data, DataEnd, Trailer };

    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    bool takeLine(QByteArrayView bytes, qsizetype &used, qsizetype limit, int tooLongStatus);
    void parseHead();
    bool parseRequestLine(QByteArrayView line);
    bool parseHeaderLine(QByteArrayView line);
    bool judgeFraming();
    void keep(QByteArrayView bytes);
    qsizetype fail(int status);

    ServerLimits m_limits;
    State m_state = State::Head;
    int m_errorStatus = 0;
    QByteArray m_buffer;
    Request m_request;
    bool m_isChunked = false;
    Chunk m_chunk = Chunk::Size;
    quint64 m_bodyLeft = 0;
    qsizetype m_bodyTaken = 0;
    qsizetype m_trailerBytes = 0;
    BodyUse m_bodyUse = BodyUse::Keep;
};

/// Percent-decoded UTF-8; nothing for a broken escape, a NUL or what is not UTF-8.
[[nodiscard]] std::optional<QString> decodePath(QByteArrayView encoded);
/// name=value pairs of a query; '+' is a space; broken escapes stay as they are.
[[nodiscard]] QList<std::pair<QString, QString>> decodeQuery(QByteArrayView encoded);

} // namespace clrscope::httpapi
