// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsocket.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>

namespace clrscope::httpapi {

void closeWithReset(qintptr socketDescriptor)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    if (socketDescriptor >= 0)
        ::setsockopt(static_cast<int>(socketDescriptor), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
}

void closeWriting(qintptr socketDescriptor)
{
    if (socketDescriptor >= 0)
        ::shutdown(static_cast<int>(socketDescriptor), SHUT_WR);
}

qint64 sendAtOnce(qintptr socketDescriptor, std::span<const QByteArrayView> parts)
{
    std::array<iovec, 4> pieces{};
    const auto count = std::min(parts.size(), pieces.size());
    for (std::size_t i = 0; i < count; ++i)
        pieces[i] = {const_cast<char *>(parts[i].data()),
                     static_cast<std::size_t>(parts[i].size())};
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = count;
    const auto sent =
        ::sendmsg(static_cast<int>(socketDescriptor), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    return std::max<qint64>(0, sent); // an error shows again when QTcpSocket writes
}

} // namespace clrscope::httpapi
