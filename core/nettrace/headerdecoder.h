// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <clrscope/nettrace/types.h>

#include <bit>
#include <optional>

/// On lambdas that must melt into the decoding loop.
#if defined(__GNUC__)
#define CLRSCOPE_INLINE __attribute__((always_inline))
#else
#define CLRSCOPE_INLINE
#endif

namespace clrscope::nettrace {

static_assert(std::endian::native == std::endian::little,
              "the format is little-endian and so is this code");

/// Asks for what will be decoded some dozen events later: mapped files come from far away, and the
/// processor's own foresight ends at every page.
CLRSCOPE_INLINE inline void fetchAhead([[maybe_unused]] const std::byte *p)
{
#if defined(__GNUC__)
    __builtin_prefetch(p + 2048);
#endif
}

struct LongVarUInt
{
    std::uint64_t value;
    std::int64_t length; ///< 11 if it has no end
};

/// The rare numbers of five bytes and more; at least 16 bytes must be readable.
[[nodiscard]] LongVarUInt readLongVarUInt(const std::byte *p);

/// Reads a varuint at `p`; at least 16 bytes must be readable behind it. Sets `bad` if it is longer
/// than `mostBytes`; bits beyond 64 are dropped.
template <int mostBytes>
CLRSCOPE_INLINE inline std::uint64_t readVarUInt(const std::byte *&p, bool &bad)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof(word));
    // Branches, because the processor guesses lengths well and then need not wait for this number
    // to find the next.
    if ((word & 0x8080) != 0x8080) {
        const std::uint64_t two = word >> 7 & 1; // one byte or two is as good as random
        p += 1 + two;
        return (word & 0x7F) | (word >> 1 & 0x3F80 & (0 - two));
    }
    if ((word & 0x800000) == 0) {
        p += 3;
        return (word & 0x7F) | (word >> 1 & 0x3F80) | (word >> 2 & 0x1FC000);
    }
    if ((word & 0x80000000) == 0) {
        p += 4;
        return (word & 0x7F) | (word >> 1 & 0x3F80) | (word >> 2 & 0x1FC000) |
               (word >> 3 & 0xFE00000);
    }
    const LongVarUInt number = readLongVarUInt(p);
    p += number.length;
    bad |= number.length > mostBytes;
    return number.value;
}

/// The same for numbers whose length seldom changes from one to the next: a length guessed right
/// costs no waiting.
template <int mostBytes>
CLRSCOPE_INLINE inline std::uint64_t readSteadyVarUInt(const std::byte *&p, bool &bad)
{
    const auto first = std::to_integer<std::uint64_t>(p[0]);
    if ((first & 0x80) == 0) {
        p += 1;
        return first;
    }
    const auto second = std::to_integer<std::uint64_t>(p[1]);
    if ((second & 0x80) == 0) {
        p += 2;
        return (first & 0x7F) | second << 7;
    }
    return readVarUInt<mostBytes>(p, bad);
}

/// The same for time deltas, whose length nobody can guess: one way for up to four bytes.
CLRSCOPE_INLINE inline std::uint64_t readDelta(const std::byte *&p, bool &bad)
{
    std::uint32_t word = 0;
    std::memcpy(&word, p, sizeof(word));
    const std::uint32_t stops = ~word & 0x80808080;
    if (stops == 0) [[unlikely]] {
        const LongVarUInt number = readLongVarUInt(p);
        p += number.length;
        bad |= number.length > 10;
        return number.value;
    }
    p += (std::countr_zero(stops) + 1) >> 3;
    word &= stops ^ (stops - 1);
    word = (word & 0x007F007F) | (word >> 1 & 0x3F803F80);
    return (word & 0x3FFF) | (word >> 2 & 0x0FFFC000);
}

