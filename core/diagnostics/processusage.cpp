// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/processusage.h>

#include "procfs.h"

namespace clrscope::diagnostics {

ProcessUsage::ProcessUsage(std::chrono::milliseconds interval, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<UsageByPid>();
    m_clock.start();
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ProcessUsage::sample);
}

void ProcessUsage::setPids(const QList<qint64> &pids)
{
    const bool hasNew = std::any_of(pids.begin(), pids.end(), [this](qint64 pid) { return !m_pids.contains(pid); });
    m_pids = pids;
    if (pids.isEmpty()) {
        m_timer.stop();
        m_last.clear();
        m_usage.clear();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start();
    if (hasNew)
        sample(); // the working set at once; CPU needs a second look
}

void ProcessUsage::sample()
{
    UsageByPid usage;
    QHash<qint64, Last> last;
    const qint64 nowMs = m_clock.elapsed();
    for (const qint64 pid : std::as_const(m_pids)) {
        const auto stat = procfs::stat(pid);
        if (!stat)
            continue;
        Usage one{.cpuPercent = m_usage.value(pid).cpuPercent, .workingSetBytes = stat->workingSetBytes};
        Last now{stat->startTicks, stat->cpuTicks, nowMs};
        const auto before = m_last.constFind(pid);
        if (before != m_last.constEnd() && before->startTicks == stat->startTicks) {
            const qint64 spanMs = nowMs - before->atMs;
            if (spanMs >= m_timer.interval() / 2) {
                const auto used = static_cast<double>(stat->cpuTicks - before->cpuTicks);
                one.cpuPercent = used * 100'000.0 / static_cast<double>(procfs::ticksPerSecond()) / static_cast<double>(spanMs);
            } else {
                now = *before; // too short a span to divide by
            }
        } else {
            one.cpuPercent = 0;
        }
        last.insert(pid, now);
        usage.insert(pid, one);
    }
    m_last = std::move(last);
    m_usage = std::move(usage);
    Q_EMIT sampled(m_usage);
}

} // namespace clrscope::diagnostics
