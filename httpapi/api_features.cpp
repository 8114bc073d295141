// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Routes of features this server does not have: the API's own answers where it has some for a
// feature switched off, a plain 501 where it has none.
#include "api.h"

#include "answers.h"
#include "exchange.h"
#include "jsontext.h"
#include "wire.h"

namespace clrscope::httpapi {

namespace {

EnumSpec logLevels()
{
    return {{{QStringLiteral("Trace"), 0},
             {QStringLiteral("Debug"), 1},
             {QStringLiteral("Information"), 2},
             {QStringLiteral("Warning"), 3},
             {QStringLiteral("Error"), 4},
             {QStringLiteral("Critical"), 5},
             {QStringLiteral("None"), 6}}};
}

} // namespace

// Resolves the process as every route does, then answers.
QCoro::Task<> Api::refuseFor(QPointer<Exchange> exchange, ProcessQuery query,
                             std::function<void(Exchange &)> answer)
{
    const auto process = co_await target(exchange, query);
    if (process && exchange)
        answer(*exchange);
}

void Api::addFeatureRoutes()
{
    using namespace parameters;
    const auto artifactTag = QStringLiteral("Artifacts");
    const auto jsonType = QStringLiteral("application/json");
    const QList<ParameterSpec> process{pid(), uid(), name()};
    const QList<ParameterSpec> egress{egressProvider(), tags()};

    const auto notServed = [this](const QString &what) {
        return [this, sentence = QStringLiteral("This server does not collect %1 yet.").arg(what)](
                   const Call &call) {
            launch(refuseFor(call.exchange, queryOf(call.bound), [sentence](Exchange &exchange) {
                respondProblem(exchange, 501, sentence);
            }));
        };
    };
    const auto switchedOff = [this](const QString &sentence) {
        return [this, sentence](const Call &call) {
            const bool isDirect = !call.bound.find(egressProvider()).has_value();
            respondProblem(*call.exchange, 400,
                           isDirect && !m_settings.isHttpEgressEnabled ? text::httpEgressOff
                                                                       : sentence);
        };
    };
    const auto level = enumParameter(QStringLiteral("level"), logLevels(),
                                     QStringLiteral("Everything at this level and above."));

    m_routes.push_back(
        {QStringLiteral("/gcdump"),
         {{.method = "GET",
           .tag = artifactTag,
           .summary = QStringLiteral("A snapshot of the managed heap (not served yet)."),
           .parameters = process + egress,
           .isEffectful = true,
           .otherStatuses = {501},
           .handler = notServed(QStringLiteral("heap snapshots"))}}});
    m_routes.push_back(
        {QStringLiteral("/logs"),
         {{.method = "GET",
           .tag = artifactTag,
           .summary = QStringLiteral("The process's log records (not served yet)."),
           .parameters = process + QList<ParameterSpec>{durationSeconds(), level} + egress,
           .isEffectful = true,
           .otherStatuses = {501},
           .handler = notServed(QStringLiteral("logs"))},
          {.method = "POST",
           .tag = artifactTag,
           .summary = QStringLiteral("The process's log records (not served yet)."),
           .parameters = process + QList<ParameterSpec>{durationSeconds()} + egress,
           .isEffectful = true,
           .otherStatuses = {501},
           .handler = notServed(QStringLiteral("logs"))}}});
    m_routes.push_back(
        {QStringLiteral("/stacks"),
         {{.method = "GET",
           .tag = artifactTag,
           .summary = QStringLiteral("The stacks of all threads (feature switched off)."),
           .parameters = process + egress,
           .isEffectful = true,
           .handler = switchedOff(text::stacksOff)}}});
    m_routes.push_back(
        {QStringLiteral("/exceptions"),
         {{.method = "GET",
           .tag = artifactTag,
           .summary = QStringLiteral("The exceptions thrown of late (feature switched off)."),
           .parameters = process + egress,
           .isEffectful = true,
           .handler = switchedOff(text::exceptionsOff)},
          {.method = "POST",
           .tag = artifactTag,
           .summary =
               QStringLiteral("The exceptions thrown of late, filtered (feature switched off)."),
           .parameters = process + egress,
           .isEffectful = true,
           .otherStatuses = {404},
           .handler = [](const Call &call) {
               respondGenericProblem(*call.exchange, 404, QStringLiteral("Not Found"));
           }}}});
    m_routes.push_back({QStringLiteral("/parameters"),
                        {{.method = "POST",
                          .tag = artifactTag,
                          .summary = QStringLiteral(
                              "Calls of methods with their parameters (feature switched off)."),
                          .parameters = process + QList<ParameterSpec>{durationSeconds()} + egress,
                          .isEffectful = true,
                          .handler = switchedOff(text::parametersOff)}}});
    m_routes.push_back(
        {QStringLiteral("/collectionrules"),
         {{.method = "GET",
           .tag = QStringLiteral("Rules"),
           .summary = QStringLiteral("The collection rules applied to a process: none."),
           .parameters = process,
           .success = jsonType,
           .successSchema = QStringLiteral("Anything"),
           .handler = [this](const Call &call) {
               launch(refuseFor(call.exchange, queryOf(call.bound), [](Exchange &exchange) {
                   exchange.respond(200, type::json, "{}");
               }));
           }}}});
    const auto rule =
        textParameter(QStringLiteral("collectionRuleName"), QStringLiteral("The rule's name."))
            .inPath();
    m_routes.push_back({QStringLiteral("/collectionrules/{collectionRuleName}"),
                        {{.method = "GET",
                          .tag = QStringLiteral("Rules"),
                          .summary = QStringLiteral("One collection rule: none."),
                          .parameters = QList<ParameterSpec>{rule} + process,
                          .otherStatuses = {204},
                          .handler = [this](const Call &call) {
                              launch(refuseFor(call.exchange, queryOf(call.bound),
                                               [](Exchange &exchange) { exchange.respond(204); }));
                          }}}});
}

} // namespace clrscope::httpapi
