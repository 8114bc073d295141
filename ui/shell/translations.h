// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace clrscope::ui {

/// Lets the program speak a language: ours from its resources, and Qt's own words (the buttons of
/// dialogs, "Strg" on keys) from where Qt has them. Call it once, before the first widget.
void installTranslations(const QLocale &locale);

} // namespace clrscope::ui
