// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/segments.h"

#include "theme/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace clrscope::ui {

namespace {

/// Has no border towards the one before it, whose own border counts for both.
class SegmentButton : public QAbstractButton
{
public:
    using QAbstractButton::QAbstractButton;
    bool isFirst = false;
    SegmentButton *next = nullptr;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QFontMetrics(themeFont(Text::Base)).size(Qt::TextShowMnemonic, text()).width() + 18, 24};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        // A button of its own would take the arrows for Tab; here they choose the next segment.
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = colours();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool rtl = isRightToLeft();
        const bool isRoundLeft = rtl ? !next : isFirst;
        const bool isRoundRight = rtl ? isFirst : !next;
        constexpr double radius = 3;
        // Round where the row of buttons ends; where it goes on, the outline runs on outside and is cut off.
        const QRectF box = QRectF(rect()).adjusted(isRoundLeft ? 0.5 : -4, 0.5, isRoundRight ? -0.5 : 4, -0.5);
        const QColor border = isChecked() ? c.accent : underMouse() ? c.text : c.edge;
        painter.setBrush(isChecked() ? c.select : c.button);
        painter.setPen(QPen(border, 1));
        painter.drawRoundedRect(box, radius, radius);
        if (next) {
            const double x = rtl ? 0.5 : width() - 0.5;
            painter.setPen(QPen(next->isChecked() ? c.accent : border, 1));
            painter.drawLine(QPointF(x, 0.5), QPointF(x, height() - 0.5));
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
        }
        painter.setPen(isEnabled() ? c.text : c.faded);
        painter.setFont(themeFont(Text::Base));
        painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextHideMnemonic, text());
    }
    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }
};

} // namespace

Segments::Segments(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
}

int Segments::add(const QString &text, const QString &toolTip)
{
    auto *button = new SegmentButton(this);
    const int index = int(m_buttons.size());
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setFocusPolicy(index == 0 ? Qt::TabFocus : Qt::NoFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    button->isFirst = index == 0;
    if (index > 0)
        static_cast<SegmentButton *>(m_buttons.constLast())->next = button;
    layout()->addWidget(button);
    m_buttons.append(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] {
        m_buttons[index]->setChecked(true); // pressed again, it stays
        setCurrent(index);
    });
    if (m_current < 0)
        setCurrent(0);
    return index;
}

void Segments::setText(int index, const QString &text)
{
    if (m_buttons[index]->text() == text)
        return;
    m_buttons[index]->setText(text);
    m_buttons[index]->setAccessibleName(text);
    m_buttons[index]->updateGeometry();
    m_buttons[index]->update();
}

void Segments::setCurrent(int index)
{
    if (index < 0 || index >= m_buttons.size() || index == m_current)
        return;
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == index);
        m_buttons[i]->setFocusPolicy(i == index ? Qt::TabFocus : Qt::NoFocus);
        m_buttons[i]->update(); // a neighbour's border is theirs, too
    }
    Q_EMIT chosen(index);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int to = m_current + (isRightToLeft() ? -step : step);
    if (step != 0 && to >= 0 && to < m_buttons.size()) {
        setCurrent(to);
        m_buttons[to]->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace clrscope::ui
