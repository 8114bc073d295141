// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadataparser.h"

#include <charconv>
#include <chrono>

namespace clrscope::nettrace {

namespace {

constexpr int maxTypeNesting = 32;
constexpr std::size_t maxFieldsPerRow = 65536;

/// Reads the field lists of one row; shares the row's limits among its lists.
class FieldParser
{
public:
    explicit FieldParser(Cursor &cursor) : m_cursor(cursor) {}

    bool listV1(std::vector<Field> &fields, int depth)
    {
        const auto count = m_cursor.take<std::int32_t>();
        if (!admits(count, 6, depth))
            return false;
        for (std::int32_t i = 0; i < count; ++i) {
            Field field;
            const auto code = m_cursor.take<std::int32_t>();
            if (!isPlain(code) && code != 1)
                return false;
            field.type = static_cast<TypeCode>(code);
            if (code == 1 && !listV1(field.children, depth + 1))
                return false;
            field.name = m_cursor.takeText16();
            if (m_cursor.failed())
                return false;
            fields.push_back(std::move(field));
        }
        return !m_cursor.failed();
    }

    bool listV2(std::vector<Field> &fields, int depth)
    {
        const auto count = m_cursor.take<std::int32_t>();
        if (!admits(count, 8, depth))
            return false;
        for (std::int32_t i = 0; i < count; ++i) {
            const auto size = m_cursor.take<std::int32_t>();
            if (m_cursor.failed() || size < 4 ||
                static_cast<std::size_t>(size) - 4 > m_cursor.remaining())
                return false;
            Cursor one(m_cursor.takeBytes(static_cast<std::size_t>(size) - 4));
            FieldParser nested(one, m_count);
            Field field;
            field.name = one.takeText16();
            if (one.failed() || !nested.typeV2(field, depth))
                return false;
            m_count = nested.m_count;
            fields.push_back(std::move(field));
        }
        return true;
    }

    bool list6(std::vector<Field> &fields, int depth)
    {
        const auto count = m_cursor.take<std::uint16_t>();
        if (!admits(count, 4, depth))
            return false;
        for (std::uint16_t i = 0; i < count; ++i) {
            const auto size = m_cursor.take<std::uint16_t>();
            Cursor one(m_cursor.takeBytes(size));
            FieldParser nested(one, m_count);
            Field field;
            field.name = one.takeText8();
            if (m_cursor.failed() || one.failed() || !nested.type6(field, depth))
                return false;
            m_count = nested.m_count;
            fields.push_back(std::move(field));
        }
        return true;
    }

private:
    FieldParser(Cursor &cursor, std::size_t count) : m_cursor(cursor), m_count(count) {}

    static bool isPlain(std::int32_t code) { return code >= 3 && code <= 18; }

    bool admits(std::int64_t count, std::size_t smallest, int depth)
    {
        if (m_cursor.failed() || count < 0 || depth > maxTypeNesting ||
            static_cast<std::size_t>(count) > m_cursor.remaining() / smallest)
            return false;
        m_count += static_cast<std::size_t>(count);
        return m_count <= maxFieldsPerRow;
    }

    bool typeV2(Field &field, int depth)
    {
        const auto code = m_cursor.take<std::int32_t>();
        if (m_cursor.failed() || depth > maxTypeNesting ||
            (!isPlain(code) && code != 1 && code != 19))
            return false;
        field.type = static_cast<TypeCode>(code);
        if (code == 1)
            return listV2(field.children, depth + 1);
        return code != 19 || typeV2(field.children.emplace_back(), depth + 1);
    }

    bool type6(Field &field, int depth)
    {
        const auto code = m_cursor.take<std::uint8_t>();
        if (m_cursor.failed() || depth > maxTypeNesting || code == 0 || code == 2 || code > 26)
            return false;
        field.type = static_cast<TypeCode>(code);
        switch (field.type) {
        case TypeCode::Object:
            return list6(field.children, depth + 1);
        case TypeCode::Array:
        case TypeCode::RelLoc:
        case TypeCode::DataLoc:
            return type6(field.children.emplace_back(), depth + 1);
        case TypeCode::FixedArray:
            if (!type6(field.children.emplace_back(), depth + 1))
                return false;
            field.fixedCount = m_cursor.take<std::uint16_t>();
            return !m_cursor.failed();
        default:
            return true;
        }
    }

