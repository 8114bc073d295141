// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes/processlistmodel.h"

#include "format/format.h"

#include <algorithm>
#include <cmath>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using diagnostics::ProcessList;
using diagnostics::Reach;

namespace {

/// The same process, though its key may have changed because its cookie became known.
bool isSame(const ProcessEntry &a, const ProcessEntry &b)
{
    if (a.key() == b.key())
        return true;
    return a.pid == b.pid && a.pid != 0 && a.startedUtc == b.startedUtc
           && (a.info.cookie.isNull() || b.info.cookie.isNull());
}

void push(QList<double> &history, double value)
{
    if (history.size() >= ProcessListModel::historyLength)
        history.removeFirst();
    history.append(value);
}

} // namespace

ProcessListModel::ProcessListModel(QObject *parent)
    : QAbstractTableModel(parent), m_nowUtc(QDateTime::currentDateTimeUtc())
{
}

int ProcessListModel::group(Reach reach)
{
    switch (reach) {
    case Reach::Probing:
    case Reach::Reachable:
        return 0;
    case Reach::NoPermission:
    case Reach::DiagnosticsOff:
    case Reach::NotAnswering:
    case Reach::TooOld:
    case Reach::BrokenSocket:
        return 1;
    case Reach::Ended:
        return 2;
    }
    return 0;
}

QString ProcessListModel::title(const ProcessEntry &entry)
{
    if (!entry.displayName.isEmpty())
        return entry.displayName;
    return entry.name.isEmpty() ? QStringLiteral("?") : entry.name;
}

int ProcessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProcessListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProcessListModel::reason(const Row &row) const
{
    const Format format;
    if (row.entry.reach == Reach::Ended)
        return (row.isWatched ? tr("Ended %1. History kept.", "%1 is a time") : tr("Ended %1.", "%1 is a time"))
            .arg(format.time(row.entry.endedUtc));
    if (row.entry.reach == Reach::NotAnswering && row.notAnsweringSinceUtc.isValid()) {
        const auto gone = std::chrono::milliseconds(std::max<qint64>(0, row.notAnsweringSinceUtc.msecsTo(m_nowUtc)));
        return tr("Does not answer for %1. It may be stopped in a debugger. Waiting.", "%1 is a length of time")
            .arg(format.duration(gone));
    }
    return row.entry.reason.translated();
}

QVariant ProcessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const ProcessEntry &entry = row.entry;
    const Format format;
    const bool answers = group(entry.reach) == 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return title(entry);
        case Pid:
            return QString::number(entry.pid);
        case User:
            return entry.user.isEmpty() ? QStringLiteral("?") : entry.user;
        case Runtime:
            return entry.info.runtimeVersion.isEmpty() ? QStringLiteral("?")
                                                       : entry.info.runtimeVersion.section(u'+', 0, 0);
        case Architecture:
            return entry.info.architecture.isEmpty() ? QStringLiteral("?") : entry.info.architecture;
        case Started:
            return entry.startedUtc.isValid() ? format.time(entry.startedUtc) : Format::unknown();
        case Cpu:
            return row.cpu.isEmpty() || std::isnan(row.cpu.last()) || !answers ? QString() : format.percent(row.cpu.last());
        case WorkingSet:
            return row.workingSet.isEmpty() || entry.reach == Reach::Ended
                ? QString()
                : format.byteSize(quint64(row.workingSet.last()));
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case Pid:
            return entry.pid;
        case Started:
            return entry.startedUtc;
        case Curve:
        case Cpu:
            return row.cpu.isEmpty() || std::isnan(row.cpu.last()) ? -1.0 : row.cpu.last();
        case WorkingSet:
            return row.workingSet.isEmpty() ? -1.0 : row.workingSet.last();
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::TextAlignmentRole:
        return index.column() == Pid || index.column() == Cpu || index.column() == WorkingSet
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Started && entry.startedUtc.isValid())
            return format.timeFull(entry.startedUtc);
        if (const QString text = reason(row); !text.isEmpty())
            return entry.mend.isEmpty() ? text : text + u'\n' + entry.mend;
        return entry.info.commandLine.isEmpty() ? title(entry) : entry.info.commandLine;
    case Qt::AccessibleTextRole:
        if (index.column() == Name) {
            QStringList words{title(entry), tr("process %1").arg(entry.pid)};
            if (row.isRecording)
                words << tr("recording");
            if (const QString text = reason(row); !text.isEmpty())
                words << text;
            return words.join(QStringLiteral(", "));
        }
        if (index.column() == Curve && !row.cpu.isEmpty()) {
            return tr("CPU %1 % now, at most %2 % in the last minute")
                .arg(format.percent(row.cpu.constLast()), format.percent(*std::max_element(row.cpu.begin(), row.cpu.end())));
        }
        return data(index, Qt::DisplayRole);
    case KeyRole:
        return entry.key();
    case ReachRole:
        return int(entry.reach);
    case GroupRole:
        return group(entry.reach);
    case ReasonRole:
        return reason(row);
    case MendRole:
        return entry.mend;
    case HistoryRole:
        return QVariant::fromValue(index.column() == WorkingSet ? row.workingSet : row.cpu);
    case RecordingRole:
        return row.isRecording;
    case WatchedRole:
        return row.isWatched;
    case DefaultRole:
        return !m_defaultKey.isEmpty() && entry.key() == m_defaultKey;
    case CommandLineRole:
        return entry.info.commandLine;
    case UidRole:
        return entry.info.cookie.isNull() ? QString() : entry.info.cookie.toString(QUuid::WithoutBraces);
    default:
        return {};
    }
}

