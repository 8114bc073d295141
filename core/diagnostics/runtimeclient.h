// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connector.h"

#include <clrscope/diagnostics/client.h>

#include <QSet>

namespace clrscope::diagnostics {

/// Client over any Connector. Remembers which commands the runtime does not know.
class RuntimeClient final : public Client, public std::enable_shared_from_this<RuntimeClient>
{
public:
    explicit RuntimeClient(std::shared_ptr<Connector> connector) : m_connector(std::move(connector)) {}

    QCoro::Task<Result<ProcessInfo>> processInfo() override;
    QCoro::Task<Result<QMap<QString, QString>>> environment() override;
    QCoro::Task<Result<std::unique_ptr<EventPipeSession>>> startSession(SessionRequest request) override;
    QCoro::Task<Result<void>> resume() override;
    QCoro::Task<Result<void>> setEnvironmentVariable(QString name, QString value) override;
    QCoro::Task<Result<void>> writeDump(QString path, DumpType type) override;

private:
    [[nodiscard]] static QCoro::Task<Result<Reply>> call(std::shared_ptr<Connector> connector, QByteArray request,
                                                         QDeadlineTimer deadline);
    [[nodiscard]] static QCoro::Task<Result<void>> plainCall(std::shared_ptr<Connector> connector, QByteArray request,
                                                             QDeadlineTimer deadline);

    std::shared_ptr<Connector> m_connector;
    QSet<int> m_unknown; ///< set << 8 | id
};

} // namespace clrscope::diagnostics
