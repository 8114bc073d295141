// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace clrscope::ui {

struct Colours;

/// Which colour of the theme an icon takes; asked for at every paint, so icons follow the theme.
enum class Ink { Text, Quiet, Accent, Good, Warn, Bad, OnAccent, Faded };

/// An icon of resources/icons by file name without ending ("pause"), sharp at every scale.
[[nodiscard]] QIcon icon(const QString &name, Ink ink = Ink::Text);

/// What a thing is doing, as shape; the word stands beside it (ui.md §3).
enum class Shape { Running, Stopping, Done, Failed, NeedsCare, OutOfReach, Ended, Record };

/// Paints the shape into a square (12 px usually), stroke 1.5.
void paintShape(QPainter &painter, const QRectF &square, Shape shape);
/// The same as an icon.
[[nodiscard]] QIcon shapeIcon(Shape shape);
[[nodiscard]] QColor shapeColour(Shape shape, const Colours &colours);

} // namespace clrscope::ui
