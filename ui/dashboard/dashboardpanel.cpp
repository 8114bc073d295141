// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardpanel.h"

#include "shell/disk.h"
#include "shell/enginelink.h"

#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

using diagnostics::ProcessEntry;
using diagnostics::Reach;
using metrics::MetricsHub;

DashboardPanel::DashboardPanel(EngineLink *link, const ProcessEntry &process, QWidget *parent)
    : Panel(parent)
    , m_link(link)
    , m_directory(DashboardDirectory::of(link))
    , m_process(process)
    , m_dashboard(new DashboardWidget(process.displayName.isEmpty() ? process.name : process.displayName, process.pid, this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_dashboard);
    setFocusProxy(m_dashboard);

    if (const QString path = layoutsPath(); !path.isEmpty()) {
        const QByteArray saved = keptSetting(path, processName()).toByteArray();
        const QJsonObject layout = QJsonDocument::fromJson(saved).object();
        if (!layout.isEmpty()) {
            m_dashboard->model()->setLayoutJson(layout);
            m_dashboard->model()->forgetComparisons(); // with processes of another day
        }
    }
    m_saveLayout.setSingleShot(true);
    m_saveLayout.setInterval(2000);
    connect(&m_saveLayout, &QTimer::timeout, this, &DashboardPanel::saveLayout);
    connect(m_dashboard, &DashboardWidget::layoutChanged, &m_saveLayout, qOverload<>(&QTimer::start));

    if (MetricsHub *hub = link->backend().metrics) {
        connect(hub, &MetricsHub::samples, this, [this](const QString &key, const events::SampleBatch &batch) {
            if (key == m_watched)
                m_dashboard->addSamples(batch);
        }, Qt::QueuedConnection);
        connect(hub, &MetricsHub::instruments, this, [this](const QString &key, const metrics::InstrumentBatch &batch) {
            if (key == m_watched)
                m_dashboard->model()->addInstruments(batch);
        }, Qt::QueuedConnection);
        connect(hub, &MetricsHub::sources, this, [this](const QString &key, const QStringList &names) {
            if (key == m_watched)
                m_dashboard->addSources(names);
        }, Qt::QueuedConnection);
        connect(hub, &MetricsHub::stateChanged, this, [this](const QString &key, MetricsHub::State state, const Message &sentence) {
            if (key == m_watched)
                m_dashboard->setState(state, state == MetricsHub::State::Ended ? tr("History is kept.") : sentence.translated());
        }, Qt::QueuedConnection);
    }
    connect(link, &EngineLink::processesChanged, this, &DashboardPanel::follow);
    connect(link, &EngineLink::operationAdded, this, &DashboardPanel::markOperation);
    connect(link, &EngineLink::operationChanged, this, &DashboardPanel::markOperation);
    connect(m_dashboard, &DashboardWidget::startRequested, this, [this] {
        unwatch();
        watch();
    });
    connect(m_dashboard, &DashboardWidget::cancelRequested, this, [this] {
        unwatch();
        m_dashboard->setEmpty(tr("Counters of %1 show what it does, second by second.").arg(processName()), tr("Show counters"));
    });
    connect(m_dashboard, &DashboardWidget::selectionChanged, this, [this] {
        if (!m_watched.isEmpty())
            askEngine();
    });
    connect(m_dashboard, &DashboardWidget::said, this, &DashboardPanel::said);
    connect(m_dashboard, &DashboardWidget::sessionOpened, this, &DashboardPanel::openFile);

    for (const operations::Snapshot &operation : link->operations())
        markOperation(operation);
    m_directory->add(process.key(), m_dashboard->model());
    connect(m_directory, &DashboardDirectory::refused, m_dashboard, &DashboardWidget::said);
    follow({process});
}

DashboardPanel::~DashboardPanel()
{
    if (m_saveLayout.isActive())
        saveLayout();
    unwatch();
    if (m_directory)
        m_directory->remove(m_dashboard->model());
}

QString DashboardPanel::help() const
{
    return tr("Charts of the process's counters on one time axis. Drag pans, the wheel zooms, Shift+drag measures a span, "
              "double click follows the newest samples again. W A S D move, Space pauses, Enter opens a chart's menu: "
              "there it is compared with another process, split by tags, given a threshold. Ctrl+arrows move the chart. "
              "Chart lists everything the process publishes.");
}

QString DashboardPanel::processName() const
{
    return m_process.displayName.isEmpty() ? m_process.name : m_process.displayName;
}

