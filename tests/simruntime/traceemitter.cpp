// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceemitter.h"

#include <algorithm>
#include <ctime>
#include <thread>

namespace clrscope::simruntime {

namespace {

constexpr std::size_t blockBytes = 100 * 1024;
constexpr std::uint64_t sequencePointBytes = 10 * 1024 * 1024;

void putFields(Bytes &out, const std::vector<FieldType> &fields)
{
    out.i32(static_cast<std::int32_t>(fields.size()));
    for (const FieldType &field : fields) {
        out.i32(field.type);
        if (field.type == Object)
            putFields(out, field.children);
        out.z(field.name);
    }
}

void putFieldsV2(Bytes &out, const std::vector<FieldType> &fields);

void putTypeV2(Bytes &out, const FieldType &field)
{
    out.i32(field.type);
    if (field.type == Array)
        putTypeV2(out, field.children.at(0));
    else if (field.type == Object)
        putFieldsV2(out, field.children);
}

void putFieldsV2(Bytes &out, const std::vector<FieldType> &fields)
{
    out.i32(static_cast<std::int32_t>(fields.size()));
    for (const FieldType &field : fields) {
        Bytes one;
        one.z(field.name);
        putTypeV2(one, field);
        out.i32(static_cast<std::int32_t>(one.size() + 4)).raw(one.data());
    }
}

bool hasArray(const std::vector<FieldType> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const FieldType &field) {
        return field.type == Array || hasArray(field.children);
    });
}


std::string blockHeader(std::int64_t min, std::int64_t max)
{
    Bytes out;
    out.u16(20).u16(1).i64(min).i64(max);
    return out.take();
}

} // namespace

std::int64_t nowTicks()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

