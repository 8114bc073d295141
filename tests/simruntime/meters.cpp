// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>
#include <cmath>
#include <ctime>
#include <utility>

namespace clrscope::simruntime {

namespace {

constexpr std::uint64_t sessionBits = 0xF00000000000;

std::vector<FieldType> strings(std::initializer_list<const char *> names)
{
    std::vector<FieldType> fields;
    for (const char *name : names)
        fields.push_back({String, name});
    return fields;
}

std::int64_t fileTime()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return (std::int64_t{now.tv_sec} + 11'644'473'600) * 10'000'000 + now.tv_nsec / 100;
}

std::string valueOr(const ProviderRequest &request, const char *key, const std::string &fallback)
{
    const auto found = request.arguments.find(key);
    return found == request.arguments.end() ? fallback : found->second;
}

std::string numberOr(const std::string &text, const std::string &fallback)
{
    char *end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    return text.empty() || *end || value < 0 ? fallback : text;
}

bool equalFolded(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x)) == std::tolower(static_cast<unsigned char>(y));
    });
}

} // namespace

Meters::Meters(World &world) : m_world(world), m_random(world.options().seed + 7)
{
    const int major = world.options().majorVersion();
    const auto type = [&](int id, const char *name, std::uint64_t keywords, int version, std::vector<FieldType> fields) {
        m_types[id] = EventType{"System.Diagnostics.Metrics", id, name, keywords | sessionBits, version, 4, 0, std::move(fields)};
    };
    const int valueVersion = major >= 9 ? 2 : major >= 8 ? 1 : 0;
    const auto valued = [&](std::initializer_list<const char *> own, std::initializer_list<FieldType> since8, bool isGauge = false) {
        std::vector<FieldType> fields = strings({"sessionId", "meterName", "meterVersion", "instrumentName", "unit", "tags"});
        for (const char *name : own)
            fields.push_back({String, name});
        if (major >= 8 && !isGauge)
            fields.insert(fields.end(), since8);
        if (major >= 9)
            fields.push_back({Int32, "instrumentId"});
        return fields;
    };
    std::vector<FieldType> described = strings({"sessionId", "meterName", "meterVersion", "instrumentName", "instrumentType", "unit", "description"});
    if (major >= 8) {
        for (const char *name : {"instrumentTags", "meterTags", "meterScopeHash"})
            described.push_back({String, name});
    }
    if (major >= 9)
        described.push_back({Int32, "instrumentId"});
    if (major >= 10)
        described.push_back({String, "meterTelemetrySchemaUrl"});
    const int describedVersion = major >= 10 ? 3 : valueVersion;
    const std::vector<FieldType> span{{String, "sessionId"}, {DateTime, "intervalStartTime"}, {DateTime, "intervalEndTime"}};
    type(1, "Message", 1, 0, strings({"Message"}));
    type(2, "CollectionStart", 2, 0, span);
    type(3, "CollectionStop", 2, 0, span);
    type(4, "CounterRateValuePublished", 2, valueVersion, valued({"rate"}, {{String, "value"}}));
    type(5, "GaugeValuePublished", 2, major >= 9 ? 2 : 0, valued({"lastValue"}, {}, true));
    type(6, "HistogramValuePublished", 2, valueVersion, valued({"quantiles"}, {{Int32, "count"}, {Double, "sum"}}));
    type(7, "BeginInstrumentReporting", 2, describedVersion, described);
    type(8, "EndInstrumentReporting", 2, describedVersion, described);
    type(10, "InitialInstrumentEnumerationComplete", 6, 0, strings({"sessionId"}));
    type(11, "InstrumentPublished", 4, describedVersion, described);
    type(12, "TimeSeriesLimitReached", 2, 0, strings({"sessionId"}));
    type(13, "HistogramLimitReached", 2, 0, strings({"sessionId"}));
    type(15, "MultipleSessionsNotSupportedError", 2, 0, strings({"runningSessionId"}));
    type(16, "UpDownCounterRateValuePublished", 2, valueVersion, valued({"rate"}, {{String, "value"}}));
    type(17, "MultipleSessionsConfiguredIncorrectlyError", 2, 0,
         strings({"clientId", "expectedMaxHistograms", "actualMaxHistograms", "expectedMaxTimeSeries",
                  "actualMaxTimeSeries", "expectedRefreshInterval", "actualRefreshInterval"}));
    type(18, "Version", 1, 0, {{Int32, "Major"}, {Int32, "Minor"}, {Int32, "Patch"}});

    if (major >= 9) {
        const std::string runtime = "System.Runtime";
        using enum Kind;
        const std::vector<std::string> generations{"gc.heap.generation=gen0", "gc.heap.generation=gen1", "gc.heap.generation=gen2"};
        const std::vector<std::string> heaps{"gc.heap.generation=gen0", "gc.heap.generation=gen1", "gc.heap.generation=gen2",
                                             "gc.heap.generation=loh", "gc.heap.generation=poh"};
        add(runtime, "dotnet.assembly.count", ObservableUpDownCounter, "{assembly}", "The number of .NET assemblies that are currently loaded.", 128, 0);
        add(runtime, "dotnet.exceptions", Counter, "{exception}", "The number of exceptions that have been thrown in managed code.", 0.5, 0.5,
            {"error.type=InvalidOperationException", "error.type=TimeoutException"});
        add(runtime, "dotnet.gc.collections", ObservableCounter, "{collection}", "The number of garbage collections that have occurred since the process has started.", 0.3, 0.2, generations);
        add(runtime, "dotnet.gc.heap.total_allocated", ObservableCounter, "By", "The approximate number of bytes allocated on the managed GC heap since the process has started. The returned value does not include any native allocations.", 5.5e6, 2e6);
        add(runtime, "dotnet.gc.last_collection.heap.fragmentation.size", ObservableUpDownCounter, "By", "The heap fragmentation, as observed during the latest garbage collection.", 4e5, 1e5, heaps);
        add(runtime, "dotnet.gc.last_collection.heap.size", ObservableUpDownCounter, "By", "The managed GC heap size (including fragmentation), as observed during the latest garbage collection.", 9e6, 1e6, heaps);
        add(runtime, "dotnet.gc.last_collection.memory.committed_size", ObservableUpDownCounter, "By", "The amount of committed virtual memory in use by the .NET GC, as observed during the latest garbage collection.", 6.2e7, 2e6);
        add(runtime, "dotnet.gc.pause.time", ObservableCounter, "s", "The total amount of time paused in GC since the process has started.", 0.0018, 0.001, {""}, false);
        add(runtime, "dotnet.jit.compilation.time", ObservableCounter, "s", "The amount of time the JIT compiler has spent compiling methods since the process has started.", 0.001, 0.001, {""}, false);
        add(runtime, "dotnet.jit.compiled_il.size", ObservableCounter, "By", "Count of bytes of intermediate language that have been compiled since the process has started.", 900, 600);
        add(runtime, "dotnet.jit.compiled_methods", ObservableCounter, "{method}", "The number of times the JIT compiler (re)compiled methods since the process has started.", 6, 4);
        add(runtime, "dotnet.monitor.lock_contentions", ObservableCounter, "{contention}", "The number of times there was contention when trying to acquire a monitor lock since the process has started.", 3, 3);
        add(runtime, "dotnet.process.cpu.count", ObservableUpDownCounter, "{cpu}", "The number of processors available to the process.", 2, 0);
        add(runtime, "dotnet.process.cpu.time", ObservableCounter, "s", "CPU time used by the process.", 0.1, 0.06, {"cpu.mode=system", "cpu.mode=user"}, false);
        add(runtime, "dotnet.process.memory.working_set", ObservableUpDownCounter, "By", "The number of bytes of physical memory mapped to the process context.", 1.4e8, 6e6);
        add(runtime, "dotnet.thread_pool.queue.length", ObservableUpDownCounter, "{work_item}", "The number of work items that are currently queued to be processed by the thread pool.", 1, 3);
        add(runtime, "dotnet.thread_pool.thread.count", ObservableUpDownCounter, "{thread}", "The number of thread pool threads that currently exist.", 8, 2);
        add(runtime, "dotnet.thread_pool.work_item.count", ObservableCounter, "{work_item}", "The number of work items that the thread pool has completed since the process has started.", 420, 120);
        add(runtime, "dotnet.timer.count", ObservableUpDownCounter, "{timer}", "The number of timer instances that are currently active. An active timer is registered to tick at some point in the future and has not yet been canceled.", 5, 1);
    }
    if (major >= 8) {
        using enum Kind;
        const std::vector<std::string> routes{
            "http.request.method=GET,http.response.status_code=200,http.route=/,network.protocol.version=1.1,url.scheme=http",
            "http.request.method=GET,http.response.status_code=200,http.route=/orders/{id},network.protocol.version=1.1,url.scheme=http",
            "http.request.method=POST,http.response.status_code=201,http.route=/orders,network.protocol.version=1.1,url.scheme=http"};
        const std::string hosting = "Microsoft.AspNetCore.Hosting";
        add(hosting, "http.server.request.duration", Histogram, "s", "Duration of HTTP server requests.", 0.02, 0.012, routes, false);
        add(hosting, "http.server.active_requests", UpDownCounter, "{request}", "Number of active HTTP server requests.", 6, 3,
            {"http.request.method=GET,url.scheme=http", "http.request.method=POST,url.scheme=http"});
        const std::string kestrel = "Microsoft.AspNetCore.Server.Kestrel";
        const std::string local = "network.transport=tcp,network.type=ipv4,server.address=127.0.0.1,server.port=5000";
        add(kestrel, "kestrel.active_connections", UpDownCounter, "{connection}", "Number of connections that are currently active on the server.", 24, 5, {local});
        add(kestrel, "kestrel.connection.duration", Histogram, "s", "The duration of connections on the server.", 4, 2, {local}, false);
        add(kestrel, "kestrel.queued_requests", UpDownCounter, "{request}", "Number of HTTP requests on multiplexed connections (HTTP/2 and HTTP/3) that are currently queued and are waiting to start.", 1, 1, {local});
        add("System.Net.Http", "http.client.request.duration", Histogram, "s", "Duration of HTTP client requests.", 0.05, 0.02,
            {"http.request.method=GET,http.response.status_code=200,network.protocol.version=1.1,server.address=stock.local,server.port=443,url.scheme=https"}, false);
        add("System.Net.Http", "http.client.active_requests", UpDownCounter, "{request}", "Number of outbound HTTP requests that are currently active on the client.", 2, 1.5,
            {"http.request.method=GET,server.address=stock.local,server.port=443,url.scheme=https"});
    }
    using enum Kind;
    const std::vector<std::string> regions{"region=apac", "region=eu", "region=us"};
    add("Shop.Orders", "orders.placed", Counter, "{order}", "Orders placed", 4, 2, regions).meterTags = major >= 8 ? "team=checkout" : "";
    add("Shop.Orders", "cart.items", UpDownCounter, "{item}", "Items in open carts", 60, 20);
    add("Shop.Orders", "checkout.duration", Histogram, "ms", "Time a checkout takes", 38, 14, {"payment=card", "payment=invoice"}, false);
    add("Shop.Orders", "stock.level", ObservableGauge, "{piece}", "Pieces in stock", 240, 12,
        {"item=chair", "item=lamp", "item=table"}).instrumentTags = major >= 8 ? "source=warehouse" : "";
    if (major >= 9)
        add("Shop.Orders", "price.index", Gauge, "", "", 101.5, 1.5, {""}, false);
    for (unsigned i = 0; i < world.options().extraSeries; ++i)
        add("Sim.Series", "series." + std::to_string(i / 10), ObservableGauge, "1", "A load of series", 50, 20, {"n=" + std::to_string(i % 10)}, false);
}

