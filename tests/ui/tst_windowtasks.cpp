// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the window beyond looking: launches, dumps, settings, and what it keeps.
#include "fakes.h"

#include <QPushButton> // before a header of ours that names it inside a class

#include "charts/chartcard.h"
#include "dashboard/cardgrid.h"
#include "dashboard/dashboarddirectory.h"
#include "dashboard/dashboardwidget.h"
#include "details/tablecard.h"
#include "launch/launchpage.h"
#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processpane.h"
#include "recorder/recordingplan.h"
#include "recorder/tracespanel.h"
#include "server/servermodels.h"
#include "settings/settingspage.h"
#include "shell/enginelink.h"
#include "shell/filetab.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "shell/recordingnotice.h"
#include "theme/theme.h"

#include <clrscope/ui/mainwindow.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#ifdef CLRSCOPE_HAS_DBUS
#include <QDBusConnection>
#endif

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

#ifdef CLRSCOPE_HAS_DBUS
/// The desktop's side of a notification.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList told;
public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        told << QString(title + u'|' + text);
        return 42;
    }
Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};
#endif

} // namespace

class TestWindowTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void launchSaysWhatIsWrong();
    void launchIsCancelled();
    void dumpIsOneClickAway();
    void settingIsChangedInPlace();
    void refusedSettingSaysWhyAndGoesBack();
    void shadowedSettingIsExplained();
    void defaultProcessIsWrittenAndMarked();
    void tabsComeBack();
    void layoutIsKeptWithoutClosing();
    void closedTabComesBackWithItsHistory();
    void chosenClientMayLeave();
    void windowEndsWhileManyAreCompared();
    void everyMenuIsInThePalette();
    void keysWorkAfterTheMenusWereOpened();
    void chartOfASavedSessionComesBack();
    void themeMenuTicksWhatIsShown();
    void failureStaysUntilItIsRead();
    void endOfARecordingIsTold();
    void desktopIsToldWithoutATray();
    void stoppingEventIsReadAndChecked();

private:
    QProcess m_bus;
};

/// A message bus of our own, where there is one: no notification of a test may reach the desktop.
void TestWindowTasks::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/none");
    if (const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s); !daemon.isEmpty()) {
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_bus.waitForReadyRead(3000))
            qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }
    installLook(u"light"_s);
}

void TestWindowTasks::cleanupTestCase()
{
    m_bus.kill();
    m_bus.waitForFinished(3000);
}

