// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerimpl.h"

namespace clrscope::nettrace {

namespace {

constexpr std::size_t maxThreads6 = 65536;

} // namespace

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

} // namespace clrscope::nettrace
