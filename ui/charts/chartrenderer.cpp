// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartrenderer.h"

#include "charts/curveraster.h"
#include "charts/qtchartsrenderer.h"
#include "theme/theme.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace clrscope::ui {

namespace {

QPen curvePen(int colour, double width)
{
    QPen pen(Theme::instance()->series(colour), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (Theme::isSeriesDashed(colour))
        pen.setDashPattern({5 / width, 3 / width});
    return pen;
}

bool isBand(const Curve &curve)
{
    return curve.style == CurveStyle::Band95 || curve.style == CurveStyle::Band99;
}

QColor shadeOf(const Curve &curve)
{
    QColor shade = Theme::instance()->series(curve.colour);
    shade.setAlphaF(curve.style == CurveStyle::Band95 ? 0.40f : 0.18f);
    return shade;
}

class PainterRenderer : public ChartRenderer
{
public:
    void paintCurves(QPainter &painter, const ChartContent &content, const ChartLayout &layout) override
    {
        const QPaintEngine *engine = painter.paintEngine();
        if (engine && engine->type() == QPaintEngine::Raster && painter.transform().type() <= QTransform::TxTranslate)
            paintPixels(painter, content, layout);
        else
            paintPaths(painter, content, layout);
    }

private:
    static void paintPixels(QPainter &painter, const ChartContent &content, const ChartLayout &layout)
    {
        const QRectF area = layout.map.plot.adjusted(0, -2, 0, 2); // the stroke of a line at 0 or at the top
        CurveRaster raster(area.size(), painter.device()->devicePixelRatioF());
        const double base = layout.map.y(std::max(0.0, layout.map.bottom));
        for (const PlacedCurve &placed : layout.curves) {
            const Curve &curve = content.curves[static_cast<std::size_t>(placed.curve)];
            const QColor colour = Theme::instance()->series(curve.colour);
            if (isBand(curve)) {
                raster.fill(placed.runs, area.topLeft(), shadeOf(curve), base);
                const bool isOuter = curve.style == CurveStyle::Band99;
                raster.stroke(placed.runs, area.topLeft(), colour, 1, isOuter ? 2 : 0, isOuter ? 2 : 0);
            } else {
                const bool isDashed = Theme::isSeriesDashed(curve.colour);
                raster.stroke(placed.runs, area.topLeft(), colour, 1.5, isDashed ? 5 : 0, isDashed ? 3 : 0);
            }
        }
        painter.drawImage(area.topLeft(), raster.image());
    }

    /// For SVG and PDF.
    static void paintPaths(QPainter &painter, const ChartContent &content, const ChartLayout &layout)
    {
        const double base = layout.map.y(std::max(0.0, layout.map.bottom));
        painter.setRenderHint(QPainter::Antialiasing);
        for (const PlacedCurve &placed : layout.curves) {
            const Curve &curve = content.curves[static_cast<std::size_t>(placed.curve)];
            if (isBand(curve)) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(shadeOf(curve));
                for (const QPolygonF &run : placed.runs) {
                    QPolygonF area = run;
                    area.append(QPointF(run.last().x(), base));
                    area.append(QPointF(run.first().x(), base));
                    painter.drawPolygon(area);
                }
            }
            QPen pen = curvePen(curve.colour, isBand(curve) ? 1.0 : 1.5);
            if (curve.style == CurveStyle::Band99)
                pen.setDashPattern({2, 2});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            for (const QPolygonF &run : placed.runs)
                painter.drawPolyline(run);
        }
    }
};

} // namespace

std::unique_ptr<ChartRenderer> ChartRenderer::make(Backend backend)
{
    switch (backend) {
    case Backend::Painter: return std::make_unique<PainterRenderer>();
    case Backend::QtCharts: return makeQtChartsRenderer();
    }
    Q_UNREACHABLE();
}

QColor markColour(MarkKind kind, const Colours &c)
{
    switch (kind) {
    case MarkKind::GcGen2: return c.quiet;
    case MarkKind::Exceptions: return c.bad;
    case MarkKind::Recording: return c.accent;
    case MarkKind::Dump: return c.series[3];
    case MarkKind::Restart: return c.warn;
    case MarkKind::Note: return c.quiet;
    }
    Q_UNREACHABLE();
}

void paintCard(QPainter &painter, const QRectF &card)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().line, 1));
    painter.setBrush(colours().ground);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

void paintGap(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, colours().raised);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().line, 1));
    // At 45°, 6 apart measured across; fixed to the corner of the widget so that a moving gap does not crawl.
    const double step = 6 * std::sqrt(2.0);
    const double first = std::floor((rect.left() + rect.top()) / step) * step;
    for (double sum = first; sum < rect.right() + rect.bottom(); sum += step)
        painter.drawLine(QPointF(sum - rect.top(), rect.top()), QPointF(sum - rect.bottom(), rect.bottom()));
    painter.restore();
}

