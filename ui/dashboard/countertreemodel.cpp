// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/countertreemodel.h"

#include "theme/theme.h"

#include <QJsonDocument>
#include <QMimeData>

#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

struct CounterTreeModel::Node
{
    QString name;
    QString words; ///< display name and tags, for the search
    bool isMeter = false;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;
    std::optional<metrics::SeriesId> series; ///< a leaf, or the first series below
    bool isWhole = true;                     ///< stands for all tags
    std::optional<std::size_t> instrument; ///< what the process says of it, among DashboardModel::instruments()
    double now = noValue;
    Unit unit;
};

CounterTreeModel::CounterTreeModel(DashboardModel *dashboard, QObject *parent)
    : QAbstractItemModel(parent)
    , m_dashboard(dashboard)
    , m_root(std::make_unique<Node>())
{
}

CounterTreeModel::~CounterTreeModel() = default;

QString CounterTreeModel::seriesMimeType()
{
    return u"application/x-clrscope-series"_s;
}

CounterTreeModel::Node *CounterTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CounterTreeModel::indexOf(Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, column, node);
}

CounterTreeModel::Node *CounterTreeModel::childNamed(Node *parent, const QString &name, bool isMeter)
{
    for (const auto &child : parent->children) {
        if (child->name == name && child->isMeter == isMeter)
            return child.get();
    }
    const int row = static_cast<int>(parent->children.size());
    beginInsertRows(indexOf(parent), row, row);
    auto node = std::make_unique<Node>();
    node->name = name;
    node->isMeter = isMeter;
    node->parent = parent;
    node->row = row;
    parent->children.push_back(std::move(node));
    endInsertRows();
    return parent->children.back().get();
}

void CounterTreeModel::refresh()
{
    const metrics::MetricStore &store = m_dashboard->store();
    while (const metrics::SeriesInfo *info = store.find(static_cast<metrics::SeriesId>(m_seen))) {
        ++m_seen;
        Node *provider = childNamed(m_root.get(), QString::fromStdString(info->provider), info->isMeter);
        Node *counter = childNamed(provider, QString::fromStdString(info->name), info->isMeter);
        if (!counter->series) {
            counter->series = info->id;
            if (!info->displayName.empty())
                counter->words = QString::fromStdString(info->displayName);
            const bool isRate = info->kind == events::InstrumentKind::EventCounterSum || info->kind == events::InstrumentKind::Counter;
            counter->unit = Format::parseUnit(QString::fromStdString(info->unit), isRate).unit;
        }
        if (!info->tags.empty()) {
            Node *tags = childNamed(counter, QString::fromStdString(info->tags), info->isMeter);
            if (!tags->series || info->quantile == 0.5) {
                tags->series = info->id;
                tags->isWhole = false;
                tags->unit = counter->unit;
            }
        }
    }
    for (const auto &listed = m_dashboard->instruments(); m_listed < listed.size(); ++m_listed) {
        const events::Instrument &instrument = listed[m_listed];
        Node *meter = childNamed(m_root.get(), QString::fromStdString(instrument.meter), true);
        Node *node = childNamed(meter, QString::fromStdString(instrument.name), true);
        node->instrument = m_listed;
        node->words = QString::fromStdString(instrument.description);
        const QModelIndex at = indexOf(node);
        Q_EMIT dataChanged(at, at, {SearchRole, Qt::ToolTipRole});
    }
    // Values of now, only those that changed.
    const qint64 until = m_dashboard->newestMs();
    const auto update = [&](Node *node, auto &&self) -> void {
        for (const auto &child : node->children) {
            if (child->series && child->children.empty()) {
                const metrics::SeriesInfo *info = store.find(*child->series);
                const auto points = store.range(*child->series, until - 5000, until);
                const bool isRate = info->kind == events::InstrumentKind::EventCounterSum || info->kind == events::InstrumentKind::Counter;
                const double factor = Format::parseUnit(QString::fromStdString(info->unit), isRate).factor;
                const double now = points.empty() ? noValue : points.back().value * factor;
                if (now != child->now && !(std::isnan(now) && std::isnan(child->now))) {
                    child->now = now;
                    const QModelIndex at = indexOf(child.get(), Now);
                    Q_EMIT dataChanged(at, at, {Qt::DisplayRole, SortRole});
                }
            }
            self(child.get(), self);
        }
    };
    update(m_root.get(), update);
}

std::optional<ChartSpec> CounterTreeModel::specAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeOf(index);
    const metrics::SeriesInfo *info = node->series ? m_dashboard->store().find(*node->series) : nullptr;
    if (!info && node->instrument)
        return m_dashboard->specFor(m_dashboard->instruments()[*node->instrument]);
    if (!info)
        return {};
    return m_dashboard->specFor(*info, node->isWhole);
}

QModelIndex CounterTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || column < 0 || column >= columns || row >= static_cast<int>(node->children.size())
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex CounterTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int CounterTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int CounterTreeModel::columnCount(const QModelIndex &) const
{
    return columns;
}

QVariant CounterTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const bool isProvider = node->parent == m_root.get();
    const bool isTags = !node->isWhole;
    switch (role) {
    case Qt::DisplayRole:
        if (isProvider && index.column() == Name) // there are both of one name
            return node->isMeter ? tr("%1 (meter)").arg(node->name) : tr("%1 (event source)").arg(node->name);
        if (index.column() == Name)
            return node->name == u"*" && isTags ? tr("all together") : isTags ? tagWords(node->name) : node->name;
        if (!isProvider && !node->series) // published, not measured
            return Format::unknown();
        if (isProvider || !node->children.empty() || std::isnan(node->now))
            return QString();
        return m_format.value(node->now, node->unit).joined();
    case SortRole:
        return index.column() == Name ? QVariant(node->name) : QVariant(node->now);
    case SearchRole: {
        QString words;
        for (const Node *up = node; up && up->parent; up = up->parent)
            words += up->name + u' ' + up->words + u' ';
        return words;
    }
    case Qt::ToolTipRole:
        if (isProvider)
            return node->isMeter ? tr("Meter %1").arg(node->name) : tr("Event source %1").arg(node->name);
        return node->words.isEmpty() ? node->name : QString(node->words + u"\n" + node->name);
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == Now ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::FontRole:
        return isProvider ? QVariant(themeFont(Text::Strong)) : QVariant();
    case Qt::AccessibleTextRole:
        return isProvider ? (node->isMeter ? tr("Meter %1").arg(node->name) : tr("Event source %1").arg(node->name)) : node->name;
    default:
        return {};
    }
}

QVariant CounterTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return section == Name ? tr("Counter") : tr("Now");
    if (role == Qt::TextAlignmentRole && section == Now)
        return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags CounterTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return nodeOf(index)->series || nodeOf(index)->instrument ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CounterTreeModel::mimeTypes() const
{
    return {seriesMimeType()};
}

QMimeData *CounterTreeModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &at : indexes) {
        if (const auto spec = specAt(at)) {
            auto *data = new QMimeData;
            data->setData(seriesMimeType(), QJsonDocument(toJson(*spec)).toJson(QJsonDocument::Compact));
            return data;
        }
    }
    return nullptr;
}

} // namespace clrscope::ui
