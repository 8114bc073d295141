// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the checklist about artifacts and their operations: what streams, how it ends, who
// else may start one, and what is listed afterwards.
#include "apifixture.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::testing;
using Key = settings::ProcessFilter::Key;

namespace {

const QByteArray json = "Content-Type: application/json\r\n";

QString detail(const Answer &answer)
{
    return answer.object()[u"detail"_s].toString();
}

QByteArray idOf(const Answer &answer)
{
    const auto location = answer.header("location");
    return location.mid(location.lastIndexOf('/') + 1);
}

} // namespace

class TestArtifacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void traceIsTheSessionsBytes();
    void traceOfPathFormHasItsOwnDefaults();
    void traceRunsUntilStopped();
    void cancelledTraceIsReset();
    void vanishedClientCancels();
    void targetsEndIsAWholeAnswer();
    void runtimeThatHangsUpIsAProblem();
    void liveMetricsAreRecords();
    void dumpIsTheRuntimesFile_data();
    void dumpIsTheRuntimesFile();
    void oneDumpAtATimeAndNoStop();
    void dumpThatCannotBeWrittenSaysWhy();
    void limitsAreTheSameForAllForms();
    void egressAnswersAtOnce();
    void httpEgressCanBeOff();
    void operationsAreFiltered();
    void metricsPageShowsTheDefaultProcess();

private:
    [[nodiscard]] bool becomes(ApiFixture &api, const QByteArray &id, const QString &state);
};

void TestArtifacts::initTestCase()
{
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
}

bool TestArtifacts::becomes(ApiFixture &api, const QByteArray &id, const QString &state)
{
    return QTest::qWaitFor(
        [&] { return api.get("/operations/" + id).object()[u"status"_s].toString() == state; },
        4000);
}

void TestArtifacts::traceIsTheSessionsBytes()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto pid = QByteArray::number(sim->pid());
    const auto answer = api.get("/trace?durationSeconds=0&profile=cpu,%20Http&pid=" + pid);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isChunked && answer.endsWell);
    QVERIFY(answer.body.startsWith("Nettrace"));
    QVERIFY(answer.body.endsWith('\x01'));
    QCOMPARE(answer.header("content-type"), QByteArray("application/octet-stream"));
    const QRegularExpression name(
        u"^attachment; filename=\\d{8}_\\d{6}_\\d{3}_%1\\.nettrace$"_s.arg(sim->pid()));
    QVERIFY2(name.match(QString::fromLatin1(answer.header("content-disposition"))).hasMatch(),
             answer.header("content-disposition"));
    QVERIFY(answer.header("location")
                .startsWith(QByteArray("http://127.0.0.1:" + QByteArray::number(api.port()) +
                                       "/operations/")));
    QVERIFY(becomes(api, idOf(answer), u"Succeeded"_s));
    const auto operation = api.get("/operations/" + idOf(answer));
    QCOMPARE(operation.status, 201);
    QVERIFY(operation.object()[u"resourceLocation"_s].isNull());
    QVERIFY(operation.object()[u"error"_s].isNull());
    QCOMPARE(operation.object()[u"process"_s][u"pid"_s].toInteger(), sim->pid());

    const auto nothing = api.get("/trace?durationSeconds=1&profile=0&pid=" + pid);
    QCOMPARE(nothing.status, 400);
    QCOMPARE(detail(nothing), u"Failed to start the event pipe session"_s);
    QVERIFY(becomes(api, idOf(nothing), u"Failed"_s) || nothing.header("location").isEmpty());
}

void TestArtifacts::traceOfPathFormHasItsOwnDefaults()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto uid = api.get("/processes").array()[0][u"uid"_s].toString().toLatin1();
    const auto byPid = api.get("/trace/" + QByteArray::number(sim->pid()) +
                               "?durationSeconds=0&metricsIntervalSeconds=2&profile=Metrics");
    QCOMPARE(byPid.status, 200);
    QVERIFY(byPid.body.startsWith("Nettrace"));
    const auto byUid = api.get("/trace/" + uid + "?durationSeconds=0");
    QCOMPARE(byUid.status, 200);
    const auto posted = api.call("POST", "/trace/" + uid + "?durationSeconds=0",
                                 R"({"Providers":[{"Name":"System.Runtime"}]})", json);
    QCOMPARE(posted.status, 200);
    QVERIFY(posted.body.startsWith("Nettrace"));
    const auto contents = [&](const Answer &answer) {
        return api.operations->find(QUuid::fromString(QString::fromLatin1(idOf(answer))))->contents.english();
    };
    QVERIFY(!contents(byUid).contains(u"GC"_s));
    QVERIFY(contents(api.get("/trace?durationSeconds=0&uid=" + uid)).contains(u"GC"_s));
}

