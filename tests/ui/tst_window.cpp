// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with fakes for the engine on another thread: clicks and keys, and what is shown then.
#include "fakes.h"

#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "dashboard/dashboardwidget.h"
#include "palette/commandpalette.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/keywordseditor.h"
#include "recorder/livecard.h"
#include "recorder/providermodel.h"
#include "recorder/tracespanel.h"
#include "server/keyscard.h"
#include "server/serverpage.h"
#include "shell/enginelink.h"
#include "shell/filetab.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "shell/undo.h"
#include "theme/theme.h"
#include "trace/traceview.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QHeaderView>
#include <QMessageBox>
#include <QScopeGuard>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void emptyMachineOffersTheDemo();
    void pickerFollowsStartsAndExits();
    void mendingLineIsCopiedByClick();
    void clickOpensATabAndItStaysWhenTheProcessEnds();
    void recordsAndStopsWithOneKey();
    void refusedRecordingSaysWhy();
    void discardAsksFirst();
    void operationsOfClientsAreShownAndStopped();
    void clearedOperationsComeBackWithUndo();
    void takenPortIsSaidWithTheFix();
    void keysAreShownOnceAndRevoked();
    void fileThatIsNoTraceSaysSo();
    void openedTraceIsWorkedWithKeys();
    void wholePassWithTheKeyboard();
    void tabGoesAsOneReads();
    void layoutIsRemembered();
    void rightToLeftAndLongWordsFit();

private:
    static ProcessList manyProcesses();
    static void fill(FakeEngine &engine);
};

void TestWindow::initTestCase()
{
    installLook(u"dark"_s);
}

ProcessList TestWindow::manyProcesses()
{
    ProcessList list;
    const std::pair<const char16_t *, int> names[] = {{u"shop.web", 4711}, {u"worker", 4802}, {u"identity.api", 4655},
        {u"basket.api", 4690}, {u"catalog.search", 5120}, {u"pwsh", 6033}, {u"MSBuild.dll", 7214}, {u"Rider.Backend", 2290},
        {u"payments-settlement-worker", 5544}};
    for (const auto &[name, pid] : names)
        list << makeProcess(pid, QString::fromUtf16(name));
    list << makeProcess(5333, u"legacy-svc"_s, Reach::NoPermission);
    auto hung = makeProcess(6120, u"reports.batch"_s, Reach::NotAnswering);
    hung.reason = u"reports.batch does not answer. It may be stopped in a debugger. Waiting."_s;
    list << hung << makeProcess(4498, u"importer"_s, Reach::Ended);
    return list;
}

