// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/eventkindmodel.h"

#include "format/format.h"

#include <algorithm>

namespace clrscope::ui {

// The internal id of an event is the number of its provider + 1, that of a provider 0.

QModelIndex EventCountModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex EventCountModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == 0 ? QModelIndex() : createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int EventCountModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_providers.size());
    return parent.internalId() == 0 && parent.column() == 0 ? m_providers[size_t(parent.row())].count : 0;
}

int EventCountModel::columnCount(const QModelIndex &) const
{
    return int(ColumnCount);
}

QList<int> EventCountModel::kindsOf(const QModelIndex &index) const
{
    QList<int> kinds;
    if (!index.isValid())
        return kinds;
    if (index.internalId() != 0)
        return {m_providers[size_t(index.internalId()) - 1].first + index.row()};
    const Provider &provider = m_providers[size_t(index.row())];
    for (int i = 0; i < provider.count; ++i)
        kinds.append(provider.first + i);
    return kinds;
}

QModelIndex EventCountModel::indexOf(int kind) const
{
    for (size_t i = 0; i < m_providers.size(); ++i) {
        const Provider &provider = m_providers[i];
        if (kind >= provider.first && kind < provider.first + provider.count)
            return createIndex(kind - provider.first, Name, quintptr(i) + 1);
    }
    return {};
}

/// Events of one name and provider are told apart by what they differ in.
QString EventCountModel::nameOf(const QModelIndex &index) const
{
    const QList<int> kinds = kindsOf(index);
    const events::EventCount &row = m_kinds[size_t(kinds.first())];
    if (index.internalId() == 0)
        return QString::fromStdString(row.provider);
    if (row.name.empty())
        return tr("event %1").arg(row.id);
    const QString name = QString::fromStdString(row.name);
    const Provider &provider = m_providers[size_t(index.internalId()) - 1];
    bool hasTwin = false;
    bool differsInId = false;
    for (int i = provider.first; i < provider.first + provider.count; ++i) {
        const events::EventCount &other = m_kinds[size_t(i)];
        if (i == kinds.first() || other.name != row.name)
            continue;
        hasTwin = true;
        differsInId |= other.id != row.id;
    }
    return !hasTwin ? name
        : differsInId ? tr("%1, id %2", "%1 is an event").arg(name).arg(row.id)
                      : tr("%1, version %2", "%1 is an event").arg(name).arg(row.version);
}

QVariant EventCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isProvider = index.internalId() == 0;
    const QList<int> kinds = kindsOf(index);
    const events::EventCount &row = m_kinds[size_t(kinds.first())];
    const quint64 count = isProvider ? m_providers[size_t(index.row())].events : row.count;
    const quint64 withStack = isProvider ? m_providers[size_t(index.row())].withStack : row.withStack;
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Name:
            return nameOf(index);
        case Count:
            return format.count(qint64(count));
        case Share:
            return format.percent(m_total == 0 ? 0 : 100.0 * double(count) / double(m_total));
        case WithStack:
            return format.count(qint64(withStack));
        case Id:
            return isProvider ? QString() : QString::number(row.id);
        case Version:
            return isProvider ? QString() : QString::number(row.version);
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case Count:
        case Share:
            return count;
        case WithStack:
            return withStack;
        case Id:
            return row.id;
        case Version:
            return row.version;
        default:
            return nameOf(index);
        }
    case Qt::CheckStateRole: {
        if (index.column() != Name)
            return {};
        const auto ticked = std::count_if(kinds.begin(), kinds.end(), [this](int kind) { return m_ticked[size_t(kind)]; });
        return ticked == 0 ? Qt::Unchecked : ticked == kinds.size() ? Qt::Checked : Qt::PartiallyChecked;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Name ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                      : QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags EventCountModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool EventCountModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Name)
        return false;
    auto ticked = m_ticked;
    for (const int kind : kindsOf(index))
        ticked[size_t(kind)] = value.toInt() == int(Qt::Checked);
    tick(std::move(ticked));
    return true;
}

QVariant EventCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Provider and event");
    case Count:
        return tr("Count");
    case Share:
        return tr("%", "header of a column: share of all events");
    case WithStack:
        return tr("With stack");
    case Id:
        return tr("Id");
    case Version:
        return tr("Version");
    default:
        return {};
    }
}

void EventCountModel::setCounts(const std::vector<events::EventCount> &counts)
{
    beginResetModel(); // another file, or what it has become
    m_kinds = counts;
    m_providers.clear();
    m_ticked.assign(counts.size(), true);
    m_total = 0;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const events::EventCount &row = m_kinds[i];
        if (i == 0 || m_kinds[i - 1].provider != row.provider)
            m_providers.push_back({int(i), 0, 0, 0});
        Provider &provider = m_providers.back();
        ++provider.count;
        provider.events += row.count;
        provider.withStack += row.withStack;
        m_total += row.count;
    }
    endResetModel();
}

bool EventCountModel::areAllTicked() const
{
    return std::find(m_ticked.begin(), m_ticked.end(), false) == m_ticked.end();
}

void EventCountModel::tickAll()
{
    tick(std::vector<bool>(m_kinds.size(), true));
}

void EventCountModel::tickOnly(const QList<int> &kinds)
{
    std::vector<bool> ticked(m_kinds.size(), false);
    for (const int kind : kinds) {
        if (kind >= 0 && kind < kindCount())
            ticked[size_t(kind)] = true;
    }
    tick(std::move(ticked));
}

void EventCountModel::tick(std::vector<bool> ticked)
{
    if (ticked == m_ticked)
        return;
    m_ticked = std::move(ticked);
    const int last = int(m_providers.size()) - 1;
    Q_EMIT dataChanged(index(0, Name), index(last, Name), {Qt::CheckStateRole});
    for (int i = 0; i <= last; ++i) {
        const QModelIndex provider = index(i, Name);
        Q_EMIT dataChanged(index(0, Name, provider), index(rowCount(provider) - 1, Name, provider), {Qt::CheckStateRole});
    }
    Q_EMIT tickedChanged();
}

} // namespace clrscope::ui
