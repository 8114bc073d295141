// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/recordingplan.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace clrscope::ui {

/// The providers of the next recording as an editable table; the last row adds one.
class ProviderModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Name, Level, Keywords, Arguments, ColumnCount };
    enum Role { AddRole = Qt::UserRole + 1 };
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes the rows over, changing only what differs.
    void setProviders(const QList<ProviderChoice> &providers);
    [[nodiscard]] const QList<ProviderChoice> &providers() const { return m_rows; }
    void removeProvider(int row);

Q_SIGNALS:
    /// By hand, not by setProviders().
    void edited();
    void refused(const QString &sentence);

private:
    [[nodiscard]] bool refuseKnown(const QString &name, int row);

    QList<ProviderChoice> m_rows;
};

/// Editors of the table: names complete, levels in a list, keywords as checkable names and hex.
class ProviderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

} // namespace clrscope::ui
