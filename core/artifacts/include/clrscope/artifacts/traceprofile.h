// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/types.h>

#include <QFlags>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

namespace clrscope::artifacts {

/// The ready-made contents of a trace; the numbers are the API's (rest-api §10.1).
enum class TraceProfile : quint32 { Cpu = 1, Http = 2, Logs = 4, Metrics = 8, GcCollect = 16 };
Q_DECLARE_FLAGS(TraceProfiles, TraceProfile)
Q_DECLARE_OPERATORS_FOR_FLAGS(TraceProfiles)

/// What the documentation names as GET /trace's default.
inline constexpr TraceProfiles defaultTraceProfiles{0x1 | 0x2 | 0x8};

/// One profile as the window shows it.
struct TraceProfileInfo
{
    TraceProfile profile = TraceProfile::Cpu;
    QString name;  ///< the API's spelling: "GcCollect"
    Message title; ///< a word for tables: "GC"
};

/// In the API's order: Cpu, Http, Logs, Metrics, GcCollect.
[[nodiscard]] QList<TraceProfileInfo> traceProfiles();

/// The interval of event counters: one for all, others by provider (names ignore case).
struct CounterIntervals
{
    double seconds = 5;
    QMap<QString, double> providers;

    [[nodiscard]] double of(const QString &provider) const;
};

inline constexpr quint32 defaultBufferMiB = 256;

/// The session of some profiles exactly as rest-api §10.2 has it: providers in the order of the
/// profiles, not merged; rundown keywords OR-ed.
[[nodiscard]] diagnostics::SessionRequest traceRequest(TraceProfiles profiles, const CounterIntervals &intervals = {},
                                                       quint32 bufferMiB = defaultBufferMiB);

/// The session of providers named one by one (POST /trace, rules, the window's table).
[[nodiscard]] diagnostics::SessionRequest traceRequest(QList<diagnostics::Provider> providers, bool hasRundown,
                                                       quint32 bufferMiB = defaultBufferMiB);

/// "Cpu, http,8" in any case, names or numbers.
[[nodiscard]] Result<TraceProfiles> parseTraceProfiles(QStringView text);
/// "Cpu,GcCollect": what a curl line says.
[[nodiscard]] QString traceProfileNames(TraceProfiles profiles);
/// "CPU, GC pauses" for tables.
[[nodiscard]] Message describeContents(TraceProfiles profiles);
[[nodiscard]] Message describeContents(const QList<diagnostics::Provider> &providers);

/// A provider's keywords: "0x…" (up to 16 digits) or a signed 64-bit decimal, with the API's texts.
[[nodiscard]] Result<quint64> parseKeywords(QStringView text);
/// The same from JSON: undefined means all bits, null is an error, and so is what is no string.
[[nodiscard]] Result<quint64> parseKeywords(const QJsonValue &value);
/// "Informational" in any case, or 0…5.
[[nodiscard]] Result<quint32> parseEventLevel(QStringView text);
[[nodiscard]] QString eventLevelName(quint32 level);

/// Refuses providers whose EventCounterIntervalSec is not the interval in force for them: a process
/// knows only one interval a provider.
[[nodiscard]] Result<void> checkCounterIntervals(const QList<diagnostics::Provider> &providers,
                                                 const CounterIntervals &intervals);

/// Does this provider speak up at least now and then, whatever the process does?
[[nodiscard]] bool isPeriodic(const diagnostics::Provider &provider);

/// A runtime notices that the reader of a session died only when it writes the next event. So that a
/// session cannot outlive us, one that may stay silent gets System.Runtime's counters every ten
/// seconds behind its own providers (diagnostics-ipc §4.4). Shorter traces hold none of them, other
/// sessions keep their interval (the shortest asked for is in force).
[[nodiscard]] diagnostics::SessionRequest withHeartbeat(diagnostics::SessionRequest request);
inline constexpr int heartbeatSeconds = 10;

} // namespace clrscope::artifacts
