// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/settings/settings.h>

#include <clrscope/settings/sources.h>

#include "binder.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

namespace {

enum class StopsStart { No, Yes };

class Maker
{
public:
    Maker(const Configuration &configuration, const SourcePlaces &places)
        : m_binder(configuration), m_configuration(configuration), m_places(places)
    {
        m_settings.configuration = configuration;
    }

    Settings make()
    {
        makeAddresses();
        makeMetrics();
        makeGlobalCounter();
        makeStorage();
        makeDiagnosticPort();
        makeAuthentication();
        makeDefaultProcess();
        makeEgress();
        makeLogging();
        makeWindow();
        findUnsupported();
        return std::move(m_settings);
    }

private:
    /// Moves the binder's problems into the settings under this section.
    QList<Message> collect(const QString &section, StopsStart stops)
    {
        const auto messages = m_binder.takeProblems();
        for (const auto &message : messages)
            m_settings.problems.append({section, message, stops == StopsStart::Yes});
        return messages;
    }

    void makeAddresses()
    {
        m_settings.urls = m_binder.semicolons(u"urls"_s);
        const auto *source = m_configuration.source(u"urls"_s);
        m_settings.urlsExplicit =
            source && source->kind != SourceKind::DotnetEnvironment &&
            source->kind != SourceKind::AspNetCoreEnvironment &&
            (source->kind != SourceKind::CommandLine || m_places.commandLine.urls);
        m_settings.corsOrigins = m_binder.semicolons(u"CorsConfiguration:AllowedOrigins"_s);
        m_settings.allowedHosts = m_binder.semicolons(u"AllowedHosts"_s);
        if (m_settings.allowedHosts.isEmpty())
            m_settings.allowedHosts = {u"*"_s};
        const auto certificate = u"Kestrel:Certificates:Default:"_s;
        m_settings.certificate = {m_binder.text(certificate + u"Path"_s),
                                  m_binder.text(certificate + u"KeyPath"_s),
                                  m_binder.text(certificate + u"Password"_s)};
    }

    QList<CounterGroup> makeGroups(const QString &section, const QString &name,
                                   const QString &items, bool nameRequired)
    {
        QList<CounterGroup> groups;
        for (const auto &child : m_configuration.children(section)) {
            const QString path = section + u':' + child;
            if (nameRequired)
                m_binder.require(path + u':' + name);
            CounterGroup group{m_binder.text(path + u':' + name),
                               m_binder.list(path + u':' + items)};
            if (!group.name.isEmpty())
                groups.append(group);
        }
        return groups;
    }

    void makeMetrics()
    {
        auto &metrics = m_settings.metrics;
        metrics.enabled = m_binder.boolean(u"Metrics:Enabled"_s, true);
        metrics.endpoints = m_binder.semicolons(u"Metrics:Endpoints"_s);
        metrics.metricCount = m_binder.integer(u"Metrics:MetricCount"_s, 3, 1);
        metrics.includeDefaultProviders =
            m_binder.boolean(u"Metrics:IncludeDefaultProviders"_s, true);
        metrics.providers =
            makeGroups(u"Metrics:Providers"_s, u"ProviderName"_s, u"CounterNames"_s, true);
        metrics.meters =
            makeGroups(u"Metrics:Meters"_s, u"MeterName"_s, u"InstrumentNames"_s, false);
        collect(u"Metrics"_s, StopsStart::Yes);
    }

    void makeGlobalCounter()
    {
        auto &counter = m_settings.globalCounter;
        counter.intervalSeconds = m_binder.number(u"GlobalCounter:IntervalSeconds"_s, 5, 1, 86400);
        counter.maxHistograms = m_binder.integer(u"GlobalCounter:MaxHistograms"_s, 20, 1);
        counter.maxTimeSeries = m_binder.integer(u"GlobalCounter:MaxTimeSeries"_s, 1000, 1);
        counter.problems = collect(u"GlobalCounter"_s, StopsStart::Yes);
        const auto providers = u"GlobalCounter:Providers"_s;
        for (const auto &provider : m_configuration.children(providers)) {
            const QString key = providers + u':' + provider + u":IntervalSeconds"_s;
            if (!m_configuration.value(key))
                continue;
            const double interval = m_binder.number(key, 0, 1, 86400);
            const auto problems = m_binder.takeProblems();
            if (problems.isEmpty()) {
                counter.providerIntervals.insert(provider, interval);
                continue;
            }
            const auto message =
                Message::tr("Provider '%1' validation error: '%2'")
                    .arg(provider, Message::joined(problems, u"; "_s));
            counter.problems.append(message);
            m_settings.problems.append({providers + u':' + provider, message, true});
        }
    }

