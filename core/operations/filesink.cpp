// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesink.h"


namespace clrscope::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxQueuedBytes = 8 * 1024 * 1024;

} // namespace

QString sizeText(qint64 bytes)
{
    const double kib = static_cast<double>(bytes) / 1024;
    if (bytes < 1024)
        return u"%1 B"_s.arg(bytes);
    const bool isLarge = kib >= 1024;
    const double value = isLarge ? kib / 1024 : kib;
    return QString::number(value, 'f', value < 10 && isLarge ? 1 : 0) + (isLarge ? u" MiB"_s : u" KiB"_s);
}

FileSink::FileSink(Manner manner, FilePlan plan, qint64 sizeLimitBytes, const Clock *clock)
    : m_manner(manner), m_plan(std::move(plan)), m_sizeLimitBytes(sizeLimitBytes), m_clock(clock)
{
    m_thread.setObjectName(u"file writer"_s);
}

FileSink::~FileSink()
{
    if (!m_writer)
        return;
    if (!m_isEnding) // dropped in mid-recording: the file is closed properly all the same
        end(false);
    QMetaObject::invokeMethod(m_writer, [thread = &m_thread] { thread->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

Result<void> FileSink::open(const ArtifactMeta &meta)
{
    if (m_plan.fileName.isEmpty())
        m_plan.fileName = meta.fileName;
    m_writer = new FileWriter(m_plan);
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    if (m_manner == Manner::Recording) // an egress provider is known by its name
        connect(m_writer, &FileWriter::opened, this, &Sink::opened);
    connect(m_writer, &FileWriter::written, this, &FileSink::takeWritten);
    connect(m_writer, &FileWriter::closed, this, &FileSink::takeReport);
    connect(m_writer, &FileWriter::failed, this, [this](const Error &error) {
        m_hasFailed = true;
        Q_EMIT failed(error);
    });
    connect(m_writer, &FileWriter::spaceIsLow, this, [this](qint64 freeBytes) {
        if (!std::exchange(m_hasEnough, true))
            Q_EMIT enough(Message::tr("Stopped before the disk was full: %1 are left on it.").arg(sizeText(freeBytes)));
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_writer, &FileWriter::open, Qt::QueuedConnection);
    return {};
}

bool FileSink::canAccept() const
{
    return m_queuedBytes < maxQueuedBytes;
}

Result<void> FileSink::write(const QByteArray &bytes)
{
    m_queuedBytes += bytes.size();
    m_takenBytes += bytes.size();
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, bytes] { writer->write(bytes); }, Qt::QueuedConnection);
    if (m_sizeLimitBytes > 0 && m_takenBytes >= m_sizeLimitBytes && !std::exchange(m_hasEnough, true)) {
        // Queued: the operation is in the midst of moving bytes.
        QMetaObject::invokeMethod(this, [this] {
            Q_EMIT enough(Message::tr("Stopped at its size limit of %1.").arg(sizeText(m_sizeLimitBytes)));
        }, Qt::QueuedConnection);
    }
    return {};
}

Result<QString> FileSink::finish(const Result<void> &outcome)
{
    m_outcome = outcome;
    end(outcome.has_value());
    return QString();
}

void FileSink::cancel()
{
    m_outcome = fail(ErrorCode::Cancelled, Message::tr("Cancelled."));
    end(false);
}

void FileSink::end(bool isGood)
{
    if (std::exchange(m_isEnding, true))
        return;
    if (!m_writer) { // nothing was ever written
        QMetaObject::invokeMethod(this, [this] { takeReport({}); }, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(m_writer, [writer = m_writer, isGood] { writer->end(isGood); }, Qt::QueuedConnection);
}

void FileSink::takeWritten(qint64 bytes)
{
    const bool wasFull = !canAccept();
    m_queuedBytes -= bytes;
    if (m_clock && !m_hasFailed)
        m_lastWrittenUtc = m_clock->nowUtc();
    if (wasFull && canAccept())
        Q_EMIT ready();
}

void FileSink::takeReport(const FileReport &report)
{
    Q_EMIT closed(report);
    if (report.ending == TraceEnding::State::Repaired)
        m_note = Message::tr("The trace was cut off and has been closed properly, so it can be opened.");
    if (report.error)
        Q_EMIT settled(tl::make_unexpected(explain(report)));
    else if (!m_outcome)
        Q_EMIT settled(tl::make_unexpected(m_outcome.error()));
    else
        Q_EMIT settled(report.path);
}

Error FileSink::explain(const FileReport &report) const
{
    const Error &error = *report.error;
    if (m_manner == Manner::Egress)
        return {error.code, Message::tr("File system egress failed: %1").arg(error.message)};
    if (report.sizeBytes == 0) {
        if (error.code == ErrorCode::DiskFull)
            return {error.code, Message::tr("Nothing was recorded: the disk of %1 is full. Free some space or choose another folder.")
                                    .arg(m_plan.folder)};
        if (error.code == ErrorCode::AccessDenied)
            return {error.code, Message::tr("Nothing was recorded: %1 may not be written to. Choose another folder.").arg(m_plan.folder)};
        return {error.code, Message::tr("Nothing was recorded: %1. Choose another folder.").arg(error.message)};
    }
    const Message why = error.code == ErrorCode::DiskFull ? Message::tr("the disk is full") : error.message;
    const QString when = m_lastWrittenUtc.toLocalTime().time().toString(u"hh:mm:ss"_s);
    const Message kept = when.isEmpty() ? Message(sizeText(report.sizeBytes))
                                        : Message::tr("%1 up to %2").arg(sizeText(report.sizeBytes), when);
    return {error.code, Message::tr("Recording stopped: %1. %2 are kept and can be opened.").arg(why, kept)};
}

std::unique_ptr<Sink> makeFileSystemEgressSink(FileSystemEgress provider)
{
    constexpr qint64 leastPieceBytes = 4096;
    FilePlan plan{.folder = std::move(provider.directoryPath),
                  .fileName = {},
                  .intermediateFolder = std::move(provider.intermediateDirectoryPath),
                  .isReplacing = true,
                  .isTrace = false,
                  .pieceBytes = provider.copyBufferSize > 0 ? std::max(provider.copyBufferSize, leastPieceBytes) : 0,
                  .freeFloorBytes = 0};
    return std::make_unique<FileSink>(FileSink::Manner::Egress, std::move(plan), 0, nullptr);
}

std::unique_ptr<Sink> makeFileSink(FileSpec spec, const Clock &clock)
{
    const bool isTrace = spec.fileName.isEmpty() || spec.fileName.endsWith(u".nettrace");
    FilePlan plan{.folder = std::move(spec.folder),
                  .fileName = std::move(spec.fileName),
                  .intermediateFolder = {},
                  .isReplacing = spec.isReplacing,
                  .isTrace = isTrace,
                  .pieceBytes = 0,
                  .freeFloorBytes = spec.freeFloorBytes};
    return std::make_unique<FileSink>(FileSink::Manner::Recording, std::move(plan), spec.sizeLimitBytes, &clock);
}

} // namespace clrscope::operations
