// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/ui/mainwindow.h>

#include "dashboard/dashboardwidget.h"
#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/tracespanel.h"
#include "server/serverpage.h"
#include "settings/settingspage.h"
#include "shell/dumpmenu.h"
#include "shell/enginelink.h"
#include "shell/filedoor.h"
#include "shell/filetab.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "shell/readingorder.h"
#include "shell/recordingnotice.h"
#include "shell/statusline.h"
#include "shell/translations.h"
#include "shell/undo.h"
#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using operations::ServerStatus;

namespace {

/// A name of a length a tab can bear; its middle gives way.
QString shortened(QString name)
{
    constexpr qsizetype most = 28;
    if (name.size() > most)
        name = name.first(most / 2) + QChar(0x2026) + name.last(most / 2 - 1);
    return name.replace(u'&', QLatin1String("&&")); // its own, not a menu's
}

/// A title bar of a dock in our measures; dragging it moves the dock.
QWidget *dockTitle(QWidget *parent)
{
    auto *bar = new QWidget(parent);
    bar->setFixedHeight(28);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    return bar;
}

} // namespace

void installLook(const QString &mode)
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    if (!app)
        return;
    installTranslations(QLocale());
    Theme::install(*app, mode == QLatin1String("light") ? Theme::Mode::Light
                         : mode == QLatin1String("dark") ? Theme::Mode::Dark
                                                         : Theme::Mode::System);
}

MainWindow::MainWindow(Backend backend, QWidget *parent)
    : QMainWindow(parent), m_link(new EngineLink(std::move(backend), this)), m_undo(new QUndoStack(this)),
      m_history(new UndoHistory(this)),
      m_files(new FileDoor(this, m_link->backend().settingsFolder, [this](const QString &path) { openFile(path); }))
{
    m_undo->setUndoLimit(100);
    m_history->follow(m_undo);
    setWindowTitle(QStringLiteral("clrscope"));
    setWindowIcon(QIcon(QStringLiteral(":/program/io.github.clrscope.clrscope.svg")));
    setObjectName(QStringLiteral("clrscope"));
    setDockOptions(AnimatedDocks & DockOptions());
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    if (const QString &folder = m_link->backend().settingsFolder; !folder.isEmpty())
        m_settingsPath = folder + u"/window.ini";
    m_status = new StatusLine(m_link, this);
    setStatusBar(m_status);
    makeDocks();
    makeCentre();
    makeActions();
    makeToolBar();
    m_palette = new CommandPalette(this);

    connect(m_link, &EngineLink::processesChanged, this, &MainWindow::followProcesses);
    connect(m_link, &EngineLink::serverChanged, this, &MainWindow::showServer);
    connect(Theme::instance(), &Theme::changed, this, &MainWindow::showServer);
    connect(m_link, &EngineLink::problem, this, &MainWindow::showProblem);
    connect(m_link, &EngineLink::recordingRepaired, this,
            [this](const QString &, const QString &, const QString &problem) { showProblem(problem); });
    connect(m_link, &EngineLink::recordingRefused, this,
            [this](quint64, const Error &error) { showProblem(error.message.translated()); });
    for (const auto signal : {&EngineLink::operationAdded, &EngineLink::operationChanged})
        connect(m_link, signal, this, [this] {
            refreshTabs();
            refreshCommands();
        });
    auto *notice = new RecordingNotice(m_link, this);
    connect(notice, &RecordingNotice::openWanted, this, &MainWindow::openFile);
    resize(1280, 800);
    setMinimumSize(800, 480);
    restore();
    showServer();
    refreshCommands();
    m_processes->view()->setFocus();
}

MainWindow::~MainWindow()
{
    // What hangs on the link goes before it; children would go in the order they were made. Whatever they
    // still say finds no window.
    m_link->disconnect(this);
    m_tabs->disconnect(this);
    for (QDockWidget *dock : {m_processDock, m_operationsDock})
        dock->disconnect(this);
    qDeleteAll(m_closedTabs);
    delete takeCentralWidget();
    delete m_processDock;
    delete m_operationsDock;
}

