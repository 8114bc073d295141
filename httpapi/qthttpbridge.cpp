// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows QHttpServer, and so the only one that Qt 6.4 and 6.8 tell apart.
#include "qthttpbridge.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

#include <algorithm>
#include <cstring>

namespace clrscope::httpapi {

namespace {

constexpr auto ticketHeader = "X-Ticket";

quint64 ticketOf(const QHttpServerRequest &request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return request.headers().value(ticketHeader).toByteArray().toULongLong();
#else
    return request.value(ticketHeader).toULongLong();
#endif
}

} // namespace

RoutePipe::RoutePipe()
{
    setSocketState(QAbstractSocket::ConnectedState);
    setOpenMode(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void RoutePipe::feed(const QByteArray &bytes)
{
    m_in.append(bytes);
    Q_EMIT readyRead();
}

void RoutePipe::hangUp()
{
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 RoutePipe::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_in.size();
}

bool RoutePipe::canReadLine() const
{
    return QIODevice::canReadLine() || m_in.contains('\n');
}

void RoutePipe::close() {}

void RoutePipe::disconnectFromHost() {}

qint64 RoutePipe::readData(char *data, qint64 maxSize)
{
    const auto size = std::min<qint64>(maxSize, m_in.size());
    std::memcpy(data, m_in.constData(), static_cast<std::size_t>(size));
    m_in.remove(0, size);
    return size;
}

qint64 RoutePipe::readLineData(char *data, qint64 maxSize)
{
    const auto end = m_in.indexOf('\n');
    return readData(data, end < 0 ? maxSize : std::min<qint64>(maxSize, end + 1));
}

qint64 RoutePipe::writeData(const char *data, qint64 size)
{
    Q_UNUSED(data)
    return size;
}

qint64 RoutePipe::skipData(qint64 maxSize)
{
    const auto size = std::min<qint64>(maxSize, m_in.size());
    m_in.remove(0, size);
    return size;
}

RouteTable::RouteTable(Routed routed)
    : m_server(std::make_unique<QHttpServer>()),
      m_routed(std::make_shared<Routed>(std::move(routed)))
{
    const auto onward = m_routed;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server->setMissingHandler(
        m_server.get(), [onward](const QHttpServerRequest &request, QHttpServerResponder &) {
            (*onward)(ticketOf(request), -1);
        });
#else
    m_server->setMissingHandler(
        [onward](const QHttpServerRequest &request, QHttpServerResponder &&) {
            (*onward)(ticketOf(request), -1);
        });
#endif
}

RouteTable::~RouteTable() = default;

void RouteTable::add(const QString &pattern)
{
    const auto onward = m_routed;
    const int rule = m_rules++;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Responder = QHttpServerResponder &;
#else
    using Responder = QHttpServerResponder &&;
#endif
    if (pattern.contains(u'<')) {
        m_server->route(pattern, [onward, rule](const QString &, const QHttpServerRequest &request,
                                                Responder) { (*onward)(ticketOf(request), rule); });
    } else {
        m_server->route(pattern, [onward, rule](const QHttpServerRequest &request, Responder) {
            (*onward)(ticketOf(request), rule);
        });
    }
}

void RouteTable::serve(QTcpServer *server)
{
    m_server->bind(server);
}

void RouteTable::ask(RoutePipe &pipe, quint64 ticket, const QString &path)
{
    QByteArray line;
    line.append("GET ").append(routablePath(path)).append(" HTTP/1.1\r\nHost: here\r\n");
    line.append(ticketHeader)
        .append(": ")
        .append(QByteArray::number(ticket))
        .append("\r\nContent-Length: 0\r\n\r\n");
    pipe.feed(line);
}

QByteArray routablePath(const QString &path)
{
    QByteArray out;
    out.reserve(path.size());
    for (const QChar c : path) {
        const auto u = c.unicode();
        const bool isPlain = (u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9') || u == u'/' ||
                             u == u'-' || u == u'~';
        if (u >= u'A' && u <= u'Z')
            out.append(static_cast<char>(u - u'A' + u'a'));
        else
            out.append(isPlain ? static_cast<char>(u) : '_');
    }
    if (out.size() > 1 && out.endsWith('/'))
        out.chop(1);
    return out;
}

} // namespace clrscope::httpapi