void TestWindow::fill(FakeEngine &engine)
{
    engine.run([&engine] {
        engine.registry.set(manyProcesses());
        for (int i = 0; i < 60; ++i) {
            UsageByPid usage;
            for (const ProcessEntry &entry : engine.registry.list)
                usage[entry.pid] = Usage{double(entry.pid % 13) + (entry.pid == 4711 && i > 40 && i < 46 ? 60.0 : double(i % 3)),
                                         qint64(80'000'000 + entry.pid * 9000 + i * 100'000)};
            Q_EMIT engine.usage->sampled(usage);
        }
        Snapshot s;
        s.id = QUuid::createUuid();
        s.process = {4498, {}, u"importer"_s, {}};
        s.kind = operations::Kind::GcDump;
        s.state = operations::State::Succeeded;
        s.createdUtc = QDateTime::currentDateTimeUtc().addSecs(-600);
        s.endedUtc = s.createdUtc.addSecs(3);
        s.initiator = u"Window"_s;
        s.bytesWritten = 43'725'000;
        s.destination = u"/home/me/clrscope/20261121_135940_4711.gcdump"_s;
        engine.operations.put(s);
        s.id = QUuid::createUuid();
        s.kind = operations::Kind::Trace;
        s.state = operations::State::Stopping;
        s.process = {4802, {}, u"worker"_s, {}};
        s.contents = u"custom (3 providers)"_s;
        s.initiator = u"10.0.4.17"_s;
        s.createdUtc = QDateTime::currentDateTimeUtc().addSecs(-300);
        s.endedUtc = {};
        s.bytesWritten = 92'000'000;
        s.destination = u"HTTP response"_s;
        engine.operations.put(s);
        s.id = QUuid::createUuid();
        s.state = operations::State::Failed;
        s.error = Error{ErrorCode::DiskFull, u"Recording stopped: the disk is full. 812 MiB up to 14:02:11 are kept and can be opened."_s};
        s.destination = u"/home/me/clrscope/20261121_110240_4711.nettrace"_s;
        s.initiator = u"Window"_s;
        s.endedUtc = s.createdUtc.addSecs(200);
        engine.operations.put(s);
        operations::ServerStatus status;
        status.state = operations::ServerStatus::State::Running;
        status.addresses = {u"https://localhost:52323"_s};
        status.metricsAddresses = {u"http://localhost:52325"_s};
        status.clients = {u"10.0.4.17"_s, u"10.0.4.30"_s};
        engine.server.set(status);
    });
}

void TestWindow::emptyMachineOffersTheDemo()
{
    FakeEngine engine;
    Backend backend = engine.backend();
    int started = 0;
    backend.startDemo = [&started] { ++started; };
    MainWindow window(backend);
    window.show();
    auto *demo = window.findChild<QPushButton *>(u"startDemo"_s);
    QVERIFY(demo && demo->isVisible());
    QTest::mouseClick(demo, Qt::LeftButton);
    QCOMPARE(started, 1);
    engine.run([&engine] { engine.registry.set({makeProcess(1, u"shop.web"_s)}); });
    QTRY_VERIFY(!demo->isVisible());
}

void TestWindow::pickerFollowsStartsAndExits()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set(manyProcesses()); });
    MainWindow window(engine.backend());
    window.show();
    auto *pane = window.processes();
    QTRY_COMPARE(pane->model()->rowCount(), 12);
    QCOMPARE(pane->countText(), u"9 of 12"_s);
    QTest::keyClicks(pane->searchField(), u"work"_s);
    QTRY_COMPARE(pane->view()->model()->rowCount(), 2);
    QCOMPARE(pane->countText(), u"2 of 12"_s);
    QTest::keyClick(pane->searchField(), Qt::Key_Escape);
    QTRY_COMPARE(pane->view()->model()->rowCount(), 12);
    engine.run([&engine] {
        auto list = engine.registry.list;
        list.removeLast();
        list << makeProcess(8000, u"late"_s);
        engine.registry.set(list);
    });
    QTRY_VERIFY(pane->model()->rowOf(makeProcess(8000, u"late"_s).key()) >= 0);
}

void TestWindow::mendingLineIsCopiedByClick()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(5333, u"legacy-svc"_s, Reach::NoPermission)}); });
    MainWindow window(engine.backend());
    window.show();
    auto *view = window.processes()->view();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_VERIFY(!view->buttonRect(view->model()->index(0, 0), ProcessView::Button::CopyMend).isEmpty());
    const QRect button = view->buttonRect(view->model()->index(0, 0), ProcessView::Button::CopyMend);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, button.center());
    QTRY_COMPARE(QApplication::clipboard()->text(), u"sudo -u www-data clrscope"_s);
    QCOMPARE(window.tabs()->count(), 0); // looking at one out of reach opens nothing
}

void TestWindow::clickOpensATabAndItStaysWhenTheProcessEnds()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(4711, u"shop.web"_s), makeProcess(4802, u"worker"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    auto *view = window.processes()->view();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QTRY_COMPARE(window.tabs()->count(), 1);
    QCOMPARE(window.tabs()->tabText(0), u"shop.web 4711"_s);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 0)).center());
    QCOMPARE(window.tabs()->count(), 1);
    engine.run([&engine] {
        auto list = engine.registry.list;
        list[0].reach = Reach::Ended;
        list[0].endedUtc = QDateTime::currentDateTimeUtc();
        engine.registry.set(list);
    });
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->widget(0));
    QTRY_COMPARE(tab->process().reach, Reach::Ended);
    QCOMPARE(window.tabs()->count(), 1);
}

