// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/nettrace/payload.h>

#include "bytes.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace clrscope::nettrace {

namespace {

constexpr int maxDepth = 33;

/// Bytes of a value of fixed size, 0 for all others.
std::size_t fixedSize(TypeCode type, bool selfDescribing)
{
    switch (type) {
    case TypeCode::SByte:
    case TypeCode::Byte:
    case TypeCode::Utf8Char:
    case TypeCode::Boolean8:
        return 1;
    case TypeCode::Boolean:
        return selfDescribing ? 1 : 4;
    case TypeCode::Char:
    case TypeCode::Int16:
    case TypeCode::UInt16:
        return 2;
    case TypeCode::Int32:
    case TypeCode::UInt32:
    case TypeCode::Single:
    case TypeCode::RelLoc:
    case TypeCode::DataLoc:
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
        return 0;
    }
    return 0;
}

/// Measures values; shares one budget of elements among everything nested, because a type may have
/// size 0 and a count is easily claimed.
class Measure
{
public:
    Measure(Bytes payload, std::size_t end, bool selfDescribing)
        : m_payload(payload), m_end(end), m_budget(payload.size() + 1),
          m_selfDescribing(selfDescribing)
    {
    }

    /// Fills value.bytes and count; returns where the next value begins, nothing if this one does
    /// not fit.
    std::optional<std::size_t> value(const Field &field, std::size_t at, int depth, Value *out)
    {
        std::uint32_t count = 0;
        std::size_t from = at;
        std::optional<std::size_t> end;
        std::size_t shownEnd = 0;
        if (depth > maxDepth || at > m_end)
            return std::nullopt;
        switch (field.type) {
        case TypeCode::Empty:
            return std::nullopt;
        case TypeCode::String:
            shownEnd = stringEnd(at);
            end = std::min(shownEnd + 2, m_end);
            if (at == m_end) // no bytes left: not even an empty string
                return std::nullopt;
            break;
        case TypeCode::Object:
            end = at;
            for (const Field &child : field.children) {
                end = value(child, *end, depth + 1, nullptr);
                if (!end || m_budget-- == 0)
                    return std::nullopt;
            }
            shownEnd = *end;
            break;
        case TypeCode::Array: {
            if (m_end - at < 2)
                return std::nullopt;
            std::uint16_t length = 0;
            std::memcpy(&length, m_payload.data() + at, 2);
            from = at + 2;
            count = length;
            end = elements(field, from, count, depth);
            shownEnd = end.value_or(0);
            break;
        }
        case TypeCode::FixedArray:
            count = field.fixedCount;
            end = elements(field, from, count, depth);
            shownEnd = end.value_or(0);
            break;
        case TypeCode::VarInt:
        case TypeCode::VarUInt: {
            Cursor cursor(m_payload.subspan(at, m_end - at));
            (void)cursor.takeVarUInt();
            if (!cursor.failed())
                end = shownEnd = m_end - cursor.remaining();
            break;
        }
        default: {
            const auto size = fixedSize(field.type, m_selfDescribing);
            if (m_end - at >= size)
                end = shownEnd = at + size;
        }
        }
        if (!end)
            return std::nullopt;
        if (out != nullptr) {
            out->field = &field;
            out->bytes = m_payload.subspan(from, shownEnd - from);
            out->count = count;
            out->selfDescribing = m_selfDescribing;
            out->depth = depth;
            if (field.type == TypeCode::RelLoc || field.type == TypeCode::DataLoc)
                locate(field, *end, *out);
        }
        return end;
    }

private:
    [[nodiscard]] std::size_t stringEnd(std::size_t at) const
    {
        for (; at + 2 <= m_end; at += 2) {
            if (m_payload[at] == std::byte{0} && m_payload[at + 1] == std::byte{0})
                return at;
        }
        return m_end;
    }

    std::optional<std::size_t> elements(const Field &field, std::size_t at, std::size_t count,
                                        int depth)
    {
        if (field.children.empty())
            return std::nullopt;
        const Field &element = field.children[0];
        if (const auto size = fixedSize(element.type, m_selfDescribing); size != 0)
            return count * size <= m_end - at ? std::optional(at + count * size) : std::nullopt;
        if (count > m_budget)
            return std::nullopt;
        for (std::size_t i = 0; i < count; ++i) {
            const auto next = value(element, at, depth + 1, nullptr);
            if (!next || m_budget-- == 0)
                return std::nullopt;
            at = *next;
        }
        return at;
    }

