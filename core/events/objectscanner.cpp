// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectscanner.h"

#include <algorithm>
#include <cstring>

namespace clrscope::events {

namespace {

constexpr std::size_t chunkBytes = 1024 * 1024;
constexpr std::uint32_t mostBlockBytes = 16 * 1024 * 1024;
constexpr std::size_t mostHeadBytes = 96;
constexpr std::size_t traceBodyBytes = 48;

template <typename T>
T at(std::span<const std::byte> bytes, std::size_t offset)
{
    T value{};
    if (bytes.size() >= offset + sizeof(T))
        std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

std::string_view text(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

ObjectKind kindOf(std::string_view type)
{
    if (type == "EventBlock")
        return ObjectKind::Event;
    if (type == "StackBlock")
        return ObjectKind::Stack;
    if (type == "SPBlock")
        return ObjectKind::SequencePoint;
    if (type == "MetadataBlock")
        return ObjectKind::Table;
    return type == "Trace" ? ObjectKind::Trace : ObjectKind::Other;
}

} // namespace

std::span<const std::byte> FileWindow::read(std::uint64_t offset, std::size_t size)
{
    const std::uint64_t end = m_begin + m_bytes.size();
    if (offset < m_begin || offset > end) {
        m_bytes.clear();
        m_begin = offset;
    } else if (offset + size > end) {
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(offset - m_begin));
        m_begin = offset;
    }
    if (offset + size > m_begin + m_bytes.size()) {
        const std::size_t have = m_bytes.size();
        const std::uint64_t from = m_begin + have;
        if (m_at != from || !m_in) {
            m_in.clear();
            m_in.seekg(static_cast<std::streamoff>(from));
        }
        m_bytes.resize(std::max(chunkBytes, size));
        m_in.read(reinterpret_cast<char *>(m_bytes.data() + have), static_cast<std::streamsize>(m_bytes.size() - have));
        m_failed |= m_in.bad();
        const auto got = static_cast<std::size_t>(std::max<std::streamsize>(0, m_in.gcount()));
        m_at = from + got;
        m_bytes.resize(have + got);
    }
    const std::size_t begin = static_cast<std::size_t>(offset - m_begin);
    return std::span<const std::byte>(m_bytes).subspan(begin, std::min(size, m_bytes.size() - begin));
}

ScannedObject ObjectScanner::take(ObjectKind kind, std::uint64_t size)
{
    ScannedObject object{kind, m_at, m_at + size, false, m_window.read(m_at, static_cast<std::size_t>(size))};
    object.isWhole = object.bytes.size() == size;
    object.end = object.begin + object.bytes.size();
    m_at = object.end;
    if (!object.isWhole)
        m_state = State::Lost;
    return object;
}

ScannedObject ObjectScanner::rest()
{
    m_state = State::Lost;
    ScannedObject piece = take(ObjectKind::Other, chunkBytes);
    piece.isWhole = false;
    return piece;
}

ScannedObject ObjectScanner::next()
{
    switch (m_state) {
    case State::Preamble:
        return preamble();
    case State::Objects:
        return object();
    case State::Blocks6:
        return block6();
    case State::Lost:
        break;
    }
    return rest();
}

/// Together with what follows it: the Trace object of version 3 and 4.
ScannedObject ObjectScanner::preamble()
{
    const auto head = m_window.read(0, 128);
    if (text(head).starts_with("Nettrace") && at<std::uint32_t>(head, 8) == 0 && head.size() >= 24) {
        m_state = State::Blocks6;
        const std::uint64_t size = at<std::uint32_t>(head, 20) & 0xFFFFFF;
        return at<std::uint32_t>(head, 20) >> 24 == 1 ? take(ObjectKind::Trace, 24 + size) : rest();
    }
    const std::size_t begin = text(head).starts_with("Nettrace") ? 32 : 24;
    const auto name = text(head).substr(std::min(head.size(), begin + 15), 5);
    if (name != "Trace" || at<std::uint32_t>(head, begin + 11) != 5)
        return rest();
    m_state = State::Objects;
    return take(ObjectKind::Trace, begin + 21 + traceBodyBytes + 1);
}

ScannedObject ObjectScanner::object()
{
    const auto head = m_window.read(m_at, mostHeadBytes);
    const auto nameBytes = at<std::uint32_t>(head, 11);
    if (head.size() < 16 || (head[0] != std::byte{5} && head[0] != std::byte{4}) || nameBytes == 0 || nameBytes > 64 || head.size() < 15 + nameBytes + 5)
        return rest();
    const ObjectKind kind = kindOf(text(head.subspan(15, nameBytes)));
    const auto size = at<std::uint32_t>(head, 15 + nameBytes + 1);
    if (size > mostBlockBytes || kind == ObjectKind::Trace)
        return rest();
    const std::uint64_t headEnd = m_at + 15 + nameBytes + 5;
    const std::uint64_t bodyBegin = (headEnd + 3) / 4 * 4;
    return take(kind, bodyBegin + size + 1 - m_at);
}

ScannedObject ObjectScanner::block6()
{
    const auto head = m_window.read(m_at, 4);
    const auto word = at<std::uint32_t>(head, 0);
    if (head.size() < 4 || word >> 24 == 0)
        return rest();
    constexpr ObjectKind kinds[] = {ObjectKind::Other,         ObjectKind::Trace, ObjectKind::Event,
                                    ObjectKind::Table,         ObjectKind::SequencePoint,
                                    ObjectKind::Stack,         ObjectKind::Table, ObjectKind::Table,
                                    ObjectKind::Labels};
    const auto number = word >> 24;
    return take(number < std::size(kinds) ? kinds[number] : ObjectKind::Other, 4 + std::uint64_t{word & 0xFFFFFF});
}

std::vector<std::byte> fillerObject(std::uint64_t from, std::uint64_t to)
{
    std::vector<std::byte> bytes;
    const auto number = [&bytes](std::uint32_t value) {
        for (int i = 0; i < 4; ++i)
            bytes.push_back(static_cast<std::byte>(value >> (8 * i)));
    };
    bytes.assign({std::byte{5}, std::byte{5}, std::byte{1}});
    number(2);
    number(2);
    number(1);
    bytes.push_back(std::byte{'-'});
    bytes.push_back(std::byte{6});
    // The body begins at a multiple of four and is followed by one byte.
    const auto size = static_cast<std::uint32_t>((to + 3) & 3);
    number(size);
    while ((from + bytes.size()) % 4 != 0)
        bytes.push_back(std::byte{0});
    bytes.insert(bytes.end(), size, std::byte{0});
    bytes.push_back(std::byte{6});
    return bytes;
}

} // namespace clrscope::events
