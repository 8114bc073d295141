// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/recordings.h>

#include <QHash>

#include <stop_token>

namespace clrscope::operations {

/// What is remembered of a recording beside its file: one small JSON file each, so that several
/// clrscopes never write the same one.
struct RecordingNote
{
    QString id; ///< names the note's file
    Recording recording;
    qint64 modifiedMs = 0; ///< of the trace's file when it was looked at
    qint64 writerPid = 0;  ///< while Recording: who writes
    qint64 writerStart = 0;///< tells a pid used again
};

/// Reads and writes notes, looks at trace files. Blocking: for a worker thread.
class RecordingIndex
{
public:
    explicit RecordingIndex(QString stateFolder) : m_folder(std::move(stateFolder)) {}

    void save(const RecordingNote &note) const;
    /// What was repaired into a copy is of the same process as the original.
    void saveCopy(Recording original, const QString &copy) const;
    /// The folder's traces, newest first, with what is known about them, and our recordings that lie
    /// elsewhere. Makes whole what a dead writer left.
    [[nodiscard]] RecordingList list(const QString &folder, const std::stop_token &stop) const;

    /// The note of a recording that this process begins.
    [[nodiscard]] static RecordingNote begin(Recording recording);

private:
    [[nodiscard]] QHash<QString, RecordingNote> load() const;
    void mend(RecordingNote &note) const;

    QString m_folder;
};

} // namespace clrscope::operations
