// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace clrscope::ui {

/// By what a file is known again.
struct FileState
{
    enum class Change { None, Grown, Other };

    bool exists = false;
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0;
    quint64 inode = 0;

    /// For workers: asks the file system.
    [[nodiscard]] static FileState of(const QString &path);
    /// What became of it since: Other if it was shortened, replaced, changed where it lies or removed.
    [[nodiscard]] Change changeTo(const FileState &now) const;
    bool operator==(const FileState &) const = default;
};

} // namespace clrscope::ui
