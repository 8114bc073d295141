// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpointwatcher_p.h"

#include <clrscope/diagnostics/makeclient.h>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

Q_LOGGING_CATEGORY(logWatcher, "clrscope.diagnostics.watcher", QtInfoMsg)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace clrscope::diagnostics {

namespace {

constexpr qint64 youngMs = 10'000;     ///< so long a process may still load its runtime
constexpr qint64 socketGraceMs = 1'500;///< so long a runtime may take to open its socket
constexpr int quickTries = 4;          ///< at a socket where nobody listens, 50 ms to 400 ms apart
constexpr qint64 lookGapMs = 100;      ///< refreshes closer together share one look at /proc
constexpr int recheckRounds = 30;      ///< an old process that becomes .NET by exec is found in so many ticks

struct SocketName
{
    qint64 pid = 0;
    quint64 key = 0;
    bool isRouter = false;
};

/// "dotnet-diagnostic-{pid}-{key}-socket", perhaps with "dsrouter-" before the pid.
std::optional<SocketName> parseSocketName(const char *name)
{
    constexpr char prefix[] = "dotnet-diagnostic-", router[] = "dsrouter-", suffix[] = "-socket";
    if (std::strncmp(name, prefix, sizeof prefix - 1) != 0)
        return {};
    SocketName out;
    const char *at = name + sizeof prefix - 1;
    if (std::strncmp(at, router, sizeof router - 1) == 0) {
        out.isRouter = true;
        at += sizeof router - 1;
    }
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    char *end = nullptr;
    if (!isDigit(*at))
        return {};
    out.pid = std::strtoll(at, &end, 10);
    if (*end != '-' || !isDigit(end[1]) || out.pid <= 0)
        return {};
    out.key = std::strtoull(end + 1, &end, 10);
    if (std::strcmp(end, suffix) != 0)
        return {};
    return out;
}

} // namespace

EndpointWatcher::EndpointWatcher(WatcherOptions options) : m_options(std::move(options)), m_ownPid(::getpid())
{
    qRegisterMetaType<ProcessList>();
    m_clock.start();
    if (m_options.folders.isEmpty()) {
        const QString own = qEnvironmentVariable("TMPDIR");
        if (!own.isEmpty())
            m_options.folders.append(QDir::cleanPath(own));
        if (!m_options.folders.contains(u"/tmp"_s))
            m_options.folders.append(u"/tmp"_s);
    }
    connect(&m_watch, &FolderWatch::changed, this, [this](const QString &folder) {
        scanFolder(folder);
        resolve();
    });
    m_changed.setSingleShot(true);
    m_changed.setInterval(100);
    connect(&m_changed, &QTimer::timeout, this, [this] { Q_EMIT changed(processes()); });
    m_inspect.setSingleShot(true);
    m_inspect.setInterval(0);
    connect(&m_inspect, &QTimer::timeout, this, &EndpointWatcher::inspectSome);
    for (const QString &folder : std::as_const(m_options.folders))
        watchFolder(folder);
    resolve();
    m_tick.setInterval(m_options.procInterval);
    connect(&m_tick, &QTimer::timeout, this, &EndpointWatcher::tick);
    m_tick.start();
    if (m_options.readsProc)
        lookAtProc();
    else
        m_looksComplete = true;
}

EndpointWatcher::~EndpointWatcher()
{
    for (auto &[id, tracked] : m_tracked) {
        tracked.exitNotifier.reset();
        if (tracked.exitFd >= 0)
            ::close(tracked.exitFd);
    }
    for (const QPointer<Waiter> &waiter : std::as_const(m_waiting)) {
        if (waiter)
            waiter->wake();
    }
}

ProcessList EndpointWatcher::processes() const
{
    ProcessList out;
    for (const auto &[id, tracked] : m_tracked) {
        if (!tracked.isHidden)
            out.append(tracked.entry);
    }
    out += m_ended;
    std::stable_sort(out.begin(), out.end(), [](const ProcessEntry &a, const ProcessEntry &b) { return a.pid < b.pid; });
    return out;
}

std::shared_ptr<Client> EndpointWatcher::client(const QString &key)
{
    for (const auto &[id, tracked] : m_tracked) {
        if (!tracked.isHidden && tracked.entry.key() == key)
            return tracked.client;
    }
    return nullptr;
}

void EndpointWatcher::dismiss(const QString &key)
{
    if (m_ended.removeIf([&](const ProcessEntry &entry) { return entry.key() == key; }) > 0)
        markChanged();
}

QCoro::Task<ProcessList> EndpointWatcher::refresh()
{
    const QPointer<EndpointWatcher> self(this);
    if (m_clock.elapsed() - m_lastLookMs >= lookGapMs) {
        tick();
    } else {
        // Many ask at once: /proc was just read, the folders are cheap.
        for (const QString &folder : std::as_const(m_options.folders))
            scanFolder(folder);
        resolve();
    }
    const qint64 freshMs = 2'000;
    QList<qint64> forbidden;
    for (auto &[id, tracked] : m_tracked) {
        // Whoever has not been heard of lately is asked again; who hangs is not waited for.
        if (tracked.isAsking || m_clock.elapsed() - tracked.seenMs <= freshMs)
            continue;
        if (tracked.entry.reach == Reach::Reachable)
            ask(id);
        else if (tracked.entry.reach == Reach::NoPermission)
            forbidden.append(id); // rights change, and nothing tells us
    }
    for (const qint64 id : std::as_const(forbidden))
        askOutOfReach(id);
    const WaiterPtr waiter(new Waiter);
    m_waiting.append(waiter.get());
    const QDeadlineTimer deadline(m_options.deadlines.processInfo + m_options.deadlines.connect);
    for (;;) {
        const bool isBusy = !m_looksComplete || std::any_of(m_tracked.begin(), m_tracked.end(), [](const auto &item) {
            const Tracked &tracked = item.second;
            // One that just opens its socket is asked again within the second.
            return tracked.entry.reach == Reach::Probing ? tracked.isAsking || tracked.askAgainMs >= 0
                                                         : tracked.isAsking && tracked.entry.reach == Reach::Reachable;
        });
        if (!isBusy || deadline.hasExpired())
            break;
        co_await waiter->wait(deadline);
        if (!self)
            co_return ProcessList();
    }
    co_return processes();
}

void EndpointWatcher::askAgain(const QString &key)
{
    QList<qint64> ids;
    for (const auto &[id, tracked] : m_tracked) {
        const Reach reach = tracked.entry.reach;
        if (!tracked.isHidden && reach != Reach::Reachable && reach != Reach::Probing
            && (key.isEmpty() || tracked.entry.key() == key))
            ids.append(id);
    }
    for (const qint64 id : std::as_const(ids))
        askOutOfReach(id);
}

/// The caller walks no list of ours: entries may come and go.
void EndpointWatcher::askOutOfReach(qint64 id)
{
    const auto found = m_tracked.find(id);
    if (found == m_tracked.end() || found->second.isAsking)
        return;
    if (!found->second.socketPath.isEmpty()) {
        const auto stat = id > 0 ? procfs::stat(id) : std::nullopt;
        if (!stat || (stat->state != 'T' && stat->state != 't')) // a stopped one cannot answer
            ask(id);
        return;
    }
    // Without a socket: its environment may be ours to read now, or its socket be there.
    found->second.seenMs = m_clock.elapsed();
    if (const auto seen = m_seen.find(id); seen != m_seen.end() && !found->second.client) {
        adopt(id, *seen);
    } else {
        scanFolder(found->second.folder);
        resolve();
    }
}

void EndpointWatcher::watchFolder(const QString &folder)
{
    if (m_candidates.contains(folder))
        return;
    if (!m_watch.add(folder))
        m_polled.insert(folder);
    scanFolder(folder);
}

void EndpointWatcher::forgetFolder(const QString &folder)
{
    // Temp folders of single processes come and go; those asked for stay.
    const bool isUsed = std::any_of(m_tracked.begin(), m_tracked.end(), [&](const auto &item) { return item.second.folder == folder; });
    if (isUsed || m_options.folders.contains(folder))
        return;
    m_watch.remove(folder);
    m_polled.remove(folder);
    m_candidates.remove(folder);
    m_namespacePids.remove(folder);
}

void EndpointWatcher::scanFolder(const QString &folder)
{
    QList<Candidate> &out = m_candidates[folder];
    out.clear();
    const QByteArray name = QFile::encodeName(folder);
    DIR *const entries = ::opendir(name.constData());
    if (!entries)
        return;
    const QHash<qint64, qint64> ourPids = m_namespacePids.value(folder);
    while (const dirent *entry = ::readdir(entries)) {
        const auto parsed = parseSocketName(entry->d_name);
        if (!parsed)
            continue;
        const QByteArray path = name + '/' + entry->d_name;
        struct stat info{};
        if (::stat(path.constData(), &info) != 0 || !S_ISSOCK(info.st_mode))
            continue;
        Candidate candidate;
        candidate.path = QFile::decodeName(path);
        candidate.key = parsed->key;
        candidate.pid = ourPids.value(parsed->pid, parsed->pid);
        candidate.changedMs = info.st_mtim.tv_sec * 1000 + info.st_mtim.tv_nsec / 1'000'000;
        candidate.owner = info.st_uid;
        // In somebody else's file system the name's pid is theirs, unless we know whose it is.
        candidate.isOurNamespace = ourPids.contains(parsed->pid) || m_options.folders.contains(folder) || ourPids.isEmpty();
        out.append(candidate);
    }
    ::closedir(entries);
}

void EndpointWatcher::resolve()
{
    QHash<qint64, Candidate> best;
    QList<Candidate> orphans;
    for (const QList<Candidate> &candidates : std::as_const(m_candidates)) {
        for (const Candidate &candidate : candidates) {
            if (candidate.pid == m_ownPid || !candidate.isOurNamespace)
                continue;
            const auto stat = procfs::stat(candidate.pid);
            // A socket older than the process with its pid is of another one, which left it behind or runs elsewhere.
            const auto isOfAnother = [&] {
                constexpr qint64 clockSlackMs = 2'000;
                return candidate.key != stat->startTicks
                    && candidate.changedMs + clockSlackMs < procfs::startTime(stat->startTicks).toMSecsSinceEpoch();
            };
            if (!stat || stat->state == 'Z' || stat->state == 'X' || isOfAnother()) {
                orphans.append(candidate);
                continue;
            }
            const auto known = best.constFind(candidate.pid);
            // The one whose key is the process's start time; without such a one, the newest.
            const auto isBetter = [&](const Candidate &other) {
                const bool mine = candidate.key == stat->startTicks, theirs = other.key == stat->startTicks;
                return mine != theirs ? mine : candidate.changedMs > other.changedMs;
            };
            if (known == best.constEnd() || isBetter(*known))
                best.insert(candidate.pid, candidate);
        }
    }
    for (const Candidate &candidate : std::as_const(best)) {
        const auto found = m_tracked.find(candidate.pid);
        if (found != m_tracked.end() && found->second.socketPath == candidate.path)
            continue;
        if (m_stale.value(candidate.path, -1) != candidate.changedMs)
            track(candidate, candidate.pid);
    }
    // Without a shared pid namespace a live runtime has no process here: whether it lives, only
    // a connection tells. The dead ones are remembered and left alone.
    for (const Candidate &candidate : std::as_const(orphans)) {
        const bool isKnown = std::any_of(m_tracked.begin(), m_tracked.end(), [&](const auto &item) {
            return item.second.socketPath == candidate.path;
        });
        if (!isKnown && m_stale.value(candidate.path, -1) != candidate.changedMs) {
            const qint64 id = m_nextHidden--;
            m_tracked[id].isHidden = true;
            track(candidate, id);
        }
    }
    QList<qint64> gone;
    for (auto &[id, tracked] : m_tracked) {
        if (tracked.socketPath.isEmpty())
            continue;
        const auto isThere = [&](const QList<Candidate> &candidates) {
            return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) { return candidate.path == tracked.socketPath; });
        };
        if (std::any_of(m_candidates.begin(), m_candidates.end(), isThere))
            continue;
        if (id < 0 || !procfs::exists(id)) {
            gone.append(id);
        } else {
            // Usually it is just about to exit; if not, the next look says what is wrong.
            tracked.socketPath.clear();
            tracked.isAsking = false; // whatever it answers
            tracked.askAgainMs = -1;
            tracked.seenMs = m_clock.elapsed();
            wakeWaiting();
        }
    }
    for (const qint64 id : std::as_const(gone))
        end(id);
}

