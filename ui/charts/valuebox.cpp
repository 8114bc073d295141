// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/valuebox.h"

#include "charts/chartrenderer.h"
#include "theme/theme.h"

#include <QPainter>

namespace clrscope::ui {

namespace {
constexpr int boxWidth = 176;
constexpr int rowHeight = 16;
constexpr int headHeight = 20;
constexpr int padding = 8;

int noteHeight(const QString &note)
{
    return QFontMetrics(themeFont(Text::Second))
        .boundingRect(QRect(0, 0, boxWidth - 2 * padding, 1000), static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, note)
        .height() + 2;
}

} // namespace

ValueBox::ValueBox(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ValueBox::show(Reading reading, const QPoint &globalPos, int globalFloor)
{
    m_reading = std::move(reading);
    const int rows = headHeight + static_cast<int>(m_reading.rows.size()) * rowHeight;
    resize(boxWidth, rows + padding + (m_reading.note.isEmpty() ? 0 : noteHeight(m_reading.note)));
    const QWidget *window = parentWidget();
    const QPoint pointer = window->mapFromGlobal(globalPos);
    QPoint corner = pointer + QPoint(10, 10);
    if (isRightToLeft() || corner.x() + width() > window->width())
        corner.setX(pointer.x() - 10 - width());
    corner.setY(std::min(corner.y(), window->mapFromGlobal(QPoint(0, globalFloor)).y() - height()));
    if (corner.y() + height() > window->height())
        corner.setY(pointer.y() - 10 - height());
    corner.setX(qBound(0, corner.x(), std::max(0, window->width() - width())));
    corner.setY(qBound(0, corner.y(), std::max(0, window->height() - height())));
    move(corner);
    raise();
    QWidget::show();
    update();
}

void ValueBox::paintEvent(QPaintEvent *)
{
    const Colours &c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.edge, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const bool rtl = isRightToLeft();
    const auto start = rtl ? Qt::AlignRight : Qt::AlignLeft;
    const auto end = rtl ? Qt::AlignLeft : Qt::AlignRight;
    const QRectF head(padding, 4, width() - 2 * padding, headHeight - 4);
    paintText(painter, {head, m_reading.time, start | Qt::AlignVCenter}, themeFont(Text::Header), c.text);
    paintText(painter, {head, m_reading.unit, end | Qt::AlignVCenter}, themeFont(Text::Second), c.quiet);
    double y = headHeight + 2;
    const QFontMetricsF names(themeFont(Text::Second));
    const QFontMetricsF values(themeFont(Text::Header));
    for (const ReadingRow &row : m_reading.rows) {
        const QRectF line(padding, y, width() - 2 * padding, rowHeight);
        QRectF stroke(padding, y + rowHeight / 2.0 - 1, 12, 2);
        const double valueWidth = values.horizontalAdvance(row.text);
        QRectF name(padding + 20, y, line.width() - 20 - valueWidth - 8, rowHeight);
        if (rtl) {
            stroke.moveRight(width() - padding);
            name.moveRight(width() - padding - 20);
        }
        paintStroke(painter, stroke, m_reading.strokes[static_cast<std::size_t>(row.curve)]);
        paintText(painter, {name, names.elidedText(row.name, Qt::ElideMiddle, name.width()), start | Qt::AlignVCenter},
                  themeFont(Text::Second), c.text);
        paintText(painter, {line, row.text, end | Qt::AlignVCenter}, themeFont(Text::Header),
                  row.value == 0 ? c.quiet : c.text);
        y += rowHeight;
    }
    if (!m_reading.note.isEmpty()) {
        painter.setFont(themeFont(Text::Second));
        painter.setPen(c.quiet);
        painter.drawText(QRectF(padding, y, width() - 2 * padding, height() - y),
                         static_cast<int>(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, m_reading.note);
    }
}

} // namespace clrscope::ui
