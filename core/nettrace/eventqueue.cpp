// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventqueue.h"

#include "metadataparser.h"

namespace clrscope::nettrace {

namespace {

constexpr std::uint32_t denseIds = 1 << 20;
constexpr std::size_t maxStacksPerInterval = 1'000'000;
constexpr std::size_t maxStackBytesPerInterval = 128 * 1024 * 1024;
constexpr std::size_t maxMetadataRows = 1'000'000;
constexpr std::size_t maxMetadataBytes = 256 * 1024 * 1024;
constexpr std::size_t maxFreeBlocks = 16;

} // namespace

ThreadState *ThreadTable::known(std::uint64_t id)
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second.get();
}

ThreadState &ThreadTable::lookUp(std::uint64_t id)
{
    if (const auto found = m_byId.find(id); found != m_byId.end())
        return *found->second;
    if (m_byId.size() >= limit)
        evict();
    auto thread = std::make_unique<ThreadState>();
    thread->id = id;
    return *m_byId.emplace(id, std::move(thread)).first->second;
}

void ThreadTable::evict()
{
    std::vector<ThreadState *> threads;
    threads.reserve(m_byId.size());
    for (const auto &[id, thread] : m_byId)
        threads.push_back(thread.get());
    const auto count = limit / 16; // many at once, so that the search is paid rarely
    std::nth_element(threads.begin(), threads.begin() + count, threads.end(),
                     [](const auto *a, const auto *b) { return a->lastUse < b->lastUse; });
    for (std::size_t i = 0; i < count; ++i)
        forget(threads[i]->id);
}

void ThreadTable::orphan(std::unique_ptr<ThreadState> thread)
{
    if (!thread->hasQueue())
        return;
    thread->orphaned = true;
    m_orphans.emplace(thread.get(), std::move(thread));
}

void ThreadTable::forget(std::uint64_t id)
{
    m_cache.fill(nullptr);
    if (auto node = m_byId.extract(id))
        orphan(std::move(node.mapped()));
}

void ThreadTable::forgetAll()
{
    m_cache.fill(nullptr);
    for (auto &[id, thread] : m_byId)
        orphan(std::move(thread));
    m_byId.clear();
}

void ThreadTable::release(ThreadState &orphan)
{
    m_orphans.erase(&orphan);
}

bool StackTable::addBlock(Bytes body, std::uint64_t &defined)
{
    Cursor cursor(body);
    auto id = cursor.take<std::uint32_t>();
    (void)cursor.take<std::int32_t>(); // the count: the body's end is what counts
    if (cursor.failed())
        return false;
    if (m_bytes + body.size() > maxStackBytesPerInterval)
        return false;
    const Bytes entries = cursor.rest();
    auto chunk = std::make_unique_for_overwrite<std::byte[]>(entries.size());
    if (!entries.empty())
        std::memcpy(chunk.get(), entries.data(), entries.size());
    Cursor stacks(Bytes(chunk.get(), entries.size()));
    bool whole = true;
    for (; !stacks.atEnd(); ++id) {
        const auto size = stacks.take<std::int32_t>();
        const Bytes bytes = size < 0 ? Bytes() : stacks.takeBytes(static_cast<std::size_t>(size));
        if (size < 0 || stacks.failed() || m_count >= maxStacksPerInterval) {
            whole = false;
            break;
        }
        if (id < denseIds) {
            if (id >= m_dense.size())
                m_dense.resize(std::size_t{id} + 1);
            m_dense[id] = bytes;
        } else {
            m_sparse[id] = bytes;
        }
        ++m_count;
        ++defined;
    }
    m_bytes += entries.size();
    m_chunks.push_back(std::move(chunk));
    return whole;
}

void StackTable::clear()
{
    m_dense.clear();
    m_sparse.clear();
    m_chunks.clear();
    m_bytes = 0;
    m_count = 0;
}

Bytes StackTable::findSparse(std::uint32_t id) const
{
    const auto found = m_sparse.find(id);
    return found == m_sparse.end() ? Bytes() : found->second;
}

