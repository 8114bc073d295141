// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/operations/operationregistry.h>

#include "operation.h"
#include "operationhistory.h"

#include <clrscope/base/waiter.h>

#include <QLoggingCategory>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <unordered_map>

namespace clrscope::operations {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcOperations, "clrscope.operations")

namespace {

/// What is kept of an operation: the live object while it runs, its last snapshot afterwards.
struct Record
{
    Snapshot last;
    std::unique_ptr<Operation> operation;
    bool holdsSlot = false;

    [[nodiscard]] Snapshot snapshot() const { return operation ? operation->snapshot() : last; }
};

class Registry : public OperationRegistry
{
    Q_OBJECT
public:
    Registry(RegistryOptions options, const Clock &clock)
        : m_options(std::move(options)), m_clock(clock), m_history(m_options.historyFile, m_options.historyCount)
    {
        m_notices.setSingleShot(true);
        m_notices.setInterval(m_options.noticeInterval);
        connect(&m_notices, &QTimer::timeout, this, &Registry::tellProgress);
        const auto past = m_history.load();
        for (const Snapshot &snapshot : past) {
            m_order.append(snapshot.id);
            m_records[snapshot.id].last = snapshot;
        }
    }

    [[nodiscard]] Result<QUuid> start(StartRequest request, std::shared_ptr<diagnostics::Client> client) override
    {
        Q_ASSERT(thread() == QThread::currentThread());
        Q_ASSERT(request.producer && request.sink);
        const Kind kind = request.producer->kind();
        const auto limit = m_options.limits.constFind(kind);
        const bool counts = request.countsAgainstLimit && limit != m_options.limits.constEnd();
        if (m_isShuttingDown)
            return fail(ErrorCode::InvalidState, Message::tr("clrscope is shutting down."));
        if (counts && m_taken.value(kind) >= *limit)
            return fail(ErrorCode::LimitReached, Message::tr("Rate limit reached."));

        auto operation = std::make_unique<Operation>(std::move(request), m_clock, m_options.stallLimit);
        auto *running = operation.get();
        const auto snapshot = running->snapshot();
        const QUuid id = snapshot.id;
        connect(running, &Operation::stateChanged, this, [this, id] { tellState(id); });
        connect(running, &Operation::progressed, this, [this, id] {
            m_dirty.insert(id);
            if (!m_notices.isActive())
                m_notices.start();
        });
        connect(running, &Operation::settled, this, [this, id] { retire(id); }, Qt::QueuedConnection);
        m_order.append(id);
        m_records[id] = Record{snapshot, std::move(operation), counts};
        ++m_unsettled;
        if (counts)
            ++m_taken[kind];
        qCInfo(lcOperations).noquote() << kindName(kind) << id.toString(QUuid::WithoutBraces) << "of process"
                                       << snapshot.process.pid << "for" << snapshot.initiator;
        Q_EMIT added(snapshot);
        running->begin(std::move(client));
        return id;
    }

    [[nodiscard]] Result<void> stop(const QUuid &id) override
    {
        const auto record = m_records.find(id);
        if (record == m_records.end())
            return fail(ErrorCode::NotFound, Message::tr("Operation not found."));
        if (!record->second.operation)
            return fail(ErrorCode::InvalidState, Message::tr("Operation is not running."));
        return record->second.operation->stop();
    }

    [[nodiscard]] Result<void> cancel(const QUuid &id) override
    {
        const auto record = m_records.find(id);
        if (record == m_records.end())
            return fail(ErrorCode::NotFound, Message::tr("Operation not found."));
        if (!record->second.operation)
            return fail(ErrorCode::InvalidState, Message::tr("Operation is not running."));
        return record->second.operation->cancel();
    }

    [[nodiscard]] std::optional<Snapshot> find(const QUuid &id) const override
    {
        const auto record = m_records.find(id);
        return record == m_records.end() ? std::nullopt : std::optional(record->second.snapshot());
    }

    [[nodiscard]] SnapshotList list() const override
    {
        SnapshotList snapshots;
        snapshots.reserve(m_order.size());
        for (const QUuid &id : m_order)
            snapshots.append(m_records.at(id).snapshot());
        return snapshots;
    }

