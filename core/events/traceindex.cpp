// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/traceindex.h>

#include <clrscope/events/eventmatcher.h>
#include <clrscope/events/nativelayouts.h>
#include <clrscope/events/nativenames.h>
#include <clrscope/nettrace/payload.h>

#include "objectscanner.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace clrscope::events {

using nettrace::EventMetadata;

namespace {

constexpr std::uint64_t fewestEventsOfAGroup = 4096;
constexpr std::uint64_t fewestBytesOfAUnit = 16 * 1024;
constexpr std::size_t mostPayloadBytes = 64 * 1024;
constexpr std::size_t mostStackFrames = 4096;
constexpr std::size_t mostDrops = 4096;
constexpr std::size_t chunkBytes = 1024 * 1024;

/// Counts events in buckets whose length doubles whenever time runs past the last.
class DensityCounter
{
public:
    void begin(std::int64_t startUtcNs) { m_density.startUtcNs = startUtcNs; }

    std::size_t provider(const std::string &name)
    {
        const auto found = std::find(m_density.providers.begin(), m_density.providers.end(), name);
        if (found != m_density.providers.end())
            return static_cast<std::size_t>(found - m_density.providers.begin());
        if (m_density.providers.size() >= mostProviders)
            return m_density.providers.size() - 1;
        m_density.providers.push_back(name);
        m_density.counts.emplace_back(EventDensity::mostBuckets, 0);
        return m_density.providers.size() - 1;
    }

    void add(std::size_t provider, std::int64_t utcNs)
    {
        const std::uint64_t elapsed = utcNs <= m_density.startUtcNs
                                          ? 0
                                          : static_cast<std::uint64_t>(utcNs) - static_cast<std::uint64_t>(m_density.startUtcNs);
        while (elapsed >> m_shift >= EventDensity::mostBuckets)
            coarsen();
        const auto bucket = static_cast<std::size_t>(elapsed >> m_shift);
        ++m_density.counts[provider][bucket];
        m_density.buckets = std::max(m_density.buckets, bucket + 1);
    }

    EventDensity take()
    {
        m_density.bucketNs = static_cast<std::int64_t>(std::uint64_t{1} << m_shift);
        return std::move(m_density);
    }

private:
    static constexpr std::size_t mostProviders = 512; // 4 MiB of buckets

    void coarsen()
    {
        ++m_shift;
        for (auto &row : m_density.counts) {
            for (std::size_t i = 0; i < row.size() / 2; ++i)
                row[i] = row[2 * i] + row[2 * i + 1];
            std::fill(row.begin() + static_cast<std::ptrdiff_t>(row.size() / 2), row.end(), 0U);
        }
        m_density.buckets = (m_density.buckets + 1) / 2;
    }

    EventDensity m_density;
    unsigned m_shift = 14; // 16 µs
};

std::string textOf(const nettrace::Event &event, std::string_view field)
{
    const auto value = nettrace::findValue(*event.metadata, event.payload, field);
    return value ? value->toText() : std::string();
}

} // namespace

/// The first pass: counts by unit of blocks, in file order.
class TraceIndex::Builder : public nettrace::Handler
{
public:
    explicit Builder(TraceIndex &index) : m_index(index) {}

    void onTrace(const nettrace::TraceInfo &info) override
    {
        m_startUtcNs = info.syncUtcNs;
        m_density.begin(info.syncUtcNs);
    }
    void onMetadata(const EventMetadata &) override { m_definedSomething = true; }
    void onEvent(const nettrace::Event &event) override
    {
        m_counter.onEvent(event);
        Kind &kind = kindOf(*event.metadata);
        ++kind.inUnit;
        if (kind.inUnit == 1)
            m_touched.push_back(&kind);
        m_density.add(kind.provider, event.utcNs);
        if (m_unit.events++ == 0)
            m_unit.leastUtcNs = m_unit.mostUtcNs = event.utcNs;
        m_unit.leastUtcNs = std::min(m_unit.leastUtcNs, event.utcNs);
        m_unit.mostUtcNs = std::max(m_unit.mostUtcNs, event.utcNs);
        m_nowUtcNs = event.utcNs;
        if (kind.tellsProcess)
            tellProcess(event);
    }
    void onDropped(std::uint64_t count, std::uint64_t) override
    {
        auto &drops = m_index.m_drops;
        const std::int64_t at = m_nowUtcNs != 0 ? m_nowUtcNs : m_startUtcNs;
        if (drops.size() < mostDrops && (drops.empty() || drops.back().utcNs != at))
            drops.push_back({at, count});
        else
            drops.back().count += count;
    }

