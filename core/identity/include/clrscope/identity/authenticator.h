// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/base/clock.h>
#include <clrscope/identity/keys.h>
#include <clrscope/settings/settings.h>

#include <QObject>

#include <vector>

namespace clrscope::identity {

/// What a request's Authorization header is worth (rest-api §1, configuration.md §6.1).
struct AuthOutcome
{
    enum class Kind { Ok, Unauthorized, Forbidden }; ///< 200, 401, 403
    Kind kind = Kind::Unauthorized;
    QString subject;      ///< Ok: who; empty with --no-auth
    QString reason;       ///< else: why, for the log; never holds a secret
    QByteArray challenge; ///< Unauthorized: the value of WWW-Authenticate
    QString keyName = {}; ///< Ok: the key's name, for the list of served requests

    bool operator==(const AuthOutcome &) const = default;
};

/// Decides who may use the protected routes. Engine thread; configure() takes effect at once.
/// Without a usable key everything is refused.
class Authenticator : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive this; null means the real time.
    explicit Authenticator(const Clock *clock = nullptr, QObject *parent = nullptr);
    ~Authenticator() override;

    /// Call at start and from SettingsStore::changed.
    void configure(const settings::AuthenticationSettings &settings);
    /// The keys stored beside the configured one; call at start and from NamedKeyStore::changed.
    void setNamedKeys(const QList<NamedKey> &keys);

    /// The header's value, empty when the request had none.
    [[nodiscard]] AuthOutcome authenticate(const QByteArray &authorizationHeader) const;
    /// False only with --no-auth.
    [[nodiscard]] bool isRequired() const
    {
        return m_settings.mode != settings::AuthenticationSettings::Mode::None;
    }
    /// At least one key (configured, temporary, stored or hashed) can open the door.
    [[nodiscard]] bool hasUsableKey() const;
    /// Why the configured key is not used, for the log and the server page.
    [[nodiscard]] QList<Message> problems() const { return m_problems; }

private:
    struct Candidate;
    AuthOutcome checkToken(const QByteArray &token) const;
    AuthOutcome checkSecret(const QByteArray &base64) const;

    const Clock *m_clock;
    Clock m_realClock;
    settings::AuthenticationSettings m_settings;
    QList<Message> m_problems;
    std::vector<Candidate> m_configured; ///< none or one
    std::vector<Candidate> m_stored;
    QByteArray m_hash;
};

/// The name of the key of the configuration in lists of keys.
[[nodiscard]] QString configuredKeyName();

} // namespace clrscope::identity
