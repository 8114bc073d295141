// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with an opened trace: copy, save, repair, go to a time, choose columns; and the
// second look at the file, which gives stacks their names.
#include "trace/traceview.h"

#include "format/format.h"
#include "shell/filechoice.h"
#include "shell/parts.h"
#include "trace/densityline.h"
#include "trace/eventkindmodel.h"
#include "trace/stackpane.h"
#include "trace/worker.h"

#include <clrscope/nettrace/repair.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>
#include <QSet>
#include <QSettings>
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
constexpr int FieldRole = Qt::UserRole + 1; // as in the details

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

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
    runOnWorker(this, std::move(work), [this, clock, of = m_index](std::shared_ptr<const events::TraceDetails> &&details) {
        delete clock;
        if (of != m_index)
            return; // of what the file was before
        m_isReadingDetails = false;
        m_traceDetails = std::move(details);
        m_stackPane->setProgress(-1);
        m_density->setDetails(m_traceDetails);
        showStack();
    });
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

void TraceView::lookForGrowth()
{
    if (!m_index || !isVisible())
        return;
    const qint64 now = QFileInfo(m_path).size();
    if (now <= m_readBytes)
        return;
    m_growth->stop();
    m_banner->show(ui::Shape::Running,
                   tr("The file has grown since it was read, by %1: it is still being recorded. What is shown is its beginning.")
                       .arg(Format().byteSize(quint64(now - m_readBytes))),
                   tr("Refresh"), [this] { refresh(); });
}

void TraceView::refresh()
{
    if (!m_index)
        return read();
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_banner->hide();
    m_readStop = {};
    m_readBytes = QFileInfo(m_path).size();
    auto work = [file = pathOf(m_path), stop = m_readStop.get_token()] { return events::TraceIndex::read(file, stop); };
    runOnWorker(this, std::move(work), [this](std::shared_ptr<const events::TraceIndex> &&index) {
        // The kinds that were not wanted are not wanted of what came since, either.
        QSet<QString> unwanted;
        const auto keyOf = [](const events::EventCount &kind) {
            return QStringList{text(kind.provider), text(kind.name), QString::number(kind.id), QString::number(kind.version)}.join(u'\n');
        };
        const auto &before = m_index->summary().events;
        for (size_t i = 0; i < before.size() && i < m_kinds->ticked().size(); ++i) {
            if (!m_kinds->ticked()[i])
                unwanted.insert(keyOf(before[i]));
        }
        showTrace(std::move(index));
        if (unwanted.isEmpty())
            return;
        QList<int> wanted;
        const auto &now = m_index->summary().events;
        for (size_t i = 0; i < now.size(); ++i) {
            if (!unwanted.contains(keyOf(now[i])))
                wanted.append(int(i));
        }
        m_kinds->tickOnly(wanted);
    });
}

