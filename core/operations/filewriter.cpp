// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewriter.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <cerrno>

namespace clrscope::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spaceCheckBytes = 8 * 1024 * 1024;
constexpr qint64 spaceCheckMs = 1000;
constexpr int maxNames = 1000;
constexpr int maxIntermediateNames = 10;

/// What is left where this folder (or its nearest parent that exists) lies, if that is less than the
/// floor or a fiftieth of the disk, whichever is smaller.
std::optional<qint64> lowSpace(const QString &folder, qint64 floorBytes)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot()) {
        const QString parent = QFileInfo(dir.absolutePath()).absolutePath();
        if (parent == dir.absolutePath())
            break;
        dir.setPath(parent);
    }
    const QStorageInfo storage(dir.absolutePath());
    if (!storage.isValid() || storage.bytesAvailable() >= std::min(floorBytes, storage.bytesTotal() / 50))
        return std::nullopt;
    return storage.bytesAvailable();
}

} // namespace

void FileWriter::open()
{
    if (!QDir().mkpath(m_plan.folder)) {
        const auto code = errno == EACCES || errno == EPERM || errno == EROFS ? ErrorCode::AccessDenied
            : errno == ENOSPC || errno == EDQUOT                             ? ErrorCode::DiskFull
                                                                              : ErrorCode::Io;
        return failWith(code, u"%1: %2"_s.arg(m_plan.folder, qt_error_string()));
    }
    m_finalPath = QDir(m_plan.folder).filePath(m_plan.fileName);
    if (m_plan.freeFloorBytes > 0 && lowSpace(m_plan.folder, m_plan.freeFloorBytes))
        return failWith(ErrorCode::DiskFull, qt_error_string(ENOSPC));
    const bool isOpen = m_plan.intermediateFolder.isEmpty() ? openFinal() : openIntermediate();
    if (isOpen) {
        m_sinceSpaceCheck.start();
        Q_EMIT opened(m_finalPath);
    }
}

bool FileWriter::openFinal()
{
    constexpr auto mode = QIODevice::ReadWrite | QIODevice::Unbuffered;
    if (m_plan.isReplacing) {
        m_file.setFileName(m_finalPath);
        if (m_file.open(mode | QIODevice::Truncate))
            return true;
        failWithFileError();
        return false;
    }
    const QFileInfo wanted(m_finalPath);
    const QString suffix = wanted.suffix().isEmpty() ? QString() : QString(u'.' + wanted.suffix());
    for (int number = 1; number <= maxNames; ++number) {
        if (number > 1)
            m_finalPath = wanted.dir().filePath(u"%1 (%2)%3"_s.arg(wanted.completeBaseName()).arg(number).arg(suffix));
        m_file.setFileName(m_finalPath);
        if (m_file.open(mode | QIODevice::NewOnly))
            return true;
        if (!QFileInfo::exists(m_finalPath))
            break;
    }
    failWithFileError();
    return false;
}

bool FileWriter::openIntermediate()
{
    if (!QDir().mkpath(m_plan.intermediateFolder)) {
        failWith(ErrorCode::Io, u"%1: %2"_s.arg(m_plan.intermediateFolder, qt_error_string()));
        return false;
    }
    const QDir folder(m_plan.intermediateFolder);
    for (int attempt = 0; attempt < maxIntermediateNames; ++attempt) {
        m_file.setFileName(folder.filePath(QUuid::createUuid().toString(QUuid::Id128)));
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::NewOnly))
            return true;
        if (!m_file.exists()) {
            failWithFileError();
            return false;
        }
    }
    failWith(ErrorCode::Io, Message::tr("Unable to create unique intermediate file in '%1' directory.").arg(m_plan.intermediateFolder));
    return false;
}

void FileWriter::write(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    const qint64 piece = m_plan.pieceBytes > 0 ? m_plan.pieceBytes : bytes.size();
    while (!m_error && !rest.isEmpty()) {
        const auto next = rest.first(std::min<qsizetype>(rest.size(), piece));
        if (!writePiece(next))
            break;
        rest = rest.sliced(next.size());
    }
    if (!m_error && m_plan.freeFloorBytes > 0) {
        m_bytesSinceSpaceCheck += bytes.size();
        if (m_bytesSinceSpaceCheck >= spaceCheckBytes || m_sinceSpaceCheck.hasExpired(spaceCheckMs))
            checkSpace();
    }
    Q_EMIT written(bytes.size());
}

bool FileWriter::writePiece(QByteArrayView piece)
{
    // One write may take a part only (a disk about to be full): the part counts.
    while (!piece.isEmpty()) {
        const qint64 before = m_file.pos();
        const qint64 count = m_file.write(piece.data(), piece.size());
        const qint64 done = count > 0 ? count : std::clamp<qint64>(m_file.size() - before, 0, piece.size());
        if (m_plan.isTrace)
            m_ending.feed(piece.first(done));
        piece = piece.sliced(done);
        if (count <= 0) {
            failWithFileError();
            return false;
        }
    }
    return true;
}

void FileWriter::end(bool isGood)
{
    FileReport report;
    if (m_file.isOpen()) {
        m_file.close();
        report.path = m_finalPath;
        if (m_plan.isTrace)
            report.ending = m_ending.complete(m_finalPath);
        report.sizeBytes = m_file.size();
        if (!m_plan.intermediateFolder.isEmpty() && !(isGood && !m_error && moveIntoPlace())) {
            m_file.remove();
            report.path.clear();
            report.sizeBytes = 0;
        }
    }
    report.error = m_error;
    Q_EMIT closed(report);
}

bool FileWriter::moveIntoPlace()
{
    if (QFile::exists(m_finalPath)) {
        failWith(ErrorCode::Io, Message::tr("The file '%1' already exists.").arg(m_finalPath));
        return false;
    }
    const QString intermediate = m_file.fileName();
    if (m_file.rename(m_finalPath))
        return true;
    failWithFileError();
    m_file.setFileName(intermediate);
    return false;
}

void FileWriter::failWith(ErrorCode code, const Message &message)
{
    if (m_error)
        return;
    m_error = Error{code, message};
    Q_EMIT failed(*m_error);
}

void FileWriter::failWithFileError()
{
    const int number = errno;
    ErrorCode code = ErrorCode::Io;
    if (m_file.error() == QFileDevice::ResourceError || number == ENOSPC || number == EDQUOT || number == EFBIG)
        code = ErrorCode::DiskFull;
    else if (m_file.error() == QFileDevice::PermissionsError || number == EACCES || number == EROFS)
        code = ErrorCode::AccessDenied;
    failWith(code, u"%1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
}

void FileWriter::checkSpace()
{
    m_bytesSinceSpaceCheck = 0;
    m_sinceSpaceCheck.restart();
    const auto left = lowSpace(m_plan.folder, m_plan.freeFloorBytes);
    if (left && !std::exchange(m_hasWarned, true))
        Q_EMIT spaceIsLow(*left);
}

} // namespace clrscope::operations
