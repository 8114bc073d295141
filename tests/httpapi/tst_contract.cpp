// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the API's conformance checklist (rest-api §22), against simulated runtimes.
#include "apifixture.h"

#include <QDir>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::testing;
using Key = settings::ProcessFilter::Key;
using Match = settings::ProcessFilter::Match;

namespace {

const QByteArray json = "Content-Type: application/json\r\n";

QString detail(const Answer &answer)
{
    return answer.object()[u"detail"_s].toString();
}

QString error(const Answer &answer, const QString &key)
{
    return answer.object()[u"errors"_s][key][0].toString();
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void processesAreChosenByAllThatIsGiven_data();
    void processesAreChosenByAllThatIsGiven();
    void defaultProcessIsTheOneItsFiltersLeave();
    void unreachableProcessSaysWhy();
    void olderPathFormsMeanTheSame();
    void environmentKeepsWhatIsBehindTheFirstEqualsSign();
    void infoNamesFiveCapabilities();
    void parametersAreChecked_data();
    void parametersAreChecked();
    void bodiesAreChecked_data();
    void bodiesAreChecked();
    void bodyTypesAreJson_data();
    void bodyTypesAreJson();
    void checksComeInOrder();
    void counterIntervalOfATraceMustBeOurs();
    void metricsCanBeOff();
    void featuresOfLaterSaySo_data();
    void featuresOfLaterSaySo();
    void openApiNamesEveryRoute();
    void restartsWithOtherSettings();
    void statusListsRequests();
};

void TestContract::initTestCase()
{
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
}

void TestContract::processesAreChosenByAllThatIsGiven_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("pid");
    QTest::addColumn<QString>("problem");
    const auto none = u"Unable to discover a target process."_s;
    const auto several =
        u"Unable to select a single target process because multiple target processes have been discovered."_s;
    QTest::newRow("pid") << QByteArray("pid=11") << 11LL << QString();
    QTest::newRow("names of parameters in any case, blanks around a number")
        << QByteArray("PID=%20+11%20") << 11LL << QString();
    QTest::newRow("uid in upper case")
        << QByteArray("uid=AAAAAAAA-0000-0000-0000-00000000000C") << 12LL << QString();
    QTest::newRow("uid without dashes")
        << QByteArray("uid=aaaaaaaa00000000000000000000000c") << 12LL << QString();
    QTest::newRow("uid in braces")
        << QByteArray("uid={aaaaaaaa-0000-0000-0000-00000000000c}") << 12LL << QString();
    QTest::newRow("uid in parentheses")
        << QByteArray("uid=(aaaaaaaa-0000-0000-0000-00000000000c)") << 12LL << QString();
    QTest::newRow("uid as a C structure")
        << QByteArray("uid={0xaaaaaaaa,0x0000,0x0000,{0x00,0x00,0x00,0x00,0x00,0x00,0x00,0x0c}}")
        << 12LL << QString();
    QTest::newRow("name in another case") << QByteArray("name=BILLING") << 13LL << QString();
    QTest::newRow("pid and name") << QByteArray("pid=12&name=shop") << 12LL << QString();
    QTest::newRow("empty ones count as not given")
        << QByteArray("pid=12&name=&uid=") << 12LL << QString();
    QTest::newRow("the first of a repeated one counts")
        << QByteArray("pid=12&pid=11") << 12LL << QString();
    QTest::newRow("unknown parameters are ignored")
        << QByteArray("pid=12&colour=red") << 12LL << QString();
    QTest::newRow("a pair that does not match") << QByteArray("pid=12&name=billing") << 0LL << none;
    QTest::newRow("two of that name") << QByteArray("name=shop") << 0LL << several;
    QTest::newRow("pid -1") << QByteArray("pid=-1") << 0LL << none;
    QTest::newRow("no such uid") << QByteArray("uid=11111111-1111-1111-1111-111111111111") << 0LL
                                 << none;
    QTest::newRow("a part of a name") << QByteArray("name=bill") << 0LL << none;
    QTest::newRow("nothing given")
        << QByteArray("pid=") << 0LL << u"No default process configuration has been set."_s;
}

