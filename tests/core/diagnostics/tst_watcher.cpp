// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <simprocess.h>

#include <clrscope/diagnostics/endpointwatcher.h>
#include <clrscope/diagnostics/processusage.h>

#include <QDir>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace clrscope;
using namespace clrscope::diagnostics;
using clrscope::testing::SimProcess;

namespace {

constexpr int noticeMs = 2'000; ///< starts and exits are noticed within

WatcherOptions options(const QString &folder, bool readsProc = false)
{
    return {.folders = {folder}, .readsProc = readsProc, .procInterval = 500ms, .maxEnded = 3,
            .deadlines = {.connect = 300ms, .processInfo = 500ms}};
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

Reach reachOf(const ProcessRegistry &registry, qint64 pid)
{
    const auto entry = find(registry, pid);
    return entry ? entry->reach : Reach::Probing;
}

} // namespace

class TestWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsStartsAndExits()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QVERIFY(QCoro::waitFor(watcher->refresh()).isEmpty());
        QSignalSpy changed(watcher.get(), &ProcessRegistry::changed);
        SimProcess sim(folder.path());
        QVERIFY(sim.start({u"--name"_s, u"worker"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::Reachable, noticeMs);
        const ProcessEntry entry = *find(*watcher, sim.pid());
        QCOMPARE(entry.name, u"worker"_s);
        QCOMPARE(entry.displayName, u"worker"_s);
        QCOMPARE(entry.info.runtimeVersion, u"10.0.12"_s);
        QVERIFY(!entry.user.isEmpty());
        QVERIFY(qAbs(entry.startedUtc.msecsTo(QDateTime::currentDateTimeUtc())) < 20'000);
        QVERIFY(watcher->client(entry.key()));
        QTRY_VERIFY(!changed.isEmpty());

        sim.kill(); // no graceful removal of the socket
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::Ended, noticeMs);
        QVERIFY(find(*watcher, sim.pid())->endedUtc.isValid());
        QVERIFY(!watcher->client(entry.key()));
        watcher->dismiss(entry.key());
        QVERIFY(!find(*watcher, sim.pid()));
        QVERIFY(QCoro::waitFor(watcher->refresh()).isEmpty()); // the stale socket does not bring it back
    }

    void findsEverythingAtOnce()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        std::vector<std::unique_ptr<SimProcess>> sims;
        for (int i = 0; i < 5; ++i) {
            sims.push_back(std::make_unique<SimProcess>(folder.path()));
            QVERIFY(sims.back()->start({u"--name"_s, u"app%1"_s.arg(i)}));
        }
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        const ProcessList list = QCoro::waitFor(watcher->refresh());
        QCOMPARE(list.size(), 5);
        QVERIFY(std::is_sorted(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.pid < b.pid; }));
        for (const ProcessEntry &entry : list)
            QCOMPARE(entry.reach, Reach::Reachable);
    }

    void skipsHungOnesInParallel()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess good(folder.path());
        QVERIFY(good.start());
        std::vector<std::unique_ptr<SimProcess>> hung;
        for (int i = 0; i < 4; ++i) {
            hung.push_back(std::make_unique<SimProcess>(folder.path()));
            QVERIFY(hung.back()->start({u"--fault"_s, u"no-reply"_s}));
        }
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QElapsedTimer timer;
        timer.start();
        QCoro::waitFor(watcher->refresh());
        QVERIFY(timer.elapsed() < 1500); // 500 ms each, not one after the other
        QCOMPARE(reachOf(*watcher, good.pid()), Reach::Reachable);
        for (const auto &sim : hung)
            QCOMPARE(reachOf(*watcher, sim->pid()), Reach::NotAnswering);
        timer.start();
        QCoro::waitFor(watcher->refresh()); // known to hang: not waited for again
        QVERIFY(timer.elapsed() < 300);
        QVERIFY(hung[0]->control(u"clear-faults"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, hung[0]->pid()), Reach::Reachable, 4000);
    }

    void showsStoppedOnesAndTheirReturn()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess sim(folder.path());
        QVERIFY(sim.start());
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QTRY_COMPARE(reachOf(*watcher, sim.pid()), Reach::Reachable);
        sim.freeze();
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::NotAnswering, noticeMs);
        QCOMPARE(find(*watcher, sim.pid())->mend, u"kill -CONT %1"_s.arg(sim.pid()));
        sim.thaw();
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::Reachable, noticeMs);
    }

    void takesTheSocketWhoseKeyFits()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess sim(folder.path());
        QVERIFY(sim.start({u"--name"_s, u"right"_s}));
        // A newer socket with the same pid and another key, as a reused pid leaves behind.
        QLocalServer other;
        QVERIFY(other.listen(folder.filePath(u"dotnet-diagnostic-%1-1-socket"_s.arg(sim.pid()))));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        const ProcessList list = QCoro::waitFor(watcher->refresh());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].name, u"right"_s);
        QCOMPARE(list[0].reach, Reach::Reachable);
    }

    void takesTheNewestSocketWhenNoKeyFits()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess sim(folder.path());
        QVERIFY(sim.start({u"--key"_s, u"7"_s, u"--name"_s, u"newest"_s}));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QCOMPARE(QCoro::waitFor(watcher->refresh()).value(0).name, u"newest"_s);
    }

    void leavesStaleSocketsAlone()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess sim(folder.path());
        QVERIFY(sim.start());
        const QString path = sim.socketPath();
        sim.kill();
        QVERIFY(QFile::exists(path));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QVERIFY(QCoro::waitFor(watcher->refresh()).isEmpty());
        QVERIFY(QFile::exists(path)); // not ours to delete
    }

    void neverListsOthersThanRuntimes()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        for (const QString &name : {u"dotnet-diagnostic-abc-1-socket"_s, u"dotnet-diagnostic-1-1"_s,
                                    u"clr-debug-pipe-1-1-in"_s, u"dotnet-diagnostic-1-2-socket"_s}) {
            QFile file(folder.filePath(name)); // the last one is well named, but no socket
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QLocalServer own; // our own process is never listed
        QVERIFY(own.listen(folder.filePath(u"dotnet-diagnostic-%1-1-socket"_s.arg(::getpid()))));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QVERIFY(QCoro::waitFor(watcher->refresh()).isEmpty());
    }

    void saysWhatIsWrongWithASocket()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess garbage(folder.path());
        QVERIFY(garbage.start({u"--fault"_s, u"garbage"_s}));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QTRY_COMPARE(reachOf(*watcher, garbage.pid()), Reach::BrokenSocket);
        QVERIFY(find(*watcher, garbage.pid())->reason.english().contains(u"diagnostics protocol"_s));
        SimProcess removed(folder.path());
        QVERIFY(removed.start());
        QTRY_COMPARE(reachOf(*watcher, removed.pid()), Reach::Reachable);
        QVERIFY(QFile::remove(removed.socketPath()));
        QTRY_COMPARE(reachOf(*watcher, removed.pid()), Reach::BrokenSocket);
        QVERIFY(find(*watcher, removed.pid())->reason.english().contains(u"removed"_s));
    }

    /// A runtime's socket is in the folder before anybody listens there: that is no broken one.
    void waitsForASocketThatIsJustBound()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess starting(folder.path());
        QVERIFY(starting.start({u"--fault"_s, u"no-listen"_s, u"--name"_s, u"starting"_s}));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QList<Reach> seen;
        connect(watcher.get(), &ProcessRegistry::changed, this, [&] { seen << reachOf(*watcher, starting.pid()); });
        QTRY_COMPARE(seen, QList{Reach::Probing}); // asked, and refused
        QVERIFY(starting.control(u"clear-faults"_s));
        QCOMPARE(QCoro::waitFor(watcher->refresh()).value(0).reach, Reach::Reachable); // who asks for the list waits for it
        QTRY_COMPARE(seen, (QList{Reach::Probing, Reach::Reachable}));

        SimProcess broken(folder.path());
        QVERIFY(broken.start({u"--fault"_s, u"no-listen"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, broken.pid()), Reach::BrokenSocket, noticeMs);
        QVERIFY(find(*watcher, broken.pid())->reason.english().contains(u"Nobody listens"_s));

        SimProcess stopped(folder.path()); // before it listened: nobody waits for it
        QVERIFY(stopped.start({u"--fault"_s, u"no-listen"_s}));
        stopped.freeze();
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, stopped.pid()), Reach::NotAnswering, noticeMs);
        QCOMPARE(find(*watcher, stopped.pid())->mend, u"kill -CONT %1"_s.arg(stopped.pid()));
        stopped.thaw();
        QVERIFY(stopped.control(u"clear-faults"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, stopped.pid()), Reach::Reachable, 2 * noticeMs);
    }

    void listsRuntimesWithoutProcessInfo()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess old(folder.path());
        QVERIFY(old.start({u"--runtime-version"_s, u"3.1.32"_s}));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        const ProcessList list = QCoro::waitFor(watcher->refresh());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].reach, Reach::Reachable);
        QVERIFY(list[0].info.cookie.isNull());
        QCOMPARE(list[0].name, u"clrscope-simruntime"_s); // from /proc
    }

    void findsTargetsWithATempFolderOfTheirOwn()
    {
        QTemporaryDir ours(u"/tmp/cs-XXXXXX"_s);
        const auto watcher = makeEndpointWatcher(options(ours.path(), true));
        SimProcess sim; // in a folder nobody told us of
        QVERIFY(sim.start({u"--map-coreclr"_s, u"--name"_s, u"elsewhere"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::Reachable, noticeMs);
        QCOMPARE(find(*watcher, sim.pid())->name, u"elsewhere"_s);
        sim.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::Ended, noticeMs);
    }

    void listsRuntimesWhoseDiagnosticsAreOff()
    {
        QTemporaryDir ours(u"/tmp/cs-XXXXXX"_s);
        const auto watcher = makeEndpointWatcher(options(ours.path(), true));
        SimProcess sim;
        QVERIFY(sim.start({u"--map-coreclr"_s}, {u"DOTNET_EnableDiagnostics=0"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, sim.pid()), Reach::DiagnosticsOff, 4000);
        const ProcessEntry entry = *find(*watcher, sim.pid());
        QVERIFY(entry.reason.english().contains(u"DOTNET_EnableDiagnostics=0"_s));
        QCOMPARE(entry.mend, u"unset DOTNET_EnableDiagnostics"_s);
        QVERIFY(!find(*watcher, ::getpid()));
    }

    void keepsOnlySomeEndedOnes()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        for (int i = 0; i < 5; ++i) {
            SimProcess sim(folder.path());
            QVERIFY(sim.start());
            QTRY_COMPARE(reachOf(*watcher, sim.pid()), Reach::Reachable);
            sim.terminate();
            QTRY_COMPARE(reachOf(*watcher, sim.pid()), Reach::Ended);
        }
        QCOMPARE(watcher->processes().size(), 3);
    }

    void showsForeignProcessesWithReasonAndMend()
    {
        if (qEnvironmentVariableIsSet("CLRSCOPE_WATCH_FOLDER")) { // the child, under another user
            const auto watcher = makeEndpointWatcher(options(qEnvironmentVariable("CLRSCOPE_WATCH_FOLDER")));
            const ProcessList list = QCoro::waitFor(watcher->refresh());
            QCOMPARE(list.size(), 1);
            QCOMPARE(list[0].reach, Reach::NoPermission);
            QVERIFY(list[0].reason.english().contains(u"owner: root"_s));
            QCOMPARE(list[0].mend, u"sudo -u root clrscope"_s);
            std::puts("forbidden");
            std::fflush(stdout);
            const auto askAgain = [&] { // rights change without a sign: asking is what notices
                watcher->askAgain({});
                return reachOf(*watcher, list[0].pid);
            };
            QTRY_COMPARE(askAgain(), Reach::Reachable);
            return;
        }
        const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
        if (::geteuid() != 0 || setpriv.isEmpty())
            QSKIP("needs root and setpriv to become another user");
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        SimProcess sim(folder.path());
        QVERIFY(sim.start());
        QProcess other;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CLRSCOPE_WATCH_FOLDER"_s, folder.path());
        other.setProcessEnvironment(environment);
        other.start(setpriv, {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, QCoreApplication::applicationFilePath(),
                              u"showsForeignProcessesWithReasonAndMend"_s});
        QByteArray said;
        while (!said.contains("forbidden") && other.waitForReadyRead(4500))
            said += other.readAll();
        QCOMPARE(::chmod(QFile::encodeName(sim.socketPath()).constData(), 0777), 0);
        QVERIFY(other.state() == QProcess::NotRunning || other.waitForFinished(4500));
        if (other.error() == QProcess::FailedToStart || other.exitCode() == 127 || other.exitCode() == 126)
            QSKIP("the build folder is not open to other users");
        QVERIFY2(other.exitCode() == 0, (said += other.readAll()).constData());
    }

    void asksAgainAtOnceWhenTold()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        SimProcess hung(folder.path());
        QVERIFY(hung.start({u"--fault"_s, u"no-reply"_s}));
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QTRY_COMPARE(reachOf(*watcher, hung.pid()), Reach::NotAnswering);
        QVERIFY(hung.control(u"clear-faults"_s));
        watcher->askAgain(find(*watcher, hung.pid())->key());
        QTRY_COMPARE_WITH_TIMEOUT(reachOf(*watcher, hung.pid()), Reach::Reachable, 600); // by itself after a second
    }

    void leavesAStrangerWithAReusedPidAlone()
    {
        QTemporaryDir folder(u"/tmp/cs-XXXXXX"_s);
        QProcess stranger;
        stranger.start(u"sleep"_s, {u"30"_s});
        QVERIFY(stranger.waitForStarted());
        // What a runtime that was killed an hour ago left behind; its pid is the stranger's now.
        const QByteArray path = QFile::encodeName(folder.filePath(u"dotnet-diagnostic-%1-12345-socket"_s.arg(stranger.processId())));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.constData(), sizeof address.sun_path - 1);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        ::close(socket);
        const time_t hourAgo = ::time(nullptr) - 3600;
        const timespec times[2] = {{hourAgo, 0}, {hourAgo, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
        const auto watcher = makeEndpointWatcher(options(folder.path()));
        QVERIFY(QCoro::waitFor(watcher->refresh()).isEmpty());
        stranger.kill();
        stranger.waitForFinished();
    }

    void looksIntoOtherNamespaces()
    {
        const QString unshare = QStandardPaths::findExecutable(u"unshare"_s);
        if (::geteuid() != 0 || unshare.isEmpty())
            QSKIP("needs root and unshare to make a container");
        QTemporaryDir ours(u"/tmp/cs-XXXXXX"_s);
        const auto watcher = makeEndpointWatcher(options(ours.path(), true));
        // Its own temp folder and its own pids: the socket's name says 1, and lies where we do not see it.
        QTemporaryDir theirs(u"/tmp/cs-XXXXXX"_s);
        QProcess container;
        container.start(unshare, {u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--kill-child"_s, u"sh"_s, u"-c"_s,
                                  u"mount -t tmpfs none $1 && TMPDIR=$1 exec \"$0\" --map-coreclr --name boxed --exit-after 20"_s,
                                  SimProcess::program(), theirs.path()});
        QByteArray output;
        const auto isReady = [&] { return (output += container.readAll()).contains("ready "); };
        QTRY_VERIFY(isReady() || container.state() == QProcess::NotRunning);
        if (container.state() == QProcess::NotRunning)
            QSKIP("no new namespaces or no mount are allowed here");
        const auto boxed = [&] {
            const ProcessList list = watcher->processes();
            const auto found = std::find_if(list.begin(), list.end(), [](const ProcessEntry &entry) { return entry.displayName == u"boxed"_s; });
            return found == list.end() ? ProcessEntry() : *found;
        };
        QTRY_COMPARE_WITH_TIMEOUT(boxed().reach, Reach::Reachable, noticeMs + 1000);
        QVERIFY(QDir(theirs.path()).isEmpty(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot));
        QVERIFY(boxed().pid > 1);             // as this machine sees it
        QVERIFY(static_cast<qint64>(boxed().info.pid) < boxed().pid); // as it sees itself
        container.kill();
        container.waitForFinished();
        QTRY_COMPARE_WITH_TIMEOUT(boxed().reach, Reach::Ended, noticeMs);
    }

    void samplesProcessorAndMemory()
    {
        SimProcess sim;
        QVERIFY(sim.start());
        ProcessUsage usage(100ms);
        QSignalSpy sampled(&usage, &ProcessUsage::sampled);
        usage.setPids({sim.pid(), ::getpid(), 999'999'999});
        QCOMPARE(usage.usage().size(), 2);
        QVERIFY(std::isnan(usage.usage()[sim.pid()].cpuPercent)); // nobody knows at the first look
        QVERIFY(usage.usage()[sim.pid()].workingSetBytes > 500'000);
        QVERIFY(sampled.wait(2000));
        SimProcess late; // one that comes is looked at for itself: the others keep one point an interval
        QVERIFY(late.start());
        sampled.clear();
        usage.setPids({sim.pid(), ::getpid(), late.pid()});
        QCOMPARE(sampled.size(), 1);
        QCOMPARE(sampled[0][0].value<UsageByPid>().keys(), QList<qint64>{late.pid()});
        QElapsedTimer busy;
        busy.start();
        while (busy.elapsed() < 250) {
        }
        QTRY_VERIFY(usage.usage()[::getpid()].cpuPercent > 10);
        usage.setPids({});
        QVERIFY(usage.usage().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
