// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/countersession.h"
#include "clrscope/metrics/declaredsources.h"
#include "clrscope/metrics/sessionproviders.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>
#include <vector>

namespace clrscope::metrics {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using diagnostics::ProcessEntry;
using diagnostics::ProcessList;
using diagnostics::Reach;

namespace {

constexpr auto firstRetry = 1s;
constexpr auto lastRetry = 30s;

class Hub final : public MetricsHub
{
public:
    explicit Hub(diagnostics::ProcessRegistry &registry) : m_registry(registry)
    {
        connect(&registry, &diagnostics::ProcessRegistry::changed, this, &Hub::lookAtProcesses);
    }

    void watch(const QString &processKey, const CounterSelection &selection,
               const void *watcher) override
    {
        auto &watched = m_watched[processKey];
        const auto known =
            std::ranges::find(watched.watchers, watcher, &std::pair<const void *, CounterSelection>::first);
        if (known == watched.watchers.end())
            watched.watchers.emplace_back(watcher, selection);
        else
            known->second = selection;
        if (watched.session && asksTheSame(together(watched), watched.selection)) {
            Q_EMIT stateChanged(processKey, watched.state, watched.sentence);
            return;
        }
        openAnew(processKey, watched);
    }

    void unwatch(const QString &processKey, const void *watcher) override
    {
        const auto it = m_watched.find(processKey);
        if (it == m_watched.end())
            return;
        auto &watched = it->second;
        if (std::erase_if(watched.watchers, [&](const auto &one) { return one.first == watcher; }) == 0)
            return;
        if (watched.watchers.empty()) {
            drop(watched);
            m_watched.erase(it);
        } else if (watched.session && !asksTheSame(together(watched), watched.selection)) {
            openAnew(processKey, watched); // the target need not measure what nobody looks at
        } else {
            watched.selection = together(watched); // for the next session
        }
    }

private:
    struct Watched
    {
        std::vector<std::pair<const void *, CounterSelection>> watchers; ///< in order of arrival
        CounterSelection selection; ///< what the session was asked for
        std::unique_ptr<CounterSession> session;
        std::unique_ptr<QTimer> retry;
        std::chrono::seconds retryAfter = firstRetry;
        State state = State::Waiting;
        Message sentence;
        bool hasLooked = false; ///< for event sources
    };

    static const ProcessEntry *find(const ProcessList &processes, const QString &key)
    {
        const auto it = std::find_if(processes.cbegin(), processes.cend(),
                                     [&](const ProcessEntry &entry) { return entry.key() == key; });
        return it == processes.cend() ? nullptr : &*it;
    }

    static CounterSelection together(const Watched &watched)
    {
        auto all = watched.watchers.front().second;
        for (const auto &[watcher, selection] : watched.watchers)
            all = mergedSelection(all, selection);
        return all;
    }

    /// In whatever order.
    static bool asksTheSame(const CounterSelection &a, const CounterSelection &b)
    {
        return mergedSelection(a, b) == a && mergedSelection(b, a) == b;
    }

    void openAnew(const QString &key, Watched &watched)
    {
        watched.selection = together(watched);
        drop(watched);
        watched.retryAfter = firstRetry;
        open(key, watched);
    }

    /// Lets a session go: it stops gracefully on its own and deletes itself.
    void drop(Watched &watched)
    {
        watched.retry.reset();
        if (!watched.session)
            return;
        auto *session = watched.session.release();
        session->disconnect(this);
        session->setParent(this);
        connect(session, &CounterSession::ended, session, &QObject::deleteLater);
        session->abort();
    }

