// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtimeclient.h"

#include "streamsession.h"

#include <clrscope/diagnostics/makeclient.h>


#include <array>

using namespace Qt::StringLiterals;

namespace clrscope::diagnostics {

namespace {

int commandKey(const QByteArray &request)
{
    return static_cast<quint8>(request[16]) << 8 | static_cast<quint8>(request[17]);
}

bool isUnknownCommand(const Error &error)
{
    return error.code == ErrorCode::Rejected && error.hresult == protocol::hrUnknownCommand;
}

Error unsupported(const Message &sentence)
{
    return {ErrorCode::Unsupported, sentence, protocol::hrUnknownCommand};
}

/// Which CollectTracing versions can carry a request, best first (diagnostics-ipc §4.1).
QList<int> collectVersions(const SessionRequest &request)
{
    QList<int> versions;
    const bool filters = std::any_of(request.providers.begin(), request.providers.end(), [](const Provider &provider) {
        return provider.eventFilter != Provider::EventFilter::All;
    });
    if (filters)
        versions << 5;
    if (filters || !request.hasStacks || (request.rundownKeyword != 0 && request.rundownKeyword != standardRundownKeyword))
        versions << 4;
    if (!request.hasStacks)
        versions << 3;
    return versions << 2 << 1;
}

bool asksForHeap(const SessionRequest &request)
{
    constexpr quint64 gcHeapCollect = 0x800000;
    return std::any_of(request.providers.begin(), request.providers.end(), [](const Provider &provider) {
        return provider.name == "Microsoft-Windows-DotNETRuntime"_L1 && (provider.keywords & gcHeapCollect) != 0;
    });
}

class DialConnector final : public Connector
{
public:
    DialConnector(QString path, Message label, Deadlines deadlines)
        : m_path(std::move(path)), m_label(std::move(label)), m_deadlines(deadlines)
    {
    }
    QCoro::Task<Result<SocketPtr>> open() override
    {
        const Message label = m_label;
        const QDeadlineTimer deadline(m_deadlines.connect);
        SocketPtr socket(new QLocalSocket);
        QLocalSocket *const raw = socket.get();
        raw->setReadBufferSize(StreamSession::readBufferBytes);
        const WaiterPtr waiter(new Waiter);
        Waiter *const woken = waiter.get();
        QObject::connect(raw, &QLocalSocket::connected, woken, &Waiter::wake);
        QObject::connect(raw, &QLocalSocket::errorOccurred, woken, &Waiter::wake);
        raw->connectToServer(m_path);
        while (raw->state() == QLocalSocket::ConnectingState && !deadline.hasExpired())
            co_await woken->wait(deadline);
        if (raw->state() == QLocalSocket::ConnectedState)
            co_return socket;
        if (raw->state() == QLocalSocket::ConnectingState) {
            raw->abort();
            co_return tl::make_unexpected(notAnswering(label));
        }
        switch (raw->error()) {
        case QLocalSocket::SocketAccessError:
            co_return fail(ErrorCode::AccessDenied,
                           Message::tr("Not enough rights for %1. Run clrscope as the user that owns it.").arg(label));
        case QLocalSocket::ServerNotFoundError:
        case QLocalSocket::ConnectionRefusedError:
            co_return fail(ErrorCode::Disconnected, Message::tr("Nobody listens on the diagnostics socket of %1. It may have exited.").arg(label));
        default:
            co_return fail(ErrorCode::Disconnected, Message::tr("No connection to %1: %2.").arg(label, raw->errorString()));
        }
    }
    Message label() const override { return m_label; }
    const Deadlines &deadlines() const override { return m_deadlines; }

private:
    QString m_path;
    Message m_label;
    Deadlines m_deadlines;
};

} // namespace

QCoro::Task<Result<Reply>> RuntimeClient::call(std::shared_ptr<Connector> connector, QByteArray request, QDeadlineTimer deadline)
{
    Result<SocketPtr> opened = co_await connector->open();
    if (!opened)
        co_return fail(opened);
    const SocketPtr socket = std::move(*opened);
    const Message label = connector->label();
    Result<Reply> reply = co_await exchange(socket.get(), request, deadline, label);
    co_return reply;
}

QCoro::Task<Result<void>> RuntimeClient::plainCall(std::shared_ptr<Connector> connector, QByteArray request, QDeadlineTimer deadline)
{
    const Result<Reply> reply = co_await call(connector, request, deadline);
    if (!reply)
        co_return fail(reply);
    // A failing HRESULT may come inside an OK reply, too (§3.4).
    const quint32 code = protocol::parseHresult(reply->payload);
    if (code & 0x80000000) {
        co_return fail(ErrorCode::Rejected,
                       Message::tr("The runtime of %1 refused the request: %2.").arg(connector->label(), protocol::hresultText(code)), code);
    }
    co_return Result<void>();
}

QCoro::Task<Result<ProcessInfo>> RuntimeClient::processInfo()
{
    const auto self = shared_from_this();
    const std::shared_ptr<Connector> connector = m_connector;
    const QDeadlineTimer deadline(connector->deadlines().processInfo);
    for (int version = 3; version >= 1; --version) {
        const QByteArray request = protocol::processInfoRequest(version);
        if (m_unknown.contains(commandKey(request)))
            continue;
        const Result<Reply> reply = co_await call(connector, request, deadline);
        if (reply)
            co_return protocol::parseProcessInfo(reply->payload, version);
        if (!isUnknownCommand(reply.error()))
            co_return fail(reply);
        m_unknown.insert(commandKey(request));
    }
    co_return tl::make_unexpected(unsupported(
        Message::tr("The runtime of %1 cannot tell about its process; that needs .NET 5 or later.").arg(connector->label())));
}

QCoro::Task<Result<QMap<QString, QString>>> RuntimeClient::environment()
{
    const auto self = shared_from_this();
    const std::shared_ptr<Connector> connector = m_connector;
    const Message label = connector->label();
    const QDeadlineTimer deadline(connector->deadlines().command);
    Result<SocketPtr> opened = co_await connector->open();
    if (!opened)
        co_return fail(opened);
    const SocketPtr socket = std::move(*opened);
    const QByteArray request = protocol::environmentRequest();
    const Result<Reply> reply = co_await exchange(socket.get(), request, deadline, label);
    if (!reply) {
        if (isUnknownCommand(reply.error()))
            co_return tl::make_unexpected(unsupported(
        Message::tr("The runtime of %1 cannot tell its environment; that needs .NET 5 or later.").arg(label)));
        co_return fail(reply);
    }
    const Result<quint32> size = protocol::parseEnvironmentSize(reply->payload);
    if (!size)
        co_return fail(size);
    QByteArray block;
    while (block.size() < static_cast<qsizetype>(*size)) {
        const Wait wait = co_await waitForBytes(socket.get(), 1, deadline);
        if (wait == Wait::TimedOut)
            co_return tl::make_unexpected(notAnswering(label));
        if (wait == Wait::Closed)
            co_return tl::make_unexpected(connectionClosed(label));
        block += socket->read(static_cast<qint64>(*size) - block.size());
    }
    co_return protocol::parseEnvironment(block);
}

QCoro::Task<Result<std::unique_ptr<EventPipeSession>>> RuntimeClient::startSession(SessionRequest request)
{
    const auto self = shared_from_this();
    const std::shared_ptr<Connector> connector = m_connector;
    const Message label = connector->label();
    const bool isSlow = asksForHeap(request);
    const QList<int> versions = collectVersions(request);
    for (const int version : versions) {
        const Result<QByteArray> message = protocol::collectRequest(request, version);
        if (!message)
            co_return fail(message);
        if (m_unknown.contains(commandKey(*message)))
            continue;
        Result<SocketPtr> opened = co_await connector->open();
        if (!opened)
            co_return fail(opened);
        SocketPtr socket = std::move(*opened);
        const Deadlines &deadlines = connector->deadlines();
        const QDeadlineTimer deadline(isSlow ? deadlines.collectWithHeap : deadlines.collect);
        const Result<Reply> reply = co_await exchange(socket.get(), *message, deadline, label);
        if (!reply) {
            socket->abort(); // .NET 10 leaves it open after an error
            if (isUnknownCommand(reply.error())) {
                m_unknown.insert(commandKey(*message));
                continue;
            }
            if (reply.error().hresult == protocol::hrGenericFailure) {
                co_return fail(ErrorCode::Rejected,
                               Message::tr("%1 refused another session. A runtime takes at most 64 at once; close other tools or "
                                  "restart the process.").arg(label), protocol::hrGenericFailure);
            }
            co_return fail(reply);
        }
        const Result<quint64> id = protocol::parseSessionId(reply->payload);
        if (!id)
            co_return fail(id);
        co_return std::unique_ptr<EventPipeSession>(std::make_unique<StreamSession>(std::move(socket), *id, connector));
    }
    co_return tl::make_unexpected(unsupported(
        Message::tr("The runtime of %1 cannot be traced; that needs .NET Core 3.0 or later.").arg(label)));
}

QCoro::Task<Result<void>> RuntimeClient::resume()
{
    const std::shared_ptr<Connector> connector = m_connector;
    const QByteArray request = protocol::resumeRequest();
    Result<void> done = co_await plainCall(connector, request, QDeadlineTimer(connector->deadlines().command));
    co_return done;
}

QCoro::Task<Result<void>> RuntimeClient::setEnvironmentVariable(QString name, QString value)
{
    const std::shared_ptr<Connector> connector = m_connector;
    const QByteArray request = protocol::setEnvironmentRequest(name, value);
    Result<void> done = co_await plainCall(connector, request, QDeadlineTimer(connector->deadlines().command));
    if (!done && isUnknownCommand(done.error()))
        co_return tl::make_unexpected(unsupported(
        Message::tr("The runtime of %1 cannot change its environment; that needs .NET 6 or later.").arg(connector->label())));
    co_return done;
}

QCoro::Task<Result<void>> RuntimeClient::writeDump(QString path, DumpType type)
{
    const auto self = shared_from_this();
    const std::shared_ptr<Connector> connector = m_connector;
    for (int version = 3; version >= 1; --version) {
        const QByteArray request = protocol::dumpRequest(path, type, version);
        if (m_unknown.contains(commandKey(request)))
            continue;
        // Minutes for big processes: no deadline.
        Result<void> done = co_await plainCall(connector, request, QDeadlineTimer(QDeadlineTimer::Forever));
        if (done || !isUnknownCommand(done.error()))
            co_return done;
        m_unknown.insert(commandKey(request));
    }
    co_return tl::make_unexpected(unsupported(
        Message::tr("The runtime of %1 cannot write dumps; that needs .NET Core 3.0 or later.").arg(connector->label())));
}

std::shared_ptr<Client> makeClient(QString socketPath, Message label, Deadlines deadlines)
{
    return std::make_shared<RuntimeClient>(
        std::make_shared<DialConnector>(std::move(socketPath), std::move(label), deadlines));
}

} // namespace clrscope::diagnostics
