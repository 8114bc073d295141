// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/eventsstrip.h"

#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace clrscope::ui {

namespace {

constexpr double rowHeight = 15;
constexpr double topPadding = 3;

int rowOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Recording:
    case MarkKind::Dump:
    case MarkKind::Restart:
    case MarkKind::Note:
        return 0;
    case MarkKind::GcGen2:
        return 1;
    case MarkKind::Exceptions:
        return 2;
    }
    Q_UNREACHABLE();
}

/// Where a mark needs no words on the strip, its row says what it is.
QString nameOf(const Mark &mark)
{
    return mark.words.isEmpty() && mark.kind == MarkKind::GcGen2 ? EventsStrip::tr("GC gen 2") : mark.words;
}

/// Words stand on their mark, beside it, or nowhere: never on other words nor on another mark.
void placeMarkWords(const Timeline &timeline, const QFontMetricsF &axis, StripLayout &layout)
{
    const QRectF &plot = layout.map.plot;
    std::array<double, 3> taken{plot.left(), plot.left(), plot.left()};
    std::array<std::vector<double>, 3> lefts;
    for (const StripMark &placed : layout.marks)
        lefts[static_cast<std::size_t>(placed.row)].push_back(placed.rect.left());
    for (auto &row : lefts)
        std::sort(row.begin(), row.end());
    for (StripMark &placed : layout.marks) {
        const Mark &mark = timeline.marks[placed.mark];
        const double top = plot.top() + placed.row * rowHeight;
        const double width = axis.horizontalAdvance(mark.words) + 1;
        auto &end = taken[static_cast<std::size_t>(placed.row)];
        const auto &row = lefts[static_cast<std::size_t>(placed.row)];
        const auto following = std::upper_bound(row.begin(), row.end(), placed.rect.left());
        const double next = following == row.end() ? plot.right() + 6 : *following;
        const double room = next - 6 - (placed.rect.right() + 6);
        const double roomBefore = placed.rect.left() - 6 - end;
        if (!mark.words.isEmpty()) {
            if (!mark.isPoint() && width + 8 <= placed.rect.width()) {
                placed.isInside = true;
                placed.words = {placed.rect.adjusted(6, 0, 0, 0), mark.words, Qt::AlignLeft | Qt::AlignVCenter};
            } else if (roomBefore >= width && ((placed.row == 0 && mark.isPoint()) || room < width)) {
                placed.words = {QRectF(placed.rect.left() - 6 - width, top, width, rowHeight), mark.words,
                                Qt::AlignRight | Qt::AlignVCenter};
            } else if (const double shown = std::min(width, room); shown >= std::min(width, 48.0)) {
                placed.words = {QRectF(placed.rect.right() + 6, top, shown, rowHeight),
                                axis.elidedText(mark.words, Qt::ElideRight, shown), Qt::AlignLeft | Qt::AlignVCenter};
            }
        }
        end = std::max({end, placed.rect.right(), placed.isInside ? 0.0 : placed.words.rect.right()}) + 4;
    }
}

/// Length and reason of a gap beside it, in a row where they lie on nothing else; on hover they are said anyway.
void placeGapWords(const Timeline &timeline, TimeSpan range, const QFontMetricsF &metrics, StripLayout &layout)
{
    const QRectF &plot = layout.map.plot;
    const auto isFree = [&](const QRectF &rect) {
        const auto lies = [&](const QRectF &other) { return !other.isNull() && other.adjusted(-4, 0, 4, 0).intersects(rect); };
        return rect.left() >= plot.left() && rect.right() <= plot.right()
            && std::none_of(layout.marks.begin(), layout.marks.end(), [&](const StripMark &mark) { return lies(mark.rect) || lies(mark.words.rect); })
            && std::none_of(layout.gaps.begin(), layout.gaps.end(), lies)
            && std::none_of(layout.gapWords.begin(), layout.gapWords.end(), [&](const PlacedText &words) { return lies(words.rect); });
    };
    for (const Gap &gap : timeline.gaps) {
        const double left = std::max(plot.left(), layout.map.x(gap.span.from));
        const double right = std::min(plot.right(), layout.map.x(gap.span.to));
        if (gap.span.to < range.from || gap.span.from > range.to || right - left < 1)
            continue;
        const double width = metrics.horizontalAdvance(gap.reason) + 1;
        for (const int place : {2, 1, 0, 5, 4, 3}) { // behind the gap, then before it
            const QRectF rect(place < 3 ? right + 6 : left - 6 - width, plot.top() + place % 3 * rowHeight + 1, width, rowHeight - 2);
            if (isFree(rect)) {
                layout.gapWords.push_back({rect, gap.reason, Qt::AlignLeft | Qt::AlignVCenter});
                break;
            }
        }
    }
}

} // namespace