Message EndpointWatcher::labelOf(const Tracked &tracked) const
{
    const ProcessEntry &entry = tracked.entry;
    return entry.displayName.isEmpty() ? Message::tr("Process %1").arg(entry.pid)
                                        : Message(u"%1 (%2)"_s.arg(entry.displayName).arg(entry.pid));
}

void EndpointWatcher::track(const Candidate &candidate, qint64 id)
{
    Tracked &tracked = m_tracked[id];
    const bool isNew = tracked.entry.pid == 0;
    if (isNew) {
        tracked.entry.pid = candidate.pid;
        tracked.entry.mode = PortMode::Connect;
        const auto stat = id > 0 ? procfs::stat(id) : std::nullopt;
        tracked.startTicks = stat ? stat->startTicks : candidate.key;
        tracked.entry.startedUtc = procfs::startTime(tracked.startTicks);
        tracked.entry.user = procfs::userName(id > 0 ? procfs::owner(id).value_or(candidate.owner) : candidate.owner);
        if (id > 0) {
            tracked.entry.info.commandLine = procfs::commandLine(id);
            describe(tracked);
        }
    }
    watchExit(id, tracked);
    tracked.socketPath = candidate.path;
    tracked.entry.endpoint = candidate.path;
    tracked.folder = candidate.path.left(candidate.path.lastIndexOf(u'/'));
    tracked.failures = 0;
    tracked.refusals = 0;
    setUnreachable(tracked, Reach::Probing, {}, {});
    tracked.client = makeClient(candidate.path, labelOf(tracked), m_options.deadlines);
    tracked.isAsking = false;
    ask(id);
    markChanged();
}

