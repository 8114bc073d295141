// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main rows of the contract with real .NET on both ends: as target, and as client.
#include "apifixture.h"

#include "dotnettarget.h"

#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::testing;

class TestDotnet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void processIsDescribed();
    void traceIsWhole();
    void postedTraceHoldsItsProvider();
    void liveMetricsOfAMeter();
    void recordsAreTheOriginals_data();
    void recordsAreTheOriginals();
    void environmentIsTheTargets();
    void httpClientIsServed();

private:
    std::unique_ptr<ApiFixture> m_api;
    std::unique_ptr<DotnetTarget> m_target;
    QByteArray m_pid;
};

void TestDotnet::initTestCase()
{
    if (const auto why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QLoggingCategory::setFilterRules(u"clrscope.*=false"_s);
    m_api = std::make_unique<ApiFixture>();
    QVERIFY(m_api->start());
    m_target = std::make_unique<DotnetTarget>(u"WebTarget"_s);
    m_target->setEnvironment(u"TMPDIR"_s, m_api->folder.path());
    m_target->setEnvironment(u"SHOP_UNICODE"_s, u"grüße ✓"_s);
    QVERIFY2(m_target->start(), qPrintable(m_target->problem()));
    m_pid = QByteArray::number(m_target->pid());
    QTRY_COMPARE(m_api->get("/processes").array().size(), 1);
}

void TestDotnet::cleanupTestCase()
{
    m_target.reset();
    m_api.reset();
}

void TestDotnet::processIsDescribed()
{
    const auto process = m_api->get("/process?pid=" + m_pid).object();
    QCOMPARE(process[u"pid"_s].toInteger(), m_target->pid());
    QCOMPARE(process[u"operatingSystem"_s].toString(), u"Linux"_s);
    QVERIFY(!QUuid::fromString(process[u"uid"_s].toString()).isNull());
    QCOMPARE(process[u"managedEntryPointAssemblyName"_s].toString(), u"WebTarget"_s);
    const auto byUid =
        m_api->get("/process?uid=" + process[u"uid"_s].toString().toUpper().toLatin1()).object();
    QCOMPARE(byUid, process);
}

void TestDotnet::traceIsWhole()
{
    const auto answer = m_api->get("/trace?durationSeconds=1&pid=" + m_pid, {}, 20'000);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.endsWell);
    QVERIFY(answer.body.startsWith("Nettrace"));
    QVERIFY(answer.body.endsWith('\x01'));
    QVERIFY2(answer.body.size() > 100'000,
             QByteArray::number(answer.body.size())); // the rundown is there
}

void TestDotnet::postedTraceHoldsItsProvider()
{
    const auto answer = m_api->call(
        "POST", "/trace?durationSeconds=1&pid=" + m_pid,
        R"({"Providers":[{"Name":"System.Runtime","Arguments":{"EventCounterIntervalSec":"1"}}],"RequestRundown":false})",
        "Content-Type: application/json\r\n", 20'000);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.endsWell);
    const QString name = u"System.Runtime"_s;
    QVERIFY(answer.body.contains(
        QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2)));
}

void TestDotnet::liveMetricsOfAMeter()
{
    const auto answer = m_api->call(
        "POST", "/livemetrics?durationSeconds=3&pid=" + m_pid,
        R"({"includeDefaultProviders":false,"meters":[{"meterName":"System.Runtime"}]})",
        "Content-Type: application/json\r\n", 10'000);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.endsWell);
    QVERIFY(answer.body.contains("\"name\":\"dotnet.process.cpu.time\""));
}

void TestDotnet::recordsAreTheOriginals_data()
{
    QTest::addColumn<int>("exchange");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("event counters")
        << 10
        << QByteArray(
               R"({"includeDefaultProviders":false,"providers":[{"providerName":"Shop.Events"}]})");
    QTest::newRow("a meter's instruments")
        << 12
        << QByteArray(R"({"includeDefaultProviders":false,"meters":[{"meterName":"Shop.Meter"}]})");
}

// The same program, asked by the original (recorded) and by us: all but times and values is equal.
void TestDotnet::recordsAreTheOriginals()
{
    QFETCH(int, exchange);
    QFETCH(QByteArray, body);
    QFile file(QStringLiteral(CLRSCOPE_TEST_DATA "/recorded/livemetrics.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto recorded =
        QJsonDocument::fromJson(
            file.readAll())[u"exchanges"_s][exchange][u"response"_s][u"body"_s][u"text"_s]
            .toString()
            .toUtf8();
    const auto kinds = [](const QByteArray &text) {
        QMap<QString, QJsonObject> all;
        for (const auto &line : text.split('\x1e')) {
            auto record = QJsonDocument::fromJson(line.trimmed()).object();
            for (const auto &name : {u"timestamp"_s, u"value"_s, u"metadata"_s})
                record.remove(name);
            if (!record.isEmpty())
                all.insert(record[u"name"_s].toString() + u' ' + record[u"tags"_s].toString(),
                           record);
        }
        return all;
    };
    const auto answer = m_api->call("POST", "/livemetrics?durationSeconds=3&pid=" + m_pid, body,
                                    "Content-Type: application/json\r\n", 10'000);
    QCOMPARE(answer.status, 200);
    const auto ours = kinds(answer.body);
    const auto theirs = kinds(recorded);
    QVERIFY(theirs.size() > 3);
    QCOMPARE(ours.keys(), theirs.keys());
    for (auto it = theirs.begin(); it != theirs.end(); ++it)
        QCOMPARE(ours.value(it.key()), it.value());
}

void TestDotnet::environmentIsTheTargets()
{
    QCOMPARE(m_api->get("/env?pid=" + m_pid).object()[u"SHOP_UNICODE"_s].toString(), u"grüße ✓"_s);
}

void TestDotnet::httpClientIsServed()
{
    QProcess client;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOTNET_EnableDiagnostics"_s, u"0"_s); // it is not one of those looked into
    client.setProcessEnvironment(environment);
    QSignalSpy finished(&client, &QProcess::finished);
    client.start(u"dotnet"_s,
                 {DotnetTarget::programFolder(u"ApiClient"_s) + u"/ApiClient.dll"_s,
                  m_api->server->status().addresses.first(), QString::fromLatin1(m_pid)});
    QVERIFY(finished.wait(15'000));
    QVERIFY2(client.exitCode() == 0, client.readAllStandardError());
}

QTEST_GUILESS_MAIN(TestDotnet)
#include "tst_dotnet.moc"
