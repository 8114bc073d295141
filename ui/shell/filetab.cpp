// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filetab.h"

#include "dashboard/dashboardwidget.h"
#include "shell/enginelink.h"
#include "shell/processtab.h"
#include "trace/traceview.h"

#include <QVBoxLayout>

#include <utility>

namespace clrscope::ui {

FileTab::FileTab(EngineLink *link, const QString &path, QWidget *parent) : QWidget(parent), m_path(path)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    if (isSession(path)) {
        m_session = new DashboardWidget({}, 0, this);
        auto *strip = new PanelStrip(this);
        strip->addPanel(tr("Saved session"), m_session->actionBar());
        all->addWidget(strip);
        all->addWidget(m_session, 1);
        setFocusProxy(m_session);
        connect(m_session, &DashboardWidget::sessionOpened, this, &FileTab::openFile);
        connect(m_session, &DashboardWidget::said, this, &FileTab::said);
        if (link)
            connect(m_session, &DashboardWidget::failed, link, &EngineLink::problem);
        m_session->openSession(path);
        return;
    }
    m_view = new TraceView(path, this);
    const QString folder = link ? link->backend().settingsFolder : QString();
    m_view->setSettingsPath(folder.isEmpty() ? QString() : QString(folder + u"/trace.ini"));
    all->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &TraceView::openFile, this, &FileTab::openFile);
    connect(m_view, &TraceView::said, this, &FileTab::said);
}

FileTab::~FileTab()
{
    delete std::exchange(m_session, nullptr); // before the strip it lent its actions to
}

bool FileTab::isSession(const QString &path)
{
    return path.endsWith(QLatin1String(".clrscope"), Qt::CaseInsensitive);
}

QString FileTab::help() const
{
    return m_view ? tr("Drag over the time line to list one span of it; tick the events you want; type a word, or thread:27, to "
                       "filter. A row shows its fields and its stack below.")
                  : tr("The charts of a process as they were saved; nothing here changes any more. Drag to pan, turn the wheel to zoom.");
}

EventCountModel *FileTab::model() const
{
    return m_view ? m_view->kinds() : nullptr;
}

Banner *FileTab::banner() const
{
    return m_view ? m_view->banner() : nullptr;
}

} // namespace clrscope::ui
