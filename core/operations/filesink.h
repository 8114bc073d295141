// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filewriter.h"

#include <clrscope/operations/filesinks.h>

#include <QThread>

namespace clrscope::operations {

/// "812 MiB", "1.4 MiB", "12 KiB".
[[nodiscard]] QString sizeText(qint64 bytes);

/// A sink whose bytes a FileWriter takes away on a thread of its own, at most a few MiB behind.
/// Engine thread. Destroying it before settled() waits for the disk.
class FileSink : public Sink
{
    Q_OBJECT
public:
    /// Who words the failures: a recording of one's own, or an egress provider.
    enum class Manner { Recording, Egress };

    FileSink(Manner manner, FilePlan plan, qint64 sizeLimitBytes, const Clock *clock);
    ~FileSink() override;

    [[nodiscard]] Result<void> open(const ArtifactMeta &meta) override;
    [[nodiscard]] bool canAccept() const override;
    [[nodiscard]] Result<void> write(const QByteArray &bytes) override;
    [[nodiscard]] Result<QString> finish(const Result<void> &outcome) override;
    void cancel() override;
    [[nodiscard]] bool isDirect() const override { return false; }
    [[nodiscard]] bool isDeferred() const override { return true; }
    [[nodiscard]] Message note() const override { return m_note; }

Q_SIGNALS:
    /// Before settled(): what lies on disk now.
    void closed(const clrscope::operations::FileReport &report);

private:
    void takeWritten(qint64 bytes);
    void takeReport(const FileReport &report);
    void end(bool isGood);
    [[nodiscard]] Error explain(const FileReport &report) const;

    Manner m_manner;
    FilePlan m_plan;
    qint64 m_sizeLimitBytes = 0;
    const Clock *m_clock = nullptr;
    QThread m_thread;
    FileWriter *m_writer = nullptr; // lives on m_thread, deleted when it ends
    qint64 m_queuedBytes = 0;
    qint64 m_takenBytes = 0;
    bool m_hasEnough = false;
    bool m_hasFailed = false;
    bool m_isEnding = false;
    QDateTime m_lastWrittenUtc;
    Result<void> m_outcome;
    Message m_note;
};

} // namespace clrscope::operations
