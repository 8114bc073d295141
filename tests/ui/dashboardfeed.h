// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a runtime sends a dashboard, second by second.
#pragma once

#include "dashboard/dashboardmodel.h"

namespace clrscope::ui::test {

inline constexpr qint64 noon = 1'763'726'400'000;

/// Composes what a runtime sends each second.
class Feed
{
public:
    explicit Feed(qint64 atMs) : m_ms(atMs) {}

    Feed &mean(const char *provider, const char *name, double value, const char *unit = "")
    {
        return add(provider, name, events::InstrumentKind::EventCounterMean, value, unit, "", {}, false);
    }
    Feed &sum(const char *provider, const char *name, double value, const char *unit = "")
    {
        return add(provider, name, events::InstrumentKind::EventCounterSum, value, unit, "", {}, false);
    }
    /// A histogram's three percentiles over so many values.
    Feed &histogram(const char *provider, const char *name, const char *tags, double p50, double p95, double p99, int count)
    {
        for (const auto &[at, value] : {std::pair(0.5, p50), std::pair(0.95, p95), std::pair(0.99, p99)}) {
            meter(provider, name, events::InstrumentKind::Histogram, value, "s", tags, at);
            m_samples.back().histogramCount = count;
            m_samples.back().utcNs += m_histograms * 40'000; // events of their own, one after the other
        }
        ++m_histograms;
        return *this;
    }
    Feed &meter(const char *provider, const char *name, events::InstrumentKind kind, double value, const char *unit, const char *tags,
                std::optional<double> quantile = {})
    {
        return add(provider, name, kind, value, unit, tags, quantile, true);
    }
    /// The last one is of the second, third, … instrument of this name.
    Feed &twin(std::uint32_t number)
    {
        m_samples.back().twin = number;
        return *this;
    }
    operator events::SampleBatch() const { return std::make_shared<std::vector<events::CounterSample>>(m_samples); }

private:
    Feed &add(const char *provider, const char *name, events::InstrumentKind kind, double value, const char *unit, const char *tags,
              std::optional<double> quantile, bool isMeter)
    {
        events::CounterSample sample;
        sample.utcNs = m_ms * 1'000'000;
        sample.provider = provider;
        sample.name = name;
        sample.displayName = isMeter ? "" : name;
        sample.unit = unit;
        sample.kind = kind;
        sample.value = value;
        sample.tags = tags;
        sample.intervalSeconds = 1;
        sample.quantile = quantile;
        sample.isMeter = isMeter;
        m_samples.push_back(sample);
        return *this;
    }

    qint64 m_ms;
    qint64 m_histograms = 0;
    std::vector<events::CounterSample> m_samples;
};

inline events::SampleBatch runtime8(qint64 ms, double cpu)
{
    return Feed(ms).mean("System.Runtime", "cpu-usage", cpu, "%").mean("System.Runtime", "working-set", 160, "MB")
        .mean("System.Runtime", "gen-0-size", 1e6, "B").mean("System.Runtime", "gen-2-size", 3e6, "B")
        .sum("System.Runtime", "exception-count", 0).mean("System.Runtime", "threadpool-thread-count", 14);
}

inline events::SampleBatch runtime9(qint64 ms)
{
    return Feed(ms).meter("System.Runtime", "dotnet.process.cpu.time", events::InstrumentKind::Counter, 0.4, "s", "cpu.mode=user")
        .meter("System.Runtime", "dotnet.process.cpu.time", events::InstrumentKind::Counter, 0.1, "s", "cpu.mode=system")
        .meter("System.Runtime", "dotnet.process.cpu.count", events::InstrumentKind::UpDownCounter, 4, "{cpu}", "")
        .meter("System.Runtime", "dotnet.gc.last_collection.heap.size", events::InstrumentKind::UpDownCounter, 5e6, "By", "gc.heap.generation=gen2")
        .meter("System.Runtime", "dotnet.gc.last_collection.heap.size", events::InstrumentKind::UpDownCounter, 1e6, "By", "gc.heap.generation=loh");
}

inline QStringList titles(DashboardModel *model)
{
    QStringList list;
    for (const ChartSpec &spec : model->charts())
        list += spec.title;
    return list;
}

inline const ChartSpec &chartCalled(DashboardModel *model, const QString &title)
{
    for (const ChartSpec &spec : model->charts()) {
        if (spec.title == title)
            return spec;
    }
    qFatal("no chart %s", qPrintable(title));
}

} // namespace clrscope::ui::test
