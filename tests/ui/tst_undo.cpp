// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What removes can be undone: in its place, under Edit, and in the order it was removed.
#include "fakes.h"

#include <QPushButton> // before a header of ours that names it inside a class

#include "dashboard/dashboardmodel.h"
#include "dashboard/dashboardwidget.h"
#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/providermodel.h"
#include "recorder/tracespanel.h"
#include "shell/enginelink.h"
#include "shell/processtab.h"
#include "shell/undo.h"

#include <clrscope/ui/mainwindow.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

namespace {

Snapshot operation(const QString &name, operations::State state, int secondsAgo)
{
    Snapshot s;
    s.id = QUuid::createUuid();
    s.process = {7, {}, name, {}};
    s.state = state;
    s.createdUtc = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    if (isFinal(state))
        s.endedUtc = s.createdUtc.addSecs(1);
    s.initiator = u"Window"_s;
    s.destination = u"/tmp/%1.nettrace"_s.arg(name);
    s.bytesWritten = 1000;
    return s;
}

QStringList names(const OperationsPane *pane)
{
    QStringList result;
    for (int row = 0; row < pane->view()->model()->rowCount(); ++row)
        result << pane->view()->model()->index(row, OperationsModel::Process).data().toString().section(u' ', 0, 0);
    return result;
}

/// The button that undoes, where it is offered in this pane.
QPushButton *undoIn(const QWidget *pane)
{
    for (auto *line : pane->findChildren<UndoLine *>()) {
        if (line->isVisible())
            return line->button();
    }
    return nullptr;
}

QString undoText(const MainWindow &window)
{
    for (const QAction *action : window.findChild<UndoHistory *>()->findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo))
            return action->isEnabled() ? action->text() : QString();
    }
    return {};
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLook(u"light"_s); }
    void clearedOperationsStayAwayAfterARestart();
    void operationIsRemovedByKeyAndComesBackToItsPlace();
    void dismissedProcessComesBack();
    void providerComesBack();
    void chartAndThresholdComeBack();
    void lastRemovedComesBackFirst();
    void stepsOfAClosedTabGoWithIt();
};

void TestUndo::clearedOperationsStayAwayAfterARestart()
{
    QTemporaryDir folder;
    FakeEngine engine;
    engine.run([&engine] {
        engine.operations.put(operation(u"old"_s, operations::State::Failed, 300));
        engine.operations.put(operation(u"done"_s, operations::State::Succeeded, 200));
        engine.operations.put(operation(u"runs"_s, operations::State::Running, 100));
    });
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    {
        MainWindow window(backend);
        window.show();
        auto *pane = window.operations();
        QTRY_COMPARE(pane->model()->rowCount(), 3);
        pane->setCollapsed(false);
        auto *clear = pane->findChild<QPushButton *>(u"clearFinished"_s);
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(names(pane), QStringList{u"runs"_s});
        QCOMPARE(pane->model()->summary(), u"1 running"_s); // counts follow, too
        QVERIFY(undoIn(pane));
        QTest::mouseClick(undoIn(pane), Qt::LeftButton);
        QTRY_COMPARE(names(pane), QStringList({u"runs"_s, u"done"_s, u"old"_s}));
        QVERIFY(!undoIn(pane));
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(names(pane), QStringList{u"runs"_s});
        engine.run([&engine] { QCOMPARE(engine.operations.all.size(), 3); }); // it may still be undone
    }
    MainWindow again(backend);
    again.show();
    QTRY_COMPARE(names(again.operations()), QStringList{u"runs"_s});
    const auto known = [&engine] {
        qsizetype count = 0;
        engine.run([&] { count = engine.operations.all.size(); });
        return count;
    };
    QTRY_COMPARE(known(), 1); // now for good
}

void TestUndo::operationIsRemovedByKeyAndComesBackToItsPlace()
{
    FakeEngine engine;
    engine.run([&engine] {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            engine.operations.put(operation(name, operations::State::Succeeded, 100 - name[0].unicode()));
    });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    auto *pane = window.operations();
    QTRY_COMPARE(pane->model()->rowCount(), 3);
    pane->setCollapsed(false);
    QTRY_VERIFY(pane->view()->isVisible());
    const QStringList before = names(pane);
    pane->view()->setFocus();
    pane->view()->setCurrentIndex(pane->view()->model()->index(1, 0));
    QTest::keyClick(pane->view(), Qt::Key_Delete);
    QTRY_COMPARE(names(pane).size(), 2);
    QVERIFY(!names(pane).contains(before[1]));
    QVERIFY(undoText(window).startsWith(u"Undo: Remove 1 operation"_s)); // its plural is in the translation
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(pane), before);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(pane).size(), 2);
}

void TestUndo::dismissedProcessComesBack()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(7, u"shop"_s), makeProcess(8, u"importer"_s, Reach::Ended)}); });
    MainWindow window(engine.backend());
    window.show();
    auto *pane = window.processes();
    QTRY_COMPARE(pane->model()->rowCount(), 2);
    pane->select(makeProcess(8, u"importer"_s, Reach::Ended).key());
    QMenu menu;
    pane->fillMenu(&menu);
    auto *dismiss = menu.findChild<QAction *>(u"dismissProcess"_s);
    QVERIFY(dismiss);
    dismiss->trigger();
    QTRY_COMPARE(pane->model()->rowCount(), 1);
    QCOMPARE(pane->countText(), u"1"_s);
    engine.run([&engine] { QVERIFY(engine.registry.dismissed.isEmpty()); }); // its history is kept while it can come back
    QCOMPARE(undoText(window), u"Undo: Dismiss importer"_s);
    QVERIFY(undoIn(pane));
    QTest::mouseClick(undoIn(pane), Qt::LeftButton);
    QTRY_COMPARE(pane->model()->rowCount(), 2);
    // A process that answers cannot be dismissed.
    pane->select(makeProcess(7, u"shop"_s).key());
    QMenu other;
    pane->fillMenu(&other);
    QVERIFY(!other.findChild<QAction *>(u"dismissProcess"_s));
}