Meters::Instrument &Meters::add(const std::string &meter, const std::string &name, Kind kind, const std::string &unit,
                                const std::string &description, double level, double spread,
                                const std::vector<std::string> &tags, bool isWhole)
{
    Instrument *instrument = nullptr;
    for (Instrument &known : m_instruments) {
        if (known.meter == meter && known.name == name)
            instrument = &known;
    }
    if (!instrument) {
        instrument = &m_instruments.emplace_back();
        instrument->meter = meter;
        instrument->version = meter.starts_with("Shop.") ? "1.2.0" : "";
        instrument->name = name;
        instrument->unit = unit;
        instrument->description = description;
        instrument->kind = kind;
        instrument->isWhole = isWhole;
    }
    double share = 1;
    for (const std::string &tag : tags) {
        instrument->series.push_back({tag, Wander(level * share, spread * share, m_random())});
        share *= 0.6;
    }
    return *instrument;
}

std::string Meters::typeName(Kind kind)
{
    switch (kind) {
    case Kind::Counter: return "Counter`1";
    case Kind::ObservableCounter: return "ObservableCounter`1";
    case Kind::UpDownCounter: return "UpDownCounter`1";
    case Kind::ObservableUpDownCounter: return "ObservableUpDownCounter`1";
    case Kind::Gauge: return "Gauge`1";
    case Kind::ObservableGauge: return "ObservableGauge`1";
    case Kind::Histogram: return "Histogram`1";
    }
    return {};
}

