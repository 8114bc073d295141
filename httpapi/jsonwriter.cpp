// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

namespace clrscope::httpapi {

void JsonWriter::separate()
{
    if (m_needsComma)
        m_out.append(',');
    m_needsComma = true;
}

void JsonWriter::quote(QStringView text)
{
    m_out.append('"');
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            plain += QStringLiteral("\\\"");
            break;
        case u'\\':
            plain += QStringLiteral("\\\\");
            break;
        case u'\n':
            plain += QStringLiteral("\\n");
            break;
        case u'\r':
            plain += QStringLiteral("\\r");
            break;
        case u'\t':
            plain += QStringLiteral("\\t");
            break;
        case u'\b':
            plain += QStringLiteral("\\b");
            break;
        case u'\f':
            plain += QStringLiteral("\\f");
            break;
        default:
            if (c < u' ')
                plain += QStringLiteral("\\u") +
                         QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
            else
                plain += c;
        }
    }
    m_out.append(plain.toUtf8());
    m_out.append('"');
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out.append('{');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out.append('}');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out.append('[');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out.append(']');
    m_needsComma = true;
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    separate();
    quote(name);
    m_out.append(':');
    m_needsComma = false;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    quote(text);
    return *this;
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_out.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out.append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out.append("null");
    return *this;
}

JsonWriter &JsonWriter::valueOrNull(const QString &text)
{
    return text.isNull() ? null() : value(text);
}

} // namespace clrscope::httpapi
