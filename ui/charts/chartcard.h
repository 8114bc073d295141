// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrenderer.h"
#include "charts/timeaxis.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

class QMimeData;

namespace clrscope::ui {

class ValueBox;

/// One chart as a card. Shows the content it is given on the tab's axis; the picture without
/// crosshair is kept as a pixmap, so hovering repaints no curve.
/// Keys while focused: W S zoom, A D pan, ← → crosshair, Shift+← → select, ↑ ↓ the card above or below, Ctrl+← → move,
/// Ctrl+Shift+← → narrow or widen, Enter menu, F2 rename, Space pause, F follow, Esc, Del.
class ChartCard : public QWidget
{
    Q_OBJECT
public:
    explicit ChartCard(TimeAxis *axis, QWidget *parent = nullptr);
    ~ChartCard() override;

    void setContent(ChartContent content, std::shared_ptr<const Timeline> timeline);
    [[nodiscard]] const ChartContent &content() const { return m_content; }
    void setBackend(ChartRenderer::Backend backend);
    /// Takes two columns of the grid.
    void setWide(bool wide) { m_wide = wide; }
    [[nodiscard]] bool isWide() const { return m_wide; }
    void setKey(const QString &key) { m_key = key; }
    [[nodiscard]] QString key() const { return m_key; }
    /// The top of the value axis as shown.
    [[nodiscard]] double axisTop() const { return m_shownTop; }
    /// Where things are now; for tests and for what stands beside the chart.
    [[nodiscard]] ChartLayout chartLayout() const;
    /// The chart without crosshair, for export; `size` as the card's own.
    void paintPicture(QPainter &painter) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Mime type of a card dragged by its title.
    static QString mimeType();

Q_SIGNALS:
    void menuRequested(const QPoint &globalPos);
    void removeRequested();
    void moveRequested(int by); ///< Ctrl+← →: one place earlier or later
    void widthRequested(bool wide);
    void renameRequested();
    void dropped(const QMimeData *mime);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Drag { None, Pan, Select, Title };

    void invalidate();
    void showPicture();
    [[nodiscard]] ChartFrame frame() const;
    void paintCrosshair(QPainter &painter, const ChartLayout &layout) const;
    void describe();
    void focusBeside(bool below);
    void hideBox();
    void moveBox(const QPoint &pos);
    [[nodiscard]] QString gapReasonAt(qint64 ms) const;

    QPointer<TimeAxis> m_axis;
    ChartContent m_content;
    std::shared_ptr<const Timeline> m_timeline = std::make_shared<Timeline>();
    std::unique_ptr<ChartRenderer> m_renderer = ChartRenderer::make(ChartRenderer::Backend::Painter);
    QString m_key;
    AxisTop m_top;
    AxisTop m_depth;
    double m_shownTop = 1;
    double m_shownBottom = 0;
    ChartLayout m_layout;
    QPixmap m_picture;
    bool m_dirty = true;
    bool m_wide = false;
    bool m_hovered = false;
    bool m_dropTarget = false;
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    TimeSpan m_pressedRange;
    QPointer<ValueBox> m_box;
    Format m_format;
};

} // namespace clrscope::ui
