// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <clrscope/nettrace/writer.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace clrscope::simruntime {

enum Type : std::int32_t { Object = 1, Boolean = 3, Int32 = 9, UInt32 = 10, Int64 = 11, Double = 14,
                           Single = 13, DateTime = 16, GuidType = 17, String = 18, Array = 19 };

struct FieldType
{
    std::int32_t type = String;
    std::string name;
    std::vector<FieldType> children = {};
};

/// What a metadata row tells. Lives as long as the process; its address is its identity.
struct EventType
{
    std::string provider;
    std::int32_t id = 0;
    std::string name;
    std::uint64_t keywords = 0;
    std::int32_t version = 0;
    std::int32_t level = 4;
    std::uint8_t opcode = 0;
    std::vector<FieldType> fields = {};
};

struct SimEvent
{
    const EventType *type = nullptr;
    std::int64_t ticks = 0;
    std::uint64_t thread = 0;
    std::uint64_t captureThread = 0; ///< 0: same as thread
    int stack = -1;                  ///< index into the stacks given to the emitter, -1 none
    Guid activity{};
    Guid related{};
    std::string payload;
};

/// Collects events of one session and writes them as NetTrace 4, a batch of blocks per flush.
class TraceEmitter
{
public:
    explicit TraceEmitter(const std::vector<std::vector<std::uint64_t>> &stacks) : m_stacks(&stacks) {}

    [[nodiscard]] std::string preamble(std::uint64_t pid);
    void add(SimEvent event) { m_pending.push_back(std::move(event)); }
    /// Events that never made it: their sequence numbers are used up.
    void drop(std::uint64_t captureThread, std::uint32_t count) { m_writer.dropEvents(captureThread, count); }
    [[nodiscard]] std::size_t pending() const { return m_pending.size(); }
    /// The blocks of all pending events; empty if there are none.
    [[nodiscard]] std::string flush();
    /// Flush, the last sequence point and (unless told otherwise) the end tag.
    [[nodiscard]] std::string finish(bool withEndTag);

private:
    void writePending();
    [[nodiscard]] std::string take();
    [[nodiscard]] std::uint32_t metadataId(const SimEvent &event);
    [[nodiscard]] std::uint32_t stackId(int stack);

    const std::vector<std::vector<std::uint64_t>> *m_stacks;
    nettrace::Writer m_writer;
    std::vector<SimEvent> m_pending;
    std::unordered_map<const EventType *, std::uint32_t> m_metadata;
    std::unordered_map<int, std::uint32_t> m_stackIds; ///< since the last sequence point
    std::uint64_t m_sequencePointAt = 0;               ///< offset of the last one
    std::int64_t m_lastTicks = 0;
};

[[nodiscard]] std::int64_t nowTicks(); ///< monotonic nanoseconds

} // namespace clrscope::simruntime
