// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <cstdint>
#include <optional>
#include <string>

namespace clrscope::events {

/// An exception event of Microsoft-Windows-DotNETRuntime, keyword 0x8000 (runtime-events §5).
struct ExceptionEvent
{
    enum class Kind {
        Thrown,
        CatchStart,
        CatchStop,
        FinallyStart,
        FinallyStop,
        FilterStart,
        FilterStop,
        ThrownStop
    };
    enum Flag : std::uint16_t {
        HasInner = 1,
        IsNested = 2,
        IsRethrown = 4,
        IsCorruptedState = 8,
        IsClsCompliant = 0x10
    };

    Kind kind = Kind::Thrown;
    std::int64_t utcNs = 0;
    std::uint64_t threadId = 0;
    std::uint32_t stackId = 0;
    std::string typeName; ///< Thrown: no assemblies; nested types lose their outer class
    std::string message;  ///< Thrown: the raw field; "NULL" stands for null
    std::uint32_t hresult = 0;
    std::uint16_t flags = 0;
    std::uint64_t ip = 0; ///< Thrown: 0 on 9 and later, use the stack. Starts: entry of the handler
    std::uint64_t methodId = 0; ///< Starts
    std::string method;         ///< Starts: "void [tgt] Tgt.P::Thrower(int32)"
};

/// Nothing for other events, and for those whose payload is too short.
[[nodiscard]] std::optional<ExceptionEvent> decodeException(const nettrace::Event &event,
                                                            int pointerSize);

} // namespace clrscope::events
