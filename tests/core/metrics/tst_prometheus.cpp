// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/metrics/prometheus.h>

#include <QTest>

#include <cmath>

using namespace clrscope;
using namespace clrscope::metrics;
using namespace Qt::StringLiterals;
using events::CounterSample;
using events::InstrumentKind;

namespace {

CounterSample counter(std::string provider, std::string name, std::string unit, double value,
                      std::int64_t utcMs)
{
    CounterSample sample;
    sample.provider = std::move(provider);
    sample.name = std::move(name);
    sample.displayName = "Shown";
    sample.unit = std::move(unit);
    sample.hasUnit = true;
    sample.value = value;
    sample.utcNs = utcMs * 1'000'000;
    return sample;
}

/// Hands out what the test says.
class FakeHub : public MetricsHub
{
public:
    void watch(const QString &key, const CounterSelection &, const void *) override { watched += key; }
    void unwatch(const QString &key, const void *) override { watched.removeOne(key); }
    QStringList watched;
};

} // namespace

class TestPrometheus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void values_data();
    void values();
    void labels_data();
    void labels();
    void rendersGauges();
    void rendersSummaries();
    void keepsTheLastFew();
    void feedFollowsTheDefaultProcess();
    void feedKeepsItsRhythmBesideAFasterOne();
    void feedAddsUpInstrumentsOfOneNameApart();
};

void TestPrometheus::names_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<QByteArray>("unit"); // null: none told
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *provider, const char *metric, const QByteArray &unit,
                        const char *name) {
        QTest::newRow(name) << QByteArray(provider) << QByteArray(metric) << unit
                            << QByteArray(name);
    };
    row("System.Runtime", "cpu-usage", "%", "systemruntime_cpu_usage_ratio");
    row("System.Runtime", "working-set", "MB", "systemruntime_working_set_bytes");
    row("System.Runtime", "gen-0-gc-count", "count", "systemruntime_gen_0_gc_count");
    row("System.Runtime", "time-in-jit", "ms", "systemruntime_time_in_jit_ms");
    row("Microsoft.AspNetCore.Hosting", "total-requests", "",
        "microsoftaspnetcorehosting_total_requests");
    row("Asp-Net-Provider", "Requests!Received", "0$customs",
        "aspnetprovider_Requests_Received___customs");
    row("!@#", "#@#", "b", "______bytes");
    row("a", "b", {}, "a_b");
    row("Unicode\u03AC\u03AE\u03B0Letter",
        "Unicode\u0BEF"
        "Digit",
        {}, "unicodeletter_Unicode_Digit");
}

void TestPrometheus::names()
{
    QFETCH(const QByteArray, provider);
    QFETCH(const QByteArray, metric);
    QFETCH(const QByteArray, unit);
    QFETCH(const QByteArray, name);
    const auto told = unit.isNull() ? std::nullopt : std::optional(unit.toStdString());
    QCOMPARE(QByteArray::fromStdString(
                 prometheusName(provider.toStdString(), metric.toStdString(), told)),
             name);
}

void TestPrometheus::values_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("MB") << QByteArray("MB") << 9.0 << QByteArray("9000000");
    QTest::newRow("mb") << QByteArray("mb") << 112.0 << QByteArray("112000000");
    QTest::newRow("MB as doubles are")
        << QByteArray("MB") << 65.073152 << QByteArray("65073151.99999999");
    QTest::newRow("B") << QByteArray("B") << 178936.0 << QByteArray("178936");
    QTest::newRow("%") << QByteArray("%") << 0.691783039570667 << QByteArray("0.691783039570667");
    QTest::newRow("count") << QByteArray("count") << 10.0 << QByteArray("10");
    QTest::newRow("NaN") << QByteArray("") << std::nan("") << QByteArray("NaN");
}

void TestPrometheus::values()
{
    QFETCH(const QByteArray, unit);
    QFETCH(const double, value);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(prometheusValue(value, unit.toStdString())), text);
}

