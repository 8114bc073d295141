// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/events/logs.h"

#include "fieldplan.h"

#include <clrscope/nettrace/text.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

namespace clrscope::events {

using nettrace::Event;
using nettrace::EventMetadata;
using nettrace::Guid;

namespace {

constexpr std::size_t maxScopes = 10000;
constexpr std::size_t maxScopeDepth = 64;
constexpr std::size_t maxArguments = 1000;
constexpr int maxJsonDepth = 32;

namespace slot {
enum Slot : std::size_t {
    Level,
    LoggerName,
    EventId,
    EventName,
    ExceptionJson,
    ArgumentsJson,
    FormattedMessage,
    TypeName,
    Message,
    HResult,
    VerboseMessage,
    Arguments,
    TraceId,
    SpanId,
    TraceFlags,
    count
};
constexpr std::array<std::string_view, count> names = {
    "Level",           "LoggerName",     "EventId",           "EventName",
    "ExceptionJson",   "ArgumentsJson",  "FormattedMessage",  "TypeName",
    "Message",         "HResult",        "VerboseMessage",    "Arguments",
    "ActivityTraceId", "ActivitySpanId", "ActivityTraceFlags"};
} // namespace slot

enum class Row { Foreign, Json, Formatted, Plain, ScopeStart, ScopeStop };

struct RowPlan
{
    Row row = Row::Foreign;
    FieldPlan plan;
};

RowPlan planFor(const EventMetadata &metadata)
{
    if (metadata.provider != loggingProviderName)
        return {};
    Row row = Row::Foreign;
    if (metadata.name == "MessageJson")
        row = Row::Json;
    else if (metadata.name == "FormattedMessage")
        row = Row::Formatted;
    else if (metadata.name == "Message")
        row = Row::Plain;
    else if (metadata.name == "ActivityJsonStart" || metadata.name == "ActivityStart")
        row = Row::ScopeStart;
    else if (metadata.name == "ActivityJsonStop" || metadata.name == "ActivityStop")
        row = Row::ScopeStop;
    return {row, FieldPlan(metadata, slot::names)};
}

struct GuidHash
{
    std::size_t operator()(const Guid &guid) const
    {
        return std::hash<std::string_view>{}(
            {reinterpret_cast<const char *>(guid.data()), guid.size()});
    }
};

/// A JSON reader for what logging writes: never recurses, never runs past the end.
class JsonScanner
{
public:
    explicit JsonScanner(std::string_view text) : m_rest(text) {}

    bool take(char wanted)
    {
        skipSpace();
        if (!m_rest.starts_with(wanted))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool atEnd()
    {
        skipSpace();
        return m_rest.empty();
    }
    std::optional<std::string> string()
    {
        if (!take('"'))
            return {};
        std::string out;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"')
                return nettrace::cleanUtf8(out);
            if (c != '\\')
                out += c;
            else if (!escape(out))
                return {};
        }
        return {};
    }
    /// A value's text: nothing for null.
    bool value(std::optional<std::string> &out)
    {
        skipSpace();
        if (m_rest.starts_with('"')) {
            out = string();
            return out.has_value();
        }
        const auto raw = rawValue();
        if (raw.empty())
            return false;
        if (raw != "null")
            out = std::string(raw);
        return true;
    }

private:
    void skipSpace()
    {
        const auto at = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(at == std::string_view::npos ? m_rest.size() : at);
    }

    /// A number, a word or a nested value, as it stands.
    std::string_view rawValue()
    {
        int depth = 0;
        bool isInString = false;
        std::size_t at = 0;
        for (; at < m_rest.size(); ++at) {
            const char c = m_rest[at];
            if (isInString) {
                if (c == '\\')
                    ++at;
                else if (c == '"')
                    isInString = false;
                continue;
            }
            if (c == '"')
                isInString = true;
            else if (c == '{' || c == '[')
                ++depth;
            else if (depth > 0 && (c == '}' || c == ']'))
                --depth;
            else if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                break;
            if (depth > maxJsonDepth)
                return {};
        }
        auto raw = m_rest.substr(0, std::min(at, m_rest.size()));
        m_rest.remove_prefix(raw.size());
        while (!raw.empty() &&
               std::string_view(" \t\r\n").find(raw.back()) != std::string_view::npos)
            raw.remove_suffix(1);
        return raw;
    }

    std::optional<unsigned> hexUnit()
    {
        unsigned unit = 0;
        if (m_rest.size() < 4)
            return {};
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + 4, unit, 16);
        if (error != std::errc{} || end != m_rest.data() + 4)
            return {};
        m_rest.remove_prefix(4);
        return unit;
    }

