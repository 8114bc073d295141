// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/types.h>

#include <QSet>
#include <QTimer>
#include <QUuid>
#include <QWidget>

class QMenu;
class QPushButton;
class QTreeView;
class QUndoStack;
class QHBoxLayout;
class QSplitter;
class QToolButton;
class QSortFilterProxyModel;

namespace clrscope::ui {

class EngineLink;
class OperationsModel;
class SearchField;
class ShapeMark;
class UndoLine;
class Words;

/// Everything that runs, whoever started it: a table with details beside it, or one line.
class OperationsPane : public QWidget
{
    Q_OBJECT
public:
    OperationsPane(EngineLink *link, QUndoStack *undo, QWidget *parent = nullptr);

    [[nodiscard]] OperationsModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    void clearFinished();
    /// Fills a menu with everything one can do to the chosen operation.
    void fillMenu(QMenu *menu);
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    /// The float button of the title; the window that owns the dock connects it.
    [[nodiscard]] QToolButton *floatButton() const { return m_float; }
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

Q_SIGNALS:
    void openFile(const QString &path);
    void collapsedChanged(bool collapsed);
    void said(const QString &sentence);

private:
    void refreshSummary();
    /// What the button of a row does, or of the line.
    void press(const QUuid &id);
    void showMenu(const QPoint &pos);
    void showDetails();
    void remove(const QSet<QUuid> &ids);
    void fitColumns();

    EngineLink *m_link;
    QUndoStack *m_undo;
    OperationsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTreeView *m_view;
    QWidget *m_edge;
    QToolButton *m_arrow;
    Words *m_title;
    Words *m_summary;
    QWidget *m_line;
    QHBoxLayout *m_lineRow;
    UndoLine *m_undoLine;
    SearchField *m_search;
    QPushButton *m_clear;
    QToolButton *m_float;
    QSplitter *m_content;
    QWidget *m_details;
    ShapeMark *m_detailsMark;
    Words *m_detailsTitle;
    Words *m_detailsText;
    QTimer m_clock;
    bool m_collapsed = false;
    QString m_lineKey;
};

} // namespace clrscope::ui