void MainWindow::makeDocks()
{
    m_processes = new ProcessPane(m_link, m_undo);
    m_processDock = new QDockWidget(tr("Processes"), this);
    m_processDock->setObjectName(QStringLiteral("processes"));
    auto *title = dockTitle(m_processDock);
    auto *row = qobject_cast<QHBoxLayout *>(title->layout());
    row->addWidget(new Words(tr("Processes"), Text::Strong, Ink::Text, title));
    m_processCount = new Words(m_processes->countText(), Text::Base, Ink::Quiet, title);
    row->addWidget(m_processCount);
    row->addStretch();
    m_wideButton = iconButton(QStringLiteral("list"), tr("Processes as a table"), title);
    m_wideButton->setCheckable(true);
    row->addWidget(m_wideButton);
    auto *floatIt = iconButton(QStringLiteral("float"), tr("Float the processes"), title);
    row->addWidget(floatIt);
    m_processDock->setTitleBarWidget(title);
    m_processDock->setWidget(m_processes);
    m_processDock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable | QDockWidget::DockWidgetClosable);
    m_processes->setMinimumWidth(220);
    addDockWidget(isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_processDock);

    m_operations = new OperationsPane(m_link, m_undo);
    m_operationsDock = new QDockWidget(tr("Operations"), this);
    m_operationsDock->setObjectName(QStringLiteral("operations"));
    auto *none = new QWidget(m_operationsDock); // the pane has its own title row
    none->setFixedHeight(0);
    m_operationsDock->setTitleBarWidget(none);
    m_operationsDock->setWidget(m_operations);
    addDockWidget(Qt::BottomDockWidgetArea, m_operationsDock);

    connect(m_wideButton, &QToolButton::clicked, this, [this](bool on) { setWide(on); });
    connect(floatIt, &QToolButton::clicked, this, [this] { m_processDock->setFloating(!m_processDock->isFloating()); });
    connect(m_operations->floatButton(), &QToolButton::clicked, this,
            [this] { m_operationsDock->setFloating(!m_operationsDock->isFloating()); });
    connect(m_operations, &OperationsPane::collapsedChanged, this, [this](bool collapsed) {
        keepOperationsHeight(!collapsed);
        m_operations->setMinimumHeight(collapsed ? 28 : 76);
        m_operations->setMaximumHeight(collapsed ? 28 : QWIDGETSIZE_MAX);
        // Later, and once the dock has been told of the pane's new limits: until then the old ones hold.
        QTimer::singleShot(0, this, [this, collapsed] {
            for (QWidget *widget : {static_cast<QWidget *>(m_operations), static_cast<QWidget *>(m_operationsDock),
                                    static_cast<QWidget *>(this)})
                widget->layout()->activate();
            resizeDocks({m_operationsDock}, {collapsed ? 28 : m_operationsHeight}, Qt::Vertical);
        });
    });
    // A layout is kept when it changes, too: not every program is ended by closing its window.
    m_saving.setSingleShot(true);
    m_saving.setInterval(1000);
    connect(&m_saving, &QTimer::timeout, this, &MainWindow::save);
    for (QDockWidget *dock : {m_processDock, m_operationsDock}) {
        dock->installEventFilter(this);
        connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::saveSoon);
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::saveSoon);
    }
    // Afloat it needs a frame to be moved by; docked, the pane's own title row is enough.
    connect(m_operationsDock, &QDockWidget::topLevelChanged, this,
            [this, none](bool floats) { m_operationsDock->setTitleBarWidget(floats ? nullptr : none); });
    connect(m_operations, &OperationsPane::openFile, this, &MainWindow::openFile);
    connect(m_operations, &OperationsPane::said, m_status, &StatusLine::say);
    connect(m_processes, &ProcessPane::opened, this, &MainWindow::openProcess);
    connect(m_processes, &ProcessPane::recordWanted, this, &MainWindow::record);
    connect(m_processes, &ProcessPane::stopWanted, this, [this](const QString &key) {
        if (const auto running = m_link->runningRecording(key))
            m_link->stopOperation(running->id);
    });
    connect(m_processes, &ProcessPane::chosenChanged, this, [this] {
        if (m_recordAction) // made after the docks
            refreshCommands();
    });
    connect(m_processes, &ProcessPane::countChanged, this,
            [this] { m_processCount->setWords(m_processes->countText()); });
    connect(m_processes, &ProcessPane::demoWanted, this, &MainWindow::offerDemo);
    connect(m_processes, &ProcessPane::said, m_status, &StatusLine::say);
}

