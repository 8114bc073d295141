// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/nettrace/text.h>

#include <cstdint>

namespace clrscope::nettrace {

namespace {

constexpr char32_t replacement = 0xFFFD;

void appendUtf8(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// Takes the next code point of `text` from `pos` on, which is moved behind it.
char32_t nextCodePoint(std::string_view text, std::size_t &pos)
{
    const auto first = static_cast<unsigned char>(text[pos++]);
    if (first < 0x80)
        return first;
    const int length = first >= 0xF0 && first < 0xF5   ? 3
                       : first >= 0xE0 && first < 0xF0 ? 2
                       : first >= 0xC2 && first < 0xE0 ? 1
                                                       : 0;
    if (length == 0)
        return replacement;
    constexpr char32_t firstMask[] = {0, 0x1F, 0x0F, 0x07};
    constexpr char32_t smallest[] = {0, 0x80, 0x800, 0x10000};
    char32_t c = first & firstMask[length];
    for (int i = 0; i < length; ++i) {
        if (pos >= text.size() || (static_cast<unsigned char>(text[pos]) & 0xC0) != 0x80)
            return replacement;
        c = c << 6 | (static_cast<unsigned char>(text[pos++]) & 0x3F);
    }
    const bool surrogate = c >= 0xD800 && c < 0xE000;
    return c < smallest[length] || c > 0x10FFFF || surrogate ? replacement : c;
}

} // namespace

std::string utf8FromUtf16(std::span<const std::byte> utf16)
{
    std::string out;
    const std::size_t units = utf16.size() / 2;
    out.reserve(units + units / 8);
    const auto unit = [&utf16](std::size_t i) {
        return static_cast<char32_t>(std::to_integer<std::uint32_t>(utf16[2 * i]) |
                                     std::to_integer<std::uint32_t>(utf16[2 * i + 1]) << 8);
    };
    for (std::size_t i = 0; i < units; ++i) {
        const char32_t c = unit(i);
        if (c < 0xD800 || c >= 0xE000) {
            appendUtf8(out, c);
        } else if (c < 0xDC00 && i + 1 < units && unit(i + 1) >= 0xDC00 && unit(i + 1) < 0xE000) {
            appendUtf8(out, 0x10000 + ((c - 0xD800) << 10) + (unit(i + 1) - 0xDC00));
            ++i;
        } else {
            appendUtf8(out, replacement);
        }
    }
    return out;
}

std::u16string utf16FromUtf8(std::string_view utf8)
{
    std::u16string out;
    out.reserve(utf8.size());
    for (std::size_t pos = 0; pos < utf8.size();) {
        const char32_t c = nextCodePoint(utf8, pos);
        if (c < 0x10000) {
            out.push_back(static_cast<char16_t>(c));
        } else {
            out.push_back(static_cast<char16_t>(0xD800 + ((c - 0x10000) >> 10)));
            out.push_back(static_cast<char16_t>(0xDC00 + ((c - 0x10000) & 0x3FF)));
        }
    }
    return out;
}

std::string cleanUtf8(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t pos = 0; pos < utf8.size();)
        appendUtf8(out, nextCodePoint(utf8, pos));
    return out;
}

} // namespace clrscope::nettrace
