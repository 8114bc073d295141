// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/base/waiter.h"

#include <utility>

namespace clrscope {

Waiter::Waiter()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Waiter::wake);
}

void Waiter::wake()
{
    if (std::exchange(m_isWoken, true))
        return;
    if (!m_handle)
        return;
    QMetaObject::invokeMethod(this, [this] {
        if (const auto handle = std::exchange(m_handle, {})) {
            m_timer.stop();
            handle.resume();
        }
    }, Qt::QueuedConnection);
}

Waiter::Awaiter Waiter::wait(QDeadlineTimer deadline)
{
    if (!deadline.isForever())
        m_timer.start(std::chrono::milliseconds(std::max<qint64>(0, deadline.remainingTime())));
    return Awaiter{this};
}

} // namespace clrscope