    /// A whole object was read.
    void objectRead(const ScannedObject &object, int formatVersion)
    {
        const bool defined = std::exchange(m_definedSomething, false);
        if (!m_unitBegun)
            m_unit.begin = object.begin;
        m_unitBegun = true;
        m_unit.end = object.end;
        switch (object.kind) {
        case ObjectKind::Trace:
            m_index.m_headerEnd = object.end;
            m_unitBegun = false;
            return;
        case ObjectKind::Stack:
        case ObjectKind::Labels:
            m_index.m_tables.push_back({object.begin, object.end, true});
            break;
        case ObjectKind::SequencePoint:
            m_index.m_sequencePoints.push_back(object.end);
            if (formatVersion == 6)
                m_index.m_tables.push_back({object.begin, object.end, false});
            break;
        case ObjectKind::Table:
            m_index.m_tables.push_back({object.begin, object.end, false});
            break;
        case ObjectKind::Event:
            if (defined)
                m_index.m_tables.push_back({object.begin, object.end, false}); // netperf
            break;
        case ObjectKind::Other:
            break;
        }
        if (m_unit.end - m_unit.begin >= fewestBytesOfAUnit || object.kind == ObjectKind::SequencePoint)
            closeUnit(object.kind == ObjectKind::SequencePoint);
    }

    /// All there is was read.
    void finish(std::uint64_t readTo)
    {
        if (!m_unitBegun)
            m_unit.begin = m_lastEnd;
        m_unit.end = std::max(readTo, m_unit.begin);
        closeUnit(true);
        m_index.m_summary.events = m_counter.counts();
        for (std::uint32_t i = 0; i < m_index.m_summary.events.size(); ++i) {
            const EventCount &row = m_index.m_summary.events[i];
            m_index.m_kinds[{row.provider, row.id, row.version, row.name}] = i;
        }
        for (Unit &unit : m_units) {
            for (KindCount &count : unit.kinds)
                count.kind = m_index.m_kinds.at(m_keys[count.kind]);
        }
        m_index.m_density = m_density.take();
        cut();
    }

private:
    struct Unit : Group
    {
        bool endsInterval = false;
    };
    struct Kind
    {
        std::uint32_t number = 0; ///< of m_keys
        std::uint32_t inUnit = 0;
        std::size_t provider = 0;
        bool tellsProcess = false;
    };

    Kind &kindOf(const EventMetadata &metadata)
    {
        auto &[known, kind] = m_recent[metadata.id % m_recent.size()];
        if (known == &metadata)
            return *kind;
        known = &metadata;
        const auto found = m_byMetadata.find(&metadata);
        if (found != m_byMetadata.end()) {
            kind = found->second;
            return *kind;
        }
        KindKey key{metadata.provider, metadata.eventId, metadata.version, std::string(eventName(metadata))};
        const auto [at, isNew] = m_byKey.try_emplace(key);
        if (isNew) {
            at->second.number = static_cast<std::uint32_t>(m_keys.size());
            at->second.provider = m_density.provider(metadata.provider);
            at->second.tellsProcess = std::get<3>(key) == "ProcessInfo" || metadata.eventId == 187;
            m_keys.push_back(std::move(key));
        }
        kind = &at->second;
        m_byMetadata.emplace(&metadata, kind);
        return *kind;
    }

    void closeUnit(bool endsInterval)
    {
        m_unit.endsInterval = endsInterval;
        for (Kind *kind : m_touched)
            m_unit.kinds.push_back({kind->number, std::exchange(kind->inUnit, 0U)});
        m_touched.clear();
        m_lastEnd = m_unit.end;
        if (m_unit.events > 0) {
            m_units.push_back(std::move(m_unit));
        } else if (!m_units.empty()) {
            m_units.back().end = m_unit.end;
            m_units.back().endsInterval |= endsInterval;
        }
        m_unit = {};
        m_unitBegun = false;
    }

