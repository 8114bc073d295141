// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

class QHttpServer;

namespace clrscope::httpapi {

/// What QHttpServer reads in place of a client's socket: one line per request that our own parser
/// has checked, with a path it can route without a doubt. What it would write is discarded; the
/// answer goes out through the exchange. So neither Qt's lenient parser nor the difference between
/// the responders of Qt 6.4 and 6.8 reaches any other file.
class RoutePipe : public QTcpSocket
{
    Q_OBJECT
public:
    RoutePipe();
    void feed(const QByteArray &bytes);
    void hangUp();

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool canReadLine() const override;
    void close() override;
    void disconnectFromHost() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;
    qint64 skipData(qint64 maxSize) override;

private:
    QByteArray m_in;
};

/// Which rule a request met; rule -1 is none.
using Routed = std::function<void(quint64 ticket, int rule)>;

/// The QHttpServer and its rules.
class RouteTable
{
public:
    explicit RouteTable(Routed routed);
    ~RouteTable();
    /// "/operations/<arg>"; numbered from 0 in order of adding.
    void add(const QString &pattern);
    /// The server's pending connections (RoutePipes) are read from now on.
    void serve(QTcpServer *server);
    /// Asks the router; the answer comes through Routed, usually before this returns.
    static void ask(RoutePipe &pipe, quint64 ticket, const QString &path);

private:
    std::unique_ptr<QHttpServer> m_server;
    std::shared_ptr<Routed> m_routed;
    int m_rules = 0;
};

/// "/Operations/ABC/" as "/operations/abc", with every sign a rule could stumble over replaced:
/// routes compare without case. Captured segments are taken from the request's own path.
[[nodiscard]] QByteArray routablePath(const QString &path);

} // namespace clrscope::httpapi