void MainWindow::makeCentre()
{
    auto *centre = new QWidget(this);
    auto *all = new QVBoxLayout(centre);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_banner = new Banner(centre);
    all->addWidget(m_banner);
    m_centre = new QStackedWidget(centre);
    m_tabs = new QTabWidget(m_centre);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setElideMode(Qt::ElideNone); // many tabs scroll: "W…9" names nothing
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setAccessibleName(tr("Open processes and files"));
    m_noTab = new EmptyState(m_centre);
    m_noTab->setIcon(QStringLiteral("chart"));
    if (m_link->backend().recordings) {
        auto *launch = m_noTab->addButton(tr("Launch a program…"));
        connect(launch, &QPushButton::clicked, this, &MainWindow::openLaunchPage);
    }
    auto *open = m_noTab->addButton(tr("Open a trace file…"));
    connect(open, &QPushButton::clicked, this, [this] { m_openAction->trigger(); });
    welcome();
    m_centre->addWidget(m_noTab);
    m_centre->addWidget(m_tabs);
    m_centre->setMinimumWidth(360); // panels scroll; the list may be widened to a table beside them
    all->addWidget(m_centre, 1);
    setCentralWidget(centre);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &MainWindow::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (const auto *tab = currentProcess())
            m_processes->select(tab->key());
        refreshCommands();
        saveSoon();
    });
    connect(m_tabs->tabBar(), &QTabBar::tabMoved, this, &MainWindow::saveSoon);
}

/// What stands where no tab is open: what one can do next on this machine as it is.
void MainWindow::welcome()
{
    if (m_link->processes().isEmpty()) {
        m_noTab->setHeading(tr("No .NET process runs yet"));
        m_noTab->setSentence(tr("Start one as you always do: it appears at the left within two seconds. "
                                "Or launch it from here, and its first instant is recorded, too."));
    } else {
        m_noTab->setHeading(tr("Choose a process"));
        m_noTab->setSentence(tr("A click on a process at the left shows its counters live. Ctrl+R records its trace."));
    }
}

ProcessTab *MainWindow::currentProcess() const
{
    return m_tabs ? qobject_cast<ProcessTab *>(m_tabs->currentWidget()) : nullptr;
}

ProcessTab *MainWindow::tabOf(const QString &key) const
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *tab = qobject_cast<ProcessTab *>(m_tabs->widget(i)); tab && tab->key() == key)
            return tab;
    }
    return nullptr;
}

void MainWindow::openProcess(const QString &key)
{
    if (key.isEmpty())
        return;
    if (auto *tab = tabOf(key)) {
        m_tabs->setCurrentWidget(tab);
        return;
    }
    for (auto at = m_closedTabs.begin(); at != m_closedTabs.end(); ++at) {
        if (ProcessTab *closed = *at; closed->key() == key) {
            m_closedTabs.erase(at); // with its history
            showTab(closed);
            return;
        }
    }
    const auto entry = m_link->process(key);
    if (!entry)
        return;
    auto *tab = new ProcessTab(m_link, *entry);
    connect(tab, &ProcessTab::openFile, this, &MainWindow::openFile);
    connect(tab, &ProcessTab::said, m_status, &StatusLine::say);
    connect(tab, &ProcessTab::panelChosen, this, [this] {
        refreshCommands();
        saveSoon();
    });
    showTab(tab);
}

/// A process's tab, new or opened again, as the chosen one.
void MainWindow::showTab(ProcessTab *tab)
{
    const ProcessEntry &entry = tab->process();
    for (QUndoStack *stack : tab->undoStacks())
        m_history->follow(stack);
    tab->setWatching(true);
    const QString name = QString(ProcessListModel::title(entry) + u' ' + QString::number(entry.pid));
    const int at = m_tabs->insertTab(placeOf(QString(u"process:" + entry.key())), tab,
                                     shortened(ProcessListModel::title(entry)) + u' ' + QString::number(entry.pid));
    m_tabs->setTabToolTip(at, name);
    m_tabs->setCurrentIndex(at);
    m_centre->setCurrentWidget(m_tabs);
    refreshTabs();
    refreshCommands();
}

void MainWindow::openFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *tab = qobject_cast<FileTab *>(m_tabs->widget(i)); tab && tab->path() == whole) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
    if (QFileInfo::exists(whole))
        m_files->remember(whole);
    auto *tab = new FileTab(m_link, whole);
    connect(tab, &FileTab::openFile, this, &MainWindow::openFile);
    connect(tab, &FileTab::said, m_status, &StatusLine::say);
    if (tab->session())
        m_history->follow(tab->session()->model()->undoStack());
    const int at = m_tabs->addTab(tab, shortened(QFileInfo(whole).fileName()));
    m_tabs->setTabToolTip(at, whole);
    m_tabs->setCurrentIndex(at);
    m_centre->setCurrentWidget(m_tabs);
    refreshCommands();
}