void EndpointWatcher::watchExit(qint64 id, Tracked &tracked)
{
    if (id < 0 || tracked.exitFd >= 0)
        return;
    tracked.exitFd = procfs::openPidFd(id);
    if (tracked.exitFd < 0)
        return; // an old kernel: tick() notices
    tracked.exitNotifier = std::make_unique<QSocketNotifier>(tracked.exitFd, QSocketNotifier::Read);
    QSocketNotifier *const notifier = tracked.exitNotifier.get();
    connect(notifier, &QSocketNotifier::activated, this, [this, id, notifier] {
        notifier->setEnabled(false);
        // Not from inside the notifier's own signal: end() deletes it.
        QMetaObject::invokeMethod(this, [this, id] { end(id); }, Qt::QueuedConnection);
    });
}

void EndpointWatcher::ask(qint64 id)
{
    Tracked &tracked = m_tracked[id];
    tracked.isAsking = true;
    tracked.askAgainMs = -1;
    // Later, because the answer may come at once and the caller walks our lists.
    QMetaObject::invokeMethod(this, [this, id, path = tracked.socketPath, client = tracked.client] {
        askTask(this, id, path, client);
    }, Qt::QueuedConnection);
}

QCoro::Task<void> EndpointWatcher::askTask(QPointer<EndpointWatcher> self, qint64 id, QString path, std::shared_ptr<Client> client)
{
    const Result<ProcessInfo> answer = co_await client->processInfo();
    if (self)
        self->answered(id, path, answer);
}

