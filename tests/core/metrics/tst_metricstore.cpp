// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/metrics/metricstore.h>

#include <QTest>

#include <cmath>

using namespace clrscope;
using namespace clrscope::metrics;
using events::CounterSample;
using events::InstrumentKind;

namespace {

CounterSample sampleAt(std::int64_t utcMs, double value, std::string name = "cpu-usage")
{
    CounterSample sample;
    sample.utcNs = utcMs * 1'000'000;
    sample.provider = "System.Runtime";
    sample.name = std::move(name);
    sample.value = value;
    sample.intervalSeconds = 1;
    return sample;
}

} // namespace

class TestMetricStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestPoints();
    void givesOnePointBeyondEachEnd();
    void marksSilenceAsGap();
    void ratesArePerSecond();
    void tellsSeriesApart();
    void refusesSeriesBeyondTheLimit();
    void neverGoesBackInTime();
    void takesAKeptSeries();
    void hoursStayBounded();
    void clears();
};

void TestMetricStore::keepsTheNewestPoints()
{
    MetricStore store({.pointsPerSeries = 10, .series = 5});
    for (int i = 0; i < 25; ++i)
        QCOMPARE(store.append(std::array{sampleAt(i * 1000, i)}), std::vector<SeriesId>{0});
    QCOMPARE(store.pointCount(0), 10U);
    const auto points = store.range(0, 0, 1'000'000);
    QCOMPARE(points.size(), 10U);
    for (std::size_t i = 0; i < points.size(); ++i)
        QCOMPARE(points[i].value, 15.0 + double(i));
}

void TestMetricStore::givesOnePointBeyondEachEnd()
{
    MetricStore store;
    for (int i = 0; i < 10; ++i)
        store.append(std::array{sampleAt(i * 1000, i)});
    const auto points = store.range(0, 2500, 4500);
    QCOMPARE(points.size(), 4U);
    QCOMPARE(points.front().value, 2.0);
    QCOMPARE(points.back().value, 5.0);
    QCOMPARE(store.range(0, 3000, 3000).size(), 3U);
    QCOMPARE(store.range(0, 20000, 30000).size(), 1U); // the line that leaves the view on the left
    QVERIFY(store.range(0, 4000, 3000).empty());
    QVERIFY(store.range(7, 0, 10000).empty());
}

void TestMetricStore::marksSilenceAsGap()
{
    MetricStore store;
    store.append(
        std::array{sampleAt(0, 1), sampleAt(1000, 2), sampleAt(3400, 3), sampleAt(9000, 4)});
    const auto points = store.range(0, 0, 10000);
    QCOMPARE(points.size(), 5U); // 2.4 intervals are no gap, 5.6 are
    QCOMPARE(points[3].utcMs, 4400);
    QVERIFY(std::isnan(points[3].value));
    QCOMPARE(points[4].value, 4.0);
}

void TestMetricStore::ratesArePerSecond()
{
    MetricStore store;
    auto sum = sampleAt(0, 10);
    sum.kind = InstrumentKind::EventCounterSum;
    sum.intervalSeconds = 2;
    auto total = sampleAt(0, 10, "orders");
    total.kind = InstrumentKind::Counter;
    total.isMeter = true;
    total.intervalSeconds = 0.5;
    auto upDown = sampleAt(0, 10, "baskets");
    upDown.kind = InstrumentKind::UpDownCounter;
    upDown.intervalSeconds = 2;
    store.append(std::array{sum, total, upDown});
    QCOMPARE(store.range(0, 0, 1).front().value, 5.0);
    QCOMPARE(store.range(1, 0, 1).front().value, 20.0);
    QCOMPARE(store.range(2, 0, 1).front().value, 10.0);
}

void TestMetricStore::tellsSeriesApart()
{
    MetricStore store;
    auto counter = sampleAt(0, 1);
    auto meter = counter;
    meter.isMeter = true;
    auto tagged = meter;
    tagged.tags = "a=b";
    auto scoped = meter;
    scoped.meterTags = "a=b";
    auto median = meter;
    median.kind = InstrumentKind::Histogram;
    median.quantile = 0.5;
    auto tail = median;
    tail.quantile = 0.99;
    const auto changed = store.append(std::array{counter, meter, tagged, scoped, median, tail});
    QCOMPARE(changed.size(), 6U);
    const auto series = store.series();
    QCOMPARE(series.size(), 6U);
    QCOMPARE(series[4].quantile, 0.5);
    QCOMPARE(series[0].quantile, -1.0);
    QCOMPARE(store.find(2)->tags, "a=b");
    QVERIFY(store.find(6) == nullptr);
}

