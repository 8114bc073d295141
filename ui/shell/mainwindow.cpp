// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/ui/mainwindow.h>

#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/tracespanel.h"
#include "server/serverpage.h"
#include "settings/settingspage.h"
#include "shell/dumpmenu.h"
#include "shell/enginelink.h"
#include "shell/filetab.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "shell/recordingnotice.h"
#include "shell/statusline.h"
#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QTranslator>
#include <QUndoStack>
#include <QVBoxLayout>
#include <QWhatsThis>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using operations::ServerStatus;

namespace {

/// The toolbar's search: looks like a field, opens the palette.
class FindButton : public QToolButton
{
public:
    explicit FindButton(QWidget *parent) : QToolButton(parent)
    {
        setFixedSize(296, 28);
        setFocusPolicy(Qt::TabFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &c = colours();
        painter.setPen(QPen(hasFocus() ? c.accent : c.edge, hasFocus() ? 2 : 1));
        painter.setBrush(c.ground);
        const double inset = hasFocus() ? 1 : 0.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
        const QRect inner = rect().adjusted(8, 0, -8, 0);
        ui::icon(QStringLiteral("search"), Ink::Quiet)
            .paint(&painter, QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), inner.center().y() - 7, 16, 16)));
        painter.setPen(c.quiet);
        painter.setFont(themeFont(Text::Base));
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, inner.adjusted(22, 0, 0, 0)),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter), text());
        painter.setFont(themeFont(Text::Second));
        painter.drawText(inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P).toString(QKeySequence::NativeText));
    }
};

/// A name of a length a tab can bear; its middle gives way.
QString shortened(const QString &name)
{
    constexpr qsizetype most = 32;
    return name.size() <= most ? name : QString(name.first(most / 2) + QChar(0x2026) + name.last(most / 2 - 1));
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
    auto *words = new QTranslator(app);
    // English is a translation, too: it brings the plurals.
    if (words->load(QLocale(), QStringLiteral("clrscope"), QStringLiteral("_"), QStringLiteral(":/i18n"))
        || words->load(QStringLiteral(":/i18n/clrscope_en")))
        QCoreApplication::installTranslator(words);
    Theme::install(*app, mode == QLatin1String("light") ? Theme::Mode::Light
                         : mode == QLatin1String("dark") ? Theme::Mode::Dark
                                                         : Theme::Mode::System);
}

MainWindow::MainWindow(Backend backend, QWidget *parent)
    : QMainWindow(parent), m_link(new EngineLink(std::move(backend), this)), m_undo(new QUndoStack(this))
{
    setWindowTitle(QStringLiteral("clrscope"));
    setWindowIcon(icon(QStringLiteral("chart"), Ink::Accent));
    setObjectName(QStringLiteral("clrscope"));
    setDockOptions(AnimatedDocks & DockOptions());
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    if (const QString &folder = m_link->backend().settingsFolder; !folder.isEmpty())
        m_settings = std::make_unique<QSettings>(QString(folder + u"/window.ini"), QSettings::IniFormat);
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
    connect(m_link, &EngineLink::recordingRefused, this,
            [this](quint64, const Error &error) { showProblem(error.message); });
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
    // What hangs on the link goes before it; children would go in the order they were made.
    m_tabs->disconnect(this);
    delete takeCentralWidget();
    delete m_processDock;
    delete m_operationsDock;
}

QAction *MainWindow::command(QMenu *menu, const QString &text, const QKeySequence &shortcut, const QString &iconName,
                             std::function<void()> run)
{
    auto *action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    m_commands.append(action);
    return action;
}

