// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <memory>
#include <optional>

namespace clrscope::nettrace {

/// Push reader of NetTrace 4 and 6 and netperf 3: feed bytes in any cut, get events out.
/// Holds back at most one block plus the sort queues; memory is bounded whatever the input claims.
/// Never throws, never blocks, does not allocate per event. One thread at a time.
class Reader
{
public:
    explicit Reader(Handler &handler, Order order = Order::Sorted);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Takes the next bytes of the stream. After Complete or Failed further bytes are ignored.
    Status feed(std::span<const std::byte> bytes);
    /// The stream has ended: emits what is queued. Complete if the end mark was read, else Failed
    /// with the offset of the last whole object in error().
    Status finish();

    [[nodiscard]] Status status() const;
    /// The first damage found. A damaged block does not end the reading: Complete with an error
    /// means that the end mark was reached although something on the way was lost.
    [[nodiscard]] const std::optional<ReadError> &error() const;
    /// Oddities passed over, each kind once; Statistics::warnings counts all.
    [[nodiscard]] std::vector<std::string> warnings() const;
    [[nodiscard]] const std::optional<TraceInfo> &info() const;
    /// 0 until the first bytes told it, and for what is no trace or of a version not supported.
    [[nodiscard]] int formatVersion() const;
    [[nodiscard]] const Statistics &statistics() const;
    [[nodiscard]] std::uint64_t bytesConsumed() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace clrscope::nettrace
