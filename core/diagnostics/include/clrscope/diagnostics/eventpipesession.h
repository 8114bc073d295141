// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/types.h>

#include <QObject>

namespace clrscope::diagnostics {

/// One EventPipe session: bytes come out of read(), nothing is parsed here.
/// Lives on the engine thread. What is not read stays in the target's socket: at most
/// readBufferBytes are held here, so a slow reader slows the runtime, never grows memory.
/// Destroying it closes the stream (and sends StopTracing at best effort, §4.4).
class EventPipeSession : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Streaming, ///< bytes flow
        Draining,  ///< StopTracing sent; the tail (rundown) still flows
        Ended,     ///< EOF; read() may still have bytes
    };
    Q_ENUM(State)
    /// How the stream ended.
    enum class End {
        NotYet,
        Stopped,    ///< after our StopTracing
        TargetEnded,///< EOF without our asking: the target exited or was killed
        StopTimedOut,///< no byte for the silence limit after StopTracing; stream closed
        Aborted,    ///< abort() was called
    };
    Q_ENUM(End)

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual End end() const = 0;
    [[nodiscard]] virtual qint64 bytesAvailable() const = 0;
    /// At most maxBytes; empty when nothing is there.
    [[nodiscard]] virtual QByteArray read(qint64 maxBytes) = 0;
    [[nodiscard]] virtual quint64 bytesRead() const = 0;

    /// Asks the runtime to stop, at most once; go on reading until ended(). Safe at any time.
    virtual void requestStop() = 0;
    /// Closes the stream now (stop with a short deadline, then close); ended() follows.
    virtual void abort() = 0;

Q_SIGNALS:
    void readyRead();
    void stateChanged(clrscope::diagnostics::EventPipeSession::State state);
    /// Once, when no more bytes will arrive; bytesAvailable() may still be above zero.
    void ended(clrscope::diagnostics::EventPipeSession::End end);
};

} // namespace clrscope::diagnostics
