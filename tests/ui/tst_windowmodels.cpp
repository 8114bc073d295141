// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind picker, operations, recorder, server page and palette: what rows they hold, and that
// they change by rows. Every one runs under QAbstractItemModelTester.
#include "fakes.h"

#include <QPushButton> // before a header of ours that names it inside a class

#include "dashboard/dashboardwidget.h"
#include "format/format.h"
#include "operations/operationsmodel.h"
#include "palette/commandpalette.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/keywordseditor.h"
#include "recorder/providermodel.h"
#include "recorder/recordingplan.h"
#include "recorder/recordingsmodel.h"
#include "server/serverpage.h"
#include "details/environmentmodel.h"
#include "shell/filetab.h"
#include "shell/parts.h"
#include "shell/processtab.h"

#include <clrscope/ui/mainwindow.h>

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTest>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

using Tester = QAbstractItemModelTester;
constexpr auto strict = Tester::FailureReportingMode::QtTest;

class TestWindowModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void processesChangeByRows();
    void aProcessKeepsItsRowWhenItsCookieBecomesKnown();
    void curvesGrowAndStopWhenItEnds();
    void outOfReachStaysLastInEveryOrder();
    void filterFindsNamePidUserAndCommandLine();
    void operationsShowStateWordAndButton();
    void operationsAreNewestFirstAndGoAway();
    void rateEndsWhenNothingFlows();
    void profilesMergeTheSameProvider();
    void aPlainChoiceIsAGetAnEditedOneAPost();
    void whatTheApiCannotDoIsSaid();
    void stoppingEventsAreNamedAsTheyCome();
    void aChoiceSurvivesJson();
    void providersAreEditedByRows();
    void keywordsAreNamesAndHex();
    void recordingsSayWhetherTheyAreWhole();
    void requestsInsertOnlyWhatIsNew();
    void curlLineOfAHostileRequestIsHarmless();
    void keysComeBackInTheirPlace();
    void secretsAreHiddenUntilRevealed();
    void paletteRanksBeginningsFirst();
    void eventCountsSortByNumber();
    void filtersChangeByRows();
};

/// Filters are models, too: those of the window, while one types in the fields beside them.
void TestWindowModels::filtersChangeByRows()
{
    FakeEngine engine;
    const auto shop = makeProcess(4711, u"shop.web"_s);
    engine.run([&] {
        engine.registry.set({shop, makeProcess(4802, u"worker"_s), makeProcess(5333, u"legacy"_s, Reach::NoPermission)});
        operations::ServerStatus status;
        status.state = operations::ServerStatus::State::Running;
        engine.server.set(status);
    });
    MainWindow window(engine.backend());
    window.show();
    QTRY_COMPARE(window.processes()->model()->rowCount(), 3);
    window.openProcess(shop.key());
    window.openServerPage();
    window.openProcess(shop.key());
    std::vector<std::unique_ptr<Tester>> testers;
    QSet<QString> kinds;
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        auto *filter = qobject_cast<QSortFilterProxyModel *>(view->model());
        if (!filter)
            continue;
        testers.push_back(std::make_unique<Tester>(filter, strict));
        kinds.insert(view->accessibleName());
    }
    for (const QString &wanted : {u"Processes"_s, u"Variables"_s, u"Modules"_s, u"Requests"_s, u"Counters"_s})
        QVERIFY2(kinds.contains(wanted), qPrintable(wanted + u" of "_s + QStringList(kinds.values()).join(u", "_s)));
    auto *tab = qobject_cast<ProcessTab *>(window.tabs()->currentWidget());
    auto *dashboard = tab->findChild<DashboardWidget *>();
    const auto feed = [dashboard](const char *name) {
        events::CounterSample sample;
        sample.utcNs = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        sample.provider = "System.Runtime";
        sample.name = name;
        sample.value = 1;
        sample.intervalSeconds = 1;
        dashboard->addSamples(std::make_shared<std::vector<events::CounterSample>>(1, sample));
    };
    feed("cpu-usage");
    dashboard->showBrowser(true);
    tab->choosePanel(2);
    const auto type = [&](const QString &text) {
        for (auto *field : window.findChildren<SearchField *>())
            field->setText(text);
    };
    for (const QString &text : {u"w"_s, u"wo"_s, u"path"_s, u"cpu"_s, u"5333"_s, QString()}) {
        type(text);
        engine.run([&] { // rows come and go meanwhile
            auto list = engine.registry.list;
            list << makeProcess(6000 + list.size(), u"worker"_s);
            engine.registry.set(list);
        });
        const auto seen = [&] { return window.processes()->model()->rowCount(); };
        QTRY_COMPARE(seen(), int(engine.registry.list.size()));
        feed(text.isEmpty() ? "gen-2-size" : "working-set");
    }
    QCOMPARE(window.processes()->filter()->rowCount(), window.processes()->model()->rowCount());
}