void TestWindow::recordsAndStopsWithOneKey()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(4711, u"shop.web"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    const QString key = window.link()->processes().first().key();
    window.openProcess(key);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(window.operations()->model()->rowCount(), 1);
    QTRY_VERIFY(window.link()->runningRecording(key).has_value());
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->widget(0));
    QTRY_VERIFY(tab->traces()->liveCard()->isVisible());
    QVERIFY(window.processes()->model()->index(0, 0).data(ProcessListModel::RecordingRole).toBool());
    QList<RecordingRequest> requests;
    engine.run([&] { requests = engine.recordings.requests; });
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().process.pid, 4711);
    QCOMPARE(requests.first().providers.first().name, u"Microsoft-DotNETCore-SampleProfiler"_s);
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(!window.link()->runningRecording(key).has_value());
    QCOMPARE(window.operations()->model()->at(0).state, operations::State::Succeeded);
    QVERIFY(!tab->traces()->liveCard()->stopButton()->isVisible());
}

void TestWindow::refusedRecordingSaysWhy()
{
    FakeEngine engine;
    engine.run([&engine] {
        engine.registry.set({makeProcess(4711, u"shop.web"_s)});
        engine.recordings.refuseWith = u"The disk is full. Choose another folder."_s;
    });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    window.openProcess(window.link()->processes().first().key());
    window.toggleRecording();
    QTRY_VERIFY(window.banner()->isVisible());
    QCOMPARE(window.banner()->sentence(), u"The disk is full. Choose another folder."_s);
}

void TestWindow::discardAsksFirst()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(4711, u"shop.web"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    const QString key = window.link()->processes().first().key();
    window.openProcess(key);
    window.toggleRecording();
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->widget(0));
    QTRY_VERIFY(tab->traces()->liveCard()->discardButton()->isVisible());
    QTest::mouseClick(tab->traces()->liveCard()->discardButton(), Qt::LeftButton);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(window.link()->runningRecording(key).has_value()); // nothing is lost before the answer
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_VERIFY(!window.link()->runningRecording(key).has_value());
    QCOMPARE(window.operations()->model()->at(0).state, operations::State::Cancelled);
}

void TestWindow::operationsOfClientsAreShownAndStopped()
{
    FakeEngine engine;
    fill(engine);
    MainWindow window(engine.backend());
    window.show();
    auto *pane = window.operations();
    QTRY_COMPARE(pane->model()->rowCount(), 3);
    QCOMPARE(pane->model()->summary(), u"1 draining, 1 done, 1 failed"_s);
    pane->setCollapsed(false);
    // The failed one's sentence is read beside it as soon as it is chosen.
    auto *view = pane->view();
    QTRY_VERIFY(view->isVisible());
    view->setCurrentIndex(view->model()->index(0, 0));
    const auto details = pane->findChildren<Words *>();
    QVERIFY(std::any_of(details.begin(), details.end(), [](const Words *words) {
        return words->isVisible() && words->words().contains(u"the disk is full"_s);
    }));
    const QModelIndex draining = view->model()->index(1, OperationsModel::Action);
    QCOMPARE(draining.data().toString(), u"Finish now"_s);
    // The table makes room for the details first.
    QTRY_VERIFY(view->viewport()->rect().contains(view->visualRect(draining)));
    const QRect cell = view->visualRect(draining);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 20, cell.center().y()));
    QTRY_COMPARE(pane->model()->at(1).state, operations::State::Cancelled);
}

void TestWindow::clearedOperationsComeBackWithUndo()
{
    FakeEngine engine;
    fill(engine);
    MainWindow window(engine.backend());
    window.show();
    auto *pane = window.operations();
    QTRY_COMPARE(pane->model()->rowCount(), 3);
    pane->clearFinished();
    QCOMPARE(pane->view()->model()->rowCount(), 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pane->view()->model()->rowCount(), 3);
}

