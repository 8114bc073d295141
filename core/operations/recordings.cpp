// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/operations/recordings.h>

#include "filesink.h"
#include "recordingindex.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <stop_token>

namespace clrscope::operations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxNameLength = 100;

/// Letters of a process name that no file system objects to.
QString fileSafe(const QString &text)
{
    QString safe;
    for (const QChar c : text.left(maxNameLength)) {
        const bool isBad = c.unicode() < 0x20 || c.unicode() == 0x7F || QStringView(u"/\\:*?\"<>|{}").contains(c);
        safe += isBad ? u'_' : c;
    }
    while (safe.startsWith(u'.')) // neither hidden nor "..", whatever a process calls itself
        safe.remove(0, 1);
    return safe;
}

/// Runs a job on the pool; the result comes home, by the event loop however quick it was.
template <typename Job, typename Then>
void runOn(QThreadPool &pool, Job job, QObject *home, Then then)
{
    using Value = decltype(job());
    auto promise = std::make_shared<QPromise<Value>>();
    promise->future().then(home, std::move(then));
    pool.start([promise, job = std::move(job)] {
        promise->start();
        promise->addResult(job());
        promise->finish();
    });
}

/// "trace.nettrace" -> "trace (repaired).nettrace", or with a number where that is taken.
QString copyPath(const QString &path)
{
    const QFileInfo info(path);
    for (int number = 1;; ++number) {
        const QString mark = number == 1 ? u"repaired"_s : u"repaired %1"_s.arg(number);
        const QString candidate = info.dir().filePath(u"%1 (%2).nettrace"_s.arg(info.completeBaseName(), mark));
        if (!QFileInfo::exists(candidate) || number > 1000)
            return candidate;
    }
}

Result<QString> writeWholeCopy(const QString &path)
{
    const QString copy = copyPath(path);
    const auto result = nettrace::repairFile(std::filesystem::path(path.toStdU16String()),
                                             std::filesystem::path(copy.toStdU16String()));
    const QString name = QFileInfo(path).fileName();
    if (result.failed)
        return fail(ErrorCode::Io, Message::tr("%1 could not be repaired. %2").arg(name, QString::fromStdString(result.message)));
    if (result.verdict == nettrace::RepairPlan::Verdict::NothingToSave)
        return fail(ErrorCode::InvalidArgument, Message::tr("There is nothing in %1 that could be saved.").arg(name));
    return copy;
}

class Service : public RecordingService
{
    Q_OBJECT
public:
    Service(RecordingOptions options, OperationRegistry &operations, diagnostics::ProcessRegistry &processes,
            const Clock &clock)
        : m_options(std::move(options)), m_operations(operations), m_processes(processes), m_clock(clock)
    {
        m_pool.setMaxThreadCount(1); // one disk, and an order among the jobs
        m_notice.setSingleShot(true);
        m_notice.setInterval(100ms);
        connect(&m_notice, &QTimer::timeout, this, [this] { Q_EMIT changed(recordings()); });
        m_rescan.setSingleShot(true);
        m_rescan.setInterval(500ms);
        connect(&m_rescan, &QTimer::timeout, this, &Service::refresh);
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rescan, qOverload<>(&QTimer::start));
        connect(&m_operations, &OperationRegistry::changed, this, &Service::follow);
        refresh();
    }

    ~Service() override
    {
        m_stop.request_stop();
        m_pool.waitForDone(); // the scan breaks off; notes are a few bytes
    }

    [[nodiscard]] Result<QUuid> start(RecordingRequest request) override
    {
        auto client = m_processes.client(request.process.key);
        return startWith(std::move(request), std::move(client));
    }
    [[nodiscard]] Result<QUuid> startWith(RecordingRequest request, std::shared_ptr<diagnostics::Client> client) override;
    void discard(const QUuid &operation) override;
    [[nodiscard]] RecordingList recordings() const override;
    [[nodiscard]] QString folder() const override { return m_options.folder; }

    void setFolder(const QString &folder) override
    {
        if (folder == m_options.folder)
            return;
        m_options.folder = folder;
        m_listed.clear();
        refresh();
    }

    void refresh() override;

    void repair(const QString &path) override
    {
        Recording known;
        for (const Recording &recording : std::as_const(m_listed)) {
            if (recording.path == path)
                known = recording;
        }
        const auto write = [path, known, index = RecordingIndex(m_options.stateFolder)] {
            auto copy = writeWholeCopy(path);
            if (copy && !known.contents.isEmpty()) // the copy is of the same process, and wherever it lies
                index.saveCopy(known, *copy);
            return copy;
        };
        runOn(m_pool, write, this, [this, path](const Result<QString> &copy) {
            Q_EMIT repaired(path, copy);
            refresh();
        });
    }

