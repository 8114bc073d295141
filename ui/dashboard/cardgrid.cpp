// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cardgrid.h"

#include "dashboard/countertreemodel.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace clrscope::ui {

namespace {
constexpr int spacing = 12;
constexpr int narrowest = 276; // 280 less what the splitter takes
constexpr int tallest = 260;
}

GridLayout layoutGrid(QSize room, int count)
{
    GridLayout grid;
    grid.columns = std::clamp((room.width() + spacing) / (narrowest + spacing), 1, std::max(1, count));
    const int rows = std::max(1, (count + grid.columns - 1) / grid.columns);
    const int width = (room.width() - (grid.columns - 1) * spacing) / grid.columns;
    const int fair = (room.height() - (rows - 1) * spacing) / rows;
    const int height = fair < chartmeasure::minimumHeight ? chartmeasure::usualHeight : std::min(fair, tallest);
    grid.card = QSize(width, height);
    grid.height = rows * height + (rows - 1) * spacing;
    return grid;
}

CardGrid::CardGrid(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget(this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAcceptDrops(true);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    setWidget(m_inside);
    verticalScrollBar()->setSingleStep(24);
}

void CardGrid::setCards(const QList<ChartCard *> &cards)
{
    for (ChartCard *card : m_cards) {
        if (!cards.contains(card))
            card->hide();
    }
    m_cards = cards;
    QWidget *before = nullptr;
    for (ChartCard *card : m_cards) {
        if (card->parentWidget() != m_inside)
            card->setParent(m_inside);
        card->show();
        if (before)
            QWidget::setTabOrder(before, card);
        before = card;
    }
    arrange();
}

bool CardGrid::isShown(const ChartCard *card) const
{
    return card->geometry().translated(m_inside->pos()).intersects(viewport()->rect());
}

void CardGrid::arrange()
{
    const int count = static_cast<int>(m_cards.size());
    // With a scroll bar there is less room, which may need a scroll bar: decide once, by height without it.
    const QSize whole(maximumViewportSize());
    GridLayout grid = layoutGrid(whole, count);
    const bool scrolls = grid.height > whole.height();
    if (scrolls)
        grid = layoutGrid(whole - QSize(verticalScrollBar()->sizeHint().width() + 4, 0), count);
    const int width = scrolls ? whole.width() - verticalScrollBar()->sizeHint().width() : whole.width();
    m_inside->resize(width, std::max(grid.height, 1));
    for (int i = 0; i < count; ++i) {
        const int column = i % grid.columns;
        const QRect at(column * (grid.card.width() + spacing), i / grid.columns * (grid.card.height() + spacing),
                       grid.card.width(), grid.card.height());
        m_cards[i]->setGeometry(isRightToLeft() ? QStyle::visualRect(Qt::RightToLeft, QRect(0, 0, width, grid.height), at) : at);
    }
    Q_EMIT shownChanged();
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void CardGrid::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    Q_EMIT shownChanged();
}

void CardGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(CounterTreeModel::seriesMimeType()))
        event->acceptProposedAction();
}

void CardGrid::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData());
}

} // namespace clrscope::ui
