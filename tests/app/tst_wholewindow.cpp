// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on its real engine, with simulated runtimes: what one starts there, and the files that come of it.
#include "desktopengine.h"

#include "launch/launchpage.h"
#include "processes/processpane.h"
#include "settings/settingspage.h"
#include "shell/enginelink.h"
#include "shell/processtab.h"

#include <clrscope/nettrace/repair.h>
#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace clrscope;

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

private:
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
    QSignalSpy ended(m_engine.get(), &app::DesktopEngine::ended);
    m_engine->shutDown();
    QVERIFY(ended.wait());
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

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