void TestPrometheus::labels_data()
{
    QTest::addColumn<QByteArray>("tags");
    QTest::addColumn<char>("separator");
    QTest::addColumn<QByteArray>("labels");
    QTest::newRow("invalid key") << QByteArray("key*1=value*1") << '='
                                 << QByteArray("key_1=\"value*1\"");
    QTest::newRow("line end") << QByteArray("&*()=Test\nice") << '='
                              << QByteArray("____=\"Test\\nice\"");
    QTest::newRow("backslash, no key")
        << QByteArray("=Test\\nice") << '=' << QByteArray("=\"Test\\\\nice\"");
    QTest::newRow("quotes") << QByteArray("\u03AC=Test\"quotes\"") << '='
                            << QByteArray("_=\"Test\\\"quotes\\\"\"");
    QTest::newRow("two") << QByteArray("k:v,k2:v2:x") << ':' << QByteArray("k=\"v\", k2=\"v2:x\"");
    QTest::newRow("repeated key keeps place, takes last")
        << QByteArray("a=1,b=2,a=3") << '=' << QByteArray("a=\"3\", b=\"2\"");
    QTest::newRow("one malformed drops all") << QByteArray("a=1,b") << '=' << QByteArray();
    QTest::newRow("none") << QByteArray() << '=' << QByteArray();
}

void TestPrometheus::labels()
{
    QFETCH(const QByteArray, tags);
    QFETCH(const char, separator);
    QFETCH(const QByteArray, labels);
    QCOMPARE(QByteArray::fromStdString(prometheusLabels(tags.toStdString(), separator)), labels);
}

void TestPrometheus::rendersGauges()
{
    PrometheusStore store;
    QCOMPARE(store.render(), QByteArray());
    auto cpu = counter("System.Runtime", "cpu-usage", "%", 0, 1632929076109);
    cpu.displayName = "CPU Usage";
    auto orders = counter("Shop.Meter", "orders", "pieces", 10, 1632929076110);
    orders.kind = InstrumentKind::Counter;
    orders.isMeter = true;
    orders.intervalSeconds = 1;
    orders.meterTags = "shop=main";
    orders.instrumentTags = "i=j";
    orders.tags = "color=red";
    store.append(std::array{cpu, orders});
    cpu.utcNs += 2'000'000;
    orders.tags = "color=blue";
    store.append(std::array{cpu, orders});
    QCOMPARE(
        store.render(),
        QByteArray(
            "# HELP systemruntime_cpu_usage_ratio CPU Usage\n"
            "# TYPE systemruntime_cpu_usage_ratio gauge\n"
            "systemruntime_cpu_usage_ratio 0 1632929076109\n"
            "systemruntime_cpu_usage_ratio 0 1632929076111\n"
            "# HELP shopmeter_orders_pieces orders (pieces / 1 sec)\n"
            "# TYPE shopmeter_orders_pieces gauge\n"
            "shopmeter_orders_pieces{shop=\"main\", i=\"j\", color=\"red\"} 10 1632929076110\n"
            "shopmeter_orders_pieces{shop=\"main\", i=\"j\", color=\"blue\"} 10 1632929076110\n"));
}

void TestPrometheus::rendersSummaries()
{
    PrometheusStore store;
    auto sample = counter("My.Meter", "latency", "ms", 20, 1000);
    sample.kind = InstrumentKind::Histogram;
    sample.isMeter = true;
    for (const auto *path : {"path=/old", "path=/a"}) {
        sample.tags = path;
        for (const auto &[quantile, value] : {std::pair(0.99, 20.0), {0.5, 12.0}, {0.95, 15.0}}) {
            sample.quantile = quantile;
            sample.value = value;
            store.append(std::array{sample});
        }
    }
    QCOMPARE(store.render(), QByteArray("# HELP mymeter_latency_ms \n"
                                        "# TYPE mymeter_latency_ms summary\n"
                                        "mymeter_latency_ms{path=\"/a\", quantile=\"0.5\"} 12\n"
                                        "mymeter_latency_ms{path=\"/a\", quantile=\"0.95\"} 15\n"
                                        "mymeter_latency_ms{path=\"/a\", quantile=\"0.99\"} 20\n"));
}

void TestPrometheus::keepsTheLastFew()
{
    PrometheusStore store(2);
    for (int i = 0; i < 5; ++i)
        store.append(std::array{counter("P", "c", "", i, i)});
    QVERIFY(store.render().endsWith("gauge\np_c 3 3\np_c 4 4\n"));
}

