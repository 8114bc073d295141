// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerimpl.h"

namespace clrscope::nettrace {

namespace {

constexpr std::size_t maxQueuedBytes = 64 * 1024 * 1024;
constexpr std::size_t recordsBetweenChecks = 32 * 1024;
constexpr std::size_t maxOverrides = 65536;

} // namespace

CLRSCOPE_INLINE inline Context Reader::Impl::contextOf(const HeaderState &state, bool isV6)
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
    m_event.relatedActivityId =
        m_event.labels ? m_event.labels->relatedActivityId : context.relatedActivityId;
}

CLRSCOPE_INLINE inline void Reader::Impl::emitEvent()
{
    if (m_statistics.events++ == 0)
        m_statistics.firstTicks = m_statistics.lastTicks = m_event.ticks;
    m_statistics.firstTicks = std::min(m_statistics.firstTicks, m_event.ticks);
    m_statistics.lastTicks = std::max(m_statistics.lastTicks, m_event.ticks);
    m_handler.onEvent(m_event);
}

/// Fills m_event.
CLRSCOPE_INLINE inline void Reader::Impl::showRecord(const Block &block, const Record &record)
{
    const Context *const context = block.contexts.data() + record.context;
    if (context != m_lastContext) {
        m_lastContext = context;
        loadContext(*context);
    }
    m_event.metadata = &m_metadata.at(record.metadata);
    m_event.ticks = record.ticks;
    m_event.utcNs = utcNs(record.ticks);
    m_event.threadId = record.threadId;
    m_event.sequence = record.sequence;
    m_event.stackId = record.stackId;
    m_event.stack = m_stacks.find(record.stackId);
    m_event.payload = {block.body.bytes().data() + record.payloadOffset, record.payloadSize};
    if (m_event.labels != nullptr) [[unlikely]]
        m_event.metadata = overridden(*m_event.metadata, *m_event.labels);
}

CLRSCOPE_INLINE inline void Reader::Impl::emitRecord(const Block &block, const Record &record)
{
    showRecord(block, record);
    emitEvent();
}

/// Outside a merge: not worth to be repeated in every decoding loop.
void Reader::Impl::emitAlone(const Block &block, const Record &record)
{
    if (m_order == Order::Sorted)
        emitRun(block, &record, &record + 1, record.ticks);
    else
        emitRecord(block, record);
}

/// Emits the first record and goes on while the next is older than `bound`.
const Record *Reader::Impl::emitRun(const Block &block, const Record *record, const Record *end,
                                    std::int64_t bound)
{
    if (m_statistics.events == 0)
        m_statistics.firstTicks = m_statistics.lastTicks = m_newestTicks = record->ticks;
    const Record *const begin = record;
    std::int64_t newest = m_newestTicks;
    do {
        if (record->ticks < newest) [[unlikely]]
            outOfOrder(record->ticks);
        else
            newest = record->ticks;
        showRecord(block, *record);
        m_handler.onEvent(m_event);
        ++record;
    } while (record != end && record->ticks < bound);
    m_newestTicks = m_statistics.lastTicks = newest;
    m_statistics.events += static_cast<std::uint64_t>(record - begin);
    return record;
}

void Reader::Impl::outOfOrder(std::int64_t ticks)
{
    warn("Events were not in time order across a sorting mark.");
    m_statistics.firstTicks = std::min(m_statistics.firstTicks, ticks);
}

const EventMetadata *Reader::Impl::overridden(const EventMetadata &metadata,
                                              const EventLabels &labels)
{
    if (!labels.keywords && !labels.opcode && !labels.level && !labels.version)
        return &metadata;
    const OverrideKey key{&metadata, labels.keywords.value_or(metadata.keywords),
                          labels.opcode.value_or(metadata.opcode),
                          labels.level.value_or(metadata.level),
                          labels.version.value_or(metadata.version)};
    const auto found = m_overrides.find(key);
    if (found != m_overrides.end())
        return found->second.get();
    if (m_overrides.size() >= maxOverrides)
        return &metadata;
    auto changed = std::make_unique<EventMetadata>(metadata);
    std::tie(std::ignore, changed->keywords, changed->opcode, changed->level, changed->version) =
        key;
    return m_overrides.emplace(key, std::move(changed)).first->second.get();
}

