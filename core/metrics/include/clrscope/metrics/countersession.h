// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/base/error.h>
#include <clrscope/diagnostics/client.h>
#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/events/counterdecoder.h>
#include <clrscope/events/countersample.h>
#include <clrscope/metrics/counterselection.h>

#include <QObject>

#include <memory>

namespace clrscope::metrics {

/// Instruments a process has, as values that cross threads.
using InstrumentBatch = std::shared_ptr<const std::vector<events::Instrument>>;

/// One counters session in one process: opens it, parses on a worker, reports samples as values.
/// Joins shared metrics sessions on runtimes >= 8 and reopens with their limits when told to
/// (runtime-events §3.5). Engine thread.
class CounterSession : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start(std::shared_ptr<diagnostics::Client> client,
                       const CounterSelection &selection, const QString &runtimeVersion) = 0;
    virtual void requestStop() = 0;
    virtual void abort() = 0;

Q_SIGNALS:
    void started();
    /// In arrival order; the samples that match the selection. Their times are those of the day also
    /// after the machine slept or its clock was set forward; one set back is followed by the next session.
    void samples(const clrscope::events::SampleBatch &batch);
    /// Instruments the process published, whether or not their values were asked for; with
    /// CounterSelection::listsInstruments.
    void instruments(const clrscope::metrics::InstrumentBatch &batch);
    /// What the runtime says about the session: limits reached, another session runs, callback
    /// errors.
    void message(const clrscope::Message &text);
    void ended(const clrscope::Result<void> &outcome);
};

/// The clock (the real one if null) must outlive the session.
[[nodiscard]] std::unique_ptr<CounterSession> makeCounterSession(const Clock *clock = nullptr);

/// One shared counters session a process for charts and /metrics. Engine thread; the window
/// connects to samples() (queued) and keeps a MetricStore of its own.
class MetricsHub : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Live, Ended, Failed };
    Q_ENUM(State)
    using QObject::QObject;

    /// Begins (or shares) the session of a process, for the watcher of that address (which is never
    /// looked at). Who watches already changes what it asks for. The session measures what its
    /// watchers ask for together, and no more once one of them has left.
    virtual void watch(const QString &processKey, const CounterSelection &selection,
                       const void *watcher) = 0;
    virtual void unwatch(const QString &processKey, const void *watcher) = 0;

Q_SIGNALS:
    void samples(const QString &processKey, const clrscope::events::SampleBatch &batch);
    void instruments(const QString &processKey, const clrscope::metrics::InstrumentBatch &batch);
    /// Event sources with counters that the program's own assemblies declare; once a watch(), where
    /// instruments are listed as well.
    void sources(const QString &processKey, const QStringList &names);
    void stateChanged(const QString &processKey, clrscope::metrics::MetricsHub::State state,
                      const clrscope::Message &sentence);
};

/// Sessions open while somebody watches; they come back when a stopped process goes on.
/// The registry must outlive the hub.
[[nodiscard]] std::unique_ptr<MetricsHub> makeMetricsHub(diagnostics::ProcessRegistry &registry);

} // namespace clrscope::metrics

Q_DECLARE_METATYPE(clrscope::events::SampleBatch)
Q_DECLARE_METATYPE(clrscope::metrics::InstrumentBatch)
