// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a companion of the day: what it keeps and brings back, its menus, palette and keys.
#include "fakes.h"

#include <QPushButton> // before a header of ours that names it inside a class

#include "charts/chartcard.h"
#include "dashboard/cardgrid.h"
#include "dashboard/dashboarddirectory.h"
#include "dashboard/dashboardwidget.h"
#include "details/tablecard.h"
#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processpane.h"
#include "recorder/tracespanel.h"
#include "server/servermodels.h"
#include "settings/settingspage.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "theme/theme.h"

#include <clrscope/ui/mainwindow.h>

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// Texts one can choose in a menu, and in those below it.
QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (action->menu())
            texts << textsOf(action->menu());
        else if (!action->isSeparator() && action->isVisible())
            texts << action->text().section(u'\t', 0, 0).replace(u"&&"_s, u"&"_s);
    }
    return texts;
}

/// Samples for the tab on top, as its process would send them.
void showCharts(const MainWindow &window)
{
    auto *dashboard = window.tabs()->currentWidget()->findChild<DashboardWidget *>();
    dashboard->setState(metrics::MetricsHub::State::Live, {});
    for (int second = 0; second < 3; ++second) {
        auto samples = std::make_shared<std::vector<events::CounterSample>>();
        for (const char *name : {"cpu-usage", "working-set", "gen-2-size", "threadpool-thread-count"}) {
            events::CounterSample sample;
            sample.utcNs = (QDateTime::currentMSecsSinceEpoch() - 3000 + second * 1000) * 1'000'000;
            sample.provider = "System.Runtime";
            sample.name = name;
            sample.kind = events::InstrumentKind::EventCounterMean;
            sample.value = 12;
            sample.intervalSeconds = 1;
            samples->push_back(sample);
        }
        dashboard->addSamples(samples);
    }
    QTRY_VERIFY(dashboard->findChild<ChartCard *>() && dashboard->findChild<ChartCard *>()->isVisible());
}

} // namespace

class TestManners : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/none"); // no notification of a test may reach the desktop
        installLook(u"light"_s);
    }
    void tabsComeBack();
    void layoutIsKeptWithoutClosing();
    void closedTabComesBackWithItsHistory();
    void chosenClientMayLeave();
    void windowEndsWhileManyAreCompared();
    void shortenedButtonsAreNarrow();
    void everyMenuIsInThePalette();
    void keysWorkAfterTheMenusWereOpened();
    void chartOfASavedSessionComesBack();
    void themeMenuTicksWhatIsShown();
    void failureStaysUntilItIsRead();
};

void TestManners::tabsComeBack()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.nettrace"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    const auto gone = makeProcess(8, u"gone"_s);
    engine.run([&] { engine.registry.set({shop, gone}); });
    FakeSettings settings;
    Backend backend = withSettings(engine, settings);
    backend.settingsFolder = folder.path();
    {
        MainWindow window(backend);
        window.show();
        QTRY_VERIFY(window.link()->process(shop.key()));
        window.openProcess(shop.key());
        window.openProcess(gone.key());
        window.openFile(file.fileName());
        window.openSettingsPage();
        window.openProcess(shop.key());
        qobject_cast<ProcessTab *>(window.tabs()->currentWidget())->showTraces();
        window.close();
    }
    engine.run([&] { engine.registry.set({shop}); });
    MainWindow window(backend);
    window.show();
    const auto titles = [&window] {
        QStringList texts;
        for (int i = 0; i < window.tabs()->count(); ++i)
            texts << window.tabs()->tabText(i);
        return texts;
    };
    // In their places, and where one was: a process is seen later than a file.
    QTRY_COMPARE(titles(), QStringList({u"shop 7"_s, u"x.nettrace"_s, u"Settings"_s}));
    QCOMPARE(window.tabs()->currentIndex(), 0);
    QCOMPARE(qobject_cast<ProcessTab *>(window.tabs()->currentWidget())->currentPanel(), 1);
}

void TestManners::layoutIsKeptWithoutClosing()
{
    QTemporaryDir folder;
    FakeEngine engine;
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    MainWindow window(backend);
    window.show();
    window.openServerPage();
    const auto kept = [&folder] {
        QFile file(folder.filePath(u"window.ini"_s));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("tabs=server");
    };
    QTRY_VERIFY(kept());
}

