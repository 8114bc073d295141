// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <span>

namespace clrscope::ui {

/// The smallest of 1, 2, 2.5, 4, 5, 6, 8 × 10ⁿ that is not below `needed` (bytes: the mantissa
/// on 2¹⁰ⁿ, so that the top reads 60 MiB).
[[nodiscard]] double niceTop(double needed, Unit::Kind kind);

/// The top of a y axis over time: grows at once, shrinks after 30 s.
class AxisTop
{
public:
    [[nodiscard]] double update(double wanted, qint64 nowMs);
    [[nodiscard]] double top() const { return m_top; }

private:
    double m_top = 0;
    qint64 m_smallerSince = -1;
};

struct TimeTick
{
    qint64 ms = 0;
    QString label;
};

/// Labels on round local times, four to six where the span allows, never more than `most`.
[[nodiscard]] std::vector<TimeTick> timeTicks(TimeSpan range, int most = 6);
[[nodiscard]] qint64 timeTickStep(TimeSpan range, int most = 6);

/// Where points come to lie: x by time, y by value, for one plot.
struct PlotMap
{
    QRectF plot;
    TimeSpan range;
    double bottom = 0;
    double top = 1;

    [[nodiscard]] double x(qint64 ms) const
    {
        return plot.left() + static_cast<double>(ms - range.from) * plot.width() / static_cast<double>(range.length());
    }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - (value - bottom) * plot.height() / (top - bottom);
    }
    [[nodiscard]] qint64 ms(double x) const;
};

/// The usual distance of two points: a larger one than 2.5 of it is a gap. 0 for fewer than 3 points.
[[nodiscard]] qint64 usualStep(std::span<const Point> points);

/// The curve as unbroken runs of at most two points a pixel column: the least and the greatest
/// of the column, in their order of time, so no peak is lost. Columns are fixed to the wall clock, not to
/// the window, so that a moving axis moves the picture and does not make it shimmer.
[[nodiscard]] std::vector<QPolygonF> runsOf(std::span<const Point> points, const PlotMap &map, CurveStyle style);

/// The value in force at a time: the last point at or before it, none within gaps.
[[nodiscard]] double valueAt(std::span<const Point> points, qint64 ms);

struct Statistics
{
    int count = 0;
    double least = noValue;
    double mean = noValue;
    double greatest = noValue;
    double p95 = noValue;
    double slopePerMinute = noValue; ///< of the least-squares line

    bool operator==(const Statistics &) const = default;
};

[[nodiscard]] Statistics statisticsOf(std::span<const Point> points, TimeSpan span);

} // namespace clrscope::ui
