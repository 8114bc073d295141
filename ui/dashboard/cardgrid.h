// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"

#include <QList>
#include <QScrollArea>

#include <vector>

namespace clrscope::ui {

struct GridLayout
{
    int columns = 1;
    QSize card;     ///< of one column
    int height = 0; ///< of all rows
    std::vector<QRect> places;
};

/// As many columns of at least 276 px as fit; so many rows of 120 px and more that they fill the height, so
/// that none is cut before somebody scrolls; up to 260 px where fewer would fill it. A wide card takes two columns.
[[nodiscard]] GridLayout layoutGrid(QSize room, const std::vector<bool> &wide);
[[nodiscard]] GridLayout layoutGrid(QSize room, int count);

/// The cards of a dashboard in rows; scrolls when they do not fit. Keeps 12 px free at both sides, where the
/// scroll bar stands, so that cards line up with what is above and below.
class CardGrid : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// Takes over the cards in this order; those no longer listed are the caller's to delete.
    static constexpr int sides = 12;

    void setCards(const QList<ChartCard *> &cards);
    [[nodiscard]] const QList<ChartCard *> &cards() const { return m_cards; }
    /// Whether any part of it can be seen.
    [[nodiscard]] bool isShown(const ChartCard *card) const;

Q_SIGNALS:
    void shownChanged(); ///< scrolled or resized
    void dropped(const QMimeData *mime);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();

    QWidget *m_inside;
    QList<ChartCard *> m_cards;
};

} // namespace clrscope::ui
