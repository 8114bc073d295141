// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>
#include <cstdio>

namespace clrscope::simruntime {

namespace {

const std::string provider = "Microsoft-Extensions-Logging";

std::vector<FieldType> withTrace(std::vector<FieldType> fields)
{
    for (const char *name : {"ActivityTraceId", "ActivitySpanId", "ActivityTraceFlags"})
        fields.push_back({String, name});
    return fields;
}

const FieldType argumentsField{Array, "Arguments", {{Object, "", {{String, "Key"}, {String, "Value"}}}}};

const EventType messageJson{provider, 22, "MessageJson", 0x8, 0, 0, 0,
    withTrace({{Int32, "Level"}, {Int32, "FactoryID"}, {String, "LoggerName"}, {Int32, "EventId"}, {String, "EventName"},
               {String, "ExceptionJson"}, {String, "ArgumentsJson"}, {String, "FormattedMessage"}})};
const EventType formattedMessage{provider, 23, "FormattedMessage", 0x4, 0, 0, 0,
    withTrace({{Int32, "Level"}, {Int32, "FactoryID"}, {String, "LoggerName"}, {Int32, "EventId"}, {String, "EventName"},
               {String, "FormattedMessage"}})};
const EventType plainMessage{provider, 24, "Message", 0x2, 0, 0, 0,
    withTrace({{Int32, "Level"}, {Int32, "FactoryID"}, {String, "LoggerName"}, {Int32, "EventId"}, {String, "EventName"},
               {Object, "Exception", {{String, "TypeName"}, {String, "Message"}, {Int32, "HResult"}, {String, "VerboseMessage"}}},
               argumentsField})};
const EventType scopeJsonStart{provider, 25, "ActivityJsonStart", 0xC, 0, 0, 1,
    {{Int32, "ID"}, {Int32, "FactoryID"}, {String, "LoggerName"}, {String, "ArgumentsJson"}}};
const EventType scopeJsonStop{provider, 26, "ActivityJsonStop", 0xC, 0, 0, 2,
    {{Int32, "ID"}, {Int32, "FactoryID"}, {String, "LoggerName"}}};
const EventType scopeStart{provider, 27, "ActivityStart", 0x6, 0, 0, 1,
    {{Int32, "ID"}, {Int32, "FactoryID"}, {String, "LoggerName"}, argumentsField}};
const EventType scopeStop{provider, 28, "ActivityStop", 0x6, 0, 0, 2,
    {{Int32, "ID"}, {Int32, "FactoryID"}, {String, "LoggerName"}}};

std::string escaped(const std::string &text)
{
    std::string out = "\"";
    for (const char16_t unit : toUtf16(text)) {
        const bool isPlain = unit >= 0x20 && unit < 0x7F && unit != u'"' && unit != u'\\' && unit != u'<' && unit != u'>'
            && unit != u'&' && unit != u'\'' && unit != u'+' && unit != u'`';
        if (isPlain) {
            out += static_cast<char>(unit);
        } else if (unit == u'\\') {
            out += "\\\\";
        } else if (unit == u'\n') {
            out += "\\n";
        } else {
            char code[8];
            std::snprintf(code, sizeof code, "\\u%04X", static_cast<unsigned>(unit));
            out += code;
        }
    }
    return out + '"';
}

/// Whether a session's level and FilterSpecs let a category and level pass (§4.1).
bool passes(const ProviderRequest &request, const std::string &category, int level)
{
    constexpr std::array<int, 6> byProvider{1, 5, 4, 3, 2, 1};
    const int ordinary = byProvider[std::min<std::size_t>(request.level, 5)];
    const auto specs = request.arguments.find("FilterSpecs");
    if (specs == request.arguments.end() || specs->second.empty())
        return level >= ordinary;
    bool usesAppFilters = false;
    std::size_t best = 0;
    bool isMatched = false;
    int least = 7;
    const std::string &text = specs->second;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find(';', at), text.size());
        std::string spec = text.substr(at, end - at);
        at = end + 1;
        if (spec.empty())
            continue;
        if (spec == "UseAppFilters") {
            usesAppFilters = true;
            continue;
        }
        int wanted = ordinary;
        if (const auto colon = spec.rfind(':'); colon != std::string::npos) {
            std::string name = spec.substr(colon + 1);
            std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            constexpr std::array<const char *, 7> names{"trace", "debug", "information", "warning", "error", "critical", "none"};
            const auto found = std::find(names.begin(), names.end(), name);
            if (found != names.end())
                wanted = static_cast<int>(found - names.begin());
            else if (name.size() == 1 && name[0] >= '0' && name[0] <= '6')
                wanted = name[0] - '0';
            else
                continue; // unparsable: dropped
            spec.resize(colon);
        }
        if (spec.ends_with('*'))
            spec.pop_back();
        if (category.starts_with(spec) && spec.size() >= best) {
            best = spec.size();
            isMatched = true;
            least = wanted;
        }
    }
    if (isMatched)
        return level >= least && least < 6;
    return usesAppFilters && level >= 2;
}

} // namespace

