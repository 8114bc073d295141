// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "exchange.h"
#include "jsontext.h"
#include "wire.h"

namespace clrscope::httpapi {

void respondProblem(Exchange &exchange, int status, const QString &detail)
{
    respondProblem(exchange, status, detail, {}, {});
}

void respondProblem(Exchange &exchange, int status, const QString &detail, const QString &reason,
                    const QString &mend)
{
    JsonWriter json;
    json.beginObject().member(u"status", status).member(u"detail", detail);
    if (!reason.isEmpty())
        json.member(u"reason", reason);
    if (!mend.isEmpty())
        json.member(u"mend", mend);
    json.endObject();
    exchange.setDetail(reason.isEmpty() ? detail : reason);
    exchange.respond(status, type::problem, json.bytes());
}

void respondErrors(Exchange &exchange, const ErrorMap &errors)
{
    JsonWriter json;
    json.beginObject().member(u"title", text::validationTitle).member(u"status", 400);
    json.key(u"errors").beginObject();
    for (const auto &[key, texts] : errors.errors()) {
        json.key(key).beginArray();
        for (const auto &sentence : texts)
            json.value(sentence);
        json.endArray();
    }
    json.endObject().endObject();
    exchange.setDetail(errors.errors().first().second.first());
    exchange.respond(400, type::problem, json.bytes());
}

void respondGenericProblem(Exchange &exchange, int status, const QString &title)
{
    JsonWriter json;
    json.beginObject()
        .member(
            u"type",
            QStringLiteral("https://tools.ietf.org/html/rfc9110#section-15.5.%1").arg(status - 399))
        .member(u"title", title)
        .member(u"status", status)
        .endObject();
    exchange.setDetail(title);
    exchange.respond(status, type::problem, json.bytes());
}

void respondJson(Exchange &exchange, const JsonWriter &json, int status)
{
    exchange.respond(status, type::json, json.bytes());
}

QString wireTime(const QDateTime &utc)
{
    QString text = utc.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text + u'Z';
}

QString wireGuid(const QUuid &guid)
{
    return guid.toString(QUuid::WithoutBraces);
}

} // namespace clrscope::httpapi