void MainWindow::openServerPage()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<ServerPage *>(m_tabs->widget(i))) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
    auto *page = new ServerPage(m_link);
    connect(page, &ServerPage::said, m_status, &StatusLine::say);
    m_history->follow(page->undoStack());
    m_tabs->setCurrentIndex(m_tabs->addTab(page, tr("API server")));
    m_centre->setCurrentWidget(m_tabs);
    showServer();
}

void MainWindow::openSettingsPage()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<SettingsPage *>(m_tabs->widget(i))) {
            m_tabs->setCurrentIndex(i);
            return;
        }
    }
    auto *page = new SettingsPage(m_link);
    m_history->follow(page->undoStack());
    m_tabs->setCurrentIndex(m_tabs->addTab(page, tr("Settings")));
    m_centre->setCurrentWidget(m_tabs);
}

void MainWindow::closeTab(int index)
{
    if (QWidget *tab = m_tabs->widget(index)) {
        m_tabs->removeTab(index);
        if (auto *process = qobject_cast<ProcessTab *>(tab)) {
            // What it saw cannot be had again: the last few are kept out of sight, watching nothing.
            constexpr qsizetype most = 5;
            process->hide();
            process->setWatching(false);
            for (const QUndoStack *stack : process->undoStacks())
                m_history->forget(stack);
            m_closedTabs.append(process);
            if (m_closedTabs.size() > most)
                m_closedTabs.takeFirst()->deleteLater();
        } else {
            tab->deleteLater();
        }
    }
    saveSoon();
    if (m_tabs->count() == 0)
        m_centre->setCurrentWidget(m_noTab);
    refreshTabs();
    refreshCommands();
}

void MainWindow::reopenTab()
{
    if (!m_closedTabs.isEmpty())
        showTab(m_closedTabs.takeLast());
}

void MainWindow::followProcesses()
{
    welcome();
    for (ProcessTab *closed : std::as_const(m_closedTabs)) {
        for (const ProcessEntry &entry : m_link->processes()) {
            if (closed->follow(entry))
                break;
        }
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *tab = qobject_cast<ProcessTab *>(m_tabs->widget(i));
        if (!tab)
            continue; // a dismissed process keeps its tab until it is closed
        for (const ProcessEntry &entry : m_link->processes()) {
            if (tab->follow(entry)) {
                m_tabs->setTabText(i, QString(shortened(ProcessListModel::title(entry)) + u' ' + QString::number(entry.pid)));
                break;
            }
        }
    }
    openAwaited();
    m_noTab->setVisible(m_tabs->count() == 0);
    refreshTabs();
    refreshCommands();
}

void MainWindow::refreshTabs()
{
    QSet<QString> watched;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *tab = qobject_cast<ProcessTab *>(m_tabs->widget(i))) {
            watched.insert(tab->key());
            const auto reach = tab->process().reach;
            const bool recording = m_link->runningRecording(tab->key()).has_value();
            m_tabs->setTabIcon(i, recording ? shapeIcon(Shape::Running)
                                  : reach == diagnostics::Reach::Ended ? shapeIcon(Shape::Ended)
                                  : ProcessListModel::group(reach) == 1 ? shapeIcon(Shape::OutOfReach)
                                                                        : QIcon());
        }
    }
    m_processes->setWatched(watched);
}

void MainWindow::toggleRecording()
{
    const auto *tab = currentProcess();
    const QString key = tab ? tab->key() : m_processes->selectedKey();
    if (const auto running = m_link->runningRecording(key)) {
        if (phase(*running) == operations::State::Stopping)
            m_link->cancelOperation(running->id); // finish without symbols
        else
            m_link->stopOperation(running->id);
        return;
    }
    record(key);
}

void MainWindow::record(const QString &key)
{
    openProcess(key);
    if (auto *tab = tabOf(key)) {
        tab->showTraces();
        tab->traces()->record();
    }
}

void MainWindow::offerDemo()
{
    if (const auto &start = m_link->backend().startDemo) {
        start();
        m_status->say(tr("The demo starts. It appears in the list in a moment."));
    }
}

void MainWindow::showProblem(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_banner->show(Shape::Failed, sentence);
}

