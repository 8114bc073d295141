// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QPointer>
#include <QSettings>
#include <QStorageInfo>
#include <QThreadPool>

namespace clrscope::ui {

namespace {

/// Values on their way to their files.
struct Keeper
{
    struct Kept
    {
        QVariant value;
        quint64 number = 0; ///< of the call: a later one replaces it
    };
    QMutex mutex;
    QHash<std::pair<QString, QString>, Kept> kept;
    quint64 calls = 0;
    QThreadPool writer;

    Keeper()
    {
        writer.setMaxThreadCount(1);
        qAddPostRoutine(finishKeeping); // once the program returns from main(), QSettings is gone before we are
    }
};

Keeper &keeper()
{
    static Keeper one;
    return one;
}

} // namespace

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

void keepSetting(const QString &file, const QString &key, const QVariant &value)
{
    Keeper &k = keeper();
    const QMutexLocker lock(&k.mutex);
    const quint64 number = ++k.calls;
    k.kept.insert({file, key}, {value, number});
    k.writer.start([file, key, value, number, &k] {
        QSettings(file, QSettings::IniFormat).setValue(key, value);
        const QMutexLocker done(&k.mutex);
        if (const auto at = k.kept.constFind({file, key}); at != k.kept.cend() && at->number == number)
            k.kept.erase(at);
    });
}

void finishKeeping()
{
    keeper().writer.waitForDone();
}

QVariant keptSetting(const QString &file, const QString &key)
{
    Keeper &k = keeper();
    {
        const QMutexLocker lock(&k.mutex);
        if (const auto at = k.kept.constFind({file, key}); at != k.kept.cend())
            return at->value;
    }
    return QSettings(file, QSettings::IniFormat).value(key);
}

} // namespace clrscope::ui
