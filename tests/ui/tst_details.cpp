// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Details, variables and modules of a process: the models, and the panel in the window with fakes,
// with the simulated runtime and with a real .NET program.
#include "fakes.h"

#include "details/detailsmodel.h"
#include "details/detailspanel.h"
#include "details/environmentmodel.h"
#include "details/modulesmodel.h"
#include "details/segments.h"
#include "details/tablecard.h"
#include "shell/enginelink.h"
#include "shell/processtab.h"
#include "shell/tabledelegate.h"
#include "theme/theme.h"

#include <clrscope/diagnostics/endpointwatcher.h>
#include <clrscope/ui/mainwindow.h>
#include <dotnettarget.h>
#include <simprocess.h>

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;
using clrscope::testing::DotnetTarget;
using clrscope::testing::SimProcess;
using Tester = QAbstractItemModelTester;

namespace {

constexpr auto strict = Tester::FailureReportingMode::QtTest;

events::RuntimeModule module(std::uint64_t id, std::string path, std::string name)
{
    events::RuntimeModule made;
    made.moduleId = id;
    made.assemblyId = id + 1;
    made.flags = events::RuntimeModule::IsManifest;
    made.path = std::move(path);
    made.assemblyName = std::move(name);
    return made;
}

/// Looks for a row by a cell's text; -1 if there is none.
int rowOf(const QAbstractItemModel &model, int column, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}

/// The processes of one folder, watched on an engine thread.
class Watched
{
public:
    explicit Watched(const QString &folder)
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home,
            [&] {
                diagnostics::WatcherOptions options;
                options.folders = {folder};
                options.readsProc = false;
                m_registry = diagnostics::makeEndpointWatcher(options);
            },
            Qt::BlockingQueuedConnection);
    }
    ~Watched()
    {
        QMetaObject::invokeMethod(&m_home, [this] { m_registry.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] Backend backend() const
    {
        Backend b;
        b.processes = m_registry.get();
        return b;
    }

private:
    QThread m_thread;
    QObject m_home;
    std::unique_ptr<diagnostics::ProcessRegistry> m_registry;
};

/// A window with the one process of a folder opened, and its panel in sight.
struct Opened
{
    explicit Opened(const Backend &backend) : window(backend) { window.show(); }

    bool open(DetailsPanel::Part part, qsizetype processes = 1)
    {
        if (!QTest::qWaitFor([&] { return window.link()->processes().size() == processes; }))
            return false;
        const auto reachable = [&] { return window.link()->processes().constFirst().reach != Reach::Probing; };
        if (!QTest::qWaitFor(reachable))
            return false;
        window.openProcess(window.link()->processes().constFirst().key());
        tab = qobject_cast<ProcessTab *>(window.tabs()->currentWidget());
        if (!tab)
            return false;
        panel = tab->details();
        tab->choosePanel(tab->panelCount() - 1);
        QTest::mouseClick(panel->parts()->button(part), Qt::LeftButton);
        return panel->parts()->current() == part;
    }

    MainWindow window;
    ProcessTab *tab = nullptr;
    DetailsPanel *panel = nullptr;
};

} // namespace

class TestDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLook(u"light"_s); }
    void secretsAreShownOneByOneOrAll();
    void commandLineHidesPasswords();
    void variablesReadAgainKeepTheirRows();
    void factsOnceKnownStay();
    void modulesOfBothSourcesBecomeOneRow();
    void modulesReadAgainKeepTheirRows();
    void variablesAreFilteredGroupedAndCopied();
    void columnsComeBack();
    void refusedQuestionSaysWhyAndIsAskedAgain();
    void unreachableProcessShowsTheMend();
    void endedProcessKeepsWhatWasRead();
    void simulatedRuntimeListsItsModules();
    void silentRuntimeIsCancelled();
    void realProgramListsItsModules();
};

void TestDetails::commandLineHidesPasswords()
{
    DetailsModel model;
    auto process = makeProcess(4711, u"shop.web"_s);
    process.info.commandLine = u"/srv/shop --db \"Server=x;Password=hunter2;Port=1\" --api-key hunter3 --urls http://me:hunter4@x:1"_s;
    model.setEntry(process);
    const QString shown = model.value(DetailsModel::CommandLine);
    QVERIFY2(!shown.contains(u"hunter"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u";Port=1\""_s) && shown.contains(u"--urls http://me:"_s) && shown.endsWith(u"@x:1"_s), qPrintable(shown));
    QCOMPARE(EnvironmentModel::withoutSecrets(u"dotnet run --tokens-per-day 5 Secretary.dll"_s),
             u"dotnet run --tokens-per-day 5 Secretary.dll"_s);
}

