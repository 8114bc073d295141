// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace clrscope::metrics {

/// Event counters have one rhythm a process: the fastest anybody asked for (runtime-events §2.3).
/// This brings samples that come too often back to the interval that was asked: means are averaged
/// over time, growths added up. Bounded; counters beyond the limit pass as they are.
class IntervalGrid
{
public:
    /// The sample to go on with, or nothing while its interval is not full yet.
    [[nodiscard]] std::optional<events::CounterSample> add(events::CounterSample &&sample,
                                                           std::uint32_t askedMs);

private:
    struct Pending
    {
        double sum = 0; ///< means: value times seconds; growths: value
        double seconds = 0;
    };
    std::unordered_map<std::string, Pending> m_pending;
};

} // namespace clrscope::metrics