    void remove(const QSet<QUuid> &ids) override
    {
        QSet<QUuid> finished;
        for (const QUuid &id : ids) {
            if (const auto record = m_records.find(id); record != m_records.end() && !record->second.operation)
                finished.insert(id);
        }
        for (const QUuid &id : std::as_const(finished))
            forget(id);
        m_history.remove(finished);
    }

    [[nodiscard]] QCoro::Task<> shutdown(std::chrono::milliseconds limit) override
    {
        m_isShuttingDown = true;
        const QPointer<Registry> self(this);
        for (const QUuid &id : runningIds())
            static_cast<void>(stop(id).or_else([&](const Error &) { static_cast<void>(cancel(id)); }));
        const WaiterPtr waiter(new Waiter);
        Waiter *const woken = waiter.get();
        connect(this, &Registry::allSettled, woken, &Waiter::wake);
        if (m_unsettled > 0)
            co_await woken->wait(QDeadlineTimer(limit));
        if (!self || m_unsettled == 0)
            co_return;
        for (const QUuid &id : runningIds())
            static_cast<void>(cancel(id));
        if (m_unsettled > 0)
            co_await woken->wait(QDeadlineTimer(limit));
    }

Q_SIGNALS:
    void allSettled();

private:
    [[nodiscard]] QList<QUuid> runningIds() const
    {
        QList<QUuid> ids;
        for (const QUuid &id : m_order) {
            if (m_records.at(id).operation)
                ids.append(id);
        }
        return ids;
    }

    void tellState(const QUuid &id)
    {
        Record &record = m_records.at(id);
        const auto snapshot = record.snapshot();
        m_dirty.remove(id);
        if (isFinal(snapshot.state) && std::exchange(record.holdsSlot, false))
            --m_taken[snapshot.kind];
        Q_EMIT changed(snapshot);
    }

    void tellProgress()
    {
        const auto dirty = std::exchange(m_dirty, {});
        for (const QUuid &id : dirty) {
            if (const auto snapshot = find(id))
                Q_EMIT changed(*snapshot);
        }
    }

    void retire(const QUuid &id)
    {
        const auto found = m_records.find(id);
        if (found == m_records.end() || !found->second.operation)
            return;
        Record &record = found->second;
        record.last = record.operation->snapshot();
        record.operation.reset();
        --m_unsettled;
        qCInfo(lcOperations).noquote() << kindName(record.last.kind) << id.toString(QUuid::WithoutBraces)
                                       << stateName(record.last.state) << record.last.bytesWritten << "bytes";
        m_history.append(record.last);
        trim();
        if (m_unsettled == 0)
            Q_EMIT allSettled();
    }

    void trim()
    {
        qsizetype finished = m_order.size() - m_unsettled;
        for (qsizetype i = 0; finished > m_options.maxFinished && i < m_order.size();) {
            if (m_records.at(m_order.at(i)).operation) {
                ++i;
            } else {
                forget(m_order.at(i));
                --finished;
            }
        }
    }

    void forget(const QUuid &id)
    {
        const QUuid copy = id;
        m_order.removeOne(copy);
        m_dirty.remove(copy);
        m_records.erase(copy);
        Q_EMIT removed(copy);
    }

    struct IdHash
    {
        std::size_t operator()(const QUuid &id) const { return qHash(id); }
    };

    RegistryOptions m_options;
    const Clock &m_clock;
    OperationHistory m_history;
    QList<QUuid> m_order;
    std::unordered_map<QUuid, Record, IdHash> m_records;
    QHash<Kind, int> m_taken;
    QSet<QUuid> m_dirty;
    QTimer m_notices;
    qsizetype m_unsettled = 0;
    bool m_isShuttingDown = false;
};

} // namespace

QCoro::Task<> OperationRegistry::shutdown(std::chrono::milliseconds)
{
    co_return;
}

std::unique_ptr<OperationRegistry> makeOperationRegistry(RegistryOptions options, const Clock &clock)
{
    return std::make_unique<Registry>(std::move(options), clock);
}

} // namespace clrscope::operations

#include "operationregistry.moc"
