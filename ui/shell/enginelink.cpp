// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/enginelink.h"

#include "shell/disk.h"

#include <clrscope/base/waiter.h>
#include <clrscope/diagnostics/launcher.h>
#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/diagnostics/protocol.h>
#include <clrscope/operations/operationregistry.h>

#include <QCoroTask>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using diagnostics::ProcessList;
using operations::Snapshot;

namespace {

const QString hiddenKey = QStringLiteral("operationsRemoved");

/// Carries a value from the engine to the window, when the window is still there.
template <typename F>
void reportTo(QPointer<EngineLink> link, QThread *home, F fn)
{
    auto *carrier = new QObject;
    carrier->moveToThread(home);
    QMetaObject::invokeMethod(
        carrier,
        [carrier, link, fn = std::move(fn)]() mutable {
            carrier->deleteLater();
            if (link)
                fn(link.data());
        },
        Qt::QueuedConnection);
}

QCoro::Task<> fetchEnvironment(diagnostics::ProcessRegistry *registry, QString key, QPointer<EngineLink> link,
                               QThread *home)
{
    QMap<QString, QString> variables;
    QString problem;
    auto client = registry->client(key);
    if (!client) {
        problem = EngineLink::tr("The process is gone or cannot be reached.");
    } else {
        auto answer = co_await client->environment();
        if (answer)
            variables = *answer;
        else
            problem = answer.error().message.translated();
    }
    reportTo(link, home, [key, variables, problem](EngineLink *to) {
        Q_EMIT to->environmentRead(key, variables, problem);
    });
}

QCoro::Task<> resumeTarget(diagnostics::ProcessRegistry *registry, QString key, QPointer<EngineLink> link,
                           QThread *home)
{
    auto client = registry->client(key);
    if (!client)
        co_return;
    auto answer = co_await client->resume();
    if (!answer) {
        const QString text = answer.error().message.translated();
        reportTo(link, home, [text](EngineLink *to) { Q_EMIT to->problem(text); });
    }
}

/// Its session runs, or it will not: the moment a held runtime may go on.
QCoro::Task<bool> sessionRuns(QPointer<operations::OperationRegistry> registry, QUuid id)
{
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    const WaiterPtr waiter(new Waiter);
    Waiter *const woken = waiter.get();
    QObject::connect(registry, &operations::OperationRegistry::changed, woken, &Waiter::wake);
    while (registry && !deadline.hasExpired()) {
        const auto snapshot = registry->find(id);
        if (!snapshot || snapshot->state != operations::State::Starting)
            co_return snapshot && !isFinal(snapshot->state);
        co_await woken->wait(deadline); // a change of another operation wakes us, too
    }
    co_return false;
}

QCoro::Task<> launchTarget(Backend backend, LaunchRequest request, QPointer<EngineLink> link, QThread *home)
{
    const QPointer<operations::RecordingService> recordings(backend.recordings);
    const QPointer<operations::OperationRegistry> operations(backend.operations);
    diagnostics::LaunchOptions options;
    options.program = request.program;
    options.arguments = request.arguments;
    options.workingFolder = request.workingFolder;
    options.environment = request.environment;
    options.outputFile = request.outputFile;
    options.stop = request.stop;
    if (!options.outputFile.isEmpty() && !QDir().mkpath(QFileInfo(options.outputFile).absolutePath()))
        options.outputFile.clear(); // the recording says that its folder cannot be made
    auto launched = co_await diagnostics::launch(options);
    QString problem;
    QString key;
    QString name;
    if (!launched) {
        problem = launched.error().message.translated();
    } else {
        ProcessEntry entry;
        entry.pid = launched->pid;
        entry.info = launched->info;
        entry.name = diagnostics::protocol::processName(entry.info.commandLine, entry.info.operatingSystem);
        entry.displayName = diagnostics::protocol::displayName(entry.info, entry.name);
        key = entry.key();
        name = entry.displayName;
        request.recording.process = {entry.pid, entry.info.cookie, name, key};
        Result<QUuid> id = fail(ErrorCode::Cancelled, EngineLink::tr("clrscope is ending."));
        if (recordings)
            id = recordings->startWith(request.recording, launched->client);
        if (id) {
            const bool runs = co_await sessionRuns(operations, *id);
            Q_UNUSED(runs) // the operation itself says why not
        } else {
            problem = EngineLink::tr("%1 runs, but is not recorded: %2").arg(name, id.error().message.translated());
        }
        auto resumed = co_await launched->client->resume();
        if (!resumed && problem.isEmpty())
            problem = resumed.error().message.translated();
    }
    reportTo(link, home, [key, name, problem](EngineLink *to) {
        if (!key.isEmpty())
            Q_EMIT to->launched(key, name);
        if (!problem.isEmpty())
            Q_EMIT to->launchRefused(problem);
        if (!key.isEmpty() && !problem.isEmpty())
            Q_EMIT to->problem(problem); // the process's tab stands before the launch page by now
    });
    if (backend.processes && recordings) {
        auto list = co_await backend.processes->refresh();
        Q_UNUSED(list)
    }
}

QCoro::Task<> refreshAll(diagnostics::ProcessRegistry *registry)
{
    co_await registry->refresh();
}

} // namespace