    /// A group ends where everything behind is younger, or where the reader empties its queues.
    void cut()
    {
        std::vector<std::int64_t> leastBehind(m_units.size() + 1, std::numeric_limits<std::int64_t>::max());
        for (std::size_t i = m_units.size(); i-- > 0;)
            leastBehind[i] = std::min(leastBehind[i + 1], m_units[i].leastUtcNs);
        std::int64_t most = std::numeric_limits<std::int64_t>::min();
        std::map<std::uint32_t, std::uint32_t> kinds;
        bool open = false;
        for (std::size_t i = 0; i < m_units.size(); ++i) {
            const Unit &unit = m_units[i];
            if (!open) {
                m_index.m_groups.push_back({unit.begin, unit.end, unit.leastUtcNs, unit.mostUtcNs, 0, {}});
                open = true;
            }
            Group &group = m_index.m_groups.back();
            group.end = unit.end;
            group.events += unit.events;
            group.leastUtcNs = std::min(group.leastUtcNs, unit.leastUtcNs);
            group.mostUtcNs = std::max(group.mostUtcNs, unit.mostUtcNs);
            for (const KindCount &count : unit.kinds)
                kinds[count.kind] += count.count;
            most = std::max(most, unit.mostUtcNs);
            const bool isLast = i + 1 == m_units.size();
            const bool canEnd = unit.endsInterval || most < leastBehind[i + 1];
            if (isLast || (canEnd && group.events >= fewestEventsOfAGroup)) {
                for (const auto &[kind, count] : kinds)
                    group.kinds.push_back({kind, count});
                kinds.clear();
                open = false;
            }
        }
        m_units.clear();
    }

    void tellProcess(const nettrace::Event &event)
    {
        TraceProcess &process = m_index.m_process;
        if (eventName(*event.metadata) == "ProcessInfo") {
            process.commandLine = textOf(event, "CommandLine");
            process.operatingSystem = textOf(event, "OSInformation");
            process.architecture = textOf(event, "ArchInformation");
        } else if (event.payload.size() >= 20 && event.metadata->provider.starts_with(runtimeProvider)) {
            // ClrInstanceId, Sku and the version of the libraries: eight times u16.
            std::array<std::uint16_t, 6> words{};
            std::memcpy(words.data(), event.payload.data(), sizeof(words));
            process.runtimeVersion = std::to_string(words[2]) + '.' + std::to_string(words[3]) + '.' + std::to_string(words[4]);
        }
    }

    static constexpr std::string_view runtimeProvider = "Microsoft-Windows-DotNETRuntime";

    TraceIndex &m_index;
    EventCounter m_counter;
    DensityCounter m_density;
    std::map<KindKey, Kind> m_byKey;
    std::vector<KindKey> m_keys;
    std::unordered_map<const EventMetadata *, Kind *> m_byMetadata;
    std::array<std::pair<const EventMetadata *, Kind *>, 256> m_recent{};
    std::vector<Kind *> m_touched;
    std::vector<Unit> m_units;
    Unit m_unit;
    bool m_unitBegun = false;
    bool m_definedSomething = false;
    std::uint64_t m_lastEnd = 0;
    std::int64_t m_startUtcNs = 0;
    std::int64_t m_nowUtcNs = 0; ///< of the newest event read
};

std::shared_ptr<const TraceIndex>
TraceIndex::read(const std::filesystem::path &file, std::stop_token stop, const Progress &progress)
{
    std::shared_ptr<TraceIndex> index(new TraceIndex);
    index->m_file = file;
    TraceSummary &summary = index->m_summary;
    const auto cannotRead = [&](int code) {
        summary.fault = nettrace::ReadFault::Unreadable;
        summary.systemError = code;
        summary.error = "The file cannot be read: " + std::generic_category().message(code != 0 ? code : EIO) + '.';
        return index;
    };
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        return cannotRead(EISDIR);
    errno = 0;
    FileWindow window(file);
    if (!window.isOpen())
        return cannotRead(errno);
    summary.sizeBytes = std::filesystem::file_size(file, ignored);

    Builder builder(*index);
    nettrace::Reader reader(builder, nettrace::Order::Arrival);
    ObjectScanner scanner(window);
    std::uint64_t told = 0;
    while (reader.status() == nettrace::Status::NeedMore && !summary.stopped) {
        const ScannedObject object = scanner.next();
        if (object.bytes.empty())
            break;
        reader.feed(object.bytes);
        if (object.isWhole)
            builder.objectRead(object, reader.formatVersion());
        if (object.end - told >= chunkBytes) {
            told = object.end;
            if (progress)
                progress(told, summary.sizeBytes);
            summary.stopped = stop.stop_requested();
        }
    }
    if (window.failed())
        return cannotRead(errno);
    const auto status = reader.finish();
    summary.stopped |= stop.stop_requested();
    summary.endMarkRead = status == nettrace::Status::Complete;
    if (const auto &error = reader.error()) {
        summary.error = error->message + " (offset " + std::to_string(error->offset) + ")";
        summary.fault = error->fault;
    }
    summary.formatVersion = reader.formatVersion();
    summary.info = reader.info();
    if (summary.formatVersion == 0)
        return index;
    summary.outcome = summary.endMarkRead && summary.error.empty() ? TraceSummary::Outcome::Whole : TraceSummary::Outcome::Cut;
    const auto &statistics = reader.statistics();
    summary.eventCount = statistics.events;
    summary.droppedEvents = statistics.dropped;
    summary.stackCount = statistics.stacks;
    summary.warnings = reader.warnings();
    builder.finish(std::max(reader.bytesConsumed(), scanner.offset()));
    if (summary.info && statistics.events > 0) {
        index->m_firstUtcNs = summary.info->toUtcNs(statistics.firstTicks);
        summary.durationNs = summary.info->toUtcNs(statistics.lastTicks) - index->m_firstUtcNs;
    }
    return index;
}

