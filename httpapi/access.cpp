// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include <QHostAddress>

#include <algorithm>

namespace clrscope::httpapi {

namespace {

bool hasHost(const QStringList &patterns, const QString &host)
{
    return std::any_of(patterns.begin(), patterns.end(), [&host](const QString &pattern) {
        if (pattern.startsWith(u"*."))
            return host.endsWith(QStringView(pattern).sliced(1), Qt::CaseInsensitive);
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    });
}

QString normalOrigin(const QString &origin)
{
    auto text = origin.trimmed().toLower();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (text.startsWith(u"http://") && text.endsWith(u":80"))
        text.chop(3);
    if (text.startsWith(u"https://") && text.endsWith(u":443"))
        text.chop(4);
    return text;
}

} // namespace

QString hostName(const QByteArray &hostHeader)
{
    const auto text = QString::fromLatin1(hostHeader.trimmed()).toLower();
    if (text.startsWith(u'[')) {
        const auto end = text.indexOf(u']');
        return end < 0 ? QString() : text.mid(1, end - 1);
    }
    const auto colon = text.indexOf(u':');
    return colon < 0 ? text : text.left(colon);
}

bool isHostAllowed(const QByteArray &hostHeader, const HostRules &rules)
{
    const bool isRestricted =
        !rules.allowedHosts.isEmpty() && !rules.allowedHosts.contains(QStringLiteral("*"));
    if (rules.isAuthRequired && !isRestricted)
        return true;
    const auto host = hostName(hostHeader);
    if (host.isEmpty())
        return false;
    if (host == u"localhost" || !QHostAddress(host).isNull() || hasHost(rules.ownHosts, host))
        return true;
    if (isRestricted)
        return hasHost(rules.allowedHosts, host);
    return rules.isAnyHostServed;
}

OriginKind judgeOrigin(const QByteArray &origin, const QString &ownBase,
                       const QStringList &corsOrigins)
{
    if (origin.isEmpty())
        return OriginKind::None;
    const auto text = normalOrigin(QString::fromLatin1(origin));
    if (text == normalOrigin(ownBase))
        return OriginKind::None;
    for (const auto &allowed : corsOrigins) {
        if (allowed.trimmed() == u"*" || normalOrigin(allowed) == text)
            return OriginKind::Allowed;
    }
    return OriginKind::Foreign;
}

} // namespace clrscope::httpapi