void TestContract::processesAreChosenByAllThatIsGiven()
{
    QFETCH(QByteArray, query);
    QFETCH(qint64, pid);
    QFETCH(QString, problem);
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s),
                      fixedProcess(12, u"shop"_s, u"{aaaaaaaa-0000-0000-0000-00000000000c}"_s),
                      fixedProcess(13, u"billing"_s)};
    QVERIFY(api.start());
    const auto answer = api.get("/process?" + query);
    QCOMPARE(detail(answer), problem);
    QCOMPARE(answer.status, problem.isEmpty() ? 200 : 400);
    QCOMPARE(answer.object()[u"pid"_s].toInteger(), pid);
}

void TestContract::defaultProcessIsTheOneItsFiltersLeave()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s), fixedProcess(12, u"shop"_s),
                      fixedProcess(13, u"billing"_s)};
    api.settings.defaultProcess = {{.key = Key::ProcessName, .value = u"SHOP"_s},
                                   {.key = Key::ProcessId, .value = u"12"_s}};
    QVERIFY(api.start());
    QCOMPARE(api.get("/process").object()[u"pid"_s].toInt(), 12);
    const auto all = api.get("/processes").array();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0][u"isDefault"_s].toBool(), false);
    QCOMPARE(all[1][u"isDefault"_s].toBool(), true);

    // Live reload: filters apply to the next request.
    api.settings.defaultProcess = {
        {.key = Key::CommandLine, .value = u"--serve"_s, .match = Match::Contains}};
    api.server->applySettings(api.settings);
    QVERIFY(detail(api.get("/process")).startsWith(u"Unable to select a single"_s));
    for (const auto &process : api.get("/processes").array())
        QCOMPARE(process[u"isDefault"_s].toBool(), false);
    api.settings.defaultProcess = {
        {.key = Key::ManagedEntryPointAssemblyName, .value = u"bill"_s, .match = Match::Contains}};
    api.server->applySettings(api.settings);
    QCOMPARE(api.get("/process").object()[u"pid"_s].toInt(), 13);
    api.settings.defaultProcess = {
        {.key = Key::ProcessId, .value = u"1"_s, .match = Match::Contains}};
    api.server->applySettings(api.settings);
    QCOMPARE(detail(api.get("/process")), u"Unable to discover a target process."_s);
}

void TestContract::unreachableProcessSaysWhy()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    auto foreign = fixedProcess(11, u"shop"_s);
    foreign.reach = diagnostics::Reach::NoPermission;
    foreign.reason = u"It belongs to another user."_s;
    foreign.mend = u"sudo clrscope"_s;
    api.fixed.list = {foreign};
    QVERIFY(api.start());
    QCOMPARE(api.get("/processes").array().size(), 0);
    const auto answer = api.get("/trace?pid=11");
    QCOMPARE(answer.status, 400);
    QCOMPARE(detail(answer), u"Unable to discover a target process."_s);
    QCOMPARE(answer.object()[u"reason"_s].toString(), foreign.reason.english());
    QCOMPARE(answer.object()[u"mend"_s].toString(), foreign.mend);
}

void TestContract::olderPathFormsMeanTheSame()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"Shop.Web"_s, u"{aaaaaaaa-0000-0000-0000-00000000000c}"_s)};
    QVERIFY(api.start());
    for (const auto *key :
         {"11", "aaaaaaaa-0000-0000-0000-00000000000c", "shop.web", "SHOP%2EWEB", "11/"}) {
        const auto answer = api.get(QByteArray("/Processes/").append(key));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()[u"name"_s].toString(), u"Shop.Web"_s);
    }
    QCOMPARE(detail(api.get("/processes/other")), u"Unable to discover a target process."_s);
    QCOMPARE(detail(api.get("/trace/12")), u"Unable to discover a target process."_s);
    QCOMPARE(error(api.get("/trace/11?metricsIntervalSeconds=0"), u"metricsIntervalSeconds"_s),
             u"The field metricsIntervalSeconds must be between 1 and 2147483647."_s);
}

void TestContract::environmentKeepsWhatIsBehindTheFirstEqualsSign()
{
    ApiFixture api;
    QVERIFY(api.start());
    const auto *sim =
        api.startRuntime({}, {u"SHOP_LIST=a=1;b=2"_s, u"SHOP_EMPTY="_s, u"SHOP_UNICODE=grüße ✓"_s});
    QVERIFY(sim);
    for (const QByteArray &target :
         {QByteArray("/env?pid=" + QByteArray::number(sim->pid())),
          QByteArray("/processes/" + QByteArray::number(sim->pid()) + "/env")}) {
        const auto answer = api.get(target);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object()[u"SHOP_LIST"_s].toString(), u"a=1;b=2"_s);
        QCOMPARE(answer.object()[u"SHOP_EMPTY"_s].toString(), u""_s);
        QVERIFY(answer.body.contains("grüße ✓"));
    }
}

