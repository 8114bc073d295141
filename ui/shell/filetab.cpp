// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filetab.h"

#include "shell/enginelink.h"
#include "trace/traceview.h"

#include <QVBoxLayout>

namespace clrscope::ui {

FileTab::FileTab(EngineLink *, const QString &path, QWidget *parent) : QWidget(parent), m_view(new TraceView(path, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_view);
    connect(m_view, &TraceView::openFile, this, &FileTab::openFile);
    connect(m_view, &TraceView::said, this, &FileTab::said);
}

QString FileTab::path() const
{
    return m_view->path();
}

EventCountModel *FileTab::model() const
{
    return m_view->kinds();
}

Banner *FileTab::banner() const
{
    return m_view->banner();
}

} // namespace clrscope::ui
