// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may ask: the Host and Origin headers of browsers and the names an attacker gives to
// 127.0.0.1.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace clrscope::httpapi {

/// "Example.com:80" -> "example.com", "[::1]:80" -> "::1"; null for what is no host.
[[nodiscard]] QString hostName(const QByteArray &hostHeader);

struct HostRules
{
    bool isAnyHostServed = false; ///< a wildcard address is bound
    bool isAuthRequired = true;
    QStringList ownHosts{};   ///< of the configured URLs
    QStringList allowedHosts; ///< AllowedHosts; "*.example.com" takes sub-domains
};

/// With auth off, a name that could be an attacker's is refused; with it, only where AllowedHosts
/// says so.
[[nodiscard]] bool isHostAllowed(const QByteArray &hostHeader, const HostRules &rules);

enum class OriginKind {
    None,    ///< no browser, or the same origin
    Allowed, ///< in CorsConfiguration
    Foreign,
};
[[nodiscard]] OriginKind judgeOrigin(const QByteArray &origin, const QString &ownBase,
                                     const QStringList &corsOrigins);

} // namespace clrscope::httpapi
