// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <memory>

using evp_pkey = struct evp_pkey_st;

/// A key pair of somebody else's making, for tokens of every kind, also the forbidden ones.
class TestSigner
{
public:
    /// "P-256", "P-384", "P-521" or "RSA" (2048 bits).
    explicit TestSigner(const QByteArray &kind);

    /// base64url of the public JWK, with these members added or replaced.
    [[nodiscard]] QString publicKey(const QJsonObject &extra = {}) const;
    /// A token whose header says `algorithm` (ES*, RS*, PS*, HS*, none), signed accordingly.
    [[nodiscard]] QByteArray token(const QByteArray &algorithm, const QJsonObject &claims,
                                   const QJsonObject &header = {}) const;

private:
    [[nodiscard]] QByteArray sign(const QByteArray &algorithm, const QByteArray &input) const;

    QByteArray m_kind;
    std::shared_ptr<evp_pkey> m_key;
};

/// The four claims of generatekey, good at `now`.
[[nodiscard]] QJsonObject goodClaims(const QString &subject, const QDateTime &now);

class TestClock : public clrscope::Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
};
