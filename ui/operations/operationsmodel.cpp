// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationsmodel.h"

#include "format/format.h"

#include <QFileInfo>

#include <algorithm>

namespace clrscope::ui {

using operations::Kind;
using operations::Snapshot;
using OpState = operations::State;

OperationsModel::OperationsModel(QObject *parent)
    : QAbstractTableModel(parent), m_nowUtc(QDateTime::currentDateTimeUtc())
{
    m_clock.start();
}

int OperationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OperationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Shape OperationsModel::shape(OpState state)
{
    switch (state) {
    case OpState::Starting:
    case OpState::Running:
        return Shape::Running;
    case OpState::Stopping:
        return Shape::Stopping;
    case OpState::Succeeded:
        return Shape::Done;
    case OpState::Failed:
        return Shape::Failed;
    case OpState::Cancelled:
        return Shape::Ended;
    }
    return Shape::Ended;
}

QString OperationsModel::stateText(const Snapshot &snapshot)
{
    switch (phase(snapshot)) {
    case OpState::Starting:
        return tr("Starting");
    case OpState::Running:
        return tr("Running");
    case OpState::Stopping:
        return tr("Draining");
    case OpState::Succeeded:
        return tr("Done");
    case OpState::Failed:
        return tr("Failed");
    case OpState::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString OperationsModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Dump:
        return tr("Dump");
    case Kind::GcDump:
        return tr("GC dump");
    case Kind::Trace:
        return tr("Trace");
    case Kind::Logs:
        return tr("Logs");
    case Kind::LiveMetrics:
        return tr("Metrics");
    case Kind::Stacks:
        return tr("Stacks");
    case Kind::Exceptions:
        return tr("Exceptions");
    case Kind::Parameters:
        return tr("Parameters");
    }
    return {};
}

QString OperationsModel::initiatorText(const Snapshot &snapshot)
{
    return snapshot.initiator == QLatin1String("Window") ? tr("Window", "who started it: this window") : snapshot.initiator;
}

OperationsModel::Button OperationsModel::button(const Snapshot &snapshot)
{
    switch (phase(snapshot)) {
    case OpState::Starting:
    case OpState::Running:
        return snapshot.isStoppable ? Button::Stop : Button::Cancel; // half a dump is none
    case OpState::Stopping:
        return Button::FinishNow;
    case OpState::Succeeded:
    case OpState::Failed:
    case OpState::Cancelled:
        break;
    }
    if (!QFileInfo(target(snapshot)).isAbsolute() || snapshot.bytesWritten == 0)
        return Button::None;
    return snapshot.kind == Kind::Trace ? Button::Open : Button::Reveal; // others are for other programs
}

QString OperationsModel::target(const Snapshot &snapshot)
{
    return snapshot.resourceLocation.isEmpty() ? snapshot.destination : snapshot.resourceLocation;
}

QString OperationsModel::buttonText(Button button)
{
    switch (button) {
    case Button::None:
        return {};
    case Button::Stop:
        return tr("Stop");
    case Button::Cancel:
        return tr("Cancel");
    case Button::FinishNow:
        return tr("Finish now");
    case Button::Open:
        return tr("Open");
    case Button::Reveal:
        return tr("Show", "in its folder");
    }
    return {};
}

std::chrono::milliseconds OperationsModel::elapsed(int row) const
{
    const Snapshot &snapshot = at(row);
    const QDateTime end = isFinal(snapshot.state) && snapshot.endedUtc.isValid() ? snapshot.endedUtc : m_nowUtc;
    return std::chrono::milliseconds(std::max<qint64>(0, snapshot.createdUtc.msecsTo(end)));
}

QVariant OperationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Snapshot &s = row.snapshot;
    const Format format;
    const auto isDamaged = [this](const Snapshot &one) {
        return one.state == OpState::Succeeded && (one.droppedEvents > 0 || m_damaged.contains(one.id));
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case State:
            // How far is not known: nobody says how many methods there are. That it moves is.
            return phase(s) == OpState::Stopping && row.drainingSinceUtc.isValid()
                ? tr("Draining %1", "%1 a length of time")
                      .arg(format.duration(std::chrono::milliseconds(std::max<qint64>(0, row.drainingSinceUtc.msecsTo(m_nowUtc)))))
                : isDamaged(s) ? tr("Not whole") : stateText(s);
        case What:
            return kindText(s.kind);
        case Contents:
            return s.contents.translated();
        case Process:
            return QString(s.process.name + u' ' + QString::number(s.process.pid));
        case StartedBy:
            return initiatorText(s);
        case Elapsed:
            return format.duration(elapsed(index.row()));
        case Size:
            return format.byteSize(s.bytesWritten);
        case Rate:
            return isFinal(s.state) ? QString() : format.byteRate(row.bytesPerSecond).joined();
        case GoesTo: {
            const QString where = target(s);
            return QFileInfo(where).isAbsolute() ? QFileInfo(where).fileName()
                : where == QLatin1String("HTTP response") ? tr("HTTP response")
                                                          : where;
        }
        case Action:
            return buttonText(button(s));
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case State:
            return int(phase(s));
        case Elapsed:
            return qint64(elapsed(index.row()).count());
        case Size:
            return s.bytesWritten;
        case Rate:
            return row.bytesPerSecond;
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::ToolTipRole:
        switch (index.column()) {
        case State:
            return (s.error ? s.error->message : s.note).translated();
        case GoesTo:
            return target(s);
        case Elapsed:
            return format.timeFull(s.createdUtc);
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::AccessibleTextRole:
        if (index.column() == State)
            return QString(data(index, Qt::DisplayRole).toString() + u", " + kindText(s.kind) + u' ' + s.process.name
                           + (s.error ? QString(u", " + s.error->message.translated()) : QString()));
        return data(index, Qt::DisplayRole);
    case Qt::TextAlignmentRole:
        return index.column() == Elapsed || index.column() == Size || index.column() == Rate
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case ShapeRole:
        return int(isDamaged(s) ? Shape::NeedsCare : shape(phase(s)));
    case StateRole:
        return int(s.state);
    case IdRole:
        return s.id;
    case ButtonRole:
        return int(button(s));
    case FinalRole:
        return isFinal(s.state);
    default:
        return {};
    }
}

QVariant OperationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Elapsed || section == Size || section == Rate
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case What:
        return tr("What");
    case Contents:
        return tr("Contents");
    case Process:
        return tr("Process");
    case StartedBy:
        return tr("Started by");
    case Elapsed:
        return tr("Elapsed");
    case Size:
        return tr("Size");
    case Rate:
        return tr("Rate");
    case GoesTo:
        return tr("Goes to");
    default:
        return QString();
    }
}

int OperationsModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.snapshot.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void OperationsModel::put(const Snapshot &snapshot)
{
    m_nowUtc = std::max(m_nowUtc, QDateTime::currentDateTimeUtc());
    const int row = rowOf(snapshot.id);
    if (row < 0) {
        // Newest first; one that comes back from being removed takes its old place.
        const auto older = std::find_if(m_rows.begin(), m_rows.end(), [&snapshot](const Row &other) {
            return !(snapshot.createdUtc < other.snapshot.createdUtc);
        });
        const int at = int(older - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(at, Row{snapshot, 0, snapshot.bytesWritten, m_clock.elapsed(), {}});
        endInsertRows();
        return;
    }
    Row &old = m_rows[row];
    if (phase(snapshot) == OpState::Stopping && phase(old.snapshot) != OpState::Stopping)
        old.drainingSinceUtc = m_nowUtc;
    old.snapshot = snapshot;
    follow(old);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

/// The rate over the last few looks; nothing for two seconds is no rate at all.
void OperationsModel::follow(Row &row) const
{
    const qint64 ms = m_clock.elapsed() - row.lastMs;
    const quint64 bytes = row.snapshot.bytesWritten - std::min(row.lastBytes, row.snapshot.bytesWritten);
    if (isFinal(row.snapshot.state)) {
        row.bytesPerSecond = 0;
    } else if (bytes == 0 && ms >= 2'000) {
        row.bytesPerSecond = 0;
        row.lastMs += ms; // the rest is not held against what comes then
    } else if (bytes > 0 && ms >= 400) {
        const double now = double(bytes) * 1000 / double(ms);
        row.bytesPerSecond = row.bytesPerSecond == 0 ? now : row.bytesPerSecond * 0.6 + now * 0.4;
        row.lastBytes = row.snapshot.bytesWritten;
        row.lastMs = m_clock.elapsed();
    }
}

void OperationsModel::setDamaged(const QSet<QUuid> &ids)
{
    if (m_damaged == ids)
        return;
    m_damaged = ids;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(int(m_rows.size()) - 1, State), {Qt::DisplayRole, ShapeRole});
}

void OperationsModel::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void OperationsModel::tick(const QDateTime &utc)
{
    m_nowUtc = utc;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isFinal(at(row).state))
            continue;
        follow(m_rows[row]);
        Q_EMIT dataChanged(index(row, State), index(row, Rate), {Qt::DisplayRole, SortRole});
    }
}

const operations::SnapshotList OperationsModel::running() const
{
    operations::SnapshotList list;
    for (const Row &row : m_rows) {
        if (!isFinal(row.snapshot.state))
            list.append(row.snapshot);
    }
    return list;
}

int OperationsModel::count(OpState state) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return phase(row.snapshot) == state; }));
}

QString OperationsModel::summary() const
{
    QStringList words;
    if (const int n = count(OpState::Running) + count(OpState::Starting); n > 0)
        words << tr("%n running", nullptr, n);
    if (const int n = count(OpState::Stopping); n > 0)
        words << tr("%n draining", nullptr, n);
    if (const int n = count(OpState::Succeeded); n > 0)
        words << tr("%n done", nullptr, n);
    if (const int n = count(OpState::Failed); n > 0)
        words << tr("%n failed", nullptr, n);
    if (const int n = count(OpState::Cancelled); n > 0)
        words << tr("%n cancelled", nullptr, n);
    return words.isEmpty() ? tr("Nothing is running") : words.join(QStringLiteral(", "));
}

} // namespace clrscope::ui
