// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracesummary.h>

#include <QAbstractItemModel>

namespace clrscope::ui {

/// Events of a trace, counted: providers with their sums, below each its events. Ticked are those the
/// list of events shows; a tick of a provider is one of all its events.
class EventCountModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Count, Share, WithStack, Id, Version, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1 };
    using QAbstractItemModel::QAbstractItemModel;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Kinds are numbered as here; those of one provider stand together.
    void setCounts(const std::vector<events::EventCount> &counts);
    [[nodiscard]] int kindCount() const { return int(m_kinds.size()); }
    /// The kinds a row stands for: one, or all of a provider.
    [[nodiscard]] QList<int> kindsOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int kind) const;
    [[nodiscard]] const std::vector<bool> &ticked() const { return m_ticked; }
    [[nodiscard]] bool areAllTicked() const;
    void tickAll();
    /// These and no others.
    void tickOnly(const QList<int> &kinds);

Q_SIGNALS:
    void tickedChanged();

private:
    struct Provider
    {
        int first = 0; ///< of its kinds
        int count = 0;
        std::uint64_t events = 0;
        std::uint64_t withStack = 0;
    };
    [[nodiscard]] QString nameOf(const QModelIndex &index) const;
    void tick(std::vector<bool> ticked);

    std::vector<events::EventCount> m_kinds;
    std::vector<Provider> m_providers;
    std::vector<bool> m_ticked; ///< by kind
    std::uint64_t m_total = 0;
};

} // namespace clrscope::ui
