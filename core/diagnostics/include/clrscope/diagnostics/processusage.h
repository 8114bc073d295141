// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace clrscope::diagnostics {

struct Usage
{
    double cpuPercent = 0; ///< of one processor: 150 is one and a half; NaN at the first look
    qint64 workingSetBytes = 0;

    bool operator==(const Usage &) const = default;
};
using UsageByPid = QHash<qint64, Usage>;

/// Reads what the kernel knows of some processes, once an interval. Engine thread.
class ProcessUsage : public QObject
{
    Q_OBJECT
public:
    explicit ProcessUsage(std::chrono::milliseconds interval = std::chrono::milliseconds(1000), QObject *parent = nullptr);

    /// Whom to look at; an empty list rests the timer.
    void setPids(const QList<qint64> &pids);
    [[nodiscard]] const UsageByPid &usage() const { return m_usage; }

Q_SIGNALS:
    /// All of them once an interval; in between those that are new.
    void sampled(const clrscope::diagnostics::UsageByPid &usage);

private:
    void sample(const QList<qint64> &pids);

    struct Last
    {
        quint64 startTicks = 0;
        quint64 cpuTicks = 0;
        qint64 atMs = 0;
        double cpuPercent = 0;
    };
    QTimer m_timer;
    QElapsedTimer m_clock;
    QList<qint64> m_pids;
    QHash<qint64, Last> m_last;
    UsageByPid m_usage;
};

} // namespace clrscope::diagnostics

Q_DECLARE_METATYPE(clrscope::diagnostics::UsageByPid)
