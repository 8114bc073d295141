// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes/processpane.h"

#include "processes/defaultprocess.h"
#include "processes/processlistmodel.h"
#include "shell/dumpmenu.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"
#include "shell/undo.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QUndoStack>
#include <QVBoxLayout>

#include <pwd.h>
#include <unistd.h>

#include <utility>

namespace clrscope::ui {

using diagnostics::ProcessEntry;

namespace {

/// Takes ended processes out of the list; the engine forgets them once nobody can undo it any more.
class DismissCommand : public QUndoCommand
{
public:
    DismissCommand(EngineLink *link, QStringList keys, const QString &text)
        : QUndoCommand(text), m_link(link), m_keys(std::move(keys))
    {
    }
    ~DismissCommand() override
    {
        if (!m_link || !m_isDone)
            return;
        for (const QString &key : std::as_const(m_keys))
            m_link->dismissProcess(key);
    }
    void redo() override
    {
        m_isDone = true;
        if (m_link)
            m_link->hideProcesses(m_keys);
    }
    void undo() override
    {
        m_isDone = false;
        if (m_link)
            m_link->showProcesses(m_keys);
    }

private:
    QPointer<EngineLink> m_link;
    QStringList m_keys;
    bool m_isDone = false;
};

/// As the kernel has it: $USER is whoever logged in, not whom we run as.
QString ownUser()
{
    const passwd *own = ::getpwuid(::geteuid());
    return own ? QString::fromLocal8Bit(own->pw_name) : QString::number(::geteuid());
}

} // namespace

ProcessPane::ProcessPane(EngineLink *link, QUndoStack *undo, QWidget *parent)
    : QWidget(parent), m_link(link), m_model(new ProcessListModel(this)), m_filter(new ProcessFilterModel(this)),
      m_view(new ProcessView(this)), m_search(new SearchField(tr("Filter (Ctrl+F)"), this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState), m_noMatch(new EmptyState), m_wideBar(new QWidget(this)),
      m_footer(new QWidget(this)), m_awayMark(new ShapeMark(Shape::OutOfReach, m_footer)),
      m_awayWords(new Words({}, Text::Second, Ink::Quiet, m_footer)), m_endedMark(new ShapeMark(Shape::Ended, m_footer)),
      m_endedWords(new Words({}, Text::Second, Ink::Quiet, m_footer)), m_undo(undo), m_undoLine(new UndoLine(undo, this)),
      m_dismissEnded(new QPushButton(tr("Dismiss all ended"), m_footer))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(40);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    auto *wide = new QHBoxLayout(m_wideBar);
    wide->setContentsMargins(0, 0, 0, 0);
    wide->setSpacing(8);
    auto *mine = new QPushButton(tr("Mine"), m_wideBar);
    mine->setCheckable(true);
    mine->setToolTip(tr("Only processes of the user clrscope runs as"));
    auto *order = new QComboBox(m_wideBar);
    order->addItems({tr("Out of reach last"), tr("All in one order")});
    order->setAccessibleName(tr("Order of those out of reach"));
    wide->addWidget(mine);
    wide->addWidget(order);
    row->addWidget(m_wideBar);
    m_wideBar->hide();
    all->addWidget(bar);

    m_empty->setSentence(link->backend().startDemo ? tr("No .NET process runs on this machine. Start one, or look at the demo.")
                                                   : tr("No .NET process runs on this machine. Start one: it appears here."));
    if (link->backend().startDemo) {
        auto *demo = m_empty->addButton(tr("Start the demo"), true);
        demo->setObjectName(QStringLiteral("startDemo"));
        connect(demo, &QPushButton::clicked, this, &ProcessPane::demoWanted);
    }
    m_noMatch->setSentence(tr("No process matches the filter."));
    auto *clear = m_noMatch->addButton(tr("Clear the filter"));
    connect(clear, &QPushButton::clicked, m_search, &QLineEdit::clear);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    all->addWidget(m_stack, 1);
    m_undoLine->setContentsMargins(8, 4, 8, 4);
    all->addWidget(m_undoLine);
    m_footer->setFixedHeight(28);
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(8, 0, 8, 0);
    foot->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_awayMark), static_cast<QWidget *>(m_awayWords)})
        foot->addWidget(part);
    foot->addSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_endedMark), static_cast<QWidget *>(m_endedWords)})
        foot->addWidget(part);
    foot->addStretch();
    m_dismissEnded->setFlat(true);
    m_dismissEnded->setAutoDefault(false);
    foot->addWidget(m_dismissEnded);
    connect(m_dismissEnded, &QPushButton::clicked, this, &ProcessPane::dismissEnded);
    m_footer->hide();
    all->addWidget(m_footer);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        refilter([&] {
            m_view->setMatch(text.trimmed());
            m_filter->setText(text.trimmed());
        });
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filter->rowCount() > 0) {
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_filter->index(0, 0));
            Q_EMIT opened(selectedKey());
        }
    });
    // From what one types down into what it finds.
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (const QModelIndex at = m_view->currentIndex().isValid() ? m_view->currentIndex() : m_filter->index(0, 0); at.isValid())
            m_view->setCurrentIndex(at);
    });
    connect(mine, &QPushButton::toggled, this, [this](bool on) {
        refilter([&] { m_filter->setUser(on ? ownUser() : QString()); });
    });
    connect(order, &QComboBox::currentIndexChanged, this, [this](int index) { m_filter->setOutOfReachLast(index == 0); });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.siblingAtColumn(0).data(ProcessListModel::KeyRole).toString());
    });
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        // One click looks at it; a process out of reach stays where it is, its sentence is already there.
        // Whoever chooses several is about to do something else.
        if (m_view->selectionModel()->selectedRows().size() == 1 && QApplication::keyboardModifiers() == Qt::NoModifier
            && index.siblingAtColumn(0).data(ProcessListModel::GroupRole).toInt() != 1)
            Q_EMIT opened(index.siblingAtColumn(0).data(ProcessListModel::KeyRole).toString());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_isFiltering)
            return;
        m_chosenKey = selectedKey();
        Q_EMIT chosenChanged();
    });
    connect(m_view, &ProcessView::buttonPressed, this, &ProcessPane::press);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ProcessPane::showMenu);

    auto *removeKey = new QShortcut(QKeySequence::Delete, m_view);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, [this] {
        QModelIndexList chosen = m_view->selectionModel()->selectedRows();
        if (chosen.isEmpty())
            chosen << m_view->currentIndex().siblingAtColumn(0);
        QStringList keys;
        for (const QModelIndex &index : std::as_const(chosen)) {
            if (index.data(ProcessListModel::GroupRole).toInt() == 2)
                keys << index.data(ProcessListModel::KeyRole).toString();
        }
        dismiss(keys);
    });
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, [this] { copyRowsAsTsv(m_view, {ProcessListModel::Curve}); });

    connect(link, &EngineLink::processesChanged, this, [this](const diagnostics::ProcessList &list) {
        m_model->setProcesses(list);
        if (m_view->currentIndex().isValid())
            m_chosenKey = selectedKey(); // its key is another once its cookie is known
        followDefault();
        refreshCount();
    });
    const auto readDefault = [this] {
        const auto read = m_link->backend().settings;
        if (!read || !m_link->backend().processes)
            return;
        ask(m_link->backend().processes, read, this, [this](const QList<SettingInfo> &settings) {
            m_defaultFilters = defaultProcessFilters(settings);
            followDefault();
        });
    };
    connect(link, &EngineLink::settingsWritten, this, [this, readDefault](const SettingChanges &changes, const QString &problem) {
        if (changes.isEmpty() || !changes.first().first.startsWith(QLatin1String("DefaultProcess")))
            return;
        if (!problem.isEmpty())
            Q_EMIT m_link->problem(tr("The default process was not changed: %1").arg(problem));
        m_isDefaultNew = problem.isEmpty();
        readDefault();
    });
    readDefault();
    connect(link, &EngineLink::usageSampled, m_model, &ProcessListModel::addUsage);
    const auto recording = [this] {
        QSet<QString> keys;
        for (const operations::Snapshot &s : m_link->operations()) {
            if (!isFinal(s.state) && s.kind == operations::Kind::Trace)
                keys.insert(s.process.key);
        }
        m_model->setRecording(keys);
    };
    connect(link, &EngineLink::operationAdded, this, recording);
    connect(link, &EngineLink::operationChanged, this, recording);
    connect(link, &EngineLink::operationRemoved, this, recording);

    // Sentences with "for 00:38" count on, once a second and only while there are any.
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_model->setNow(QDateTime::currentDateTimeUtc()); });
    m_clock.start();

    m_model->setProcesses(link->processes());
    refreshCount();
}

