// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clrscope::nettrace {

/// Type codes of metadata fields (nettrace §5, §10).
enum class TypeCode : std::uint8_t {
    Empty = 0,
    Object = 1,
    Boolean = 3,
    Char = 4,
    SByte = 5,
    Byte = 6,
    Int16 = 7,
    UInt16 = 8,
    Int32 = 9,
    UInt32 = 10,
    Int64 = 11,
    UInt64 = 12,
    Single = 13,
    Double = 14,
    Decimal = 15,
    DateTime = 16,
    Guid = 17,
    String = 18,
    Array = 19,
    VarInt = 20,
    VarUInt = 21,
    FixedArray = 22,
    Utf8Char = 23,
    RelLoc = 24,
    DataLoc = 25,
    Boolean8 = 26,
};

/// 16 bytes as .NET's Guid.ToByteArray gives them (diagnostics-ipc §3.2).
using Guid = std::array<std::byte, 16>;

/// What the values of an integer field are called; files do not say it, built-in layouts do.
struct ValueNames
{
    bool areBits = false; ///< several may be set
    std::vector<std::pair<std::uint64_t, std::string>> names;
};

/// One field of an event's payload. Arrays keep their element type in children[0], objects
/// their fields in children.
struct Field
{
    std::string name;
    TypeCode type = TypeCode::Empty;
    std::uint16_t fixedCount = 0; ///< FixedArray only
    std::vector<Field> children;
    bool isHex = false; ///< addresses, ids, flags: people read them in hex
    std::shared_ptr<const ValueNames> valueNames = nullptr;

    bool operator==(const Field &) const = default;
};

/// What all events of one metadata id share. Addresses stay valid as long as the reader lives.
struct EventMetadata
{
    std::uint32_t id = 0;
    std::string provider; ///< UTF-8
    std::string name;     ///< UTF-8; empty for native runtime providers
    std::int32_t eventId = 0;
    std::int32_t version = 0;
    std::int32_t level = 0;
    std::int32_t opcode = 0;
    std::uint64_t keywords = 0;
    std::vector<Field> fields; ///< may be empty although the payload is not
    /// `fields` are what is known of the payload: what lies behind them is shown, too, in hex.
    bool isLayoutBuiltIn = false;
};

/// The header of a trace (nettrace §3.3).
struct TraceInfo
{
    int formatVersion = 0;      ///< 3 (netperf), 4 or 6
    std::int64_t syncUtcNs = 0; ///< wall clock at session start, ns since 1970-01-01 UTC
    std::int64_t syncTicks = 0;
    std::int64_t ticksPerSecond = 1;
    std::int32_t pointerSize = 8;
    std::int64_t processId = 0;
    std::int32_t processorCount = 0;
    std::int32_t samplingIntervalNs = 0;

    /// UTC nanoseconds of a time stamp, without overflow (nettrace §8.1).
    [[nodiscard]] std::int64_t toUtcNs(std::int64_t ticks) const;
};

/// What a label list of version 6 says about its events.
struct EventLabels
{
    Guid activityId{};
    Guid relatedActivityId{};
    Guid traceId{};
    std::uint64_t spanId = 0;
    std::vector<std::pair<std::string, std::string>> values;
    /// Override the metadata of the event; already applied to Event::metadata.
    std::optional<std::uint64_t> keywords;
    std::optional<std::int32_t> opcode;
    std::optional<std::int32_t> level;
    std::optional<std::int32_t> version;
};

/// A view of one event, valid only during Handler::onEvent.
struct Event
{
    const EventMetadata *metadata = nullptr; ///< never null in onEvent
    std::int64_t ticks = 0;
    std::int64_t utcNs = 0;
    std::uint64_t threadId = 0;        ///< OS id of the thread the event is about
    std::uint64_t captureThreadId = 0; ///< OS id of the thread that wrote it
    std::uint32_t sequence = 0;
    std::uint32_t processor = 0xFFFFFFFF; ///< 0xFFFFFFFF = unknown
    std::uint32_t stackId = 0;
    std::span<const std::byte> stack; ///< instruction pointers, leaf first, pointerSize bytes each
    std::span<const std::byte> payload;
    Guid activityId{};
    Guid relatedActivityId{};
    const EventLabels *labels = nullptr; ///< version 6 only
};

/// Receives what a Reader finds, on the thread that feeds it.
class Handler
{
public:
    virtual ~Handler() = default;
    virtual void onTrace(const TraceInfo &) {}
    virtual void onMetadata(const EventMetadata &) {}
    virtual void onEvent(const Event &event) = 0;
    /// Events the runtime dropped before this point, found by sequence numbers (nettrace §7).
    virtual void onDropped(std::uint64_t /*count*/, std::uint64_t /*captureThreadId*/) {}
};

/// Sorted: time order across threads, as the format promises. Arrival: file order, waits for
/// nothing.
enum class Order { Sorted, Arrival };

/// How far a reader got.
enum class Status {
    NeedMore, ///< all fed so far was consumed; more may come
    Complete, ///< the end mark was read; anything behind it is ignored
    Failed,   ///< the input is damaged; everything before the damage was delivered
};

/// Kinds of what can be wrong with a stream, for those who say it in another language.
enum class ReadFault {
    None,
    Empty,
    NotATrace,
    Unsupported, ///< of a version not read here
    HeaderCut,
    EndMissing, ///< cut between two blocks
    BlockCut,   ///< cut inside a block
    Damaged,
    Unreadable, ///< the file itself
};

/// What went wrong, once, with the absolute offset in the stream.
struct ReadError
{
    std::uint64_t offset = 0;
    std::string message; ///< one sentence, UTF-8
    ReadFault fault = ReadFault::Damaged;
};

struct Statistics
{
    std::uint64_t events = 0; ///< all but metadata events
    std::uint64_t dropped = 0;
    std::uint64_t stacks = 0;         ///< stacks defined
    std::uint64_t unsortedBursts = 0; ///< times the sort queue hit its limit and was emitted early
    std::uint64_t warnings = 0;
    std::int64_t firstTicks = 0;
    std::int64_t lastTicks = 0;
};

} // namespace clrscope::nettrace
