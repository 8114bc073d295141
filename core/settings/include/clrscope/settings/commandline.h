// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>

#include <QStringList>

#include <chrono>
#include <optional>

namespace clrscope::settings {

/// The options of `collect`, which `config show` and the desktop program take too
/// (configuration.md §1.1). Unset means not given: the defaults are a source of their own.
struct CollectOptions
{
    std::optional<QString> urls;       ///< `;` separated
    std::optional<QString> metricUrls; ///< `;` separated
    std::optional<bool> metrics;
    std::optional<QString> diagnosticPort;
    bool noAuth = false;
    bool tempApiKey = false;
    bool noHttpEgress = false;
    QString configurationFilePath;
    bool exitOnStdinDisconnect = false;

    bool operator==(const CollectOptions &) const = default;
};

enum class KeyFormat { Json, Text, Cmd, Shell, PowerShell, MachineJson };

/// A parsed command line of clrscope-monitor or clrscope.
struct CommandLine
{
    enum class Verb { Collect, ConfigShow, GenerateKey, Inspect, Repair, Desktop, Help, Version };
    Verb verb = Verb::Help;
    CollectOptions collect;
    bool showFull = false;    ///< config show --level Full
    bool showSources = false; ///< config show --show-sources
    KeyFormat keyFormat = KeyFormat::Json;
    std::chrono::milliseconds keyLifetime = std::chrono::days(7); ///< generatekey -e
    QStringList files;         ///< inspect FILE, repair IN OUT, clrscope FILE…
    bool json = false;         ///< inspect --json
    bool demo = false;         ///< clrscope --demo
    Verb helpFor = Verb::Help; ///< Help: of which verb (Help itself: the overview)

    bool operator==(const CommandLine &) const = default;
};

enum class Program { Monitor, Desktop };

/// Arguments without the program's name. A failure's message is one sentence for stderr.
/// Options are accepted as `--opt value`, `--opt=value` and `--opt:value`; names ignore case.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList &arguments, Program program);

/// The text of --help for the program or one of its verbs.
[[nodiscard]] QString helpText(Program program, CommandLine::Verb verb);

/// .NET's TimeSpan: [-][d.]hh:mm[:ss[.fffffff]] or a number of days.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseTimeSpan(QStringView text);

} // namespace clrscope::settings