/// The fields of an event header; compressed ones carry over from event to event of a block.
struct HeaderState
{
    std::uint32_t metadataId = 0;
    std::uint32_t sequence = 0;
    std::uint32_t processor = 0;
    std::uint32_t stackId = 0;
    std::uint32_t payloadSize = 0;
    std::uint32_t labels = 0;
    std::uint64_t captureThreadId = 0;
    std::uint64_t threadId = 0;
    std::uint64_t ticks = 0;
    Guid activityId{};
    Guid relatedActivityId{};
};

/// Bits of the flags byte of a compressed header (nettrace §4.2).
namespace HeaderFlag {
constexpr unsigned metadata = 0x01, writer = 0x02, thread = 0x04, stack = 0x08, activity = 0x10,
                   related = 0x20, sorted = 0x40, payloadSize = 0x80,
                   context = writer | activity | related;
}

/// Where decoding of a block stopped.
struct DecodeEnd
{
    std::size_t wholeEvents = 0; ///< offset in the body behind the last whole event
    bool clean = true;           ///< that is the body's end, and there was something to read
};

constexpr std::size_t eventBlockHeaderBytes = 20;
constexpr std::size_t maxCompressedHeaderBytes = 96;

/// Reads the compressed header at `p` over the one before it and leaves `p` at its payload; behind
/// `end` BlockBuffer::slack bytes must be readable. False if it does not fit with its payload.
template <bool isV6>
CLRSCOPE_INLINE inline bool readHeader(const std::byte *&p, const std::byte *end,
                                       HeaderState &state, unsigned &flags)
{
    static_assert(maxCompressedHeaderBytes + 8 < BlockBuffer::slack);
    bool bad = false;
    flags = std::to_integer<unsigned>(*p++);
    if (flags & HeaderFlag::metadata)
        state.metadataId = static_cast<std::uint32_t>(readVarUInt<5>(p, bad));
    if (flags & HeaderFlag::writer) {
        state.sequence += static_cast<std::uint32_t>(readVarUInt<5>(p, bad));
        state.captureThreadId = readVarUInt<10>(p, bad);
        state.processor = static_cast<std::uint32_t>(readVarUInt<5>(p, bad));
    }
    if (isV6 || (flags & HeaderFlag::writer) || state.metadataId != 0)
        ++state.sequence;
    if (flags & HeaderFlag::thread)
        state.threadId = readVarUInt<10>(p, bad);
    if (flags & HeaderFlag::stack)
        state.stackId = static_cast<std::uint32_t>(readVarUInt<5>(p, bad));
    state.ticks += readVarUInt<10>(p, bad);
    if (flags & HeaderFlag::activity) {
        if constexpr (isV6) {
            state.labels = static_cast<std::uint32_t>(readVarUInt<5>(p, bad));
        } else {
            std::memcpy(state.activityId.data(), p, 16);
            p += 16;
        }
    }
    if (!isV6 && (flags & HeaderFlag::related)) {
        std::memcpy(state.relatedActivityId.data(), p, 16);
        p += 16;
    }
    if (flags & HeaderFlag::payloadSize)
        state.payloadSize = static_cast<std::uint32_t>(readVarUInt<5>(p, bad));
    return !bad && end - p >= static_cast<std::ptrdiff_t>(state.payloadSize);
}

/// Calls onEvent(const HeaderState &, unsigned flags, payload offset in the body) for each event of
/// an Event- or MetadataBlock from `begin` on. Behind the body BlockBuffer::slack bytes must be
/// readable.
template <bool isV6, typename OnEvent>
DecodeEnd decodeCompressed(Bytes body, std::size_t begin, OnEvent &&onEvent)
{
    HeaderState state;
    const std::byte *const base = body.data();
    const std::byte *const end = base + body.size();
    const std::byte *p = base + begin;
    while (p < end) {
        const std::byte *const eventBegin = p;
        unsigned flags = 0;
        if (!readHeader<isV6>(p, end, state, flags)) [[unlikely]]
            return {static_cast<std::size_t>(eventBegin - base), false};
        onEvent(state, flags, static_cast<std::uint32_t>(p - base));
        p += state.payloadSize;
    }
    return {body.size(), true};
}

