// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "rawsocket.h"

#include <QHostAddress>
#include <QSslSocket>

#include <algorithm>
#include <array>

namespace clrscope::httpapi {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;
/// A body this small is read before its request is judged, so that the connection can go on.
constexpr qint64 smallBodyBytes = 64 * 1024;
/// A client that is still sending may read our refusal this long before the socket closes.
constexpr std::chrono::milliseconds lingerTime{2000};
constexpr qint64 lingerBytes = 8 * 1024 * 1024;

quint64 nextTicket()
{
    static quint64 last = 0; // engine thread only; an id, no state
    return ++last;
}

QString plainAddress(const QHostAddress &address)
{
    bool isMapped = false;
    const auto v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4).toString() : address.toString();
}

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, RequestHandler &handler,
                       const ServerLimits &limits, RoutePipe *pipe, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)), m_handler(handler), m_limits(limits),
      m_pipe(pipe), m_parser(limits)
{
    m_client = plainAddress(m_socket->peerAddress());
    m_clientEndpoint = m_client + u':' + QString::number(m_socket->peerPort());
    m_localPort = m_socket->localPort();
    m_localAddress = m_socket->localAddress();
    m_socket->setReadBufferSize(readBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_sendTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::expire);
    connect(&m_sendTimer, &QTimer::timeout, this, &Connection::reset);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::noteSent);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Connection::gone);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        m_isTls = true;
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::noteSent);
        connect(tls, &QSslSocket::encrypted, this, [this] { enter(Phase::Idle); });
        connect(tls, &QAbstractSocket::errorOccurred, this, [this] {
            if (m_phase == Phase::Handshake)
                reset();
        });
        enter(Phase::Handshake);
        tls->startServerEncryption();
    } else {
        enter(Phase::Idle);
    }
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    gone();
    if (m_pipe)
        m_pipe->hangUp();
}

void Connection::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Handshake:
    case Phase::Head:
        m_timer.start(m_limits.headerTimeout);
        break;
    case Phase::Idle:
        m_timer.start(m_limits.idleTimeout);
        break;
    case Phase::Body:
        m_timer.start(m_limits.bodyTimeout);
        break;
    case Phase::Closing:
        m_timer.start(lingerTime);
        break;
    case Phase::Routing:
        break; // the head's time runs on
    case Phase::Answering:
        m_timer.stop();
        break;
    }
}

void Connection::expire()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Routing:
    case Phase::Body:
        refuse(408);
        break;
    case Phase::Closing:
        m_hasLingered = true;
        if (unsentBytes() == 0)
            m_socket->disconnectFromHost();
        break; // else noteSent() or m_sendTimer ends it
    case Phase::Handshake:
        reset();
        break;
    case Phase::Idle:
        closeSoon();
        break;
    case Phase::Answering:
        break;
    }
}

void Connection::readMore()
{
    if (m_phase == Phase::Closing) {
        // Only so that the client's sending does not turn our last words into a reset.
        std::array<char, 4096> sink;
        qint64 got = 0;
        while ((got = m_socket->read(sink.data(), sink.size())) > 0)
            m_lingered += got;
        if (m_lingered > lingerBytes)
            reset();
        return;
    }
    step();
}

// Feeds the parser as far as this phase may go; never re-entered.
void Connection::step()
{
    if (m_isStepping)
        return;
    m_isStepping = true;
    while (!m_isGone &&
           (m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body)) {
        if (m_parser.state() == RequestParser::State::Failed) {
            refuse(m_parser.errorStatus());
            break;
        }
        if (m_parser.state() == RequestParser::State::Ready) {
            beginExchange();
            continue;
        }
        if (m_parser.state() == RequestParser::State::Done) {
            m_exchange->m_isBodyUnread = false;
            m_exchange->request().body = std::move(m_parser.request().body);
            if (m_exchange->isAdmitted) {
                enter(Phase::Answering);
                m_handler.run(*m_exchange);
            } else {
                enter(Phase::Routing);
                m_handler.admit(*m_exchange);
            }
            continue;
        }
        if (m_input.isEmpty())
            m_input = m_socket->read(readBufferBytes);
        if (m_input.isEmpty())
            break;
        const auto used = m_parser.feed(m_input);
        m_input.remove(0, used);
        if (m_phase == Phase::Idle && m_parser.hasBegun())
            enter(Phase::Head);
    }
    m_isStepping = false;
}

void Connection::beginExchange()
{
    m_exchange = new Exchange(*this, nextTicket());
    auto &request = m_exchange->request();
    request = m_parser.request(); // shared, but for the body that is not there yet
    request.client = m_client;
    request.clientEndpoint = m_clientEndpoint;
    request.localPort = m_localPort;
    request.isTls = m_isTls;
    m_exchange->m_isBodyUnread = request.hasBody;
    if (!request.hasBody) {
        m_parser.readBody(RequestParser::BodyUse::Keep);
        enter(Phase::Routing);
        m_handler.admit(*m_exchange);
        return;
    }
    const auto length = request.header("content-length").value_or(QByteArray()).toLongLong();
    if (!request.expectsContinue && length > 0 &&
        length <= std::min<qint64>(smallBodyBytes, m_limits.bodyBytes)) {
        enter(Phase::Body);
        m_parser.readBody(RequestParser::BodyUse::Keep);
        return;
    }
    enter(Phase::Routing);
    m_handler.admit(*m_exchange);
}

