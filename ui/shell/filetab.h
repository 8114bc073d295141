// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/eventkindmodel.h"

#include <QWidget>

namespace clrscope::ui {

class Banner;
class DashboardWidget;
class EngineLink;
class TraceView;

/// A tab of the main window with an opened file: a trace, or the saved session of a dashboard.
class FileTab : public QWidget
{
    Q_OBJECT
public:
    FileTab(EngineLink *link, const QString &path, QWidget *parent = nullptr);
    ~FileTab() override;

    /// Whether a path names a saved session, which its name tells.
    [[nodiscard]] static bool isSession(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] TraceView *view() const { return m_view; } ///< null for a session
    [[nodiscard]] DashboardWidget *session() const { return m_session; } ///< null for a trace
    /// What F1 says here.
    [[nodiscard]] QString help() const;
    [[nodiscard]] EventCountModel *model() const;
    [[nodiscard]] Banner *banner() const;

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

private:
    QString m_path;
    TraceView *m_view = nullptr;
    DashboardWidget *m_session = nullptr;
};

} // namespace clrscope::ui
