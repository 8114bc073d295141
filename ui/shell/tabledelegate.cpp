// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tabledelegate.h"

#include "processes/processview.h"
#include "shell/disk.h"
#include "shell/parts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QTreeView>

#include <algorithm>

namespace clrscope::ui {

TableDelegate::TableDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view) {}

void TableDelegate::setShapeColumn(int column, int role)
{
    m_shapeColumn = column;
    m_shapeRole = role;
}

void TableDelegate::setFaded(int role, bool on)
{
    m_fadedRole = role;
    m_isFading = on;
}

void TableDelegate::setMatch(const QString &match)
{
    m_match = match;
    m_view->viewport()->update();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 16, m_height};
}

QRect TableDelegate::buttonRect(const QRect &cell, const QString &text, Qt::LayoutDirection direction) const
{
    const int width = QFontMetrics(themeFont(Text::Base)).horizontalAdvance(text) + 16;
    const QRect rect(cell.right() - width - 3, cell.top() + (cell.height() - 20) / 2, width, 20);
    return QStyle::visualRect(direction, cell, rect);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? c.select : c.ground);
    const QString text = index.data().toString();
    const int column = index.column();
    if (column == m_buttonColumn) {
        if (text.isEmpty())
            return;
        const QRect rect = buttonRect(option.rect, text, option.direction);
        const bool hover = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(hover ? c.text : c.edge, 1));
        painter->setBrush(c.button);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
        painter->setPen(c.text);
        painter->setFont(themeFont(Text::Base));
        painter->drawText(rect, int(Qt::AlignCenter), text);
        return;
    }
    QRect rect = option.rect.adjusted(8, 0, -8, 0);
    if (column == m_shapeColumn) {
        const QVariant shape = index.data(m_shapeRole);
        const QRect square = QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.center().y() - 5, 12, 12));
        if (shape.isValid()) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            paintShape(*painter, QRectF(square), Shape(shape.toInt()));
            painter->restore();
        }
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(20, 0, 0, 0));
    }
    const bool faded = m_isFading && index.data(m_fadedRole).toBool();
    QColor ink = selected ? c.text : faded ? c.faded : m_quiet.contains(column) ? c.quiet : c.text;
    if (const QVariant own = index.data(Qt::ForegroundRole); own.isValid() && !selected)
        ink = own.value<QColor>();
    QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintMatched(painter, rect, text, m_match, themeFont(m_mono.contains(column) ? Text::Mono : Text::Base), ink,
                 alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter,
                 m_sentences.contains(column) ? Qt::ElideRight : Qt::ElideMiddle);
    if (option.state & QStyle::State_HasFocus && m_view->selectionBehavior() != QAbstractItemView::SelectRows) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

bool TableDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (index.column() == m_buttonColumn && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QString text = index.data().toString();
        if (mouse->button() == Qt::LeftButton && !text.isEmpty()
            && buttonRect(option.rect, text, option.direction).contains(mouse->position().toPoint())) {
            Q_EMIT pressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void copyRowsAsTsv(const QTreeView *view, const QSet<int> &without)
{
    QModelIndexList rows = view->selectionModel()->selectedRows();
    if (rows.isEmpty() && view->currentIndex().isValid())
        rows << view->currentIndex().siblingAtColumn(0); // reached by Tab, not chosen yet
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const QHeaderView *header = view->header();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column) || without.contains(column)
                || view->model()->headerData(column, Qt::Horizontal).toString().isEmpty())
                continue;
            QString cell = row.siblingAtColumn(column).data().toString();
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        copyText(lines.join(u'\n'));
}

int columnWidth(const QStringList &words)
{
    const QFontMetrics metrics(themeFont(Text::Base));
    int width = 0;
    for (const QString &word : words)
        width = std::max(width, metrics.horizontalAdvance(word));
    return width + 18;
}

int headerWidth(const QString &name)
{
    return QFontMetrics(themeFont(Text::Header)).horizontalAdvance(name) + 34;
}

void copyRowsByKey(QTreeView *view)
{
    auto *copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view] { copyRowsAsTsv(view); });
}

void rememberColumnOrder(QTreeView *view, const QString &file, const QString &key)
{
    if (file.isEmpty())
        return;
    auto *header = view->header();
    const QStringList order = keptSetting(file, key).toStringList();
    if (order.size() == header->count()) { // else of a table that had other columns
        for (int place = 0; place < header->count(); ++place) {
            if (const int column = order[place].toInt(); column >= 0 && column < header->count())
                header->moveSection(header->visualIndex(column), place);
        }
    }
    QObject::connect(header, &QHeaderView::sectionMoved, view, [header, file, key] {
        QStringList now;
        for (int place = 0; place < header->count(); ++place)
            now << QString::number(header->logicalIndex(place));
        keepSetting(file, key, now);
    });
}

} // namespace clrscope::ui