void TestWindow::takenPortIsSaidWithTheFix()
{
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    const QString sentence = u"Port 52323 is taken by another program. Stop it or start clrscope with --urls."_s;
    engine.run([&] {
        operations::ServerStatus status;
        status.state = operations::ServerStatus::State::Failed;
        status.problem = sentence;
        engine.server.set(status);
    });
    QTRY_VERIFY(window.banner()->isVisible());
    QCOMPARE(window.banner()->sentence(), sentence);
    window.banner()->hide();
    engine.run([&] { engine.server.set(engine.server.now); });
    QTRY_COMPARE(window.findChild<QToolButton *>(u"api"_s)->text(), u"API failed"_s);
    QVERIFY(!window.banner()->isVisible()); // closed stays closed
    engine.run([&] {
        engine.server.now.problem = {};
        engine.server.setEnabled(true);
    });
    QTRY_COMPARE(window.findChild<QToolButton *>(u"api"_s)->text(), u"API on"_s);
}

void TestWindow::keysAreShownOnceAndRevoked()
{
    FakeEngine engine;
    fill(engine);
    MainWindow window(engine.backend());
    window.show();
    window.openServerPage();
    auto *page = qobject_cast<ServerPage *>(window.tabs()->currentWidget());
    QVERIFY(page);
    window.link()->makeKey(u"laptop-anna"_s, QDateTime::currentDateTimeUtc().addDays(30));
    QTRY_COMPARE(page->keys()->rowCount(), 1);
    QTRY_VERIFY(page->shownSecret().contains(u"laptop-anna"_s));
    auto *view = page->keysCard()->view();
    auto *line = page->keysCard()->findChild<UndoLine *>();
    const auto revoke = [&] {
        view->setFocus();
        view->setCurrentIndex(page->keys()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Delete);
    };
    engine.run([&] { engine.server.refuseWith = u"The keys could not be stored."_s; });
    QSignalSpy problems(window.link(), &EngineLink::problem);
    revoke();
    QTRY_COMPARE(problems.size(), 1);
    QVERIFY(!line->isVisible()); // it still opens the door
    engine.run([&] { engine.server.refuseWith.clear(); });
    revoke();
    QTRY_COMPARE(page->keys()->rowCount(), 0);
    QTRY_VERIFY(line->isVisible());
    QTest::mouseClick(window.findChild<QPushButton *>(u"apiSwitch"_s), Qt::LeftButton);
    QTRY_COMPARE(window.link()->server().state, operations::ServerStatus::State::Off);
}

void TestWindow::fileThatIsNoTraceSaysSo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"not-a-trace.nettrace"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no trace");
    file.close();
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    window.openFile(path);
    QCOMPARE(window.tabs()->count(), 1);
    const auto says = [&window] {
        const auto all = window.tabs()->currentWidget()->findChildren<Words *>();
        return std::any_of(all.begin(), all.end(), [](const Words *w) { return w->isVisible() && w->words() == u"No trace"_s; });
    };
    QTRY_VERIFY(says());
    window.openFile(path);
    QCOMPARE(window.tabs()->count(), 1); // the same file is one tab
}

