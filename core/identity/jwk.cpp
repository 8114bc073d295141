// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jwk.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/core_names.h>

using namespace Qt::StringLiterals;

namespace clrscope::identity {

namespace {

constexpr qsizetype maxJwkBytes = 64 * 1024;
constexpr int minRsaBits = 2048;
constexpr int maxRsaBits = 16384;

struct Curve
{
    const char16_t *name;
    const char *group;
    int bytes;
};
constexpr Curve curves[] = {
    {u"P-256", "P-256", 32}, {u"P-384", "P-384", 48}, {u"P-521", "P-521", 66}};

tl::unexpected<Error> noJwk()
{
    return fail(ErrorCode::InvalidArgument, Message::tr("The PublicKey field must be contain a valid jwk."));
}

tl::unexpected<Error> notForUs(const QString &why)
{
    return fail(
        ErrorCode::InvalidArgument,
        u"The PublicKey field must be contain a jwk that is valid for use with dotnet-monitor: %1."_s
            .arg(why));
}

std::optional<QByteArray> member(const QJsonObject &jwk, QLatin1String name)
{
    const auto value = jwk.value(name);
    return value.isString() ? fromBase64Url(value.toString().toLatin1()) : std::nullopt;
}

KeyPtr keyFrom(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    KeyPtr owned(key);
    const KeyContextPtr check(EVP_PKEY_CTX_new(key, nullptr));
    return check && EVP_PKEY_public_check(check.get()) == 1 ? std::move(owned) : KeyPtr();
}

Result<PublicKey> ecKey(const QJsonObject &jwk)
{
    const auto name = jwk.value("crv"_L1).toString();
    const auto *curve =
        std::find_if(std::begin(curves), std::end(curves),
                     [&name](const Curve &known) { return name == QStringView(known.name); });
    if (curve == std::end(curves))
        return notForUs(u"the curve must be P-256, P-384 or P-521"_s);
    const auto x = member(jwk, "x"_L1);
    const auto y = member(jwk, "y"_L1);
    if (!x || !y || x->size() != curve->bytes || y->size() != curve->bytes)
        return notForUs(u"x or y is missing or of the wrong length"_s);
    const QByteArray point = QByteArray(1, '\x04') + *x + *y;
    const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0);
    OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                     static_cast<size_t>(point.size()));
    auto key = keyFrom("EC", builder.get());
    if (!key)
        return notForUs(u"the point is not on the curve"_s);
    return PublicKey{std::move(key), {}, curve->bytes, jwk.contains("d"_L1)};
}

Result<PublicKey> rsaKey(const QJsonObject &jwk)
{
    const auto n = member(jwk, "n"_L1);
    const auto e = member(jwk, "e"_L1);
    if (!n || !e || e->isEmpty() || e->size() > 8 || n->size() > maxRsaBits / 8 + 1)
        return notForUs(u"n or e is missing or of the wrong length"_s);
    const NumberPtr modulus(BN_bin2bn(bytesOf(*n), static_cast<int>(n->size()), nullptr));
    const NumberPtr exponent(BN_bin2bn(bytesOf(*e), static_cast<int>(e->size()), nullptr));
    if (!modulus || !exponent || BN_num_bits(modulus.get()) < minRsaBits ||
        BN_num_bits(modulus.get()) > maxRsaBits)
        return notForUs(u"an RSA key has 2048 to 16384 bits"_s);
    const ParamBuilderPtr builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get());
    auto key = keyFrom("RSA", builder.get());
    if (!key)
        return notForUs(u"n and e are not an RSA key"_s);
    return PublicKey{std::move(key), {}, 0, jwk.contains("d"_L1)};
}

} // namespace

Result<PublicKey> parsePublicKey(const QString &base64UrlJwk)
{
    const auto text = fromBase64Url(base64UrlJwk.toLatin1());
    if (!text || base64UrlJwk.isEmpty())
        return fail(ErrorCode::InvalidArgument,
                    Message::tr("The PublicKey field must be base64Url encoded."));
    if (text->size() > maxJwkBytes)
        return noJwk();
    const auto document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return noJwk();
    const auto jwk = document.object();
    const auto type = jwk.value("kty"_L1).toString();
    if (type.isEmpty())
        return noJwk();
    if (type != u"EC"_s && type != u"RSA"_s)
        return notForUs(u"the key type must be EC or RSA"_s);
    auto key = type == u"EC"_s ? ecKey(jwk) : rsaKey(jwk);
    if (key)
        key->keyId = jwk.value("kid"_L1).toString().toUtf8();
    return key;
}

QString publicKeyText(EVP_PKEY *key)
{
    const auto coordinate = [key](const char *name) {
        BIGNUM *number = nullptr;
        if (EVP_PKEY_get_bn_param(key, name, &number) != 1)
            return QByteArray();
        const NumberPtr owned(number);
        QByteArray bytes((EVP_PKEY_get_bits(key) + 7) / 8, '\0');
        BN_bn2binpad(number, bytesOf(bytes), static_cast<int>(bytes.size()));
        return toBase64Url(bytes);
    };
    const QByteArray bits = QByteArray::number(EVP_PKEY_get_bits(key));
    const QByteArray json = R"({"crv":"P-)" + bits + R"(","kty":"EC","x":")" +
                            coordinate(OSSL_PKEY_PARAM_EC_PUB_X) + R"(","y":")" +
                            coordinate(OSSL_PKEY_PARAM_EC_PUB_Y) + R"("})";
    return QString::fromLatin1(toBase64Url(json));
}

} // namespace clrscope::identity
