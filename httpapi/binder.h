// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Parameters are declared once: the declaration checks requests, fills the OpenAPI page and names
// the `errors` of a refusal.
#pragma once

#include "requestparser.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <concepts>
#include <limits>
#include <optional>
#include <utility>

namespace clrscope::httpapi {

/// A bound value. (Not a std::variant: g++ 12 warns of uninitialised members it does not read.)
class Value
{
public:
    Value() = default;
    explicit Value(int number) : m_number(number) {}
    explicit Value(bool flag) : m_type(Type::Flag), m_flag(flag) {}
    explicit Value(const QUuid &guid) : m_type(Type::Guid), m_guid(guid) {}
    explicit Value(QString text) : m_type(Type::Text), m_text(std::move(text)) {}

    /// Null where it is of another type.
    template <typename T>
    [[nodiscard]] const T *as() const
    {
        if constexpr (std::same_as<T, int>)
            return m_type == Type::Number ? &m_number : nullptr;
        else if constexpr (std::same_as<T, bool>)
            return m_type == Type::Flag ? &m_flag : nullptr;
        else if constexpr (std::same_as<T, QUuid>)
            return m_type == Type::Guid ? &m_guid : nullptr;
        else
            return m_type == Type::Text ? &m_text : nullptr;
    }

private:
    enum class Type { Number, Flag, Guid, Text };
    Type m_type = Type::Number;
    int m_number = 0;
    bool m_flag = false;
    QUuid m_guid;
    QString m_text;
};

/// The `errors` member of a refusal, in the order the errors were found.
class ErrorMap
{
public:
    void add(const QString &key, const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_errors.isEmpty(); }
    [[nodiscard]] const QList<std::pair<QString, QStringList>> &errors() const { return m_errors; }

private:
    QList<std::pair<QString, QStringList>> m_errors;
};

enum class ValueKind { Integer, Flag, Guid, Text, Enumeration };
enum class Place { Query, Path };

/// Names and numbers of an enumeration. With flags, comma lists are OR-ed.
struct EnumSpec
{
    QList<std::pair<QString, int>> names{};
    bool isFlags = false;

    /// "Cpu, http", "7": the number; nothing if it cannot be read.
    [[nodiscard]] std::optional<int> read(const QString &text) const;
    [[nodiscard]] bool isDefined(int value) const;
};

/// One parameter of a route, whatever its type.
struct ParameterSpec
{
    QString name{};
    ValueKind kind = ValueKind::Text;
    Place place = Place::Query;
    QString doc{};
    std::optional<Value> fallback{};
    std::optional<std::pair<int, int>> range{};
    EnumSpec values{};

    /// Nothing when absent; an error is noted in the map.
    [[nodiscard]] std::optional<Value> bind(const std::optional<QString> &text,
                                            ErrorMap &errors) const;
};

/// The same with its C++ type, so that a handler cannot ask for the wrong one.
template <typename T>
struct Parameter
{
    ParameterSpec spec;

    Parameter withDefault(T value) const
    {
        auto copy = *this;
        copy.spec.fallback = Value(std::move(value));
        return copy;
    }
    Parameter between(int low, int high) const
    {
        auto copy = *this;
        copy.spec.range = {low, high};
        return copy;
    }
    Parameter inPath() const
    {
        auto copy = *this;
        copy.spec.place = Place::Path;
        return copy;
    }
    operator ParameterSpec() const { return spec; } // NOLINT: lists of parameters read better so
};

[[nodiscard]] Parameter<int> integerParameter(const QString &name, const QString &doc);
[[nodiscard]] Parameter<bool> flagParameter(const QString &name, const QString &doc);
[[nodiscard]] Parameter<QUuid> guidParameter(const QString &name, const QString &doc);
[[nodiscard]] Parameter<QString> textParameter(const QString &name, const QString &doc);
[[nodiscard]] Parameter<int> enumParameter(const QString &name, EnumSpec values,
                                           const QString &doc);

/// The bound parameters of one request.
class Bound
{
public:
    void set(const QString &name, Value value) { m_values.insert(name, std::move(value)); }

    template <typename T>
    [[nodiscard]] std::optional<T> find(const Parameter<T> &parameter) const
    {
        const auto it = m_values.constFind(parameter.spec.name);
        const T *value = it == m_values.cend() ? nullptr : it->template as<T>();
        return value ? std::optional<T>(*value) : std::nullopt;
    }
    /// For parameters with a default.
    template <typename T>
    [[nodiscard]] T value(const Parameter<T> &parameter) const
    {
        return find(parameter).value_or(T{});
    }

private:
    QMap<QString, Value> m_values;
};

/// Reads all of a route's parameters; `captured` are the path's in order of declaration.
[[nodiscard]] Bound bindParameters(const QList<ParameterSpec> &parameters, const Request &request,
                                   const QStringList &captured, ErrorMap &errors);

/// .NET's forms N, D, B, P and X, surrounding white space allowed.
[[nodiscard]] std::optional<QUuid> readGuid(const QString &text);
/// Decimal, sign and surrounding white space allowed.
[[nodiscard]] std::optional<int> readInteger(const QString &text);
/// Split at commas, empty ones dropped, not trimmed, first of equal ones kept.
[[nodiscard]] QStringList readTags(const QString &text);

} // namespace clrscope::httpapi
