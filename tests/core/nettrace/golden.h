// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <string_view>

namespace clrscope::test {

/// The bytes of a text like "4E 65 // words"; anything behind # up to the line's end is ignored.
inline std::vector<std::byte> fromHex(std::string_view text)
{
    std::vector<std::byte> bytes;
    int high = -1;
    bool comment = false;
    for (const char c : text) {
        comment = c == '#' || (comment && c != '\n');
        const auto digit = std::string_view("0123456789ABCDEF").find(c);
        if (comment || digit == std::string_view::npos)
            continue;
        if (high < 0) {
            high = static_cast<int>(digit);
        } else {
            bytes.push_back(static_cast<std::byte>(high * 16 + static_cast<int>(digit)));
            high = -1;
        }
    }
    return bytes;
}

/// The smallest correct file: one event Hello(a = 42, b = "hi") of My-Provider, 5 ms after the
/// start.
inline std::vector<std::byte> smallestTrace()
{
    return fromHex(R"(
4E 65 74 74 72 61 63 65 14 00 00 00 21 46 61 73 74 53 65 72 69 61 6C 69 7A 61 74 69 6F 6E 2E 31
05 05 01 04 00 00 00 04 00 00 00 05 00 00 00 54 72 61 63 65 06 EA 07 0B 00 06 00 15 00 01 00 27
00 18 00 05 00 00 10 A5 D4 E8 00 00 00 00 CA 9A 3B 00 00 00 00 08 00 00 00 D2 04 00 00 02 00 00
00 00 00 00 00 06 05 05 01 02 00 00 00 02 00 00 00 0D 00 00 00 4D 65 74 61 64 61 74 61 42 6C 6F
63 6B 06 67 00 00 00 00 14 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 00 50 01
00 00 00 4D 00 79 00 2D 00 50 00 72 00 6F 00 76 00 69 00 64 00 65 00 72 00 00 00 01 00 00 00 48
00 65 00 6C 00 6C 00 6F 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 04 00 00 00 02 00 00 00 09
00 00 00 61 00 00 00 12 00 00 00 62 00 00 00 06 05 05 01 02 00 00 00 02 00 00 00 0A 00 00 00 45
76 65 6E 74 42 6C 6F 63 6B 06 2C 00 00 00 00 00 14 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00
00 00 00 00 CF 01 00 07 00 07 00 C0 B6 C5 A7 8D 1D 0A 2A 00 00 00 68 00 69 00 00 00 06 01)");
}

/// One event Hello(7, "hi") with opcode and stack as .NET 10.0.12 wrote it, up to the end of its
/// EventBlock. The reference walks through it byte by byte; the six return addresses are made up
/// but for the first.
inline std::vector<std::byte> dotnet10Trace()
{
    return fromHex(R"(
4E 65 74 74 72 61 63 65 14 00 00 00 21 46 61 73 74 53 65 72 69 61 6C 69 7A 61 74 69 6F 6E 2E 31
05 05 01 04 00 00 00 04 00 00 00 05 00 00 00 54 72 61 63 65 06
EA 07 0B 00 06 00 15 00 01 00 2C 00 2F 00 CD 01 # 2026-11-21 01:44:47.461 UTC
8A D0 4F D5 C6 00 00 00 00 CA 9A 3B 00 00 00 00
08 00 00 00 E2 3D 00 00 02 00 00 00 40 42 0F 00 06
05 05 01 02 00 00 00 02 00 00 00 0D 00 00 00 4D 65 74 61 64 61 74 61 42 6C 6F 63 6B 06
75 00 00 00 00 14 00 01 00
3A 1E 45 E7 C6 00 00 00 3A 1E 45 E7 C6 00 00 00
C6 FF FF FF FF 0F 00 FF FF FF FF 0F # sequence wraps to 0
FB 7B BA BC 94 BA EE 18 4C
01 00 00 00 4D 00 79 00 2D 00 53 00 72 00 63 00 00 00
01 00 00 00 48 00 65 00 6C 00 6C 00 6F 00 00 00
04 00 00 00 00 F0 00 00 03 00 00 00 04 00 00 00 02 00 00 00
09 00 00 00 61 00 00 00 12 00 00 00 62 00 00 00
01 00 00 00 01 01 06
05 05 01 02 00 00 00 02 00 00 00 0A 00 00 00 53 74 61 63 6B 42 6C 6F 63 6B 06
3C 00 00 00 01 00 00 00 01 00 00 00 30 00 00 00
5E D4 3C D7 74 7F 00 00 02 00 00 00 00 00 00 00 03 00 00 00 00 00 00 00
04 00 00 00 00 00 00 00 05 00 00 00 00 00 00 00 06 00 00 00 00 00 00 00 06
05 05 01 02 00 00 00 02 00 00 00 0A 00 00 00 45 76 65 6E 74 42 6C 6F 63 6B 06
32 00 00 00 00 14 00 01 00
3A 1E 45 E7 C6 00 00 00 3A 1E 45 E7 C6 00 00 00
CF 01 00 E2 7B FF FF FF FF 0F
E2 7B 01 BA BC 94 BA EE 18 0A
07 00 00 00 68 00 69 00 00 00 06)");
}

} // namespace clrscope::test
