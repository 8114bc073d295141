// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QUndoStack;

namespace clrscope::ui {

class Words;

/// Edit > Undo of the whole window. What removes keeps a stack of its own (a dashboard's goes with
/// its tab); here their steps are in one order, so that the last one comes back first. GUI thread.
class UndoHistory : public QObject
{
    Q_OBJECT
public:
    explicit UndoHistory(QObject *parent = nullptr);
    /// Steps of this stack belong to the history until the stack is gone.
    void follow(QUndoStack *stack);
    /// Its steps are no longer those of the window: what they change is out of sight.
    void forget(const QUndoStack *stack);
    /// "Undo Remove chart"; made once for the menu.
    [[nodiscard]] QAction *undoAction() const { return m_undoAction; }
    [[nodiscard]] QAction *redoAction() const { return m_redoAction; }

private:
    void takeSteps(QUndoStack *stack);
    void refresh();

    QList<QPointer<QUndoStack>> m_stacks;
    QList<QUndoStack *> m_done;   ///< a stack for each step that can be undone, the last at the end
    QList<QUndoStack *> m_undone; ///< the same for redo
    QAction *m_undoAction;
    QAction *m_redoAction;
};

/// In the place where something was just removed: what it was, and the button that brings it back.
/// Hidden else; goes after a while or with the stack's next step.
class UndoLine : public QWidget
{
    Q_OBJECT
public:
    explicit UndoLine(QUndoStack *stack, QWidget *parent = nullptr);
    /// Right after the push.
    void offer(const QString &sentence);
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    void withdraw();

    QPointer<QUndoStack> m_stack;
    Words *m_words;
    QPushButton *m_button;
    QTimer m_timer;
    int m_index = -1;
};

} // namespace clrscope::ui
