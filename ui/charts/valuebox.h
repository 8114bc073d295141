// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartlayout.h"

#include <QWidget>

namespace clrscope::ui {

/// The box beside the pointer: every curve's value at the crosshair, sorted. Lies over the window and
/// lets the mouse through.
class ValueBox : public QWidget
{
    Q_OBJECT
public:
    explicit ValueBox(QWidget *window);

    struct Reading
    {
        QString time;
        QString unit;
        QString note; ///< the reason of a gap
        std::vector<ReadingRow> rows;
        std::vector<Curve> strokes; ///< by curve, without points
    };
    /// Shows it 10 px from the pointer, inside the window.
    void show(Reading reading, const QPoint &globalPos, int globalFloor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Reading m_reading;
};

} // namespace clrscope::ui
