// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/artifacts/traceprofile.h>
#include <clrscope/operations/operationregistry.h>
#include <clrscope/operations/recordings.h>
#include <clrscope/ui/backend.h>

#include <QThread>

namespace clrscope::ui::test {

using diagnostics::ProcessEntry;
using diagnostics::ProcessList;
using diagnostics::Reach;
using operations::Snapshot;

[[nodiscard]] inline ProcessEntry makeProcess(qint64 pid, const QString &name, Reach reach = Reach::Reachable)
{
    ProcessEntry entry;
    entry.pid = pid;
    entry.name = name;
    entry.displayName = name;
    entry.user = QStringLiteral("me");
    entry.startedUtc = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).addSecs(pid % 3600);
    entry.reach = reach;
    entry.info.pid = quint64(pid);
    entry.info.commandLine = QStringLiteral("/srv/%1/%1 --urls http://*:5000").arg(name);
    if (reach == Reach::Reachable) {
        entry.info.cookie = QUuid::createUuidV5(QUuid(), name + QString::number(pid));
        entry.info.runtimeVersion = QStringLiteral("9.0.4");
        entry.info.architecture = QStringLiteral("x64");
        entry.info.operatingSystem = QStringLiteral("Linux");
        entry.info.managedEntryAssembly = name;
    }
    if (reach == Reach::NoPermission) {
        entry.user = QStringLiteral("www-data");
        entry.reason = QStringLiteral("Not enough rights (owner: www-data).");
        entry.mend = QStringLiteral("sudo -u www-data clrscope");
    }
    if (reach == Reach::Ended)
        entry.endedUtc = QDateTime::currentDateTimeUtc();
    return entry;
}

/// A client that answers one environment and nothing else.
class FakeClient : public diagnostics::Client
{
public:
    QMap<QString, QString> variables{{QStringLiteral("PATH"), QStringLiteral("/usr/bin")},
                                     {QStringLiteral("API_KEY"), QStringLiteral("hunter2")},
                                     {QStringLiteral("ASPNETCORE_URLS"), QStringLiteral("http://*:5000")}};

    QCoro::Task<Result<diagnostics::ProcessInfo>> processInfo() override { co_return diagnostics::ProcessInfo{}; }
    QCoro::Task<Result<QMap<QString, QString>>> environment() override { co_return variables; }
    QCoro::Task<Result<std::unique_ptr<diagnostics::EventPipeSession>>> startSession(diagnostics::SessionRequest) override
    {
        co_return fail(ErrorCode::Unsupported, QStringLiteral("fake"));
    }
    QCoro::Task<Result<void>> resume() override { co_return Result<void>(); }
    QCoro::Task<Result<void>> setEnvironmentVariable(QString, QString) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> writeDump(QString, diagnostics::DumpType) override { co_return Result<void>(); }
};

class FakeRegistry : public diagnostics::ProcessRegistry
{
    Q_OBJECT
public:
    ProcessList list;
    QStringList dismissed;
    int refreshes = 0;
    QStringList askedAgain;

    [[nodiscard]] ProcessList processes() const override { return list; }
    QCoro::Task<ProcessList> refresh() override
    {
        ++refreshes;
        co_return list;
    }
    void askAgain(const QString &key) override { askedAgain << key; }
    std::shared_ptr<diagnostics::Client> client(const QString &) override { return std::make_shared<FakeClient>(); }
    [[nodiscard]] diagnostics::PortMode mode() const override { return diagnostics::PortMode::Connect; }
    void dismiss(const QString &key) override
    {
        dismissed << key;
        list.removeIf([&key](const ProcessEntry &e) { return e.key() == key; });
        Q_EMIT changed(list);
    }
    void set(const ProcessList &processes)
    {
        list = processes;
        Q_EMIT changed(list);
    }
};

class FakeOperations : public operations::OperationRegistry
{
    Q_OBJECT
public:
    operations::SnapshotList all;