void ProcessPane::followDefault()
{
    if (!m_link->backend().writeSettings)
        return; // chosen for this window only
    const QStringList meant = defaultProcesses(m_link->processes(), m_defaultFilters);
    m_defaultKey = meant.size() == 1 ? meant.first() : QString();
    if (std::exchange(m_isDefaultNew, false) && meant.size() > 1)
        Q_EMIT said(tr("%n processes fit: requests that name none are refused while there is more than one.", nullptr, int(meant.size())));
    m_model->setDefaultProcess(m_defaultKey);
}

QString ProcessPane::countText() const
{
    const int total = m_model->rowCount();
    if (!m_search->text().trimmed().isEmpty() || m_filter->rowCount() != total)
        return tr("%1 of %2", "shown of all").arg(m_filter->rowCount()).arg(total);
    const qsizetype answering = total - m_model->outOfReach() - m_model->ended();
    return answering == total ? QString::number(total)
                              : tr("%1 of %2", "shown of all").arg(answering).arg(total);
}

void ProcessPane::refreshCount()
{
    const int page = m_model->rowCount() == 0 ? 1 : m_filter->rowCount() == 0 ? 2 : 0;
    if (page != m_stack->currentIndex()) {
        // A list that fills takes the focus it could not have while it was empty: the filter got it instead.
        const QWidget *focus = window()->focusWidget();
        const bool isFree = !focus || m_stack->isAncestorOf(focus)
            || (focus == m_search && m_search->text().isEmpty() && m_stack->currentIndex() == 1);
        m_stack->setCurrentIndex(page);
        if (page == 0 && isFree)
            m_view->setFocus();
    }
    const auto away = int(m_model->outOfReach());
    m_awayWords->setWords(tr("%n out of reach", nullptr, away));
    const auto ended = int(m_model->ended());
    m_endedWords->setWords(tr("%n ended", nullptr, ended));
    for (QWidget *part : {static_cast<QWidget *>(m_awayMark), static_cast<QWidget *>(m_awayWords)})
        part->setVisible(away > 0);
    for (QWidget *part : {static_cast<QWidget *>(m_endedMark), static_cast<QWidget *>(m_endedWords)})
        part->setVisible(ended > 0);
    m_dismissEnded->setVisible(ended > 1);
    Q_EMIT countChanged();
}

