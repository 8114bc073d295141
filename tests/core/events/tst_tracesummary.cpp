// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/inspect.h>
#include <clrscope/events/nativenames.h>
#include <clrscope/events/tracesummary.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace clrscope::events;

namespace {

QString dataPath(const char *name)
{
    return QString::fromUtf8(CLRSCOPE_TEST_DATA "/nettrace/") + QString::fromUtf8(name);
}

std::filesystem::path fsPath(const QString &path)
{
    return path.toStdString();
}

QString prefixOf(const QTemporaryDir &folder, const char *name, qsizetype size)
{
    QFile in(dataPath(name));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QFile out(folder.filePath(u"prefix"_qs));
    if (!out.open(QIODevice::WriteOnly))
        return {};
    out.write(in.readAll().left(size));
    return out.fileName();
}

struct Inspected
{
    int code = -1;
    QJsonObject json;
    QByteArray table;
};

Inspected inspect(const QString &path)
{
    std::ostringstream json;
    std::ostringstream table;
    const int code = runInspect(fsPath(path), InspectFormat::Json, json);
    if (runInspect(fsPath(path), InspectFormat::Table, table) != code)
        return {};
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json.str()), &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    return {code, document.object(), QByteArray::fromStdString(table.str())};
}

} // namespace

/// What `inspect` and `repair` tell people and scripts.
class TestTraceSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inspectsAWholeTrace();
    void inspectsNetPerf();
    void inspectsACutTrace();
    void inspectsACutHeader();
    void saysWhatIsNoTrace_data();
    void saysWhatIsNoTrace();
    void repairsForTheCommandLine();
    void namesNativeEvents();
    void stopsAtTheCallersWish();
};

void TestTraceSummary::inspectsAWholeTrace()
{
    const auto [code, json, table] = inspect(dataPath("web10.nettrace"));
    QCOMPARE(code, 0);
    QCOMPARE(json[u"format"_qs].toString(), u"nettrace"_qs);
    QCOMPARE(json[u"formatVersion"_qs].toInt(), 4);
    QVERIFY(json[u"complete"_qs].toBool());
    QVERIFY(json[u"error"_qs].isNull());
    QCOMPARE(json[u"pointerSize"_qs].toInt(), 8);
    QVERIFY(json[u"processId"_qs].toInt() > 0);
    QVERIFY(QDateTime::fromString(json[u"startTime"_qs].toString(), Qt::ISODateWithMs).isValid());
    QVERIFY(json[u"startTime"_qs].toString().endsWith(u'Z'));
    QVERIFY(json[u"durationNs"_qs].toInteger() > 200'000'000);
    QCOMPARE(json[u"droppedEvents"_qs].toInt(), 0);
    QVERIFY(json[u"stackCount"_qs].toInt() > 50);

    qint64 sum = 0;
    QJsonObject sample;
    std::vector<std::pair<QString, int>> order;
    for (const QJsonValue &row : json[u"events"_qs].toArray()) {
        sum += row[u"count"_qs].toInteger();
        order.emplace_back(row[u"provider"_qs].toString(), row[u"id"_qs].toInt());
        if (order.back().first == u"Microsoft-DotNETCore-SampleProfiler")
            sample = row.toObject();
    }
    QCOMPARE(json[u"eventCount"_qs].toInteger(), sum);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(sample[u"name"_qs].toString(), u"ThreadSample"_qs);
    QCOMPARE(sample[u"withStack"_qs].toInt(), sample[u"count"_qs].toInt());
    QVERIFY(table.contains("Microsoft-DotNETCore-SampleProfiler/ThreadSample"));
    QVERIFY(table.contains("complete"));
}

void TestTraceSummary::inspectsNetPerf()
{
    const auto [code, json, table] = inspect(dataPath("custom10.netperf"));
    QCOMPARE(code, 0);
    QCOMPARE(json[u"format"_qs].toString(), u"netperf"_qs);
    QCOMPARE(json[u"formatVersion"_qs].toInt(), 3);
    QVERIFY(json[u"eventCount"_qs].toInt() > 50);
}

void TestTraceSummary::inspectsACutTrace()
{
    QTemporaryDir folder;
    const auto [code, json, table] = inspect(prefixOf(folder, "web10.nettrace", 60'000));
    QCOMPARE(code, 3);
    QVERIFY(!json[u"complete"_qs].toBool());
    QVERIFY(json[u"error"_qs].toString().contains(u"offset "_qs));
    QVERIFY(json[u"eventCount"_qs].toInt() > 100);
    QVERIFY(table.contains("cut off"));
}

void TestTraceSummary::inspectsACutHeader()
{
    QTemporaryDir folder;
    const auto [code, json, table] = inspect(prefixOf(folder, "web10.nettrace", 60));
    QCOMPARE(code, 3);
    QCOMPARE(json[u"formatVersion"_qs].toInt(), 4);
    QVERIFY(json[u"startTime"_qs].isNull());
    QCOMPARE(json[u"events"_qs].toArray().size(), 0);
}

void TestTraceSummary::saysWhatIsNoTrace_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a program") << QCoreApplication::applicationFilePath();
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("a missing file") << u"/nowhere/at/all.nettrace"_qs;
    QTest::newRow("an endless file of zeroes") << u"/dev/zero"_qs;
    QTest::newRow("an empty file") << u"/dev/null"_qs;
}

void TestTraceSummary::saysWhatIsNoTrace()
{
    QFETCH(const QString, path);
    if (path.startsWith(u"/dev") && !QFile::exists(path))
        QSKIP("this system has no such device");
    const auto [code, json, table] = inspect(path);
    QCOMPARE(code, 1);
    QCOMPARE(json[u"format"_qs].toString(), u"unknown"_qs);
    QVERIFY(!json[u"error"_qs].toString().isEmpty());
    QCOMPARE(json.size(), 2);
}

void TestTraceSummary::repairsForTheCommandLine()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(u"out.nettrace"_qs);
    std::ostringstream sentence;
    QCOMPARE(runRepair(fsPath(prefixOf(folder, "web10.nettrace", 60'000)), fsPath(out), sentence),
             0);
    QVERIFY(!sentence.str().empty());
    QCOMPARE(inspect(out).code, 0);
    QCOMPARE(
        runRepair(fsPath(prefixOf(folder, "web10.nettrace", 60)), fsPath(out + u"2"_qs), sentence),
        1);
    QVERIFY(!QFile::exists(out + u"2"_qs));
}

void TestTraceSummary::namesNativeEvents()
{
    QCOMPARE(nativeEventName("Microsoft-Windows-DotNETRuntime", 80),
             std::string_view("ExceptionThrown"));
    QCOMPARE(nativeEventName("Microsoft-Windows-DotNETRuntime", 144),
             std::string_view("MethodUnloadVerbose"));
    QCOMPARE(nativeEventName("Microsoft-Windows-DotNETRuntimeRundown", 144),
             std::string_view("MethodDCEndVerbose"));
    QCOMPARE(nativeEventName("Microsoft-Windows-DotNETRuntime", 9999), std::string_view());
    QCOMPARE(nativeEventName("Somebody-Else", 80), std::string_view());
}

void TestTraceSummary::stopsAtTheCallersWish()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(readTraceSummary(fsPath(dataPath("web10.nettrace")), source.get_token()).stopped);
}

QTEST_GUILESS_MAIN(TestTraceSummary)
#include "tst_tracesummary.moc"
