// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawsocket.h"

#include <winsock2.h>

namespace clrscope::httpapi {

void closeWithReset(qintptr socketDescriptor)
{
    linger now{};
    now.l_onoff = 1;
    if (socketDescriptor >= 0)
        ::setsockopt(static_cast<SOCKET>(socketDescriptor), SOL_SOCKET, SO_LINGER,
                     reinterpret_cast<const char *>(&now), sizeof(now));
}

void closeWriting(qintptr socketDescriptor)
{
    if (socketDescriptor >= 0)
        ::shutdown(static_cast<SOCKET>(socketDescriptor), SD_SEND);
}

qint64 sendAtOnce(qintptr, std::span<const QByteArrayView>)
{
    return 0; // QTcpSocket sends all
}

} // namespace clrscope::httpapi
