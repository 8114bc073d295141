// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <simprocess.h>

#include <clrscope/diagnostics/makeclient.h>
#include <clrscope/diagnostics/reverseserver.h>

#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope;
using namespace clrscope::diagnostics;
using clrscope::testing::SimProcess;

namespace {

ReverseServerOptions options(const QTemporaryDir &folder)
{
    ReverseServerOptions out;
    out.path = folder.filePath(u"port.sock"_s);
    out.pruneInterval = 300ms;
    out.deadlines = {.advertise = 300ms, .nextConnection = 1000ms, .processInfo = 1000ms, .command = 1000ms};
    return out;
}

QStringList dials(const QString &path, const QString &tags = u"suspend"_s)
{
    return {u"--no-socket"_s, u"--connect"_s, path + u',' + tags};
}

QByteArray advertise(char cookie)
{
    return QByteArray("ADVR_V1\0", 8) + QByteArray(16, cookie) + QByteArray::fromHex("E23D000000000000") + QByteArray(2, '\0');
}

} // namespace

class TestReverseServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAndResumesWhoDials_data()
    {
        QTest::addColumn<QString>("tags");
        QTest::newRow("suspended") << u"suspend"_s;
        QTest::newRow("running") << u"nosuspend"_s;
    }

    void listsAndResumesWhoDials()
    {
        QFETCH(QString, tags);
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto server = makeReverseServer(options(folder));
        QVERIFY(server->listen());
        QSignalSpy changed(server.get(), &ProcessRegistry::changed);
        SimProcess sim;
        QVERIFY(sim.start(dials(folder.filePath(u"port.sock"_s), tags) + QStringList{u"--name"_s, u"worker"_s}));
        QTRY_COMPARE(server->processes().size(), 1);
        QTRY_VERIFY(!server->processes()[0].isSuspended);
        QTRY_COMPARE(server->processes()[0].displayName, u"worker"_s);
        QTRY_VERIFY(server->processes()[0].info.commandLine.contains(u"worker.dll"_s));
        const ProcessEntry entry = server->processes()[0];
        QCOMPARE(entry.reach, Reach::Reachable);
        QCOMPARE(entry.pid, sim.pid());
        QCOMPARE(entry.name, u"worker"_s);
        QCOMPARE(entry.mode, PortMode::Listen);
        QTRY_VERIFY(!changed.isEmpty());

        // Commands and a whole session over the connections the runtime dials.
        const auto client = server->client(entry.key());
        QVERIFY(client);
        for (int i = 0; i < 5; ++i)
            QVERIFY(QCoro::waitFor(client->environment()));
        SessionRequest request;
        request.providers = {Provider{.name = u"Microsoft-DotNETCore-SampleProfiler"_s}};
        auto session = QCoro::waitFor(client->startSession(request));
        QVERIFY(session);
        QByteArray trace;
        EventPipeSession *const stream = session->get();
        connect(stream, &EventPipeSession::readyRead, stream, [&] { trace += stream->read(1 << 20); });
        QTRY_VERIFY(trace.size() > 1000);
        stream->requestStop();
        QTRY_COMPARE(stream->state(), EventPipeSession::State::Ended);
        trace += stream->read(1 << 24);
        QCOMPARE(stream->end(), EventPipeSession::End::Stopped);
        QVERIFY(trace.endsWith('\1'));

        sim.kill();
        QTRY_COMPARE_WITH_TIMEOUT(server->processes()[0].reach, Reach::Ended, 2000);
        QVERIFY(!server->client(entry.key()));
        server->dismiss(entry.key());
        QVERIFY(server->processes().isEmpty());
    }

    void runsTheStartUpWorkBeforeResume()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        ReverseServerOptions settings = options(folder);
        QStringList seen;
        settings.beforeResume = [&seen](ProcessEntry entry, std::shared_ptr<Client> client) -> QCoro::Task<void> {
            QStringList &list = seen;
            list.append(entry.isSuspended ? u"suspended"_s : u"running"_s);
            const Result<void> set = co_await client->setEnvironmentVariable(u"FROM_HOOK"_s, u"1"_s);
            list.append(set ? u"set"_s : set.error().message.english());
        };
        const auto server = makeReverseServer(settings);
        QVERIFY(server->listen());
        SimProcess sim;
        QVERIFY(sim.start(dials(settings.path)));
        QTRY_VERIFY(!server->processes().isEmpty() && !server->processes()[0].isSuspended);
        QCOMPARE(seen, (QStringList{u"suspended"_s, u"set"_s}));
        const auto environment = QCoro::waitFor(server->client(server->processes()[0].key())->environment());
        QCOMPARE(environment->value(u"FROM_HOOK"_s), u"1"_s);
    }

    void servesSeveralAtOnce()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto server = makeReverseServer(options(folder));
        QVERIFY(server->listen());
        std::vector<std::unique_ptr<SimProcess>> sims;
        for (int i = 0; i < 6; ++i) {
            sims.push_back(std::make_unique<SimProcess>());
            QVERIFY(sims.back()->start(dials(folder.filePath(u"port.sock"_s)) + QStringList{u"--name"_s, u"app%1"_s.arg(i)}));
        }
        QTRY_COMPARE(server->processes().size(), 6);
        const auto isReady = [&] {
            const ProcessList list = server->processes();
            return std::all_of(list.begin(), list.end(), [](const ProcessEntry &entry) {
                return entry.reach == Reach::Reachable && !entry.isSuspended && entry.displayName.startsWith(u"app"_s);
            });
        };
        QTRY_VERIFY(isReady());
        // Many commands to one runtime at once wait for their turn.
        const auto client = server->client(server->processes()[0].key());
        int answers = 0;
        for (int i = 0; i < 10; ++i)
            client->processInfo().then([&](const Result<ProcessInfo> &info) { answers += info.has_value(); });
        QTRY_COMPARE(answers, 10);
    }

    void leavesNobodySuspended()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        ReverseServerOptions settings = options(folder);
        settings.resumesRuntimes = false;
        const auto server = makeReverseServer(settings);
        QVERIFY(server->listen());
        SimProcess first, second;
        QVERIFY(first.start({u"--connect"_s, settings.path}));
        QTRY_COMPARE(server->processes().size(), 1);
        QTRY_COMPARE(server->processes()[0].reach, Reach::Reachable);
        QVERIFY(server->processes()[0].isSuspended);
        QVERIFY(second.start({u"--connect"_s, settings.path}));
        QTRY_COMPARE(server->processes().size(), 2); // perhaps in the middle of its first command
        QLocalSocket third; // dials while we leave
        third.connectToServer(settings.path);
        third.write(advertise('c'));
        third.flush();
        QCoro::waitFor(server->shutDown());
        QVERIFY(!QFile::exists(settings.path));
        for (const SimProcess *sim : {&first, &second}) {
            const auto client = makeClient(sim->socketPath(), u"sim"_s);
            QTRY_VERIFY(QCoro::waitFor(client->processInfo())->commandLine.contains(u".dll"_s));
        }
        QTRY_VERIFY(third.bytesAvailable() >= 20);
        QCOMPARE(third.readAll().mid(16, 2), QByteArray("\x04\x01"));
    }

    void leavesNobodySuspendedEvenWithoutAnEventLoop()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        ReverseServerOptions settings = options(folder);
        settings.resumesRuntimes = false;
        auto server = makeReverseServer(settings);
        QVERIFY(server->listen());
        SimProcess sim;
        QVERIFY(sim.start({u"--connect"_s, settings.path}));
        QTRY_VERIFY(!server->processes().isEmpty() && server->processes()[0].reach == Reach::Reachable);
        server.reset();
        const auto client = makeClient(sim.socketPath(), u"sim"_s);
        QTRY_VERIFY(QCoro::waitFor(client->processInfo())->commandLine.contains(u".dll"_s));
    }

    void dropsWhatIsNoRuntime()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto server = makeReverseServer(options(folder));
        QVERIFY(server->listen());
        for (const QByteArray &bytes : QByteArrayList{QByteArray("GET / HTTP/1.1\r\nHost: localhost:52323\r\n\r\n"), advertise('a').left(20),
                                        QByteArray(), QByteArray(advertise('a') + "more")}) {
            QLocalSocket socket;
            socket.connectToServer(folder.filePath(u"port.sock"_s));
            socket.write(bytes);
            socket.flush();
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState); // by the deadline at the latest
        }
        QVERIFY(server->processes().isEmpty());
    }

    void aNewerConnectionReplacesTheOlder()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto server = makeReverseServer(options(folder));
        QVERIFY(server->listen());
        const auto dial = [&](QLocalSocket &socket) {
            socket.connectToServer(folder.filePath(u"port.sock"_s));
            socket.write(advertise('b'));
            socket.flush();
        };
        QLocalSocket first, second, third;
        dial(first);
        QTRY_VERIFY(first.bytesAvailable() >= 20); // took a command: ProcessInfo
        dial(second);
        dial(third);
        QTRY_COMPARE(second.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(third.state(), QLocalSocket::ConnectedState);
        QCOMPARE(server->processes().size(), 1);
        third.write("an idle connection says nothing");
        third.flush();
        QTRY_COMPARE(third.state(), QLocalSocket::UnconnectedState);
    }

    void bindsCarefully()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        ReverseServerOptions settings = options(folder);
        {
            const auto server = makeReverseServer(settings);
            QVERIFY(server->listen());
            struct stat info{};
            QCOMPARE(::stat(QFile::encodeName(settings.path).constData(), &info), 0);
            QCOMPARE(info.st_mode & 0777U, 0600U);
            const auto second = makeReverseServer(settings);
            const auto refused = second->listen();
            QVERIFY(!refused);
            QVERIFY(refused.error().message.english().contains(u"Another program"_s));
        }
        QVERIFY(!QFile::exists(settings.path)); // removed at exit
        QFile stale(settings.path);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        QVERIFY(makeReverseServer(settings)->listen().error().message.english().contains(u"DeleteEndpointOnStartup"_s));
        settings.deletesEndpointOnStart = true;
        QVERIFY(makeReverseServer(settings)->listen());
        settings.path = folder.filePath(QString(120, u'x'));
        QCOMPARE(makeReverseServer(settings)->listen().error().code, ErrorCode::InvalidArgument);
        settings.path = u"/nowhere/port.sock"_s;
        QVERIFY(!makeReverseServer(settings)->listen());
        settings.path.clear();
        QCOMPARE(makeReverseServer(settings)->listen().error().message.english(),
                 u"In 'Listen' mode, the diagnostic port endpoint name must be specified."_s);
    }

    void warnsWhenItsSocketIsRemoved()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto server = makeReverseServer(options(folder));
        QVERIFY(server->listen());
        QSignalSpy warned(server.get(), &ReverseServer::warning);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was removed while in use"_s));
        QVERIFY(QFile::remove(folder.filePath(u"port.sock"_s)));
        QVERIFY(warned.wait(2000));
    }
};

QTEST_GUILESS_MAIN(TestReverseServer)
#include "tst_reverseserver.moc"
