// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/timeaxis.h"

#include <algorithm>
#include <cmath>

namespace clrscope::ui {

namespace {
constexpr double edgeShare = 0.05; ///< of the width: points at the right edge
}

void TimeAxis::advance(qint64 newestMs)
{
    m_newest = std::max(m_newest, newestMs);
    if (m_following && !m_paused)
        showRange({m_newest - m_range.length(), m_newest});
}

void TimeAxis::setSpan(qint64 lengthMs)
{
    const qint64 length = std::clamp(lengthMs, shortestSpanMs, longestSpanMs);
    const qint64 to = m_following ? now() : m_range.to;
    showRange({to - length, to});
}

void TimeAxis::setRange(TimeSpan range)
{
    if (range.length() < shortestSpanMs)
        range.to = range.from + shortestSpanMs;
    if (range.length() > longestSpanMs)
        range.from = range.to - longestSpanMs;
    const bool follows = m_following && range.to == now();
    if (follows != m_following) {
        m_following = follows;
        Q_EMIT modeChanged();
    }
    showRange(range);
}

void TimeAxis::zoom(double factor, qint64 aroundMs)
{
    const double length = static_cast<double>(m_range.length());
    const double wanted = std::clamp(length * factor, static_cast<double>(shortestSpanMs),
                                     static_cast<double>(longestSpanMs));
    // While it follows, who points at the newest keeps it at the right edge.
    if (m_following && !m_paused && static_cast<double>(m_range.to - aroundMs) < length * edgeShare) {
        showRange({now() - std::llround(wanted), now()});
        return;
    }
    const double left = static_cast<double>(aroundMs - m_range.from) / length * wanted;
    const qint64 to = std::min(aroundMs - std::llround(left) + std::llround(wanted), now()); // nothing to see in the future
    setRange({to - std::llround(wanted), to});
}

void TimeAxis::pan(qint64 byMs)
{
    const qint64 limit = now(); // nothing to see in the future
    const qint64 by = std::min(byMs, limit - m_range.to);
    if (by == 0)
        return;
    setRange({m_range.from + by, m_range.to + by});
}

void TimeAxis::setFollowing(bool following)
{
    if (following) {
        if (m_paused)
            setPaused(false);
        showRange({now() - m_range.length(), now()});
    }
    if (m_following == following)
        return;
    m_following = following;
    Q_EMIT modeChanged();
}

void TimeAxis::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_pausedAt = m_newest;
    Q_EMIT modeChanged();
    if (!paused) {
        if (m_following)
            showRange({m_newest - m_range.length(), m_newest});
        Q_EMIT rangeChanged();
    }
}

void TimeAxis::setCrosshair(std::optional<qint64> ms)
{
    if (m_crosshair == ms)
        return;
    m_crosshair = ms;
    Q_EMIT crosshairChanged();
}

void TimeAxis::setSelection(std::optional<TimeSpan> span)
{
    if (span && span->from > span->to)
        std::swap(span->from, span->to);
    if (m_selection == span)
        return;
    m_selection = span;
    Q_EMIT selectionChanged();
}

void TimeAxis::showRange(TimeSpan range)
{
    if (m_range == range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
}

} // namespace clrscope::ui
