// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on its real engine, with simulated runtimes and a real program: what one starts there by
// mouse or with the keyboard alone, and the files that come of it.
#include "desktopengine.h"
#include "dotnettarget.h"

#include "charts/chartcard.h"
#include "dashboard/counterbrowser.h"
#include "dashboard/dashboardwidget.h"
#include "dashboard/statisticsmodel.h"
#include "details/detailspanel.h"
#include "details/segments.h"
#include "launch/launchpage.h"
#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/recordingsmodel.h"
#include "recorder/tracespanel.h"
#include "server/servermodels.h"
#include "server/serverpage.h"
#include "settings/settingspage.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/filetab.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "trace/traceview.h"

#include <clrscope/nettrace/repair.h>
#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace clrscope;
using clrscope::testing::DotnetTarget;

class TestWholeWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void launchedProgramIsRecordedFromItsFirstInstant();
    void dumpLandsBesideTheRecordings();
    void defaultProcessIsKeptInOurSettings();
    void finishedOperationsComeBack();
    void realProgramIsWatchedRecordedAndOpened();
    void wholePassWithTheKeyboard();

private:
    /// A key, pressed where the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Presses Tab until the focus is on such a widget; false if it never gets there.
    template <typename Widget>
    [[nodiscard]] static Widget *tabTo(const std::function<bool(Widget *)> &isWanted = {})
    {
        constexpr int mostStops = 150;
        for (int i = 0; i < mostStops && QApplication::focusWidget(); ++i) {
            press(Qt::Key_Tab);
            auto *widget = qobject_cast<Widget *>(QApplication::focusWidget());
            if (widget && (!isWanted || isWanted(widget)))
                return widget;
        }
        return nullptr;
    }
    template <typename Widget>
    [[nodiscard]] static bool tabTo(const Widget *wanted)
    {
        return wanted && tabTo<QWidget>([wanted](QWidget *widget) { return widget == wanted; });
    }
    [[nodiscard]] bool open();
    void close();
    /// Launches a simulated runtime through the page.
    [[nodiscard]] bool launch(const QString &name);
    [[nodiscard]] QStringList files(const QString &pattern) const
    {
        return QDir(m_home->filePath(u"recordings"_s)).entryList({pattern});
    }
    [[nodiscard]] std::optional<operations::Snapshot> last(operations::Kind kind) const
    {
        std::optional<operations::Snapshot> found;
        for (const auto &operation : m_window->link()->operations()) {
            if (operation.kind == kind)
                found = operation;
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<app::DesktopEngine> m_engine;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<qint64> m_pids;
};

void TestWholeWindow::initTestCase()
{
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (name.startsWith(u"DOTNET"_s, Qt::CaseInsensitive) || name.startsWith(u"ASPNETCORE"_s, Qt::CaseInsensitive))
            qunsetenv(name.toLocal8Bit().constData());
    }
    ui::installLook(u"light"_s);
}

void TestWholeWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>(u"/tmp/cw-XXXXXX"_s);
    qputenv("HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u".config"_s).toLocal8Bit());
    qputenv("TMPDIR", m_home->path().toLocal8Bit());
    qputenv("Clrscope__RecordingsFolder", m_home->filePath(u"recordings"_s).toLocal8Bit());
    qputenv("DotnetMonitor_Clrscope__RecordingsFolder", m_home->filePath(u"recordings"_s).toLocal8Bit());
    QVERIFY(open());
}

void TestWholeWindow::cleanup()
{
    close();
    for (const qint64 pid : std::as_const(m_pids))
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    m_pids.clear();
}

bool TestWholeWindow::open()
{
    settings::CollectOptions options;
    options.urls = QString(u"http://127.0.0.1:0"_s);
    options.metrics = false;
    options.noAuth = true;
    m_engine = std::make_unique<app::DesktopEngine>(options);
    connect(m_engine.get(), &app::DesktopEngine::ready, this, [this](const ui::Backend &backend) {
        m_window = std::make_unique<ui::MainWindow>(backend);
        m_window->show();
    });
    m_engine->start();
    return QTest::qWaitFor([this] { return m_window != nullptr; });
}

