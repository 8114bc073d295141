// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace clrscope::ui {

/// Everything below a widget that takes the focus by Tab now, as one reads: rows from above, in a row
/// from where the language begins. Follows from where things stand, so nothing has to be chained.
[[nodiscard]] QList<QWidget *> readingOrder(const QWidget *below);

} // namespace clrscope::ui
