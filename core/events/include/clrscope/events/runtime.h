// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace clrscope::events {

inline constexpr std::string_view runtimeProviderName = "Microsoft-Windows-DotNETRuntime";
inline constexpr std::string_view sampleProviderName = "Microsoft-DotNETCore-SampleProfiler";

/// Where a sampled thread was when it was stopped (runtime-events §6.1).
enum class SampleKind : std::uint32_t { Error = 0, External = 1, Managed = 2 };
[[nodiscard]] std::optional<SampleKind> decodeSample(const nettrace::Event &event);

/// What an EventSource that could not be built has to say (§1 rule 5).
[[nodiscard]] std::optional<std::string> decodeEventSourceMessage(const nettrace::Event &event);

enum class GcReason : std::uint32_t {
    SmallAllocation,
    Induced,
    LowMemory,
    Empty,
    LargeAllocation,
    OutOfSpaceSmall,
    OutOfSpaceLarge,
    InducedNotForced,
    Internal,
    InducedLowMemory,
    InducedCompacting,
    HostLowMemory,
    FullProvisional,
    HostLowMemoryBlocking,
};

/// One garbage collection, whole (§8): what began as GCStart and ended as GCEnd.
struct Collection
{
    std::uint32_t count = 0; ///< its number in the process
    std::uint32_t generation = 0;
    GcReason reason = GcReason::SmallAllocation;
    bool isBackground = false;
    std::int64_t startUtcNs = 0;
    std::int64_t endUtcNs = 0;
};

/// The managed threads stood still so long.
struct GcPause
{
    std::int64_t startUtcNs = 0;
    std::int64_t endUtcNs = 0;
};

/// Sizes after a collection, in bytes: generations 0-2, large and pinned object heap.
struct HeapSizes
{
    std::int64_t utcNs = 0;
    std::array<std::uint64_t, 5> sizeBytes{};
    std::array<std::uint64_t, 5> promotedBytes{};
};

class GcSink
{
public:
    virtual ~GcSink() = default;
    virtual void onCollection(const Collection &) {}
    virtual void onPause(const GcPause &) {}
    virtual void onHeapSizes(const HeapSizes &) {}
};

/// Pairs the GC events of one process; background collections overlap others. Feed it every event
/// in time order; keeps at most a few open collections.
class GcDecoder
{
public:
    explicit GcDecoder(GcSink &sink) : m_sink(sink) {}
    bool handle(const nettrace::Event &event);
    [[nodiscard]] std::uint64_t badEvents() const { return m_badEvents; }

private:
    GcSink &m_sink;
    std::unordered_map<std::uint32_t, Collection> m_open;
    std::optional<std::int64_t> m_suspendedAtNs;
    std::uint64_t m_badEvents = 0;
};

} // namespace clrscope::events
