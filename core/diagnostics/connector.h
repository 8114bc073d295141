// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/base/waiter.h>
#include <clrscope/diagnostics/deadlines.h>
#include <clrscope/diagnostics/protocol.h>

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QLocalSocket>

#include <memory>

namespace clrscope::diagnostics {

using SocketPtr = std::unique_ptr<QLocalSocket, LaterDeleter>;

/// Gives connections to one runtime: by dialling its socket, or by taking the one it dialled.
class Connector
{
public:
    Connector() = default;
    Connector(const Connector &) = delete;
    Connector &operator=(const Connector &) = delete;
    virtual ~Connector() = default;
    [[nodiscard]] virtual QCoro::Task<Result<SocketPtr>> open() = 0;
    /// How sentences call the process, "shop.web (4711)".
    [[nodiscard]] virtual Message label() const = 0;
    [[nodiscard]] virtual const Deadlines &deadlines() const = 0;
};

struct Reply
{
    protocol::Header header;
    QByteArray payload;
};

enum class Wait { Done, TimedOut, Closed };

/// Until count bytes are there to read. A deadline of forever is QDeadlineTimer::Forever.
[[nodiscard]] QCoro::Task<Wait> waitForBytes(QLocalSocket *socket, qint64 count, QDeadlineTimer deadline);
/// Sends a request and reads exactly its reply; bytes behind it stay in the socket. An error reply
/// is a failure with its HRESULT.
[[nodiscard]] QCoro::Task<Result<Reply>> exchange(QLocalSocket *socket, QByteArray request, QDeadlineTimer deadline,
                                                  Message label);

[[nodiscard]] Error notAnswering(const Message &label);
[[nodiscard]] Error connectionClosed(const Message &label);

} // namespace clrscope::diagnostics
