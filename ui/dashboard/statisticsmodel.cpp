// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/statisticsmodel.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

void StatisticsModel::setRows(const QList<Row> &rows)
{
    const auto old = m_rows.size();
    if (rows.size() < old) {
        beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(old) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    const auto kept = std::min(old, rows.size());
    for (qsizetype i = 0; i < kept; ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columns - 1),
                           {Qt::DisplayRole, SortRole});
    }
    if (rows.size() > old) {
        beginInsertRows({}, static_cast<int>(old), static_cast<int>(rows.size()) - 1);
        m_rows += rows.mid(old);
        endInsertRows();
    }
}

int StatisticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StatisticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StatisticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() >= Least ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const Statistics &s = row.statistics;
    const auto number = [&](double value) -> QVariant {
        if (role == SortRole)
            return value;
        return std::isnan(value) ? Format::unknown() : m_format.value(value, row.unit).joined();
    };
    switch (static_cast<Column>(index.column())) {
    case Chart: return row.chart;
    case Series: return row.series;
    case Least: return number(s.least);
    case Mean: return number(s.mean);
    case Greatest: return number(s.greatest);
    case P95: return number(s.p95);
    case Slope:
        if (role == SortRole)
            return s.slopePerMinute;
        return std::isnan(s.slopePerMinute) ? Format::unknown()
                                            : tr("%1 a minute", "%1 is a change").arg(m_format.change(s.slopePerMinute, row.unit));
    case Count: return role == SortRole ? QVariant(s.count) : QVariant(m_format.count(s.count));
    case columns: break;
    }
    return {};
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Least)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Chart: return tr("Chart");
    case Series: return tr("Series");
    case Least: return tr("Min");
    case Mean: return tr("Mean");
    case Greatest: return tr("Max");
    case P95: return tr("p95");
    case Slope: return tr("Slope");
    case Count: return tr("Samples");
    case columns: break;
    }
    return {};
}

} // namespace clrscope::ui
