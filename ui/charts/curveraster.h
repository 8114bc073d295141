// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QPolygonF>

#include <vector>

namespace clrscope::ui {

/// Draws curves that run from left to right into an image: per quarter of a pixel column the span the
/// curve covers, grown by a disc of the pen's width, summed up to coverage. The same picture as an
/// antialiased pen with round joins, at a twentieth of its cost (QPainter strokes every corner of
/// a noisy curve; a column here costs the same whatever happens in it).
class CurveRaster
{
public:
    /// For a plot of this size; points are relative to its top left corner, in px at scale 1.
    CurveRaster(QSizeF plot, double devicePixelRatio);

    /// `dash` > 0: that many px drawn, `gap` left out, measured along the time axis.
    void stroke(const std::vector<QPolygonF> &runs, QPointF origin, const QColor &colour, double width,
                double dash = 0, double gap = 0);
    /// From the curve down (or up) to `base`.
    void fill(const std::vector<QPolygonF> &runs, QPointF origin, const QColor &colour, double base);
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    void collect(const std::vector<QPolygonF> &runs, QPointF origin);
    void blendColumn(int column, QRgb colour);
    void addSpan(double from, double to);

    static constexpr int parts = 4; ///< of a pixel column

    QImage m_image;
    double m_ratio;
    std::vector<float> m_low; ///< per part of a column
    std::vector<float> m_high;
    std::vector<float> m_coverage; ///< per pixel of one column
    int m_firstRow = 0; ///< touched rows of m_coverage
    int m_lastRow = -1;
};

} // namespace clrscope::ui
