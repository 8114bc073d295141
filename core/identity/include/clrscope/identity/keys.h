// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/base/error.h>
#include <clrscope/settings/commandline.h>

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QList>
#include <QObject>

namespace clrscope::identity {

/// A key pair made for somebody: the token is all they need, the rest is for the server.
/// The private key is thrown away once the token is signed.
struct GeneratedKey
{
    QString subject;   ///< a new guid
    QString publicKey; ///< base64url of the public JWK
    QString token;     ///< the JWT: a secret, shown once, never logged

    [[nodiscard]] QString authorizationHeader() const { return QStringLiteral("Bearer ") + token; }
};

/// ECDSA P-384, ES384, the four claims of configuration.md §1.3.
[[nodiscard]] Result<GeneratedKey> generateKey(std::chrono::milliseconds lifetime,
                                               const Clock &clock);

/// All of `generatekey`'s output.
[[nodiscard]] QString printGeneratedKey(const GeneratedKey &key, settings::KeyFormat format);

/// A key the user stored under a name, beside Authentication:MonitorApiKey. Holds no secret.
struct NamedKey
{
    QString name;
    QString subject;
    QString publicKey;
    QDateTime createdUtc;
    QDateTime expiresUtc;

    bool operator==(const NamedKey &) const = default;
};

/// The named keys in keys.json of our settings folder (mode 0600), followed live. Engine thread.
class NamedKeyStore : public QObject
{
    Q_OBJECT
public:
    explicit NamedKeyStore(const QString &folder, const Clock *clock = nullptr,
                           QObject *parent = nullptr);

    [[nodiscard]] const QList<NamedKey> &keys() const { return m_keys; }
    /// Makes and stores one; the token in the answer cannot be had again.
    [[nodiscard]] Result<GeneratedKey> make(const QString &name,
                                            std::chrono::milliseconds lifetime);
    [[nodiscard]] Result<void> revoke(const QString &name);
    /// Takes a revocation back; its token opens the door again.
    [[nodiscard]] Result<void> restore(const NamedKey &key);
    /// Why keys.json could not be read, else empty.
    [[nodiscard]] Message problem() const { return m_problem; }

Q_SIGNALS:
    void changed(const QList<clrscope::identity::NamedKey> &keys); ///< or the problem

private:
    void read();
    [[nodiscard]] Result<QList<NamedKey>> readFile(const QString &path) const;
    [[nodiscard]] Result<void> store(const QList<NamedKey> &keys);

    QString m_folder;
    Clock m_realClock;
    const Clock *m_clock;
    QList<NamedKey> m_keys;
    Message m_problem;
    QFileSystemWatcher m_watcher;
};

} // namespace clrscope::identity