void MainWindow::makeActions()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    command(file, tr("Open file…"), QKeySequence::Open, QStringLiteral("open"), [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open a trace"), m_link->backend().recordingsFolder,
                                                          tr("Traces (*.nettrace *.netperf);;All files (*)"));
        if (!path.isEmpty())
            openFile(path);
    });
    m_closeTabAction = command(file, tr("Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), QStringLiteral("close"),
                               [this] { closeTab(m_tabs->currentIndex()); });
    file->addSeparator();
    command(file, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), {}, [this] { close(); });

    auto *edit = menuBar()->addMenu(tr("&Edit"));
    auto *undo = m_undo->createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setIcon(icon(QStringLiteral("undo")));
    auto *redo = m_undo->createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    redo->setIcon(icon(QStringLiteral("redo")));
    edit->addActions({undo, redo});
    m_commands << undo << redo;
    edit->addSeparator();
    command(edit, tr("Filter"), QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("filter"), [this] {
        // The filter of where one is; the list of processes otherwise.
        if (auto *widget = QApplication::focusWidget(); widget && m_tabs->currentWidget()
            && m_tabs->currentWidget()->isAncestorOf(widget)) {
            for (SearchField *field : m_tabs->currentWidget()->findChildren<SearchField *>()) {
                if (field->isVisible()) {
                    field->setFocus(Qt::ShortcutFocusReason);
                    return;
                }
            }
        }
        m_processDock->show();
        m_processes->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_processes->searchField()->selectAll();
    });
    command(edit, tr("Clear finished operations"), {}, {}, [this] { m_operations->clearFinished(); });

    auto *view = menuBar()->addMenu(tr("&View"));
    command(view, tr("Refresh"), QKeySequence(Qt::Key_F5), QStringLiteral("refresh"), [this] { m_link->refreshProcesses(); });
    view->addSeparator();
    auto *light = view->addMenu(tr("Light or dark"));
    auto *modes = new QActionGroup(this);
    const std::pair<QString, Theme::Mode> choices[] = {{tr("As the system"), Theme::Mode::System},
                                                       {tr("Light"), Theme::Mode::Light},
                                                       {tr("Dark"), Theme::Mode::Dark}};
    for (const auto &[text, mode] : choices) {
        auto *action = command(light, text, {}, {}, [this, mode = mode] {
            Theme::instance()->setMode(mode);
            if (m_settings)
                m_settings->setValue(QStringLiteral("theme"), int(mode));
        });
        action->setCheckable(true);
        action->setChecked(Theme::instance()->mode() == mode);
        action->setProperty("mode", int(mode));
        modes->addAction(action);
    }
    auto *wide = command(view, tr("Processes as a table"), QKeySequence(Qt::CTRL | Qt::Key_T), QStringLiteral("list"),
                         [this] { setWide(!m_processes->isWide()); });
    Q_UNUSED(wide)
    auto *showProcesses = m_processDock->toggleViewAction();
    showProcesses->setText(tr("Show processes"));
    showProcesses->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    auto *showOperations = m_operationsDock->toggleViewAction();
    showOperations->setText(tr("Show operations"));
    showOperations->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    view->addActions({showProcesses, showOperations});
    m_commands << showProcesses << showOperations;
    command(view, tr("Operations as one line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), {},
            [this] { m_operations->setCollapsed(!m_operations->isCollapsed()); });
    view->addSeparator();
    for (int i = 0; i < 7; ++i) {
        auto *action = command(view, {}, {}, {}, [this, i] {
            if (auto *tab = currentProcess())
                tab->choosePanel(i);
        });
        m_panelActions.append(action);
    }
    view->addSeparator();
    command(view, tr("Next tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab), {}, [this] {
        if (m_tabs->count() > 1)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count());
    });
    command(view, tr("Previous tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), {}, [this] {
        if (m_tabs->count() > 1)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    });

    m_processMenu = menuBar()->addMenu(tr("&Process"));
    if (m_link->backend().recordings) {
        m_launchAction = command(m_processMenu, tr("Launch…"), QKeySequence(Qt::CTRL | Qt::Key_L), QStringLiteral("launch"),
                                 [this] { openLaunchPage(); });
        m_launchAction->setToolTip(tr("Start a program and record it from its first instant"));
    }
    connect(m_processMenu, &QMenu::aboutToShow, this, [this] {
        for (QAction *action : m_processMenu->actions()) {
            m_processMenu->removeAction(action);
            if (action != m_launchAction)
                action->deleteLater(); // of the process chosen before
        }
        if (m_launchAction) {
            m_processMenu->addAction(m_launchAction);
            m_processMenu->addSeparator();
        }
        m_processes->fillMenu(m_processMenu);
    });

    auto *record = menuBar()->addMenu(tr("&Record"));
    m_recordAction = command(record, tr("Record trace"), QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("record"),
                             [this] { toggleRecording(); });
    m_recordWithAction = command(record, tr("Record with options…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), {}, [this] {
        if (const QString key = m_processes->selectedKey(); !currentProcess() && !key.isEmpty())
            openProcess(key);
        if (auto *tab = currentProcess()) {
            tab->showTraces();
            tab->traces()->focusProfiles();
        }
    });

    if (m_link->backend().dump) {
        record->addSeparator();
        m_dumpAction = command(record, tr("Write a dump with heap"), QKeySequence(Qt::CTRL | Qt::Key_D), QStringLiteral("snapshot"),
                               [this] { dump(diagnostics::DumpType::WithHeap); });
    }

    auto *tools = menuBar()->addMenu(tr("&Tools"));
    command(tools, tr("Find anything…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QStringLiteral("search"),
            [this] { openPalette(); });
    if (m_link->backend().server)
        command(tools, tr("API server"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QStringLiteral("server"),
                [this] { openServerPage(); });
    if (m_link->backend().settings)
        command(tools, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("settings"),
                [this] { openSettingsPage(); });
    if (m_link->backend().startDemo)
        command(tools, tr("Start the demo"), {}, QStringLiteral("play"), [this] { offerDemo(); });

    auto *help = menuBar()->addMenu(tr("&Help"));
    command(help, tr("About this panel"), QKeySequence(Qt::Key_F1), QStringLiteral("help"), [this] {
        const auto *tab = currentProcess();
        const QString text = tab ? tab->help()
                                 : tr("Choose a process at the left to see inside it. Those below the line cannot be reached; "
                                      "each says why and how to mend it.");
        m_banner->show(Shape::Running, text);
    });
    command(help, tr("About clrscope"), {}, QStringLiteral("info"), [this] {
        m_banner->show(Shape::Running,
                       tr("clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.")
                           .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    });
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Commands"));
    bar->setObjectName(QStringLiteral("commands"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto *content = new QWidget(bar);
    content->setFixedHeight(40);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);

    m_recordButton = new QToolButton(content);
    m_recordButton->setObjectName(QStringLiteral("record"));
    m_recordButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_recordButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_recordButton->setFixedHeight(28);
    m_recordButton->setFocusPolicy(Qt::TabFocus);
    auto *recordMenu = new QMenu(m_recordButton);
    recordMenu->addAction(m_recordAction);
    recordMenu->addAction(m_recordWithAction);
    m_recordButton->setMenu(recordMenu);
    connect(m_recordButton, &QToolButton::clicked, m_recordAction, &QAction::trigger);
    // As wide as its longest word: nothing beside it may move when a recording starts.
    const QFontMetrics metrics(themeFont(Text::Base));
    m_recordButton->setFixedWidth(std::max(metrics.horizontalAdvance(tr("Record")), metrics.horizontalAdvance(tr("Stop"))) + 68);
    row->addWidget(m_recordButton);
    const auto beside = [content, row](const QString &name) {
        auto *button = new QToolButton(content);
        button->setObjectName(name);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFixedHeight(28);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        return button;
    };
    if (m_link->backend().dump) {
        m_snapshotButton = beside(QStringLiteral("snapshot"));
        m_snapshotButton->setText(tr("Snapshot"));
        m_snapshotButton->setIcon(icon(QStringLiteral("snapshot")));
        m_snapshotButton->setPopupMode(QToolButton::InstantPopup);
        auto *kinds = new QMenu(tr("Write a dump"), m_snapshotButton);
        fillDumpMenu(kinds, [this](diagnostics::DumpType type) { dump(type); });
        m_snapshotButton->setMenu(kinds);
    }
    if (m_launchAction) {
        auto *launch = beside(QStringLiteral("launch"));
        launch->setText(m_launchAction->text());
        launch->setIcon(m_launchAction->icon());
        launch->setToolTip(m_launchAction->toolTip());
        connect(launch, &QToolButton::clicked, m_launchAction, &QAction::trigger);
    }

    row->addStretch();
    auto *find = new FindButton(content);
    find->setText(tr("Find anything"));
    find->setAccessibleName(tr("Find anything"));
    connect(find, &QToolButton::clicked, this, &MainWindow::openPalette);
    row->addWidget(find);
    row->addStretch();

    m_apiButton = new QToolButton(content);
    m_apiButton->setObjectName(QStringLiteral("api"));
    m_apiButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_apiButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_apiButton->setFixedHeight(28);
    m_apiButton->setMinimumWidth(QFontMetrics(themeFont(Text::Base)).horizontalAdvance(tr("API starting")) + 62);
    m_apiButton->setFocusPolicy(Qt::TabFocus);
    m_apiMenu = new QMenu(m_apiButton);
    m_apiButton->setMenu(m_apiMenu);
    connect(m_apiButton, &QToolButton::clicked, this, &MainWindow::openServerPage);
    connect(m_apiMenu, &QMenu::aboutToShow, this, [this] {
        m_apiMenu->clear();
        const bool off = m_link->server().state == ServerStatus::State::Off
            || m_link->server().state == ServerStatus::State::Failed;
        connect(m_apiMenu->addAction(off ? tr("Turn on") : tr("Turn off")), &QAction::triggered, this,
                [this, off] { m_link->setServerEnabled(off); });
        connect(m_apiMenu->addAction(tr("Server page")), &QAction::triggered, this, &MainWindow::openServerPage);
        for (const QString &address : m_link->server().addresses)
            connect(m_apiMenu->addAction(tr("Copy %1").arg(address)), &QAction::triggered, this, [this, address] {
                copyText(address);
                m_status->say(tr("Copied: %1").arg(address));
            });
    });
    m_apiButton->setVisible(m_link->backend().server != nullptr);
    row->addWidget(m_apiButton);
    bar->addWidget(content);
    bar->setFixedHeight(40);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
}

void MainWindow::makeDocks()
{
    m_processes = new ProcessPane(m_link);
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
    addDockWidget(Qt::LeftDockWidgetArea, m_processDock);

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
        m_operations->setMinimumHeight(collapsed ? 28 : 76);
        m_operations->setMaximumHeight(collapsed ? 28 : QWIDGETSIZE_MAX);
        resizeDocks({m_operationsDock}, {collapsed ? 28 : 124}, Qt::Vertical);
    });
    connect(m_operations, &OperationsPane::openFile, this, &MainWindow::openFile);
    connect(m_operations, &OperationsPane::said, m_status, &StatusLine::say);
    connect(m_processes, &ProcessPane::opened, this, &MainWindow::openProcess);
    connect(m_processes, &ProcessPane::recordWanted, this, &MainWindow::record);
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
    m_noTab->setHeading(tr("Choose a process"));
    m_noTab->setSentence(tr("A click on a process at the left shows its counters live and records its trace."));
    auto *open = m_noTab->addButton(tr("Open a trace file…"));
    connect(open, &QPushButton::clicked, this, [this] { m_commands.first()->trigger(); });
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
    });
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
    const auto entry = m_link->process(key);
    if (!entry)
        return;
    auto *tab = new ProcessTab(m_link, *entry);
    connect(tab, &ProcessTab::openFile, this, &MainWindow::openFile);
    connect(tab, &ProcessTab::said, m_status, &StatusLine::say);
    connect(tab, &ProcessTab::panelChosen, this, &MainWindow::refreshCommands);
    const QString title = shortened(ProcessListModel::title(*entry)) + u' ' + QString::number(entry->pid);
    m_tabs->setCurrentIndex(m_tabs->addTab(tab, title));
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
    auto *tab = new FileTab(m_link, whole);
    connect(tab, &FileTab::openFile, this, &MainWindow::openFile);
    connect(tab, &FileTab::said, m_status, &StatusLine::say);
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
    m_tabs->setCurrentIndex(m_tabs->addTab(new SettingsPage(m_link), tr("Settings")));
    m_centre->setCurrentWidget(m_tabs);
}

