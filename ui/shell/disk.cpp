// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/disk.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStorageInfo>
#include <QThreadPool>

namespace clrscope::ui {

void askFreeBytes(const QString &folder, QObject *context, std::function<void(qint64)> reply)
{
    auto *carrier = new QObject;
    carrier->moveToThread(context->thread());
    QThreadPool::globalInstance()->start([folder, guard = QPointer<QObject>(context), reply = std::move(reply), carrier]() mutable {
        QString existing = folder.isEmpty() ? QDir::homePath() : folder;
        while (!QDir(existing).exists() && QFileInfo(existing).path() != existing)
            existing = QFileInfo(existing).path();
        const QStorageInfo storage(existing);
        const qint64 bytes = storage.isValid() ? storage.bytesAvailable() : -1;
        QMetaObject::invokeMethod(
            carrier,
            [carrier, guard, bytes, reply = std::move(reply)] {
                carrier->deleteLater();
                if (guard)
                    reply(bytes);
            },
            Qt::QueuedConnection);
    });
}

} // namespace clrscope::ui
