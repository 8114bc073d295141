// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <clrscope/diagnostics/makeclient.h>
#include <clrscope/nettrace/reader.h>
#include <clrscope/operations/recordings.h>
#include <dotnettarget.h>
#include <simprocess.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace clrscope;
using namespace clrscope::operations;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using artifacts::TraceProfile;

namespace {

/// One process, reached through its socket.
class OneProcess : public diagnostics::ProcessRegistry
{
    Q_OBJECT
public:
    explicit OneProcess(QString socketPath) : m_socketPath(std::move(socketPath)) {}
    [[nodiscard]] diagnostics::ProcessList processes() const override { return {}; }
    [[nodiscard]] QCoro::Task<diagnostics::ProcessList> refresh() override { co_return diagnostics::ProcessList(); }
    [[nodiscard]] std::shared_ptr<diagnostics::Client> client(const QString &key) override
    {
        return key == u"sim" ? diagnostics::makeClient(m_socketPath, u"shop.web"_s) : nullptr;
    }
    [[nodiscard]] diagnostics::PortMode mode() const override { return diagnostics::PortMode::Connect; }
    void dismiss(const QString &) override {}

private:
    QString m_socketPath;
};

class Counter : public nettrace::Handler
{
public:
    void onEvent(const nettrace::Event &event) override
    {
        if (event.metadata->provider == "Microsoft-Windows-DotNETRuntimeRundown")
            ++rundown;
    }
    quint64 rundown = 0;
};

struct ReadBack
{
    nettrace::Status status = nettrace::Status::NeedMore;
    quint64 events = 0;
    quint64 rundown = 0;
};

ReadBack readBack(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    Counter counter;
    nettrace::Reader reader(counter);
    reader.feed(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    const auto status = reader.finish();
    return {status, reader.statistics().events, counter.rundown};
}

RecordingRequest cpuTrace()
{
    RecordingRequest request;
    request.process = {.pid = 4711, .uid = {}, .name = u"shop.web"_s, .key = u"sim"_s};
    const auto session = artifacts::traceRequest(TraceProfile::Cpu);
    request.providers = session.providers;
    request.rundownKeyword = session.rundownKeyword;
    return request;
}

RecordingOptions optionsIn(const QString &folder)
{
    return {.folder = folder + u"/recordings"_s, .stateFolder = folder + u"/state"_s, .freeFloorBytes = 0};
}

/// Everything a recording needs, as the program wires it.
struct Bench
{
    explicit Bench(const QString &socketPath, const QString &folder)
        : processes(socketPath), options(optionsIn(folder)), operations(makeOperationRegistry({}, clock)),
          service(makeRecordingService(options, *operations, processes, clock))
    {
    }
    [[nodiscard]] Snapshot find(const QUuid &id) const { return *operations->find(id); }
    [[nodiscard]] Recording only() const
    {
        const auto all = service->recordings();
        Recording none;
        none.state = RecordingState::NoTrace;
        return all.size() == 1 ? all.first() : none;
    }

    Clock clock;
    OneProcess processes;
    RecordingOptions options;
    std::unique_ptr<OperationRegistry> operations;
    std::unique_ptr<RecordingService> service;
};

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

/// Another clrscope that records until somebody kills it.
int recordForGood(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    Bench bench(arguments.value(2), arguments.value(3));
    const auto id = bench.service->start(cpuTrace());
    return id ? QCoreApplication::exec() : 1;
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void fileNamesAreSafe_data();
    void fileNamesAreSafe();
    void stopKeepsAWholeFile();
    void durationEndsByItself();
    void cancelEndsSoonAndTheFileOpens();
    void discardTakesAwayItsOwnFileOnly();
    void discardOfOneThatHasEnded();
    void endOfItsTimeShowsAsDraining();
    void withoutSymbolsIsNotCutOff();
    void recordingsElsewhereStayListed();
    void sessionIsAskedExactlyForWhatWasChosen();
    void killedTargetLeavesAReadableFile();
    void fullDiskKeepsWhatWasWritten();
    void eventStopsARecording();
    void killedRecorderLosesNothing();
    void foreignFilesAreListedAndRepaired();
    void whatCannotBeStartedIsSaid();
    void slowReceiverCostsNoMemory();
    void stalledReceiverDoesNotHoldTheTarget();
    void realProcessIsRecordedWhole();
    void realProcessKilledLeavesAReadableFile();

private:
    [[nodiscard]] bool startSim(const QStringList &arguments = {})
    {
        m_sim = std::make_unique<SimProcess>();
        return m_sim->start(arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SimProcess> m_sim;
};

void TestRecordings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRecordings::cleanup()
{
    m_sim.reset();
    m_folder.reset();
}

void TestRecordings::fileNamesAreSafe_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::newRow("usual") << QString() << u"shop.web"_s << u"20240131_101500_7_shop.web.nettrace"_s;
    QTest::newRow("own pattern") << u"trace of {name}"_s << u"a"_s << u"trace of a.nettrace"_s;
    QTest::newRow("with its ending") << u"{pid}.nettrace"_s << u"a"_s << u"7.nettrace"_s;
    QTest::newRow("no way out of the folder") << u"../{name}"_s << u"../../etc/passwd"_s << u"__.._etc_passwd.nettrace"_s;
    QTest::newRow("no pattern inside a name") << u"{name}"_s << u"{pid}"_s << u"_pid_.nettrace"_s;
    QTest::newRow("never hidden") << u"{name}"_s << u".bashrc"_s << u"bashrc.nettrace"_s;
    QTest::newRow("never empty") << u"{name}"_s << u".."_s << u"trace.nettrace"_s;
}

void TestRecordings::fileNamesAreSafe()
{
    QFETCH(QString, pattern);
    QFETCH(QString, name);
    const QDateTime time(QDate(2024, 1, 31), QTime(10, 15, 0));
    QTEST(recordingFileName(pattern, time, 7, name), "file");
}

void TestRecordings::stopKeepsAWholeFile()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"2000"_s}));
    auto bench = std::make_unique<Bench>(m_sim->socketPath(), m_folder->path());
    const auto id = bench->service->start(cpuTrace());
    QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().message.english()));
    QTRY_COMPARE(bench->only().state, RecordingState::Recording);
    QTRY_VERIFY(bench->find(*id).bytesWritten > 20'000);
    QTRY_VERIFY(bench->find(*id).events > 100); // the live count
    QVERIFY(bench->operations->stop(*id).has_value());
    QTRY_COMPARE(bench->find(*id).state, State::Succeeded);
    const auto ended = bench->find(*id);
    QVERIFY2(ended.note.isEmpty(), qPrintable(ended.note.english()));
    const auto read = readBack(ended.resourceLocation);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.rundown > 0);
    QTRY_COMPARE(bench->only().state, RecordingState::Whole);
    QCOMPARE(bench->only().path, ended.resourceLocation);
    QCOMPARE(bench->only().sizeBytes, QFileInfo(ended.resourceLocation).size());
    QCOMPARE(bench->only().sizeBytes, static_cast<qint64>(ended.bytesWritten));
    QVERIFY(bench->only().durationMs > 0 && bench->only().processName == u"shop.web"_s);

    // Another run knows it, too.
    const Message contents = bench->only().contents;
    bench.reset(); // what it knows is written
    Bench later(m_sim->socketPath(), m_folder->path());
    QTRY_COMPARE(later.only().state, RecordingState::Whole);
    QCOMPARE(later.only().contents, contents);
}

