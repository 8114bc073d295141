// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do: menu bar, tool bar, command palette, and which of it makes sense now.
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
#include "shell/filechoice.h"
#include "shell/filedoor.h"
#include "shell/filetab.h"
#include "shell/menus.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "shell/recordingnotice.h"
#include "shell/statusline.h"
#include "shell/undo.h"
#include "theme/theme.h"
#include "trace/traceview.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QRadioButton>
#include <QSet>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
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

} // namespace

QAction *MainWindow::command(QMenu *menu, const QString &text, const QKeySequence &shortcut, const QString &iconName,
                             std::function<void()> run)
{
    auto *action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return action;
}

void MainWindow::makeActions()
{
    auto *file = menuBar()->addMenu(tr("&File"));
    m_openAction = command(file, tr("Open file…"), QKeySequence::Open, QStringLiteral("open"), [this] {
        askForFile(this, {FileQuestion::Kind::OpenSeveral, tr("Open a trace or a session"), m_link->backend().recordingsFolder,
                          tr("Traces and sessions (*.nettrace *.netperf *.clrscope);;All files (*)"), {}},
                   [this](const QString &path) { openFile(path); });
    });
    file->addMenu(m_files->recentMenu());
    m_closeTabAction = command(file, tr("Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W), QStringLiteral("close"),
                               [this] { closeTab(m_tabs->currentIndex()); });
    m_reopenTabAction = command(file, tr("Open the closed tab again"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), {}, [this] { reopenTab(); });
    file->addSeparator();
    command(file, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), {}, [this] { close(); });

    auto *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_history->undoAction(), m_history->redoAction()});
    edit->addSeparator();
    command(edit, tr("Filter"), QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("filter"), [this] {
        // The filter of where one is; the list of processes otherwise.
        const QWidget *page = m_tabs->currentWidget();
        if (m_operations->isAncestorOf(QApplication::focusWidget()) && !m_operations->isCollapsed()) {
            m_operations->searchField()->setFocus(Qt::ShortcutFocusReason);
            m_operations->searchField()->selectAll();
            return;
        }
        if (page && page->isAncestorOf(QApplication::focusWidget())) {
            if (auto *dashboard = page->findChild<DashboardWidget *>(); dashboard && dashboard->isVisible()) {
                dashboard->showBrowser(true);
                return;
            }
            for (SearchField *field : page->findChildren<SearchField *>()) {
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
    command(edit, tr("Dismiss all ended processes"), {}, {}, [this] { m_processes->dismissEnded(); });

    auto *view = menuBar()->addMenu(tr("&View"));
    command(view, tr("Refresh"), QKeySequence(Qt::Key_F5), QStringLiteral("refresh"), [this] {
        const auto *opened = qobject_cast<FileTab *>(m_tabs->currentWidget());
        if (opened && opened->view())
            opened->view()->refresh();
        else
            m_link->refreshProcesses();
    });
    view->addSeparator();
    auto *light = view->addMenu(tr("Light or dark"));
    m_modes = new QActionGroup(this);
    const std::pair<QString, Theme::Mode> choices[] = {{tr("As the system"), Theme::Mode::System},
                                                       {tr("Light"), Theme::Mode::Light},
                                                       {tr("Dark"), Theme::Mode::Dark}};
    for (const auto &[text, mode] : choices) {
        auto *action = command(light, text, {}, {}, [this, mode = mode] {
            Theme::instance()->setMode(mode);
            keep(QStringLiteral("theme"), int(mode));
        });
        action->setCheckable(true);
        action->setProperty("mode", int(mode));
        m_modes->addAction(action);
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
    command(view, tr("Operations as one line"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), {},
            [this] { m_operations->setCollapsed(!m_operations->isCollapsed()); });
    command(view, tr("Float the processes"), {}, QStringLiteral("float"),
            [this] { m_processDock->setFloating(!m_processDock->isFloating()); });
    command(view, tr("Float the operations"), {}, QStringLiteral("float"),
            [this] { m_operationsDock->setFloating(!m_operationsDock->isFloating()); });
    view->addSeparator();
    for (int i = 0; i < 7; ++i) {
        auto *action = command(view, {}, {}, {}, [this, i] {
            if (auto *tab = currentProcess())
                tab->choosePanel(i);
        });
        action->setShortcut(Qt::Key_1 + i); // told here; the panel itself listens to it
        action->setShortcutContext(Qt::WidgetShortcut);
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

    m_panelMenu = menuBar()->addMenu(tr("Pa&nel"));
    m_operationsMenu = menuBar()->addMenu(tr("&Operations"));
    auto *tools = menuBar()->addMenu(tr("&Tools"));
    command(tools, tr("Find anything…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), QStringLiteral("search"),
            [this] { openPalette(); });
    if (m_link->backend().server)
        command(tools, tr("API server"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), QStringLiteral("server"),
                [this] { openServerPage(); });
    m_apiMenu = new QMenu(tr("API"), this);
    if (m_link->backend().server)
        tools->addMenu(m_apiMenu);
    if (m_link->backend().settings)
        command(tools, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), QStringLiteral("settings"),
                [this] { openSettingsPage(); });
    if (m_link->backend().startDemo)
        command(tools, tr("Start the demo"), {}, QStringLiteral("play"), [this] { offerDemo(); });

    auto *help = menuBar()->addMenu(tr("&Help"));
    command(help, tr("About this panel"), QKeySequence(Qt::Key_F1), QStringLiteral("help"), [this] {
        const auto *tab = currentProcess();
        QWidget *page = m_tabs->currentWidget();
        const QString text = tab ? tab->help()
            : qobject_cast<FileTab *>(page)      ? qobject_cast<FileTab *>(page)->help()
            : qobject_cast<SettingsPage *>(page) ? qobject_cast<SettingsPage *>(page)->help()
            : qobject_cast<ServerPage *>(page)
                ? tr("Other programs ask this one for dumps, traces and metrics here. A key lets one in; every request is in the list.")
                                 : tr("Choose a process at the left to see inside it. Those below the line cannot be reached; "
                                      "each says why and how to mend it.");
        m_banner->show(Shape::Running, text);
    });
    command(help, tr("About clrscope"), {}, QStringLiteral("info"), [this] {
        m_banner->show(Shape::Running,
                       tr("clrscope %1 sees inside running .NET processes. Free software under GPL-3.0-or-later. Qt %2.")
                           .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    });
    makeChangingMenus();
}

/// Menus about what is chosen now: filled when they are shown, and when the palette lists them.
void MainWindow::makeChangingMenus()
{
    connect(m_processMenu, &QMenu::aboutToShow, this, [this] {
        if (m_launchAction)
            m_processMenu->removeAction(m_launchAction); // the only one that stays
        clearMenu(m_processMenu);
        if (m_launchAction) {
            m_processMenu->addAction(m_launchAction);
            m_processMenu->addSeparator();
        }
        m_processes->fillMenu(m_processMenu);
    });
    connect(m_panelMenu, &QMenu::aboutToShow, this, &MainWindow::fillPanelMenu);
    connect(m_operationsMenu, &QMenu::aboutToShow, this, [this] {
        clearMenu(m_operationsMenu);
        m_operations->fillMenu(m_operationsMenu);
        m_operationsMenu->addAction(tr("Clear finished operations"), m_operations, &OperationsPane::clearFinished);
        onlyTellKeys(m_operationsMenu);
    });
    connect(m_apiMenu, &QMenu::aboutToShow, this, [this] {
        clearMenu(m_apiMenu);
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
    m_apiButton->setMenu(m_apiMenu);
    connect(m_apiButton, &QToolButton::clicked, this, &MainWindow::openServerPage);
    m_apiButton->setVisible(m_link->backend().server != nullptr);
    row->addWidget(m_apiButton);
    bar->addWidget(content);
    bar->setFixedHeight(40);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
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
    m_reopenTabAction->setEnabled(!m_closedTabs.isEmpty());
    const QString key = tab ? tab->key() : m_processes->selectedKey();
    const auto running = key.isEmpty() ? std::nullopt : m_link->runningRecording(key);
    const bool recording = running.has_value();
    const bool draining = recording && phase(*running) == operations::State::Stopping;
    const auto entry = m_link->process(key);
    const bool canRecord = m_link->backend().recordings && entry && ProcessListModel::group(entry->reach) == 0;
    m_recordAction->setText(draining ? tr("Finish without symbols") : recording ? tr("Stop recording") : tr("Record trace"));
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
        m_recordButton->setText(draining ? tr("Finish") : recording ? tr("Stop") : tr("Record"));
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
        const QString title = ProcessListModel::title(process);
        m_status->setContext(words.isEmpty() ? title : QString(title + u": " + words.join(QStringLiteral(", "))));
    } else {
        m_status->setContext({});
    }
}

void MainWindow::fillPanelMenu()
{
    clearMenu(m_panelMenu);
    QSet<QString> names;
    const auto add = [&](QAction *action) {
        const QString name = action->text();
        if (action->isVisible() && !action->isSeparator() && !name.isEmpty() && !names.contains(name)) {
            names.insert(name);
            m_panelMenu->addAction(action);
        }
    };
    QWidget *page = m_tabs->currentWidget();
    QList<QWidget *> widgets = page ? page->findChildren<QWidget *>() : QList<QWidget *>();
    if (page)
        widgets.prepend(page);
    QList<QWidget *> shown;
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisibleTo(m_tabs) || qobject_cast<QMenu *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QLineEdit *>(widget->parentWidget()) || qobject_cast<PanelStrip *>(widget->parentWidget()))
            continue;
        shown.append(widget);
        auto *button = qobject_cast<QAbstractButton *>(widget);
        const auto *tool = qobject_cast<QToolButton *>(widget);
        if (!button) {
            for (QAction *action : widget->QWidget::actions())
                add(action);
        } else if (tool && tool->menu()) {
            Q_EMIT tool->menu()->aboutToShow(); // some are filled only then
            for (QAction *action : tool->menu()->actions())
                add(action);
        } else if (!qobject_cast<QCheckBox *>(widget) && !qobject_cast<QRadioButton *>(widget)) {
            const QString words = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            auto *action = new QAction(button->icon(), words, m_panelMenu);
            action->setEnabled(button->isEnabled());
            connect(action, &QAction::triggered, button, [button] { button->click(); });
            add(action);
        }
    }
    m_panelMenu->addSeparator();
    for (const QWidget *widget : std::as_const(shown))
        addOffered(widget, m_panelMenu);
    if (m_panelMenu->isEmpty())
        m_panelMenu->addAction(tr("Nothing to do in this panel"))->setEnabled(false);
}

void MainWindow::openPalette()
{
    m_palette->open(paletteEntries());
}

/// All that the menu bar holds, so that nothing has to be told to the palette besides; then what one can open.
QList<PaletteEntry> MainWindow::paletteEntries() const
{
    QList<PaletteEntry> entries;
    for (const QAction *top : menuBar()->actions()) {
        QMenu *menu = top->menu();
        if (!menu)
            continue;
        QString name = menu->title();
        name.remove(u'&');
        for (const MenuEntry &found : entriesOf(menu)) {
            PaletteEntry entry{found.title, name, found.action->shortcut(), {}, found.ownFrom};
            if (found.isPossible)
                entry.run = [action = QPointer(found.action)] {
                    if (action)
                        action->trigger();
                };
            entries.append(entry);
        }
    }
    auto *self = const_cast<MainWindow *>(this);
    for (const ProcessEntry &entry : m_link->processes())
        entries.append({QString(ProcessListModel::title(entry) + u' ' + QString::number(entry.pid)), tr("Process"), {},
                        [self, key = entry.key()] { self->openProcess(key); }});
    for (int i = 0; i < m_tabs->count(); ++i)
        entries.append({m_tabs->tabText(i).replace(QLatin1String("&&"), QLatin1String("&")), tr("Open tab"), {}, [self, tab = QPointer(m_tabs->widget(i))] {
                            if (tab)
                                self->m_tabs->setCurrentWidget(tab);
                        }});
    for (const Recording &recording : m_link->recordings())
        entries.append({QFileInfo(recording.path).fileName(), tr("Recording"), {},
                        [self, path = recording.path] { self->openFile(path); }});
    return entries;
}

} // namespace clrscope::ui
