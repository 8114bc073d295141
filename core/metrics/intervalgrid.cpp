// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intervalgrid.h"

#include <algorithm>
#include <utility>

namespace clrscope::metrics {

using events::CounterSample;

namespace {
constexpr std::size_t maxPending = 20000;
}

std::optional<CounterSample> IntervalGrid::add(CounterSample &&sample, std::uint32_t askedMs)
{
    const double rhythmMs = sample.isMeter ? sample.intervalSeconds * 1000 : sample.seriesIntervalMs;
    const bool comesTooOften = rhythmMs > 0 && rhythmMs * 10 <= askedMs * 9.0;
    if (!comesTooOften || !(sample.intervalSeconds > 0))
        return std::move(sample);
    auto key = sample.provider + '\0' + sample.name + '\0' + sample.tags;
    if (sample.isMeter) {
        key.append(1, '\0').append(sample.meterTags).append(1, '\0').append(sample.instrumentTags);
        key.append(1, '\0').append(std::to_string(sample.twin));
        key.append(1, '\0').append(sample.quantile ? std::to_string(*sample.quantile) : "meter");
    }
    auto it = m_pending.find(key);
    if (it == m_pending.end()) {
        if (m_pending.size() >= maxPending)
            return std::move(sample);
        const auto length = static_cast<std::int64_t>(sample.intervalSeconds * 1e9);
        it = m_pending.emplace(std::move(key), Pending{.fromNs = sample.utcNs - length}).first;
    }
    auto &pending = it->second;
    const bool isGrowth = sample.isRate();
    pending.sum += isGrowth ? sample.value : sample.value * sample.intervalSeconds;
    pending.seconds += sample.intervalSeconds;
    // Full, but for half a step of the faster rhythm: measured intervals are never exact. Meters say
    // nothing while there is nothing to say, so for them the clock counts.
    const double passedMs =
        sample.isMeter ? static_cast<double>(sample.utcNs - pending.fromNs) / 1e6 : pending.seconds * 1000;
    if (passedMs + std::max(rhythmMs, sample.intervalSeconds * 1000) / 2 < askedMs)
        return {};
    if (isGrowth)
        sample.value = pending.sum;
    else if (!sample.isMeter)
        sample.value = pending.sum / pending.seconds;
    sample.intervalSeconds = sample.isMeter ? askedMs / 1000.0 : pending.seconds;
    m_pending.erase(it);
    return std::move(sample);
}

} // namespace clrscope::metrics
