// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON bodies of POST requests (rest-api §3.3, §10.3, §12.1): read once, checked, typed.
#pragma once

#include "binder.h"

#include <clrscope/diagnostics/types.h>
#include <clrscope/metrics/counterselection.h>

namespace clrscope::httpapi {

/// `EventProvidersConfiguration` of POST /trace.
struct TraceBody
{
    diagnostics::SessionRequest request;

    bool operator==(const TraceBody &) const = default;
};

/// "application/json", "text/json" or "application/*+json", whatever parameters follow.
[[nodiscard]] bool isJsonType(const QByteArray &contentType);

/// Nothing if an error was noted.
[[nodiscard]] std::optional<TraceBody> readTraceBody(const QByteArray &body, ErrorMap &errors);
/// `EventMetricsConfiguration` of POST /livemetrics; intervals and limits are left at their
/// defaults.
[[nodiscard]] std::optional<metrics::CounterSelection> readMetricsBody(const QByteArray &body,
                                                                       ErrorMap &errors);

} // namespace clrscope::httpapi
