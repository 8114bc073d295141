// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/base/error.h>
#include <clrscope/settings/settings.h>

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

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

/// The certificate of a program that runs for months: looked at once a day by the clock, so that our
/// own is made anew in time and a renewed file of the user's is taken. Engine thread.
class CertificateKeeper : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive this. How often the clock is asked is a parameter for tests.
    CertificateKeeper(const QString &ownFolder, const Clock &clock,
                      std::chrono::milliseconds askEvery = std::chrono::hours(1),
                      QObject *parent = nullptr);

    /// The certificate these settings mean; followed from now on.
    [[nodiscard]] Result<ServerCertificate> use(const settings::CertificateSettings &settings);
    /// Makes our own anew at once; changed() follows. Refused while the user's is in use.
    [[nodiscard]] Result<void> renew();

Q_SIGNALS:
    /// New connections should see this one.
    void changed(const clrscope::identity::ServerCertificate &certificate);
    /// It could not be read or made again; the former one stays.
    void failed(const clrscope::Message &sentence);

private:
    void look();

    QString m_ownFolder;
    const Clock &m_clock;
    settings::CertificateSettings m_settings;
    QString m_fingerprint; ///< empty: nothing is followed
    QDateTime m_lookAtUtc;
    QTimer m_timer;
};

} // namespace clrscope::identity
