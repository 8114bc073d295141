// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace clrscope::ui {

/// Paints text with every occurrence of a searched word marked; elides in the middle.
void paintMatched(QPainter *painter, const QRect &rect, const QString &text, const QString &match, const QFont &font,
                  const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
                  Qt::TextElideMode elide = Qt::ElideMiddle);
/// A small curve of values from 0 to top, newest at the right, without interpolation over NaN.
void paintCurve(QPainter *painter, const QRectF &rect, const QList<double> &values, double top, int capacity,
                const QColor &colour);

/// The list of processes: one line each; under those out of reach or ended a second line says why
/// and holds the button that mends it. Compact (beside the tabs) or wide (a table).
class ProcessView : public QTreeView
{
    Q_OBJECT
public:
    enum class Button { None, CopyMend, AskAgain, OpenHistory, Dismiss };

    explicit ProcessView(QWidget *parent = nullptr);
    void setWide(bool wide);
    [[nodiscard]] bool isWide() const { return m_wide; }
    void setMatch(const QString &match) { m_match = match; }
    [[nodiscard]] QString match() const { return m_match; }
    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] int extraHeight(const QModelIndex &index) const;
    /// Where a row's button is, for tests and for the mouse; empty if it has none.
    [[nodiscard]] QRect buttonRect(const QModelIndex &index, clrscope::ui::ProcessView::Button which) const;
    static constexpr int lineHeight = 24;

Q_SIGNALS:
    void buttonPressed(const QModelIndex &index, clrscope::ui::ProcessView::Button button);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Placed
    {
        Button button;
        QString text;
        QString icon;
        QRect rect;
    };
    [[nodiscard]] QList<Placed> buttons(const QModelIndex &index, const QRect &row) const;
    [[nodiscard]] Button buttonAt(const QPoint &pos, QModelIndex *index) const;
    [[nodiscard]] QRect rowRect(const QModelIndex &index) const;
    void layOutColumns();
    void fitNames();
    [[nodiscard]] int reasonWidth(const QModelIndex &index) const;

    bool m_wide = false;
    QString m_match;
    Button m_hover = Button::None;
    Button m_down = Button::None;
    QPersistentModelIndex m_hoverIndex;
};

} // namespace clrscope::ui
