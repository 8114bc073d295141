// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/settings/sources.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

namespace {

constexpr qint64 maxKeyFileBytes = 1024 * 1024;
constexpr qsizetype maxKeyFiles = 10'000;

// What the original ships beside its program; a file there replaces it.
const QByteArray shippedAppSettings = R"({
  "Logging": {
    "LogLevel": {
      "Default": "Information",
      "Microsoft": "Warning",
      "Microsoft.Diagnostics": "Information",
      "Microsoft.Hosting.Lifetime": "Information"
    },
    "EventLog": {
      "LogLevel": {
        "Default": "Information",
        "Microsoft": "Warning",
        "Microsoft.Diagnostics": "Information",
        "Microsoft.Hosting.Lifetime": "Information"
      }
    },
    "Console": {
      "FormatterOptions": { "IncludeScopes": true, "TimestampFormat": "HH:mm:ss " },
      "FormatterName": "simple"
    }
  },
  "AllowedHosts": "*"
})";

QString normalized(QString name)
{
    return name.replace(u"__"_s, u":"_s);
}

/// The first of the variables that is set; names ignore case, as all configuration does.
QString variable(const QMap<QString, QString> &environment, const QStringList &names)
{
    for (const auto &name : names) {
        for (auto at = environment.cbegin(); at != environment.cend(); ++at) {
            if (normalized(at.key()).compare(name, Qt::CaseInsensitive) == 0 &&
                !at.value().isEmpty())
                return at.value();
        }
    }
    return {};
}

ConfigurationLayer environmentLayer(const QMap<QString, QString> &environment, SourceKind kind,
                                    const QString &prefix)
{
    ConfigurationLayer layer;
    layer.source.kind = kind;
    layer.source.description =
        prefix.isEmpty() ? u"EnvironmentVariablesConfigurationProvider"_s
                         : u"EnvironmentVariablesConfigurationProvider Prefix: '%1'"_s.arg(prefix);
    for (auto at = environment.cbegin(); at != environment.cend(); ++at) {
        const auto name = normalized(at.key());
        if (name.size() > prefix.size() && name.startsWith(prefix, Qt::CaseInsensitive))
            layer.values.append({name.mid(prefix.size()), at.value()});
    }
    return layer;
}

ConfigurationLayer builtInLayer()
{
    return {{SourceKind::BuiltIn, u"MemoryConfigurationProvider"_s, {}},
            {{u"Metrics:MetricCount"_s, u"3"_s},
             {u"Metrics:IncludeDefaultProviders"_s, u"True"_s},
             {u"GlobalCounter:IntervalSeconds"_s, u"5"_s}}};
}

ConfigurationLayer commandLineLayer(const CollectOptions &options)
{
    ConfigurationLayer layer{{SourceKind::CommandLine, u"CommandLineConfigurationProvider"_s, {}},
                             {}};
    layer.values.append({u"urls"_s, options.urls.value_or(QString::fromLatin1(defaultUrls))});
    layer.values.append(
        {u"Metrics:Enabled"_s, options.metrics.value_or(true) ? u"True"_s : u"False"_s});
    layer.values.append({u"Metrics:Endpoints"_s,
                         options.metricUrls.value_or(QString::fromLatin1(defaultMetricUrls))});
    if (options.diagnosticPort) {
        layer.values.append({u"DiagnosticPort:ConnectionMode"_s, u"Listen"_s});
        layer.values.append({u"DiagnosticPort:EndpointName"_s, *options.diagnosticPort});
    }
    return layer;
}

class Loader
{
public:
    explicit Loader(const SourcePlaces &places) : m_places(places) {}

    Result<LoadedSources> load()
    {
        const auto &environment = m_places.environment;
        m_loaded.layers.append(builtInLayer());
        m_loaded.layers.append(commandLineLayer(m_places.commandLine));
        m_loaded.layers.append(
            environmentLayer(environment, SourceKind::DotnetEnvironment, u"DOTNET_"_s));
        m_loaded.layers.append(
            environmentLayer(environment, SourceKind::AspNetCoreEnvironment, u"ASPNETCORE_"_s));

        const auto appSettings = QDir(m_places.programFolder).filePath(u"appsettings.json"_s);
        if (m_places.programFolder.isEmpty() || !QFileInfo::exists(appSettings))
            addText(SourceKind::AppSettings, u"appsettings.json"_s, {}, shippedAppSettings);
        else
            addFile(SourceKind::AppSettings, u"appsettings.json"_s, appSettings);
        auto hosting =
            variable(environment, {u"ASPNETCORE_ENVIRONMENT"_s, u"DOTNET_ENVIRONMENT"_s});
        if (hosting.isEmpty())
            hosting = u"Production"_s;
        const QString special = u"appsettings."_s + hosting + u".json"_s;
        if (!m_places.programFolder.isEmpty() && !hosting.contains(u'/'))
            addFile(SourceKind::AppSettings, special,
                    QDir(m_places.programFolder).filePath(special));

        m_loaded.layers.append(environmentLayer(environment, SourceKind::PlainEnvironment, {}));
        addSettingsFile(SourceKind::UserFile, u"settings.json"_s, m_places.userFolder);
        addSettingsFile(SourceKind::OwnFile, u"clrscope/settings.json"_s, m_places.ownFolder);
        addSettingsFile(SourceKind::MachineFile, u"settings.json"_s, m_places.machineFolder);
        addKeyFiles();
        m_loaded.layers.append(
            environmentLayer(environment, SourceKind::MonitorEnvironment, u"DotnetMonitor_"_s));
        addExtraFile();
        if (!m_places.temporaryKey.isEmpty()) {
            ConfigurationLayer layer{
                {SourceKind::TemporaryKey, u"MemoryConfigurationProvider"_s, {}}, {}};
            for (auto at = m_places.temporaryKey.cbegin(); at != m_places.temporaryKey.cend(); ++at)
                layer.values.append({at.key(), at.value()});
            m_loaded.layers.append(layer);
        }
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        return std::move(m_loaded);
    }

private:
    void addText(SourceKind kind, const QString &name, const QString &path, const QByteArray &text)
    {
        const auto values = parseSettingsJson(text);
        if (!values) {
            if (!m_failure)
                m_failure = Error{values.error().code,
                                  Message::tr("The settings file '%1' could not be read: %2.")
                                      .arg(path, values.error().message)};
            return;
        }
        m_loaded.layers.append(
            {{kind, u"JsonConfigurationProvider for '%1' (Optional)"_s.arg(name), path}, *values});
    }

