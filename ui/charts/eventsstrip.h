// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartrenderer.h"
#include "charts/timeaxis.h"

#include <QPointer>
#include <QWidget>

namespace clrscope::ui {

struct StripMark
{
    int row = 0;
    int mark = -1; ///< index in the timeline
    QRectF rect;
    PlacedText words;
    bool isInside = false; ///< words on the mark itself
};

struct StripLayout
{
    PlotMap map;
    std::vector<PlacedText> names;
    std::vector<StripMark> marks;
    std::vector<QRectF> gaps;
    std::vector<PlacedText> gapWords;
    std::vector<AxisTick> ticks;
    std::vector<double> halfTicks;
};

/// Where the strip's marks and words come to lie: three rows of 15, axis 18.
[[nodiscard]] StripLayout layoutStrip(const Timeline &timeline, const ChartFrame &frame, const ChartFonts &fonts);

/// The strip in full width under the charts: names every mark that the lanes only show.
class EventsStrip : public QWidget
{
    Q_OBJECT
public:
    explicit EventsStrip(TimeAxis *axis, QWidget *parent = nullptr);

    void setTimeline(std::shared_ptr<const Timeline> timeline);
    void paintPicture(QPainter &painter) const;
    [[nodiscard]] QSize sizeHint() const override { return {600, 66}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 66}; }
    /// Where things are now; for tests.
    [[nodiscard]] StripLayout stripLayout() const;

Q_SIGNALS:
    void markActivated(const clrscope::ui::Mark &mark);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPointer<TimeAxis> m_axis;
    std::shared_ptr<const Timeline> m_timeline = std::make_shared<Timeline>();
};

} // namespace clrscope::ui