Logs::Logs(World &world) : m_world(world), m_random(world.options().seed + 13) {}

void Logs::sessionStarted(Session &session)
{
    const ProviderRequest *tasks = session.provider("System.Threading.Tasks.TplEventSource");
    if (tasks && (tasks->keywords & 0x80) != 0)
        m_hasActivities = true;
    m_due = std::min(m_due, nowTicks());
}

Guid Logs::newActivity()
{
    Guid guid{};
    for (std::uint8_t &byte : guid)
        byte = static_cast<std::uint8_t>(m_random());
    return guid;
}

void Logs::send(const Message &message, std::uint64_t thread, const Guid &activity)
{
    m_world.forEachSession([&](Session &session) {
        const ProviderRequest *request = session.provider(provider);
        if (!request || !passes(*request, message.category, message.level))
            return;
        const auto post = [&](const EventType &type, Bytes payload) {
            payload.z("").z("").z(""); // no Activity
            session.post({.type = &type, .ticks = nowTicks(), .thread = thread, .captureThread = 0, .stack = -1,
                          .activity = activity, .related = {}, .payload = payload.take()});
        };
        const auto head = [&] {
            Bytes out;
            out.i32(message.level).i32(1).z(message.category).i32(message.eventId).z(message.eventName);
            return out;
        };
        const std::string verbose = message.exceptionType + ": " + message.exceptionMessage
            + "\n   at Shop.Web.Checkout.PayAsync(Order order) in /src/Checkout.cs:line 42";
        if (request->keywords & 0x4) {
            Bytes out = head();
            out.z(message.text);
            post(formattedMessage, std::move(out));
        }
        if (request->keywords & 0x2) {
            Bytes out = head();
            out.z(message.exceptionType).z(message.exceptionMessage);
            out.i32(message.exceptionType.empty() ? 0 : -2146233079).z(message.exceptionType.empty() ? "" : verbose);
            out.u16(static_cast<std::uint16_t>(message.arguments.size()));
            for (const Argument &argument : message.arguments)
                out.z(argument.key).z(argument.value);
            post(plainMessage, std::move(out));
        }
        if (request->keywords & 0x8) {
            std::string arguments;
            for (const Argument &argument : message.arguments)
                arguments += (arguments.empty() ? "" : ",") + escaped(argument.key) + ":" + escaped(argument.value);
            std::string exception = "{}";
            if (!message.exceptionType.empty()) {
                exception = "{\"TypeName\":" + escaped(message.exceptionType) + ",\"Message\":" + escaped(message.exceptionMessage)
                    + ",\"HResult\":\"-2146233079\",\"VerboseMessage\":" + escaped(verbose) + "}";
            }
            Bytes out = head();
            out.z(exception).z("{" + arguments + "}").z(message.text);
            post(messageJson, std::move(out));
        }
    });
}

