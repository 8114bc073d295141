// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/runtime.h>
#include <clrscope/events/symboltable.h>
#include <clrscope/events/traceindex.h>

namespace clrscope::events {

/// What a second look at a trace gives: names for its stacks, and when its threads stood still.
struct TraceDetails
{
    std::shared_ptr<const SymbolTable> symbols; ///< never null
    std::vector<GcPause> pauses;                ///< in time order; close ones are one
    std::uint64_t pauseCount = 0;               ///< before close ones became one
    std::int64_t pausedNs = 0;
    std::vector<std::uint32_t> exceptions; ///< thrown, by bucket of EventDensity
    std::uint64_t exceptionCount = 0;
    std::vector<std::int64_t> exceptionUtcNs; ///< when, in time order; empty if there are very many
    bool isWhole = true; ///< false if stopped before the end
};

/// For workers: reads the parts of the file again that have such events.
[[nodiscard]] TraceDetails readTraceDetails(const TraceIndex &index, std::stop_token stop = {},
                                            const TraceIndex::Progress &progress = {});

} // namespace clrscope::events