/// What is chosen stays chosen, though rows go and come back.
void ProcessPane::refilter(const std::function<void()> &change)
{
    m_isFiltering = true;
    change();
    const int row = m_model->rowOf(m_chosenKey);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
    if (!index.isValid())
        m_view->selectionModel()->clear();
    else if (index.row() != m_view->currentIndex().row() || !m_view->selectionModel()->isRowSelected(index.row()))
        m_view->setCurrentIndex(index);
    m_isFiltering = false;
    refreshCount();
    Q_EMIT chosenChanged();
}

QString ProcessPane::selectedKey() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? index.siblingAtColumn(0).data(ProcessListModel::KeyRole).toString() : QString();
}

void ProcessPane::select(const QString &key)
{
    if (m_model->rowOf(key) < 0 || (key == m_chosenKey && key == selectedKey()))
        return;
    m_chosenKey = key;
    refilter([] {}); // it may be hidden now: chosen all the same once it is seen
}

void ProcessPane::setWide(bool wide)
{
    m_view->setWide(wide);
    m_wideBar->setVisible(wide);
    m_footer->setVisible(wide);
    m_search->setPlaceholderText(wide ? tr("Filter by name, pid, user, path") : tr("Filter (Ctrl+F)"));
}

void ProcessPane::setWatched(const QSet<QString> &keys)
{
    m_model->setWatched(keys);
}

