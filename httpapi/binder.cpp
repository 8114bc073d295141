// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binder.h"

#include "wire.h"

#include <QRegularExpression>

#include <algorithm>

namespace clrscope::httpapi {

void ErrorMap::add(const QString &key, const QString &text)
{
    for (auto &[known, texts] : m_errors) {
        if (known == key) {
            texts.append(text);
            return;
        }
    }
    m_errors.emplaceBack(key, QStringList{text});
}

std::optional<int> readInteger(const QString &text)
{
    const auto trimmed = QStringView(text).trimmed();
    const auto digits =
        trimmed.startsWith(u'-') || trimmed.startsWith(u'+') ? trimmed.sliced(1) : trimmed;
    if (digits.isEmpty() ||
        !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    bool isGood = false;
    const int value = trimmed.toInt(&isGood, 10);
    return isGood ? std::optional(value) : std::nullopt;
}

std::optional<QUuid> readGuid(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral(
        "^(?:([0-9a-fA-F]{32})|([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})|"
        "\\{([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\}|"
        "\\(([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\\))$"));
    static const QRegularExpression hex(
        QStringLiteral("^\\{0x([0-9a-fA-F]{1,8}),0x([0-9a-fA-F]{1,4}),0x([0-9a-fA-F]{1,4}),\\{0x(["
                       "0-9a-fA-F]{1,2}),0x([0-9a-fA-F]{1,2}),"
                       "0x([0-9a-fA-F]{1,2}),0x([0-9a-fA-F]{1,2}),0x([0-9a-fA-F]{1,2}),0x([0-9a-fA-"
                       "F]{1,2}),0x([0-9a-fA-F]{1,2}),"
                       "0x([0-9a-fA-F]{1,2})\\}\\}$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto trimmed = text.trimmed();
    if (trimmed.size() > 80)
        return {};
    if (const auto match = plain.match(trimmed); match.hasMatch()) {
        QString digits = match.captured(match.lastCapturedIndex());
        if (digits.size() == 32) {
            for (const int at : {20, 16, 12, 8})
                digits.insert(at, u'-');
        }
        return QUuid::fromString(digits);
    }
    QString squeezed = trimmed;
    squeezed.remove(u' ');
    if (const auto match = hex.match(squeezed); match.hasMatch()) {
        const auto part = [&match](int i) { return match.captured(i).toUInt(nullptr, 16); };
        return QUuid(part(1), static_cast<ushort>(part(2)), static_cast<ushort>(part(3)),
                     static_cast<uchar>(part(4)), static_cast<uchar>(part(5)),
                     static_cast<uchar>(part(6)), static_cast<uchar>(part(7)),
                     static_cast<uchar>(part(8)), static_cast<uchar>(part(9)),
                     static_cast<uchar>(part(10)), static_cast<uchar>(part(11)));
    }
    return {};
}

QStringList readTags(const QString &text)
{
    auto tags = text.split(u',', Qt::SkipEmptyParts);
    tags.removeDuplicates();
    return tags;
}

std::optional<int> EnumSpec::read(const QString &text) const
{
    int all = 0;
    bool isFirst = true;
    const auto pieces = text.split(u',');
    for (const auto &piece : pieces) {
        const auto word = piece.trimmed();
        const auto named = std::find_if(names.begin(), names.end(), [&word](const auto &entry) {
            return entry.first.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (named != names.end()) {
            all |= named->second;
        } else if (const auto number = readInteger(word); number && isFirst && pieces.size() == 1) {
            all = *number;
        } else {
            return {};
        }
        isFirst = false;
    }
    return all;
}

bool EnumSpec::isDefined(int value) const
{
    int all = 0;
    for (const auto &[name, number] : names) {
        if (number == value)
            return true;
        all |= number;
    }
    // No flag at all is let through: the session refuses it in its own words (rest-api §10.1).
    return isFlags && value >= 0 && (value & ~all) == 0;
}

std::optional<Value> ParameterSpec::bind(const std::optional<QString> &text, ErrorMap &errors) const
{
    if (!text)
        return fallback;
    const bool isBlank = text->trimmed().isEmpty();
    if (isBlank && kind != ValueKind::Text) {
        if (fallback || place == Place::Path) {
            errors.add(name, text::invalid.arg(*text));
            return {};
        }
        return {};
    }
    const auto refuse = [&](const QString &sentence) {
        errors.add(name, sentence.arg(*text));
        return std::optional<Value>();
    };
    switch (kind) {
    case ValueKind::Text:
        if (isBlank)
            return {};
        return Value(*text);
    case ValueKind::Integer: {
        const auto number = readInteger(*text);
        if (!number)
            return refuse(text::notValid);
        if (range && (*number < range->first || *number > range->second)) {
            errors.add(name, text::outOfRange.arg(name).arg(range->first).arg(range->second));
            return {};
        }
        return Value(*number);
    }
    case ValueKind::Flag: {
        const auto word = text->trimmed().toLower();
        if (word != u"true" && word != u"false")
            return refuse(text::notValid);
        return Value(word == u"true");
    }
    case ValueKind::Guid: {
        const auto guid = readGuid(*text);
        return guid ? std::optional<Value>(*guid) : refuse(text::notValid);
    }
    case ValueKind::Enumeration: {
        const auto number = values.read(*text);
        if (!number)
            return refuse(text::notValid);
        if (!values.isDefined(*number))
            return refuse(text::invalid);
        return Value(*number);
    }
    }
    return {};
}

Parameter<int> integerParameter(const QString &name, const QString &doc)
{
    return {{.name = name, .kind = ValueKind::Integer, .doc = doc}};
}

Parameter<bool> flagParameter(const QString &name, const QString &doc)
{
    return {{.name = name, .kind = ValueKind::Flag, .doc = doc}};
}

Parameter<QUuid> guidParameter(const QString &name, const QString &doc)
{
    return {{.name = name, .kind = ValueKind::Guid, .doc = doc}};
}

Parameter<QString> textParameter(const QString &name, const QString &doc)
{
    return {{.name = name, .kind = ValueKind::Text, .doc = doc}};
}

Parameter<int> enumParameter(const QString &name, EnumSpec values, const QString &doc)
{
    return {
        {.name = name, .kind = ValueKind::Enumeration, .doc = doc, .values = std::move(values)}};
}

Bound bindParameters(const QList<ParameterSpec> &parameters, const Request &request,
                     const QStringList &captured, ErrorMap &errors)
{
    Bound bound;
    qsizetype segment = 0;
    for (const auto &parameter : parameters) {
        std::optional<QString> text;
        if (parameter.place == Place::Path) {
            text = captured.value(segment++);
        } else {
            for (const auto &[name, value] : request.query) {
                if (name.compare(parameter.name, Qt::CaseInsensitive) == 0) {
                    text = value; // the first counts
                    break;
                }
            }
        }
        if (auto value = parameter.bind(text, errors))
            bound.set(parameter.name, std::move(*value));
    }
    return bound;
}

} // namespace clrscope::httpapi
