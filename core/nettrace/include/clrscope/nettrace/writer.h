// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace clrscope::nettrace {

/// Builds a payload field by field: little-endian, packed, no alignment (nettrace §5).
class PayloadBuilder
{
public:
    PayloadBuilder &u8(std::uint8_t value) { return number(value); }
    PayloadBuilder &u16(std::uint16_t value) { return number(value); }
    PayloadBuilder &u32(std::uint32_t value) { return number(value); }
    PayloadBuilder &u64(std::uint64_t value) { return number(value); }
    PayloadBuilder &i32(std::int32_t value) { return number(value); }
    PayloadBuilder &i64(std::int64_t value) { return number(value); }
    PayloadBuilder &f32(float value) { return number(value); }
    PayloadBuilder &f64(double value) { return number(value); }
    PayloadBuilder &guid(const Guid &value);
    /// UTF-16 with a closing NUL ("z16").
    PayloadBuilder &text(std::string_view utf8);
    PayloadBuilder &raw(std::span<const std::byte> bytes);

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }
    void clear() { m_bytes.clear(); }

private:
    template <typename T>
    PayloadBuilder &number(T value);

    std::vector<std::byte> m_bytes;
};

/// How an event's IsSorted bit is chosen (nettrace §14 rule 5).
enum class SortedMark {
    Auto, ///< set on the first event of each run of a capture thread: right for events given in
          ///< time order
    Set,
    Clear,
};

/// One event to be written.
struct EventRecord
{
    std::uint32_t metadataId = 0;
    std::int64_t ticks = 0;
    std::uint64_t threadId = 0;
    std::uint64_t captureThreadId = 0; ///< 0 = the same as threadId
    std::uint32_t stackId = 0;         ///< from addStack(); forgotten at each sequence point
    std::uint32_t processor = 0xFFFFFFFF;
    Guid activityId{};
    Guid relatedActivityId{};
    SortedMark sorted = SortedMark::Auto;
    std::optional<std::uint32_t> sequence; ///< absent: the capture thread's last + 1
    std::span<const std::byte> payload;
};

/// Writes a NetTrace 4 stream as .NET 8–10 do: preamble, Trace object, blocks, end mark.
/// Bytes pile up until take(). Metadata and stacks are written before the first event that needs
/// them; the caller gives events in time order and calls flush() as often as bytes shall flow.
class Writer
{
public:
    struct Options
    {
        bool plainMetadataHeaders = false; ///< flags 80 only instead of the runtime's C6 form
        std::size_t blockLimit =
            100 * 1024; ///< an EventBlock is closed at this many bytes of events
    };

    Writer();
    explicit Writer(Options options);

    /// Preamble and Trace object. First call, once. syncUtcNs is cut to milliseconds.
    void begin(const TraceInfo &info);

    /// Queues a metadata row and returns its id: the given one, or the next free if that is 0.
    /// `ticks` and `threadId` say when and by whom (C6 form only).
    std::uint32_t addMetadata(EventMetadata metadata, std::int64_t ticks = 0,
                              std::uint64_t threadId = 0);
    /// Returns the id of these instruction pointers, leaf first; equal stacks share an id.
    std::uint32_t addStack(std::span<const std::uint64_t> instructionPointers);
    void addEvent(const EventRecord &event);
    /// Pretends that `count` events of this capture thread were dropped.
    void dropEvents(std::uint64_t captureThreadId, std::uint32_t count);

    /// Closes the open blocks: Metadata, Stack, Event.
    void flush();
    /// Flushes and writes an SPBlock with the true last sequence numbers; stack ids start anew.
    void writeSequencePoint(std::int64_t ticks);
    /// Flushes and writes an SPBlock with the given (capture thread, sequence) pairs.
    void writeSequencePoint(std::int64_t ticks,
                            std::span<const std::pair<std::uint64_t, std::uint32_t>> threads);
    /// Flushes and writes the end mark. Nothing may follow. No sequence point is added.
    void finish();

    /// Bytes of whole objects since the last call.
    [[nodiscard]] std::vector<std::byte> take();
    /// Bytes waiting in take().
    [[nodiscard]] std::size_t pendingBytes() const { return m_out.size(); }
    /// Absolute offset in the stream behind the last whole object.
    [[nodiscard]] std::uint64_t offset() const { return m_taken + m_out.size(); }

private:
    struct HeaderState
    {
        std::uint32_t metadataId = 0;
        std::uint32_t sequence = 0;
        std::uint64_t captureThreadId = 0;
        std::uint32_t processor = 0;
        std::uint64_t threadId = 0;
        std::uint32_t stackId = 0;
        std::uint64_t ticks = 0;
        Guid activityId{};
        Guid relatedActivityId{};
        std::uint32_t payloadSize = 0;
    };
    /// An open Event- or MetadataBlock.
    struct OpenBlock
    {
        std::vector<std::byte> events;
        HeaderState state;
        std::int64_t firstTicks = 0;
        std::int64_t lastTicks = 0;
    };
    struct Header; ///< what is to be encoded next

    void encode(OpenBlock &block, const Header &header, std::span<const std::byte> payload);
    void writeEventLikeBlock(std::string_view type, OpenBlock &block);
    void writeObject(std::string_view type, std::span<const std::byte> body);
    void beginObject(std::string_view type, std::int32_t version);

    Options m_options;
    std::vector<std::byte> m_out;
    std::uint64_t m_taken = 0;
    std::int32_t m_pointerSize = 8;
    OpenBlock m_metadata;
    OpenBlock m_events;
    std::uint32_t m_nextMetadataId = 1;
    std::vector<std::byte> m_stackBytes;
    std::uint32_t m_firstStackId = 1;
    std::uint32_t m_stackCount = 0;
    std::unordered_map<std::string, std::uint32_t> m_stackIds;
    std::map<std::uint64_t, std::uint32_t> m_sequences;
    std::optional<std::uint64_t> m_runThread; ///< capture thread of the current run in this flush
    std::int64_t m_newestTicks = 0;
};

} // namespace clrscope::nettrace
