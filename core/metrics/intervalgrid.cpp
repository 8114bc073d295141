// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intervalgrid.h"

#include <cmath>
#include <utility>

namespace clrscope::metrics {

using events::CounterSample;
using events::InstrumentKind;

namespace {
constexpr std::size_t maxPending = 20000;
}

std::optional<CounterSample> IntervalGrid::add(CounterSample &&sample, std::uint32_t askedMs)
{
    const bool comesTooOften = !sample.isMeter && sample.seriesIntervalMs > 0 &&
                               sample.seriesIntervalMs * 10 <= askedMs * 9;
    if (!comesTooOften || !(sample.intervalSeconds > 0))
        return std::move(sample);
    const auto key = sample.provider + '\0' + sample.name + '\0' + sample.tags;
    auto it = m_pending.find(key);
    if (it == m_pending.end()) {
        if (m_pending.size() >= maxPending)
            return std::move(sample);
        it = m_pending.emplace(key, Pending{}).first;
    }
    auto &pending = it->second;
    const bool isSum = sample.kind == InstrumentKind::EventCounterSum;
    pending.sum += isSum ? sample.value : sample.value * sample.intervalSeconds;
    pending.seconds += sample.intervalSeconds;
    // Full, but for half a step of the faster rhythm: measured intervals are never exact.
    if (pending.seconds * 1000 + sample.seriesIntervalMs / 2.0 < askedMs)
        return {};
    sample.value = isSum ? pending.sum : pending.sum / pending.seconds;
    sample.intervalSeconds = pending.seconds;
    m_pending.erase(it);
    return std::move(sample);
}

} // namespace clrscope::metrics