void TestWholeWindow::close()
{
    if (!m_engine)
        return;
    if (m_window)
        m_window->quit();
    m_window.reset();
    ui::finishKeeping(); // before the home goes
    QObject home; // a spy would hear it on the engine's thread, perhaps before it waits
    bool hasEnded = false;
    connect(m_engine.get(), &app::DesktopEngine::ended, &home, [&hasEnded] { hasEnded = true; });
    m_engine->shutDown();
    QTRY_VERIFY(hasEnded);
    m_engine.reset();
}

bool TestWholeWindow::launch(const QString &name)
{
    m_window->openLaunchPage();
    auto *page = qobject_cast<ui::LaunchPage *>(m_window->tabs()->currentWidget());
    if (!page)
        return false;
    page->setProgram(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-simruntime"));
    page->findChild<QLineEdit *>(u"launchArguments"_s)->setText(u"--exit-after 30 --name "_s + name);
    QSignalSpy launched(page, &ui::LaunchPage::launched);
    QTest::mouseClick(page->findChild<QPushButton *>(u"launchNow"_s), Qt::LeftButton);
    if (!launched.wait(4000)) {
        qWarning().noquote() << page->message();
        return false;
    }
    const QString key = launched.first().first().toString();
    const bool isSeen = QTest::qWaitFor([&] { return m_window->link()->process(key).has_value(); }, 4000);
    if (isSeen)
        m_pids << m_window->link()->process(key)->pid;
    return isSeen;
}

void TestWholeWindow::launchedProgramIsRecordedFromItsFirstInstant()
{
    QVERIFY(launch(u"shop.web"_s));
    auto *tab = qobject_cast<ui::ProcessTab *>(m_window->tabs()->currentWidget());
    QVERIFY(tab); // opened by itself
    QTRY_VERIFY(!tab->process().isSuspended);
    const auto recording = m_window->link()->runningRecording(tab->key());
    QVERIFY(recording);
    QCOMPARE(recording->process.pid, tab->process().pid);
    QTRY_VERIFY(m_window->link()->runningRecording(tab->key())->bytesWritten > 0);
    m_window->toggleRecording(); // its port serves the stop, too
    QTRY_COMPARE(last(operations::Kind::Trace)->state, operations::State::Succeeded);
    QTRY_COMPARE(files(u"*.nettrace"_s).size(), 1);
    const QDir folder(m_home->filePath(u"recordings"_s));
    const auto whole = nettrace::repairFile(folder.filePath(files(u"*.nettrace"_s).first()).toStdString(),
                                            m_home->filePath(u"copy.nettrace"_s).toStdString());
    QCOMPARE(whole.verdict, nettrace::RepairPlan::Verdict::Whole);
    QCOMPARE(files(u"*.output.txt"_s).size(), 1);
}

void TestWholeWindow::dumpLandsBesideTheRecordings()
{
    QVERIFY(launch(u"shop.web"_s));
    auto *snapshot = m_window->findChild<QToolButton *>(u"snapshot"_s);
    QTRY_VERIFY(snapshot->isEnabled());
    snapshot->menu()->findChild<QAction *>(u"dump-Mini"_s)->trigger();
    QTRY_VERIFY(last(operations::Kind::Dump) && isFinal(last(operations::Kind::Dump)->state));
    QVERIFY2(!last(operations::Kind::Dump)->error, qPrintable(last(operations::Kind::Dump)->error->message.english()));
    QTRY_COMPARE(files(u"core_*"_s).size(), 1);
    QFile file(QDir(m_home->filePath(u"recordings"_s)).filePath(files(u"core_*"_s).first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(4) == "\x7f" "ELF");
}

void TestWholeWindow::defaultProcessIsKeptInOurSettings()
{
    QVERIFY(launch(u"shop.web"_s));
    auto *tab = qobject_cast<ui::ProcessTab *>(m_window->tabs()->currentWidget());
    QVERIFY(tab);
    m_window->processes()->select(tab->key());
    QSignalSpy written(m_window->link(), &ui::EngineLink::settingsWritten);
    QMenu menu;
    m_window->processes()->fillMenu(&menu);
    menu.findChild<QAction *>(u"setDefaultProcess"_s)->trigger();
    QVERIFY(written.wait());
    QCOMPARE(written.first().at(1).toString(), QString());
    QFile file(m_home->filePath(u".config/clrscope/settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("DefaultProcess") && text.contains(tab->process().name.toUtf8()), text.constData());
    m_window->openSettingsPage();
    auto *page = qobject_cast<ui::SettingsPage *>(m_window->tabs()->currentWidget());
    page->write(u"GlobalCounter:IntervalSeconds"_s, u"never"_s);
    QTRY_VERIFY2(page->message().startsWith(u"Not written: "_s), qPrintable(page->message()));
}

void TestWholeWindow::finishedOperationsComeBack()
{
    QVERIFY(launch(u"shop.web"_s));
    m_window->toggleRecording();
    QTRY_COMPARE(last(operations::Kind::Trace)->state, operations::State::Succeeded);
    const QUuid id = last(operations::Kind::Trace)->id;
    close();
    QVERIFY(open());
    QTRY_VERIFY(last(operations::Kind::Trace));
    QCOMPARE(last(operations::Kind::Trace)->id, id);
    QCOMPARE(last(operations::Kind::Trace)->state, operations::State::Succeeded);
}

void TestWholeWindow::realProgramIsWatchedRecordedAndOpened()
{
    if (const QString why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    DotnetTarget target(u"WebTarget"_s);
    target.setEnvironment(u"TMPDIR"_s, m_home->path());
    QVERIFY2(target.start({u"--load"_s, u"20"_s}), qPrintable(target.problem()));
    auto *list = m_window->processes()->view();
    const auto rowOf = [list, pid = QString::number(target.pid())]() -> QModelIndex {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, ui::ProcessListModel::Pid).data().toString() == pid)
                return list->model()->index(row, 0);
        }
        return {};
    };
    QTRY_VERIFY(rowOf().isValid());
    const QModelIndex row = rowOf();
    list->scrollTo(row);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QTRY_COMPARE(m_window->tabs()->count(), 1);
    auto *tab = qobject_cast<ui::ProcessTab *>(m_window->tabs()->widget(0));
    QCOMPARE(tab->process().pid, target.pid());
    // Counters of this very program, by group of what it publishes.
    auto *dashboard = tab->findChild<ui::DashboardWidget *>();
    const auto shows = [dashboard](const QString &group) {
        for (const ui::ChartSpec &chart : dashboard->model()->charts()) {
            if (chart.group != group)
                continue;
            const auto now = dashboard->model()->newestMs();
            const auto content = dashboard->model()->content(chart, {now - 60'000, now}, now);
            if (!content.curves.empty())
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"cpu"_s) && shows(u"gc"_s) && shows(u"server"_s), 10'000);
    // Recorded by the button, stopped by the button.
    auto *record = m_window->findChild<QToolButton *>(u"record"_s);
    QTest::mouseClick(record, Qt::LeftButton, {}, QPoint(20, 14));
    QTRY_VERIFY(m_window->link()->runningRecording(tab->key()) && m_window->link()->runningRecording(tab->key())->bytesWritten > 10'000);
    QTest::mouseClick(record, Qt::LeftButton, {}, QPoint(20, 14));
    QTRY_COMPARE_WITH_TIMEOUT(last(operations::Kind::Trace)->state, operations::State::Succeeded, 20'000);
    // Opened by the button of its row among the operations.
    m_window->operations()->setCollapsed(false);
    auto *operations = m_window->operations()->view();
    const QModelIndex open = operations->model()->index(0, ui::OperationsModel::Action);
    QTRY_VERIFY(operations->viewport()->rect().contains(operations->visualRect(open)));
    const QRect cell = operations->visualRect(open);
    QTest::mouseClick(operations->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
    QTRY_COMPARE(m_window->tabs()->count(), 2);
    auto *file = m_window->tabs()->widget(1)->findChild<ui::TraceView *>();
    QVERIFY(file);
    QTRY_VERIFY(file->index() && file->isSettled());
    QVERIFY(file->eventList()->rowCount() > 1000);
    const int all = file->eventList()->rowCount();
    file->filterField()->setText(u"SampleProfiler"_s);
    QTRY_VERIFY(file->isSettled() && file->eventList()->rowCount() < all);
    QVERIFY(file->eventList()->rowCount() > 0);
    const auto cells = [file](int at) {
        QString text;
        for (int column = 0; column < file->eventList()->columnCount(); ++column)
            text += file->eventList()->index(at, column).data().toString() + u' ';
        return text;
    };
    for (int at = 0; at < std::min(20, file->eventList()->rowCount()); ++at)
        QTRY_VERIFY2(cells(at).contains(u"SampleProfiler"_s), qPrintable(cells(at))); // read when they are asked for
    // It ends: its history stays.
    m_window->tabs()->setCurrentIndex(0);
    target.kill();
    QTRY_COMPARE(tab->process().reach, diagnostics::Reach::Ended);
    QVERIFY(shows(u"cpu"_s));
}

/// From the first key to the last no pointer is used: what is read here is only what then stands in the models.
void TestWholeWindow::wholePassWithTheKeyboard()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto focusName = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };

    // Launch a program: it is recorded from its first instant.
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(focusName(), u"launchProgram"_s);
    type(QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-simruntime"));
    QVERIFY(tabTo<QLineEdit>([](QLineEdit *field) { return field->objectName() == u"launchArguments"_s; }));
    type(u"--exit-after 60 --name keyboard.pass"_s); // other tests may have programs of their own
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::ProcessTab *>(m_window->tabs()->currentWidget()));
    auto *tab = qobject_cast<ui::ProcessTab *>(m_window->tabs()->currentWidget());
    m_pids << tab->process().pid;
    QTRY_VERIFY(m_window->link()->runningRecording(tab->key()) && m_window->link()->runningRecording(tab->key())->bytesWritten > 0);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(last(operations::Kind::Trace)->state, operations::State::Succeeded);

    // The list of processes: filter, choose, open.
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"keyboard"_s);
    QTRY_COMPARE(m_window->processes()->filter()->rowCount(), 1);
    QVERIFY(tabTo(m_window->processes()->view()));
    press(Qt::Key_T, Qt::ControlModifier); // as a table, and back
    QTRY_VERIFY(m_window->processes()->isWide());
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->processes()->isWide());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->tabs()->currentWidget(), tab);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);

    // Dashboard: pause, remove a chart, take it back, add one of the browser.
    const auto isPanelName = [](QToolButton *button) { return qobject_cast<ui::PanelStrip *>(button->parentWidget()) != nullptr; };
    QVERIFY(tabTo<QToolButton>(isPanelName));
    press(Qt::Key_1);
    QTRY_COMPARE(tab->currentPanel(), 0);
    auto *dashboard = tab->findChild<ui::DashboardWidget *>();
    QTRY_VERIFY(dashboard->model()->charts().size() > 6 && dashboard->findChild<ui::ChartCard *>());
    QVERIFY(tabTo<ui::ChartCard>());
    press(Qt::Key_Space);
    QVERIFY(dashboard->axis()->isPaused());
    press(Qt::Key_Space);
    QVERIFY(!dashboard->axis()->isPaused());
    press(Qt::Key_W);
    press(Qt::Key_A);
    QVERIFY(!dashboard->axis()->isFollowing());
    press(Qt::Key_F);
    QVERIFY(dashboard->axis()->isFollowing());
    press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(dashboard->axis()->selection().has_value());
    QVERIFY(dashboard->statistics()->rowCount() > 0);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dashboard->axis()->selection().has_value());
    const auto charts = dashboard->model()->charts().size();
    press(Qt::Key_Delete);
    QTRY_COMPARE(dashboard->model()->charts().size(), charts - 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(dashboard->model()->charts().size(), charts);
    // A chart by its menu: a threshold, another title.
    const auto *card = tabTo<ui::ChartCard>();
    QVERIFY(card);
    const QString id = card->key();
    const auto fromMenu = [](const QString &text) {
        press(Qt::Key_Return);
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
            return false;
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto actions = menu->actions();
        for (qsizetype steps = 0; steps <= actions.size(); ++steps) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
        }
        return false;
    };
    QVERIFY(fromMenu(u"Add threshold…"_s));
    m_window->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"80"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(dashboard->model()->chart(id)->thresholds.size(), 1);
    QVERIFY(tabTo(card));
    QVERIFY(fromMenu(u"Rename…"_s));
    m_window->activateWindow();
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(u"Mine"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(dashboard->model()->chart(id)->title, u"Mine"_s);
    QVERIFY(tabTo(card));
    // All charts as a file, by the palette.
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"as CSV"_s);
    press(Qt::Key_Return);
    QFileDialog *where = nullptr;
    QTRY_VERIFY((where = m_window->findChild<QFileDialog *>()) && where->isVisible());
    auto *fileName = where->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(fileName);
    fileName->setText(m_home->filePath(u"curves.csv"_s)); // typed, it would be completed
    QTest::keyClick(fileName, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_home->filePath(u"curves.csv"_s)));
    m_window->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == m_window.get());
    // A dump, and what else can be done to the process.
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(files(u"core_*"_s).size(), 1);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"copy command line"_s);
    press(Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), tab->process().info.commandLine);

    QVERIFY(tabTo<ui::ChartCard>());
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), dashboard->browser()->search());
    type(u"gen 2"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(dashboard->model()->charts().size(), charts + 1);
    press(Qt::Key_Escape); // clears the search
    press(Qt::Key_Escape); // and leaves
    QTRY_VERIFY(!dashboard->browser()->isVisible());

    // Record with other options, and open the file.
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    const auto profiles = tab->traces()->choice().profiles;
    press(Qt::Key_Space);
    QVERIFY(tab->traces()->choice().profiles != profiles);
    press(Qt::Key_Space);
    QCOMPARE(QSet<QString>(tab->traces()->choice().profiles.begin(), tab->traces()->choice().profiles.end()),
             QSet<QString>(profiles.begin(), profiles.end()));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_window->operations()->model()->rowCount(), 3); // two recordings and the dump
    QTRY_VERIFY(m_window->link()->runningRecording(tab->key()) && m_window->link()->runningRecording(tab->key())->bytesWritten > 0);
    // Stopped among the operations, by what their menu says in the palette.
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_window->operations()->isCollapsed());
    QVERIFY(tabTo(m_window->operations()->view()));
    press(Qt::Key_Home);
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"stop and keep"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->link()->runningRecording(tab->key()));
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->operations()->isCollapsed());
    QTRY_COMPARE(tab->traces()->recordingsModel()->rowCount(), 2);
    QVERIFY(tabTo(tab->traces()->recordingView()));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::FileTab *>(m_window->tabs()->currentWidget()));
    auto *trace = m_window->tabs()->currentWidget()->findChild<ui::TraceView *>();
    QTRY_VERIFY(trace->index() && trace->isSettled());
    const int all = trace->eventList()->rowCount();
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(trace->filterField()));
    type(u"SampleProfiler"_s);
    QTRY_VERIFY(trace->isSettled() && trace->eventList()->rowCount() < all);
    QVERIFY(trace->eventList()->rowCount() > 0);
    QVERIFY(tabTo(trace->eventView()));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_window->tabs()->currentWidget(), tab);

    // Details, variables, modules.
    QVERIFY(tabTo<QToolButton>(isPanelName));
    press(Qt::Key(Qt::Key_0 + tab->panelCount()));
    QTRY_COMPARE(tab->currentPanel(), tab->panelCount() - 1);
    for (const QString &name : {u"Variables"_s, u"Modules"_s}) {
        const ui::Segments *parts = nullptr;
        QVERIFY(tabTo<QAbstractButton>([&parts](QAbstractButton *button) {
            parts = qobject_cast<ui::Segments *>(button->parentWidget());
            return parts && parts->button(1)->text().startsWith(u"Variables"_s);
        }));
        for (int steps = 0; steps < 3 && !parts->button(parts->current())->text().startsWith(name); ++steps)
            press(parts->current() == 0 || name == u"Modules"_s ? Qt::Key_Right : Qt::Key_Left);
        const auto shown = [tab, &name]() -> QTreeView * {
            for (auto *view : tab->findChildren<QTreeView *>()) {
                if (view->isVisible() && view->accessibleName() == name)
                    return view;
            }
            return nullptr;
        };
        QTRY_VERIFY2(shown() && shown()->model()->rowCount() > 0, qPrintable(name));
        const auto *rows = shown();
        QVERIFY(tabTo(rows));
        press(Qt::Key_Home);
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(rows->currentIndex().siblingAtColumn(0).data().toString()));
    }

    // Operations: all there is, opened, removed and back.
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_window->operations()->isCollapsed());
    auto *operations = m_window->operations()->view();
    QVERIFY(tabTo(operations));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<ui::FileTab *>(m_window->tabs()->currentWidget()));
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(m_window->tabs()->currentWidget(), tab);
    QVERIFY(tabTo(operations));
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_COMPARE(operations->model()->rowCount(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(operations->model()->rowCount(), 3);

    // The API: off and on; a key is made, copied once, revoked, and its revocation taken back.
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *server = qobject_cast<ui::ServerPage *>(m_window->tabs()->currentWidget());
    QVERIFY(server);
    for (const auto wanted : {operations::ServerStatus::State::Off, operations::ServerStatus::State::Running}) {
        QVERIFY(tabTo<QPushButton>([](QPushButton *button) { return button->objectName() == u"apiSwitch"_s; }));
        press(Qt::Key_Space);
        QTRY_COMPARE(m_window->link()->server().state, wanted);
    }
    QVERIFY(tabTo<QPushButton>([](QPushButton *button) { return button->objectName() == u"newKey"_s; }));
    press(Qt::Key_Space);
    QTRY_COMPARE(focusName(), u"keyName"_s);
    type(u"laptop-anna"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(server->keys()->rowCount(), 1);
    m_window->activateWindow(); // as a window manager does once a popup has closed
    QTRY_COMPARE(focusName(), u"copyKey"_s);
    press(Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().size() > 40);
    QVERIFY(tabTo<QTreeView>([server](QTreeView *view) { return view->model() == server->keys(); }));
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_COMPARE(server->keys()->rowCount(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(server->keys()->rowCount(), 1);

    // A setting is found, written and put back.
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *settings = qobject_cast<ui::SettingsPage *>(m_window->tabs()->currentWidget());
    QVERIFY(settings);
    QVERIFY(tabTo<QLineEdit>([](QLineEdit *field) { return field->objectName() == u"settingKey"_s; }));
    type(u"GlobalCounter:IntervalSeconds"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(focusName(), u"settingValue"_s);
    type(u"3"_s);
    press(Qt::Key_Return);
    const auto written = [this] {
        QFile file(m_home->filePath(u".config/clrscope/settings.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY2(written().contains("IntervalSeconds"), written().constData());
    QTRY_VERIFY(settings->undoStack()->canUndo());
    QVERIFY(tabTo<QTreeView>([settings](QTreeView *view) { return settings->isAncestorOf(view); }));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY2(!written().contains("IntervalSeconds"), written().constData());

    // Help for where one is, the palette for everything else, and tabs to go through.
    press(Qt::Key_F1);
    QTRY_VERIFY(m_window->banner()->isVisible());
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->palettePopup()->isVisible());
    type(u"keyboard.pass"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_window->tabs()->currentWidget(), tab);
    press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(m_window->tabs()->currentWidget() != tab);
    while (m_window->tabs()->count() > 0)
        press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->tabs()->count(), 0);
}

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
