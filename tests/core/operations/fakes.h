// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/operationregistry.h>

#include <QPointer>

namespace clrscope::testing {

using operations::ArtifactMeta;
using operations::Kind;

/// A producer whose bytes and end a test decides.
class FakeProducer : public artifacts::Producer
{
    Q_OBJECT
public:
    explicit FakeProducer(Kind kind = Kind::Trace) : m_kind(kind) {}
    [[nodiscard]] Kind kind() const override { return m_kind; }
    [[nodiscard]] bool isStoppable() const override
    {
        return m_kind == Kind::Trace || m_kind == Kind::Logs || m_kind == Kind::LiveMetrics;
    }
    [[nodiscard]] ArtifactMeta meta() const override
    {
        return {QStringLiteral("1.nettrace"), QStringLiteral("application/octet-stream")};
    }
    void start(std::shared_ptr<diagnostics::Client>) override { ++starts; }
    [[nodiscard]] QByteArray take(qint64 maxBytes) override
    {
        const QByteArray taken = m_bytes.left(maxBytes);
        m_bytes.remove(0, taken.size());
        return taken;
    }
    void requestStop() override
    {
        ++stops;
        Q_EMIT stopping();
    }
    void abort() override
    {
        ++aborts;
        end(fail(ErrorCode::Cancelled, QStringLiteral("aborted")));
    }

    void run() { Q_EMIT started(); }
    void arrive(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }
    void end(const Result<void> &outcome = {}, const QString &note = {})
    {
        if (!std::exchange(m_isEnded, true))
            Q_EMIT finished(outcome, note);
    }
    [[nodiscard]] qsizetype waitingBytes() const { return m_bytes.size(); }

    int starts = 0;
    int stops = 0;
    int aborts = 0;

private:
    Kind m_kind;
    QByteArray m_bytes;
    bool m_isEnded = false;
};

/// What a FakeSink was given; outlives it.
struct SinkDiary
{
    QByteArray bytes;
    int opens = 0;
    int finishes = 0;
    int cancels = 0;
    std::optional<Result<void>> outcome;
};

class FakeSink : public operations::Sink
{
    Q_OBJECT
public:
    explicit FakeSink(std::shared_ptr<SinkDiary> diary) : m_diary(std::move(diary)) {}
    [[nodiscard]] Result<void> open(const ArtifactMeta &) override
    {
        ++m_diary->opens;
        return openResult;
    }
    [[nodiscard]] bool canAccept() const override { return isAccepting; }
    [[nodiscard]] Result<void> write(const QByteArray &bytes) override
    {
        m_diary->bytes += bytes;
        return writeResult;
    }
    [[nodiscard]] Result<QString> finish(const Result<void> &outcome) override
    {
        ++m_diary->finishes;
        m_diary->outcome = outcome;
        return isFile ? finishResult : QString();
    }
    void cancel() override { ++m_diary->cancels; }
    [[nodiscard]] bool isDirect() const override { return !isFile; }

    void accept(bool isOn)
    {
        isAccepting = isOn;
        if (isOn)
            Q_EMIT ready();
    }

    bool isFile = false;
    bool isAccepting = true;
    Result<void> openResult;
    Result<void> writeResult;
    Result<QString> finishResult = QStringLiteral("/there/1.nettrace");

private:
    std::shared_ptr<SinkDiary> m_diary;
};

} // namespace clrscope::testing
