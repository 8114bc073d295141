// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framer.h"

namespace clrscope::nettrace {

namespace {

constexpr std::uint32_t maxBlockBytes = 16 * 1024 * 1024;
constexpr std::int32_t maxTypeNameBytes = 64;
constexpr std::string_view magic = "Nettrace";
constexpr std::string_view serialization = "!FastSerialization.1";
constexpr std::uint32_t traceBodyBytes = 48;

std::string_view asText(const std::byte *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), size};
}

BlockKind kindOf(std::string_view typeName)
{
    if (typeName == "EventBlock")
        return BlockKind::Event;
    if (typeName == "MetadataBlock")
        return BlockKind::Metadata;
    if (typeName == "StackBlock")
        return BlockKind::Stack;
    if (typeName == "SPBlock")
        return BlockKind::SequencePoint;
    return typeName == "Trace" ? BlockKind::Trace : BlockKind::Unknown;
}

} // namespace

template <typename T>
T Framer::small(std::size_t at) const
{
    T value;
    std::memcpy(&value, m_small.data() + at, sizeof(T));
    return value;
}

void Framer::expect(State state, std::size_t bytes)
{
    m_state = state;
    m_have = 0;
    m_need = bytes;
}

void Framer::fail(std::uint64_t offset, std::string message, ReadFault fault)
{
    // What is refused before its header is read is not one of the formats read here.
    if (!m_traceSeen && offset < m_offset)
        m_version = 0;
    m_status = Status::Failed;
    m_error = ReadError{offset, std::move(message), fault};
}

Status Framer::feed(Bytes bytes)
{
    while (m_status == Status::NeedMore && !bytes.empty()) {
        std::size_t used = 0;
        if (m_state == State::Body) {
            used = std::min<std::size_t>(bytes.size(), m_bodyLeft);
            m_sink.blockBytes(bytes.first(used));
            m_bodyLeft -= static_cast<std::uint32_t>(used);
            m_offset += used;
            if (m_bodyLeft == 0)
                endBody();
        } else {
            used = std::min(bytes.size(), m_need - m_have);
            std::memcpy(m_small.data() + m_have, bytes.data(), used);
            m_have += used;
            m_offset += used;
            if (m_have == m_need)
                step();
        }
        bytes = bytes.subspan(used);
    }
    return m_status;
}

Status Framer::finish()
{
    if (m_status != Status::NeedMore)
        return m_status;
    if (m_version == 0 && !m_objectStream)
        m_offset == 0 ? fail(m_offset, "The file is empty.", ReadFault::Empty)
                      : fail(m_offset, "This is no trace: it ends before its first mark is complete.",
                             ReadFault::NotATrace);
    else if (!m_traceSeen)
        fail(m_offset, "The trace is cut off inside its header: nothing was captured.", ReadFault::HeaderCut);
    else if (m_offset == m_lastObjectEnd)
        fail(m_lastObjectEnd, "The trace is cut off: its end mark is missing.", ReadFault::EndMissing);
    else
        fail(m_lastObjectEnd,
             "The trace is cut off in the middle of a block; the last whole block ends here.",
             ReadFault::BlockCut);
    return m_status;
}

void Framer::step()
{
    switch (m_state) {
    case State::Preamble:
        return preamble();
    case State::Tag: {
        const auto tag = small<std::uint8_t>(0);
        if (tag == 1 && m_traceSeen) {
            m_lastObjectEnd = m_offset;
            m_status = Status::Complete;
        } else if (tag == 4 || tag == 5) {
            m_head = {};
            m_head.objectOffset = m_offset - 1;
            expect(State::TypeHead, 14);
        } else {
            fail(m_offset - 1, "The trace is damaged: no object begins here.");
        }
        return;
    }
    case State::TypeHead:
        return typeHead();
    case State::TypeName:
        return typeName();
    case State::Size:
        return blockSize();
    case State::Padding:
        return beginBody();
    case State::EndTag:
        if (small<std::uint8_t>(0) != 6)
            return fail(m_offset - 1, "The trace is damaged: the end of a block is missing.");
        return endObject();
    case State::BlockHead6:
        return blockHead6();
    case State::Body:
        return; // never collected here
    }
}

void Framer::preamble()
{
    const auto seen = asText(m_small.data(), m_have);
    if (seen.substr(0, 8) == magic) {
        if (m_have == 8) {
            m_need = 12;
            return;
        }
        const auto word = small<std::uint32_t>(8);
        if (word != 0 && word != 20)
            return fail(8, "This is no trace: it begins like one but goes on otherwise.",
                        ReadFault::NotATrace);
        if (m_have == 12) {
            m_objectStream = word == 20;
            m_need = word == 20 ? 32 : 20;
            return;
        }
        if (word == 0) {
            const auto major = small<std::uint32_t>(12);
            if (major > 6)
                return fail(12, "NetTrace version " + std::to_string(major) +
                                    " is not supported; 4 and 6 are.",
                            ReadFault::Unsupported);
            if (major < 6)
                return fail(12,
                            "This is no trace: a version below 6 cannot be written in this form.",
                            ReadFault::NotATrace);
            m_version = 6;
            m_lastObjectEnd = m_offset;
            return expect(State::BlockHead6, 4);
        }
        if (seen.substr(12) != serialization)
            return fail(12, "This is no trace: it begins like one but goes on otherwise.",
                        ReadFault::NotATrace);
        m_version = 4;
    } else if (small<std::uint32_t>(0) == 20 && seen.substr(4, 4) == serialization.substr(0, 4)) {
        if (m_have == 8) {
            m_need = 24;
            return;
        }
        if (seen.substr(4) != serialization)
            return fail(4, "This is no trace: it begins like one but goes on otherwise.",
                        ReadFault::NotATrace);
        m_version = 3;
        m_objectStream = true;
    } else {
        return fail(
            0,
            "This is no trace: neither the mark of NetTrace nor of netperf is at its beginning.",
            ReadFault::NotATrace);
    }
    m_lastObjectEnd = m_offset;
    expect(State::Tag, 1);
}

