// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwt.h"

#include <QJsonDocument>

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace clrscope::identity {

namespace {

constexpr qsizetype maxTokenBytes = 16 * 1024;

struct Algorithm
{
    QLatin1String name;
    const EVP_MD *(*digest)();
    int coordinateBytes; ///< 0: RSA PKCS#1 v1.5
};
const Algorithm algorithms[] = {{"ES256"_L1, EVP_sha256, 32}, {"ES384"_L1, EVP_sha384, 48},
                                {"ES512"_L1, EVP_sha512, 66}, {"RS256"_L1, EVP_sha256, 0},
                                {"RS384"_L1, EVP_sha384, 0},  {"RS512"_L1, EVP_sha512, 0}};

/// JWS writes r and s side by side (RFC 7518 §3.4); OpenSSL wants DER.
QByteArray derOf(const QByteArray &signature)
{
    const int half = static_cast<int>(signature.size() / 2);
    NumberPtr r(BN_bin2bn(bytesOf(signature), half, nullptr));
    NumberPtr s(BN_bin2bn(bytesOf(signature) + half, half, nullptr));
    const SignaturePtr pair(ECDSA_SIG_new());
    if (!r || !s || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    const int size = i2d_ECDSA_SIG(pair.get(), nullptr);
    if (size <= 0)
        return {};
    QByteArray der(size, '\0');
    auto *out = bytesOf(der);
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

} // namespace

std::optional<Token> parseToken(const QByteArray &text)
{
    if (text.size() > maxTokenBytes)
        return std::nullopt;
    const auto parts = text.split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto header = fromBase64Url(parts[0]);
    const auto claims = fromBase64Url(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !claims || !signature)
        return std::nullopt;
    const auto headerJson = QJsonDocument::fromJson(*header);
    const auto claimsJson = QJsonDocument::fromJson(*claims);
    // A `crit` header asks for extensions; there are none we understand (RFC 7515 §4.1.11).
    if (!headerJson.isObject() || !claimsJson.isObject() || headerJson.object().contains("crit"_L1))
        return std::nullopt;
    return Token{parts[0] + '.' + parts[1], *signature, headerJson.object(), claimsJson.object()};
}

bool isSignedBy(const Token &token, const PublicKey &key)
{
    const auto name = token.header.value("alg"_L1).toString();
    const auto *algorithm =
        std::find_if(std::begin(algorithms), std::end(algorithms),
                     [&name](const Algorithm &known) { return name == known.name; });
    if (algorithm == std::end(algorithms) || algorithm->coordinateBytes != key.coordinateBytes ||
        !key.key)
        return false;
    auto signature = token.signature;
    if (key.coordinateBytes > 0) {
        if (signature.size() != 2 * key.coordinateBytes)
            return false;
        signature = derOf(signature);
    }
    const DigestPtr context(EVP_MD_CTX_new());
    const bool good =
        context && !signature.isEmpty() &&
        EVP_DigestVerifyInit(context.get(), nullptr, algorithm->digest(), nullptr, key.key.get()) ==
            1 &&
        EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()),
                         bytesOf(token.signedPart),
                         static_cast<size_t>(token.signedPart.size())) == 1;
    ERR_clear_error();
    return good;
}

Result<QByteArray> signToken(const QByteArray &claimsJson, EVP_PKEY *key)
{
    constexpr int coordinate = 48;
    const QByteArray input =
        toBase64Url(R"({"alg":"ES384","typ":"JWT"})") + '.' + toBase64Url(claimsJson);
    const DigestPtr context(EVP_MD_CTX_new());
    size_t size = 0;
    if (!context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha384(), nullptr, key) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytesOf(input),
                       static_cast<size_t>(input.size())) != 1)
        return fail(ErrorCode::Io, Message::tr("The token could not be signed."));
    QByteArray der(static_cast<qsizetype>(size), '\0');
    if (EVP_DigestSign(context.get(), bytesOf(der), &size, bytesOf(input),
                       static_cast<size_t>(input.size())) != 1)
        return fail(ErrorCode::Io, Message::tr("The token could not be signed."));
    const auto *begin = bytesOf(std::as_const(der));
    const SignaturePtr pair(d2i_ECDSA_SIG(nullptr, &begin, static_cast<long>(size)));
    if (!pair)
        return fail(ErrorCode::Io, Message::tr("The token could not be signed."));
    QByteArray signature(2 * coordinate, '\0');
    BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), bytesOf(signature), coordinate);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), bytesOf(signature) + coordinate, coordinate);
    return QByteArray(input + '.' + toBase64Url(signature));
}

} // namespace clrscope::identity
