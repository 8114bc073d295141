// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/base/error.h>
#include <clrscope/operations/serverstatus.h>
#include <clrscope/settings/commandline.h>
#include <clrscope/settings/settings.h>

#include <QCoroTask>
#include <QObject>
#include <QStringList>

#include <memory>

namespace clrscope::diagnostics {
class ProcessRegistry;
class ReverseServer;
} // namespace clrscope::diagnostics
namespace clrscope::httpapi {
class Server;
struct ServerSettings;
}
namespace clrscope::identity {
class Authenticator;
class CertificateKeeper;
class NamedKeyStore;
struct ServerCertificate;
} // namespace clrscope::identity
namespace clrscope::metrics {
class MetricsHub;
}
namespace clrscope::operations {
class OperationRegistry;
class Sink;
} // namespace clrscope::operations
namespace clrscope::settings {
class SettingsStore;
}

namespace clrscope::app {

/// Whether a server that cannot be bound ends the program (the service) or is only told (the window).
enum class ServerPolicy { Required, Optional };

/// Everything behind the window and the service: settings, processes, operations, metrics and the
/// API, made and wired once. Lives on the engine thread: make, start and destroy it there.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(settings::CollectOptions options, ServerPolicy policy, QObject *parent = nullptr);
    ~Engine() override;

    /// Loads the settings, begins to look for processes and serves. Fails with one sentence.
    [[nodiscard]] Result<void> start();
    /// Ends operations so that their files are whole, resumes suspended runtimes, closes the port.
    /// Await it before destroying the engine.
    [[nodiscard]] QCoro::Task<void> shutDown();

    /// Turns the API on or off while the program runs, and at its next starts.
    [[nodiscard]] Result<void> setServing(bool on);
    /// Opens the https addresses of this machine alone to the network, or closes them again, at once.
    /// Kept in our own settings; refused where requests would need no key or there is no https.
    [[nodiscard]] Result<void> setListensOnNetwork(bool on);
    /// Makes our own certificate anew.
    [[nodiscard]] Result<void> renewCertificate();
    void disconnectClient(const QString &address);
    [[nodiscard]] operations::ServerStatus serverStatus() const;

    [[nodiscard]] settings::SettingsStore &settings() { return *m_settings; }
    [[nodiscard]] diagnostics::ProcessRegistry &processes() { return *m_processes; }
    [[nodiscard]] operations::OperationRegistry &operations() { return *m_operations; }
    [[nodiscard]] metrics::MetricsHub &metrics() { return *m_metrics; }
    [[nodiscard]] identity::NamedKeyStore &keys() { return *m_keys; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    void serverStatusChanged(const clrscope::operations::ServerStatus &status);

private:
    [[nodiscard]] Result<void> loadSettings();
    [[nodiscard]] Result<void> watchProcesses();
    [[nodiscard]] Result<void> serve();
    /// What the server is told of these settings, without its certificate.
    [[nodiscard]] httpapi::ServerSettings wantedOf(const settings::Settings &now) const;
    /// Why there is no certificate, or only a former one; empty where all is well.
    void takeCertificateProblem(const Message &problem);
    void useCertificate(const identity::ServerCertificate &certificate);
    void publish();
    void apply(const clrscope::settings::Settings &changed);
    /// Says what is wrong with the settings or not supported, each sentence once while it holds.
    void reportProblems(const clrscope::settings::Settings &now);
    [[nodiscard]] Result<std::unique_ptr<operations::Sink>> egressSink(const QString &provider) const;

    settings::CollectOptions m_options;
    ServerPolicy m_policy;
    Clock m_clock;
    QStringList m_reported;
    std::unique_ptr<settings::SettingsStore> m_settings;
    std::unique_ptr<identity::NamedKeyStore> m_keys;
    std::unique_ptr<identity::Authenticator> m_authenticator;
    std::unique_ptr<identity::CertificateKeeper> m_certificate;
    settings::CertificateSettings m_certificateSettings; ///< of the certificate in use
    Message m_certificateProblem;
    std::unique_ptr<diagnostics::ProcessRegistry> m_processes;
    diagnostics::ReverseServer *m_reverseServer = nullptr; ///< m_processes in listen mode
    std::unique_ptr<metrics::MetricsHub> m_metrics;
    std::unique_ptr<operations::OperationRegistry> m_operations;
    std::unique_ptr<httpapi::Server> m_server;
};

} // namespace clrscope::app
