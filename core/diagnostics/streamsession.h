// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connector.h"

#include <clrscope/diagnostics/eventpipesession.h>

#include <QPointer>
#include <QTimer>

namespace clrscope::diagnostics {

/// The session whose stream is a connection; the rules of its end are in diagnostics-ipc §4.4.
class StreamSession final : public EventPipeSession
{
    Q_OBJECT
public:
    /// At most so much is held here; the rest waits in the target.
    static constexpr qint64 readBufferBytes = 512 * 1024;

    StreamSession(SocketPtr stream, quint64 id, std::shared_ptr<Connector> connector);
    ~StreamSession() override;

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] End end() const override { return m_end; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] QByteArray read(qint64 maxBytes) override;
    [[nodiscard]] quint64 bytesRead() const override { return m_bytesRead; }
    void requestStop() override;
    void abort() override;

private:
    static QCoro::Task<void> runStop(QPointer<StreamSession> self, std::shared_ptr<Connector> connector, quint64 id);
    static QCoro::Task<void> closeDown(SocketPtr stream, QPointer<QLocalSocket> stopSocket,
                                       std::shared_ptr<Connector> connector, quint64 id, bool wasStopped);
    void streamEnded();
    void giveUp();
    void finish(End end);
    void setState(State state);
    void letGo();

    SocketPtr m_stream;
    QPointer<QLocalSocket> m_stopSocket; ///< owned by runStop
    std::shared_ptr<Connector> m_connector;
    quint64 m_id;
    State m_state = State::Streaming;
    End m_end = End::NotYet;
    QByteArray m_leftover; ///< what was buffered when the stream had to be closed
    quint64 m_bytesRead = 0;
    bool m_hasEof = false;
    bool m_stopSent = false;
    bool m_stopPending = false;
    QTimer m_silence;
};

} // namespace clrscope::diagnostics