void TestWindowModels::processesChangeByRows()
{
    ProcessListModel model;
    const Tester tester(&model, strict);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setProcesses({makeProcess(1, u"a"_s), makeProcess(2, u"b"_s), makeProcess(3, u"c"_s)});
    const QPersistentModelIndex kept(model.index(2, 0));
    model.setProcesses({makeProcess(2, u"b"_s), makeProcess(3, u"c"_s), makeProcess(4, u"d"_s)});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data().toString(), u"c"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestWindowModels::aProcessKeepsItsRowWhenItsCookieBecomesKnown()
{
    ProcessListModel model;
    const Tester tester(&model, strict);
    auto early = makeProcess(7, u"slow"_s);
    early.info.cookie = {};
    early.reach = Reach::Probing;
    model.setProcesses({early});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setProcesses({makeProcess(7, u"slow"_s)});
    QCOMPARE(removed.count(), 0);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0, 0).data(ProcessListModel::UidRole).toString().isEmpty());
}

void TestWindowModels::curvesGrowAndStopWhenItEnds()
{
    ProcessListModel model;
    const Tester tester(&model, strict);
    const auto live = makeProcess(5, u"x"_s);
    model.setProcesses({live});
    for (int i = 0; i < 70; ++i)
        model.addUsage({{5, Usage{double(i), 1000}}});
    const auto history = [&model] {
        return model.index(0, ProcessListModel::Curve).data(ProcessListModel::HistoryRole).value<QList<double>>();
    };
    QCOMPARE(history().size(), ProcessListModel::historyLength);
    QCOMPARE(history().last(), 69.0);
    QCOMPARE(model.index(0, ProcessListModel::Curve).data(Qt::AccessibleTextRole).toString(), // the curve, for those who do not see it
             u"CPU %1 % now, at most %2 % in the last minute"_s.arg(Format().percent(69.0), Format().percent(69.0)));
    auto ended = live;
    ended.reach = Reach::Ended;
    ended.endedUtc = QDateTime::currentDateTimeUtc();
    model.setProcesses({ended});
    model.addUsage({{5, Usage{1, 1}}});
    QCOMPARE(history().last(), 69.0); // its history is kept as it was
    QVERIFY(model.index(0, 0).data(ProcessListModel::ReasonRole).toString().startsWith(u"Ended"_s));
}

void TestWindowModels::outOfReachStaysLastInEveryOrder()
{
    ProcessListModel model;
    ProcessFilterModel filter;
    filter.setSourceModel(&model);
    const Tester tester(&filter, strict);
    model.setProcesses({makeProcess(1, u"aaa"_s, Reach::NoPermission), makeProcess(2, u"bbb"_s, Reach::Ended),
                        makeProcess(3, u"ccc"_s), makeProcess(4, u"ddd"_s)});
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(ProcessListModel::Name, order);
        QCOMPARE(filter.index(2, 0).data().toString(), u"aaa"_s);
        QCOMPARE(filter.index(3, 0).data().toString(), u"bbb"_s);
    }
    QCOMPARE(filter.index(0, 0).data().toString(), u"ddd"_s);
}

