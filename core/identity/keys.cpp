// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/identity/keys.h>

#include <clrscope/settings/settings.h>

#include "jwt.h"

#include <QUuid>

#include <openssl/ec.h>

using namespace Qt::StringLiterals;

namespace clrscope::identity {

Result<GeneratedKey> generateKey(std::chrono::milliseconds lifetime, const Clock &clock)
{
    if (lifetime <= std::chrono::milliseconds::zero())
        return fail(ErrorCode::InvalidArgument,
                    Message::tr("The expiration offset must be a positive time span value."));
    const KeyPtr key(EVP_EC_gen("P-384"));
    if (!key)
        return fail(ErrorCode::Io, Message::tr("No key could be made: OpenSSL refused."));

    GeneratedKey generated;
    generated.subject = QUuid::createUuid().toString(QUuid::WithoutBraces);
    generated.publicKey = publicKeyText(key.get());
    const auto expires = clock.nowUtc().addMSecs(lifetime.count()).toSecsSinceEpoch();
    const QByteArray claims = R"({"aud":")" + QByteArray(settings::tokenAudience) + R"(","exp":)" +
                              QByteArray::number(expires) + R"(,"iss":")" +
                              QByteArray(settings::tokenIssuer) + R"(","sub":")" +
                              generated.subject.toLatin1() + R"("})";
    const auto token = signToken(claims, key.get());
    if (!token)
        return fail(token);
    generated.token = QString::fromLatin1(*token);
    return generated;
}

QString printGeneratedKey(const GeneratedKey &key, settings::KeyFormat format)
{
    using settings::KeyFormat;
    if (format == KeyFormat::MachineJson)
        return u"{\n"
               "  \"Authentication\": {\n"
               "    \"MonitorApiKey\": {\n"
               "      \"Subject\": \"%1\",\n"
               "      \"PublicKey\": \"%2\",\n"
               "      \"Issuer\": null\n"
               "    },\n"
               "    \"AzureAd\": null\n"
               "  },\n"
               "  \"AuthorizationHeader\": \"%3\"\n"
               "}\n"_s.arg(key.subject, key.publicKey, key.authorizationHeader());

    QString name;
    QString body;
    switch (format) {
    case KeyFormat::MachineJson:
    case KeyFormat::Json:
        name = u"Json"_s;
        body = u"{\n"
               "  \"Authentication\": {\n"
               "    \"MonitorApiKey\": {\n"
               "      \"PublicKey\": \"%2\",\n"
               "      \"Subject\": \"%1\"\n"
               "    }\n"
               "  }\n"
               "}\n"_s;
        break;
    case KeyFormat::Text:
        name = u"Text"_s;
        body = u"Subject: %1\nPublic Key: %2\n"_s;
        break;
    case KeyFormat::Cmd:
        name = u"Cmd"_s;
        body = u"set Authentication__MonitorApiKey__Subject=%1\n"
               "set Authentication__MonitorApiKey__PublicKey=%2\n"_s;
        break;
    case KeyFormat::Shell:
        name = u"Shell"_s;
        body = u"export Authentication__MonitorApiKey__Subject=\"%1\"\n"
               "export Authentication__MonitorApiKey__PublicKey=\"%2\"\n"_s;
        break;
    case KeyFormat::PowerShell:
        name = u"PowerShell"_s;
        body = u"$env:Authentication__MonitorApiKey__Subject=\"%1\"\n"
               "$env:Authentication__MonitorApiKey__PublicKey=\"%2\"\n"_s;
        break;
    }
    const QString head = u"Tell us about your experience with dotnet monitor: "
                         "https://aka.ms/dotnet-monitor-survey\n\n"
                         "Generated ApiKey for dotnet-monitor; use the following header for "
                         "authorization:\n\nAuthorization: "_s +
                         key.authorizationHeader() + u"\n\nSettings in "_s + name + u" format:\n"_s;
    return head + body.arg(key.subject, key.publicKey) + u'\n';
}

} // namespace clrscope::identity
