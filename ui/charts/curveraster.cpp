// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/curveraster.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clrscope::ui {

namespace {
constexpr float nothing = std::numeric_limits<float>::max();
}

CurveRaster::CurveRaster(QSizeF plot, double devicePixelRatio)
    : m_image(QSize(std::max(1, static_cast<int>(std::ceil(plot.width() * devicePixelRatio))),
                    std::max(1, static_cast<int>(std::ceil(plot.height() * devicePixelRatio)))),
              QImage::Format_ARGB32_Premultiplied)
    , m_ratio(devicePixelRatio)
    , m_low(static_cast<std::size_t>(m_image.width()) * parts)
    , m_high(m_low.size())
    , m_coverage(static_cast<std::size_t>(m_image.height()))
{
    m_image.setDevicePixelRatio(devicePixelRatio);
    m_image.fill(Qt::transparent);
}

void CurveRaster::collect(const std::vector<QPolygonF> &runs, QPointF origin)
{
    std::fill(m_low.begin(), m_low.end(), nothing);
    std::fill(m_high.begin(), m_high.end(), -nothing);
    const auto count = static_cast<int>(m_low.size());
    const double perPart = m_ratio * parts;
    const auto touch = [&](int part, double y0, double y1) {
        auto &low = m_low[static_cast<std::size_t>(part)];
        auto &high = m_high[static_cast<std::size_t>(part)];
        low = std::min(low, static_cast<float>(std::min(y0, y1)));
        high = std::max(high, static_cast<float>(std::max(y0, y1)));
    };
    for (const QPolygonF &run : runs) {
        for (qsizetype i = 0; i + 1 < run.size(); ++i) {
            const double x0 = (run[i].x() - origin.x()) * perPart;
            const double x1 = (run[i + 1].x() - origin.x()) * perPart;
            const double y0 = (run[i].y() - origin.y()) * m_ratio;
            const double y1 = (run[i + 1].y() - origin.y()) * m_ratio;
            if (x1 < 0 || x0 >= count || x1 < x0)
                continue;
            const int first = std::max(0, static_cast<int>(std::floor(std::max(x0, -1.0))));
            const int last = std::min(count - 1, static_cast<int>(std::floor(std::min(x1, double(count)))));
            if (x1 - x0 < 1e-9) {
                if (x0 >= 0)
                    touch(first, y0, y1);
                continue;
            }
            const double slope = (y1 - y0) / (x1 - x0);
            for (int part = first; part <= last; ++part) {
                const double enter = std::max(x0, double(part));
                const double leave = std::min(x1, double(part) + 1);
                if (leave < enter)
                    continue;
                touch(part, y0 + (enter - x0) * slope, y0 + (leave - x0) * slope);
            }
        }
    }
}

void CurveRaster::addSpan(double from, double to)
{
    const double top = std::max(0.0, from);
    const double bottom = std::min(double(m_coverage.size()), to);
    if (bottom <= top)
        return;
    constexpr float share = 1.0f / parts;
    const int first = static_cast<int>(top);
    const int last = std::min(static_cast<int>(m_coverage.size()) - 1, static_cast<int>(bottom));
    m_firstRow = std::min(m_firstRow, first);
    m_lastRow = std::max(m_lastRow, last);
    float *rows = m_coverage.data();
    if (first == last) {
        rows[first] += share * static_cast<float>(bottom - top);
        return;
    }
    rows[first] += share * static_cast<float>(first + 1 - top);
    for (int row = first + 1; row < last; ++row)
        rows[row] += share;
    rows[last] += share * static_cast<float>(bottom - last);
}

void CurveRaster::blendColumn(int column, QRgb colour)
{
    const auto red = static_cast<float>(qRed(colour));
    const auto green = static_cast<float>(qGreen(colour));
    const auto blue = static_cast<float>(qBlue(colour));
    const float alpha = static_cast<float>(qAlpha(colour)) / 255;
    const qsizetype stride = m_image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    QRgb *pixel = reinterpret_cast<QRgb *>(m_image.bits()) + m_firstRow * stride + column;
    for (int row = m_firstRow; row <= m_lastRow; ++row, pixel += stride) {
        float &coverage = m_coverage[static_cast<std::size_t>(row)];
        const float a = std::min(coverage, 1.0f) * alpha;
        coverage = 0;
        if (a <= 0)
            continue;
        const QRgb old = *pixel;
        const float rest = 1 - a;
        *pixel = qRgba(static_cast<int>(red * a + static_cast<float>(qRed(old)) * rest + 0.5f),
                       static_cast<int>(green * a + static_cast<float>(qGreen(old)) * rest + 0.5f),
                       static_cast<int>(blue * a + static_cast<float>(qBlue(old)) * rest + 0.5f),
                       static_cast<int>(255 * a + static_cast<float>(qAlpha(old)) * rest + 0.5f));
    }
    m_firstRow = static_cast<int>(m_coverage.size());
    m_lastRow = -1;
}

void CurveRaster::stroke(const std::vector<QPolygonF> &runs, QPointF origin, const QColor &colour, double width,
                         double dash, double gap)
{
    collect(runs, origin);
    const double radius = width * m_ratio / 2;
    const int reach = static_cast<int>(std::floor(radius * parts));
    std::vector<float> disc(static_cast<std::size_t>(reach) + 1); // the disc's height beside its centre
    for (int i = 0; i <= reach; ++i)
        disc[static_cast<std::size_t>(i)] = static_cast<float>(std::sqrt(std::max(0.0, radius * radius - std::pow(double(i) / parts, 2))));
    const int count = static_cast<int>(m_low.size());
    m_firstRow = static_cast<int>(m_coverage.size());
    m_lastRow = -1;
    const double period = (dash + gap) * m_ratio;
    const QRgb rgb = colour.rgba();
    for (int column = 0; column < m_image.width(); ++column) {
        if (dash > 0 && std::fmod(column, period) >= dash * m_ratio)
            continue;
        for (int part = column * parts; part < (column + 1) * parts; ++part) {
            float low = nothing;
            float high = -nothing;
            const int from = std::max(0, part - reach);
            const int to = std::min(count - 1, part + reach);
            for (int other = from; other <= to; ++other) {
                const auto at = static_cast<std::size_t>(other);
                if (m_high[at] < m_low[at])
                    continue;
                const float grown = disc[static_cast<std::size_t>(std::abs(other - part))];
                low = std::min(low, m_low[at] - grown);
                high = std::max(high, m_high[at] + grown);
            }
            if (high > low)
                addSpan(low, high);
        }
        if (m_lastRow >= m_firstRow)
            blendColumn(column, rgb);
    }
}

void CurveRaster::fill(const std::vector<QPolygonF> &runs, QPointF origin, const QColor &colour, double base)
{
    collect(runs, origin);
    m_firstRow = static_cast<int>(m_coverage.size());
    m_lastRow = -1;
    const double ground = (base - origin.y()) * m_ratio;
    const QRgb rgb = colour.rgba();
    for (int column = 0; column < m_image.width(); ++column) {
        for (int part = column * parts; part < (column + 1) * parts; ++part) {
            const auto at = static_cast<std::size_t>(part);
            if (m_high[at] < m_low[at])
                continue;
            const double middle = (double(m_low[at]) + m_high[at]) / 2;
            addSpan(std::min(middle, ground), std::max(middle, ground));
        }
        if (m_lastRow >= m_firstRow)
            blendColumn(column, rgb);
    }
}

} // namespace clrscope::ui