void TestWindowModels::filterFindsNamePidUserAndCommandLine()
{
    ProcessListModel model;
    ProcessFilterModel filter;
    filter.setSourceModel(&model);
    const Tester tester(&filter, strict);
    model.setProcesses({makeProcess(4711, u"shop.web"_s), makeProcess(4802, u"worker"_s), makeProcess(5333, u"legacy"_s, Reach::NoPermission)});
    const auto count = [&filter](const QString &text) {
        filter.setText(text);
        return filter.rowCount();
    };
    QCOMPARE(count(u"SHOP"_s), 1);
    QCOMPARE(count(u"4802"_s), 1);
    QCOMPARE(count(u"www-data"_s), 1);
    QCOMPARE(count(u"/srv/worker"_s), 1);
    QCOMPARE(count(u"nothing such"_s), 0);
    QCOMPARE(count({}), 3);
}

namespace {

Snapshot operation(operations::State state, const QString &destination = u"/tmp/x.nettrace"_s)
{
    Snapshot s;
    s.id = QUuid::createUuid();
    s.state = state;
    s.process = {4711, {}, u"shop.web"_s, u"key"_s};
    s.createdUtc = QDateTime::currentDateTimeUtc().addSecs(-41);
    s.initiator = u"10.0.4.17"_s;
    s.destination = destination;
    s.bytesWritten = 13'002'342;
    s.isStoppable = state == operations::State::Running;
    return s;
}

} // namespace

void TestWindowModels::operationsShowStateWordAndButton()
{
    OperationsModel model;
    const Tester tester(&model, strict);
    using S = operations::State;
    using B = OperationsModel::Button;
    const std::tuple<S, QString, B> expected[] = {{S::Running, u"Running"_s, B::Stop},     {S::Stopping, u"Draining"_s, B::FinishNow},
                                                  {S::Succeeded, u"Done"_s, B::Open},      {S::Failed, u"Failed"_s, B::Open},
                                                  {S::Cancelled, u"Cancelled"_s, B::Open}, {S::Starting, u"Starting"_s, B::Cancel}};
    for (const auto &[state, word, button] : expected) {
        model.put(operation(state));
        const QModelIndex row = model.index(0, OperationsModel::State);
        QCOMPARE(row.data().toString(), word);
        QCOMPARE(OperationsModel::Button(row.data(OperationsModel::ButtonRole).toInt()), button);
    }
    QCOMPARE(OperationsModel::button(operation(S::Succeeded, u"HTTP response"_s)), B::None);
    QCOMPARE(model.index(0, OperationsModel::Size).data().toString(), u"12.4 MiB"_s);
    QCOMPARE(model.index(0, OperationsModel::GoesTo).data().toString(), u"x.nettrace"_s);
    QCOMPARE(model.index(0, OperationsModel::StartedBy).data().toString(), u"10.0.4.17"_s);
}

void TestWindowModels::operationsAreNewestFirstAndGoAway()
{
    OperationsModel model;
    const Tester tester(&model, strict);
    const auto first = operation(operations::State::Running);
    const auto second = operation(operations::State::Running);
    model.put(first);
    model.put(second);
    QCOMPARE(model.rowOf(second.id), 0);
    auto done = first;
    done.state = operations::State::Succeeded;
    done.endedUtc = done.createdUtc.addSecs(62);
    model.put(done);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, OperationsModel::Elapsed).data().toString(), u"01:02"_s);
    model.remove(second.id);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(second.id), -1);
}

