// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window opens by itself, and what it keeps for its next start.
#include <clrscope/ui/mainwindow.h>

#include "launch/launchpage.h"
#include "operations/operationspane.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "server/serverpage.h"
#include "settings/settingspage.h"
#include "shell/enginelink.h"
#include "shell/filetab.h"
#include "shell/processtab.h"
#include "shell/statusline.h"
#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>

#include <utility>

namespace clrscope::ui {

void MainWindow::openLaunchPage()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (qobject_cast<LaunchPage *>(m_tabs->widget(i))) {
            m_tabs->setCurrentIndex(i);
            m_tabs->widget(i)->setFocus();
            return;
        }
    }
    auto *page = new LaunchPage(m_link);
    connect(page, &LaunchPage::launched, this, [this](const QString &key) {
        m_launchedKey = key;
        openAwaited();
    });
    m_tabs->setCurrentIndex(m_tabs->addTab(page, icon(QStringLiteral("launch")), tr("Launch")));
    m_centre->setCurrentWidget(m_tabs);
    page->setFocus();
}

void MainWindow::dump(diagnostics::DumpType type)
{
    const auto *tab = currentProcess();
    const auto entry = m_link->process(tab ? tab->key() : m_processes->selectedKey());
    if (!entry)
        return;
    m_link->dump(*entry, type);
    m_status->say(tr("%1 writes a dump. It stands still until it is written.").arg(ProcessListModel::title(*entry)));
}

void MainWindow::openAwaited()
{
    if (!m_launchedKey.isEmpty() && m_link->process(m_launchedKey)) {
        openProcess(std::exchange(m_launchedKey, QString()));
        if (auto *tab = currentProcess())
            tab->showTraces();
    }
    if (m_awaited.isEmpty())
        return;
    QWidget *shown = m_tabs->currentWidget();
    const QSet<QString> wanted = m_awaited;
    for (const QString &key : wanted) {
        const auto entry = m_link->process(key);
        if (!entry || entry->reach == diagnostics::Reach::Ended)
            continue;
        m_awaited.remove(key);
        openProcess(key);
        if (shown)
            m_tabs->setCurrentWidget(shown);
    }
}

void MainWindow::save()
{
    if (!m_settings)
        return;
    m_settings->setValue(QStringLiteral("geometry"), saveGeometry());
    m_settings->setValue(QStringLiteral("state"), saveState(1));
    m_settings->setValue(QStringLiteral("operationsCollapsed"), m_operations->isCollapsed());
    m_settings->setValue(QStringLiteral("operationsColumns"), m_operations->columnState());
    m_settings->setValue(QStringLiteral("processesWide"), m_processes->isWide());
    QStringList tabs;
    for (int i = 0; i < m_tabs->count(); ++i) {
        QWidget *widget = m_tabs->widget(i);
        if (const auto *process = qobject_cast<ProcessTab *>(widget))
            tabs << QString(u"process:" + process->key());
        else if (const auto *file = qobject_cast<FileTab *>(widget))
            tabs << QString(u"file:" + file->path());
        else if (qobject_cast<ServerPage *>(widget))
            tabs << QStringLiteral("server");
        else if (qobject_cast<SettingsPage *>(widget))
            tabs << QStringLiteral("settings");
        else if (qobject_cast<LaunchPage *>(widget))
            tabs << QStringLiteral("launch");
    }
    m_settings->setValue(QStringLiteral("tabs"), tabs);
}

void MainWindow::restoreTabs()
{
    // A process is opened when it is seen to run still; one that ended meanwhile has nothing to show.
    for (const QString &tab : m_settings->value(QStringLiteral("tabs")).toStringList()) {
        if (tab.startsWith(QLatin1String("process:")))
            m_awaited.insert(tab.mid(8));
        else if (tab.startsWith(QLatin1String("file:")) && QFileInfo::exists(tab.mid(5)))
            openFile(tab.mid(5));
        else if (tab == QLatin1String("server") && m_link->backend().server)
            openServerPage();
        else if (tab == QLatin1String("settings") && m_link->backend().settings)
            openSettingsPage();
        else if (tab == QLatin1String("launch") && m_link->backend().recordings)
            openLaunchPage();
    }
}

void MainWindow::restore()
{
    bool collapsed = true;
    if (m_settings) {
        restoreGeometry(m_settings->value(QStringLiteral("geometry")).toByteArray());
        restoreState(m_settings->value(QStringLiteral("state")).toByteArray(), 1);
        collapsed = m_settings->value(QStringLiteral("operationsCollapsed"), true).toBool();
        m_operations->restoreColumns(m_settings->value(QStringLiteral("operationsColumns")).toByteArray());
        if (m_settings->contains(QStringLiteral("theme")))
            Theme::instance()->setMode(Theme::Mode(m_settings->value(QStringLiteral("theme")).toInt()));
    }
    m_operations->setCollapsed(collapsed);
    const bool hasState = m_settings && m_settings->contains(QStringLiteral("state"));
    if (!hasState)
        resizeDocks({m_processDock}, {280}, Qt::Horizontal);
    if (m_settings && m_settings->value(QStringLiteral("processesWide")).toBool())
        setWide(true);
    for (QAction *action : m_modes->actions())
        action->setChecked(Theme::Mode(action->property("mode").toInt()) == Theme::instance()->mode());
    if (m_settings)
        restoreTabs();
}

} // namespace clrscope::ui
