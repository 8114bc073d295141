// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/operations/sink.h>

#include <QString>

#include <memory>

namespace clrscope::operations {

/// A FileSystem egress provider (configuration §14.1).
struct FileSystemEgress
{
    QString directoryPath{};             ///< made if missing; the result's path is it and the file's name, as configured
    QString intermediateDirectoryPath{}; ///< empty: written in place
    qint64 copyBufferSize = 0;         ///< 0: ours

    bool operator==(const FileSystemEgress &) const = default;
};

/// Writes what an operation yields into the provider's directory, on a thread of its own.
/// Failures read "File system egress failed: …".
[[nodiscard]] std::unique_ptr<Sink> makeFileSystemEgressSink(FileSystemEgress provider);

/// A plain file at a path of one's own (rules, exports); an existing one is replaced when isReplacing.
struct FileSpec
{
    QString folder{};
    QString fileName{};           ///< empty: the artifact's own
    bool isReplacing = false;   ///< else an existing file of that name is left alone: "name (2).nettrace"
    qint64 sizeLimitBytes = 0;  ///< stops gracefully when reached; 0: none
    qint64 freeFloorBytes = 0;  ///< stops gracefully when the disk has less left; 0: written until full
};

[[nodiscard]] std::unique_ptr<Sink> makeFileSink(FileSpec spec, const Clock &clock);

} // namespace clrscope::operations
