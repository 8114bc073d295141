// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "connection.h"

#include <QDateTime>
#include <QLocale>

namespace clrscope::httpapi {

namespace {

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 406:
        return "Not Acceptable";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Unknown";
    }
}

QByteArray httpDate()
{
    static const QLocale english(QLocale::C);
    return english.toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'")
        .toLatin1();
}

} // namespace

Exchange::Exchange(Connection &connection, quint64 ticket)
    : QObject(&connection), m_connection(connection), m_ticket(ticket)
{
    m_clock.start();
}

QString Exchange::baseUrl() const
{
    return (m_request.isTls ? QStringLiteral("https://") : QStringLiteral("http://")) +
           QString::fromLatin1(m_request.host());
}

void Exchange::setHeader(const QByteArray &name, const QByteArray &value)
{
    for (auto &[key, text] : m_headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            text = value;
            return;
        }
    }
    m_headers.emplaceBack(name, value);
}

// contentLength -1: streamed, in chunks; -2: no body by definition.
QByteArray Exchange::head(int status, qint64 contentLength) const
{
    QByteArray text;
    text.reserve(512);
    text.append("HTTP/1.1 ")
        .append(QByteArray::number(status))
        .append(' ')
        .append(reasonPhrase(status).toByteArray());
    text.append("\r\nDate: ").append(httpDate()).append("\r\n");
    for (const auto &[name, value] : m_headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (contentLength >= 0)
        text.append("Content-Length: ").append(QByteArray::number(contentLength)).append("\r\n");
    else if (contentLength == -1 && !m_request.isHttp10)
        text.append("Transfer-Encoding: chunked\r\n");
    if (m_mustClose)
        text.append("Connection: close\r\n");
    text.append("\r\n");
    return text;
}

void Exchange::respond(int status, const QByteArray &contentType, const QByteArray &body)
{
    if (m_state == State::Answered || m_hasSentHead)
        return;
    if (!contentType.isEmpty())
        setHeader("Content-Type", contentType);
    m_status = status;
    m_mustClose = m_mustClose || !m_request.keepsAlive || m_isBodyUnread;
    const bool isHead = m_request.method == "HEAD";
    m_hasSentHead = true;
    m_bodyBytes = isHead ? 0 : static_cast<quint64>(body.size());
    QByteArray bytes = head(status, status == 204 ? -2 : body.size());
    if (!isHead)
        bytes.append(body);
    m_connection.send(bytes);
    setAnswered();
}

void Exchange::beginStream(const QByteArray &contentType)
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Streaming;
    setHeader("Content-Type", contentType);
}

bool Exchange::canAccept() const
{
    return m_state != State::Answered &&
           m_connection.unsentBytes() < m_connection.m_limits.sendHighWater;
}

void Exchange::write(const QByteArray &bytes)
{
    if (m_state != State::Streaming || bytes.isEmpty())
        return;
    QByteArray out;
    if (!m_hasSentHead) {
        m_hasSentHead = true;
        m_status = 200;
        m_mustClose = m_mustClose || !m_request.keepsAlive;
        out = head(200, -1);
    }
    m_bodyBytes += static_cast<quint64>(bytes.size());
    if (!m_request.isHttp10)
        out.append(QByteArray::number(bytes.size(), 16)).append("\r\n");
    m_connection.send(out, bytes, m_request.isHttp10 ? QByteArray() : QByteArrayLiteral("\r\n"));
    m_isPaused = !canAccept();
}

void Exchange::finish()
{
    if (m_state == State::Answered)
        return;
    if (!m_hasSentHead) {
        respond(200);
        return;
    }
    if (!m_request.isHttp10)
        m_connection.send("0\r\n\r\n");
    setAnswered();
}

void Exchange::breakOff()
{
    if (m_state == State::Answered)
        return;
    // Without chunks the end of the body is the end of the connection: only a reset tells.
    if (m_request.isHttp10 || !m_hasSentHead) {
        reset();
        return;
    }
    m_mustClose = true;
    setAnswered();
}

void Exchange::reset()
{
    if (m_state == State::Answered)
        return;
    m_state = State::Answered;
    m_connection.m_handler.served(*this);
    m_connection.reset();
}

void Exchange::setAnswered()
{
    m_state = State::Answered;
    m_connection.answered();
}

} // namespace clrscope::httpapi