std::string TraceEmitter::preamble(std::uint64_t pid)
{
    timespec wall{};
    clock_gettime(CLOCK_REALTIME, &wall);
    m_lastTicks = nowTicks();
    tm utc{};
    gmtime_r(&wall.tv_sec, &utc);
    Bytes out;
    out.raw("Nettrace").i32(20).raw("!FastSerialization.1");
    out.u8(5).u8(5).u8(1).i32(4).i32(4).i32(5).raw("Trace").u8(6);
    for (const long part : {utc.tm_year + 1900L, utc.tm_mon + 1L, long{utc.tm_wday}, long{utc.tm_mday},
                            long{utc.tm_hour}, long{utc.tm_min}, long{utc.tm_sec}, wall.tv_nsec / 1'000'000})
        out.u16(static_cast<std::uint16_t>(part));
    out.i64(m_lastTicks).i64(1'000'000'000).i32(8).i32(static_cast<std::int32_t>(pid));
    out.i32(static_cast<std::int32_t>(std::thread::hardware_concurrency())).i32(1'000'000).u8(6);
    m_offset = out.size();
    return out.take();
}

void TraceEmitter::object(Bytes &out, std::string_view type, const std::string &body)
{
    const std::size_t before = out.size();
    out.u8(5).u8(5).u8(1).i32(2).i32(2).i32(static_cast<std::int32_t>(type.size())).raw(type).u8(6);
    out.i32(static_cast<std::int32_t>(body.size()));
    while ((m_offset + out.size() - before) % 4 != 0)
        out.u8(0);
    out.raw(body).u8(6);
    m_offset += out.size() - before;
    m_sinceSequencePoint += body.size();
}

std::uint32_t TraceEmitter::metadataId(const EventType &type, std::int64_t ticks, Bytes &rows)
{
    const auto found = m_metadata.find(&type);
    if (found != m_metadata.end())
        return found->second;
    const auto id = static_cast<std::uint32_t>(m_metadata.size() + 1);
    m_metadata.emplace(&type, id);
    Bytes row;
    row.u32(id).z(type.provider).i32(type.id).z(type.name).u64(type.keywords).i32(type.version).i32(type.level);
    const bool isV2 = hasArray(type.fields);
    if (isV2)
        row.i32(0);
    else
        putFields(row, type.fields);
    if (type.opcode != 0)
        row.i32(1).u8(1).u8(type.opcode);
    if (isV2) {
        Bytes fields;
        putFieldsV2(fields, type.fields);
        row.i32(static_cast<std::int32_t>(fields.size())).u8(2).raw(fields.data());
    }
    // C6 and a wrapped sequence, as live runtimes write it. Each row its own block keeps the
    // time delta absolute.
    rows.u8(0xC6).varuint(0xFFFFFFFF).varuint(0).varuint(0xFFFFFFFF).varuint(1);
    rows.varuint(static_cast<std::uint64_t>(ticks)).varuint(row.size()).raw(row.data());
    return id;
}

std::string TraceEmitter::flush()
{
    if (m_pending.empty())
        return {};
    // Posted from another thread just before the last flush: time must not go back (§14 rule 6).
    for (SimEvent &event : m_pending)
        event.ticks = std::max(event.ticks, m_lastTicks);
    std::stable_sort(m_pending.begin(), m_pending.end(),
                     [](const SimEvent &a, const SimEvent &b) { return a.ticks < b.ticks; });
    Bytes out;
    if (m_sinceSequencePoint > sequencePointBytes)
        sequencePoint(out);

    // Metadata and stacks come before the first event that uses them.
    Bytes stacks;
    std::int32_t newStacks = 0;
    const auto firstStack = static_cast<std::int32_t>(m_stackIds.size() + 1);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ids; // metadata, stack
    ids.reserve(m_pending.size());
    for (const SimEvent &event : m_pending) {
        Bytes row;
        const std::uint32_t metadata = metadataId(*event.type, event.ticks, row);
        if (row.size() > 0)
            object(out, "MetadataBlock", blockHeader(event.ticks, event.ticks) + row.data());
        auto [it, isNew] = m_stackIds.try_emplace(event.stack, static_cast<std::uint32_t>(m_stackIds.size() + 1));
        if (isNew) {
            ++newStacks;
            if (event.stack < 0) {
                stacks.i32(0);
            } else {
                const auto &frames = (*m_stacks)[static_cast<std::size_t>(event.stack)];
                stacks.i32(static_cast<std::int32_t>(frames.size() * 8));
                for (const std::uint64_t frame : frames)
                    stacks.u64(frame);
            }
        }
        ids.emplace_back(metadata, it->second);
    }
    if (newStacks > 0) {
        Bytes body;
        body.i32(firstStack).i32(newStacks).raw(stacks.data());
        object(out, "StackBlock", body.data());
    }

    std::uint64_t runOf = ~std::uint64_t{0};
    for (std::size_t i = 0; i < m_pending.size();) {
        Bytes body;
        std::uint32_t metadata = 0, sequence = 0, stack = 0;
        std::uint64_t thread = 0, capture = 0, payloadSize = 0;
        std::uint64_t ticks = 0;
        bool isFirst = true;
        Guid activity{}, related{};
        const std::int64_t min = m_pending[i].ticks;
        std::int64_t max = min;
        for (; i < m_pending.size() && body.size() < blockBytes; ++i) {
            const SimEvent &event = m_pending[i];
            const std::uint64_t by = event.captureThread ? event.captureThread : event.thread;
            const std::uint32_t number = ++m_sequence[by];
            std::uint8_t flags = 0;
            if (isFirst || metadata != ids[i].first)
                flags |= 0x01;
            if (isFirst || capture != by || sequence + 1 != number)
                flags |= 0x02;
            if (isFirst || thread != event.thread)
                flags |= 0x04;
            if (isFirst || stack != ids[i].second)
                flags |= 0x08;
            if (activity != event.activity)
                flags |= 0x10;
            if (related != event.related)
                flags |= 0x20;
            if (runOf != by || isFirst)
                flags |= 0x40;
            if (isFirst || payloadSize != event.payload.size())
                flags |= 0x80;
            body.u8(flags);
            if (flags & 0x01)
                body.varuint(ids[i].first);
            if (flags & 0x02)
                body.varuint(static_cast<std::uint32_t>(number - sequence - 1)).varuint(by).varuint(0xFFFFFFFF);
            if (flags & 0x04)
                body.varuint(event.thread);
            if (flags & 0x08)
                body.varuint(ids[i].second);
            body.varuint(static_cast<std::uint64_t>(event.ticks) - ticks);
            if (flags & 0x10)
                body.guid(event.activity);
            if (flags & 0x20)
                body.guid(event.related);
            if (flags & 0x80)
                body.varuint(event.payload.size());
            body.raw(event.payload);
            metadata = ids[i].first;
            sequence = number;
            capture = runOf = by;
            thread = event.thread;
            stack = ids[i].second;
            ticks = static_cast<std::uint64_t>(event.ticks);
            activity = event.activity;
            related = event.related;
            payloadSize = event.payload.size();
            isFirst = false;
            max = event.ticks;
        }
        object(out, "EventBlock", blockHeader(min, max) + body.data());
    }
    m_lastTicks = m_pending.back().ticks;
    m_pending.clear();
    return out.take();
}

void TraceEmitter::sequencePoint(Bytes &out)
{
    Bytes body;
    body.i64(m_lastTicks).i32(static_cast<std::int32_t>(m_sequence.size()));
    for (const auto &[thread, number] : m_sequence)
        body.u64(thread).u32(number);
    object(out, "SPBlock", body.data());
    m_stackIds.clear();
    m_sinceSequencePoint = 0;
}

std::string TraceEmitter::finish(bool withEndTag)
{
    Bytes out;
    out.raw(flush());
    sequencePoint(out);
    if (withEndTag)
        out.u8(1);
    return out.take();
}

} // namespace clrscope::simruntime