void ProcessPane::copyMend(const QModelIndex &index)
{
    const QString line = index.siblingAtColumn(0).data(ProcessListModel::MendRole).toString();
    copyText(line);
    Q_EMIT said(tr("Copied: %1").arg(line));
}

void ProcessPane::press(const QModelIndex &index, ProcessView::Button button)
{
    const QString key = index.siblingAtColumn(0).data(ProcessListModel::KeyRole).toString();
    switch (button) {
    case ProcessView::Button::None:
        break;
    case ProcessView::Button::CopyMend:
        copyMend(index);
        break;
    case ProcessView::Button::AskAgain:
        m_link->askAgain(key);
        break;
    case ProcessView::Button::OpenHistory:
        Q_EMIT opened(key);
        break;
    case ProcessView::Button::Dismiss:
        dismiss({key});
        break;
    }
}

void ProcessPane::dismiss(const QStringList &keys)
{
    const auto entry = m_link->process(keys.value(0));
    if (!entry)
        return;
    const QString title = ProcessListModel::title(*entry);
    const auto count = int(keys.size());
    m_undo->push(new DismissCommand(m_link, keys, count == 1 ? tr("Dismiss %1").arg(title) : tr("Dismiss %n process(es)", nullptr, count)));
    m_undoLine->offer(count == 1 ? tr("%1 dismissed", "%1 a process").arg(title) : tr("%n process(es) dismissed", nullptr, count));
}

void ProcessPane::dismissEnded()
{
    QStringList keys;
    for (const ProcessEntry &entry : m_link->processes()) {
        if (entry.reach == diagnostics::Reach::Ended)
            keys << entry.key();
    }
    dismiss(keys);
}

void ProcessPane::showMenu(const QPoint &pos)
{
    // The menu key asks from wherever the pointer is: it means the chosen row.
    const bool isByKey = !m_view->viewport()->underMouse();
    const QModelIndex index = isByKey ? m_view->currentIndex() : m_view->indexAt(pos);
    if (index.isValid() && !m_view->selectionModel()->isRowSelected(index.row()))
        m_view->setCurrentIndex(index);
    else if (index.isValid())
        m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate); // one of several
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu, index);
    if (!menu->isEmpty())
        menu->popup(m_view->viewport()->mapToGlobal(isByKey && index.isValid() ? m_view->visualRect(index).bottomLeft() : pos));
}

void ProcessPane::fillMenu(QMenu *menu)
{
    fillMenu(menu, m_view->currentIndex());
}

