// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dashboard knows and makes of samples; no widget.
#include "dashboard/countertreemodel.h"
#include "dashboard/dashboardexport.h"
#include "dashboardfeed.h"
#include "theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <cmath>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;
using Kind = events::InstrumentKind;

class TestDashboardModel : public QObject
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

    void instrumentsOfOneNameAreCurvesOfTheirOwn()
    {
        DashboardModel model;
        for (int i = 0; i < 5; ++i) {
            model.addSamples(Feed(noon + i * 1000).meter("Shop", "queue", Kind::UpDownCounter, 3, "jobs", "")
                                 .meter("Shop", "queue", Kind::UpDownCounter, 40, "jobs", "").twin(1));
        }
        const auto series = model.store().series();
        QCOMPARE(series.size(), 2U);
        const auto content = model.content(model.specFor(series.front(), true), {noon, noon + 5000}, noon + 4000);
        QCOMPARE(content.curves.size(), 2);
        QStringList said;
        for (const Curve &curve : content.curves)
            said << curve.name + u' ' + QString::number(curve.now) + u' ' + QString::number(curve.points.size());
        said.sort();
        QCOMPARE(said, (QStringList{u"#2 40 5"_s, u"queue 3 5"_s}));
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

    void silenceOfOneChartIsAGapOfItsOwn()
    {
        DashboardModel model;
        for (int i = 0; i < 20; ++i) {
            if (i == 5)
                model.setSilenceReason(u"asked for more counters"_s);
            if (i < 5 || i >= 9) // the runtime's own counters take longer to come back
                model.addSamples(runtime8(noon + i * 1000, 1));
            model.addSamples(Feed(noon + i * 1000).meter("Shop", "orders", Kind::Counter, 3, "{order}", ""));
        }
        QTRY_VERIFY(!model.charts().isEmpty());
        QCOMPARE(model.timeline()->gaps.size(), 0);
        const TimeSpan all{noon, noon + 20'000};
        const auto cpu = model.content(chartCalled(&model, u"CPU"_s), all, all.to);
        QCOMPARE(cpu.gaps.size(), 1);
        QCOMPARE(cpu.gaps[0].span, (TimeSpan{noon + 4500, noon + 8500}));
        QVERIFY2(cpu.gaps[0].reason.contains(u"asked for more"), qPrintable(cpu.gaps[0].reason));
        for (const auto &info : model.store().series()) {
            if (info.name == "orders")
                QVERIFY(model.content(model.specFor(info, true), all, all.to).gaps.isEmpty());
        }
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

    void twoThatCompareWithEachOtherComeToRest()
    {
        DashboardModel first;
        DashboardModel second;
        for (DashboardModel *model : {&first, &second}) {
            model->addSamples(runtime8(noon, 10));
            QTRY_VERIFY(!model->charts().isEmpty());
        }
        first.setPeers({{u"second"_s, u"second"_s, &second, false}});
        second.setPeers({{u"first"_s, u"first"_s, &first, false}});
        first.compare(first.charts()[0].id, first.peers()[0]);
        second.compare(second.charts()[0].id, second.peers()[0]);
        QSignalSpy moved(&first, &DashboardModel::changed);
        QSignalSpy others(&second, &DashboardModel::changed);
        QVERIFY(others.wait(2000) || others.size() > 0); // what the setting up brought
        moved.clear();
        second.addSamples(runtime8(noon + 1000, 10)); // nothing new of the first, its chart moves on all the same
        QTRY_COMPARE(moved.size(), 1);
        others.clear();
        QVERIFY(!others.wait(600));
        QCOMPARE(moved.size(), 1);
        first.endComparison(first.charts()[0].id);
        second.addSamples(runtime8(noon + 2000, 10));
        QTRY_COMPARE(others.size(), 1);
        QCOMPARE(moved.size(), 1);
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

    void othersAreTheSumOfTheRest()
    {
        // More than an hour, so that what is stored begins anew; tag sets some milliseconds apart, one with a gap.
        DashboardModel model;
        constexpr int seconds = 3700;
        for (int second = 0; second < seconds; ++second) {
            auto batch = std::make_shared<std::vector<events::CounterSample>>();
            for (int i = 0; i < 9; ++i) {
                if (i == 8 && second >= 2000 && second < 2100)
                    continue;
                const events::SampleBatch one = Feed(noon + second * 1000 + i)
                    .meter("App", "orders", Kind::Counter, second % 60 + 1000 * (9 - i), "{order}", qPrintable(u"shop=%1,kind=%2"_s.arg(i).arg(i % 2)));
                batch->push_back(one->front());
            }
            model.addSamples(batch);
        }
        ChartSpec spec = model.specFor(*model.store().find(0), true);
        const TimeSpan range{noon + 1'000'500, noon + 3'650'000};
        auto content = model.content(spec, range, model.newestMs());
        QCOMPARE(content.curves.size(), 6);
        QCOMPARE(content.curves[0].name, u"0 0"_s);
        QCOMPARE(content.curves[0].points.front().value, 1000 % 60 + 9000.0);
        QCOMPARE(content.curves[0].points.front().utcMs, noon + 1'000'000); // one before, for the line
        const auto &others = content.curves[5].points;
        QVERIFY(content.curves[5].name.contains(u"4"));
        QCOMPARE(others.size(), 2651u);
        for (std::size_t i = 0; i < others.size(); ++i) {
            const auto second = static_cast<int>(i) + 1000;
            const bool isSilent = second >= 2000 && second < 2100;
            QCOMPARE(others[i].utcMs, noon + second * 1000 + 5);
            QCOMPARE(others[i].value, isSilent ? 3 * (second % 60) + 9000.0 : 4 * (second % 60) + 10000.0);
        }
        spec.sources.first().groupBy = u"kind"_s;
        content = model.content(spec, range, model.newestMs());
        QCOMPARE(content.curves.size(), 2);
        QCOMPARE(content.curves[0].name, u"0"_s);
        QCOMPARE(content.curves[0].points.front().value, 5 * (1000 % 60) + 25000.0);
        QCOMPARE(content.curves[1].points.front().value, 4 * (1000 % 60) + 20000.0);
    }

    void aSavedSessionDrawsTheSame()
    {
        DashboardModel model;
        for (int i = 0; i < 30; ++i) {
            if (i > 10 && i < 18)
                continue;
            model.addSamples(runtime9(noon + i * 1000));
            model.addSamples(Feed(noon + i * 1000).sum("System.Runtime", "exception-count", i)
                                 .histogram("Microsoft.AspNetCore.Hosting", "http.server.request.duration", "http.route=/a", 0.1, 0.2, 0.3, 10)
                                 .histogram("Microsoft.AspNetCore.Hosting", "http.server.request.duration", "http.route=/b", 1, 2, 3, 10));
        }
        QTRY_COMPARE(model.charts().size(), 5);
        auto session = sessionFromJson(sessionToJson(sessionOf(model, u"shop.web"_s, 1)));
        QVERIFY(session.has_value());
        DashboardModel again;
        again.restore(std::move(session->samples), session->timeline);
        again.setLayoutJson(session->layout);
        QCOMPARE(again.newestMs(), model.newestMs());
        QCOMPARE(again.oldestMs(), model.oldestMs());
        for (const ChartSpec &spec : model.charts()) {
            const TimeSpan all{noon, noon + 30'000};
            const ChartContent before = model.content(spec, all, model.newestMs());
            const ChartContent after = again.content(spec, all, again.newestMs());
            QCOMPARE(after.curves.size(), before.curves.size());
            QCOMPARE(after.now, before.now);
            QVERIFY(before.curves.front().points.size() > 22u); // one of them is the gap
            for (std::size_t curve = 0; curve < before.curves.size(); ++curve) {
                QCOMPARE(after.curves[curve].name, before.curves[curve].name);
                QCOMPARE(after.curves[curve].points.size(), before.curves[curve].points.size());
                for (std::size_t i = 0; i < before.curves[curve].points.size(); ++i) {
                    QCOMPARE(after.curves[curve].points[i].utcMs, before.curves[curve].points[i].utcMs);
                    QCOMPARE(after.curves[curve].points[i].value, before.curves[curve].points[i].value);
                }
            }
        }
    }

    void aLayoutSpeaksTheLanguageOfTheDay()
    {
        QJsonObject kept;
        QJsonObject older; // these held every word
        {
            DashboardModel model;
            model.addSamples(runtime8(noon, 1));
            QTRY_VERIFY(!model.charts().isEmpty());
            QJsonArray words;
            ChartSpec renamed = chartCalled(&model, u"GC heap"_s);
            renamed.title = u"Heap of mine"_s;
            renamed.thresholds = {{{}, 5e6}};
            model.changeChart(renamed, u"rename"_s);
            for (const ChartSpec &spec : model.charts())
                words.append(toJson(spec));
            kept = model.layoutJson();
            older = kept;
            older[u"charts"_s] = words;
        }
        QTranslator german;
        QVERIFY(german.load(u":/i18n/clrscope_de"_s));
        QVERIFY(QCoreApplication::installTranslator(&german));
        DashboardModel fresh;
        fresh.addSamples(runtime8(noon, 1));
        QTRY_VERIFY(!fresh.charts().isEmpty());
        for (const QJsonObject &layout : {kept, older}) {
            DashboardModel model;
            model.setLayoutJson(layout);
            QCOMPARE(model.charts().size(), fresh.charts().size());
            for (const ChartSpec &spec : model.charts()) {
                const ChartSpec *ours = fresh.chart(spec.id);
                QVERIFY(ours);
                QCOMPARE(spec.sources, ours->sources);
                QCOMPARE(spec.unit, ours->unit);
                QCOMPARE(spec.title, spec.id == u"heap" ? u"Heap of mine"_s : ours->title);
            }
            QCOMPARE(model.chart(u"exceptions"_s)->title, u"Ausnahmen"_s);
            const auto heap = model.content(*model.chart(u"heap"_s), {noon, noon}, noon);
            QCOMPARE(heap.thresholds.first().name, german.translate("clrscope::ui::DashboardWidget", "threshold"));
        }
        // And back: a German layout in an English window.
        kept = fresh.layoutJson();
        QCoreApplication::removeTranslator(&german);
        DashboardModel english;
        english.setLayoutJson(kept);
        QCOMPARE(english.chart(u"exceptions"_s)->title, u"Exceptions"_s);
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
};

QTEST_MAIN(TestDashboardModel)
#include "tst_dashboardmodel.moc"