    /// RelLoc and DataLoc: a word whose halves are the size and the place of the real data.
    void locate(const Field &field, std::size_t fieldEnd, Value &out) const
    {
        std::uint32_t word = 0;
        std::memcpy(&word, out.bytes.data(), 4);
        const std::size_t base = field.type == TypeCode::RelLoc ? fieldEnd : 0;
        const std::size_t offset = base + (word & 0xFFFF);
        const std::size_t size = word >> 16;
        out.bytes = {};
        if (offset > m_payload.size() || size > m_payload.size() - offset)
            return;
        out.bytes = m_payload.subspan(offset, size);
        const auto one =
            field.children.empty() ? 0 : fixedSize(field.children[0].type, m_selfDescribing);
        out.count = one == 0 ? 0 : static_cast<std::uint32_t>(size / one);
    }

    Bytes m_payload;
    std::size_t m_end;
    std::size_t m_budget;
    bool m_selfDescribing;
};

bool isArray(TypeCode type)
{
    return type == TypeCode::Array || type == TypeCode::FixedArray || type == TypeCode::RelLoc ||
           type == TypeCode::DataLoc;
}

template <typename T>
T load(Bytes bytes)
{
    return Cursor(bytes).take<T>();
}

/// Shortest text that reads back as the same number.
template <typename T>
std::string numberText(T value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), value);
    return {buffer, end.ptr};
}

std::string hexText(Bytes bytes, std::size_t limit)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::byte byte : bytes) {
        if (text.size() >= limit)
            return text + "…";
        text += digits[std::to_integer<std::size_t>(byte >> 4)];
        text += digits[std::to_integer<std::size_t>(byte & std::byte{15})];
    }
    return text;
}

std::string fileTimeText(std::uint64_t fileTime)
{
    constexpr std::uint64_t epoch = 116444736000000000; // 1601 to 1970 in 100 ns
    constexpr std::uint64_t latest = epoch + 92233720368547758;
    if (fileTime < epoch || fileTime > latest)
        return std::to_string(fileTime);
    return utcText(static_cast<std::int64_t>((fileTime - epoch) * 100));
}

void shorten(std::string &text, std::size_t limit)
{
    if (text.size() <= limit)
        return;
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0) == 0x80)
        --limit; // not in the middle of a character
    text.resize(limit);
    text += "…";
}

std::string hexNumber(std::uint64_t value)
{
    char buffer[20];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), value, 16);
    return "0x" + std::string(buffer, end.ptr);
}

/// "Induced", "Jitted|Generic|0x380": by name as far as there are names.
std::string namedText(const ValueNames &names, std::uint64_t value, const std::string &plain)
{
    std::string text;
    std::uint64_t rest = value;
    for (const auto &[number, name] : names.names) {
        if (number == value)
            return name;
        if (names.areBits && number != 0 && (rest & number) == number) {
            text += text.empty() ? name : "|" + name;
            rest &= ~number;
        }
    }
    if (text.empty())
        return plain;
    return rest == 0 ? text : text + "|" + hexNumber(rest);
}

std::string bracketed(char open, const std::string &text, char close)
{
    std::string out(1, open);
    out += text;
    out += close;
    return out;
}

std::string listText(PayloadWalker walker, bool named, std::size_t limit)
{
    std::string text;
    for (bool first = true; auto value = walker.next(); first = false) {
        if (text.size() > limit)
            break;
        text += first ? "" : ", ";
        if (named && !value->field->name.empty())
            text += value->field->name + "=";
        text += value->toText(limit);
    }
    return text;
}

} // namespace

