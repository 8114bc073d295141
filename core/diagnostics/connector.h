// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>
#include <clrscope/diagnostics/deadlines.h>
#include <clrscope/diagnostics/protocol.h>

#include <QCoroTask>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QTimer>

#include <coroutine>
#include <memory>

namespace clrscope::diagnostics {

/// Objects are often let go from inside their own signals: deletion waits for the event loop.
struct LaterDeleter
{
    void operator()(QObject *object) const
    {
        if (object)
            object->deleteLater();
    }
};
using SocketPtr = std::unique_ptr<QLocalSocket, LaterDeleter>;

/// A coroutine waits here until wake() is called or a deadline passes; resumed from the event
/// loop, never from inside the signal that woke it. One coroutine at a time.
class Waiter final : public QObject
{
public:
    Waiter();
    void wake();
    struct Awaiter
    {
        Waiter *waiter;
        [[nodiscard]] bool await_ready() const noexcept { return waiter->m_isWoken; }
        void await_suspend(std::coroutine_handle<> handle) { waiter->m_handle = handle; }
        void await_resume() const noexcept { waiter->m_isWoken = false; }
    };
    [[nodiscard]] Awaiter wait(QDeadlineTimer deadline);

private:
    std::coroutine_handle<> m_handle;
    QTimer m_timer;
    bool m_isWoken = false;
};
using WaiterPtr = std::unique_ptr<Waiter, LaterDeleter>;

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
