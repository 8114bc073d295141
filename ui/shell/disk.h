// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>

namespace clrscope::ui {

/// Free bytes where a folder is or would be (−1: unknown), measured on a worker: a slow disk must
/// not hold the window. The answer comes on the context's thread while the context lives.
void askFreeBytes(const QString &folder, QObject *context, std::function<void(qint64)> reply);

/// Writes a value of a settings file on a worker, in the order of the calls; done before the program
/// ends. keptSetting() knows it at once.
void keepSetting(const QString &file, const QString &key, const QVariant &value);
/// Waits until all is written; for who takes the folder away then, such as a test.
void finishKeeping();
[[nodiscard]] QVariant keptSetting(const QString &file, const QString &key);

} // namespace clrscope::ui
