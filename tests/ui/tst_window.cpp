// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window with fakes for the engine on another thread: clicks and keys, and what is shown then.
// With CLRSCOPE_SHOTS=folder it also leaves pictures there.
#include "fakes.h"

#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "palette/commandpalette.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "theme/theme.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QTabWidget>
#include <QTest>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pictures();

private:
    static void shoot(QWidget &window, const QString &name);
    static ProcessList manyProcesses();
    static void fill(FakeEngine &engine);
};

void TestWindow::initTestCase()
{
    installLook(u"dark"_s);
}

void TestWindow::shoot(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("CLRSCOPE_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(100);
    window.grab().save(folder + u'/' + name + u".png"_s);
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
        s.createdUtc = QDateTime::currentDateTimeUtc().addSecs(-60);
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

void TestWindow::pictures()
{
    if (qEnvironmentVariableIsEmpty("CLRSCOPE_SHOTS"))
        QSKIP("CLRSCOPE_SHOTS names no folder for pictures");
    FakeEngine engine;
    {
        Backend backend = engine.backend();
        backend.startDemo = [] {};
        MainWindow empty(backend);
        empty.show();
        shoot(empty, u"empty"_s);
    }
    fill(engine);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        Theme::instance()->setMode(mode);
        const QString suffix = mode == Theme::Mode::Dark ? u"-dark"_s : u"-light"_s;
        MainWindow window(engine.backend());
        window.resize(1280, 800);
        window.show();
        QTRY_COMPARE(window.processes()->model()->rowCount(), 12);
        engine.run([&engine] {
            for (int i = 0; i < 60; ++i) {
                UsageByPid usage;
                for (const ProcessEntry &entry : engine.registry.list)
                    usage[entry.pid] = Usage{double(entry.pid % 13) + double((i * 7) % 5), qint64(80'000'000 + entry.pid * 9000 + i * 100'000)};
                Q_EMIT engine.usage->sampled(usage);
            }
        });
        window.openProcess(window.link()->processes().first().key());
        window.openProcess(window.link()->processes().at(1).key());
        window.tabs()->setCurrentIndex(0);
        QTest::qWait(200);
        shoot(window, u"window"_s + suffix);
        window.operations()->setCollapsed(false);
        qobject_cast<ProcessTab *>(window.tabs()->currentWidget())->showTraces();
        shoot(window, u"traces"_s + suffix);
        qobject_cast<ProcessTab *>(window.tabs()->currentWidget())->choosePanel(
            qobject_cast<ProcessTab *>(window.tabs()->currentWidget())->panelCount() - 1);
        shoot(window, u"environment"_s + suffix);
        window.openServerPage();
        shoot(window, u"server"_s + suffix);
        window.openPalette();
        QTest::keyClicks(QApplication::focusWidget(), u"re"_s);
        shoot(window, u"palette"_s + suffix);
    }
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
