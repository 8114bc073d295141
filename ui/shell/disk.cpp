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

/// What the settings files hold, read once each; written behind.
struct Keeper
{
    QMutex mutex;
    QHash<QString, QVariantMap> files;
    QThreadPool writer;

    Keeper()
    {
        writer.setMaxThreadCount(1);
        qAddPostRoutine(finishKeeping); // once the program returns from main(), QSettings is gone before we are
    }

    /// With the mutex held.
    QVariantMap &read(const QString &file)
    {
        auto at = files.find(file);
        if (at == files.end()) {
            at = files.insert(file, {});
            const QSettings settings(file, QSettings::IniFormat);
            for (const QString &key : settings.allKeys())
                at->insert(key, settings.value(key));
        }
        return *at;
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
    if (value.isValid())
        k.read(file).insert(key, value);
    else
        k.read(file).remove(key);
    k.writer.start([file, key, value] {
        QSettings settings(file, QSettings::IniFormat);
        if (value.isValid())
            settings.setValue(key, value);
        else
            settings.remove(key);
    });
}

void finishKeeping()
{
    keeper().writer.waitForDone();
}

QVariant keptSetting(const QString &file, const QString &key)
{
    Keeper &k = keeper();
    const QMutexLocker lock(&k.mutex);
    return k.read(file).value(key);
}

QVariantMap keptSettings(const QString &file, const QString &group)
{
    Keeper &k = keeper();
    const QMutexLocker lock(&k.mutex);
    const QVariantMap &all = k.read(file);
    const QString start = group + u'/';
    QVariantMap found;
    for (auto at = all.lowerBound(start); at != all.cend() && at.key().startsWith(start); ++at)
        found.insert(at.key().mid(start.size()), at.value());
    return found;
}

} // namespace clrscope::ui