void paintText(QPainter &painter, const PlacedText &text, const QFont &font, const QColor &colour)
{
    if (text.text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(colour);
    // A name such as "/slow" has an order of its own, from left to right among words from right to left, too.
    const QString words = painter.layoutDirection() == Qt::RightToLeft ? QString(QChar(0x2068) + text.text + QChar(0x2069)) : text.text;
    painter.drawText(text.rect, static_cast<int>(text.alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, words);
}

void paintStroke(QPainter &painter, const QRectF &stroke, const Curve &curve)
{
    const QColor colour = Theme::instance()->series(curve.colour);
    if (curve.style == CurveStyle::Band95 || curve.style == CurveStyle::Band99) {
        QColor shade = colour;
        shade.setAlphaF(curve.style == CurveStyle::Band95 ? 0.40f : 0.18f);
        painter.fillRect(stroke.adjusted(0, -2, 0, 4), shade);
        QPen pen(colour, 1);
        if (curve.style == CurveStyle::Band99)
            pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(stroke.left(), stroke.top() - 1.5), QPointF(stroke.right(), stroke.top() - 1.5));
        return;
    }
    painter.setPen(curvePen(curve.colour, 2));
    painter.drawLine(QPointF(stroke.left(), stroke.center().y()), QPointF(stroke.right(), stroke.center().y()));
}

void paintChart(QPainter &painter, const ChartContent &content, const Timeline &timeline, const ChartLayout &layout,
                const ChartFonts &fonts, ChartRenderer &renderer)
{
    const Colours &c = colours();
    const QRectF &plot = layout.map.plot;
    paintText(painter, layout.title, fonts.title, c.text);
    paintText(painter, layout.value, fonts.value, c.text);
    paintText(painter, layout.unit, fonts.second, c.quiet);
    if (!content.message.isEmpty()) {
        painter.setFont(fonts.second);
        painter.setPen(c.quiet);
        painter.drawText(plot.adjusted(8 - plot.left(), 0, 0, 0), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         content.message);
        return;
    }
    for (const QRectF &gap : layout.gaps)
        paintGap(painter, gap);

    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto rule = [&](double x, double y, double width, double height, const QColor &colour) {
        painter.fillRect(QRectF(std::round(x), std::round(y), width, height), colour);
    };
    for (const AxisTick &tick : layout.xTicks)
        rule(tick.at, plot.top(), 1, plot.height(), c.grid);
    for (const AxisTick &tick : layout.yTicks)
        rule(plot.left(), tick.at, plot.width(), 1, c.grid);

    painter.save();
    painter.setClipRect(plot.adjusted(0, -2, 0, 2), Qt::IntersectClip);
    renderer.paintCurves(painter, content, layout);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const AxisTick &threshold : layout.thresholds) {
        QPen pen(c.bad, 1);
        pen.setDashPattern({5, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(plot.left(), std::round(threshold.at)), QPointF(plot.right(), std::round(threshold.at)));
    }
    painter.restore();

    painter.setRenderHint(QPainter::Antialiasing, false);
    rule(plot.left(), layout.map.y(std::max(0.0, layout.map.bottom)), plot.width(), 1, c.edge);
    for (const PlacedMark &mark : layout.marks)
        painter.fillRect(mark.rect, markColour(timeline.marks[mark.mark].kind, c));
    for (const AxisTick &tick : layout.yTicks)
        paintText(painter, tick.label, fonts.axis, c.quiet);
    for (const AxisTick &tick : layout.xTicks)
        paintText(painter, tick.label, fonts.axis, c.quiet);
}

void paintLegend(QPainter &painter, const ChartContent &content, const LegendLayout &legend, const ChartFonts &fonts)
{
    const Colours &c = colours();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const LegendEntry &entry : legend.entries) {
        if (entry.curve >= 0) {
            paintStroke(painter, entry.stroke, content.curves[static_cast<std::size_t>(entry.curve)]);
        } else {
            QPen pen(c.bad, 2);
            pen.setDashPattern({2.5, 1.5});
            painter.setPen(pen);
            painter.drawLine(QPointF(entry.stroke.left(), entry.stroke.center().y()),
                             QPointF(entry.stroke.right(), entry.stroke.center().y()));
        }
        paintText(painter, entry.name, fonts.second, c.quiet);
        paintText(painter, entry.value, fonts.strong, entry.isZero ? c.quiet : c.text);
    }
    paintText(painter, legend.rest, fonts.second, c.quiet);
    paintText(painter, legend.restValue, fonts.strong, c.text);
}

} // namespace clrscope::ui