void TestManners::closedTabComesBackWithItsHistory()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop, makeProcess(8, u"worker"_s)}); });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.link()->process(shop.key()));
    window.openProcess(shop.key());
    showCharts(window);
    const auto newest = [&window] { return window.tabs()->currentWidget()->findChild<DashboardWidget *>()->model()->newestMs(); };
    const qint64 seen = newest();
    QVERIFY(seen > 0);
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window.tabs()->count(), 0);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window.tabs()->count(), 1);
    QCOMPARE(newest(), seen);
    QVERIFY(window.tabs()->currentWidget()->isVisible());
    QTest::keyClick(&window, Qt::Key_W, Qt::ControlModifier);
    window.openProcess(shop.key()); // chosen in the list it is the same
    QCOMPARE(newest(), seen);
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.tabs()->count(), 1); // none is left
}

void TestManners::chosenClientMayLeave()
{
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    window.openServerPage();
    const auto serve = [&engine](const QStringList &addresses) {
        operations::ServerStatus status;
        for (const QString &address : addresses) {
            operations::ServedClient client;
            client.address = address;
            client.connections = 1;
            status.served << client;
        }
        engine.run([&] { Q_EMIT engine.server.statusChanged(engine.server.now = status); });
    };
    QWidget *page = window.tabs()->currentWidget();
    auto *disconnect = page->findChild<QPushButton *>(u"disconnectClient"_s);
    QTreeView *view = nullptr;
    for (auto *table : page->findChildren<QTreeView *>()) {
        if (qobject_cast<ClientsModel *>(table->model()))
            view = table;
    }
    QVERIFY(view);
    serve({u"10.0.0.1"_s, u"10.0.0.2"_s});
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(1, 0));
    const QString chosen = view->currentIndex().data().toString();
    QVERIFY(disconnect->isEnabled());
    serve({chosen == u"10.0.0.1"_s ? u"10.0.0.2"_s : u"10.0.0.1"_s});
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->model()->index(0, 0).data().toString() != chosen);
    view->setCurrentIndex(view->model()->index(0, 0));
    serve({});
    QTRY_COMPARE(view->model()->rowCount(), 0);
    QVERIFY(!disconnect->isEnabled());
}

void TestManners::windowEndsWhileManyAreCompared()
{
    FakeEngine engine;
    ProcessList processes;
    for (qint64 pid = 1; pid <= DashboardDirectory::mostInBackground + 4; ++pid)
        processes << makeProcess(pid, u"shop%1"_s.arg(pid));
    engine.run([&] { engine.registry.set(processes); });
    int refusals = 0;
    {
        MainWindow window(engine.backend());
        window.show();
        QTRY_VERIFY(window.link()->process(processes[0].key()) && window.link()->process(processes[1].key()));
        window.openProcess(processes[0].key());
        window.openProcess(processes[1].key());
        showCharts(window);
        auto *model = window.tabs()->currentWidget()->findChild<DashboardWidget *>()->model();
        const auto peers = model->peers(); // copies: both lists change
        const QString chart = model->charts()[0].id;
        for (const auto &peer : peers)
            model->compare(chart, peer);
        auto *directory = DashboardDirectory::of(window.link());
        QTRY_COMPARE(directory->backgroundKeys().size(), DashboardDirectory::mostInBackground);
        connect(directory, &DashboardDirectory::refused, directory, [&refusals] { ++refusals; });
    } // the first tab goes, and there are still more than are compared at once: said to a window half gone
    QVERIFY(refusals > 0);
}

