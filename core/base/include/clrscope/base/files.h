// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>

#include <QByteArray>
#include <QObject>

#include <functional>

namespace clrscope {

/// Makes the bytes and writes them on a pool thread, whole or not at all (an older file stays until
/// then). The context lives on the main thread; `done` runs there, unless the context has gone.
void writeFileLater(const QString &path, std::function<QByteArray()> bytes, QObject *context,
                    std::function<void(const Result<void> &)> done);

/// Reads a file of at most `limit` bytes on a pool thread; `done` as above.
void readFileLater(const QString &path, qint64 limit, QObject *context,
                   std::function<void(const Result<QByteArray> &)> done);

} // namespace clrscope