std::size_t TraceIndex::memoryBytes() const
{
    std::size_t bytes = sizeof(*this) + m_tables.capacity() * sizeof(Table) + m_groups.capacity() * sizeof(Group)
                        + m_sequencePoints.capacity() * sizeof(std::uint64_t);
    for (const Group &group : m_groups)
        bytes += group.kinds.capacity() * sizeof(KindCount);
    for (const auto &row : m_density.counts)
        bytes += row.capacity() * sizeof(std::uint32_t);
    return bytes;
}

/// Reads one group again, in time order, and shows the events the filter lets through.
class TraceIndex::Replay : public nettrace::Handler
{
public:
    Replay(const TraceIndex &index, const EventFilter &filter)
        : m_index(index), m_matcher(filter.text, index.m_firstUtcNs), m_window(index.m_file),
          m_pointerSize(index.m_summary.info ? index.m_summary.info->pointerSize : 8),
          m_fromUtcNs(std::max(filter.fromUtcNs, m_matcher.fromUtcNs())), m_toUtcNs(std::min(filter.toUtcNs, m_matcher.toUtcNs()))
    {
        const auto &kinds = index.m_summary.events;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const bool isIn = filter.kinds.empty() || (i < filter.kinds.size() && filter.kinds[i]);
            m_answers.push_back(isIn ? m_matcher.kind(kinds[i]) : EventMatcher::Answer::No);
        }
    }

    /// What is certain of the events of a group without reading it: none, or all of these kinds.
    [[nodiscard]] std::optional<std::uint64_t> countOf(const Group &group) const
    {
        if (group.mostUtcNs < m_fromUtcNs || group.leastUtcNs >= m_toUtcNs)
            return 0;
        bool isKnown = group.leastUtcNs >= m_fromUtcNs && group.mostUtcNs < m_toUtcNs;
        bool isAnyIn = false;
        std::uint64_t count = 0;
        for (const KindCount &of : group.kinds) {
            if (m_answers[of.kind] == EventMatcher::Answer::No)
                continue;
            isAnyIn = true;
            isKnown = isKnown && m_answers[of.kind] == EventMatcher::Answer::Yes;
            count += of.count;
        }
        if (!isAnyIn)
            return 0;
        return isKnown ? std::optional(count) : std::nullopt;
    }

    /// The metadata of the event at hand with what is known of native ones; a copy that may be kept.
    [[nodiscard]] std::shared_ptr<const EventMetadata> described(const EventMetadata &metadata)
    {
        auto &copy = m_described[&metadata];
        if (!copy) {
            auto made = std::make_shared<EventMetadata>(metadata);
            describeNative(*made, m_pointerSize);
            copy = std::move(made);
        }
        return copy;
    }

    /// False from `visitor` ends it.
    void read(const Group &group, const std::stop_token &stop, const Visitor &visitor)
    {
        m_visitor = &visitor;
        m_kinds.clear();
        m_described.clear();
        m_recent.fill({}); // another reader's rows may lie where the last one's did
        m_isOver = false;
        m_isPrelude = true;
        nettrace::Reader reader(*this, nettrace::Order::Sorted);
        m_fedTo = 0;
        feed(reader, 0, m_index.m_headerEnd, stop);
        const auto &points = m_index.m_sequencePoints;
        const auto next = std::upper_bound(points.begin(), points.end(), group.begin);
        const std::uint64_t interval = next == points.begin() ? 0 : *std::prev(next);
        for (const Table &table : m_index.m_tables) {
            if (table.begin >= group.begin || m_isOver)
                break;
            if (!table.untilSequencePoint || table.begin >= interval)
                feed(reader, table.begin, table.end, stop);
        }
        m_isPrelude = false;
        feed(reader, group.begin, group.end, stop);
        if (!m_isOver)
            reader.finish();
    }

    void onEvent(const nettrace::Event &event) override
    {
        if (m_isPrelude || m_isOver)
            return;
        auto &[known, kind] = m_recent[event.metadata->id % m_recent.size()];
        if (known != event.metadata) {
            known = event.metadata;
            kind = kindOf(*event.metadata);
        }
        if (kind != noKind && lets(event, kind))
            m_isOver = !(*m_visitor)(event, kind);
    }

