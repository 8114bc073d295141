// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/httpapi/server.h>
#include <clrscope/identity/authenticator.h>
#include <clrscope/operations/operationregistry.h>

#include "simprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

namespace clrscope::testing {

/// A response as it came over the wire.
struct Answer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;                                  ///< without chunk framing
    bool isChunked = false;
    bool endsWell = false; ///< the framing ended as it should
    int chunks = 0;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool has(const QByteArray &name) const;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

/// A client that sends exactly the bytes it is told and reads what comes.
class RawClient
{
public:
    explicit RawClient(quint16 port,
                       const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    ~RawClient();
    void send(const QByteArray &bytes);
    /// Spins the event loop until a whole answer is there, the peer closed or time is up.
    [[nodiscard]] Answer read(int ms = 5000);
    /// Until the peer has closed; false when time is up.
    [[nodiscard]] bool waitForClose(int ms = 5000);
    [[nodiscard]] bool isOpen() const
    {
        return m_socket.state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] bool wasReset() const { return m_wasReset; }
    [[nodiscard]] QByteArray received();
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }
    void close();

private:
    [[nodiscard]] bool parse(Answer &answer, bool isEnded);

    QTcpSocket m_socket;
    QByteArray m_in;
    bool m_wasReset = false;
};

/// A process registry with a fixed list, for what needs no runtime.
class FixedRegistry : public diagnostics::ProcessRegistry
{
    Q_OBJECT
public:
    diagnostics::ProcessList list;

    [[nodiscard]] diagnostics::ProcessList processes() const override { return list; }
    [[nodiscard]] QCoro::Task<diagnostics::ProcessList> refresh() override;
    [[nodiscard]] std::shared_ptr<diagnostics::Client> client(const QString &) override
    {
        return {};
    }
    [[nodiscard]] diagnostics::PortMode mode() const override
    {
        return diagnostics::PortMode::Connect;
    }
    void dismiss(const QString &) override {}
};

[[nodiscard]] diagnostics::ProcessEntry fixedProcess(qint64 pid, const QString &name,
                                                     const QString &uid = {});

/// A server on a port of its own, with its registries. Simulated runtimes started through it are in
/// a folder nobody else looks at.
class ApiFixture
{
public:
    enum class Processes { Fixed, Watched };
    explicit ApiFixture(Processes processes = Processes::Watched);
    ~ApiFixture();

    httpapi::ServerSettings settings;
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] quint16 metricsPort() const;
    /// Starts a simulated runtime and waits until it is listed.
    [[nodiscard]] SimProcess *startRuntime(const QStringList &arguments = {},
                                           const QStringList &environment = {});

    [[nodiscard]] Answer get(const QByteArray &target, const QByteArray &headers = {},
                             int ms = 5000);
    [[nodiscard]] Answer call(const QByteArray &method, const QByteArray &target,
                              const QByteArray &body = {}, const QByteArray &headers = {},
                              int ms = 5000);
    [[nodiscard]] QByteArray text(const QByteArray &method, const QByteArray &target,
                                  const QByteArray &body = {},
                                  const QByteArray &headers = {}) const;

    Clock clock;
    QTemporaryDir folder{QStringLiteral("/tmp/cs-XXXXXX")};
    FixedRegistry fixed;
    std::unique_ptr<diagnostics::ProcessRegistry> watched;
    std::unique_ptr<operations::OperationRegistry> operations;
    identity::Authenticator authenticator;
    std::unique_ptr<metrics::MetricsHub> hub;
    std::unique_ptr<httpapi::Server> server;
    std::vector<std::unique_ptr<SimProcess>> runtimes;

private:
    [[nodiscard]] diagnostics::ProcessRegistry &registry();
    Processes m_processes;
};

} // namespace clrscope::testing
