// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "traceending.h"

#include <clrscope/base/error.h>

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QString>

#include <optional>

namespace clrscope::operations {

/// Where and how a FileWriter writes.
struct FilePlan
{
    QString folder;
    QString fileName;
    QString intermediateFolder; ///< empty: in place
    bool isReplacing = false;
    bool isTrace = false;       ///< a cut .nettrace is made whole at the end
    qint64 pieceBytes = 0;      ///< 0: as they come
    qint64 freeFloorBytes = 0;
};

/// What became of a file.
struct FileReport
{
    QString path;
    qint64 sizeBytes = 0;
    TraceEnding::State ending = TraceEnding::State::NoTrace;
    std::optional<Error> error; ///< what the system said
};

/// Does the blocking work of one file. Lives on a thread of its own; is told by queued calls and
/// answers by signals.
class FileWriter : public QObject
{
    Q_OBJECT
public:
    explicit FileWriter(FilePlan plan) : m_plan(std::move(plan)) {}

    void open();
    void write(const QByteArray &bytes);
    /// isGood: all of the artifact was written. Else the part stays where it is (in place) or goes
    /// (intermediate file).
    void end(bool isGood);

Q_SIGNALS:
    void opened(const QString &path);
    void written(qint64 bytes); ///< of the queue, kept or not
    void failed(const clrscope::Error &error);
    void spaceIsLow(qint64 freeBytes);
    void closed(const clrscope::operations::FileReport &report);

private:
    [[nodiscard]] bool openFinal();
    [[nodiscard]] bool openIntermediate();
    [[nodiscard]] bool writePiece(QByteArrayView piece);
    void failWith(ErrorCode code, const Message &message);
    void failWithFileError();
    void checkSpace();
    [[nodiscard]] bool moveIntoPlace();

    FilePlan m_plan;
    QFile m_file;
    QString m_finalPath;
    TraceEnding m_ending;
    QElapsedTimer m_sinceSpaceCheck;
    qint64 m_bytesSinceSpaceCheck = 0;
    bool m_hasWarned = false;
    std::optional<Error> m_error;
};

} // namespace clrscope::operations

Q_DECLARE_METATYPE(clrscope::operations::FileReport)