    void makeStorage()
    {
        auto &storage = m_settings.storage;
        storage.defaultSharedPath = m_binder.text(u"Storage:DefaultSharedPath"_s);
        const bool shared = !storage.defaultSharedPath.isEmpty();
        storage.dumpTempFolder =
            m_binder.text(u"Storage:DumpTempFolder"_s,
                          shared ? QDir(storage.defaultSharedPath).filePath(u"dumps"_s)
                                 : m_places.temporaryFolder);
        storage.sharedLibraryPath =
            m_binder.text(u"Storage:SharedLibraryPath"_s,
                          shared ? QDir(storage.defaultSharedPath).filePath(u"libs"_s) : QString());
    }

    void makeDiagnosticPort()
    {
        auto &port = m_settings.diagnosticPort;
        if (const auto plain = m_binder.text(u"DiagnosticPort"_s); !plain.isEmpty()) {
            port.mode = DiagnosticPortSettings::Mode::Listen;
            port.endpointName = plain;
        } else {
            port.mode = static_cast<DiagnosticPortSettings::Mode>(m_binder.choice(
                u"DiagnosticPort:ConnectionMode"_s, 0, {u"Connect"_s, u"Listen"_s},
                u"Microsoft.Diagnostics.Monitoring.Options.DiagnosticPortConnectionMode"_s));
            port.endpointName = m_binder.text(u"DiagnosticPort:EndpointName"_s);
        }
        const auto maximum = m_binder.text(u"DiagnosticPort:MaxConnections"_s);
        port.maxConnections =
            m_binder.integer(u"DiagnosticPort:MaxConnections"_s, -1, INT_MIN, INT_MAX);
        if (port.maxConnections != -1 && (port.maxConnections < 1 || port.maxConnections > 254)) {
            port.maxConnections = -1;
            m_binder.report(u"DiagnosticPort:MaxConnections"_s,
                            Message::tr("Value must be between 1 and 254, or -1 (to obtain the maximum number "
                            "allowed by system resources)."));
        }
        port.deleteEndpointOnStartup =
            m_binder.boolean(u"DiagnosticPort:DeleteEndpointOnStartup"_s, false);
        if (port.mode == DiagnosticPortSettings::Mode::Listen && port.endpointName.isEmpty()) {
            const auto &shared = m_settings.storage.defaultSharedPath;
            if (shared.isEmpty())
                m_binder.report(
                    u"DiagnosticPort:EndpointName"_s,
                    Message::tr("In 'Listen' mode, the diagnostic port endpoint name must be specified."));
            else
                port.endpointName = QDir(shared).filePath(u"dotnet-monitor.sock"_s);
        }
        collect(u"DiagnosticPort"_s, StopsStart::Yes);
    }

    void makeAuthentication()
    {
        auto &authentication = m_settings.authentication;
        if (m_places.commandLine.noAuth)
            authentication.mode = AuthenticationSettings::Mode::None;
        authentication.temporaryKey = !m_places.temporaryKey.isEmpty();
        const auto section = u"Authentication:MonitorApiKey"_s;
        const bool apiKey = m_configuration.exists(section);
        authentication.azureAd = m_configuration.exists(u"Authentication:AzureAd"_s);
        if (apiKey && authentication.azureAd && !authentication.temporaryKey &&
            authentication.mode != AuthenticationSettings::Mode::None)
            m_settings.problems.append(
                {u"Authentication"_s,
                 Message::tr("Multiple authentication modes were configured. Only one may be set."), true});
        if (authentication.temporaryKey)
            makeTemporaryKey();
        else if (apiKey)
            makeApiKey(section);
        if (!authentication.temporaryKey)
            makeKeyHash();
    }

