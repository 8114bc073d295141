// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace clrscope::metrics {

/// The names of the event sources an assembly declares, if it also uses the types of EventCounters;
/// the runtime has no way to list them (runtime-events §2.1). `image` is the file as it is on disk; anything
/// that is no managed assembly has none.
[[nodiscard]] QStringList declaredEventSources(const QByteArray &image);

/// Those of all assemblies a process has loaded but the framework's own. Reads files: for a worker.
[[nodiscard]] QStringList loadedEventSources(qint64 pid);

} // namespace clrscope::metrics
