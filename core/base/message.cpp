// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/base/message.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace clrscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 32; // of what is read back: sentences within sentences
constexpr qsizetype maxCharacters = 65'536;

} // namespace

Message Message::tr(const char *text, const char *, int n)
{
    Message message(QString::fromUtf8(text));
    message.m_count = n;
    message.m_isTranslated = true;
    return message;
}

Message Message::joined(const QList<Message> &parts, const QString &separator)
{
    Message all;
    for (const Message &part : parts)
        all = all.isEmpty() ? part : Message(u"%1%2%3"_s).arg(all, separator, part);
    return all;
}

QString Message::rendered(Language language) const
{
    QString pattern = m_text;
    if (m_isTranslated && language == Language::Installed)
        pattern = QCoreApplication::translate("clrscope::Message", m_text.toUtf8().constData(), nullptr, m_count);
    else if (m_count >= 0)
        pattern.replace(u"%n"_s, QString::number(m_count));
    if (m_arguments.empty())
        return pattern;

    QStringList values;
    for (const Message &argument : m_arguments)
        values.append(argument.rendered(language));
    // Not QString::arg: a value may hold marks of its own, such as %1 in a path.
    QString words;
    for (qsizetype i = 0; i < pattern.size() && words.size() < maxCharacters; ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1 || number > values.size()) {
            words += pattern[i];
            continue;
        }
        words += values[number - 1];
        ++i;
    }
    return words;
}

QJsonValue Message::toJson() const
{
    if (!m_isTranslated && m_arguments.empty())
        return m_text;
    QJsonArray arguments;
    for (const Message &argument : m_arguments)
        arguments.append(argument.toJson());
    QJsonObject object{{u"text"_s, m_text}, {u"arguments"_s, arguments}, {u"translated"_s, m_isTranslated}};
    if (m_count >= 0)
        object.insert(u"n"_s, m_count);
    return object;
}

Message Message::fromJson(const QJsonValue &json)
{
    return read(json, maxDepth);
}

Message Message::read(const QJsonValue &json, int depth)
{
    if (!json.isObject() || depth == 0)
        return json.toString();
    Message message(json[u"text"].toString());
    message.m_isTranslated = json[u"translated"].toBool();
    message.m_count = json[u"n"].toInt(-1);
    const QJsonArray arguments = json[u"arguments"].toArray();
    for (const QJsonValue &argument : arguments)
        message.m_arguments.push_back(read(argument, depth - 1));
    return message;
}

} // namespace clrscope