void TestDetails::secretsAreShownOneByOneOrAll()
{
    EnvironmentModel model;
    const Tester tester(&model, strict);
    model.setVariables({{u"ASPNETCORE_URLS"_s, u"http://*:5000"_s}, {u"DB"_s, u"Server=x;Password=hunter2"_s},
                        {u"DOTNET_GCServer"_s, u"1"_s}, {u"MY_TOKEN"_s, u"hunter3"_s}, {u"PWD"_s, u"/srv"_s}});
    const auto shown = [&](int row) { return model.index(row, EnvironmentModel::Value).data().toString(); };
    QCOMPARE(model.count(EnvironmentModel::SecretGroup), 2);
    QCOMPARE(model.count(EnvironmentModel::DotnetGroup), 1);
    QCOMPARE(model.count(EnvironmentModel::AspNetGroup), 1);
    QCOMPARE(shown(4), u"/srv"_s);
    QVERIFY(!shown(1).contains(u"hunter2"_s));
    QVERIFY(!model.index(1, EnvironmentModel::Value).data(Qt::ToolTipRole).toString().contains(u"hunter2"_s));
    QVERIFY(!model.index(1, EnvironmentModel::Value).data(EnvironmentModel::SortRole).toString().contains(u"hunter2"_s));
    model.toggle(1);
    QVERIFY(shown(1).contains(u"hunter2"_s));
    QVERIFY(!shown(3).contains(u"hunter3"_s));
    model.setRevealed(true);
    QCOMPARE(shown(3), u"hunter3"_s);
    model.setRevealed(false);
    QVERIFY(!shown(1).contains(u"hunter2"_s));
}

