// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <cstddef>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace clrscope::events {

/// A view that cannot run past its end: short reads set failed() and give zeroes.
class Cursor
{
public:
    explicit Cursor(std::span<const std::byte> bytes) : m_rest(bytes) {}

    template <typename T>
        requires std::is_trivially_copyable_v<T>
    T take()
    {
        T value{};
        if (m_rest.size() < sizeof(T)) {
            m_failed = true;
            m_rest = {};
            return value;
        }
        std::memcpy(&value, m_rest.data(), sizeof(T));
        m_rest = m_rest.subspan(sizeof(T));
        return value;
    }
    bool skip(std::size_t bytes);
    /// The units of a zero-ended UTF-16 text without the zero; a text may be cut by the end.
    std::span<const std::byte> text();
    /// 4 or 8 bytes, by the trace's pointer size.
    std::uint64_t pointer(int pointerSize);

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] std::span<const std::byte> rest() const { return m_rest; }

private:
    std::span<const std::byte> m_rest;
    bool m_failed = false;
};

/// What a field of one event holds; spans point into the payload.
struct FieldValue
{
    bool present = false;
    std::int64_t integer = 0;
    double number = 0;
    std::span<const std::byte> utf16; ///< texts
    std::span<const std::byte> array; ///< arrays: the elements and all behind them
    std::uint16_t count = 0;          ///< arrays

    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool textIs(std::string_view ascii) const;
};

/// The fields one wants out of the events of one metadata row, found by name wherever they stand;
/// objects are entered, what nobody wants is skipped. Made once a row, used for each event.
class FieldPlan
{
public:
    FieldPlan(std::span<const nettrace::Field> fields, std::span<const std::string_view> wanted);

    /// Fills one value a wanted name. False if the payload ended before the last wanted field.
    bool read(std::span<const std::byte> payload, std::span<FieldValue> values) const;

private:
    struct Step
    {
        nettrace::TypeCode type = nettrace::TypeCode::Empty;
        int slot = -1;
        std::vector<nettrace::Field> element; ///< arrays: the element type, alone
    };
    void add(std::span<const nettrace::Field> fields, std::span<const std::string_view> wanted, int depth);

    std::vector<Step> m_steps;
};

/// Skips one value of a type; false if it cannot be skipped or the payload ends.
bool skipValue(Cursor &cursor, const nettrace::Field &field, int depth = 0);

/// Plans by metadata row. Bounded: a process that defines rows without end costs time, not memory.
template <typename Value>
class RowCache
{
public:
    template <typename Make>
    Value &get(const nettrace::EventMetadata *metadata, Make make)
    {
        if (const auto it = m_rows.find(metadata); it != m_rows.end())
            return it->second;
        if (m_rows.size() >= maxRows)
            m_rows.clear();
        return m_rows.emplace(metadata, make()).first->second;
    }

private:
    static constexpr std::size_t maxRows = 4096;
    std::unordered_map<const nettrace::EventMetadata *, Value> m_rows;
};

} // namespace clrscope::events