void DashboardPanel::watch()
{
    MetricsHub *hub = m_link->backend().metrics;
    if (!hub || !m_watched.isEmpty())
        return;
    m_watched = m_process.key();
    m_dashboard->setState(MetricsHub::State::Waiting, {});
    askEngine();
}

void DashboardPanel::askEngine()
{
    post(m_link->backend().metrics, [hub = m_link->backend().metrics, key = m_watched, selection = m_dashboard->selection(),
                                     watcher = static_cast<const void *>(this)] { hub->watch(key, selection, watcher); });
}

void DashboardPanel::unwatch()
{
    MetricsHub *hub = m_link->backend().metrics;
    if (!hub || m_watched.isEmpty())
        return;
    post(hub, [hub, key = m_watched, watcher = static_cast<const void *>(this)] { hub->unwatch(key, watcher); });
    m_watched.clear();
}

void DashboardPanel::follow(const diagnostics::ProcessList &processes)
{
    for (const ProcessEntry &entry : processes) {
        const bool isOurs = entry.key() == m_process.key()
            || (entry.pid == m_process.pid && entry.startedUtc == m_process.startedUtc && m_process.info.cookie.isNull());
        if (!isOurs)
            continue;
        const bool hasNewKey = entry.key() != m_process.key();
        m_process = entry;
        if (hasNewKey) {
            unwatch();
            m_directory->rename(m_dashboard->model(), entry.key());
        }
        switch (entry.reach) {
        case Reach::Reachable:
            watch();
            break;
        case Reach::Probing:
            break;
        case Reach::Ended:
            if (m_dashboard->state() != MetricsHub::State::Ended)
                m_dashboard->setState(MetricsHub::State::Ended, tr("History is kept."));
            break;
        case Reach::NotAnswering: // the session may go on when it answers again
            m_dashboard->model()->setSilenceReason(tr("did not answer, debugger?", "why samples are missing"));
            if (m_watched.isEmpty())
                m_dashboard->setState(MetricsHub::State::Waiting, entry.reason.translated());
            break;
        case Reach::NoPermission:
        case Reach::DiagnosticsOff:
        case Reach::TooOld:
        case Reach::BrokenSocket:
            if (m_watched.isEmpty())
                m_dashboard->setState(MetricsHub::State::Failed, entry.reason.translated());
            break;
        }
        return;
    }
}

void DashboardPanel::markOperation(const operations::Snapshot &operation)
{
    if (operation.process.key != m_process.key() && operation.process.pid != m_process.pid)
        return;
    const qint64 from = operation.createdUtc.toMSecsSinceEpoch();
    const bool isOver = operations::isFinal(operation.state) && operation.endedUtc.isValid();
    const qint64 to = isOver ? operation.endedUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
    using operations::Kind;
    Mark mark{MarkKind::Recording, from, to, {}, operation.id.toString()};
    const Format format;
    switch (operation.kind) {
    case Kind::Dump:
    case Kind::GcDump:
        mark.kind = MarkKind::Dump;
        mark.to = from;
        mark.words = operation.kind == Kind::Dump ? tr("dump") : tr("GC dump");
        break;
    case Kind::Stacks:
        mark.kind = MarkKind::Note;
        mark.to = from;
        mark.words = tr("stacks");
        break;
    case Kind::Trace: mark.words = tr("trace"); break;
    case Kind::Logs: mark.words = tr("logs"); break;
    case Kind::LiveMetrics: mark.words = tr("metrics"); break;
    case Kind::Exceptions: mark.words = tr("exceptions"); break;
    case Kind::Parameters: mark.words = tr("parameters"); break;
    }
    if (isOver && mark.to > mark.from)
        mark.words += u' ' + format.duration(std::chrono::milliseconds(mark.to - mark.from));
    if (operation.state == operations::State::Failed)
        mark.words += tr(" (failed)");
    m_dashboard->addMarker(mark);
}

QString DashboardPanel::layoutsPath() const
{
    const QString &folder = m_link->backend().settingsFolder;
    return folder.isEmpty() ? QString() : QString(folder + u"/dashboards.ini");
}

void DashboardPanel::saveLayout()
{
    const QString path = layoutsPath();
    if (path.isEmpty() || m_dashboard->model()->charts().isEmpty())
        return;
    keepSetting(path, processName(), QJsonDocument(m_dashboard->model()->layoutJson()).toJson(QJsonDocument::Compact));
}

} // namespace clrscope::ui
