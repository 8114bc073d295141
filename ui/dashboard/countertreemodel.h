// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboardmodel.h"

#include <QAbstractItemModel>

namespace clrscope::ui {

/// Everything the target publishes: provider or meter → counter or instrument → tags. Follows a
/// DashboardModel; rows are only ever added.
class CounterTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Now, columns };
    static constexpr int SortRole = Qt::UserRole + 1;
    static constexpr int SearchRole = Qt::UserRole + 2; ///< all words one may look for

    explicit CounterTreeModel(DashboardModel *dashboard, QObject *parent = nullptr);
    ~CounterTreeModel() override;

    /// Takes up new series and newer values.
    void refresh();
    /// The chart the row stands for; none for a provider.
    [[nodiscard]] std::optional<ChartSpec> specAt(const QModelIndex &index) const;
    [[nodiscard]] int seriesCount() const { return static_cast<int>(m_seen); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    static QString seriesMimeType();

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Node *node, int column = 0) const;
    Node *childNamed(Node *parent, const QString &name, bool isMeter);

    DashboardModel *m_dashboard;
    std::unique_ptr<Node> m_root;
    std::size_t m_seen = 0;
    std::size_t m_listed = 0; ///< instruments taken up
    Format m_format;
};

} // namespace clrscope::ui
