// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/base/error.h>
#include <clrscope/settings/settings.h>

#include <QByteArray>
#include <QDateTime>

namespace clrscope::identity {

/// A certificate for the https address, ready for QSslCertificate::fromData and QSslKey.
struct ServerCertificate
{
    QByteArray chainPem; ///< the server's certificate first
    QByteArray keyPem;   ///< unencrypted PKCS#8: a secret, kept in memory only
    bool keyIsEc = true; ///< QSsl::Ec, else QSsl::Rsa
    QString fingerprint; ///< SHA-256 of the first certificate, "AB:CD:…"
    QDateTime expiresUtc;
    bool selfMade = false;
};

/// The user's (PEM or PKCS#12) where a path is set, else our own: ECDSA P-256 for localhost,
/// 127.0.0.1 and ::1, kept in `ownFolder` with mode 0600 and made anew 30 days before it expires.
[[nodiscard]] Result<ServerCertificate>
serverCertificate(const settings::CertificateSettings &settings, const QString &ownFolder,
                  const Clock &clock);

} // namespace clrscope::identity
