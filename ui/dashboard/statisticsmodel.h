// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scale.h"

#include <QAbstractTableModel>

namespace clrscope::ui {

/// Statistics of every curve over the chosen span: one row a curve.
class StatisticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Chart, Series, Least, Mean, Greatest, P95, Slope, Count, columns };
    static constexpr int SortRole = Qt::UserRole + 1;

    struct Row
    {
        QString chart;
        QString series;
        Unit unit;
        Statistics statistics;

        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
    Format m_format;
};

} // namespace clrscope::ui
