// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/client.h>

#include <QPointer>

#include <functional>

namespace clrscope::testing {

/// A session whose bytes and end a test decides.
class FakeSession : public diagnostics::EventPipeSession
{
    Q_OBJECT
public:
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] End end() const override { return m_end; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size(); }
    [[nodiscard]] QByteArray read(qint64 maxBytes) override
    {
        const QByteArray taken = m_bytes.left(maxBytes);
        m_bytes.remove(0, taken.size());
        m_read += static_cast<quint64>(taken.size());
        return taken;
    }
    [[nodiscard]] quint64 bytesRead() const override { return m_read; }
    void requestStop() override
    {
        ++stops;
        m_state = State::Draining;
        if (onStop)
            onStop();
    }
    void abort() override
    {
        ++aborts;
        endWith(End::Aborted);
    }

    void arrive(const QByteArray &bytes)
    {
        m_bytes += bytes;
        Q_EMIT readyRead();
    }
    void endWith(End end)
    {
        if (m_state == State::Ended)
            return;
        m_state = State::Ended;
        m_end = end;
        Q_EMIT ended(end);
    }

    int stops = 0;
    int aborts = 0;
    std::function<void()> onStop;

private:
    State m_state = State::Streaming;
    End m_end = End::NotYet;
    QByteArray m_bytes;
    quint64 m_read = 0;
};

/// Answers startSession with what the test put there; everything else is not asked.
class FakeClient : public diagnostics::Client
{
public:
    QCoro::Task<Result<diagnostics::ProcessInfo>> processInfo() override { co_return fail(ErrorCode::Unsupported, {}); }
    QCoro::Task<Result<QMap<QString, QString>>> environment() override { co_return fail(ErrorCode::Unsupported, {}); }
    QCoro::Task<Result<std::unique_ptr<diagnostics::EventPipeSession>>>
    startSession(diagnostics::SessionRequest request) override
    {
        requests.append(request);
        if (refuses && refuses(request))
            co_return fail(ErrorCode::Rejected, QStringLiteral("refused"), 0x80131385);
        auto made = std::make_unique<FakeSession>();
        session = made.get();
        co_return std::unique_ptr<diagnostics::EventPipeSession>(std::move(made));
    }
    QCoro::Task<Result<void>> resume() override { co_return Result<void>(); }
    QCoro::Task<Result<void>> setEnvironmentVariable(QString, QString) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> writeDump(QString, diagnostics::DumpType) override { co_return Result<void>(); }

    QList<diagnostics::SessionRequest> requests;
    std::function<bool(const diagnostics::SessionRequest &)> refuses;
    QPointer<FakeSession> session;
};

} // namespace clrscope::testing
