// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes on a connection: the parser of requests reads the same whatever way they are cut.
#include "requestparser.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

using namespace clrscope::httpapi;

namespace {

struct Reading
{
    std::vector<std::pair<QByteArray, QByteArray>> requests; ///< target and body
    int errorStatus = 0;

    bool operator==(const Reading &) const = default;
};

Reading readAll(QByteArrayView bytes, qsizetype pieceBytes)
{
    Reading reading;
    RequestParser parser({});
    while (parser.state() != RequestParser::State::Failed) {
        if (parser.state() == RequestParser::State::Ready)
            parser.readBody(RequestParser::BodyUse::Keep);
        if (parser.state() == RequestParser::State::Done) {
            reading.requests.emplace_back(parser.request().target, parser.request().body);
            parser.reset();
            continue;
        }
        if (bytes.isEmpty() || parser.state() == RequestParser::State::Failed)
            break;
        const auto taken = parser.feed(bytes.first(std::min(bytes.size(), pieceBytes)));
        if (taken < 0 || taken > bytes.size())
            std::abort();
        if (taken == 0 && parser.state() != RequestParser::State::Ready && parser.state() != RequestParser::State::Done
            && parser.state() != RequestParser::State::Failed)
            std::abort(); // it would wait for ever
        bytes = bytes.sliced(taken);
    }
    reading.errorStatus = parser.errorStatus();
    return reading;
}

} // namespace

std::vector<std::string> fuzzSeeds()
{
    return {"GET /processes?pid=1&name=a%20b HTTP/1.1\r\nHost: localhost:52323\r\nAuthorization: Bearer x\r\n\r\n"
            "GET /info HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /trace HTTP/1.1\r\nHost: [::1]:1\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n{\"a\":GET / HTTP/1.0\r\n\r\n",
            "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n4;x=y\r\nwiki\r\n0\r\nT: x\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Reading whole = readAll(bytes, std::max<qsizetype>(1, bytes.size()));
    if (readAll(bytes, 1) != whole || readAll(bytes, 7) != whole)
        std::abort();
    (void)decodePath(bytes);
    (void)decodeQuery(bytes);
    return 0;
}
