// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast payloads become samples: event counters and meter rates, on one core.
#include <clrscope/events/counterdecoder.h>
#include <clrscope/nettrace/writer.h>

#include <chrono>
#include <cstdio>

using namespace clrscope;
using nettrace::Field;
using nettrace::TypeCode;

namespace {

constexpr int rounds = 300'000;

struct Counter : events::CounterSink
{
    void onSample(events::CounterSample &&sample) override { sum += sample.value; }
    double sum = 0;
};

Field field(const char *name, TypeCode type)
{
    Field made;
    made.name = name;
    made.type = type;
    return made;
}

bool measure(const char *what, const nettrace::EventMetadata &row,
             const nettrace::PayloadBuilder &payload)
{
    Counter counter;
    events::CounterDecoder decoder(
        counter, {.sessionId = "SHARED", .clientId = "bench", .refreshSeconds = 1});
    nettrace::Event event;
    event.metadata = &row;
    event.payload = payload.bytes();
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i)
        decoder.handle(event);
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    const double megabytes = static_cast<double>(payload.bytes().size()) * rounds / 1e6;
    std::printf("%s: %.2f million samples a second, %.0f MB/s\n", what, rounds / seconds / 1e6,
                megabytes / seconds);
    return counter.sum > 0;
}

} // namespace

int main()
{
    auto inner = field("Payload", TypeCode::Object);
    for (const auto *name : {"Name", "DisplayName", "DisplayRateTimeScale"})
        inner.children.push_back(field(name, TypeCode::String));
    inner.children.push_back(field("Increment", TypeCode::Double));
    inner.children.push_back(field("IntervalSec", TypeCode::Single));
    for (const auto *name : {"Metadata", "Series", "CounterType", "DisplayUnits"})
        inner.children.push_back(field(name, TypeCode::String));
    auto outer = field("", TypeCode::Object);
    outer.children = {inner};
    nettrace::EventMetadata counters;
    counters.provider = "System.Runtime";
    counters.name = "EventCounters";
    counters.fields = {outer};
    nettrace::PayloadBuilder sum;
    sum.text("alloc-rate")
        .text("Allocation Rate")
        .text("00:00:01")
        .f64(4096)
        .f32(1)
        .text("")
        .text("Interval=1000")
        .text("Sum")
        .text("B");

    nettrace::EventMetadata meter;
    meter.provider = "System.Diagnostics.Metrics";
    meter.eventId = 4;
    meter.version = 2;
    nettrace::PayloadBuilder rate;
    for (const auto *text :
         {"SHARED", "Microsoft.AspNetCore.Hosting", "", "http.server.requests", "{request}",
          "http.request.method=GET,http.response.status_code=200,http.route=/orders/{id}", "21",
          "105"})
        rate.text(text);
    rate.i32(7);
    const bool isFine =
        measure("event counters", counters, sum) && measure("meter rates", meter, rate);
    return isFine ? 0 : 1;
}