    bool escape(std::string &out)
    {
        if (m_rest.empty())
            return false;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        constexpr std::string_view shortForms = "bfnrt\"\\/";
        constexpr std::string_view meanings = "\b\f\n\r\t\"\\/";
        if (const auto at = shortForms.find(c); at != std::string_view::npos) {
            out += meanings[at];
            return true;
        }
        if (c != 'u')
            return false;
        auto unit = hexUnit();
        if (!unit)
            return false;
        auto code = *unit;
        if (code >= 0xD800 && code < 0xDC00 && m_rest.starts_with("\\u")) {
            const auto before = m_rest;
            m_rest.remove_prefix(2);
            const auto low = hexUnit();
            if (low && *low >= 0xDC00 && *low < 0xE000)
                code = 0x10000 + ((code - 0xD800) << 10) + (*low - 0xDC00);
            else
                m_rest = before;
        }
        appendUtf8(out, code);
        return true;
    }

    static void appendUtf8(std::string &out, unsigned code)
    {
        if (code >= 0xD800 && code < 0xE000)
            code = 0xFFFD; // half a pair
        const auto tail = [&](int shift) {
            out += static_cast<char>(0x80 | ((code >> shift) & 0x3F));
        };
        if (code < 0x80) {
            out += static_cast<char>(code);
        } else if (code < 0x800) {
            out += static_cast<char>(0xC0 | (code >> 6));
            tail(0);
        } else if (code < 0x10000) {
            out += static_cast<char>(0xE0 | (code >> 12));
            tail(6);
            tail(0);
        } else {
            out += static_cast<char>(0xF0 | (code >> 18));
            tail(12);
            tail(6);
            tail(0);
        }
    }

    std::string_view m_rest;
};

std::string valueOf(const LogArguments &pairs, std::string_view name)
{
    const auto it = std::ranges::find(pairs, name, &LogArgument::name);
    return it == pairs.end() ? std::string{} : it->value.value_or(std::string{});
}

std::optional<LogException> exceptionOf(std::string_view json)
{
    const auto pairs = parseFlatJson(json);
    if (!pairs || pairs->empty())
        return {};
    LogException made;
    made.typeName = valueOf(*pairs, "TypeName");
    made.message = valueOf(*pairs, "Message");
    made.text = valueOf(*pairs, "VerboseMessage");
    const auto hresult = valueOf(*pairs, "HResult");
    std::from_chars(hresult.data(), hresult.data() + hresult.size(), made.hresult);
    return made;
}

/// Library 7 and older send pairs as an array of {Key, Value}.
LogArguments pairsOf(const Event &event, const FieldValue &array)
{
    LogArguments pairs;
    if (!array.present)
        return pairs;
    // Only objects with two texts are pairs; others are read and left out.
    auto elements = nettrace::PayloadWalker(*event.metadata, event.payload).enter(array.value);
    while (const auto element = elements.next()) {
        auto members = elements.enter(*element);
        const auto key = members.next();
        const auto value = members.next();
        if (!key || !value || pairs.size() >= maxArguments)
            break;
        pairs.push_back({key->toText(), value->toText()});
    }
    return pairs;
}

} // namespace

std::optional<LogArguments> parseFlatJson(std::string_view json)
{
    JsonScanner scanner(json);
    if (!scanner.take('{'))
        return {};
    LogArguments pairs;
    if (scanner.take('}'))
        return pairs;
    while (pairs.size() < maxArguments) {
        LogArgument pair;
        auto name = scanner.string();
        if (!name || !scanner.take(':') || !scanner.value(pair.value))
            return {};
        pair.name = std::move(*name);
        pairs.push_back(std::move(pair));
        if (scanner.take('}'))
            return pairs;
        if (!scanner.take(','))
            return {};
    }
    return pairs;
}

class LogDecoder::Impl
{
public:
    explicit Impl(LogEvents events) : m_wanted(events) {}

    std::optional<LogEntry> handle(const Event &event)
    {
        const auto &row = m_rows.get(event.metadata, [&] { return planFor(*event.metadata); });
        if (row.row == Row::Foreign)
            return {};
        std::array<FieldValue, slot::count> values;
        if (!row.plan.read(event, values)) {
            ++m_badEvents;
            return {};
        }
        switch (row.row) {
        case Row::Foreign:
            break;
        case Row::ScopeStart:
            openScope(event, values);
            break;
        case Row::ScopeStop:
            m_scopes.erase(event.activityId);
            break;
        case Row::Formatted:
            // Of the same call as the MessageJson that follows on this thread.
            m_formatted = {event.captureThreadId, values[slot::FormattedMessage].text()};
            if (m_wanted == LogEvents::Formatted)
                return entry(event, row.row, values);
            break;
        case Row::Plain:
            if (m_wanted == LogEvents::Plain)
                return entry(event, row.row, values);
            break;
        case Row::Json:
            if (m_wanted == LogEvents::Json)
                return entry(event, row.row, values);
            break;
        }
        return {};
    }

