// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/eventpipesession.h>
#include <clrscope/diagnostics/types.h>

#include <QCoroTask>
#include <QMap>
#include <QStringList>

#include <memory>

namespace clrscope::diagnostics {

enum class DumpType : quint32 { Mini = 1, WithHeap = 2, Triage = 3, Full = 4 };

/// Typed commands to one runtime. Cheap to copy by shared_ptr; every step has a deadline (§7).
/// Engine thread only. Dialled sockets and reversed connections look the same here.
class Client
{
public:
    virtual ~Client() = default;
    [[nodiscard]] virtual QCoro::Task<Result<ProcessInfo>> processInfo() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<QMap<QString, QString>>> environment() = 0;
    /// Tries CollectTracing 4/3/2/1 by what the runtime knows and the request needs.
    [[nodiscard]] virtual QCoro::Task<Result<std::unique_ptr<EventPipeSession>>>
    startSession(SessionRequest request) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> resume() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> setEnvironmentVariable(QString name, QString value) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> writeDump(QString path, DumpType type) = 0;
};

} // namespace clrscope::diagnostics
