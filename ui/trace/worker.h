// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace clrscope::ui {

/// Where whole files are read: views wait for pages on the other pool.
[[nodiscard]] QThreadPool *longWork();

/// Runs `work` on a worker and hands its result to `done` on this thread, unless `receiver` is gone by
/// then. `work` must hold nothing of the receiver's but a stop token.
template <typename Work, typename Done>
void runOnWorker(QObject *receiver, Work work, Done done, QThreadPool *pool = QThreadPool::globalInstance())
{
    auto *carrier = new QObject; // lives on this thread and brings the answer home
    pool->start(
        [carrier, guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                carrier,
                [carrier, guard, result, done = std::move(done)]() mutable {
                    carrier->deleteLater();
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
}

} // namespace clrscope::ui