void TestMetricStore::refusesSeriesBeyondTheLimit()
{
    MetricStore store({.pointsPerSeries = 10, .series = 2});
    store.append(std::array{sampleAt(0, 1, "a"), sampleAt(0, 1, "b"), sampleAt(0, 1, "c"),
                            sampleAt(1000, 1, "c")});
    QCOMPARE(store.series().size(), 2U);
    QCOMPARE(store.refusedSeries(), 2U);
    QCOMPARE(store.append(std::array{sampleAt(1000, 2, "b")}), std::vector<SeriesId>{1});
}

void TestMetricStore::neverGoesBackInTime()
{
    MetricStore store;
    store.append(
        std::array{sampleAt(1000, 1), sampleAt(500, 2), sampleAt(1000, 3), sampleAt(2000, 4)});
    const auto points = store.range(0, 0, 5000);
    QCOMPARE(points.size(), 2U);
    QCOMPARE(points[0].value, 3.0);
}

void TestMetricStore::takesAKeptSeries()
{
    MetricStore before({.pointsPerSeries = 10, .series = 3});
    auto rate = sampleAt(0, 10);
    rate.kind = InstrumentKind::EventCounterSum;
    rate.intervalSeconds = 2;
    before.append(std::array{rate});
    for (int i = 1; i < 15; ++i) {
        rate.utcNs = (i < 10 ? i : i + 9) * 2'000'000'000LL;
        before.append(std::array{rate});
    }
    const auto kept = before.range(0, 0, 100'000);
    MetricStore after({.pointsPerSeries = 10, .series = 3});
    const auto id = after.restore(*before.find(0), kept);
    QVERIFY(id.has_value());
    const auto points = after.range(*id, 0, 100'000);
    QCOMPARE(points.size(), kept.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        QCOMPARE(points[i].utcMs, kept[i].utcMs);
        QCOMPARE(points[i].value, kept[i].value); // the gap, too
    }
    // What comes later goes on with it.
    rate.utcNs += 2'000'000'000;
    QCOMPARE(after.append(std::array{rate}), std::vector<SeriesId>{*id});
    QCOMPARE(after.series().size(), 1U);
    // A file may hold anything.
    auto other = *before.find(0);
    QVERIFY(!after.restore(other, {{.utcMs = 1, .value = 1}})); // there already
    other.name = "other";
    QVERIFY(!after.restore(other, {{.utcMs = 2, .value = 1}, {.utcMs = 1, .value = 1}}));
    QVERIFY(!after.restore(other, {}));
    QVERIFY(after.restore(other, std::vector<metrics::Point>(25)));
    QCOMPARE(after.pointCount(1), 10U);
    other.name = "third";
    QVERIFY(after.restore(other, {{}}));
    other.name = "one too many";
    QVERIFY(!after.restore(other, {{}, {}}));
    QCOMPARE(after.refusedSeries(), 2U);
}

void TestMetricStore::hoursStayBounded()
{
    // 200 series, two hours at 1 s: one hour is kept, far below the 64 MiB of the window's budget.
    MetricStore store;
    std::vector<CounterSample> batch;
    for (int i = 0; i < 200; ++i)
        batch.push_back(sampleAt(0, 1, "counter-with-an-ordinary-name-" + std::to_string(i)));
    for (int second = 0; second < 7200; ++second) {
        for (auto &sample : batch)
            sample.utcNs = std::int64_t(second) * 1'000'000'000;
        store.append(batch);
    }
    QCOMPARE(store.pointCount(199), 3600U);
    QVERIFY2(store.memoryBytes() < 16U << 20, qPrintable(QString::number(store.memoryBytes())));
}

void TestMetricStore::clears()
{
    MetricStore store({.pointsPerSeries = 10, .series = 2});
    store.append(std::array{sampleAt(0, 1, "a"), sampleAt(0, 1, "b"), sampleAt(0, 1, "c")});
    store.clear();
    QVERIFY(store.series().empty());
    QCOMPARE(store.refusedSeries(), 0U);
    store.append(std::array{sampleAt(0, 1, "c"), sampleAt(0, 1, "d"), sampleAt(0, 1, "e")});
    QCOMPARE(store.series().size(), 2U);
    QCOMPARE(store.find(0)->name, "c");
}

QTEST_GUILESS_MAIN(TestMetricStore)
#include "tst_metricstore.moc"