/// The same for blocks whose headers are not compressed (nettrace §4.4); flags are all but
/// `sorted`.
template <bool isV6, typename OnEvent>
DecodeEnd decodeUncompressed(Bytes body, std::size_t begin, OnEvent &&onEvent)
{
    std::size_t at = begin;
    while (at < body.size()) {
        Cursor event(body.subspan(at));
        const auto size = event.take<std::uint32_t>();
        const Bytes content = event.takeBytes(size);
        Cursor fields(content);
        HeaderState state;
        state.metadataId = fields.take<std::uint32_t>() & 0x7FFFFFFF;
        state.sequence = fields.take<std::uint32_t>();
        state.threadId = fields.take<std::uint64_t>();
        state.captureThreadId = fields.take<std::uint64_t>();
        state.processor = fields.take<std::uint32_t>();
        state.stackId = fields.take<std::uint32_t>();
        state.ticks = fields.take<std::uint64_t>();
        if constexpr (isV6) {
            state.labels = fields.take<std::uint32_t>();
        } else {
            state.activityId = fields.take<Guid>();
            state.relatedActivityId = fields.take<Guid>();
        }
        state.payloadSize = fields.take<std::uint32_t>();
        if (event.failed() || fields.failed() || state.payloadSize > fields.remaining())
            return {at, false};
        const std::size_t payloadAt = at + 4 + (content.size() - fields.remaining());
        onEvent(state,
                HeaderFlag::metadata | HeaderFlag::context | HeaderFlag::thread |
                    HeaderFlag::stack | HeaderFlag::payloadSize,
                static_cast<std::uint32_t>(payloadAt));
        at += 4 + std::size_t{size};
    }
    return {body.size(), true};
}

/// Where the events of an Event- or MetadataBlock begin and how they are written.
struct EventBlockHead
{
    std::size_t headerBytes = 0;
    bool compressed = true;
};

inline std::optional<EventBlockHead> parseEventBlockHead(Bytes body, bool sizeIncludesItself = true)
{
    Cursor cursor(body);
    std::size_t size = cursor.take<std::uint16_t>();
    const auto flags = cursor.take<std::uint16_t>();
    if (!sizeIncludesItself)
        size += 2;
    if (cursor.failed() || size > body.size() ||
        (sizeIncludesItself && size < eventBlockHeaderBytes))
        return std::nullopt;
    return EventBlockHead{size, (flags & 1) != 0};
}

/// One event of a netperf block (nettrace §11).
struct NetPerfEvent
{
    std::uint32_t metadataId = 0;
    std::uint64_t threadId = 0;
    std::int64_t ticks = 0;
    Guid activityId{};
    Guid relatedActivityId{};
    Bytes payload;
    Bytes stack;
};

template <typename OnEvent>
DecodeEnd decodeNetPerf(Bytes body, OnEvent &&onEvent)
{
    std::size_t at = 0;
    while (at < body.size()) {
        Cursor cursor(body.subspan(at));
        const auto size = cursor.take<std::uint32_t>();
        Cursor fields(cursor.takeBytes(size));
        NetPerfEvent event;
        event.metadataId = fields.take<std::uint32_t>();
        event.threadId = fields.take<std::uint32_t>();
        event.ticks = fields.take<std::int64_t>();
        event.activityId = fields.take<Guid>();
        event.relatedActivityId = fields.take<Guid>();
        event.payload = fields.takeBytes(fields.take<std::uint32_t>());
        event.stack = fields.takeBytes(fields.take<std::uint32_t>());
        if (cursor.failed() || fields.failed())
            return {at, false};
        onEvent(event);
        at = std::min(body.size(), (at + 4 + size + 3) / 4 * 4);
    }
    return {body.size(), true};
}

} // namespace clrscope::nettrace
