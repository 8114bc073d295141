// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/producer.h>
#include <clrscope/base/clock.h>
#include <clrscope/diagnostics/types.h>

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace clrscope::artifacts {

/// The event that ends a trace (configuration §19, StoppingEvent): the first one that matches.
struct StoppingEvent
{
    QString provider;
    QString event; ///< "Ticked", "GC/Start"
    QList<std::pair<QString, QString>> payload; ///< field and the text it must have; all must match

    bool operator==(const StoppingEvent &) const = default;
};

struct TraceSpec
{
    diagnostics::SessionRequest request;
    std::optional<std::chrono::milliseconds> duration{}; ///< from the session's start; none or negative: until stopped
    std::optional<StoppingEvent> stoppingEvent{};
    /// Counts events and losses while recording; a worker parses a copy, and skips what it cannot keep up with.
    bool hasPreview = false;
    qint64 pid = 0;       ///< for the file's name
    QString fileName{};     ///< instead of the usual "20240131_101500_123_1.nettrace"
};

/// "20240131_101500_123", UTC (rest-api §5.4).
[[nodiscard]] QString artifactStamp(const QDateTime &utc);

/// The session's bytes as they come, which are the .nettrace file.
[[nodiscard]] std::unique_ptr<Producer> makeTraceProducer(TraceSpec spec, const Clock &clock);

} // namespace clrscope::artifacts