void TestUndo::providerComesBack()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(7, u"shop"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    window.openProcess(makeProcess(7, u"shop"_s).key());
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->widget(0));
    tab->showTraces();
    auto *traces = tab->traces();
    const auto rows = traces->providerModel()->providers();
    QVERIFY(rows.size() >= 2);
    auto *view = traces->providerView();
    view->setFocus();
    view->setCurrentIndex(traces->providerModel()->index(1, ProviderModel::Name));
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(traces->providerModel()->providers().size(), rows.size() - 1);
    QCOMPARE(undoText(window), u"Undo: Remove %1"_s.arg(rows[1].provider.name));
    QVERIFY(undoIn(traces));
    QTest::mouseClick(undoIn(traces), Qt::LeftButton);
    QCOMPARE(traces->providerModel()->providers(), rows);
    QVERIFY(!traces->choice().isEdited);
    // An edit, and what Restore throws away, come back as well.
    traces->providerModel()->setData(traces->providerModel()->index(0, ProviderModel::Keywords), quint64(0x5), Qt::EditRole);
    QVERIFY(traces->choice().isEdited);
    const auto edited = traces->providerModel()->providers();
    QTest::mouseClick(traces->findChild<QPushButton *>(u"restoreProviders"_s), Qt::LeftButton);
    QCOMPARE(traces->providerModel()->providers(), rows);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(traces->providerModel()->providers(), edited);
}

void TestUndo::chartAndThresholdComeBack()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(7, u"shop"_s), makeProcess(8, u"importer"_s, Reach::Ended)}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
    window.openProcess(makeProcess(7, u"shop"_s).key());
    auto *model = window.tabs()->widget(0)->findChild<DashboardWidget *>()->model();
    ChartSpec spec;
    spec.id = u"mine"_s;
    spec.title = u"Mine"_s;
    spec.sources = {SourceSpec{}};
    model->addChart(spec);
    spec.thresholds = {Threshold{}};
    model->changeChart(spec, u"threshold"_s);
    spec.thresholds.clear();
    model->changeChart(spec, u"remove the threshold"_s);
    model->removeChart(u"mine"_s);
    QVERIFY(!model->chart(u"mine"_s));
    // Something else is removed in between; from wherever the focus is, the last one comes back first.
    window.processes()->select(makeProcess(8, u"importer"_s, Reach::Ended).key());
    QMenu menu;
    window.processes()->fillMenu(&menu);
    menu.findChild<QAction *>(u"dismissProcess"_s)->trigger();
    const auto undo = [&window] { QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier); };
    undo();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 2);
    QVERIFY(!model->chart(u"mine"_s));
    undo();
    QVERIFY(model->chart(u"mine"_s));
    undo();
    QCOMPARE(model->chart(u"mine"_s)->thresholds.size(), 1);
}

void TestUndo::lastRemovedComesBackFirst()
{
    QUndoStack one;
    QUndoStack two;
    UndoHistory history;
    history.follow(&one);
    history.follow(&two);
    QVERIFY(!history.undoAction()->isEnabled());
    one.push(new QUndoCommand(u"first"_s));
    two.push(new QUndoCommand(u"second"_s));
    one.push(new QUndoCommand(u"third"_s));
    const auto undo = [&history] {
        const QString text = history.undoAction()->text();
        history.undoAction()->trigger();
        return text;
    };
    QCOMPARE(undo(), u"Undo: third"_s);
    QCOMPARE(undo(), u"Undo: second"_s);
    QCOMPARE(history.redoAction()->text(), u"Redo: second"_s);
    history.redoAction()->trigger();
    QCOMPARE(history.redoAction()->text(), u"Redo: third"_s);
    two.clear();
    QCOMPARE(undo(), u"Undo: first"_s);
    QVERIFY(!history.undoAction()->isEnabled());
    // The oldest steps of a full stack are forgotten; the newest is still the newest.
    QUndoStack full;
    full.setUndoLimit(2);
    history.follow(&full);
    for (const QString &text : {u"a"_s, u"b"_s})
        full.push(new QUndoCommand(text));
    two.push(new QUndoCommand(u"between"_s));
    full.push(new QUndoCommand(u"c"_s));
    QCOMPARE(undo(), u"Undo: c"_s);
    QCOMPARE(undo(), u"Undo: between"_s);
    QCOMPARE(undo(), u"Undo: b"_s);
    QVERIFY(!history.undoAction()->isEnabled());
}

void TestUndo::stepsOfAClosedTabGoWithIt()
{
    FakeEngine engine;
    engine.run([&engine] { engine.registry.set({makeProcess(7, u"shop"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 1);
    window.openProcess(makeProcess(7, u"shop"_s).key());
    auto *traces = qobject_cast<ProcessTab *>(window.tabs()->widget(0))->traces();
    traces->providerModel()->removeProvider(0);
    QVERIFY(!undoText(window).isEmpty());
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window.tabs()->count(), 0);
    QTRY_COMPARE(undoText(window), QString());
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
