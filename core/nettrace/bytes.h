// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/text.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <type_traits>
#include <utility>

namespace clrscope::nettrace {

using Bytes = std::span<const std::byte>;

/// A view that cannot run past its end: short reads set failed() and give zeroes.
class Cursor
{
public:
    explicit Cursor(Bytes bytes) : m_rest(bytes) {}

    template <typename T>
    requires std::is_trivially_copyable_v<T> T take()
    {
        T value{};
        if (m_rest.size() < sizeof(T)) {
            fail();
            return value;
        }
        std::memcpy(&value, m_rest.data(), sizeof(T));
        m_rest = m_rest.subspan(sizeof(T));
        return value;
    }

    Bytes takeBytes(std::size_t count)
    {
        if (count > m_rest.size()) {
            fail();
            return {};
        }
        const Bytes bytes = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return bytes;
    }

    /// 7 bits a byte, least significant first; bits beyond 64 are dropped, an 11th byte is an
    /// error.
    std::uint64_t takeVarUInt(int mostBytes = 10)
    {
        std::uint64_t value = 0;
        for (int i = 0; i < mostBytes; ++i) {
            const auto byte = take<std::uint8_t>();
            if (i < 10 && !m_failed)
                value |= static_cast<std::uint64_t>(byte & 0x7F) << (7 * i);
            if (m_failed || (byte & 0x80) == 0)
                return m_failed ? 0 : value;
        }
        fail();
        return 0;
    }
    std::uint32_t takeVarUInt32() { return static_cast<std::uint32_t>(takeVarUInt(5)); }

    /// UTF-16 up to its NUL; without one it fails.
    std::string takeText16()
    {
        for (std::size_t i = 0; i + 2 <= m_rest.size(); i += 2) {
            if (m_rest[i] == std::byte{0} && m_rest[i + 1] == std::byte{0}) {
                std::string text = utf8FromUtf16(m_rest.first(i));
                m_rest = m_rest.subspan(i + 2);
                return text;
            }
        }
        fail();
        return {};
    }
    /// Varuint byte count and UTF-8.
    std::string takeText8()
    {
        const Bytes text = takeBytes(takeVarUInt32());
        return cleanUtf8({reinterpret_cast<const char *>(text.data()), text.size()});
    }

    void fail()
    {
        m_failed = true;
        m_rest = {};
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::size_t remaining() const { return m_rest.size(); }
    [[nodiscard]] Bytes rest() const { return m_rest; }

private:
    Bytes m_rest;
    bool m_failed = false;
};

/// Bytes of one block, with room behind the end that may be read but never counts. Grows as bytes
/// arrive, whatever size was promised; or lies in memory of somebody else until own() is called.
class BlockBuffer
{
public:
    static constexpr std::size_t slack = 128;

    void reset(std::size_t promised)
    {
        m_size = 0;
        m_borrowed = nullptr;
        m_promised = std::min<std::size_t>(promised, 256 * 1024);
        if (m_capacity > 1024 * 1024)
            m_data.reset(), m_capacity = 0;
    }
    void append(Bytes bytes)
    {
        grow(std::max(bytes.size(), m_promised));
        m_promised = 0;
        if (!bytes.empty())
            std::memcpy(m_data.get() + m_size, bytes.data(), bytes.size());
        m_size += bytes.size();
    }
    /// Makes the bytes behind the end readable zeroes.
    void close()
    {
        if (m_borrowed != nullptr)
            return;
        grow(0);
        std::memset(m_data.get() + m_size, 0, slack);
    }
    /// The whole block is there, and `slack` bytes behind it are readable.
    void borrow(Bytes bytes)
    {
        m_borrowed = bytes.data();
        m_size = bytes.size();
    }
    [[nodiscard]] bool isBorrowed() const { return m_borrowed != nullptr; }
    /// Copies what is borrowed.
    void own()
    {
        const Bytes bytes(std::exchange(m_borrowed, nullptr), std::exchange(m_size, 0));
        m_promised = 0;
        append(bytes);
    }
    [[nodiscard]] Bytes bytes() const { return {m_borrowed ? m_borrowed : m_data.get(), m_size}; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }

private:
    void grow(std::size_t more)
    {
        if (more > m_capacity || m_size + slack > m_capacity - more)
            enlarge(std::max(m_size + more + slack, m_capacity + m_capacity / 2));
    }
#if defined(__GNUC__)
    [[gnu::noinline]]
#endif
    void
    enlarge(std::size_t capacity)
    {
        auto data = std::make_unique_for_overwrite<std::byte[]>(capacity);
        if (m_size > 0)
            std::memcpy(data.get(), m_data.get(), m_size);
        m_data = std::move(data);
        m_capacity = capacity;
    }

    std::unique_ptr<std::byte[]> m_data;
    const std::byte *m_borrowed = nullptr;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    std::size_t m_promised = 0;
};

} // namespace clrscope::nettrace
