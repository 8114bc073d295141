// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace clrscope::ui {

/// Every colour there is; nothing else in the project names one (ui.md §3).
struct Colours
{
    QColor ground;   ///< what holds data: tables, charts, inputs
    QColor raised;   ///< the window and its bars
    QColor text;
    QColor quiet;    ///< second lines, headings of tables
    QColor line;     ///< only divides
    QColor edge;     ///< bounds a control; the zero line of a chart
    QColor grid;
    QColor accent;
    QColor good;
    QColor warn;
    QColor bad;
    QColor select;   ///< behind the chosen row; words on it take `text`
    QColor match;    ///< behind found text; words on it take `text`
    QColor faded;    ///< what has ended, what is disabled
    QColor button;
    QColor onAccent; ///< words on a filled button
    std::array<QColor, 6> series;

    bool operator==(const Colours &) const = default;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();

/// Contrast of WCAG 2: 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

enum class Vision { Full, Deuteranopia, Protanopia };
/// The colour as that eye sees it (Viénot, Brettel and Mollon 1999).
[[nodiscard]] QColor seenWith(Vision vision, const QColor &colour);
/// CIE76 distance in L*a*b* (D65).
[[nodiscard]] double colourDistance(const QColor &a, const QColor &b);

} // namespace clrscope::ui