StripLayout layoutStrip(const Timeline &timeline, const ChartFrame &frame, const ChartFonts &fonts)
{
    StripLayout layout;
    const double width = frame.size.width();
    const QFontMetricsF axis(fonts.axis);
    const std::array names{EventsStrip::tr("Recordings"), EventsStrip::tr("GC gen 2"), EventsStrip::tr("Exceptions")};
    double nameWidth = 82;
    for (const QString &name : names)
        nameWidth = std::max(nameWidth, axis.horizontalAdvance(name) + 16);
    layout.map = {QRectF(nameWidth + 2, topPadding, std::max(1.0, width - nameWidth - 2 - 8), 3 * rowHeight), frame.range, 0, 1};
    const QRectF &plot = layout.map.plot;
    const QFontMetricsF words(fonts.second);

    for (std::size_t row = 0; row < names.size(); ++row) {
        layout.names.push_back({QRectF(8, topPadding + static_cast<double>(row) * rowHeight, nameWidth - 12, rowHeight),
                                names[row], Qt::AlignLeft | Qt::AlignVCenter});
    }

    for (const Gap &gap : timeline.gaps) {
        if (gap.span.to < frame.range.from || gap.span.from > frame.range.to)
            continue;
        const double left = std::max(plot.left(), layout.map.x(gap.span.from));
        const double right = std::min(plot.right(), layout.map.x(gap.span.to));
        if (right - left < 1)
            continue;
        layout.gaps.emplace_back(left, plot.top(), right - left, plot.height());
    }

    for (qsizetype i = 0; i < timeline.marks.size(); ++i) {
        const Mark &mark = timeline.marks[i];
        if (mark.from > frame.range.to || std::max(mark.from, mark.to) < frame.range.from)
            continue;
        const int row = rowOf(mark.kind);
        const double top = plot.top() + row * rowHeight;
        const double left = std::max(plot.left(), layout.map.x(mark.from));
        const double right = mark.isPoint() ? left : std::min(plot.right(), layout.map.x(std::min(mark.to, frame.range.to)));
        StripMark placed;
        placed.row = row;
        placed.mark = static_cast<int>(i);
        if (mark.kind == MarkKind::Dump || mark.kind == MarkKind::Restart || (mark.isPoint() && row == 0))
            placed.rect = QRectF(left - 5, top + rowHeight / 2 - 5, 10, 10);
        else if (mark.isPoint())
            placed.rect = QRectF(left - 1, top + 2.5, 3, 10);
        else
            placed.rect = QRectF(left, top + 2, std::max(3.0, right - left), 11);
        layout.marks.push_back(placed);
    }
    placeMarkWords(timeline, axis, layout);

    placeGapWords(timeline, frame.range, axis, layout);

    const int most = std::max(2, static_cast<int>(plot.width() / 60));
    const qint64 step = timeTickStep(frame.range, std::min(6, most));
    for (const TimeTick &tick : timeTicks(frame.range, std::min(6, most))) {
        const double x = layout.map.x(tick.ms);
        const double labelWidth = axis.horizontalAdvance(tick.label) + 2;
        AxisTick placed{x, {QRectF(x - labelWidth / 2, plot.bottom() + 2, labelWidth, 14), tick.label, Qt::AlignCenter}};
        if (placed.label.rect.right() > width - 1)
            placed.label.text.clear();
        layout.ticks.push_back(placed);
        for (const qint64 half : {tick.ms - step / 2, tick.ms + step / 2}) {
            if (frame.range.contains(half))
                layout.halfTicks.push_back(layout.map.x(half));
        }
    }
    return layout;
}

