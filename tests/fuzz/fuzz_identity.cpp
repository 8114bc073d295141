// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any Authorization header against a key and a hash, and any text as a public key: nothing opens
// the door but the one token that is good.
#include "jwk.h"

#include <clrscope/identity/authenticator.h>
#include <clrscope/identity/keys.h>
#include <clrscope/settings/settings.h>

#include <QLoggingCategory>

#include <cstdlib>
#include <string>
#include <vector>

using namespace clrscope;

namespace {

struct Door
{
    Door() : key(identity::generateKey(std::chrono::hours(24), clock).value())
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
        settings::AuthenticationSettings settings;
        settings.mode = settings::AuthenticationSettings::Mode::ApiKey;
        settings.apiKey = settings::ApiKeySettings{key.subject, key.publicKey, QString::fromLatin1(settings::tokenIssuer)};
        authenticator.configure(settings);
    }
    Clock clock;
    identity::GeneratedKey key;
    identity::Authenticator authenticator{&clock};
};

Door &door()
{
    static Door one;
    return one;
}

} // namespace

std::vector<std::string> fuzzSeeds()
{
    return {door().key.authorizationHeader().toStdString(), door().key.publicKey.toStdString(), "Bearer a.b.c", "Basic YTpi",
            "Negotiate", "MonitorApiKey QUJD"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto outcome = door().authenticator.authenticate(text);
    // Blanks around it and the scheme's case are free; whatever opens must hold the whole token.
    if (outcome.kind == identity::AuthOutcome::Kind::Ok && !text.contains(door().key.token.toLatin1()))
        std::abort();
    (void)identity::parsePublicKey(QString::fromLatin1(text));
    return 0;
}
