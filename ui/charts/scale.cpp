// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/scale.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace clrscope::ui {

double niceTop(double needed, Unit::Kind kind)
{
    static constexpr std::array mantissas{1.0, 2.0, 2.5, 4.0, 5.0, 6.0, 8.0, 10.0};
    if (!(needed > 0) || !std::isfinite(needed))
        return 1;
    double unit = 1;
    if (kind == Unit::Kind::Bytes) {
        while (needed > unit * 800 && unit < 1e17) // rather 1 MiB than 1 000 KiB
            unit *= 1024;
    }
    const double scaled = needed / unit;
    double power = std::pow(10.0, std::floor(std::log10(scaled)));
    if (kind == Unit::Kind::Count)
        power = std::max(power, 1.0);
    for (const double mantissa : mantissas) {
        if (scaled <= mantissa * power * (1 + 1e-12))
            return mantissa * power * unit;
    }
    return 10 * power * unit;
}

double AxisTop::update(double wanted, qint64 nowMs)
{
    constexpr qint64 patienceMs = 30'000;
    if (wanted >= m_top || m_top == 0) {
        m_top = wanted;
        m_smallerSince = -1;
    } else if (m_smallerSince < 0) {
        m_smallerSince = nowMs;
    } else if (nowMs - m_smallerSince >= patienceMs) {
        m_top = wanted;
        m_smallerSince = -1;
    }
    return m_top;
}

qint64 timeTickStep(TimeSpan range, int most)
{
    static constexpr std::array<qint64, 18> steps{1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
                                                  10800, 21600, 43200, 86400};
    for (const qint64 step : steps) {
        const int room = step < 60 ? std::max(1, most - 1) : most; // seconds make longer labels
        if (range.length() / 1000 / step <= room)
            return step * 1000;
    }
    return steps.back() * 1000;
}

