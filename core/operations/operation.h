// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/operationregistry.h>

#include <QTimer>

namespace clrscope::operations {

/// One running operation: moves bytes from its producer to its sink, and knows which state follows
/// from what happens to either. Engine thread. Must live until isSettled().
class Operation : public QObject
{
    Q_OBJECT
public:
    Operation(StartRequest request, const Clock &clock, std::chrono::milliseconds stallLimit);
    ~Operation() override;

    void begin(std::shared_ptr<diagnostics::Client> client);
    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] Result<void> stop();
    [[nodiscard]] Result<void> cancel();
    /// The state is final, the session closed and the sink at rest.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void stateChanged();
    void progressed(); ///< as often as bytes move
    void settled();

private:
    void pump();
    void pumpLater();
    [[nodiscard]] bool writeBlock(const QByteArray &bytes);
    void watchStall();
    void checkStall();
    void discardRest();
    void takeOutcome(const Result<void> &outcome, const Message &note);
    void endSink();
    void conclude(const Result<QString> &location);
    void breakOff(const Error &error);
    void setState(State state);
    void addNote(const Message &sentence);
    void reportSettled();

    std::unique_ptr<artifacts::Producer> m_producer;
    std::unique_ptr<Sink> m_sink;
    const Clock &m_clock;
    Snapshot m_snapshot;
    QTimer m_stall;
    int m_blockedTicks = 0;
    Result<void> m_outcome;
    bool m_isOpen = false;         // the sink's first byte is out
    bool m_isProducerDone = false;
    bool m_isStopping = false;     // a stop is on its way to the target
    bool m_isDiscarding = false;   // the sink takes no more, the target is drained into nothing
    bool m_isPumpQueued = false;
    bool m_isPumping = false;
    bool m_isSinkEnding = false;
    bool m_isSinkDone = false;
};

} // namespace clrscope::operations