bool Meters::isWanted(const Instrument &instrument) const
{
    const bool isModern = m_world.options().majorVersion() >= 9;
    for (const std::string &spec : m_running->metrics) {
        const auto slash = spec.find('\\');
        const std::string meter = spec.substr(0, slash);
        if (slash != std::string::npos) {
            const std::string name = spec.substr(slash + 1);
            if (isModern ? equalFolded(meter, instrument.meter) && equalFolded(name, instrument.name)
                         : meter == instrument.meter && name == instrument.name)
                return true;
        } else if (isModern && meter.ends_with('*')) {
            const auto stem = meter.size() - 1;
            if (instrument.meter.size() >= stem && equalFolded(meter.substr(0, stem), instrument.meter.substr(0, stem)))
                return true;
        } else if (isModern ? equalFolded(meter, instrument.meter) : meter == instrument.meter) {
            return true;
        }
    }
    return false;
}

void Meters::send(int eventId, std::string payload)
{
    m_world.publish(m_types.at(eventId), std::move(payload));
}

void Meters::say(const std::string &text)
{
    send(1, Bytes().z(text).take());
}

void Meters::announce(int eventId, const Instrument &instrument, const std::string &sessionId)
{
    const int major = m_world.options().majorVersion();
    Bytes out;
    out.z(sessionId).z(instrument.meter).z(instrument.version).z(instrument.name).z(typeName(instrument.kind));
    out.z(instrument.unit).z(instrument.description);
    if (major >= 8)
        out.z(instrument.instrumentTags).z(instrument.meterTags).z("");
    if (major >= 9)
        out.i32(instrument.isListed ? instrument.id : 0);
    if (major >= 10)
        out.z("");
    send(eventId, out.take());
}

