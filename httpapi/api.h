// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "endpoint.h"

#include <clrscope/artifacts/producer.h>
#include <clrscope/diagnostics/types.h>
#include <clrscope/httpapi/processselection.h>
#include <clrscope/httpapi/server.h>

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace clrscope::httpapi {

/// The routes of the API. Each parses, calls core, serialises. Outlives every exchange.
class Api : public QObject
{
    Q_OBJECT
public:
    /// The settings may change while it lives; metricsPage gives the text of /metrics.
    Api(const ServerDependencies &dependencies, const ServerSettings &settings,
        std::function<QByteArray()> metricsPage);
    ~Api() override;

    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }
    /// The OpenAPI page, made once.
    [[nodiscard]] const QByteArray &openApi() const { return m_openApi; }

private:
    /// How an artifact route differs from the others, once its parameters are read.
    struct Job
    {
        Message contents{};
        std::optional<qint64> durationSeconds;
        std::function<Result<void>()> check; ///< route-specific, behind the choice of the process
        std::function<std::unique_ptr<artifacts::Producer>(
            const diagnostics::ProcessEntry &process)>
            make;
    };

    void addProcessRoutes();
    void addArtifactRoutes();
    void addFeatureRoutes();
    void addOperationRoutes();
    void addPageRoutes();

    /// The process a call means; answers the refusal itself and gives nothing.
    [[nodiscard]] QCoro::Task<std::optional<diagnostics::ProcessEntry>>
    target(QPointer<Exchange> exchange, ProcessQuery query);
    [[nodiscard]] ProcessQuery queryOf(const Bound &bound) const;
    [[nodiscard]] ProcessQuery queryOfKey(const QString &key) const;
    [[nodiscard]] Result<diagnostics::ProcessEntry> choose(const diagnostics::ProcessList &served,
                                                           const ProcessQuery &query) const;

    QCoro::Task<> listProcesses(QPointer<Exchange> exchange);
    QCoro::Task<> showProcess(QPointer<Exchange> exchange, ProcessQuery query);
    QCoro::Task<> showEnvironment(QPointer<Exchange> exchange, ProcessQuery query);
    QCoro::Task<> refuseFor(QPointer<Exchange> exchange, ProcessQuery query,
                            std::function<void(Exchange &)> answer);
    void showInfo(Exchange &exchange) const;
    void listOperations(const Call &call) const;
    void showOperation(const Call &call) const;
    void endOperation(const Call &call);

    void getTrace(const Call &call, const ProcessQuery &query, bool isLegacy);
    void postTrace(const Call &call, const ProcessQuery &query);
    [[nodiscard]] Result<void> countersUsable() const;
    void getDump(const Call &call, const ProcessQuery &query);
    void liveMetrics(const Call &call, metrics::CounterSelection selection);
    QCoro::Task<> startArtifact(QPointer<Exchange> exchange, ProcessQuery query, QString egress,
                                QStringList tags, Job job);

    [[nodiscard]] metrics::CounterSelection
    withIntervals(metrics::CounterSelection selection) const;

    const ServerDependencies m_core;
    const ServerSettings &m_settings;
    std::vector<Route> m_routes;
    QByteArray m_openApi;
    std::function<QByteArray()> m_metricsPage;
};

/// Runs a coroutine nobody waits for.
void launch(QCoro::Task<> &&task);

/// The document at `/`, made from the routes' own declarations.
[[nodiscard]] QByteArray makeOpenApi(const std::vector<Route> &routes, const QString &version);

namespace parameters {
[[nodiscard]] const Parameter<int> &pid();
[[nodiscard]] const Parameter<QUuid> &uid();
[[nodiscard]] const Parameter<QString> &name();
[[nodiscard]] const Parameter<int> &durationSeconds();
[[nodiscard]] const Parameter<QString> &egressProvider();
[[nodiscard]] const Parameter<QString> &tags();
[[nodiscard]] const Parameter<QString> &processKey();
} // namespace parameters

} // namespace clrscope::httpapi
