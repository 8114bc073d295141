// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamread.h"

#include <QLocalSocket>

#include <sys/socket.h>

namespace clrscope::diagnostics {

QByteArray readAtOnce(const QLocalSocket &socket, qint64 maxBytes)
{
    const auto descriptor = socket.socketDescriptor();
    if (descriptor < 0 || socket.state() != QLocalSocket::ConnectedState)
        return {};
    QByteArray bytes(static_cast<qsizetype>(maxBytes), Qt::Uninitialized);
    const auto count = ::recv(static_cast<int>(descriptor), bytes.data(), static_cast<std::size_t>(maxBytes), MSG_DONTWAIT);
    bytes.truncate(std::max<qsizetype>(0, count));
    return bytes;
}

} // namespace clrscope::diagnostics
