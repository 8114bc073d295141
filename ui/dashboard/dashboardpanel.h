// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/dashboarddirectory.h"
#include "dashboard/dashboardwidget.h"
#include "shell/panel.h"

#include <clrscope/diagnostics/types.h>
#include <clrscope/operations/types.h>

#include <QTimer>

namespace clrscope::ui {

class EngineLink;

/// The dashboard as a panel of a process tab: asks the engine for the process's counters, turns
/// operations on it into marks, keeps the layout per program.
class DashboardPanel : public Panel
{
    Q_OBJECT
public:
    DashboardPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent = nullptr);
    ~DashboardPanel() override;

    [[nodiscard]] QString title() const override { return tr("Dashboard"); }
    [[nodiscard]] QWidget *actions() override { return m_dashboard->actionBar(); }
    [[nodiscard]] QString help() const override;
    [[nodiscard]] DashboardWidget *dashboard() const { return m_dashboard; }
    [[nodiscard]] QString key() const { return m_process.key(); }
    [[nodiscard]] QString processName() const;
    void setWatching(bool on);

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

private:
    void watch();
    void unwatch();
    void askEngine();
    void follow(const diagnostics::ProcessList &processes);
    void markEnd(const diagnostics::ProcessList &processes);
    void openRecording(const Mark &mark);
    [[nodiscard]] QString endedWords() const;
    void markOperation(const operations::Snapshot &operation);
    void saveLayout();
    [[nodiscard]] QString layoutsPath() const;

    EngineLink *m_link;
    QPointer<DashboardDirectory> m_directory;
    diagnostics::ProcessEntry m_process;
    bool m_isWatching = true; ///< if it can be reached
    QString m_watched; ///< key the engine watches for us, empty: none
    DashboardWidget *m_dashboard;
    qint64 m_restartedAs = 0; ///< process id
    QTimer m_saveLayout;
};

} // namespace clrscope::ui