EngineLink::EngineLink(Backend backend, QObject *parent) : QObject(parent), m_backend(std::move(backend))
{
    qRegisterMetaType<ProcessList>();
    qRegisterMetaType<UsageByPid>();
    qRegisterMetaType<Snapshot>();
    qRegisterMetaType<operations::ServerStatus>();
    qRegisterMetaType<RecordingList>();
    qRegisterMetaType<KeyList>();
    qRegisterMetaType<SettingChanges>();
    qRegisterMetaType<clrscope::Error>("clrscope::Error");

    // Every connection is queued: the sender lives on the engine thread.
    if (auto *registry = m_backend.processes) {
        connect(registry, &diagnostics::ProcessRegistry::changed, this, &EngineLink::takeProcesses, Qt::QueuedConnection);
        ask(registry, [registry] { return registry->processes(); }, this,
            [this](const ProcessList &list) { takeProcesses(list); });
    }
    if (auto *usage = m_backend.usage) {
        connect(usage, &diagnostics::ProcessUsage::sampled, this, &EngineLink::usageSampled, Qt::QueuedConnection);
        if (auto *registry = m_backend.processes) {
            const auto look = [usage](const ProcessList &list) {
                QList<qint64> pids;
                for (const ProcessEntry &entry : list) {
                    if (entry.reach != diagnostics::Reach::Ended)
                        pids << entry.pid;
                }
                usage->setPids(pids);
            };
            connect(registry, &diagnostics::ProcessRegistry::changed, usage, look);
            post(usage, [registry, look] { look(registry->processes()); });
        }
    }
    if (auto *registry = m_backend.operations) {
        if (const QString &folder = m_backend.settingsFolder; !folder.isEmpty()) {
            for (const QString &id : keptSetting(folder + u"/window.ini", hiddenKey).toStringList())
                m_hiddenBefore.insert(QUuid(id));
        }
        using Registry = operations::OperationRegistry;
        connect(registry, &Registry::added, this, &EngineLink::takeOperation, Qt::QueuedConnection);
        connect(registry, &Registry::changed, this, &EngineLink::takeOperation, Qt::QueuedConnection);
        connect(registry, &Registry::removed, this,
                [this](const QUuid &id) {
                    m_hiddenOperations.removeIf([&id](const Snapshot &s) { return s.id == id; });
                    if (m_operations.removeIf([&id](const Snapshot &s) { return s.id == id; }) > 0)
                        Q_EMIT operationRemoved(id);
                },
                Qt::QueuedConnection);
        ask(registry, [registry] { return registry->list(); }, this,
            [this](const operations::SnapshotList &list) { takeFirstOperations(list); });
    }
    if (auto *server = m_backend.server) {
        const auto take = [this](const operations::ServerStatus &status) {
            m_server = status;
            for (QStringList *addresses : {&m_server.addresses, &m_server.metricsAddresses}) {
                addresses->replaceInStrings(QStringLiteral("://[::]"), QStringLiteral("://localhost"));
                addresses->replaceInStrings(QStringLiteral("://0.0.0.0"), QStringLiteral("://localhost"));
            }
            Q_EMIT serverChanged(m_server);
        };
        connect(server, &ServerPort::statusChanged, this, take, Qt::QueuedConnection);
        ask(server, [server] { return server->status(); }, this, take);
        const auto takeKeys = [this](const KeyList &keys) {
            m_keys = keys;
            Q_EMIT keysChanged(keys);
        };
        connect(server, &ServerPort::keysChanged, this, takeKeys, Qt::QueuedConnection);
        connect(server, &ServerPort::keyMade, this, &EngineLink::keyMade, Qt::QueuedConnection);
        connect(server, &ServerPort::settingsChanged, this, &EngineLink::settingsChanged, Qt::QueuedConnection);
        connect(server, &ServerPort::refused, this, &EngineLink::problem, Qt::QueuedConnection);
        ask(server, [server] { return server->keys(); }, this, takeKeys);
    }
    if (auto *service = m_backend.recordings) {
        const auto take = [this](const RecordingList &list) {
            m_recordings = list;
            Q_EMIT recordingsChanged(list);
        };
        connect(service, &operations::RecordingService::changed, this, take, Qt::QueuedConnection);
        connect(service, &operations::RecordingService::discarded, this,
                [this](const QUuid &operation, const Result<void> &outcome) {
                    Q_EMIT recordingDiscarded(operation, outcome ? QString() : outcome.error().message.translated());
                },
                Qt::QueuedConnection);
        connect(service, &operations::RecordingService::repaired, this,
                [this](const QString &path, const Result<QString> &copy) {
                    Q_EMIT recordingRepaired(path, copy.value_or(QString()), copy ? QString() : copy.error().message.translated());
                },
                Qt::QueuedConnection);
        ask(service, [service] { return service->recordings(); }, this, take);
    }
}

