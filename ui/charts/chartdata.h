// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/format.h"

#include <clrscope/metrics/metricstore.h>

#include <QList>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace clrscope::ui {

using metrics::Point;

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// A span of time on the wall clock, milliseconds since 1970 UTC.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const TimeSpan &) const = default;
    [[nodiscard]] qint64 length() const { return to - from; }
    [[nodiscard]] bool contains(qint64 ms) const { return from <= ms && ms <= to; }
};

enum class CurveStyle {
    Line,
    Step,   ///< counts and pauses
    Band95, ///< shade up to the 95th percentile, 40 % of its colour
    Band99, ///< shade up to the 99th, 18 %
};

/// One series as a chart shows it. The points are those of the span in view, one before and one
/// after it; in units of ChartContent::unit; NaN where the source had no value.
struct Curve
{
    QString key;  ///< stable identity within the chart
    QString name; ///< in the legend
    CurveStyle style = CurveStyle::Line;
    int colour = 0;
    double now = noValue;
    std::vector<Point> points;
};

struct Threshold
{
    QString name;
    double value = 0;

    bool operator==(const Threshold &) const = default;
};

/// No samples from … to, and why.
struct Gap
{
    TimeSpan span;
    QString reason;

    bool operator==(const Gap &) const = default;
};

/// All of one chart as a value: what a renderer needs to know and nothing of where it came from.
struct ChartContent
{
    QString title;
    QString source; ///< provider and counter, shown while there is one curve only
    Unit unit;
    double now = noValue;
    QString nowNote;    ///< beside the unit of the large value: "p50"
    double fixedTop = 0;///< percent: 100; 0 = by the data
    QString hint;       ///< a sentence for the box beside the pointer
    QString message;    ///< instead of curves: why there are none
    std::vector<Curve> curves;
    QList<Threshold> thresholds;
    QList<Gap> gaps; ///< of this chart alone, besides those of the timeline
};

enum class MarkKind { GcGen2, Exceptions, Recording, Dump, Restart, Note };

/// Something that happened, on the lane under every axis and named in the events strip.
struct Mark
{
    MarkKind kind = MarkKind::Note;
    qint64 from = 0;
    qint64 to = 0; ///< == from: a point in time; maximum: still running
    QString words;
    QString key; ///< replaces an earlier mark with the same key, if not empty

    bool operator==(const Mark &) const = default;
    [[nodiscard]] bool isPoint() const { return to <= from; }
};

/// What all charts of a tab share besides the axis.
struct Timeline
{
    QList<Mark> marks;
    QList<Gap> gaps;
};

} // namespace clrscope::ui