void Logs::scope(bool isStart, int id, const std::string &category, const std::vector<Argument> &arguments,
                 std::uint64_t thread, const Guid &activity, const Guid &related)
{
    m_world.forEachSession([&](Session &session) {
        const ProviderRequest *request = session.provider(provider);
        if (!request || !(request->keywords & 0xE))
            return;
        const bool isJson = request->keywords & 0x8;
        Bytes out;
        out.i32(id).i32(1).z(category);
        if (isStart && isJson) {
            std::string json;
            for (const Argument &argument : arguments)
                json += (json.empty() ? "" : ",") + escaped(argument.key) + ":" + escaped(argument.value);
            out.z("{" + json + "}");
        } else if (isStart) {
            out.u16(static_cast<std::uint16_t>(arguments.size()));
            for (const Argument &argument : arguments)
                out.z(argument.key).z(argument.value);
        }
        session.post({.type = isJson ? (isStart ? &scopeJsonStart : &scopeJsonStop) : (isStart ? &scopeStart : &scopeStop),
                      .ticks = nowTicks(), .thread = thread, .captureThread = 0, .stack = -1, .activity = activity,
                      .related = related, .payload = out.take()});
    });
}

void Logs::write(int level, const std::string &category, const std::string &text)
{
    Message message;
    message.level = level;
    message.category = category;
    message.text = text;
    message.arguments = {{"{OriginalFormat}", text}};
    send(message, m_world.pid(), {});
}

std::int64_t Logs::tick(std::int64_t now)
{
    const double rate = m_world.options().logsPerSecond;
    if (rate <= 0)
        return never;
    if (m_due > now)
        return m_due;
    // One request a turn: its scope with three to four messages.
    const unsigned number = ++m_count;
    const std::uint64_t thread = m_world.pid() + 1 + number % m_world.options().threads;
    const Guid outer = m_hasActivities ? newActivity() : Guid{};
    const Guid inner = m_hasActivities ? newActivity() : Guid{};
    const int scopeId = m_scopeId += 2;
    const std::string hosting = "Microsoft.AspNetCore.Hosting.Diagnostics";
    const std::string request = "0HN5Q" + std::to_string(1000 + number) + ":00000001";
    const std::string path = number % 3 == 0 ? "/orders" : "/orders/" + std::to_string(number % 97);
    scope(true, scopeId, hosting, {{"RequestId", request}, {"RequestPath", path},
                                   {"{OriginalFormat}", "RequestId:{RequestId} RequestPath:{RequestPath}"}}, thread, outer, {});
    send({2, hosting, 1, "RequestStarting", "Request starting HTTP/1.1 GET http://localhost:5000" + path,
          {{"Protocol", "HTTP/1.1"}, {"Method", "GET"}, {"Path", path},
           {"{OriginalFormat}", "Request starting {Protocol} {Method} {Path}"}}, {}, {}}, thread, outer);
    scope(true, scopeId + 1, "Shop.Web.Checkout", {{"Order", std::to_string(number)}, {"{OriginalFormat}", "Order {Order}"}},
          thread, inner, outer);
    send({1, "Shop.Web.Checkout", 10, "Loaded", "Order " + std::to_string(number) + " loaded",
          {{"Order", std::to_string(number)}, {"{OriginalFormat}", "Order {Order} loaded"}}, {}, {}}, thread, inner);
    if (number % 5 == 0) {
        send({3, "Shop.Web.Stock", 20, "Low", "Only 3 \"lamps\" left in M\xC3\xBCnchen",
              {{"Count", "3"}, {"Item", "lamps"}, {"{OriginalFormat}", "Only {Count} \"{Item}\" left in M\xC3\xBCnchen"}}, {}, {}}, thread, inner);
    }
    if (number % 9 == 0) {
        send({4, "Shop.Web.Checkout", 30, "PaymentFailed", "Payment of order " + std::to_string(number) + " failed",
              {{"Order", std::to_string(number)}, {"{OriginalFormat}", "Payment of order {Order} failed"}},
              "System.InvalidOperationException", "The card was declined."}, thread, inner);
    }
    scope(false, scopeId + 1, "Shop.Web.Checkout", {}, thread, inner, {});
    send({2, hosting, 2, "RequestFinished", "Request finished HTTP/1.1 GET " + path + " - 200 - 12.5ms",
          {{"StatusCode", "200"}, {"ElapsedMilliseconds", "12.5"},
           {"{OriginalFormat}", "Request finished - {StatusCode} {ElapsedMilliseconds}ms"}}, {}, {}}, thread, outer);
    scope(false, scopeId, hosting, {}, thread, outer, {});
    m_due = now + static_cast<std::int64_t>(4e9 / rate);
    return m_due;
}

} // namespace clrscope::simruntime