private:
    /// A recording of this run until its file is closed.
    struct Active
    {
        RecordingNote note;
        std::optional<FileReport> report = {};
        bool isFinal = false;
        bool isDiscarded = false;
        bool wasDraining = false; // and cancelled then: without symbols
        bool isCancelled = false;
    };

    void follow(const Snapshot &snapshot);
    void takeReport(const QUuid &key, const FileReport &report);
    void settle(QUuid key);
    void removeFile(QString path, const QUuid &operation);
    void save(const RecordingNote &note)
    {
        m_pool.start([index = RecordingIndex(m_options.stateFolder), note] { index.save(note); });
    }
    void tellSoon()
    {
        if (!m_notice.isActive())
            m_notice.start();
    }

    RecordingOptions m_options;
    OperationRegistry &m_operations;
    diagnostics::ProcessRegistry &m_processes;
    const Clock &m_clock;
    QHash<QUuid, Active> m_active; // by a key of our own: the sink speaks before the operation has an id
    QHash<QUuid, QUuid> m_keys;    // operation -> key
    RecordingList m_listed;        // of the folder, as last looked at
    QFileSystemWatcher m_watcher;
    QTimer m_notice;
    QTimer m_rescan;
    std::stop_source m_stop;
    int m_scan = 0;
    QThreadPool m_pool; // last: its jobs end before the rest goes
};

Result<QUuid> Service::startWith(RecordingRequest request, std::shared_ptr<diagnostics::Client> client)
{
    if (request.providers.isEmpty())
        return fail(ErrorCode::InvalidArgument, Message::tr("Nothing to record: choose at least one profile or provider."));
    if (!client)
        return fail(ErrorCode::NotFound, Message::tr("%1 cannot be recorded: the process has ended or cannot be reached.")
                                             .arg(request.process.name));

    const QString folder = request.folder.isEmpty() ? m_options.folder : request.folder;
    const QDateTime now = m_clock.nowUtc();
    const QString fileName = recordingFileName(request.fileNamePattern, now.toLocalTime(), request.process.pid,
                                               request.process.name);
    FilePlan plan;
    plan.folder = folder;
    plan.fileName = fileName;
    plan.isTrace = true;
    plan.freeFloorBytes = m_options.freeFloorBytes;
    auto sink = std::make_unique<FileSink>(FileSink::Manner::Recording, plan, request.sizeLimitBytes, &m_clock);
    const QUuid key = QUuid::createUuid();
    connect(sink.get(), &FileSink::opened, this, [this, key](const QString &path) {
        auto &note = m_active[key].note;
        note.recording.path = path;
        save(note);
        tellSoon();
    });
    connect(sink.get(), &FileSink::closed, this, [this, key](const FileReport &report) { takeReport(key, report); });

    Recording recording;
    recording.state = RecordingState::Recording;
    recording.contents = request.contents.isEmpty() ? artifacts::describeContents(request.providers) : Message(request.contents);
    recording.processName = request.process.name;
    recording.pid = request.process.pid;
    recording.startedUtc = now;
    m_active.insert(key, Active{RecordingIndex::begin(recording), std::nullopt});

    StartRequest start;
    start.producer = artifacts::makeTraceProducer({.request = {.providers = std::move(request.providers),
                                                               .bufferMiB = request.bufferMiB,
                                                               .rundownKeyword = request.rundownKeyword,
                                                               .hasStacks = true},
                                                   .duration = request.duration,
                                                   .stoppingEvent = request.stoppingEvent,
                                                   .hasPreview = true,
                                                   .pid = request.process.pid,
                                                   .fileName = fileName},
                                                  m_clock);
    start.sink = std::move(sink);
    start.process = request.process;
    start.initiator = u"Window"_s;
    start.contents = recording.contents;
    start.destination = QDir(folder).filePath(fileName);
    if (request.duration)
        start.durationSeconds = request.duration->count();
    start.countsAgainstLimit = false;
    auto id = m_operations.start(std::move(start), std::move(client));
    if (!id) {
        m_active.remove(key);
        return id;
    }
    m_active[key].note.recording.operation = *id;
    m_keys.insert(*id, key);
    if (const auto snapshot = m_operations.find(*id))
        follow(*snapshot);
    return id;
}