void TestArtifacts::traceRunsUntilStopped()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    RawClient client(api.port());
    client.send(api.text("GET", "/trace?durationSeconds=-1&tags=red&pid=" +
                                    QByteArray::number(sim->pid())));
    QVERIFY(QTest::qWaitFor([&] { return client.received().contains("Nettrace"); }));
    const auto id =
        api.get("/operations?tags=red").array()[0][u"operationId"_s].toString().toLatin1();
    QVERIFY(becomes(api, id, u"Running"_s));
    QCOMPARE(api.get("/operations/" + id).object()[u"isStoppable"_s].toBool(), true);
    QCOMPARE(api.call("DELETE", "/operations/" + id + "?stop=1").status, 400);
    const auto stopped = api.call("DELETE", "/operations/" + id + "?stop=TRUE");
    QCOMPARE(stopped.status, 202);
    QVERIFY(stopped.body.isEmpty());
    const auto answer = client.read();
    QVERIFY(answer.endsWell);
    QVERIFY(answer.body.endsWith('\x01'));
    QVERIFY(becomes(api, id, u"Succeeded"_s));
    QCOMPARE(detail(api.call("DELETE", "/operations/" + id + "?stop=true")),
             u"Operation is not running."_s);
    QCOMPARE(detail(api.call("DELETE", "/operations/" + id)), u"Operation is not running."_s);
    QCOMPARE(detail(api.call("DELETE", "/operations/" + QByteArray(id).replace(
                                                            0, 1, id.startsWith('0') ? "1" : "0"))),
             u"Operation not found."_s);
    // The connection of a whole answer goes on.
    client.send(api.text("GET", "/info"));
    QCOMPARE(client.read().status, 200);
}

void TestArtifacts::cancelledTraceIsReset()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    RawClient client(api.port());
    client.send(api.text("GET", "/trace?durationSeconds=-1&pid=" + QByteArray::number(sim->pid())));
    QVERIFY(QTest::qWaitFor([&] { return client.received().contains("Nettrace"); }));
    const auto id = api.get("/operations").array()[0][u"operationId"_s].toString().toLatin1();
    const auto cancelled = api.call("DELETE", "/operations/" + id);
    QCOMPARE(cancelled.status, 200);
    QVERIFY(cancelled.body.isEmpty());
    QCOMPARE(api.get("/operations/" + id).object()[u"status"_s].toString(), u"Cancelled"_s);
    QVERIFY(client.waitForClose());
    QVERIFY(client.wasReset() || !client.read().endsWell);
    QVERIFY(!client.received().endsWith("0\r\n\r\n"));
}

void TestArtifacts::vanishedClientCancels()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    for (const QByteArray path : {"/trace", "/livemetrics"}) {
        RawClient client(api.port());
        client.send(api.text("GET", path + "?durationSeconds=-1&tags=" + path.mid(1) +
                                        "&pid=" + QByteArray::number(sim->pid())));
        QByteArray id;
        QVERIFY(QTest::qWaitFor([&] {
            const auto list = api.get("/operations?tags=" + path.mid(1)).array();
            id = list.isEmpty() ? QByteArray() : list[0][u"operationId"_s].toString().toLatin1();
            return !id.isEmpty() && list[0][u"status"_s].toString() == u"Running";
        }));
        client.close();
        QVERIFY(becomes(api, id, u"Cancelled"_s));
    }
}

