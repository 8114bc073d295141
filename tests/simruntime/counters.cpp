// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>
#include <cmath>

namespace clrscope::simruntime {

namespace {

const std::vector<FieldType> meanFields{{Object, "", {{Object, "Payload", {
    {String, "Name"}, {String, "DisplayName"}, {Double, "Mean"}, {Double, "StandardDeviation"}, {Int32, "Count"},
    {Double, "Min"}, {Double, "Max"}, {Single, "IntervalSec"}, {String, "Series"}, {String, "CounterType"},
    {String, "Metadata"}, {String, "DisplayUnits"}}}}}};
const std::vector<FieldType> sumFields{{Object, "", {{Object, "Payload", {
    {String, "Name"}, {String, "DisplayName"}, {String, "DisplayRateTimeScale"}, {Double, "Increment"},
    {Single, "IntervalSec"}, {String, "Metadata"}, {String, "Series"}, {String, "CounterType"},
    {String, "DisplayUnits"}}}}}};

} // namespace

Counters::Counters(World &world) : m_world(world), m_random(world.options().seed)
{
    const std::string runtime = "System.Runtime";
    add(runtime, "cpu-usage", "CPU Usage", "%", 12, 8);
    add(runtime, "working-set", "Working Set", "MB", 140, 6);
    add(runtime, "gc-heap-size", "GC Heap Size", "MB", 40, 2);
    m_sources[runtime].counters.back().saws = true;
    addSum(runtime, "gen-0-gc-count", "Gen 0 GC Count", "", "00:01:00", 0.4, 0.3);
    addSum(runtime, "gen-1-gc-count", "Gen 1 GC Count", "", "00:01:00", 0.15, 0.1);
    addSum(runtime, "gen-2-gc-count", "Gen 2 GC Count", "", "00:01:00", 0.03, 0.05);
    add(runtime, "gen-0-gc-budget", "Gen 0 GC Budget", "MB", 6, 0);
    add(runtime, "threadpool-thread-count", "ThreadPool Thread Count", "", 8, 2);
    addSum(runtime, "monitor-lock-contention-count", "Monitor Lock Contention Count", "", "00:00:01", 3, 3);
    add(runtime, "threadpool-queue-length", "ThreadPool Queue Length", "", 1, 3);
    addSum(runtime, "threadpool-completed-items-count", "ThreadPool Completed Work Item Count", "", "00:00:01", 420, 120);
    addSum(runtime, "alloc-rate", "Allocation Rate", "B", "00:00:01", 5'500'000, 2'000'000);
    add(runtime, "active-timer-count", "Number of Active Timers", "", 5, 1);
    add(runtime, "gc-fragmentation", "GC Fragmentation", "%", 4, 3);
    add(runtime, "gc-committed", "GC Committed Bytes", "MB", 62, 2);
    addSum(runtime, "exception-count", "Exception Count", "", "00:00:01", 0.5, 0.8);
    add(runtime, "time-in-gc", "% Time in GC since last GC", "%", 2, 2);
    add(runtime, "gen-0-size", "Gen 0 Size", "B", 2'400'000, 900'000);
    add(runtime, "gen-1-size", "Gen 1 Size", "B", 1'200'000, 300'000);
    add(runtime, "gen-2-size", "Gen 2 Size", "B", 24'000'000, 500'000);
    add(runtime, "loh-size", "LOH Size", "B", 9'000'000, 200'000);
    add(runtime, "poh-size", "POH (Pinned Object Heap) Size", "B", 64'000, 0);
    add(runtime, "assembly-count", "Number of Assemblies Loaded", "", 128, 0);
    add(runtime, "il-bytes-jitted", "IL Bytes Jitted", "B", 710'000, 0);
    add(runtime, "methods-jitted-count", "Number of Methods Jitted", "", 9200, 0);
    addSum(runtime, "time-in-jit", "Time spent in JIT", "ms", "00:00:01", 1.2, 1.5);
    addSum(runtime, "total-pause-time-by-gc", "Time paused by GC", "ms", "", 1.8, 1);
    const std::string hosting = "Microsoft.AspNetCore.Hosting";
    addSum(hosting, "requests-per-second", "Request Rate", "", "00:00:01", 340, 60);
    add(hosting, "total-requests", "Total Requests", "", 18'000, 0);
    add(hosting, "current-requests", "Current Requests", "", 6, 3);
    add(hosting, "failed-requests", "Failed Requests", "", 3, 0);
    const std::string kestrel = "Microsoft-AspNetCore-Server-Kestrel";
    addSum(kestrel, "connections-per-second", "Connection Rate", "", "00:00:01", 12, 4);
    add(kestrel, "total-connections", "Total Connections", "", 900, 0);
    add(kestrel, "current-connections", "Current Connections", "", 24, 5);
    add(kestrel, "connection-queue-length", "Connection Queue Length", "", 0, 0.4);
    add(kestrel, "request-queue-length", "Request Queue Length", "", 1, 1);
    addSum(kestrel, "tls-handshakes-per-second", "TLS Handshake Rate", "", "00:00:01", 0.4, 0.5);
    const std::string http = "System.Net.Http";
    addSum(http, "requests-started-rate", "Requests Started Rate", "", "00:00:01", 45, 12);
    add(http, "requests-started", "Requests Started", "", 2600, 0);
    add(http, "requests-failed", "Requests Failed", "", 4, 0);
    add(http, "current-requests", "Current Requests", "", 2, 1.5);
    add(http, "http11-connections-current-total", "Current Http 1.1 Connections", "", 6, 1);
    const std::string shop = "Shop-Counters";
    add(shop, "checkout-time", "Checkout Time", "ms", 38, 14);
    addSum(shop, "orders", "Orders", "orders", "00:00:01", 4, 2);
}

Counters::Source &Counters::source(const std::string &provider)
{
    const auto [it, isNew] = m_sources.try_emplace(provider);
    if (isNew) {
        const auto id = static_cast<std::int32_t>(3 + m_types.size() % 7);
        it->second.mean = &m_types.emplace_back(EventType{provider, id, "EventCounters", 0, 0, 0, 0, meanFields});
        it->second.sum = &m_types.emplace_back(EventType{provider, id + 1, "EventCounters", 0, 0, 0, 0, sumFields});
    }
    return it->second;
}

void Counters::add(const std::string &provider, const std::string &name, const std::string &display,
                   const std::string &unit, double level, double spread)
{
    source(provider).counters.push_back({name, display, unit, {}, false, false, Wander(level, spread, m_random()), level});
}

void Counters::addSum(const std::string &provider, const std::string &name, const std::string &display,
                      const std::string &unit, const std::string &scale, double level, double spread)
{
    source(provider).counters.push_back({name, display, unit, scale, true, false, Wander(level, spread, m_random()), level});
}

void Counters::sessionStarted(Session &session)
{
    for (const ProviderRequest &request : session.settings().providers) {
        const auto found = m_sources.find(request.name);
        const auto argument = request.arguments.find("EventCounterIntervalSec");
        if (found == m_sources.end() || argument == request.arguments.end())
            continue;
        char *end = nullptr;
        const double interval = std::strtod(argument->second.c_str(), &end);
        if (*end || !(interval > 0)) // also a comma: no events, no error
            continue;
        Source &source = found->second;
        source.listeners.push_back(&session);
        if (source.intervalSeconds == 0 || interval < source.intervalSeconds) {
            source.intervalSeconds = interval; // the fastest wins, and stays
            source.last = nowTicks();
            source.due = source.last + static_cast<std::int64_t>(std::floor(interval)) * 1'000'000'000;
        }
    }
}

void Counters::sessionEnded(Session &session)
{
    for (auto &[name, source] : m_sources) {
        std::erase(source.listeners, &session);
        if (source.listeners.empty()) {
            source.intervalSeconds = 0;
            source.due = never;
        }
    }
}

std::int64_t Counters::tick(std::int64_t now)
{
    std::int64_t next = never;
    for (auto &[name, source] : m_sources) {
        if (source.due <= now) {
            publish(source, now);
            const auto step = static_cast<std::int64_t>(source.intervalSeconds * 1e9);
            source.due = std::max(source.due + step, now);
        }
        next = std::min(next, source.due);
    }
    return next;
}

void Counters::publish(Source &source, std::int64_t now)
{
    const double seconds = static_cast<double>(now - source.last) / 1e9;
    source.last = now;
    m_age += seconds;
    const auto intervalSec = static_cast<float>(seconds);
    const std::string series = "Interval=" + formatNumber(std::round(source.intervalSeconds * 1000));
    for (Counter &counter : source.counters) {
        Bytes out;
        double value = counter.value.next();
        if (counter.isSum) {
            value *= seconds;
            if (counter.name.find("time") == std::string::npos)
                value = std::round(value + (value < 1 && std::uniform_real_distribution(0.0, 1.0)(m_random) < value ? 0.5 : 0));
            out.z(counter.name).z(counter.display).z(counter.scale).f64(value).f32(intervalSec).z("").z(series);
            out.z("Sum").z(counter.unit);
            m_world.publish(*source.sum, out.take());
            continue;
        }
        if (counter.saws)
            value += std::fmod(m_age * 1.7, 34.0);
        if (counter.unit.empty() || counter.unit == "B")
            value = std::round(value);
        out.z(counter.name).z(counter.display).f64(value).f64(0).i32(1).f64(value).f64(value).f32(intervalSec);
        out.z(series).z("Mean").z("").z(counter.unit);
        m_world.publish(*source.mean, out.take());
    }
}

} // namespace clrscope::simruntime
