// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/metrics/livemetricsjson.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace clrscope;
using namespace clrscope::metrics;
using events::CounterSample;
using events::InstrumentKind;

namespace {

constexpr std::int64_t recordedNs = 1'795'227'626'247'432'900; // 2026-11-21T02:20:26.2474329Z

CounterSample shelf()
{
    CounterSample sample;
    sample.utcNs = recordedNs;
    sample.provider = "Shop.Events";
    sample.name = "shelf";
    sample.displayName = "Shelf, \"quoted\"";
    sample.unit = "MB";
    sample.hasUnit = true;
    sample.tags = "aisle:7";
    sample.value = 42;
    sample.intervalSeconds = 0.9993;
    return sample;
}

CounterSample instrument(InstrumentKind kind, std::string name, std::string unit)
{
    CounterSample sample;
    sample.utcNs = recordedNs;
    sample.kind = kind;
    sample.provider = "Shop.Meter";
    sample.name = std::move(name);
    sample.unit = std::move(unit);
    sample.hasUnit = true;
    sample.meterTags = "shop=main";
    sample.isMeter = true;
    sample.intervalSeconds = 1;
    sample.value = 10;
    return sample;
}

std::string record(const CounterSample &sample)
{
    std::string out;
    appendLiveMetricsRecord(out, sample);
    return out;
}

QJsonObject object(const CounterSample &sample)
{
    const auto text = QByteArray::fromStdString(record(sample));
    return QJsonDocument::fromJson(text.mid(1)).object();
}

} // namespace

class TestLiveMetricsJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void writesTheRecordedBytes();
    void mapsKinds();
    void mapsUnits();
    void histogramTags();
    void metadataHoldsThePairs();
    void numbers_data();
    void numbers();
    void escapes();
    void localTime();
};

void TestLiveMetricsJson::writesTheRecordedBytes()
{
    // The first record of the original's answer, and ours behind it.
    QCOMPARE(QByteArray::fromStdString(record(shelf())),
             QByteArray("\x1E{\"timestamp\":\"2026-11-21T02:20:26.2474329+00:00\",\"provider\":"
                        "\"Shop.Events\",\"name\":\"shelf\","
                        "\"displayName\":\"Shelf, "
                        "\\u0022quoted\\u0022\",\"unit\":\"MB\",\"counterType\":\"Metric\","
                        "\"tags\":\"aisle:7\","
                        "\"value\":42,\"meterTags\":null,\"instrumentTags\":null,\"metadata\":{"
                        "\"aisle\":\"7\"}}\n"));
    auto orders = instrument(InstrumentKind::Counter, "orders", "pieces");
    orders.tags = "color=red";
    QCOMPARE(
        QByteArray::fromStdString(record(orders)),
        QByteArray("\x1E{\"timestamp\":\"2026-11-21T02:20:26.2474329+00:00\",\"provider\":\"Shop."
                   "Meter\",\"name\":\"orders\","
                   "\"displayName\":\"orders (pieces / 1 "
                   "sec)\",\"unit\":\"pieces\",\"counterType\":\"Rate\",\"tags\":\"color=red\","
                   "\"value\":10,\"meterTags\":\"shop=main\",\"instrumentTags\":\"\",\"metadata\":{"
                   "\"color\":\"red\"}}\n"));
}

void TestLiveMetricsJson::mapsKinds()
{
    const auto name = [](const CounterSample &sample) {
        return recordDisplayName(sample).value_or("null");
    };
    QCOMPARE(name(instrument(InstrumentKind::Counter, "c", "")), "c (Count / 1 sec)");
    QCOMPARE(name(instrument(InstrumentKind::Gauge, "g", "C")), "g (C)");
    QCOMPARE(name(instrument(InstrumentKind::Gauge, "g", "")), "g");
    QCOMPARE(name(instrument(InstrumentKind::UpDownCounter, "u", "jobs")), "u (jobs)");
    QCOMPARE(name(instrument(InstrumentKind::Histogram, "h", "ms")), "null");
    QCOMPARE(counterTypeName(instrument(InstrumentKind::UpDownCounter, "u", "")), "Metric");
    auto slow = instrument(InstrumentKind::Counter, "c", "By");
    slow.intervalSeconds = 0.5;
    QCOMPARE(name(slow), "c (By / 0.5 sec)");
}

