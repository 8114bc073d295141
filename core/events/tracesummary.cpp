// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/tracesummary.h>

#include <clrscope/events/inspect.h>
#include <clrscope/events/nativenames.h>
#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/repair.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <ostream>
#include <system_error>
#include <tuple>

namespace clrscope::events {

namespace {

constexpr std::size_t chunkBytes = 1024 * 1024;

std::string jsonText(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (code < 0x20 || code == 0x7F) {
            out += "\\u00";
            out += digits[code >> 4];
            out += digits[code & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string_view formatName(const TraceSummary &summary)
{
    return summary.formatVersion == 3 ? "netperf" : "nettrace";
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string rightAligned(const std::string &text, std::size_t width)
{
    return std::string(width > text.size() ? width - text.size() : 0, ' ') + text;
}

/// What is printed for one kind of event: bytes of control would spoil a terminal.
std::string printable(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
}

std::string secondsText(std::int64_t ns)
{
    const std::string millis = std::to_string(ns / 1'000'000 % 1000);
    return std::to_string(ns / 1'000'000'000) + '.' + std::string(3 - millis.size(), '0') + millis +
           " s";
}

} // namespace

void EventCounter::onEvent(const nettrace::Event &event)
{
    Slot &slot = m_recent[event.metadata->id % m_recent.size()];
    if (slot.metadata != event.metadata)
        slot = {event.metadata, &m_counts[event.metadata]};
    ++slot.counts->all;
    slot.counts->withStack += event.stack.empty() ? 0 : 1;
}

std::vector<EventCount> EventCounter::counts() const
{
    std::vector<EventCount> rows;
    for (const auto &[metadata, counts] : m_counts)
        rows.push_back({metadata->provider, std::string(eventName(*metadata)), metadata->eventId,
                        metadata->version, counts.all, counts.withStack});
    const auto key = [](const EventCount &row) {
        return std::tie(row.provider, row.id, row.version, row.name);
    };
    std::sort(rows.begin(), rows.end(),
              [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    // Several metadata rows may describe the same event: one line each kind.
    std::vector<EventCount> merged;
    for (EventCount &row : rows) {
        if (!merged.empty() && key(merged.back()) == key(row)) {
            merged.back().count += row.count;
            merged.back().withStack += row.withStack;
        } else {
            merged.push_back(std::move(row));
        }
    }
    return merged;
}

TraceSummary readTraceSummary(const std::filesystem::path &file, std::stop_token stop)
{
    TraceSummary summary;
    const auto cannotRead = [&summary](int code) {
        summary.fault = nettrace::ReadFault::Unreadable;
        summary.systemError = code;
        summary.error = "The file cannot be read: " + std::generic_category().message(code) + '.';
        return summary;
    };
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        return cannotRead(EISDIR);
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return cannotRead(errno != 0 ? errno : EIO);

    EventCounter counter;
    nettrace::Reader reader(counter, nettrace::Order::Arrival);
    std::vector<char> chunk(chunkBytes);
    while (in && reader.status() == nettrace::Status::NeedMore && !summary.stopped) {
        in.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        reader.feed(std::as_bytes(std::span(chunk.data(), static_cast<std::size_t>(in.gcount()))));
        summary.stopped = stop.stop_requested();
    }
    if (in.bad())
        return cannotRead(errno != 0 ? errno : EIO);
    const auto status = reader.finish();
    summary.sizeBytes = std::filesystem::file_size(file, ignored);
    summary.endMarkRead = status == nettrace::Status::Complete;
    if (const auto &error = reader.error()) {
        summary.error = error->message + " (offset " + std::to_string(error->offset) + ")";
        summary.fault = error->fault;
    }
    summary.formatVersion = reader.formatVersion();
    summary.info = reader.info();
    if (summary.formatVersion == 0)
        return summary;
    summary.outcome = summary.endMarkRead && summary.error.empty() ? TraceSummary::Outcome::Whole
                                                                   : TraceSummary::Outcome::Cut;
    const auto &statistics = reader.statistics();
    summary.eventCount = statistics.events;
    summary.droppedEvents = statistics.dropped;
    summary.stackCount = statistics.stacks;
    summary.warnings = reader.warnings();
    summary.events = counter.counts();
    if (summary.info && statistics.events > 0)
        summary.durationNs = summary.info->toUtcNs(statistics.lastTicks) -
                             summary.info->toUtcNs(statistics.firstTicks);
    return summary;
}

std::string inspectJson(const TraceSummary &summary)
{
    if (summary.outcome == TraceSummary::Outcome::NoTrace)
        return "{\"format\": \"unknown\", \"error\": " + jsonText(summary.error) + "}\n";
    const auto orNull = [&summary](auto member) {
        return summary.info ? std::to_string(member(*summary.info)) : std::string("null");
    };
    std::string json = "{\n";
    const auto field = [&json](std::string_view name, const std::string &value) {
        json += "  " + jsonText(name) + ": " + value + ",\n";
    };
    field("format", jsonText(formatName(summary)));
    field("formatVersion", std::to_string(summary.formatVersion));
    field("complete", summary.endMarkRead ? "true" : "false");
    field("error", summary.error.empty() ? "null" : jsonText(summary.error));
    field("processId", orNull([](const auto &info) { return info.processId; }));
    field("pointerSize", orNull([](const auto &info) { return info.pointerSize; }));
    field("startTime",
          summary.info ? jsonText(nettrace::utcText(summary.info->syncUtcNs)) : "null");
    field("durationNs", std::to_string(summary.durationNs));
    field("eventCount", std::to_string(summary.eventCount));
    field("droppedEvents", std::to_string(summary.droppedEvents));
    field("stackCount", std::to_string(summary.stackCount));
    json += "  \"events\": [";
    for (std::size_t i = 0; i < summary.events.size(); ++i) {
        const EventCount &row = summary.events[i];
        json += i == 0 ? "\n" : ",\n";
        json += "    {\"provider\": " + jsonText(row.provider) +
                ", \"name\": " + jsonText(row.name) + ", \"id\": " + std::to_string(row.id) +
                ", \"version\": " + std::to_string(row.version) +
                ", \"count\": " + std::to_string(row.count) +
                ", \"withStack\": " + std::to_string(row.withStack) + "}";
    }
    return json + (summary.events.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

std::string inspectTable(const TraceSummary &summary)
{
    if (summary.outcome == TraceSummary::Outcome::NoTrace)
        return summary.error + '\n';
    std::string text;
    const auto line = [&text](std::string label, const std::string &value) {
        text += padded(std::move(label), 10) + value + '\n';
    };
    line("Format", std::string(formatName(summary)) + ' ' + std::to_string(summary.formatVersion) +
                       (summary.outcome == TraceSummary::Outcome::Whole ? ", complete"
                        : summary.endMarkRead                           ? ", damaged"
                                                                        : ", cut off"));
    if (!summary.error.empty())
        line("Error", summary.error);
    if (summary.info) {
        line("Process", std::to_string(summary.info->processId) + ", " +
                            std::to_string(summary.info->pointerSize * 8) + " bit");
        line("Started", nettrace::utcText(summary.info->syncUtcNs));
    }
    line("Duration", secondsText(summary.durationNs));
    line("Events", std::to_string(summary.eventCount) + ", " +
                       std::to_string(summary.droppedEvents) + " dropped");
    line("Stacks", std::to_string(summary.stackCount));
    for (const std::string &warning : summary.warnings)
        line("Note", warning);
    if (summary.events.empty())
        return text;

    std::size_t width = 5;
    for (const EventCount &row : summary.events)
        width = std::max(width, row.provider.size() + row.name.size() + 1);
    width = std::min<std::size_t>(width, 90);
    text += '\n' + padded("Event", width) + "     Id  Ver       Count  With stack\n";
    for (const EventCount &row : summary.events) {
        text += padded(printable(row.provider + '/' + row.name), width) +
                rightAligned(std::to_string(row.id), 7) +
                rightAligned(std::to_string(row.version), 5) +
                rightAligned(std::to_string(row.count), 12) +
                rightAligned(std::to_string(row.withStack), 12) + '\n';
    }
    return text;
}

int inspectExitCode(const TraceSummary &summary)
{
    switch (summary.outcome) {
    case TraceSummary::Outcome::Whole:
        return 0;
    case TraceSummary::Outcome::Cut:
        return 3;
    case TraceSummary::Outcome::NoTrace:
        break;
    }
    return 1;
}

int runInspect(const std::filesystem::path &file, InspectFormat format, std::ostream &out)
{
    const TraceSummary summary = readTraceSummary(file);
    out << (format == InspectFormat::Json ? inspectJson(summary) : inspectTable(summary))
        << std::flush;
    return inspectExitCode(summary);
}

int runRepair(const std::filesystem::path &in, const std::filesystem::path &out, std::ostream &err)
{
    const auto result = nettrace::repairFile(in, out);
    err << result.message << std::endl;
    return result.failed || result.verdict == nettrace::RepairPlan::Verdict::NothingToSave ? 1 : 0;
}

} // namespace clrscope::events