std::int64_t Value::toInt() const
{
    switch (type()) {
    case TypeCode::SByte:
        return load<std::int8_t>(bytes);
    case TypeCode::Byte:
    case TypeCode::Utf8Char:
        return load<std::uint8_t>(bytes);
    case TypeCode::Boolean8:
    case TypeCode::Boolean:
        return bytes.size() == 4 ? load<std::int32_t>(bytes) != 0 : load<std::uint8_t>(bytes) != 0;
    case TypeCode::Int16:
        return load<std::int16_t>(bytes);
    case TypeCode::Char:
    case TypeCode::UInt16:
        return load<std::uint16_t>(bytes);
    case TypeCode::Int32:
        return load<std::int32_t>(bytes);
    case TypeCode::UInt32:
        return load<std::uint32_t>(bytes);
    case TypeCode::Int64:
    case TypeCode::UInt64:
    case TypeCode::DateTime:
        return load<std::int64_t>(bytes);
    case TypeCode::VarUInt:
        return static_cast<std::int64_t>(Cursor(bytes).takeVarUInt());
    case TypeCode::VarInt: {
        const auto zigZag = Cursor(bytes).takeVarUInt();
        return static_cast<std::int64_t>(zigZag >> 1 ^ (0 - (zigZag & 1)));
    }
    case TypeCode::Single:
    case TypeCode::Double:
    case TypeCode::Decimal: {
        const double value = toDouble();
        return value > -9.2e18 && value < 9.2e18 ? static_cast<std::int64_t>(value) : 0;
    }
    case TypeCode::Empty:
    case TypeCode::Object:
    case TypeCode::Guid:
    case TypeCode::String:
    case TypeCode::Array:
    case TypeCode::FixedArray:
    case TypeCode::RelLoc:
    case TypeCode::DataLoc:
        return 0;
    }
    return 0;
}

double Value::toDouble() const
{
    if (type() == TypeCode::Single)
        return static_cast<double>(load<float>(bytes));
    if (type() == TypeCode::Double || type() == TypeCode::Decimal)
        return load<double>(bytes);
    if (type() == TypeCode::UInt64 || type() == TypeCode::VarUInt)
        return static_cast<double>(static_cast<std::uint64_t>(toInt()));
    return static_cast<double>(toInt());
}

