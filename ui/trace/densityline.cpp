// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/densityline.h"

#include "format/format.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <climits>
#include <cmath>

namespace clrscope::ui {

namespace {

constexpr qint64 closestNs = 10'000; ///< in view: there one sees single events
constexpr auto askingPause = std::chrono::milliseconds(80);
constexpr double axisHeight = 18;
constexpr double eventsHeight = 56;
constexpr double laneHeight = 18;
constexpr double legendHeight = 20;
constexpr qsizetype mostLayers = 5; ///< colours apart from each other; the rest is one

/// In the unit of an axis with such steps, as exact as `exactNs`.
QString axisText(double ns, double stepNs, double exactNs)
{
    const Format format;
    const auto decimals = [&](double unit) { return std::clamp(int(std::ceil(-std::log10(exactNs / unit) - 1e-9)), 0, 6); };
    if (stepNs >= 1e7)
        return format.number(ns / 1e9, decimals(1e9)) + u" s";
    if (stepNs >= 1e4)
        return format.number(ns / 1e6, decimals(1e6)) + u" ms";
    return format.number(ns / 1e3, decimals(1e3)) + u" µs";
}

/// 1, 2 or 5 × 10ⁿ, so that at most `most` steps fit.
double roundStep(double length, int most)
{
    const double least = length / std::max(1, most);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

QString DensityLine::lengthText(qint64 ns)
{
    const Shown shown = Format().value(double(ns) / 1e9, {Unit::Kind::Seconds, false, {}});
    return shown.joined();
}

DensityLine::DensityLine(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Events over time"));
    m_labelWidth = labelWidth();
    m_asking.setSingleShot(true);
    m_asking.setInterval(askingPause);
    connect(&m_asking, &QTimer::timeout, this, &DensityLine::askCloser);
}

void DensityLine::setTrace(std::shared_ptr<const events::TraceIndex> index)
{
    m_index = std::move(index);
    m_length = std::max<qint64>(1, m_index->summary().durationNs + 1);
    m_offset = m_index->density().startUtcNs - m_index->firstUtcNs();
    m_selection.reset();
    m_details.reset();
    m_closer.reset();
    m_view = whole();
    m_asking.start(); // events may all lie in a few of its buckets
    updateGeometry();
    count();
}

void DensityLine::setProviders(const std::vector<bool> &providers)
{
    m_providers = providers;
    count();
}

void DensityLine::setDetails(std::shared_ptr<const events::TraceDetails> details)
{
    m_details = std::move(details);
    updateGeometry();
    update();
}

void DensityLine::setCloser(std::shared_ptr<const events::EventDensity> density)
{
    const auto all = [](const events::EventDensity &of, qint64 from, qint64 to) {
        quint64 events = 0;
        for (const auto &row : of.counts) {
            for (size_t i = 0; i < of.buckets; ++i) {
                const qint64 begin = of.startUtcNs + qint64(i) * of.bucketNs;
                events += begin >= from && begin + of.bucketNs <= to ? row[i] : 0;
            }
        }
        return events;
    };
    const qint64 end = density->startUtcNs + density->bucketNs * qint64(density->buckets);
    if (all(*density, density->startUtcNs, end) == 0 && all(m_index->density(), density->startUtcNs, end) > 0)
        return; // the file is gone: what was read of it stays
    m_closer = std::move(density);
    count();
}

bool DensityLine::isClose() const
{
    if (!m_closer)
        return false;
    const qint64 from = m_closer->startUtcNs - m_index->firstUtcNs();
    return m_view.from >= from && m_view.to <= from + m_closer->bucketNs * qint64(m_closer->buckets)
        && m_closer->bucketNs < m_index->density().bucketNs;
}

void DensityLine::askCloser()
{
    if (!m_index)
        return;
    const qint64 length = m_view.length();
    const auto barNs = qint64(double(length) * 2 / plot().width());
    const qint64 closest = length / qint64(events::EventDensity::mostBuckets) * 3 + 3;
    if (shown().bucketNs <= std::max(2 * barNs, closest))
        return;
    // As much on either side, so that panning finds it there.
    Q_EMIT closerWanted({std::max<qint64>(0, m_view.from - length), m_view.to + std::min(length, m_length - m_view.to)});
}

void DensityLine::count()
{
    m_layers.clear();
    if (m_index) {
        // A provider's colour does not depend on which are counted.
        const auto &density = m_index->density();
        std::vector<Layer> all;
        std::vector<size_t> order;
        for (size_t p = 0; p < density.counts.size(); ++p) {
            quint64 total = 0;
            for (size_t i = 0; i < density.buckets; ++i)
                total += density.counts[p][i];
            all.push_back({QString::fromStdString(density.providers[p]), -1, total, {}, {}});
            order.push_back(p);
        }
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return all[a].total > all[b].total; });
        const size_t closeBuckets = m_closer ? m_closer->buckets : 0;
        Layer others{tr("others"), -1, 0, std::vector<quint64>(density.buckets, 0), std::vector<quint64>(closeBuckets, 0)};
        for (size_t rank = 0; rank < order.size(); ++rank) {
            const size_t p = order[rank];
            if (!m_providers.empty() && (p >= m_providers.size() || !m_providers[p]))
                continue;
            const bool isOwn = qsizetype(rank) < mostLayers || qsizetype(order.size()) == mostLayers + 1;
            if (isOwn) {
                m_layers.push_back(all[p]);
                m_layers.back().colour = int(rank);
                m_layers.back().counts.assign(density.buckets, 0);
                m_layers.back().close.assign(closeBuckets, 0);
            }
            Layer &layer = isOwn ? m_layers.back() : others;
            layer.total += isOwn ? 0 : all[p].total;
            for (size_t i = 0; i < density.buckets; ++i)
                layer.counts[i] += density.counts[p][i];
            for (size_t i = 0; i < closeBuckets; ++i)
                layer.close[i] += m_closer->counts[p][i];
        }
        if (others.total > 0)
            m_layers.push_back(std::move(others));
    }
    update();
}

QList<DensityLine::Lane> DensityLine::lanes() const
{
    QList<Lane> lanes;
    if (m_details && !m_details->pauses.empty())
        lanes.append(Lane::Pauses);
    if (m_details && m_details->exceptionCount > 0)
        lanes.append(Lane::Exceptions);
    if (m_index && !m_index->drops().empty())
        lanes.append(Lane::Drops);
    return lanes;
}

int DensityLine::heightNeeded() const
{
    return int(axisHeight + eventsHeight + laneHeight * double(lanes().size()) + legendHeight);
}

QRectF DensityLine::laneRect(qsizetype lane) const
{
    const QRectF area = plot();
    return {area.left(), area.bottom() + 1 + laneHeight * double(lane), area.width(), laneHeight};
}

void DensityLine::paintLanes(QPainter &painter) const
{
    const Colours &c = colours();
    const auto all = lanes();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF row = laneRect(i);
        painter.fillRect(QRectF(0, row.bottom() - 1, width(), 1), c.grid);
        const auto mark = [&](double fromNs, double toNs, const QColor &colour) {
            if (toNs < double(m_view.from) || fromNs > double(m_view.to))
                return;
            const double from = std::max(row.left(), x(fromNs));
            const double to = std::min(row.right(), std::max(from + 2, x(toNs)));
            painter.fillRect(QRectF(from, row.top() + 4, to - from, row.height() - 9), colour);
        };
        QString name;
        const std::int64_t first = m_index->firstUtcNs();
        switch (all[i]) {
        case Lane::Pauses:
            name = tr("GC pauses");
            for (const auto &pause : m_details->pauses)
                mark(double(pause.startUtcNs - first), double(pause.endUtcNs - first), Theme::instance()->series(4));
            break;
        case Lane::Exceptions:
            name = tr("Exceptions");
            if (isClose() && !m_details->exceptionUtcNs.empty()) {
                const auto &times = m_details->exceptionUtcNs;
                for (auto at = std::lower_bound(times.begin(), times.end(), first + m_view.from); at != times.end() && *at <= first + m_view.to; ++at)
                    mark(double(*at - first), double(*at - first), c.bad);
                break;
            }
            for (size_t k = 0; k < m_details->exceptions.size(); ++k) {
                const double from = double(m_offset) + double(k) * double(m_index->density().bucketNs);
                if (m_details->exceptions[k] > 0)
                    mark(from, isClose() ? from + double(m_index->density().bucketNs) : from, c.bad);
            }
            break;
        case Lane::Drops:
            name = tr("Dropped");
            for (const auto &drop : m_index->drops())
                mark(double(drop.utcNs - first), double(drop.utcNs - first), c.warn);
            break;
        }
        painter.setPen(c.text);
        painter.setFont(themeFont(Text::Second));
        painter.drawText(QRectF(12, row.top(), m_labelWidth - 16, row.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

/// Which colour is whose, under the lanes.
void DensityLine::paintLegend(QPainter &painter) const
{
    const Colours &c = colours();
    const QFontMetricsF metrics(themeFont(Text::Second));
    painter.setFont(themeFont(Text::Second));
    const double top = height() - legendHeight;
    const double room = width() - m_labelWidth - 12;
    constexpr double around = 32; // the square and the space to the next
    double needed = 0;
    for (const Layer &layer : m_layers)
        needed += metrics.horizontalAdvance(layer.name + u' ' + Format().count(qint64(layer.total))) + around;
    // Where not all fit, each name is shortened: none vanishes.
    const double share = needed <= room ? 1e6 : room / std::max(1.0, double(m_layers.size())) - around;
    double left = m_labelWidth;
    for (const Layer &layer : m_layers) {
        const QString count = u' ' + Format().count(qint64(layer.total));
        const QString label =
            metrics.elidedText(layer.name, Qt::ElideMiddle, std::max(24.0, share - metrics.horizontalAdvance(count))) + count;
        const double wide = metrics.horizontalAdvance(label);
        painter.fillRect(QRectF(left, top + 6, 8, 8), layer.colour < 0 ? c.faded : Theme::instance()->series(layer.colour));
        painter.setPen(c.quiet);
        painter.drawText(QRectF(left + 12, top, wide + 4, legendHeight), Qt::AlignLeft | Qt::AlignVCenter, label);
        left += wide + around;
    }
}

QString DensityLine::wordsAt(QPointF pos) const
{
    if (!m_index || pos.x() < plot().left())
        return {};
    const double reach = 3 * double(m_view.length()) / plot().width(); // as far as a hand is exact
    const double at = double(ns(pos.x()));
    const std::int64_t first = m_index->firstUtcNs();
    const double bucketNs = double(m_index->density().bucketNs);
    const bool isClosely = isClose();
    const auto all = lanes();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!laneRect(i).contains(pos))
            continue;
        QStringList words;
        switch (all[i]) {
        case Lane::Pauses:
            for (const auto &pause : m_details->pauses) {
                if (double(pause.endUtcNs - first) >= at - reach && double(pause.startUtcNs - first) <= at + reach && words.size() < 8)
                    words.append(tr("GC pause of %1").arg(lengthText(pause.endUtcNs - pause.startUtcNs)));
            }
            break;
        case Lane::Exceptions: {
            quint64 count = 0;
            const auto &times = m_details->exceptionUtcNs;
            for (size_t k = 0; k < m_details->exceptions.size() && (times.empty() || !isClosely); ++k) {
                const double from = double(m_offset) + double(k) * bucketNs;
                if (from + bucketNs >= at - reach && from <= at + reach)
                    count += m_details->exceptions[k];
            }
            if (isClosely) {
                count += quint64(std::upper_bound(times.begin(), times.end(), first + qint64(at + reach))
                                 - std::lower_bound(times.begin(), times.end(), first + qint64(at - reach)));
            }
            if (count > 0)
                words.append(tr("%n exception(s) thrown", nullptr, int(std::min<quint64>(count, INT_MAX))));
            break;
        }
        case Lane::Drops:
            for (const auto &drop : m_index->drops()) {
                const double when = double(drop.utcNs - first);
                if (when >= at - reach && when <= at + reach && words.size() < 8)
                    words.append(tr("%n event(s) dropped by the runtime before this", nullptr, int(std::min<quint64>(drop.count, INT_MAX))));
            }
            break;
        }
        return words.join(u'\n');
    }
    if (!plot().contains(pos))
        return {};
    const double bucket = (at - shownOffset()) / double(shown().bucketNs);
    if (bucket < 0)
        return {};
    QStringList words;
    for (const Layer &layer : m_layers) {
        const std::vector<quint64> &counts = isClosely ? layer.close : layer.counts;
        if (size_t(bucket) < counts.size() && counts[size_t(bucket)] > 0)
            words.append(layer.name + QStringLiteral(": ") + Format().count(qint64(counts[size_t(bucket)])));
    }
    return words.join(u'\n');
}

void DensityLine::resizeEvent(QResizeEvent *)
{
    m_asking.start();
}

bool DensityLine::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_labelWidth = labelWidth();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(QPointF(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void DensityLine::setView(TraceSpan view)
{
    const qint64 length = std::clamp(view.length(), shortestView(), m_length);
    const qint64 from = std::clamp<qint64>(view.from - (length - view.length()) / 2, 0, m_length - length);
    view = {from, from + length};
    if (view == m_view)
        return;
    m_view = view;
    m_asking.start();
    update();
    Q_EMIT viewChanged();
}

void DensityLine::setSelection(std::optional<TraceSpan> span)
{
    if (span) {
        span->from = std::clamp<qint64>(span->from, 0, m_length);
        span->to = std::clamp<qint64>(span->to, 0, m_length);
    }
    if (span == m_selection)
        return;
    m_selection = span;
    update();
    Q_EMIT selectionChanged();
}

QRectF DensityLine::plot() const
{
    const double left = m_labelWidth; // asked for every bar: words are not measured that often
    return {left, axisHeight, std::max(1.0, width() - left - 12), eventsHeight - 1};
}

/// As long words as a language has; the plot does not move with the numbers.
double DensityLine::labelWidth() const
{
    const QFontMetricsF metrics(themeFont(Text::Second));
    const Shown most = Format().value(9'999'999, {Unit::Kind::Count, true, {}});
    double widest = 96;
    for (const QString &words : {tr("%1 at most", "%1 is a number of events per second").arg(most.joined()), tr("GC pauses"),
                                 tr("Exceptions"), tr("Dropped")})
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(words)));
    return widest + 16;
}

qint64 DensityLine::shortestView() const
{
    return std::min(m_length, std::max(closestNs, m_length >> 40)); // numbers stay exact in a view of a damaged trace, too
}

/// What the runtime writes at the end about its methods is no activity: it does not set the scale.
bool DensityLine::isScaling(const Layer &layer) const
{
    return m_layers.size() == 1 || layer.name != QStringLiteral("Microsoft-Windows-DotNETRuntimeRundown");
}

double DensityLine::mostPerSecond() const
{
    if (!m_index)
        return 0;
    const auto &density = m_index->density();
    quint64 most = 0;
    if (isClose() && m_view.length() < density.bucketNs) { // no part of the view is the busiest
        for (const Layer &layer : m_layers) {
            for (size_t i = 0; isScaling(layer) && i < layer.close.size(); ++i) {
                const qint64 from = m_closer->startUtcNs - m_index->firstUtcNs() + qint64(i) * m_closer->bucketNs;
                most += from + m_closer->bucketNs > m_view.from && from < m_view.to ? layer.close[i] : 0;
            }
        }
        return double(most) * 1e9 / double(m_view.length());
    }
    for (size_t i = 0; i < density.buckets; ++i) {
        const qint64 from = m_offset + qint64(i) * density.bucketNs;
        if (from + density.bucketNs <= m_view.from || from >= m_view.to)
            continue;
        quint64 all = 0;
        for (const Layer &layer : m_layers)
            all += isScaling(layer) ? layer.counts[i] : 0;
        most = std::max(most, all);
    }
    return double(most) * 1e9 / double(density.bucketNs);
}

double DensityLine::x(double at) const
{
    const QRectF area = plot();
    return area.left() + (at - double(m_view.from)) * area.width() / double(m_view.length());
}

qint64 DensityLine::ns(double at) const
{
    const QRectF area = plot();
    const double share = std::clamp((at - area.left()) / area.width(), 0.0, 1.0);
    return m_view.from + qint64(share * double(m_view.length()));
}

void DensityLine::zoom(double factor, qint64 around)
{
    const double length = std::clamp(double(m_view.length()) * factor, double(shortestView()), double(m_length));
    const double share = double(around - m_view.from) / double(m_view.length());
    const auto from = qint64(double(around) - share * length);
    setView({from, from + qint64(length)});
}

void DensityLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as time runs, in every layout
    const Colours &c = colours();
    painter.fillRect(rect(), c.ground);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), c.line);
    if (!m_index)
        return;
    const QRectF area = plot();
    const double lanesBottom = height() - legendHeight;
    const Format format;

    // Bars: one for two pixel columns, each with its share of the buckets it covers, its providers one on another.
    const bool isClosely = isClose();
    const double bucketNs = double(shown().bucketNs);
    const double offset = shownOffset();
    const size_t columnCount = size_t(area.width()) / 2 + 1;
    std::vector<std::vector<double>> layers;
    std::vector<double> columns(columnCount, 0);
    std::vector<double> scaled(columnCount, 0);
    for (const Layer &layer : m_layers) {
        std::vector<double> &own = layers.emplace_back(columnCount, 0.0);
        const std::vector<quint64> &counts = isClosely ? layer.close : layer.counts;
        for (size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0)
                continue;
            const double begin = (x(offset + double(i) * bucketNs) - area.left()) / 2;
            const double end = (x(offset + double(i + 1) * bucketNs) - area.left()) / 2;
            if (end <= 0 || begin >= double(columnCount))
                continue;
            const auto last = std::min(columnCount - 1, size_t(end));
            for (auto k = size_t(std::max(0.0, begin)); k <= last; ++k) {
                const double covered = std::min(end, double(k + 1)) - std::max(begin, double(k));
                own[k] += double(counts[i]) * std::max(0.0, covered) / (end - begin);
            }
        }
        for (size_t k = 0; k < columnCount; ++k) {
            columns[k] += own[k];
            scaled[k] += isScaling(layer) ? own[k] : 0;
        }
    }
    const double most = *std::max_element(scaled.begin(), scaled.end());
    const double scale = most > 0 ? (area.height() - 4) / most : 0;

    painter.setPen(c.text);
    painter.setFont(themeFont(Text::Base));
    painter.drawText(QRectF(12, axisHeight + 8, m_labelWidth - 16, 18), Qt::AlignLeft | Qt::AlignVCenter, tr("Events"));
    painter.setPen(c.quiet);
    painter.setFont(themeFont(Text::Second));
    const Shown rate = format.value(std::round(mostPerSecond()), {Unit::Kind::Count, true, {}});
    painter.drawText(QRectF(12, axisHeight + 26, m_labelWidth - 16, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%1 at most", "%1 is a number of events per second").arg(rate.joined()));

    const bool hasTime = m_index->summary().eventCount > 0;
    const double step = roundStep(double(m_view.length()), std::max(2, int(area.width() / 90)));
    // Chips hide the labels under them.
    QRectF pointerChip;
    QString pointerLabel;
    if (m_pointer && hasTime && *m_pointer >= area.left() && *m_pointer <= area.right() && !m_dragFrom) {
        pointerLabel = axisText(double(ns(*m_pointer)), step, std::max(1.0, double(m_view.length()) / 1000));
        const double wide = QFontMetricsF(themeFont(Text::AxisStrong)).horizontalAdvance(pointerLabel) + 10;
        pointerChip = QRectF(std::clamp(*m_pointer - wide / 2, 0.0, width() - wide), 1, wide, axisHeight - 3);
    }
    QRectF selectionChip;
    const QString selectionLabel = m_selection ? lengthText(m_selection->length()) : QString();
    if (m_selection) {
        const double middle = (x(double(m_selection->from)) + x(double(m_selection->to))) / 2;
        const double wide = QFontMetricsF(themeFont(Text::AxisStrong)).horizontalAdvance(selectionLabel) + 12;
        const double centre = std::clamp(middle, area.left() + wide / 2, std::max(area.left() + wide / 2, area.right() - wide / 2));
        selectionChip = QRectF(centre - wide / 2, 1, wide, axisHeight - 3);
    }
    painter.setFont(themeFont(Text::Axis));
    for (double at = std::ceil(double(m_view.from) / step) * step; hasTime && at <= double(m_view.to); at += step) {
        const double px = std::round(x(at));
        painter.fillRect(QRectF(px, axisHeight, 1, lanesBottom - axisHeight), c.grid);
        painter.setPen(c.quiet);
        const QString label = axisText(at, step, step);
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(label);
        const double left = std::min(px + 3, area.right() - wide);
        const QRectF place(left, 0, wide, axisHeight);
        if (!selectionChip.intersects(place) && !pointerChip.intersects(place))
            painter.drawText(QPointF(left, axisHeight - 5), label);
    }
    if (m_selection) {
        const double from = x(double(m_selection->from));
        const double to = std::max(from + 1, x(double(m_selection->to)));
        painter.fillRect(QRectF(from, axisHeight, to - from, lanesBottom - axisHeight).intersected(QRectF(area.left(), 0, area.width(), height())), c.select);
    }
    const double barWidth = double(m_view.length()) * 2 / area.width() <= bucketNs ? 2.0 : 1.5;
    for (size_t k = 0; k < columns.size(); ++k) {
        double below = 0;
        const double left = area.left() + 2.0 * double(k);
        for (size_t layer = 0; layer < layers.size(); ++layer) {
            if (layers[layer][k] <= 0)
                continue;
            const double foot = std::max(area.top(), area.bottom() - below * scale);
            const double high = std::min(foot - area.top(), std::max(1.0, scale > 0 ? layers[layer][k] * scale : area.height()));
            painter.fillRect(QRectF(left, foot - high, barWidth, high),
                             m_layers[layer].colour < 0 ? c.faded : Theme::instance()->series(m_layers[layer].colour));
            below += layers[layer][k];
        }
        if (columns[k] > most * 1.1) // higher than there is room for: broken below its top
            painter.fillRect(QRectF(left, area.top() + 4, barWidth, 3), c.ground);
    }
    paintLanes(painter);
    paintLegend(painter);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), c.edge);
    if (m_selection) {
        const double from = x(double(m_selection->from));
        const double to = x(double(m_selection->to));
        for (const double edge : {from, to}) {
            if (edge >= area.left() && edge <= area.right())
                painter.fillRect(QRectF(edge, axisHeight, 1, lanesBottom - axisHeight), c.accent);
        }
        painter.setFont(themeFont(Text::AxisStrong));
        painter.fillRect(selectionChip, c.accent);
        painter.setPen(c.onAccent);
        painter.drawText(selectionChip, Qt::AlignCenter, selectionLabel);
    }
    if (!pointerLabel.isEmpty()) {
        painter.fillRect(QRectF(*m_pointer, axisHeight, 1, lanesBottom - axisHeight), c.text);
        painter.setFont(themeFont(Text::AxisStrong));
        painter.fillRect(pointerChip, c.text);
        painter.setPen(c.ground);
        painter.drawText(pointerChip, Qt::AlignCenter, pointerLabel);
    }
    if (hasFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void DensityLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_dragFrom = ns(event->position().x());
}

