// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/eventkindmodel.h"

#include "format/format.h"

#include <algorithm>

namespace clrscope::ui {

int EventCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const events::EventCount &row = m_rows[size_t(index.row())];
    const Format format;
    const double share = m_total == 0 ? 0 : 100.0 * double(row.count) / double(m_total);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Provider:
            return QString::fromStdString(row.provider);
        case Event:
            return row.name.empty() ? tr("event %1").arg(row.id) : QString::fromStdString(row.name);
        case Id:
            return QString::number(row.id);
        case Version:
            return QString::number(row.version);
        case Count:
            return format.count(qint64(row.count));
        case Share:
            return format.percent(share);
        case WithStack:
            return format.count(qint64(row.withStack));
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case Id:
            return row.id;
        case Version:
            return row.version;
        case Count:
        case Share:
            return quint64(row.count);
        case WithStack:
            return quint64(row.withStack);
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::CheckStateRole:
        if (index.column() == Event)
            return m_ticked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() >= Id ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                    : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags EventCountModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Event ? flags | Qt::ItemIsUserCheckable : flags;
}

bool EventCountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Event)
        return false;
    const bool ticked = value.toInt() == int(Qt::Checked);
    if (m_ticked[size_t(index.row())] == ticked)
        return true;
    m_ticked[size_t(index.row())] = ticked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
    return true;
}

QVariant EventCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Id)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Provider:
        return tr("Provider");
    case Event:
        return tr("Event");
    case Id:
        return tr("Id");
    case Version:
        return tr("Version");
    case Count:
        return tr("Count");
    case Share:
        return tr("%", "header of a column: share of all events");
    case WithStack:
        return tr("With stack");
    default:
        return {};
    }
}

void EventCountModel::setCounts(const std::vector<events::EventCount> &counts)
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        m_ticked.clear();
        endRemoveRows();
    }
    if (counts.empty())
        return;
    beginInsertRows({}, 0, int(counts.size()) - 1);
    m_rows = counts;
    m_ticked.assign(counts.size(), true);
    m_total = 0;
    for (const events::EventCount &row : m_rows)
        m_total += row.count;
    endInsertRows();
}

bool EventCountModel::areAllTicked() const
{
    return std::find(m_ticked.begin(), m_ticked.end(), false) == m_ticked.end();
}

void EventCountModel::tickAll()
{
    QList<int> rows;
    for (int i = 0; i < rowCount(); ++i)
        rows.append(i);
    tickOnly(rows);
}

void EventCountModel::tickOnly(const QList<int> &rows)
{
    std::vector<bool> ticked(m_rows.size(), false);
    for (const int row : rows)
        if (row >= 0 && row < rowCount())
            ticked[size_t(row)] = true;
    if (ticked == m_ticked)
        return;
    m_ticked = std::move(ticked);
    Q_EMIT dataChanged(index(0, Event), index(rowCount() - 1, Event), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

} // namespace clrscope::ui
