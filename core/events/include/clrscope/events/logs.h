// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clrscope::events {

inline constexpr std::string_view loggingProviderName = "Microsoft-Extensions-Logging";

enum class LogLevel : std::uint8_t { Trace, Debug, Information, Warning, Error, Critical, None };

/// One name and value of a log call or scope, in order; names may repeat. Nothing is null.
struct LogArgument
{
    std::string name;
    std::optional<std::string> value;

    bool operator==(const LogArgument &) const = default;
};
using LogArguments = std::vector<LogArgument>;

struct LogException
{
    std::string typeName; ///< reflection full name with assemblies
    std::string message;
    std::int32_t hresult = 0;
    std::string text; ///< ToString(): inner exceptions and stack included

    bool operator==(const LogException &) const = default;
};

/// One log call (runtime-events §4.2).
struct LogEntry
{
    std::int64_t utcNs = 0;
    std::uint64_t threadId = 0;
    LogLevel level = LogLevel::Information;
    std::string category;
    std::int32_t eventId = 0;
    std::string eventName;
    std::string message;    ///< formatted; the event's name where that is all there is
    LogArguments arguments; ///< "{OriginalFormat}" last
    std::optional<LogException> exception;
    std::vector<LogArguments> scopes; ///< innermost first; only those opened during the session
    std::string activityTraceId;      ///< library 9+
    std::string activitySpanId;
    std::string activityTraceFlags;

    bool operator==(const LogEntry &) const = default;
};

/// Which of the events that one log call makes becomes an entry; ask for the matching keyword.
enum class LogEvents {
    Json,      ///< MessageJson (0x8, with 0x4 for libraries before 8)
    Formatted, ///< FormattedMessage (0x4)
    Plain,     ///< Message (0x2)
};

/// Turns events of Microsoft-Extensions-Logging into entries and remembers the open scopes (at most
/// 10,000). Feed it every event in time order; one decoder a reader.
class LogDecoder
{
public:
    explicit LogDecoder(LogEvents events = LogEvents::Json);
    ~LogDecoder();
    LogDecoder(const LogDecoder &) = delete;
    LogDecoder &operator=(const LogDecoder &) = delete;

    [[nodiscard]] std::optional<LogEntry> handle(const nettrace::Event &event);
    /// Events whose payload could not be read.
    [[nodiscard]] std::uint64_t badEvents() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The pairs of a flat JSON object in their order, as logging sends them (§4.3): strings and null;
/// numbers, booleans and nested values keep their JSON text. Nothing if it is no object; bounded.
[[nodiscard]] std::optional<LogArguments> parseFlatJson(std::string_view json);

} // namespace clrscope::events
