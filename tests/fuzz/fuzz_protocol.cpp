// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Anything a runtime (or what pretends to be one) may answer on its diagnostics socket.
#include <clrscope/diagnostics/protocol.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

using namespace clrscope::diagnostics;

std::vector<std::string> fuzzSeeds()
{
    std::vector<std::string> seeds;
    for (const QByteArray &bytes :
         {protocol::processInfoRequest(3), protocol::setEnvironmentRequest(QStringLiteral("A"), QStringLiteral("b")),
          protocol::dumpRequest(QStringLiteral("/tmp/x.dmp"), DumpType::Full, 3), protocol::stopRequest(7),
          QByteArray("ADVR_V1\0aaaaaaaaaaaaaaaa\x67\x12\0\0\0\0\0\0\0\0", 34)})
        seeds.push_back(bytes.toStdString());
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const auto header = protocol::parseReplyHeader(bytes); header && header->payloadBytes() < 0)
        std::abort();
    for (const QByteArrayView payload : {bytes, bytes.sliced(std::min<qsizetype>(bytes.size(), 20))}) {
        for (const int version : {1, 2, 3}) {
            if (const auto info = protocol::parseProcessInfo(payload, version)) {
                const QString name = protocol::processName(info->commandLine, info->operatingSystem);
                (void)protocol::displayName(*info, name);
                (void)protocol::isExecutableAlone(info->commandLine);
            }
        }
        (void)protocol::parseEnvironmentSize(payload);
        (void)protocol::parseEnvironment(payload);
        (void)protocol::parseSessionId(payload);
        (void)protocol::hresultText(protocol::parseHresult(payload)).english();
        (void)protocol::parseErrorText(payload);
        (void)protocol::parseAdvertise(payload);
    }
    return 0;
}