void TestRecordings::durationEndsByItself()
{
    QVERIFY(startSim());
    Bench bench(m_sim->socketPath(), m_folder->path());
    auto request = cpuTrace();
    request.duration = 1s;
    const auto id = bench.service->start(request);
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    QCOMPARE(readBack(bench.find(*id).resourceLocation).status, nettrace::Status::Complete);
    QCOMPARE(bench.find(*id).durationSeconds, std::optional<qint64>(1));
}

void TestRecordings::cancelEndsSoonAndTheFileOpens()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"5000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    const auto id = bench.service->start(cpuTrace());
    QTRY_VERIFY(bench.find(*id).bytesWritten > 20'000);
    QVERIFY(bench.operations->cancel(*id).has_value());
    QCOMPARE(bench.find(*id).state, State::Cancelled);
    QTRY_COMPARE(bench.only().state, RecordingState::CutOff);
    QVERIFY(!bench.only().canBeRepaired);
    const auto read = readBack(bench.only().path);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.events > 0);
}

void TestRecordings::discardTakesAwayItsOwnFileOnly()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"5000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    auto request = cpuTrace();
    request.fileNamePattern = u"{name}"_s; // the same name each time
    const auto kept = bench.service->start(request);
    QTRY_VERIFY(bench.find(*kept).bytesWritten > 20'000);
    QVERIFY(bench.operations->stop(*kept).has_value());
    QTRY_COMPARE(bench.find(*kept).state, State::Succeeded);
    const QString keptPath = bench.find(*kept).resourceLocation;

    const auto id = bench.service->start(request);
    QTRY_VERIFY(bench.find(*id).bytesWritten > 20'000);
    const QString path = bench.options.folder + u"/shop.web (2).nettrace"_s;
    QTRY_COMPARE(bench.find(*id).destination, path);
    QVERIFY(QFileInfo::exists(path));
    QSignalSpy discarded(bench.service.get(), &RecordingService::discarded);
    bench.service->discard(*id);
    QVERIFY(discarded.isEmpty()); // it is not said before it is so
    QTRY_COMPARE(discarded.size(), 1);
    QCOMPARE(discarded[0][0].toUuid(), *id);
    QVERIFY(discarded[0][1].value<Result<void>>().has_value());
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(readBack(keptPath).status, nettrace::Status::Complete);
    QTRY_COMPARE(bench.only().path, keptPath);
    QTRY_COMPARE(QDir(bench.options.folder).entryList(QDir::Files), QStringList({u"shop.web.nettrace"_s}));
}

void TestRecordings::discardOfOneThatHasEnded()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"2000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    const auto id = bench.service->start(cpuTrace());
    QTRY_VERIFY(bench.find(*id).bytesWritten > 20'000);
    QVERIFY(bench.operations->stop(*id).has_value()); // ends while one is asked
    QTRY_COMPARE(bench.only().state, RecordingState::Whole);
    QSignalSpy discarded(bench.service.get(), &RecordingService::discarded);
    bench.service->discard(*id);
    QTRY_COMPARE(discarded.size(), 1);
    QVERIFY(!QFileInfo::exists(bench.find(*id).resourceLocation));
    QTRY_VERIFY(bench.service->recordings().isEmpty());
}

void TestRecordings::endOfItsTimeShowsAsDraining()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"2000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    QList<State> phases;
    bool isApiStateKept = true;
    connect(bench.operations.get(), &OperationRegistry::changed, this, [&](const Snapshot &snapshot) {
        if (phases.isEmpty() || phases.last() != phase(snapshot))
            phases << phase(snapshot);
        isApiStateKept = isApiStateKept && snapshot.state != State::Stopping;
    });
    auto request = cpuTrace();
    request.duration = 1s;
    const auto id = bench.service->start(request);
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    QCOMPARE(phases, QList<State>({State::Running, State::Stopping, State::Succeeded}));
    QVERIFY(isApiStateKept); // nobody asked it to stop
    QVERIFY(!bench.find(*id).isDraining);
}

