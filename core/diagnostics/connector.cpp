// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connector.h"

using namespace Qt::StringLiterals;

namespace clrscope::diagnostics {

Error notAnswering(const Message &label)
{
    return {ErrorCode::NotAnswering,
            Message::tr("%1 does not answer. It may be stopped in a debugger or suspended.").arg(label)};
}

Error connectionClosed(const Message &label)
{
    return {ErrorCode::Disconnected,
            Message::tr("%1 closed the connection before it had answered. It may have exited.").arg(label)};
}

QCoro::Task<Wait> waitForBytes(QLocalSocket *socket, qint64 count, QDeadlineTimer deadline)
{
    const WaiterPtr waiter(new Waiter);
    Waiter *const raw = waiter.get();
    QObject::connect(socket, &QLocalSocket::readyRead, raw, &Waiter::wake);
    QObject::connect(socket, &QLocalSocket::disconnected, raw, &Waiter::wake);
    QObject::connect(socket, &QLocalSocket::errorOccurred, raw, &Waiter::wake);
    for (;;) {
        if (socket->bytesAvailable() >= count)
            co_return Wait::Done;
        if (socket->state() == QLocalSocket::UnconnectedState)
            co_return Wait::Closed;
        if (deadline.hasExpired())
            co_return Wait::TimedOut;
        co_await raw->wait(deadline);
    }
}

QCoro::Task<Result<Reply>> exchange(QLocalSocket *socket, QByteArray request, QDeadlineTimer deadline, Message label)
{
    socket->write(request); // header and payload in one write (§3.5)
    socket->flush();
    Reply reply;
    const Wait header = co_await waitForBytes(socket, protocol::headerBytes, deadline);
    if (header == Wait::TimedOut)
        co_return tl::make_unexpected(notAnswering(label));
    if (header == Wait::Closed)
        co_return tl::make_unexpected(connectionClosed(label));
    const QByteArray headerBytes = socket->read(protocol::headerBytes);
    const Result<protocol::Header> parsed = protocol::parseReplyHeader(headerBytes);
    if (!parsed)
        co_return fail(parsed);
    reply.header = *parsed;
    const qsizetype size = reply.header.payloadBytes();
    const Wait payload = co_await waitForBytes(socket, size, deadline);
    if (payload == Wait::TimedOut)
        co_return tl::make_unexpected(notAnswering(label));
    if (payload == Wait::Closed)
        co_return tl::make_unexpected(connectionClosed(label));
    reply.payload = socket->read(size);
    if (reply.header.isError()) {
        const quint32 code = protocol::parseHresult(reply.payload);
        const QString why = protocol::parseErrorText(reply.payload);
        const Message message = why.isEmpty()
            ? Message::tr("The runtime of %1 refused the request: %2.").arg(label, protocol::hresultText(code))
            : Message::tr("The runtime of %1 refused the request: %2").arg(label, why);
        co_return fail(ErrorCode::Rejected, message, code == 0 ? protocol::hrGenericFailure : code);
    }
    co_return reply;
}

} // namespace clrscope::diagnostics