    void makeTemporaryKey()
    {
        const auto from = [this](const QString &field) {
            return m_places.temporaryKey.value(u"Authentication:MonitorApiKey:"_s + field);
        };
        m_settings.authentication.apiKey = ApiKeySettings{from(u"Subject"_s), from(u"PublicKey"_s),
                                                          QString::fromLatin1(tokenIssuer)};
    }

    void makeApiKey(const QString &section)
    {
        const QString publicKeyPath = section + u":PublicKey"_s;
        m_binder.require(section + u":Subject"_s);
        m_binder.require(publicKeyPath);
        ApiKeySettings key{m_binder.text(section + u":Subject"_s), m_binder.text(publicKeyPath),
                           m_binder.text(section + u":Issuer"_s, QString::fromLatin1(tokenIssuer))};
        static const QRegularExpression base64Url(u"\\A[0-9a-zA-Z_-]+\\z"_s);
        if (!key.publicKey.isEmpty() && !base64Url.match(key.publicKey).hasMatch())
            m_binder.report(
                publicKeyPath,
                Message::tr("The field PublicKey must match the regular expression '[0-9a-zA-Z_-]+'."));
        m_settings.authentication.apiKeyProblems = collect(section, StopsStart::No);
        if (m_settings.authentication.apiKeyProblems.isEmpty())
            m_settings.authentication.apiKey = key;
    }

    void makeKeyHash()
    {
        const auto section = u"ApiAuthentication"_s;
        if (!m_configuration.exists(section))
            return;
        const auto hashPath = u"ApiAuthentication:ApiKeyHash"_s;
        const auto typePath = u"ApiAuthentication:ApiKeyHashType"_s;
        m_binder.require(hashPath);
        m_binder.require(typePath);
        const auto hash = m_binder.text(hashPath);
        auto type = m_binder.text(typePath);
        static const QRegularExpression hex(u"\\A[0-9a-fA-F]+\\z"_s);
        if (!hash.isEmpty() && !hex.match(hash).hasMatch())
            m_binder.report(
                hashPath,
                Message::tr("The field ApiKeyHash must match the regular expression '[0-9a-fA-F]+'."));
        if (!hash.isEmpty() && hash.size() < 64)
            m_binder.report(
                hashPath, Message::tr("The field ApiKeyHash must be a string with a minimum length of 64."));
        if (hash.size() % 2 != 0)
            m_binder.report(hashPath,
                            Message::tr("The field ApiKeyHash must have an even number of digits."));
        auto plain = type.section(u'.', -1).toUpper().remove(u'-');
        plain.remove(u"CRYPTOSERVICEPROVIDER"_s);
        plain.remove(u"MANAGED"_s);
        plain.remove(u"CNG"_s);
        if (plain == u"SHA"_s || plain == u"SHA1"_s || plain == u"MD5"_s)
            m_binder.report(typePath,
                            Message::tr("The ApiKeyHashType '%1' is not allowed: it is too weak.").arg(type));
        else if (!type.isEmpty() && plain != u"SHA256"_s && plain != u"SHA384"_s &&
                 plain != u"SHA512"_s)
            m_binder.report(typePath, Message::tr("The ApiKeyHashType '%1' is not known.").arg(type));
        m_settings.authentication.apiKeyHashProblems = collect(section, StopsStart::No);
        if (m_settings.authentication.apiKeyHashProblems.isEmpty()) {
            m_settings.authentication.apiKeyHash = hash.toLower();
            m_settings.authentication.apiKeyHashType = plain;
        }
    }

    void makeDefaultProcess()
    {
        static const QStringList keys{u"ProcessId"_s, u"ProcessName"_s, u"CommandLine"_s,
                                      u"ManagedEntryPointAssemblyName"_s};
        const auto filters = u"DefaultProcess:Filters"_s;
        for (const auto &child : m_configuration.children(filters)) {
            const QString path = filters + u':' + child + u':';
            const auto match = static_cast<ProcessFilter::Match>(
                m_binder.choice(path + u"MatchType"_s, 0, {u"Exact"_s, u"Contains"_s},
                                u"Microsoft.Diagnostics.Monitoring.WebApi.ProcessFilterType"_s));
            bool isShort = false;
            for (int at = 0; at < keys.size(); ++at) {
                const auto value = m_binder.text(path + keys[at]);
                if (value.isEmpty())
                    continue;
                isShort = true;
                m_settings.defaultProcess.append(
                    {static_cast<ProcessFilter::Key>(at), value, match});
            }
            if (isShort)
                continue;
            const auto key = static_cast<ProcessFilter::Key>(
                m_binder.choice(path + u"Key"_s, 0, keys,
                                u"Microsoft.Diagnostics.Monitoring.WebApi.ProcessFilterKey"_s));
            const auto value = m_binder.text(path + u"Value"_s);
            if (value.isEmpty())
                m_binder.report(path + u"Value"_s,
                                Message::tr("A value is required for the process filter."));
            m_settings.defaultProcess.append({key, value, match});
        }
        m_settings.defaultProcessProblems = collect(u"DefaultProcess"_s, StopsStart::No);
    }

