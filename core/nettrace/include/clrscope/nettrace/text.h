// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace clrscope::nettrace {

/// UTF-8 of little-endian UTF-16 bytes. Lone surrogates become U+FFFD, an odd last byte is ignored.
[[nodiscard]] std::string utf8FromUtf16(std::span<const std::byte> utf16);
/// UTF-16 of UTF-8. Every malformed sequence becomes one U+FFFD.
[[nodiscard]] std::u16string utf16FromUtf8(std::string_view utf8);
/// The same text with every malformed sequence replaced by U+FFFD, for texts from outside.
[[nodiscard]] std::string cleanUtf8(std::string_view utf8);

} // namespace clrscope::nettrace