void TestRecordings::withoutSymbolsIsNotCutOff()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"2000"_s, u"--methods"_s, u"50000"_s}));
    auto bench = std::make_unique<Bench>(m_sim->socketPath(), m_folder->path());
    const auto id = bench->service->start(cpuTrace());
    QTRY_VERIFY(bench->find(*id).bytesWritten > 20'000);
    QVERIFY(bench->operations->stop(*id).has_value());
    QVERIFY(bench->operations->cancel(*id).has_value()); // "Finish without symbols"
    QTRY_COMPARE(bench->only().state, RecordingState::NoSymbols);
    QVERIFY(!bench->only().canBeRepaired);
    QCOMPARE(readBack(bench->only().path).status, nettrace::Status::Complete);
    bench.reset(); // what it knows is written
    Bench later(m_sim->socketPath(), m_folder->path());
    QTRY_COMPARE(later.only().state, RecordingState::NoSymbols);
}

void TestRecordings::recordingsElsewhereStayListed()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"2000"_s}));
    auto bench = std::make_unique<Bench>(m_sim->socketPath(), m_folder->path());
    auto request = cpuTrace();
    request.folder = m_folder->filePath(u"my own"_s);
    const auto id = bench->service->start(request);
    QTRY_VERIFY(bench->find(*id).bytesWritten > 20'000);
    QVERIFY(bench->operations->stop(*id).has_value());
    QTRY_COMPARE(bench->only().state, RecordingState::Whole);
    const QString path = bench->find(*id).resourceLocation;
    QVERIFY(path.startsWith(request.folder));
    QSignalSpy looks(bench->service.get(), &RecordingService::changed);
    bench->service->refresh();
    QTRY_VERIFY(looks.size() >= 2); // the end's own look, and this one
    QCOMPARE(bench->only().path, path);
    bench.reset(); // what it knows is written
    Bench later(m_sim->socketPath(), m_folder->path());
    QTRY_COMPARE(later.only().path, path);
    QVERIFY(QFile::remove(path));
    later.service->refresh();
    QTRY_VERIFY(later.service->recordings().isEmpty());
}