    Result<QUuid> start(operations::StartRequest, std::shared_ptr<diagnostics::Client>) override
    {
        return fail(ErrorCode::Unsupported, QStringLiteral("fake"));
    }
    Result<void> stop(const QUuid &id) override
    {
        if (const auto known = find(id); known && !known->isStoppable)
            return fail(ErrorCode::Unsupported, QStringLiteral("It cannot be stopped."));
        return finish(id, operations::State::Succeeded);
    }
    Result<void> cancel(const QUuid &id) override { return finish(id, operations::State::Cancelled); }
    [[nodiscard]] std::optional<Snapshot> find(const QUuid &id) const override
    {
        for (const Snapshot &s : all) {
            if (s.id == id)
                return s;
        }
        return std::nullopt;
    }
    [[nodiscard]] operations::SnapshotList list() const override { return all; }
    void remove(const QSet<QUuid> &ids) override
    {
        all.removeIf([&ids](const Snapshot &s) { return ids.contains(s.id); });
        for (const QUuid &id : ids)
            Q_EMIT removed(id);
    }
    void put(const Snapshot &snapshot)
    {
        for (Snapshot &s : all) {
            if (s.id == snapshot.id) {
                s = snapshot;
                Q_EMIT changed(s);
                return;
            }
        }
        all.append(snapshot);
        Q_EMIT added(snapshot);
    }

private:
    Result<void> finish(const QUuid &id, operations::State state)
    {
        for (Snapshot &s : all) {
            if (s.id == id && !isFinal(s.state)) {
                s.state = state;
                s.isStoppable = false;
                s.endedUtc = QDateTime::currentDateTimeUtc();
                Q_EMIT changed(s);
                return {};
            }
        }
        return fail(ErrorCode::NotFound, QStringLiteral("No such operation."));
    }
};

class FakeRecordings : public operations::RecordingService
{
    Q_OBJECT
public:
    explicit FakeRecordings(FakeOperations *operations) : m_operations(operations) {}
    QList<RecordingRequest> requests;
    RecordingList list;
    QStringList repairs;
    QList<QUuid> discards;
    bool isSlowToDelete = false; ///< discarded() is the test's to send
    QString refuseWith;

    Result<QUuid> start(RecordingRequest request) override
    {
        requests << request;
        if (!refuseWith.isEmpty())
            return fail(ErrorCode::Io, refuseWith);
        Snapshot s;
        s.id = QUuid::createUuid();
        s.kind = operations::Kind::Trace;
        s.state = operations::State::Running;
        s.isStoppable = true;
        s.process = request.process;
        s.createdUtc = QDateTime::currentDateTimeUtc();
        s.initiator = QStringLiteral("Window");
        s.contents = request.contents;
        s.destination = request.folder + QStringLiteral("/recording.nettrace");
        m_operations->put(s);
        return s.id;
    }
    Result<QUuid> startWith(RecordingRequest request, std::shared_ptr<diagnostics::Client>) override
    {
        return start(std::move(request));
    }
    void discard(const QUuid &operation) override
    {
        discards << operation;
        static_cast<void>(m_operations->cancel(operation));
        if (!isSlowToDelete)
            Q_EMIT discarded(operation, {});
    }
    [[nodiscard]] RecordingList recordings() const override { return list; }
    [[nodiscard]] QString folder() const override { return {}; }
    void setFolder(const QString &) override {}
    void refresh() override {}
    void repair(const QString &path) override
    {
        repairs << path;
        Q_EMIT repaired(path, path + QStringLiteral(".repaired"));
    }
    void set(const RecordingList &recordings)
    {
        list = recordings;
        Q_EMIT changed(list);
    }

private:
    FakeOperations *m_operations;
};

