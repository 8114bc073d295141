// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/metricstore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace clrscope::metrics {

using events::CounterSample;

namespace {

/// A series that says nothing for so many intervals shows a gap, not a long straight line.
constexpr double gapIntervals = 2.5;

/// Points in time order; the oldest make room. Grows as it fills, so a short session stays small.
class Ring
{
public:
    explicit Ring(std::size_t capacity) : m_capacity(std::max<std::size_t>(capacity, 2)) {}
    Ring(std::size_t capacity, std::vector<Point> points) : Ring(capacity)
    {
        if (points.size() > m_capacity)
            points.erase(points.begin(), points.end() - static_cast<std::ptrdiff_t>(m_capacity));
        m_points = std::move(points);
    }

    void push(Point point)
    {
        if (m_points.size() < m_capacity) {
            if (m_points.size() == m_points.capacity())
                m_points.reserve(
                    std::min(m_capacity, std::max<std::size_t>(64, m_points.size() * 2)));
            m_points.push_back(point);
        } else {
            m_points[m_first] = point;
            m_first = (m_first + 1) % m_capacity;
        }
    }
    [[nodiscard]] std::size_t size() const { return m_points.size(); }
    [[nodiscard]] const Point &at(std::size_t i) const
    {
        const auto index = m_first + i;
        return m_points[index < m_points.size() ? index : index - m_points.size()];
    }
    [[nodiscard]] Point &last()
    {
        return m_points[m_first == 0 ? m_points.size() - 1 : m_first - 1];
    }
    [[nodiscard]] PointPieces pieces(std::size_t from, std::size_t end) const
    {
        const std::span<const Point> all(m_points);
        const auto turn = m_points.size() - m_first; // of the index: there the ring begins anew
        const auto older = std::min(end, turn);
        PointPieces pieces;
        if (from < older)
            pieces.older = all.subspan(m_first + from, older - from);
        const auto newer = std::max(from, turn);
        if (newer < end)
            pieces.newer = all.subspan(newer - turn, end - newer);
        return pieces;
    }
    [[nodiscard]] std::size_t memoryBytes() const { return m_points.capacity() * sizeof(Point); }

    /// Index of the first point at or behind a time.
    [[nodiscard]] std::size_t lowerBound(std::int64_t utcMs) const
    {
        std::size_t low = 0;
        std::size_t high = size();
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (at(middle).utcMs < utcMs)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

private:
    std::size_t m_capacity;
    std::size_t m_first = 0;
    std::vector<Point> m_points;
};

struct Series
{
    SeriesInfo info;
    Ring points;
};

/// Identity as one text; no part can contain the separator without being cut short by the runtime.
/// Of a sample or of a series.
template <typename Named>
void appendKey(std::string &key, const Named &named, std::optional<double> quantile)
{
    key.clear();
    key += named.isMeter ? 'm' : 'e';
    for (const auto *part : {&named.provider, &named.name, &named.tags, &named.meterTags,
                             &named.instrumentTags}) {
        key += '\0';
        key += *part;
    }
    if (quantile) {
        key += '\0';
        key += std::to_string(*quantile);
    }
}

SeriesInfo infoOf(const CounterSample &sample, SeriesId id)
{
    SeriesInfo info;
    info.id = id;
    info.provider = sample.provider;
    info.name = sample.name;
    info.displayName = sample.displayName;
    info.unit = sample.unit;
    info.tags = sample.tags;
    info.meterTags = sample.meterTags;
    info.instrumentTags = sample.instrumentTags;
    info.kind = sample.kind;
    info.isMeter = sample.isMeter;
    info.quantile = sample.quantile.value_or(-1);
    return info;
}

std::size_t heapBytes(const std::string &text)
{
    return text.capacity() > std::string().capacity() ? text.capacity() + 1 : 0;
}

} // namespace

struct MetricStore::Impl
{
    StoreLimits limits;
    std::vector<Series> series; ///< index = id
    std::unordered_map<std::string, SeriesId> ids;
    std::string key;
    std::vector<std::uint64_t> changedIn; ///< by id: number of the append that changed it last
    std::uint64_t appends = 0;
    std::uint64_t refused = 0;

    [[nodiscard]] const Series *find(SeriesId id) const
    {
        return id < series.size() ? &series[id] : nullptr;
    }

