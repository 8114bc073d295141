// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace clrscope::metrics {

using SeriesId = std::uint32_t;

/// Identity of a series: everything but time and value.
struct SeriesInfo
{
    SeriesId id = 0;
    std::string provider;
    std::string name;
    std::string displayName;
    std::string unit;
    std::string tags;
    std::string meterTags;
    std::string instrumentTags;
    events::InstrumentKind kind = events::InstrumentKind::EventCounterMean;
    bool isMeter = false;
    double quantile = -1; ///< histograms: 0.5 ..., else -1
};

struct Point
{
    std::int64_t utcMs = 0;
    double value = 0; ///< rates are per second here; NaN marks a gap
};

/// Points of a series where they lie, in time order: a ring has up to two pieces. Until the store changes.
struct PointPieces
{
    std::span<const Point> older;
    std::span<const Point> newer;

    [[nodiscard]] std::size_t size() const { return older.size() + newer.size(); }
    [[nodiscard]] const Point &operator[](std::size_t i) const
    {
        return i < older.size() ? older[i] : newer[i - older.size()];
    }
};

struct StoreLimits
{
    std::size_t pointsPerSeries = 3600;
    std::size_t series = 2000;
};

/// A bounded time-series store: rings of points a series. Plain value class, one thread at a time;
/// the window and the Prometheus page each own one.
class MetricStore
{
public:
    explicit MetricStore(StoreLimits limits = {});
    ~MetricStore();
    MetricStore(MetricStore &&) noexcept;
    MetricStore &operator=(MetricStore &&) noexcept;

    /// Appends; unknown series are added while the limit allows. Returns ids that changed.
    std::vector<SeriesId> append(std::span<const events::CounterSample> samples);
    /// Takes a series as it was kept: the points stand in time order (else none is taken) and are
    /// rates already. Nothing is added to a series that is there.
    std::optional<SeriesId> restore(SeriesInfo info, std::vector<Point> points);
    [[nodiscard]] std::vector<SeriesInfo> series() const;
    [[nodiscard]] const SeriesInfo *find(SeriesId id) const;
    /// Points with from <= utcMs <= to, in time order, one point before and after included for
    /// lines.
    [[nodiscard]] std::vector<Point> range(SeriesId id, std::int64_t fromUtcMs,
                                           std::int64_t toUtcMs) const;
    /// The same, not copied.
    [[nodiscard]] PointPieces pieces(SeriesId id, std::int64_t fromUtcMs,
                                     std::int64_t toUtcMs) const;
    [[nodiscard]] std::size_t pointCount(SeriesId id) const;
    [[nodiscard]] std::uint64_t refusedSeries() const; ///< samples of series beyond the limit
    [[nodiscard]] std::size_t memoryBytes() const;
    void clear();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace clrscope::metrics
