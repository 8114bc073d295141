// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reverseserver_p.h"

#include "procfs.h"
#include "runtimeclient.h"
#include "streamsession.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(logPort, "clrscope.diagnostics.port", QtInfoMsg)

using namespace Qt::StringLiterals;

namespace clrscope::diagnostics {

namespace {

constexpr int maxGreeting = 256;
constexpr std::size_t maxPeers = 2'000;
constexpr qint64 graceMs = 500; ///< a living runtime dials again within a millisecond

class ReverseConnector final : public Connector
{
public:
    ReverseConnector(QPointer<LocalReverseServer> server, QUuid cookie, Deadlines deadlines)
        : m_server(std::move(server)), m_cookie(cookie), m_deadlines(deadlines)
    {
    }
    QCoro::Task<Result<SocketPtr>> open() override
    {
        if (!m_server)
            co_return fail(ErrorCode::Disconnected, Message::tr("The diagnostic port was closed."));
        const QUuid cookie = m_cookie;
        Result<SocketPtr> socket = co_await m_server->takeConnection(cookie);
        co_return socket;
    }
    Message label() const override { return m_server ? m_server->label(m_cookie) : Message::tr("The process"); }
    const Deadlines &deadlines() const override { return m_deadlines; }

private:
    QPointer<LocalReverseServer> m_server;
    QUuid m_cookie;
    Deadlines m_deadlines;
};

quint64 inodeOf(const QString &path)
{
    struct stat info{};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_ino : 0;
}

/// Those who have dialled and were not let in yet: answered without waiting for anything.
void resumeBacklog(qintptr listener, const QByteArray &resume)
{
    pollfd waiting{static_cast<int>(listener), POLLIN, 0}; // Qt's listener blocks: look first
    while (::poll(&waiting, 1, 0) > 0) {
        const int socket = ::accept4(static_cast<int>(listener), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket < 0)
            return;
        char packet[protocol::advertiseBytes];
        if (::recv(socket, packet, sizeof packet, MSG_DONTWAIT) == sizeof packet
            && protocol::parseAdvertise(QByteArrayView(packet, sizeof packet))) {
            (void)!::send(socket, resume.constData(), static_cast<std::size_t>(resume.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        }
        ::close(socket);
    }
}

/// Who is at the other end, as this machine sees it; pid 0 when it is not ours to see.
ucred peerOf(const QLocalSocket &socket)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return {};
    return credentials;
}

} // namespace

LocalReverseServer::LocalReverseServer(ReverseServerOptions options) : m_options(std::move(options))
{
    qRegisterMetaType<ProcessList>();
    m_clock.start();
    m_server.setSocketOptions(QLocalServer::UserAccessOption); // mode 0600
    const int backlog = m_options.maxConnections < 0 ? 255 : m_options.maxConnections;
    m_server.setListenBacklogSize(backlog);
    m_server.setMaxPendingConnections(255);
    connect(&m_server, &QLocalServer::newConnection, this, &LocalReverseServer::acceptPending);
    m_prune.setInterval(m_options.pruneInterval);
    connect(&m_prune, &QTimer::timeout, this, [this] {
        checkPath();
        prune();
    });
    m_changed.setSingleShot(true);
    m_changed.setInterval(100);
    connect(&m_changed, &QTimer::timeout, this, [this] { Q_EMIT changed(processes()); });
}

LocalReverseServer::~LocalReverseServer()
{
    // The event loop may be gone: what is written and flushed here still reaches the runtime.
    const QByteArray resume = protocol::resumeRequest();
    if (m_server.isListening()) {
        if (inodeOf(m_options.path) == m_inode)
            QFile::remove(m_options.path);
        resumeBacklog(m_server.socketDescriptor(), resume);
    }
    for (auto &[cookie, peer] : m_peers) {
        if (peer.idle && !peer.isResumed) {
            peer.idle->disconnect(this);
            peer.idle->write(resume);
            peer.idle->flush();
        }
        for (const QPointer<Waiter> &waiter : std::as_const(peer.waiting)) {
            if (waiter)
                waiter->wake();
        }
    }
    wakeRefreshes();
}

Result<void> LocalReverseServer::listen()
{
    const QString path = m_options.path;
    if (path.isEmpty())
        return fail(ErrorCode::InvalidArgument, Message::tr("In 'Listen' mode, the diagnostic port endpoint name must be specified."));
    if (QFile::encodeName(path).size() > 107)
        return fail(ErrorCode::InvalidArgument, Message::tr("The path of the diagnostic port is too long: %1 (107 bytes are possible).").arg(path));
    if (QFileInfo::exists(path)) {
        QLocalSocket trial; // connecting to a Unix socket answers at once
        trial.connectToServer(path);
        if (trial.state() != QLocalSocket::UnconnectedState)
            return fail(ErrorCode::InvalidState, Message::tr("Another program listens at %1 already. Stop it or choose another path.").arg(path));
        if (!m_options.deletesEndpointOnStart) {
            return fail(ErrorCode::InvalidState,
                        Message::tr("%1 exists already, though nobody listens there. Remove it, or set DiagnosticPort:DeleteEndpointOnStartup.").arg(path));
        }
        if (!QFile::remove(path))
            return fail(ErrorCode::AccessDenied, Message::tr("%1 exists and cannot be removed.").arg(path));
    }
    if (!m_server.listen(path)) {
        const bool isAccess = m_server.serverError() == QAbstractSocket::SocketAccessError;
        return fail(isAccess ? ErrorCode::AccessDenied : ErrorCode::Io,
                    Message::tr("The diagnostic port %1 could not be opened: %2.").arg(path, m_server.errorString()));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // Qt makes it 0700
    m_inode = inodeOf(path);
    m_prune.start();
    qCInfo(logPort) << "listening at" << path;
    return {};
}

void LocalReverseServer::checkPath()
{
    if (m_isShuttingDown || m_hasWarned || !m_server.isListening() || inodeOf(m_options.path) == m_inode)
        return;
    m_hasWarned = true; // once
    const Message text = Message::tr("The diagnostic port %1 was removed while in use: no further process can connect until clrscope is started again.")
                             .arg(m_options.path);
    qCWarning(logPort).noquote() << text.english();
    Q_EMIT warning(text);
}

void LocalReverseServer::acceptPending()
{
    while (QLocalSocket *const socket = m_server.nextPendingConnection()) {
        socket->setParent(nullptr);
        SocketPtr owned(socket);
        if (m_greeting >= maxGreeting) {
            socket->abort();
            continue;
        }
        greet(this, std::move(owned));
    }
}

QCoro::Task<void> LocalReverseServer::greet(QPointer<LocalReverseServer> self, SocketPtr socket)
{
    ++self->m_greeting;
    const QDeadlineTimer deadline(self->m_options.deadlines.advertise);
    QLocalSocket *const raw = socket.get();
    raw->setReadBufferSize(StreamSession::readBufferBytes);
    const Wait wait = co_await waitForBytes(raw, protocol::advertiseBytes, deadline);
    if (!self)
        co_return;
    --self->m_greeting;
    if (wait != Wait::Done) {
        raw->abort();
        self->wakeRefreshes();
        co_return;
    }
    const QByteArray packet = raw->read(protocol::advertiseBytes);
    const Result<protocol::Advertise> advertise = protocol::parseAdvertise(packet);
    if (!advertise || raw->bytesAvailable() > 0) { // nothing may follow
        qCDebug(logPort) << "dropped a connection that is no runtime's";
        raw->abort();
        self->wakeRefreshes();
        co_return;
    }
    self->advertised(std::move(socket), *advertise);
}

LocalReverseServer::Peer *LocalReverseServer::find(const QUuid &cookie)
{
    const auto found = std::find_if(m_peers.begin(), m_peers.end(), [&](const auto &item) { return item.first == cookie; });
    return found == m_peers.end() ? nullptr : &found->second;
}

LocalReverseServer::Peer *LocalReverseServer::findByKey(const QString &key)
{
    const auto found = std::find_if(m_peers.begin(), m_peers.end(), [&](const auto &item) { return item.second.entry.key() == key; });
    return found == m_peers.end() ? nullptr : &found->second;
}

Message LocalReverseServer::label(const QUuid &cookie) const
{
    for (const auto &[known, peer] : m_peers) {
        if (known == cookie && !peer.entry.displayName.isEmpty())
            return u"%1 (%2)"_s.arg(peer.entry.displayName).arg(peer.entry.pid);
        if (known == cookie)
            return Message::tr("Process %1").arg(peer.entry.pid);
    }
    return Message::tr("The process");
}

void LocalReverseServer::giveOut(Peer &peer, const SocketPtr &socket)
{
    ++peer.inUse;
    const QUuid cookie = peer.entry.info.cookie;
    const auto isOut = std::make_shared<bool>(true);
    const auto isBack = [this, cookie, isOut] {
        if (!std::exchange(*isOut, false))
            return;
        Peer *const known = find(cookie);
        if (known && --known->inUse == 0 && !known->idle) {
            known->aloneSinceMs = m_clock.elapsed();
            QTimer::singleShot(graceMs + 20, this, &LocalReverseServer::prune);
        }
    };
    connect(socket.get(), &QLocalSocket::disconnected, this, isBack);
    connect(socket.get(), &QObject::destroyed, this, isBack);
}

void LocalReverseServer::advertised(SocketPtr socket, const protocol::Advertise &advertise)
{
    Peer *peer = find(advertise.cookie);
    if (!peer) {
        if (m_peers.size() >= maxPeers) {
            socket->write(protocol::resumeRequest());
            socket->flush();
            return;
        }
        m_ended.removeIf([&](const ProcessEntry &entry) { return entry.info.cookie == advertise.cookie; });
        peer = &m_peers.emplace_back(advertise.cookie, Peer()).second;
        const ucred credentials = peerOf(*socket);
        const auto stat = credentials.pid > 0 ? procfs::stat(credentials.pid) : std::nullopt;
        peer->entry.pid = static_cast<qint64>(advertise.pid);
        peer->entry.info.pid = advertise.pid;
        peer->entry.info.cookie = advertise.cookie;
        peer->entry.user = procfs::userName(credentials.uid);
        peer->entry.startedUtc = stat ? procfs::startTime(stat->startTicks) : QDateTime::currentDateTimeUtc();
        peer->entry.mode = PortMode::Listen;
        peer->entry.endpoint = m_options.path;
        peer->isResumed = m_resumed.contains(advertise.cookie);
        peer->entry.isSuspended = !peer->isResumed;
        peer->client = std::make_shared<RuntimeClient>(
            std::make_shared<ReverseConnector>(this, advertise.cookie, m_options.deadlines));
        peer->isIntroducing = true;
        markChanged();
        // Later: the connection is not in its place yet.
        QMetaObject::invokeMethod(this, [this, cookie = advertise.cookie] { introduce(this, cookie); }, Qt::QueuedConnection);
    }
    if (peer->idle) {
        peer->idle->disconnect(this); // a newer one replaces it
        peer->idle->abort();
    }
    QLocalSocket *const raw = socket.get();
    const QUuid cookie = advertise.cookie;
    // An idle connection says nothing: whatever it says, it is dead.
    connect(raw, &QLocalSocket::disconnected, this, [this, cookie, raw] { lostIdle(cookie, raw); });
    connect(raw, &QLocalSocket::readyRead, this, [this, cookie, raw] { lostIdle(cookie, raw); });
    peer->idle = std::move(socket);
    if (raw->state() != QLocalSocket::ConnectedState) {
        lostIdle(cookie, raw);
        return;
    }
    while (!peer->waiting.isEmpty()) {
        const QPointer<Waiter> waiter = peer->waiting.head();
        if (waiter) {
            waiter->wake(); // takes itself from the queue
            break;
        }
        peer->waiting.dequeue();
    }
}

void LocalReverseServer::lostIdle(const QUuid &cookie, QLocalSocket *socket)
{
    Peer *const peer = find(cookie);
    if (!peer || peer->idle.get() != socket)
        return;
    socket->disconnect(this);
    socket->abort();
    peer->idle.reset();
    peer->aloneSinceMs = m_clock.elapsed();
    QTimer::singleShot(graceMs + 20, this, &LocalReverseServer::prune);
}

QCoro::Task<Result<SocketPtr>> LocalReverseServer::takeConnection(QUuid cookie)
{
    const QPointer<LocalReverseServer> self(this);
    const QDeadlineTimer deadline(m_options.deadlines.nextConnection);
    const WaiterPtr waiter(new Waiter);
    const QPointer<Waiter> ticket(waiter.get());
    bool isQueued = false;
    for (;;) {
        Peer *const peer = find(cookie);
        if (!peer)
            co_return fail(ErrorCode::Disconnected, Message::tr("The process has exited."));
        const bool isFirst = peer->waiting.isEmpty() || peer->waiting.head() == ticket;
        if (peer->idle && isFirst) {
            if (isQueued)
                peer->waiting.removeOne(ticket);
            SocketPtr socket = std::move(peer->idle);
            socket->disconnect(this);
            giveOut(*peer, socket);
            co_return socket;
        }
        if (deadline.hasExpired()) {
            peer->waiting.removeOne(ticket);
            co_return tl::make_unexpected(notAnswering(label(cookie)));
        }
        if (!isQueued)
            peer->waiting.enqueue(ticket);
        isQueued = true;
        co_await waiter->wait(deadline);
        if (!self)
            co_return fail(ErrorCode::Cancelled, Message::tr("The diagnostic port was closed."));
    }
}

void LocalReverseServer::takeInfo(Peer &peer, const Result<ProcessInfo> &info)
{
    const ProcessEntry before = peer.entry;
    ProcessEntry &entry = peer.entry;
    if (info) {
        const QUuid cookie = entry.info.cookie; // of the advertise: the key must not change
        entry.info = *info;
        entry.info.cookie = cookie;
    }
    entry.name = protocol::processName(entry.info.commandLine, entry.info.operatingSystem);
    entry.displayName = protocol::displayName(entry.info, entry.name);
    entry.isSuspended = !peer.isResumed && protocol::isExecutableAlone(entry.info.commandLine);
    if (info || info.error().code == ErrorCode::Unsupported) {
        entry.reach = Reach::Reachable;
        entry.reason = {};
    } else {
        entry.reach = info.error().code == ErrorCode::Protocol ? Reach::BrokenSocket : Reach::NotAnswering;
        entry.reason = info.error().message;
    }
    if (!(before == entry))
        markChanged();
}

QCoro::Task<void> LocalReverseServer::introduce(QPointer<LocalReverseServer> self, QUuid cookie)
{
    Peer *peer = self ? self->find(cookie) : nullptr;
    if (!peer)
        co_return;
    const std::shared_ptr<Client> client = peer->client;
    if (!self->m_isShuttingDown) { // then nothing matters but the resume
        const Result<ProcessInfo> info = co_await client->processInfo();
        peer = self ? self->find(cookie) : nullptr;
        if (!peer)
            co_return;
        self->takeInfo(*peer, info);
    }
    if (!peer->isResumed && (self->m_options.resumesRuntimes || self->m_isShuttingDown)) {
        if (self->m_options.beforeResume && !self->m_isShuttingDown) {
            const ProcessEntry entry = peer->entry;
            co_await self->m_options.beforeResume(entry, client);
            peer = self ? self->find(cookie) : nullptr;
            if (!peer)
                co_return;
        }
        if (!peer->isResumed) { // not resumed meanwhile, by a shut-down
            const Result<void> resumed = co_await client->resume();
            peer = self ? self->find(cookie) : nullptr;
            if (!peer)
                co_return;
            if (resumed) {
                peer->isResumed = true;
                peer->entry.isSuspended = false;
                self->m_resumed.insert(cookie);
                self->markChanged();
            } else if (peer->entry.reach == Reach::Reachable && resumed.error().code != ErrorCode::Disconnected
                       && !(resumed.error().code == ErrorCode::Rejected)) {
                peer->entry.reason = resumed.error().message;
            }
        }
    }
    peer->isIntroducing = false;
    self->wakeRefreshes();
    if (!self->m_isShuttingDown)
        co_await reread(self, cookie); // the command line is whole once Main runs
}

QCoro::Task<void> LocalReverseServer::reread(QPointer<LocalReverseServer> self, QUuid cookie)
{
    const WaiterPtr pause(new Waiter);
    for (int round = 0; round < 8; ++round) {
        co_await pause->wait(QDeadlineTimer(50LL << round)); // 50 ms to 6.4 s
        Peer *peer = self ? self->find(cookie) : nullptr;
        if (!peer || self->m_isShuttingDown)
            co_return;
        if (peer->entry.reach == Reach::Reachable && !protocol::isExecutableAlone(peer->entry.info.commandLine))
            co_return;
        // Also finds out whether a silent one is back.
        const std::shared_ptr<Client> client = peer->client;
        const Result<ProcessInfo> info = co_await client->processInfo();
        peer = self ? self->find(cookie) : nullptr;
        if (!peer)
            co_return;
        self->takeInfo(*peer, info);
    }
}

ProcessList LocalReverseServer::processes() const
{
    ProcessList out;
    for (const auto &[cookie, peer] : m_peers)
        out.append(peer.entry);
    return out + m_ended;
}

QCoro::Task<ProcessList> LocalReverseServer::refresh()
{
    const QPointer<LocalReverseServer> self(this);
    const WaiterPtr waiter(new Waiter);
    m_refreshing.append(waiter.get());
    const QDeadlineTimer deadline(m_options.deadlines.processInfo);
    for (;;) {
        const bool isBusy = m_greeting > 0 || std::any_of(m_peers.begin(), m_peers.end(), [](const auto &item) {
            return item.second.isIntroducing && item.second.entry.reach == Reach::Probing;
        });
        if (!isBusy || deadline.hasExpired())
            break;
        co_await waiter->wait(deadline);
        if (!self)
            co_return ProcessList();
    }
    co_return processes();
}

void LocalReverseServer::wakeRefreshes()
{
    m_refreshing.removeIf([](const QPointer<Waiter> &waiter) { return waiter.isNull(); });
    for (const QPointer<Waiter> &waiter : std::as_const(m_refreshing))
        waiter->wake();
}

std::shared_ptr<Client> LocalReverseServer::client(const QString &key)
{
    const Peer *const peer = findByKey(key);
    return peer ? peer->client : nullptr;
}

void LocalReverseServer::dismiss(const QString &key)
{
    if (m_ended.removeIf([&](const ProcessEntry &entry) { return entry.key() == key; }) > 0)
        markChanged();
}

void LocalReverseServer::prune()
{
    QList<QUuid> gone;
    for (const auto &[cookie, peer] : m_peers) {
        if (!peer.idle && peer.inUse == 0 && m_clock.elapsed() - peer.aloneSinceMs >= graceMs)
            gone.append(cookie);
    }
    for (const QUuid &cookie : std::as_const(gone))
        end(cookie);
}

void LocalReverseServer::end(const QUuid &cookie)
{
    const auto found = std::find_if(m_peers.begin(), m_peers.end(), [&](const auto &item) { return item.first == cookie; });
    if (found == m_peers.end())
        return;
    const Message name = label(cookie);
    Peer peer = std::move(found->second);
    m_peers.erase(found);
    if (peer.entry.reach != Reach::Probing) {
        peer.entry.reach = Reach::Ended;
        peer.entry.isSuspended = false;
        peer.entry.endedUtc = QDateTime::currentDateTimeUtc();
        peer.entry.reason = Message::tr("%1 has exited.").arg(name);
        peer.entry.mend.clear();
        m_ended.append(peer.entry);
        while (m_ended.size() > m_options.maxEnded)
            m_resumed.remove(m_ended.takeFirst().info.cookie);
    }
    for (const QPointer<Waiter> &waiter : std::as_const(peer.waiting)) {
        if (waiter)
            waiter->wake();
    }
    wakeRefreshes();
    markChanged();
}

void LocalReverseServer::markChanged()
{
    if (!m_changed.isActive())
        m_changed.start();
}

bool LocalReverseServer::resumeIdle()
{
    const QByteArray resume = protocol::resumeRequest();
    bool isBusy = false;
    for (auto &[cookie, peer] : m_peers) {
        if (peer.isResumed)
            continue;
        isBusy = true;
        if (!peer.idle)
            continue; // it dials again when it is done with its command
        // At once and without the queue: nothing else matters any more. The reply is not waited
        // for; what is written arrives even if we are gone by then.
        peer.idle->disconnect(this);
        peer.idle->write(resume);
        peer.idle->flush();
        peer.isResumed = true;
        peer.entry.isSuspended = false;
        m_resumed.insert(cookie);
    }
    return isBusy;
}

QCoro::Task<void> LocalReverseServer::shutDown()
{
    const QPointer<LocalReverseServer> self(this);
    m_isShuttingDown = true;
    if (!m_server.isListening())
        co_return;
    // First those we know: one that has just answered dials the path again, so it must stay until
    // then. After that nobody new can dial; who is in the backlog is still let in and resumed.
    const QDeadlineTimer deadline(m_options.deadlines.nextConnection);
    const WaiterPtr pause(new Waiter);
    bool isPathThere = true;
    for (int quietRounds = 0; quietRounds < 3 && !deadline.hasExpired();) {
        acceptPending();
        prune();
        const bool isBusy = resumeIdle() || m_greeting > 0;
        if (!isBusy && std::exchange(isPathThere, false)) {
            if (inodeOf(m_options.path) == m_inode)
                QFile::remove(m_options.path);
        } else {
            quietRounds = isBusy ? 0 : quietRounds + 1;
        }
        co_await pause->wait(QDeadlineTimer(20));
        if (!self)
            co_return;
    }
    m_prune.stop();
    m_server.close();
}

std::unique_ptr<ReverseServer> makeReverseServer(ReverseServerOptions options)
{
    return std::make_unique<LocalReverseServer>(std::move(options));
}

} // namespace clrscope::diagnostics
