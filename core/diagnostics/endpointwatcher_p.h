// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connector.h"
#include "folderwatch.h"
#include "procfs.h"

#include <clrscope/diagnostics/endpointwatcher.h>

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <map>
#include <optional>

namespace clrscope::diagnostics {

/// A socket file whose name says it is a runtime's.
struct Candidate
{
    QString path;
    qint64 pid = 0; ///< ours to see: mapped from a pid namespace where needed
    quint64 key = 0;
    qint64 changedMs = 0;
    quint32 owner = 0;
    bool isOurNamespace = true; ///< the process with that pid is the one meant

    bool operator==(const Candidate &) const = default;
};

/// Watches folders for sockets (inotify), processes for their end (pidfd), and looks once an
/// interval for .NET processes that have neither. Asks every runtime, in parallel.
class EndpointWatcher final : public ProcessRegistry
{
    Q_OBJECT
public:
    explicit EndpointWatcher(WatcherOptions options);
    ~EndpointWatcher() override;

    [[nodiscard]] ProcessList processes() const override;
    [[nodiscard]] QCoro::Task<ProcessList> refresh() override;
    [[nodiscard]] std::shared_ptr<Client> client(const QString &key) override;
    [[nodiscard]] PortMode mode() const override { return PortMode::Connect; }
    void askAgain(const QString &key) override;
    void dismiss(const QString &key) override;

private:
    /// A process we list (or will, once it has been asked).
    struct Tracked
    {
        ProcessEntry entry;
        quint64 startTicks = 0;
        QString socketPath;
        QString folder; ///< where its socket is, or would be
        std::shared_ptr<Client> client;
        std::unique_ptr<QSocketNotifier> exitNotifier; ///< owns nothing: the descriptor is exitFd
        int exitFd = -1;
        bool isAsking = false;
        bool isHidden = false; ///< a socket without a process: listed once it answers
        int failures = 0;
        int refusals = 0; ///< quick tries so far
        int rereads = 0;
        qint64 askAgainMs = -1; ///< on m_clock; -1 never
        qint64 seenMs = 0;
    };
    /// A process of this machine that is looked at from outside.
    struct Seen
    {
        quint64 startTicks = 0;
        qint64 firstMs = 0;
        procfs::Runtime runtime = procfs::Runtime::None;
        bool isAdopted = false;
    };

    void tick();
    void lookAtProc();
    void inspectSome();
    bool inspect(qint64 pid, Seen &seen);
    void adopt(qint64 pid, Seen &seen);
    void listUnreachable(qint64 pid, const Seen &seen);
    void watchFolder(const QString &folder);
    void forgetFolder(const QString &folder);
    void scanFolder(const QString &folder);
    void resolve();
    void track(const Candidate &candidate, qint64 id);
    void watchExit(qint64 id, Tracked &tracked);
    void askLater(qint64 id);
    void askOutOfReach(qint64 id);
    void wakeWaiting();
    void end(qint64 id);
    void ask(qint64 id);
    static QCoro::Task<void> askTask(QPointer<EndpointWatcher> self, qint64 id, QString path, std::shared_ptr<Client> client);
    void answered(qint64 id, const QString &path, const Result<ProcessInfo> &answer);
    void describe(Tracked &tracked);
    void setNoPermission(Tracked &tracked);
    void setUnreachable(Tracked &tracked, Reach reach, const Message &reason, const QString &mend);
    void markChanged();
    void trimEnded();
    [[nodiscard]] Message labelOf(const Tracked &tracked) const;

    WatcherOptions m_options;
    FolderWatch m_watch;
    QTimer m_tick;
    QTimer m_changed;
    QTimer m_inspect;
    QElapsedTimer m_clock;
    QHash<QString, QList<Candidate>> m_candidates; ///< by folder
    QSet<QString> m_polled;                        ///< folders inotify cannot watch
    QHash<QString, QHash<qint64, qint64>> m_namespacePids; ///< folder -> pid in the name -> our pid
    QHash<QString, qint64> m_stale;                ///< dead sockets: path -> time of change
    std::map<qint64, Tracked> m_tracked;           ///< by our pid; negative: a socket without a process
    ProcessList m_ended;
    QHash<qint64, Seen> m_seen;
    QList<qint64> m_toInspect;
    qint64 m_nextHidden = -1;
    qint64 m_ownPid = 0;
    int m_round = 0;
    bool m_looksComplete = false; ///< /proc was gone through once
    qint64 m_lastLookMs = -1'000'000;
    QList<QPointer<Waiter>> m_waiting; ///< refresh() calls
};

} // namespace clrscope::diagnostics
