// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"
#include "charts/curveraster.h"
#include "charts/eventsstrip.h"
#include "charts/timeaxis.h"
#include "theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace clrscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'763'726'400'000; // a full hour everywhere with whole-hour zones

std::vector<Point> ramp(qint64 from, int count, qint64 step = 1000)
{
    std::vector<Point> points;
    for (int i = 0; i < count; ++i)
        points.push_back({from + i * step, double(i)});
    return points;
}

ChartContent memoryChart()
{
    constexpr double mib = 1048576;
    ChartContent content;
    content.title = u"GC heap"_s;
    content.source = u"System.Runtime, gc-heap-size"_s;
    content.unit = {Unit::Kind::Bytes, false, {}};
    content.now = 78.4 * mib;
    for (int i = 0; i < 3; ++i) {
        Curve curve;
        curve.key = curve.name = u"gen %1"_s.arg(i);
        curve.colour = i;
        for (int s = 0; s <= 300; ++s)
            curve.points.push_back({noon - 300'000 + s * 1000, (i + 1) * 10 * mib + s});
        curve.now = curve.points.back().value;
        content.curves.push_back(curve);
    }
    return content;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }

    void topsAreNice_data()
    {
        QTest::addColumn<double>("needed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("top");
        const auto plain = int(Unit::Kind::Plain);
        const auto bytes = int(Unit::Kind::Bytes);
        QTest::newRow("1") << 1.0 << plain << 1.0;
        QTest::newRow("2.1") << 2.1 << plain << 2.5;
        QTest::newRow("2.6") << 2.6 << plain << 4.0;
        QTest::newRow("55") << 55.0 << plain << 60.0;
        QTest::newRow("81") << 81.0 << plain << 100.0;
        QTest::newRow("0.031") << 0.031 << plain << 0.04;
        QTest::newRow("35 MiB") << 35.0 * 1048576 << bytes << 40.0 * 1048576;
        QTest::newRow("300 KiB") << 300.0 * 1024 << bytes << 400.0 * 1024;
        QTest::newRow("nothing") << 0.0 << plain << 1.0;
        QTest::newRow("three things") << 0.3 << int(Unit::Kind::Count) << 1.0;
    }
    void topsAreNice()
    {
        QFETCH(double, needed);
        QFETCH(int, kind);
        QTEST(niceTop(needed, static_cast<Unit::Kind>(kind)), "top");
    }

    void axisGrowsAtOnceAndShrinksLate()
    {
        AxisTop top;
        QCOMPARE(top.update(40, 0), 40.0);
        QCOMPARE(top.update(100, 1000), 100.0);
        QCOMPARE(top.update(40, 2000), 100.0);
        QCOMPARE(top.update(40, 31'000), 100.0);
        QCOMPARE(top.update(40, 32'000), 40.0);
        QCOMPARE(top.update(20, 33'000), 40.0);
        QCOMPARE(top.update(60, 34'000), 60.0);
        QCOMPARE(top.update(40, 60'000), 60.0); // patience began anew
    }

    void timeLabelsAreRound_data()
    {
        QTest::addColumn<qint64>("seconds");
        for (const qint64 seconds : {60, 300, 900, 1800, 3600, 4 * 3600, 12 * 3600})
            QTest::addRow("%lld s", seconds) << seconds;
    }
    void timeLabelsAreRound()
    {
        QFETCH(qint64, seconds);
        const TimeSpan range{noon + 13'457 - seconds * 1000, noon + 13'457};
        const auto ticks = timeTicks(range);
        QVERIFY2(ticks.size() >= 3 && ticks.size() <= 7, qPrintable(QString::number(ticks.size())));
        const qint64 step = timeTickStep(range);
        for (const TimeTick &tick : ticks) {
            QVERIFY(range.contains(tick.ms));
            const auto local = QDateTime::fromMSecsSinceEpoch(tick.ms);
            QCOMPARE((tick.ms + qint64(local.offsetFromUtc()) * 1000) % step, 0);
        }
    }

    void decimationKeepsEveryPeak()
    {
        std::vector<Point> points;
        for (int i = 0; i < 3600; ++i)
            points.push_back({noon + i * 1000, i == 1234 ? 99.0 : i == 2345 ? -5.0 : 10.0 + i % 3});
        const PlotMap map{QRectF(0, 0, 250, 100), {noon, noon + 3'600'000}, -10, 100};
        const auto runs = runsOf(points, map, CurveStyle::Line);
        QCOMPARE(runs.size(), 1);
        QVERIFY2(runs[0].size() <= 2 * 252, qPrintable(QString::number(runs[0].size())));
        double highest = 1000;
        double lowest = 0;
        for (qsizetype i = 0; i < runs[0].size(); ++i) {
            highest = qMin(highest, runs[0][i].y());
            lowest = qMax(lowest, runs[0][i].y());
            QVERIFY(i == 0 || runs[0][i].x() >= runs[0][i - 1].x());
        }
        QCOMPARE(highest, map.y(99));
        QCOMPARE(lowest, map.y(-5));
    }

    void aMovingAxisDoesNotShimmer()
    {
        std::vector<Point> points;
        for (int i = 0; i < 4000; ++i)
            points.push_back({noon + i * 1000, std::fmod(i * 7.7, 31.0)});
        const auto shape = [&](qint64 shift) {
            const PlotMap map{QRectF(0, 0, 250, 100), {noon + shift, noon + shift + 3'600'000}, 0, 40};
            QSet<std::pair<qint64, int>> seen; // by time and value, whole columns only
            const auto runs = runsOf(points, map, CurveStyle::Line);
            for (const QPointF &point : runs.front())
                seen.insert({map.ms(point.x()) / 1000, qRound(point.y() * 100)});
            return seen;
        };
        const auto before = shape(0);
        const auto after = shape(14'400); // one column on
        auto common = before;
        common.intersect(after);
        QVERIFY2(common.size() > before.size() * 9 / 10, qPrintable(u"%1 of %2"_s.arg(common.size()).arg(before.size())));
    }

    void nothingIsDrawnOverAGap()
    {
        auto points = ramp(noon, 100);
        auto later = ramp(noon + 115'000, 100);
        points.insert(points.end(), later.begin(), later.end());
        const PlotMap map{QRectF(0, 0, 600, 100), {noon, noon + 215'000}, 0, 100};
        QCOMPARE(runsOf(points, map, CurveStyle::Line).size(), 2);
        points[50].value = std::nan("");
        QCOMPARE(runsOf(points, map, CurveStyle::Line).size(), 3);
        QVERIFY(std::isnan(valueAt(points, noon + 108'000)));
        QCOMPARE(valueAt(points, noon + 20'400), 20.0);
    }

    void countsAreSteps()
    {
        const std::vector<Point> points{{noon, 1}, {noon + 1000, 5}, {noon + 2000, 5}};
        const PlotMap map{QRectF(0, 0, 200, 100), {noon, noon + 2000}, 0, 10};
        const auto runs = runsOf(points, map, CurveStyle::Step);
        QCOMPARE(runs.front(), QPolygonF({{0, 90}, {100, 90}, {100, 50}, {200, 50}}));
    }

    void statisticsAreRight()
    {
        const auto points = ramp(noon, 101); // 0 … 100, one a second
        const Statistics s = statisticsOf(points, {noon, noon + 100'000});
        QCOMPARE(s.count, 101);
        QCOMPARE(s.least, 0.0);
        QCOMPARE(s.mean, 50.0);
        QCOMPARE(s.greatest, 100.0);
        QCOMPARE(s.p95, 95.0);
        QCOMPARE(qRound(s.slopePerMinute), 60);
        QCOMPARE(statisticsOf(points, {noon - 10, noon - 5}).count, 0);
    }

    void layoutKeepsTheMeasures()
    {
        const ChartContent content = memoryChart();
        Timeline timeline;
        timeline.gaps.append({{noon - 200'000, noon - 185'000}, u"debugger"_s});
        timeline.marks.append({MarkKind::GcGen2, noon - 60'000, noon - 60'000, {}, {}});
        timeline.marks.append({MarkKind::Recording, noon - 30'000, std::numeric_limits<qint64>::max(), u"trace"_s, {}});
        const ChartFrame frame{QSizeF(316, 136), {noon - 300'000, noon}, wantedTop(content), 0, false};
        QCOMPARE(frame.top, 40.0 * 1048576);
        const ChartLayout layout = layoutChart(content, timeline, frame, ChartFonts::ofTheme(), Format(QLocale::c()));
        QCOMPARE(layout.map.plot, QRectF(52, 44, 256, 70));
        QCOMPARE(layout.value.text, u"78.4"_s);
        QCOMPARE(layout.unit.text, u"MiB"_s);
        QVERIFY(layout.unit.rect.right() <= 316 - 7);
        QCOMPARE(layout.yTicks.size(), 3);
        QCOMPARE(layout.yTicks[0].label.text, u"0"_s);
        QCOMPARE(layout.yTicks[1].label.text, u"20"_s);
        QCOMPARE(layout.yTicks[2].label.text, u"40\u2009MiB"_s);
        QVERIFY(layout.xTicks.size() >= 4 && layout.xTicks.size() <= 6);
        QCOMPARE(layout.gaps.size(), 1);
        QCOMPARE(layout.gaps[0].height(), 70.0);
        QCOMPARE(layout.marks.size(), 2);
        QCOMPARE(layout.marks[0].rect.size(), QSizeF(2, 4));
        QCOMPARE(layout.marks[0].rect.top(), 44 + 70 + 2.0);
        QVERIFY(layout.marks[1].rect.right() <= 309);
        // The same left edge in every chart, so the axes line up.
        ChartContent percent;
        percent.unit = {Unit::Kind::Percent, false, {}};
        percent.fixedTop = 100;
        QCOMPARE(layoutChart(percent, timeline, frame, ChartFonts::ofTheme(), Format()).map.plot, layout.map.plot);
    }

    void legendShowsTheCrosshair()
    {
        const ChartContent content = memoryChart();
        const ChartFrame frame{QSizeF(480, 136), {noon - 300'000, noon}, wantedTop(content), 0, false};
        const auto now = layoutLegend(content, frame, ChartFonts::ofTheme(), Format(QLocale::c()), {});
        QCOMPARE(now.entries.size(), 3);
        QCOMPARE(now.entries[1].value.text, u"20.0"_s);
        const auto readings = readingsAt(content, noon - 100'000, frame.top, Format(QLocale::c()));
        QCOMPARE(readings.size(), 3);
        QCOMPARE(readings[0].name, u"gen 2"_s); // sorted by value
        const ChartFrame narrow{QSizeF(150, 136), frame.range, frame.top, 0, false};
        const auto cut = layoutLegend(content, narrow, ChartFonts::ofTheme(), Format(QLocale::c()), {});
        QVERIFY(cut.entries.size() < 3);
        QVERIFY(cut.rest.text.startsWith(u'+'));
    }

    void legendAndLargeValueAreToBeCompared()
    {
        ChartContent content;
        content.unit = {Unit::Kind::Seconds, false, {}};
        content.now = 53e-6;
        for (const double now : {53e-6, 7e-6})
            content.curves.push_back({QString::number(now), u"a"_s, CurveStyle::Line, 0, now, {{noon, now}}});
        const Format format(QLocale::c());
        const auto legendAt = [&](double top) {
            return layoutLegend(content, {QSizeF(316, 136), {noon - 300'000, noon}, top, 0, false}, ChartFonts::ofTheme(), format, {});
        };
        QCOMPARE(legendAt(60e-6).entries[0].value.text, format.valueLike(53e-6, 60e-6, content.unit).value); // the axis says µs
        QCOMPARE(legendAt(0.08).entries[0].value.text, format.value(53e-6, content.unit).joined()); // it says ms
        QVERIFY(legendAt(0.08).entries[0].value.text.endsWith(u"µs"));
    }

    void rightToLeftMirrorsWordsNotTime()
    {
        const ChartContent content = memoryChart();
        const ChartFrame frame{QSizeF(316, 136), {noon - 300'000, noon}, wantedTop(content), 0, true};
        const ChartLayout layout = layoutChart(content, {}, frame, ChartFonts::ofTheme(), Format(QLocale::c()));
        QVERIFY(layout.title.rect.right() > 300);
        QVERIFY(layout.value.rect.left() < 80);
        QVERIFY(layout.map.x(noon) > layout.map.x(noon - 1000));
    }

    void stripNamesMarksWithoutOverlap()
    {
        Timeline timeline;
        for (int i = 0; i < 12; ++i)
            timeline.marks.append({MarkKind::Exceptions, noon - 290'000 + i * 8000, noon - 287'000 + i * 8000, u"%1 exceptions"_s.arg(i), {}});
        const ChartFrame frame{QSizeF(976, 66), {noon - 300'000, noon}, 1, 0, false};
        const StripLayout layout = layoutStrip(timeline, frame, ChartFonts::ofTheme());
        QCOMPARE(layout.marks.size(), 12);
        QRectF last;
        for (const StripMark &mark : layout.marks) {
            if (mark.words.text.isEmpty())
                continue;
            QVERIFY(!last.intersects(mark.words.rect));
            last = mark.words.rect;
            for (const StripMark &other : layout.marks)
                QVERIFY(&other == &mark || !other.rect.intersects(mark.words.rect));
        }
        QCOMPARE(layout.names.size(), 3);

        // Words longer than the room up to the next mark give way; they are whole on hover.
        Timeline bursts;
        bursts.marks = {{MarkKind::Exceptions, noon - 280'000, noon - 250'000, u"302 exceptions: ArgumentException and others"_s, {}},
                        {MarkKind::Exceptions, noon - 200'000, noon - 195'000, u"9 exceptions"_s, {}}};
        const StripLayout crowded = layoutStrip(bursts, frame, ChartFonts::ofTheme());
        const StripMark &first = crowded.marks[0];
        QVERIFY(first.words.text.startsWith(u"302"_s) && first.words.text.size() < bursts.marks[0].words.size());
        QVERIFY(first.words.rect.right() < crowded.marks[1].rect.left());
    }

    void gapWordsLieOnNothing()
    {
        Timeline timeline;
        timeline.gaps = {{{40'000, 55'000}, u"no samples 15 s (debugger)"_s}};
        timeline.marks = {{MarkKind::Exceptions, 62'000, 70'000, u"712 SqlException"_s, {}}};
        const StripLayout strip = layoutStrip(timeline, {QSizeF(800, 66), {0, 100'000}, 1, 0, false}, ChartFonts::ofTheme());
        QCOMPARE(strip.gapWords.size(), 1u);
        for (const StripMark &mark : strip.marks) {
            QVERIFY(!mark.rect.intersects(strip.gapWords[0].rect));
            QVERIFY(!mark.words.rect.intersects(strip.gapWords[0].rect));
        }
        QVERIFY(!strip.gaps[0].intersects(strip.gapWords[0].rect));
    }

    void rasterIsThePictureOfAPen()
    {
        QPolygonF wave;
        for (int x = 2; x <= 198; ++x)
            wave.append(QPointF(x, 50 + 40 * std::sin(x / 9.0)));
        const QColor colour = lightColours().series[0];
        QImage pen(200, 100, QImage::Format_ARGB32_Premultiplied);
        pen.fill(Qt::white);
        {
            QPainter painter(&pen);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(wave);
        }
        CurveRaster raster(QSizeF(200, 100), 1);
        raster.stroke({wave}, QPointF(), colour, 1.5);
        QImage own(200, 100, QImage::Format_ARGB32_Premultiplied);
        own.fill(Qt::white);
        QPainter(&own).drawImage(0, 0, raster.image());
        qint64 difference = 0;
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 200; ++x)
                difference += std::abs(qRed(pen.pixel(x, y)) - qRed(own.pixel(x, y)));
        }
        QVERIFY2(difference / (200 * 100) < 2, qPrintable(QString::number(double(difference) / (200 * 100))));
    }

    void aLongUnitLeavesRoomForTheTitle()
    {
        ChartContent content = memoryChart();
        content.now = 412;
        content.unit = {Unit::Kind::Plain, false, u"a unit somebody wrote a whole sentence about, and then some"_s};
        const ChartLayout layout = layoutChart(content, {}, {{316, 136}, {0, 1000}, 1, 0, false}, ChartFonts::ofTheme(), Format());
        QVERIFY(layout.unit.rect.width() <= 316 / 3.0 + 2);
        QVERIFY(layout.title.rect.right() < layout.value.rect.left());
        QCOMPARE(layout.title.text, content.title);
    }

    void aPictureHasItsScaleWithoutBeingShown()
    {
        TimeAxis axis;
        axis.advance(noon);
        const auto picture = [](const ChartCard &card) {
            QImage image(card.size(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            card.paintPicture(painter);
            return image;
        };
        ChartCard shown(&axis);
        ChartCard hidden(&axis);
        for (ChartCard *card : {&shown, &hidden}) {
            card->resize(400, 200);
            card->setContent(memoryChart(), std::make_shared<Timeline>());
        }
        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        static_cast<void>(shown.grab());
        QVERIFY(shown.axisTop() > 1e7);
        QCOMPARE(picture(hidden), picture(shown));
        QCOMPARE(picture(hidden).copy(2, 40, 396, 120), shown.grab().toImage().convertToFormat(QImage::Format_RGB32).copy(2, 40, 396, 120));
    }

    void axisFollowsPansAndPauses()
    {
        TimeAxis axis;
        axis.advance(noon);
        QCOMPARE(axis.range(), (TimeSpan{noon - 300'000, noon}));
        axis.pan(-60'000);
        QVERIFY(!axis.isFollowing());
        axis.advance(noon + 1000);
        QCOMPARE(axis.range().to, noon - 60'000);
        axis.pan(10'000'000); // not into the future
        QCOMPARE(axis.range().to, noon + 1000);
        axis.pan(-5000);
        axis.setFollowing(true);
        QCOMPARE(axis.range().to, noon + 1000);
        axis.setPaused(true);
        axis.advance(noon + 9000);
        QCOMPARE(axis.range().to, noon + 1000);
        QCOMPARE(axis.now(), noon + 1000);
        axis.setPaused(false);
        QCOMPARE(axis.range().to, noon + 9000);
        axis.setFollowing(false);
        axis.zoom(0.5, noon - 141'000);
        QCOMPARE(axis.range().length(), 150'000);
    }

    void wheelZoomsAroundThePointer()
    {
        TimeAxis axis;
        axis.advance(noon);
        ChartCard card(&axis);
        card.resize(460, 200);
        card.setContent(memoryChart(), std::make_shared<Timeline>());
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        static_cast<void>(card.grab());
        const PlotMap map = card.chartLayout().map;
        const auto wheel = [&](double x, int delta) {
            const QPointF pos(x, map.plot.center().y());
            QWheelEvent event(pos, card.mapToGlobal(pos), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&card, &event);
        };
        // At the newest one stays with it ...
        wheel(map.plot.right() - 1, 120);
        QVERIFY(axis.isFollowing());
        QCOMPARE(axis.range(), (TimeSpan{noon - 240'000, noon}));
        // ... anywhere else with what one points at.
        static_cast<void>(card.grab());
        wheel(map.plot.center().x(), 120);
        QVERIFY(!axis.isFollowing());
        QCOMPARE(axis.range(), (TimeSpan{noon - 216'000, noon - 24'000}));
        axis.setFollowing(true);
        axis.setPaused(true);
        static_cast<void>(card.grab());
        wheel(map.plot.center().x(), 120);
        QVERIFY2(std::abs(axis.range().from + axis.range().length() / 2 - (noon - 96'000)) < 5, "paused");
        axis.setPaused(false);
        wheel(map.plot.center().x(), -1200); // out as far as it goes: not into the future
        QCOMPARE(axis.range().to, noon);
    }

    void theTimeChipLeavesNoHalfLabels()
    {
        TimeAxis axis;
        axis.advance(noon);
        ChartCard card(&axis);
        card.resize(460, 200);
        card.setContent(memoryChart(), std::make_shared<Timeline>());
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        static_cast<void>(card.grab());
        const ChartLayout layout = card.chartLayout();
        const AxisTick &tick = layout.xTicks[layout.xTicks.size() / 2];
        QVERIFY(!tick.label.text.isEmpty());
        const QFontMetricsF chip(themeFont(Text::AxisStrong));
        const double half = chip.horizontalAdvance(u"00:00:00"_s) / 2 + 5;
        const QRectF label = tick.label.rect;
        const double x = label.left() + 12 + half; // its first digits stand out at the left of the chip
        QTest::mouseMove(&card, QPoint(static_cast<int>(x), 100));
        QTRY_VERIFY(axis.crosshair().has_value());
        const QImage shown = card.grab().toImage();
        const QRect beside = QRectF(label.left(), label.top(), 9, label.height() - 1).toRect();
        for (int y = beside.top() + 2; y <= beside.bottom(); ++y) {
            for (int column = beside.left(); column <= beside.right(); ++column)
                QCOMPARE(shown.pixelColor(column, y), colours().ground);
        }
    }

    void handsMoveTheChart()
    {
        TimeAxis axis;
        axis.advance(noon);
        ChartCard card(&axis);
        card.resize(316, 136);
        card.setContent(memoryChart(), std::make_shared<Timeline>());
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(card.accessibleName(), u"GC heap"_s);

        QTest::mouseMove(&card, QPoint(180, 80));
        QTRY_VERIFY(axis.crosshair().has_value());
        QCOMPARE(*axis.crosshair(), noon - 150'000);

        QTest::mousePress(&card, Qt::LeftButton, Qt::ShiftModifier, QPoint(100, 80));
        QTest::mouseMove(&card, QPoint(200, 80));
        QTest::mouseRelease(&card, Qt::LeftButton, Qt::ShiftModifier, QPoint(200, 80));
        QTRY_VERIFY(axis.selection() && axis.selection()->length() > 100'000);

        QTest::keyClick(&card, Qt::Key_Escape);
        QVERIFY(!axis.selection());
        QTest::keyClick(&card, Qt::Key_A);
        QCOMPARE(axis.range().to, noon - 30'000);
        QTest::keyClick(&card, Qt::Key_W);
        QCOMPARE(axis.range().length(), 240'000);
        QTest::keyClick(&card, Qt::Key_F);
        QVERIFY(axis.isFollowing());
        QTest::keyClick(&card, Qt::Key_Space);
        QVERIFY(axis.isPaused());

        QSignalSpy removed(&card, &ChartCard::removeRequested);
        QTest::keyClick(&card, Qt::Key_Delete);
        QCOMPARE(removed.size(), 1);
    }

    void bothBackendsDraw_data()
    {
        QTest::addColumn<int>("backend");
        QTest::newRow("own painter") << int(ChartRenderer::Backend::Painter);
        QTest::newRow("Qt Charts") << int(ChartRenderer::Backend::QtCharts);
    }
    void bothBackendsDraw()
    {
        QFETCH(int, backend);
        TimeAxis axis;
        axis.advance(noon);
        ChartCard card(&axis);
        card.resize(316, 136);
        card.setBackend(static_cast<ChartRenderer::Backend>(backend));
        card.setContent(memoryChart(), std::make_shared<Timeline>());
        const QImage image = card.grab().toImage();
        int coloured = 0; // pixels nearer to the line's colour than to the ground: a line may lie between two rows
        const QColor wanted = lightColours().series[1];
        const auto distance = [](const QColor &one, const QColor &other) {
            return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green())
                    + std::abs(one.blue() - other.blue());
        };
        for (int y = 44; y < 114; ++y) {
            for (int x = 60; x < 300; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                coloured += distance(pixel, wanted) * 2 < distance(lightColours().ground, wanted) ? 1 : 0;
            }
        }
        QVERIFY2(coloured > 200, qPrintable(QString::number(coloured)));
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