void TestDetails::variablesReadAgainKeepTheirRows()
{
    EnvironmentModel model;
    const Tester tester(&model, strict);
    model.setVariables({{u"B"_s, u"1"_s}, {u"C"_s, u"2"_s}});
    const QPersistentModelIndex c(model.index(1, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setVariables({{u"A"_s, u"0"_s}, {u"C"_s, u"3"_s}, {u"D"_s, u"4"_s}});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(c.isValid());
    QCOMPARE(QModelIndex(c).siblingAtColumn(EnvironmentModel::Value).data().toString(), u"3"_s);
    QCOMPARE(resets.count(), 0);
}

void TestDetails::factsOnceKnownStay()
{
    DetailsModel model;
    const Tester tester(&model, strict);
    auto entry = makeProcess(4711, u"shop.web"_s);
    entry.endpoint = u"/tmp/dotnet-diagnostic-4711-1-socket"_s;
    model.setEntry(entry);
    diagnostics::ProcessFacts facts;
    facts.executable = u"/usr/bin/dotnet"_s;
    facts.workingFolder = u"/srv/shop"_s;
    facts.parentPid = 1;
    facts.parentName = u"systemd"_s;
    facts.threads = 31;
    facts.namespacePid = 7;
    model.setFacts(facts);
    QCOMPARE(model.value(DetailsModel::Parent), u"1 systemd"_s);
    QCOMPARE(model.value(DetailsModel::NamespacePid), u"7"_s);
    const int rows = model.rowCount();
    entry.reach = Reach::Ended;
    entry.endedUtc = entry.startedUtc.addSecs(60);
    entry.info.runtimeVersion.clear();
    entry.endpoint.clear();
    model.setEntry(entry);
    model.setFacts({});
    QCOMPARE(model.rowCount(), rows + 1); // when it ended
    QCOMPARE(model.value(DetailsModel::RuntimeVersion), u"9.0.4"_s);
    QCOMPARE(model.value(DetailsModel::Threads), u"31"_s);
    QCOMPARE(model.value(DetailsModel::State), u"Ended"_s);
    QVERIFY(model.index(0, 0).data(DetailsModel::EndedRole).toBool());
}

void TestDetails::modulesOfBothSourcesBecomeOneRow()
{
    ModulesModel model;
    const Tester tester(&model, strict);
    model.setMapped({{u"/srv/shop.dll"_s, 0x7f0000001000, 8192, false, true},
                     {u"/usr/lib/libssl.so.3"_s, 0x7f0000100000, 4096, true, false},
                     {u"/usr/share/dotnet/shared/Microsoft.NETCore.App/10.0.12/libcoreclr.so"_s, 0x7f0000200000, 4096, false, false}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, ModulesModel::Version).data().toString(), u"3"_s);
    QCOMPARE(model.index(2, ModulesModel::Version).data().toString(), u"10.0.12"_s);
    QVERIFY(model.index(1, ModulesModel::Name).data(Qt::ToolTipRole).toString().contains(u"replaced or removed"_s));
    const QPersistentModelIndex shop(model.index(0, 0));
    artifacts::LoadedModules loaded;
    auto first = module(0x10, "/srv/shop.dll", "shop, Version=1.2.0.0, Culture=neutral, PublicKeyToken=null");
    first.pdbSignature = nettrace::Guid{std::byte(1)};
    first.pdbAge = 1;
    first.pdbPath = "/build/obj/shop.pdb";
    auto second = module(0x20, "/srv/shop.dll", "shop, Version=1.2.0.0, Culture=neutral, PublicKeyToken=null");
    second.assemblyFlags = events::RuntimeModule::IsCollectible;
    auto dynamic = module(0x30, "Proxies", "Proxies, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null");
    dynamic.flags |= events::RuntimeModule::IsDynamic;
    loaded.modules = {first, second, dynamic, module(0x40, "/app/bundled.dll", "bundled, Version=2.0.0.0")};
    model.setLoaded(loaded);
    QCOMPARE(model.rowCount(), 6); // the same file in two contexts is two modules
    QVERIFY(shop.isValid());
    QCOMPARE(QModelIndex(shop).siblingAtColumn(ModulesModel::Version).data().toString(), u"1.2.0.0"_s);
    QCOMPARE(QModelIndex(shop).siblingAtColumn(ModulesModel::Address).data().toString(), u"7f0000001000"_s);
    QCOMPARE(QModelIndex(shop).siblingAtColumn(ModulesModel::Pdb).data().toString(), u"shop.pdb"_s);
    QCOMPARE(QModelIndex(shop).siblingAtColumn(ModulesModel::PdbId).data().toString(), u"00000001-0000-0000-0000-000000000000-1"_s);
    const int made = rowOf(model, ModulesModel::Name, u"Proxies"_s);
    QCOMPARE(model.index(made, ModulesModel::Kind).data().toString(), u"dynamic"_s);
    QCOMPARE(model.index(made, ModulesModel::Path).data().toString(), u"–"_s);
    QCOMPARE(model.count(ModulesModel::Managed), 3);
    QCOMPARE(model.count(ModulesModel::Native), 2);
    QVERIFY(model.index(0, ModulesModel::Version).data(ModulesModel::SortRole).toString()
            < model.index(2, ModulesModel::Version).data(ModulesModel::SortRole).toString());
}

void TestDetails::modulesReadAgainKeepTheirRows()
{
    ModulesModel model;
    const Tester tester(&model, strict);
    artifacts::LoadedModules loaded;
    loaded.modules = {module(1, "/a.dll", "a, Version=1.0.0.0"), module(2, "/b.dll", "b, Version=1.0.0.0")};
    model.setLoaded(loaded);
    const QPersistentModelIndex b(model.index(1, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    loaded.modules = {module(3, "/c.dll", "c, Version=1.0.0.0"), module(2, "/b.dll", "b, Version=1.0.0.1")};
    model.setLoaded(loaded);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(b.isValid());
    QCOMPARE(QModelIndex(b).siblingAtColumn(ModulesModel::Version).data().toString(), u"1.0.0.1"_s);
    QCOMPARE(resets.count(), 0);
    model.setLoaded({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDetails::variablesAreFilteredGroupedAndCopied()
{
    FakeEngine engine;
    engine.run([&] { engine.registry.set({makeProcess(4711, u"shop.web"_s)}); });
    Opened opened(engine.backend());
    QVERIFY(opened.open(DetailsPanel::Variables));
    TableCard *table = opened.panel->table(DetailsPanel::Variables);
    QTRY_COMPARE(table->filter()->rowCount(), 3);
    QVERIFY(table->isShowingRows());
    QTest::keyClicks(table->searchField(), u"aspnet"_s);
    QCOMPARE(table->countWords(), u"1 of 3"_s);
    table->searchField()->clear();
    QTest::keyClicks(table->searchField(), u"hunter"_s); // what is hidden cannot be found out by searching
    QCOMPARE(table->filter()->rowCount(), 0);
    table->searchField()->clear();
    QTest::mouseClick(table->groups()->button(3), Qt::LeftButton);
    QCOMPARE(table->filter()->rowCount(), 1);
    QCOMPARE(table->groups()->button(3)->text(), u"Secrets 1"_s);
    // Copied as shown, then by its own button's word.
    QSignalSpy said(opened.panel, &DetailsPanel::said);
    table->view()->setFocus();
    table->view()->selectAll();
    QTest::keyClick(table->view(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"API_KEY\t••••••••"_s);
    Q_EMIT table->delegate()->pressed(table->filter()->index(0, EnvironmentModel::Action));
    QCOMPARE(table->copyRows(), u"API_KEY\thunter2"_s);
}

void TestDetails::columnsComeBack()
{
    QTemporaryDir home(u"/tmp/cs-XXXXXX"_s);
    FakeEngine engine;
    engine.run([&] { engine.registry.set({makeProcess(4711, u"shop.web"_s)}); });
    auto backend = engine.backend();
    backend.settingsFolder = home.path();
    {
        Opened opened(backend);
        QVERIFY(opened.open(DetailsPanel::Modules));
        QHeaderView *header = opened.panel->table(DetailsPanel::Modules)->view()->header();
        header->moveSection(header->visualIndex(ModulesModel::Path), 1);
        header->setSectionHidden(ModulesModel::Address, true);
        opened.panel->table(DetailsPanel::Modules)->view()->sortByColumn(ModulesModel::Size, Qt::DescendingOrder);
        opened.window.quit();
    }
    Opened again(backend);
    QVERIFY(again.open(DetailsPanel::Variables));
    const QHeaderView *header = again.panel->table(DetailsPanel::Modules)->view()->header();
    QCOMPARE(header->visualIndex(ModulesModel::Path), 1);
    QVERIFY(header->isSectionHidden(ModulesModel::Address));
    QCOMPARE(header->sortIndicatorSection(), int(ModulesModel::Size));
}

void TestDetails::refusedQuestionSaysWhyAndIsAskedAgain()
{
    FakeEngine engine; // its client refuses sessions
    engine.run([&] { engine.registry.set({makeProcess(4711, u"shop.web"_s)}); });
    Opened opened(engine.backend());
    QVERIFY(opened.open(DetailsPanel::Modules));
    TableCard *table = opened.panel->table(DetailsPanel::Modules);
    QTRY_COMPARE(table->sentence(), u"fake"_s);
    QVERIFY(!table->isShowingRows());
    QPushButton *again = nullptr;
    for (QPushButton *button : table->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Ask again"_s)
            again = button;
    }
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(table->sentence(), u"fake"_s);
}

void TestDetails::unreachableProcessShowsTheMend()
{
    FakeEngine engine;
    engine.run([&] { engine.registry.set({makeProcess(5333, u"legacy-svc"_s, Reach::NoPermission)}); });
    Opened opened(engine.backend());
    QVERIFY(opened.open(DetailsPanel::Variables));
    QCOMPARE(opened.panel->table(DetailsPanel::Variables)->sentence(), u"Not enough rights (owner: www-data)."_s);
    QTest::mouseClick(opened.panel->parts()->button(DetailsPanel::Modules), Qt::LeftButton);
    QCOMPARE(opened.panel->table(DetailsPanel::Modules)->sentence(), u"Not enough rights (owner: www-data)."_s);
    QVERIFY(opened.panel->details()->value(DetailsModel::State).contains(u"Not enough rights"_s));
}

void TestDetails::endedProcessKeepsWhatWasRead()
{
    FakeEngine engine;
    auto entry = makeProcess(4711, u"shop.web"_s);
    engine.run([&] { engine.registry.set({entry}); });
    Opened opened(engine.backend());
    QVERIFY(opened.open(DetailsPanel::Variables));
    TableCard *table = opened.panel->table(DetailsPanel::Variables);
    QTRY_COMPARE(table->filter()->rowCount(), 3);
    entry.reach = Reach::Ended;
    entry.endedUtc = QDateTime::currentDateTimeUtc();
    engine.run([&] { engine.registry.set({entry}); });
    QTRY_COMPARE(opened.panel->details()->value(DetailsModel::State), u"Ended"_s);
    QVERIFY(table->isShowingRows());
    QCOMPARE(table->filter()->rowCount(), 3);
    QTest::mouseClick(opened.panel->parts()->button(DetailsPanel::Modules), Qt::LeftButton);
    QVERIFY(opened.panel->table(DetailsPanel::Modules)->sentence().contains(u"ended before"_s));
}

void TestDetails::simulatedRuntimeListsItsModules()
{
    SimProcess sim;
    QVERIFY2(sim.start({u"--name"_s, u"shop.web"_s}), qPrintable(sim.output()));
    Watched watched(sim.folder());
    Opened opened(watched.backend());
    QVERIFY(opened.open(DetailsPanel::Modules));
    ModulesModel *modules = opened.panel->modules();
    QTRY_VERIFY(modules->hasAnswer());
    QTRY_VERIFY(modules->count(ModulesModel::Native) > 0); // of the system: it is a native program
    QTRY_VERIFY(rowOf(*modules, ModulesModel::Name, u"libc.so.6"_s) >= 0);
    const int core = rowOf(*modules, ModulesModel::Name, u"System.Private.CoreLib.dll"_s);
    QVERIFY(core >= 0);
    QCOMPARE(modules->index(core, ModulesModel::Kind).data().toString(), u"managed"_s);
    QCOMPARE(modules->index(core, ModulesModel::Pdb).data().toString(), u"System.Private.CoreLib.pdb"_s);
    TableCard *table = opened.panel->table(DetailsPanel::Modules);
    QTRY_VERIFY2(table->footLine().contains(u"Listed by the runtime"_s), qPrintable(table->footLine()));
    QVERIFY(opened.panel->details()->value(DetailsModel::RuntimeLibrary).endsWith(u"libcoreclr.so"_s));
    QTest::mouseClick(opened.panel->parts()->button(DetailsPanel::Details), Qt::LeftButton);
    QTRY_VERIFY(opened.panel->details()->value(DetailsModel::Executable).endsWith(u"clrscope-simruntime"_s));
    QVERIFY(opened.panel->details()->value(DetailsModel::Endpoint).startsWith(sim.folder()));
    // Asked again it answers again, and rows stay.
    QTest::mouseClick(opened.panel->parts()->button(DetailsPanel::Modules), Qt::LeftButton);
    const int rows = modules->rowCount();
    QSignalSpy resets(modules, &QAbstractItemModel::modelReset);
    opened.panel->readAgain();
    QTRY_VERIFY(table->footLine().contains(u"Listed by the runtime"_s));
    QCOMPARE(modules->rowCount(), rows);
    QCOMPARE(resets.count(), 0);
}

void TestDetails::silentRuntimeIsCancelled()
{
    SimProcess sim;
    QVERIFY2(sim.start({u"--fault"_s, u"no-reply@collect"_s}), qPrintable(sim.output()));
    Watched watched(sim.folder());
    Opened opened(watched.backend());
    QVERIFY(opened.open(DetailsPanel::Modules));
    TableCard *table = opened.panel->table(DetailsPanel::Modules);
    QTRY_VERIFY(opened.panel->modules()->rowCount() > 0); // the system knows its files all the same
    QTRY_COMPARE(table->footButton()->text(), u"Cancel"_s);
    QTest::mouseClick(table->footButton(), Qt::LeftButton);
    QTRY_COMPARE(table->footButton()->text(), u"Ask again"_s);
    QVERIFY(table->isShowingRows());
    QVERIFY(table->footLine().contains(u"not asked to the end"_s));
}

void TestDetails::realProgramListsItsModules()
{
    if (const QString why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    DotnetTarget target(u"ConsoleTarget"_s);
    QVERIFY2(target.start(), qPrintable(target.problem()));
    Watched watched(target.tmpDir());
    Opened opened(watched.backend());
    QVERIFY(opened.open(DetailsPanel::Modules));
    ModulesModel *modules = opened.panel->modules();
    QTRY_VERIFY(modules->hasAnswer());
    QTRY_VERIFY(rowOf(*modules, ModulesModel::Name, u"libcoreclr.so"_s) >= 0);
    const int core = rowOf(*modules, ModulesModel::Name, u"System.Private.CoreLib.dll"_s);
    const int own = rowOf(*modules, ModulesModel::Name, u"ConsoleTarget.dll"_s);
    QVERIFY(core >= 0 && own >= 0);
    QVERIFY(modules->index(core, ModulesModel::Address).data(ModulesModel::SortRole).toULongLong() > 0);
    QVERIFY(modules->index(core, ModulesModel::Name).data(Qt::ToolTipRole).toString().contains(u"ReadyToRun"_s));
    QCOMPARE(modules->index(own, ModulesModel::Version).data().toString(), u"1.0.0.0"_s);
    QVERIFY(modules->index(own, ModulesModel::Pdb).data().toString().endsWith(u".pdb"_s));
    TableCard *table = opened.panel->table(DetailsPanel::Modules);
    QTRY_VERIFY(table->footLine().contains(u"Listed by the runtime"_s));
    qInfo().noquote() << table->footLine();
    // It lists what it has, and goes on: another question finds it well.
    opened.panel->readAgain();
    QTRY_VERIFY(table->footLine().contains(u"Listed by the runtime"_s));
    QTest::mouseClick(opened.panel->parts()->button(DetailsPanel::Details), Qt::LeftButton);
    QTRY_VERIFY(!opened.panel->details()->value(DetailsModel::Threads).isEmpty());
}

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
