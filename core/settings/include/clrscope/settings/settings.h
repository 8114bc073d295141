// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/message.h>
#include <clrscope/settings/configuration.h>

#include <QDateTime>

#include <chrono>

namespace clrscope::settings {

/// One of DefaultProcess:Filters (configuration.md §8). All comparisons ignore case.
struct ProcessFilter
{
    enum class Key { ProcessId, ProcessName, CommandLine, ManagedEntryPointAssemblyName };
    enum class Match { Exact, Contains };
    Key key = Key::ProcessName;
    QString value;
    Match match = Match::Exact; ///< ignored for ProcessId: always exact

    bool operator==(const ProcessFilter &) const = default;
};

struct ApiKeySettings
{
    QString subject;
    QString publicKey; ///< base64url of a JWK
    QString issuer;    ///< never empty: the default when the setting leaves it out

    bool operator==(const ApiKeySettings &) const = default;
};

struct AuthenticationSettings
{
    enum class Mode { ApiKey, None }; ///< None: --no-auth
    Mode mode = Mode::ApiKey;
    /// Authentication:MonitorApiKey, only when present and its form is right; else all is refused.
    std::optional<ApiKeySettings> apiKey;
    QList<Message> apiKeyProblems; ///< why it is present but not used
    QString apiKeyHash;         ///< ApiAuthentication:ApiKeyHash (the older scheme), else empty
    QString apiKeyHashType;
    QList<Message> apiKeyHashProblems;
    bool temporaryKey = false; ///< --temp-apikey: only this key counts
    bool azureAd = false;      ///< configured, not supported

    bool operator==(const AuthenticationSettings &) const = default;
};

/// Kestrel:Certificates:Default. An empty path: our own self-made certificate.
struct CertificateSettings
{
    QString path;
    QString keyPath;
    QString password;

    bool operator==(const CertificateSettings &) const = default;
};

struct DiagnosticPortSettings
{
    enum class Mode { Connect, Listen };
    Mode mode = Mode::Connect;
    QString endpointName;
    int maxConnections = -1;
    bool deleteEndpointOnStartup = false;

    bool operator==(const DiagnosticPortSettings &) const = default;
};

struct CounterGroup
{
    QString name;      ///< ProviderName or MeterName
    QStringList items; ///< CounterNames or InstrumentNames; empty = all

    bool operator==(const CounterGroup &) const = default;
};

struct MetricsSettings
{
    bool enabled = true;
    QStringList endpoints;
    int metricCount = 3;
    bool includeDefaultProviders = true;
    QList<CounterGroup> providers;
    QList<CounterGroup> meters;

    bool operator==(const MetricsSettings &) const = default;
};

struct GlobalCounterSettings
{
    double intervalSeconds = 5;
    int maxHistograms = 20;
    int maxTimeSeries = 1000;
    QMap<QString, double> providerIntervals; ///< names as spelled, compared without case
    /// Why the section is invalid; then requests that need it fail with these.
    QList<Message> problems;

    bool operator==(const GlobalCounterSettings &) const = default;
};

struct StorageSettings
{
    QString defaultSharedPath;
    QString dumpTempFolder;    ///< resolved: never empty
    QString sharedLibraryPath; ///< resolved; empty: libraries are used in place

    bool operator==(const StorageSettings &) const = default;
};

/// One of Egress:{type}:{name}. It stays selectable when invalid: the operation fails with
/// `problem`.
struct EgressProvider
{
    QString type; ///< "FileSystem" is the one built in; others need an extension
    QString name; ///< compared without case, unique over all types
    QString directoryPath;
    QString intermediateDirectoryPath;
    std::optional<int> copyBufferSize;
    Message problem;               ///< validation text, empty when valid
    QMap<QString, QString> values; ///< all of the section, keys relative to it

    bool operator==(const EgressProvider &) const = default;
};

struct EgressSettings
{
    QList<EgressProvider> providers;
    QMap<QString, QString> properties;
    bool httpEnabled = true; ///< false: --no-http-egress

    bool operator==(const EgressSettings &) const = default;
    /// By name, ignoring case; null when there is none.
    [[nodiscard]] const EgressProvider *find(const QString &name) const;
};

struct LoggingSettings
{
    enum class Level { Trace, Debug, Information, Warning, Error, Critical, None };
    enum class Formatter { Simple, Json, Systemd };
    Level level = Level::Information; ///< of clrscope.*: what the highest source says of Default or
                                      ///< Microsoft.Diagnostics*
    Formatter formatter = Formatter::Simple;
    QString timestampFormat; ///< .NET custom format, such as "HH:mm:ss "
    bool useUtcTimestamp = false;
    bool includeScopes = true;
    Level standardErrorThreshold = Level::None; ///< this level and above go to stderr

    bool operator==(const LoggingSettings &) const = default;
};

/// What the window keeps beside the original's sections (section "Clrscope").
struct WindowSettings
{
    QString recordingsFolder;  ///< Clrscope:RecordingsFolder; never empty: Documents/clrscope
    bool serverEnabled = true; ///< Clrscope:ServerEnabled: the desktop program serves the API
    bool listensOnNetwork = false; ///< Clrscope:ListenOnNetwork: its https addresses on all interfaces

    bool operator==(const WindowSettings &) const = default;
};

/// What is wrong with the configuration, in the original's words.
struct Problem
{
    QString section; ///< key of the section or value
    Message message;
    bool stopsStart = false; ///< the service must not start

    bool operator==(const Problem &) const = default;
};

/// The one typed view of all configuration. A plain value.
struct Settings
{
    QStringList urls;
    /// Given for this program, not the default and not inherited from DOTNET_/ASPNETCORE_
    /// variables.
    bool urlsExplicit = false;
    MetricsSettings metrics;
    DiagnosticPortSettings diagnosticPort;
    AuthenticationSettings authentication;
    CertificateSettings certificate;
    QList<ProcessFilter> defaultProcess;
    /// Why DefaultProcess is invalid: then no process is the default one.
    QList<Message> defaultProcessProblems;
    GlobalCounterSettings globalCounter;
    StorageSettings storage;
    EgressSettings egress;
    QStringList corsOrigins;
    QStringList allowedHosts; ///< AllowedHosts split; contains "*" by default
    LoggingSettings logging;
    WindowSettings window;

    QList<Problem> problems;
    QList<Message> warnings;     ///< about sources: a file not found, not readable
    QStringList unsupported;     ///< present sections this program does not act on
    Configuration configuration; ///< the flat values below, with who won

    bool operator==(const Settings &) const = default;
    /// "Not supported yet: A, B" or empty: said once at start.
    [[nodiscard]] QString unsupportedNotice() const;
    /// The first problem that forbids starting; empty when there is none.
    [[nodiscard]] Message startFailure() const;
};

inline constexpr auto defaultUrls = "https://localhost:52323";
inline constexpr auto defaultMetricUrls = "http://localhost:52325";
inline constexpr auto tokenAudience = "https://github.com/dotnet/dotnet-monitor";
inline constexpr auto tokenIssuer =
    "https://github.com/dotnet/dotnet-monitor/generatekey+MonitorApiKey";

} // namespace clrscope::settings

Q_DECLARE_METATYPE(clrscope::settings::Settings)
