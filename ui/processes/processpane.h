// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "processes/processview.h"

#include <clrscope/settings/settings.h>
#include <clrscope/ui/backend.h>

#include <QSet>
#include <QStackedWidget>
#include <QTimer>

#include <functional>

class QMenu;
class QPushButton;
class QUndoStack;

namespace clrscope::ui {

class EmptyState;
class EngineLink;
class ProcessFilterModel;
class ProcessListModel;
class SearchField;
class ShapeMark;
class UndoLine;
class Words;

/// The picker: header with counts, filter, the list, and what to do when it is empty.
class ProcessPane : public QWidget
{
    Q_OBJECT
public:
    ProcessPane(EngineLink *link, QUndoStack *undo, QWidget *parent = nullptr);

    [[nodiscard]] ProcessListModel *model() const { return m_model; }
    [[nodiscard]] ProcessFilterModel *filter() const { return m_filter; }
    [[nodiscard]] ProcessView *view() const { return m_view; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    /// Counts for the title: "9 of 12".
    [[nodiscard]] QString countText() const;
    /// The chosen one, as far as it is in sight: "" while the filter hides it.
    [[nodiscard]] QString selectedKey() const;
    void select(const QString &key);
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const { return m_view->isWide(); }
    void setWatched(const QSet<QString> &keys);
    /// Fills a menu with everything one can do to the selected process.
    void fillMenu(QMenu *menu);
    void dismissEnded();

Q_SIGNALS:
    void opened(const QString &key);
    void recordWanted(const QString &key);
    void countChanged();
    void chosenChanged(); ///< selectedKey() is another
    void stopWanted(const QString &key);
    void demoWanted();
    void said(const QString &sentence); ///< what was copied

private:
    void press(const QModelIndex &index, ProcessView::Button button);
    void refreshCount();
    void showMenu(const QPoint &pos);
    void copyMend(const QModelIndex &index);
    void dismiss(const QStringList &keys);
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void refilter(const std::function<void()> &change);
    void takeDefault(const QList<SettingInfo> &settings);
    void followDefault();

    EngineLink *m_link;
    ProcessListModel *m_model;
    ProcessFilterModel *m_filter;
    ProcessView *m_view;
    SearchField *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QWidget *m_wideBar;
    QWidget *m_footer;
    ShapeMark *m_awayMark;
    Words *m_awayWords;
    ShapeMark *m_endedMark;
    Words *m_endedWords;
    QUndoStack *m_undo;
    UndoLine *m_undoLine;
    QTimer m_clock;
    QPushButton *m_dismissEnded;
    QString m_chosenKey; ///< kept while the filter hides it
    bool m_isFiltering = false;
    QString m_defaultKey;
    QList<settings::ProcessFilter> m_defaultFilters;
    bool m_isDefaultNew = false; ///< just set here: says when it means several
};

} // namespace clrscope::ui
