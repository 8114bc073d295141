// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/livemetricsjson.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace clrscope::metrics {

using events::CounterSample;
using events::InstrumentKind;

namespace {

void appendUnit(std::string &out, unsigned unit)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xF];
}

/// Zero-padded to a width.
void appendPadded(std::string &out, int value, std::size_t width)
{
    const auto text = std::to_string(value);
    out.append(width > text.size() ? width - text.size() : 0, '0').append(text);
}

void appendMember(std::string &out, std::string_view name, const std::optional<std::string> &value)
{
    out.append(",\"").append(name).append("\":");
    if (value)
        appendStrictJson(out, *value);
    else
        out += "null";
}

bool isMeterRate(const CounterSample &sample)
{
    return sample.kind == InstrumentKind::Counter;
}

} // namespace

std::string formatNumber(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "-Infinity" : "Infinity";
    std::array<char, 64> buffer{};
    const auto *end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    std::chars_format::scientific)
                          .ptr;
    const std::string_view scientific(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const auto mark = scientific.find('e');
    int exponent = 0;
    const auto *digits = scientific.data() + mark + (scientific[mark + 1] == '+' ? 2 : 1);
    std::from_chars(digits, end, exponent);
    if (exponent >= 16 || exponent < -4) {
        std::string out(scientific.substr(0, mark));
        out += exponent < 0 ? "E-" : "E+";
        appendPadded(out, std::abs(exponent), 2);
        return out;
    }
    std::array<char, 64> fixed{};
    const auto *fixedEnd =
        std::to_chars(fixed.data(), fixed.data() + fixed.size(), value, std::chars_format::fixed)
            .ptr;
    return std::string(fixed.data(), static_cast<std::size_t>(fixedEnd - fixed.data()));
}

void appendStrictJson(std::string &out, std::string_view utf8)
{
    out += '"';
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    for (const auto qchar : text) {
        const auto unit = qchar.unicode();
        switch (unit) {
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '"':
        case '<':
        case '>':
        case '&':
        case '\'':
        case '+':
        case '`':
            appendUnit(out, unit);
            break;
        default:
            if (unit < 0x20 || unit >= 0x7F)
                appendUnit(out, unit);
            else
                out += static_cast<char>(unit);
        }
    }
    out += '"';
}

std::string localTimestamp(std::int64_t utcNs)
{
    constexpr std::int64_t nsPerSecond = 1'000'000'000;
    const auto seconds = utcNs / nsPerSecond - (utcNs % nsPerSecond < 0 ? 1 : 0);
    const auto ticks = static_cast<int>((utcNs - seconds * nsPerSecond) / 100);
    const auto local = QDateTime::fromSecsSinceEpoch(seconds, Qt::LocalTime);
    const auto date = local.date();
    const auto time = local.time();
    std::string out;
    out.reserve(40);
    appendPadded(out, date.year(), 4);
    out += '-';
    appendPadded(out, date.month(), 2);
    out += '-';
    appendPadded(out, date.day(), 2);
    out += 'T';
    appendPadded(out, time.hour(), 2);
    out += ':';
    appendPadded(out, time.minute(), 2);
    out += ':';
    appendPadded(out, time.second(), 2);
    if (ticks != 0) {
        out += '.';
        appendPadded(out, ticks, 7);
        out.erase(out.find_last_not_of('0') + 1);
    }
    const int offset = local.offsetFromUtc() / 60;
    out += offset < 0 ? '-' : '+';
    appendPadded(out, std::abs(offset) / 60, 2);
    out += ':';
    appendPadded(out, std::abs(offset) % 60, 2);
    return out;
}

std::string_view counterTypeName(const CounterSample &sample)
{
    return sample.isRate() ? "Rate" : "Metric";
}

std::optional<std::string> recordDisplayName(const CounterSample &sample)
{
    if (!sample.isMeter)
        return sample.displayName;
    if (sample.kind == InstrumentKind::Histogram)
        return {};
    if (isMeterRate(sample)) {
        return sample.name + " (" + (sample.unit.empty() ? "Count" : sample.unit) + " / " +
               formatNumber(sample.intervalSeconds) + " sec)";
    }
    return sample.unit.empty() ? sample.name : sample.name + " (" + sample.unit + ')';
}

std::optional<std::string> recordUnit(const CounterSample &sample)
{
    if (!sample.isMeter && sample.unit.empty() && sample.isRate())
        return "count";
    if (!sample.hasUnit)
        return {};
    return sample.unit;
}

std::string recordTags(const CounterSample &sample)
{
    if (!sample.quantile)
        return sample.tags;
    auto tags = sample.tags;
    if (!tags.empty())
        tags += ',';
    // 0.29 * 100 is a little less than 29: two digits behind the point are all that percentiles
    // have.
    return tags + "Percentile=" + formatNumber(std::round(*sample.quantile * 10000) / 100);
}

std::vector<std::pair<std::string, std::string>> splitTags(std::string_view tags, char separator)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!tags.empty()) {
        const auto end = tags.find(',');
        const auto piece = tags.substr(0, end);
        tags = end == std::string_view::npos ? std::string_view{} : tags.substr(end + 1);
        const auto mark = piece.find(separator);
        if (mark != std::string_view::npos)
            pairs.emplace_back(piece.substr(0, mark), piece.substr(mark + 1));
        else if (!pairs.empty())
            pairs.back().second.append(1, ',').append(
                piece); // no separator: it continues the value before it
        else
            pairs.emplace_back(piece, std::string{});
    }
    return pairs;
}

void appendLiveMetricsRecord(std::string &out, const CounterSample &sample)
{
    const auto tags = recordTags(sample);
    // The time stamp's '+' stays as it is, unlike in texts.
    out.append("\x1E{\"timestamp\":\"").append(localTimestamp(sample.utcNs)).append(1, '"');
    appendMember(out, "provider", sample.provider);
    appendMember(out, "name", sample.name);
    appendMember(out, "displayName", recordDisplayName(sample));
    appendMember(out, "unit", recordUnit(sample));
    appendMember(out, "counterType", std::string(counterTypeName(sample)));
    appendMember(out, "tags", tags);
    // JSON has no NaN and no infinity.
    out.append(",\"value\":")
        .append(std::isfinite(sample.value) ? formatNumber(sample.value) : "0");
    appendMember(out, "meterTags", sample.isMeter ? std::optional(sample.meterTags) : std::nullopt);
    appendMember(out, "instrumentTags",
                 sample.isMeter ? std::optional(sample.instrumentTags) : std::nullopt);
    out += ",\"metadata\":{";
    std::vector<std::string> seen;
    for (const auto &[key, value] : splitTags(tags, sample.isMeter ? '=' : ':')) {
        if (std::ranges::find(seen, key) != seen.end())
            continue;
        if (!seen.empty())
            out += ',';
        appendStrictJson(out, key);
        out += ':';
        appendStrictJson(out, value);
        seen.push_back(key);
    }
    out += "}}\n";
}

} // namespace clrscope::metrics
