// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

namespace clrscope::simruntime {

using Guid = std::array<std::uint8_t, 16>;

/// UTF-8 to UTF-16; damaged input gives U+FFFD.
[[nodiscard]] std::u16string toUtf16(std::string_view utf8);
[[nodiscard]] std::string toUtf8(std::u16string_view utf16);
[[nodiscard]] std::string formatNumber(double value); ///< shortest round-trip form, invariant

/// Little-endian bytes being put together.
class Bytes
{
public:
    template <typename T>
        requires std::is_trivially_copyable_v<T>
    Bytes &put(T value)
    {
        char raw[sizeof(T)];
        std::memcpy(raw, &value, sizeof(T));
        m_data.append(raw, sizeof(T));
        return *this;
    }
    Bytes &u8(std::uint8_t value) { return put(value); }
    Bytes &u16(std::uint16_t value) { return put(value); }
    Bytes &u32(std::uint32_t value) { return put(value); }
    Bytes &i32(std::int32_t value) { return put(value); }
    Bytes &u64(std::uint64_t value) { return put(value); }
    Bytes &i64(std::int64_t value) { return put(value); }
    Bytes &f32(float value) { return put(value); }
    Bytes &f64(double value) { return put(value); }
    Bytes &guid(const Guid &value) { return put(value); }
    Bytes &raw(std::string_view bytes)
    {
        m_data.append(bytes);
        return *this;
    }
    Bytes &units(std::u16string_view text)
    {
        m_data.append(reinterpret_cast<const char *>(text.data()), text.size() * 2);
        return *this;
    }
    /// z: units and a NUL, no length.
    Bytes &z(std::string_view utf8) { return units(toUtf16(utf8)).u16(0); }
    /// The protocol's string: count with NUL, units, NUL (diagnostics-ipc §3.2).
    Bytes &text(std::string_view utf8)
    {
        const std::u16string wide = toUtf16(utf8);
        return u32(static_cast<std::uint32_t>(wide.size() + 1)).units(wide).u16(0);
    }
    Bytes &varuint(std::uint64_t value)
    {
        while (value >= 0x80) {
            u8(static_cast<std::uint8_t>(value | 0x80));
            value >>= 7;
        }
        return u8(static_cast<std::uint8_t>(value));
    }
    [[nodiscard]] const std::string &data() const { return m_data; }
    [[nodiscard]] std::size_t size() const { return m_data.size(); }
    [[nodiscard]] std::string take() { return std::move(m_data); }
    void clear() { m_data.clear(); }

private:
    std::string m_data;
};

} // namespace clrscope::simruntime
