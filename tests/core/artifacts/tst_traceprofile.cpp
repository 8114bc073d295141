// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/artifacts/traceprofile.h>

#include <QTest>

using namespace clrscope;
using namespace clrscope::artifacts;
using namespace Qt::StringLiterals;
using diagnostics::Provider;

namespace {

QStringList told(const diagnostics::SessionRequest &request)
{
    QStringList lines;
    for (const Provider &provider : request.providers) {
        lines.append(u"%1:0x%2:%3"_s.arg(provider.name, QString::number(provider.keywords, 16).toUpper())
                         .arg(provider.level));
    }
    return lines;
}

Provider named(const QString &name, quint64 keywords = 0, QList<std::pair<QString, QString>> arguments = {})
{
    Provider provider;
    provider.name = name;
    provider.keywords = keywords;
    provider.arguments = std::move(arguments);
    return provider;
}

} // namespace

class TestTraceProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void profilesBecomeProviders_data();
    void profilesBecomeProviders();
    void countersAreAskedAtTheirInterval();
    void httpSpecsAreOneLineAnEvent();
    void everyProfileHasATitle();
    void profileNamesAreRead_data();
    void profileNamesAreRead();
    void keywordsAreRead_data();
    void keywordsAreRead();
    void keywordsOfJson();
    void counterIntervalMustBeTheOneInForce();
    void noSessionStaysSilentForGood();
};

void TestTraceProfile::profilesBecomeProviders_data()
{
    QTest::addColumn<TraceProfiles>("profiles");
    QTest::addColumn<QStringList>("providers");
    QTest::addColumn<quint64>("rundown");
    const QString sampler = u"Microsoft-DotNETCore-SampleProfiler:0xF00000000000:4"_s;
    const QString runtime = u"Microsoft-Windows-DotNETRuntime:0x14C14FCCBD:4"_s;
    const QString http = u"Microsoft-Diagnostics-DiagnosticSource:0x3:5"_s;
    const QStringList logs = {u"Microsoft-Extensions-Logging:0xC:0"_s, u"System.Threading.Tasks.TplEventSource:0x80:4"_s};
    const QStringList counters = {u"System.Runtime:0x0:4"_s, u"Microsoft.AspNetCore.Hosting:0x0:4"_s,
                                  u"Grpc.AspNetCore.Server:0x0:4"_s};
    const QStringList gc = {u"Microsoft-Windows-DotNETRuntime:0x1:4"_s, u"Microsoft-Windows-DotNETRuntimePrivate:0x1:4"_s};
    constexpr quint64 standard = 0x80020139;

    QTest::newRow("Cpu") << TraceProfiles(TraceProfile::Cpu) << QStringList{sampler, runtime} << standard;
    QTest::newRow("Http") << TraceProfiles(TraceProfile::Http) << QStringList{http} << standard;
    QTest::newRow("Logs has no rundown") << TraceProfiles(TraceProfile::Logs) << logs << quint64(0);
    QTest::newRow("Metrics has no rundown") << TraceProfiles(TraceProfile::Metrics) << counters << quint64(0);
    QTest::newRow("GcCollect has its own rundown") << TraceProfiles(TraceProfile::GcCollect) << gc << quint64(1);
    QTest::newRow("the documented default") << defaultTraceProfiles << (QStringList{sampler, runtime, http} + counters)
                                            << standard;
    QTest::newRow("nothing is merged") << (TraceProfile::GcCollect | TraceProfile::Cpu)
                                       << (QStringList{sampler, runtime} + gc) << standard;
    QTest::newRow("Logs and GcCollect") << (TraceProfile::Logs | TraceProfile::GcCollect) << (logs + gc) << quint64(1);
}

void TestTraceProfile::profilesBecomeProviders()
{
    QFETCH(TraceProfiles, profiles);
    QFETCH(QStringList, providers);
    QFETCH(quint64, rundown);
    const auto request = traceRequest(profiles);
    QCOMPARE(told(request), providers);
    QCOMPARE(request.rundownKeyword, rundown);
    QCOMPARE(request.bufferMiB, 256U);
    QVERIFY(request.hasStacks);
}

void TestTraceProfile::countersAreAskedAtTheirInterval()
{
    const CounterIntervals intervals{.seconds = 2.5, .providers = {{u"system.runtime"_s, 1}}};
    const auto request = traceRequest(TraceProfile::Metrics, intervals);
    QList<std::pair<QString, QString>> asked;
    for (const auto &provider : request.providers)
        asked += provider.arguments;
    const QString key = u"EventCounterIntervalSec"_s;
    QCOMPARE(asked, (QList<std::pair<QString, QString>>{{key, u"1"_s}, {key, u"2.5"_s}, {key, u"2.5"_s}}));
}

