// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/parts.h"

#include <QSortFilterProxyModel>
#include <QTimer>

#include <functional>

class QMenu;
class QStackedWidget;
class QTreeView;

namespace clrscope::ui {

class Segments;
class TableDelegate;

/// Rows that hold the typed words in any cell, and belong to the chosen group of rows.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    /// Rows whose value of this role has a bit of the mask; 0 takes all.
    void setGroup(int role, int mask);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_role = 0;
    int m_mask = 0;
};

/// A table as all tables here are (ui.md §5): it sorts, filters as one types and marks what it found,
/// counts in its head, copies rows as tab-separated text, and keeps its columns where they were put.
/// Over it one sentence where there is nothing to show, under it one that says how it stands.
class TableCard : public Card
{
    Q_OBJECT
public:
    /// `key` names the columns in `settingsPath`; an empty path remembers nothing.
    TableCard(const QString &title, QAbstractItemModel *model, const QString &key, const QString &settingsPath,
              QWidget *parent = nullptr);
    ~TableCard() override;

    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] TableDelegate *delegate() const { return m_delegate; }
    [[nodiscard]] RowFilter *filter() const { return m_filter; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] Segments *groups() const { return m_groups; }
    [[nodiscard]] QModelIndex current() const; ///< of the source model

    /// Switches between groups of rows: a text, and the bits of `role` it shows.
    void addGroups(const QString &name, int role, const QList<std::pair<QString, int>> &groups);
    /// Widths to begin with, and columns not shown until asked for; then what was remembered.
    void setColumns(const QList<int> &widths, const QList<int> &hidden = {});
    /// More commands of a row; they find it in current().
    void setRowCommands(std::function<void(QMenu *)> add) { m_addCommands = std::move(add); }
    /// Rows whose role is true are not repeated when they are copied.
    void setSecretRole(int role) { m_secretRole = role; }
    /// Behind the count: "ended 14:02:11".
    void setState(const QString &state);
    [[nodiscard]] QString countWords() const;

    void showRows();
    /// Instead of rows: what there is, and what to do about it.
    void showSentence(const QString &heading, const QString &sentence, const QString &button = {},
                      std::function<void()> press = {}, const QString &shellLine = {});
    [[nodiscard]] bool isShowingRows() const;
    [[nodiscard]] QString sentence() const { return m_sentence; }
    /// One line under the rows; empty hides it.
    void setFootLine(ui::Shape shape, const QString &words, const QString &button = {}, std::function<void()> press = {});
    [[nodiscard]] QString footLine() const;
    [[nodiscard]] QPushButton *footButton() const { return m_footButton; }

    /// The chosen rows, else all that are shown, as text; also on the clipboard.
    QString copyRows();
    QString copyCell();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void refreshCount();
    void showMenu(const QPoint &pos);
    void showHeaderMenu(const QPoint &pos);
    void fillMenu(QMenu *menu);
    void fillHeaderMenu(QMenu *menu);
    void restoreColumns();
    void saveColumns() const;

    int m_secretRole = 0;
    QString m_key;
    QString m_settingsPath;
    QAbstractItemModel *m_model;
    RowFilter *m_filter;
    QTreeView *m_view;
    TableDelegate *m_delegate;
    SearchField *m_search;
    Segments *m_groups = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_message = nullptr;
    QString m_messageKind;
    std::function<void()> m_press;
    QWidget *m_foot;
    ShapeMark *m_footMark;
    Words *m_footWords;
    QPushButton *m_footButton;
    std::function<void()> m_footPress;
    std::function<void(QMenu *)> m_addCommands;
    QString m_state;
    QString m_sentence;
    QTimer m_saving;
};

} // namespace clrscope::ui