void TestManners::shortenedButtonsAreNarrow()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_VERIFY(window.link()->process(shop.key()));
    window.openProcess(shop.key());
    showCharts(window);
    const auto pause = [&window]() -> QToolButton * {
        for (auto *button : window.tabs()->currentWidget()->findChildren<QToolButton *>()) {
            if (button->accessibleName() == u"Pause")
                return button;
        }
        return nullptr;
    };
    QVERIFY(pause());
    auto *strip = window.tabs()->currentWidget()->findChild<PanelStrip *>();
    strip->resize(1000, strip->height());
    QCOMPARE(pause()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    const int withWords = pause()->minimumWidth();
    strip->resize(420, strip->height());
    QCOMPARE(pause()->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QVERIFY(pause()->minimumWidth() < withWords);
    strip->resize(1000, strip->height());
    QCOMPARE(pause()->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QCOMPARE(pause()->minimumWidth(), withWords);
}

void TestManners::everyMenuIsInThePalette()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] {
        engine.registry.set({shop, makeProcess(8, u"worker"_s), makeProcess(9, u"legacy"_s, Reach::NoPermission)});
        Recording recording;
        recording.path = u"/tmp/a.nettrace"_s;
        recording.processName = u"shop"_s;
        recording.pid = 7;
        engine.recordings.set({recording});
        Snapshot s;
        s.id = QUuid::createUuid();
        s.process = {7, {}, u"shop"_s, shop.key()};
        s.state = operations::State::Running;
        s.isStoppable = true;
        s.createdUtc = QDateTime::currentDateTimeUtc();
        engine.operations.put(s);
        operations::ServerStatus status;
        status.state = operations::ServerStatus::State::Running;
        status.addresses = {u"http://localhost:52323"_s};
        engine.server.set(status);
    });
    Backend backend = engine.backend();
    backend.dump = [](const operations::TargetProcess &, diagnostics::DumpType) -> Result<QUuid> { return QUuid::createUuid(); };
    MainWindow window(backend);
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.link()->process(shop.key()) && !window.link()->recordings().isEmpty());
    QTRY_COMPARE(window.operations()->model()->rowCount(), 1);
    window.openProcess(shop.key());
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->currentWidget());
    const auto palette = [&window] {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QStringList titles;
        for (int row = 0; row < window.palettePopup()->model()->rowCount(); ++row)
            titles << window.palettePopup()->model()->index(row, 0).data().toString();
        QTest::keyClick(window.palettePopup()->findChild<QLineEdit *>(), Qt::Key_Escape);
        return titles;
    };
    QStringList titles;
    const auto missing = [&titles](QMenu *menu) {
        QStringList texts = textsOf(menu);
        texts.removeIf([&titles](const QString &text) {
            return std::any_of(titles.begin(), titles.end(), [&](const QString &title) { return title == text || title.endsWith(u": " + text); });
        });
        return texts;
    };
    const auto popped = [&]() -> QStringList {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu || textsOf(menu).isEmpty())
            return {u"no menu"_s};
        const QStringList lacking = missing(menu);
        menu->close();
        window.activateWindow(); // as a window manager does once a popup has closed
        return QTest::qWaitForWindowActive(&window) ? lacking : QStringList{u"not active"_s};
    };
    const auto isAsked = [](QAbstractItemView *view) {
        view->setCurrentIndex(view->model()->index(0, 0));
        Q_EMIT view->customContextMenuRequested(view->visualRect(view->currentIndex()).center());
    };

    // Of the chosen process, of the chosen operation, of the API.
    window.processes()->select(shop.key());
    window.operations()->setCollapsed(false);
    auto *operations = window.operations()->view();
    operations->setCurrentIndex(operations->model()->index(0, 0));
    titles = palette();
    QMenu ofProcess;
    window.processes()->fillMenu(&ofProcess);
    QCOMPARE(missing(&ofProcess), QStringList());
    isAsked(operations);
    QCOMPARE(popped(), QStringList());
    for (const QString &wanted : {u"API: Turn off"_s, u"API: Copy http://localhost:52323"_s, u"Float the operations"_s,
                                  u"Write a dump: Full: all memory of the process"_s, u"Open recent: No file was opened yet"_s})
        QVERIFY2(titles.contains(wanted), qPrintable(wanted + u" is not in\n"_s + titles.join(u'\n')));

    // Of a chart, with its submenus; and the ready-made groups.
    showCharts(window);
    auto *card = tab->findChild<ChartCard *>();
    card->setFocus();
    titles = palette();
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(popped(), QStringList());
    QVERIFY(titles.contains(u"CPU: Rename…"_s) || titles.filter(u": Rename…"_s).size() == 1);
    QCOMPARE(titles.filter(u"Ready-made groups: "_s).isEmpty(), false);

    // Of a recording and of a provider.
    tab->showTraces();
    for (QTreeView *view : {tab->traces()->recordingView(), tab->traces()->providerView()}) {
        view->setCurrentIndex(view->model()->index(0, 0));
        titles = palette();
        isAsked(view);
        QCOMPARE(popped(), QStringList());
    }

    // Of a variable and of the table's columns.
    tab->choosePanel(2);
    for (auto *table : tab->findChildren<TableCard *>()) {
        if (!table->isVisible())
            continue;
        QTRY_VERIFY(table->view()->model()->rowCount() > 0);
        table->view()->setCurrentIndex(table->view()->model()->index(0, 0));
        titles = palette();
        isAsked(table->view());
        QCOMPARE(popped(), QStringList());
        Q_EMIT table->view()->header()->customContextMenuRequested({});
        QCOMPARE(popped(), QStringList());
    }
    // What is chosen there is done.
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"copy pid"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), u"7"_s);
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"stop and keep"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(window.operations()->model()->at(0).state, operations::State::Succeeded);
}

