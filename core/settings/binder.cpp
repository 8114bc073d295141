// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binder.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

namespace {

QString fieldOf(const QString &key)
{
    return key.section(u':', -1);
}

Message outOfRange(const QString &key, const QString &least, const QString &most)
{
    return Message::tr("The field %1 must be between %2 and %3.").arg(fieldOf(key), least, most);
}

} // namespace

void Binder::conversionFailed(const QString &key, const QString &typeName)
{
    report(key,
           Message::tr("Failed to convert configuration value at '%1' to type '%2'.")
               .arg(key, typeName));
}

QString Binder::text(const QString &key, const QString &fallback) const
{
    const auto value = m_configuration.value(key);
    return value && !value->isEmpty() ? *value : fallback;
}

bool Binder::boolean(const QString &key, bool fallback)
{
    const auto value = text(key).trimmed();
    if (value.isEmpty())
        return fallback;
    if (value.compare(u"true"_s, Qt::CaseInsensitive) == 0)
        return true;
    if (value.compare(u"false"_s, Qt::CaseInsensitive) != 0)
        conversionFailed(key, u"System.Boolean"_s);
    return false;
}

std::optional<int> Binder::optionalInteger(const QString &key, int least, int most)
{
    const auto value = text(key).trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int number = value.toInt(&ok);
    if (!ok) {
        conversionFailed(key, u"System.Int32"_s);
        return std::nullopt;
    }
    if (number < least || number > most) {
        report(key, outOfRange(key, QString::number(least), QString::number(most)));
        return std::nullopt;
    }
    return number;
}

int Binder::integer(const QString &key, int fallback, int least, int most)
{
    return optionalInteger(key, least, most).value_or(fallback);
}

double Binder::number(const QString &key, double fallback, double least, double most)
{
    const auto value = text(key).trimmed();
    if (value.isEmpty())
        return fallback;
    bool ok = false;
    const double found = QLocale::c().toDouble(value, &ok);
    if (!ok) {
        conversionFailed(key, u"System.Single"_s);
        return fallback;
    }
    if (!std::isfinite(found) || found < least || found > most) {
        report(key, outOfRange(key, QString::number(least), QString::number(most)));
        return fallback;
    }
    return found;
}

int Binder::choice(const QString &key, int fallback, const QStringList &names,
                   const QString &typeName)
{
    const auto value = text(key).trimmed();
    if (value.isEmpty())
        return fallback;
    for (int at = 0; at < names.size(); ++at) {
        if (names[at].compare(value, Qt::CaseInsensitive) == 0)
            return at;
    }
    bool ok = false;
    const int number = value.toInt(&ok);
    if (ok && number >= 0 && number < names.size())
        return number;
    conversionFailed(key, typeName);
    return fallback;
}

QStringList Binder::list(const QString &key) const
{
    QStringList found;
    for (const auto &child : m_configuration.children(key)) {
        const auto item = m_configuration.value(key + u':' + child);
        if (item)
            found.append(*item);
    }
    return found;
}

QStringList Binder::semicolons(const QString &key) const
{
    QStringList found;
    const auto parts = text(key).split(u';', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        if (!part.trimmed().isEmpty())
            found.append(part.trimmed());
    }
    return found;
}

void Binder::require(const QString &key)
{
    if (text(key).isEmpty())
        report(key, Message::tr("The %1 field is required.").arg(fieldOf(key)));
}

QList<Message> Binder::takeProblems()
{
    QList<Message> messages;
    for (const auto &problem : std::as_const(m_problems))
        messages.append(problem.message);
    m_problems.clear();
    return messages;
}

} // namespace clrscope::settings