void TestTraceProfile::httpSpecsAreOneLineAnEvent()
{
    const auto arguments = traceRequest(TraceProfile::Http).providers.first().arguments;
    QCOMPARE(arguments.size(), 1);
    QCOMPARE(arguments.first().first, u"FilterAndPayloadSpecs"_s);
    const QString specs = arguments.first().second;
    QVERIFY(specs.endsWith(u"\r\n"_s));
    QVERIFY(!specs.contains(u'"')); // cannot be quoted on the wire
    auto lines = specs.split(u"\r\n"_s);
    lines.removeLast();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[1], u"Microsoft.AspNetCore/Microsoft.AspNetCore.Hosting.HttpRequestIn.Stop@Activity1Stop:-"
                       "ActivityId=*Activity.Id;Request.Path;Response.StatusCode;"
                       "ActivityDuration=*Activity.Duration.Ticks"_s);
    QCOMPARE(lines[2], u"HttpHandlerDiagnosticListener/System.Net.Http.HttpRequestOut@Event:-"_s);
    QCOMPARE(lines[4], u"HttpHandlerDiagnosticListener/System.Net.Http.HttpRequestOut.Stop@Activity2Stop:-"
                       "ActivityDuration=*Activity.Duration.Ticks;ActivityId=*Activity.Id"_s);
    QCOMPARE(lines[0].section(u":-"_s, 1).split(u';').size(), 13);
    QCOMPARE(lines[3].section(u":-"_s, 1).split(u';').size(), 11);
}

void TestTraceProfile::everyProfileHasATitle()
{
    quint32 bits = 0;
    const auto infos = traceProfiles();
    for (const auto &info : infos) {
        bits |= static_cast<quint32>(info.profile);
        QVERIFY2(!info.title.isEmpty(), qPrintable(info.name));
    }
    QCOMPARE(bits, 0x1FU);
}

void TestTraceProfile::profileNamesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("bits"); // negative: refused
    QTest::newRow("one") << u"Cpu"_s << 1;
    QTest::newRow("any case, with blanks") << u"cpu, LOGS"_s << 5;
    QTest::newRow("numbers") << u"7"_s << 7;
    QTest::newRow("names and numbers") << u"GcCollect,1"_s << 17;
    QTest::newRow("nothing by number") << u"0"_s << 0;
    QTest::newRow("unknown name") << u"none"_s << -1;
    QTest::newRow("another separator") << u"Cpu|Http"_s << -1;
    QTest::newRow("a bit nobody knows") << u"32"_s << -1;
    QTest::newRow("empty") << u""_s << -1;
}

void TestTraceProfile::profileNamesAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, bits);
    const auto profiles = parseTraceProfiles(text);
    QCOMPARE(profiles ? static_cast<int>(profiles->toInt()) : -1, bits);
    if (!profiles)
        QCOMPARE(profiles.error().message.english(), u"The value '%1' is not valid."_s.arg(text));
    else if (bits > 0)
        QCOMPARE(parseTraceProfiles(traceProfileNames(*profiles)).value(), *profiles);
}

void TestTraceProfile::keywordsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<quint64>("keywords");
    QTest::addColumn<QString>("complaint");
    const QString none;
    const QString noHex = u"The value '%1' is not a valid hexadecimal number."_s;
    const QString noInt = u"The value '%1' is not a valid integer."_s;
    const QString blank = u"Value cannot be null, empty, or whitespace."_s;
    QTest::newRow("hex") << u"0x14C14FCCBD"_s << Q_UINT64_C(0x14C14FCCBD) << none;
    QTest::newRow("hex, capital X") << u"0Xff"_s << Q_UINT64_C(0xFF) << none;
    QTest::newRow("sixteen digits") << u"0xFFFFFFFFFFFFFFFF"_s << Q_UINT64_C(0xFFFFFFFFFFFFFFFF) << none;
    QTest::newRow("decimal") << u"12"_s << Q_UINT64_C(12) << none;
    QTest::newRow("all bits as a signed number") << u"-1"_s << Q_UINT64_C(0xFFFFFFFFFFFFFFFF) << none;
    QTest::newRow("largest") << u"9223372036854775807"_s << Q_UINT64_C(0x7FFFFFFFFFFFFFFF) << none;
    QTest::newRow("seventeen digits") << u"0x1FFFFFFFFFFFFFFFF"_s << quint64(0) << noHex.arg(u"0x1FFFFFFFFFFFFFFFF"_s);
    QTest::newRow("no digits") << u"0x"_s << quint64(0) << noHex.arg(u"0x"_s);
    QTest::newRow("not hex") << u"0xZZ"_s << quint64(0) << noHex.arg(u"0xZZ"_s);
    QTest::newRow("a sign in hex") << u"0x-1"_s << quint64(0) << noHex.arg(u"0x-1"_s);
    QTest::newRow("too large") << u"9223372036854775808"_s << quint64(0) << noInt.arg(u"9223372036854775808"_s);
    QTest::newRow("words") << u"all"_s << quint64(0) << noInt.arg(u"all"_s);
    QTest::newRow("empty") << u""_s << quint64(0) << blank;
    QTest::newRow("blank") << u"  "_s << quint64(0) << blank;
}