void EndpointWatcher::describe(Tracked &tracked)
{
    ProcessEntry &entry = tracked.entry;
    entry.name = protocol::processName(entry.info.commandLine, entry.info.operatingSystem);
    entry.displayName = protocol::displayName(entry.info, entry.name);
}

void EndpointWatcher::setUnreachable(Tracked &tracked, Reach reach, const Message &reason, const QString &mend)
{
    tracked.entry.reach = reach;
    tracked.entry.reason = reason;
    tracked.entry.mend = mend;
}

void EndpointWatcher::setNoPermission(Tracked &tracked)
{
    setUnreachable(tracked, Reach::NoPermission,
                   Message::tr("Not enough rights for process %1 (owner: %2). Run clrscope as that user or as root.")
                       .arg(tracked.entry.pid).arg(tracked.entry.user),
                   u"sudo -u %1 clrscope"_s.arg(tracked.entry.user));
}

void EndpointWatcher::wakeWaiting()
{
    m_waiting.removeIf([](const QPointer<Waiter> &waiter) { return waiter.isNull(); });
    for (const QPointer<Waiter> &waiter : std::as_const(m_waiting))
        waiter->wake();
}

void EndpointWatcher::answered(qint64 id, const QString &path, const Result<ProcessInfo> &answer)
{
    const auto found = m_tracked.find(id);
    if (found == m_tracked.end() || found->second.socketPath != path) {
        wakeWaiting();
        return;
    }
    Tracked &tracked = found->second;
    const ProcessEntry before = tracked.entry;
    const qint64 now = m_clock.elapsed();
    tracked.isAsking = false;
    tracked.seenMs = now;
    const bool isOld = !answer && answer.error().code == ErrorCode::Unsupported; // .NET Core 3: no ProcessInfo
    if (answer || isOld) {
        if (answer)
            tracked.entry.info = *answer;
        else
            tracked.entry.info.pid = static_cast<quint64>(tracked.entry.pid);
        if (tracked.entry.info.commandLine.isEmpty() && id > 0)
            tracked.entry.info.commandLine = procfs::commandLine(id);
        describe(tracked);
        setUnreachable(tracked, Reach::Reachable, {}, {});
        tracked.isHidden = false;
        tracked.failures = 0;
        tracked.refusals = 0;
        if (!(before.info == tracked.entry.info))
            tracked.client = makeClient(path, labelOf(tracked), m_options.deadlines);
        // While it starts (or is held before Main) the command line is short: ask again.
        if (id < 0)
            tracked.askAgainMs = now + 5'000; // no process to watch
        else if (answer && protocol::isExecutableAlone(tracked.entry.info.commandLine))
            tracked.askAgainMs = now + std::min<qint64>(100LL << std::min(tracked.rereads++, 9), 30'000);
    } else {
        ++tracked.failures;
        const int shift = std::min(tracked.failures - 1, 5);
        const qint64 backOffMs = 1'000LL << shift; // 1 s to 32 s, one connection at a time
        tracked.askAgainMs = now + backOffMs;
        const Message label = labelOf(tracked);
        switch (answer.error().code) {
        case ErrorCode::NotAnswering:
            setUnreachable(tracked, Reach::NotAnswering, answer.error().message, {});
            break;
        case ErrorCode::AccessDenied:
            setNoPermission(tracked);
            tracked.askAgainMs = -1;
            break;
        default:
            if (id < 0) { // nobody there: a dead socket, never to be touched
                for (const QList<Candidate> &candidates : std::as_const(m_candidates)) {
                    for (const Candidate &candidate : candidates) {
                        if (candidate.path == path)
                            m_stale.insert(path, candidate.changedMs);
                    }
                }
                end(id);
                break;
            }
            // A runtime binds its socket before it listens there and closes it before it is gone: neither is broken.
            if (answer.error().code == ErrorCode::Disconnected && tracked.refusals < quickTries) {
                --tracked.failures;
                tracked.askAgainMs = now + (50LL << tracked.refusals++);
                if (tracked.entry.reach == Reach::NotAnswering)
                    setUnreachable(tracked, Reach::Probing, {}, {}); // it was stopped, and goes on
                break;
            }
            setUnreachable(tracked, Reach::BrokenSocket,
                           Message::tr("The diagnostics socket of %1 does not work: %2").arg(label, answer.error().message),
                           u"ls -l %1"_s.arg(path));
            break;
        }
    }
    const auto still = m_tracked.find(id);
    if (still != m_tracked.end() && still->second.askAgainMs >= 0)
        askLater(id);
    if (still == m_tracked.end() || !(before == still->second.entry))
        markChanged();
    wakeWaiting();
}

void EndpointWatcher::askLater(qint64 id)
{
    const auto wait = std::chrono::milliseconds(std::max<qint64>(1, m_tracked[id].askAgainMs - m_clock.elapsed()));
    QTimer::singleShot(wait, Qt::PreciseTimer, this, [this, id] { // an early one would ask nobody
        const auto item = m_tracked.find(id);
        if (item == m_tracked.end() || item->second.isAsking || item->second.socketPath.isEmpty()
            || item->second.askAgainMs < 0 || item->second.askAgainMs > m_clock.elapsed())
            return;
        const auto stat = id > 0 ? procfs::stat(id) : std::nullopt;
        if (!stat || (stat->state != 'T' && stat->state != 't')) // a stopped one would find them all when it wakes
            ask(id);
    });
}

void EndpointWatcher::end(qint64 id)
{
    const auto found = m_tracked.find(id);
    if (found == m_tracked.end())
        return;
    Tracked &tracked = found->second;
    tracked.exitNotifier.reset();
    if (tracked.exitFd >= 0)
        ::close(tracked.exitFd);
    const bool wasListed = !tracked.isHidden && tracked.entry.reach != Reach::Probing;
    if (wasListed) {
        tracked.entry.reach = Reach::Ended;
        tracked.entry.endedUtc = QDateTime::currentDateTimeUtc();
        tracked.entry.reason = Message::tr("%1 has exited.").arg(labelOf(tracked));
        tracked.entry.mend.clear();
        m_ended.append(tracked.entry);
        trimEnded();
    }
    if (!tracked.isHidden)
        markChanged();
    const QString folder = tracked.folder;
    m_tracked.erase(found);
    forgetFolder(folder);
    if (id > 0)
        m_seen.remove(id);
}

void EndpointWatcher::trimEnded()
{
    while (m_ended.size() > m_options.maxEnded)
        m_ended.removeFirst();
}

void EndpointWatcher::markChanged()
{
    if (!m_changed.isActive())
        m_changed.start();
    wakeWaiting(); // whom they wait for may be gone
}

// --- /proc ---------------------------------------------------------------------------------

void EndpointWatcher::tick()
{
    ++m_round;
    bool needsResolve = false;
    for (const QString &folder : std::as_const(m_polled)) {
        scanFolder(folder);
        needsResolve = true;
    }
    if (needsResolve)
        resolve();
    QList<qint64> gone, awake;
    for (auto &[id, tracked] : m_tracked) {
        if (id < 0)
            continue;
        const auto stat = procfs::stat(id);
        if (!stat || stat->startTicks != tracked.startTicks || stat->state == 'Z' || stat->state == 'X') {
            gone.append(id);
            continue;
        }
        const bool isStopped = stat->state == 'T' || stat->state == 't';
        const bool isWaiting = tracked.entry.reach == Reach::Probing && !tracked.isAsking;
        if (isStopped && (tracked.entry.reach == Reach::Reachable || isWaiting)) {
            setUnreachable(tracked, Reach::NotAnswering,
                           Message::tr("%1 does not answer: it is stopped by a signal or a debugger.").arg(labelOf(tracked)),
                           stat->state == 'T' ? u"kill -CONT %1"_s.arg(id) : QString());
            tracked.askAgainMs = m_clock.elapsed();
            markChanged();
        } else if (!isStopped && !tracked.isAsking && tracked.askAgainMs >= 0 && tracked.askAgainMs <= m_clock.elapsed()
                   && !tracked.socketPath.isEmpty()) {
            awake.append(id);
        } else if (tracked.socketPath.isEmpty() && tracked.client && m_clock.elapsed() - tracked.seenMs > socketGraceMs
                   && tracked.entry.reach != Reach::BrokenSocket) {
            setUnreachable(tracked, Reach::BrokenSocket,
                           Message::tr("The diagnostics socket of %1 was removed; only a restart of the process makes a new one.").arg(labelOf(tracked)),
                           {});
            markChanged();
        }
    }
    for (const qint64 id : std::as_const(gone))
        end(id);
    for (const qint64 id : std::as_const(awake))
        ask(id);
    if (m_options.readsProc)
        lookAtProc();
}

void EndpointWatcher::lookAtProc()
{
    if (!m_toInspect.isEmpty())
        return; // the last look is still under way
    const QList<qint64> pids = procfs::processIds();
    const qint64 now = m_clock.elapsed();
    m_lastLookMs = now;
    QSet<qint64> alive(pids.begin(), pids.end());
    m_seen.removeIf([&](const auto &item) { return !alive.contains(item.key()); });
    for (const qint64 pid : pids) {
        if (pid == m_ownPid)
            continue;
        auto seen = m_seen.find(pid);
        if (seen == m_seen.end())
            seen = m_seen.insert(pid, Seen{.firstMs = now});
        const bool isYoung = now - seen->firstMs < youngMs;
        const bool isTurn = pid % recheckRounds == m_round % recheckRounds;
        if (!seen->isAdopted && (isYoung || isTurn))
            m_toInspect.append(pid);
        else if (seen->isAdopted && !m_tracked.contains(pid) && (isYoung || isTurn))
            m_toInspect.append(pid);
    }
    m_looksComplete = m_toInspect.isEmpty();
    if (!m_looksComplete)
        m_inspect.start();
}

void EndpointWatcher::inspectSome()
{
    // In slices, so that a machine with many processes does not hold up the engine thread.
    QElapsedTimer slice;
    slice.start();
    while (!m_toInspect.isEmpty() && slice.elapsed() < 4) {
        const qint64 pid = m_toInspect.takeLast();
        const auto seen = m_seen.find(pid);
        if (seen != m_seen.end() && inspect(pid, *seen))
            adopt(pid, *seen);
    }
    if (!m_toInspect.isEmpty()) {
        m_inspect.start();
        return;
    }
    m_looksComplete = true;
    wakeWaiting();
}

bool EndpointWatcher::inspect(qint64 pid, Seen &seen)
{
    const auto stat = procfs::stat(pid);
    if (!stat || stat->state == 'Z')
        return false;
    if (seen.startTicks != 0 && seen.startTicks != stat->startTicks)
        seen = Seen{.firstMs = m_clock.elapsed()}; // another process by now
    seen.startTicks = stat->startTicks;
    if (m_tracked.contains(pid))
        return false; // its socket was found before
    if (stat->threads < 2)
        return false; // a runtime has several; a machine that builds starts many a process of one
    seen.runtime = procfs::runtimeOf(pid);
    return seen.runtime == procfs::Runtime::CoreClr || seen.runtime == procfs::Runtime::OldCoreClr;
}

void EndpointWatcher::adopt(qint64 pid, Seen &seen)
{
    // It runs .NET and no folder we watch has its socket: look where it would have put it.
    const QString root = procfs::rootPrefix(pid);
    const auto environment = procfs::environment(pid);
    const QByteArray own = environment ? environment->value("TMPDIR") : QByteArray();
    const QString folder = root + (own.isEmpty() ? u"/tmp"_s : QDir::cleanPath(QFile::decodeName(own)));
    seen.isAdopted = true;
    const qint64 inner = procfs::innermostPid(pid);
    if (!root.isEmpty() || inner != pid)
        m_namespacePids[folder].insert(inner, pid);
    const bool isKnown = m_candidates.contains(folder);
    if (!isKnown)
        watchFolder(folder);
    else
        scanFolder(folder);
    resolve();
    if (const auto found = m_tracked.find(pid); found != m_tracked.end() && !found->second.socketPath.isEmpty())
        return;
    const auto stat = procfs::stat(pid);
    if (!stat)
        return;
    const qint64 ageMs = procfs::startTime(stat->startTicks).msecsTo(QDateTime::currentDateTimeUtc());
    if (ageMs < socketGraceMs) {
        seen.isAdopted = false; // the socket comes some 20 ms after exec; look again next time
        return;
    }
    listUnreachable(pid, seen);
    m_tracked[pid].folder = folder;
}

void EndpointWatcher::listUnreachable(qint64 pid, const Seen &seen)
{
    Tracked &tracked = m_tracked[pid];
    tracked.entry.pid = pid;
    tracked.startTicks = seen.startTicks;
    tracked.entry.startedUtc = procfs::startTime(seen.startTicks);
    const quint32 owner = procfs::owner(pid).value_or(0);
    tracked.entry.user = procfs::userName(owner);
    tracked.entry.info.pid = static_cast<quint64>(pid);
    tracked.entry.info.commandLine = procfs::commandLine(pid);
    tracked.entry.info.operatingSystem = u"Linux"_s;
    describe(tracked);
    watchExit(pid, tracked);
    const auto environment = procfs::environment(pid);
    const Message label = labelOf(tracked);
    if (seen.runtime == procfs::Runtime::OldCoreClr) {
        setUnreachable(tracked, Reach::TooOld, Message::tr("%1 runs .NET Core before 3.0, which has no diagnostics.").arg(label), {});
    } else if (!environment && owner != ::geteuid()) {
        setNoPermission(tracked);
    } else {
        QString variable;
        for (const char *name : {"DOTNET_EnableDiagnostics", "DOTNET_EnableDiagnostics_IPC", "COMPlus_EnableDiagnostics"}) {
            if (environment && environment->value(name) == "0")
                variable = QLatin1String(name);
        }
        if (!variable.isEmpty()) {
            setUnreachable(tracked, Reach::DiagnosticsOff,
                           Message::tr("Diagnostics of %1 are switched off by %2=0. Start it without that variable.").arg(label, variable),
                           u"unset %1"_s.arg(variable));
        } else {
            setUnreachable(tracked, Reach::DiagnosticsOff,
                           Message::tr("%1 runs .NET but has no diagnostics socket: it was switched off (runtimeconfig.json) or removed.").arg(label),
                           {});
        }
    }
    markChanged();
}

std::unique_ptr<ProcessRegistry> makeEndpointWatcher(WatcherOptions options)
{
    return std::make_unique<EndpointWatcher>(std::move(options));
}

} // namespace clrscope::diagnostics
