// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/types.h>

#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace clrscope::events {

/// A view that cannot run past its end: short reads set failed() and give zeroes. For the native
/// providers, whose events have no field lists.
class Cursor
{
public:
    explicit Cursor(std::span<const std::byte> bytes) : m_rest(bytes) {}

    template <typename T>
    requires std::is_trivially_copyable_v<T> T take()
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
    /// A zero-ended UTF-16 text as UTF-8.
    std::string text();
    /// 4 or 8 bytes, by the trace's pointer size.
    std::uint64_t pointer(int pointerSize);

    [[nodiscard]] bool failed() const { return m_failed; }

private:
    std::span<const std::byte> m_rest;
    bool m_failed = false;
};

/// What a field of one event holds; views into the payload.
struct FieldValue
{
    bool present = false;
    nettrace::Value value;

    [[nodiscard]] bool isText() const
    {
        return present && value.type() == nettrace::TypeCode::String;
    }
    [[nodiscard]] std::int64_t integer() const { return present ? value.toInt() : 0; }
    [[nodiscard]] double number() const { return present ? value.toDouble() : 0; }
    /// Empty if it is no text.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool textIs(std::string_view ascii) const;
};

/// The fields one wants out of the events of one metadata row, found by name wherever they stand
/// (objects are entered). Made once a row, used for each event.
class FieldPlan
{
public:
    FieldPlan() = default;
    /// `layout` stands in where the row came without fields.
    FieldPlan(const nettrace::EventMetadata &row, std::span<const std::string_view> wanted,
              std::vector<nettrace::Field> layout = {});

    /// Fills one value a wanted name. False if the payload ended before the last wanted field.
    bool read(const nettrace::Event &event, std::span<FieldValue> values) const;

private:
    void add(std::span<const nettrace::Field> fields, std::span<const std::string_view> wanted,
             int depth);
    bool walk(nettrace::PayloadWalker walker, std::size_t &leaf,
              std::span<FieldValue> values) const;

    std::vector<int> m_slots; ///< of each leaf in order; -1 = nobody wants it
    std::shared_ptr<const nettrace::EventMetadata> m_standIn;
};

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
