// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerdecoder.h"

namespace clrscope::nettrace {

LongVarUInt readLongVarUInt(const std::byte *p)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, sizeof(word));
    const std::uint64_t stops = ~word & 0x8080808080808080ULL;
    if (stops != 0) {
        word &=
            stops ^ (stops - 1); // the bytes of this number, then their low seven bits side by side
        word = (word & 0x007F007F007F007FULL) | (word & 0x7F007F007F007F00ULL) >> 1;
        word = (word & 0x00003FFF00003FFFULL) | (word & 0x3FFF00003FFF0000ULL) >> 2;
        word = (word & 0x000000000FFFFFFFULL) | (word & 0x0FFFFFFF00000000ULL) >> 4;
        return {word, (std::countr_zero(stops) >> 3) + 1};
    }
    std::uint64_t value = 0;
    for (int i = 0; i < 10; ++i) {
        const auto byte = std::to_integer<std::uint64_t>(p[i]);
        value |= (byte & 0x7F) << (7 * i);
        if ((byte & 0x80) == 0)
            return {value, i + 1};
    }
    return {value, 11};
}

} // namespace clrscope::nettrace
