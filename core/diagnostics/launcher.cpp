// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/launcher.h>

#include "connector.h"
#include "procfs.h"

#include <clrscope/diagnostics/reverseserver.h>

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace clrscope::diagnostics {

namespace {

// Apart from the coroutine that needs it: g++ 12 frees the parts of a concatenation inside one too early.
QString portsWith(const QString &ours, const QString &others)
{
    QString ports = ours + u",suspend"_s;
    if (!others.isEmpty())
        ports += u';' + others;
    return ports;
}

/// The port a launched program dials, in a folder of its own.
struct PrivatePort
{
    PrivatePort() = default;
    PrivatePort(const PrivatePort &) = delete;
    PrivatePort &operator=(const PrivatePort &) = delete;
    ~PrivatePort()
    {
        if (server)
            server.release()->deleteLater(); // perhaps we are in one of its signals
    }
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<ReverseServer> server;
};

/// Runtimes that inherited the variable before it was unset: only the first is to be held.
QCoro::Task<void> resumeOther(std::shared_ptr<Client> client)
{
    const Result<void> done = co_await client->resume();
    Q_UNUSED(done);
}

/// A client that keeps its port open, as do the sessions started with it.
class LaunchedClient final : public Client
{
public:
    LaunchedClient(std::shared_ptr<PrivatePort> port, std::shared_ptr<Client> client)
        : m_port(std::move(port)), m_client(std::move(client))
    {
    }
    QCoro::Task<Result<ProcessInfo>> processInfo() override { return m_client->processInfo(); }
    QCoro::Task<Result<QMap<QString, QString>>> environment() override { return m_client->environment(); }
    QCoro::Task<Result<std::unique_ptr<EventPipeSession>>> startSession(SessionRequest request) override
    {
        return startHolding(m_port, m_client, std::move(request));
    }
    QCoro::Task<Result<void>> resume() override { return m_client->resume(); }
    QCoro::Task<Result<void>> setEnvironmentVariable(QString name, QString value) override
    {
        return m_client->setEnvironmentVariable(std::move(name), std::move(value));
    }
    QCoro::Task<Result<void>> writeDump(QString path, DumpType type) override { return m_client->writeDump(std::move(path), type); }

private:
    static QCoro::Task<Result<std::unique_ptr<EventPipeSession>>>
    startHolding(std::shared_ptr<PrivatePort> port, std::shared_ptr<Client> client, SessionRequest request)
    {
        Result<std::unique_ptr<EventPipeSession>> session = co_await client->startSession(request);
        if (session) {
            // Until the session object goes; its last StopTracing needs the port a moment longer.
            EventPipeSession *const raw = session->get();
            ReverseServer *const server = port->server.get();
            QObject::connect(raw, &QObject::destroyed, server, [port, server] {
                QTimer::singleShot(3s, server, [port] {});
            });
        }
        co_return session;
    }

    std::shared_ptr<PrivatePort> m_port;
    std::shared_ptr<Client> m_client;
};

} // namespace

QCoro::Task<Result<Launched>> launch(LaunchOptions options)
{
    QString program = options.program;
    if (!program.contains(u'/')) {
        program = QStandardPaths::findExecutable(program);
        if (program.isEmpty())
            co_return fail(ErrorCode::NotFound, Message::tr("There is no program %1 on the search path.").arg(options.program));
    } else if (!QFileInfo(program).isExecutable()) {
        co_return fail(ErrorCode::NotFound, Message::tr("%1 is not a program that can be started.").arg(program));
    }

    const auto port = std::make_shared<PrivatePort>();
    // Under /tmp, because a socket's path must stay short.
    port->folder = std::make_unique<QTemporaryDir>(u"/tmp/clrscope-XXXXXX"_s);
    ReverseServerOptions settings;
    settings.path = port->folder->filePath(u"port"_s);
    settings.deadlines = options.deadlines;
    settings.resumesRuntimes = false;
    port->server = makeReverseServer(settings);
    const Result<void> listening = port->server->listen();
    if (!listening)
        co_return fail(listening);

    ReverseServer *const server = port->server.get();
    QObject::connect(server, &ProcessRegistry::changed, server, [server](const ProcessList &list) {
        for (qsizetype i = 1; i < list.size(); ++i) {
            const std::shared_ptr<Client> other = list[i].isSuspended ? server->client(list[i].key()) : nullptr;
            if (other)
                resumeOther(other);
        }
    });

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = options.environment.cbegin(); it != options.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    const QString variable = u"DOTNET_DiagnosticPorts"_s;
    const QString others = environment.value(variable);
    environment.insert(variable, portsWith(settings.path, others));
    QProcess process;
    process.setProgram(program);
    process.setArguments(options.arguments);
    process.setProcessEnvironment(environment);
    if (!options.workingFolder.isEmpty())
        process.setWorkingDirectory(options.workingFolder);
    const QString output = options.outputFile.isEmpty() ? QProcess::nullDevice() : options.outputFile;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(output, QProcess::Append);
    process.setStandardErrorFile(output, QProcess::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        co_return fail(ErrorCode::Io, Message::tr("%1 could not be started: %2.").arg(program, process.errorString()));

    const QString name = QFileInfo(program).fileName();
    const QDeadlineTimer deadline(options.startLimit);
    const WaiterPtr waiter(new Waiter);
    QObject::connect(server, &ProcessRegistry::changed, waiter.get(), &Waiter::wake);
    for (;;) {
        const ProcessList list = port->server->processes();
        if (!list.isEmpty() && list.front().reach == Reach::Reachable) {
            Launched launched;
            launched.info = list.front().info;
            launched.pid = list.front().pid;
            const std::shared_ptr<Client> client = port->server->client(list.front().key());
            if (!client)
                co_return fail(ErrorCode::Disconnected, Message::tr("%1 has ended already.").arg(name));
            launched.client = std::make_shared<LaunchedClient>(port, client);
            // Its children would dial a port that may be gone, and wait for ever.
            const Result<void> unset = co_await client->setEnvironmentVariable(variable, others.isEmpty() ? QString() : others);
            Q_UNUSED(unset); // .NET 5 cannot
            co_return launched;
        }
        const auto stat = procfs::stat(pid);
        if (!stat || stat->state == 'Z') {
            co_return fail(ErrorCode::Disconnected,
                           options.outputFile.isEmpty()
                               ? Message::tr("%1 ended before its .NET runtime had started.").arg(name)
                               : Message::tr("%1 ended before its .NET runtime had started. What it printed says why: %2").arg(name, options.outputFile));
        }
        if (options.stop.stop_requested()) {
            ::kill(static_cast<pid_t>(pid), SIGTERM);
            co_return fail(ErrorCode::Cancelled, Message::tr("%1 was ended before its .NET runtime had started.").arg(name));
        }
        if (deadline.hasExpired()) {
            co_return fail(ErrorCode::Unsupported,
                           Message::tr("%1 runs (process %2), but no .NET runtime of version 5 or later has reported from it.").arg(name).arg(pid));
        }
        co_await waiter->wait(QDeadlineTimer(std::min<qint64>(200, deadline.remainingTime() + 1)));
    }
}

} // namespace clrscope::diagnostics
