// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/histogrammerge.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace clrscope::ui {

using events::CounterSample;
using events::InstrumentKind;

namespace {

constexpr std::size_t mostDistributions = 200;
constexpr std::size_t mostTagSets = 200;
constexpr int mostIdleIntervals = 3; ///< more at once is silence, not idleness
constexpr double nsPerSecond = 1e9;

/// Share of values at or below x.
double shareBelow(const Distribution &part, double x)
{
    // Below the middle they are taken to spread as above it.
    const double lowest = std::min(part.p50, std::max(0.0, 2 * part.p50 - part.p95));
    const std::array<std::pair<double, double>, 4> corners{{{lowest, 0}, {part.p50, 0.5}, {part.p95, 0.95}, {part.p99, 0.99}}};
    if (x >= part.p99)
        return 1; // nothing is known of the last hundredth but where it begins
    for (std::size_t i = corners.size() - 1; i-- > 0;) {
        const auto &[from, share] = corners[i];
        const auto &[to, shareTo] = corners[i + 1];
        if (x >= from)
            return to > from ? share + (shareTo - share) * (x - from) / (to - from) : shareTo;
    }
    return 0;
}

} // namespace

double mixedQuantile(const std::vector<Distribution> &parts, double at)
{
    const auto own = [at](const Distribution &part) { return at < 0.9 ? part.p50 : at < 0.97 ? part.p95 : part.p99; };
    double total = 0;
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    for (const Distribution &part : parts) {
        if (!(part.count > 0))
            continue;
        total += part.count;
        low = std::min(low, own(part));
        high = std::max(high, own(part));
    }
    if (!(total > 0))
        return std::nan("");
    for (int i = 0; i < 40 && high - low > 1e-6 * std::abs(high); ++i) {
        const double middle = (low + high) / 2;
        double below = 0;
        for (const Distribution &part : parts) {
            if (part.count > 0)
                below += part.count * shareBelow(part, middle);
        }
        (below >= at * total ? high : low) = middle;
    }
    return high;
}

void HistogramMerge::add(const CounterSample &sample)
{
    if (sample.kind != InstrumentKind::Histogram || !sample.quantile || std::isnan(sample.value) || sample.tags == allTags)
        return;
    const std::string key = sample.provider + '\n' + sample.name;
    auto it = m_instruments.find(key);
    if (it == m_instruments.end()) {
        if (m_instruments.size() >= mostDistributions)
            return;
        it = m_instruments.emplace(key, Instrument{}).first;
    }
    Instrument &instrument = it->second;
    // The tag sets of one interval come as events of their own, one after the other.
    const auto half = std::max<std::int64_t>(static_cast<std::int64_t>(sample.intervalSeconds * nsPerSecond / 2), 1);
    const std::int64_t since = sample.utcNs - instrument.sample.utcNs;
    if (since <= -half)
        return;
    if (since >= half) {
        for (auto &[tags, part] : instrument.parts)
            part = {};
        instrument.sample = sample;
    }
    if (!instrument.parts.contains(sample.tags) && instrument.parts.size() >= mostTagSets)
        return;
    Distribution &part = instrument.parts[sample.tags];
    part.count = sample.histogramCount ? static_cast<double>(*sample.histogramCount) : 1;
    (*sample.quantile < 0.9 ? part.p50 : *sample.quantile < 0.97 ? part.p95 : part.p99) = sample.value;
    instrument.hasTags = instrument.hasTags || !sample.tags.empty();
    instrument.isDirty = true;
}

void HistogramMerge::tell(Instrument &instrument, std::vector<CounterSample> &out) const
{
    CounterSample sample = instrument.sample;
    sample.quantile.reset();
    sample.histogramCount.reset();
    sample.histogramSum.reset();
    sample.meterTags.clear(); // of whoever spoke first
    sample.instrumentTags.clear();
    if (instrument.sample.histogramCount) { // runtimes before 8 do not count
        CounterSample count = sample;
        count.kind = InstrumentKind::Counter;
        count.name += ".count";
        count.unit.clear();
        count.hasUnit = false;
        for (const auto &[tags, part] : instrument.parts) {
            count.tags = tags;
            count.value = part.count;
            out.push_back(count);
        }
    }
    if (!instrument.hasTags)
        return;
    std::vector<Distribution> parts;
    for (const auto &[tags, part] : instrument.parts)
        parts.push_back(part);
    sample.tags = allTags;
    for (const double at : {0.5, 0.95, 0.99}) {
        sample.quantile = at;
        sample.value = mixedQuantile(parts, at);
        if (!std::isnan(sample.value))
            out.push_back(sample);
    }
}

std::vector<CounterSample> HistogramMerge::take(qint64 newestMs)
{
    std::vector<CounterSample> told;
    for (auto &[key, instrument] : m_instruments) {
        if (std::exchange(instrument.isDirty, false))
            tell(instrument, told);
        // A runtime says nothing of a histogram that got no values: those are intervals of zero.
        const auto step = static_cast<std::int64_t>(instrument.sample.intervalSeconds * nsPerSecond);
        const std::int64_t newest = newestMs * 1'000'000;
        if (step <= 0 || newest - instrument.sample.utcNs > step * (mostIdleIntervals + 1)) {
            instrument.sample.utcNs = std::max(instrument.sample.utcNs, newest - step);
            continue;
        }
        while (newest - instrument.sample.utcNs > step * 8 / 5) {
            instrument.sample.utcNs += step;
            for (auto &[tags, part] : instrument.parts)
                part = {};
            tell(instrument, told);
        }
    }
    return told;
}

} // namespace clrscope::ui