void TestWindowModels::rateEndsWhenNothingFlows()
{
    OperationsModel model;
    const Tester tester(&model, strict);
    auto trace = operation(operations::State::Running);
    model.put(trace);
    const auto flow = [&] {
        trace.bytesWritten += 100'000;
        model.put(trace);
        return model.rate(0) > 0;
    };
    QTRY_VERIFY(flow());
    const auto rest = [&] { // the clock of the pane goes on, no byte comes
        model.tick(QDateTime::currentDateTimeUtc());
        return model.rate(0);
    };
    QTRY_COMPARE(rest(), 0.0);
    QVERIFY(model.index(0, OperationsModel::Rate).data().toString().isEmpty() || model.rate(0) == 0);
}

void TestWindowModels::profilesMergeTheSameProvider()
{
    const auto rows = providersOf({u"cpu"_s, u"gc"_s, u"allocations"_s});
    int runtime = 0;
    for (const ProviderChoice &row : rows) {
        if (row.provider.name == u"Microsoft-Windows-DotNETRuntime") {
            ++runtime;
            QCOMPARE(row.provider.keywords, quint64(0x14C14FCCBD) | 0x1 | 0x8003);
            QCOMPARE(row.provider.level, 5U);
        }
    }
    QCOMPARE(runtime, 1);
    // What is recorded is what the table shows.
    RecordingChoice choice;
    choice.profiles = {u"cpu"_s, u"http"_s, u"allocations"_s, u"database"_s};
    const auto request = requestOf(choice, makeProcess(1, u"a"_s));
    const auto shown = providersOf(choice.profiles);
    QCOMPARE(request.providers.size(), shown.size());
    for (qsizetype i = 0; i < shown.size(); ++i)
        QCOMPARE(request.providers[i], shown[i].provider);
    QCOMPARE(request.rundownKeyword, diagnostics::standardRundownKeyword);
    choice.profiles = {u"gc"_s};
    QCOMPARE(requestOf(choice, makeProcess(1, u"a"_s)).rundownKeyword, quint64(1));
    RecordingChoice nothing;
    nothing.profiles.clear();
    QVERIFY(!problemOf(nothing).isEmpty());
    QVERIFY(problemOf(RecordingChoice{}).isEmpty());
}

void TestWindowModels::aPlainChoiceIsAGetAnEditedOneAPost()
{
    RecordingChoice choice;
    choice.durationSeconds = 30;
    const auto process = makeProcess(4711, u"shop.web"_s);
    const QString get = curlOf(choice, process, u"https://localhost:52323"_s, true, Shell::Bash);
    QVERIFY2(get.contains(u"/trace?pid=4711&profile=Cpu,Http&durationSeconds=30"_s), qPrintable(get));
    QVERIFY(get.contains(u"Authorization: Bearer $KEY"_s));
    choice.isEdited = true;
    choice.providers = {{diagnostics::Provider{u"Shop.Checkout"_s, 0x3, 5, {{u"it's"_s, u"a=b"_s}}}, true},
                        {diagnostics::Provider{u"Off"_s, 0, 4, {}}, false}};
    QVERIFY(isPostOf(choice));
    const QString post = curlOf(choice, process, u"http://127.0.0.1:52323"_s, false, Shell::Bash);
    QVERIFY(!post.contains(u"Authorization"_s));
    QVERIFY2(post.contains(u"it'\\''s"_s), qPrintable(post)); // a quote of ours must not end the shell's
    // What stands between the quotes is the API's body.
    QString body = post.section(u"-d '"_s, 1);
    body.chop(1);
    body.replace(u"'\\''"_s, u"'"_s);
    const QJsonObject json = QJsonDocument::fromJson(body.toUtf8()).object();
    QCOMPARE(json[u"providers"_s].toArray().size(), 1);
    QCOMPARE(json[u"providers"_s][0][u"keywords"_s].toString(), u"0x3"_s);
    QCOMPARE(json[u"providers"_s][0][u"eventLevel"_s].toString(), u"Verbose"_s);
    QCOMPARE(requestOf(choice, process).providers.size(), 1);
    // For PowerShell the body comes by the pipe: quotes inside arguments are each one's own.
    const QString power = curlOf(choice, process, u"http://127.0.0.1:52323"_s, true, Shell::PowerShell);
    QVERIFY2(power.startsWith(u"'{\""_s) && power.contains(u"it''s"_s) && !power.contains(u"\\\""_s), qPrintable(power));
    QVERIFY(power.contains(u"' |\n  curl -skOJ"_s));
    QVERIFY(power.endsWith(u"-d '@-'"_s));
}