std::optional<ProcessEntry> EngineLink::process(const QString &key) const
{
    const auto at = std::find_if(m_processes.begin(), m_processes.end(),
                                 [&key](const ProcessEntry &entry) { return entry.key() == key; });
    return at == m_processes.end() ? std::nullopt : std::optional(*at);
}

std::optional<Snapshot> EngineLink::runningRecording(const QString &processKey) const
{
    const auto at = std::find_if(m_operations.rbegin(), m_operations.rend(), [&processKey](const Snapshot &s) {
        return s.kind == operations::Kind::Trace && s.process.key == processKey && !isFinal(s.state)
               && s.initiator == QLatin1String("Window");
    });
    return at == m_operations.rend() ? std::nullopt : std::optional(*at);
}

void EngineLink::takeProcesses(const ProcessList &list)
{
    m_allProcesses = list;
    ProcessList shown = list;
    if (!m_hiddenProcesses.isEmpty())
        shown.removeIf([this](const ProcessEntry &entry) { return m_hiddenProcesses.contains(entry.key()); });
    if (shown == m_processes)
        return;
    m_processes = shown;
    Q_EMIT processesChanged(shown);
}

void EngineLink::takeFirstOperations(const operations::SnapshotList &list)
{
    QSet<QUuid> forgotten;
    for (const Snapshot &snapshot : list) {
        if (m_hiddenBefore.contains(snapshot.id) && isFinal(snapshot.state))
            forgotten.insert(snapshot.id);
        else
            takeOperation(snapshot);
    }
    if (m_hiddenBefore.isEmpty())
        return;
    // Nothing of the last run can be undone in this one.
    m_hiddenBefore.clear();
    forgetOperations(forgotten);
    rememberHidden();
}

void EngineLink::takeOperation(const Snapshot &snapshot)
{
    const auto isThis = [&snapshot](const Snapshot &s) { return s.id == snapshot.id; };
    if (const auto hidden = std::find_if(m_hiddenOperations.begin(), m_hiddenOperations.end(), isThis);
        hidden != m_hiddenOperations.end()) {
        *hidden = snapshot;
        return;
    }
    const auto at = std::find_if(m_operations.begin(), m_operations.end(), isThis);
    if (at == m_operations.end()) {
        m_operations.append(snapshot);
        Q_EMIT operationAdded(snapshot);
    } else if (*at != snapshot) {
        *at = snapshot;
        Q_EMIT operationChanged(snapshot);
    }
}

