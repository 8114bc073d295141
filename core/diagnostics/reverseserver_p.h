// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connector.h"

#include <clrscope/diagnostics/reverseserver.h>

#include <QElapsedTimer>
#include <QHash>
#include <QLocalServer>
#include <QPointer>
#include <QQueue>
#include <QSet>
#include <QTimer>

#include <list>

namespace clrscope::diagnostics {

/// Accepts runtimes that dial our port. A runtime keeps one idle connection in stock; each command
/// uses one up and the runtime dials again (diagnostics-ipc §6).
class LocalReverseServer final : public ReverseServer
{
    Q_OBJECT
public:
    explicit LocalReverseServer(ReverseServerOptions options);
    ~LocalReverseServer() override;

    [[nodiscard]] Result<void> listen() override;
    [[nodiscard]] QCoro::Task<void> shutDown() override;
    [[nodiscard]] ProcessList processes() const override;
    [[nodiscard]] QCoro::Task<ProcessList> refresh() override;
    [[nodiscard]] std::shared_ptr<Client> client(const QString &key) override;
    [[nodiscard]] PortMode mode() const override { return PortMode::Listen; }
    void dismiss(const QString &key) override;

    /// A connection to command the runtime with; waits for its next advertise when none is idle.
    [[nodiscard]] QCoro::Task<Result<SocketPtr>> takeConnection(QUuid cookie);
    [[nodiscard]] Message label(const QUuid &cookie) const;
    [[nodiscard]] const Deadlines &deadlines() const { return m_options.deadlines; }

private:
    struct Peer
    {
        ProcessEntry entry;
        SocketPtr idle;
        QQueue<QPointer<Waiter>> waiting;
        std::shared_ptr<Client> client;
        bool isIntroducing = false; ///< not asked, hooked or resumed to the end yet
        bool isResumed = false;
        int inUse = 0; ///< connections given out and still open
        int rereads = 0;
        qint64 aloneSinceMs = 0; ///< since when it has no connection
    };

    void acceptPending();
    static QCoro::Task<void> greet(QPointer<LocalReverseServer> self, SocketPtr socket);
    void advertised(SocketPtr socket, const protocol::Advertise &advertise);
    static QCoro::Task<void> introduce(QPointer<LocalReverseServer> self, QUuid cookie);
    static QCoro::Task<void> reread(QPointer<LocalReverseServer> self, QUuid cookie);
    void takeInfo(Peer &peer, const Result<ProcessInfo> &info);
    void lostIdle(const QUuid &cookie, QLocalSocket *socket);
    void giveOut(Peer &peer, const SocketPtr &socket);
    void prune();
    bool resumeIdle(); ///< false when nobody is left to be resumed
    void end(const QUuid &cookie);
    void markChanged();
    void wakeRefreshes();
    void checkPath();
    [[nodiscard]] Peer *find(const QUuid &cookie);
    [[nodiscard]] Peer *findByKey(const QString &key);

    ReverseServerOptions m_options;
    QLocalServer m_server;
    std::list<std::pair<QUuid, Peer>> m_peers; ///< in order of connection
    ProcessList m_ended;
    QSet<QUuid> m_resumed; ///< also of those that went and may come again
    QTimer m_prune;
    QTimer m_changed;
    QElapsedTimer m_clock;
    QList<QPointer<Waiter>> m_refreshing;
    int m_greeting = 0; ///< accepted, not advertised yet
    quint64 m_inode = 0;
    bool m_isShuttingDown = false;
    bool m_hasWarned = false;
};

} // namespace clrscope::diagnostics