    void makeEgress()
    {
        auto &egress = m_settings.egress;
        egress.httpEnabled = !m_places.commandLine.noHttpEgress;
        egress.properties = m_configuration.below(u"Egress:Properties"_s);
        for (const auto &type : m_configuration.children(u"Egress"_s)) {
            if (type == u"Properties"_s)
                continue;
            const QString section = u"Egress:"_s + type;
            if (type != u"FileSystem"_s)
                m_settings.problems.append(
                    {section, Message::tr("Egress provider type '%1' does not exist.").arg(type), false});
            for (const auto &name : m_configuration.children(section)) {
                if (egress.find(name)) {
                    m_settings.warnings.append(Message::tr("The egress provider name '%1' is used more than "
                                                           "once; the one of type '%2' is ignored.")
                                                   .arg(name, type));
                    continue;
                }
                egress.providers.append(makeProvider(type, name, section + u':' + name));
            }
        }
    }

    EgressProvider makeProvider(const QString &type, const QString &name, const QString &section)
    {
        EgressProvider provider;
        provider.type = type;
        provider.name = name;
        provider.values = m_configuration.below(section);
        if (type != u"FileSystem"_s)
            return provider;
        m_binder.require(section + u":DirectoryPath"_s);
        provider.directoryPath = m_binder.text(section + u":DirectoryPath"_s);
        provider.intermediateDirectoryPath =
            m_binder.text(section + u":IntermediateDirectoryPath"_s);
        provider.copyBufferSize = m_binder.optionalInteger(section + u":CopyBufferSize"_s, 1);
        provider.problem = Message::joined(m_binder.takeProblems(), u" "_s);
        if (!provider.problem.isEmpty())
            m_settings.problems.append(
                {section,
                 Message::tr("The %1 egress provider failed validation: %2").arg(name, provider.problem),
                 false});
        return provider;
    }

    /// The level of clrscope.*: what the highest source says; in one source the narrower category.
    std::optional<LoggingSettings::Level> levelIn(const QString &section)
    {
        static const QStringList names{u"Trace"_s, u"Debug"_s,    u"Information"_s, u"Warning"_s,
                                       u"Error"_s, u"Critical"_s, u"None"_s};
        static const QStringList categories{u"Default"_s, u"Microsoft.Diagnostics"_s,
                                            u"clrscope"_s};
        std::optional<LoggingSettings::Level> level;
        int best = -1;
        int bestRank = -1;
        for (const auto &entry : m_configuration.entries({section})) {
            const auto category = entry.key.mid(section.size() + 1);
            int rank = -1;
            for (int at = 0; at < categories.size(); ++at) {
                if (category.compare(categories[at], Qt::CaseInsensitive) == 0 ||
                    (at > 0 && category.startsWith(categories[at] + u'.', Qt::CaseInsensitive)))
                    rank = at;
            }
            if (rank < 0 || entry.layer < best || (entry.layer == best && rank < bestRank))
                continue;
            const int found =
                m_binder.choice(entry.key, -1, names, u"Microsoft.Extensions.Logging.LogLevel"_s);
            if (found < 0)
                continue;
            level = static_cast<LoggingSettings::Level>(found);
            best = entry.layer;
            bestRank = rank;
        }
        return level;
    }

