// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <clrscope/nettrace/types.h>

#include <limits>
#include <memory>
#include <unordered_map>
#include <vector>

namespace clrscope::nettrace {

/// What changes rarely from event to event of a block.
struct Context
{
    std::uint64_t captureThreadId;
    std::uint32_t processor;
    std::uint32_t labels; ///< version 6: id of a label list
    Guid activityId;
    Guid relatedActivityId;
};

/// One decoded event header: small, because millions pass through the caches.
struct Record
{
    std::int64_t ticks;
    std::uint64_t threadId;
    std::uint32_t payloadOffset; ///< in its block
    std::uint32_t payloadSize;
    std::uint32_t metadata; ///< index into the metadata table
    std::uint32_t stackId;
    std::uint32_t sequence;
    std::uint32_t context; ///< index into its block's contexts
};

/// A vector that only grows, does not clear what it hands out, and appends without a call.
template <typename T>
requires std::is_trivially_copyable_v<T>
class Arena
{
public:
    T &append()
    {
        if (m_size == m_capacity) [[unlikely]]
            grow();
        return m_data[m_size++];
    }
    void append(const T &value) { append() = value; }
    /// Makes room for at least one more and tells where: [end(), the pointer returned).
    [[nodiscard]] T *reserve()
    {
        if (m_size == m_capacity) [[unlikely]]
            grow();
        return m_data.get() + m_capacity;
    }
    /// What was written there up to `end` now counts.
    void extendTo(T *end) { m_size = static_cast<std::size_t>(end - m_data.get()); }
    void clear() { m_size = 0; }
    /// Forgets all but the last.
    void keepLast()
    {
        m_data[0] = m_data[m_size - 1];
        m_size = 1;
    }
    [[nodiscard]] T *begin() { return m_data.get(); }
    [[nodiscard]] T *end() { return m_data.get() + m_size; }
    [[nodiscard]] const T *data() const { return m_data.get(); }
    [[nodiscard]] const T &operator[](std::size_t i) const { return m_data[i]; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t bytes() const { return m_capacity * sizeof(T); }

private:
    [[gnu::noinline]] void grow()
    {
        const std::size_t capacity = std::max<std::size_t>(512, m_capacity * 2);
        std::unique_ptr<T[]> data(new T[capacity]);
        std::copy_n(m_data.get(), m_size, data.get());
        m_data = std::move(data);
        m_capacity = capacity;
    }

    std::unique_ptr<T[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// The bytes of one EventBlock and what was decoded from them; reused when its last event is out.
struct Block
{
    BlockBuffer body;
    Arena<Record> records;
    Arena<Context> contexts;
    std::size_t openSegments = 0; ///< queued runs, plus one while it is being decoded
    std::size_t accounted = 0;    ///< bytes counted against the queue limit
};

/// Consecutive records of one block and one capture thread.
struct Segment
{
    Block *block;
    std::uint32_t next;
    std::uint32_t end;
    std::uint64_t order; ///< counts up in file order
};

/// A capture thread: its sequence number and its queue.
struct ThreadState
{
    std::uint64_t id = 0;      ///< as in event headers (version 6: an index)
    std::uint64_t lastUse = 0; ///< for eviction
    std::uint32_t lastSequence = 0;
    bool sequenceKnown = false;
    bool orphaned = false; ///< forgotten by the table, lives until its queue is empty
    std::size_t firstSegment = 0;
    std::vector<Segment> segments;

    [[nodiscard]] bool hasQueue() const { return firstSegment < segments.size(); }
};

/// Capture threads by id, bounded: beyond the limit the longest silent are forgotten.
class ThreadTable
{
public:
    static constexpr std::size_t limit = 65536;

    ThreadState &find(std::uint64_t id)
    {
        ThreadState *&cached = m_cache[(id * 0x9E3779B97F4A7C15ULL) >> 56];
        if (cached == nullptr || cached->id != id)
            cached = &lookUp(id);
        cached->lastUse = ++m_clock;
        return *cached;
    }
    /// Null if the id is not known.
    ThreadState *known(std::uint64_t id);
    void forget(std::uint64_t id);
    void forgetAll();
    /// To be called when the queue of an orphaned thread has run empty.
    void release(ThreadState &orphan);
    [[nodiscard]] std::size_t size() const { return m_byId.size(); }

private:
    ThreadState &lookUp(std::uint64_t id);
    void evict();
    void orphan(std::unique_ptr<ThreadState> thread);

    std::unordered_map<std::uint64_t, std::unique_ptr<ThreadState>> m_byId;
    std::unordered_map<ThreadState *, std::unique_ptr<ThreadState>> m_orphans;
    std::array<ThreadState *, 256> m_cache{};
    std::uint64_t m_clock = 0;
};

/// Stacks of the current interval between two sequence points.
class StackTable
{
public:
    /// Takes a StackBlock body. False if it was damaged or does not fit; what came before is kept.
    bool addBlock(Bytes body, std::uint64_t &defined);
    void clear();

    [[nodiscard]] Bytes find(std::uint32_t id) const
    {
        if (id < m_dense.size()) [[likely]]
            return m_dense[id];
        return m_sparse.empty() ? Bytes() : findSparse(id);
    }

private:
    [[nodiscard]] Bytes findSparse(std::uint32_t id) const;

    std::vector<Bytes> m_dense;
    std::unordered_map<std::uint32_t, Bytes> m_sparse;
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::size_t m_bytes = 0;
    std::size_t m_count = 0;
};

/// Metadata rows by id; a row once added stays where it is.
class MetadataTable
{
public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    enum class Added { New, Replaced, Full };
    Added add(EventMetadata metadata, std::uint32_t &index);
    /// Forgets the ids; rows stay for those who point at them.
    void forgetIds();

    [[nodiscard]] std::uint32_t find(std::uint32_t id) const
    {
        if (id < m_dense.size()) [[likely]]
            return m_dense[id];
        const auto found = m_sparse.find(id);
        return found == m_sparse.end() ? none : found->second;
    }
    [[nodiscard]] const EventMetadata &at(std::uint32_t index) const { return *m_rows[index]; }

private:
    std::vector<std::unique_ptr<EventMetadata>> m_rows;
    std::vector<std::uint32_t> m_dense;
    std::unordered_map<std::uint32_t, std::uint32_t> m_sparse;
    std::size_t m_bytes = 0;
};

/// Merges the queues of the capture threads by time (nettrace §8.2) and hands out blocks to fill.
class EventQueue
{
public:
    explicit EventQueue(ThreadTable &threads) : m_threads(threads) {}

    [[nodiscard]] Block *acquire(std::size_t promisedBytes);
    /// The decoder is done with this block.
    void release(Block *block);
    void push(ThreadState &thread, Block &block, std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] bool isEmpty() const { return m_heap.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }
    void account(Block &block);
    /// Copies the blocks that lie in memory of somebody else.
    void ownBlocks();

    /// Hands every queued event older than `limit`, or all, to emit(block, begin, end, bound),
    /// which takes the first record, goes on while the next is older than `bound`, and returns
    /// where it stopped.
    template <typename Emit>
    void drain(std::int64_t limit, bool all, Emit &&emit);

private:
    struct Head
    {
        std::int64_t ticks;
        std::uint64_t order;
        ThreadState *thread;

        bool before(const Head &other) const
        {
            if (ticks == other.ticks) [[unlikely]]
                return order < other.order;
            return ticks < other.ticks;
        }
    };
    void siftDown();
    void siftUp(std::size_t at);

    ThreadTable &m_threads;
    std::vector<Head> m_heap;
    std::vector<std::unique_ptr<Block>> m_blocks;
    std::vector<Block *> m_free;
    std::uint64_t m_order = 0;
    std::size_t m_bytes = 0;
};

template <typename Emit>
void EventQueue::drain(std::int64_t limit, bool all, Emit &&emit)
{
    if (all)
        limit = std::numeric_limits<std::int64_t>::max();
    while (!m_heap.empty() && (all || m_heap[0].ticks < limit)) {
        ThreadState &thread = *m_heap[0].thread;
        // This thread goes on until another one, or the limit, comes first.
        std::int64_t bound = limit;
        for (std::size_t i = 1; i < std::min<std::size_t>(m_heap.size(), 3); ++i)
            bound = std::min(bound, m_heap[i].ticks);
        for (;;) {
            Segment &segment = thread.segments[thread.firstSegment];
            Block &block = *segment.block;
            const Record *const records = block.records.data();
            const Record *const end = records + segment.end;
            const Record *record = emit(block, records + segment.next, end, bound);
            if (record != end) {
                segment.next = static_cast<std::uint32_t>(record - records);
                m_heap[0].ticks = record->ticks;
                m_heap[0].order = segment.order;
                break;
            }
            ++thread.firstSegment;
            if (--block.openSegments == 0)
                release(&block);
            if (thread.hasQueue()) {
                const Segment &next = thread.segments[thread.firstSegment];
                m_heap[0].ticks = next.block->records[next.next].ticks;
                m_heap[0].order = next.order;
                if (m_heap[0].ticks < bound)
                    continue;
                break;
            }
            thread.segments.clear();
            thread.firstSegment = 0;
            m_heap[0] = m_heap.back();
            m_heap.pop_back();
            if (thread.orphaned)
                m_threads.release(thread);
            break;
        }
        siftDown();
    }
}

} // namespace clrscope::nettrace
