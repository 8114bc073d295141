// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <memory>

class QPainter;

namespace clrscope::ui {

struct Colours;

/// Who draws the curves inside the plot. Axes, words and crosshair are the card's own, so that both
/// look the same and no type of Qt Charts is seen outside its file.
class ChartRenderer
{
public:
    enum class Backend {
        Painter,  ///< QPainter over a decimated layout; holds 24 charts of 3,600 points in a frame
        QtCharts, ///< Qt Charts over the same decimated layout; several times slower (tests/bench/ui)
    };

    virtual ~ChartRenderer() = default;
    virtual void paintCurves(QPainter &painter, const ChartContent &content, const ChartLayout &layout) = 0;

    [[nodiscard]] static std::unique_ptr<ChartRenderer> make(Backend backend);
};

/// Everything of a card but its frame, legend and crosshair.
void paintChart(QPainter &painter, const ChartContent &content, const Timeline &timeline, const ChartLayout &layout,
                const ChartFonts &fonts, ChartRenderer &renderer);
void paintLegend(QPainter &painter, const ChartContent &content, const LegendLayout &legend, const ChartFonts &fonts);
/// The card's border and ground.
void paintCard(QPainter &painter, const QRectF &card);
/// No samples here: raised ground with a hatch.
void paintGap(QPainter &painter, const QRectF &rect);
[[nodiscard]] QColor markColour(MarkKind kind, const Colours &colours);
void paintStroke(QPainter &painter, const QRectF &stroke, const Curve &curve);
void paintText(QPainter &painter, const PlacedText &text, const QFont &font, const QColor &colour);

} // namespace clrscope::ui