void TestContract::infoNamesFiveCapabilities()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    const auto info = api.get("/info").object();
    QCOMPARE(info[u"diagnosticPortMode"_s].toString(), u"Connect"_s);
    QVERIFY(info[u"diagnosticPortName"_s].isNull());
    QStringList names;
    for (const auto &capability : info[u"capabilities"_s].toArray())
        names.append(capability[u"name"_s].toString());
    QCOMPARE(names, QStringList({u"exceptions"_s, u"parameters"_s, u"call_stacks"_s, u"metrics"_s,
                                 u"http_egress"_s}));
}

void TestContract::parametersAreChecked_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto notValid = [](const QString &value) {
        return u"The value '%1' is not valid."_s.arg(value);
    };
    const auto range = u"The field durationSeconds must be between -1 and 2147483647."_s;
    QTest::newRow("number with letters")
        << QByteArray("/trace?pid=1x") << u"pid"_s << notValid(u"1x"_s);
    QTest::newRow("hexadecimal number")
        << QByteArray("/trace?pid=0x10") << u"pid"_s << notValid(u"0x10"_s);
    QTest::newRow("seconds below -1")
        << QByteArray("/trace?durationSeconds=-2") << u"durationSeconds"_s << range;
    QTest::newRow("seconds too many") << QByteArray("/livemetrics?durationSeconds=2147483648")
                                      << u"durationSeconds"_s << notValid(u"2147483648"_s);
    QTest::newRow("seconds empty") << QByteArray("/trace?durationSeconds=") << u"durationSeconds"_s
                                   << u"The value '' is invalid."_s;
    QTest::newRow("profile unknown")
        << QByteArray("/trace?profile=Cpu,Disk") << u"profile"_s << notValid(u"Cpu,Disk"_s);
    QTest::newRow("profile of an undefined bit")
        << QByteArray("/trace?profile=64") << u"profile"_s << u"The value '64' is invalid."_s;
    QTest::newRow("profile empty")
        << QByteArray("/trace?profile=") << u"profile"_s << u"The value '' is invalid."_s;
    QTest::newRow("uid of nonsense")
        << QByteArray("/process?uid=12") << u"uid"_s << notValid(u"12"_s);
    QTest::newRow("operation id of nonsense")
        << QByteArray("/operations/nope") << u"operationId"_s << notValid(u"nope"_s);
    QTest::newRow("dump type unknown")
        << QByteArray("/dump?type=Huge") << u"type"_s << notValid(u"Huge"_s);
    QTest::newRow("dump type undefined")
        << QByteArray("/dump?type=64") << u"type"_s << u"The value '64' is invalid."_s;
    QTest::newRow("log level unknown")
        << QByteArray("/logs?level=Loud") << u"level"_s << notValid(u"Loud"_s);
}

void TestContract::parametersAreChecked()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, key);
    QFETCH(QString, text);
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    const auto answer = api.get(target);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json; charset=utf-8"));
    QCOMPARE(answer.object()[u"title"_s].toString(), u"One or more validation errors occurred."_s);
    QCOMPARE(answer.object()[u"status"_s].toInt(), 400);
    QCOMPARE(error(answer, key), text);
}