void Framer::typeHead()
{
    const auto beginType = small<std::uint8_t>(0);
    const auto nullType = small<std::uint8_t>(1);
    m_typeVersion = small<std::int32_t>(2);
    m_typeMinimum = small<std::int32_t>(6);
    const auto length = small<std::int32_t>(10);
    if ((beginType != 5 && beginType != 4) || nullType != 1)
        return fail(m_head.objectOffset + 1, "The trace is damaged: an object without a type.");
    if (length < 1 || length > maxTypeNameBytes)
        return fail(m_head.objectOffset + 11,
                    "The trace is damaged: a type name of impossible length.");
    expect(State::TypeName, static_cast<std::size_t>(length) + 1);
}

void Framer::typeName()
{
    if (m_small[m_have - 1] != std::byte{6})
        return fail(m_offset - 1, "The trace is damaged: a type without an end.");
    const auto name = asText(m_small.data(), m_have - 1);
    m_head.kind = kindOf(name);
    const auto refuseVersion = [this](const std::string &what) {
        fail(m_head.objectOffset,
             what + " version " + std::to_string(m_typeVersion) + " is not supported.",
             ReadFault::Unsupported);
    };
    if (!m_traceSeen) {
        if (name == "Microsoft.DotNet.Runtime.EventPipeFile")
            return refuseVersion("The netperf format of .NET Core 2.0 previews,");
        if (m_head.kind != BlockKind::Trace)
            return fail(m_head.objectOffset,
                        "The trace is damaged: it does not begin with its header.");
        if (m_typeVersion != m_version)
            return refuseVersion(m_version == 3 ? "netperf" : "NetTrace");
        m_head.size = traceBodyBytes;
        return beginBody();
    }
    if (m_head.kind == BlockKind::Trace)
        return fail(m_head.objectOffset, "The trace is damaged: a second header.");
    if (m_head.kind != BlockKind::Unknown && m_typeMinimum > 2) {
        m_sink.warn("A block of a newer version was skipped.");
        m_head.kind = BlockKind::Unknown;
    } else if (m_head.kind == BlockKind::Unknown) {
        m_sink.warn("An object of unknown type was skipped.");
    }
    expect(State::Size, 4);
}

void Framer::blockSize()
{
    const auto size = small<std::int32_t>(0);
    m_head.sizeOffset = m_offset - 4;
    if (size < 0 || static_cast<std::uint32_t>(size) > maxBlockBytes)
        return fail(m_head.sizeOffset, "The trace is damaged: a block of impossible size.");
    m_head.size = static_cast<std::uint32_t>(size);
    const auto padding = static_cast<std::size_t>((0 - m_offset) & 3);
    if (padding == 0)
        return beginBody();
    expect(State::Padding, padding);
}

void Framer::blockHead6()
{
    const auto word = small<std::uint32_t>(0);
    m_head = {};
    m_head.objectOffset = m_offset - 4;
    m_head.sizeOffset = m_offset - 4;
    m_head.size = word & 0xFFFFFF;
    const auto kind = word >> 24;
    if (kind != 1 && !m_traceSeen)
        return fail(m_head.objectOffset,
                    "The trace is damaged: it does not begin with its header.");
    if (kind == 1 && m_traceSeen)
        return fail(m_head.objectOffset, "The trace is damaged: a second header.");
    constexpr BlockKind kinds[] = {
        BlockKind::Unknown,  BlockKind::Trace,         BlockKind::Event,
        BlockKind::Metadata, BlockKind::SequencePoint, BlockKind::Stack,
        BlockKind::Thread,   BlockKind::RemoveThread,  BlockKind::LabelList};
    if (kind == 0) {
        m_lastObjectEnd = m_offset;
        m_status = Status::Complete;
        return;
    }
    if (kind < std::size(kinds))
        m_head.kind = kinds[kind];
    else
        m_sink.warn("A block of unknown kind was skipped.");
    beginBody();
}

void Framer::beginBody()
{
    m_head.bodyOffset = m_offset;
    m_bodyLeft = m_head.size;
    m_inBlock = true;
    m_sink.beginBlock(m_head);
    expect(State::Body, 0);
    if (m_bodyLeft == 0)
        endBody();
}

void Framer::endBody()
{
    if (auto refusal = m_sink.endBlock())
        return fail(m_head.bodyOffset, std::move(*refusal));
    if (m_objectStream)
        expect(State::EndTag, 1);
    else
        endObject();
}

void Framer::endObject()
{
    m_traceSeen |= m_head.kind == BlockKind::Trace;
    m_inBlock = false;
    m_lastObjectEnd = m_offset;
    if (m_objectStream)
        expect(State::Tag, 1);
    else
        expect(State::BlockHead6, 4);
}

} // namespace clrscope::nettrace
