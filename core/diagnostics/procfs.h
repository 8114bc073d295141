// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// What the kernel tells about processes without asking them. All calls read small files under
/// /proc and return at once; a process may vanish between two of them.
namespace clrscope::diagnostics::procfs {

struct Stat
{
    char state = '?';          ///< 'T' and 't' are stopped, 'Z' and 'X' are dead
    quint64 startTicks = 0;    ///< since boot; the key in socket names
    quint64 cpuTicks = 0;      ///< user and system
    qint64 workingSetBytes = 0;
    qint64 threads = 0;
    bool operator==(const Stat &) const = default;
};

enum class Runtime {
    None,
    CoreClr,
    OldCoreClr, ///< 2.x and before: no diagnostics
    Unknown,    ///< not ours to see
};

[[nodiscard]] QList<qint64> processIds();
[[nodiscard]] bool exists(qint64 pid);
[[nodiscard]] std::optional<Stat> stat(qint64 pid);
/// Numeric owner, or nothing when the process is gone.
[[nodiscard]] std::optional<quint32> owner(qint64 pid);
[[nodiscard]] QString userName(quint32 uid);
/// Arguments joined by spaces, those with spaces quoted, as the runtime itself tells them.
[[nodiscard]] QString commandLine(qint64 pid);
/// Nothing when it may not be read (or is still between fork and exec).
[[nodiscard]] std::optional<QMap<QByteArray, QByteArray>> environment(qint64 pid);
/// Whether the process has loaded the .NET runtime.
[[nodiscard]] Runtime runtimeOf(qint64 pid);
/// A file of the process' folder, whole, at most 16 MiB; error is errno, 0 on success.
[[nodiscard]] QByteArray file(qint64 pid, const char *name, int *error = nullptr);
/// Where a link of the process' folder points, or "".
[[nodiscard]] QString link(qint64 pid, const char *name);
/// The pid inside the innermost pid namespace, which the socket's name carries.
[[nodiscard]] qint64 innermostPid(qint64 pid);
/// "/proc/<pid>/root" when the process sees other file systems than we do, else "".
[[nodiscard]] QString rootPrefix(qint64 pid);
[[nodiscard]] QDateTime startTime(quint64 startTicks);
[[nodiscard]] qint64 ticksPerSecond();
/// A descriptor that becomes readable when the process ends, or -1.
[[nodiscard]] int openPidFd(qint64 pid);

} // namespace clrscope::diagnostics::procfs
