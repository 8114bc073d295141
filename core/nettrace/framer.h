// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytes.h"

#include <clrscope/nettrace/types.h>

#include <array>
#include <optional>

namespace clrscope::nettrace {

enum class BlockKind {
    Trace,
    Event,
    Metadata,
    Stack,
    SequencePoint,
    Thread,
    RemoveThread,
    LabelList,
    Unknown
};

/// Where a block lies in the stream.
struct BlockHead
{
    BlockKind kind = BlockKind::Unknown;
    std::uint32_t size = 0;
    std::uint64_t objectOffset = 0; ///< of its begin tag (V6: of its head)
    std::uint64_t sizeOffset = 0;   ///< of its size field
    std::uint64_t bodyOffset = 0;
};

/// Receives the blocks a Framer finds.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    virtual void beginBlock(const BlockHead &head) = 0;
    virtual void blockBytes(Bytes bytes) = 0;
    /// The body is complete. A text refuses the file.
    virtual std::optional<std::string> endBlock() = 0;
    /// Something odd was passed over.
    virtual void warn(const char *what) = 0;
};

/// Cuts a stream of NetTrace 4, NetTrace 6 or netperf 3 into its blocks, in any cut, holding back
/// less than 128 bytes (nettrace §3, §10, §11).
class Framer
{
public:
    explicit Framer(FrameSink &sink) : m_sink(sink) {}

    Status feed(Bytes bytes);
    /// The stream is over: Complete if the end mark was seen, else error() says where it breaks
    /// off.
    Status finish();

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] const std::optional<ReadError> &error() const { return m_error; }
    /// 0 until known, then 3, 4 or 6.
    [[nodiscard]] int formatVersion() const { return m_version; }
    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    /// End of the last whole object, of the preamble before any.
    [[nodiscard]] std::uint64_t lastObjectEnd() const { return m_lastObjectEnd; }
    /// The block whose body is not complete or not closed yet.
    [[nodiscard]] const BlockHead *openBlock() const { return m_inBlock ? &m_head : nullptr; }
    /// True when only the tag behind the body of the open block is missing.
    [[nodiscard]] bool bodyComplete() const { return m_state == State::EndTag; }
    [[nodiscard]] bool traceSeen() const { return m_traceSeen; }

private:
    enum class State { Preamble, Tag, TypeHead, TypeName, Size, Padding, Body, EndTag, BlockHead6 };

    void step();
    void preamble();
    void typeHead();
    void typeName();
    void blockSize();
    void blockHead6();
    void beginBody();
    void endBody();
    void endObject();
    void expect(State state, std::size_t bytes);
    void fail(std::uint64_t offset, std::string message, ReadFault fault = ReadFault::Damaged);
    template <typename T>
    [[nodiscard]] T small(std::size_t at) const;

    FrameSink &m_sink;
    State m_state = State::Preamble;
    Status m_status = Status::NeedMore;
    std::optional<ReadError> m_error;
    int m_version = 0;
    bool m_objectStream = false; ///< V3 or V4
    std::uint64_t m_offset = 0;  ///< of the next byte to come
    std::uint64_t m_lastObjectEnd = 0;
    BlockHead m_head;
    bool m_inBlock = false;
    bool m_traceSeen = false;
    std::int32_t m_typeVersion = 0;
    std::int32_t m_typeMinimum = 0;
    std::uint32_t m_bodyLeft = 0;
    std::array<std::byte, 80> m_small{};
    std::size_t m_have = 0;
    std::size_t m_need = 8;
};

} // namespace clrscope::nettrace
