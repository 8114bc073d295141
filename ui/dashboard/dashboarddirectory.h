// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboardmodel.h"

#include <clrscope/diagnostics/types.h>
#include <clrscope/metrics/countersession.h>

#include <QHash>
#include <QObject>

namespace clrscope::ui {

class EngineLink;

/// Whom a chart can be compared with: every process one can reach, and those that ended but are still
/// known here. Where no tab shows the other process, its counters are watched in the background
/// as long as a chart needs them. Child of the EngineLink, one a window.
class DashboardDirectory : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostInBackground = 8;

    static DashboardDirectory *of(EngineLink *link);

    /// The dashboard of a tab comes and goes.
    void add(const QString &key, DashboardModel *model);
    void rename(DashboardModel *model, const QString &key);
    void remove(DashboardModel *model);
    [[nodiscard]] QStringList backgroundKeys() const { return m_background.keys(); }

Q_SIGNALS:
    void refused(const QString &sentence);

private:
    explicit DashboardDirectory(EngineLink *link);
    void update();
    void watch(const QString &key, DashboardModel *model);
    void unwatch(const QString &key);
    void askFor(const QString &key);
    [[nodiscard]] QString name(const diagnostics::ProcessEntry &process) const;

    struct Tab
    {
        QString key;
        DashboardModel *model = nullptr;
    };
    EngineLink *m_link;
    QList<Tab> m_tabs;
    QHash<QString, DashboardModel *> m_background;
    QHash<QString, metrics::CounterSelection> m_asked; ///< of those in the background
    QHash<QString, diagnostics::ProcessEntry> m_seen; ///< by key, as last seen: names of those that are gone
    bool m_isUpdating = false;
};

} // namespace clrscope::ui
