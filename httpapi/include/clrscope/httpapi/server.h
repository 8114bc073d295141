// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/httpapi/serversettings.h>
#include <clrscope/operations/serverstatus.h>
#include <clrscope/operations/sink.h>

#include <QObject>

#include <functional>
#include <memory>

namespace clrscope {
class Clock;
}
namespace clrscope::diagnostics {
class ProcessRegistry;
}
namespace clrscope::identity {
class Authenticator;
}
namespace clrscope::metrics {
class MetricsHub;
}
namespace clrscope::operations {
class OperationRegistry;
}

namespace clrscope::httpapi {

/// What the server works with; all of it outlives the server and lives on the same thread.
struct ServerDependencies
{
    diagnostics::ProcessRegistry &processes;
    operations::OperationRegistry &operations;
    const Clock &clock;
    /// Null only where no key is ever asked for.
    identity::Authenticator *authenticator = nullptr;
    /// Feeds /metrics; without it the page stays empty.
    metrics::MetricsHub *metricsHub = nullptr;
    /// A sink of an egress provider, or NotFound for an unknown one; the server words the answer.
    std::function<Result<std::unique_ptr<operations::Sink>>(const QString &provider)> egress;
};

/// The REST API of dotnet monitor (rest-api.md) on QHttpServer. Engine thread.
/// May be stopped and started again; start() with other settings applies them.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(const ServerDependencies &dependencies, QObject *parent = nullptr);
    ~Server() override;

    /// Binds what can be bound. Fails with "Unable to bind any urls." if no API address could be;
    /// status() then says why and what to do.
    [[nodiscard]] Result<void> start(const ServerSettings &settings);
    /// Settings that need no new socket apply at once (live reload); others at the next start().
    void applySettings(const ServerSettings &settings);
    /// All of them apply at once. Addresses that stay keep their sockets and connections, new
    /// connections get the certificate of now, connections to addresses that went are ended.
    /// Fails as start() does; then nothing is served any more.
    [[nodiscard]] Result<void> rebind(const ServerSettings &settings);
    /// Ends every connection of this client; it may come back.
    void disconnectClient(const QString &address);
    /// Closes every address and connection; operations of direct responses are cancelled.
    void stop();

    [[nodiscard]] const ServerSettings &settings() const;
    [[nodiscard]] operations::ServerStatus status() const;

Q_SIGNALS:
    /// Coalesced, at most four a second.
    void statusChanged(const clrscope::operations::ServerStatus &status);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace clrscope::httpapi
