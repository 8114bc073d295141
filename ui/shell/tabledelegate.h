// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

#include <functional>

class QAbstractItemView;
class QTreeView;

namespace clrscope::ui {

/// Cells of our tables: 24 px rows, 8 px at the sides, a state's shape before its word, a button at
/// the row's end, found text marked, words elided in the middle.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TableDelegate(QAbstractItemView *view);
    void setShapeColumn(int column, int role);
    void setButtonColumn(int column) { m_buttonColumn = column; }
    void setQuietColumns(const QSet<int> &columns) { m_quiet = columns; }
    void setMonoColumns(const QSet<int> &columns) { m_mono = columns; }
    void setSentenceColumns(const QSet<int> &columns) { m_sentences = columns; }
    /// Rows whose role is true are faded, if on.
    void setFaded(int role, bool on);
    void setMatch(const QString &match);
    void setRowHeight(int height) { m_height = height; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void pressed(const QModelIndex &index);

private:
    [[nodiscard]] QRect buttonRect(const QRect &cell, const QString &text, Qt::LayoutDirection direction) const;

    QAbstractItemView *m_view;
    int m_shapeColumn = -1;
    int m_shapeRole = 0;
    int m_buttonColumn = -1;
    int m_fadedRole = 0;
    bool m_isFading = false;
    int m_height = 24;
    QSet<int> m_quiet;
    QSet<int> m_mono;
    QSet<int> m_sentences;
    QString m_match;
};

/// Copies the chosen rows as TSV, as they are shown: from top to bottom and left to right, without what is hidden,
/// without what has no heading (buttons) and without columns of curves.
void copyRowsAsTsv(const QTreeView *view, const QSet<int> &without = {});
/// The same by Ctrl+C in the table.
void copyRowsByKey(QTreeView *view);
/// What a column needs for its longest word, with the paddings of a cell.
[[nodiscard]] int columnWidth(const QStringList &words);
/// What a header needs for its name and the arrow of sorting.
[[nodiscard]] int headerWidth(const QString &name);
/// Columns stay where one moved them, in later runs, too. No file: not kept.
void rememberColumnOrder(QTreeView *view, const QString &file, const QString &key);

} // namespace clrscope::ui
