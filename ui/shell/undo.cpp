// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undo.h"

#include "shell/parts.h"
#include "theme/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUndoStack>

#include <chrono>

namespace clrscope::ui {

namespace {

constexpr std::chrono::seconds offeredFor{20};

/// A name's own "&" underlines nothing in a menu.
QString escaped(QString words)
{
    return words.replace(u'&', QLatin1String("&&"));
}

/// The list holds the stack as often as it has steps; the newest come and go at the end.
void match(QList<QUndoStack *> &steps, QUndoStack *stack, qsizetype wanted)
{
    qsizetype have = steps.count(stack);
    for (; have < wanted; ++have)
        steps.append(stack);
    for (; have > wanted; --have)
        steps.removeAt(steps.lastIndexOf(stack));
}

} // namespace

UndoHistory::UndoHistory(QObject *parent) : QObject(parent), m_undoAction(new QAction(this)), m_redoAction(new QAction(this))
{
    m_undoAction->setShortcut(QKeySequence::Undo);
    m_undoAction->setIcon(icon(QStringLiteral("undo")));
    m_redoAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_redoAction->setIcon(icon(QStringLiteral("redo")));
    connect(m_undoAction, &QAction::triggered, this, [this] {
        if (!m_done.isEmpty())
            m_done.last()->undo();
    });
    connect(m_redoAction, &QAction::triggered, this, [this] {
        if (!m_undone.isEmpty())
            m_undone.last()->redo();
    });
    refresh();
}

void UndoHistory::follow(QUndoStack *stack)
{
    if (m_stacks.contains(stack))
        return;
    m_stacks.append(stack);
    connect(stack, &QUndoStack::indexChanged, this, [this, stack] { takeSteps(stack); });
    connect(stack, &QObject::destroyed, this, [this, stack] { forget(stack); });
    takeSteps(stack);
}

void UndoHistory::takeSteps(QUndoStack *stack)
{
    const qsizetype before = m_done.count(stack);
    match(m_done, stack, stack->index());
    match(m_undone, stack, stack->count() - stack->index());
    // A full stack dropped its oldest step for the new one: the count says nothing, the order does.
    if (before > 0 && before == stack->index() && stack->index() == stack->count()) {
        m_done.removeOne(stack);
        m_done.append(stack);
    }
    refresh();
}

void UndoHistory::forget(const QUndoStack *stack)
{
    stack->disconnect(this);
    m_stacks.removeIf([stack](const QPointer<QUndoStack> &one) { return one.isNull() || one == stack; });
    m_done.removeIf([stack](const QUndoStack *one) { return one == stack; });
    m_undone.removeIf([stack](const QUndoStack *one) { return one == stack; });
    refresh();
}

void UndoHistory::refresh()
{
    m_undoAction->setEnabled(!m_done.isEmpty());
    m_undoAction->setText(m_done.isEmpty() ? tr("Undo") : tr("Undo: %1", "%1 a command").arg(escaped(m_done.last()->undoText())));
    m_redoAction->setEnabled(!m_undone.isEmpty());
    m_redoAction->setText(m_undone.isEmpty() ? tr("Redo") : tr("Redo: %1", "%1 a command").arg(escaped(m_undone.last()->redoText())));
}

UndoLine::UndoLine(QUndoStack *stack, QWidget *parent)
    : QWidget(parent), m_stack(stack), m_words(new Words({}, Text::Second, Ink::Quiet, this)),
      m_button(new QPushButton(tr("Undo"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_words->setElided(Qt::ElideMiddle);
    row->addStretch(1);
    row->addWidget(m_words);
    m_button->setAutoDefault(false);
    m_button->setObjectName(QStringLiteral("undoInPlace"));
    m_button->setMaximumHeight(20);
    row->addWidget(m_button);
    m_timer.setSingleShot(true);
    m_timer.setInterval(offeredFor);
    connect(&m_timer, &QTimer::timeout, this, &UndoLine::withdraw);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_stack)
            m_stack->undo();
    });
    connect(stack, &QUndoStack::indexChanged, this, [this](int index) {
        if (index != m_index)
            withdraw();
    });
    hide();
}

QString UndoLine::sentence() const
{
    return m_words->words();
}

void UndoLine::offer(const QString &sentence)
{
    if (!m_stack)
        return;
    m_index = m_stack->index();
    m_words->setWords(sentence);
    m_button->setAccessibleName(tr("Undo: %1", "%1 a command").arg(sentence));
    m_timer.start();
    show();
    Q_EMIT shownChanged(true);
}

void UndoLine::withdraw()
{
    m_timer.stop();
    m_index = -1;
    if (!isHidden()) {
        hide();
        Q_EMIT shownChanged(false);
    }
}

} // namespace clrscope::ui