std::string Value::toText(std::size_t limit) const
{
    std::string text;
    if (field->isHex || field->valueNames) {
        // Signed ones have as many digits as they have bytes.
        const auto bits = 8 * std::min<std::size_t>(8, bytes.size());
        auto value = static_cast<std::uint64_t>(toInt());
        if (bits > 0 && bits < 64)
            value &= (std::uint64_t{1} << bits) - 1;
        const std::string plain = field->isHex ? hexNumber(value) : std::to_string(toInt());
        return field->valueNames ? namedText(*field->valueNames, value, plain) : plain;
    }
    switch (type()) {
    case TypeCode::String:
        text = utf8FromUtf16(bytes.first(std::min(bytes.size(), limit / 2 * 4)));
        break;
    case TypeCode::Boolean:
    case TypeCode::Boolean8:
        return toInt() != 0 ? "true" : "false";
    case TypeCode::Char:
        return utf8FromUtf16(bytes);
    case TypeCode::Utf8Char:
        return cleanUtf8({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    case TypeCode::UInt64:
    case TypeCode::VarUInt:
        return std::to_string(static_cast<std::uint64_t>(toInt()));
    case TypeCode::Single:
        return numberText(load<float>(bytes));
    case TypeCode::Double:
    case TypeCode::Decimal:
        return numberText(load<double>(bytes));
    case TypeCode::Guid:
        return guidText(load<Guid>(bytes));
    case TypeCode::DateTime:
        return fileTimeText(load<std::uint64_t>(bytes));
    case TypeCode::Object:
        if (depth >= maxDepth)
            return "…";
        text = bracketed('{', listText(PayloadWalker({}, {}).enter(*this), true, limit), '}');
        break;
    case TypeCode::Array:
    case TypeCode::FixedArray:
    case TypeCode::RelLoc:
    case TypeCode::DataLoc: {
        const TypeCode element =
            field->children.empty() ? TypeCode::Empty : field->children[0].type;
        if (element == TypeCode::Char)
            text = utf8FromUtf16(bytes.first(std::min(bytes.size(), limit / 2 * 4)));
        else if (element == TypeCode::Utf8Char)
            text = cleanUtf8(
                {reinterpret_cast<const char *>(bytes.data()), std::min(bytes.size(), limit + 4)});
        else if (element == TypeCode::Byte)
            text = hexText(bytes, limit);
        else if (depth < maxDepth)
            text = bracketed('[', listText(PayloadWalker({}, {}).enter(*this), false, limit), ']');
        break;
    }
    default:
        return std::to_string(toInt());
    }
    shorten(text, limit);
    return text;
}

PayloadWalker::PayloadWalker(const EventMetadata &metadata, std::span<const std::byte> payload)
    : m_payload(payload), m_end(payload.size()), m_next(metadata.fields.data()),
      m_left(metadata.fields.size()),
      m_selfDescribing(metadata.fields.size() == 1 && metadata.fields[0].name.empty() &&
                       metadata.fields[0].type == TypeCode::Object)
{
}

std::optional<Value> PayloadWalker::next()
{
    if (m_left == 0 || m_short)
        return std::nullopt;
    Value value;
    const auto end =
        Measure(m_payload, m_end, m_selfDescribing).value(*m_next, m_at, m_depth, &value);
    if (!end) {
        m_short = true;
        return std::nullopt;
    }
    m_at = *end;
    --m_left;
    if (!m_isArray)
        ++m_next;
    return value;
}

PayloadWalker PayloadWalker::enter(const Value &value) const
{
    PayloadWalker inner;
    inner.m_payload = value.bytes;
    inner.m_end = value.bytes.size();
    inner.m_isArray = isArray(value.type());
    inner.m_selfDescribing = value.selfDescribing;
    inner.m_depth = value.depth + 1;
    if (value.type() == TypeCode::Object || (inner.m_isArray && !value.field->children.empty())) {
        inner.m_next = value.field->children.data();
        inner.m_left = inner.m_isArray ? value.count : value.field->children.size();
    }
    return inner;
}

std::span<const std::byte> PayloadWalker::rest() const
{
    return m_payload.subspan(std::min(m_at, m_payload.size()));
}

namespace {

std::optional<Value> findIn(PayloadWalker walker, std::string_view name)
{
    while (auto value = walker.next()) {
        if (value->field->name == name)
            return value;
        if (value->type() == TypeCode::Object && value->field->name.empty()) {
            if (auto inner = findIn(walker.enter(*value), name))
                return inner;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Value> findValue(const EventMetadata &metadata, std::span<const std::byte> payload,
                               std::string_view name)
{
    return findIn(PayloadWalker(metadata, payload), name);
}

std::string payloadText(const EventMetadata &metadata, std::span<const std::byte> payload,
                        std::size_t limit)
{
    PayloadWalker walker(metadata, payload);
    std::string text;
    if (!metadata.fields.empty()) {
        const bool nameless = metadata.fields.size() == 1 && metadata.fields[0].name.empty();
        if (nameless && metadata.fields[0].type == TypeCode::Object) {
            if (const auto object = walker.next())
                text = listText(walker.enter(*object), true, limit);
        } else {
            while (auto value = walker.next()) {
                if (text.size() > limit)
                    break;
                text += text.empty() ? "" : ", ";
                if (!value->field->name.empty())
                    text += value->field->name + "=";
                text += value->toText(limit);
            }
            if (metadata.isLayoutBuiltIn && !walker.rest().empty() && text.size() <= limit) {
                text += text.empty() ? "" : ", ";
                text += "…" + hexText(walker.rest(), limit);
            }
        }
        shorten(text, limit);
        return text;
    }
    return hexText(payload, limit);
}

std::string guidText(const Guid &guid)
{
    // The first three groups are little-endian numbers (diagnostics-ipc §3.2).
    constexpr int order[] = {3, 2, 1, 0, -1, 5, 4, -1, 7, 6, -1, 8, 9, -1, 10, 11, 12, 13, 14, 15};
    std::string text;
    for (const int i : order)
        text += i < 0 ? std::string("-") : hexText(Bytes(&guid[static_cast<std::size_t>(i)], 1), 2);
    return text;
}

std::string utcText(std::int64_t utcNs)
{
    using namespace std::chrono;
    const sys_time<nanoseconds> time{nanoseconds(utcNs)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss<nanoseconds> clock(time - day);
    const auto padded = [](std::int64_t value, std::size_t width) {
        const std::string digits = std::to_string(value);
        return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
    };
    std::string fraction = padded(clock.subseconds().count(), 9);
    while (fraction.size() > 3 && fraction.ends_with("000"))
        fraction.resize(fraction.size() - 3);
    return padded(static_cast<int>(date.year()), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2) + "T" + padded(clock.hours().count(), 2) +
           ":" + padded(clock.minutes().count(), 2) + ":" + padded(clock.seconds().count(), 2) +
           "." + fraction + "Z";
}

} // namespace clrscope::nettrace