    Series *seriesFor(const CounterSample &sample)
    {
        appendKey(key, sample, sample.quantile);
        if (const auto it = ids.find(key); it != ids.end())
            return &series[it->second];
        if (series.size() >= limits.series) {
            ++refused;
            return nullptr;
        }
        const auto id = static_cast<SeriesId>(series.size());
        ids.emplace(key, id);
        changedIn.push_back(0);
        return &series.emplace_back(Series{infoOf(sample, id), Ring(limits.pointsPerSeries)});
    }
};

MetricStore::MetricStore(StoreLimits limits) : m_impl(std::make_unique<Impl>())
{
    m_impl->limits = limits;
}

MetricStore::~MetricStore() = default;
MetricStore::MetricStore(MetricStore &&) noexcept = default;
MetricStore &MetricStore::operator=(MetricStore &&) noexcept = default;

std::vector<SeriesId> MetricStore::append(std::span<const CounterSample> samples)
{
    std::vector<SeriesId> changed;
    const auto append = ++m_impl->appends;
    for (const auto &sample : samples) {
        auto *series = m_impl->seriesFor(sample);
        if (series == nullptr)
            continue;
        Point point{.utcMs = sample.utcNs / 1'000'000, .value = sample.value};
        if (sample.isRate() && sample.intervalSeconds > 0)
            point.value /= sample.intervalSeconds;
        auto &ring = series->points;
        if (ring.size() > 0) {
            auto &last = ring.last();
            if (point.utcMs < last.utcMs)
                continue; // never back in time: ranges are searched by it
            if (point.utcMs == last.utcMs) {
                last.value = point.value;
            } else {
                const auto intervalMs = sample.intervalSeconds * 1000;
                const auto silence = static_cast<double>(point.utcMs - last.utcMs);
                if (intervalMs > 0 && silence > gapIntervals * intervalMs &&
                    !std::isnan(last.value)) {
                    ring.push({.utcMs = last.utcMs + static_cast<std::int64_t>(intervalMs),
                               .value = std::numeric_limits<double>::quiet_NaN()});
                }
                ring.push(point);
            }
        } else {
            ring.push(point);
        }
        auto &mark = m_impl->changedIn[series->info.id];
        if (mark != append) {
            mark = append;
            changed.push_back(series->info.id);
        }
    }
    return changed;
}

std::optional<SeriesId> MetricStore::restore(SeriesInfo info, std::vector<Point> points)
{
    const auto isEarlier = [](const Point &a, const Point &b) { return a.utcMs < b.utcMs; };
    if (points.empty() || !std::is_sorted(points.begin(), points.end(), isEarlier))
        return {};
    auto &impl = *m_impl;
    appendKey(impl.key, info, info.quantile >= 0 ? std::optional(info.quantile) : std::nullopt);
    if (impl.ids.contains(impl.key))
        return {};
    if (impl.series.size() >= impl.limits.series) {
        impl.refused += points.size();
        return {};
    }
    info.id = static_cast<SeriesId>(impl.series.size());
    impl.ids.emplace(impl.key, info.id);
    impl.changedIn.push_back(0);
    impl.series.push_back({std::move(info), Ring(impl.limits.pointsPerSeries, std::move(points))});
    return impl.series.back().info.id;
}

std::vector<SeriesInfo> MetricStore::series() const
{
    std::vector<SeriesInfo> infos;
    infos.reserve(m_impl->series.size());
    for (const auto &series : m_impl->series)
        infos.push_back(series.info);
    return infos;
}

const SeriesInfo *MetricStore::find(SeriesId id) const
{
    const auto *series = m_impl->find(id);
    return series == nullptr ? nullptr : &series->info;
}

std::vector<Point> MetricStore::range(SeriesId id, std::int64_t fromUtcMs,
                                      std::int64_t toUtcMs) const
{
    const auto there = pieces(id, fromUtcMs, toUtcMs);
    std::vector<Point> points;
    points.reserve(there.size());
    points.insert(points.end(), there.older.begin(), there.older.end());
    points.insert(points.end(), there.newer.begin(), there.newer.end());
    return points;
}

PointPieces MetricStore::pieces(SeriesId id, std::int64_t fromUtcMs, std::int64_t toUtcMs) const
{
    const auto *series = m_impl->find(id);
    if (series == nullptr || fromUtcMs > toUtcMs)
        return {};
    const auto &ring = series->points;
    auto first = ring.lowerBound(fromUtcMs);
    auto end = toUtcMs == std::numeric_limits<std::int64_t>::max() ? ring.size()
                                                                   : ring.lowerBound(toUtcMs + 1);
    if (first > 0)
        --first;
    if (end < ring.size())
        ++end;
    return ring.pieces(first, end);
}

std::size_t MetricStore::pointCount(SeriesId id) const
{
    const auto *series = m_impl->find(id);
    return series == nullptr ? 0 : series->points.size();
}

std::uint64_t MetricStore::refusedSeries() const
{
    return m_impl->refused;
}

std::size_t MetricStore::memoryBytes() const
{
    std::size_t bytes = sizeof(Impl) + m_impl->series.capacity() * sizeof(Series) +
                        m_impl->changedIn.capacity() * sizeof(std::uint64_t) +
                        m_impl->ids.bucket_count() * sizeof(void *);
    for (const auto &[key, id] : m_impl->ids)
        bytes += heapBytes(key) + sizeof(std::pair<std::string, SeriesId>) + 2 * sizeof(void *);
    for (const auto &series : m_impl->series) {
        bytes += series.points.memoryBytes();
        for (const auto *text :
             {&series.info.provider, &series.info.name, &series.info.displayName, &series.info.unit,
              &series.info.tags, &series.info.meterTags, &series.info.instrumentTags})
            bytes += heapBytes(*text);
    }
    return bytes;
}

void MetricStore::clear()
{
    const auto limits = m_impl->limits;
    *m_impl = Impl{};
    m_impl->limits = limits;
}

} // namespace clrscope::metrics