void TestContract::bodiesAreChecked_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const QByteArray trace = "/trace";
    const QByteArray metrics = "/livemetrics";
    const auto at = [](const QString &path, int line, int column) {
        return u" Path: %1 | LineNumber: %2 | BytePositionInLine: %3."_s.arg(path).arg(line).arg(
            column);
    };
    QTest::newRow("nothing") << trace << QByteArray("") << QString()
                             << u"A non-empty request body is required."_s;
    QTest::newRow("providers null") << trace << QByteArray(R"({"providers":null})")
                                    << u"Providers"_s << u"The Providers field is required."_s;
    QTest::newRow("providers missing")
        << trace << QByteArray("{}") << u"Providers"_s
        << u"The field Providers must be a string or array type with a minimum length of '1'."_s;
    QTest::newRow("name of blanks") << trace << QByteArray(R"({"Providers":[{"NAME":" "}]})")
                                    << u"Providers[0].Name"_s << u"The Name field is required."_s;
    QTest::newRow("keywords null")
        << trace << QByteArray(R"({"providers":[{"name":"A"},{"name":"B","keywords":null}]})")
        << u"Providers[1].Keywords"_s << u"Value cannot be null, empty, or whitespace."_s;
    QTest::newRow("keywords of letters")
        << trace << QByteArray(R"({"providers":[{"name":"A","keywords":"all"}]})")
        << u"Providers[0].Keywords"_s << u"The value 'all' is not a valid integer."_s;
    QTest::newRow("keywords of 17 digits")
        << trace << QByteArray(R"({"providers":[{"name":"A","keywords":"0x12345678123456781"}]})")
        << u"Providers[0].Keywords"_s
        << u"The value '0x12345678123456781' is not a valid hexadecimal number."_s;
    QTest::newRow("level undefined")
        << trace << QByteArray(R"({"providers":[{"name":"A","eventLevel":6}]})")
        << u"Providers[0].EventLevel"_s << u"The field EventLevel is invalid."_s;
    QTest::newRow("buffer too big")
        << trace << QByteArray(R"({"providers":[{"name":"A"}],"bufferSizeInMB":"1025"})")
        << u"BufferSizeInMB"_s << u"The field BufferSizeInMB must be between 1 and 1024."_s;
    QTest::newRow("wrong type, in the second line")
        << trace << QByteArray("{\n \"bufferSizeInMB\": true}") << u"$.bufferSizeInMB"_s
        << QString(u"The JSON value could not be converted to System.Int32."_s +
                   at(u"$.bufferSizeInMB"_s, 1, 23));
    QTest::newRow("object in place of a list")
        << trace << QByteArray(R"({"providers":{}})") << u"$.providers"_s
        << QString(
               u"The JSON value could not be converted to Microsoft.Diagnostics.Monitoring.WebApi.Models.EventPipeProvider[]."_s +
               at(u"$.providers"_s, 0, 14));
    QTest::newRow("number in place of a text, in a map")
        << trace << QByteArray(R"({"providers":[{"name":"A","arguments":{"a.b":1}}]})")
        << u"$.providers[0].arguments['a.b']"_s
        << QString(u"The JSON value could not be converted to System.String."_s +
                   at(u"$.providers[0].arguments['a.b']"_s, 0, 46));
    QTest::newRow("trailing comma")
        << trace << QByteArray(R"({"providers":[],})") << u"$"_s
        << QString(
               u"The JSON object contains a trailing comma at the end which is not supported in this mode. Change the reader options."_s +
               at(u"$"_s, 0, 16));
    QTest::newRow("comment") << trace << QByteArray("/* x */ {}") << u"$"_s
                             << QString(u"'/' is an invalid start of a value."_s +
                                        at(u"$"_s, 0, 0));
    QTest::newRow("something behind")
        << trace << QByteArray("{} x") << u"$"_s
        << QString(u"'x' is invalid after a single JSON value. Expected end of data."_s +
                   at(u"$"_s, 0, 3));
    QTest::newRow("deeper than anybody needs")
        << trace << QByteArray(100'000, '[') << u"$"_s + u"[0]"_s.repeated(32)
        << QString(
               u"The maximum configured depth of 32 has been exceeded. Cannot read next JSON array."_s +
               at(u"$"_s + u"[0]"_s.repeated(32), 0, 32));
    QTest::newRow("meter without a name")
        << metrics << QByteArray(R"({"meters":[{"meterName":"A"},{}]})") << u"Meters[1].MeterName"_s
        << u"The MeterName field is required."_s;
    QTest::newRow("cut off")
        << metrics << QByteArray(R"({"providers": [)") << u"$.providers[0]"_s
        << QString(
               u"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed."_s +
               at(u"$.providers[0]"_s, 0, 15));
}

void TestContract::bodiesAreChecked()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, key);
    QFETCH(QString, text);
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    const auto answer = api.call("POST", path, body, json);
    QCOMPARE(answer.status, 400);
    if (key == u"$" &&
        text.contains(u"trailing comma"_s)) // only that it is refused at the root is certain
        QVERIFY(error(answer, answer.object()[u"errors"_s].toObject().keys().first())
                    .contains(u"trailing comma"_s) ||
                answer.object()[u"errors"_s].toObject().size() == 2);
    else
        QCOMPARE(error(answer, key), text);
}