QVariant ProcessListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Pid || section == Cpu || section == WorkingSet
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Pid:
        return tr("PID");
    case User:
        return tr("User");
    case Runtime:
        return tr("Runtime");
    case Architecture:
        return tr("Arch");
    case Started:
        return tr("Started");
    case Curve:
        return tr("1 min");
    case Cpu:
        return tr("CPU %");
    case WorkingSet:
        return tr("Working set");
    default:
        return {};
    }
}

const ProcessEntry &ProcessListModel::entry(int row) const
{
    return m_rows.at(size_t(row)).entry;
}

int ProcessListModel::rowOf(const QString &key) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.entry.key() == key; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

qsizetype ProcessListModel::outOfReach() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return group(row.entry.reach) == 1; });
}

qsizetype ProcessListModel::ended() const
{
    return std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return group(row.entry.reach) == 2; });
}

void ProcessListModel::setProcesses(const ProcessList &processes)
{
    m_nowUtc = QDateTime::currentDateTimeUtc();
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const ProcessEntry &old = m_rows[size_t(row)].entry;
        if (std::none_of(processes.begin(), processes.end(), [&old](const ProcessEntry &e) { return isSame(old, e); })) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        }
    }
    for (const ProcessEntry &entry : processes) {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&entry](const Row &row) { return isSame(row.entry, entry); });
        if (at == m_rows.end()) {
            const int last = int(m_rows.size());
            beginInsertRows({}, last, last);
            Row row;
            row.entry = entry;
            if (entry.reach == Reach::NotAnswering)
                row.notAnsweringSinceUtc = m_nowUtc;
            m_rows.push_back(std::move(row));
            endInsertRows();
        } else if (at->entry != entry) {
            if (entry.reach == Reach::NotAnswering && at->entry.reach != Reach::NotAnswering)
                at->notAnsweringSinceUtc = m_nowUtc;
            at->entry = entry;
            const int row = int(at - m_rows.begin());
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void ProcessListModel::addUsage(const UsageByPid &usage)
{
    int first = -1;
    int last = -1;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        if (row.entry.reach == Reach::Ended)
            continue;
        const auto at = usage.find(row.entry.pid);
        if (at == usage.end())
            continue;
        push(row.cpu, at->cpuPercent);
        push(row.workingSet, double(at->workingSetBytes));
        first = first < 0 ? i : first;
        last = i;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, Curve), index(last, WorkingSet), {Qt::DisplayRole, HistoryRole, SortRole});
}

void ProcessListModel::setFlag(const QSet<QString> &keys, bool Row::*flag, int role)
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[size_t(i)];
        const bool on = keys.contains(row.entry.key());
        if (row.*flag == on)
            continue;
        row.*flag = on;
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1), {role, ReasonRole, Qt::AccessibleTextRole});
    }
}

void ProcessListModel::setRecording(const QSet<QString> &keys)
{
    setFlag(keys, &Row::isRecording, RecordingRole);
}

void ProcessListModel::setWatched(const QSet<QString> &keys)
{
    setFlag(keys, &Row::isWatched, WatchedRole);
}

void ProcessListModel::setDefaultProcess(const QString &key)
{
    m_defaultKey = key;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0), {DefaultRole});
}

void ProcessListModel::setNow(const QDateTime &utc)
{
    m_nowUtc = utc;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[size_t(i)].entry.reach == Reach::NotAnswering)
            Q_EMIT dataChanged(index(i, 0), index(i, 0), {ReasonRole});
    }
}

ProcessFilterModel::ProcessFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(ProcessListModel::SortRole);
    setDynamicSortFilter(true);
    sort(ProcessListModel::Name);
}

void ProcessFilterModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0)); // the mark of the match moves
}

void ProcessFilterModel::setUser(const QString &user)
{
    m_user = user;
    invalidateFilter();
}

void ProcessFilterModel::setOutOfReachLast(bool last)
{
    m_outOfReachLast = last;
    invalidate();
}

bool ProcessFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = qobject_cast<const ProcessListModel *>(sourceModel());
    if (!model || parent.isValid())
        return true;
    const ProcessEntry &entry = model->entry(row);
    if (!m_user.isEmpty() && entry.user != m_user)
        return false;
    return m_text.isEmpty() || ProcessListModel::title(entry).contains(m_text, Qt::CaseInsensitive)
           || QString::number(entry.pid).contains(m_text) || entry.user.contains(m_text, Qt::CaseInsensitive)
           || entry.info.commandLine.contains(m_text, Qt::CaseInsensitive);
}

bool ProcessFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_outOfReachLast) {
        const int a = left.data(ProcessListModel::GroupRole).toInt();
        const int b = right.data(ProcessListModel::GroupRole).toInt();
        if (a != b) // stays at the end in descending order, too
            return sortOrder() == Qt::AscendingOrder ? a < b : a > b;
    }
    const QVariant a = left.data(ProcessListModel::SortRole);
    const QVariant b = right.data(ProcessListModel::SortRole);
    if (a.userType() == QMetaType::QString) {
        if (const int order = QString::localeAwareCompare(a.toString().toLower(), b.toString().toLower()); order != 0)
            return order < 0;
        return left.siblingAtColumn(ProcessListModel::Pid).data(ProcessListModel::SortRole).toLongLong()
               < right.siblingAtColumn(ProcessListModel::Pid).data(ProcessListModel::SortRole).toLongLong();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace clrscope::ui
