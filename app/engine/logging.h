// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/settings.h>

#include <QDateTime>
#include <QString>

namespace clrscope::app {

/// Sends all messages of this program to the console in the format and from the level the settings
/// say (Logging:*). May be called again when they change, from any thread.
void configureLogging(const settings::LoggingSettings &settings);

/// One message as it is printed, with its line end. `category` is Qt's ("clrscope.httpapi").
[[nodiscard]] QString formatLogMessage(const settings::LoggingSettings &settings, QtMsgType type,
                                       const QString &category, const QString &text,
                                       const QDateTime &local);

/// Is it printed at all? The lines test harnesses and people wait for always are.
[[nodiscard]] bool isLogged(const settings::LoggingSettings &settings, QtMsgType type,
                            const QString &category, const QString &text);

/// A .NET custom date format, such as "yyyy-MM-ddTHH:mm:ss.fffZ", applied.
[[nodiscard]] QString formatTimestamp(const QDateTime &when, const QString &format);

} // namespace clrscope::app
