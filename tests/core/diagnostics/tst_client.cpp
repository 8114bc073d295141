// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <simprocess.h>

#include <clrscope/diagnostics/makeclient.h>

#include <QElapsedTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope;
using namespace clrscope::diagnostics;
using clrscope::testing::SimProcess;

namespace {

Deadlines shortDeadlines()
{
    return {.connect = 300ms, .processInfo = 400ms, .command = 400ms, .collect = 400ms, .stopSilence = 600ms, .abort = 300ms};
}

SessionRequest counters()
{
    SessionRequest request;
    request.bufferMiB = 8;
    request.rundownKeyword = 0;
    request.providers = {Provider{.name = u"System.Runtime"_s, .arguments = {{u"EventCounterIntervalSec"_s, u"1"_s}}}};
    return request;
}

SessionRequest samples()
{
    SessionRequest request;
    request.bufferMiB = 8;
    request.providers = {Provider{.name = u"Microsoft-DotNETCore-SampleProfiler"_s}};
    return request;
}

/// Reads to the end; the bytes of a whole trace begin with Nettrace and end with the end mark.
QByteArray readAll(EventPipeSession &session, int ms = 4000)
{
    QByteArray bytes;
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&session, &EventPipeSession::readyRead, &session, [&] { bytes += session.read(1 << 20); });
    bytes += session.read(1 << 20);
    if (session.state() != EventPipeSession::State::Ended) {
        QSignalSpy ended(&session, &EventPipeSession::ended);
        ended.wait(ms);
    }
    while (session.bytesAvailable() > 0)
        bytes += session.read(1 << 20);
    return bytes;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<EventPipeSession> begin(const std::shared_ptr<Client> &client, const SessionRequest &request)
    {
        auto session = QCoro::waitFor(client->startSession(request));
        if (!session) {
            qWarning() << session.error().message.english();
            return nullptr;
        }
        return std::move(*session);
    }

private Q_SLOTS:
    void asksEveryRuntimeInItsOwnWay_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("hasInfo");
        QTest::newRow("11 knows all") << u"11.0.0"_s << true;
        QTest::newRow("8 has ProcessInfo3 but no CollectTracing4") << u"8.0.31"_s << true;
        QTest::newRow("6 has ProcessInfo2") << u"6.0.36"_s << true;
        QTest::newRow("5 has ProcessInfo") << u"5.0.17"_s << true;
        QTest::newRow("3.1 has none") << u"3.1.32"_s << false;
    }

    void asksEveryRuntimeInItsOwnWay()
    {
        QFETCH(QString, version);
        QFETCH(bool, hasInfo);
        SimProcess sim;
        QVERIFY2(sim.start({u"--runtime-version"_s, version, u"--env"_s, u"SECRET=a=b"_s}), qPrintable(sim.output()));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto info = QCoro::waitFor(client->processInfo());
        QCOMPARE(info.has_value(), hasInfo);
        if (hasInfo) {
            QCOMPARE(info->pid, static_cast<quint64>(sim.pid()));
            QVERIFY(!info->cookie.isNull());
            QVERIFY(info->commandLine.startsWith(u"/srv/shop.web/"_s));
            const auto environment = QCoro::waitFor(client->environment());
            QVERIFY(environment);
            QCOMPARE(environment->value(u"SECRET"_s), u"a=b"_s);
        } else {
            QCOMPARE(info.error().code, ErrorCode::Unsupported);
        }
        SessionRequest request = samples();
        request.hasStacks = false;         // CollectTracing3
        request.rundownKeyword = 0x80020138; // CollectTracing4
        request.providers[0].eventFilter = Provider::EventFilter::AllBut; // CollectTracing5
        request.providers[0].eventIds = {17};
        const auto session = begin(client, request);
        QVERIFY(session);
        session->requestStop();
        const QByteArray trace = readAll(*session);
        QVERIFY(trace.startsWith("Nettrace"));
        QVERIFY(trace.endsWith('\1'));
        QCOMPARE(session->end(), EventPipeSession::End::Stopped);
        QVERIFY(sim.isRunning());
    }

    void survivesEveryWayToAnswer_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("reply split at every byte") << QStringList{u"--fault"_s, u"split=1"_s};
        QTest::newRow("reply split in odd pieces") << QStringList{u"--fault"_s, u"split=7"_s};
        QTest::newRow("reply merged with the stream") << QStringList{u"--fault"_s, u"merge"_s};
        QTest::newRow("slow replies") << QStringList{u"--fault"_s, u"slow=100"_s};
    }

    void survivesEveryWayToAnswer()
    {
        QFETCH(QStringList, arguments);
        SimProcess sim;
        QVERIFY(sim.start(arguments));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto info = QCoro::waitFor(client->processInfo());
        QVERIFY(info);
        QCOMPARE(info->managedEntryAssembly, u"shop.web"_s);
        QVERIFY(QCoro::waitFor(client->environment()));
        const auto session = begin(client, samples());
        QVERIFY(session);
        session->requestStop();
        QVERIFY(readAll(*session).endsWith('\1'));
    }

    void failsInTimeWithASentence_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("never answers") << u"no-reply"_s << ErrorCode::NotAnswering;
        QTest::newRow("hangs after the header") << u"hang-after-header"_s << ErrorCode::NotAnswering;
        QTest::newRow("closes after the header") << u"close-after-header"_s << ErrorCode::Disconnected;
        QTest::newRow("closes in the header") << u"half-header"_s << ErrorCode::Disconnected;
        QTest::newRow("lies about the size") << u"lie-size"_s << ErrorCode::Disconnected;
        QTest::newRow("sends garbage") << u"garbage"_s << ErrorCode::Protocol;
        QTest::newRow("refuses") << u"error=0x80004005"_s << ErrorCode::Rejected;
        QTest::newRow("dies") << u"crash-on-info"_s << ErrorCode::Disconnected;
    }

    void failsInTimeWithASentence()
    {
        QFETCH(QString, fault);
        QFETCH(ErrorCode, code);
        SimProcess sim;
        QVERIFY(sim.start({u"--fault"_s, fault}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s, shortDeadlines());
        QElapsedTimer timer;
        timer.start();
        const auto info = QCoro::waitFor(client->processInfo());
        QVERIFY(!info);
        QCOMPARE(info.error().code, code);
        QVERIFY(info.error().message.english().contains(u"shop.web"_s) || code == ErrorCode::Protocol);
        QVERIFY(timer.elapsed() < 2000);
        const auto session = QCoro::waitFor(client->startSession(samples()));
        QVERIFY(!session);
    }

    void tellsWhoIsNotThere()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s, shortDeadlines());
        sim.kill(); // the socket stays: connection refused
        QCOMPARE(QCoro::waitFor(client->processInfo()).error().code, ErrorCode::Disconnected);
        const auto gone = makeClient(u"/nowhere/dotnet-diagnostic-1-1-socket"_s, u"x"_s, shortDeadlines());
        QCOMPARE(QCoro::waitFor(gone->processInfo()).error().code, ErrorCode::Disconnected);
    }

    void aFrozenProcessIsNotAnswering()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        sim.freeze();
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s, shortDeadlines());
        const auto info = QCoro::waitFor(client->processInfo());
        QCOMPARE(info.error().code, ErrorCode::NotAnswering);
        QCOMPARE(info.error().message.english(), u"shop.web does not answer. It may be stopped in a debugger or suspended."_s);
        sim.thaw();
        QTRY_VERIFY(QCoro::waitFor(client->processInfo()).has_value());
    }

    void streamsAndEndsWholeWithRundown()
    {
        SimProcess sim;
        QVERIFY(sim.start({u"--methods"_s, u"20000"_s}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto session = begin(client, samples());
        QVERIFY(session);
        QSignalSpy states(session.get(), &EventPipeSession::stateChanged);
        QByteArray trace;
        connect(session.get(), &EventPipeSession::readyRead, session.get(), [&] { trace += session->read(1 << 20); });
        QTRY_VERIFY(trace.size() > 5000);
        session->requestStop();
        session->requestStop(); // once is enough
        QCOMPARE(session->state(), EventPipeSession::State::Draining);
        QTRY_COMPARE(session->state(), EventPipeSession::State::Ended);
        trace += session->read(1 << 24);
        QCOMPARE(states.size(), 2);
        QCOMPARE(session->end(), EventPipeSession::End::Stopped);
        QVERIFY(trace.size() > 3'000'000);
        QVERIFY(trace.endsWith('\1'));
        QCOMPARE(session->bytesRead(), static_cast<quint64>(trace.size()));
        QVERIFY(QCoro::waitFor(client->processInfo())); // the server is free again
    }

    void aSlowReaderSlowsTheTargetNotOurMemory()
    {
        SimProcess sim;
        QVERIFY(sim.start({u"--events-per-second"_s, u"400000"_s}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto session = begin(client, samples());
        QVERIFY(session);
        QTRY_VERIFY(session->bytesAvailable() >= 500'000);
        const qint64 held = session->bytesAvailable();
        // Nobody reads: what is held does not grow although events go on.
        QSignalSpy more(session.get(), &EventPipeSession::readyRead);
        more.wait(300);
        QVERIFY(session->bytesAvailable() <= 1024 * 1024);
        QVERIFY(held <= 1024 * 1024);
        session->requestStop();
        const QByteArray trace = readAll(*session);
        QVERIFY(trace.endsWith('\1'));
        QCOMPARE(session->end(), EventPipeSession::End::Stopped);
    }

    void aStopThatNobodyDrainsIsGivenUpAndFreesTheServer()
    {
        SimProcess sim;
        QVERIFY(sim.start({u"--events-per-second"_s, u"400000"_s}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s, shortDeadlines());
        const auto session = begin(client, samples());
        QVERIFY(session);
        QTRY_VERIFY(session->bytesAvailable() >= 500'000);
        QSignalSpy ended(session.get(), &EventPipeSession::ended);
        session->requestStop(); // and nothing is read
        QVERIFY(ended.wait(3000));
        QCOMPARE(session->end(), EventPipeSession::End::StopTimedOut);
        QVERIFY(session->read(100).startsWith("Nettrace")); // what came is kept
        QVERIFY(QCoro::waitFor(client->processInfo()));
    }

    void aServerThatHangsAtStopIsLeft()
    {
        SimProcess sim;
        QVERIFY(sim.start({u"--fault"_s, u"no-reply@stop"_s}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s, shortDeadlines());
        SessionRequest silent = counters();
        silent.providers[0].name = u"Never-Fires"_s;
        const auto session = begin(client, silent);
        QVERIFY(session);
        QSignalSpy ended(session.get(), &EventPipeSession::ended);
        session->requestStop();
        QVERIFY(ended.wait(3000));
        QCOMPARE(session->end(), EventPipeSession::End::StopTimedOut);
    }

    void abortEndsSoonAndStopsTheSession()
    {
        SimProcess sim;
        QVERIFY(sim.start({u"--events-per-second"_s, u"200000"_s}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto session = begin(client, samples());
        QVERIFY(session);
        QTRY_VERIFY(session->bytesAvailable() > 0);
        QSignalSpy ended(session.get(), &EventPipeSession::ended);
        session->abort();
        QCOMPARE(ended.size(), 0); // from the event loop, not from inside the call
        QVERIFY(ended.wait(1000));
        QCOMPARE(session->end(), EventPipeSession::End::Aborted);
        QCOMPARE(session->bytesAvailable(), 0);
        QTRY_VERIFY(QCoro::waitFor(client->processInfo()).has_value());
    }

    void droppedSessionsLeaveNoSlotBehind()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        SessionRequest silent = counters();
        silent.providers[0].name = u"Never-Fires"_s; // would never notice a closed stream
        for (int i = 0; i < 80; ++i) { // 64 is the limit
            auto session = begin(client, silent);
            QVERIFY2(session, qPrintable(QString::number(i)));
            session.reset();
        }
    }

    void theSixtyFifthSessionIsRefusedWithASentence()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        std::vector<std::unique_ptr<EventPipeSession>> sessions;
        for (int i = 0; i < 64; ++i) {
            sessions.push_back(begin(client, counters()));
            QVERIFY(sessions.back());
        }
        const auto refused = QCoro::waitFor(client->startSession(counters()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().hresult, 0x80004005U);
        QVERIFY(refused.error().message.english().contains(u"64"_s));
    }

    void aKilledTargetLeavesWhatItSent()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto session = begin(client, samples());
        QVERIFY(session);
        QByteArray trace;
        connect(session.get(), &EventPipeSession::readyRead, session.get(), [&] { trace += session->read(1 << 20); });
        QTRY_VERIFY(trace.size() > 2000);
        QSignalSpy ended(session.get(), &EventPipeSession::ended);
        sim.kill();
        QVERIFY(ended.size() == 1 || ended.wait(2000));
        QCOMPARE(session->end(), EventPipeSession::End::TargetEnded);
        session->requestStop(); // never after the end: ids are used again
        QCOMPARE(session->state(), EventPipeSession::State::Ended);
    }

    void aTargetThatExitsCompletesItsTrace()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const auto session = begin(client, samples());
        QVERIFY(session);
        sim.terminate();
        QVERIFY(readAll(*session).endsWith('\1'));
        QCOMPARE(session->end(), EventPipeSession::End::TargetEnded);
    }

    void writesDumpsAndTellsWhyNot()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        const QString path = sim.folder() + u"/x.dmp"_s;
        QVERIFY(QCoro::waitFor(client->writeDump(path, DumpType::Full)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(4).endsWith("ELF"));
        const auto refused = QCoro::waitFor(client->writeDump(u"/nowhere/x.dmp"_s, DumpType::Mini));
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QVERIFY(refused.error().message.english().contains(u"/nowhere/x.dmp"_s));
    }

    void suspendedRuntimesAreSetUpAndResumed()
    {
        SimProcess sim;
        QVERIFY(sim.start({u"--suspended"_s}));
        const auto client = makeClient(sim.socketPath(), u"shop.web"_s);
        QVERIFY(!QCoro::waitFor(client->processInfo())->commandLine.contains(u".dll"_s));
        QVERIFY(QCoro::waitFor(client->setEnvironmentVariable(u"NEW"_s, u"1"_s)));
        QCOMPARE(QCoro::waitFor(client->setEnvironmentVariable(u"NOT_THERE"_s, QString())).error().hresult, 0x800000CBU);
        QVERIFY(QCoro::waitFor(client->resume()));
        QVERIFY(QCoro::waitFor(client->resume())); // twice is fine
        QVERIFY(QCoro::waitFor(client->processInfo())->commandLine.contains(u".dll"_s));
        QCOMPARE(QCoro::waitFor(client->environment())->value(u"NEW"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