void TestLiveMetricsJson::mapsUnits()
{
    auto sample = shelf();
    sample.unit.clear();
    QCOMPARE(recordUnit(sample).value_or("null"), "");
    sample.kind = InstrumentKind::EventCounterSum;
    QCOMPARE(recordUnit(sample).value_or("null"), "count");
    auto meter = instrument(InstrumentKind::Counter, "c", "");
    QCOMPARE(recordUnit(meter).value_or("null"), "");
    meter.hasUnit = false;
    QCOMPARE(recordUnit(meter).value_or("null"), "null");
    QVERIFY(object(meter).value(QLatin1String("unit")).isNull());
}

void TestLiveMetricsJson::histogramTags()
{
    auto sample = instrument(InstrumentKind::Histogram, "h", "ms");
    for (const auto &[quantile, text] :
         {std::pair(0.5, "Percentile=50"), {0.95, "Percentile=95"}, {0.99, "Percentile=99"}}) {
        sample.quantile = quantile;
        sample.tags.clear();
        QCOMPARE(recordTags(sample), text);
        sample.tags = "path=/a";
        QCOMPARE(recordTags(sample), std::string("path=/a,") + text);
    }
}

void TestLiveMetricsJson::metadataHoldsThePairs()
{
    auto sample = shelf();
    sample.tags = "k1:v,1,k2:a:b";
    const auto metadata = object(sample).value(QLatin1String("metadata")).toObject();
    QCOMPARE(metadata.size(), 2);
    QCOMPARE(metadata.value(QLatin1String("k1")).toString(), QLatin1String("v,1"));
    QCOMPARE(metadata.value(QLatin1String("k2")).toString(), QLatin1String("a:b"));
    sample.tags.clear();
    QVERIFY(object(sample).value(QLatin1String("metadata")).toObject().isEmpty());
    QVERIFY(record(sample).ends_with("\"metadata\":{}}\n"));
}

void TestLiveMetricsJson::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << 126.0 << QByteArray("126");
    QTest::newRow("shortest that reads back") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
    QTest::newRow("fifteen zeroes") << 1e15 << QByteArray("1000000000000000");
    QTest::newRow("exponent from 1e16") << 1e16 << QByteArray("1E+16");
    QTest::newRow("many digits") << 123456789012345678.0 << QByteArray("1.2345678901234568E+17");
    QTest::newRow("greatest") << 1.7976931348623157e308 << QByteArray("1.7976931348623157E+308");
    QTest::newRow("small") << 0.0001 << QByteArray("0.0001");
    QTest::newRow("smaller") << 0.00001 << QByteArray("1E-05");
    QTest::newRow("negative") << -1.5 << QByteArray("-1.5");
    QTest::newRow("megabytes") << 65.073152 * 1'000'000 << QByteArray("65073151.99999999");
}

void TestLiveMetricsJson::numbers()
{
    QFETCH(const double, value);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(formatNumber(value)), text);
    auto sample = shelf();
    sample.value = value;
    QVERIFY(
        QByteArray::fromStdString(record(sample)).contains(QByteArray("\"value\":" + text + ',')));
    sample.value = std::nan("");
    QVERIFY(record(sample).find("\"value\":0,") != std::string::npos);
}

void TestLiveMetricsJson::escapes()
{
    std::string out;
    appendStrictJson(out, "a\"b\\c\n\t\r\b\f\x01<>&'+`\x7F/ \xC3\xA9\xF0\x9F\x90\xA2");
    QCOMPARE(
        out,
        "\"a\\u0022b\\\\c\\n\\t\\r\\b\\f\\u0001\\u003C\\u003E\\u0026\\u0027\\u002B\\u0060\\u007F/ "
        "\\u00E9\\uD83D\\uDC22\"");
}

void TestLiveMetricsJson::localTime()
{
    QCOMPARE(localTimestamp(1'630'429'119'751'403'100), "2021-08-31T16:58:39.7514031+00:00");
    QCOMPARE(localTimestamp(1'630'429'119'500'000'000), "2021-08-31T16:58:39.5+00:00");
    QCOMPARE(localTimestamp(1'630'429'119'000'000'000), "2021-08-31T16:58:39+00:00");
    qputenv("TZ", "Asia/Kolkata");
    tzset();
    QCOMPARE(localTimestamp(1'630'429'119'000'000'000), "2021-08-31T22:28:39+05:30");
    qputenv("TZ", "America/St_Johns");
    tzset();
    QCOMPARE(localTimestamp(1'630'429'119'000'000'000), "2021-08-31T14:28:39-02:30");
    qputenv("TZ", "UTC");
    tzset();
}

QTEST_GUILESS_MAIN(TestLiveMetricsJson)
#include "tst_livemetricsjson.moc"
