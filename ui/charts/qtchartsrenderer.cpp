// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qtchartsrenderer.h"

#include "theme/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace clrscope::ui {

namespace {

/// One QChart without any furniture; its axes are the pixels of the plot, since the layout has
/// scaled and decimated already.
class QtChartsRenderer : public ChartRenderer
{
public:
    QtChartsRenderer()
        : m_chart(new QChart)
        , m_x(new QValueAxis)
        , m_y(new QValueAxis)
    {
        m_scene.addItem(m_chart);
        m_chart->legend()->hide();
        m_chart->setMargins(QMargins());
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_chart->setBackgroundVisible(false);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        for (QValueAxis *axis : {m_x, m_y}) {
            axis->setVisible(false);
            m_chart->addAxis(axis, axis == m_x ? Qt::AlignBottom : Qt::AlignLeft);
        }
    }

    void paintCurves(QPainter &painter, const ChartContent &content, const ChartLayout &layout) override
    {
        const QRectF &plot = layout.map.plot;
        m_chart->setGeometry(QRectF(QPointF(), plot.size()));
        m_chart->setPlotArea(QRectF(QPointF(), plot.size()));
        if (m_x->max() != plot.width())
            m_x->setRange(0, plot.width());
        if (m_y->max() != plot.height())
            m_y->setRange(0, plot.height());

        qsizetype used = 0;
        for (const PlacedCurve &placed : layout.curves) {
            const Curve &curve = content.curves[static_cast<std::size_t>(placed.curve)];
            const double width = curve.style == CurveStyle::Band95 || curve.style == CurveStyle::Band99 ? 1.0 : 1.5;
            QPen pen(Theme::instance()->series(curve.colour), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
            if (Theme::isSeriesDashed(curve.colour))
                pen.setDashPattern({5 / width, 3 / width});
            if (curve.style == CurveStyle::Band99)
                pen.setDashPattern({2, 2});
            for (const QPolygonF &run : placed.runs) {
                if (used == m_lines.size()) {
                    auto *line = new QLineSeries;
                    m_chart->addSeries(line);
                    line->attachAxis(m_x);
                    line->attachAxis(m_y);
                    m_lines.append(line);
                }
                QList<QPointF> points;
                points.reserve(run.size());
                for (const QPointF &point : run)
                    points.append(QPointF(point.x() - plot.left(), plot.bottom() - point.y()));
                m_lines[used]->setPen(pen);
                m_lines[used]->setVisible(true);
                m_lines[used++]->replace(points);
            }
        }
        for (; used < m_lines.size(); ++used)
            m_lines[used]->setVisible(false);
        m_scene.render(&painter, plot, QRectF(QPointF(), plot.size()), Qt::IgnoreAspectRatio);
    }

private:
    QGraphicsScene m_scene;
    QChart *m_chart; ///< the scene's
    QValueAxis *m_x; ///< the chart's
    QValueAxis *m_y;
    QList<QLineSeries *> m_lines; ///< the chart's
};

} // namespace

std::unique_ptr<ChartRenderer> makeQtChartsRenderer()
{
    return std::make_unique<QtChartsRenderer>();
}

} // namespace clrscope::ui
