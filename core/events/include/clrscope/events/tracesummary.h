// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/reader.h>

#include <filesystem>
#include <stop_token>
#include <unordered_map>

namespace clrscope::events {

/// How often one kind of event is in a trace.
struct EventCount
{
    std::string provider;
    std::string name; ///< the metadata's, else the built-in table's, else empty
    std::int32_t id = 0;
    std::int32_t version = 0;
    std::uint64_t count = 0;
    std::uint64_t withStack = 0; ///< of them, with at least one frame
};

/// What `inspect` prints and the window shows of a trace.
struct TraceSummary
{
    enum class Outcome {
        Whole,   ///< the end mark was read and nothing on the way was damaged
        Cut,     ///< read as far as it goes; error says where it breaks off
        NoTrace, ///< not a trace, of a version not supported, or no readable file
    };

    Outcome outcome = Outcome::NoTrace;
    int formatVersion = 0; ///< 3 (netperf), 4 or 6
    bool endMarkRead = false;
    std::string error;                       ///< empty if there is none; with the offset
    nettrace::ReadFault fault = nettrace::ReadFault::None; ///< of which kind the error is
    int systemError = 0;                                   ///< errno of an unreadable file
    std::optional<nettrace::TraceInfo> info; ///< absent if cut inside the header
    std::int64_t durationNs = 0;
    std::uint64_t eventCount = 0;
    std::uint64_t droppedEvents = 0;
    std::uint64_t stackCount = 0;
    std::vector<EventCount> events; ///< by provider, then id, then version, then name
    std::vector<std::string> warnings;
    std::uint64_t sizeBytes = 0;
    bool stopped = false; ///< at the caller's wish before the end
};

/// Counts events; to be used with a Reader of any order.
class EventCounter : public nettrace::Handler
{
public:
    void onEvent(const nettrace::Event &event) override;
    /// The counts so far in their final order.
    [[nodiscard]] std::vector<EventCount> counts() const;

private:
    struct Counts
    {
        std::uint64_t all = 0;
        std::uint64_t withStack = 0;
    };
    struct Slot
    {
        const nettrace::EventMetadata *metadata = nullptr;
        Counts *counts = nullptr;
    };
    std::unordered_map<const nettrace::EventMetadata *, Counts> m_counts;
    std::array<Slot, 256> m_recent{}; ///< by metadata id
};

/// Reads a file to its end or until `stop` is requested. For worker threads: a gigabyte takes
/// about a second.
[[nodiscard]] TraceSummary readTraceSummary(const std::filesystem::path &file,
                                            std::stop_token stop = {});

/// One JSON object, as `inspect --json` prints it.
[[nodiscard]] std::string inspectJson(const TraceSummary &summary);
/// A table for people.
[[nodiscard]] std::string inspectTable(const TraceSummary &summary);
/// 0 whole, 3 cut, 1 no trace.
[[nodiscard]] int inspectExitCode(const TraceSummary &summary);

} // namespace clrscope::events
