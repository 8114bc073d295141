// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/deadlines.h>

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <stop_token>

namespace clrscope::diagnostics {

struct LaunchOptions
{
    QString program;                    ///< "dotnet" or an app's own executable
    QStringList arguments;
    QString workingFolder;              ///< empty: ours
    QMap<QString, QString> environment; ///< beside ours
    QString outputFile;                 ///< what it prints, appended; empty: thrown away
    std::chrono::milliseconds startLimit{10'000}; ///< until its runtime has dialled us
    Deadlines deadlines = {};
    std::stop_token stop = {};          ///< gives the waiting up, and ends the program
};

/// A .NET program held before Main.
struct Launched
{
    qint64 pid = 0;
    ProcessInfo info; ///< of the suspended runtime: its cookie is that of the later entry
    /// Start sessions with it, then resume(). The port behind it lives as long as it or a session
    /// started with it; when the last goes, the runtime is resumed if it is still held.
    std::shared_ptr<Client> client;
};

/// Starts a program suspended at its first instant. It outlives us. Should it turn out not to be
/// .NET 5 or later, it runs on by itself and the error says so. Children it starts are not held.
[[nodiscard]] QCoro::Task<Result<Launched>> launch(LaunchOptions options);

} // namespace clrscope::diagnostics