void Connection::admitted()
{
    if (m_phase != Phase::Routing || !m_exchange)
        return;
    m_exchange->isAdmitted = true;
    if (m_exchange->isAnswered())
        return;
    if (m_exchange->m_isBodyUnread) {
        m_parser.readBody(RequestParser::BodyUse::Keep);
        if (m_exchange->request().expectsContinue && m_parser.state() == RequestParser::State::Body)
            send("HTTP/1.1 100 Continue\r\n\r\n");
        enter(Phase::Body);
        QMetaObject::invokeMethod(this, &Connection::step, Qt::QueuedConnection);
        return;
    }
    enter(Phase::Answering);
    m_handler.run(*m_exchange);
}

// For what is no request we could route: an empty answer, then the end.
void Connection::refuse(int status)
{
    if (!m_exchange) {
        m_exchange = new Exchange(*this, nextTicket());
        m_exchange->request() = m_parser.request();
        m_exchange->request().client = m_client;
    }
    m_exchange->m_mustClose = true;
    enter(Phase::Answering);
    if (m_exchange->isAnswered())
        closeSoon();
    else
        m_exchange->respond(status);
}

qint64 Connection::unsentBytes() const
{
    qint64 unsent = m_socket->bytesToWrite();
    if (m_isTls)
        unsent += static_cast<const QSslSocket *>(m_socket.get())->encryptedBytesToWrite();
    return unsent;
}

void Connection::send(const QByteArray &bytes)
{
    if (m_isGone)
        return;
    m_socket->write(bytes);
    if (!m_sendTimer.isActive())
        m_sendTimer.start(m_limits.sendTimeout);
}

void Connection::send(const QByteArray &head, const QByteArray &bytes, const QByteArray &tail)
{
    if (m_isGone)
        return;
    const std::array<QByteArrayView, 3> parts{head, bytes, tail};
    qint64 sent = !m_isTls && m_socket->bytesToWrite() == 0
                      ? sendAtOnce(m_socket->socketDescriptor(), parts)
                      : 0;
    for (const auto &part : {head, bytes, tail}) {
        const auto offset = std::min<qint64>(sent, part.size());
        sent -= offset;
        if (offset < part.size())
            send(offset == 0 ? part : part.sliced(offset));
    }
}

void Connection::noteSent()
{
    const auto unsent = unsentBytes();
    if (unsent == 0)
        m_sendTimer.stop();
    else
        m_sendTimer.start(m_limits.sendTimeout);
    if (m_exchange && m_exchange->m_isPaused && unsent < m_limits.sendLowWater) {
        m_exchange->m_isPaused = false;
        Q_EMIT m_exchange->ready();
    }
    if (m_phase == Phase::Closing && unsent == 0) {
        if (m_hasLingered)
            m_socket->disconnectFromHost();
        else if (m_isLingering && !m_isTls)
            closeWriting(m_socket->socketDescriptor()); // the client sees the end now
    }
}

void Connection::answered()
{
    if (m_isGone || !m_exchange)
        return;
    m_handler.served(*m_exchange);
    if (m_exchange->m_mustClose) {
        closeSoon();
        return;
    }
    // The next request is read once the handler has returned.
    QMetaObject::invokeMethod(this, &Connection::next, Qt::QueuedConnection);
}

void Connection::next()
{
    if (m_isGone || m_phase == Phase::Closing || !m_exchange || !m_exchange->isAnswered())
        return;
    delete m_exchange;
    m_exchange = nullptr;
    m_parser.reset();
    enter(Phase::Idle);
    step();
}

void Connection::closeSoon()
{
    if (m_isGone)
        return;
    const bool mayStillSend = m_parser.state() == RequestParser::State::Failed || !m_exchange ||
                              m_exchange->m_isBodyUnread || m_socket->bytesAvailable() > 0 ||
                              !m_input.isEmpty();
    enter(Phase::Closing);
    m_isLingering = mayStillSend;
    if (mayStillSend) {
        noteSent();
        readMore();
    } else {
        m_socket->disconnectFromHost(); // sends what is left first
    }
}

void Connection::reset()
{
    if (m_isGone)
        return;
    closeWithReset(m_socket->socketDescriptor());
    m_socket->abort();
    gone();
}

void Connection::gone()
{
    if (m_isGone)
        return;
    m_isGone = true;
    m_timer.stop();
    m_sendTimer.stop();
    if (m_exchange) {
        if (!m_exchange->isAnswered()) {
            m_exchange->m_state = Exchange::State::Answered;
            m_handler.served(*m_exchange);
        }
        // Also after the answer: whoever waits for the client learns it here.
        Q_EMIT m_exchange->gone();
    }
    deleteLater();
}

} // namespace clrscope::httpapi