void TestWindowModels::whatTheApiCannotDoIsSaid()
{
    RecordingChoice choice;
    QVERIFY(apiGapsOf(choice).isEmpty());
    choice.maxBytes = 1000;
    choice.stoppingEvent = u"System.Runtime/EventCounters"_s;
    QCOMPARE(apiGapsOf(choice), u"Not over the API: the size limit, the event that ends it."_s);
    RecordingChoice brief;
    brief.profiles = {u"gc"_s};
    QVERIFY(apiGapsOf(brief).isEmpty()); // GET has it as it is
    brief.bufferMiB = 64;
    QVERIFY(apiGapsOf(brief).contains(u"the short rundown"_s)); // POST knows only the whole one
    brief.profiles = {u"metrics"_s};
    QVERIFY(apiGapsOf(brief).isEmpty()); // none is asked for, none comes
}

void TestWindowModels::stoppingEventsAreNamedAsTheyCome()
{
    RecordingChoice choice;
    choice.stoppingEvent = u"microsoft-windows-dotnetruntime/GC/Start"_s; // would never be seen
    QVERIFY(problemOf(choice).startsWith(u"microsoft-windows-dotnetruntime is not recorded"_s));
    choice.stoppingEvent = u"Microsoft-Windows-DotNETRuntime/GC/Start Reason=\"low memory\" Depth=2"_s;
    QVERIFY(problemOf(choice).isEmpty());
    const auto event = parseStoppingEvent(*choice.stoppingEvent);
    QVERIFY(event);
    const QList<std::pair<QString, QString>> payload{{u"Reason"_s, u"low memory"_s}, {u"Depth"_s, u"2"_s}};
    QCOMPARE(event->payload, payload);
}

void TestWindowModels::aChoiceSurvivesJson()
{
    RecordingChoice choice;
    choice.profiles = {u"gc"_s};
    choice.isEdited = true;
    choice.providers = {{diagnostics::Provider{u"A.B"_s, 0xFFFFFFFFFFFFFFFF, 3, {{u"k"_s, u"line\r\nline"_s}}}, false}};
    choice.durationSeconds = 5;
    choice.maxBytes = quint64(3) << 30;
    choice.bufferMiB = 64;
    choice.hasRundown = false;
    choice.folder = u"/tmp/x"_s;
    QCOMPARE(choiceFromJson(toJson(choice)), choice);
}