void TestWindowTasks::launchSaysWhatIsWrong()
{
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    auto *button = window.findChild<QToolButton *>(u"launch"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *page = qobject_cast<LaunchPage *>(window.tabs()->currentWidget());
    QVERIFY(page);
    auto *start = page->findChild<QPushButton *>(u"launchNow"_s);
    QVERIFY(!start->isEnabled()); // no program yet
    QTest::keyClicks(page->findChild<QLineEdit *>(u"launchProgram"_s), u"no-such-program-here"_s);
    QVERIFY(start->isEnabled());
    auto *environment = page->findChild<QPlainTextEdit *>(u"launchEnvironment"_s);
    environment->setPlainText(u"# mine\nA=b=c\nnonsense"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(page->message(), u"\"nonsense\" is no variable. Write NAME=value, one on a line."_s);
    environment->setPlainText(u"A=b=c"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE(page->message(), u"There is no program no-such-program-here on the search path."_s);
    QVERIFY(start->isEnabled());
    QVERIFY(engine.recordings.requests.isEmpty());
    QCOMPARE(parseEnvironment(u" A=b=c \n\n#x"_s)->value(u"A"_s), u"b=c"_s);
}

void TestWindowTasks::launchIsCancelled()
{
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    window.openLaunchPage();
    auto *page = qobject_cast<LaunchPage *>(window.tabs()->currentWidget());
    auto *start = page->findChild<QPushButton *>(u"launchNow"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"launchProgram"_s), u"sleep"_s); // never becomes .NET
    QTest::keyClicks(page->findChild<QLineEdit *>(u"launchArguments"_s), u"30"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_VERIFY(page->message().startsWith(u"sleep starts. Waiting"_s));
    QCOMPARE(start->text(), u"Cancel"_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QTRY_COMPARE(page->message(), u"sleep was ended before its .NET runtime had started."_s);
    QCOMPARE(start->text(), u"Launch and record"_s);
}

void TestWindowTasks::dumpIsOneClickAway()
{
    FakeEngine engine;
    QList<std::pair<qint64, diagnostics::DumpType>> dumps;
    Backend backend = engine.backend();
    backend.dump = [&](const operations::TargetProcess &process, diagnostics::DumpType type) -> Result<QUuid> {
        dumps.append({process.pid, type});
        return fail(ErrorCode::Io, u"The disk is full."_s);
    };
    engine.run([&engine] { engine.registry.set({makeProcess(7, u"shop"_s)}); });
    MainWindow window(backend);
    window.show();
    auto *snapshot = window.findChild<QToolButton *>(u"snapshot"_s);
    QVERIFY(snapshot && !snapshot->isEnabled());
    QTRY_VERIFY(window.link()->process(makeProcess(7, u"shop"_s).key()));
    window.openProcess(makeProcess(7, u"shop"_s).key());
    QVERIFY(snapshot->isEnabled());
    for (QAction *action : snapshot->menu()->actions())
        action->trigger();
    QTRY_COMPARE(dumps.size(), 4);
    using diagnostics::DumpType;
    const QList<std::pair<qint64, DumpType>> all{{7, DumpType::WithHeap}, {7, DumpType::Mini}, {7, DumpType::Triage}, {7, DumpType::Full}};
    QCOMPARE(dumps, all);
    QTRY_VERIFY(window.banner()->isVisible());
    QCOMPARE(window.banner()->sentence(), u"The disk is full."_s);
    QMenu menu;
    window.processes()->select(makeProcess(7, u"shop"_s).key());
    window.processes()->fillMenu(&menu);
    QVERIFY(menu.findChild<QMenu *>(u"dump"_s));
}

void TestWindowTasks::settingIsChangedInPlace()
{
    FakeEngine engine;
    FakeSettings settings;
    settings.own[u"Metrics:Enabled"_s] = u"true"_s;
    MainWindow window(withSettings(engine, settings));
    window.show();
    window.openSettingsPage();
    auto *page = qobject_cast<SettingsPage *>(window.tabs()->currentWidget());
    QVERIFY(page);
    const auto value = [page](const QString &key) {
        const auto found = page->model()->match(page->model()->index(0, 1), SettingsPage::KeyRole, key, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_COMPARE(value(u"Metrics:Enabled"_s).data().toString(), u"true"_s);
    const auto index = value(u"Metrics:Enabled"_s);
    page->view()->model()->setData(page->view()->model()->index(0, 1, page->view()->model()->index(0, 0)), u"false"_s, Qt::EditRole);
    Q_UNUSED(index)
    QTRY_COMPARE(value(u"Metrics:Enabled"_s).data().toString(), u"false"_s);
    engine.run([&] { QCOMPARE(settings.own.value(u"Metrics:Enabled"_s), u"false"_s); });
    QTest::keyClicks(page->findChild<QLineEdit *>(u"settingKey"_s), u"AllowedHosts"_s);
    QTest::keyClicks(page->findChild<QLineEdit *>(u"settingValue"_s), u"example.org"_s);
    QTest::mouseClick(page->findChild<QPushButton *>(u"settingSet"_s), Qt::LeftButton);
    QTRY_COMPARE(value(u"AllowedHosts"_s).data().toString(), u"example.org"_s);
    QTest::mouseClick(page->findChild<QPushButton *>(u"settingRemove"_s), Qt::LeftButton);
    QTRY_VERIFY(!value(u"AllowedHosts"_s).isValid());
}

void TestWindowTasks::refusedSettingSaysWhyAndGoesBack()
{
    FakeEngine engine;
    FakeSettings settings;
    settings.own[u"AllowedHosts"_s] = u"*"_s;
    settings.refuseWith = u"The value is too long."_s;
    MainWindow window(withSettings(engine, settings));
    window.show();
    window.openSettingsPage();
    auto *page = qobject_cast<SettingsPage *>(window.tabs()->currentWidget());
    QTRY_COMPARE(page->model()->rowCount(), 1);
    page->view()->model()->setData(page->view()->model()->index(0, 1), u"x"_s, Qt::EditRole);
    QTRY_COMPARE(page->message(), u"Not written: The value is too long."_s);
    QTRY_COMPARE(page->model()->index(0, 1).data().toString(), u"*"_s);
}

void TestWindowTasks::shadowedSettingIsExplained()
{
    FakeEngine engine;
    FakeSettings settings;
    settings.above[u"AllowedHosts"_s] = u"a.org"_s;
    MainWindow window(withSettings(engine, settings));
    window.show();
    window.openSettingsPage();
    auto *page = qobject_cast<SettingsPage *>(window.tabs()->currentWidget());
    QTRY_COMPARE(page->model()->rowCount(), 1);
    page->write(u"AllowedHosts"_s, u"b.org"_s);
    QTRY_COMPARE(page->message(), u"Written, but it does not count: environment wins with \"a.org\"."_s);
    QCOMPARE(page->model()->index(0, 1).data().toString(), u"a.org"_s);
    QCOMPARE(page->model()->index(0, 2).data().toString(), u"environment, before the settings.json of clrscope"_s);
}

void TestWindowTasks::defaultProcessIsWrittenAndMarked()
{
    FakeEngine engine;
    FakeSettings settings;
    const auto shop = makeProcess(7, u"shop"_s);
    engine.run([&engine, shop] { engine.registry.set({makeProcess(5, u"worker"_s), shop}); });
    MainWindow window(withSettings(engine, settings));
    window.show();
    QTRY_VERIFY(window.link()->process(shop.key()));
    window.processes()->select(shop.key());
    QMenu menu;
    window.processes()->fillMenu(&menu);
    auto *action = menu.findChild<QAction *>(u"setDefaultProcess"_s);
    QVERIFY(action && !action->isChecked());
    action->trigger();
    const auto isMarked = [&] {
        QMenu now;
        window.processes()->fillMenu(&now);
        return now.findChild<QAction *>(u"setDefaultProcess"_s)->isChecked();
    };
    QTRY_VERIFY(isMarked());
    engine.run([&] {
        const QMap<QString, QString> written{{u"DefaultProcess:Filters:0:Key"_s, u"ProcessName"_s},
                                             {u"DefaultProcess:Filters:0:MatchType"_s, u"Exact"_s},
                                             {u"DefaultProcess:Filters:0:Value"_s, u"shop"_s}};
        QCOMPARE(settings.own, written);
    });
    QMenu again;
    window.processes()->fillMenu(&again);
    again.findChild<QAction *>(u"setDefaultProcess"_s)->trigger();
    QTRY_VERIFY(!isMarked());
}

void TestWindowTasks::tabsComeBack()
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

void TestWindowTasks::layoutIsKeptWithoutClosing()
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

void TestWindowTasks::closedTabComesBackWithItsHistory()
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

void TestWindowTasks::chosenClientMayLeave()
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

void TestWindowTasks::windowEndsWhileManyAreCompared()
{
    FakeEngine engine;
    ProcessList processes;
    for (qint64 pid = 1; pid <= DashboardDirectory::mostInBackground + 2; ++pid)
        processes << makeProcess(pid, u"shop%1"_s.arg(pid));
    engine.run([&] { engine.registry.set(processes); });
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
        QTRY_COMPARE(DashboardDirectory::of(window.link())->backgroundKeys().size(), DashboardDirectory::mostInBackground);
    } // the first tab goes and would leave one process more than are compared at once
    QVERIFY(engine.backend().processes);
}

void TestWindowTasks::everyMenuIsInThePalette()
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
void TestWindowTasks::keysWorkAfterTheMenusWereOpened()
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

void TestWindowTasks::chartOfASavedSessionComesBack()
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

void TestWindowTasks::themeMenuTicksWhatIsShown()
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

void TestWindowTasks::failureStaysUntilItIsRead()
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

void TestWindowTasks::endOfARecordingIsTold()
{
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    auto *notice = window.findChild<RecordingNotice *>();
    QSignalSpy told(notice, &RecordingNotice::noticed);
    Snapshot s;
    s.id = QUuid::createUuid();
    s.process = {7, {}, u"shop"_s, u"key"_s};
    s.initiator = u"Window"_s;
    s.state = operations::State::Succeeded;
    engine.run([&] { engine.operations.put(s); }); // of the last run: no news
    s.id = QUuid::createUuid();
    s.state = operations::State::Running;
    engine.run([&] { engine.operations.put(s); });
    QTRY_COMPARE(window.link()->operations().size(), 2);
    QCOMPARE(told.size(), 0);
    s.state = operations::State::Succeeded;
    s.bytesWritten = 2048;
    s.resourceLocation = u"/tmp/a.nettrace"_s;
    engine.run([&] { engine.operations.put(s); });
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().at(0).toString(), u"The recording of shop has ended"_s);
    QCOMPARE(told.first().at(1).toString(), u"2.0 KiB in a.nettrace"_s);
}

void TestWindowTasks::desktopIsToldWithoutATray()
{
#ifdef CLRSCOPE_HAS_DBUS
    if (!QDBusConnection::sessionBus().isConnected())
        QSKIP("There is no dbus-daemon on this machine.");
    if (QSystemTrayIcon::isSystemTrayAvailable())
        QSKIP("There is a tray, which is told instead.");
    FakeDesktop desktop;
    auto bus = QDBusConnection::sessionBus();
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    FakeEngine engine;
    MainWindow window(engine.backend());
    window.show();
    QWidget other; // one looks elsewhere
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!window.isActiveWindow());
    QTemporaryDir folder;
    Snapshot s;
    s.id = QUuid::createUuid();
    s.process = {7, {}, u"shop"_s, u"key"_s};
    s.initiator = u"Window"_s;
    s.state = operations::State::Running;
    engine.run([&] { engine.operations.put(s); });
    QTRY_COMPARE(window.link()->operations().size(), 1);
    s.state = operations::State::Succeeded;
    s.bytesWritten = 2048;
    s.resourceLocation = folder.filePath(u"a.nettrace"_s);
    engine.run([&] { engine.operations.put(s); });
    QTRY_COMPARE(desktop.told, QStringList{u"The recording of shop has ended|2.0 KiB in a.nettrace"_s});
    // Pressed there, the file is opened here.
    QTRY_VERIFY([&] {
        Q_EMIT desktop.ActionInvoked(42, u"default"_s);
        return window.tabs()->count() == 1;
    }());
    bus.unregisterService(u"org.freedesktop.Notifications"_s);
#else
    QSKIP("Built without D-Bus.");
#endif
}

void TestWindowTasks::stoppingEventIsReadAndChecked()
{
    const auto event = parseStoppingEvent(u" Demo/GC/Start  Depth=2 "_s);
    QVERIFY(event);
    QCOMPARE(event->provider, u"Demo"_s);
    QCOMPARE(event->event, u"GC/Start"_s);
    QCOMPARE(event->payload, (QList<std::pair<QString, QString>>{{u"Depth"_s, u"2"_s}}));
    QVERIFY(!parseStoppingEvent(u"Demo"_s));
    RecordingChoice choice;
    choice.profiles = {u"cpu"_s};
    choice.stoppingEvent = u"Demo/Ticked"_s;
    QVERIFY(problemOf(choice).startsWith(u"Demo is not recorded"_s));
    choice.stoppingEvent = u"Microsoft-Windows-DotNETRuntime/GC/Start"_s;
    QCOMPARE(problemOf(choice), QString());
    QCOMPARE(requestOf(choice, makeProcess(1, u"a"_s)).stoppingEvent->event, u"GC/Start"_s);
    QCOMPARE(choiceFromJson(toJson(choice)), choice);
}

QTEST_MAIN(TestWindowTasks)
#include "tst_windowtasks.moc"