private:
    static constexpr std::uint32_t noKind = 0xFFFFFFFF;

    std::uint32_t kindOf(const EventMetadata &metadata)
    {
        const auto [at, isNew] = m_kinds.try_emplace(&metadata, noKind);
        if (isNew) {
            const auto found = m_index.m_kinds.find(
                {metadata.provider, metadata.eventId, metadata.version, std::string(eventName(metadata))});
            if (found != m_index.m_kinds.end())
                at->second = found->second;
        }
        return at->second;
    }

    bool lets(const nettrace::Event &event, std::uint32_t kind)
    {
        if (event.utcNs < m_fromUtcNs || event.utcNs >= m_toUtcNs || m_answers[kind] == EventMatcher::Answer::No)
            return false;
        return m_answers[kind] == EventMatcher::Answer::Yes
               || m_matcher.matches(m_index.m_summary.events[kind], event, *described(*event.metadata));
    }

    void feed(nettrace::Reader &reader, std::uint64_t begin, std::uint64_t end, const std::stop_token &stop)
    {
        if (begin != m_fedTo && m_index.m_summary.formatVersion != 6) {
            // Padding counts from the file's begin: an object nobody knows takes the reader there.
            const auto filler = fillerObject(m_fedTo, begin);
            reader.feed(filler);
        }
        for (std::uint64_t at = begin; at < end && !m_isOver && !stop.stop_requested();) {
            const auto bytes = m_window.read(at, static_cast<std::size_t>(std::min<std::uint64_t>(chunkBytes, end - at)));
            if (bytes.empty())
                break; // the file has become shorter
            reader.feed(bytes);
            at += bytes.size();
        }
        m_isOver |= stop.stop_requested();
        m_fedTo = end;
    }

    const TraceIndex &m_index;
    const EventMatcher m_matcher;
    std::vector<EventMatcher::Answer> m_answers; ///< by kind
    FileWindow m_window;
    const int m_pointerSize;
    const std::int64_t m_fromUtcNs;
    const std::int64_t m_toUtcNs;
    const Visitor *m_visitor = nullptr;
    std::unordered_map<const EventMetadata *, std::shared_ptr<const EventMetadata>> m_described;
    std::unordered_map<const EventMetadata *, std::uint32_t> m_kinds;
    std::array<std::pair<const EventMetadata *, std::uint32_t>, 256> m_recent{};
    std::uint64_t m_fedTo = 0;
    bool m_isPrelude = false;
    bool m_isOver = false;
};

EventSelection TraceIndex::select(EventFilter filter, std::stop_token stop, const Progress &progress) const
{
    EventSelection selection;
    selection.m_filter = std::move(filter);
    Replay replay(*this, selection.m_filter);
    selection.m_firstRows.assign(1, 0);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < m_groups.size() && !stop.stop_requested(); ++i) {
        const Group &group = m_groups[i];
        if (const auto count = replay.countOf(group)) {
            total += *count;
        } else {
            replay.read(group, stop, [&total](const nettrace::Event &, std::uint32_t) {
                ++total;
                return true;
            });
            if (progress)
                progress(group.end, m_summary.sizeBytes);
        }
        selection.m_firstRows.push_back(total);
    }
    return selection;
}

