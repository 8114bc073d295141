// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "logging.h"

#include <clrscope/diagnostics/endpointwatcher.h>
#include <clrscope/diagnostics/reverseserver.h>
#include <clrscope/httpapi/server.h>
#include <clrscope/identity/authenticator.h>
#include <clrscope/identity/certificates.h>
#include <clrscope/identity/keys.h>
#include <clrscope/metrics/countersession.h>
#include <clrscope/operations/filesinks.h>
#include <clrscope/operations/operationregistry.h>
#include <clrscope/settings/settingsstore.h>

#include <QDir>
#include <QHostAddress>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>

#include <unistd.h>

namespace clrscope::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(lcEngine, "clrscope.app")

namespace {

constexpr auto shutdownLimit = 20s;

/// An egress provider whose settings are wrong stays selectable: the operation is accepted and then
/// fails with what is wrong (configuration.md §14).
class MisconfiguredSink : public operations::Sink
{
public:
    explicit MisconfiguredSink(Message problem) : m_problem(std::move(problem)) {}

    Result<void> open(const operations::ArtifactMeta &) override { return refusal(); }
    bool canAccept() const override { return true; }
    Result<void> write(const QByteArray &) override { return refusal(); }
    Result<QString> finish(const Result<void> &) override { return fail(ErrorCode::InvalidArgument, m_problem); }
    void cancel() override {}
    bool isDirect() const override { return false; }

private:
    Result<void> refusal() const { return fail(ErrorCode::InvalidArgument, m_problem); }

