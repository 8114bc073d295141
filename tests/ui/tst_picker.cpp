// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Processes and operations by hand: choosing, filtering, copying, dismissing, what the tables keep.
#include "fakes.h"

#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "theme/theme.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

class TestPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLook(u"light"_s); }
    void chosenInTheListIsRecordedByKey();
    void filteringKeepsTheChosenProcess();
    void buttonsOfRowsDoNothingElse();
    void allEndedAreDismissedAtOnce();
    void rowsAreCopied();
    void tableKeepsItsColumns();
    void matchStaysInSight();
    void longNamesTakeTheRoomOfTheCurve();
    void defaultProcessIsTheOneTheApiMeans();
    void menuOfARecordingProcessStopsIt();
    void dumpInTheLineIsCancelled();
    void cutOffRecordingIsNotDone();
    void operationsAreFiltered();
    void operationsKeepTheirHeight();
    void tabOfOneOutOfReachOffersTheMend();
};

namespace {

QModelIndex rowOf(const MainWindow &window, const ProcessEntry &process)
{
    const auto *pane = window.processes();
    return pane->filter()->mapFromSource(pane->model()->index(pane->model()->rowOf(process.key()), 0));
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// The row as it is painted.
QImage pictureOf(const ProcessView *view, const QModelIndex &row)
{
    QRect rect = view->visualRect(row);
    rect.setRight(view->viewport()->width());
    return const_cast<ProcessView *>(view)->viewport()->grab(rect).toImage();
}

/// By the button above the list.
void flipTable(const MainWindow &window)
{
    for (auto *button : window.findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Processes as a table"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void makeWide(const MainWindow &window)
{
    flipTable(window);
    QVERIFY(window.processes()->isWide());
}

} // namespace

void TestPicker::chosenInTheListIsRecordedByKey()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop, makeProcess(8, u"worker"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the list has the focus as soon as it has rows
    QTRY_COMPARE(window.processes()->selectedKey(), shop.key());
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(window.link()->runningRecording(shop.key()).has_value());
}

void TestPicker::filteringKeepsTheChosenProcess()
{
    FakeEngine engine;
    const auto chosen = makeProcess(9, u"worker"_s);
    engine.run([&] { engine.registry.set({makeProcess(7, u"server"_s), makeProcess(8, u"user"_s), chosen}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 3);
    auto *pane = window.processes();
    QTest::mouseClick(pane->view()->viewport(), Qt::LeftButton, {}, pane->view()->visualRect(rowOf(window, chosen)).center());
    QCOMPARE(pane->selectedKey(), chosen.key());
    QTest::keyClicks(pane->searchField(), u"ser"_s);
    QCOMPARE(pane->selectedKey(), QString()); // what is not in sight is not acted on, and nothing is in its place
    QTest::keyClicks(pane->searchField(), u"xyz"_s);
    QTest::keyClick(pane->searchField(), Qt::Key_Escape);
    QCOMPARE(pane->selectedKey(), chosen.key());
    QVERIFY(pane->view()->selectionModel()->isRowSelected(rowOf(window, chosen).row()));
}

void TestPicker::buttonsOfRowsDoNothingElse()
{
    FakeEngine engine;
    const auto a = makeProcess(7, u"a"_s, Reach::Ended);
    const auto b = makeProcess(8, u"b"_s, Reach::Ended);
    auto hung = makeProcess(9, u"hung"_s, Reach::NotAnswering);
    engine.run([&] { engine.registry.set({a, b, hung}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 3);
    auto *view = window.processes()->view();
    // One that does not answer is asked again from the list beside the tabs.
    QTRY_VERIFY(!view->buttonRect(rowOf(window, hung), ProcessView::Button::AskAgain).isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->buttonRect(rowOf(window, hung), ProcessView::Button::AskAgain).center());
    const auto asked = [&] {
        QStringList keys;
        engine.run([&] { keys = engine.registry.askedAgain; });
        return keys;
    };
    QTRY_COMPARE(asked(), QStringList{hung.key()});
    makeWide(window);
    const auto dismiss = [&](const ProcessEntry &process) { return view->buttonRect(rowOf(window, process), ProcessView::Button::Dismiss).center(); };
    QTRY_VERIFY(!view->buttonRect(rowOf(window, b), ProcessView::Button::Dismiss).isEmpty());
    QVERIFY(view->buttonRect(rowOf(window, b), ProcessView::Button::OpenHistory).isEmpty()); // nobody watched it: there is none
    QVERIFY(!rowOf(window, b).data(ProcessListModel::ReasonRole).toString().contains(u"History"_s));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, dismiss(a));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, dismiss(b));
    QCOMPARE(window.processes()->model()->rowCount(), 3);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, dismiss(a));
    QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
    QCOMPARE(window.tabs()->count(), 0);
}

void TestPicker::allEndedAreDismissedAtOnce()
{
    FakeEngine engine;
    ProcessList list{makeProcess(1, u"lives"_s)};
    for (int pid = 10; pid < 30; ++pid)
        list << makeProcess(pid, u"R&D"_s, Reach::Ended);
    engine.run([&] { engine.registry.set(list); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 21);
    makeWide(window);
    for (auto *button : window.processes()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Dismiss all ended"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(window.processes()->model()->rowCount(), 1);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.processes()->model()->rowCount(), 21);
    // A sign of menus in a name is the name's own.
    window.openProcess(list.last().key());
    QCOMPARE(window.tabs()->tabText(0), u"R&&D 29"_s);
}

void TestPicker::rowsAreCopied()
{
    FakeEngine engine;
    engine.run([&] { engine.registry.set({makeProcess(7, u"shop"_s), makeProcess(8, u"worker"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
    window.resize(1600, 800);
    makeWide(window);
    auto *view = window.processes()->view();
    QTRY_VERIFY(!view->isColumnHidden(ProcessListModel::Started));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"shop\t7\tme\t9.0.4\t"_s), qPrintable(lines[0]));
    QVERIFY(lines[1].startsWith(u"worker\t8\t"_s));
}

void TestPicker::tableKeepsItsColumns()
{
    QTemporaryDir folder;
    FakeEngine engine;
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    engine.run([&] { engine.registry.set({makeProcess(7, u"shop"_s)}); });
    using Model = ProcessListModel;
    int tableWidth = 0;
    {
        MainWindow window(backend);
        window.resize(1024, 700);
        window.show();
        QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
        auto *view = window.processes()->view();
        const int list = window.processes()->width();
        makeWide(window);
        QTRY_VERIFY(window.processes()->width() > list);
        QTRY_VERIFY(view->isColumnHidden(Model::Started)); // no room; its heading's menu brings it
        Q_EMIT view->header()->customContextMenuRequested({5, 5});
        auto *menu = view->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Started"_s || action->text() == u"User"_s)
                action->trigger();
        }
        menu->close();
        QVERIFY(!view->isColumnHidden(Model::Started));
        view->header()->resizeSection(Model::Pid, 91);
        view->header()->moveSection(view->header()->visualIndex(Model::Cpu), 1);
        view->sortByColumn(Model::Pid, Qt::DescendingOrder);
        QCOMPARE(view->header()->sectionSize(Model::Pid), 91);
        flipTable(window);
        QVERIFY(view->isColumnHidden(Model::Started));
        QTRY_COMPARE(window.processes()->width(), list);
        makeWide(window);
        QCOMPARE(view->header()->sectionSize(Model::Pid), 91);
        QTRY_VERIFY(window.processes()->width() > list);
        tableWidth = window.processes()->width();
        window.resize(1030, 700);
        QTRY_COMPARE(window.width(), 1030);
        QCOMPARE(window.processes()->width(), tableWidth); // as one has it, however the window is sized
        window.close();
    }
    MainWindow window(backend);
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    auto *view = window.processes()->view();
    QVERIFY(window.processes()->isWide());
    QCOMPARE(view->header()->sectionSize(Model::Pid), 91);
    QCOMPARE(view->header()->visualIndex(Model::Cpu), 1);
    QVERIFY(!view->isColumnHidden(Model::Started));
    QCOMPARE(view->header()->sortIndicatorSection(), int(Model::Pid));
    flipTable(window);
    QTRY_COMPARE(window.processes()->width(), 280); // the list has its own width still
}

void TestPicker::matchStaysInSight()
{
    FakeEngine engine;
    const auto named = makeProcess(7, u"Contoso.Billing.Needle.Settlement.Endpoint.Host"_s);
    auto started = makeProcess(8, u"plain"_s);
    started.info.commandLine = u"/usr/lib/dotnet/dotnet exec /srv/apps/production/needle/bin/plain.dll --urls http://*:5000"_s;
    engine.run([&] { engine.registry.set({named, started, makeProcess(9, u"other"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 3);
    QTest::keyClicks(window.processes()->searchField(), u"needle"_s);
    auto *view = window.processes()->view();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    for (const auto &process : {named, started})
        QTRY_VERIFY2(hasColour(pictureOf(view, rowOf(window, process)), colours().match), qPrintable(process.name));
    QTRY_VERIFY(view->visualRect(rowOf(window, started)).height() > ProcessView::lineHeight);
}

void TestPicker::longNamesTakeTheRoomOfTheCurve()
{
    FakeEngine engine;
    ProcessList list{makeProcess(1, u"shop"_s)};
    engine.run([&] { engine.registry.set(list); });
    MainWindow window(engine.backend());
    window.show();
    auto *view = window.processes()->view();
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(!view->isColumnHidden(ProcessListModel::Curve));
    list << makeProcess(2, u"Contoso.Orders.Endpoint"_s) << makeProcess(3, u"Contoso.Sales.Endpoint"_s);
    engine.run([&] { engine.registry.set(list); });
    QTRY_VERIFY(view->isColumnHidden(ProcessListModel::Curve));
    list.removeLast();
    engine.run([&] { engine.registry.set(list); });
    QTRY_VERIFY(!view->isColumnHidden(ProcessListModel::Curve));
}

void TestPicker::defaultProcessIsTheOneTheApiMeans()
{
    FakeEngine engine;
    FakeSettings settings;
    const auto first = makeProcess(7, u"shop"_s);
    auto second = makeProcess(8, u"shop"_s);
    second.info.commandLine = u"/srv/second/shop"_s;
    settings.own[u"DefaultProcess:Filters:0:Key"_s] = u"ProcessName"_s;
    settings.own[u"DefaultProcess:Filters:0:Value"_s] = u"shop"_s;
    engine.run([&] { engine.registry.set({first, second}); });
    const auto pinned = [](const MainWindow &window) {
        QStringList keys;
        for (int row = 0; row < window.processes()->model()->rowCount(); ++row) {
            const QModelIndex index = window.processes()->model()->index(row, 0);
            if (index.data(ProcessListModel::DefaultRole).toBool())
                keys << index.data(ProcessListModel::KeyRole).toString();
        }
        return keys;
    };
    {
        MainWindow window(withSettings(engine, settings));
        window.show();
        QSignalSpy said(window.processes(), &ProcessPane::said);
        QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
        window.processes()->select(first.key());
        QMenu menu;
        window.processes()->fillMenu(&menu);
        menu.findChild<QAction *>(u"setDefaultProcess"_s)->trigger();
        QTRY_COMPARE(said.size(), 1); // the API refuses to choose, and so do we
        QVERIFY(said[0][0].toString().startsWith(u"2 processes"_s));
        QCOMPARE(pinned(window), QStringList());
    }
    settings.own[u"DefaultProcess:Filters:1:CommandLine"_s] = u"second"_s;
    settings.own[u"DefaultProcess:Filters:1:MatchType"_s] = u"Contains"_s;
    MainWindow window(withSettings(engine, settings));
    window.show();
    QTRY_COMPARE(pinned(window), QStringList{second.key()});
}

void TestPicker::menuOfARecordingProcessStopsIt()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    window.processes()->select(shop.key());
    window.toggleRecording();
    QTRY_VERIFY(window.link()->runningRecording(shop.key()).has_value());
    QMenu menu;
    window.processes()->fillMenu(&menu);
    for (QAction *action : menu.actions()) {
        QVERIFY(action->text() != u"Record trace"_s);
        if (action->text() == u"Stop recording"_s)
            action->trigger();
    }
    QTRY_VERIFY(!window.link()->runningRecording(shop.key()).has_value());
}

namespace {

Snapshot runningOperation(operations::Kind kind, const QString &name)
{
    Snapshot s;
    s.id = QUuid::createUuid();
    s.kind = kind;
    s.state = operations::State::Running;
    s.isStoppable = kind == operations::Kind::Trace;
    s.process = {7, {}, name, u"key"_s};
    s.initiator = u"Window"_s;
    s.createdUtc = QDateTime::currentDateTimeUtc();
    s.destination = u"/tmp/x.nettrace"_s;
    return s;
}

QPushButton *buttonOf(const QWidget *widget, const QString &text)
{
    for (auto *button : widget->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestPicker::dumpInTheLineIsCancelled()
{
    FakeEngine engine;
    const auto dump = runningOperation(operations::Kind::Dump, u"shop"_s);
    engine.run([&] { engine.operations.put(dump); });
    MainWindow window(engine.backend());
    window.show();
    QVERIFY(window.operations()->isCollapsed());
    QTRY_VERIFY(buttonOf(window.operations(), u"Cancel"_s)); // half a dump is none: it cannot be stopped and kept
    QTest::mouseClick(buttonOf(window.operations(), u"Cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(window.operations()->model()->at(0).state, operations::State::Cancelled);
    QVERIFY(!window.banner()->isVisible());
}

void TestPicker::cutOffRecordingIsNotDone()
{
    FakeEngine engine;
    auto trace = runningOperation(operations::Kind::Trace, u"shop"_s);
    trace.state = operations::State::Succeeded;
    trace.isStoppable = false;
    Recording recording;
    recording.path = trace.destination;
    recording.state = RecordingState::CutOff;
    recording.operation = trace.id;
    engine.run([&] {
        engine.operations.put(trace);
        engine.recordings.set({recording});
    });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.operations()->model()->rowCount(), 1);
    const QModelIndex state = window.operations()->model()->index(0, OperationsModel::State);
    QTRY_COMPARE(state.data().toString(), u"Not whole"_s);
    QCOMPARE(Shape(state.data(OperationsModel::ShapeRole).toInt()), Shape::NeedsCare);
}

void TestPicker::operationsAreFiltered()
{
    FakeEngine engine;
    engine.run([&] {
        engine.operations.put(runningOperation(operations::Kind::Trace, u"shop"_s));
        engine.operations.put(runningOperation(operations::Kind::Trace, u"worker"_s));
    });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.operations()->setCollapsed(false);
    auto *view = window.operations()->view();
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setFocus();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), window.operations()->searchField());
    QTest::keyClicks(QApplication::focusWidget(), u"WORK"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(view->model()->rowCount(), 2);
}

void TestPicker::operationsKeepTheirHeight()
{
    QTemporaryDir folder;
    FakeEngine engine;
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    const auto flip = [](MainWindow &window) { window.operations()->setCollapsed(!window.operations()->isCollapsed()); };
    {
        MainWindow window(backend);
        window.show();
        auto *dock = window.findChild<QDockWidget *>(u"operations"_s);
        QTRY_VERIFY(dock->height() < 40);
        flip(window);
        QTRY_VERIFY2(dock->height() >= 120, qPrintable(QString::number(dock->height())));
        window.resizeDocks({dock}, {222}, Qt::Vertical); // as the line above it is drawn
        QTRY_COMPARE(dock->height(), 222);
        window.resize(1280, 480); // what a small window takes, a large one gives back
        QTRY_COMPARE(window.height(), 480);
        window.resize(1280, 800);
        QTRY_COMPARE(dock->height(), 222);
        flip(window);
        QTRY_VERIFY(dock->height() < 40);
        flip(window);
        QTRY_COMPARE(dock->height(), 222);
        flip(window);
        window.close();
    }
    MainWindow window(backend);
    window.show();
    auto *dock = window.findChild<QDockWidget *>(u"operations"_s);
    QTRY_VERIFY(dock->height() < 40);
    flip(window);
    QTRY_COMPARE(dock->height(), 222);
    // Afloat it has a frame to be moved by.
    QTest::mouseClick(window.operations()->floatButton(), Qt::LeftButton);
    QTRY_VERIFY(dock->isFloating());
    QVERIFY(!dock->windowFlags().testFlag(Qt::FramelessWindowHint));
    QTest::mouseClick(window.operations()->floatButton(), Qt::LeftButton);
    QTRY_VERIFY(!dock->isFloating());
}

void TestPicker::tabOfOneOutOfReachOffersTheMend()
{
    FakeEngine engine;
    const auto foreign = makeProcess(5333, u"legacy-svc"_s, Reach::NoPermission);
    engine.run([&] { engine.registry.set({foreign}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_VERIFY(window.link()->process(foreign.key()));
    window.openProcess(foreign.key());
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->currentWidget());
    auto *mend = buttonOf(tab, u"Copy the line that mends it"_s);
    QVERIFY(mend);
    QTest::mouseClick(mend, Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), foreign.mend);
    QTest::mouseClick(buttonOf(tab, u"Ask again"_s), Qt::LeftButton);
    const auto asked = [&] {
        QStringList keys;
        engine.run([&] { keys = engine.registry.askedAgain; });
        return keys;
    };
    QTRY_COMPARE(asked(), QStringList{foreign.key()});
    // What is wrong is said once.
    int said = 0;
    for (const auto *words : tab->findChildren<Words *>())
        said += words->isVisible() && words->words() == foreign.reason.english() ? 1 : 0;
    QCOMPARE(said, 1);
    // The names of the panels are one Tab stop, whichever is chosen, and by whatever.
    tab->choosePanel(1);
    int stops = 0;
    for (const auto *button : tab->findChild<PanelStrip *>()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        stops += button->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
}

QTEST_MAIN(TestPicker)
#include "tst_picker.moc"