void TestTraceProfile::keywordsAreRead()
{
    QFETCH(QString, text);
    QFETCH(quint64, keywords);
    QFETCH(QString, complaint);
    const auto read = parseKeywords(QStringView(text));
    QCOMPARE(read ? QString() : read.error().message.english(), complaint);
    if (read)
        QCOMPARE(*read, keywords);
}

void TestTraceProfile::keywordsOfJson()
{
    QCOMPARE(parseKeywords(QJsonValue(QJsonValue::Undefined)).value(), ~quint64(0));
    QCOMPARE(parseKeywords(QJsonValue(u"0x3"_s)).value(), quint64(3));
    QCOMPARE(parseKeywords(QJsonValue()).error().message.english(), u"Value cannot be null, empty, or whitespace."_s);
    QCOMPARE(parseKeywords(QJsonValue(3)).error().message.english(), u"Value must be of type string."_s);
}

void TestTraceProfile::counterIntervalMustBeTheOneInForce()
{
    const CounterIntervals intervals{.seconds = 5, .providers = {{u"My.Source"_s, 0.5}}};
    const auto check = [&](const QString &name, const QString &value) {
        const auto checked = checkCounterIntervals({named(u"Other"_s), named(name, 0, {{u"EventCounterIntervalSec"_s, value}})},
                                                   intervals);
        return checked ? QString() : checked.error().message.english();
    };
    QCOMPARE(check(u"System.Runtime"_s, u"5"_s), QString());
    QCOMPARE(check(u"System.Runtime"_s, u"5.0"_s), QString());
    QCOMPARE(check(u"my.source"_s, u"0.5"_s), QString());
    QCOMPARE(check(u"System.Runtime"_s, u"1"_s),
             u"Custom trace metric provider 'System.Runtime' must use the expected counter interval '5'."_s);
    QCOMPARE(check(u"My.Source"_s, u"5"_s),
             u"Custom trace metric provider 'My.Source' must use the expected counter interval '0.5'."_s);
}

void TestTraceProfile::noSessionStaysSilentForGood()
{
    const auto addsHeartbeat = [](const diagnostics::SessionRequest &request) {
        const auto beating = withHeartbeat(request);
        return beating.providers.size() == request.providers.size() + 1
            && beating.providers.last().name == u"System.Runtime"_s
            && beating.providers.mid(0, request.providers.size()) == request.providers;
    };
    QVERIFY(!addsHeartbeat(traceRequest(TraceProfile::Cpu)));
    QVERIFY(!addsHeartbeat(traceRequest(TraceProfile::Metrics | TraceProfile::Logs)));
    QVERIFY(addsHeartbeat(traceRequest(TraceProfile::Http)));
    QVERIFY(addsHeartbeat(traceRequest(TraceProfile::Logs)));
    QVERIFY(addsHeartbeat(traceRequest(TraceProfile::GcCollect)));
    QVERIFY(addsHeartbeat(traceRequest({named(u"My.Source"_s)}, true)));
    // Another source's counters may be those of a source that does not exist.
    QVERIFY(addsHeartbeat(traceRequest({named(u"My.Source"_s, 0, {{u"EventCounterIntervalSec"_s, u"5"_s}})}, true)));
    QVERIFY(withHeartbeat({}).providers.isEmpty());
}

QTEST_GUILESS_MAIN(TestTraceProfile)

#include "tst_traceprofile.moc"