void TestContract::bodyTypesAreJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("json") << QByteArray("application/json") << 400;
    QTest::newRow("json with a charset") << QByteArray("Application/JSON; charset=utf-8") << 400;
    QTest::newRow("text/json") << QByteArray("text/json") << 400;
    QTest::newRow("json by suffix") << QByteArray("application/vnd.shop+json") << 400;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("none") << QByteArray() << 415;
}

void TestContract::bodyTypesAreJson()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    const auto answer = api.call("POST", "/trace?pid=x", "{}",
                                 type.isNull() ? QByteArray() : "Content-Type: " + type + "\r\n");
    QCOMPARE(answer.status, status);
    if (status == 400) { // of the query and of the body, together
        QCOMPARE(error(answer, u"pid"_s), u"The value 'x' is not valid."_s);
        QVERIFY(!error(answer, u"Providers"_s).isEmpty());
    }
}

void TestContract::checksComeInOrder()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s)};
    api.settings.isHttpEgressEnabled = false;
    QVERIFY(api.start());
    const QByteArray body =
        R"({"providers":[{"name":"A","arguments":{"EventCounterIntervalSec":"77"}}]})";
    // Each has everything wrong that comes behind what is answered.
    QVERIFY(
        !error(api.call("POST", "/trace?pid=x&egressProvider=no", body, json), u"pid"_s).isEmpty());
    QCOMPARE(detail(api.call("POST", "/trace?pid=99", body, json)),
             u"HTTP egress is not enabled."_s);
    QCOMPARE(detail(api.call("POST", "/trace?pid=99&egressProvider=no", body, json)),
             u"Unable to discover a target process."_s);
    QCOMPARE(detail(api.call("POST", "/trace?pid=11&egressProvider=no", body, json)),
             u"Custom trace metric provider 'A' must use the expected counter interval '1'."_s);
    QCOMPARE(detail(api.call("GET", "/trace?pid=11&egressProvider=no")),
             u"Egress provider 'no' does not exist."_s);
}

void TestContract::counterIntervalOfATraceMustBeOurs()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s)};
    api.settings.metrics.intervalSeconds = 5;
    api.settings.metrics.providerIntervals = {{u"System.Runtime"_s, 2}};
    QVERIFY(api.start());
    const auto post = [&](const QByteArray &provider, const QByteArray &interval) {
        return detail(api.call("POST", "/trace?pid=11&egressProvider=no",
                               R"({"providers":[{"name":")" + provider +
                                   R"(","arguments":{"EventCounterIntervalSec":")" + interval +
                                   R"("}}]})",
                               json));
    };
    QCOMPARE(post("Shop", "1"),
             u"Custom trace metric provider 'Shop' must use the expected counter interval '5'."_s);
    QCOMPARE(
        post("system.runtime", "5"),
        u"Custom trace metric provider 'system.runtime' must use the expected counter interval '2'."_s);
    QCOMPARE(post("System.Runtime", "2"), u"Egress provider 'no' does not exist."_s);
}

void TestContract::metricsCanBeOff()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.settings.isMetricsEnabled = false;
    QVERIFY(api.start());
    QCOMPARE(api.metricsPort(), quint16(0));
    const auto answer = api.get("/metrics");
    QCOMPARE(answer.status, 400);
    QCOMPARE(detail(answer), u"Metrics was not enabled."_s);
}

void TestContract::featuresOfLaterSaySo_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("text");
    QTest::newRow("stacks") << QByteArray("GET") << QByteArray("/stacks?pid=11") << 400
                            << u"The 'Call Stacks' feature is not enabled."_s;
    QTest::newRow("exceptions") << QByteArray("GET") << QByteArray("/exceptions?pid=11") << 400
                                << u"The 'Exceptions' feature is not enabled."_s;
    QTest::newRow("exceptions, filtered")
        << QByteArray("POST") << QByteArray("/exceptions?pid=11") << 404 << QString();
    QTest::newRow("parameters") << QByteArray("POST") << QByteArray("/parameters?pid=11") << 400
                                << u"The 'Parameter Capturing' feature is not enabled."_s;
    QTest::newRow("rules") << QByteArray("GET") << QByteArray("/collectionrules?pid=11") << 200
                           << QString();
    QTest::newRow("one rule") << QByteArray("GET") << QByteArray("/collectionrules/Busy?pid=11")
                              << 204 << QString();
    QTest::newRow("rules of nobody") << QByteArray("GET") << QByteArray("/collectionrules?pid=12")
                                     << 400 << u"Unable to discover a target process."_s;
    QTest::newRow("logs") << QByteArray("GET") << QByteArray("/logs?pid=11") << 501
                          << u"This server does not collect logs yet."_s;
    QTest::newRow("heap snapshot") << QByteArray("GET") << QByteArray("/gcdump?pid=11") << 501
                                   << u"This server does not collect heap snapshots yet."_s;
}

