// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/cardgrid.h"

#include "dashboard/countertreemodel.h"

#include <QApplication>
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

GridLayout layoutGrid(QSize room, const std::vector<bool> &wide)
{
    GridLayout grid;
    const int count = static_cast<int>(wide.size());
    const int slots = count + static_cast<int>(std::count(wide.begin(), wide.end(), true));
    grid.columns = std::clamp((room.width() + spacing) / (narrowest + spacing), 1, std::max(1, slots));
    int row = 0;
    int column = 0;
    grid.places.reserve(wide.size());
    for (const bool isWide : wide) { // columns and rows first
        const int span = isWide && grid.columns > 1 ? 2 : 1;
        if (column + span > grid.columns) {
            column = 0;
            ++row;
        }
        grid.places.emplace_back(column, row, span, 1);
        column += span;
    }
    const int rows = count == 0 ? 1 : row + 1;
    const auto heightOf = [&](int shown) { return (room.height() - (shown - 1) * spacing) / shown; };
    const int most = std::max(1, (room.height() + spacing) / (chartmeasure::minimumHeight + spacing));
    const int height = std::clamp(heightOf(std::min(rows, most)), chartmeasure::minimumHeight, tallest);
    const int width = (room.width() - (grid.columns - 1) * spacing) / grid.columns;
    grid.card = QSize(width, height);
    grid.height = rows * height + (rows - 1) * spacing;
    for (QRect &place : grid.places) {
        place = QRect(place.x() * (width + spacing), place.y() * (height + spacing),
                      place.width() * width + (place.width() - 1) * spacing, height);
    }
    return grid;
}

GridLayout layoutGrid(QSize room, int count)
{
    return layoutGrid(room, std::vector<bool>(static_cast<std::size_t>(std::max(0, count)), false));
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
    std::vector<bool> wide;
    for (const ChartCard *card : std::as_const(m_cards))
        wide.push_back(card->isWide());
    const QSize whole(maximumViewportSize());
    const GridLayout grid = layoutGrid(whole - QSize(2 * sides, 0), wide);
    const bool scrolls = grid.height > whole.height();
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0; // stands in the free 12 px
    const QSize inside(whole.width() - bar, std::max(grid.height, 1));
    m_inside->resize(inside);
    verticalScrollBar()->setSingleStep((grid.card.height() + spacing) / QApplication::wheelScrollLines()); // a notch is a row
    for (std::size_t i = 0; i < grid.places.size(); ++i) {
        QRect at = grid.places[i].translated(sides, 0);
        if (isRightToLeft())
            at = QStyle::visualRect(Qt::RightToLeft, QRect(0, 0, whole.width(), grid.height), at).translated(-bar, 0);
        m_cards[static_cast<qsizetype>(i)]->setGeometry(at);
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