    Cursor &m_cursor;
    std::size_t m_count = 0;
};

void parseTags(Cursor &cursor, EventMetadata &metadata)
{
    while (!cursor.atEnd()) {
        const auto size = cursor.take<std::int32_t>();
        const auto kind = cursor.take<std::uint8_t>();
        if (cursor.failed() || size < 0 || static_cast<std::size_t>(size) > cursor.remaining())
            return;
        Cursor tag(cursor.takeBytes(static_cast<std::size_t>(size)));
        if (kind == 1 && !tag.atEnd()) {
            metadata.opcode = tag.take<std::uint8_t>();
        } else if (kind == 2) {
            std::vector<Field> fields;
            if (FieldParser(tag).listV2(fields, 0))
                metadata.fields = std::move(fields);
        }
    }
}

void parseOptions6(Cursor &options, EventMetadata &metadata)
{
    while (!options.atEnd()) {
        switch (options.take<std::uint8_t>()) {
        case 1:
            metadata.opcode = options.take<std::uint8_t>();
            break;
        case 3:
            metadata.keywords = options.take<std::uint64_t>();
            break;
        case 4:
        case 5:
            (void)options.takeBytes(options.takeVarUInt32());
            break;
        case 6:
            (void)options.takeBytes(options.takeVarUInt32());
            (void)options.takeBytes(options.takeVarUInt32());
            break;
        case 7:
            (void)options.take<Guid>();
            break;
        case 8:
            metadata.level = options.take<std::uint8_t>();
            break;
        case 9:
            metadata.version = options.take<std::uint8_t>();
            break;
        default:
            return; // unknown options have no length
        }
    }
}

std::size_t memoryOf(const std::vector<Field> &fields)
{
    std::size_t sum = fields.capacity() * sizeof(Field);
    for (const Field &field : fields)
        sum += field.name.capacity() + memoryOf(field.children);
    return sum;
}

std::optional<std::int64_t> utcNs(const std::array<std::uint16_t, 8> &time)
{
    using namespace std::chrono;
    const year_month_day date{year(time[0]), month(time[1]), day(time[3])};
    if (!date.ok() || time[0] < 1700 || time[0] > 2200 || time[4] > 23 || time[5] > 59 ||
        time[6] > 60 || time[7] > 999)
        return std::nullopt;
    const auto utc = sys_days(date) + hours(time[4]) + minutes(time[5]) + seconds(time[6]) +
                     milliseconds(time[7]);
    return duration_cast<nanoseconds>(utc.time_since_epoch()).count();
}

template <typename T>
void setNumber(T &target, const std::string &text)
{
    T value{};
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc())
        target = value;
}

} // namespace

std::optional<EventMetadata> parseMetadataRow(Bytes row)
{
    Cursor cursor(row);
    EventMetadata metadata;
    metadata.id = cursor.take<std::uint32_t>();
    metadata.provider = cursor.takeText16();
    metadata.eventId = cursor.take<std::int32_t>();
    metadata.name = cursor.takeText16();
    metadata.keywords = cursor.take<std::uint64_t>();
    metadata.version = cursor.take<std::int32_t>();
    metadata.level = cursor.take<std::int32_t>();
    if (cursor.failed() || metadata.id == 0)
        return std::nullopt;
    if (cursor.remaining() < 4)
        return metadata;
    if (FieldParser(cursor).listV1(metadata.fields, 0))
        parseTags(cursor, metadata);
    else
        metadata.fields.clear();
    return metadata;
}

std::optional<EventMetadata> parseMetadataRow6(Bytes row)
{
    Cursor cursor(row);
    EventMetadata metadata;
    metadata.id = cursor.takeVarUInt32();
    metadata.provider = cursor.takeText8();
    metadata.eventId = static_cast<std::int32_t>(cursor.takeVarUInt32());
    metadata.name = cursor.takeText8();
    if (cursor.failed() || metadata.id == 0)
        return std::nullopt;
    if (!FieldParser(cursor).list6(metadata.fields, 0)) {
        metadata.fields.clear();
        return metadata;
    }
    const auto optionBytes = cursor.take<std::uint16_t>();
    Cursor options(cursor.takeBytes(optionBytes));
    parseOptions6(options, metadata);
    return metadata;
}

std::size_t memoryOf(const EventMetadata &metadata)
{
    return sizeof(EventMetadata) + metadata.provider.capacity() + metadata.name.capacity() +
           memoryOf(metadata.fields);
}

std::optional<std::string> parseTraceHeader(Bytes body, int formatVersion, TraceInfo &info)
{
    Cursor cursor(body);
    info.formatVersion = formatVersion;
    const auto time = cursor.take<std::array<std::uint16_t, 8>>();
    info.syncTicks = cursor.take<std::int64_t>();
    info.ticksPerSecond = cursor.take<std::int64_t>();
    info.pointerSize = cursor.take<std::int32_t>();
    if (formatVersion == 6) {
        const auto count = cursor.take<std::int32_t>();
        for (std::int32_t i = 0; i < count && !cursor.failed(); ++i) {
            const auto key = cursor.takeText8();
            const auto value = cursor.takeText8();
            if (key == "ProcessId")
                setNumber(info.processId, value);
            else if (key == "HardwareThreadCount")
                setNumber(info.processorCount, value);
            else if (key == "ExpectedCPUSamplingRate")
                setNumber(info.samplingIntervalNs, value);
        }
    } else {
        info.processId = cursor.take<std::int32_t>();
        info.processorCount = cursor.take<std::int32_t>();
        info.samplingIntervalNs = cursor.take<std::int32_t>();
    }
    if (cursor.failed())
        return "The trace is damaged: its header is too short.";
    const auto utc = utcNs(time);
    if (!utc)
        return "The trace is damaged: its header names no valid start time.";
    if (info.ticksPerSecond <= 0)
        return "The trace is damaged: its header names no valid clock frequency.";
    if (info.pointerSize != 4 && info.pointerSize != 8)
        return "The trace is damaged: its header names no valid pointer size.";
    info.syncUtcNs = *utc;
    return std::nullopt;
}

} // namespace clrscope::nettrace