void Service::discard(const QUuid &operation)
{
    if (const auto key = m_keys.constFind(operation); key != m_keys.constEnd()) {
        m_active[*key].isDiscarded = true; // settle() takes the file away
        static_cast<void>(m_operations.cancel(operation)); // it may just have ended by itself
        return;
    }
    // It ended while one was asked whether to keep it.
    const auto ended = std::find_if(m_listed.begin(), m_listed.end(),
                                    [&](const Recording &recording) { return recording.operation == operation; });
    if (operation.isNull() || ended == m_listed.end()) {
        Q_EMIT discarded(operation, {}); // nothing was kept
        return;
    }
    removeFile(ended->path, operation);
}

void Service::removeFile(QString path, const QUuid &operation) // a copy: the path may lie in the list
{
    m_listed.removeIf([&](const Recording &recording) { return recording.path == path; });
    const auto remove = [path]() -> Result<void> {
        QFile file(path);
        if (!file.exists() || file.remove())
            return {};
        return fail(ErrorCode::Io, Message::tr("%1 could not be deleted: %2").arg(path, file.errorString()));
    };
    runOn(m_pool, remove, this, [this, operation](const Result<void> &outcome) {
        Q_EMIT discarded(operation, outcome);
        refresh();
    });
}

RecordingList Service::recordings() const
{
    RecordingList all;
    for (const Active &active : m_active) {
        if (!active.note.recording.path.isEmpty())
            all.append(active.note.recording);
    }
    const auto current = all;
    for (const Recording &recording : m_listed) {
        const bool isActive = std::any_of(current.begin(), current.end(),
                                          [&](const Recording &other) { return other.path == recording.path; });
        if (!isActive)
            all.append(recording);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Recording &a, const Recording &b) { return a.startedUtc > b.startedUtc; });
    return all;
}

void Service::refresh()
{
    m_rescan.stop();
    if (!m_watcher.directories().contains(m_options.folder)) {
        const auto watched = m_watcher.directories();
        if (!watched.isEmpty())
            m_watcher.removePaths(watched);
        if (QFileInfo(m_options.folder).isDir())
            m_watcher.addPath(m_options.folder);
    }
    const int scan = ++m_scan;
    const auto look = [index = RecordingIndex(m_options.stateFolder), folder = m_options.folder, stop = m_stop.get_token()] {
        return index.list(folder, stop);
    };
    runOn(m_pool, look, this, [this, scan](const RecordingList &listed) {
        if (scan != m_scan) // a later look is on its way
            return;
        QHash<QString, QUuid> known;
        for (const Recording &recording : std::as_const(m_listed))
            known.insert(recording.path, recording.operation);
        m_listed = listed;
        for (Recording &recording : m_listed)
            recording.operation = known.value(recording.path);
        Q_EMIT changed(recordings());
    });
}