void Reader::Impl::drain(std::int64_t limit, bool all)
{
    m_lastContext = nullptr; // what it pointed at may have moved
    m_queue.drain(limit, all,
                  [this](const Block &block, const Record *record, const Record *end,
                         std::int64_t bound) { return emitRun(block, record, end, bound); });
}

void Reader::Impl::eventBlock()
{
    DecodeEnd end{0, false};
    m_block->body.close();
    if (m_framer.formatVersion() == 3) {
        end = netPerfBlock();
    } else if (const auto head = parseEventBlockHead(body())) {
        end =
            m_framer.formatVersion() == 6 ? decodeEvents<true>(*head) : decodeEvents<false>(*head);
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
    if (!head.compressed)
        return decodeRegion<isV6>(head.headerBytes);
    return m_order == Order::Arrival ? decodeRuns<isV6, true>(head.headerBytes)
                                     : decodeRuns<isV6, false>(head.headerBytes);
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

void Reader::Impl::closeRun(Run &run)
{
    const auto end = static_cast<std::uint32_t>(m_block->records.size());
    if (end > run.begin)
        m_queue.push(*run.thread, *m_block, run.begin, end);
    run.begin = end;
}

template <bool isV6, bool arrival>
DecodeEnd Reader::Impl::decodeRuns(std::size_t begin)
{
    const std::byte *const base = body().data();
    const std::byte *const end = base + body().size();
    const std::byte *p = base + begin;
    HeaderState state;
    Run run;
    m_lastContext = nullptr;
    while (p < end) {
        if (run.plain)
            p = decodePlain<isV6, arrival>(p, end, state, run);
        if (p == end)
            break;
        const std::byte *const eventBegin = p;
        unsigned flags = 0;
        if (!readHeader<isV6>(p, end, state, flags)) {
            closeRun(run);
            return {static_cast<std::size_t>(eventBegin - base), false};
        }
        takeEvent<isV6, arrival>(state, flags, static_cast<std::uint32_t>(p - base), run);
        p += state.payloadSize;
    }
    closeRun(run);
    return {body().size(), true};
}

/// The short way for the many events that are like the one before but for their time, stack,
/// thread, kind and size: their capture thread is the same, so their sequence numbers have no gaps.
/// Returns where another begins, or one that is damaged.
template <bool isV6, bool arrival>
const std::byte *Reader::Impl::decodePlain(const std::byte *p, const std::byte *end,
                                           HeaderState &state, Run &run)
{
    constexpr unsigned notPlain = HeaderFlag::context | HeaderFlag::sorted;
    Block &block = *m_block;
    const std::byte *const base = body().data();
    // Locals, so that they live in registers.
    HeaderState now = state;
    std::uint32_t metadata = run.metadata;
    std::uint64_t thread6 = run.thread6;
    auto context = static_cast<std::uint32_t>(block.contexts.size() - 1);
    Record *outEnd = block.records.reserve();
    Record *out = block.records.end();
    bool bad = false;
    while (p < end) {
        fetchAhead(p);
        const auto flags = std::to_integer<unsigned>(*p);
        if (flags & notPlain)
            break;
        const std::byte *q = p + 1;
        if (flags & HeaderFlag::metadata) {
            const auto id = static_cast<std::uint32_t>(readSteadyVarUInt<5>(q, bad));
            const auto found = m_metadata.find(id);
            if (found == MetadataTable::none || (!isV6 && id == 0)) [[unlikely]]
                break;
            metadata = found;
            now.metadataId = id;
        }
        if (flags & HeaderFlag::thread) {
            now.threadId = readSteadyVarUInt<10>(q, bad);
            if constexpr (isV6)
                thread6 = osThread(now.threadId);
        }
        if (flags & HeaderFlag::stack)
            now.stackId = static_cast<std::uint32_t>(readVarUInt<5>(q, bad));
        const std::uint64_t delta = readDelta(q, bad);
        if (flags & HeaderFlag::payloadSize)
            now.payloadSize = static_cast<std::uint32_t>(readSteadyVarUInt<5>(q, bad));
        if (bad || end - q < static_cast<std::ptrdiff_t>(now.payloadSize)) [[unlikely]]
            break;
        now.ticks += delta;
        ++now.sequence;
        out->ticks = static_cast<std::int64_t>(now.ticks);
        out->threadId = isV6 ? thread6 : now.threadId;
        out->payloadOffset = static_cast<std::uint32_t>(q - base);
        out->payloadSize = now.payloadSize;
        out->metadata = metadata;
        out->stackId = now.stackId;
        out->sequence = now.sequence;
        out->context = context;
        p = q + now.payloadSize;
        if constexpr (arrival) {
            emitRecord(block, *out);
        } else if (++out == outEnd) [[unlikely]] {
            block.records.extendTo(out);
            closeRun(run);
            drainIfOverLimit(block, run.begin);
            context = static_cast<std::uint32_t>(block.contexts.size() - 1);
            outEnd = block.records.reserve();
            out = block.records.end();
        }
    }
    block.records.extendTo(out);
    run.thread->lastSequence = now.sequence;
    run.metadata = metadata;
    run.thread6 = thread6;
    state = now;
    return p;
}

/// The long way, for every header.
template <bool isV6, bool arrival>
void Reader::Impl::takeEvent(const HeaderState &state, unsigned flags, std::uint32_t payloadAt,
                             Run &run)
{
    Block &block = *m_block;
    const bool first = run.thread == nullptr;
    if ((flags & HeaderFlag::context) || first) {
        if (first || run.thread->id != state.captureThreadId) {
            closeRun(run);
            run.thread = &m_threads.find(state.captureThreadId);
        }
        if (block.contexts.size() >= recordsBetweenChecks) [[unlikely]] {
            closeRun(run);
            drainIfOverLimit(block, run.begin);
        }
        block.contexts.append(contextOf(state, isV6));
        m_lastContext = nullptr;
    }
    if ((flags & HeaderFlag::metadata) || first)
        run.metadata = m_metadata.find(state.metadataId);
    if constexpr (isV6) {
        if ((flags & HeaderFlag::thread) || first)
            run.thread6 = osThread(state.threadId);
    }
    run.plain = run.metadata != MetadataTable::none && (isV6 || state.metadataId != 0);
    checkSequence(*run.thread, state.sequence);
    if (run.metadata == MetadataTable::none) [[unlikely]]
        return warn("Events of an unknown kind were skipped.");
    const Record now{.ticks = static_cast<std::int64_t>(state.ticks),
                     .threadId = isV6 ? run.thread6 : state.threadId,
                     .payloadOffset = payloadAt,
                     .payloadSize = state.payloadSize,
                     .metadata = run.metadata,
                     .stackId = state.stackId,
                     .sequence = state.sequence,
                     .context = static_cast<std::uint32_t>(block.contexts.size() - 1)};
    if constexpr (arrival)
        return emitAlone(block, now);
    if (flags & HeaderFlag::sorted) {
        closeRun(run);
        drain(now.ticks, false);
        m_lastContext = nullptr;
        if (!run.thread->hasQueue())
            return emitAlone(block, now);
    }
    block.records.append(now);
    if (block.records.size() % recordsBetweenChecks == 0) [[unlikely]] {
        closeRun(run);
        drainIfOverLimit(block, run.begin);
    }
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
        for (const Record &record : block.records)
            emitAlone(block, record);
        return end;
    }
    // Nothing is known about their order: sort the region, then queue it thread by thread.
    const auto capture = [&block](const Record &record) {
        return block.contexts[record.context].captureThreadId;
    };
    std::stable_sort(block.records.begin(), block.records.end(),
                     [&](const Record &a, const Record &b) {
                         return std::pair(capture(a), a.ticks) < std::pair(capture(b), b.ticks);
                     });
    for (std::size_t from = 0; from < block.records.size();) {
        std::size_t to = from + 1;
        while (to < block.records.size() &&
               capture(block.records[to]) == capture(block.records[from]))
            ++to;
        m_queue.push(m_threads.find(capture(block.records[from])), block,
                     static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to));
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
        m_event.utcNs = utcNs(event.ticks);
        emitEvent();
    });
}

} // namespace clrscope::nettrace
