// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/events/runtime.h"

#include "fieldplan.h"

#include <clrscope/nettrace/payload.h>

namespace clrscope::events {

namespace {
/// A background collection and one in the foreground at a time is what runs; the rest lost its end.
constexpr std::size_t maxOpenCollections = 16;
} // namespace

std::optional<SampleKind> decodeSample(const nettrace::Event &event)
{
    if (event.metadata->eventId != 0 || event.metadata->provider != sampleProviderName)
        return {};
    Cursor cursor(event.payload);
    const auto kind = cursor.take<std::uint32_t>();
    if (cursor.failed() || kind > 2)
        return SampleKind::Error;
    return static_cast<SampleKind>(kind);
}

std::optional<std::string> decodeEventSourceMessage(const nettrace::Event &event)
{
    if (event.metadata->name != "EventSourceMessage")
        return {};
    nettrace::PayloadWalker walker(*event.metadata, event.payload);
    const auto text = walker.next();
    return text ? text->toText() : std::string{};
}

bool GcDecoder::handle(const nettrace::Event &event)
{
    const auto id = event.metadata->eventId;
    if ((id != 1 && id != 2 && id != 3 && id != 4 && id != 9) ||
        event.metadata->provider != runtimeProviderName)
        return false;
    Cursor cursor(event.payload);
    switch (id) {
    case 9: {
        const auto reason = cursor.take<std::uint32_t>();
        // The sampler stops threads too (0): only those for a collection are pauses.
        if (!cursor.failed() && (reason == 1 || reason == 6))
            m_suspendedAtNs = event.utcNs;
        break;
    }
    case 3:
        if (m_suspendedAtNs)
            m_sink.onPause({.startUtcNs = *m_suspendedAtNs, .endUtcNs = event.utcNs});
        m_suspendedAtNs.reset();
        break;
    case 1: {
        Collection collection;
        collection.count = cursor.take<std::uint32_t>();
        collection.generation = cursor.take<std::uint32_t>();
        collection.reason = static_cast<GcReason>(cursor.take<std::uint32_t>());
        collection.isBackground = cursor.take<std::uint32_t>() == 1;
        collection.startUtcNs = event.utcNs;
        if (cursor.failed())
            break;
        if (m_open.size() >= maxOpenCollections)
            m_open.clear();
        m_open.insert_or_assign(collection.count, collection);
        break;
    }
    case 2: {
        const auto it = m_open.find(cursor.take<std::uint32_t>());
        if (cursor.failed() || it == m_open.end())
            break;
        it->second.endUtcNs = event.utcNs;
        m_sink.onCollection(it->second);
        m_open.erase(it);
        break;
    }
    default: {
        HeapSizes sizes;
        sizes.utcNs = event.utcNs;
        for (std::size_t i = 0; i < 4; ++i) {
            sizes.sizeBytes[i] = cursor.take<std::uint64_t>();
            sizes.promotedBytes[i] = cursor.take<std::uint64_t>();
        }
        cursor.take<std::uint64_t>(); // finalization: size, count; pinned, sync blocks, handles,
                                      // instance
        cursor.take<std::uint64_t>();
        cursor.take<std::uint32_t>();
        cursor.take<std::uint32_t>();
        cursor.take<std::uint32_t>();
        if (event.metadata->version >= 2) {
            cursor.take<std::uint16_t>();
            sizes.sizeBytes[4] = cursor.take<std::uint64_t>();
            sizes.promotedBytes[4] = cursor.take<std::uint64_t>();
        }
        if (!cursor.failed())
            m_sink.onHeapSizes(sizes);
        break;
    }
    }
    m_badEvents += cursor.failed() ? 1 : 0;
    return true;
}

} // namespace clrscope::events
