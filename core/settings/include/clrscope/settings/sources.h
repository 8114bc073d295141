// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/settings/commandline.h>
#include <clrscope/settings/settings.h>

namespace clrscope::settings {

/// Where configuration is looked for; a test fills in its own.
struct SourcePlaces
{
    QMap<QString, QString> environment;
    QString programFolder; ///< appsettings.json
    QString userFolder;    ///< the original's: ~/.config/dotnet-monitor
    QString machineFolder; ///< the original's: /etc/dotnet-monitor
    QString ownFolder;     ///< ours: ~/.config/clrscope
    QString documentsFolder;
    QString temporaryFolder;
    CollectOptions commandLine;
    /// --temp-apikey: the key made for this run, as Authentication:MonitorApiKey:* values.
    QMap<QString, QString> temporaryKey;

    /// Of this process; honours XDG_CONFIG_HOME and DotnetMonitorTestSettings__*Override.
    [[nodiscard]] static SourcePlaces ofThisProcess(CollectOptions commandLine = {});
};

struct LoadedSources
{
    QList<ConfigurationLayer> layers; ///< lowest first
    QList<Message> warnings;          ///< sources that were left out, in one sentence each
    QStringList watchedFiles;         ///< files there now, and ours even if absent
    QStringList watchedFolders;
};

/// Reads all twelve sources once. Fails on malformed JSON and on an unreadable key-per-file entry.
[[nodiscard]] Result<LoadedSources> loadSources(const SourcePlaces &places);

/// JSON with comments and trailing commas to flat values; bounded in size and depth.
[[nodiscard]] Result<QList<ConfigurationLayer::Value>> parseSettingsJson(const QByteArray &text);

/// The typed view of merged values, with every problem found.
[[nodiscard]] Settings makeSettings(const Configuration &configuration, const SourcePlaces &places);

/// `config show` (configuration.md §22) with the survey line.
enum class ShowLevel { Redacted, Full };
enum class ShowSources { No, Yes };
[[nodiscard]] QString showConfiguration(const Configuration &configuration, ShowLevel level,
                                        ShowSources sources);

} // namespace clrscope::settings
