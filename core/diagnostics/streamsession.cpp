// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamsession.h"

#include "streamread.h"

#include <QLoggingCategory>

#include <utility>

Q_LOGGING_CATEGORY(logSession, "clrscope.diagnostics.session", QtInfoMsg)

namespace clrscope::diagnostics {

StreamSession::StreamSession(SocketPtr stream, quint64 id, std::shared_ptr<Connector> connector)
    : m_stream(std::move(stream)), m_connector(std::move(connector)), m_id(id)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_connector->deadlines().stopSilence);
    connect(&m_silence, &QTimer::timeout, this, &StreamSession::giveUp);
    connect(m_stream.get(), &QLocalSocket::readyRead, this, [this] {
        if (m_silence.isActive())
            m_silence.start();
        Q_EMIT readyRead();
    });
    connect(m_stream.get(), &QLocalSocket::disconnected, this, &StreamSession::streamEnded);
    // Bytes may have come with the reply, the end too: told from the event loop.
    QMetaObject::invokeMethod(this, [this] {
        if (m_state == State::Ended)
            return;
        if (bytesAvailable() > 0)
            Q_EMIT readyRead();
        if (m_stream && m_stream->state() == QLocalSocket::UnconnectedState)
            streamEnded();
    }, Qt::QueuedConnection);
}

StreamSession::~StreamSession()
{
    letGo();
}

qint64 StreamSession::bytesAvailable() const
{
    return m_leftover.size() + (m_stream ? m_stream->bytesAvailable() : 0);
}

QByteArray StreamSession::read(qint64 maxBytes)
{
    QByteArray out;
    if (!m_leftover.isEmpty()) {
        out = m_leftover.left(maxBytes);
        m_leftover.remove(0, out.size());
    } else if (m_stream) {
        out = m_stream->read(maxBytes);
        if (out.isEmpty() && m_stream->bytesAvailable() == 0)
            out = readAtOnce(*m_stream, maxBytes); // most of a fast stream goes this way
    }
    m_bytesRead += static_cast<quint64>(out.size());
    if (m_silence.isActive() && !out.isEmpty())
        m_silence.start(); // a slow reader is not silence
    return out;
}

void StreamSession::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void StreamSession::requestStop()
{
    if (m_state != State::Streaming || m_hasEof)
        return;
    m_silence.start();
    m_stopPending = true;
    setState(State::Draining);
    runStop(this, m_connector, m_id);
}

QCoro::Task<void> StreamSession::runStop(QPointer<StreamSession> self, std::shared_ptr<Connector> connector, quint64 id)
{
    Result<SocketPtr> opened = co_await connector->open();
    // Ids are used again: a stop after the end could hit somebody else's session.
    if (!self || self->m_hasEof || self->m_state == State::Ended)
        co_return;
    if (!opened) {
        qCDebug(logSession) << "no connection for StopTracing:" << opened.error().message.english();
        self->m_stopPending = false;
        co_return; // the end of the stream or the silence limit decides
    }
    const SocketPtr socket = std::move(*opened);
    self->m_stopSocket = socket.get();
    self->m_stopSent = true;
    const QByteArray request = protocol::stopRequest(id);
    const Result<Reply> reply = co_await exchange(socket.get(), request, QDeadlineTimer(QDeadlineTimer::Forever), connector->label());
    if (!self)
        co_return;
    self->m_stopPending = false;
    if (self->m_hasEof && self->m_state == State::Draining) // it ended while the reply was due
        self->finish(reply ? End::Stopped : End::TargetEnded);
}

void StreamSession::streamEnded()
{
    if (std::exchange(m_hasEof, true) || m_state == State::Ended)
        return;
    m_silence.stop();
    if (m_stopSent && m_stopPending) {
        // The reply comes about when EOF does; whether it comes tells a stop from a death.
        QTimer::singleShot(500, this, [this] {
            if (m_state != State::Ended)
                finish(End::Stopped);
        });
        return;
    }
    finish(m_stopSent ? End::Stopped : End::TargetEnded);
}

void StreamSession::giveUp()
{
    if (m_state != State::Draining)
        return;
    // The stream goes first: that releases the target's diagnostics server.
    m_leftover += m_stream->readAll();
    m_stream->disconnect(this);
    m_stream->abort();
    m_hasEof = true;
    qCInfo(logSession) << m_connector->label().english() << "did not finish its stream; closed";
    finish(End::StopTimedOut);
}

void StreamSession::finish(End end)
{
    m_silence.stop();
    if (m_stopSocket)
        m_stopSocket->abort();
    m_end = end;
    setState(State::Ended);
    Q_EMIT ended(end);
}

void StreamSession::letGo()
{
    if (m_state == State::Ended || m_hasEof) {
        if (m_stopSocket)
            m_stopSocket->abort();
        return;
    }
    m_stream->disconnect(this);
    closeDown(std::move(m_stream), m_stopSocket, m_connector, m_id, m_state == State::Draining && m_stopSent);
}

void StreamSession::abort()
{
    if (m_state == State::Ended)
        return;
    m_silence.stop();
    m_leftover.clear();
    letGo();
    m_hasEof = true;
    m_end = End::Aborted;
    setState(State::Ended);
    QMetaObject::invokeMethod(this, [this] { Q_EMIT ended(End::Aborted); }, Qt::QueuedConnection);
}

QCoro::Task<void> StreamSession::closeDown(SocketPtr stream, QPointer<QLocalSocket> stopSocket,
                                           std::shared_ptr<Connector> connector, quint64 id, bool wasStopped)
{
    // Nobody wants the bytes any more, but the runtime cannot stop while they are not drained.
    QLocalSocket *const raw = stream.get();
    QObject::connect(raw, &QLocalSocket::readyRead, raw, [raw] { raw->skip(raw->bytesAvailable()); });
    raw->skip(raw->bytesAvailable());
    const WaiterPtr waiter(new Waiter);
    Waiter *const woken = waiter.get();
    QObject::connect(raw, &QLocalSocket::disconnected, woken, &Waiter::wake);
    const QDeadlineTimer deadline(connector->deadlines().abort);
    SocketPtr own;
    if (!wasStopped) {
        Result<SocketPtr> opened = co_await connector->open();
        if (opened && raw->state() == QLocalSocket::ConnectedState) {
            own = std::move(*opened);
            const QByteArray request = protocol::stopRequest(id);
            own->write(request);
            own->flush(); // reaches the target even if our event loop ends now
        }
    }
    while (raw->state() == QLocalSocket::ConnectedState && !deadline.hasExpired())
        co_await woken->wait(deadline);
    raw->abort(); // first, see giveUp()
    if (own)
        own->abort();
    if (stopSocket)
        stopSocket->abort();
}

} // namespace clrscope::diagnostics
