// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/error.h>

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What the kernel knows of one process without asking it. The functions read small files and
/// return at once; they belong on a worker, and a pid is only trusted with its start time.
namespace clrscope::diagnostics {

/// Empty or 0 where the kernel does not say: a process of another user, or one in between.
struct ProcessFacts
{
    QDateTime startedUtc; ///< as ProcessEntry::startedUtc of the same process
    QString executable;   ///< "/usr/bin/dotnet"; ends in " (deleted)" when replaced since
    QString workingFolder;
    qint64 parentPid = 0;
    QString parentName;
    qint64 namespacePid = 0; ///< its pid in a container of its own, 0 if it has none
    QString controlGroup;    ///< "/system.slice/shop.service", "/docker/…"; "" for the root
    int threads = 0;
    qint64 workingSetBytes = 0;

    bool operator==(const ProcessFacts &) const = default;
};

/// Nothing when there is no such process.
[[nodiscard]] std::optional<ProcessFacts> readProcessFacts(qint64 pid);

/// A library or program file in the memory of a process.
struct MappedFile
{
    QString path;
    quint64 address = 0;   ///< the lowest
    quint64 sizeBytes = 0; ///< of all its parts
    bool isDeleted = false;///< the file was replaced or removed since
    bool isManaged = false;///< by its name: .dll, .exe; else native

    bool operator==(const MappedFile &) const = default;
};
using MappedFileList = QList<MappedFile>;

/// Text of /proc/<pid>/maps: each library and program once, in order of address; what is no file
/// or no code (fonts, caches, shared memory) is left out.
[[nodiscard]] MappedFileList parseMappedFiles(const QByteArray &maps);
/// Fails for processes of other users.
[[nodiscard]] Result<MappedFileList> readMappedFiles(qint64 pid);

} // namespace clrscope::diagnostics