void ProcessPane::fillMenu(QMenu *menu, const QModelIndex &at)
{
    const QModelIndex index = at.siblingAtColumn(0);
    const auto addDismissEnded = [menu, this] {
        if (m_model->ended() > 1)
            connect(menu->addAction(tr("Dismiss all ended")), &QAction::triggered, this, &ProcessPane::dismissEnded);
    };
    if (!index.isValid()) {
        auto *refresh = menu->addAction(tr("Refresh"));
        connect(refresh, &QAction::triggered, m_link, &EngineLink::refreshProcesses);
        addDismissEnded();
        return;
    }
    const ProcessEntry entry = m_model->entry(m_filter->mapToSource(index).row());
    const int group = ProcessListModel::group(entry.reach);
    const QString key = entry.key();
    const auto add = [menu, this](const QString &text, const QString &iconName, auto handler) {
        auto *action = menu->addAction(text);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        connect(action, &QAction::triggered, this, handler);
        return action;
    };
    const auto copy = [this](const QString &text) {
        copyText(text);
        Q_EMIT said(tr("Copied: %1").arg(text));
    };
    add(tr("Open"), {}, [this, key] { Q_EMIT opened(key); });
    if (m_link->runningRecording(key)) {
        add(tr("Stop recording"), QStringLiteral("stop"), [this, key] { Q_EMIT stopWanted(key); });
    } else {
        auto *record = add(tr("Record trace"), QStringLiteral("record"), [this, key] { Q_EMIT recordWanted(key); });
        record->setEnabled(group == 0);
    }
    if (m_link->backend().dump) {
        auto *dump = menu->addMenu(tr("Write a dump"));
        dump->setObjectName(QStringLiteral("dump"));
        dump->setIcon(icon(QStringLiteral("snapshot")));
        dump->setEnabled(group == 0);
        fillDumpMenu(dump, [this, entry](diagnostics::DumpType type) { m_link->dump(entry, type); });
    }
    if (entry.isSuspended)
        add(tr("Resume from its first instant"), QStringLiteral("play"), [this, key] { m_link->resumeProcess(key); });
    if (!entry.mend.isEmpty())
        add(tr("Copy the line that mends it"), QStringLiteral("copy"), [this, index = QPersistentModelIndex(index)] {
            if (index.isValid())
                copyMend(index);
        });
    if (group == 1 && entry.reach != diagnostics::Reach::TooOld)
        add(tr("Ask again"), QStringLiteral("refresh"), [this, key] { m_link->askAgain(key); });
    menu->addSeparator();
    add(tr("Copy pid"), QStringLiteral("copy"), [copy, entry] { copy(QString::number(entry.pid)); });
    add(tr("Copy uid"), {}, [copy, entry] { copy(entry.info.cookie.toString(QUuid::WithoutBraces)); })
        ->setEnabled(!entry.info.cookie.isNull());
    add(tr("Copy command line"), {}, [copy, entry] { copy(entry.info.commandLine); })
        ->setEnabled(!entry.info.commandLine.isEmpty());
    add(tr("Copy as curl"), QStringLiteral("terminal"), [this, copy, entry] {
        const auto &addresses = m_link->server().addresses;
        const QString base = addresses.isEmpty() ? QStringLiteral("http://127.0.0.1:52323") : addresses.first();
        copy(QStringLiteral("curl -sk %1'%2/process?pid=%3'")
                 .arg(m_link->server().requiresKey ? QStringLiteral("-H \"Authorization: Bearer $KEY\" ") : QString(),
                      base, QString::number(entry.pid)));
    });
    menu->addSeparator();
    auto *usual = add(tr("Set as default process"), QStringLiteral("pin"), [this, key, entry] {
        const bool isOn = m_defaultKey == key;
        if (m_link->backend().writeSettings) {
            m_link->setDefaultProcess(isOn ? std::nullopt : std::optional(entry));
            return;
        }
        m_defaultKey = isOn ? QString() : key;
        m_model->setDefaultProcess(m_defaultKey);
    });
    usual->setObjectName(QStringLiteral("setDefaultProcess"));
    usual->setCheckable(true);
    usual->setChecked(m_defaultKey == key);
    usual->setEnabled(group != 2);
    usual->setToolTip(tr("API requests that name no process mean it; kept in the settings of clrscope"));
    if (group == 2) {
        auto *dismissIt = add(tr("Dismiss"), QStringLiteral("close"), [this, key] { dismiss({key}); });
        dismissIt->setObjectName(QStringLiteral("dismissProcess"));
        dismissIt->setShortcut(QKeySequence::Delete); // told here; the list itself listens to it
        dismissIt->setShortcutContext(Qt::WidgetShortcut);
        addDismissEnded();
    }
}

} // namespace clrscope::ui
