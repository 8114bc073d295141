// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/traceproducer.h>

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace clrscope::artifacts {

/// Reads a copy of a trace while it passes, on a thread of its own, to count what is in it and to
/// find the event that ends it. Takes what it can keep up with: when more than a few MiB wait it
/// gives up counting (isComplete() false) unless it looks for an event, in which case canTake() holds
/// the trace back. Engine thread.
class LivePreview : public QObject
{
    Q_OBJECT
public:
    explicit LivePreview(std::optional<StoppingEvent> stoppingEvent);
    ~LivePreview() override;

    void feed(const QByteArray &bytes); ///< shares the bytes, copies nothing
    [[nodiscard]] bool isBehind() const;
    /// 0 once it fell too far behind and gave up: how many there are then is not known.
    [[nodiscard]] quint64 events() const { return m_gaveUp ? 0 : m_events; }
    [[nodiscard]] quint64 dropped() const { return m_dropped; } ///< at least

Q_SIGNALS:
    void caughtUp();
    void stoppingEventSeen();
    /// The stopping event names a field its events do not have: it will never match.
    void stoppingEventUnusable(const clrscope::Message &sentence);

private:
    class Worker;
    void takeReport(quint64 events, quint64 dropped, qint64 consumed);

    QThread m_thread;
    Worker *m_worker = nullptr; // lives on m_thread, deleted when it ends
    bool m_looksForEvent = false;
    bool m_gaveUp = false;
    qint64 m_waitingBytes = 0;
    quint64 m_events = 0;
    quint64 m_dropped = 0;
};

} // namespace clrscope::artifacts