    /// An optional file: absent is fine, unreadable is a warning, malformed is a failure.
    void addFile(SourceKind kind, const QString &name, const QString &path)
    {
        QFile file(path);
        if (!file.exists())
            return;
        m_loaded.watchedFiles.append(path);
        if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
            m_loaded.warnings.append(
                Message::tr("The settings file '%1' could not be read: %2.").arg(path, file.errorString()));
            return;
        }
        addText(kind, name, path, file.read(16 * 1024 * 1024 + 1));
    }

    void addSettingsFile(SourceKind kind, const QString &name, const QString &folder)
    {
        if (!folder.isEmpty())
            addFile(kind, name, QDir(folder).filePath(u"settings.json"_s));
    }

    void addExtraFile()
    {
        const auto &path = m_places.commandLine.configurationFilePath;
        if (path.isEmpty())
            return;
        const QFileInfo file(path);
        if (!file.exists()) {
            m_loaded.warnings.append(
                Message::tr("The provided configuration file '%1' could not be found.").arg(path));
            return;
        }
        if (file.suffix().compare(u"json"_s, Qt::CaseInsensitive) != 0) {
            m_loaded.warnings.append(
                Message::tr("The provided configuration file '%1' must have the .json extension.").arg(path));
            return;
        }
        addFile(SourceKind::ExtraFile, file.fileName(), file.absoluteFilePath());
    }

    void addKeyFiles()
    {
        if (m_places.machineFolder.isEmpty())
            return;
        auto folder = m_places.machineFolder;
        // Mounted secrets: Kubernetes swaps the link "..data" when they change.
        if (!variable(m_places.environment, {u"KUBERNETES_SERVICE_HOST"_s}).isEmpty() &&
            QFileInfo(folder + u"/..data"_s).isDir()) {
            m_loaded.watchedFolders.append(folder);
            folder += u"/..data"_s;
        }
        const QDir directory(folder);
        if (!directory.exists())
            return;
        m_loaded.watchedFolders.append(folder);
        ConfigurationLayer layer;
        layer.source = {SourceKind::KeyPerFile,
                        u"KeyPerFileConfigurationProvider for files in '%1/' (Optional)"_s.arg(
                            QDir::cleanPath(folder)),
                        folder};
        const auto files = directory.entryInfoList(QDir::Files, QDir::Name);
        for (const auto &info : files) {
            const auto name = info.fileName();
            if (name.startsWith(u"ignore."_s) || name == u"settings.json"_s ||
                layer.values.size() >= maxKeyFiles)
                continue;
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly)) {
                if (!m_failure)
                    m_failure = Error{ErrorCode::AccessDenied,
                                      Message::tr("The configuration file '%1' could not be read: %2.")
                                          .arg(info.filePath(), file.errorString())};
                continue;
            }
            auto value = QString::fromUtf8(file.read(maxKeyFileBytes));
            if (value.endsWith(u'\n'))
                value.chop(1);
            if (value.endsWith(u'\r'))
                value.chop(1);
            layer.values.append({normalized(name), value});
            m_loaded.watchedFiles.append(info.filePath());
        }
        m_loaded.layers.append(layer);
    }

    const SourcePlaces &m_places;
    LoadedSources m_loaded;
    std::optional<Error> m_failure;
};

} // namespace

SourcePlaces SourcePlaces::ofThisProcess(CollectOptions commandLine)
{
    SourcePlaces places;
    const auto system = QProcessEnvironment::systemEnvironment();
    for (const auto &name : system.keys())
        places.environment.insert(name, system.value(name));
    places.programFolder = QCoreApplication::applicationDirPath();
    places.commandLine = std::move(commandLine);

    const auto overrideOf = [&places](const QString &which) {
        const QString key = u"DotnetMonitorTestSettings:"_s + which + u"ConfigDirectoryOverride"_s;
        return variable(places.environment,
                        {key, QString(u"DOTNET_"_s + key), QString(u"ASPNETCORE_"_s + key)});
    };
    auto configHome = system.value(u"XDG_CONFIG_HOME"_s);
    if (configHome.isEmpty())
        configHome = QDir::homePath() + u"/.config"_s;
    places.userFolder = overrideOf(u"User"_s);
    if (places.userFolder.isEmpty())
        places.userFolder = configHome + u"/dotnet-monitor"_s;
    places.machineFolder = overrideOf(u"Shared"_s);
    if (places.machineFolder.isEmpty())
        places.machineFolder = u"/etc/dotnet-monitor"_s;
    places.ownFolder = configHome + u"/clrscope"_s;
    places.documentsFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    places.temporaryFolder = QDir::tempPath();
    return places;
}

Result<LoadedSources> loadSources(const SourcePlaces &places)
{
    return Loader(places).load();
}

} // namespace clrscope::settings
