// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/producer.h>
#include <clrscope/base/clock.h>
#include <clrscope/metrics/counterselection.h>
#include <clrscope/metrics/countersession.h>

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace clrscope::artifacts {

struct LiveMetricsSpec
{
    metrics::CounterSelection selection;
    std::optional<std::chrono::milliseconds> duration{}; ///< from the session's start; none or negative: until stopped
    qint64 pid = 0;         ///< for the file's name
    QString runtimeVersion{}; ///< ProcessInfo's, decides how meters are asked for
    QString fileName{};       ///< instead of the usual "20240131_101500_123_1.metrics.json"
};

/// Counters as application/json-seq records (rest-api §12). At most a thousand records wait for a slow
/// reader, later ones are dropped and counted; the percentiles of one histogram stay together.
[[nodiscard]] std::unique_ptr<Producer> makeLiveMetricsProducer(LiveMetricsSpec spec, const Clock &clock,
                                                                std::unique_ptr<metrics::CounterSession> session
                                                                = metrics::makeCounterSession());

} // namespace clrscope::artifacts
