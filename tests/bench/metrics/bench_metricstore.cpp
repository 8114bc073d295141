// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an hour of 200 series at 1 s costs: resident memory as the kernel counts it and as the store
// reckons, against the limit of 64 MiB; and how fast samples go in and curves come out.
#include <clrscope/metrics/metricstore.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <unistd.h>

using namespace clrscope;

namespace {

constexpr int seriesCount = 200;
constexpr int seconds = 3600;
constexpr double limitMiB = 64;

double residentMiB()
{
    std::ifstream statm("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1048576;
}

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main()
{
    std::vector<events::CounterSample> batch(seriesCount);
    for (int i = 0; i < seriesCount; ++i) {
        auto &sample = batch[static_cast<std::size_t>(i)];
        sample.provider = "Microsoft.AspNetCore.Hosting";
        sample.name = "http.server.request.duration." + std::to_string(i / 10);
        sample.tags = "http.request.method=GET,http.response.status_code=200,http.route=/orders/" +
                      std::to_string(i % 10);
        sample.isMeter = true;
        sample.intervalSeconds = 1;
    }
    const double before = residentMiB();
    metrics::MetricStore store;
    auto start = std::chrono::steady_clock::now();
    for (int second = 0; second < seconds; ++second) {
        for (auto &sample : batch) {
            sample.utcNs = std::int64_t{second} * 1'000'000'000;
            sample.value = second * 0.001;
        }
        store.append(batch);
    }
    const double appending = secondsSince(start);
    const double after = residentMiB();
    start = std::chrono::steady_clock::now();
    std::size_t points = 0;
    for (metrics::SeriesId id = 0; id < seriesCount; ++id)
        points += store.range(id, 0, std::int64_t{seconds} * 1000).size();
    const double reading = secondsSince(start);

    const double grown = after - before;
    const double reckoned = static_cast<double>(store.memoryBytes()) / 1048576;
    std::printf("%d series, %d points each: %.1f MiB resident, %.1f MiB reckoned, limit %.0f MiB\n",
                seriesCount, seconds, grown, reckoned, limitMiB);
    std::printf("%.1f million samples a second in, %.1f million points a second out\n",
                seriesCount * seconds / appending / 1e6,
                static_cast<double>(points) / reading / 1e6);
    return grown <= limitMiB && reckoned <= limitMiB && points == std::size_t{seriesCount} * seconds
               ? 0
               : 1;
}
