// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/deadlines.h>
#include <clrscope/diagnostics/processregistry.h>

#include <QStringList>

namespace clrscope::diagnostics {

struct WatcherOptions
{
    /// Where sockets are looked for; empty: $TMPDIR and /tmp. Folders of targets with a TMPDIR of
    /// their own, and of other mount namespaces, are found through /proc.
    QStringList folders;
    /// Also looks for .NET processes without a usable socket, and for sockets in other folders.
    bool readsProc = true;
    std::chrono::milliseconds procInterval{1'000}; ///< between looks at /proc and at the listed processes
    int maxEnded = 200;                            ///< ended entries kept
    Deadlines deadlines = {};
};

/// Connect mode: the .NET processes of this machine, by watching folders and /proc. Engine thread.
[[nodiscard]] std::unique_ptr<ProcessRegistry> makeEndpointWatcher(WatcherOptions options = {});

} // namespace clrscope::diagnostics