void MainWindow::closeTab(int index)
{
    if (QWidget *tab = m_tabs->widget(index)) {
        m_tabs->removeTab(index);
        tab->deleteLater();
    }
    if (m_tabs->count() == 0)
        m_centre->setCurrentWidget(m_noTab);
    refreshTabs();
    refreshCommands();
}

void MainWindow::followProcesses()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        auto *tab = qobject_cast<ProcessTab *>(m_tabs->widget(i));
        if (!tab)
            continue;
        bool found = false;
        for (const ProcessEntry &entry : m_link->processes()) {
            if (tab->follow(entry)) {
                m_tabs->setTabText(i, QString(shortened(ProcessListModel::title(entry)) + u' ' + QString::number(entry.pid)));
                found = true;
                break;
            }
        }
        Q_UNUSED(found) // a dismissed process keeps its tab until it is closed
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

void MainWindow::refreshCommands()
{
    const auto *tab = currentProcess();
    const QStringList titles = tab ? tab->panelTitles() : QStringList();
    for (int i = 0; i < m_panelActions.size(); ++i) {
        m_panelActions[i]->setVisible(i < titles.size());
        if (i < titles.size())
            m_panelActions[i]->setText(tr("Panel %1: %2", "number and name of a panel").arg(i + 1).arg(titles[i]));
    }
    m_closeTabAction->setEnabled(m_tabs->count() > 0);
    const QString key = tab ? tab->key() : m_processes->selectedKey();
    const bool recording = !key.isEmpty() && m_link->runningRecording(key).has_value();
    const auto entry = m_link->process(key);
    const bool canRecord = m_link->backend().recordings && entry && ProcessListModel::group(entry->reach) == 0;
    m_recordAction->setText(recording ? tr("Stop recording") : tr("Record trace"));
    m_recordAction->setIcon(recording ? icon(QStringLiteral("stop")) : shapeIcon(Shape::Record));
    m_recordAction->setEnabled(recording || canRecord);
    m_recordWithAction->setEnabled(canRecord);
    const bool canDump = entry && ProcessListModel::group(entry->reach) == 0;
    if (m_dumpAction)
        m_dumpAction->setEnabled(canDump);
    if (m_snapshotButton) {
        m_snapshotButton->setEnabled(canDump);
        m_snapshotButton->setToolTip(canDump ? tr("Write a dump of the process beside the recordings")
                                             : tr("Choose a process that can be reached first"));
    }
    if (m_recordButton) {
        m_recordButton->setText(recording ? tr("Stop") : tr("Record"));
        m_recordButton->setIcon(m_recordAction->icon());
        m_recordButton->setEnabled(recording || canRecord);
        m_recordButton->setToolTip(canRecord || recording ? tr("%1 (Ctrl+R)").arg(m_recordAction->text())
                                                          : tr("Choose a process that can be reached first"));
        m_recordButton->setAccessibleName(m_recordAction->text());
    }
    if (tab) {
        const auto &process = tab->process();
        QStringList words;
        if (!process.info.runtimeVersion.isEmpty())
            words << QString(u".NET " + process.info.runtimeVersion.section(u'+', 0, 0));
        if (!process.info.architecture.isEmpty())
            words << process.info.architecture;
        m_status->setContext(QString(ProcessListModel::title(process) + u": " + words.join(QStringLiteral(", "))));
    } else {
        m_status->setContext({});
    }
}