void TestRecordings::sessionIsAskedExactlyForWhatWasChosen()
{
    /// Remembers what it was asked for.
    class AskedClient : public diagnostics::Client
    {
    public:
        QCoro::Task<Result<diagnostics::ProcessInfo>> processInfo() override { co_return diagnostics::ProcessInfo{}; }
        QCoro::Task<Result<QMap<QString, QString>>> environment() override { co_return QMap<QString, QString>(); }
        QCoro::Task<Result<std::unique_ptr<diagnostics::EventPipeSession>>> startSession(diagnostics::SessionRequest request) override
        {
            asked = request;
            co_return fail(ErrorCode::Io, QString());
        }
        QCoro::Task<Result<void>> resume() override { co_return Result<void>(); }
        QCoro::Task<Result<void>> setEnvironmentVariable(QString, QString) override { co_return Result<void>(); }
        QCoro::Task<Result<void>> writeDump(QString, diagnostics::DumpType) override { co_return Result<void>(); }
        diagnostics::SessionRequest asked;
    };
    Bench bench(QString(), m_folder->path());
    const auto client = std::make_shared<AskedClient>();
    auto request = cpuTrace();
    request.providers = {diagnostics::Provider{u"Microsoft-DotNETCore-SampleProfiler"_s, 0xF00000000000, 4, {}},
                         diagnostics::Provider{u"Microsoft-Windows-DotNETRuntime"_s, 0x14C14FCCBD | 0x8003, 5, {}}};
    request.rundownKeyword = 0x1;
    request.bufferMiB = 64;
    QVERIFY(bench.service->startWith(request, client).has_value());
    QTRY_VERIFY(!client->asked.providers.isEmpty());
    QCOMPARE(client->asked.providers, request.providers);
    QCOMPARE(client->asked.rundownKeyword, quint64(0x1));
    QCOMPARE(client->asked.bufferMiB, 64U);
}

void TestRecordings::killedTargetLeavesAReadableFile()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"5000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    const auto id = bench.service->start(cpuTrace());
    QTRY_VERIFY(bench.find(*id).bytesWritten > 20'000);
    m_sim->kill();
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    QVERIFY2(bench.find(*id).note.english().startsWith(u"The process ended"_s), qPrintable(bench.find(*id).note.english()));
    const auto read = readBack(bench.find(*id).resourceLocation);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.events > 0);
    QTRY_COMPARE(bench.only().state, RecordingState::CutOff);
    QVERIFY(bench.only().note.english().contains(u"The process ended"_s));
}