void EngineLink::refreshProcesses()
{
    if (auto *registry = m_backend.processes)
        post(registry, [registry] {
            registry->askAgain({});
            refreshAll(registry);
        });
}

void EngineLink::askAgain(const QString &key)
{
    if (auto *registry = m_backend.processes)
        post(registry, [registry, key] { registry->askAgain(key); });
}

void EngineLink::dismissProcess(const QString &key)
{
    if (auto *registry = m_backend.processes)
        post(registry, [registry, key] { registry->dismiss(key); });
}

void EngineLink::resumeProcess(const QString &key)
{
    if (auto *registry = m_backend.processes)
        post(registry, [registry, key, link = QPointer(this), home = thread()] {
            resumeTarget(registry, key, link, home);
        });
}

void EngineLink::stopOperation(const QUuid &id)
{
    if (auto *registry = m_backend.operations)
        ask(registry, [registry, id] { return registry->stop(id); }, this, [this](const Result<void> &result) {
            if (!result)
                Q_EMIT problem(result.error().message.translated());
        });
}

void EngineLink::cancelOperation(const QUuid &id)
{
    if (auto *registry = m_backend.operations)
        ask(registry, [registry, id] { return registry->cancel(id); }, this, [this](const Result<void> &result) {
            if (!result)
                Q_EMIT problem(result.error().message.translated());
        });
}

void EngineLink::hideProcesses(const QStringList &keys)
{
    for (const QString &key : keys)
        m_hiddenProcesses.insert(key);
    takeProcesses(ProcessList(m_allProcesses));
}

void EngineLink::showProcesses(const QStringList &keys)
{
    for (const QString &key : keys)
        m_hiddenProcesses.remove(key);
    takeProcesses(ProcessList(m_allProcesses));
}

void EngineLink::hideOperations(const QSet<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        const auto at = std::find_if(m_operations.begin(), m_operations.end(), [&id](const Snapshot &s) { return s.id == id; });
        if (at == m_operations.end() || !isFinal(at->state))
            continue;
        m_hiddenOperations.append(*at);
        m_operations.erase(at);
        Q_EMIT operationRemoved(id);
    }
    rememberHidden();
}

void EngineLink::showOperations(const QSet<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        const auto at = std::find_if(m_hiddenOperations.begin(), m_hiddenOperations.end(),
                                     [&id](const Snapshot &s) { return s.id == id; });
        if (at == m_hiddenOperations.end())
            continue;
        const Snapshot snapshot = *at;
        m_hiddenOperations.erase(at);
        const auto after = std::find_if(m_operations.begin(), m_operations.end(),
                                        [&snapshot](const Snapshot &s) { return s.createdUtc > snapshot.createdUtc; });
        m_operations.insert(after, snapshot);
        Q_EMIT operationAdded(snapshot);
    }
    rememberHidden();
}

void EngineLink::forgetOperations(const QSet<QUuid> &ids)
{
    if (auto *registry = m_backend.operations; registry && !ids.isEmpty())
        post(registry, [registry, ids] { registry->remove(ids); });
}

void EngineLink::rememberHidden() const
{
    if (m_backend.settingsFolder.isEmpty())
        return;
    QStringList ids;
    for (const Snapshot &snapshot : m_hiddenOperations)
        ids << snapshot.id.toString(QUuid::WithoutBraces);
    keepSetting(m_backend.settingsFolder + u"/window.ini", hiddenKey, ids.isEmpty() ? QVariant() : QVariant(ids));
}

quint64 EngineLink::startRecording(const RecordingRequest &request)
{
    const quint64 token = ++m_lastToken;
    if (auto *service = m_backend.recordings)
        ask(service, [service, request] { return service->start(request); }, this, [this, token](const Result<QUuid> &id) {
            if (id)
                Q_EMIT recordingStarted(token, *id);
            else
                Q_EMIT recordingRefused(token, id.error());
        });
    return token;
}