void MainWindow::toggleRecording()
{
    const auto *tab = currentProcess();
    const QString key = tab ? tab->key() : m_processes->selectedKey();
    if (const auto running = m_link->runningRecording(key)) {
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
        m_apiButton->setToolTip(server.problem.isEmpty() ? server.addresses.join(u'\n') : server.problem);
        m_apiButton->setAccessibleName(text);
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<ServerPage *>(m_tabs->widget(i)))
            m_tabs->setTabIcon(i, m_apiButton ? m_apiButton->icon() : QIcon());
    }
    // What, why and what to do are said once for each new problem; closing the notice keeps it closed.
    if (server.problem != m_shownProblem) {
        m_shownProblem = server.problem;
        if (!server.problem.isEmpty())
            m_banner->show(server.state == ServerStatus::State::Failed ? Shape::Failed : Shape::NeedsCare, server.problem,
                           tr("Server page"), [this] { openServerPage(); });
        else
            m_banner->hide();
    }
}

void MainWindow::setWide(bool wide)
{
    if (wide == m_processes->isWide())
        return;
    if (wide)
        m_narrowWidth = m_processDock->width();
    m_processes->setWide(wide);
    m_wideButton->setChecked(wide);
    resizeDocks({m_processDock}, {wide ? std::max(600, width() * 6 / 10) : m_narrowWidth}, Qt::Horizontal);
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries());
}

QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (QAction *action : m_commands) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        QString text = action->text();
        text.remove(u'&');
        if (!text.isEmpty())
            entries.append({text, tr("Command"), action->shortcut(), [action] { action->trigger(); }});
    }
    auto *self = const_cast<MainWindow *>(this);
    for (const ProcessEntry &entry : m_link->processes())
        entries.append({QString(ProcessListModel::title(entry) + u' ' + QString::number(entry.pid)), tr("Process"), {},
                        [self, key = entry.key()] { self->openProcess(key); }});
    for (int i = 0; i < m_tabs->count(); ++i)
        entries.append({m_tabs->tabText(i), tr("Open tab"), {}, [self, tab = QPointer(m_tabs->widget(i))] {
                            if (tab)
                                self->m_tabs->setCurrentWidget(tab);
                        }});
    for (const Recording &recording : m_link->recordings())
        entries.append({QFileInfo(recording.path).fileName(), tr("Recording"), {},
                        [self, path = recording.path] { self->openFile(path); }});
    return entries;
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto running = m_operations && m_link ? m_link->operations() : operations::SnapshotList();
    const auto ours = std::count_if(running.begin(), running.end(), [](const operations::Snapshot &s) {
        return !isFinal(s.state) && s.initiator == QLatin1String("Window");
    });
    if (ours > 0 && isVisible() && !m_isQuitting) {
        // A loss is the one thing a dialog may ask about (ui.md §1).
        event->ignore();
        auto *question = new QMessageBox(
            QMessageBox::Question, tr("Quit clrscope"),
            tr("%n recording(s) still run. Quitting ends them; what they captured is kept.", nullptr, int(ours)),
            QMessageBox::NoButton, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        auto *quitButton = question->addButton(tr("Quit"), QMessageBox::AcceptRole);
        question->addButton(tr("Go on recording"), QMessageBox::RejectRole);
        connect(quitButton, &QAbstractButton::clicked, this, &MainWindow::quit);
        question->open();
        return;
    }
    save();
    event->accept();
}

} // namespace clrscope::ui
