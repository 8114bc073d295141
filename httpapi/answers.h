// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binder.h"

#include <clrscope/base/error.h>

#include <QDateTime>

namespace clrscope::httpapi {

class Exchange;
class JsonWriter;

/// {"status":400,"detail":"…"}
void respondProblem(Exchange &exchange, int status, const QString &detail);
/// The same with why and what to do, where we know more than the API's sentence says.
void respondProblem(Exchange &exchange, int status, const QString &detail, const QString &reason,
                    const QString &mend);
/// 400 with the `errors` map.
void respondErrors(Exchange &exchange, const ErrorMap &errors);
/// The framework's problem object of 404, 406 and 415 (rest-api §2.1).
void respondGenericProblem(Exchange &exchange, int status, const QString &title);
void respondJson(Exchange &exchange, const JsonWriter &json, int status = 200);

/// "2021-07-21T06:21:15.315Z": no trailing zeros.
[[nodiscard]] QString wireTime(const QDateTime &utc);
/// Lower case "D".
[[nodiscard]] QString wireGuid(const QUuid &guid);

} // namespace clrscope::httpapi
