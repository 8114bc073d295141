// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"

#include <QList>
#include <QScrollArea>

namespace clrscope::ui {

struct GridLayout
{
    int columns = 1;
    QSize card;
    int height = 0; ///< of all rows
};

/// As many columns of at least 276 px as fit, rows of 120 px at least; taller while there is room.
[[nodiscard]] GridLayout layoutGrid(QSize room, int count);

/// The cards of a dashboard in rows; scrolls when they do not fit.
class CardGrid : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// Takes over the cards in this order; those no longer listed are the caller's to delete.
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
