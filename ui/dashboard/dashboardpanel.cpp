// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/dashboardpanel.h"

#include "operations/operationsmodel.h"
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
                m_dashboard->setState(state, state == MetricsHub::State::Ended ? endedWords() : sentence.translated());
        }, Qt::QueuedConnection);
    }
    connect(link, &EngineLink::processesChanged, this, &DashboardPanel::follow);
    connect(link, &EngineLink::operationAdded, this, &DashboardPanel::markOperation);
    connect(link, &EngineLink::operationChanged, this, &DashboardPanel::markOperation);
    connect(m_dashboard, &DashboardWidget::startRequested, this, [this] {
        m_link->askAgain(m_process.key());
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
    connect(m_dashboard, &DashboardWidget::markActivated, this, &DashboardPanel::openRecording);
    connect(m_dashboard, &DashboardWidget::failed, link, &EngineLink::problem);
    connect(m_dashboard, &DashboardWidget::sessionOpened, this, &DashboardPanel::openFile);

    for (const operations::Snapshot &operation : link->operations())
        markOperation(operation);
    m_directory->add(process.key(), m_dashboard->model());
    connect(m_directory, &DashboardDirectory::refused, link, &EngineLink::problem);
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
    if (!hub || !m_watched.isEmpty() || !m_isWatching)
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

void DashboardPanel::setWatching(bool on)
{
    if (on == m_isWatching)
        return;
    m_isWatching = on;
    if (on)
        follow({m_process});
    else
        unwatch();
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
                m_dashboard->setState(MetricsHub::State::Ended, endedWords());
            markEnd(processes);
            break;
        case Reach::NotAnswering: // the session may go on when it answers again
            m_dashboard->model()->setSilenceReason(tr("did not answer, debugger?", "why samples are missing"));
            if (m_watched.isEmpty())
                m_dashboard->setState(MetricsHub::State::Waiting, tr("The charts begin as soon as it can be asked."));
            break;
        case Reach::NoPermission:
        case Reach::DiagnosticsOff:
        case Reach::TooOld:
        case Reach::BrokenSocket:
            if (m_watched.isEmpty())
                m_dashboard->setState(MetricsHub::State::Failed, tr("The charts begin as soon as it can be asked."));
            break;
        }
        return;
    }
}

QString DashboardPanel::endedWords() const
{
    return m_restartedAs == 0 ? tr("History is kept.") : tr("History is kept. It was started again as process %1.").arg(m_restartedAs);
}

/// When it ended, and when somebody started it again.
void DashboardPanel::markEnd(const diagnostics::ProcessList &processes)
{
    DashboardModel *model = m_dashboard->model();
    const auto mark = [&](MarkKind kind, qint64 ms, const QString &words, const QString &key) {
        m_dashboard->addMarker({kind, ms, ms, words, key});
        if (model->hasSamples() && ms - model->newestMs() < m_dashboard->axis()->range().length() / 2) // else it would push the history away
            m_dashboard->axis()->advance(ms);
    };
    const qint64 endedMs = m_process.endedUtc.toMSecsSinceEpoch();
    if (m_process.endedUtc.isValid())
        mark(MarkKind::Note, endedMs, tr("ended"), u"end"_s);
    if (m_restartedAs != 0)
        return;
    // Its end is noticed late; what ran beside it all the time is no restart.
    const qint64 lastSeen = model->hasSamples() ? model->newestMs() - 2000 : endedMs - 5000;
    for (const ProcessEntry &entry : processes) {
        const qint64 startedMs = entry.startedUtc.toMSecsSinceEpoch();
        if (entry.key() == m_process.key() || entry.reach == Reach::Ended || entry.name != m_process.name || startedMs < lastSeen
            || entry.info.commandLine != m_process.info.commandLine || entry.startedUtc <= m_process.startedUtc)
            continue;
        m_restartedAs = entry.pid;
        mark(MarkKind::Restart, startedMs, tr("started again as %1", "%1 is a process id").arg(entry.pid), u"restart"_s);
        m_dashboard->setState(MetricsHub::State::Ended, endedWords());
        return;
    }
}

void DashboardPanel::openRecording(const Mark &mark)
{
    for (const operations::Snapshot &operation : m_link->operations()) {
        if (operation.id.toString() == mark.key && OperationsModel::button(operation) == OperationsModel::Button::Open) {
            Q_EMIT openFile(OperationsModel::target(operation));
            return;
        }
    }
    if (mark.kind == MarkKind::Recording || mark.kind == MarkKind::Dump)
        Q_EMIT said(tr("This recording has no file here to open."));
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
        mark.words = tr("%1 (failed)", "%1 is an operation").arg(mark.words);
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
