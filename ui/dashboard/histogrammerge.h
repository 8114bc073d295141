// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>

#include <QtGlobal>

#include <map>
#include <string>
#include <vector>

namespace clrscope::ui {

/// The quantiles of one tag set in one interval, and how many values they stand for.
struct Distribution
{
    double count = 0;
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
};

/// The quantile of all values together: exact for one distribution or equal ones, else between the least and
/// the greatest of theirs, taking values to lie evenly between known quantiles.
[[nodiscard]] double mixedQuantile(const std::vector<Distribution> &parts, double at);

/// What a runtime does not send about its histograms but says between the lines: how many values a
/// second each tag set had (instrument + ".count"), and the quantiles of all tag sets together
/// (tags "*").
class HistogramMerge
{
public:
    static constexpr const char *allTags = "*";

    void add(const events::CounterSample &sample);
    /// Samples for what add() has changed; the same interval may be told again, more completely.
    [[nodiscard]] std::vector<events::CounterSample> take(qint64 newestMs);
    void clear() { m_instruments.clear(); }

private:
    struct Instrument
    {
        events::CounterSample sample; ///< the newest one: names, unit, time
        std::map<std::string, Distribution> parts; ///< by tags; count 0: nothing in this interval
        bool isDirty = false;
        bool hasTags = false;
    };
    void tell(Instrument &instrument, std::vector<events::CounterSample> &out) const;

    std::map<std::string, Instrument> m_instruments;
};

} // namespace clrscope::ui