void TestRecordings::fullDiskKeepsWhatWasWritten()
{
#ifdef Q_OS_UNIX
    QVERIFY(startSim({u"--events-per-second"_s, u"20000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    // A limit on the size of files stands for the disk: the same failure, for any user.
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &ignore, nullptr);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
    rlimit small = before;
    small.rlim_cur = 300'001;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);

    const auto id = bench.service->start(cpuTrace());
    QTRY_COMPARE(bench.find(*id).state, State::Failed);
    const auto error = *bench.find(*id).error;
    QCOMPARE(error.code, ErrorCode::DiskFull);
    QVERIFY2(error.message.english().startsWith(u"Recording stopped: the disk is full. "_s), qPrintable(error.message.english()));
    QVERIFY2(error.message.english().endsWith(u" are kept and can be opened."_s), qPrintable(error.message.english()));
    QTRY_COMPARE(bench.only().state, RecordingState::CutOff);
    QCOMPARE(bench.only().note.english(), error.message.english());
    QVERIFY(bench.only().sizeBytes > 200'000);
    const auto read = readBack(bench.only().path);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.events > 1000);
#else
    QSKIP("needs RLIMIT_FSIZE");
#endif
}

void TestRecordings::eventStopsARecording()
{
    QVERIFY(startSim());
    Bench bench(m_sim->socketPath(), m_folder->path());
    auto request = cpuTrace();
    diagnostics::Provider logging;
    logging.name = u"Microsoft-Extensions-Logging"_s;
    logging.keywords = 0xC;
    logging.level = 5;
    request.providers = {logging};
    request.stoppingEvent = artifacts::StoppingEvent{u"Microsoft-Extensions-Logging"_s, u"FormattedMessage"_s,
                                                     {{u"LoggerName"_s, u"Stop.Here"_s}}};
    const auto id = bench.service->start(request);
    QTRY_COMPARE(bench.find(*id).state, State::Running);
    QVERIFY(m_sim->control(u"log 2 Other something"_s));
    QTRY_VERIFY(bench.find(*id).events > 0);
    QCOMPARE(bench.find(*id).state, State::Running);
    QVERIFY(m_sim->control(u"log 2 Stop.Here now"_s));
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    QVERIFY2(bench.find(*id).note.english().startsWith(u"Stopped by the event"_s), qPrintable(bench.find(*id).note.english()));
    QCOMPARE(readBack(bench.find(*id).resourceLocation).status, nettrace::Status::Complete);
}

void TestRecordings::killedRecorderLosesNothing()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"5000"_s}));
    const QDir recordings(optionsIn(m_folder->path()).folder);
    {
        QProcess recorder;
        recorder.start(QCoreApplication::applicationFilePath(), {u"--record"_s, m_sim->socketPath(), m_folder->path()});
        QVERIFY(recorder.waitForStarted());
        const auto size = [&] {
            const auto files = recordings.entryInfoList({u"*.nettrace"_s});
            return files.isEmpty() ? 0 : files.first().size();
        };
        QTRY_VERIFY(size() > 20'000);
        // A clrscope that starts meanwhile leaves it alone.
        Bench other(m_sim->socketPath(), m_folder->path());
        QTRY_COMPARE(other.only().state, RecordingState::Recording);
        recorder.kill();
        QVERIFY(recorder.waitForFinished());
    }
    // A cut that does not lie at the end of an object by good luck.
    QFile file(recordings.entryInfoList({u"*.nettrace"_s}).first().filePath());
    QVERIFY(file.resize(file.size() - 7));
    Bench next(m_sim->socketPath(), m_folder->path());
    QTRY_COMPARE(next.only().state, RecordingState::CutOff);
    QVERIFY(!next.only().canBeRepaired);
    QVERIFY(next.only().note.english().startsWith(u"clrscope ended"_s));
    const auto read = readBack(next.only().path);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.events > 0);
}

