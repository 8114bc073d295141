// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/countersample.h>
#include <clrscope/metrics/countersession.h>

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace clrscope::metrics {

class IntervalGrid;

/// "systemruntime_cpu_usage_ratio" of System.Runtime, cpu-usage, % (rest-api §13.3).
[[nodiscard]] std::string prometheusName(std::string_view provider, std::string_view metric,
                                         const std::optional<std::string> &unit);
/// The value as it is printed; megabytes become bytes.
[[nodiscard]] std::string prometheusValue(double value, const std::optional<std::string> &unit);
/// `k="v", k2="v2"` of joined tag texts; empty if one pair is malformed (rest-api §13.2).
[[nodiscard]] std::string prometheusLabels(std::string_view tags, char separator);

/// The samples behind /metrics: the last few of each counter, never cleared. Plain value class.
class PrometheusStore
{
public:
    explicit PrometheusStore(int metricCount = 3) : m_metricCount(metricCount) {}

    void append(std::span<const events::CounterSample> samples);
    void setMetricCount(int count);
    /// The page in text format 0.0.4; empty before the first sample.
    [[nodiscard]] QByteArray render() const;

private:
    struct Group
    {
        std::deque<events::CounterSample> samples; ///< histograms: the quantiles of one publication
    };
    std::vector<Group> m_groups; ///< in first-seen order
    std::map<std::pair<std::string, std::string>, std::size_t> m_index;
    int m_metricCount;
};

/// Keeps a PrometheusStore fed from the default process: looks for it every 5 s until there is one,
/// and again when it has ended. Engine thread; hub must outlive it.
class PrometheusFeed : public QObject
{
    Q_OBJECT
public:
    /// Says which process to watch: its key, or empty while there is none (or more than one).
    using Resolver = std::function<QString()>;

    PrometheusFeed(MetricsHub &hub, Resolver resolve, QObject *parent = nullptr);
    ~PrometheusFeed() override;

    /// Begins, or begins anew with other settings; what was collected stays.
    void start(const CounterSelection &selection, int metricCount);
    void stop();
    /// What GET /metrics answers.
    [[nodiscard]] QByteArray page() const { return m_store.render(); }

private:
    void lookForProcess();
    void letGo();

    MetricsHub &m_hub;
    Resolver m_resolve;
    CounterSelection m_selection;
    PrometheusStore m_store;
    std::unique_ptr<IntervalGrid> m_grid; ///< this page's rhythm, whatever others watch
    QString m_processKey;
    QTimer m_retry;
};

} // namespace clrscope::metrics