void EngineLink::launch(const LaunchRequest &request)
{
    if (auto *service = m_backend.recordings)
        post(service, [backend = m_backend, request, link = QPointer(this), home = thread()] {
            launchTarget(backend, request, link, home);
        });
}

void EngineLink::dump(const ProcessEntry &process, diagnostics::DumpType type)
{
    if (!m_backend.dump || !m_backend.operations)
        return;
    const operations::TargetProcess target{process.pid, process.info.cookie,
                                           process.displayName.isEmpty() ? process.name : process.displayName, process.key()};
    ask(m_backend.operations, [start = m_backend.dump, target, type] { return start(target, type); }, this,
        [this](const Result<QUuid> &id) {
            if (!id)
                Q_EMIT problem(id.error().message.translated());
        });
}

void EngineLink::writeSettings(const SettingChanges &changes)
{
    if (!m_backend.writeSettings || !m_backend.processes)
        return;
    ask(m_backend.processes, [write = m_backend.writeSettings, changes] { return write(changes); }, this,
        [this, changes](const Result<void> &written) {
            Q_EMIT settingsWritten(changes, written ? QString() : written.error().message.translated());
        });
}

void EngineLink::setDefaultProcess(const std::optional<ProcessEntry> &process)
{
    const QString filters = QStringLiteral("DefaultProcess:Filters");
    SettingChanges changes{{filters, std::nullopt}};
    if (process) {
        // Hosted programs are all called "dotnet": those are told apart by their entry assembly.
        const bool isHosted = process->name == QLatin1String("dotnet") && !process->info.managedEntryAssembly.isEmpty();
        changes << std::pair(QString(filters + u":0:Key"),
                             std::optional(isHosted ? QStringLiteral("ManagedEntryPointAssemblyName") : QStringLiteral("ProcessName")))
                << std::pair(QString(filters + u":0:Value"), std::optional(isHosted ? process->info.managedEntryAssembly : process->name))
                << std::pair(QString(filters + u":0:MatchType"), std::optional(QStringLiteral("Exact")));
    }
    writeSettings(changes);
}

void EngineLink::repairRecording(const QString &path)
{
    if (auto *service = m_backend.recordings)
        post(service, [service, path] { service->repair(path); });
}

void EngineLink::discardRecording(const QUuid &operation)
{
    if (auto *service = m_backend.recordings)
        post(service, [service, operation] { service->discard(operation); });
}

void EngineLink::setServerEnabled(bool on)
{
    if (auto *server = m_backend.server)
        post(server, [server, on] { server->setEnabled(on); });
}

void EngineLink::makeKey(const QString &name, const QDateTime &endsUtc)
{
    if (auto *server = m_backend.server)
        post(server, [server, name, endsUtc] { server->makeKey(name, endsUtc); });
}

void EngineLink::revokeKey(const QString &shortId)
{
    if (auto *server = m_backend.server)
        post(server, [server, shortId] { server->revokeKey(shortId); });
}

void EngineLink::restoreKey(const QString &shortId)
{
    if (auto *server = m_backend.server)
        post(server, [server, shortId] { server->restoreKey(shortId); });
}

void EngineLink::setListensOnNetwork(bool on)
{
    if (auto *server = m_backend.server)
        post(server, [server, on] { server->setListensOnNetwork(on); });
}

void EngineLink::renewCertificate()
{
    if (auto *server = m_backend.server)
        post(server, [server] { server->renewCertificate(); });
}

void EngineLink::disconnectClient(const QString &address)
{
    if (auto *server = m_backend.server)
        post(server, [server, address] { server->disconnectClient(address); });
}

void EngineLink::readEnvironment(const QString &processKey)
{
    if (auto *registry = m_backend.processes)
        post(registry, [registry, processKey, link = QPointer(this), home = thread()] {
            fetchEnvironment(registry, processKey, link, home);
        });
}

} // namespace clrscope::ui
