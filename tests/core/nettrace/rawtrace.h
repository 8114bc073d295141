// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/text.h>
#include <clrscope/nettrace/types.h>

#include <cstring>
#include <string_view>

namespace clrscope::test {

/// Bytes put together by hand, for files no writer would write.
class RawBytes
{
public:
    template <typename T>
    RawBytes &put(T value)
    {
        const auto at = bytes.size();
        bytes.resize(at + sizeof(T));
        std::memcpy(bytes.data() + at, &value, sizeof(T));
        return *this;
    }
    RawBytes &u8(unsigned value) { return put(static_cast<std::uint8_t>(value)); }
    RawBytes &u16(unsigned value) { return put(static_cast<std::uint16_t>(value)); }
    RawBytes &u32(std::uint32_t value) { return put(value); }
    RawBytes &i32(std::int32_t value) { return put(value); }
    RawBytes &u64(std::uint64_t value) { return put(value); }
    RawBytes &var(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            u8(static_cast<unsigned>(value & 0x7F) | 0x80);
        return u8(static_cast<unsigned>(value));
    }
    RawBytes &text16(std::string_view text)
    {
        for (const char16_t unit : nettrace::utf16FromUtf8(text))
            u16(unit);
        return u16(0);
    }
    RawBytes &text8(std::string_view text) { return var(text.size()).raw(text); }
    RawBytes &raw(std::string_view text) { return raw(std::as_bytes(std::span(text))); }
    RawBytes &raw(std::span<const std::byte> more)
    {
        bytes.insert(bytes.end(), more.begin(), more.end());
        return *this;
    }
    operator std::span<const std::byte>() const { return bytes; }

    std::vector<std::byte> bytes;
};

/// 48 bytes of a Trace object: 1 000 000 ticks a second, started at tick 0, process 77.
inline RawBytes traceBody(std::int64_t frequency = 1'000'000, unsigned month = 11)
{
    RawBytes body;
    body.u16(2026).u16(month).u16(6).u16(21).u16(1).u16(2).u16(3).u16(4);
    body.u64(0).u64(static_cast<std::uint64_t>(frequency)).i32(8).i32(77).i32(2).i32(0);
    return body;
}

/// A NetTrace 4 file of hand-made blocks.
class RawTrace : public RawBytes
{
public:
    explicit RawTrace(const RawBytes &header = traceBody())
    {
        raw("Nettrace").u32(20).raw("!FastSerialization.1");
        begin("Trace", 4).raw(header).u8(6);
    }
    RawTrace &begin(std::string_view type, int version = 2)
    {
        u8(5)
            .u8(5)
            .u8(1)
            .i32(version)
            .i32(version)
            .i32(static_cast<std::int32_t>(type.size()))
            .raw(type)
            .u8(6);
        return *this;
    }
    RawTrace &object(std::string_view type, const RawBytes &body)
    {
        begin(type).i32(static_cast<std::int32_t>(body.bytes.size()));
        while (bytes.size() % 4 != 0)
            u8(0);
        raw(body).u8(6);
        return *this;
    }
    /// A metadata row `id` of provider P: event id `id`, no fields.
    RawTrace &metadata(unsigned id, const RawBytes &fields = {})
    {
        RawBytes row;
        row.u32(id)
            .text16("P")
            .u32(id)
            .text16("E" + std::to_string(id))
            .u64(0)
            .i32(0)
            .i32(4)
            .raw(fields);
        return rowBlock(row);
    }
    RawTrace &rowBlock(const RawBytes &row)
    {
        RawBytes body = blockHead();
        body.u8(0x80).var(0).var(row.bytes.size()).raw(row);
        return object("MetadataBlock", body);
    }
    RawTrace &sequencePoint(std::initializer_list<std::pair<std::uint64_t, std::uint32_t>> threads)
    {
        RawBytes body;
        body.u64(0).i32(static_cast<std::int32_t>(threads.size()));
        for (const auto &[thread, sequence] : threads)
            body.u64(thread).u32(sequence);
        return object("SPBlock", body);
    }
    RawTrace &end()
    {
        u8(1);
        return *this;
    }

    static RawBytes blockHead(unsigned headerBytes = 20, unsigned flags = 1)
    {
        RawBytes body;
        body.u16(headerBytes).u16(flags).u64(0).u64(0);
        return body;
    }
};

/// The events of one EventBlock. Every header is written in full, relative to the one before.
class RawEvents : public RawBytes
{
public:
    RawEvents() : RawBytes(RawTrace::blockHead()) {}
    RawEvents &event(std::uint64_t capture, std::uint32_t sequence, std::int64_t ticks,
                     bool sorted = false, unsigned metadata = 1, std::uint32_t stack = 0,
                     const RawBytes &payload = {})
    {
        u8(0x8Fu | (sorted ? 0x40u : 0u)).var(metadata);
        var(sequence - m_sequence - 1u).var(capture).var(0xFFFFFFFF).var(capture).var(stack);
        var(static_cast<std::uint64_t>(ticks - m_ticks)).var(payload.bytes.size()).raw(payload);
        m_sequence = sequence;
        m_ticks = ticks;
        return *this;
    }

private:
    std::uint32_t m_sequence = 0;
    std::int64_t m_ticks = 0;
};

} // namespace clrscope::test