void Service::follow(const Snapshot &snapshot)
{
    const auto key = m_keys.constFind(snapshot.id);
    if (key == m_keys.constEnd())
        return;
    Active &active = m_active[*key];
    Recording &recording = active.note.recording;
    recording.sizeBytes = static_cast<qint64>(snapshot.bytesWritten);
    recording.events = snapshot.events;
    recording.droppedEvents = snapshot.droppedEvents;
    const QDateTime end = snapshot.endedUtc.isValid() ? snapshot.endedUtc : m_clock.nowUtc();
    recording.durationMs = recording.startedUtc.msecsTo(end);
    recording.note = snapshot.error ? snapshot.error->message : snapshot.note;
    active.isFinal = isFinal(snapshot.state);
    if (phase(snapshot) == State::Stopping)
        active.wasDraining = true;
    active.isCancelled = snapshot.state == State::Cancelled;
    tellSoon();
    settle(*key);
}

void Service::takeReport(const QUuid &key, const FileReport &report)
{
    const auto active = m_active.find(key);
    if (active == m_active.end())
        return;
    active->report = report;
    settle(key);
}

void Service::settle(QUuid key) // a copy: it may lie in what is taken away here
{
    Active &active = m_active[key];
    if (!active.isFinal || !active.report)
        return;
    const FileReport report = *active.report;
    RecordingNote note = active.note;
    m_keys.remove(note.recording.operation);
    const bool isDiscarded = active.isDiscarded;
    const bool isWithoutSymbols = active.isCancelled && active.wasDraining;
    m_active.remove(key);
    if (report.path.isEmpty() || report.sizeBytes == 0) {
        if (!report.path.isEmpty())
            m_pool.start([path = report.path] { QFile::remove(path); });
        if (isDiscarded)
            Q_EMIT discarded(note.recording.operation, {});
        return refresh();
    }
    if (isDiscarded)
        return removeFile(report.path, note.recording.operation);
    Recording &recording = note.recording;
    recording.path = report.path;
    recording.sizeBytes = report.sizeBytes;
    switch (report.ending) {
    case TraceEnding::State::Whole:
        recording.state = recording.droppedEvents > 0 ? RecordingState::EventsLost : RecordingState::Whole;
        break;
    case TraceEnding::State::NoTrace: recording.state = RecordingState::NoTrace; break;
    case TraceEnding::State::Repaired:
        recording.state = isWithoutSymbols ? RecordingState::NoSymbols : RecordingState::CutOff;
        if (isWithoutSymbols)
            recording.note = Message::tr("Finished without method names: stacks of running code show addresses only.");
        break;
    case TraceEnding::State::Cut:
        recording.state = RecordingState::CutOff;
        recording.canBeRepaired = true;
        break;
    }
    note.writerPid = 0;
    note.writerStart = 0;
    save(note);
    m_listed.removeIf([&](const Recording &other) { return other.path == recording.path; });
    m_listed.prepend(recording);
    tellSoon();
    refresh();
}

} // namespace

QString recordingFileName(const QString &pattern, const QDateTime &localTime, qint64 pid, const QString &name)
{
    QString base = pattern.isEmpty() ? u"{time}_{pid}_{name}"_s : pattern;
    if (base.endsWith(u".nettrace"_s))
        base.chop(9);
    base.replace(u"{time}"_s, localTime.toString(u"yyyyMMdd_HHmmss"_s));
    base.replace(u"{pid}"_s, QString::number(pid));
    base.replace(u"{name}"_s, fileSafe(name));
    base = fileSafe(base).trimmed();
    return (base.isEmpty() ? u"trace"_s : base) + u".nettrace"_s;
}

std::unique_ptr<RecordingService> makeRecordingService(RecordingOptions options, OperationRegistry &operations,
                                                       diagnostics::ProcessRegistry &processes, const Clock &clock)
{
    return std::make_unique<Service>(std::move(options), operations, processes, clock);
}

} // namespace clrscope::operations

#include "recordings.moc"
