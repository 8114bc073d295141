// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>
#include <clrscope/events/modules.h>

#include <QFutureWatcher>
#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace clrscope::artifacts {

/// What a runtime answered when asked for its modules.
struct LoadedModules
{
    std::vector<events::RuntimeModule> modules;
    QString runtimePath; ///< of the runtime's own library
    bool isComplete = false;
    std::chrono::milliseconds took{0}; ///< from the question to the last byte
    quint64 bytes = 0;
    quint64 lost = 0; ///< modules or events that could not be kept or read

    bool operator==(const LoadedModules &) const = default;
};

/// Asks a runtime once which modules it has loaded, and puts nothing into it: a session of a provider
/// that does not exist, stopped at once, ends with a rundown of the loader (runtime-events §6.5).
/// Before .NET 9 the rundown cannot be narrowed down and lists all methods, too.
/// Engine thread; the bytes are read on a worker. finished() comes once, unless it is destroyed
/// before, which ends the session.
class ModuleQuery : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;

    explicit ModuleQuery(std::chrono::milliseconds limit = std::chrono::seconds(30), QObject *parent = nullptr);
    ~ModuleQuery() override;

    void start(std::shared_ptr<diagnostics::Client> client);
    /// finished() follows with ErrorCode::Cancelled.
    void cancel();

Q_SIGNALS:
    void finished(const clrscope::Result<clrscope::artifacts::LoadedModules> &result);

private:
    using Parsed = std::shared_ptr<LoadedModules>;

    static QCoro::Task<> open(QPointer<ModuleQuery> self, std::shared_ptr<diagnostics::Client> client,
                              diagnostics::SessionRequest request);
    void adopt(Result<std::unique_ptr<diagnostics::EventPipeSession>> opened);
    void pump();
    void parse();
    void finish(Result<LoadedModules> result);

    std::unique_ptr<diagnostics::EventPipeSession> m_session;
    QByteArray m_bytes;
    QFutureWatcher<Parsed> m_parsing;
    QTimer m_limit;
    std::chrono::steady_clock::time_point m_startedAt;
    std::chrono::milliseconds m_took{0};
    bool m_isFinished = false;
};

} // namespace clrscope::artifacts

Q_DECLARE_METATYPE(clrscope::artifacts::LoadedModules)
