// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <QToolButton>

namespace clrscope::ui {

namespace {

constexpr int radius = 3;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

bool isMain(const QWidget *widget)
{
    return has(widget, "main");
}

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, int width = 1,
             int corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    const double inset = border.isValid() ? width / 2.0 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool isOn)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & QStyle::State_Sunken;
    const bool hover = enabled && option->state & QStyle::State_MouseOver;
    QColor fill = c.button;
    QColor border = enabled ? c.edge : c.line;
    if (isMain(widget) && enabled) {
        fill = down ? c.text : c.accent;
        border = hover ? c.text : fill;
    } else if (isOn && enabled) {
        fill = c.select;
        border = hover ? c.text : c.accent;
    } else if (down) {
        fill = c.line;
    } else if (hover) {
        border = c.text;
    }
    drawBox(painter, option->rect, fill, border);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        drawBox(painter, option->rect, QColor(), isMain(widget) ? c.text : c.accent, 2);
}

void drawGlyph(QPainter *painter, const QRect &rect, const QString &name, bool enabled, Ink ink = Ink::Text)
{
    QRect square(0, 0, 16, 16);
    square.moveCenter(rect.center());
    icon(name, ink).paint(painter, square, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

void drawCheck(QPainter *painter, const QStyleOption *option, bool isRound)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool isOn = option->state & (QStyle::State_On | QStyle::State_NoChange);
    QRect box(0, 0, 14, 14);
    box.moveCenter(option->rect.center());
    const QColor border = !enabled ? c.line : isOn ? c.accent : option->state & QStyle::State_MouseOver ? c.text : c.edge;
    drawBox(painter, box, isOn && enabled ? c.accent : c.ground, border, 1, isRound ? 7 : 2);
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = enabled ? c.onAccent : c.faded;
    if (isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(QRectF(box).center(), 2.5, 2.5);
    } else {
        painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(box.topLeft());
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(QPointF(3.5, 7), QPointF(10.5, 7));
        else
            painter->drawPolyline(QPolygonF({{3.2, 7.2}, {5.9, 9.9}, {10.8, 4.4}}));
    }
    painter->restore();
}

void drawInputFrame(QPainter *painter, const QStyleOption *option, const QRect &rect)
{
    const Colours &c = colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    drawBox(painter, rect, enabled ? c.ground : c.raised, focus ? c.accent : enabled ? c.edge : c.line, focus ? 2 : 1);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        header->setFont(themeFont(Text::Header));
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header->setHighlightSections(false);
    } else if (qobject_cast<QStatusBar *>(widget)) {
        widget->setFont(themeFont(Text::Second));
    } else if (qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractButton *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = colours();
    const bool enabled = option->state & State_Enabled;
    const QRect rect = option->rect;
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && button->features & QStyleOptionButton::Flat
            && !(option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus)))
            return;
        drawButton(painter, option, widget, option->state & State_On);
        return;
    }
    case PE_PanelButtonTool: {
        const bool busy = option->state & (State_MouseOver | State_Sunken | State_On);
        if (option->state & State_AutoRaise && (!busy || !enabled)) {
            if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
                drawBox(painter, rect, QColor(), c.accent, 2);
            return;
        }
        drawButton(painter, option, widget, option->state & State_On);
        return;
    }
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton *>(widget) && !qobject_cast<const QToolButton *>(widget))
            drawBox(painter, rect, QColor(), c.accent, 1, 2);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option); panel && panel->lineWidth > 0)
            drawInputFrame(painter, option, rect);
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)) {
                drawInputFrame(painter, option, rect); // an input of several lines
                return;
            }
            const bool focus = option->state & State_HasFocus && !qobject_cast<const QAbstractItemView *>(widget);
            painter->setPen(focus ? c.accent : c.line);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect.adjusted(0, 0, -1, -1));
        }
        return;
    case PE_FrameGroupBox:
        drawBox(painter, rect.adjusted(0, option->fontMetrics.height() + 4, 0, 0), QColor(), c.line);
        return;
    case PE_FrameTabWidget:
        painter->fillRect(rect, c.raised);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        painter->fillRect(rect, c.raised);
        painter->setPen(c.edge);
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelMenu:
    case PE_PanelToolBar:
        painter->fillRect(rect, c.raised);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(rect, c.raised);
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), c.line);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(painter, option, true);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        drawGlyph(painter, rect, QStringLiteral("chevron-down"), enabled);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        drawGlyph(painter, rect, QStringLiteral("chevron-up"), enabled);
        return;
    case PE_IndicatorArrowRight:
        drawGlyph(painter, rect, QStringLiteral("chevron-right"), enabled);
        return;
    case PE_IndicatorArrowLeft:
        drawGlyph(painter, rect, QStringLiteral("chevron-left"), enabled);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            drawGlyph(painter, rect, header->sortIndicator == QStyleOptionHeader::SortUp
                          ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), enabled, Ink::Quiet);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawGlyph(painter, rect, option->state & State_Open ? QStringLiteral("chevron-down")
                          : option->direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                                                 : QStringLiteral("chevron-right"), enabled, Ink::Quiet);
        return;
    case PE_IndicatorTabClose:
        if (option->state & State_MouseOver)
            drawBox(painter, rect, c.line, QColor());
        drawGlyph(painter, rect, QStringLiteral("close"), enabled, Ink::Quiet);
        return;
    case PE_IndicatorTabTear:
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        if (rect.width() < rect.height())
            painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), c.line);
        else
            painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.line);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &c = colours();
    const QRect rect = option->rect;
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->icon.isNull() && !button->text.isEmpty() && !(button->features & QStyleOptionButton::HasMenu)) {
            // Icon and words as one, in the middle: the base style tears them apart from right to left.
            painter->setFont(isMain(widget) ? themeFont(Text::Strong) : widget ? widget->font() : painter->font());
            const bool enabled = button->state & State_Enabled;
            const int side = button->iconSize.width();
            const int words = QFontMetrics(painter->font()).size(Qt::TextShowMnemonic, button->text).width();
            const int left = rect.left() + std::max(4, (rect.width() - side - 6 - words) / 2);
            const QRect glyph(left, rect.center().y() - (side - 1) / 2, side, side);
            button->icon.paint(painter, visualRect(option->direction, rect, glyph), Qt::AlignCenter,
                               enabled ? QIcon::Normal : QIcon::Disabled);
            QPalette palette = button->palette;
            if (isMain(widget) && enabled)
                palette.setColor(QPalette::ButtonText, c.onAccent);
            const QRect text(left + side + 6, rect.top(), std::max(0, rect.right() - left - side - 6), rect.height());
            drawItemText(painter, visualRect(option->direction, rect, text),
                         static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter))
                             | (proxy()->styleHint(SH_UnderlineShortcut, button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                         palette, enabled, button->text, QPalette::ButtonText);
            return;
        }
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isMain(widget)) {
            QStyleOptionButton filled(*button);
            filled.palette.setColor(QPalette::Active, QPalette::ButtonText, c.onAccent);
            filled.palette.setColor(QPalette::Inactive, QPalette::ButtonText, c.onAccent);
            painter->setFont(themeFont(Text::Strong));
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull() && !tool->text.isEmpty()) {
            const int side = tool->iconSize.width();
            const int words = option->fontMetrics.size(Qt::TextShowMnemonic, tool->text).width();
            const int left = rect.left() + std::max(6, (rect.width() - side - 6 - words) / 2);
            const bool enabled = tool->state & State_Enabled;
            const QRect glyph(left, rect.center().y() - (side - 1) / 2, side, side);
            tool->icon.paint(painter, visualRect(option->direction, rect, glyph), Qt::AlignCenter,
                             enabled ? QIcon::Normal : QIcon::Disabled);
            const QRect text(left + side + 6, rect.top(), std::max(0, rect.right() - left - side - 6), rect.height());
            painter->setFont(tool->font);
            drawItemText(painter, visualRect(option->direction, rect, text),
                         static_cast<int>(visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextHideMnemonic,
                         tool->palette, enabled, tool->text, QPalette::ButtonText);
            return;
        }
        break;
    case CE_HeaderSection: {
        painter->fillRect(rect, c.raised);
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        if (header && header->position != QStyleOptionHeader::End && header->position != QStyleOptionHeader::OnlyOneSection) {
            const int x = option->direction == Qt::RightToLeft ? rect.left() : rect.right();
            painter->fillRect(QRect(x, rect.top(), 1, rect.height()), c.line);
        }
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            for (const auto role : {QPalette::ButtonText, QPalette::WindowText, QPalette::Text})
                quiet.palette.setColor(role, c.quiet);
            quiet.rect.adjust(4, 0, -4, 0);
            quiet.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, std::max(0, quiet.rect.width()));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(rect, c.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const bool chosen = tab->state & State_Selected;
            if (has(widget, "panelStrip")) {
                if (chosen)
                    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.accent);
                else if (tab->state & State_MouseOver)
                    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.edge);
            } else if (chosen) {
                painter->fillRect(rect, c.ground);
                painter->setPen(c.line);
                painter->drawLine(rect.topLeft(), rect.bottomLeft());
                painter->drawLine(rect.topRight(), rect.bottomRight());
                painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), c.accent);
            } else {
                if (tab->state & State_MouseOver)
                    painter->fillRect(rect, c.grid);
                painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
            }
            if (tab->state & State_HasFocus)
                drawBox(painter, rect.adjusted(2, 3, -2, -3), QColor(), c.accent, 2, 2);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label(*tab);
            label.state &= ~State_HasFocus; // the shape has drawn it
            const bool chosen = tab->state & State_Selected;
            label.palette.setColor(QPalette::WindowText, chosen ? c.text : c.quiet);
            painter->save();
            if (chosen)
                painter->setFont(themeFont(Text::Strong));
            QProxyStyle::drawControl(element, &label, painter, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(rect, c.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(rect, c.raised);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(rect, c.raised);
            painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
            if (item->state & (State_Selected | State_Sunken))
                drawBox(painter, rect.adjusted(0, 1, 0, -2), c.select, QColor());
            int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
            if (!proxy()->styleHint(SH_UnderlineShortcut, item, widget))
                flags |= Qt::TextHideMnemonic;
            drawItemText(painter, rect, flags, item->palette, item->state & State_Enabled, item->text,
                         QPalette::WindowText);
            return;
        }
        break;
    case CE_Splitter:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), c.line);
        else
            painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.line);
        return;
    case CE_DockWidgetTitle:
        if (const auto *dock = qstyleoption_cast<const QStyleOptionDockWidget *>(option)) {
            painter->fillRect(rect, c.raised);
            painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), c.line);
            painter->setFont(themeFont(Text::Strong));
            const QRect words = visualRect(option->direction, rect, rect.adjusted(8, 0, -60, 0));
            drawItemText(painter, words, Qt::AlignVCenter | Qt::AlignLeading, dock->palette, true, dock->title,
                         QPalette::WindowText);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        drawBox(painter, rect, c.ground, c.edge);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            const qint64 span = qint64(bar->maximum) - bar->minimum;
            const QRect inner = rect.adjusted(2, 2, -2, -2);
            QRect filled = inner;
            if (span > 0)
                filled.setWidth(static_cast<int>(inner.width() * (qint64(bar->progress) - bar->minimum) / span));
            else // nobody knows how long: a third, standing still (nothing moves that should not)
                filled.setWidth(inner.width() / 3);
            painter->fillRect(visualRect(option->direction, inner, filled), c.accent);
            return;
        }
        break;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine) {
                painter->fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), c.line);
                return;
            }
            if (frame->frameShape == QFrame::VLine) {
                painter->fillRect(QRect(rect.center().x(), rect.top(), 1, rect.height()), c.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &c = colours();
    const bool enabled = option->state & State_Enabled;
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->editable) {
                drawInputFrame(painter, option, option->rect);
            } else {
                QStyleOption panel(*option);
                panel.state.setFlag(State_Sunken, combo->state & State_On);
                panel.state.setFlag(State_On, false);
                if (combo->state & State_HasFocus)
                    panel.state |= State_KeyboardFocusChange;
                drawButton(painter, &panel, nullptr, false);
            }
            drawGlyph(painter, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                      QStringLiteral("chevron-down"), enabled);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawInputFrame(painter, option, option->rect);
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const QRect up = proxy()->subControlRect(control, option, SC_SpinBoxUp, widget);
            const QRect down = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
            drawGlyph(painter, up, QStringLiteral("chevron-up"), spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
            drawGlyph(painter, down, QStringLiteral("chevron-down"), spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOption panel(*option);
            if (tool->features & QStyleOptionToolButton::MenuButtonPopup || !(tool->activeSubControls & SC_ToolButton))
                panel.state &= ~State_Sunken;
            if (tool->state & State_Sunken && tool->activeSubControls & SC_ToolButton)
                panel.state |= State_Sunken;
            proxy()->drawPrimitive(PE_PanelButtonTool, &panel, painter, widget);
            QStyleOptionToolButton label(*tool);
            label.rect = proxy()->subControlRect(control, tool, SC_ToolButton, widget);
            if (tool->features & QStyleOptionToolButton::MenuButtonPopup) {
                const QRect menu = proxy()->subControlRect(control, tool, SC_ToolButtonMenu, widget);
                if (!(tool->state & State_AutoRaise) || tool->state & State_MouseOver) {
                    const int x = option->direction == Qt::RightToLeft ? menu.right() : menu.left();
                    painter->fillRect(QRect(x, menu.top() + 1, 1, menu.height() - 2), enabled ? c.edge : c.line);
                }
                drawGlyph(painter, menu, QStringLiteral("chevron-down"), enabled);
            } else if (tool->features & QStyleOptionToolButton::HasMenu && tool->toolButtonStyle != Qt::ToolButtonIconOnly) {
                QRect glyph(0, 0, 16, 16);
                glyph.moveCenter(QPoint(tool->rect.right() - 11, tool->rect.center().y()));
                drawGlyph(painter, visualRect(option->direction, tool->rect, glyph), QStringLiteral("chevron-down"), enabled);
                label.rect = visualRect(option->direction, tool->rect, tool->rect.adjusted(0, 0, -16, 0));
            }
            label.features &= ~QStyleOptionToolButton::HasMenu;
            proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(option->rect, c.raised);
            if (bar->maximum <= bar->minimum)
                return;
            QRect slider = proxy()->subControlRect(control, bar, SC_ScrollBarSlider, widget);
            slider = bar->orientation == Qt::Horizontal ? slider.adjusted(1, 3, -1, -3) : slider.adjusted(3, 1, -3, -1);
            const bool busy = bar->state & State_MouseOver || bar->state & State_Sunken;
            drawBox(painter, slider, busy ? c.edge : c.line, QColor());
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return 16;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 14;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 5;
    case PM_ToolBarItemSpacing:
        return 8;
    case PM_ToolBarItemMargin:
        return 5;
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_MenuPanelWidth: // the frame drawn around it
        return 1;
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_HeaderMargin:
        return 4;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        return 12;
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 8;
    case PM_MenuButtonIndicator:
        return 22;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize fusion = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int button = has(widget, "row") ? 20 : 24;
    switch (type) {
    case CT_PushButton: {
        const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = size.width() + 18 + (push && !push->icon.isNull() && !push->text.isEmpty() ? 2 : 0);
        if (push && isMain(widget)) {
            const QFontMetrics strong(themeFont(Text::Strong));
            width += strong.horizontalAdvance(push->text) - option->fontMetrics.horizontalAdvance(push->text);
        }
        return QSize(std::max(width, button), std::max(button, option->fontMetrics.height() + 4));
    }
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool inBar = widget && qobject_cast<const QToolBar *>(widget->parentWidget());
        const int height = inBar ? 28 : button;
        if (!tool || tool->toolButtonStyle == Qt::ToolButtonIconOnly)
            return QSize(std::max(height, tool && tool->features & QStyleOptionToolButton::MenuButtonPopup
                                               ? height + 22 : height), height);
        int width = size.width() + 18; // QToolButton adds the menu part for MenuButtonPopup itself
        if (tool->features & QStyleOptionToolButton::HasMenu && !(tool->features & QStyleOptionToolButton::MenuButtonPopup))
            width += 12;
        return QSize(width, height);
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return QSize(fusion.width() + (type == CT_SpinBox ? 12 : 0), std::max(24, option->fontMetrics.height() + 6));
    case CT_ComboBox:
        return QSize(size.width() + 40, std::max(24, option->fontMetrics.height() + 6));
    case CT_HeaderSection:
        return QSize(fusion.width() + 8, std::max(22, option->fontMetrics.height() + 6));
    case CT_MenuBarItem:
        return QSize(fusion.width(), std::max(24, option->fontMetrics.height() + 8));
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const int height = has(widget, "panelStrip") ? 32 : 28;
        int width = fusion.width();
        if (tab) { // room for the bold name, so that choosing one moves none
            const QFontMetrics strong(themeFont(Text::Strong));
            width += std::max(0, strong.horizontalAdvance(tab->text) - option->fontMetrics.horizontalAdvance(tab->text));
        }
        return QSize(has(widget, "panelStrip") ? width - 8 : width, height);
    }
    case CT_ItemViewItem:
        return QSize(fusion.width(), std::max(fusion.height(), 20));
    default:
        return fusion;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(6, 2, -6, -2);
    if (element == SE_PushButtonContents)
        return option->rect.adjusted(4, 1, -4, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool flat = bar->orientation == Qt::Horizontal;
        const int length = flat ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int slider = range <= 0 ? length
            : std::clamp(static_cast<int>(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                         std::min(24, length), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider,
                                                  bar->upsideDown);
        const auto part = [&](int from, int size) {
            return visualRect(option->direction, rect, flat ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                                            : QRect(rect.left(), rect.top() + from, rect.width(), size));
        };
        switch (subControl) {
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + slider, length - start - slider);
        case SC_ScrollBarSlider: return part(start, slider);
        case SC_ScrollBarGroove: return rect;
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxArrow: return visualRect(option->direction, rect, QRect(rect.right() - 23, rect.top(), 22, rect.height()));
        case SC_ComboBoxEditField: return visualRect(option->direction, rect, rect.adjusted(6, 2, -24, -2));
        default: break;
        }
    }
    if (control == CC_SpinBox) {
        const QRect buttons(rect.right() - 18, rect.top() + 2, 16, rect.height() - 4);
        switch (subControl) {
        case SC_SpinBoxUp: return visualRect(option->direction, rect, QRect(buttons.left(), buttons.top(), 16, buttons.height() / 2));
        case SC_SpinBoxDown: return visualRect(option->direction, rect, QRect(buttons.left(), buttons.center().y() + 1, 16, buttons.height() / 2));
        case SC_SpinBoxEditField: return visualRect(option->direction, rect, rect.adjusted(3, 2, -20, -2));
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace clrscope::ui
