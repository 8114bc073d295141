// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracesummary.h>

#include <QAbstractTableModel>

namespace clrscope::ui {

/// Events of a trace, counted by provider and event; ticked are those the list of events shows.
class EventCountModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Provider, Event, Id, Version, Count, Share, WithStack, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setCounts(const std::vector<events::EventCount> &counts);
    [[nodiscard]] const std::vector<bool> &ticked() const { return m_ticked; }
    [[nodiscard]] bool areAllTicked() const;
    void tickAll();
    /// These and no others.
    void tickOnly(const QList<int> &rows);

Q_SIGNALS:
    void tickedChanged();

private:
    std::vector<events::EventCount> m_rows;
    std::vector<bool> m_ticked;
    std::uint64_t m_total = 0;
};

} // namespace clrscope::ui
