// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with the window beyond looking: launches, dumps, settings; what it tells when something ends.
#include "fakes.h"

#include <QPushButton> // before a header of ours that names it inside a class

#include "launch/launchpage.h"
#include "operations/operationspane.h"
#include "processes/processpane.h"
#include "recorder/recordingplan.h"
#include "settings/settingspage.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/recordingnotice.h"

#include <clrscope/ui/mainwindow.h>

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#ifdef CLRSCOPE_HAS_DBUS
#include <QDBusConnection>
#endif

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

namespace {

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
