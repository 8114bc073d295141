// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <coroutine>
#include <memory>

namespace clrscope {

/// Objects are often let go from inside their own signals: deletion waits for the event loop.
struct LaterDeleter
{
    void operator()(QObject *object) const
    {
        if (object)
            object->deleteLater();
    }
};

/// A coroutine waits here until wake() is called or a deadline passes; resumed from the event
/// loop, never from inside the signal that woke it. One coroutine at a time. For signals that may come twice:
/// awaited by QCoro 0.8, the second call of those resumes a coroutine that is gone.
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

} // namespace clrscope