void TestArtifacts::targetsEndIsAWholeAnswer()
{
    ApiFixture api;
    QVERIFY(api.start());
    auto *sim = api.startRuntime();
    QVERIFY(sim);
    RawClient client(api.port());
    client.send(api.text("GET", "/trace?durationSeconds=-1&pid=" + QByteArray::number(sim->pid())));
    QVERIFY(QTest::qWaitFor([&] { return client.received().contains("Nettrace"); }));
    sim->kill();
    const auto answer = client.read();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.endsWell);
    QVERIFY(becomes(api, idOf(answer), u"Succeeded"_s));
}

void TestArtifacts::runtimeThatHangsUpIsAProblem()
{
    ApiFixture api;
    QVERIFY(api.start());
    auto *sim = api.startRuntime();
    QVERIFY(sim);
    QVERIFY(sim->control(u"fault close-after-header@collect"_s));
    const auto answer = api.get("/trace?durationSeconds=1&pid=" + QByteArray::number(sim->pid()));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json; charset=utf-8"));
    QVERIFY(!detail(answer).isEmpty());
    const auto id = api.get("/operations").array()[0][u"operationId"_s].toString().toLatin1();
    QVERIFY(becomes(api, id, u"Failed"_s));
    const auto failure = api.get("/operations/" + id).object()[u"error"_s];
    QCOMPARE(failure[u"code"_s].toString(), u"400"_s);
    QVERIFY(!failure[u"message"_s].toString().isEmpty());
}

void TestArtifacts::liveMetricsAreRecords()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto pid = QByteArray::number(sim->pid());
    const auto answer = api.call("POST", "/livemetrics?durationSeconds=2&pid=" + pid,
                                 R"({"includeDefaultProviders":"maybe"})", json);
    QCOMPARE(answer.status, 400);
    const auto records = api.call(
        "POST", "/livemetrics?durationSeconds=2&pid=" + pid,
        R"({"includeDefaultProviders":false,"Providers":[{"ProviderName":"System.Runtime","counterNames":["cpu-usage"]}]})",
        json);
    QCOMPARE(records.status, 200);
    QCOMPARE(records.header("content-type"), QByteArray("application/json-seq"));
    QVERIFY(
        records.header("content-disposition").endsWith(QByteArray("_" + pid + ".metrics.json")));
    QVERIFY(records.endsWell);
    auto lines = records.body.split('\n');
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines.takeLast().isEmpty());
    for (const auto &line : lines) {
        QVERIFY(line.startsWith("\x1e{\"timestamp\":\""));
        const auto record = QJsonDocument::fromJson(line.mid(1)).object();
        QCOMPARE(record[u"provider"_s].toString(), u"System.Runtime"_s);
        QCOMPARE(record[u"name"_s].toString(), u"cpu-usage"_s);
        QVERIFY(record[u"value"_s].isDouble() && record[u"meterTags"_s].isNull() &&
                record.contains(u"metadata"_s));
    }
    const auto nothing =
        api.call("POST", "/livemetrics?pid=" + pid, R"({"includeDefaultProviders":false})", json);
    QCOMPARE(nothing.status, 400);
    QCOMPARE(detail(nothing), u"Failed to start the event pipe session"_s);
}

void TestArtifacts::dumpIsTheRuntimesFile_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("kind"); // as the runtime is told
    QTest::newRow("with heap unless told otherwise") << QByteArray("") << 2;
    QTest::newRow("mini") << QByteArray("&type=Mini") << 1;
    QTest::newRow("with heap") << QByteArray("&type=withheap") << 2;
    QTest::newRow("triage") << QByteArray("&type=Triage") << 3;
    QTest::newRow("full") << QByteArray("&type=Full") << 4;
}

void TestArtifacts::dumpIsTheRuntimesFile()
{
    QFETCH(QByteArray, query);
    QFETCH(int, kind);
    ApiFixture api;
    const QDir dumps(api.folder.filePath(u"50%p dumps"_s)); // made when missing, and taken as it is
    api.settings.dumpTempFolder = dumps.path();
    QVERIFY(api.start());
    const auto *sim = api.startRuntime({u"--dump-bytes"_s, u"3000000"_s});
    QVERIFY(sim);
    const auto answer = api.get("/dump?pid=" + QByteArray::number(sim->pid()) + query);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isChunked && answer.endsWell);
    QCOMPARE(answer.body.size(), 3'000'000);
    QVERIFY(answer.body.startsWith(QByteArray("\x7f" "ELF\x02\x01\x01", 7)));
    QCOMPARE(answer.body.at(16), '\x04'); // a core
    QCOMPARE(int(answer.body.at(48)), kind);
    QCOMPARE(answer.header("content-type"), QByteArray("application/octet-stream"));
    const QRegularExpression name(u"^attachment; filename=core_\\d{8}_\\d{6}_\\d{3}$"_s);
    QVERIFY2(name.match(QString::fromLatin1(answer.header("content-disposition"))).hasMatch(),
             answer.header("content-disposition"));
    QVERIFY(becomes(api, idOf(answer), u"Succeeded"_s));
    QVERIFY(dumps.exists());
    QTRY_VERIFY(dumps.entryList(QDir::Files).isEmpty());
}