void Meters::announceAll(const std::string &sessionId, bool isListing)
{
    for (Instrument &instrument : m_instruments) {
        const bool wasListed = instrument.isListed;
        instrument.isListed = !isListing && isWanted(instrument);
        if (instrument.isListed && !wasListed)
            instrument.id = m_nextId++;
        announce(11, instrument, sessionId);
        if (instrument.isListed)
            announce(7, instrument, sessionId);
    }
    send(10, Bytes().z(sessionId).take());
}

void Meters::sessionStarted(Session &session)
{
    const ProviderRequest *request = session.provider("System.Diagnostics.Metrics");
    if (!request || request->level < 4)
        return;
    const std::string sessionId = valueOr(*request, "SessionId", "5c3ab1c0-0000-4000-8000-" + std::to_string(100000000000 + m_random() % 899999999999));
    const std::string clientId = valueOr(*request, "ClientId", "");
    const std::string refresh = numberOr(valueOr(*request, "RefreshInterval", ""), "1");
    const std::string maxSeries = numberOr(valueOr(*request, "MaxTimeSeries", ""), "1000");
    const std::string maxHistograms = numberOr(valueOr(*request, "MaxHistograms", ""), "20");
    std::set<std::string> metrics;
    std::string list = valueOr(*request, "Metrics", "");
    for (std::size_t at = 0; at < list.size();) {
        const auto comma = std::min(list.find(',', at), list.size());
        if (comma > at)
            metrics.insert(list.substr(at, comma - at));
        at = comma + 1;
    }
    if (m_running) {
        const bool shares = m_world.options().majorVersion() >= 8 && sessionId == "SHARED" && m_running->sessionId == "SHARED";
        if (!shares) {
            send(15, Bytes().z(m_running->sessionId).take());
            return;
        }
        if (refresh != m_running->refresh || maxSeries != m_running->maxSeries || maxHistograms != m_running->maxHistograms) {
            send(17, Bytes().z(clientId).z(m_running->maxHistograms).z(maxHistograms).z(m_running->maxSeries)
                         .z(maxSeries).z(m_running->refresh).z(refresh).take());
            return;
        }
        m_running->members.push_back(&session);
        m_running->metrics.merge(metrics);
        announceAll(sessionId, false);
        return;
    }
    if (m_world.options().majorVersion() >= 9)
        send(18, Bytes().i32(m_world.options().majorVersion()).i32(0).i32(1226).take());
    if (!(request->keywords & 2)) { // only a list is wanted
        say("SessionId argument received: " + sessionId);
        announceAll(sessionId, true);
        return;
    }
    say("SessionId argument received: " + sessionId);
    say("RefreshInterval argument received: " + refresh);
    say("Metrics argument received: " + list);
    Running running;
    running.sessionId = sessionId;
    running.clientId = clientId;
    running.refresh = refresh;
    running.maxSeries = maxSeries;
    running.maxHistograms = maxHistograms;
    running.metrics = std::move(metrics);
    running.members = {&session};
    running.intervalSeconds = std::max(0.1, std::strtod(refresh.c_str(), nullptr));
    running.seriesLimit = std::strtoul(maxSeries.c_str(), nullptr, 10);
    running.histogramLimit = std::strtoul(maxHistograms.c_str(), nullptr, 10);
    running.last = fileTime();
    running.due = nowTicks() + static_cast<std::int64_t>(running.intervalSeconds * 1e9);
    m_running = std::move(running);
    for (Instrument &instrument : m_instruments) {
        instrument.isListed = false;
        for (Series &series : instrument.series) {
            series.isReported = false;
            if (instrument.kind == Kind::Counter || instrument.kind == Kind::UpDownCounter)
                series.total = 0; // counted from the session's start
            series.isFirst = true;
        }
    }
    announceAll(sessionId, false);
}

