// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <sys/socket.h>

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

} // namespace clrscope::httpapi