void TestPrometheus::feedFollowsTheDefaultProcess()
{
    FakeHub hub;
    QString defaultProcess;
    PrometheusFeed feed(hub, [&] { return defaultProcess; });
    feed.start(CounterSelection{}, 3);
    QVERIFY(hub.watched.isEmpty());
    QCOMPARE(feed.page(), QByteArray());
    defaultProcess = u"one"_s;
    feed.start(CounterSelection{}, 3); // as when the settings change
    QCOMPARE(hub.watched, QStringList{u"one"_s});
    const auto batch = [](const char *provider) {
        return std::make_shared<const std::vector<CounterSample>>(
            1, counter(provider, "cpu-usage", "%", 1, 2));
    };
    Q_EMIT hub.samples(u"two"_s, batch("System.Runtime"));
    Q_EMIT hub.samples(u"one"_s, batch("Not.Selected"));
    QCOMPARE(feed.page(), QByteArray());
    Q_EMIT hub.samples(u"one"_s, batch("System.Runtime"));
    QVERIFY(feed.page().endsWith("systemruntime_cpu_usage_ratio 1 2\n"));
    Q_EMIT hub.stateChanged(u"one"_s, MetricsHub::State::Ended, u"gone"_s);
    QTRY_VERIFY(hub.watched.isEmpty());
    QVERIFY(feed.page().endsWith("systemruntime_cpu_usage_ratio 1 2\n")); // never cleared
}

void TestPrometheus::feedAddsUpInstrumentsOfOneNameApart()
{
    FakeHub hub;
    PrometheusFeed feed(hub, [] { return u"one"_s; });
    CounterSelection selection;
    selection.intervalSeconds = 5;
    selection.meters = {{u"Shop"_s, {}}};
    feed.start(selection, 3);
    for (int second = 1; second <= 5; ++second) {
        std::vector<CounterSample> both;
        for (const std::uint32_t twin : {0U, 1U}) {
            auto orders = counter("Shop", "orders", "", twin == 0 ? 3 : 7, second * 1000);
            orders.kind = InstrumentKind::Counter;
            orders.isMeter = true;
            orders.intervalSeconds = 1;
            orders.twin = twin;
            both.push_back(orders);
        }
        Q_EMIT hub.samples(u"one"_s, std::make_shared<const std::vector<CounterSample>>(std::move(both)));
    }
    const QByteArray page = feed.page();
    QVERIFY2(page.endsWith("shop_orders 15 5000\nshop_orders 35 5000\n"), page.constData());
}

/// A dashboard watches the same process every second; the page was told to show five.
void TestPrometheus::feedKeepsItsRhythmBesideAFasterOne()
{
    FakeHub hub;
    PrometheusFeed feed(hub, [] { return u"one"_s; });
    CounterSelection selection;
    selection.intervalSeconds = 5;
    selection.meters = {{u"Shop"_s, {}}};
    feed.start(selection, 3);
    for (int second = 1; second <= 10; ++second) {
        auto allocated = counter("System.Runtime", "alloc-rate", "B", 100, second * 1000);
        allocated.kind = InstrumentKind::EventCounterSum;
        auto cpu = counter("System.Runtime", "cpu-usage", "%", second, second * 1000);
        allocated.intervalSeconds = cpu.intervalSeconds = 1;
        allocated.seriesIntervalMs = cpu.seriesIntervalMs = 1000;
        auto orders = counter("Shop", "orders", "", 3, second * 1000);
        orders.kind = InstrumentKind::Counter;
        auto stock = counter("Shop", "stock", "", second, second * 1000);
        stock.kind = InstrumentKind::UpDownCounter;
        auto late = counter("Shop", "latency", "s", second, second * 1000);
        late.kind = InstrumentKind::Histogram;
        late.quantile = 0.5;
        for (auto *meter : {&orders, &stock, &late}) {
            meter->isMeter = true;
            meter->intervalSeconds = 1;
        }
        Q_EMIT hub.samples(u"one"_s, std::make_shared<const std::vector<CounterSample>>(
                                         std::vector{allocated, cpu, orders, stock, late}));
    }
    QByteArrayList lines;
    for (const auto &line : feed.page().split('\n')) {
        if (!line.isEmpty() && !line.startsWith('#'))
            lines += line;
    }
    QCOMPARE(lines.mid(0, 2), (QByteArrayList{"systemruntime_alloc_rate_bytes 500 5000",
                                              "systemruntime_alloc_rate_bytes 500 10000"}));
    QCOMPARE(lines.mid(2, 2), (QByteArrayList{"systemruntime_cpu_usage_ratio 3 5000",
                                              "systemruntime_cpu_usage_ratio 8 10000"}));
    QCOMPARE(lines.mid(4, 2), (QByteArrayList{"shop_orders 15 5000", "shop_orders 15 10000"}));
    QCOMPARE(lines.mid(6, 2), (QByteArrayList{"shop_stock 5 5000", "shop_stock 10 10000"}));
    QCOMPARE(lines.mid(8), QByteArrayList{"shop_latency_s{quantile=\"0.5\"} 10"});
    QVERIFY(feed.page().contains("orders (Count / 5 sec)"));
}

QTEST_GUILESS_MAIN(TestPrometheus)
#include "tst_prometheus.moc"
