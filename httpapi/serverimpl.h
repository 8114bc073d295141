// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "api.h"
#include "connection.h"
#include "listener.h"
#include "qthttpbridge.h"

#include <clrscope/httpapi/server.h>
#include <clrscope/identity/authenticator.h>
#include <clrscope/metrics/prometheus.h>

#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace clrscope::httpapi {

/// Listening, the pipeline in front of the routes, and what the window is told.
struct Server::Impl : RequestHandler
{
    Impl(Server &server, const ServerDependencies &dependencies);
    ~Impl() override;

    Result<void> start();
    Result<void> rebind();
    void stop();

    void admit(Exchange &exchange) override;
    void run(Exchange &exchange) override;
    void served(const Exchange &exchange) override;

    /// Listens to what the settings name; an address that is bound already stays as it is.
    Result<void> bindAll();
    void listenTo(const QString &url, bool isMetrics);
    void applyTls();
    /// Connections to addresses that are not served any more.
    void endStrayConnections();
    void publish();
    operations::ServedClient &clientOf(const QString &address, const QString &key);
    /// The bound port, or why not.
    [[nodiscard]] Result<quint16> bind(const ListenAddress &address);
    [[nodiscard]] Result<quint16> bindOne(const QHostAddress &host, quint16 port,
                                          const ListenAddress &address);
    void take(std::unique_ptr<QTcpSocket> socket, Listener &listener);
    void routed(quint64 ticket, int rule);
    /// The pipeline of rest-api §1; answers the refusal itself.
    [[nodiscard]] bool passes(Exchange &exchange, const Route &route);
    /// Who was let in, for the lists of clients and keys.
    void noteKey(Exchange &exchange, const identity::AuthOutcome &outcome);
    [[nodiscard]] bool answersOptions(Exchange &exchange);
    void note(const Message &problem);
    void touch();
    void feedMetrics();
    [[nodiscard]] QString defaultProcessKey() const;

    Server &q;
    ServerDependencies core;
    ServerSettings settings;
    std::unique_ptr<Api> api;
    std::unique_ptr<metrics::PrometheusFeed> feed; // outlives restarts: its samples stay
    std::unique_ptr<RouteTable> router;
    struct Bound
    {
        Listener *listener = nullptr; // owned by the router's QHttpServer
        QString url;
        bool isMetrics = false;
    };
    std::vector<Bound> bound;
    std::vector<Bound> former; // while binding again: what was bound, until it is taken over or closed
    QList<operations::ServedClient> clients; // without what is on its way now
    QSet<Connection *> connections;
    QHash<quint64, QPointer<Exchange>> waiting; // for the router
    QSet<quint16> metricsPorts;
    HostRules hostRules;
    std::optional<QSslConfiguration> tls;
    operations::ServerStatus status;
    QList<Message> problems;
    QTimer notice;
    bool hasWarnedAboutWildcard = false;
};

} // namespace clrscope::httpapi
