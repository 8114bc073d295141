// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace clrscope::httpapi {

/// A value of a request's body with the place where it ended, which QJsonDocument forgets and the
/// error texts of the API tell.
struct JsonNode
{
    enum class Kind { Null, False, True, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    QString text; ///< of Text and Number
    std::vector<JsonNode> items;
    std::vector<std::pair<QString, JsonNode>> members;
    std::int64_t line = 0; ///< from 0
    std::int64_t column =
        0; ///< byte in the line behind the token (behind the bracket of a container)
};

/// Where and why a text is no JSON, as the original words it.
struct JsonFault
{
    QString path;
    QString message; ///< with " Path: $ | LineNumber: 0 | BytePositionInLine: 1."
};

/// Strict JSON of bounded depth: no comments, no trailing commas.
[[nodiscard]] tl::expected<JsonNode, JsonFault> parseJson(QByteArrayView bytes);

/// " Path: … | LineNumber: … | BytePositionInLine: …."
[[nodiscard]] QString jsonPlace(const QString &path, std::int64_t line, std::int64_t column);
/// ".name", or "['na.me']" where the name has signs that would break a path.
[[nodiscard]] QString jsonPathStep(const QString &name);

/// Writes JSON as the API does: compact, members in the order given, non-ASCII kept.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(QStringView name);
    JsonWriter &value(QStringView text);
    JsonWriter &value(qint64 number);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// The text, or null where it is a null string.
    JsonWriter &valueOrNull(const QString &text);
    JsonWriter &member(QStringView name, QStringView text) { return key(name).value(text); }
    JsonWriter &member(QStringView name, qint64 number) { return key(name).value(number); }

    [[nodiscard]] const QByteArray &bytes() const { return m_out; }

private:
    void separate();
    void quote(QStringView text);

    QByteArray m_out;
    bool m_needsComma = false;
};

} // namespace clrscope::httpapi