void TestWindow::openedTraceIsWorkedWithKeys()
{
    QTemporaryDir folder;
    QFile whole(QStringLiteral(CLRSCOPE_TEST_DATA "/nettrace/web10.nettrace"));
    QVERIFY(whole.open(QFile::ReadOnly));
    QFile growing(folder.filePath(u"growing.nettrace"_s));
    QVERIFY(growing.open(QFile::WriteOnly));
    growing.write(whole.read(60'000));
    growing.flush();
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.openFile(growing.fileName());
    const auto *tab = qobject_cast<FileTab *>(window.tabs()->currentWidget());
    QVERIFY(tab);
    TraceView *view = tab->view();
    QTRY_VERIFY(view->isSettled());
    const auto focus = [] { return QApplication::focusWidget(); };
    window.tabs()->currentWidget()->setFocus();
    QTRY_COMPARE(focus(), view->eventView());
    const int before = view->eventList()->rowCount();
    QTest::mouseClick(view->eventView()->viewport(), Qt::LeftButton, {},
                      view->eventView()->visualRect(view->eventList()->index(2, EventListModel::Name)).center());
    QTRY_COMPARE(view->eventView()->currentIndex().row(), 2);
    QTest::keyClick(focus(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focus(), view->filterField());
    growing.write(whole.readAll());
    growing.close();
    QTest::keyClick(focus(), Qt::Key_F5);
    QTRY_VERIFY(view->isSettled() && view->eventList()->rowCount() > before);
    QTest::keyClick(focus(), Qt::Key_F1);
    QTRY_VERIFY(window.banner()->sentence().contains(u"time line"_s));
    // What has no button is in the Panel menu and the palette, too.
    QStringList actions;
    for (const QAction *menu : window.menuBar()->actions()) {
        if (menu->text() != u"Pa&nel"_s)
            continue;
        Q_EMIT menu->menu()->aboutToShow();
        for (const QAction *action : menu->menu()->actions())
            actions.append(action->text());
    }
    QVERIFY2(actions.contains(u"Read again"_s) && actions.contains(u"Choose columns…"_s), qPrintable(actions.join(u", ")));
    QTest::keyClick(focus(), Qt::Key_E, Qt::ControlModifier);
    auto *asked = view->findChild<QFileDialog *>();
    QVERIFY(asked);
    asked->reject();
}

void TestWindow::wholePassWithTheKeyboard()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(4711, u"shop.web"_s), makeProcess(4802, u"worker"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
    const auto focus = [] { return QApplication::focusWidget(); };
    // Filter, choose, open.
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(focus(), window.processes()->searchField());
    QTest::keyClicks(focus(), u"wor"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(window.tabs()->count(), 1);
    QCOMPARE(window.tabs()->tabText(0), u"worker 4802"_s);
    QTest::keyClick(window.processes()->searchField(), Qt::Key_Escape);
    // Record with options: the first profile has the focus, Space unticks it.
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->widget(0));
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(qobject_cast<QCheckBox *>(focus()));
    QTest::keyClick(focus(), Qt::Key_Space);
    QCOMPARE(tab->traces()->choice().profiles, QStringList{u"http"_s});
    // Digits change the panel from here, but not while one types.
    const int environment = tab->panelCount() - 1;
    QTest::keyClick(focus(), Qt::Key(Qt::Key_1 + environment));
    QCOMPARE(tab->currentPanel(), environment);
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(focus()));
    QTest::keyClicks(focus(), u"1"_s);
    QCOMPARE(tab->currentPanel(), environment);
    // Everything else by name.
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.palettePopup()->isVisible());
    QTest::keyClicks(focus(), u"shop"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(window.tabs()->count(), 2);
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(window.tabs()->currentIndex(), 0);
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(window.tabs()->count(), 1);
    // Every action can be found in the palette, and says its name.
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.palettePopup()->model()->rowCount() > 15);
    // The panel's own buttons and menus, too; what cannot be done now is listed and does nothing.
    QTest::keyClicks(focus(), u"csv"_s);
    const QModelIndex csv = window.palettePopup()->model()->index(0, 0);
    QVERIFY(csv.data().toString().contains(u"CSV"_s));
    QVERIFY(!(csv.flags() & Qt::ItemIsEnabled));
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(window.palettePopup()->isVisible());
    focus()->setProperty("text", QString());
    QTest::keyClicks(focus(), u"pause"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_VERIFY(!window.palettePopup()->isVisible());
    QVERIFY(qobject_cast<ProcessTab *>(window.tabs()->currentWidget())->findChild<DashboardWidget *>()->axis()->isPaused());
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.palettePopup()->isVisible());
    QTest::keyClick(focus(), Qt::Key_Escape);
    QTRY_VERIFY(!window.palettePopup()->isVisible());
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(), button->metaObject()->className());
    }
}

