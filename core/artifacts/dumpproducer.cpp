// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/artifacts/dumpproducer.h>

#include <clrscope/artifacts/traceproducer.h>

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QThreadPool>
#include <QUuid>

namespace clrscope::artifacts {

using namespace Qt::StringLiterals;
using diagnostics::Client;
using diagnostics::DumpType;

namespace {

constexpr qint64 pieceBytes = 1024 * 1024;

/// Removing gigabytes takes its time, and nobody waits for it.
void removeAside(const QString &path)
{
    QThreadPool::globalInstance()->start([path] { QFile::remove(path); });
}

class DumpProducer : public Producer
{
    Q_OBJECT
public:
    DumpProducer(DumpSpec spec, const Clock &clock)
        : m_spec(std::move(spec)), m_path(QDir(m_spec.folder).absoluteFilePath(fileName(m_spec.pid))),
          m_meta{.fileName = u"core_"_s + artifactStamp(clock.nowUtc()), .contentType = u"application/octet-stream"_s}
    {
    }

    ~DumpProducer() override
    {
        if (m_file.isOpen())
            m_file.close();
        if (m_isWritten)
            removeAside(m_path);
    }

    [[nodiscard]] Kind kind() const override { return Kind::Dump; }
    [[nodiscard]] bool isStoppable() const override { return false; }
    [[nodiscard]] ArtifactMeta meta() const override { return m_meta; }

    void start(std::shared_ptr<Client> client) override
    {
        if (!client)
            return finishSoon(fail(ErrorCode::NotFound, Message::tr("Unable to discover a target process.")));
        if (!QDir().mkpath(m_spec.folder))
            return finishSoon(fail(ErrorCode::Io, Message::tr("The folder %1 for dumps cannot be made.").arg(m_spec.folder)));
        QMetaObject::invokeMethod(
            this,
            [this, client = std::move(client)] {
                if (m_isFinished)
                    return;
                const QPointer self(this);
                Q_EMIT started();
                if (self && !m_isFinished)
                    write(self, client, m_path, m_spec.type);
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] QByteArray take(qint64 maxBytes) override
    {
        if (!m_file.isOpen() || m_isFinished)
            return {};
        const QByteArray bytes = m_file.read(std::min(maxBytes, pieceBytes));
        if (!bytes.isEmpty() && !m_file.atEnd())
            return bytes;
        // The last piece: finished() comes once it has been taken.
        const Result<void> outcome = m_file.error() == QFileDevice::NoError
            ? Result<void>()
            : fail(ErrorCode::Io, Message::tr("The dump %1 cannot be read: %2.").arg(m_path, m_file.errorString()));
        m_file.close();
        finishSoon(outcome);
        return bytes;
    }

    void requestStop() override {} // the runtime cannot break off a dump

    void abort() override
    {
        finish(fail(ErrorCode::Cancelled, Message::tr("The dump was cancelled.")));
    }

private:
    // Apart from where it is used: see QT_USE_QSTRINGBUILDER and lifetimes.
    static QString fileName(qint64 pid)
    {
        return u"%1_%2"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces), QString::number(pid));
    }

    /// Runs on whether the producer lives or not: the runtime goes on writing, and its file must go.
    static QCoro::Task<> write(QPointer<DumpProducer> self, std::shared_ptr<Client> client, QString path, DumpType type)
    {
        QString asked = path;
        asked.replace(u"%"_s, u"%%"_s); // the dump writer fills in %p and the like
        auto written = co_await client->writeDump(asked, type);
        if (!self || self->m_isFinished) {
            removeAside(path);
            co_return;
        }
        self->m_isWritten = true;
        self->adopt(written);
    }

    void adopt(const Result<void> &written)
    {
        if (!written)
            return finish(written);
        m_file.setFileName(m_path);
        if (!m_file.open(QIODevice::ReadOnly))
            return finish(fail(ErrorCode::Io, Message::tr("The dump %1 cannot be read: %2. The process has written it as its own user; "
                                                 "run as that user, or choose another Storage:DumpTempFolder.")
                                                  .arg(m_path, m_file.errorString())));
        Q_EMIT readyRead();
    }

    void finishSoon(const Result<void> &outcome)
    {
        QMetaObject::invokeMethod(this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    }

    void finish(const Result<void> &outcome)
    {
        if (m_isFinished)
            return;
        m_isFinished = true;
        Q_EMIT finished(outcome, {});
    }

    DumpSpec m_spec;
    QString m_path;
    ArtifactMeta m_meta;
    QFile m_file;
    bool m_isWritten = false;
    bool m_isFinished = false;
};

} // namespace

QString dumpTypeName(DumpType type)
{
    switch (type) {
    case DumpType::Mini: return u"Mini"_s;
    case DumpType::WithHeap: return u"WithHeap"_s;
    case DumpType::Triage: return u"Triage"_s;
    case DumpType::Full: return u"Full"_s;
    }
    return {};
}

std::unique_ptr<Producer> makeDumpProducer(DumpSpec spec, const Clock &clock)
{
    return std::make_unique<DumpProducer>(std::move(spec), clock);
}

} // namespace clrscope::artifacts

#include "dumpproducer.moc"
