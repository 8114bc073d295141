// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/exceptionbursts.h"

#include "dashboard/dashboardmodel.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

constexpr double least = 10; ///< exceptions a second: fewer are no burst
constexpr double quiet = 3;
constexpr double usualSeconds = 30; ///< how fast what is usual follows the rate
constexpr double stayingSeconds = 60;
constexpr double mostlyOne = 0.8;
constexpr qint64 patienceMs = 1500; ///< counter and meter tell of the same second apart
constexpr std::size_t mostTypes = 100;

double follow(double from, double to, double seconds, double over)
{
    return from + (to - from) * std::min(1.0, seconds / over);
}

} // namespace

std::optional<Mark> ExceptionBursts::add(const events::CounterSample &sample)
{
    if (sample.provider != "System.Runtime" || std::isnan(sample.value))
        return {};
    const qint64 ms = sample.utcNs / 1'000'000;
    if (sample.name == "exception-count")
        return addRate(sample, ms);
    if (sample.name == "dotnet.exceptions" && sample.value > 0)
        return addType(sample, ms);
    return {};
}

std::optional<Mark> ExceptionBursts::addRate(const events::CounterSample &sample, qint64 ms)
{
    const double seconds = sample.intervalSeconds > 0 ? sample.intervalSeconds : 1;
    const double rate = sample.value / seconds;
    if (m_usual < 0) { // whoever comes late does not know that it was quiet before
        m_usual = rate;
        return {};
    }
    if (!m_isBurst) {
        if (rate < least || rate < 3 * m_usual + 5) {
            m_usual = follow(m_usual, rate, seconds, usualSeconds);
            return {};
        }
        m_isBurst = true;
        m_from = ms - std::llround(seconds * 1000);
        m_count = 0;
        m_adapted = m_usual;
        m_types.clear();
        for (const Typed &typed : m_recent) {
            if (typed.ms > m_from)
                m_types[typed.type] += typed.count;
        }
    }
    m_adapted = follow(m_adapted, rate, seconds, stayingSeconds);
    if (rate < std::max(quiet, 1.5 * m_usual + 1)) {
        m_isBurst = false;
        return {};
    }
    if (rate < 1.5 * m_adapted) {
        m_isBurst = false;
        m_usual = m_adapted;
        return {};
    }
    m_to = ms;
    m_count += sample.value;
    return mark();
}

std::optional<Mark> ExceptionBursts::addType(const events::CounterSample &sample, qint64 ms)
{
    QString type = tagValue(QString::fromStdString(sample.tags), u"error.type"_s);
    type = type.mid(type.lastIndexOf(u'.') + 1);
    if (type.isEmpty())
        return {};
    m_recent.push_back({ms, type, sample.value});
    while (m_recent.size() > mostTypes || ms - m_recent.front().ms > 2 * patienceMs)
        m_recent.pop_front();
    const bool isOurs = m_from > 0 && ms > m_from && (m_isBurst || ms - m_to < patienceMs);
    if (!isOurs || (m_types.size() >= mostTypes && !m_types.contains(type)))
        return {};
    m_types[type] += sample.value;
    return m_count > 0 ? std::optional(mark()) : std::nullopt;
}

Mark ExceptionBursts::mark() const
{
    const auto count = static_cast<int>(std::lround(m_count));
    double all = 0;
    auto top = m_types.cend();
    for (auto it = m_types.cbegin(); it != m_types.cend(); ++it) {
        all += it->second;
        if (top == m_types.cend() || it->second > top->second)
            top = it;
    }
    QString words = DashboardModel::tr("%n exceptions", nullptr, count);
    if (top != m_types.cend()) {
        const QString number = Format().count(count);
        words = top->second >= mostlyOne * all ? u"%1 %2"_s.arg(number, top->first)
                                               : DashboardModel::tr("%1 exceptions: %2 and others", "%1 is a number, %2 the name of a type")
                                                     .arg(number, top->first);
    }
    return {MarkKind::Exceptions, m_from, m_to, words, u"burst %1"_s.arg(m_from)};
}

} // namespace clrscope::ui
