// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binder.h"
#include "bodies.h"

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace clrscope::httpapi {

class Exchange;

using BodyValue = std::variant<std::monostate, TraceBody, metrics::CounterSelection>;

/// A JSON body: who reads it, and its schema's name in the OpenAPI page.
struct BodySpec
{
    QString schema;
    std::function<BodyValue(const QByteArray &body, ErrorMap &errors)> read;

    [[nodiscard]] bool isNone() const { return !read; }
};

/// What a handler is given: everything checked already.
struct Call
{
    QPointer<Exchange> exchange;
    Bound bound;
    BodyValue body;
};

/// One method of one path, declared once for checking, serving and documenting.
struct Endpoint
{
    QByteArray method{};
    QString tag{};
    QString summary{};
    QList<ParameterSpec> parameters{};
    BodySpec body{};
    /// Without a key, and on the metrics addresses too.
    bool isPublic = false;
    /// Starts or ends something: not for pages of foreign origin.
    bool isEffectful = false;
    QString success{};          ///< content type of the 200, "" if it has no body
    QString successSchema{};    ///< of a JSON answer
    QList<int> otherStatuses{}; ///< beside 200, 400, 401, 403
    std::function<void(Call call)> handler{};
};

struct Route
{
    QString path; ///< "/operations/{operationId}"
    std::vector<Endpoint> endpoints;

    [[nodiscard]] const Endpoint *find(const QByteArray &method) const;
    [[nodiscard]] QByteArray allow() const;
    [[nodiscard]] bool isPublic() const;
};

} // namespace clrscope::httpapi
