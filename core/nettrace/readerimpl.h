// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

constexpr std::size_t maxWarningTexts = 32;
constexpr std::size_t leastBorrowed = 1024;
constexpr std::int64_t nsPerSecond = 1'000'000'000;

inline std::int64_t wrappingAdd(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

inline std::int64_t wrappingSubtract(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}

/// The reader behind its public face: blocks come in from the framer; tables are in
/// readertables.cpp, events in readerevents.cpp.
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
        m_fedEnd = bytes.data() + bytes.size();
        const Status status = m_framer.feed(bytes);
        if (status != Status::NeedMore)
            close();
        else if (m_borrowing)
            m_queue.ownBlocks(); // what is still queued must not refer to the caller's bytes
        m_borrowing = false;
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
        if (m_block == nullptr)
            return;
        // A block that was fed in one piece is decoded where it lies.
        const std::byte *const end = bytes.data() + bytes.size();
        if (bytes.size() == m_head.size && bytes.size() >= leastBorrowed &&
            m_fedEnd - end >= static_cast<std::ptrdiff_t>(BlockBuffer::slack)) {
            m_block->body.borrow(bytes);
            m_borrowing = true;
        } else {
            m_block->body.append(bytes);
        }
    }
    std::optional<std::string> endBlock() override;
    void warn(const char *what) override
    {
        ++m_statistics.warnings;
        if (m_warnings.size() < maxWarningTexts &&
            std::find(m_warnings.begin(), m_warnings.end(), what) == m_warnings.end())
            m_warnings.push_back(what);
    }

    [[nodiscard]] Bytes body() const { return m_block->body.bytes(); }
    void close();
    void releaseBlock() { m_queue.release(std::exchange(m_block, nullptr)); }
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
    /// Where decoding of a block is, beside the header fields.
    struct Run
    {
        ThreadState *thread = nullptr;
        std::uint32_t metadata = MetadataTable::none;
        std::uint64_t thread6 = 0;
        std::uint32_t begin = 0; ///< the first record not queued yet
        bool plain = false;      ///< the next header may be read by decodePlain()
    };
    template <bool isV6, bool arrival>
    DecodeEnd decodeRuns(std::size_t begin);
    template <bool isV6, bool arrival>
    const std::byte *decodePlain(const std::byte *p, const std::byte *end, HeaderState &state,
                                 Run &run);
    template <bool isV6, bool arrival>
    void takeEvent(const HeaderState &state, unsigned flags, std::uint32_t payloadAt, Run &run);
    void closeRun(Run &run);
    template <bool isV6>
    DecodeEnd decodeRegion(std::size_t begin);
    DecodeEnd netPerfBlock();
    void stackBlock();
    void sequencePoint();
    void threadBlock();
    void removeThreadBlock();
    void labelBlock();

    [[nodiscard]] std::int64_t utcNs(std::int64_t ticks) const
    {
        return m_nanosecondClock ? wrappingAdd(ticks, m_clockOffset) : m_info->toUtcNs(ticks);
    }
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

    void drain(std::int64_t limit, bool all);
    void drainIfOverLimit(Block &block, std::uint32_t &runBegin);
    void showRecord(const Block &block, const Record &record);
    void emitRecord(const Block &block, const Record &record);
    void emitAlone(const Block &block, const Record &record);
    const Record *emitRun(const Block &block, const Record *record, const Record *end,
                          std::int64_t bound);
    void outOfOrder(std::int64_t ticks);
    void loadContext(const Context &context);
    void emitEvent();
    const EventMetadata *overridden(const EventMetadata &metadata, const EventLabels &labels);

    Handler &m_handler;
    const Order m_order;
    Framer m_framer;
    BlockHead m_head;
    const std::byte *m_fedEnd = nullptr;
    bool m_borrowing = false; ///< blocks may lie in the bytes being fed
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
    using OverrideKey =
        std::tuple<const EventMetadata *, std::uint64_t, std::int32_t, std::int32_t, std::int32_t>;
    std::map<OverrideKey, std::unique_ptr<EventMetadata>> m_overrides;

    Event m_event; ///< what is being emitted; context fields stay from event to event
    const Context *m_lastContext = nullptr;
    std::int64_t m_newestTicks = std::numeric_limits<std::int64_t>::min();
};

} // namespace clrscope::nettrace
