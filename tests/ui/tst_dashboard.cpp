// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard as its user meets it: samples come in, charts appear, hands do things to them.
#include "dashboard/cardgrid.h"
#include "dashboard/counterbrowser.h"
#include "dashboard/countertreemodel.h"
#include "dashboard/dashboardexport.h"
#include "dashboard/dashboardwidget.h"
#include "dashboard/statisticsmodel.h"
#include "shell/parts.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImageReader>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <cmath>

using namespace clrscope;
using namespace clrscope::ui;
using namespace Qt::StringLiterals;
using Kind = events::InstrumentKind;
using State = metrics::MetricsHub::State;

namespace {

constexpr qint64 noon = 1'763'726'400'000;

/// Composes what a runtime sends each second.
class Feed
{
public:
    explicit Feed(qint64 atMs) : m_ms(atMs) {}

    Feed &mean(const char *provider, const char *name, double value, const char *unit = "")
    {
        return add(provider, name, Kind::EventCounterMean, value, unit, "", {}, false);
    }
    Feed &sum(const char *provider, const char *name, double value, const char *unit = "")
    {
        return add(provider, name, Kind::EventCounterSum, value, unit, "", {}, false);
    }
    /// A histogram's three percentiles over so many values.
    Feed &histogram(const char *provider, const char *name, const char *tags, double p50, double p95, double p99, int count)
    {
        for (const auto &[at, value] : {std::pair(0.5, p50), std::pair(0.95, p95), std::pair(0.99, p99)}) {
            meter(provider, name, Kind::Histogram, value, "s", tags, at);
            m_samples.back().histogramCount = count;
            m_samples.back().utcNs += m_histograms * 40'000; // events of their own, one after the other
        }
        ++m_histograms;
        return *this;
    }
    Feed &meter(const char *provider, const char *name, Kind kind, double value, const char *unit, const char *tags,
                std::optional<double> quantile = {})
    {
        return add(provider, name, kind, value, unit, tags, quantile, true);
    }
    operator events::SampleBatch() const { return std::make_shared<std::vector<events::CounterSample>>(m_samples); }

private:
    Feed &add(const char *provider, const char *name, Kind kind, double value, const char *unit, const char *tags,
              std::optional<double> quantile, bool isMeter)
    {
        events::CounterSample sample;
        sample.utcNs = m_ms * 1'000'000;
        sample.provider = provider;
        sample.name = name;
        sample.displayName = isMeter ? "" : name;
        sample.unit = unit;
        sample.kind = kind;
        sample.value = value;
        sample.tags = tags;
        sample.intervalSeconds = 1;
        sample.quantile = quantile;
        sample.isMeter = isMeter;
        m_samples.push_back(sample);
        return *this;
    }

