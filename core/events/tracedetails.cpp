// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/tracedetails.h>

#include <algorithm>

namespace clrscope::events {

namespace {

constexpr std::int32_t exceptionThrown = 80;
constexpr std::size_t mostExceptionTimes = 65'536;
/// Pauses that no picture could tell apart become one, so there are never more than this.
constexpr std::int64_t mostPauses = 65'536;

bool isGc(std::int32_t eventId)
{
    return eventId == 3 || eventId == 9; // all threads go on, all threads stop
}

class Pauses : public GcSink
{
public:
    Pauses(TraceDetails &details, std::int64_t closeNs) : m_details(details), m_closeNs(closeNs) {}

    void onPause(const GcPause &pause) override
    {
        ++m_details.pauseCount;
        m_details.pausedNs += pause.endUtcNs - pause.startUtcNs;
        auto &all = m_details.pauses;
        if (!all.empty() && pause.startUtcNs - all.back().endUtcNs < m_closeNs)
            all.back().endUtcNs = std::max(all.back().endUtcNs, pause.endUtcNs);
        else
            all.push_back(pause);
    }

private:
    TraceDetails &m_details;
    std::int64_t m_closeNs;
};

} // namespace

TraceDetails readTraceDetails(const TraceIndex &index, std::stop_token stop, const TraceIndex::Progress &progress)
{
    TraceDetails details;
    const EventDensity &density = index.density();
    details.exceptions.assign(density.buckets, 0);
    EventFilter filter;
    for (const EventCount &kind : index.summary().events) {
        const bool ofRuntime = kind.provider == runtimeProviderName && (isGc(kind.id) || kind.id == exceptionThrown);
        filter.kinds.push_back(ofRuntime || SymbolTable::Builder::wants(kind.provider, kind.id));
    }
    Pauses pauses(details, index.summary().durationNs / mostPauses);
    GcDecoder collector(pauses);
    SymbolTable::Builder symbols;
    if (std::find(filter.kinds.begin(), filter.kinds.end(), true) != filter.kinds.end()) {
        const auto take = [&](const nettrace::Event &event, std::uint32_t) {
            if (symbols.handle(event) || event.metadata->provider != runtimeProviderName)
                return true;
            if (event.metadata->eventId != exceptionThrown) {
                collector.handle(event);
                return true;
            }
            ++details.exceptionCount;
            const auto bucket = static_cast<std::size_t>(std::max<std::int64_t>(0, event.utcNs - density.startUtcNs) / density.bucketNs);
            if (bucket < details.exceptions.size())
                ++details.exceptions[bucket];
            if (details.exceptionCount <= mostExceptionTimes)
                details.exceptionUtcNs.push_back(event.utcNs);
            return true;
        };
        index.visit(filter, take, stop, progress);
    }
    if (details.exceptionCount > mostExceptionTimes)
        details.exceptionUtcNs = {};
    details.isWhole = !stop.stop_requested();
    details.symbols = symbols.finish();
    return details;
}

} // namespace clrscope::events
