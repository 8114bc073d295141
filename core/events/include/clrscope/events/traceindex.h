// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracesummary.h>

#include <functional>
#include <map>
#include <memory>
#include <tuple>

namespace clrscope::events {

/// What a trace says about the program it is of; empty where it says nothing.
struct TraceProcess
{
    std::string commandLine;
    std::string operatingSystem;
    std::string architecture;
    std::string runtimeVersion;
};

/// Events over time, by provider: never more than `mostBuckets` of equal length.
struct EventDensity
{
    static constexpr std::size_t mostBuckets = 2048;

    std::int64_t startUtcNs = 0;
    std::int64_t bucketNs = 1;
    std::size_t buckets = 0; ///< up to the last one with an event
    std::vector<std::string> providers;
    std::vector<std::vector<std::uint32_t>> counts; ///< by provider, then bucket
};

/// One event with everything it carries, its own copy.
struct EventRow
{
    std::int64_t utcNs = 0;
    std::uint32_t kind = 0; ///< index into TraceSummary::events
    std::uint64_t threadId = 0;
    std::uint64_t captureThreadId = 0;
    std::uint32_t processor = 0xFFFFFFFF;
    std::vector<std::uint64_t> stack; ///< leaf first
    nettrace::Guid activityId{};
    nettrace::Guid relatedActivityId{};
    std::vector<std::byte> payload;
    std::shared_ptr<const nettrace::EventMetadata> metadata; ///< never null; fields of native events are filled in
};

/// The runtime dropped events of a thread shortly before.
struct TraceDrop
{
    std::int64_t utcNs = 0;
    std::uint64_t count = 0;
};

struct EventFilter
{
    std::vector<bool> kinds; ///< by index into TraceSummary::events; empty = all
    std::int64_t fromUtcNs = std::numeric_limits<std::int64_t>::min();
    std::int64_t toUtcNs = std::numeric_limits<std::int64_t>::max(); ///< not included
    std::string text; ///< as EventMatcher reads it

    bool operator==(const EventFilter &) const = default;
};

/// Which events of a trace a filter lets through: a few bytes for thousands of events.
class EventSelection
{
public:
    [[nodiscard]] std::uint64_t size() const { return m_firstRows.empty() ? 0 : m_firstRows.back(); }
    [[nodiscard]] const EventFilter &filter() const { return m_filter; }

private:
    friend class TraceIndex;
    EventFilter m_filter;
    std::vector<std::uint64_t> m_firstRows; ///< by group, and the total
};

/// Where the events of a trace file lie, so that any page of them, in time order, is decoded
/// within milliseconds: the file is cut at moments no event crosses (nettrace §8.3), and one such
/// group of blocks is read at a time. Immutable once read; any thread may ask, workers should.
class TraceIndex
{
public:
    /// Bytes done and in all, now and then.
    using Progress = std::function<void(std::uint64_t, std::uint64_t)>;

    /// Never null: what could not be read is told by summary().
    [[nodiscard]] static std::shared_ptr<const TraceIndex>
    read(const std::filesystem::path &file, std::stop_token stop = {}, const Progress &progress = {});

    [[nodiscard]] const TraceSummary &summary() const { return m_summary; }
    [[nodiscard]] const TraceProcess &process() const { return m_process; }
    [[nodiscard]] const EventDensity &density() const { return m_density; }
    /// In file order; the last stands for all behind it if there are very many.
    [[nodiscard]] const std::vector<TraceDrop> &drops() const { return m_drops; }
    [[nodiscard]] std::int64_t firstUtcNs() const { return m_firstUtcNs; }
    [[nodiscard]] std::size_t groupCount() const { return m_groups.size(); }
    [[nodiscard]] std::size_t memoryBytes() const;

    /// Takes an event and its index into TraceSummary::events; false ends the visit.
    using Visitor = std::function<bool(const nettrace::Event &, std::uint32_t)>;

    /// Counts what the filter lets through. Kinds and spans cost nothing; a text is looked for in
    /// every event left. Stopped: what was found so far.
    [[nodiscard]] EventSelection select(EventFilter filter, std::stop_token stop = {},
                                        const Progress &progress = {}) const;
    /// Events first … first + count - 1 of the selection, in time order; fewer at its end, when
    /// stopped, or when the file is no longer what it was.
    [[nodiscard]] std::vector<EventRow> rows(const EventSelection &selection, std::uint64_t first,
                                             std::size_t count, std::stop_token stop = {}) const;

    /// Takes an event; false ends the visit.
    using RowVisitor = std::function<bool(EventRow)>;
    /// The events of the selection from `first` on, each part of the file read once.
    void visitRows(const EventSelection &selection, std::uint64_t first, const RowVisitor &visitor,
                   std::stop_token stop = {}, const Progress &progress = {}) const;

    /// A closer look at from <= time < to, by the providers of density(); as far as it came when stopped.
    [[nodiscard]] EventDensity densityOf(std::int64_t fromUtcNs, std::int64_t toUtcNs, std::stop_token stop = {}) const;

    /// All events the filter lets through, in time order; parts of the file without one are not read.
    void visit(const EventFilter &filter, const Visitor &visitor, std::stop_token stop = {},
               const Progress &progress = {}) const;

private:
    class Builder;
    class Replay;
    using KindKey = std::tuple<std::string, std::int32_t, std::int32_t, std::string>;
    struct KindCount
    {
        std::uint32_t kind = 0;
        std::uint32_t count = 0;
    };
    /// A part of the file whose events are all older than those of the next.
    struct Group
    {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        std::int64_t leastUtcNs = 0;
        std::int64_t mostUtcNs = 0;
        std::uint64_t events = 0;
        std::vector<KindCount> kinds;
    };
    /// An object that gives later ones their meaning.
    struct Table
    {
        std::uint64_t begin = 0;
        std::uint64_t end = 0;
        bool untilSequencePoint = false; ///< forgotten there: stacks and labels
    };

    TraceIndex() = default;

    std::filesystem::path m_file;
    TraceSummary m_summary;
    TraceProcess m_process;
    EventDensity m_density;
    std::vector<TraceDrop> m_drops;
    std::int64_t m_firstUtcNs = 0;
    std::uint64_t m_headerEnd = 0;
    std::vector<Group> m_groups;
    std::vector<Table> m_tables;
    std::vector<std::uint64_t> m_sequencePoints; ///< where they end
    std::map<KindKey, std::uint32_t> m_kinds;
};

} // namespace clrscope::events
