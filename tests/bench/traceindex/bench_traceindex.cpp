// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a large trace opens.
//   bench_traceindex [FILE [EVENTS]]   writes FILE with EVENTS (10 million) events, unless it is there, and
//                                      prints the time of the index, its bytes an event, and how long pages
//                                      of 128 events and filters take
#include "largetrace.h"

#include <clrscope/events/traceindex.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

using namespace clrscope;

namespace {

double milliseconds(const auto &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main(int argc, char **argv)
{
    const bool own = argc < 2;
    const std::filesystem::path path =
        own ? std::filesystem::temp_directory_path() / "clrscope-bench-traceindex.nettrace" : std::filesystem::path(argv[1]);
    const std::uint64_t wanted = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 10'000'000;
    if (!std::filesystem::exists(path))
        writeLargeTrace(path, wanted);

    std::shared_ptr<const events::TraceIndex> index;
    const double read = milliseconds([&] { index = events::TraceIndex::read(path); });
    const auto count = index->summary().eventCount;
    std::printf("index: %llu events, %.0f MiB in %.0f ms; %zu groups, %.3f bytes an event\n",
                static_cast<unsigned long long>(count), static_cast<double>(index->summary().sizeBytes) / 1048576.0, read,
                index->groupCount(), static_cast<double>(index->memoryBytes()) / static_cast<double>(std::max<std::uint64_t>(1, count)));

    const auto pages = [&](const char *what, const events::EventSelection &selection) {
        std::vector<double> times;
        std::uint64_t dice = 42;
        for (int i = 0; i < 200 && selection.size() > 0; ++i) {
            dice = dice * 6364136223846793005ULL + 1442695040888963407ULL;
            times.push_back(milliseconds([&] { (void)index->rows(selection, (dice >> 20) % selection.size(), 128); }));
        }
        std::sort(times.begin(), times.end());
        if (!times.empty())
            std::printf("page of 128, %s: median %.2f ms, worst %.2f ms\n", what, times[times.size() / 2], times.back());
    };
    const auto select = [&](const char *what, const events::EventFilter &filter) {
        events::EventSelection selection;
        const double time = milliseconds([&] { selection = index->select(filter); });
        std::printf("filter, %s: %llu events in %.0f ms\n", what, static_cast<unsigned long long>(selection.size()), time);
        pages(what, selection);
    };
    events::EventFilter filter;
    select("everything", filter);
    filter.kinds.assign(index->summary().events.size(), false);
    filter.kinds.front() = true;
    select("one kind", filter);
    filter.kinds.clear();
    filter.fromUtcNs = index->firstUtcNs() + index->summary().durationNs / 3;
    filter.toUtcNs = index->firstUtcNs() + index->summary().durationNs / 2;
    select("a sixth of the time", filter);
    filter = {};
    filter.text = "customer 77";
    select("text in payloads", filter);
    if (own)
        std::filesystem::remove(path);
    return 0;
}