class FakeServer : public ServerPort
{
    Q_OBJECT
public:
    operations::ServerStatus now;
    KeyList known;
    QString refuseWith;
    [[nodiscard]] operations::ServerStatus status() const override { return now; }
    void setEnabled(bool on) override
    {
        now.state = on ? operations::ServerStatus::State::Running : operations::ServerStatus::State::Off;
        Q_EMIT statusChanged(now);
    }
    [[nodiscard]] KeyList keys() const override { return known; }
    void makeKey(const QString &name, const QDateTime &endsUtc) override
    {
        known << KeyInfo{name, QStringLiteral("ab12cd"), KeyInfo::State::Valid, endsUtc, {}, false};
        Q_EMIT keysChanged(known);
        Q_EMIT keyMade(name, QStringLiteral("Bearer-secret-of-") + name);
    }
    void revokeKey(const QString &shortId) override
    {
        if (!refuseWith.isEmpty())
            return Q_EMIT refused(refuseWith);
        known.removeIf([&shortId](const KeyInfo &key) { return key.shortId == shortId; });
        Q_EMIT keysChanged(known);
    }
    void set(const operations::ServerStatus &status)
    {
        now = status;
        Q_EMIT statusChanged(now);
    }
};

/// An engine of fakes on a thread of its own, as the real one is.
class FakeEngine
{
public:
    FakeEngine()
    {
        for (QObject *object : {static_cast<QObject *>(&registry), static_cast<QObject *>(&operations),
                                static_cast<QObject *>(&recordings), static_cast<QObject *>(&server)})
            object->moveToThread(&m_thread);
        m_thread.start();
        run([this] { usage = std::make_unique<diagnostics::ProcessUsage>(std::chrono::hours(1)); });
    }
    ~FakeEngine()
    {
        run([this] { usage.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] Backend backend()
    {
        Backend b;
        b.processes = &registry;
        b.operations = &operations;
        b.recordings = &recordings;
        b.server = &server;
        b.canManageKeys = true;
        b.usage = usage.get();
        return b;
    }
    /// Runs on the engine thread and waits: allowed in tests only.
    template <typename F>
    void run(F fn)
    {
        QMetaObject::invokeMethod(&registry, fn, Qt::BlockingQueuedConnection);
    }

    FakeRegistry registry;
    FakeOperations operations;
    FakeRecordings recordings{&operations};
    FakeServer server;
    std::unique_ptr<diagnostics::ProcessUsage> usage; ///< made on the engine thread: its timer stays there

private:
    QThread m_thread;
};

/// Settings of an engine: ours and one that wins over ours.
struct FakeSettings
{
    QMap<QString, QString> own;
    QMap<QString, QString> above;
    QString refuseWith;

    [[nodiscard]] QList<SettingInfo> read() const
    {
        QMap<QString, SettingInfo> all;
        for (auto it = own.begin(); it != own.end(); ++it)
            all[it.key()] = {it.key(), it.value(), QStringLiteral("settings.json"), false, true, it.value()};
        for (auto it = above.begin(); it != above.end(); ++it) {
            SettingInfo &info = all[it.key()];
            info = {it.key(), it.value(), QStringLiteral("environment"), false, false, info.own};
        }
        return all.values();
    }
    Result<void> write(const SettingChanges &changes)
    {
        if (!refuseWith.isEmpty())
            return fail(ErrorCode::InvalidArgument, refuseWith);
        for (const auto &[key, value] : changes) {
            for (const QString &old : own.keys()) {
                if (old == key || old.startsWith(key + QLatin1Char(':')))
                    own.remove(old);
            }
            if (value)
                own[key] = *value;
        }
        return {};
    }
};

[[nodiscard]] inline Backend withSettings(FakeEngine &engine, FakeSettings &settings)
{
    Backend backend = engine.backend();
    backend.settings = [&settings] { return settings.read(); };
    backend.writeSettings = [&settings](const SettingChanges &changes) { return settings.write(changes); };
    return backend;
}

} // namespace clrscope::ui::test
