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

/// The settings files of the window. Each is read whole at the first question and known from then on,
/// so that none but the first touches the disk; `key` may name a group, "launch/program".
///
/// Keeps a value (an invalid one removes the key), written on a worker in the order of the calls.
void keepSetting(const QString &file, const QString &key, const QVariant &value);
[[nodiscard]] QVariant keptSetting(const QString &file, const QString &key);
/// All of a group, by the keys without it.
[[nodiscard]] QVariantMap keptSettings(const QString &file, const QString &group);
/// Waits until all is written, as the end of the program does; for who takes the folder away before.
void finishKeeping();

} // namespace clrscope::ui