    void open(const QString &key, Watched &watched)
    {
        const auto processes = m_registry.processes();
        const auto *entry = find(processes, key);
        if (entry == nullptr || entry->reach == Reach::Ended) {
            setState(key, State::Ended, Message::tr("The process has ended."));
            return;
        }
        const auto name = entry->displayName.isEmpty() ? entry->name : entry->displayName;
        if (entry->reach != Reach::Reachable) {
            // lookAtProcesses() opens it as soon as it answers.
            setState(key, State::Waiting,
                     entry->reason.isEmpty() ? Message::tr("Waiting for %1 to answer.").arg(name)
                                             : entry->reason);
            return;
        }
        auto client = m_registry.client(key);
        if (!client) {
            setState(key, State::Ended, Message::tr("The process has ended."));
            return;
        }
        if (watched.selection.listsInstruments && !std::exchange(watched.hasLooked, true))
            lookForSources(key, entry->pid);
        watched.session = makeCounterSession();
        auto *session = watched.session.get();
        connect(session, &CounterSession::started, this, [this, key] {
            if (auto *found = entryFor(key))
                found->retryAfter = firstRetry;
            setState(key, State::Live, {});
        });
        connect(session, &CounterSession::samples, this,
                [this, key](const events::SampleBatch &batch) { Q_EMIT samples(key, batch); });
        connect(session, &CounterSession::instruments, this,
                [this, key](const InstrumentBatch &batch) { Q_EMIT instruments(key, batch); });
        connect(session, &CounterSession::message, this, [this, key](const Message &text) {
            if (const auto *found = entryFor(key)) // kept for whoever begins to watch later
                setState(key, found->state, text);
        });
        connect(session, &CounterSession::ended, this,
                [this, key](const Result<void> &outcome) { sessionEnded(key, outcome); });
        const auto selection = watched.selection; // who hears of the state may stop watching
        const auto version = entry->info.runtimeVersion;
        setState(
            key, State::Waiting,
            entry->isSuspended
                ? Message::tr("%1 is held at its start; its counters begin when it is resumed.")
                      .arg(name)
                : Message::tr("Waiting for the first values of %1.").arg(name));
        session->start(std::move(client), selection, version);
    }

    void lookForSources(const QString &key, qint64 pid)
    {
        auto *watcher = new QFutureWatcher<QStringList>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key] {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0 && entryFor(key))
                Q_EMIT sources(key, watcher->result());
        });
        auto promise = std::make_shared<QPromise<QStringList>>();
        watcher->setFuture(promise->future());
        QThreadPool::globalInstance()->start([promise, pid] { // it reads files
            promise->start();
            promise->addResult(loadedEventSources(pid));
            promise->finish();
        });
    }

    Watched *entryFor(const QString &key)
    {
        const auto it = m_watched.find(key);
        return it == m_watched.end() ? nullptr : &it->second;
    }

    void sessionEnded(const QString &key, const Result<void> &outcome)
    {
        auto *watched = entryFor(key);
        if (watched == nullptr)
            return;
        // It stands in its own signal.
        if (watched->session)
            watched->session.release()->deleteLater();
        const auto processes = m_registry.processes();
        const auto *entry = find(processes, key);
        if (entry == nullptr || entry->reach == Reach::Ended) {
            setState(key, State::Ended, Message::tr("The process has ended."));
            return;
        }
        const bool isLost = outcome || outcome.error().code == ErrorCode::Disconnected;
        setState(key, isLost ? State::Waiting : State::Failed,
                 isLost ? Message::tr("The counters session ended; trying again.")
                        : outcome.error().message);
        watched = entryFor(key); // who heard it may have let go
        if (watched == nullptr)
            return;
        watched->retry = std::make_unique<QTimer>();
        watched->retry->setSingleShot(true);
        connect(watched->retry.get(), &QTimer::timeout, this, [this, key] { reopen(key); });
        watched->retry->start(watched->retryAfter);
        watched->retryAfter = std::min<std::chrono::seconds>(watched->retryAfter * 2, lastRetry);
    }

    void reopen(const QString &key)
    {
        auto *watched = entryFor(key);
        if (watched == nullptr || watched->session)
            return;
        if (watched->retry)
            watched->retry.release()->deleteLater();
        open(key, *watched);
    }

    void lookAtProcesses(const ProcessList &processes)
    {
        QStringList answering;
        QStringList gone;
        for (auto &[key, watched] : m_watched) {
            const auto *entry = find(processes, key);
            if (entry == nullptr || entry->reach == Reach::Ended) {
                if (!watched.session && watched.state != State::Ended)
                    gone.append(key);
            } else if (!watched.session && !watched.retry && entry->reach == Reach::Reachable) {
                answering.append(key);
            }
        }
        for (const auto &key : std::as_const(gone)) {
            if (auto *watched = entryFor(key))
                watched->retry.reset();
            setState(key, State::Ended, Message::tr("The process has ended."));
        }
        for (const auto &key : std::as_const(answering))
            reopen(key);
    }

    void setState(const QString &key, State state, const Message &sentence)
    {
        auto *watched = entryFor(key);
        if (watched == nullptr || (watched->state == state && watched->sentence == sentence))
            return;
        watched->state = state;
        watched->sentence = sentence;
        Q_EMIT stateChanged(key, state, sentence);
    }

    diagnostics::ProcessRegistry &m_registry;
    std::map<QString, Watched> m_watched;
};

} // namespace

std::unique_ptr<MetricsHub> makeMetricsHub(diagnostics::ProcessRegistry &registry)
{
    return std::make_unique<Hub>(registry);
}

} // namespace clrscope::metrics
