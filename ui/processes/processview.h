// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QMap>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QTreeView>

namespace clrscope::ui {

/// Elided so that the first occurrence of a searched word stays in sight.
[[nodiscard]] QString elidedAround(const QString &text, const QString &match, const QFontMetrics &metrics, int width,
                                   Qt::TextElideMode mode);
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
    void setMatch(const QString &match);
    [[nodiscard]] QString match() const { return m_match; }
    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] int extraHeight(const QModelIndex &index) const;
    /// Where a row's button is, for tests and for the mouse; empty if it has none.
    [[nodiscard]] QRect buttonRect(const QModelIndex &index, clrscope::ui::ProcessView::Button which) const;
    static constexpr int lineHeight = 24;
    /// Order, widths, sorting and what is hidden, of the list or the table.
    [[nodiscard]] QByteArray columnState(bool wide) const;
    void restoreColumnState(bool wide, const QByteArray &state);

Q_SIGNALS:
    void buttonPressed(const QModelIndex &index, clrscope::ui::ProcessView::Button button);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
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
    [[nodiscard]] bool hidesADifference(int width) const;
    [[nodiscard]] int reasonWidth(const QModelIndex &index) const;
    /// What of a row the filter found, where nothing that is shown has it: its command line or user.
    [[nodiscard]] QString foundElsewhere(const QModelIndex &index) const;
    void showHeaderMenu(const QPoint &pos);

    bool m_wide = false;
    QString m_match;
    QByteArray m_states[2];     ///< of list and table, for the one not shown now
    QMap<int, bool> m_chosen;   ///< columns of the table one has shown or hidden oneself
    QMap<int, int> m_widths;    ///< of columns that give way, while they are hidden
    QTimer m_fit;               ///< one pass for many changes
    Button m_hover = Button::None;
    Button m_down = Button::None;
    QPersistentModelIndex m_downIndex;
    QPersistentModelIndex m_hoverIndex;
};

} // namespace clrscope::ui
