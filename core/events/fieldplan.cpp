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
constexpr std::size_t maxLeaves = 512;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

std::string Cursor::text()
{
    if (m_rest.empty())
        m_failed = true;
    std::size_t end = 0;
    while (end + 1 < m_rest.size() &&
           (m_rest[end] != std::byte{0} || m_rest[end + 1] != std::byte{0}))
        end += 2;
    const auto units = m_rest.first(end);
    m_rest = m_rest.subspan(std::min(end + 2, m_rest.size()));
    return nettrace::utf8FromUtf16(units);
}

std::uint64_t Cursor::pointer(int pointerSize)
{
    return pointerSize == 4 ? take<std::uint32_t>() : take<std::uint64_t>();
}

std::string FieldValue::text() const
{
    return isText() ? nettrace::utf8FromUtf16(value.bytes) : std::string{};
}

bool FieldValue::textIs(std::string_view ascii) const
{
    if (!isText() || value.bytes.size() != ascii.size() * 2)
        return false;
    for (std::size_t i = 0; i < ascii.size(); ++i) {
        if (value.bytes[2 * i] != std::byte(ascii[i]) || value.bytes[2 * i + 1] != std::byte{0})
            return false;
    }
    return true;
}

FieldPlan::FieldPlan(const nettrace::EventMetadata &row, std::span<const std::string_view> wanted,
                     std::vector<Field> layout)
{
    if (row.fields.empty() && !layout.empty()) {
        auto standIn = std::make_shared<nettrace::EventMetadata>(row);
        standIn->fields = std::move(layout);
        m_standIn = std::move(standIn);
    }
    add(m_standIn ? m_standIn->fields : row.fields, wanted, 0);
    // Nothing behind the last wanted field needs reading.
    while (!m_slots.empty() && m_slots.back() < 0)
        m_slots.pop_back();
}

void FieldPlan::add(std::span<const Field> fields, std::span<const std::string_view> wanted,
                    int depth)
{
    for (const auto &field : fields) {
        if (m_slots.size() >= maxLeaves || depth > maxDepth)
            return;
        if (field.type == TypeCode::Object) {
            add(field.children, wanted, depth + 1);
            continue;
        }
        const auto it =
            std::ranges::find_if(wanted, [&](auto name) { return sameName(field.name, name); });
        m_slots.push_back(it == wanted.end() ? -1 : static_cast<int>(it - wanted.begin()));
    }
}

bool FieldPlan::read(const nettrace::Event &event, std::span<FieldValue> values) const
{
    std::ranges::fill(values, FieldValue{});
    std::size_t leaf = 0;
    return walk(nettrace::PayloadWalker(m_standIn ? *m_standIn : *event.metadata, event.payload),
                leaf, values);
}

bool FieldPlan::walk(nettrace::PayloadWalker walker, std::size_t &leaf,
                     std::span<FieldValue> values) const
{
    while (leaf < m_slots.size()) {
        const auto value = walker.next();
        if (!value)
            return !walker.isShort();
        if (value->type() == TypeCode::Object) {
            if (value->depth > maxDepth || !walk(walker.enter(*value), leaf, values))
                return false;
            continue;
        }
        const auto slot = m_slots[leaf++];
        if (slot >= 0)
            values[static_cast<std::size_t>(slot)] = {.present = true, .value = *value};
    }
    return true;
}

} // namespace clrscope::events
