// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/operations/types.h>

namespace clrscope::operations {

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Dump: return QStringLiteral("dump");
    case Kind::GcDump: return QStringLiteral("gcdump");
    case Kind::Trace: return QStringLiteral("trace");
    case Kind::Logs: return QStringLiteral("logs");
    case Kind::LiveMetrics: return QStringLiteral("livemetrics");
    case Kind::Stacks: return QStringLiteral("stacks");
    case Kind::Exceptions: return QStringLiteral("exceptions");
    case Kind::Parameters: return QStringLiteral("parameters");
    }
    return {};
}

QString stateName(State state)
{
    switch (state) {
    case State::Starting: return QStringLiteral("Starting");
    case State::Running: return QStringLiteral("Running");
    case State::Stopping: return QStringLiteral("Stopping");
    case State::Succeeded: return QStringLiteral("Succeeded");
    case State::Failed: return QStringLiteral("Failed");
    case State::Cancelled: return QStringLiteral("Cancelled");
    }
    return {};
}

} // namespace clrscope::operations
