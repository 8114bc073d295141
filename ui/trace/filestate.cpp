// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/filestate.h"

#include <QFile>

#include <sys/stat.h>

namespace clrscope::ui {

FileState FileState::of(const QString &path)
{
    struct stat status{};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {true, status.st_size, qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec, status.st_ino};
}

FileState::Change FileState::changeTo(const FileState &now) const
{
    if (now == *this)
        return Change::None;
    return exists && now.exists && now.inode == inode && now.sizeBytes > sizeBytes ? Change::Grown : Change::Other;
}

} // namespace clrscope::ui