void TestWindow::tabGoesAsOneReads()
{
    FakeEngine engine;
    fill(engine);
    MainWindow window(engine.backend());
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.processes()->model()->rowCount(), 12);
    window.openProcess(window.link()->processes().first().key());
    window.operations()->setCollapsed(false);
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->currentWidget());
    auto *strip = tab->findChild<PanelStrip *>();
    const auto regionOf = [&](QWidget *widget) -> QString {
        if (widget == window.tabs()->tabBar())
            return u"tabs"_s;
        if (widget == window.processes()->searchField())
            return u"filter"_s;
        if (widget == window.processes()->view())
            return u"list"_s;
        if (strip->isAncestorOf(widget))
            return widget->parentWidget() == strip ? u"panels"_s : u"panel actions"_s;
        if (tab->isAncestorOf(widget))
            return u"content"_s;
        if (window.operations()->isAncestorOf(widget))
            return u"operations"_s;
        return qobject_cast<QToolBar *>(widget->parentWidget()->parentWidget()) ? u"toolbar"_s : u"title"_s;
    };
    for (int panel = 0; panel < tab->panelCount(); ++panel) {
        tab->choosePanel(panel);
        QStringList regions;
        QPoint before;
        window.findChild<QToolButton *>(u"record"_s)->setFocus();
        const QWidget *first = nullptr;
        for (int stops = 0; stops < 200 && QApplication::focusWidget() != first; ++stops) {
            QWidget *widget = QApplication::focusWidget();
            const QPoint at = widget->mapTo(&window, QPoint());
            const QString region = regionOf(widget);
            if (regions.isEmpty() || regions.last() != region)
                regions << region;
            else if (region != u"content"_s) // one row each, from the left
                QVERIFY2(at.x() > before.x() || at.y() > before.y(), qPrintable(region));
            before = at;
            if (!first)
                first = widget;
            QTest::keyClick(widget, Qt::Key_Tab);
        }
        regions.removeAll(u"title"_s);
        QCOMPARE(regions.mid(0, 6), QStringList({u"toolbar"_s, u"filter"_s, u"list"_s, u"tabs"_s, u"panels"_s,
                                                 panel == 0 ? u"panel actions"_s : regions.value(5)}));
        QCOMPARE(regions.last(), u"operations"_s);
        QCOMPARE(QSet<QString>(regions.begin(), regions.end()).size(), regions.size()); // none is come back to
    }
    // And back.
    window.processes()->view()->setFocus();
    QTest::keyClick(window.processes()->view(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(window.processes()->searchField()));
}

void TestWindow::layoutIsRemembered()
{
    QTemporaryDir folder;
    FakeEngine engine;
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    {
        MainWindow window(backend);
        window.show();
        window.operations()->setCollapsed(false);
        window.operations()->view()->header()->resizeSection(OperationsModel::Process, 222);
        window.findChild<QDockWidget *>(u"processes"_s)->hide();
        window.resize(1111, 777);
        window.close();
    }
    MainWindow again(backend);
    again.show();
    QCOMPARE(again.operations()->isCollapsed(), false);
    QCOMPARE(again.operations()->view()->header()->sectionSize(OperationsModel::Process), 222);
    QVERIFY(!again.findChild<QDockWidget *>(u"processes"_s)->isVisible());
    // Since 6.8, Qt keeps a window it restores within the screen, which may be a small one here.
    QVERIFY2(again.width() == 1111 || again.width() == again.screen()->availableGeometry().width(),
             qPrintable(QString::number(again.width())));
}

void TestWindow::rightToLeftAndLongWordsFit()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restored = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    FakeEngine engine;
    ProcessList list;
    for (int i = 0; i < 40; ++i)
        list << makeProcess(1000 + i, u"Donaudampfschifffahrtsgesellschaft.Abrechnungsdienst.%1"_s.arg(i));
    engine.run([&] { engine.registry.set(list); });
    MainWindow window(engine.backend());
    window.resize(1024, 700);
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 40);
    QCOMPARE(window.width(), 1024); // nothing forces it wider
    window.openProcess(window.link()->processes().first().key());
    qobject_cast<ProcessTab *>(window.tabs()->widget(0))->showTraces();
    QVERIFY(window.minimumSizeHint().width() <= 1024);
    QVERIFY(window.processes()->mapTo(&window, QPoint()).x() > window.tabs()->mapTo(&window, QPoint()).x()); // where one begins to read
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