void TestArtifacts::oneDumpAtATimeAndNoStop()
{
    ApiFixture api;
    api.settings.dumpTempFolder = api.folder.path();
    QVERIFY(api.start());
    const auto *sim = api.startRuntime({u"--dump-seconds"_s, u"1"_s});
    QVERIFY(sim);
    const auto pid = QByteArray::number(sim->pid());
    RawClient first(api.port());
    first.send(api.text("GET", "/dump?pid=" + pid));
    QJsonArray operations;
    QVERIFY(QTest::qWaitFor([&] {
        operations = api.get("/operations").array();
        return !operations.isEmpty();
    }));
    for (const auto &answer : {api.get("/dump?type=Mini&pid=" + pid), api.get("/dump/" + pid)}) {
        QCOMPARE(answer.status, 429);
        QCOMPARE(detail(answer), u"Rate limit reached."_s);
    }
    const auto operation = operations[0];
    QCOMPARE(operation[u"isStoppable"_s].toBool(true), false);
    const auto id = operation[u"operationId"_s].toString().toLatin1();
    const auto stopped = api.call("DELETE", "/operations/" + id + "?stop=true");
    QCOMPARE(stopped.status, 400);
    QCOMPARE(detail(stopped), u"Operation does not support being stopped."_s);
    QCOMPARE(first.read().status, 200);
}

void TestArtifacts::dumpThatCannotBeWrittenSaysWhy()
{
    ApiFixture api;
    QFile inTheWay(api.folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    api.settings.dumpTempFolder = api.folder.filePath(u"file/dumps"_s);
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto answer = api.get("/dump?pid=" + QByteArray::number(sim->pid()));
    QCOMPARE(answer.status, 400);
    QVERIFY2(detail(answer).contains(u"file/dumps"_s), answer.body);
    QVERIFY(becomes(api, idOf(answer), u"Failed"_s));
}

void TestArtifacts::limitsAreTheSameForAllForms()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto pid = QByteArray::number(sim->pid());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(api.port()));
        clients.back()->send(
            api.text("GET", "/trace?durationSeconds=-1&profile=Metrics&pid=" + pid));
        QVERIFY(QTest::qWaitFor([&] { return clients.back()->received().contains("Nettrace"); }));
    }
    const QByteArray body = R"({"providers":[{"name":"System.Runtime"}]})";
    for (const auto &answer : {api.get("/trace?pid=" + pid), api.get("/trace/" + pid),
                               api.get("/trace?egressProvider=files&pid=" + pid),
                               api.call("POST", "/trace?pid=" + pid, body, json)}) {
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.object(),
                 QJsonObject({{u"status"_s, 429}, {u"detail"_s, u"Rate limit reached."_s}}));
        QVERIFY(!answer.has("location"));
    }
    QCOMPARE(api.get("/livemetrics?durationSeconds=0&pid=" + pid).status,
             200); // counted by themselves
    clients.front()->close();
    QVERIFY(QTest::qWaitFor([&] {
        return api.get("/trace?durationSeconds=0&profile=Metrics&pid=" + pid).status == 200;
    }));
}

