// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace clrscope::metrics {

/// Event counters have one rhythm a process: the fastest anybody asked for (runtime-events §2.3); the
/// meters of a session that several share have that of the fastest, too. This brings samples that come
/// too often back to the interval that was asked: means are averaged over time, growths added up, of
/// levels and percentiles the last one counts. Bounded; counters beyond the limit pass as they are.
class IntervalGrid
{
public:
    /// The sample to go on with, or nothing while its interval is not full yet. 0: as it comes.
    [[nodiscard]] std::optional<events::CounterSample> add(events::CounterSample &&sample,
                                                           std::uint32_t askedMs);
    void clear() { m_pending.clear(); }

private:
    struct Pending
    {
        double sum = 0; ///< means: value times seconds; growths: value
        double seconds = 0;
        std::int64_t fromNs = 0; ///< where its interval begins
    };
    std::unordered_map<std::string, Pending> m_pending;
};

} // namespace clrscope::metrics