void Meters::sessionEnded(Session &session)
{
    if (!m_running)
        return;
    std::erase(m_running->members, &session);
    if (m_running->members.empty())
        m_running.reset();
}

std::int64_t Meters::tick(std::int64_t now)
{
    if (!m_running)
        return never;
    if (m_running->due <= now) {
        collect(now);
        m_running->due = std::max(m_running->due + static_cast<std::int64_t>(m_running->intervalSeconds * 1e9), now);
    }
    return m_running->due;
}

void Meters::collect(std::int64_t)
{
    const int major = m_world.options().majorVersion();
    const std::int64_t end = fileTime();
    const std::string &id = m_running->sessionId;
    const double seconds = m_running->intervalSeconds;
    send(2, Bytes().z(id).i64(m_running->last).i64(end).take());
    for (Instrument &instrument : m_instruments) {
        if (!instrument.isListed)
            continue;
        for (Series &series : instrument.series) {
            if (!series.isReported) {
                const bool isHistogram = instrument.kind == Kind::Histogram;
                if (m_running->series >= m_running->seriesLimit) {
                    if (!std::exchange(m_running->saidSeries, true))
                        send(12, Bytes().z(id).take());
                    continue;
                }
                if (isHistogram && m_running->histograms >= m_running->histogramLimit) {
                    if (!std::exchange(m_running->saidHistograms, true))
                        send(13, Bytes().z(id).take());
                    continue;
                }
                ++m_running->series;
                m_running->histograms += isHistogram;
                series.isReported = true;
            }
            double value = series.value.next();
            const auto text = [&](double number) { return formatNumber(instrument.isWhole ? std::round(number) : number); };
            Bytes out;
            out.z(id).z(instrument.meter).z(instrument.version).z(instrument.name).z(instrument.unit).z(series.tags);
            const auto finish = [&](int eventId) {
                if (major >= 9)
                    out.i32(instrument.id);
                send(eventId, out.take());
            };
            switch (instrument.kind) {
            case Kind::Counter:
            case Kind::ObservableCounter: {
                double growth = value * seconds;
                if (instrument.isWhole)
                    growth = std::round(growth + std::uniform_real_distribution(-0.3, 0.3)(m_random));
                growth = std::max(0.0, growth);
                series.total += growth;
                const bool isBlank = series.isFirst && instrument.kind == Kind::ObservableCounter;
                out.z(isBlank ? "" : text(growth));
                if (major >= 8)
                    out.z(text(series.total));
                finish(4);
                break;
            }
            case Kind::UpDownCounter:
            case Kind::ObservableUpDownCounter: {
                const double previous = series.total;
                series.total = instrument.isWhole ? std::round(value) : value;
                out.z(series.isFirst && instrument.kind == Kind::ObservableUpDownCounter ? "" : text(series.total - previous));
                if (major >= 8)
                    out.z(text(series.total));
                finish(16);
                break;
            }
            case Kind::Gauge:
            case Kind::ObservableGauge:
                out.z(text(value));
                finish(5);
                break;
            case Kind::Histogram: {
                const auto count = static_cast<int>(20 * seconds) + static_cast<int>(m_random() % 20);
                const double median = value;
                out.z("0.5=" + formatNumber(median) + ";0.95=" + formatNumber(median * 1.8) + ";0.99=" + formatNumber(median * 2.4));
                if (major >= 8)
                    out.i32(count).f64(median * 1.1 * count);
                finish(6);
                break;
            }
            }
            series.isFirst = false;
        }
    }
    send(3, Bytes().z(id).i64(m_running->last).i64(end).take());
    m_running->last = end;
}

} // namespace clrscope::simruntime
