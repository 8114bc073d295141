// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/identity/authenticator.h>

#include "jwt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLoggingCategory>

#include <cmath>

#include <openssl/crypto.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcIdentity, "clrscope.identity")

namespace clrscope::identity {

namespace {

constexpr qint64 clockSkewSeconds = 5 * 60;
constexpr qsizetype minSecretBytes = 32;
constexpr qsizetype maxSecretBytes = 2048;

AuthOutcome unauthorized(const QString &reason, const QByteArray &challenge = "Bearer")
{
    return {AuthOutcome::Kind::Unauthorized, {}, reason, challenge};
}

/// 401 with the description the original gives; it goes into a header, so foreign text is cleaned.
AuthOutcome invalidToken(QString description)
{
    for (auto &sign : description) {
        if (sign < u' ' || sign.unicode() > 0x7e || sign == u'"' || sign == u'\\')
            sign = u'?';
    }
    description.truncate(300);
    return unauthorized(description, "Bearer error=\"invalid_token\", error_description=\"" +
                                         description.toLatin1() + '"');
}

bool isSame(const QString &a, const QString &b)
{
    const auto left = a.toUtf8();
    const auto right = b.toUtf8();
    return left.size() == right.size() && CRYPTO_memcmp(left.constData(), right.constData(),
                                                        static_cast<size_t>(left.size())) == 0;
}

/// NumericDate as a number or, as generatekey of the original writes it, a string.
std::optional<qint64> secondsOf(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double seconds = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    if (!ok || !std::isfinite(seconds) || std::abs(seconds) > 1e14)
        return std::nullopt;
    return static_cast<qint64>(std::floor(seconds));
}

QString dateText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"MM/dd/yyyy HH:mm:ss"_s);
}

QCryptographicHash::Algorithm hashAlgorithm(const QString &name)
{
    if (name == u"SHA512"_s)
        return QCryptographicHash::Sha512;
    return name == u"SHA384"_s ? QCryptographicHash::Sha384 : QCryptographicHash::Sha256;
}

} // namespace

struct Authenticator::Candidate
{
    PublicKey key;
    QString subject;
    QString issuer;
    QDateTime expiresUtc; ///< of a stored key; null for the configured one
    QString name;
};

QString configuredKeyName()
{
    return u"MonitorApiKey"_s;
}

Authenticator::Authenticator(const Clock *clock, QObject *parent)
    : QObject(parent), m_clock(clock ? clock : &m_realClock)
{
}

Authenticator::~Authenticator() = default;

void Authenticator::configure(const settings::AuthenticationSettings &settings)
{
    m_settings = settings;
    m_problems = settings.apiKeyProblems + settings.apiKeyHashProblems;
    m_configured.clear();
    m_hash = QByteArray::fromHex(settings.apiKeyHash.toLatin1());
    if (!isRequired())
        return;
    if (settings.apiKey) {
        const auto key = parsePublicKey(settings.apiKey->publicKey);
        if (!key) {
            m_problems.append(key.error().message);
            qCWarning(lcIdentity).noquote() << key.error().message.english();
        } else {
            m_configured.push_back({*key, settings.apiKey->subject, settings.apiKey->issuer, {}, configuredKeyName()});
        }
        if (key && key->hadPrivateParts)
            qCWarning(lcIdentity,
                      "The configured field PublicKey holds private key information. It is not "
                      "needed to check tokens; configure the public key only.");
    }
}

void Authenticator::setNamedKeys(const QList<NamedKey> &keys)
{
    m_stored.clear();
    for (const auto &named : keys) {
        const auto key = parsePublicKey(named.publicKey);
        if (key)
            m_stored.push_back({*key, named.subject, QString::fromLatin1(settings::tokenIssuer),
                                named.expiresUtc, named.name});
        else
            qCWarning(lcIdentity).noquote()
                << u"The stored key '%1' cannot be used: %2"_s.arg(named.name, key.error().message.english());
    }
}

bool Authenticator::hasUsableKey() const
{
    return !m_configured.empty() || !m_hash.isEmpty() ||
           (!m_settings.temporaryKey && !m_stored.empty());
}

AuthOutcome Authenticator::authenticate(const QByteArray &authorizationHeader) const
{
    if (!isRequired())
        return {AuthOutcome::Kind::Ok, {}, {}, {}};
    const auto header = authorizationHeader.trimmed();
    const auto space = header.indexOf(' ');
    const auto scheme = (space < 0 ? header : header.left(space)).toLower();
    const auto value = space < 0 ? QByteArray() : header.mid(space + 1).trimmed();
    if (scheme == "bearer" && !value.isEmpty())
        return checkToken(value);
    if (scheme == "monitorapikey")
        return checkSecret(value);
    const bool onlyHash = !m_hash.isEmpty() && m_configured.empty() && m_stored.empty();
    return unauthorized(header.isEmpty() ? u"No Authorization header."_s
                                         : u"Invalid authentication header."_s,
                        onlyHash ? "MonitorApiKey" : "Bearer");
}

