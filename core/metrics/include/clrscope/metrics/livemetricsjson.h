// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace clrscope::metrics {

/// A double as .NET writes it: shortest form that reads back equal, invariant, "126", "1E+16",
/// "1E-05".
[[nodiscard]] std::string formatNumber(double value);

/// Appends a JSON text in quotes as the streamed records have it (rest-api §20): everything but
/// plain ASCII as \uXXXX, and < > & ' + ` " too.
void appendStrictJson(std::string &out, std::string_view utf8);

/// "2021-08-31T16:58:39.7514031+00:00": local time, up to seven digits of a second, never "Z".
[[nodiscard]] std::string localTimestamp(std::int64_t utcNs);

/// "Rate" or "Metric" (rest-api §12.5).
[[nodiscard]] std::string_view counterTypeName(const events::CounterSample &sample);
/// The display name of the record; nothing for histograms (null).
[[nodiscard]] std::optional<std::string> recordDisplayName(const events::CounterSample &sample);
/// The unit of the record; nothing if the runtime told none (null).
[[nodiscard]] std::optional<std::string> recordUnit(const events::CounterSample &sample);
/// The tags of the record: histograms end with "Percentile=50".
[[nodiscard]] std::string recordTags(const events::CounterSample &sample);
/// Tag texts as pairs, for display only: nothing is escaped in them (runtime-events §2.2, §3.4).
[[nodiscard]] std::vector<std::pair<std::string, std::string>> splitTags(std::string_view tags,
                                                                         char separator);

/// Appends one /livemetrics record, framed: 0x1E {json} 0x0A (rest-api §12.3, §12.4).
void appendLiveMetricsRecord(std::string &out, const events::CounterSample &sample);

} // namespace clrscope::metrics