    qint64 m_ms;
    qint64 m_histograms = 0;
    std::vector<events::CounterSample> m_samples;
};

events::SampleBatch runtime8(qint64 ms, double cpu)
{
    return Feed(ms).mean("System.Runtime", "cpu-usage", cpu, "%").mean("System.Runtime", "working-set", 160, "MB")
        .mean("System.Runtime", "gen-0-size", 1e6, "B").mean("System.Runtime", "gen-2-size", 3e6, "B")
        .sum("System.Runtime", "exception-count", 0).mean("System.Runtime", "threadpool-thread-count", 14);
}

events::SampleBatch runtime9(qint64 ms)
{
    return Feed(ms).meter("System.Runtime", "dotnet.process.cpu.time", Kind::Counter, 0.4, "s", "cpu.mode=user")
        .meter("System.Runtime", "dotnet.process.cpu.time", Kind::Counter, 0.1, "s", "cpu.mode=system")
        .meter("System.Runtime", "dotnet.process.cpu.count", Kind::UpDownCounter, 4, "{cpu}", "")
        .meter("System.Runtime", "dotnet.gc.last_collection.heap.size", Kind::UpDownCounter, 5e6, "By", "gc.heap.generation=gen2")
        .meter("System.Runtime", "dotnet.gc.last_collection.heap.size", Kind::UpDownCounter, 1e6, "By", "gc.heap.generation=loh");
}

QStringList titles(DashboardModel *model)
{
    QStringList list;
    for (const ChartSpec &spec : model->charts())
        list += spec.title;
    return list;
}

const ChartSpec &chartCalled(DashboardModel *model, const QString &title)
{
    for (const ChartSpec &spec : model->charts()) {
        if (spec.title == title)
            return spec;
    }
    qFatal("no chart %s", qPrintable(title));
}

QToolButton *button(DashboardWidget &dashboard, const QString &name)
{
    for (QToolButton *found : dashboard.actionBar()->findChildren<QToolButton *>()) {
        if (found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

} // namespace

class TestDashboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }

    void offersWhatTheTargetPublishes()
    {
        DashboardModel model;
        model.addSamples(runtime8(noon, 10));
        QTRY_COMPARE(titles(&model), (QStringList{u"CPU"_s, u"GC heap"_s, u"Thread pool"_s, u"Exceptions"_s, u"Working set"_s}));
        // Kestrel starts later: its charts join, what was removed stays away.
        model.removeChart(chartCalled(&model, u"Exceptions"_s).id);
        model.addSamples(Feed(noon + 1000).mean("Microsoft-AspNetCore-Server-Kestrel", "current-connections", 3)
                             .sum("Microsoft.AspNetCore.Hosting", "requests-per-second", 336));
        QTRY_VERIFY(titles(&model).contains(u"Connections"_s));
        QCOMPARE(titles(&model).indexOf(u"Requests"_s), 1);
        QVERIFY(!titles(&model).contains(u"Exceptions"_s));
    }

    void readsCountersAndMetersAlike()
    {
        DashboardModel old;
        DashboardModel recent;
        for (int i = 0; i < 10; ++i) {
            old.addSamples(runtime8(noon + i * 1000, 12.5));
            recent.addSamples(runtime9(noon + i * 1000));
        }
        QTRY_VERIFY(!old.charts().isEmpty() && !recent.charts().isEmpty());
        const TimeSpan all{noon, noon + 10'000};
        const ChartContent cpu8 = old.content(chartCalled(&old, u"CPU"_s), all, all.to);
        const ChartContent cpu9 = recent.content(chartCalled(&recent, u"CPU"_s), all, all.to);
        QCOMPARE(cpu8.now, 12.5);
        QCOMPARE(cpu9.now, 12.5); // 0.5 s of CPU a second on four
        QCOMPARE(cpu9.unit.kind, Unit::Kind::Percent);
        QCOMPARE(cpu9.curves.size(), 2);
        QCOMPARE(cpu9.curves[0].name, u"user"_s);
        const ChartContent heap = recent.content(chartCalled(&recent, u"GC heap"_s), all, all.to);
        QCOMPARE(heap.now, 6e6);
        QCOMPARE(heap.curves[0].name, u"gen2"_s);
    }

    void megabytesBecomeBytes()
    {
        DashboardModel model;
        model.addSamples(runtime8(noon, 1));
        QTRY_VERIFY(!model.charts().isEmpty());
        const ChartContent content = model.content(chartCalled(&model, u"Working set"_s), {noon - 1000, noon + 1000}, noon);
        QCOMPARE(content.now, 160e6);
        QCOMPARE(Format(QLocale::c()).value(content.now, content.unit).joined(), u"152.6 MiB"_s);
    }

    void percentilesAreBands()
    {
        DashboardModel model;
        for (int i = 0; i < 5; ++i) {
            Feed feed(noon + i * 1000);
            for (const double q : {0.5, 0.95, 0.99})
                feed.meter("Microsoft.AspNetCore.Hosting", "http.server.request.duration", Kind::Histogram, q, "s", "http.route=/a", q);
            model.addSamples(feed);
        }
        QTRY_VERIFY(titles(&model).contains(u"Request duration"_s));
        const auto content = model.content(chartCalled(&model, u"Request duration"_s), {noon, noon + 5000}, noon + 4000);
        QCOMPARE(content.curves.size(), 3);
        QCOMPARE(content.curves[0].style, CurveStyle::Line);
        QCOMPARE(content.curves[1].style, CurveStyle::Band95);
        QCOMPARE(content.curves[2].style, CurveStyle::Band99);
        QCOMPARE(content.curves[2].colour, content.curves[0].colour);
        QCOMPARE(content.nowNote, u"p50"_s);
        QCOMPARE(content.now, 0.5);
    }

    void percentilesOfAllTagsAreBandsToo()
    {
        constexpr auto hosting = "Microsoft.AspNetCore.Hosting";
        constexpr auto duration = "http.server.request.duration";
        DashboardModel model;
        for (int i = 0; i < 5; ++i) {
            model.addSamples(Feed(noon + i * 1000).histogram(hosting, duration, "http.route=/fast", 0.01, 0.02, 0.03, 90)
                                 .histogram(hosting, duration, "http.route=/slow", 0.3, 0.31, 0.32, 10));
        }
        QTRY_VERIFY(titles(&model).contains(u"Request duration"_s));
        ChartSpec spec = chartCalled(&model, u"Request duration"_s);
        const TimeSpan all{noon, noon + 5000};
        auto content = model.content(spec, all, noon + 4000);
        QCOMPARE(content.curves.size(), 3);
        QCOMPARE(content.curves[0].name, u"p50"_s);
        QCOMPARE(content.curves[1].style, CurveStyle::Band95);
        QVERIFY2(content.now > 0.01 && content.now < 0.02, qPrintable(QString::number(content.now))); // nine of ten are fast
        QVERIFY2(content.curves[1].now > 0.29 && content.curves[1].now < 0.32, qPrintable(QString::number(content.curves[1].now)));
        QVERIFY(content.nowNote.startsWith(u"≈")); // an estimate says so
        QVERIFY(!content.hint.isEmpty());
        spec.byTag = true;
        content = model.content(spec, all, noon + 4000);
        QCOMPARE(content.curves.size(), 2);
        QCOMPARE(content.curves[1].name, u"/slow"_s);
        QCOMPARE(content.nowNote, u"p95"_s);
    }

    void mixedQuantilesStayBetweenTheirParts()
    {
        const Distribution fast{90, 10, 20, 30};
        const Distribution slow{10, 300, 310, 320};
        QVERIFY(std::abs(mixedQuantile({fast}, 0.5) - 10) < 1e-3);
        QVERIFY(std::abs(mixedQuantile({fast, fast}, 0.95) - 20) < 1e-3);
        QVERIFY(mixedQuantile({fast, slow}, 0.99) > 300);
        QVERIFY(std::isnan(mixedQuantile({}, 0.5)));
    }

    void requestsAreCountedByRoute()
    {
        constexpr auto hosting = "Microsoft.AspNetCore.Hosting";
        constexpr auto duration = "http.server.request.duration";
        DashboardModel model;
        model.addSamples(Feed(noon).sum(hosting, "requests-per-second", 0));
        QTRY_VERIFY(titles(&model).contains(u"Requests"_s));
        QCOMPARE(chartCalled(&model, u"Requests"_s).sources[0].name, u"requests-per-second"_s);
        for (int i = 1; i < 9; ++i) {
            Feed feed(noon + i * 1000);
            feed.sum(hosting, "requests-per-second", i < 7 ? 100 : 0);
            if (i < 7) { // then nobody asks, and the runtime says nothing at all
                feed.histogram(hosting, duration, "http.request.method=GET,http.route=/a", 1, 1, 1, 60)
                    .histogram(hosting, duration, "http.request.method=POST,http.route=/a", 1, 1, 1, 10)
                    .histogram(hosting, duration, "http.request.method=GET,http.route=/b", 1, 1, 1, 30);
            }
            model.addSamples(feed);
        }
        // The better source takes the place of the other by itself.
        QTRY_COMPARE(chartCalled(&model, u"Requests"_s).sources[0].groupBy, u"http.route"_s);
        const ChartSpec spec = chartCalled(&model, u"Requests"_s);
        auto content = model.content(spec, {noon, noon + 9000}, noon + 6000);
        QCOMPARE(content.curves.size(), 2);
        QCOMPARE(content.curves[0].name, u"/a"_s);
        QCOMPARE(content.curves[0].points.front().value, 70.0);
        QCOMPARE(content.curves[1].name, u"/b"_s);
        QCOMPARE(content.now, 100.0);
        QCOMPARE(content.curves[0].points.back().value, 0.0);
        // Tag sets the runtime leaves out are not hidden.
        for (int i = 9; i < 60; ++i) {
            model.addSamples(Feed(noon + i * 1000).sum(hosting, "requests-per-second", 1000)
                                 .histogram(hosting, duration, "http.request.method=GET,http.route=/a", 1, 1, 1, 60));
        }
        content = model.content(spec, {noon, noon + 60'000}, noon + 59'000);
        QCOMPARE(content.curves.back().name, u"all"_s);
        QCOMPARE(content.now, 1000.0);
    }

    void onlyARateAboveTheUsualIsABurst()
    {
        DashboardModel model;
        const auto second = [&](int i, double count, const char *type) {
            Feed feed(noon + i * 1000);
            feed.sum("System.Runtime", "exception-count", count);
            if (count > 0)
                feed.meter("System.Runtime", "dotnet.exceptions", Kind::Counter, count, "{exception}", type);
            model.addSamples(feed);
        };
        for (int i = 0; i < 120; ++i) // some always throw many
            second(i, 40 + i % 5, "error.type=System.TimeoutException");
        QCOMPARE(model.timeline()->marks.size(), 0);
        for (int i = 120; i < 130; ++i)
            second(i, 400, "error.type=Microsoft.Data.SqlClient.SqlException");
        for (int i = 130; i < 200; ++i)
            second(i, 40, "error.type=System.TimeoutException");
        QCOMPARE(model.timeline()->marks.size(), 1);
        const Mark burst = model.timeline()->marks[0];
        QCOMPARE(burst.to - burst.from, 10'000);
        QVERIFY2(burst.words.endsWith(u" SqlException"_s), qPrintable(burst.words));
        QVERIFY(burst.words.startsWith(u"4"_s));
        // What stays becomes usual: the mark does not grow for ever.
        for (int i = 200; i < 500; ++i)
            second(i, 300, "error.type=System.TimeoutException");
        QCOMPARE(model.timeline()->marks.size(), 2);
        QVERIFY(model.timeline()->marks[1].to - model.timeline()->marks[1].from <= 70'000);
    }

    void manyTagsBecomeTopAndOthers()
    {
        DashboardModel model;
        for (int i = 0; i < 5; ++i) {
            Feed feed(noon + i * 1000);
            for (int route = 0; route < 20; ++route)
                feed.meter("Shop", "orders", Kind::Counter, route, "{order}", qPrintable(u"route=/%1"_s.arg(route)));
            model.addSamples(feed);
        }
        const auto info = *model.store().find(0);
        const ChartSpec spec = model.specFor(info, true);
        const auto content = model.content(spec, {noon, noon + 5000}, noon + 4000);
        QCOMPARE(content.curves.size(), 6);
        QCOMPARE(content.curves[0].name, u"/19"_s); // the greatest first
        QCOMPARE(content.curves[4].name, u"/15"_s);
        QCOMPARE(content.curves[5].name, u"others (15)"_s);
        QCOMPARE(content.curves[5].now, 14.0 * 15 / 2);
        QCOMPARE(content.curves[5].points.size(), 5u);
        QCOMPARE(content.now, 190.0);
    }

    void whatHasNoSumIsNotAddedUp()
    {
        DashboardModel model;
        Feed feed(noon);
        for (int sensor = 0; sensor < 4; ++sensor)
            feed.meter("Plant", "temperature", Kind::Gauge, 60 + sensor, "Cel", qPrintable(u"sensor=%1"_s.arg(sensor)));
        feed.meter("Plant", "parts", Kind::Counter, 5, "{part}", "").meter("Plant", "queue", Kind::UpDownCounter, 7, "{part}", "");
        model.addSamples(feed);
        const auto specOf = [&](metrics::SeriesId id) { return model.specFor(*model.store().find(id), true); };
        const auto now = [&](const ChartSpec &spec) { return model.content(spec, {noon - 1000, noon + 1000}, noon).now; };
        QCOMPARE(now(specOf(0)), 63.0); // the hottest
        ChartSpec mixed = specOf(4);
        mixed.sources += specOf(5).sources;
        QCOMPARE(now(mixed), 5.0); // the chart's own, not made and waiting together
    }

    void seriesJoinChartsOfTheirUnitOnce()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1200, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.addSamples(Feed(noon).meter("Shop", "orders", Kind::Counter, 3, "{order}", "")
                                 .meter("Shop", "latency", Kind::Gauge, 3, "ms", "").mean("Shop.Events", "load", 7, "%"));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        QSignalSpy said(&dashboard, &DashboardWidget::said);
        const auto &store = dashboard.model()->store();
        const auto add = [&](const char *name) {
            for (const auto &info : store.series()) {
                if (info.name == name) {
                    ChartCard *cpu = dashboard.grid()->cards()[0];
                    QMimeData mime;
                    mime.setData(CounterTreeModel::seriesMimeType(), QJsonDocument(toJson(dashboard.model()->specFor(info, true))).toJson());
                    Q_EMIT cpu->dropped(&mime);
                }
            }
        };
        add("load"); // percent beside percent
        QCOMPARE(dashboard.model()->charts()[0].sources.size(), 2);
        QCOMPARE(dashboard.model()->charts().size(), 5);
        QTRY_COMPARE(dashboard.grid()->cards()[0]->content().curves.size(), 2u);
        QTRY_COMPARE(dashboard.grid()->cards()[0]->content().now, 1.0); // still the CPU
        add("load");
        QCOMPARE(dashboard.model()->charts()[0].sources.size(), 2);
        QVERIFY(said.last()[0].toString().contains(u"already"));
        add("latency");
        QCOMPARE(dashboard.model()->charts()[0].sources.size(), 2);
        QCOMPARE(dashboard.model()->charts().size(), 6);
        QVERIFY(said.last()[0].toString().contains(u"another unit"));
    }

    void silenceIsAGapWithAReason()
    {
        DashboardModel model;
        model.addSamples(runtime8(noon, 1));
        model.addSamples(runtime8(noon + 1000, 1));
        model.setSilenceReason(u"debugger"_s);
        model.addSamples(runtime8(noon + 16'000, 1));
        QCOMPARE(model.timeline()->gaps.size(), 1);
        QVERIFY(model.timeline()->gaps[0].reason.contains(u"debugger"));
    }

    void eventsBecomeMarks()
    {
        DashboardModel model;
        for (int i = 0; i < 60; ++i) {
            const bool burst = i >= 20 && i < 30;
            model.addSamples(Feed(noon + i * 1000).sum("System.Runtime", "exception-count", burst ? 50 : 0)
                                 .sum("System.Runtime", "gen-2-gc-count", i == 40));
        }
        const auto &marks = model.timeline()->marks;
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks[0].kind, MarkKind::Exceptions);
        QVERIFY(marks[0].words.contains(u"500"));
        QCOMPARE(marks[0].to - marks[0].from, 10'000);
        QCOMPARE(marks[1].kind, MarkKind::GcGen2);
        // A recording that goes on is one mark, brought up to date.
        model.addMark({MarkKind::Recording, noon, std::numeric_limits<qint64>::max(), u"trace"_s, u"op"_s});
        model.addMark({MarkKind::Recording, noon, noon + 5000, u"trace 00:05"_s, u"op"_s});
        QCOMPARE(model.timeline()->marks.size(), 3);
    }

    void removingAndMovingCanBeUndone()
    {
        DashboardModel model;
        model.addSamples(runtime8(noon, 1));
        QTRY_VERIFY(!model.charts().isEmpty());
        const QStringList before = titles(&model);
        model.removeChart(model.charts()[1].id);
        model.moveChart(model.charts()[0].id, 2);
        QVERIFY(titles(&model) != before);
        model.undoStack()->undo();
        model.undoStack()->undo();
        QCOMPARE(titles(&model), before);
        model.undoStack()->redo();
        QCOMPARE(model.charts().size(), before.size() - 1);
        model.setGroupShown(u"cpu"_s, false);
        QVERIFY(!titles(&model).contains(u"CPU"_s));
        model.resetCharts();
        QCOMPARE(titles(&model), before);
        // What the target began to publish in between is not undone with it.
        model.removeChart(model.charts()[1].id);
        model.addSamples(Feed(noon + 1000).mean("Microsoft-AspNetCore-Server-Kestrel", "current-connections", 3));
        QTRY_VERIFY(titles(&model).contains(u"Connections"_s));
        model.undoStack()->undo();
        QCOMPARE(model.charts().size(), before.size() + 1);
        QVERIFY(titles(&model).contains(u"Connections"_s));
        model.undoStack()->redo();
        QVERIFY(titles(&model).contains(u"Connections"_s));
        QCOMPARE(model.charts().size(), before.size());
    }

    void comparesTwoProcesses()
    {
        DashboardModel mine;
        DashboardModel other;
        mine.addSamples(runtime8(noon, 10));
        other.addSamples(runtime8(noon, 30));
        mine.setOwnName(u"shop.web"_s);
        const DashboardModel::Peer unwatched{u"key"_s, u"worker"_s, nullptr, false};
        mine.setPeers({unwatched});
        QTRY_VERIFY(!mine.charts().isEmpty());
        const QString id = chartCalled(&mine, u"CPU"_s).id;
        mine.compare(id, unwatched);
        QVERIFY(mine.comparesWith(u"key"_s)); // whoever watches processes sees that it is wanted
        const auto content = [&] { return mine.content(*mine.chart(id), {noon - 1000, noon + 1000}, noon); };
        QCOMPARE(content().curves.size(), 2);
        QCOMPARE(content().curves[1].name, u"worker (waiting)"_s);
        mine.setPeers({{u"key"_s, u"worker"_s, &other, false}});
        QCOMPARE(content().curves[0].name, u"shop.web"_s);
        QCOMPARE(content().curves[1].name, u"worker"_s);
        QCOMPARE(content().curves[1].now, 30.0);
        QCOMPARE(content().now, 10.0); // the large value is of our own process
        mine.setPeers({{u"key"_s, u"worker"_s, &other, true}});
        QCOMPARE(content().curves[1].name, u"worker (ended)"_s);
        mine.setPeers({});
        QCOMPARE(content().curves[1].name, u"worker (gone)"_s);
        // A runtime that says it with other counters is compared all the same, as one curve.
        DashboardModel recent;
        recent.addSamples(runtime9(noon));
        QTRY_VERIFY(!recent.charts().isEmpty());
        mine.setPeers({{u"key"_s, u"api"_s, &recent, false}});
        QCOMPARE(content().curves.size(), 2);
        QCOMPARE(content().curves[1].name, u"api"_s);
        QCOMPARE(content().curves[1].now, 12.5);
        mine.endComparison(id);
        QCOMPARE(content().curves.size(), 1);
        mine.undoStack()->undo();
        QCOMPARE(content().curves.size(), 2);
    }

    void layoutComesBack()
    {
        DashboardModel model;
        model.addSamples(runtime8(noon, 1));
        QTRY_VERIFY(!model.charts().isEmpty());
        model.removeChart(chartCalled(&model, u"CPU"_s).id);
        ChartSpec spec = model.charts()[0];
        spec.thresholds = {{u"threshold"_s, 5e6}};
        spec.title = u"Heap"_s;
        model.changeChart(spec, u"rename"_s);
        const auto json = QJsonDocument(model.layoutJson()).toJson();

        DashboardModel again;
        again.setLayoutJson(QJsonDocument::fromJson(json).object());
        QCOMPARE(again.charts(), model.charts());
        QSignalSpy added(&again, &DashboardModel::seriesAdded);
        again.addSamples(runtime8(noon, 1));
        QVERIFY(added.wait(1000));
        QVERIFY(!titles(&again).contains(u"CPU"_s)); // removed is removed
        again.setLayoutJson(QJsonDocument::fromJson(R"({"charts":[{"id":7},{},{"id":"x","sources":[{}]}]})").object());
        QVERIFY(again.charts().isEmpty());
    }

    void sessionIsSavedAndOpened()
    {
        QTemporaryDir folder;
        DashboardWidget live(u"shop.web"_s, 4711);
        for (int i = 0; i < 120; ++i) {
            live.addSamples(runtime8(noon + i * 1000, i));
            if (i == 60)
                live.addMarker({MarkKind::Dump, noon + i * 1000, noon + i * 1000, u"GC dump"_s, {}});
        }
        QTRY_VERIFY(!live.model()->charts().isEmpty());
        const QString path = folder.filePath(u"a.clrscope"_s);
        QSignalSpy said(&live, &DashboardWidget::said);
        live.saveSession(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFile::exists(path));

        DashboardWidget opened({}, 0);
        opened.openSession(path);
        QTRY_VERIFY(opened.model()->hasSamples());
        QCOMPARE(titles(opened.model()), titles(live.model()));
        const TimeSpan all{noon, noon + 120'000};
        const auto spec = chartCalled(live.model(), u"CPU"_s);
        const auto before = live.model()->content(spec, all, all.to);
        const auto after = opened.model()->content(spec, all, all.to);
        QCOMPARE(after.curves[0].points.size(), before.curves[0].points.size());
        QCOMPARE(after.curves[0].points[77].value, 77.0);
        QCOMPARE(opened.model()->timeline()->marks.size(), 1);
        QCOMPARE(opened.csv(all), live.csv(all));

        QVERIFY(!sessionFromJson("{}"));
        QVERIFY(!sessionFromJson("not json"));
        QVERIFY(sessionFromJson(R"({"format":"clrscope-session","version":1,"series":[{"kind":"mean","times":[1],"values":[]}]})"));
        opened.openSession(folder.filePath(u"missing"_s));
        QTRY_COMPARE(opened.state(), State::Failed);
    }

    void sessionKeepsTheOtherProcess()
    {
        DashboardModel mine;
        DashboardModel other;
        for (int i = 0; i < 20; ++i) {
            mine.addSamples(runtime8(noon + i * 1000, 10));
            other.addSamples(runtime8(noon + i * 1000, 30));
        }
        mine.setPeers({{u"key"_s, u"worker"_s, &other, false}});
        QTRY_VERIFY(!mine.charts().isEmpty());
        mine.compare(chartCalled(&mine, u"CPU"_s).id, mine.peers()[0]);
        const auto session = sessionFromJson(sessionToJson(sessionOf(mine, u"shop.web"_s, 4711)));
        QVERIFY(session.has_value());
        DashboardWidget opened({}, 0);
        opened.resize(900, 600);
        opened.show();
        opened.showSession(*session);
        const auto content = opened.model()->content(chartCalled(opened.model(), u"CPU"_s), {noon, noon + 20'000}, noon + 19'000);
        QCOMPARE(content.curves.size(), 2);
        QCOMPARE(content.curves[0].name, u"shop.web"_s);
        QCOMPARE(content.curves[1].name, u"worker"_s);
        QCOMPARE(content.curves[1].points.size(), 20u);
        // History is marked as what it is.
        bool saysSo = false;
        for (const QLabel *label : opened.findChildren<QLabel *>())
            saysSo = saysSo || (label->isVisible() && label->text().contains(u"Saved session of shop.web 4711"));
        QVERIFY(saysSo);
    }

    void keysReachEverything()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        ChartCard *first = dashboard.grid()->cards().first();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dashboard.model()->charts()[0].wide);
        QTRY_VERIFY(first->width() > 2 * dashboard.grid()->cards().last()->width());
        QTest::keyClick(first, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!dashboard.model()->charts()[0].wide);
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(!first->hasFocus());
        QVERIFY(qobject_cast<ChartCard *>(dashboard.focusWidget()));
        QTest::keyClick(first, Qt::Key_Return);
        const auto menu = [&]() -> QMenu * {
            for (QMenu *one : dashboard.findChildren<QMenu *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(menu());
        menu()->close();
        QTest::keyClick(first, Qt::Key_F2);
        auto *title = first->findChild<QLineEdit *>();
        QVERIFY(title);
        QTest::keyClicks(title, u"Load"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(dashboard.model()->charts()[0].title, u"Load"_s);
    }

    void exportsTheVisibleSpan()
    {
        QTemporaryDir folder;
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        for (int i = 0; i < 10; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        dashboard.setState(State::Live, {});
        dashboard.show();
        QTRY_VERIFY(!dashboard.grid()->cards().isEmpty());
        const QByteArray csv = dashboard.csv({noon + 2000, noon + 4000});
        const auto lines = csv.split('\n');
        QCOMPARE(lines[0].trimmed(), "time,CPU [%],GC heap: gen 0 [bytes],GC heap: gen 2 [bytes],Thread pool: threads [threads],"
                                     "Exceptions: thrown [/s],Working set: working set [bytes]");
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[1].startsWith("2025-11-21T12:00:02.000Z,2,1000000,"));
        for (const QString &name : {u"a.png"_s, u"a.svg"_s}) {
            QSignalSpy said(&dashboard, &DashboardWidget::said);
            dashboard.exportPicture(folder.filePath(name));
            QTRY_COMPARE(said.size(), 1);
            QVERIFY2(QImageReader(folder.filePath(name)).canRead(), qPrintable(name));
        }
    }

    void aTableOfSamplesLosesNone()
    {
        // Four a second, and those of two providers some milliseconds apart.
        DashboardModel model;
        for (int i = 0; i < 8; ++i) {
            Feed feed(noon + i * 250);
            feed.mean("System.Runtime", "cpu-usage", i, "%");
            auto batch = std::make_shared<std::vector<events::CounterSample>>(*static_cast<events::SampleBatch>(feed));
            auto &memory = batch->emplace_back(batch->front());
            memory.name = "working-set";
            memory.utcNs += 40'000'000;
            for (auto &sample : *batch)
                sample.intervalSeconds = 0.25;
            model.addSamples(batch);
        }
        QTRY_COMPARE(model.charts().size(), 2);
        std::vector<ChartContent> contents;
        for (const ChartSpec &spec : model.charts())
            contents.push_back(model.content(spec, {noon, noon + 10'000}, noon + 2000));
        const auto lines = curvesToCsv(contents, {noon, noon + 10'000}, model.intervalMs()).trimmed().split('\n');
        QCOMPARE(lines.size(), 9);
        QVERIFY2(lines[2].trimmed().endsWith("12:00:00.250Z,1,1"), lines[2].constData());
        QVERIFY2(lines[8].trimmed().endsWith("12:00:01.750Z,7,7"), lines[8].constData());
    }

    void showsItsFiveStates()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.show();
        const auto says = [&](const QString &words) {
            for (const QLabel *label : dashboard.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        dashboard.setEmpty(u"Counters show what it does."_s, u"Show counters"_s);
        QVERIFY(says(u"Counters show"_s));
        QSignalSpy wanted(&dashboard, &DashboardWidget::startRequested);
        for (QPushButton *found : dashboard.findChildren<QPushButton *>()) {
            if (found->text() == u"Show counters")
                found->click();
        }
        QCOMPARE(wanted.size(), 1);
        dashboard.setState(State::Waiting, {});
        QVERIFY(says(u"Waiting for shop.web"_s));
        dashboard.setState(State::Failed, u"Not enough rights for process 4711."_s);
        QVERIFY(says(u"Not enough rights"_s));
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.setState(State::Live, {});
        QTRY_VERIFY(!dashboard.grid()->cards().isEmpty());
        QVERIFY(dashboard.grid()->isVisible());
        dashboard.setState(State::Ended, u"It exited with code 0."_s);
        QVERIFY(dashboard.grid()->isVisible()); // the content stays
        QVERIFY(says(u"exited with code 0"_s));
    }

    void saysWhatIsMissingWhileLive()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.show();
        const auto says = [&](const QString &words) {
            for (const Words *label : dashboard.findChildren<Words *>()) {
                if (label->isVisible() && label->words().contains(words))
                    return true;
            }
            return false;
        };
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.setState(State::Live, {});
        QVERIFY(!says(u"limit"_s));
        dashboard.setState(State::Live, u"Warning: Histogram tracking limit (20) reached.\nNot all data is being shown."_s);
        QTRY_VERIFY(says(u"limit (20) reached. Not all"_s));
        dashboard.setState(State::Live, {}); // asked anew, the runtime has nothing to complain of
        QVERIFY(!says(u"limit"_s));
        Feed feed(noon + 1000);
        for (int i = 0; i <= 2000; ++i)
            feed.meter("Shop", "orders", Kind::Counter, i, "", qPrintable(u"customer=%1"_s.arg(i)));
        dashboard.addSamples(feed);
        QTRY_VERIFY(says(u"shop.web publishes more than"_s));
    }

    void pauseFreezesThePictureNotTheData()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        for (int i = 0; i < 10; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        ChartCard *cpu = dashboard.grid()->cards()[0];
        QTRY_COMPARE(cpu->content().now, 9.0);
        button(dashboard, u"Pause"_s)->click();
        for (int i = 10; i < 20; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        QSignalSpy changed(dashboard.model(), &DashboardModel::changed);
        QVERIFY(changed.wait(1000));
        QCOMPARE(cpu->content().now, 9.0);
        QCOMPARE(dashboard.axis()->range().to, noon + 9000);
        for (int i = 20; i < 3700; ++i) // more than is kept
            dashboard.addSamples(runtime8(noon + i * 1000, i < 3690 ? 1 : i - 3680));
        QVERIFY(changed.wait(1000));
        QCOMPARE(cpu->content().curves[0].points.front().value, 0.0);
        QTest::keyClick(cpu, Qt::Key_F); // follows again
        QCOMPARE(cpu->content().now, 19.0);
        QCOMPARE(cpu->content().curves[0].points.size(), 302u); // five minutes and one before them
    }

    void spanComboZoomsAllCharts()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.addSamples(runtime8(noon, 1));
        auto *span = dashboard.actionBar()->findChild<QComboBox *>();
        span->setCurrentIndex(4);
        Q_EMIT span->activated(4);
        QCOMPARE(dashboard.axis()->range().length(), 3'600'000);
    }

    void selectionShowsStatistics()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        QAbstractItemModelTester tester(dashboard.statistics(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i <= 100; ++i)
            dashboard.addSamples(runtime8(noon + i * 1000, i));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        dashboard.axis()->setSelection(TimeSpan{noon + 10'000, noon + 20'000});
        const auto rows = dashboard.statistics()->rows();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[0].chart, u"CPU"_s);
        QCOMPARE(rows[0].statistics.least, 10.0);
        QCOMPARE(rows[0].statistics.greatest, 20.0);
        QCOMPARE(dashboard.statistics()->index(0, StatisticsModel::Mean).data().toString(), u"15.0 %"_s);
        dashboard.axis()->setSelection(TimeSpan{noon + 10'000, noon + 30'000});
        QCOMPARE(dashboard.statistics()->rows()[0].statistics.greatest, 30.0);
        dashboard.model()->removeChart(chartCalled(dashboard.model(), u"GC heap"_s).id);
        dashboard.axis()->setSelection(TimeSpan{noon, noon + 30'000});
        QCOMPARE(dashboard.statistics()->rowCount(), 4);
    }

    void browserFindsAndCharts()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1200, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        dashboard.addSamples(Feed(noon).meter("Shop", "orders", Kind::Counter, 3, "{order}", "color=red")
                                 .meter("Shop", "orders", Kind::Counter, 5, "{order}", "color=blue"));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        button(dashboard, u"Chart"_s)->click();
        CounterBrowser *browser = dashboard.browser();
        QVERIFY(browser->isVisible());
        QTest::keyClicks(browser->search(), u"shop red"_s);
        QAbstractItemModel *shown = browser->view()->model();
        QCOMPARE(shown->rowCount(), 1);
        const QModelIndex orders = shown->index(0, 0, shown->index(0, 0));
        QCOMPARE(orders.data().toString(), u"orders"_s);
        QCOMPARE(shown->rowCount(orders), 1);
        browser->view()->setCurrentIndex(shown->index(0, 0, orders));
        QTest::keyClick(browser->view(), Qt::Key_Return);
        QTRY_COMPARE(dashboard.grid()->cards().size(), 6);
        QCOMPARE(titles(dashboard.model()).last(), u"orders red"_s);
        // One more series into the chart touched last.
        dashboard.grid()->cards().last()->setFocus();
        dashboard.addSamples(runtime8(noon + 1000, 1));
        QTRY_COMPARE(dashboard.grid()->cards().last()->content().curves.size(), 1u);
        browser->search()->clear();
        QSignalSpy wanted(&dashboard, &DashboardWidget::selectionChanged);
        Q_EMIT browser->sourceWanted(u"My.Meter"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(dashboard.selection().meters.last().name, u"My.Meter"_s);
    }

    void whatNobodyNamedIsListedAndAskedFor()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(900, 600);
        dashboard.actionBar()->setParent(&dashboard);
        dashboard.actionBar()->show();
        dashboard.show();
        dashboard.addSamples(runtime8(noon, 1));
        events::Instrument instrument;
        instrument.meter = "Shop.Meter";
        instrument.name = "order.duration";
        instrument.type = "Histogram`1";
        instrument.description = "Time an order takes";
        dashboard.model()->addInstruments(std::make_shared<std::vector<events::Instrument>>(1, instrument));
        dashboard.addSources({u"Shop.Events"_s});
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        QSignalSpy wanted(&dashboard, &DashboardWidget::selectionChanged);
        const auto asksFor = [&](const QList<metrics::CounterSelection::Group> &groups, const QString &name) {
            return std::any_of(groups.begin(), groups.end(), [&](const auto &group) { return group.name == name; });
        };
        QVERIFY(!asksFor(dashboard.selection().meters, u"Shop.Meter"_s)); // the dashboard alone stays light
        button(dashboard, u"Chart"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(asksFor(dashboard.selection().meters, u"Shop.Meter"_s));
        QVERIFY(asksFor(dashboard.selection().providers, u"Shop.Events"_s));
        QTest::keyClicks(dashboard.browser()->search(), u"nothing like this"_s);
        const auto labels = dashboard.browser()->view()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"nothing like this"); }));
        dashboard.browser()->search()->clear();
        QTest::keyClicks(dashboard.browser()->search(), u"takes"_s); // by its description
        QAbstractItemModel *shown = dashboard.browser()->view()->model();
        QCOMPARE(shown->rowCount(), 1);
        const QModelIndex found = shown->index(0, 0, shown->index(0, 0));
        QCOMPARE(found.data().toString(), u"order.duration"_s);
        QCOMPARE(found.siblingAtColumn(1).data().toString(), Format::unknown());
        dashboard.browser()->view()->setCurrentIndex(found);
        QTest::keyClick(dashboard.browser()->view(), Qt::Key_Return);
        QCOMPARE(dashboard.model()->charts().last().sources[0].provider, u"Shop.Meter"_s);

        // A kept layout asks for what its charts need.
        DashboardWidget again(u"shop.web"_s, 4712);
        again.model()->setLayoutJson(dashboard.model()->layoutJson());
        QVERIFY(asksFor(again.selection().meters, u"Shop.Meter"_s));
    }

    void counterTreeIsAProperModel()
    {
        DashboardModel model;
        CounterTreeModel tree(&model);
        QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addSamples(runtime8(noon, 1));
        tree.refresh();
        QCOMPARE(tree.rowCount(), 1);
        model.addSamples(runtime9(noon + 1000));
        tree.refresh();
        QCOMPARE(tree.rowCount(), 2); // the event source and the meter of one name
        const QModelIndex meter = tree.index(1, 0);
        QVERIFY(meter.data(Qt::ToolTipRole).toString().startsWith(u"Meter"));
        QVERIFY(!tree.specAt(meter));
        const QModelIndex cpu = tree.index(0, 0, meter);
        QVERIFY(tree.specAt(cpu)->sources[0].allTags);
        QCOMPARE(tree.rowCount(cpu), 2);
        QVERIFY(!tree.specAt(tree.index(0, 0, cpu))->sources[0].allTags);
        QVERIFY(!tree.index(2, 0).isValid());
    }

    void gridFollowsTheWindow()
    {
        QCOMPARE(layoutGrid({971, 460}, 9).columns, 3);
        QCOMPARE(layoutGrid({864, 460}, 9).columns, 3); // 1168 px window beside a list of 280
        QCOMPARE(layoutGrid({840, 460}, 9).columns, 2);
        QVERIFY(layoutGrid({971, 432}, 9).card.height() >= 120);
        const GridLayout scrolls = layoutGrid({971, 300}, 24);
        QVERIFY(scrolls.card.height() >= 120 && scrolls.height > 300);
        QCOMPARE(2 * scrolls.card.height() + 12, 300); // whole rows, none cut
        const GridLayout wide = layoutGrid({971, 432}, std::vector<bool>{false, false, true, false});
        QCOMPARE(wide.places[2].width(), 2 * wide.card.width() + 12);
        QCOMPARE(wide.places[2].y(), wide.places[0].bottom() + 1 + 12); // does not fit beside the first two
    }

    void keyboardRearrangesAndUndoes()
    {
        DashboardWidget dashboard(u"shop.web"_s, 4711);
        dashboard.resize(1000, 700);
        dashboard.setState(State::Live, {});
        dashboard.show();
        dashboard.activateWindow();
        dashboard.addSamples(runtime8(noon, 1));
        QTRY_COMPARE(dashboard.grid()->cards().size(), 5);
        QTest::keyClick(dashboard.grid()->cards()[0], Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(titles(dashboard.model())[1], u"CPU"_s);
        QTest::keyClick(dashboard.grid()->cards()[1], Qt::Key_Delete);
        QVERIFY(!titles(dashboard.model()).contains(u"CPU"_s));
        QTest::keyClick(&dashboard, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(titles(dashboard.model()).contains(u"CPU"_s));
    }
};

QTEST_MAIN(TestDashboard)
#include "tst_dashboard.moc"