void TestArtifacts::egressAnswersAtOnce()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto answer =
        api.get("/trace?durationSeconds=0&egressProvider=FILES&tags=a,%20b,,a&pid=" +
                QByteArray::number(sim->pid()));
    QCOMPARE(answer.status, 202);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(answer.header("content-length"), QByteArray("0"));
    QVERIFY(!answer.has("content-disposition"));
    QVERIFY(becomes(api, idOf(answer), u"Succeeded"_s));
    const auto operation = api.get("/operations/" + idOf(answer));
    QCOMPARE(operation.status, 201);
    const auto path = operation.object()[u"resourceLocation"_s].toString();
    QVERIFY2(path.startsWith(api.folder.path() + u"/artifacts/"_s) && path.endsWith(u".nettrace"),
             qPrintable(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Nettrace"));
    QCOMPARE(operation.object()[u"tags"_s].toArray(), QJsonArray({u"a"_s, u" b"_s}));
    QCOMPARE(operation.object()[u"isStoppable"_s].toBool(), false);
}

void TestArtifacts::httpEgressCanBeOff()
{
    ApiFixture api;
    api.settings.isHttpEgressEnabled = false;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime();
    QVERIFY(sim);
    const auto pid = QByteArray::number(sim->pid());
    QCOMPARE(detail(api.get("/trace?pid=" + pid)), u"HTTP egress is not enabled."_s);
    QCOMPARE(detail(api.get("/livemetrics?egressProvider=&pid=" + pid)),
             u"HTTP egress is not enabled."_s);
    QCOMPARE(api.get("/livemetrics?durationSeconds=0&egressProvider=files&pid=" + pid).status, 202);
    QCOMPARE(api.get("/processes").status, 200);
    for (const auto &capability : api.get("/info").object()[u"capabilities"_s].toArray()) {
        if (capability[u"name"_s].toString() == u"http_egress")
            QCOMPARE(capability[u"enabled"_s].toBool(), false);
    }
}

void TestArtifacts::operationsAreFiltered()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim = api.startRuntime({u"--name"_s, u"Shop"_s});
    QVERIFY(sim);
    const auto pid = QByteArray::number(sim->pid());
    const auto first =
        idOf(api.get("/trace?durationSeconds=0&profile=Metrics&tags=red,blue&pid=" + pid));
    const auto second =
        idOf(api.get("/trace?durationSeconds=0&profile=Metrics&tags=green,blue&pid=" + pid));
    const auto uid = api.get("/processes").array()[0][u"uid"_s].toString().toLatin1();
    const auto ids = [&](const QByteArray &query) {
        QByteArrayList all;
        for (const auto &operation : api.get("/operations" + query).array())
            all.append(operation[u"operationId"_s].toString().toLatin1());
        return all;
    };
    const QByteArrayList both{first, second};
    QCOMPARE(ids(""), both);
    QCOMPARE(ids("?tags=,"), both);
    QCOMPARE(ids("?tags=blue"), both);
    QCOMPARE(ids("?tags=blue,red"), QByteArrayList{first});
    QCOMPARE(ids("?tags=Blue"), QByteArrayList{});
    QCOMPARE(ids("?name=Shop&uid=" + uid + "&pid=" + pid), both);
    QCOMPARE(ids("?name=shop"), QByteArrayList{});
    QCOMPARE(ids("?pid=1"), QByteArrayList{});
    const QRegularExpression time(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{0,6}[1-9])?Z$"_s);
    const auto created = api.get("/operations").array()[0][u"createdDateTime"_s].toString();
    QVERIFY2(time.match(created).hasMatch(), qPrintable(created));
}

void TestArtifacts::metricsPageShowsTheDefaultProcess()
{
    ApiFixture api;
    api.settings.defaultProcess = {{.key = Key::ProcessName, .value = u"shop.web"_s}};
    QVERIFY(api.start());
    const auto empty = api.get("/metrics");
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.header("content-type"), QByteArray("text/plain; version=0.0.4"));
    QVERIFY(empty.body.isEmpty());
    api.server->stop();
    QVERIFY(api.startRuntime());
    QVERIFY(api.start());
    Answer page;
    QVERIFY(QTest::qWaitFor(
        [&] {
            RawClient client(api.metricsPort());
            client.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
            page = client.read();
            return page.body.contains("\nsystemruntime_cpu_usage_ratio ");
        },
        4800));
    QVERIFY(page.body.contains("# TYPE systemruntime_cpu_usage_ratio gauge\n"));
}

QTEST_GUILESS_MAIN(TestArtifacts)
#include "tst_artifacts.moc"
