// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <dotnettarget.h>
#include <simprocess.h>

#include <clrscope/diagnostics/endpointwatcher.h>
#include <clrscope/diagnostics/launcher.h>
#include <clrscope/diagnostics/makeclient.h>
#include <clrscope/diagnostics/reverseserver.h>

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope;
using namespace clrscope::diagnostics;
using clrscope::testing::DotnetTarget;
using clrscope::testing::SimProcess;

namespace {

SessionRequest samples()
{
    SessionRequest request;
    request.bufferMiB = 16;
    request.providers = {Provider{.name = u"Microsoft-DotNETCore-SampleProfiler"_s}};
    return request;
}

QByteArray stopAndRead(EventPipeSession &session)
{
    QByteArray bytes = session.read(1 << 24);
    QSignalSpy ended(&session, &EventPipeSession::ended);
    QObject::connect(&session, &EventPipeSession::readyRead, &session, [&] { bytes += session.read(1 << 24); });
    session.requestStop();
    if (session.state() != EventPipeSession::State::Ended)
        ended.wait(4000);
    return bytes + session.read(1 << 24);
}

std::optional<ProcessEntry> find(const ProcessRegistry &registry, qint64 pid)
{
    const ProcessList list = registry.processes();
    for (const ProcessEntry &entry : list) {
        if (entry.pid == pid)
            return entry;
    }
    return {};
}

} // namespace

/// The same paths as the other tests of this room, with a .NET process at the other end; and the
/// launcher, with both.
class TestRealRuntime : public QObject
{
    Q_OBJECT

    QString m_missing;

private Q_SLOTS:
    void initTestCase() { m_missing = DotnetTarget::missing(); }

