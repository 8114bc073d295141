// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/scale.h"

#include <QFont>

namespace clrscope::ui {

/// Measures of ui/README "Charts", in px at scale 1.
namespace chartmeasure {
constexpr double marginTop = 44;
constexpr double marginLeft = 52;
constexpr double marginRight = 8;
constexpr double marginBottom = 22;
constexpr double laneOffset = 2;
constexpr double laneHeight = 4;
constexpr int minimumWidth = 280;
constexpr int minimumHeight = 120;
constexpr int usualHeight = 136;
}

struct ChartFonts
{
    QFont title;
    QFont value;
    QFont second; ///< unit, legend names
    QFont strong; ///< legend values
    QFont axis;

    [[nodiscard]] static ChartFonts ofTheme();
};

/// All a layout depends on besides the content.
struct ChartFrame
{
    QSizeF size;
    TimeSpan range;
    double top = 1;
    double bottom = 0;
    bool isRightToLeft = false;
};

struct PlacedText
{
    QRectF rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

struct PlacedCurve
{
    int curve = 0;
    std::vector<QPolygonF> runs;
};

struct PlacedMark
{
    QRectF rect;
    int mark = 0;
};

struct AxisTick
{
    double at = 0; ///< y or x
    PlacedText label;
};

/// Values to rectangles; nothing here paints.
struct ChartLayout
{
    PlotMap map;
    PlacedText title;
    PlacedText value;
    PlacedText unit;
    std::vector<AxisTick> yTicks;
    std::vector<AxisTick> xTicks;
    std::vector<PlacedCurve> curves; ///< from the back to the front
    std::vector<QRectF> gaps;
    std::vector<PlacedMark> marks;
    std::vector<AxisTick> thresholds;
};

struct LegendEntry
{
    int curve = -1; ///< -1: a threshold
    int threshold = -1;
    QRectF stroke;
    PlacedText name;
    PlacedText value;
    bool isZero = false;
};

struct LegendLayout
{
    std::vector<LegendEntry> entries;
    PlacedText rest; ///< "+3", or the source of the only curve
    PlacedText restValue; ///< its value at the crosshair
};

/// The top an axis needs for this content.
[[nodiscard]] double wantedTop(const ChartContent &content);
[[nodiscard]] double wantedBottom(const ChartContent &content);

[[nodiscard]] ChartLayout layoutChart(const ChartContent &content, const Timeline &timeline, const ChartFrame &frame,
                                      const ChartFonts &fonts, const Format &format);

/// Names with the values of now, or of the crosshair while there is one.
[[nodiscard]] LegendLayout layoutLegend(const ChartContent &content, const ChartFrame &frame, const ChartFonts &fonts,
                                        const Format &format, std::optional<qint64> crosshair);

/// What the box beside the pointer says, sorted by value, greatest first.
struct ReadingRow
{
    int curve = 0;
    QString name;
    double value = noValue;
    QString text;
};
[[nodiscard]] std::vector<ReadingRow> readingsAt(const ChartContent &content, qint64 ms, double top,
                                                 const Format &format);

/// A tick's number: as few decimals as tell it from its neighbours.
[[nodiscard]] QString tickText(double value, double top, const Unit &unit, const Format &format);
/// What values are divided by to stand in that unit: 1 048 576 for MiB.
[[nodiscard]] double axisFactor(double top, const Unit &unit);
/// The unit as the top tick says it: "MiB/s", "%".
[[nodiscard]] QString axisUnit(double top, const Unit &unit, const Format &format);

} // namespace clrscope::ui