void DensityLine::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().x();
    if (m_dragFrom) {
        // While dragging only the picture follows; the list does when the button is let go.
        const qint64 to = ns(event->position().x());
        m_selection = TraceSpan{std::min(*m_dragFrom, to), std::max(*m_dragFrom, to)};
    }
    update();
}

void DensityLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const qint64 from = *std::exchange(m_dragFrom, std::nullopt);
    const qint64 to = ns(event->position().x());
    const bool isClick = std::abs(x(double(from)) - x(double(to))) < 3;
    const bool hadSome = m_selection.has_value();
    m_selection.reset();
    if (!isClick)
        setSelection(TraceSpan{std::min(from, to), std::max(from, to)});
    else if (hadSome)
        Q_EMIT selectionChanged();
    update();
}

void DensityLine::mouseDoubleClickEvent(QMouseEvent *)
{
    setSelection(std::nullopt);
    setView(whole());
}

void DensityLine::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps != 0)
        zoom(std::pow(0.8, steps), ns(event->position().x()));
    event->accept();
}

void DensityLine::keyPressEvent(QKeyEvent *event)
{
    const qint64 around = m_pointer ? ns(*m_pointer) : m_view.from + m_view.length() / 2;
    const qint64 tenth = std::max<qint64>(1, m_view.length() / 10);
    switch (event->key()) {
    case Qt::Key_W:
        return zoom(0.8, around);
    case Qt::Key_S:
        return zoom(1.25, around);
    case Qt::Key_A:
    case Qt::Key_Left:
        return setView({m_view.from - tenth, m_view.to - tenth});
    case Qt::Key_D:
    case Qt::Key_Right:
        return setView({m_view.from + tenth, m_view.to + tenth});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return setSelection(m_view); // what is in view, without a mouse
    case Qt::Key_Escape:
        return m_selection ? setSelection(std::nullopt) : setView(whole());
    default:
        QWidget::keyPressEvent(event);
    }
}

void DensityLine::leaveEvent(QEvent *)
{
    m_pointer.reset();
    update();
}

} // namespace clrscope::ui
