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
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/filetab.h"
#include "shell/processtab.h"
#include "shell/statusline.h"
#include "theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>

#include <utility>

namespace clrscope::ui {

namespace {

/// What a tab shows, as it is kept for the next start.
QString idOf(const QWidget *widget)
{
    if (const auto *process = qobject_cast<const ProcessTab *>(widget))
        return QString(u"process:" + process->key());
    if (const auto *file = qobject_cast<const FileTab *>(widget))
        return QString(u"file:" + file->path());
    return qobject_cast<const ServerPage *>(widget)     ? QStringLiteral("server")
        : qobject_cast<const SettingsPage *>(widget) ? QStringLiteral("settings")
        : qobject_cast<const LaunchPage *>(widget)   ? QStringLiteral("launch")
                                                     : QString();
}

} // namespace

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
    for (const QString &id : std::as_const(m_lastTabs)) {
        const QString key = id.section(u':', 1);
        const auto entry = m_awaited.contains(key) ? m_link->process(key) : std::nullopt;
        if (!entry || entry->reach == diagnostics::Reach::Ended)
            continue;
        m_awaited.remove(key);
        QPointer<QWidget> shown = m_tabs->currentWidget();
        if (shown != m_shownAtStart)
            m_lastTab.clear(); // somebody chose another one meanwhile
        openProcess(key);
        if (auto *tab = tabOf(key))
            tab->choosePanel(m_lastPanels.value(m_lastTabs.indexOf(id)).toInt());
        if (id != m_lastTab && shown)
            m_tabs->setCurrentWidget(shown);
        m_shownAtStart = m_tabs->currentWidget();
    }
}

int MainWindow::placeOf(const QString &id) const
{
    int place = m_tabs->count();
    const qsizetype at = m_lastTabs.indexOf(id);
    if (at < 0)
        return place;
    for (int i = m_tabs->count() - 1; i >= 0; --i) {
        if (m_lastTabs.indexOf(idOf(m_tabs->widget(i))) > at)
            place = i;
    }
    return place;
}

void MainWindow::keep(const QString &key, const QVariant &value)
{
    if (m_settingsPath.isEmpty() || (m_kept.contains(key) && m_kept.value(key) == value))
        return;
    m_kept[key] = value;
    keepSetting(m_settingsPath, key, value);
}

QVariant MainWindow::kept(const QString &key) const
{
    return m_settingsPath.isEmpty() ? QVariant() : keptSetting(m_settingsPath, key);
}

void MainWindow::saveSoon()
{
    if (!m_saving.isActive())
        m_saving.start();
}

void MainWindow::save()
{
    m_saving.stop();
    if (m_settingsPath.isEmpty())
        return;
    keep(QStringLiteral("geometry"), saveGeometry());
    keep(QStringLiteral("state"), saveState(1));
    keep(QStringLiteral("operationsCollapsed"), m_operations->isCollapsed());
    keepOperationsHeight(m_operations->isCollapsed());
    keep(QStringLiteral("operationsHeight"), m_operationsHeight);
    keep(QStringLiteral("operationsColumns"), m_operations->columnState());
    keepDockWidth();
    keep(QStringLiteral("processesWide"), m_processes->isWide());
    keep(QStringLiteral("processesWidths"), QVariantList{m_dockWidths[0], m_dockWidths[1]});
    keep(QStringLiteral("processesList"), m_processes->view()->columnState(false));
    keep(QStringLiteral("processesTable"), m_processes->view()->columnState(true));
    QStringList tabs;
    QStringList panels;
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto *process = qobject_cast<ProcessTab *>(m_tabs->widget(i));
        tabs << idOf(m_tabs->widget(i));
        panels << QString::number(process ? process->currentPanel() : 0);
    }
    keep(QStringLiteral("tabs"), tabs);
    keep(QStringLiteral("panels"), panels);
    keep(QStringLiteral("tab"), idOf(m_tabs->currentWidget()));
}

void MainWindow::restoreTabs()
{
    m_lastTabs = kept(QStringLiteral("tabs")).toStringList();
    m_lastPanels = kept(QStringLiteral("panels")).toStringList();
    m_lastTab = kept(QStringLiteral("tab")).toString();
    // A process is opened when it is seen to run still; one that ended meanwhile has nothing to show.
    for (const QString &tab : std::as_const(m_lastTabs)) {
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
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (idOf(m_tabs->widget(i)) == m_lastTab)
            m_tabs->setCurrentIndex(i);
    }
    m_shownAtStart = m_tabs->currentWidget();
}

void MainWindow::restore()
{
    restoreGeometry(kept(QStringLiteral("geometry")).toByteArray());
    restoreState(kept(QStringLiteral("state")).toByteArray(), 1);
    m_operations->restoreColumns(kept(QStringLiteral("operationsColumns")).toByteArray());
    if (const QVariant theme = kept(QStringLiteral("theme")); theme.isValid())
        Theme::instance()->setMode(Theme::Mode(theme.toInt()));
    if (const int height = kept(QStringLiteral("operationsHeight")).toInt(); height > 0)
        m_operationsHeight = height;
    const QVariant collapsed = kept(QStringLiteral("operationsCollapsed"));
    m_operations->setCollapsed(!collapsed.isValid() || collapsed.toBool());
    const auto widths = kept(QStringLiteral("processesWidths")).toList();
    for (const bool wide : {false, true}) {
        m_dockWidths[wide] = widths.value(wide).toInt();
        m_processes->view()->restoreColumnState(
            wide, kept(wide ? QStringLiteral("processesTable") : QStringLiteral("processesList")).toByteArray());
    }
    resizeDocks({m_processDock}, {m_dockWidths[false] > 0 ? m_dockWidths[false] : 280}, Qt::Horizontal);
    if (kept(QStringLiteral("processesWide")).toBool())
        setWide(true);
    for (QAction *action : m_modes->actions())
        action->setChecked(Theme::Mode(action->property("mode").toInt()) == Theme::instance()->mode());
    restoreTabs();
}

} // namespace clrscope::ui
