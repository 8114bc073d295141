// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerimpl.h"

namespace clrscope::nettrace {

std::int64_t TraceInfo::toUtcNs(std::int64_t ticks) const
{
    const std::int64_t elapsed = wrappingSubtract(ticks, syncTicks);
    if (ticksPerSecond == nsPerSecond)
        return wrappingAdd(syncUtcNs, elapsed);
    if (ticksPerSecond <= 0)
        return syncUtcNs;
    // Whole seconds and remainder apart, else the product overflows after minutes (nettrace §8.1).
    const std::int64_t seconds = elapsed / ticksPerSecond;
    const std::int64_t rest = elapsed % ticksPerSecond;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / nsPerSecond;
    const std::int64_t restNs =
        ticksPerSecond <= most ? rest * nsPerSecond / ticksPerSecond
                               : static_cast<std::int64_t>(static_cast<double>(rest) * 1e9 /
                                                           static_cast<double>(ticksPerSecond));
    const std::int64_t wholeNs = std::clamp(seconds, -most, most) * nsPerSecond;
    return wrappingAdd(syncUtcNs, wrappingAdd(wholeNs, restNs));
}

Reader::Reader(Handler &handler, Order order) : m_impl(std::make_unique<Impl>(handler, order)) {}
Reader::~Reader() = default;

Status Reader::feed(std::span<const std::byte> bytes)
{
    return m_impl->feed(bytes);
}

Status Reader::finish()
{
    return m_impl->finish();
}

Status Reader::status() const
{
    return m_impl->status();
}

const std::optional<ReadError> &Reader::error() const
{
    return m_impl->error();
}

std::vector<std::string> Reader::warnings() const
{
    return {m_impl->warnings().begin(), m_impl->warnings().end()};
}

const std::optional<TraceInfo> &Reader::info() const
{
    return m_impl->info();
}

int Reader::formatVersion() const
{
    return m_impl->formatVersion();
}

const Statistics &Reader::statistics() const
{
    return m_impl->statistics();
}

std::uint64_t Reader::bytesConsumed() const
{
    return m_impl->offset();
}

} // namespace clrscope::nettrace