    void makeLogging()
    {
        auto &logging = m_settings.logging;
        const auto general = levelIn(u"Logging:LogLevel"_s);
        const auto console = levelIn(u"Logging:Console:LogLevel"_s);
        logging.level = console.value_or(general.value_or(LoggingSettings::Level::Information));
        const auto section = u"Logging:Console:"_s;
        const auto options = u"Logging:Console:FormatterOptions:"_s;
        logging.formatter = static_cast<LoggingSettings::Formatter>(
            m_binder.choice(section + u"FormatterName"_s, 0, {u"simple"_s, u"json"_s, u"systemd"_s},
                            u"console formatter"_s));
        logging.timestampFormat = m_binder.text(options + u"TimestampFormat"_s);
        logging.useUtcTimestamp = m_binder.boolean(options + u"UseUtcTimestamp"_s, false);
        logging.includeScopes = m_binder.boolean(options + u"IncludeScopes"_s, false);
        logging.standardErrorThreshold = static_cast<LoggingSettings::Level>(
            m_binder.choice(section + u"LogToStandardErrorThreshold"_s, 6,
                            {u"Trace"_s, u"Debug"_s, u"Information"_s, u"Warning"_s, u"Error"_s,
                             u"Critical"_s, u"None"_s},
                            u"Microsoft.Extensions.Logging.LogLevel"_s));
        collect(u"Logging"_s, StopsStart::No);
    }

    void makeWindow()
    {
        auto &window = m_settings.window;
        window.recordingsFolder = m_binder.text(
            u"Clrscope:RecordingsFolder"_s, QDir(m_places.documentsFolder).filePath(u"clrscope"_s));
        window.serverEnabled = m_binder.boolean(u"Clrscope:ServerEnabled"_s, true);
        window.listensOnNetwork = m_binder.boolean(u"Clrscope:ListenOnNetwork"_s, false);
        collect(u"Clrscope"_s, StopsStart::No);
    }

    /// Off is their default: only switched on is there something to say.
    bool wantsInProcessFeatures()
    {
        const auto values = m_configuration.below(u"InProcessFeatures"_s);
        for (auto at = values.cbegin(); at != values.cend(); ++at) {
            if (at.key().endsWith(u"Enabled"_s, Qt::CaseInsensitive)
                && at.value().compare(u"true"_s, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    void findUnsupported()
    {
        auto &unsupported = m_settings.unsupported;
        for (const auto &section :
             {u"CollectionRules"_s, u"CollectionRuleDefaults"_s, u"Templates"_s,
              u"InProcessFeatures"_s, u"Authentication:AzureAd"_s, u"DotnetMonitorDebug"_s,
              u"Storage:SharedLibraryPath"_s}) {
            if (m_configuration.exists(section)
                && (section != u"InProcessFeatures"_s || wantsInProcessFeatures()))
                unsupported.append(section);
        }
        for (const auto &child : m_configuration.children(u"Kestrel"_s)) {
            if (child.compare(u"Certificates"_s, Qt::CaseInsensitive) != 0)
                unsupported.append(u"Kestrel:"_s + child);
        }
        for (const auto &child : m_configuration.children(u"Kestrel:Certificates"_s)) {
            if (child.compare(u"Default"_s, Qt::CaseInsensitive) != 0)
                unsupported.append(u"Kestrel:Certificates:"_s + child);
        }
        for (const auto &child : m_configuration.children(u"Egress"_s)) {
            if (child != u"Properties"_s && child != u"FileSystem"_s)
                unsupported.append(u"Egress:"_s + child);
        }
        for (const auto &section : {u"Logging:Debug"_s, u"Logging:EventSource"_s}) {
            if (m_configuration.exists(section))
                unsupported.append(section);
        }
    }

    Binder m_binder;
    const Configuration &m_configuration;
    const SourcePlaces &m_places;
    Settings m_settings;
};

} // namespace

const EgressProvider *EgressSettings::find(const QString &name) const
{
    for (const auto &provider : providers) {
        if (provider.name.compare(name, Qt::CaseInsensitive) == 0)
            return &provider;
    }
    return nullptr;
}

QString Settings::unsupportedNotice() const
{
    return unsupported.isEmpty() ? QString()
                                 : QString(u"Not supported yet: "_s + unsupported.join(u", "_s));
}

Message Settings::startFailure() const
{
    for (const auto &problem : problems) {
        if (problem.stopsStart)
            return problem.message;
    }
    return {};
}

Settings makeSettings(const Configuration &configuration, const SourcePlaces &places)
{
    return Maker(configuration, places).make();
}

} // namespace clrscope::settings