    Message m_problem;
};

bool isTls(const QString &url)
{
    return url.trimmed().startsWith(u"https:"_s, Qt::CaseInsensitive);
}

/// Of this machine alone: localhost or a loopback address.
bool isLocal(const QString &url)
{
    const QString host = QUrl(url.trimmed()).host();
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// The same port on every interface. "*" is what Kestrel writes and no QUrl: composed by hand.
QString onEveryInterface(const QString &url)
{
    return u"https://*:%1"_s.arg(QUrl(url.trimmed()).port(443));
}

operations::ServerStatus::NetworkObstacle obstacleOf(const settings::Settings &now)
{
    using Obstacle = operations::ServerStatus::NetworkObstacle;
    if (now.authentication.mode == settings::AuthenticationSettings::Mode::None)
        return Obstacle::NoKeys;
    if (std::any_of(now.urls.cbegin(), now.urls.cend(), [](const QString &url) { return !isLocal(url); }))
        return Obstacle::OpenByUrls;
    return std::any_of(now.urls.cbegin(), now.urls.cend(), isTls) ? Obstacle::None : Obstacle::NoHttps;
}

} // namespace

Engine::Engine(settings::CollectOptions options, ServerPolicy policy, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_policy(policy)
{
}

Engine::~Engine() = default;

Result<void> Engine::start()
{
    if (auto loaded = loadSettings(); !loaded)
        return loaded;
    if (auto watching = watchProcesses(); !watching)
        return watching;

    m_metrics = metrics::makeMetricsHub(*m_processes);
    operations::RegistryOptions registry;
    registry.historyFile = QDir(m_settings->places().ownFolder).filePath(u"operations.jsonl"_s);
    if (m_policy == ServerPolicy::Required)
        registry.historyFile.clear(); // the service's list lives as long as the service (rest-api §18)
    m_operations = operations::makeOperationRegistry(registry, m_clock);

    m_server = std::make_unique<httpapi::Server>(
        httpapi::ServerDependencies{.processes = *m_processes,
                                    .operations = *m_operations,
                                    .clock = m_clock,
                                    .authenticator = m_authenticator.get(),
                                    .metricsHub = m_metrics.get(),
                                    .egress = [this](const QString &name) { return egressSink(name); }});
    connect(m_server.get(), &httpapi::Server::statusChanged, this, &Engine::publish);
    connect(m_settings.get(), &settings::SettingsStore::changed, this, &Engine::apply);

    if (m_policy == ServerPolicy::Optional && !m_settings->settings().window.serverEnabled)
        return {};
    auto served = serve();
    if (!served && m_policy == ServerPolicy::Required)
        return served;
    return {}; // the window shows status().problem and goes on
}

Result<void> Engine::loadSettings()
{
    auto places = settings::SourcePlaces::ofThisProcess(m_options);
    QString temporaryHeader;
    if (m_options.tempApiKey && !m_options.noAuth) {
        const auto key = identity::generateKey(std::chrono::days(365), m_clock);
        if (!key)
            return fail(key);
        places.temporaryKey = {{u"Authentication:MonitorApiKey:Subject"_s, key->subject},
                               {u"Authentication:MonitorApiKey:PublicKey"_s, key->publicKey}};
        temporaryHeader = key->authorizationHeader();
    }
    m_settings = std::make_unique<settings::SettingsStore>(places);
    if (auto loaded = m_settings->load(); !loaded)
        return loaded;
    const settings::Settings &now = m_settings->settings();
    configureLogging(now.logging);
    if (!temporaryHeader.isEmpty())
        qCInfo(lcEngine).noquote() << u"Generated one-time-use ApiKey for dotnet-monitor; use the following "
                                      "header for authorization:\nAuthorization: "_s
                + temporaryHeader;
    reportProblems(now);
    connect(m_settings.get(), &settings::SettingsStore::reloadFailed, this,
            [](const QString &problem) { qCWarning(lcEngine).noquote() << problem; });
    if (const Message failure = now.startFailure(); !failure.isEmpty())
        return fail(ErrorCode::InvalidArgument, failure);

    m_keys = std::make_unique<identity::NamedKeyStore>(m_settings->places().ownFolder, &m_clock);
    m_certificate = std::make_unique<identity::CertificateKeeper>(m_settings->places().ownFolder, m_clock);
    connect(m_certificate.get(), &identity::CertificateKeeper::changed, this, &Engine::useCertificate);
    connect(m_certificate.get(), &identity::CertificateKeeper::failed, this, &Engine::takeCertificateProblem);
    m_authenticator = std::make_unique<identity::Authenticator>(&m_clock);
    m_authenticator->configure(now.authentication);
    m_authenticator->setNamedKeys(m_keys->keys());
    connect(m_keys.get(), &identity::NamedKeyStore::changed, m_authenticator.get(),
            &identity::Authenticator::setNamedKeys);
    connect(m_keys.get(), &identity::NamedKeyStore::changed, this, &Engine::publish);

    if (m_authenticator->isRequired() && !m_authenticator->hasUsableKey())
        qCWarning(lcEngine) << "API key authentication is not configured. All requests are refused until it is: "
                               "run 'clrscope-monitor generatekey', or start with --temp-apikey or --no-auth.";
    if (::geteuid() == 0 && m_policy == ServerPolicy::Required)
        qCWarning(lcEngine) << "Running as root: the API can read and record every .NET process of this machine.";
    return {};
}

void Engine::reportProblems(const settings::Settings &now)
{
    QStringList sentences;
    for (const Message &warning : now.warnings)
        sentences.append(warning.english());
    for (const settings::Problem &problem : now.problems)
        sentences.append(problem.message.english());
    if (const QString notice = now.unsupportedNotice(); !notice.isEmpty())
        sentences.append(notice);
    for (const QString &sentence : std::as_const(sentences)) {
        if (!m_reported.contains(sentence))
            qCWarning(lcEngine).noquote() << sentence;
    }
    m_reported = sentences;
}

Result<void> Engine::watchProcesses()
{
    const settings::DiagnosticPortSettings &port = m_settings->settings().diagnosticPort;
    if (port.mode == settings::DiagnosticPortSettings::Mode::Connect) {
        m_processes = diagnostics::makeEndpointWatcher();
        return {};
    }
    diagnostics::ReverseServerOptions options;
    options.path = port.endpointName;
    options.maxConnections = port.maxConnections;
    options.deletesEndpointOnStart = port.deleteEndpointOnStartup;
    auto server = diagnostics::makeReverseServer(options);
    connect(server.get(), &diagnostics::ReverseServer::warning, this,
            [](const Message &text) { qCWarning(lcEngine).noquote() << text.english(); });
    m_reverseServer = server.get();
    m_processes = std::move(server);
    return m_reverseServer->listen();
}

httpapi::ServerSettings Engine::wantedOf(const settings::Settings &now) const
{
    auto wanted = httpapi::serverSettings(now);
    wanted.version = QStringLiteral(CLRSCOPE_VERSION);
    wanted.runtimeVersion = QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
    // The window's own switch: never plain http, never without keys.
    if (m_policy == ServerPolicy::Optional && now.window.listensOnNetwork &&
        obstacleOf(now) == operations::ServerStatus::NetworkObstacle::None) {
        for (QString &url : wanted.urls) {
            if (isTls(url))
                url = onEveryInterface(url);
        }
        wanted.urls.removeDuplicates();
    }
    return wanted;
}

Result<void> Engine::serve()
{
    const settings::Settings &now = m_settings->settings();
    auto wanted = wantedOf(now);
    if (std::any_of(wanted.urls.cbegin(), wanted.urls.cend(), isTls)
        || std::any_of(wanted.metricUrls.cbegin(), wanted.metricUrls.cend(), isTls)) {
        m_certificateSettings = now.certificate;
        const auto certificate = m_certificate->use(now.certificate);
        if (certificate) {
            wanted.tls = httpapi::tlsIdentity(*certificate);
            qCInfo(lcEngine).noquote() << "Certificate fingerprint (SHA-256):" << certificate->fingerprint;
        }
        takeCertificateProblem(certificate ? Message() : certificate.error().message);
    }
    return m_server->start(wanted);
}

void Engine::takeCertificateProblem(const Message &problem)
{
    if (!problem.isEmpty())
        qCWarning(lcEngine).noquote() << problem.english();
    if (problem == m_certificateProblem)
        return;
    m_certificateProblem = problem;
    publish();
}

void Engine::useCertificate(const identity::ServerCertificate &certificate)
{
    takeCertificateProblem({});
    qCInfo(lcEngine).noquote() << "New certificate, fingerprint (SHA-256):" << certificate.fingerprint;
    auto wanted = m_server->settings();
    wanted.tls = httpapi::tlsIdentity(certificate);
    if (m_server->status().state == operations::ServerStatus::State::Off)
        return; // the next start reads it
    if (auto served = m_server->rebind(wanted); !served)
        qCWarning(lcEngine).noquote() << served.error().message.english();
}

void Engine::apply(const settings::Settings &changed)
{
    configureLogging(changed.logging);
    reportProblems(changed);
    m_authenticator->configure(changed.authentication);
    using State = operations::ServerStatus::State;
    const State state = m_server->status().state;
    if (state == State::Off)
        return;
    if (m_policy == ServerPolicy::Optional && state == State::Failed) {
        if (auto served = serve(); !served) // the change may be what mends it
            qCWarning(lcEngine).noquote() << served.error().message.english();
        return;
    }
    auto wanted = wantedOf(changed);
    wanted.tls = m_server->settings().tls;
    if (m_policy == ServerPolicy::Required) {
        m_server->applySettings(wanted); // addresses stay until the next start (configuration.md §24)
        return;
    }
    const bool usesTls = std::any_of(wanted.urls.cbegin(), wanted.urls.cend(), isTls)
        || std::any_of(wanted.metricUrls.cbegin(), wanted.metricUrls.cend(), isTls);
    if (usesTls && (wanted.tls.isNull() || changed.certificate != m_certificateSettings)) {
        m_certificateSettings = changed.certificate;
        const auto certificate = m_certificate->use(changed.certificate);
        if (certificate) // else the former one stays
            wanted.tls = httpapi::tlsIdentity(*certificate);
        takeCertificateProblem(certificate ? Message() : certificate.error().message);
    }
    if (auto served = m_server->rebind(wanted); !served)
        qCWarning(lcEngine).noquote() << served.error().message.english();
}

Result<void> Engine::setListensOnNetwork(bool on)
{
    using Obstacle = operations::ServerStatus::NetworkObstacle;
    const auto obstacle = obstacleOf(m_settings->settings());
    if (on && obstacle == Obstacle::NoKeys)
        return fail(ErrorCode::InvalidState, Message::tr("Without keys the API stays on this machine."));
    if (on && obstacle == Obstacle::NoHttps)
        return fail(ErrorCode::InvalidState,
                    Message::tr("There is no https address in \"urls\"; plain http stays on this machine."));
    if (obstacle == Obstacle::OpenByUrls)
        return fail(ErrorCode::InvalidState, Message::tr("\"urls\" says where the API listens; change it there."));
    return m_settings->write(u"Clrscope:ListenOnNetwork"_s, on ? std::optional(u"true"_s) : std::nullopt);
}

Result<void> Engine::renewCertificate()
{
    return m_certificate->renew();
}

void Engine::disconnectClient(const QString &address)
{
    m_server->disconnectClient(address);
}

void Engine::publish()
{
    Q_EMIT serverStatusChanged(serverStatus());
}

Result<void> Engine::setServing(bool on)
{
    if (!on)
        m_server->stop();
    else if (auto served = serve(); !served)
        qCWarning(lcEngine).noquote() << served.error().message.english(); // status().problem says it to the window
    if (m_settings->settings().window.serverEnabled == on)
        return {};
    return m_settings->write(u"Clrscope:ServerEnabled"_s, on ? u"true"_s : u"false"_s);
}

operations::ServerStatus Engine::serverStatus() const
{
    if (!m_server)
        return {};
    auto status = m_server->status();
    status.networkObstacle = obstacleOf(m_settings->settings());
    status.keysProblem = m_keys->problem();
    using State = operations::ServerStatus::State;
    if (status.state != State::Off && !m_certificateProblem.isEmpty()) {
        // The reason stands before what follows from it.
        status.problem = status.problem.isEmpty() ? m_certificateProblem
                                                  : Message::joined({m_certificateProblem, status.problem}, u"\n"_s);
        if (status.state == State::Running)
            status.state = State::Limited;
    }
    return status;
}

Result<std::unique_ptr<operations::Sink>> Engine::egressSink(const QString &provider) const
{
    const settings::EgressProvider *found = m_settings->settings().egress.find(provider);
    if (!found)
        return fail(ErrorCode::NotFound, Message::tr("Egress provider '%1' does not exist.").arg(provider));
    if (found->type != u"FileSystem"_s)
        return fail(ErrorCode::Unsupported, Message::tr("Failed to locate extension '%1'.").arg(found->type));
    if (!found->problem.isEmpty())
        return std::make_unique<MisconfiguredSink>(found->problem);
    return operations::makeFileSystemEgressSink({.directoryPath = found->directoryPath,
                                                 .intermediateDirectoryPath = found->intermediateDirectoryPath,
                                                 .copyBufferSize = found->copyBufferSize.value_or(0)});
}

QCoro::Task<void> Engine::shutDown()
{
    if (m_operations)
        co_await m_operations->shutdown(shutdownLimit);
    if (m_server)
        m_server->stop();
    if (m_reverseServer)
        co_await m_reverseServer->shutDown();
}

} // namespace clrscope::app
