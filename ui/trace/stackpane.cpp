// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/stackpane.h"

#include "shell/parts.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace clrscope::ui {

using events::StackFrame;

StackPane::StackPane(QWidget *parent)
    : QWidget(parent), m_note(new Words({}, Text::Second, Ink::Quiet, this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_copy(pushButton(tr("Copy stack"), QStringLiteral("copy"), this)), m_tree(new QTreeWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(32);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(new Words(tr("Stack"), Text::Strong, Ink::Text, head));
    m_note->setElided(Qt::ElideRight);
    row->addWidget(m_note, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    column->addWidget(head);
    column->addWidget(divider(Qt::Horizontal, this));
    column->addWidget(m_tree, 1);

    m_copy->setObjectName(QStringLiteral("copyStack"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &StackPane::cancelled);
    connect(m_copy, &QPushButton::clicked, this, &StackPane::copy);
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Method"), tr("Module"), tr("Code")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Stack of the event, innermost first"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->resizeSection(1, 120);
    m_tree->header()->resizeSection(2, 76);
    auto *key = new QAction(m_tree);
    key->setShortcut(QKeySequence::Copy);
    key->setShortcutContext(Qt::WidgetShortcut);
    connect(key, &QAction::triggered, this, &StackPane::copy);
    m_tree->addAction(key);
    connect(Theme::instance(), &Theme::changed, this, &StackPane::fill);
    fill();
}

void StackPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tree->setColumnHidden(2, width() < 460); // own code is bold as well
}

QString StackPane::note() const
{
    return m_note->words();
}

void StackPane::setFrames(std::vector<StackFrame> frames, const QString &sentence)
{
    m_frames = std::move(frames);
    m_sentence = sentence;
    fill();
}

void StackPane::setProgress(int perMille)
{
    m_progress = perMille;
    m_cancel->setVisible(perMille >= 0);
    if (perMille >= 0)
        m_note->setWords(tr("Reading the names of methods, %1 %").arg(perMille / 10));
    else
        fill();
}

void StackPane::fill()
{
    m_tree->clear();
    m_copy->setEnabled(!m_frames.empty());
    const Colours &c = colours();
    qsizetype named = 0;
    QList<QTreeWidgetItem *> items;
    for (const StackFrame &frame : m_frames) {
        const bool isKnown = !frame.method.empty();
        named += isKnown ? 1 : 0;
        const QString whose = frame.code == StackFrame::Code::Own         ? tr("your code", "on a stack frame: not of the framework")
                              : frame.code == StackFrame::Code::Framework ? tr("framework")
                                                                          : tr("not known");
        auto *item = new QTreeWidgetItem(QStringList{QString::fromStdString(isKnown ? frame.method : frame.text()), QString::fromStdString(frame.module), whose});
        const bool isOwn = frame.code == StackFrame::Code::Own;
        item->setFont(0, isKnown ? themeFont(isOwn ? Text::Strong : Text::Base) : themeFont(Text::Mono));
        item->setForeground(0, isOwn ? c.text : c.quiet);
        item->setForeground(1, c.quiet);
        item->setForeground(2, c.quiet);
        const QString tier = frame.tier.empty() ? QString() : QStringLiteral("\n") + QString::fromStdString(frame.tier);
        item->setToolTip(0, QString::fromStdString(frame.text()) + tier);
        item->setToolTip(1, QString::fromStdString(frame.module));
        items.append(item);
    }
    m_tree->addTopLevelItems(items);
    if (m_progress >= 0)
        return;
    const int count = int(m_frames.size());
    if (count == 0)
        m_note->setWords(m_sentence);
    else if (named == count)
        m_note->setWords(tr("%n frame(s), innermost first", nullptr, count));
    else if (named == 0 && !m_sentence.isEmpty())
        m_note->setWords(m_sentence);
    else
        m_note->setWords(tr("%1 of %2 frames have a name").arg(named).arg(count));
}

QString StackPane::asText() const
{
    QStringList lines;
    for (const StackFrame &frame : m_frames)
        lines.append(QString::fromStdString(frame.text()));
    return lines.join(u'\n');
}

void StackPane::copy()
{
    if (m_frames.empty())
        return;
    copyText(asText());
    Q_EMIT said(tr("Copied a stack of %n frame(s).", nullptr, int(m_frames.size())));
}

} // namespace clrscope::ui
