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
    if (record.ticks < m_newestTicks && m_order == Order::Sorted) [[unlikely]]
        warn("Events were not in time order across a sorting mark.");
    else
        m_newestTicks = record.ticks;
    emitEvent();
}

/// Outside a merge: not worth to be repeated in every decoding loop.
void Reader::Impl::emitAlone(const Block &block, const Record &record)
{
    emitRecord(block, record);
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
    m_queue.drain(limit, all, [this](const Block &block, const Record &record) CLRSCOPE_INLINE {
        emitRecord(block, record);
    });
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

template <bool isV6, bool arrival>
DecodeEnd Reader::Impl::decodeRuns(std::size_t begin)
{
    Block &block = *m_block;
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
    const auto onEvent = [&](const HeaderState &state, unsigned flags,
                             std::uint32_t payloadAt) CLRSCOPE_INLINE {
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
        Record &record = block.records.append();
        record.ticks = static_cast<std::int64_t>(state.ticks);
        record.threadId = isV6 ? thread6 : state.threadId;
        record.payloadOffset = payloadAt;
        record.payloadSize = state.payloadSize;
        record.metadata = metadata;
        record.stackId = state.stackId;
        record.sequence = state.sequence;
        record.context = static_cast<std::uint32_t>(block.contexts.size() - 1);
        if constexpr (arrival) {
            block.records.clear();
            return emitRecord(block, record);
        }
        if (flags & HeaderFlag::sorted) [[unlikely]] {
            const Record now = block.records.removeLast();
            closeRun();
            drain(now.ticks, false);
            m_lastContext = nullptr;
            if (!thread->hasQueue())
                return emitAlone(block, now);
            block.records.append(now);
        }
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
        emitEvent();
    });
}

} // namespace clrscope::nettrace