void TestWindowModels::providersAreEditedByRows()
{
    ProviderModel model;
    const Tester tester(&model, strict);
    model.setProviders(providersOf({u"cpu"_s, u"http"_s}));
    QCOMPARE(model.rowCount(), 4); // and the row that adds one
    QSignalSpy edited(&model, &ProviderModel::edited);
    QVERIFY(model.setData(model.index(3, ProviderModel::Name), u"Shop.Checkout"_s, Qt::EditRole));
    QCOMPARE(model.rowCount(), 5);
    QVERIFY(model.setData(model.index(3, ProviderModel::Level), 5, Qt::EditRole));
    QVERIFY(model.setData(model.index(3, ProviderModel::On), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(edited.count(), 3);
    QSignalSpy refused(&model, &ProviderModel::refused);
    QVERIFY(!model.setData(model.index(3, ProviderModel::Arguments), u"a=\"b\""_s, Qt::EditRole));
    QCOMPARE(refused.count(), 1);
    // A known one asks for what one usually wants of it.
    QVERIFY(model.setData(model.index(4, ProviderModel::Name), u"Microsoft-Extensions-Logging"_s, Qt::EditRole));
    QCOMPARE(model.providers().last().provider.keywords, quint64(0xC));
    model.removeProvider(4);
    // Of two of a name the runtime would take the first.
    QVERIFY(!model.setData(model.index(4, ProviderModel::Name), u"shop.checkout"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(3, ProviderModel::Name), u"Microsoft-Windows-DotNETRuntime"_s, Qt::EditRole));
    QCOMPARE(refused.count(), 3);
    QCOMPARE(model.rowCount(), 5);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setProviders(providersOf({u"http"_s}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(resets.count(), 0);
}

void TestWindowModels::keywordsAreNamesAndHex()
{
    KeywordModel model(u"Microsoft-Windows-DotNETRuntime"_s, nullptr);
    const Tester tester(&model, strict);
    model.setValue(0x8001);
    QCOMPARE(model.setCount(), 2);
    QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.value(), 0x8000ULL);
    QCOMPARE(KeywordModel(u"Shop.Checkout"_s, nullptr).rowCount(), 0);
    QCOMPARE(hexKeywords(0x14C14FCCBD), u"0x14C14FCCBD"_s);
}

void TestWindowModels::recordingsSayWhetherTheyAreWhole()
{
    RecordingsModel model;
    const Tester tester(&model, strict);
    Recording whole;
    whole.path = u"/tmp/a.nettrace"_s;
    whole.startedUtc = QDateTime::currentDateTimeUtc();
    whole.events = 9902;
    Recording cut = whole;
    cut.path = u"/tmp/b.nettrace"_s;
    cut.state = RecordingState::CutOff;
    cut.startedUtc = whole.startedUtc.addSecs(10);
    model.setRecordings({whole, cut});
    QCOMPARE(model.index(0, RecordingsModel::State).data().toString(), u"Cut off"_s); // newest first
    QCOMPARE(model.index(1, RecordingsModel::State).data().toString(), u"Whole"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    whole.state = RecordingState::EventsLost;
    whole.droppedEvents = 1204;
    model.setRecordings({whole});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, RecordingsModel::State).data().toString(), u"Whole, events lost"_s);
    QCOMPARE(resets.count(), 0);
}

void TestWindowModels::requestsInsertOnlyWhatIsNew()
{
    RequestsModel model;
    const Tester tester(&model, strict);
    QList<operations::ServedRequest> log;
    for (int i = 0; i < 5; ++i)
        log << operations::ServedRequest{QDateTime::fromMSecsSinceEpoch(i), u"10.0.4.17"_s, u"GET"_s, u"/processes"_s, 200, i, 10, {}};
    model.setRequests(log);
    QCOMPARE(model.rowCount(), 5);
    const QPersistentModelIndex newest(model.index(0, 0));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    log.removeFirst();
    log << operations::ServedRequest{QDateTime::fromMSecsSinceEpoch(9), u"10.0.9.88"_s, u"GET"_s, u"/dump?pid=1"_s, 429, 1, 212,
                                     u"Too many requests."_s};
    model.setRequests(log);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(newest.row(), 1);
    QCOMPARE(model.failed(), 1);
    QCOMPARE(model.index(0, RequestsModel::Status).data().toString(), u"429"_s);
    operations::ServerStatus status;
    operations::ServedClient client;
    client.address = u"10.0.4.17"_s;
    client.key = u"laptop-anna"_s;
    client.connections = 2;
    client.requests = 4;
    status.served = {client};
    client.key = u"ci-runner"_s; // another key of the same machine is another client
    status.served << client;
    ClientsModel clients;
    const Tester clientsTester(&clients, strict);
    clients.setClients(ClientsModel::clientsOf(status, {}));
    QCOMPARE(clients.rowCount(), 2);
    QCOMPARE(clients.index(0, ClientsModel::Key).data().toString(), u"ci-runner"_s);
    const QPersistentModelIndex kept(clients.index(1, 0));
    status.served[0].requests = 5;
    status.served.removeLast();
    clients.setClients(ClientsModel::clientsOf(status, {}));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(clients.index(0, ClientsModel::Requests).data().toString(), u"5"_s);
}

void TestWindowModels::curlLineOfAHostileRequestIsHarmless()
{
    operations::ServerStatus status;
    status.addresses = {u"https://localhost:52323"_s};
    operations::ServedRequest request;
    request.method = u"GET"_s;
    request.path = u"/info?x='$(touch /tmp/owned)'"_s;
    QCOMPARE(curlOf(request, status), u"curl -sk -H \"Authorization: Bearer $KEY\" 'https://localhost:52323/info?x='\\''$(touch /tmp/owned)'\\'''"_s);
}

void TestWindowModels::keysComeBackInTheirPlace()
{
    KeysModel model;
    const Tester tester(&model, strict);
    const auto key = [](const QString &name, const QString &id) {
        KeyInfo info;
        info.name = name;
        info.shortId = id;
        return info;
    };
    const KeyList all{key(u"a"_s, u"1"_s), key(u"b"_s, u"2"_s), key(u"c"_s, u"3"_s)};
    model.setKeys(all);
    model.setKeys({all[0], all[2]});
    QCOMPARE(model.rowCount(), 2);
    model.setKeys(all); // a revocation taken back
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(1).name, u"b"_s);
}

void TestWindowModels::secretsAreHiddenUntilRevealed()
{
    EnvironmentModel model;
    const Tester tester(&model, strict);
    model.setVariables({{u"DB"_s, u"Server=x;Password=hunter2"_s}, {u"HOME"_s, u"/root"_s}, {u"MY_TOKEN"_s, u"hunter2"_s}});
    QVERIFY(!model.index(0, EnvironmentModel::Value).data().toString().contains(u"hunter2"_s));
    QVERIFY(!model.index(2, EnvironmentModel::Value).data().toString().contains(u"hunter2"_s));
    QCOMPARE(model.index(1, EnvironmentModel::Value).data().toString(), u"/root"_s);
    model.setRevealed(true);
    QCOMPARE(model.index(2, EnvironmentModel::Value).data().toString(), u"hunter2"_s);
}

void TestWindowModels::paletteRanksBeginningsFirst()
{
    PaletteModel model;
    const Tester tester(&model, strict);
    const auto run = [] {};
    model.setEntries({{u"Record another"_s, {}, {}, {}}, {u"Clear finished operations"_s, {}, {}, run},
                      {u"Record trace"_s, {}, {}, run}, {u"Previous tab"_s, {}, {}, run}});
    model.setText(u"rec"_s);
    QCOMPARE(model.index(0).data().toString(), u"Record trace"_s);
    // What cannot be done now is listed after everything that can, and cannot be chosen.
    const QModelIndex last = model.index(model.rowCount() - 1);
    QCOMPARE(last.data().toString(), u"Record another"_s);
    QVERIFY(!(last.flags() & Qt::ItemIsEnabled));
    model.setText(u"zzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setText({});
    QCOMPARE(model.rowCount(), 4);
}

void TestWindowModels::eventCountsSortByNumber()
{
    EventCountModel model;
    const Tester tester(&model, strict);
    events::EventCount row;
    row.provider = "Microsoft-Windows-DotNETRuntime";
    row.id = 80;
    row.count = 12'345;
    model.setCounts({row});
    QCOMPARE(model.index(0, EventCountModel::Name, model.index(0, 0)).data().toString(), u"event 80"_s);
    QCOMPARE(model.index(0, EventCountModel::Count).data(EventCountModel::SortRole).toULongLong(), 12'345ULL);
    model.setCounts({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestWindowModels)
#include "tst_windowmodels.moc"
