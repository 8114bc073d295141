// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboarddirectory.h"

#include "dashboard/dashboardexport.h"
#include "dashboard/dashboardwidget.h"
#include "shell/enginelink.h"

#include <algorithm>

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using diagnostics::Reach;
using metrics::MetricsHub;

DashboardDirectory *DashboardDirectory::of(EngineLink *link)
{
    auto *directory = link->findChild<DashboardDirectory *>();
    return directory ? directory : new DashboardDirectory(link);
}

DashboardDirectory::DashboardDirectory(EngineLink *link)
    : QObject(link)
    , m_link(link)
{
    connect(link, &EngineLink::processesChanged, this, &DashboardDirectory::update);
    if (MetricsHub *hub = link->backend().metrics) {
        connect(hub, &MetricsHub::samples, this, [this](const QString &key, const events::SampleBatch &batch) {
            if (DashboardModel *model = m_background.value(key))
                model->addSamples(batch);
        }, Qt::QueuedConnection);
    }
}

void DashboardDirectory::add(const QString &key, DashboardModel *model)
{
    // What was watched behind the scenes is the history of the tab that opens.
    if (DashboardModel *background = m_background.value(key)) {
        DashboardSession known = sessionOf(*background, {}, 0);
        model->restore(std::move(known.samples), known.timeline);
    }
    m_tabs.append({key, model});
    connect(model, &DashboardModel::chartsChanged, this, &DashboardDirectory::update);
    update();
}

void DashboardDirectory::rename(DashboardModel *model, const QString &key)
{
    for (Tab &tab : m_tabs) {
        if (tab.model == model)
            tab.key = key;
    }
    update();
}

void DashboardDirectory::remove(DashboardModel *model)
{
    model->disconnect(this);
    const auto tab = std::find_if(m_tabs.cbegin(), m_tabs.cend(), [model](const Tab &one) { return one.model == model; });
    if (tab == m_tabs.cend())
        return;
    const QString key = tab->key;
    m_tabs.erase(tab);
    const bool isWanted = std::any_of(m_tabs.cbegin(), m_tabs.cend(), [&key](const Tab &one) { return one.model->comparesWith(key); });
    if (isWanted && !m_background.contains(key)) { // its curves stay in the others' charts
        auto *background = new DashboardModel(this);
        DashboardSession known = sessionOf(*model, {}, 0);
        background->restore(std::move(known.samples), known.timeline);
        watch(key, background);
    }
    update();
}

void DashboardDirectory::watch(const QString &key, DashboardModel *model)
{
    m_background.insert(key, model);
    m_asked.insert(key, {});
    askFor(key);
}

/// All that the charts of the tabs take from a process.
void DashboardDirectory::askFor(const QString &key)
{
    QStringList names;
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.key != key)
            names += tab.model->comparedSources(key);
    }
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.key == key && !names.isEmpty())
            tab.model->wantSources(names);
    }
    const auto asked = m_asked.find(key);
    if (asked == m_asked.end())
        return;
    auto selection = DashboardWidget::usualSelection();
    DashboardWidget::addSources(selection, names);
    if (*asked == selection)
        return;
    *asked = selection;
    if (MetricsHub *hub = m_link->backend().metrics)
        post(hub, [hub, key, selection, watcher = static_cast<const void *>(this)] { hub->watch(key, selection, watcher); });
}

void DashboardDirectory::unwatch(const QString &key)
{
    delete m_background.take(key);
    m_asked.remove(key);
    if (MetricsHub *hub = m_link->backend().metrics)
        post(hub, [hub, key, watcher = static_cast<const void *>(this)] { hub->unwatch(key, watcher); });
}

QString DashboardDirectory::name(const ProcessEntry &process) const
{
    const auto plain = [](const ProcessEntry &entry) { return entry.displayName.isEmpty() ? entry.name : entry.displayName; };
    const QString own = plain(process);
    const auto same = std::count_if(m_seen.cbegin(), m_seen.cend(), [&](const ProcessEntry &entry) { return plain(entry) == own; });
    return same > 1 ? QString(own + u' ' + QString::number(process.pid)) : own;
}

void DashboardDirectory::update()
{
    if (m_isUpdating) // a model that learns of its peers may tell that it changed
        return;
    m_isUpdating = true;
    QSet<QString> compared;
    QSet<QString> shown;
    for (const Tab &tab : std::as_const(m_tabs)) {
        compared += tab.model->comparedKeys();
        shown.insert(tab.key);
    }
    QHash<QString, ProcessEntry> seen;
    for (const ProcessEntry &entry : m_link->processes()) {
        if (entry.reach == Reach::Reachable || shown.contains(entry.key()) || compared.contains(entry.key()))
            seen.insert(entry.key(), entry);
    }
    for (auto it = m_seen.begin(); it != m_seen.end(); ++it) { // gone from the list, not from the charts
        if (!seen.contains(it.key()) && (shown.contains(it.key()) || compared.contains(it.key()))) {
            it->reach = Reach::Ended;
            seen.insert(it.key(), *it);
        }
    }
    m_seen = seen;

    for (const QString &key : m_background.keys()) {
        if (!compared.contains(key) || shown.contains(key))
            unwatch(key);
    }
    for (const QString &key : std::as_const(compared)) {
        const auto entry = m_seen.constFind(key);
        if (shown.contains(key) || m_background.contains(key)) {
            askFor(key);
            continue;
        }
        if (entry == m_seen.cend() || entry->reach == Reach::Ended)
            continue;
        if (m_background.size() >= mostInBackground) {
            Q_EMIT refused(tr("Charts already compare with %n processes. Open a tab for the next one, or end a comparison.", nullptr,
                              mostInBackground));
            break;
        }
        watch(key, new DashboardModel(this));
    }

    const auto modelOf = [this](const QString &key) {
        for (const Tab &tab : std::as_const(m_tabs)) {
            if (tab.key == key)
                return tab.model;
        }
        return m_background.value(key);
    };
    QList<DashboardModel::Peer> all;
    for (auto it = m_seen.cbegin(); it != m_seen.cend(); ++it)
        all.append({it.key(), name(*it), modelOf(it.key()), it->reach == Reach::Ended});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    for (const Tab &tab : std::as_const(m_tabs)) {
        QList<DashboardModel::Peer> peers;
        for (const auto &peer : std::as_const(all)) {
            if (peer.key == tab.key)
                tab.model->setOwnName(peer.name);
            else
                peers.append(peer);
        }
        tab.model->setPeers(peers);
    }
    m_isUpdating = false;
}

} // namespace clrscope::ui