std::vector<TimeTick> timeTicks(TimeSpan range, int most)
{
    std::vector<TimeTick> ticks;
    if (range.length() <= 0)
        return ticks;
    const qint64 step = timeTickStep(range, most);
    const QDateTime start = localTime(range.from);
    const qint64 zone = qint64(start.offsetFromUtc()) * 1000; // round in local time
    qint64 at = range.from + zone;
    at = (at / step + (at % step > 0 ? 1 : 0)) * step - zone;
    for (; at <= range.to; at += step) {
        const QDateTime local = localTime(at);
        ticks.push_back({at, local.toString(step < 60'000 ? u"HH:mm:ss" : u"HH:mm")});
    }
    return ticks;
}

qint64 PlotMap::ms(double x) const
{
    return range.from + std::llround((x - plot.left()) * static_cast<double>(range.length()) / plot.width());
}

qint64 usualStep(std::span<const Point> points)
{
    if (points.size() < 3)
        return 0;
    // The median of a few spread over the curve: cheap, and a gap or two do not matter.
    std::array<qint64, 15> steps{};
    const std::size_t most = std::min(steps.size(), points.size() - 1);
    for (std::size_t i = 0; i < most; ++i) {
        const std::size_t at = 1 + i * (points.size() - 2) / std::max<std::size_t>(1, most - 1);
        steps[i] = points[at].utcMs - points[at - 1].utcMs;
    }
    std::nth_element(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(most / 2),
                     steps.begin() + static_cast<std::ptrdiff_t>(most));
    return steps[most / 2];
}

namespace {

/// Collects runs; knows how a step looks.
class RunBuilder
{
public:
    RunBuilder(const PlotMap &map, CurveStyle style)
        : m_map(map)
        , m_isStep(style == CurveStyle::Step)
    {
    }

    void add(qint64 ms, double value)
    {
        const QPointF at(m_map.x(ms), m_map.y(value));
        if (m_isStep && !m_run.isEmpty() && m_run.last().y() != at.y())
            m_run.append(QPointF(at.x(), m_run.last().y()));
        m_run.append(at);
    }

    void end()
    {
        if (m_run.size() == 1) // a lone sample is a short stroke, not nothing
            m_run.append(m_run.first() + QPointF(1, 0));
        if (!m_run.isEmpty())
            m_runs.push_back(std::move(m_run));
        m_run = {};
    }

    std::vector<QPolygonF> take()
    {
        end();
        return std::move(m_runs);
    }

private:
    const PlotMap &m_map;
    bool m_isStep;
    QPolygonF m_run;
    std::vector<QPolygonF> m_runs;
};

} // namespace

std::vector<QPolygonF> runsOf(std::span<const Point> points, const PlotMap &map, CurveStyle style)
{
    const double columns = map.plot.width();
    const qint64 step = usualStep(points);
    const qint64 gapMs = step > 0 ? step * 5 / 2 : std::numeric_limits<qint64>::max();
    const bool isDense = static_cast<double>(points.size()) > 2 * columns && columns >= 1;

    if (!isDense) {
        RunBuilder runs(map, style);
        qint64 last = std::numeric_limits<qint64>::min() / 2;
        for (const Point &point : points) {
            if (std::isnan(point.value)) {
                runs.end();
                continue;
            }
            if (point.utcMs - last > gapMs)
                runs.end();
            runs.add(point.utcMs, point.value);
            last = point.utcMs;
        }
        return runs.take();
    }

    RunBuilder runs(map, CurveStyle::Line); // so close together a step has no tread
    const double columnMs = static_cast<double>(map.range.length()) / columns;
    qint64 column = std::numeric_limits<qint64>::min();
    Point least;
    Point greatest;
    bool isOpen = false;
    const auto flush = [&] {
        if (!isOpen)
            return;
        const bool leastFirst = least.utcMs <= greatest.utcMs;
        const Point &first = leastFirst ? least : greatest;
        const Point &second = leastFirst ? greatest : least;
        runs.add(first.utcMs, first.value);
        if (second.utcMs != first.utcMs)
            runs.add(second.utcMs, second.value);
        isOpen = false;
    };
    qint64 last = std::numeric_limits<qint64>::min() / 2;
    for (const Point &point : points) {
        if (std::isnan(point.value) || point.utcMs - last > gapMs) {
            flush();
            runs.end();
            if (std::isnan(point.value))
                continue;
        }
        last = point.utcMs;
        const auto own = static_cast<qint64>(std::floor(static_cast<double>(point.utcMs) / columnMs));
        if (own != column || !isOpen) {
            flush();
            column = own;
            least = greatest = point;
            isOpen = true;
            continue;
        }
        if (point.value < least.value)
            least = point;
        if (point.value > greatest.value)
            greatest = point;
    }
    flush();
    return runs.take();
}

double valueAt(std::span<const Point> points, qint64 ms)
{
    const auto after = std::upper_bound(points.begin(), points.end(), ms,
                                        [](qint64 at, const Point &point) { return at < point.utcMs; });
    const qint64 step = usualStep(points);
    if (after == points.begin()) {
        const bool isClose = after != points.end() && step > 0 && after->utcMs - ms <= step / 2;
        return isClose ? after->value : noValue;
    }
    const Point &before = *std::prev(after);
    if (step > 0 && ms - before.utcMs > step * 5 / 2)
        return noValue;
    if (after != points.end() && !std::isnan(after->value) && after->utcMs - ms < ms - before.utcMs
        && (step == 0 || after->utcMs - ms <= step))
        return after->value; // the nearer sample is what the eye sees under the crosshair
    return before.value;
}

Statistics statisticsOf(std::span<const Point> points, TimeSpan span)
{
    std::vector<double> values;
    double sum = 0;
    double sumT = 0;
    double sumTT = 0;
    double sumTV = 0;
    for (const Point &point : points) {
        if (!span.contains(point.utcMs) || std::isnan(point.value))
            continue;
        const double t = static_cast<double>(point.utcMs - span.from) / 60'000;
        values.push_back(point.value);
        sum += point.value;
        sumT += t;
        sumTT += t * t;
        sumTV += t * point.value;
    }
    Statistics result;
    result.count = static_cast<int>(values.size());
    if (values.empty())
        return result;
    const double n = static_cast<double>(values.size());
    result.mean = sum / n;
    const double spread = n * sumTT - sumT * sumT;
    if (values.size() > 1 && spread > 1e-12)
        result.slopePerMinute = (n * sumTV - sumT * sum) / spread;
    std::sort(values.begin(), values.end());
    result.least = values.front();
    result.greatest = values.back();
    result.p95 = values[static_cast<std::size_t>(std::ceil(0.95 * n)) - 1]; // nearest rank
    return result;
}

} // namespace clrscope::ui