void TraceIndex::visit(const EventFilter &filter, const Visitor &visitor, std::stop_token stop, const Progress &progress) const
{
    Replay replay(*this, filter);
    bool isOver = false;
    const Visitor untilOver = [&](const nettrace::Event &event, std::uint32_t kind) {
        isOver = !visitor(event, kind);
        return !isOver;
    };
    for (const Group &group : m_groups) {
        if (isOver || stop.stop_requested())
            break;
        if (replay.countOf(group) != std::uint64_t{0})
            replay.read(group, stop, untilOver);
        if (progress)
            progress(group.end, m_summary.sizeBytes);
    }
}

EventDensity TraceIndex::densityOf(std::int64_t fromUtcNs, std::int64_t toUtcNs, std::stop_token stop) const
{
    constexpr auto most = static_cast<std::int64_t>(EventDensity::mostBuckets);
    EventDensity closer;
    closer.startUtcNs = fromUtcNs;
    closer.bucketNs = (toUtcNs - fromUtcNs) / most + 1;
    closer.buckets = EventDensity::mostBuckets;
    closer.providers = m_density.providers;
    closer.counts.assign(closer.providers.size(), std::vector<std::uint32_t>(closer.buckets, 0));
    if (closer.providers.empty())
        return closer;
    std::vector<std::size_t> rows; // by kind; the last one is of all providers beyond the limit
    for (const EventCount &kind : m_summary.events) {
        const auto at = std::find(closer.providers.begin(), closer.providers.end(), kind.provider) - closer.providers.begin();
        rows.push_back(std::min(static_cast<std::size_t>(at), closer.providers.size() - 1));
    }
    visit({.kinds = {}, .fromUtcNs = fromUtcNs, .toUtcNs = toUtcNs, .text = {}},
          [&](const nettrace::Event &event, std::uint32_t kind) {
              const auto bucket = static_cast<std::size_t>((event.utcNs - fromUtcNs) / closer.bucketNs);
              ++closer.counts[rows[kind]][std::min(bucket, closer.buckets - 1)];
              return true;
          },
          std::move(stop));
    return closer;
}

std::vector<EventRow> TraceIndex::rows(const EventSelection &selection, std::uint64_t first, std::size_t count,
                                       std::stop_token stop) const
{
    std::vector<EventRow> rows;
    if (count == 0 || first >= selection.size())
        return rows;
    rows.reserve(static_cast<std::size_t>(std::min<std::uint64_t>({count, selection.size() - first, 65536})));
    visitRows(
        selection, first,
        [&rows, count](EventRow row) {
            rows.push_back(std::move(row));
            return rows.size() < count;
        },
        std::move(stop));
    return rows;
}

void TraceIndex::visitRows(const EventSelection &selection, std::uint64_t first, const RowVisitor &visitor, std::stop_token stop,
                           const Progress &progress) const
{
    const auto &firstRows = selection.m_firstRows;
    if (firstRows.size() < 2 || first >= selection.size())
        return;
    Replay replay(*this, selection.m_filter);
    const std::size_t pointer = m_summary.info && m_summary.info->pointerSize == 4 ? 4 : 8;
    auto group = static_cast<std::size_t>(std::upper_bound(firstRows.begin(), firstRows.end(), first) - firstRows.begin()) - 1;
    std::uint64_t skip = first - firstRows[group];
    bool isOver = false;
    for (; group + 1 < firstRows.size() && !isOver && !stop.stop_requested(); ++group, skip = 0) {
        if (firstRows[group] == firstRows[group + 1])
            continue;
        replay.read(m_groups[group], stop, [&](const nettrace::Event &event, std::uint32_t kind) {
            if (skip > 0) {
                --skip;
                return true;
            }
            EventRow row;
            row.utcNs = event.utcNs;
            row.kind = kind;
            row.threadId = event.threadId;
            row.captureThreadId = event.captureThreadId;
            row.processor = event.processor;
            row.activityId = event.activityId;
            row.relatedActivityId = event.relatedActivityId;
            for (std::size_t at = 0; at + pointer <= event.stack.size() && row.stack.size() < mostStackFrames; at += pointer) {
                std::uint64_t address = 0;
                std::memcpy(&address, event.stack.data() + at, pointer);
                row.stack.push_back(address);
            }
            const auto payload = event.payload.first(std::min(event.payload.size(), mostPayloadBytes));
            row.payload.assign(payload.begin(), payload.end());
            row.metadata = replay.described(*event.metadata);
            isOver = !visitor(std::move(row));
            return !isOver;
        });
        if (progress)
            progress(m_groups[group].end, m_summary.sizeBytes);
    }
}

} // namespace clrscope::events
