// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace clrscope::events {

/// A text to be found whatever the case of its letters, in any script with cases.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(std::string_view utf8);
    [[nodiscard]] bool isEmpty() const { return m_units.empty(); }
    /// Is it somewhere in there? Everything contains the empty text.
    [[nodiscard]] bool isIn(std::string_view utf8) const;
    /// Is that the same text?
    [[nodiscard]] bool equals(std::string_view utf8) const;

private:
    std::u16string m_units;
    std::string m_ascii; ///< the same, if it is nothing but ASCII
};

} // namespace clrscope::events