EventsStrip::EventsStrip(TimeAxis *axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Events"));
    for (auto signal : {&TimeAxis::rangeChanged, &TimeAxis::crosshairChanged, &TimeAxis::selectionChanged})
        connect(axis, signal, this, qOverload<>(&QWidget::update));
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EventsStrip::setTimeline(std::shared_ptr<const Timeline> timeline)
{
    m_timeline = std::move(timeline);
    QStringList words;
    for (const Mark &mark : m_timeline->marks)
        words += nameOf(mark);
    setAccessibleDescription(words.mid(std::max<qsizetype>(0, words.size() - 10)).join(QStringLiteral(", ")));
    update();
}

StripLayout EventsStrip::stripLayout() const
{
    const ChartFrame frame{QSizeF(size()), m_axis ? m_axis->range() : TimeSpan{0, 1}, 1, 0, isRightToLeft()};
    return layoutStrip(*m_timeline, frame, ChartFonts::ofTheme());
}

void EventsStrip::paintPicture(QPainter &painter) const
{
    const Colours &c = colours();
    const StripLayout layout = stripLayout();
    const QRectF &plot = layout.map.plot;
    const QFont axisFont = themeFont(Text::Axis);
    paintCard(painter, QRectF(QPointF(), QSizeF(size())));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QRectF &gap : layout.gaps)
        paintGap(painter, gap);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(QRectF(std::floor(plot.left()) - 1, 1, 1, plot.bottom()), c.line);
    for (int row = 1; row <= 3; ++row)
        painter.fillRect(QRectF(1, plot.top() + row * rowHeight, width() - 2, 1), row == 3 ? c.line : c.grid);
    for (const PlacedText &name : layout.names)
        paintText(painter, name, themeFont(Text::Second), c.quiet);
    for (const double x : layout.halfTicks)
        painter.fillRect(QRectF(std::round(x), plot.bottom(), 1, 3), c.edge);
    for (const AxisTick &tick : layout.ticks) {
        painter.fillRect(QRectF(std::round(tick.at), plot.bottom(), 1, 3), c.edge);
        paintText(painter, tick.label, axisFont, c.quiet);
    }
    for (const PlacedText &words : layout.gapWords)
        paintText(painter, words, axisFont, c.quiet);
    for (const StripMark &placed : layout.marks) {
        const Mark &mark = m_timeline->marks[placed.mark];
        const QColor colour = markColour(mark.kind, c);
        painter.setRenderHint(QPainter::Antialiasing, mark.isPoint() && placed.row == 0);
        if (mark.isPoint() && placed.row == 0) { // a diamond
            QPainterPath path;
            path.moveTo(placed.rect.center().x(), placed.rect.top());
            path.lineTo(placed.rect.right(), placed.rect.center().y());
            path.lineTo(placed.rect.center().x(), placed.rect.bottom());
            path.lineTo(placed.rect.left(), placed.rect.center().y());
            path.closeSubpath();
            painter.fillPath(path, colour);
        } else {
            painter.fillRect(placed.rect, colour);
        }
        paintText(painter, placed.words, placed.isInside ? themeFont(Text::AxisStrong) : axisFont,
                  placed.isInside ? c.ground : c.quiet);
    }
}

void EventsStrip::paintEvent(QPaintEvent *)
{
    if (!m_axis)
        return;
    const Colours &c = colours();
    QPainter painter(this);
    paintPicture(painter);
    const PlotMap map = stripLayout().map;
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (const auto span = m_axis->selection()) {
        QColor shade = c.accent;
        shade.setAlphaF(0.16f);
        const double left = std::max(map.plot.left(), map.x(span->from));
        const double right = std::min(map.plot.right(), map.x(span->to));
        if (right > left)
            painter.fillRect(QRectF(left, map.plot.top(), right - left, map.plot.height()), shade);
    }
    if (m_axis->crosshair() && m_axis->range().contains(*m_axis->crosshair()))
        painter.fillRect(QRectF(std::round(map.x(*m_axis->crosshair())), 1, 1, map.plot.bottom()), c.text);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

bool EventsStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const StripLayout layout = stripLayout();
        for (const StripMark &placed : layout.marks) {
            if (placed.rect.adjusted(-3, -3, 3, 3).contains(help->pos())) {
                const Mark &mark = m_timeline->marks[placed.mark];
                QToolTip::showText(help->globalPos(), QDateTime::fromMSecsSinceEpoch(mark.from).toString(u"HH:mm:ss ") + nameOf(mark), this);
                return true;
            }
        }
        for (const Gap &gap : m_timeline->gaps) {
            if (gap.span.contains(layout.map.ms(help->pos().x()))) {
                QToolTip::showText(help->globalPos(), gap.reason, this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void EventsStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_axis)
        return;
    const PlotMap map = stripLayout().map;
    if (map.plot.adjusted(0, 0, 0, 18).contains(event->position()))
        m_axis->setCrosshair(map.ms(event->position().x()));
    else
        m_axis->setCrosshair({});
}

void EventsStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    const StripLayout layout = stripLayout();
    for (const StripMark &placed : layout.marks) {
        if (placed.rect.adjusted(-3, -3, 3, 3).contains(event->position())) {
            Q_EMIT markActivated(m_timeline->marks[placed.mark]);
            return;
        }
    }
    if (m_axis)
        m_axis->setFollowing(true);
}

void EventsStrip::leaveEvent(QEvent *)
{
    if (m_axis)
        m_axis->setCrosshair({});
}

void EventsStrip::keyPressEvent(QKeyEvent *event)
{
    if (!m_axis)
        return;
    const TimeSpan range = m_axis->range();
    const bool isLive = m_axis->isFollowing() && !m_axis->isPaused();
    const qint64 middle = isLive ? range.to : range.from + range.length() / 2;
    switch (event->key()) {
    case Qt::Key_W: m_axis->zoom(0.8, middle); break;
    case Qt::Key_S: m_axis->zoom(1.25, middle); break;
    case Qt::Key_A: m_axis->pan(-range.length() / 10); break;
    case Qt::Key_D: m_axis->pan(range.length() / 10); break;
    case Qt::Key_Space: m_axis->setPaused(!m_axis->isPaused()); break;
    case Qt::Key_F: m_axis->setFollowing(true); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace clrscope::ui
