// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/processtab.h"

#include "format/format.h"
#include "dashboard/dashboardpanel.h"
#include "details/detailspanel.h"
#include "processes/processlistmodel.h"
#include "recorder/tracespanel.h"
#include "shell/enginelink.h"
#include "shell/panel.h"
#include "shell/parts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using diagnostics::Reach;

namespace {

/// A name in the strip: bold and underlined in the accent when chosen.
class StripButton : public QToolButton
{
public:
    StripButton(const QString &title, QWidget *parent) : QToolButton(parent)
    {
        setText(title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(themeFont(Text::Strong)).horizontalAdvance(text()) + 16, 32};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &c = colours();
        painter.setFont(themeFont(isChecked() ? Text::Strong : Text::Base));
        painter.setPen(isChecked() || underMouse() ? c.text : c.quiet);
        painter.drawText(rect(), int(Qt::AlignCenter), text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - 3, width(), 2), c.accent);
        if (hasFocus()) {
            painter.setPen(QPen(c.accent, 2));
            painter.drawRect(rect().adjusted(1, 3, -1, -5));
        }
    }
    void enterEvent(QEnterEvent *event) override
    {
        QToolButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QToolButton::leaveEvent(event);
        update();
    }
};

} // namespace

PanelStrip::PanelStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_actions(new QStackedWidget(this))
{
    setFixedHeight(32);
    setAccessibleName(tr("Panels"));
    m_row->setContentsMargins(4, 0, 8, 0);
    m_row->setSpacing(0);
    m_row->addStretch();
    m_actions->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_row->addWidget(m_actions);
}

void PanelStrip::addPanel(const QString &title, QWidget *actions)
{
    auto *button = new StripButton(title, this);
    const int index = int(m_buttons.size());
    m_row->insertWidget(index, button);
    m_buttons.append(button);
    button->setFocusPolicy(Qt::NoFocus); // until it is the chosen one
    auto *holder = new QWidget; // keeps the actions at the right end, however wide another panel's are
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    if (actions) {
        line->addWidget(actions);
        actions->show();
    }
    m_actions->addWidget(holder);
    connect(button, &QToolButton::clicked, this, [this, index] { setCurrent(index); });
    if (m_current < 0)
        setCurrent(0);
}

void PanelStrip::setCurrent(int index)
{
    if (index < 0 || index >= m_buttons.size() || index == m_current)
        return;
    m_current = index;
    m_buttons[index]->setChecked(true);
    for (int i = 0; i < m_buttons.size(); ++i) // one Tab stop, arrows from there
        m_buttons[i]->setFocusPolicy(i == index ? Qt::TabFocus : Qt::NoFocus);
    m_actions->setCurrentIndex(index);
    fitActions();
    Q_EMIT chosen(index);
}

void PanelStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitActions();
}

/// Where the words do not fit beside the names, the icons stay; the tooltips have the words.
void PanelStrip::fitActions()
{
    QWidget *holder = m_actions->currentWidget();
    if (!holder)
        return;
    const auto actions = holder->findChildren<QToolButton *>();
    for (QToolButton *button : actions) {
        if (const QVariant width = button->property("widthWithWords"); width.isValid()) {
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setMinimumWidth(width.toInt());
            button->setProperty("widthWithWords", QVariant());
        }
    }
    int names = 16;
    for (const QToolButton *button : std::as_const(m_buttons))
        names += button->sizeHint().width();
    if (names + holder->sizeHint().width() <= width())
        return;
    for (QToolButton *button : actions) {
        if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon && !button->icon().isNull()) {
            button->setProperty("widthWithWords", button->minimumWidth());
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setMinimumWidth(0);
        }
    }
}

void PanelStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), colours().line);
}

void PanelStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int to = m_current + (isRightToLeft() ? -step : step);
    if (step != 0 && to >= 0 && to < m_buttons.size()) {
        setCurrent(to);
        m_buttons[to]->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

ProcessTab::ProcessTab(EngineLink *link, const ProcessEntry &process, QWidget *parent)
    : QWidget(parent), m_link(link), m_process(process), m_strip(new PanelStrip(this)), m_stack(new QStackedWidget(this)),
      m_stateBar(new QWidget(this)), m_stateMark(new ShapeMark(Shape::Ended, m_stateBar)),
      m_stateWords(new Words({}, Text::Base, Ink::Quiet, m_stateBar)), m_mend(pushButton({}, {}, m_stateBar)),
      m_askAgain(pushButton(tr("Ask again"), {}, m_stateBar))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_strip);
    m_stateBar->setFixedHeight(32);
    auto *row = new QHBoxLayout(m_stateBar);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_stateMark);
    m_stateWords->setElided(Qt::ElideRight);
    row->addWidget(m_stateWords, 1);
    row->addWidget(m_mend);
    row->addWidget(m_askAgain);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (ProcessListModel::group(m_process.reach) == 0) { // held before its first instant
            m_link->resumeProcess(key());
            return;
        }
        copyText(m_process.mend);
        Q_EMIT said(tr("Copied: %1").arg(m_process.mend));
    });
    connect(m_askAgain, &QPushButton::clicked, this, [this] { m_link->askAgain(key()); });
    all->addWidget(m_stateBar);
    all->addWidget(m_stack, 1);

    m_dashboard = new DashboardPanel(link, process);
    connect(m_dashboard, &DashboardPanel::openFile, this, &ProcessTab::openFile);
    connect(m_dashboard, &DashboardPanel::said, this, &ProcessTab::said);
    add(m_dashboard);
    m_traces = new TracesPanel(link, process);
    connect(m_traces, &TracesPanel::openFile, this, &ProcessTab::openFile);
    connect(m_traces, &TracesPanel::said, this, &ProcessTab::said);
    add(m_traces);
    m_details = new DetailsPanel(link, process);
    connect(m_details, &DetailsPanel::said, this, &ProcessTab::said);
    add(m_details);

    connect(m_strip, &PanelStrip::chosen, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        showState();
        Q_EMIT panelChosen(index);
    });
    showState();
}

ProcessTab::~ProcessTab()
{
    // A panel owns the actions it lent to the strip: it goes first.
    qDeleteAll(std::exchange(m_panels, {}));
}

void ProcessTab::add(Panel *panel)
{
    m_panels.append(panel);
    m_stack->addWidget(panel);
    m_strip->addPanel(panel->title(), panel->actions());
}

bool ProcessTab::follow(const ProcessEntry &entry)
{
    const bool same = entry.key() == key()
        || (entry.pid == m_process.pid && entry.startedUtc == m_process.startedUtc && m_process.info.cookie.isNull());
    if (!same)
        return false;
    if (entry != m_process) {
        m_process = entry;
        m_traces->setProcess(entry);
        m_details->setProcess(entry);
        showState();
    }
    return true;
}

void ProcessTab::showState()
{
    const Format format;
    const bool ended = m_process.reach == Reach::Ended;
    const bool away = ProcessListModel::group(m_process.reach) == 1;
    // The dashboard says itself that it ended.
    const bool saysItself = m_strip->current() == 0 && ended;
    m_mend->setText(away ? tr("Copy the line that mends it") : tr("Resume"));
    m_mend->setVisible(away ? !m_process.mend.isEmpty() : m_process.isSuspended && !ended);
    m_askAgain->setVisible(away && m_process.reach != Reach::TooOld);
    m_stateBar->setVisible((ended || away || m_process.isSuspended) && !saysItself);
    if (ended) {
        m_stateMark->setShape(Shape::Ended);
        m_stateWords->setWords(tr("%1 ended %2. What was captured stays and can be read and saved.", "%1 a process, %2 a time")
                                   .arg(ProcessListModel::title(m_process), format.time(m_process.endedUtc)));
    } else if (away) {
        m_stateMark->setShape(Shape::OutOfReach);
        m_stateWords->setWords(m_process.reason.translated());
    } else if (m_process.isSuspended) {
        m_stateMark->setShape(Shape::NeedsCare);
        m_stateWords->setWords(tr("%1 is held before its first instant.")
                                   .arg(ProcessListModel::title(m_process)));
    }
}

int ProcessTab::panelCount() const
{
    return int(m_panels.size());
}

int ProcessTab::currentPanel() const
{
    return m_strip->current();
}

void ProcessTab::choosePanel(int index)
{
    m_strip->setCurrent(index);
}

QStringList ProcessTab::panelTitles() const
{
    QStringList titles;
    for (const Panel *panel : m_panels)
        titles << panel->title();
    return titles;
}

QString ProcessTab::help() const
{
    return m_panels.isEmpty() ? QString() : m_panels[m_strip->current()]->help();
}

void ProcessTab::showTraces()
{
    choosePanel(int(m_panels.indexOf(m_traces)));
}

void ProcessTab::setWatching(bool on)
{
    m_dashboard->setWatching(on);
}

QList<QUndoStack *> ProcessTab::undoStacks() const
{
    return {m_dashboard->dashboard()->model()->undoStack(), m_traces->undoStack()};
}

void ProcessTab::keyPressEvent(QKeyEvent *event)
{
    // Only keys nobody below wanted arrive here: inputs and lists keep theirs.
    const int digit = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::NoModifier && digit >= 0 && digit < panelCount()) {
        choosePanel(digit);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace clrscope::ui
