// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/nettrace/reader.h>

#include "eventqueue.h"
#include "framer.h"
#include "headerdecoder.h"
#include "labels.h"
#include "metadataparser.h"

#include <limits>
#include <map>
#include <tuple>

namespace clrscope::nettrace {

namespace {

constexpr std::size_t maxQueuedBytes = 64 * 1024 * 1024;
constexpr std::size_t recordsBetweenChecks = 32 * 1024;
constexpr std::size_t maxThreads6 = 65536;
constexpr std::size_t maxOverrides = 65536;
constexpr std::size_t maxWarningTexts = 32;
constexpr std::int64_t nsPerSecond = 1'000'000'000;

std::int64_t wrappingAdd(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

std::int64_t wrappingSubtract(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

} // namespace

std::int64_t TraceInfo::toUtcNs(std::int64_t ticks) const
{
    const std::int64_t elapsed = wrappingSubtract(ticks, syncTicks);
    if (ticksPerSecond == nsPerSecond)
        return wrappingAdd(syncUtcNs, elapsed);
    if (ticksPerSecond <= 0)
        return syncUtcNs;
    // Whole seconds and remainder apart, else the product overflows after minutes (nettrace §8.1).
    const std::int64_t seconds = elapsed / ticksPerSecond;
    const std::int64_t rest = elapsed % ticksPerSecond;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / nsPerSecond;
    const std::int64_t restNs = ticksPerSecond <= most
                                    ? rest * nsPerSecond / ticksPerSecond
                                    : static_cast<std::int64_t>(static_cast<double>(rest) * 1e9
                                                                / static_cast<double>(ticksPerSecond));
    const std::int64_t wholeNs = std::clamp(seconds, -most, most) * nsPerSecond;
    return wrappingAdd(syncUtcNs, wrappingAdd(wholeNs, restNs));
}

class Reader::Impl final : private FrameSink
{
public:
    Impl(Handler &handler, Order order)
        : m_handler(handler), m_order(order), m_framer(*this), m_queue(m_threads)
    {
    }

    Status feed(Bytes bytes)
    {
        if (m_framer.status() != Status::NeedMore)
            return m_framer.status();
        const Status status = m_framer.feed(bytes);
        if (status != Status::NeedMore)
            close();
        return status;
    }

    Status finish()
    {
        if (m_framer.status() != Status::NeedMore)
            return m_framer.status();
        if (const BlockHead *open = m_framer.openBlock(); open != nullptr && m_block != nullptr) {
            if (open->kind == BlockKind::Event) {
                m_cut = true;
                eventBlock();
            }
        }
        const Status status = m_framer.finish();
        close();
        return status;
    }

    [[nodiscard]] Status status() const { return m_framer.status(); }
    [[nodiscard]] const std::optional<ReadError> &error() const
    {
        return m_damage ? m_damage : m_framer.error();
    }
    [[nodiscard]] const std::optional<TraceInfo> &info() const { return m_info; }
    [[nodiscard]] int formatVersion() const { return m_framer.formatVersion(); }
    [[nodiscard]] const Statistics &statistics() const { return m_statistics; }
    [[nodiscard]] std::uint64_t offset() const { return m_framer.offset(); }
    [[nodiscard]] const std::vector<const char *> &warnings() const { return m_warnings; }

private:
    // FrameSink
    void beginBlock(const BlockHead &head) override
    {
        m_head = head;
        if (head.kind != BlockKind::Unknown)
            m_block = m_queue.acquire(head.size);
    }
    void blockBytes(Bytes bytes) override
    {
        if (m_block != nullptr)
            m_block->body.append(bytes);
    }
    std::optional<std::string> endBlock() override;
    void warn(const char *what) override
    {
        ++m_statistics.warnings;
        if (m_warnings.size() < maxWarningTexts && std::find(m_warnings.begin(), m_warnings.end(), what) == m_warnings.end())
            m_warnings.push_back(what);
    }

    [[nodiscard]] Bytes body() const { return m_block->body.bytes(); }
    void close();
    void releaseBlock()
    {
        m_queue.release(std::exchange(m_block, nullptr));
    }
    void damaged(std::size_t bodyOffset, const char *what)
    {
        if (m_cut)
            return; // the framer says it better
        warn(what);
        if (!m_damage)
            m_damage = ReadError{m_head.bodyOffset + bodyOffset, what};
    }

    void metadataBlock();
    void addMetadata(std::optional<EventMetadata> row);
    void eventBlock();
    template <bool isV6>
    DecodeEnd decodeEvents(const EventBlockHead &head);
    template <bool isV6>
    DecodeEnd decodeRuns(std::size_t begin);
    template <bool isV6>
    DecodeEnd decodeRegion(std::size_t begin);
    DecodeEnd netPerfBlock();
    void stackBlock();
    void sequencePoint();
    void threadBlock();
    void removeThreadBlock();
    void labelBlock();

    [[nodiscard]] Context contextOf(const HeaderState &state, bool isV6);
    [[nodiscard]] std::uint64_t osThread(std::uint64_t index);
    void checkSequence(ThreadState &thread, std::uint32_t sequence)
    {
        const std::uint32_t expected = thread.lastSequence + 1;
        thread.lastSequence = sequence;
        if (sequence != expected || !thread.sequenceKnown) [[unlikely]]
            sequenceGap(thread, sequence, expected);
    }
    void sequenceGap(ThreadState &thread, std::uint32_t sequence, std::uint32_t expected);
    void sequenceAtPoint(ThreadState &thread, std::uint32_t sequence);
    void lost(std::uint32_t count, const ThreadState &thread);

    void drain(std::int64_t limit, bool all)
    {
        m_lastContext = nullptr; // what it pointed at may have moved
        m_queue.drain(limit, all, [this](const Block &block, const Record &record) CLRSCOPE_INLINE { emitRecord(block, record); });
    }
    void drainIfOverLimit(Block &block, std::uint32_t &runBegin);
    void emitRecord(const Block &block, const Record &record);
    void loadContext(const Context &context);
    void emitEvent();
    const EventMetadata *overridden(const EventMetadata &metadata, const EventLabels &labels);

    Handler &m_handler;
    const Order m_order;
    Framer m_framer;
    BlockHead m_head;
    Block *m_block = nullptr; ///< being collected or decoded
    bool m_cut = false;       ///< decoding what there is of the last block of a cut file
    std::optional<ReadError> m_damage;
    std::optional<TraceInfo> m_info;
    bool m_nanosecondClock = false;
    std::int64_t m_clockOffset = 0; ///< then: UTC = ticks + offset
    Statistics m_statistics;
    std::vector<const char *> m_warnings;

    ThreadTable m_threads;
    EventQueue m_queue;
    MetadataTable m_metadata;
    StackTable m_stacks;
    LabelTable m_labels;
    std::unordered_map<std::uint64_t, std::uint64_t> m_osThreads; ///< version 6: index to OS id
    using OverrideKey = std::tuple<const EventMetadata *, std::uint64_t, std::int32_t, std::int32_t, std::int32_t>;
    std::map<OverrideKey, std::unique_ptr<EventMetadata>> m_overrides;

    Event m_event; ///< what is being emitted; context fields stay from event to event
    const Context *m_lastContext = nullptr;
    std::int64_t m_newestTicks = std::numeric_limits<std::int64_t>::min();
};

void Reader::Impl::close()
{
    if (m_block != nullptr)
        releaseBlock();
    drain(0, true);
}

std::optional<std::string> Reader::Impl::endBlock()
{
    if (m_block == nullptr)
        return std::nullopt;
    std::optional<std::string> refusal;
    m_block->body.close();
    switch (m_head.kind) {
    case BlockKind::Trace: {
        TraceInfo info;
        refusal = parseTraceHeader(body(), m_framer.formatVersion(), info);
        if (!refusal) {
            m_info = info;
            m_nanosecondClock = info.ticksPerSecond == nsPerSecond;
            m_clockOffset = wrappingSubtract(info.syncUtcNs, info.syncTicks);
            m_handler.onTrace(info);
        }
        break;
    }
    case BlockKind::Event:
        eventBlock();
        return refusal; // it keeps or gives back the block itself
    case BlockKind::Metadata:
        metadataBlock();
        break;
    case BlockKind::Stack:
        stackBlock();
        break;
    case BlockKind::SequencePoint:
        sequencePoint();
        break;
    case BlockKind::Thread:
        threadBlock();
        break;
    case BlockKind::RemoveThread:
        removeThreadBlock();
        break;
    case BlockKind::LabelList:
        labelBlock();
        break;
    case BlockKind::Unknown:
        break;
    }
    releaseBlock();
    return refusal;
}

// --- metadata, stacks, threads, labels, sequence points

void Reader::Impl::addMetadata(std::optional<EventMetadata> row)
{
    if (!row)
        return warn("A metadata row that cannot be read was skipped.");
    std::uint32_t index = 0;
    switch (m_metadata.add(std::move(*row), index)) {
    case MetadataTable::Added::Full:
        return warn("There are too many metadata rows; further ones are skipped.");
    case MetadataTable::Added::Replaced:
        warn("A metadata id was defined twice; the newer definition counts.");
        break;
    case MetadataTable::Added::New:
        break;
    }
    m_handler.onMetadata(m_metadata.at(index));
}

void Reader::Impl::metadataBlock()
{
    const bool isV6 = m_framer.formatVersion() == 6;
    const auto head = parseEventBlockHead(body(), !isV6);
    if (!head)
        return damaged(0, "A metadata block is damaged.");
    if (isV6) {
        Cursor rows(body().subspan(head->headerBytes));
        while (!rows.atEnd()) {
            const Bytes row = rows.takeBytes(rows.take<std::uint16_t>());
            if (rows.failed())
                return damaged(0, "A metadata block is damaged.");
            addMetadata(parseMetadataRow6(row));
        }
        return;
    }
    const auto onRow = [this](const HeaderState &state, unsigned, std::uint32_t at) {
        addMetadata(parseMetadataRow(body().subspan(at, state.payloadSize)));
    };
    const auto end = head->compressed ? decodeCompressed<false>(body(), head->headerBytes, onRow)
                                      : decodeUncompressed<false>(body(), head->headerBytes, onRow);
    if (!end.clean)
        damaged(end.wholeEvents, "A metadata block is damaged.");
}

void Reader::Impl::stackBlock()
{
    if (!m_stacks.addBlock(body(), m_statistics.stacks))
        damaged(0, "A block of stacks is damaged or too large.");
}

void Reader::Impl::sequencePoint()
{
    drain(0, true);
    Cursor cursor(body());
    (void)cursor.take<std::int64_t>();
    if (m_framer.formatVersion() == 6) {
        const auto flags = cursor.take<std::uint32_t>();
        const auto count = cursor.take<std::uint32_t>();
        for (std::uint32_t i = 0; i < count && !cursor.failed(); ++i) {
            const auto index = cursor.takeVarUInt();
            const auto sequence = cursor.takeVarUInt32();
            if (!cursor.failed())
                sequenceAtPoint(m_threads.find(index), sequence);
        }
        if (flags & 1) {
            m_threads.forgetAll();
            m_osThreads.clear();
        }
        if (flags & 2)
            m_metadata.forgetIds();
        m_labels.clear();
    } else {
        const auto count = cursor.take<std::int32_t>();
        if (count > 0 && static_cast<std::size_t>(count) > cursor.remaining() / 12)
            damaged(8, "A sequence point is damaged.");
        for (std::int32_t i = 0; i < count && !cursor.failed(); ++i) {
            const auto thread = cursor.take<std::uint64_t>();
            const auto sequence = cursor.take<std::uint32_t>();
            if (!cursor.failed())
                sequenceAtPoint(m_threads.find(thread), sequence);
        }
    }
    m_stacks.clear();
}

void Reader::Impl::lost(std::uint32_t count, const ThreadState &thread)
{
    m_statistics.dropped += count;
    m_handler.onDropped(count, m_framer.formatVersion() == 6 ? osThread(thread.id) : thread.id);
}

void Reader::Impl::sequenceGap(ThreadState &thread, std::uint32_t sequence, std::uint32_t expected)
{
    const bool known = std::exchange(thread.sequenceKnown, true);
    const auto gap = static_cast<std::int32_t>(sequence - expected);
    // Number 1 is a new thread under an id used before; going back is no loss either.
    if (known && sequence != 1 && gap > 0)
        lost(static_cast<std::uint32_t>(gap), thread);
}

void Reader::Impl::sequenceAtPoint(ThreadState &thread, std::uint32_t sequence)
{
    const bool known = std::exchange(thread.sequenceKnown, true);
    const auto gap = static_cast<std::int32_t>(sequence - thread.lastSequence);
    if (known && gap > 0)
        lost(static_cast<std::uint32_t>(gap), thread);
    if (!known || gap > 0)
        thread.lastSequence = sequence;
}

void Reader::Impl::threadBlock()
{
    Cursor rows(body());
    while (!rows.atEnd()) {
        Cursor row(rows.takeBytes(rows.take<std::uint16_t>()));
        const auto index = row.takeVarUInt();
        if (rows.failed() || row.failed())
            return damaged(0, "A block of threads is damaged.");
        std::uint64_t osId = index;
        for (bool known = true; known && !row.atEnd();) {
            switch (row.take<std::uint8_t>()) {
            case 1:
                (void)row.takeBytes(row.takeVarUInt32());
                break;
            case 2:
                (void)row.takeVarUInt();
                break;
            case 3:
                osId = row.takeVarUInt();
                break;
            case 4:
                (void)row.takeBytes(row.takeVarUInt32());
                (void)row.takeBytes(row.takeVarUInt32());
                break;
            default:
                warn("An unknown property of a thread was skipped.");
                known = false; // it has no length
            }
        }
        if (m_osThreads.size() >= maxThreads6 && !m_osThreads.contains(index)) {
            warn("There are too many threads; further ones are shown by their number.");
            continue;
        }
        if (!m_osThreads.insert_or_assign(index, osId).second) {
            warn("A thread was declared twice.");
            m_threads.forget(index);
        }
        ThreadState &thread = m_threads.find(index);
        thread.sequenceKnown = true;
        thread.lastSequence = 0;
    }
}

void Reader::Impl::removeThreadBlock()
{
    Cursor cursor(body());
    while (!cursor.atEnd()) {
        const auto index = cursor.takeVarUInt();
        const auto sequence = cursor.takeVarUInt32();
        if (cursor.failed())
            return damaged(0, "A block of ended threads is damaged.");
        if (ThreadState *thread = m_threads.known(index))
            sequenceAtPoint(*thread, sequence);
        m_threads.forget(index);
        m_osThreads.erase(index);
    }
}

void Reader::Impl::labelBlock()
{
    // Queued events name their labels by id, and ids may be given anew.
    if (!m_labels.addBlock(body()))
        warn("A block of labels was not read to its end.");
}

std::uint64_t Reader::Impl::osThread(std::uint64_t index)
{
    const auto found = m_osThreads.find(index);
    return found == m_osThreads.end() ? index : found->second;
}

// --- events

Context Reader::Impl::contextOf(const HeaderState &state, bool isV6)
{
    if (isV6)
        return {osThread(state.captureThreadId), state.processor, state.labels, {}, {}};
    return {state.captureThreadId, state.processor, 0, state.activityId, state.relatedActivityId};
}

void Reader::Impl::loadContext(const Context &context)
{
    m_event.captureThreadId = context.captureThreadId;
    m_event.processor = context.processor;
    m_event.labels = context.labels == 0 ? nullptr : m_labels.find(context.labels);
    m_event.activityId = m_event.labels ? m_event.labels->activityId : context.activityId;
    m_event.relatedActivityId = m_event.labels ? m_event.labels->relatedActivityId : context.relatedActivityId;
}

CLRSCOPE_INLINE inline void Reader::Impl::emitEvent()
{
    const std::int64_t ticks = m_event.ticks;
    m_event.utcNs = m_nanosecondClock ? wrappingAdd(ticks, m_clockOffset) : m_info->toUtcNs(ticks);
    if (m_event.labels != nullptr) [[unlikely]]
        m_event.metadata = overridden(*m_event.metadata, *m_event.labels);
    if (m_statistics.events++ == 0)
        m_statistics.firstTicks = m_statistics.lastTicks = ticks;
    else if (ticks < m_statistics.firstTicks) [[unlikely]]
        m_statistics.firstTicks = ticks;
    if (ticks > m_statistics.lastTicks)
        m_statistics.lastTicks = ticks;
    m_handler.onEvent(m_event);
}

CLRSCOPE_INLINE inline void Reader::Impl::emitRecord(const Block &block, const Record &record)
{
    const Context *const context = block.contexts.data() + record.context;
    if (context != m_lastContext) {
        m_lastContext = context;
        loadContext(*context);
    }
    m_event.metadata = &m_metadata.at(record.metadata);
    m_event.ticks = record.ticks;
    m_event.threadId = record.threadId;
    m_event.sequence = record.sequence;
    m_event.stackId = record.stackId;
    m_event.stack = m_stacks.find(record.stackId);
    m_event.payload = block.body.bytes().subspan(record.payloadOffset, record.payloadSize);
    if (record.ticks < m_newestTicks) [[unlikely]]
        warn("Events were not in time order across a sorting mark.");
    else
        m_newestTicks = record.ticks;
    emitEvent();
}

const EventMetadata *Reader::Impl::overridden(const EventMetadata &metadata, const EventLabels &labels)
{
    if (!labels.keywords && !labels.opcode && !labels.level && !labels.version)
        return &metadata;
    const OverrideKey key{&metadata, labels.keywords.value_or(metadata.keywords),
                          labels.opcode.value_or(metadata.opcode), labels.level.value_or(metadata.level),
                          labels.version.value_or(metadata.version)};
    const auto found = m_overrides.find(key);
    if (found != m_overrides.end())
        return found->second.get();
    if (m_overrides.size() >= maxOverrides)
        return &metadata;
    auto changed = std::make_unique<EventMetadata>(metadata);
    std::tie(std::ignore, changed->keywords, changed->opcode, changed->level, changed->version) = key;
    return m_overrides.emplace(key, std::move(changed)).first->second.get();
}

void Reader::Impl::eventBlock()
{
    DecodeEnd end{0, false};
    m_block->body.close();
    if (m_framer.formatVersion() == 3) {
        end = netPerfBlock();
    } else if (const auto head = parseEventBlockHead(body())) {
        end = m_framer.formatVersion() == 6 ? decodeEvents<true>(*head) : decodeEvents<false>(*head);
    }
    if (!end.clean)
        damaged(end.wholeEvents, "A block of events is damaged.");
    Block *const block = std::exchange(m_block, nullptr);
    if (--block->openSegments == 0) {
        m_queue.release(block);
    } else {
        m_queue.account(*block);
        if (m_queue.bytes() > maxQueuedBytes) {
            ++m_statistics.unsortedBursts;
            drain(0, true);
        }
    }
}

template <bool isV6>
DecodeEnd Reader::Impl::decodeEvents(const EventBlockHead &head)
{
    return head.compressed ? decodeRuns<isV6>(head.headerBytes) : decodeRegion<isV6>(head.headerBytes);
}

void Reader::Impl::drainIfOverLimit(Block &block, std::uint32_t &runBegin)
{
    m_queue.account(block);
    if (m_queue.bytes() > maxQueuedBytes) {
        ++m_statistics.unsortedBursts;
        drain(0, true);
    }
    if (block.openSegments == 1) { // everything decoded so far is out
        block.records.clear();
        block.contexts.keepLast();
        m_lastContext = nullptr;
        runBegin = 0;
    }
}

template <bool isV6>
DecodeEnd Reader::Impl::decodeRuns(std::size_t begin)
{
    Block &block = *m_block;
    const bool arrival = m_order == Order::Arrival;
    ThreadState *thread = nullptr;
    std::uint32_t metadata = MetadataTable::none;
    std::uint64_t thread6 = 0;
    std::uint32_t runBegin = 0;
    m_lastContext = nullptr;
    const auto closeRun = [&] {
        const auto end = static_cast<std::uint32_t>(block.records.size());
        if (end > runBegin)
            m_queue.push(*thread, block, runBegin, end);
        runBegin = end;
    };
    bool first = true;
    const auto onEvent = [&](const HeaderState &state, unsigned flags, std::uint32_t payloadAt) CLRSCOPE_INLINE {
        if ((flags & HeaderFlag::context) || first) {
            if (thread == nullptr || thread->id != state.captureThreadId) {
                closeRun();
                thread = &m_threads.find(state.captureThreadId);
            }
            if (block.contexts.size() >= recordsBetweenChecks) [[unlikely]] {
                closeRun();
                drainIfOverLimit(block, runBegin);
            }
            block.contexts.append(contextOf(state, isV6));
            m_lastContext = nullptr;
        }
        if ((flags & HeaderFlag::metadata) || first)
            metadata = m_metadata.find(state.metadataId);
        if constexpr (isV6) {
            if ((flags & HeaderFlag::thread) || first)
                thread6 = osThread(state.threadId);
        }
        first = false;
        checkSequence(*thread, state.sequence);
        if (metadata == MetadataTable::none) [[unlikely]]
            return warn("Events of an unknown kind were skipped.");
        const Record record{.ticks = static_cast<std::int64_t>(state.ticks),
                            .threadId = isV6 ? thread6 : state.threadId,
                            .payloadOffset = payloadAt,
                            .payloadSize = state.payloadSize,
                            .metadata = metadata,
                            .stackId = state.stackId,
                            .sequence = state.sequence,
                            .context = static_cast<std::uint32_t>(block.contexts.size() - 1)};
        if (arrival) {
            m_newestTicks = std::numeric_limits<std::int64_t>::min();
            return emitRecord(block, record);
        }
        if (flags & HeaderFlag::sorted) {
            closeRun();
            drain(record.ticks, false);
            if (!thread->hasQueue()) {
                m_lastContext = nullptr;
                return emitRecord(block, record);
            }
        }
        block.records.append(record);
        if (block.records.size() % recordsBetweenChecks == 0) [[unlikely]] {
            closeRun();
            drainIfOverLimit(block, runBegin);
        }
    };
    const DecodeEnd end = decodeCompressed<isV6>(body(), begin, onEvent);
    closeRun();
    return end;
}

template <bool isV6>
DecodeEnd Reader::Impl::decodeRegion(std::size_t begin)
{
    Block &block = *m_block;
    const auto onEvent = [&](const HeaderState &state, unsigned, std::uint32_t payloadAt) {
        checkSequence(m_threads.find(state.captureThreadId), state.sequence);
        const auto metadata = m_metadata.find(state.metadataId);
        if (metadata == MetadataTable::none)
            return warn("Events of an unknown kind were skipped.");
        block.contexts.append(contextOf(state, isV6));
        block.records.append({.ticks = static_cast<std::int64_t>(state.ticks),
                              .threadId = isV6 ? osThread(state.threadId) : state.threadId,
                                 .payloadOffset = payloadAt,
                                 .payloadSize = state.payloadSize,
                                 .metadata = metadata,
                                 .stackId = state.stackId,
                                 .sequence = state.sequence,
                                 .context = static_cast<std::uint32_t>(block.contexts.size() - 1)});
    };
    const DecodeEnd end = decodeUncompressed<isV6>(body(), begin, onEvent);
    m_lastContext = nullptr;
    if (m_order == Order::Arrival) {
        m_newestTicks = std::numeric_limits<std::int64_t>::min();
        for (const Record &record : block.records)
            emitRecord(block, record);
        return end;
    }
    // Nothing is known about their order: sort the region, then queue it thread by thread.
    const auto capture = [&block](const Record &record) { return block.contexts[record.context].captureThreadId; };
    std::stable_sort(block.records.begin(), block.records.end(), [&](const Record &a, const Record &b) {
        return std::pair(capture(a), a.ticks) < std::pair(capture(b), b.ticks);
    });
    for (std::size_t from = 0; from < block.records.size();) {
        std::size_t to = from + 1;
        while (to < block.records.size() && capture(block.records[to]) == capture(block.records[from]))
            ++to;
        m_queue.push(m_threads.find(capture(block.records[from])), block, static_cast<std::uint32_t>(from),
                     static_cast<std::uint32_t>(to));
        from = to;
    }
    return end;
}

DecodeEnd Reader::Impl::netPerfBlock()
{
    return decodeNetPerf(body(), [this](const NetPerfEvent &event) {
        if (event.metadataId == 0)
            return addMetadata(parseMetadataRow(event.payload));
        const auto metadata = m_metadata.find(event.metadataId);
        if (metadata == MetadataTable::none)
            return warn("Events of an unknown kind were skipped.");
        m_event.metadata = &m_metadata.at(metadata);
        m_event.ticks = event.ticks;
        m_event.threadId = event.threadId;
        m_event.captureThreadId = event.threadId;
        m_event.stack = event.stack;
        m_event.payload = event.payload;
        m_event.activityId = event.activityId;
        m_event.relatedActivityId = event.relatedActivityId;
        emitEvent();
    });
}

// --- Reader

Reader::Reader(Handler &handler, Order order) : m_impl(std::make_unique<Impl>(handler, order)) {}
Reader::~Reader() = default;

Status Reader::feed(std::span<const std::byte> bytes)
{
    return m_impl->feed(bytes);
}

Status Reader::finish()
{
    return m_impl->finish();
}

Status Reader::status() const
{
    return m_impl->status();
}

const std::optional<ReadError> &Reader::error() const
{
    return m_impl->error();
}

std::vector<std::string> Reader::warnings() const
{
    return {m_impl->warnings().begin(), m_impl->warnings().end()};
}

const std::optional<TraceInfo> &Reader::info() const
{
    return m_impl->info();
}

int Reader::formatVersion() const
{
    return m_impl->formatVersion();
}

const Statistics &Reader::statistics() const
{
    return m_impl->statistics();
}

std::uint64_t Reader::bytesConsumed() const
{
    return m_impl->offset();
}

} // namespace clrscope::nettrace
