// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with an opened trace: copy, save, repair, go to a time, choose columns; and the
// second look at the file, which gives stacks their names.
#include "trace/traceview.h"

#include "format/format.h"
#include "shell/disk.h"
#include "shell/filechoice.h"
#include "shell/parts.h"
#include "trace/densityline.h"
#include "trace/eventkindmodel.h"
#include "trace/stackpane.h"
#include "trace/tracewords.h"
#include "trace/worker.h"

#include <clrscope/nettrace/repair.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QSet>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <climits>

namespace clrscope::ui {

using namespace std::chrono_literals;

namespace {

constexpr int mostCopiedRows = 100'000;
constexpr int mostChosenFields = 16;

} // namespace

void TraceView::readDetails()
{
    m_detailsStop.request_stop();
    m_detailsStop = {};
    m_detailsDone->store(0);
    m_isReadingDetails = true;
    auto *clock = new QTimer(m_stackPane); // told only if it takes longer than 0.3 s
    clock->setInterval(300ms);
    connect(clock, &QTimer::timeout, m_stackPane, [this] { m_stackPane->setProgress(m_detailsDone->load()); });
    clock->start();
    auto work = [index = m_index, stop = m_detailsStop.get_token(), done = m_detailsDone] {
        return std::make_shared<const events::TraceDetails>(
            events::readTraceDetails(*index, stop, [&done](std::uint64_t at, std::uint64_t of) {
                done->store(int(of == 0 ? 0 : double(at) * 1000.0 / double(of)));
            }));
    };
    const auto take = [this, clock, of = m_index](std::shared_ptr<const events::TraceDetails> &&details) {
        delete clock;
        if (of != m_index)
            return; // of what the file was before
        m_isReadingDetails = false;
        m_traceDetails = std::move(details);
        m_stackPane->setProgress(-1);
        m_density->setDetails(m_traceDetails);
        showStack();
    };
    runOnWorker(this, std::move(work), take, longWork());
}

void TraceView::lookCloser(const TraceSpan &around)
{
    m_closerStop.request_stop();
    m_closerStop = {};
    auto work = [index = m_index, around, stop = m_closerStop.get_token()] {
        const std::int64_t first = index->firstUtcNs();
        return std::make_shared<const events::EventDensity>(index->densityOf(first + around.from, first + around.to, stop));
    };
    const auto take = [this, of = m_index, stop = m_closerStop.get_token()](std::shared_ptr<const events::EventDensity> &&density) {
        if (of == m_index && !stop.stop_requested())
            m_density->setCloser(std::move(density));
    };
    runOnWorker(this, std::move(work), take, longWork());
}

void TraceView::showStack()
{
    const auto shown = m_detailRow < 0 ? nullptr : m_events->event(m_detailRow);
    if (!shown) {
        m_stackPane->setFrames({});
        return;
    }
    std::vector<events::StackFrame> frames;
    for (const std::uint64_t address : shown->row.stack) {
        if (m_traceDetails) {
            frames.push_back(m_traceDetails->symbols->resolve(address, shown->row.utcNs));
        } else {
            events::StackFrame frame;
            frame.address = address;
            frames.push_back(frame);
        }
    }
    QString sentence = tr("This event has no stack.");
    if (!frames.empty() && m_traceDetails && m_traceDetails->symbols->size() == 0)
        sentence = tr("The trace has no names of methods; record with rundown to get them.");
    else if (!frames.empty() && m_traceDetails && !m_traceDetails->isWhole)
        sentence = tr("Reading the names of methods was cancelled.");
    m_stackPane->setFrames(std::move(frames), sentence);
}

void TraceView::lookForChange()
{
    if (!m_index || !isVisible() || m_isLooking)
        return;
    m_isLooking = true;
    runOnWorker(this, [path = m_path] { return FileState::of(path); }, [this, of = m_index](const FileState &now) {
        m_isLooking = false;
        if (of == m_index && !m_isRefreshing)
            showChange(m_fileState.changeTo(now), now);
    });
}

void TraceView::showChange(FileState::Change change, const FileState &now)
{
    if (change == FileState::Change::None)
        return;
    m_growth->stop(); // said once
    if (change == FileState::Change::Grown)
        warn(ui::Shape::Running,
             tr("The file has grown since it was read, by %1: it is still being recorded. What is shown is its beginning.")
                 .arg(Format().byteSize(quint64(now.sizeBytes - m_fileState.sizeBytes))),
             {}, tr("Refresh"), [this] { refresh(); });
    else
        warn(ui::Shape::NeedsCare,
             now.exists ? tr("The file is no longer what was read: it was changed or replaced. Events may be missing below.")
                        : tr("The file is no longer there. Events may be missing below."),
             {}, tr("Read again"), [this] { refresh(); });
}

void TraceView::refresh()
{
    if (!m_index)
        return read();
    if (m_isRefreshing)
        return;
    const auto work = [path = m_path](const std::stop_token &stop, const JobLine::Progress &progress) {
        const FileState state = FileState::of(path);
        return Read{events::TraceIndex::read(QFileInfo(path).filesystemFilePath(), stop, progress), state};
    };
    runJob(tr("Reading %1 again").arg(QFileInfo(m_path).fileName()), work, [this](Read &&read) {
        m_isRefreshing = false;
        takeAgain(std::move(read));
    });
    m_isRefreshing = m_job->isBusy();
}

void TraceView::takeAgain(Read read)
{
    const events::TraceSummary &summary = read.index->summary();
    if (summary.stopped)
        return Q_EMIT said(tr("Reading again was cancelled; what is shown is what was read before."));
    if (isUnreadable(summary)) {
        m_growth->stop();
        return warn(ui::Shape::Failed,
                    tr("%1 cannot be read any more: %2 What is shown was read before.", "%2 is a sentence")
                        .arg(QFileInfo(m_path).fileName(), faultWords(summary)),
                    summary.error, tr("Read again"), [this] { refresh(); });
    }
    // The kinds that were not wanted are not wanted of what came since, either; the span stays.
    QSet<QString> unwanted;
    const auto keyOf = [](const events::EventCount &kind) {
        return QStringList{QString::fromStdString(kind.provider), QString::fromStdString(kind.name), QString::number(kind.id), QString::number(kind.version)}.join(u'\n');
    };
    const auto &before = m_index->summary().events;
    for (size_t i = 0; i < before.size() && i < m_kinds->ticked().size(); ++i) {
        if (!m_kinds->ticked()[i])
            unwanted.insert(keyOf(before[i]));
    }
    const auto span = m_density->selection();
    m_fileState = read.state;
    showTrace(std::move(read.index));
    if (span)
        m_density->setSelection(span);
    if (unwanted.isEmpty())
        return;
    QList<int> wanted;
    const auto &now = m_index->summary().events;
    for (size_t i = 0; i < now.size(); ++i) {
        if (!unwanted.contains(keyOf(now[i])))
            wanted.append(int(i));
    }
    m_kinds->tickOnly(wanted);
}

void TraceView::goToTime(double seconds)
{
    if (!m_index || m_events->rowCount() == 0)
        return;
    events::EventFilter before = m_events->listing().selection.filter();
    const double mostSeconds = 1e9;
    const auto of = m_events->listing().index;
    const auto at = of->firstUtcNs() + std::int64_t(std::clamp(seconds, 0.0, mostSeconds) * 1e9);
    before.toUtcNs = std::min(before.toUtcNs, at);
    const auto work = [of, before](const std::stop_token &stop, const JobLine::Progress &progress) {
        const auto row = of->select(before, stop, progress).size();
        return stop.stop_requested() ? std::nullopt : std::optional(row);
    };
    runJob(tr("Going to %1 s").arg(Format().number(seconds, 1)), work, [this, of](std::optional<std::uint64_t> row) {
        if (!row || of != m_events->listing().index || m_events->rowCount() == 0)
            return;
        const int wanted = int(std::min<std::uint64_t>(*row, std::uint64_t(m_events->rowCount()) - 1));
        const QModelIndex index = m_events->index(wanted, EventListModel::Time);
        m_eventView->setCurrentIndex(index);
        m_eventView->scrollTo(index, QAbstractItemView::PositionAtCenter);
    });
}

void TraceView::askWhereToSave()
{
    const QFileInfo file(m_path);
    askForFile(this, {FileQuestion::Kind::Save, tr("Save the listed events"), file.dir().filePath(file.completeBaseName() + u".csv"),
                      tr("Comma separated values (*.csv)"), QStringLiteral("csv")},
               [this](const QString &out) { saveRows(out); });
}

void TraceView::saveRows(const QString &path)
{
    if (!m_index || !m_events->listing().index)
        return;
    struct Saved
    {
        qint64 count = 0;
        QString error;
        bool isCancelled = false;
    };
    const auto work = [listing = m_events->listing(), path](const std::stop_token &stop, const JobLine::Progress &progress) {
        Saved saved;
        QSaveFile target(path); // what is not committed is not there
        if (!target.open(QIODevice::WriteOnly)) {
            saved.error = target.errorString();
            return saved;
        }
        target.write(EventListModel::csvHead(listing.fields).toUtf8());
        listing.index->visitRows(
            listing.selection, 0,
            [&](events::EventRow row) {
                const QByteArray line = EventListModel::csv(*listing.index, ShownEvent::of(std::move(row), listing.fields)).toUtf8();
                ++saved.count;
                return target.write(line) == line.size();
            },
            stop, progress);
        saved.isCancelled = stop.stop_requested();
        if (saved.isCancelled || !target.commit())
            saved.error = target.errorString();
        return saved;
    };
    const auto expected = qint64(m_events->listing().selection.size());
    runJob(tr("Saving events to %1").arg(QFileInfo(path).fileName()), work, [this, path, expected](const Saved &saved) {
        const Format format;
        if (saved.isCancelled)
            Q_EMIT said(tr("Saving was cancelled; nothing was written."));
        else if (!saved.error.isEmpty())
            warn(ui::Shape::Failed, tr("The events could not be saved to %1: %2").arg(path, saved.error), {});
        else if (saved.count < expected)
            warn(ui::Shape::NeedsCare,
                 tr("Only %1 of %2 events were saved to %3: the file is no longer what was read.")
                     .arg(format.count(saved.count), format.count(expected), path),
                 {}, tr("Read again"), [this] { refresh(); });
        else
            Q_EMIT said(tr("Saved %1 events to %2").arg(format.count(saved.count), path));
    });
}

void TraceView::setFieldShown(const QString &field, bool on)
{
    if (on == m_chosenFields.contains(field) || field.isEmpty() || (on && m_chosenFields.size() >= mostChosenFields))
        return;
    if (on)
        m_chosenFields.append(field);
    else
        m_chosenFields.removeAll(field);
    rememberColumns();
    m_shownFilter.reset(); // the same events with other columns
    list();
}

void TraceView::showFieldMenu(const QPoint &at)
{
    auto *item = m_details->itemAt(at);
    if (!item)
        return;
    m_details->setCurrentItem(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFieldMenu(menu);
    menu->popup(m_details->viewport()->mapToGlobal(at));
}

void TraceView::fillFieldMenu(QMenu *menu)
{
    const auto *item = m_details->currentItem();
    if (!item)
        return;
    menu->addAction(tr("Copy value"), this, [value = item->text(1)] { copyText(value); });
    const QString field = item->data(0, FieldRole).toString();
    if (!field.isEmpty()) {
        const QString value = item->text(1);
        menu->addAction(tr("Find events with this value"), this, [this, field, value] {
            m_filterField->setText(QString(field + u":\"" + value + u'"'));
        });
        QAction *column = menu->addAction(tr("Show “%1” as a column").arg(field));
        column->setCheckable(true);
        column->setChecked(m_chosenFields.contains(field));
        connect(column, &QAction::toggled, this, [this, field](bool on) { setFieldShown(field, on); });
    }
}

void TraceView::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillHeaderMenu(menu);
    menu->popup(m_eventView->horizontalHeader()->mapToGlobal(at));
}

void TraceView::fillHeaderMenu(QMenu *menu)
{
    const QHeaderView *header = m_eventView->horizontalHeader();
    for (int i = 0; i < m_events->columnCount(); ++i) {
        QAction *column = menu->addAction(m_events->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        column->setCheckable(true);
        column->setChecked(!header->isSectionHidden(i));
        column->setEnabled(i != EventListModel::Time);
        const QString field = m_events->listing().fields.value(i - int(EventListModel::FirstField));
        connect(column, &QAction::toggled, this, [this, i, field](bool on) {
            if (i >= EventListModel::FirstField && m_chosenFields.contains(field))
                setFieldShown(field, on);
            else
                m_eventView->setColumnHidden(i, !on);
            rememberColumns();
        });
    }
}

void TraceView::setSettingsPath(const QString &path)
{
    m_settingsPath = path;
    if (path.isEmpty())
        return;
    m_chosenFields = keptSetting(path, QStringLiteral("fields")).toStringList().mid(0, mostChosenFields);
    m_columns = keptSetting(path, QStringLiteral("columns")).toByteArray();
    restoreColumns();
    m_kindView->header()->restoreState(keptSetting(path, QStringLiteral("kinds")).toByteArray());
    connect(m_kindView->header(), &QHeaderView::sectionResized, m_saving, qOverload<>(&QTimer::start));
    connect(m_kindView->header(), &QHeaderView::sectionMoved, m_saving, qOverload<>(&QTimer::start));
    for (QSplitter *splitter : findChildren<QSplitter *>()) {
        splitter->restoreState(keptSetting(path, splitter->objectName()).toByteArray());
        connect(splitter, &QSplitter::splitterMoved, m_saving, qOverload<>(&QTimer::start));
    }
}

/// The layout of the list of all kinds; that of one kind is its fields'.
void TraceView::rememberColumns()
{
    if (m_isArranging || m_settingsPath.isEmpty() || m_events->listing().isOneKind || !m_events->listing().index)
        return;
    if (m_events->listing().fields == m_chosenFields)
        m_columns = m_eventView->horizontalHeader()->saveState();
    m_saving->start();
}

void TraceView::saveLayout() const
{
    keepSetting(m_settingsPath, QStringLiteral("fields"), m_chosenFields);
    keepSetting(m_settingsPath, QStringLiteral("columns"), m_columns);
    keepSetting(m_settingsPath, QStringLiteral("kinds"), m_kindView->header()->saveState());
    for (const QSplitter *splitter : findChildren<QSplitter *>())
        keepSetting(m_settingsPath, splitter->objectName(), splitter->saveState());
}

void TraceView::restoreColumns()
{
    if (m_settingsPath.isEmpty() || m_events->listing().isOneKind || m_events->listing().fields != m_chosenFields)
        return;
    const bool before = std::exchange(m_isArranging, true);
    m_eventView->horizontalHeader()->restoreState(m_columns);
    m_isArranging = before;
}

void TraceView::copyRows()
{
    if (!m_index)
        return;
    std::vector<std::pair<int, int>> ranges;
    int count = 0;
    for (const auto &range : m_eventView->selectionModel()->selection()) {
        const int rows = std::min(range.bottom() - range.top() + 1, mostCopiedRows - count);
        if (rows > 0)
            ranges.emplace_back(range.top(), rows);
        count += std::max(0, rows);
    }
    if (count == 0) {
        Q_EMIT said(tr("Choose one or more events in the list first."));
        return;
    }
    std::sort(ranges.begin(), ranges.end());
    const auto work = [listing = m_events->listing(), ranges, count](const std::stop_token &stop, const JobLine::Progress &progress) {
        QString all;
        int done = 0;
        for (const auto &[first, rows] : ranges) {
            int left = rows;
            listing.index->visitRows(
                listing.selection, std::uint64_t(first),
                [&](events::EventRow row) {
                    all += EventListModel::tsv(*listing.index, ShownEvent::of(std::move(row), {})) + u'\n';
                    if (++done % 1024 == 0)
                        progress(std::uint64_t(done), std::uint64_t(count));
                    return --left > 0;
                },
                stop);
        }
        return stop.stop_requested() ? QString() : all;
    };
    runJob(tr("Copying events"), work, [this](const QString &all) {
        if (all.isEmpty())
            return Q_EMIT said(tr("Copying was cancelled."));
        copyText(all);
        Q_EMIT said(tr("Copied %n event(s).", nullptr, int(all.count(u'\n'))));
    });
}

void TraceView::repair()
{
    const QFileInfo file(m_path);
    const QString suffix = file.suffix();
    askForFile(this, {FileQuestion::Kind::Save, tr("Save a repaired copy"),
                      file.dir().filePath(file.completeBaseName() + u"-repaired." + suffix),
                      tr("Traces (%1)").arg(QString(u"*." + suffix)), suffix},
               [this](const QString &path) { repairTo(path); });
}

void TraceView::repairTo(const QString &path)
{
    const auto work = [in = QFileInfo(m_path).filesystemFilePath(), path](const std::stop_token &stop, const JobLine::Progress &progress) {
        // One that is there now was agreed to in the dialog; one that comes meanwhile was not.
        const auto ifExists = QFileInfo::exists(path) ? nettrace::IfExists::Replace : nettrace::IfExists::Refuse;
        return nettrace::repairFile(in, QFileInfo(path).filesystemFilePath(), ifExists, stop, progress);
    };
    runJob(tr("Writing %1").arg(QFileInfo(path).fileName()), work, [this, path](const nettrace::RepairResult &result) {
        const QString words = repairWords(result, path);
        if (result.failure == nettrace::RepairResult::Failure::Cancelled)
            return Q_EMIT said(words);
        if (result.failed || result.verdict == nettrace::RepairPlan::Verdict::NothingToSave)
            return warn(ui::Shape::Failed, words, result.message, tr("Repair…"), [this] { repair(); });
        Q_EMIT said(words);
        Q_EMIT openFile(path);
    });
}

} // namespace clrscope::ui