void TestContract::featuresOfLaterSaySo()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QString, text);
    ApiFixture api(ApiFixture::Processes::Fixed);
    api.fixed.list = {fixedProcess(11, u"shop"_s)};
    QVERIFY(api.start());
    const auto answer =
        api.call(method, target, method == "POST" ? QByteArray("{}") : QByteArray(), json);
    QCOMPARE(answer.status, status);
    QCOMPARE(detail(answer), text);
    if (status == 200)
        QCOMPARE(answer.body, QByteArray("{}"));
}

void TestContract::openApiNamesEveryRoute()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    const auto answer = api.get("/");
    QCOMPARE(answer.status, 200);
    const auto document = answer.object();
    QVERIFY(document[u"openapi"_s].toString().startsWith(u"3.0."));
    for (const auto &path :
         {u"/"_s, u"/info"_s, u"/processes"_s, u"/process"_s, u"/env"_s, u"/trace"_s,
          u"/trace/{processKey}"_s, u"/livemetrics"_s, u"/metrics"_s, u"/operations"_s,
          u"/operations/{operationId}"_s, u"/dump"_s, u"/gcdump"_s, u"/logs"_s, u"/stacks"_s,
          u"/exceptions"_s, u"/parameters"_s, u"/collectionrules"_s})
        QVERIFY2(document[u"paths"_s].toObject().contains(path), qPrintable(path));
    // What is declared is what is checked.
    const auto parameters = document[u"paths"_s][u"/trace"_s][u"get"_s][u"parameters"_s].toArray();
    for (const auto &parameter : parameters) {
        if (parameter[u"name"_s].toString() != u"durationSeconds")
            continue;
        QCOMPARE(parameter[u"schema"_s][u"default"_s].toInt(), 30);
        QCOMPARE(parameter[u"schema"_s][u"minimum"_s].toInt(), -1);
    }
    QCOMPARE(parameters.size(), 8);
}

void TestContract::restartsWithOtherSettings()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    const auto first = api.port();
    RawClient idle(first);
    api.server->stop();
    QVERIFY(idle.waitForClose());
    QCOMPARE(api.server->status().state, operations::ServerStatus::State::Off);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(api.start());
        QCOMPARE(api.get("/info").status, 200);
    }
    // A taken port: said with the fix, and nothing else breaks.
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    api.settings.urls = {u"http://127.0.0.1:%1"_s.arg(other.serverPort())};
    QVERIFY(!api.start());
    QCOMPARE(api.server->status().state, operations::ServerStatus::State::Failed);
    QVERIFY(api.server->status().problem.english().contains(u"another program"_s));
    api.settings.urls.append(u"http://127.0.0.1:0"_s);
    QVERIFY(api.start());
    QCOMPARE(api.server->status().state, operations::ServerStatus::State::Limited);
    QCOMPARE(api.server->status().addresses.size(), 1);
    QCOMPARE(api.get("/info").status, 200);
}

void TestContract::statusListsRequests()
{
    ApiFixture api(ApiFixture::Processes::Fixed);
    QVERIFY(api.start());
    QCOMPARE(api.get("/process?pid=7&token=hush").status, 400);
    RawClient client(api.port());
    for (int i = 0; i < 1005; ++i)
        client.send(api.text("GET", "/info?n=" + QByteArray::number(i)));
    QSignalSpy told(api.server.get(), &httpapi::Server::statusChanged);
    while (api.server->status().requests.last().path != u"/info?n=1004")
        QVERIFY(told.wait(4000));
    const auto status = api.server->status();
    QCOMPARE(status.requests.size(), 1000);
    QCOMPARE(status.requests.last().client, u"127.0.0.1"_s);
    QCOMPARE(status.requests.last().status, 200);
    QVERIFY(status.requests.last().bytes > 100);
    QVERIFY(QTest::qWaitFor(
        [&] { return api.server->status().clients == QStringList{u"127.0.0.1"_s}; }));
    for (const auto &request : status.requests)
        QVERIFY(!request.path.contains(u"hush"_s));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