void TestRecordings::foreignFilesAreListedAndRepaired()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"2000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    const auto id = bench.service->start(cpuTrace());
    QTRY_VERIFY(bench.find(*id).bytesWritten > 20'000);
    QVERIFY(bench.operations->stop(*id).has_value());
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    QTRY_COMPARE(bench.only().state, RecordingState::Whole);

    const QString cutPath = bench.options.folder + u"/cut.nettrace"_s;
    QVERIFY(QFile::copy(bench.only().path, cutPath));
    QVERIFY(QFile::resize(cutPath, 15'000));
    QFile noTrace(bench.options.folder + u"/letter.nettrace"_s);
    QVERIFY(noTrace.open(QIODevice::WriteOnly) && noTrace.write("Dear friend") > 0);
    noTrace.close();
    const auto stateOf = [&](const QString &path) {
        for (const auto &recording : bench.service->recordings()) {
            if (recording.path == path)
                return recording.state;
        }
        return RecordingState::Recording;
    };
    QTRY_COMPARE(stateOf(cutPath), RecordingState::CutOff); // the folder is watched
    QTRY_COMPARE(stateOf(noTrace.fileName()), RecordingState::NoTrace);

    Result<QString> copy = fail(ErrorCode::InvalidState, {});
    int answers = 0;
    connect(bench.service.get(), &RecordingService::repaired, this, [&](const QString &, const Result<QString> &result) {
        copy = result;
        ++answers;
    });
    bench.service->repair(cutPath);
    QTRY_COMPARE(answers, 1);
    QVERIFY(copy.has_value());
    QCOMPARE(readBack(*copy).status, nettrace::Status::Complete);
    QCOMPARE(QFileInfo(cutPath).size(), 15'000);
    QTRY_COMPARE(stateOf(*copy), RecordingState::Whole);
    bench.service->repair(noTrace.fileName());
    QTRY_COMPARE(answers, 2);
    QVERIFY(!copy.has_value() && !copy.error().message.isEmpty());
}

void TestRecordings::whatCannotBeStartedIsSaid()
{
    Bench bench(m_folder->filePath(u"no-such-socket"_s), m_folder->path());
    auto request = cpuTrace();
    request.providers = {};
    QCOMPARE(bench.service->start(request).error().code, ErrorCode::InvalidArgument);
    request = cpuTrace();
    request.process.key = u"gone"_s;
    QCOMPARE(bench.service->start(request).error().code, ErrorCode::NotFound);
    const auto id = bench.service->start(cpuTrace());
    QTRY_COMPARE(bench.find(*id).state, State::Failed);
    QVERIFY(!bench.find(*id).error->message.isEmpty());
    QVERIFY(bench.service->recordings().isEmpty());
}

void TestRecordings::slowReceiverCostsNoMemory()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"100000"_s, u"--event-bytes"_s, u"500"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    auto diary = std::make_shared<SinkDiary>();
    auto sink = std::make_unique<FakeSink>(diary);
    QPointer<FakeSink> slow(sink.get());
    StartRequest request;
    request.producer = artifacts::makeTraceProducer({.request = artifacts::traceRequest(TraceProfile::Cpu)}, bench.clock);
    request.sink = std::move(sink);
    const auto id = bench.operations->start(std::move(request), bench.processes.client(u"sim"_s));
    QTRY_VERIFY(diary->bytes.size() > 100'000);
    slow->accept(false);
    const qint64 before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 1500, 3000); // some 75 MB come meanwhile
    QVERIFY2(residentBytes() - before < 8 * 1024 * 1024, qPrintable(QString::number(residentBytes() - before)));
    QVERIFY(bench.operations->cancel(*id).has_value());
    QTRY_VERIFY(slow.isNull());
}

void TestRecordings::stalledReceiverDoesNotHoldTheTarget()
{
    QVERIFY(startSim({u"--events-per-second"_s, u"20000"_s, u"--event-bytes"_s, u"300"_s, u"--methods"_s, u"20000"_s}));
    Bench bench(m_sim->socketPath(), m_folder->path());
    auto operations = makeOperationRegistry({.stallLimit = 300ms}, bench.clock);
    auto diary = std::make_shared<SinkDiary>();
    auto sink = std::make_unique<FakeSink>(diary);
    QPointer<FakeSink> stalled(sink.get());
    StartRequest request;
    request.producer = artifacts::makeTraceProducer({.request = artifacts::traceRequest(TraceProfile::Cpu)}, bench.clock);
    request.sink = std::move(sink);
    const auto id = operations->start(std::move(request), bench.processes.client(u"sim"_s));
    QTRY_VERIFY(diary->bytes.size() > 100'000);
    stalled->accept(false);
    QVERIFY(operations->stop(*id).has_value());
    QTRY_COMPARE(operations->find(*id)->state, State::Succeeded);
    QVERIFY(operations->find(*id)->note.english().contains(u"discarded"_s));
    QVERIFY(!diary->outcome->has_value());
    auto client = bench.processes.client(u"sim"_s);
    bool isAnswering = false;
    client->processInfo().then([&](const Result<diagnostics::ProcessInfo> &info) { isAnswering = info.has_value(); });
    QTRY_VERIFY(isAnswering);
}

void TestRecordings::realProcessIsRecordedWhole()
{
    if (const auto why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    DotnetTarget target(u"ConsoleTarget"_s);
    QVERIFY2(target.start(), qPrintable(target.problem()));
    Bench bench(target.socketPath(), m_folder->path());
    auto request = cpuTrace();
    request.providers = artifacts::traceRequest(TraceProfile::Cpu | TraceProfile::Http | TraceProfile::Metrics).providers;
    const auto id = bench.service->start(request);
    QTRY_VERIFY(bench.find(*id).events > 100);
    QVERIFY(bench.operations->stop(*id).has_value());
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    const auto read = readBack(bench.find(*id).resourceLocation);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.rundown > 100);
    QTRY_COMPARE(bench.only().state, RecordingState::Whole);
}

void TestRecordings::realProcessKilledLeavesAReadableFile()
{
    if (const auto why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    DotnetTarget target(u"ConsoleTarget"_s);
    QVERIFY2(target.start(), qPrintable(target.problem()));
    Bench bench(target.socketPath(), m_folder->path());
    const auto id = bench.service->start(cpuTrace());
    QTRY_VERIFY(bench.find(*id).events > 100);
    target.kill();
    QTRY_COMPARE(bench.find(*id).state, State::Succeeded);
    QVERIFY(bench.find(*id).note.english().startsWith(u"The process ended"_s));
    const auto read = readBack(bench.find(*id).resourceLocation);
    QCOMPARE(read.status, nettrace::Status::Complete);
    QVERIFY(read.events > 100);
}

int main(int argc, char **argv)
{
    if (argc > 3 && qstrcmp(argv[1], "--record") == 0)
        return recordForGood(argc, argv);
    QCoreApplication app(argc, argv);
    TestRecordings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordings.moc"