    std::uint64_t badEvents() const { return m_badEvents; }

private:
    using Values = std::array<FieldValue, slot::count>;
    struct Scope
    {
        LogArguments arguments;
        Guid parent{};
    };

    void openScope(const Event &event, const Values &values)
    {
        if (event.activityId == Guid{})
            return; // nobody could ever be told to stand in it
        if (m_scopes.size() >= maxScopes)
            m_scopes.clear(); // stops were lost: what is open cannot be told from what is not
        auto &scope = m_scopes[event.activityId];
        scope.parent = event.relatedActivityId;
        scope.arguments =
            values[slot::ArgumentsJson].present
                ? parseFlatJson(values[slot::ArgumentsJson].text()).value_or(LogArguments{})
                : pairsOf(event, values[slot::Arguments]);
    }

    LogEntry entry(const Event &event, Row row, const Values &values)
    {
        LogEntry made;
        made.utcNs = event.utcNs;
        made.threadId = event.threadId;
        made.level =
            static_cast<LogLevel>(std::clamp<std::int64_t>(values[slot::Level].integer(), 0, 6));
        made.category = values[slot::LoggerName].text();
        made.eventId = static_cast<std::int32_t>(values[slot::EventId].integer());
        made.eventName = values[slot::EventName].text();
        made.activityTraceId = values[slot::TraceId].text();
        made.activitySpanId = values[slot::SpanId].text();
        made.activityTraceFlags = values[slot::TraceFlags].text();
        made.message = values[slot::FormattedMessage].text();
        if (row == Row::Json) {
            auto exceptionJson = values[slot::ExceptionJson].text();
            auto argumentsJson = values[slot::ArgumentsJson].text();
            if (made.eventName.starts_with('{')) { // libraries before 8 shift the fields (§4.2)
                argumentsJson = std::move(exceptionJson);
                exceptionJson = std::move(made.eventName);
                made.eventName.clear();
            }
            made.arguments = parseFlatJson(argumentsJson).value_or(LogArguments{});
            made.exception = exceptionOf(exceptionJson);
            if (!values[slot::FormattedMessage].present &&
                m_formatted.threadId == event.captureThreadId)
                made.message = std::move(m_formatted.text);
        } else if (row == Row::Plain) {
            made.arguments = pairsOf(event, values[slot::Arguments]);
            made.message = valueOf(made.arguments, "{OriginalFormat}");
            if (const auto type = values[slot::TypeName].text(); !type.empty()) {
                made.exception = LogException{
                    .typeName = type,
                    .message = values[slot::Message].text(),
                    .hresult = static_cast<std::int32_t>(values[slot::HResult].integer()),
                    .text = values[slot::VerboseMessage].text()};
            }
        }
        m_formatted = {};
        if (made.message.empty())
            made.message = made.eventName;
        addScopes(event, made);
        return made;
    }

    void addScopes(const Event &event, LogEntry &made) const
    {
        auto it = m_scopes.find(event.activityId);
        if (it == m_scopes.end())
            it = m_scopes.find(
                event.relatedActivityId); // another provider's activity stands in between
        while (it != m_scopes.end() && made.scopes.size() < maxScopeDepth) {
            made.scopes.push_back(it->second.arguments);
            it = m_scopes.find(it->second.parent);
        }
    }

    struct Formatted
    {
        std::uint64_t threadId = 0;
        std::string text;
    };

    LogEvents m_wanted;
    RowCache<RowPlan> m_rows;
    std::unordered_map<Guid, Scope, GuidHash> m_scopes;
    Formatted m_formatted;
    std::uint64_t m_badEvents = 0;
};

LogDecoder::LogDecoder(LogEvents events) : m_impl(std::make_unique<Impl>(events)) {}

LogDecoder::~LogDecoder() = default;

std::optional<LogEntry> LogDecoder::handle(const Event &event)
{
    return m_impl->handle(event);
}

std::uint64_t LogDecoder::badEvents() const
{
    return m_impl->badEvents();
}

} // namespace clrscope::events
