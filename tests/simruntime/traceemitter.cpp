// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "traceemitter.h"

#include <algorithm>
#include <ctime>
#include <thread>

namespace clrscope::simruntime {

namespace {

constexpr std::uint64_t sequencePointBytes = 10 * 1024 * 1024;

std::vector<nettrace::Field> toFields(const std::vector<FieldType> &types)
{
    std::vector<nettrace::Field> fields;
    for (const FieldType &type : types) {
        nettrace::Field field;
        field.name = type.name;
        field.type = static_cast<nettrace::TypeCode>(type.type);
        field.children = toFields(type.children);
        fields.push_back(std::move(field));
    }
    return fields;
}

nettrace::Guid toGuid(const Guid &guid)
{
    nettrace::Guid out{};
    std::memcpy(out.data(), guid.data(), out.size());
    return out;
}

} // namespace

std::int64_t nowTicks()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

std::string TraceEmitter::take()
{
    const std::vector<std::byte> bytes = m_writer.take();
    return std::string(reinterpret_cast<const char *>(bytes.data()), bytes.size());
}

std::string TraceEmitter::preamble(std::uint64_t pid)
{
    timespec wall{};
    clock_gettime(CLOCK_REALTIME, &wall);
    m_lastTicks = nowTicks();
    nettrace::TraceInfo info;
    info.formatVersion = 4;
    info.syncUtcNs = std::int64_t{wall.tv_sec} * 1'000'000'000 + wall.tv_nsec;
    info.syncTicks = m_lastTicks;
    info.ticksPerSecond = 1'000'000'000;
    info.pointerSize = 8;
    info.processId = static_cast<std::int64_t>(pid);
    info.processorCount = static_cast<std::int32_t>(std::thread::hardware_concurrency());
    info.samplingIntervalNs = 1'000'000;
    m_writer.begin(info);
    return take();
}

std::uint32_t TraceEmitter::metadataId(const SimEvent &event)
{
    const auto found = m_metadata.find(event.type);
    if (found != m_metadata.end())
        return found->second;
    const EventType &type = *event.type;
    nettrace::EventMetadata row;
    row.provider = type.provider;
    row.name = type.name;
    row.eventId = type.id;
    row.version = type.version;
    row.level = type.level;
    row.opcode = type.opcode;
    row.keywords = type.keywords;
    row.fields = toFields(type.fields);
    const std::uint32_t id = m_writer.addMetadata(std::move(row), event.ticks, event.thread);
    m_metadata.emplace(event.type, id);
    return id;
}

std::uint32_t TraceEmitter::stackId(int stack)
{
    const auto found = m_stackIds.find(stack);
    if (found != m_stackIds.end())
        return found->second;
    static const std::vector<std::uint64_t> none;
    const std::uint32_t id = m_writer.addStack(stack < 0 ? none : (*m_stacks)[static_cast<std::size_t>(stack)]);
    m_stackIds.emplace(stack, id);
    return id;
}

void TraceEmitter::writePending()
{
    // Posted from another thread just before the last flush: time must not go back (§14 rule 6).
    for (SimEvent &event : m_pending)
        event.ticks = std::max(event.ticks, m_lastTicks);
    std::stable_sort(m_pending.begin(), m_pending.end(),
                     [](const SimEvent &a, const SimEvent &b) { return a.ticks < b.ticks; });
    if (m_writer.offset() - m_sequencePointAt > sequencePointBytes) {
        m_writer.writeSequencePoint(m_lastTicks);
        m_sequencePointAt = m_writer.offset();
        m_stackIds.clear();
    }
    for (const SimEvent &event : m_pending) {
        nettrace::EventRecord record;
        record.metadataId = metadataId(event);
        record.ticks = event.ticks;
        record.threadId = event.thread;
        record.captureThreadId = event.captureThread;
        record.stackId = stackId(event.stack);
        record.activityId = toGuid(event.activity);
        record.relatedActivityId = toGuid(event.related);
        record.payload = std::as_bytes(std::span(event.payload));
        m_writer.addEvent(record);
    }
    if (!m_pending.empty())
        m_lastTicks = m_pending.back().ticks;
    m_pending.clear();
    m_writer.flush();
}

std::string TraceEmitter::flush()
{
    if (m_pending.empty())
        return {};
    writePending();
    return take();
}

std::string TraceEmitter::finish(bool withEndTag)
{
    writePending();
    m_writer.writeSequencePoint(m_lastTicks);
    if (withEndTag)
        m_writer.finish();
    return take();
}

} // namespace clrscope::simruntime