    void followsARealProcess()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        DotnetTarget target(u"ConsoleTarget"_s);
        WatcherOptions options;
        options.procInterval = 500ms;
        const auto watcher = makeEndpointWatcher(options);
        QVERIFY2(target.start(), qPrintable(target.problem()));
        const auto reach = [&] { return find(*watcher, target.pid()).value_or(ProcessEntry()).reach; };
        QTRY_COMPARE_WITH_TIMEOUT(reach(), Reach::Reachable, 2000); // in a temp folder of its own
        const ProcessEntry entry = *find(*watcher, target.pid());
        QCOMPARE(entry.displayName, u"ConsoleTarget"_s);
        QVERIFY(entry.info.runtimeVersion.contains(u'.'));
        QCOMPARE(static_cast<qint64>(entry.info.pid), target.pid());
        const auto client = watcher->client(entry.key());
        const auto environment = QCoro::waitFor(client->environment());
        QVERIFY(environment);
        QCOMPARE(environment->value(u"TMPDIR"_s), target.tmpDir());
        target.kill();
        QTRY_COMPARE_WITH_TIMEOUT(reach(), Reach::Ended, 2000);
    }

    void recordsAndStopsWithAFullDrain()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        DotnetTarget target(u"ConsoleTarget"_s);
        QVERIFY2(target.start(), qPrintable(target.problem()));
        const auto client = makeClient(target.socketPath(), u"ConsoleTarget"_s);
        for (const bool hasStacks : {true, false}) { // CollectTracing 2, then 4 where it is known
            SessionRequest request = samples();
            request.hasStacks = hasStacks;
            auto session = QCoro::waitFor(client->startSession(request));
            QVERIFY2(session, session ? "" : qPrintable(session.error().message.english()));
            QVERIFY(target.command("work 50"));
            const QByteArray trace = stopAndRead(**session);
            QVERIFY(trace.startsWith("Nettrace"));
            QVERIFY(trace.endsWith('\1'));
            QVERIFY2(trace.size() > 50'000, qPrintable(QString::number(trace.size()))); // the rundown is there
            QCOMPARE((*session)->end(), EventPipeSession::End::Stopped);
        }
        QVERIFY(target.quit());
    }

    void aKilledTargetLeavesWhatItSent()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        DotnetTarget target(u"ConsoleTarget"_s);
        QVERIFY2(target.start(), qPrintable(target.problem()));
        const auto client = makeClient(target.socketPath(), u"ConsoleTarget"_s);
        auto session = QCoro::waitFor(client->startSession(samples()));
        QVERIFY(session);
        QByteArray trace;
        EventPipeSession *const raw = session->get();
        connect(raw, &EventPipeSession::readyRead, raw, [&] { trace += raw->read(1 << 20); });
        QTRY_VERIFY(trace.size() > 2000);
        target.kill();
        QTRY_COMPARE(raw->state(), EventPipeSession::State::Ended);
        QCOMPARE(raw->end(), EventPipeSession::End::TargetEnded);
    }

    void tellsThatDiagnosticsAreOff()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        DotnetTarget target(u"ConsoleTarget"_s);
        target.setEnvironment(u"DOTNET_EnableDiagnostics"_s, u"0"_s);
        QVERIFY2(target.start(), qPrintable(target.problem()));
        WatcherOptions options;
        options.procInterval = 500ms;
        const auto watcher = makeEndpointWatcher(options);
        const auto reach = [&] { return find(*watcher, target.pid()).value_or(ProcessEntry()).reach; };
        QTRY_COMPARE_WITH_TIMEOUT(reach(), Reach::DiagnosticsOff, 4000);
    }

    void holdsARealProcessUntilItsStartUpWorkIsDone()
    {
        if (!m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        ReverseServerOptions settings;
        settings.path = folder.filePath(u"port"_s);
        bool wasSuspended = false;
        settings.beforeResume = [&wasSuspended](ProcessEntry entry, std::shared_ptr<Client> client) -> QCoro::Task<void> {
            wasSuspended = entry.isSuspended;
            const Result<void> set = co_await client->setEnvironmentVariable(u"X"_s, u"y"_s);
            Q_UNUSED(set);
        };
        const auto server = makeReverseServer(settings);
        QVERIFY(server->listen());
        DotnetTarget target(u"ConsoleTarget"_s);
        target.setEnvironment(u"DOTNET_DiagnosticPorts"_s, settings.path);
        QVERIFY(target.launch());
        QTRY_VERIFY(!server->processes().isEmpty() && !server->processes()[0].isSuspended);
        QVERIFY(wasSuspended);
        QTRY_COMPARE(server->processes()[0].displayName, u"ConsoleTarget"_s);
        QTRY_VERIFY(server->processes()[0].info.commandLine.contains(u"ConsoleTarget"_s));
        const auto client = server->client(server->processes()[0].key());
        auto session = QCoro::waitFor(client->startSession(samples()));
        QVERIFY(session);
        QVERIFY(stopAndRead(**session).endsWith('\1'));
        target.kill();
        QTRY_COMPARE(server->processes()[0].reach, Reach::Ended);
    }

    void launchesSuspendedAndRecordsFromTheFirstInstant_data()
    {
        QTest::addColumn<bool>("isReal");
        QTest::newRow("simulated") << false;
        QTest::newRow("real") << true;
    }

    void launchesSuspendedAndRecordsFromTheFirstInstant()
    {
        QFETCH(bool, isReal);
        if (isReal && !m_missing.isEmpty())
            QSKIP(qPrintable(m_missing));
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        LaunchOptions options;
        options.environment = {{u"TMPDIR"_s, folder.path()}};
        options.outputFile = folder.filePath(u"output"_s);
        if (isReal) {
            options.program = u"dotnet"_s;
            options.arguments = {DotnetTarget::programFolder(u"ConsoleTarget"_s) + u"/ConsoleTarget.dll"_s};
        } else {
            options.program = SimProcess::program();
            options.arguments = {u"--exit-after"_s, u"20"_s};
        }
        auto launched = QCoro::waitFor(launch(options));
        QVERIFY2(launched, launched ? "" : qPrintable(launched.error().message.english()));
        auto session = QCoro::waitFor(launched->client->startSession(samples()));
        QVERIFY(session);
        QVERIFY(QFileInfo(options.outputFile).size() < 100 || !isReal); // Main has not run
        QVERIFY(QCoro::waitFor(launched->client->resume()));
        // A variable of ours would make the program's children wait for a port that is gone.
        const auto environment = QCoro::waitFor(launched->client->environment());
        QVERIFY(environment);
        QVERIFY(!environment->contains(u"DOTNET_DiagnosticPorts"_s));
        launched->client.reset(); // the session alone keeps the port
        QByteArray trace;
        EventPipeSession *const raw = session->get();
        QTRY_VERIFY(raw->bytesAvailable() > 500);
        trace = stopAndRead(*raw);
        QVERIFY(trace.endsWith('\1'));
        session->reset();
        ::kill(static_cast<pid_t>(launched->pid), SIGKILL);
    }

    void tellsWhyALaunchFailed()
    {
        LaunchOptions options;
        options.program = u"no-such-program-anywhere"_s;
        QCOMPARE(QCoro::waitFor(launch(options)).error().code, ErrorCode::NotFound);
        options.program = u"true"_s; // ends at once
        QCOMPARE(QCoro::waitFor(launch(options)).error().code, ErrorCode::Disconnected);
        options.program = u"sleep"_s; // no .NET
        options.arguments = {u"3"_s};
        options.startLimit = 300ms;
        const auto failed = QCoro::waitFor(launch(options));
        QCOMPARE(failed.error().code, ErrorCode::Unsupported);
        QVERIFY(failed.error().message.english().contains(u"runs"_s));
    }
};

QTEST_GUILESS_MAIN(TestRealRuntime)
#include "tst_realruntime.moc"
