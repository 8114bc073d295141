// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldplan.h"

#include <clrscope/nettrace/text.h>

#include <algorithm>

namespace clrscope::events {

using nettrace::Field;
using nettrace::TypeCode;

namespace {

constexpr int maxDepth = 8;
constexpr std::size_t maxSteps = 512;

std::size_t fixedSize(TypeCode type)
{
    switch (type) {
    case TypeCode::SByte:
    case TypeCode::Byte:
    case TypeCode::Utf8Char:
    case TypeCode::Boolean8:
        return 1;
    case TypeCode::Char:
    case TypeCode::Int16:
    case TypeCode::UInt16:
        return 2;
    case TypeCode::Boolean:
    case TypeCode::Int32:
    case TypeCode::UInt32:
    case TypeCode::Single:
        return 4;
    case TypeCode::Int64:
    case TypeCode::UInt64:
    case TypeCode::Double:
    case TypeCode::Decimal:
    case TypeCode::DateTime:
        return 8;
    case TypeCode::Guid:
        return 16;
    case TypeCode::Empty:
    case TypeCode::Object:
    case TypeCode::String:
    case TypeCode::Array:
    case TypeCode::VarInt:
    case TypeCode::VarUInt:
    case TypeCode::FixedArray:
    case TypeCode::RelLoc:
    case TypeCode::DataLoc:
        break;
    }
    return 0;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

template <typename T>
void takeInteger(Cursor &cursor, FieldValue &value)
{
    value.integer = static_cast<std::int64_t>(cursor.take<T>());
    value.number = static_cast<double>(value.integer);
}

template <typename T>
void takeFloat(Cursor &cursor, FieldValue &value)
{
    value.number = static_cast<double>(cursor.take<T>());
    // Not every double is an int64: what is not stays 0.
    if (value.number > -9e18 && value.number < 9e18)
        value.integer = static_cast<std::int64_t>(value.number);
}

bool takeValue(Cursor &cursor, TypeCode type, FieldValue &value)
{
    switch (type) {
    case TypeCode::Boolean:
    case TypeCode::Int32:
        takeInteger<std::int32_t>(cursor, value);
        break;
    case TypeCode::UInt32:
        takeInteger<std::uint32_t>(cursor, value);
        break;
    case TypeCode::SByte:
        takeInteger<std::int8_t>(cursor, value);
        break;
    case TypeCode::Byte:
    case TypeCode::Boolean8:
    case TypeCode::Utf8Char:
        takeInteger<std::uint8_t>(cursor, value);
        break;
    case TypeCode::Int16:
        takeInteger<std::int16_t>(cursor, value);
        break;
    case TypeCode::UInt16:
    case TypeCode::Char:
        takeInteger<std::uint16_t>(cursor, value);
        break;
    case TypeCode::Int64:
    case TypeCode::UInt64:
    case TypeCode::DateTime:
        takeInteger<std::int64_t>(cursor, value);
        break;
    case TypeCode::Single:
        takeFloat<float>(cursor, value);
        break;
    case TypeCode::Double:
    case TypeCode::Decimal:
        takeFloat<double>(cursor, value);
        break;
    case TypeCode::String:
        value.utf16 = cursor.text();
        break;
    default:
        return cursor.skip(fixedSize(type)) && fixedSize(type) > 0;
    }
    value.present = !cursor.failed();
    return value.present;
}

} // namespace

bool Cursor::skip(std::size_t bytes)
{
    if (m_rest.size() < bytes) {
        m_failed = true;
        m_rest = {};
        return false;
    }
    m_rest = m_rest.subspan(bytes);
    return true;
}

std::span<const std::byte> Cursor::text()
{
    if (m_rest.empty())
        m_failed = true;
    std::size_t end = 0;
    while (end + 1 < m_rest.size() && (m_rest[end] != std::byte{0} || m_rest[end + 1] != std::byte{0}))
        end += 2;
    const auto units = m_rest.first(end);
    m_rest = m_rest.subspan(std::min(end + 2, m_rest.size()));
    return units;
}

std::uint64_t Cursor::pointer(int pointerSize)
{
    return pointerSize == 4 ? take<std::uint32_t>() : take<std::uint64_t>();
}

std::string FieldValue::text() const
{
    return nettrace::utf8FromUtf16(utf16);
}

bool FieldValue::textIs(std::string_view ascii) const
{
    if (utf16.size() != ascii.size() * 2)
        return false;
    for (std::size_t i = 0; i < ascii.size(); ++i) {
        if (utf16[2 * i] != std::byte(ascii[i]) || utf16[2 * i + 1] != std::byte{0})
            return false;
    }
    return true;
}

FieldPlan::FieldPlan(std::span<const Field> fields, std::span<const std::string_view> wanted)
{
    add(fields, wanted, 0);
    // Nothing behind the last wanted field needs reading.
    while (!m_steps.empty() && m_steps.back().slot < 0)
        m_steps.pop_back();
}

void FieldPlan::add(std::span<const Field> fields, std::span<const std::string_view> wanted, int depth)
{
    for (const auto &field : fields) {
        if (m_steps.size() >= maxSteps || depth > maxDepth)
            return;
        if (field.type == TypeCode::Object) {
            add(field.children, wanted, depth + 1);
            continue;
        }
        Step step{.type = field.type, .slot = -1, .element = {}};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (sameName(field.name, wanted[i]))
                step.slot = static_cast<int>(i);
        }
        if (fixedSize(field.type) == 0 && field.type != TypeCode::String)
            step.element = {field};
        m_steps.push_back(std::move(step));
    }
}

bool FieldPlan::read(std::span<const std::byte> payload, std::span<FieldValue> values) const
{
    std::ranges::fill(values, FieldValue{});
    Cursor cursor(payload);
    for (const auto &step : m_steps) {
        if (!step.element.empty()) {
            if (step.slot >= 0 && step.type == TypeCode::Array) {
                auto peek = cursor;
                auto &value = values[static_cast<std::size_t>(step.slot)];
                value.count = peek.take<std::uint16_t>();
                value.array = peek.rest();
                value.present = !peek.failed();
            }
            if (!skipValue(cursor, step.element.front()))
                return false;
            continue;
        }
        FieldValue ignored;
        auto &value = step.slot < 0 ? ignored : values[static_cast<std::size_t>(step.slot)];
        if (!takeValue(cursor, step.type, value))
            return false;
    }
    return true;
}

bool skipValue(Cursor &cursor, const Field &field, int depth)
{
    if (depth > maxDepth)
        return false;
    if (const auto size = fixedSize(field.type); size > 0)
        return cursor.skip(size);
    switch (field.type) {
    case TypeCode::String:
        cursor.text();
        return !cursor.failed();
    case TypeCode::Object:
        for (const auto &child : field.children) {
            if (!skipValue(cursor, child, depth + 1))
                return false;
        }
        return true;
    case TypeCode::Array:
    case TypeCode::FixedArray: {
        const auto count = field.type == TypeCode::Array ? cursor.take<std::uint16_t>() : field.fixedCount;
        if (cursor.failed() || field.children.empty())
            return false;
        for (std::uint16_t i = 0; i < count; ++i) {
            // An element without bytes would let a small payload cost a lot of time.
            const auto before = cursor.rest().size();
            if (!skipValue(cursor, field.children.front(), depth + 1) || cursor.rest().size() == before)
                return false;
        }
        return true;
    }
    default:
        return false; // variable-length integers and located fields: not in the events read here
    }
}

} // namespace clrscope::events