AuthOutcome Authenticator::checkToken(const QByteArray &text) const
{
    const auto token = parseToken(text);
    if (!token)
        return unauthorized(u"The token cannot be read."_s, "Bearer error=\"invalid_token\"");
    if (token->signature.isEmpty())
        return invalidToken(u"The signature is invalid"_s);

    const Candidate *signer = nullptr;
    bool keyIdMatched = false;
    const auto keyId = token->header.value("kid"_L1).toString().toUtf8();
    const auto search = [&](const std::vector<Candidate> &candidates) {
        for (const auto &candidate : candidates) {
            keyIdMatched = keyIdMatched || (!keyId.isEmpty() && keyId == candidate.key.keyId);
            if (!signer && isSignedBy(*token, candidate.key))
                signer = &candidate;
        }
    };
    search(m_configured);
    if (!m_settings.temporaryKey && !signer)
        search(m_stored);
    if (!signer)
        return invalidToken(keyIdMatched ? u"The signature is invalid"_s
                                         : u"The signature key was not found"_s);

    const auto &claims = token->claims;
    const auto now = m_clock->nowUtc().toSecsSinceEpoch();
    const auto expires = secondsOf(claims.value("exp"_L1));
    const auto notBefore = secondsOf(claims.value("nbf"_L1));
    if (!expires)
        return invalidToken(u"The token has no expiration"_s);
    if (!notBefore && claims.contains("nbf"_L1))
        return unauthorized(u"The token's nbf cannot be read."_s, "Bearer error=\"invalid_token\"");
    if (notBefore && *notBefore > *expires)
        return invalidToken(u"The token lifetime is invalid; NotBefore: '%1', Expires: '%2'"_s.arg(
            dateText(*notBefore), dateText(*expires)));
    if (notBefore && *notBefore > now + clockSkewSeconds)
        return invalidToken(u"The token is not valid before '%1'"_s.arg(dateText(*notBefore)));
    if (*expires < now - clockSkewSeconds)
        return invalidToken(u"The token expired at '%1'"_s.arg(dateText(*expires)));
    if (signer->expiresUtc.isValid() &&
        signer->expiresUtc.toSecsSinceEpoch() < now - clockSkewSeconds)
        return invalidToken(
            u"The token expired at '%1'"_s.arg(dateText(signer->expiresUtc.toSecsSinceEpoch())));

    const auto audience = claims.value("aud"_L1);
    QStringList audiences;
    if (audience.isString())
        audiences.append(audience.toString());
    for (const auto &item : audience.toArray())
        audiences.append(item.toString());
    if (!audiences.contains(QString::fromLatin1(settings::tokenAudience)))
        return invalidToken(u"The audience '%1' is invalid"_s.arg(
            audiences.isEmpty() ? u"(null)"_s : audiences.join(u", "_s)));
    const auto issuer = claims.value("iss"_L1).toString();
    if (issuer != signer->issuer)
        return invalidToken(
            u"The issuer '%1' is invalid"_s.arg(issuer.isEmpty() ? u"(null)"_s : issuer));

    const auto subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty() || !isSame(subject, signer->subject))
        return {AuthOutcome::Kind::Forbidden, {}, u"The token is of another subject."_s, {}};
    return {AuthOutcome::Kind::Ok, subject, {}, {}, signer->name};
}

AuthOutcome Authenticator::checkSecret(const QByteArray &base64) const
{
    if (m_hash.isEmpty())
        return unauthorized(u"API key authentication not configured."_s);
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < minSecretBytes ||
        decoded.decoded.size() > maxSecretBytes)
        return unauthorized(u"Invalid API key format."_s, "MonitorApiKey");
    const auto hash =
        QCryptographicHash::hash(decoded.decoded, hashAlgorithm(m_settings.apiKeyHashType));
    if (hash.size() != m_hash.size() ||
        CRYPTO_memcmp(hash.constData(), m_hash.constData(), static_cast<size_t>(hash.size())) != 0)
        return unauthorized(u"Invalid API key."_s, "MonitorApiKey");
    return {AuthOutcome::Kind::Ok, u"ApiKeyHash"_s, {}, {}, u"ApiKeyHash"_s};
}

} // namespace clrscope::identity
