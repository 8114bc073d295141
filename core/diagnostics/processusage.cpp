// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/processusage.h>

#include "procfs.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace clrscope::diagnostics {

ProcessUsage::ProcessUsage(std::chrono::milliseconds interval, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<UsageByPid>();
    m_clock.start();
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_usage.clear();
        sample(m_pids);
    });
}

void ProcessUsage::setPids(const QList<qint64> &pids)
{
    QList<qint64> added;
    std::copy_if(pids.begin(), pids.end(), std::back_inserter(added), [this](qint64 pid) { return !m_pids.contains(pid); });
    m_pids = pids;
    const auto isGone = [&pids](const auto &item) { return !pids.contains(item.key()); };
    m_last.removeIf(isGone);
    m_usage.removeIf(isGone);
    if (pids.isEmpty()) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start();
    if (!added.isEmpty())
        sample(added); // the working set at once; CPU needs a second look
}

void ProcessUsage::sample(const QList<qint64> &pids)
{
    UsageByPid usage;
    const qint64 nowMs = m_clock.elapsed();
    for (const qint64 pid : pids) {
        const auto stat = procfs::stat(pid);
        if (!stat) {
            m_last.remove(pid);
            continue;
        }
        Last &last = m_last[pid];
        const bool isKnown = last.startTicks == stat->startTicks;
        const qint64 spanMs = nowMs - last.atMs;
        Usage one{.cpuPercent = isKnown ? last.cpuPercent : std::numeric_limits<double>::quiet_NaN(),
                  .workingSetBytes = stat->workingSetBytes};
        if (!isKnown || spanMs >= m_timer.interval() / 2) { // a shorter span is too short to divide by
            if (isKnown)
                one.cpuPercent = static_cast<double>(stat->cpuTicks - last.cpuTicks) * 100'000.0
                    / static_cast<double>(procfs::ticksPerSecond()) / static_cast<double>(spanMs);
            last = {stat->startTicks, stat->cpuTicks, nowMs, one.cpuPercent};
        }
        usage.insert(pid, one);
    }
    m_usage.insert(usage);
    Q_EMIT sampled(usage);
}

} // namespace clrscope::diagnostics
