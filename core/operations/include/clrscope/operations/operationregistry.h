// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/operations/sink.h>
#include <clrscope/operations/types.h>

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

#include <chrono>
#include <memory>

namespace clrscope::operations {

/// All one needs to start an operation.
struct StartRequest
{
    std::unique_ptr<artifacts::Producer> producer;
    std::unique_ptr<Sink> sink;
    TargetProcess process;
    QStringList tags;
    QString initiator; ///< "Window", or the client's address
    Message contents;
    QString egressProvider; ///< empty: direct
    QString destination;
    std::optional<qint64> durationSeconds;
    bool countsAgainstLimit = true; ///< the window's and rules' operations do not (rest-api §6)
};

/// What is running and what ran, for whom, where its bytes go. One for window and API. Engine thread.
class OperationRegistry : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Registers and starts, or refuses with LimitReached ("Rate limit reached.").
    [[nodiscard]] virtual Result<QUuid> start(StartRequest request, std::shared_ptr<diagnostics::Client> client) = 0;
    /// Graceful: the artifact will be whole. NotFound, InvalidState, Unsupported with the API's texts (§18.4).
    [[nodiscard]] virtual Result<void> stop(const QUuid &id) = 0;
    /// Soon: keeps what there is.
    [[nodiscard]] virtual Result<void> cancel(const QUuid &id) = 0;
    [[nodiscard]] virtual std::optional<Snapshot> find(const QUuid &id) const = 0;
    /// In order of creation.
    [[nodiscard]] virtual SnapshotList list() const = 0;
    /// Takes those that are finished out of the list; what runs stays.
    virtual void remove(const QSet<QUuid> &ids) = 0;
    /// Before the program ends: stops what runs, waits until all are final and their files closed;
    /// what has not ended within the limit is cancelled. Refuses new ones from now on.
    [[nodiscard]] virtual QCoro::Task<> shutdown(std::chrono::milliseconds limit);

Q_SIGNALS:
    void added(const clrscope::operations::Snapshot &snapshot);
    /// State changes at once; bytes and counts at most twice a second.
    void changed(const clrscope::operations::Snapshot &snapshot);
    void removed(const QUuid &id);
};

struct RegistryOptions
{
    /// How many of a kind may run at once, server-wide (rest-api §6).
    QHash<Kind, int> limits = {{Kind::Dump, 1},        {Kind::GcDump, 1}, {Kind::Trace, 3},      {Kind::Logs, 3},
                               {Kind::LiveMetrics, 3}, {Kind::Stacks, 1}, {Kind::Exceptions, 1}, {Kind::Parameters, 1}};
    /// Byte counts are told at most this often.
    std::chrono::milliseconds noticeInterval{500};
    /// A receiver that takes nothing for so long while a stop is on its way loses the rest: a stop
    /// nobody drains would hang the target's diagnostics (diagnostics-ipc §4.4).
    std::chrono::milliseconds stallLimit{5000};
    /// Finished operations are kept there (JSON lines) and listed again by the next run; empty: not kept.
    QString historyFile{};
    int historyCount = 200;
    /// Finished ones beyond this many leave the list, oldest first.
    int maxFinished = 10'000;
};

/// The clock must outlive the registry.
[[nodiscard]] std::unique_ptr<OperationRegistry> makeOperationRegistry(RegistryOptions options, const Clock &clock);

} // namespace clrscope::operations
