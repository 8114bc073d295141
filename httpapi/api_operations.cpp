// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"

#include "answers.h"
#include "exchange.h"
#include "jsontext.h"
#include "wire.h"

#include <clrscope/operations/operationregistry.h>

#include <algorithm>

namespace clrscope::httpapi {

namespace {

const Parameter<QUuid> &operationId()
{
    static const auto parameter =
        guidParameter(QStringLiteral("operationId"), QStringLiteral("The operation's id."))
            .inPath();
    return parameter;
}

const Parameter<bool> &stopFlag()
{
    static const auto parameter =
        flagParameter(
            QStringLiteral("stop"),
            QStringLiteral(
                "End gracefully, so that the artifact is whole, instead of breaking off."))
            .withDefault(false);
    return parameter;
}

// Members shared by the list and the single operation.
void writeSummary(JsonWriter &json, const operations::Snapshot &operation)
{
    json.member(u"operationId", wireGuid(operation.id))
        .member(u"createdDateTime", wireTime(operation.createdUtc))
        .member(u"status", operations::stateName(operation.state))
        .key(u"process")
        .beginObject()
        .member(u"pid", operation.process.pid)
        .member(u"uid", wireGuid(operation.process.uid))
        .member(u"name", operation.process.name)
        .endObject()
        .key(u"egressProviderName")
        .valueOrNull(operation.egressProvider.isEmpty() ? QString() : operation.egressProvider)
        .key(u"isStoppable")
        .boolean(operation.isStoppable)
        .key(u"tags")
        .beginArray();
    for (const auto &tag : operation.tags)
        json.value(tag);
    json.endArray();
}

} // namespace

void Api::addOperationRoutes()
{
    using namespace parameters;
    const auto tag = QStringLiteral("Operations");
    m_routes.push_back(
        {QStringLiteral("/operations"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("What runs and what ran, in order of creation."),
           .parameters = {pid(), uid(), name(), tags()},
           .success = QStringLiteral("application/json"),
           .successSchema = QStringLiteral("Operations"),
           .handler = [this](const Call &call) { listOperations(call); }}}});
    m_routes.push_back(
        {QStringLiteral("/operations/{operationId}"),
         {{.method = "GET",
           .tag = tag,
           .summary = QStringLiteral("One operation; 201 once it has succeeded."),
           .parameters = {operationId()},
           .success = QStringLiteral("application/json"),
           .successSchema = QStringLiteral("Operation"),
           .otherStatuses = {201},
           .handler = [this](const Call &call) { showOperation(call); }},
          {.method = "DELETE",
           .tag = tag,
           .summary = QStringLiteral("Cancels an operation, or stops it gracefully."),
           .parameters = {operationId(), stopFlag()},
           .isEffectful = true,
           .otherStatuses = {202},
           .handler = [this](const Call &call) { endOperation(call); }}}});
}

void Api::listOperations(const Call &call) const
{
    const auto query = queryOf(call.bound);
    const auto wanted = readTags(call.bound.find(parameters::tags()).value_or(QString()));
    JsonWriter json;
    json.beginArray();
    for (const auto &operation : m_core.operations.list()) {
        const bool isMeant =
            (!query.pid || *query.pid == operation.process.pid) &&
            (!query.uid || *query.uid == operation.process.uid) &&
            (!query.name || *query.name == operation.process.name) &&
            std::all_of(wanted.begin(), wanted.end(),
                        [&operation](const QString &tag) { return operation.tags.contains(tag); });
        if (!isMeant)
            continue;
        json.beginObject();
        writeSummary(json, operation);
        json.endObject();
    }
    json.endArray();
    respondJson(*call.exchange, json);
}

void Api::showOperation(const Call &call) const
{
    const auto operation = m_core.operations.find(call.bound.value(operationId()));
    if (!operation) {
        respondProblem(*call.exchange, 400, text::noOperation);
        return;
    }
    const bool hasSucceeded = operation->state == operations::State::Succeeded;
    JsonWriter json;
    json.beginObject()
        .key(u"resourceLocation")
        .valueOrNull(hasSucceeded && !operation->resourceLocation.isEmpty()
                         ? operation->resourceLocation
                         : QString())
        .key(u"error");
    if (operation->state == operations::State::Failed) {
        json.beginObject()
            .member(u"code", QStringLiteral("400"))
            .member(u"message", operation->error ? operation->error->message.english() : QString())
            .endObject();
    } else {
        json.null();
    }
    writeSummary(json, *operation);
    json.endObject();
    respondJson(*call.exchange, json, hasSucceeded ? 201 : 200);
}

void Api::endOperation(const Call &call)
{
    const auto id = call.bound.value(operationId());
    const bool isStop = call.bound.value(stopFlag());
    const auto ended = isStop ? m_core.operations.stop(id) : m_core.operations.cancel(id);
    if (!call.exchange)
        return; // cancelled the very request that asked: cannot be, but costs nothing
    if (ended)
        call.exchange->respond(isStop ? 202 : 200);
    else
        respondProblem(*call.exchange, 400, ended.error().message.english());
}

} // namespace clrscope::httpapi