/// A key with two actions does nothing at all: menus that say keys must not take them.
void TestManners::keysWorkAfterTheMenusWereOpened()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop}); });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTRY_VERIFY(window.link()->process(shop.key()));
    window.openProcess(shop.key());
    showCharts(window);
    auto *dashboard = window.tabs()->currentWidget()->findChild<DashboardWidget *>();
    const auto charts = [dashboard] { return dashboard->model()->charts().size(); };
    const auto before = charts();
    dashboard->grid()->cards().constFirst()->setFocus();
    for (int pass = 0; pass < 2; ++pass) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        auto *card = qobject_cast<ChartCard *>(QApplication::focusWidget());
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_Delete);
        QCOMPARE(charts(), before - 1);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(charts(), before);
        dashboard->grid()->cards().constFirst()->setFocus();
    }
    // The palette takes what one means: the entry itself, not the menu it stands in.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"dark"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(Theme::instance()->mode(), Theme::Mode::Dark);
    Theme::instance()->setMode(Theme::Mode::Light);
}

void TestManners::chartOfASavedSessionComesBack()
{
    QTemporaryDir folder;
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop}); });
    MainWindow window(engine.backend());
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.link()->process(shop.key()));
    window.openProcess(shop.key());
    showCharts(window);
    const QString path = folder.filePath(u"x.clrscope"_s);
    window.tabs()->currentWidget()->findChild<DashboardWidget *>()->saveSession(path);
    QTRY_VERIFY(QFile::exists(path));
    window.openFile(path);
    auto *model = window.tabs()->currentWidget()->findChild<DashboardWidget *>()->model();
    QTRY_VERIFY(model->charts().size() > 1);
    const auto before = model->charts().size();
    model->removeChart(model->charts().constFirst().id);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model->charts().size(), before);
}

void TestManners::themeMenuTicksWhatIsShown()
{
    QTemporaryDir folder;
    QSettings(folder.filePath(u"window.ini"_s), QSettings::IniFormat).setValue(u"theme"_s, int(Theme::Mode::Dark));
    FakeEngine engine;
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    MainWindow window(backend);
    QStringList ticked;
    for (const QAction *action : window.findChildren<QAction *>()) {
        if (action->property("mode").isValid() && action->isChecked())
            ticked << action->text();
    }
    QCOMPARE(Theme::instance()->mode(), Theme::Mode::Dark);
    QCOMPARE(ticked, QStringList{u"Dark"_s});
    Theme::instance()->setMode(Theme::Mode::Light);
}

void TestManners::failureStaysUntilItIsRead()
{
    FakeEngine engine;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&] { engine.registry.set({shop}); });
    MainWindow window(engine.backend());
    window.show();
    QTRY_VERIFY(window.link()->process(shop.key()));
    window.openProcess(shop.key());
    showCharts(window);
    window.tabs()->currentWidget()->findChild<DashboardWidget *>()->saveSession(u"/no/such/folder/x.clrscope"_s);
    QTRY_VERIFY(window.banner()->isVisible());
    QVERIFY2(window.banner()->sentence().contains(u"/no/such/folder"_s), qPrintable(window.banner()->sentence()));
}

QTEST_MAIN(TestManners)
#include "tst_manners.moc"
