// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartdata.h"

#include <QObject>

namespace clrscope::ui {

/// The one time axis of a tab: every chart and the events strip look at it, so they show the same
/// span, crosshair and selection. It follows the newest sample until somebody pans or zooms away.
class TimeAxis : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 shortestSpanMs = 5'000;
    static constexpr qint64 longestSpanMs = 24 * 3'600'000;

    using QObject::QObject;

    [[nodiscard]] TimeSpan range() const { return m_range; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] std::optional<qint64> crosshair() const { return m_crosshair; }
    [[nodiscard]] std::optional<TimeSpan> selection() const { return m_selection; }
    /// The newest time shown: frozen while paused.
    [[nodiscard]] qint64 now() const { return m_paused ? m_pausedAt : m_newest; }

    /// New samples are there; moves the axis while it follows.
    void advance(qint64 newestMs);
    void setSpan(qint64 lengthMs);
    void setRange(TimeSpan range);
    void zoom(double factor, qint64 aroundMs);
    void pan(qint64 byMs);
    void setFollowing(bool following);
    void setPaused(bool paused);
    void setCrosshair(std::optional<qint64> ms);
    void setSelection(std::optional<TimeSpan> span);

Q_SIGNALS:
    void rangeChanged();
    void modeChanged(); ///< following or paused
    void crosshairChanged();
    void selectionChanged();

private:
    void showRange(TimeSpan range);

    TimeSpan m_range{-300'000, 0};
    qint64 m_newest = 0;
    qint64 m_pausedAt = 0;
    bool m_following = true;
    bool m_paused = false;
    std::optional<qint64> m_crosshair;
    std::optional<TimeSpan> m_selection;
};

} // namespace clrscope::ui
