// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <clrscope/events/countersample.h>

#include <deque>
#include <map>

namespace clrscope::ui {

/// Tells a burst of exceptions from a program that always throws some: a rate clearly above what was
/// usual before. What stays becomes usual within a minute and the burst is over.
class ExceptionBursts
{
public:
    /// The mark to show (again, with the same key), if the sample begins or prolongs a burst.
    [[nodiscard]] std::optional<Mark> add(const events::CounterSample &sample);
    void clear() { *this = {}; }

private:
    [[nodiscard]] std::optional<Mark> addRate(const events::CounterSample &sample, qint64 ms);
    [[nodiscard]] std::optional<Mark> addType(const events::CounterSample &sample, qint64 ms);
    [[nodiscard]] Mark mark() const;

    struct Typed
    {
        qint64 ms = 0;
        QString type;
        double count = 0;
    };
    double m_usual = -1;   ///< exceptions a second; below 0: nothing seen yet
    double m_adapted = 0;  ///< what would be usual if the burst stayed
    bool m_isBurst = false;
    qint64 m_from = 0; ///< of the burst, or of the last one
    qint64 m_to = 0;
    double m_count = 0;
    std::map<QString, double> m_types; ///< of this burst
    std::deque<Typed> m_recent;        ///< may belong to the burst that is about to begin
};

} // namespace clrscope::ui
