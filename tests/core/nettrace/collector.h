// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/reader.h>

#include <string>

namespace clrscope::test {

/// Remembers everything a reader tells, one line of text an event.
class Collector : public nettrace::Handler
{
public:
    void onTrace(const nettrace::TraceInfo &) override { ++traces; }
    void onMetadata(const nettrace::EventMetadata &row) override { metadata.push_back(row); }
    void onEvent(const nettrace::Event &event) override
    {
        ticks.push_back(event.ticks);
        const auto &row = *event.metadata;
        lines.push_back(row.provider + "/" + row.name + "#" + std::to_string(row.eventId) + " v" +
                        std::to_string(row.version) + " @" + std::to_string(event.ticks) + " t" +
                        std::to_string(event.threadId) + " c" +
                        std::to_string(event.captureThreadId) + " s" +
                        std::to_string(event.sequence) + " k" + std::to_string(event.stack.size()) +
                        " a" + nettrace::guidText(event.activityId).substr(0, 8) + " " +
                        nettrace::guidText(event.relatedActivityId).substr(0, 8) + " (" +
                        nettrace::payloadText(row, event.payload) + ")");
    }
    void onDropped(std::uint64_t count, std::uint64_t) override { dropped += count; }

    int traces = 0;
    std::uint64_t dropped = 0;
    std::vector<nettrace::EventMetadata> metadata;
    std::vector<std::string> lines;
    std::vector<std::int64_t> ticks;
};

struct Reading
{
    Collector seen;
    nettrace::Status status{};
    std::optional<nettrace::ReadError> error;
    nettrace::Statistics statistics;
    std::optional<nettrace::TraceInfo> info;
    std::vector<std::string> warnings;
};

/// Feeds the bytes cut at the given offsets (ascending) and finishes.
inline Reading read(std::span<const std::byte> bytes, std::span<const std::size_t> cuts = {},
                    nettrace::Order order = nettrace::Order::Sorted)
{
    Reading result;
    nettrace::Reader reader(result.seen, order);
    std::size_t from = 0;
    for (const std::size_t cut : cuts) {
        // A copy of its own, so that a sanitizer sees any read beyond what was fed.
        const std::vector<std::byte> part(bytes.begin() + std::ptrdiff_t(from),
                                          bytes.begin() + std::ptrdiff_t(cut));
        (void)reader.feed(part);
        from = cut;
    }
    (void)reader.feed(bytes.subspan(from));
    result.status = reader.finish();
    result.error = reader.error();
    result.statistics = reader.statistics();
    result.info = reader.info();
    result.warnings = reader.warnings();
    return result;
}

} // namespace clrscope::test