void MainWindow::showServer()
{
    const ServerStatus &server = m_link->server();
    if (m_apiButton) {
        using State = ServerStatus::State;
        const QString text = server.state == State::Running ? tr("API on")
            : server.state == State::Limited                ? tr("API limited")
            : server.state == State::Starting               ? tr("API starting")
            : server.state == State::Failed                 ? tr("API failed")
                                                            : tr("API off");
        const Shape shape = server.state == State::Running ? Shape::Done
            : server.state == State::Limited               ? Shape::NeedsCare
            : server.state == State::Starting              ? Shape::Stopping
            : server.state == State::Failed                ? Shape::Failed
                                                           : Shape::Ended;
        m_apiButton->setText(text);
        m_apiButton->setIcon(server.state == State::Running ? dotIcon(Ink::Good) : shapeIcon(shape));
        m_apiButton->setToolTip(server.problem.isEmpty() ? server.addresses.join(u'\n') : server.problem.translated());
        m_apiButton->setAccessibleName(text);
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<ServerPage *>(m_tabs->widget(i)))
            m_tabs->setTabIcon(i, m_apiButton ? m_apiButton->icon() : QIcon());
    }
    // What, why and what to do are said once for each new problem; closing the notice keeps it closed.
    if (const QString problem = server.problem.translated(); problem != m_shownProblem) {
        m_shownProblem = problem;
        if (!problem.isEmpty())
            m_banner->show(server.state == ServerStatus::State::Failed ? Shape::Failed : Shape::NeedsCare, problem,
                           tr("Server page"), [this] { openServerPage(); });
        else
            m_banner->hide();
    }
}

void MainWindow::setWide(bool wide)
{
    if (wide == m_processes->isWide())
        return;
    keepDockWidth();
    m_processes->setWide(wide);
    m_wideButton->setChecked(wide);
    const int standard = wide ? std::max(560, width() * 6 / 10) : 280; // the content beside it stacks its cards where it must
    resizeDocks({m_processDock}, {m_dockWidths[wide] > 0 ? m_dockWidths[wide] : standard}, Qt::Horizontal);
}

void MainWindow::keepOperationsHeight(bool collapsed)
{
    if (!collapsed && m_operationsDock->isVisible() && !m_operationsDock->isFloating())
        m_operationsHeight = std::max(usualOperationsHeight, m_operationsDock->height()); // a small window squeezes it: not one's wish
}

void MainWindow::keepDockWidth()
{
    if (m_processDock->isVisible() && !m_processDock->isFloating()) // else it has none of its own
        m_dockWidths[m_processes->isWide()] = m_processDock->width();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    saveSoon();
    if (event->size().height() > event->oldSize().height() && !m_operations->isCollapsed() && m_operationsDock->height() < m_operationsHeight)
        resizeDocks({m_operationsDock}, {m_operationsHeight}, Qt::Vertical);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        saveSoon();
    return QMainWindow::eventFilter(watched, event);
}

/// Tab goes through the window as one reads it.
bool MainWindow::focusNextPrevChild(bool next)
{
    const QList<QWidget *> order = readingOrder(this);
    if (order.isEmpty())
        return false;
    const qsizetype at = order.indexOf(focusWidget());
    const qsizetype to = at < 0 ? (next ? 0 : order.size() - 1) : (at + (next ? 1 : order.size() - 1)) % order.size();
    order[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto running = m_operations && m_link ? m_link->operations() : operations::SnapshotList();
    const auto count = [&running](bool isTrace) {
        return int(std::count_if(running.begin(), running.end(), [isTrace](const operations::Snapshot &s) {
            return !isFinal(s.state) && s.initiator == QLatin1String("Window") && (s.kind == operations::Kind::Trace) == isTrace;
        }));
    };
    const int recordings = count(true);
    const int others = count(false);
    if (recordings + others > 0 && isVisible() && !m_isQuitting) {
        // A loss is the one thing a dialog may ask about (ui.md §1).
        event->ignore();
        QStringList words;
        if (recordings > 0)
            words << tr("%n recording(s) still run. Quitting ends them; what they captured is kept.", nullptr, recordings);
        if (others > 0)
            words << tr("%n dump(s) are still being written. Quitting loses them.", nullptr, others);
        auto *question = new QMessageBox(QMessageBox::Question, tr("Quit clrscope"), words.join(u'\n'), QMessageBox::NoButton, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        auto *quitButton = question->addButton(tr("Quit"), QMessageBox::AcceptRole);
        question->addButton(recordings > 0 ? tr("Go on recording") : tr("Go on"), QMessageBox::RejectRole);
        connect(quitButton, &QAbstractButton::clicked, this, &MainWindow::quit);
        question->open();
        return;
    }
    save();
    event->accept();
}

} // namespace clrscope::ui
