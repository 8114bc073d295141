// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace clrscope {

namespace {

/// Runs `job` in the pool and hands its value to `done` on the main thread.
template <typename Value>
void inPool(std::function<Value()> job, QObject *context, std::function<void(const Value &)> done)
{
    // The context's child, on the main thread: gone with it.
    auto *carrier = new QObject(context);
    QPointer<QObject> guard(carrier);
    QThreadPool::globalInstance()->start([job = std::move(job), guard, done = std::move(done)] {
        const Value value = job();
        // Whether the context still lives is asked on its own thread only.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, value, done] {
            if (!guard)
                return;
            guard->deleteLater();
            done(value);
        }, Qt::QueuedConnection);
    });
}

} // namespace

void writeFileLater(const QString &path, std::function<QByteArray()> bytes, QObject *context,
                    std::function<void(const Result<void> &)> done)
{
    inPool<Result<void>>([path, bytes = std::move(bytes)]() -> Result<void> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::Io, Message::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
        file.write(bytes());
        if (!file.commit())
            return fail(ErrorCode::Io, Message::tr("%1 was not written: %2.").arg(path, file.errorString()));
        return {};
    }, context, std::move(done));
}

void readFileLater(const QString &path, qint64 limit, QObject *context,
                   std::function<void(const Result<QByteArray> &)> done)
{
    inPool<Result<QByteArray>>([path, limit]() -> Result<QByteArray> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, Message::tr("%1 cannot be opened: %2.").arg(path, file.errorString()));
        if (file.size() > limit)
            return fail(ErrorCode::LimitReached, Message::tr("%1 is larger than anything this program writes.").arg(path));
        QByteArray bytes = file.read(limit + 1);
        if (bytes.size() > limit)
            return fail(ErrorCode::LimitReached, Message::tr("%1 is larger than anything this program writes.").arg(path));
        return bytes;
    }, context, std::move(done));
}

} // namespace clrscope