void TraceView::goToTime(double seconds)
{
    if (!m_index || m_events->rowCount() == 0)
        return;
    events::EventFilter before = m_events->listing().selection.filter();
    const double mostSeconds = 1e9;
    const auto at = m_index->firstUtcNs() + std::int64_t(std::clamp(seconds, 0.0, mostSeconds) * 1e9);
    before.toUtcNs = std::min(before.toUtcNs, at);
    auto work = [index = m_index, before, stop = m_readStop.get_token()] { return index->select(before, stop).size(); };
    runOnWorker(this, std::move(work), [this, of = m_index](std::uint64_t row) {
        if (of != m_index || m_events->rowCount() == 0)
            return;
        const int wanted = int(std::min<std::uint64_t>(row, std::uint64_t(m_events->rowCount()) - 1));
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
    if (!m_index)
        return;
    auto work = [listing = m_events->listing(), out = path, stop = m_readStop.get_token()]() -> QString {
        QSaveFile target(out);
        if (!target.open(QIODevice::WriteOnly))
            return target.errorString();
        target.write(EventListModel::csvHead(listing.fields).toUtf8());
        constexpr std::uint64_t rowsAtOnce = 8192;
        for (std::uint64_t first = 0; first < listing.selection.size() && !stop.stop_requested(); first += rowsAtOnce) {
            for (auto &row : listing.index->rows(listing.selection, first, rowsAtOnce, stop))
                target.write(EventListModel::csv(*listing.index, ShownEvent::of(std::move(row), listing.fields)).toUtf8());
        }
        return !stop.stop_requested() && target.commit() ? QString() : target.errorString();
    };
    runOnWorker(this, std::move(work), [this, out = path, count = m_events->listing().selection.size()](const QString &error) {
        if (error.isEmpty())
            Q_EMIT said(tr("Saved %1 events to %2").arg(Format().count(qint64(count)), out));
        else
            m_banner->show(ui::Shape::Failed, tr("The events could not be saved to %1: %2").arg(out, error));
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
    const auto *item = m_details->itemAt(at);
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
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
    menu->popup(m_details->viewport()->mapToGlobal(at));
}

void TraceView::showHeaderMenu(const QPoint &at)
{
    QHeaderView *header = m_eventView->horizontalHeader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_events->columnCount(); ++i) {
        QAction *column = menu->addAction(m_events->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        column->setCheckable(true);
        column->setChecked(!header->isSectionHidden(i));
        column->setEnabled(i != EventListModel::Time);
        connect(column, &QAction::toggled, this, [this, i](bool on) {
            const QString field = m_events->listing().fields.value(i - int(EventListModel::FirstField));
            if (i >= EventListModel::FirstField && m_chosenFields.contains(field))
                setFieldShown(field, on);
            else
                m_eventView->setColumnHidden(i, !on);
            rememberColumns();
        });
    }
    menu->popup(header->mapToGlobal(at));
}

void TraceView::setSettingsPath(const QString &path)
{
    m_settingsPath = path;
    if (path.isEmpty())
        return;
    m_chosenFields = QSettings(path, QSettings::IniFormat).value(QStringLiteral("fields")).toStringList().mid(0, mostChosenFields);
    restoreColumns();
}

/// The layout of the list of all kinds; that of one kind is its fields'.
void TraceView::rememberColumns()
{
    if (m_isArranging || m_settingsPath.isEmpty() || m_events->listing().isOneKind || !m_events->listing().index)
        return;
    QSettings settings(m_settingsPath, QSettings::IniFormat);
    settings.setValue(QStringLiteral("fields"), m_chosenFields);
    if (m_events->listing().fields == m_chosenFields)
        settings.setValue(QStringLiteral("columns"), m_eventView->horizontalHeader()->saveState());
}

void TraceView::restoreColumns()
{
    if (m_settingsPath.isEmpty() || m_events->listing().isOneKind)
        return;
    const QSettings settings(m_settingsPath, QSettings::IniFormat);
    if (settings.value(QStringLiteral("fields")).toStringList() != m_events->listing().fields)
        return;
    const bool before = std::exchange(m_isArranging, true);
    m_eventView->horizontalHeader()->restoreState(settings.value(QStringLiteral("columns")).toByteArray());
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
    auto work = [listing = m_events->listing(), ranges, stop = m_readStop.get_token()] {
        QString all;
        for (const auto &[first, rows] : ranges) {
            for (auto &row : listing.index->rows(listing.selection, std::uint64_t(first), size_t(rows), stop))
                all += EventListModel::tsv(*listing.index, ShownEvent::of(std::move(row), {})) + u'\n';
        }
        return all;
    };
    runOnWorker(this, std::move(work), [this](QString &&all) {
        copyText(all);
        Q_EMIT said(tr("Copied %n event(s).", nullptr, int(all.count(u'\n'))));
    });
}

void TraceView::repair()
{
    const QFileInfo file(m_path);
    const QString base = file.dir().filePath(file.completeBaseName());
    auto work = [in = pathOf(m_path), base, suffix = file.suffix()] {
        // A name nobody uses yet; the copy appears when it is complete.
        QString out = base + QStringLiteral("-repaired.") + suffix;
        for (int i = 2; QFileInfo::exists(out); ++i)
            out = base + QStringLiteral("-repaired-") + QString::number(i) + u'.' + suffix;
        return std::pair(nettrace::repairFile(in, pathOf(out)), out);
    };
    runOnWorker(this, std::move(work), [this](std::pair<nettrace::RepairResult, QString> &&result) {
        const auto &[repaired, out] = result;
        if (repaired.failed || repaired.verdict == nettrace::RepairPlan::Verdict::NothingToSave) {
            m_banner->show(ui::Shape::Failed, text(repaired.message));
            return;
        }
        Q_EMIT said(text(repaired.message));
        Q_EMIT openFile(out);
    });
}

} // namespace clrscope::ui