MetadataTable::Added MetadataTable::add(EventMetadata metadata, std::uint32_t &index)
{
    const auto bytes = memoryOf(metadata);
    if (m_rows.size() >= maxMetadataRows || m_bytes + bytes > maxMetadataBytes)
        return Added::Full;
    m_bytes += bytes;
    index = static_cast<std::uint32_t>(m_rows.size());
    const auto id = metadata.id;
    m_rows.push_back(std::make_unique<EventMetadata>(std::move(metadata)));
    const bool replaced = find(id) != none;
    if (id < denseIds) {
        if (id >= m_dense.size())
            m_dense.resize(std::size_t{id} + 1, none);
        m_dense[id] = index;
    } else {
        m_sparse[id] = index;
    }
    return replaced ? Added::Replaced : Added::New;
}

void MetadataTable::forgetIds()
{
    m_dense.clear();
    m_sparse.clear();
}

Block *EventQueue::acquire(std::size_t promisedBytes)
{
    Block *block = nullptr;
    if (!m_free.empty()) {
        block = m_free.back();
        m_free.pop_back();
    } else {
        block = m_blocks.emplace_back(std::make_unique<Block>()).get();
    }
    block->body.reset(promisedBytes);
    block->openSegments = 1;
    block->accounted = 0;
    return block;
}

void EventQueue::release(Block *block)
{
    m_bytes -= block->accounted;
    block->accounted = 0;
    block->records.clear();
    block->contexts.clear();
    const bool large =
        block->records.bytes() + block->contexts.bytes() + block->body.capacity() > 4 * 1024 * 1024;
    if (!large && m_free.size() < maxFreeBlocks) {
        m_free.push_back(block);
        return;
    }
    const auto mine = std::find_if(m_blocks.begin(), m_blocks.end(),
                                   [block](const auto &owned) { return owned.get() == block; });
    std::swap(*mine, m_blocks.back());
    m_blocks.pop_back();
}

void EventQueue::account(Block &block)
{
    const auto now = block.body.capacity() + block.records.bytes() + block.contexts.bytes();
    m_bytes += now - block.accounted;
    block.accounted = now;
}

void EventQueue::ownBlocks()
{
    for (const auto &block : m_blocks) {
        if (block->openSegments > 0 && block->body.isBorrowed()) {
            block->body.own();
            account(*block);
        }
    }
}

void EventQueue::push(ThreadState &thread, Block &block, std::uint32_t begin, std::uint32_t end)
{
    const bool wasEmpty = !thread.hasQueue();
    if (thread.firstSegment > 64 && thread.firstSegment > thread.segments.size() / 2) {
        thread.segments.erase(thread.segments.begin(),
                              thread.segments.begin() +
                                  static_cast<std::ptrdiff_t>(thread.firstSegment));
        thread.firstSegment = 0;
    }
    thread.segments.push_back({&block, begin, end, m_order++});
    ++block.openSegments;
    if (wasEmpty) {
        m_heap.push_back({block.records[begin].ticks, thread.segments.back().order, &thread});
        siftUp(m_heap.size() - 1);
    }
}

void EventQueue::siftUp(std::size_t at)
{
    while (at > 0 && m_heap[at].before(m_heap[(at - 1) / 2])) {
        std::swap(m_heap[at], m_heap[(at - 1) / 2]);
        at = (at - 1) / 2;
    }
}

void EventQueue::siftDown()
{
    const std::size_t size = m_heap.size();
    if (size < 2)
        return;
    const Head moving = m_heap[0];
    Head *const heap = m_heap.data();
    std::size_t at = 0;
    std::size_t child = 1;
    while (child + 1 < size) {
        child += static_cast<std::size_t>(heap[child + 1].before(heap[child]));
        if (!heap[child].before(moving))
            break;
        heap[at] = heap[child];
        at = child;
        child = 2 * at + 1;
    }
    if (child + 1 == size && heap[child].before(moving)) {
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = moving;
}

} // namespace clrscope::nettrace
