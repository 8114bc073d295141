// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/nettrace/writer.h>

#include <clrscope/nettrace/text.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

namespace clrscope::nettrace {

namespace {

using Bytes = std::vector<std::byte>;

template <typename T>
void put(Bytes &out, T value)
{
    const auto at = out.size();
    out.resize(at + sizeof(T));
    std::memcpy(out.data() + at, &value, sizeof(T));
}

void putRaw(Bytes &out, std::span<const std::byte> bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

void putAscii(Bytes &out, std::string_view text)
{
    putRaw(out, std::as_bytes(std::span(text)));
}

void putVarUInt(Bytes &out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<std::byte>(value | 0x80));
    out.push_back(static_cast<std::byte>(value));
}

void putText(Bytes &out, std::string_view utf8)
{
    const auto utf16 = utf16FromUtf8(utf8);
    for (const char16_t unit : utf16)
        put(out, static_cast<std::uint16_t>(unit == 0 ? u'\xFFFD' : unit));
    put(out, std::uint16_t{0});
}

bool any(const std::vector<Field> &fields, bool (*wanted)(TypeCode))
{
    return std::any_of(fields.begin(), fields.end(), [wanted](const Field &field) {
        return wanted(field.type) || any(field.children, wanted);
    });
}

void putFieldsV1(Bytes &out, const std::vector<Field> &fields)
{
    put(out, static_cast<std::int32_t>(fields.size()));
    for (const Field &field : fields) {
        put(out, static_cast<std::int32_t>(field.type));
        if (field.type == TypeCode::Object)
            putFieldsV1(out, field.children);
        putText(out, field.name);
    }
}

void putFieldsV2(Bytes &out, const std::vector<Field> &fields);

void putTypeV2(Bytes &out, const Field &field)
{
    put(out, static_cast<std::int32_t>(field.type));
    if (field.type == TypeCode::Object)
        putFieldsV2(out, field.children);
    else if (field.type == TypeCode::Array)
        putTypeV2(out,
                  field.children.empty() ? Field{{}, TypeCode::Byte, 0, {}} : field.children[0]);
}

void putFieldsV2(Bytes &out, const std::vector<Field> &fields)
{
    put(out, static_cast<std::int32_t>(fields.size()));
    for (const Field &field : fields) {
        Bytes one;
        putText(one, field.name);
        putTypeV2(one, field);
        put(out, static_cast<std::int32_t>(one.size() + 4));
        putRaw(out, one);
    }
}

void putTag(Bytes &out, std::uint8_t kind, std::span<const std::byte> content)
{
    put(out, static_cast<std::int32_t>(content.size()));
    put(out, kind);
    putRaw(out, content);
}

Bytes metadataRow(const EventMetadata &metadata)
{
    Bytes out;
    put(out, metadata.id);
    putText(out, metadata.provider);
    put(out, metadata.eventId);
    putText(out, metadata.name);
    put(out, metadata.keywords);
    put(out, metadata.version);
    put(out, metadata.level);
    const bool unknownToFormat =
        any(metadata.fields, [](TypeCode type) { return type > TypeCode::Array; });
    const bool needsV2 =
        any(metadata.fields, [](TypeCode type) { return type == TypeCode::Array; });
    if (unknownToFormat || needsV2)
        put(out, std::int32_t{0});
    else
        putFieldsV1(out, metadata.fields);
    if (metadata.opcode != 0)
        putTag(out, 1, std::array{static_cast<std::byte>(metadata.opcode)});
    if (needsV2 && !unknownToFormat) {
        Bytes fields;
        putFieldsV2(fields, metadata.fields);
        putTag(out, 2, fields);
    }
    return out;
}

} // namespace

template <typename T>
PayloadBuilder &PayloadBuilder::number(T value)
{
    put(m_bytes, value);
    return *this;
}
template PayloadBuilder &PayloadBuilder::number(std::uint8_t);
template PayloadBuilder &PayloadBuilder::number(std::uint16_t);
template PayloadBuilder &PayloadBuilder::number(std::uint32_t);
template PayloadBuilder &PayloadBuilder::number(std::uint64_t);
template PayloadBuilder &PayloadBuilder::number(std::int32_t);
template PayloadBuilder &PayloadBuilder::number(std::int64_t);
template PayloadBuilder &PayloadBuilder::number(float);
template PayloadBuilder &PayloadBuilder::number(double);

PayloadBuilder &PayloadBuilder::guid(const Guid &value)
{
    return raw(value);
}

PayloadBuilder &PayloadBuilder::text(std::string_view utf8)
{
    putText(m_bytes, utf8);
    return *this;
}

PayloadBuilder &PayloadBuilder::raw(std::span<const std::byte> bytes)
{
    putRaw(m_bytes, bytes);
    return *this;
}

struct Writer::Header
{
    HeaderState now;
    bool sorted = false;
    bool plain = false; ///< payload size only, whatever the rest
};

Writer::Writer() = default;

Writer::Writer(Options options) : m_options(options) {}

void Writer::beginObject(std::string_view type, std::int32_t version)
{
    put(m_out, std::uint8_t{5});
    put(m_out, std::uint8_t{5});
    put(m_out, std::uint8_t{1});
    put(m_out, version);
    put(m_out, version);
    put(m_out, static_cast<std::int32_t>(type.size()));
    putAscii(m_out, type);
    put(m_out, std::uint8_t{6});
}

void Writer::begin(const TraceInfo &info)
{
    m_pointerSize = info.pointerSize;
    putAscii(m_out, "Nettrace");
    put(m_out, std::int32_t{20});
    putAscii(m_out, "!FastSerialization.1");
    beginObject("Trace", 4);

    using namespace std::chrono;
    const sys_time<milliseconds> utc(floor<milliseconds>(nanoseconds(info.syncUtcNs)));
    const auto day = floor<days>(utc);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(utc - day);
    const auto put16 = [this](auto value) { put(m_out, static_cast<std::uint16_t>(value)); };
    put16(static_cast<int>(date.year()));
    put16(static_cast<unsigned>(date.month()));
    put16(weekday(day).c_encoding());
    put16(static_cast<unsigned>(date.day()));
    put16(time.hours().count());
    put16(time.minutes().count());
    put16(time.seconds().count());
    put16(time.subseconds().count());
    put(m_out, info.syncTicks);
    put(m_out, info.ticksPerSecond);
    put(m_out, info.pointerSize);
    put(m_out, static_cast<std::int32_t>(info.processId));
    put(m_out, info.processorCount);
    put(m_out, info.samplingIntervalNs);
    put(m_out, std::uint8_t{6});
}

std::uint32_t Writer::addMetadata(EventMetadata metadata, std::int64_t ticks,
                                  std::uint64_t threadId)
{
    if (metadata.id == 0)
        metadata.id = m_nextMetadataId;
    m_nextMetadataId = std::max(m_nextMetadataId, metadata.id + 1);
    const Bytes row = metadataRow(metadata);
    Header header{.now = m_metadata.state, .sorted = true, .plain = m_options.plainMetadataHeaders};
    header.now.payloadSize = static_cast<std::uint32_t>(row.size());
    if (!header.plain) {
        header.now.sequence = 0;
        header.now.captureThreadId = 0;
        header.now.processor = 0xFFFFFFFF;
        header.now.threadId = threadId;
        header.now.ticks = static_cast<std::uint64_t>(ticks);
    }
    encode(m_metadata, header, row);
    return metadata.id;
}

std::uint32_t Writer::addStack(std::span<const std::uint64_t> instructionPointers)
{
    Bytes bytes;
    for (const std::uint64_t address : instructionPointers) {
        if (m_pointerSize == 4)
            put(bytes, static_cast<std::uint32_t>(address));
        else
            put(bytes, address);
    }
    const auto newId = m_firstStackId + m_stackCount;
    std::string key(bytes.size(), '\0');
    if (!bytes.empty())
        std::memcpy(key.data(), bytes.data(), bytes.size());
    const auto [known, isNew] = m_stackIds.try_emplace(std::move(key), newId);
    if (isNew) {
        put(m_stackBytes, static_cast<std::int32_t>(bytes.size()));
        putRaw(m_stackBytes, bytes);
        ++m_stackCount;
    }
    return known->second;
}

void Writer::addEvent(const EventRecord &event)
{
    const auto capture = event.captureThreadId != 0 ? event.captureThreadId : event.threadId;
    if (m_events.events.size() >= m_options.blockLimit) {
        const auto run = m_runThread; // a run may go on in the next block
        flush();
        m_runThread = run;
    }
    const bool newRun = m_runThread != capture;
    bool sorted = event.sorted == SortedMark::Set;
    if (event.sorted == SortedMark::Auto)
        sorted = newRun && event.ticks >= m_newestTicks;
    if (newRun && !sorted)
        flush(); // readers learn of a new capture thread at block starts and sorted events only
    m_runThread = capture;
    m_newestTicks = std::max(m_newestTicks, event.ticks);

    auto &last = m_sequences[capture];
    last = event.sequence.value_or(last + 1);
    Header header;
    header.sorted = sorted;
    header.now = {.metadataId = event.metadataId,
                  .sequence = last,
                  .captureThreadId = capture,
                  .processor = event.processor,
                  .threadId = event.threadId,
                  .stackId = event.stackId,
                  .ticks = static_cast<std::uint64_t>(event.ticks),
                  .activityId = event.activityId,
                  .relatedActivityId = event.relatedActivityId,
                  .payloadSize = static_cast<std::uint32_t>(event.payload.size())};
    encode(m_events, header, event.payload);
}

void Writer::dropEvents(std::uint64_t captureThreadId, std::uint32_t count)
{
    m_sequences[captureThreadId] += count;
}

void Writer::encode(OpenBlock &block, const Header &header, std::span<const std::byte> payload)
{
    const HeaderState &now = header.now;
    HeaderState &old = block.state;
    const bool first = block.events.empty();
    const auto ticks = static_cast<std::int64_t>(now.ticks);
    block.firstTicks = first ? ticks : std::min(block.firstTicks, ticks);
    block.lastTicks = first ? ticks : std::max(block.lastTicks, ticks);

    const std::uint32_t implied = now.metadataId != 0 ? 1 : 0;
    const bool writer = now.sequence != old.sequence + implied ||
                        now.captureThreadId != old.captureThreadId ||
                        now.processor != old.processor;
    std::uint8_t flags = 0;
    const auto flag = [&flags](std::uint8_t bit, bool on) { flags = on ? flags | bit : flags; };
    const bool firstEvent = first && now.metadataId != 0;
    flag(0x01, now.metadataId != old.metadataId || firstEvent);
    flag(0x02, !header.plain && (writer || firstEvent));
    flag(0x04, now.threadId != old.threadId || firstEvent);
    flag(0x08, now.stackId != old.stackId || firstEvent);
    flag(0x10, now.activityId != old.activityId);
    flag(0x20, now.relatedActivityId != old.relatedActivityId);
    flag(0x40, header.sorted && !header.plain);
    flag(0x80, now.payloadSize != old.payloadSize || first);

    Bytes &out = block.events;
    put(out, flags);
    if (flags & 0x01)
        putVarUInt(out, now.metadataId);
    if (flags & 0x02) {
        putVarUInt(out, now.sequence - old.sequence - 1);
        putVarUInt(out, now.captureThreadId);
        putVarUInt(out, now.processor);
    }
    if (flags & 0x04)
        putVarUInt(out, now.threadId);
    if (flags & 0x08)
        putVarUInt(out, now.stackId);
    putVarUInt(out, now.ticks - old.ticks);
    if (flags & 0x10)
        putRaw(out, now.activityId);
    if (flags & 0x20)
        putRaw(out, now.relatedActivityId);
    if (flags & 0x80)
        putVarUInt(out, now.payloadSize);
    putRaw(out, payload);
    old = now;
}

void Writer::writeObject(std::string_view type, std::span<const std::byte> body)
{
    beginObject(type, 2);
    put(m_out, static_cast<std::int32_t>(body.size()));
    while (offset() % 4 != 0)
        put(m_out, std::uint8_t{0});
    putRaw(m_out, body);
    put(m_out, std::uint8_t{6});
}

void Writer::writeEventLikeBlock(std::string_view type, OpenBlock &block)
{
    if (block.events.empty())
        return;
    Bytes body;
    body.reserve(20 + block.events.size());
    put(body, std::uint16_t{20});
    put(body, std::uint16_t{1});
    put(body, block.firstTicks);
    put(body, block.lastTicks);
    putRaw(body, block.events);
    writeObject(type, body);
    block.events.clear();
    block.state = {};
}

void Writer::flush()
{
    writeEventLikeBlock("MetadataBlock", m_metadata);
    if (m_stackCount > 0) {
        Bytes body;
        put(body, m_firstStackId);
        put(body, m_stackCount);
        putRaw(body, m_stackBytes);
        writeObject("StackBlock", body);
        m_firstStackId += m_stackCount;
        m_stackCount = 0;
        m_stackBytes.clear();
    }
    writeEventLikeBlock("EventBlock", m_events);
    m_runThread.reset();
}

void Writer::writeSequencePoint(std::int64_t ticks)
{
    const std::vector<std::pair<std::uint64_t, std::uint32_t>> threads(m_sequences.begin(),
                                                                       m_sequences.end());
    writeSequencePoint(ticks, threads);
}

void Writer::writeSequencePoint(std::int64_t ticks,
                                std::span<const std::pair<std::uint64_t, std::uint32_t>> threads)
{
    flush();
    Bytes body;
    put(body, ticks);
    put(body, static_cast<std::int32_t>(threads.size()));
    for (const auto &[thread, sequence] : threads) {
        put(body, thread);
        put(body, sequence);
    }
    writeObject("SPBlock", body);
    m_stackIds.clear();
    m_firstStackId = 1;
}

void Writer::finish()
{
    flush();
    put(m_out, std::uint8_t{1});
}

std::vector<std::byte> Writer::take()
{
    m_taken += m_out.size();
    return std::exchange(m_out, {});
}

} // namespace clrscope::nettrace
