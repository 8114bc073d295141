// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/types.h>
#include <clrscope/events/countersample.h>
#include <clrscope/metrics/counterselection.h>

#include <QHash>
#include <QSet>
#include <QVersionNumber>

namespace clrscope::metrics {

/// How a meter session names itself (runtime-events §3.1, §3.5).
struct MeterSessionIds
{
    QString sessionId; ///< "SHARED" from runtime 8 on, else a GUID of its own
    QString clientId;  ///< a GUID
};

/// "10.0.9" -> 10.0.9; null if unknown or unreadable.
[[nodiscard]] QVersionNumber parseRuntimeVersion(const QString &text);
[[nodiscard]] MeterSessionIds makeMeterSessionIds(const QString &runtimeVersion);

/// The providers of a counters session exactly as rest-api §12.2 has them: custom event counters,
/// defaults, then System.Diagnostics.Metrics if there are meters. Empty if nothing is selected.
[[nodiscard]] QList<diagnostics::Provider> selectionProviders(const CounterSelection &selection,
                                                              const MeterSessionIds &ids);

/// Adds a slow System.Runtime counter where every provider of the list may stay silent for good: a
/// session that never writes does not end when its client vanishes (diagnostics-ipc §4.4). Slower
/// than anybody's interval, so that it disturbs no other session (runtime-events §2.3).
[[nodiscard]] QList<diagnostics::Provider> withKeepAlive(QList<diagnostics::Provider> providers,
                                                         const QString &runtimeVersion,
                                                         double intervalSeconds = 10);

/// The interval asked for an event source: its override, else the selection's.
[[nodiscard]] double providerInterval(const CounterSelection &selection, const QString &provider);

/// Both together, for one session that serves two watchers. The shorter interval wins.
[[nodiscard]] CounterSelection mergedSelection(const CounterSelection &a,
                                               const CounterSelection &b);

/// Which samples of a session belong to a selection (rest-api §12.1): one table keyed by name
/// without regard to case, shared by event sources and meters, later entries replacing earlier
/// ones.
class SampleFilter
{
public:
    explicit SampleFilter(const CounterSelection &selection);
    [[nodiscard]] bool accepts(const events::CounterSample &sample) const;
    /// The interval asked for the sample's source; 0 if it was not asked for.
    [[nodiscard]] quint32 askedIntervalMs(const events::CounterSample &sample) const;

private:
    struct Group
    {
        QSet<QString> items; ///< case-sensitive; empty = all
        bool fromProvider = false;
        bool fromMeter = false;
        quint32 intervalMs = 0;
    };
    void add(const CounterSelection &selection, const CounterSelection::Group &group, bool isMeter);
    [[nodiscard]] const Group *find(const QString &name) const;

    QHash<QString, Group> m_groups;              ///< by folded name
    QList<std::pair<QString, Group>> m_prefixes; ///< "My.*", runtime 9+
};

} // namespace clrscope::metrics
