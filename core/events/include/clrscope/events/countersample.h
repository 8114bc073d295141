// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace clrscope::events {

/// Where a sample came from and how to read it (runtime-events §2, §3.3).
enum class InstrumentKind : std::uint8_t {
    EventCounterMean, ///< EventCounter, PollingCounter: a value
    EventCounterSum,  ///< Incrementing*: growth per interval
    Counter,          ///< meter counters: growth per interval (rate), total in `total`
    Gauge,
    UpDownCounter, ///< absolute value
    Histogram,     ///< one sample per quantile
};

/// One value of one series at one time, from EventCounters and from meters alike.
/// Texts are UTF-8 and exactly what the runtime sent (no splitting of tags, §3.4).
struct CounterSample
{
    std::int64_t utcNs = 0;
    InstrumentKind kind = InstrumentKind::EventCounterMean;
    std::string provider;    ///< event source or meter
    std::string name;        ///< counter or instrument
    std::string displayName; ///< event counters: as sent; meters: empty
    std::string unit;        ///< as sent; empty if none
    bool hasUnit = false;    ///< false: the runtime told none (JSON null)
    std::string tags;        ///< event counters: Metadata; meters: tags
    std::string meterTags;
    std::string instrumentTags;
    std::uint32_t twin = 0; ///< which of several instruments of one meter's and their own name, as they came (§3.4)
    double value = 0;
    double intervalSeconds = 0;     ///< measured (event counters) or asked for (meters)
    std::optional<double> quantile; ///< Histogram: 0.5, 0.95, 0.99
    std::optional<double> total;    ///< Counter: running total where sent
    std::optional<double> histogramSum;
    std::optional<std::int64_t> histogramCount;
    std::uint32_t seriesIntervalMs = 0; ///< event counters: `Series`, the interval in force
    bool isMeter = false;

    bool operator==(const CounterSample &) const = default;
    /// Rates are growth per interval in this struct; per second is value / intervalSeconds.
    [[nodiscard]] bool isRate() const
    {
        return kind == InstrumentKind::EventCounterSum || kind == InstrumentKind::Counter;
    }
};

/// A batch crossing threads: immutable, shared.
using SampleBatch = std::shared_ptr<const std::vector<CounterSample>>;

} // namespace clrscope::events
