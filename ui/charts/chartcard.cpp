// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcard.h"

#include "charts/valuebox.h"
#include "theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPixmapCache>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

/// A card without its chart: the same for all of a size, and its round border costs as much as a curve.
QPixmap emptyCard(const QSize &size, double ratio, const QColor &outside)
{
    const Colours &c = colours();
    const QString key = u"card %1x%2 %3 %4 %5 %6"_s.arg(size.width()).arg(size.height()).arg(ratio)
                            .arg(outside.rgba(), 0, 16).arg(c.line.rgba(), 0, 16).arg(c.ground.rgba(), 0, 16);
    QPixmap card;
    if (!QPixmapCache::find(key, &card)) {
        card = QPixmap(size * ratio);
        card.setDevicePixelRatio(ratio);
        card.fill(outside);
        QPainter painter(&card);
        paintCard(painter, QRectF(QPointF(), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, card);
    }
    return card;
}

} // namespace

ChartCard::ChartCard(TimeAxis *axis, QWidget *parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(axis, &TimeAxis::rangeChanged, this, &ChartCard::invalidate);
    connect(axis, &TimeAxis::crosshairChanged, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(Theme::instance(), &Theme::changed, this, &ChartCard::invalidate);
}

ChartCard::~ChartCard()
{
    delete m_box;
}

QString ChartCard::mimeType()
{
    return u"application/x-clrscope-chart"_s;
}

void ChartCard::setContent(ChartContent content, std::shared_ptr<const Timeline> timeline)
{
    if (m_content.curves.empty() || m_content.unit.kind != content.unit.kind) {
        m_top = {}; // what was shown before has nothing to do with these values
        m_depth = {};
    }
    m_content = std::move(content);
    m_timeline = std::move(timeline);
    if (accessibleName() != m_content.title)
        setAccessibleName(m_content.title);
    if (hasFocus())
        describe();
    invalidate();
}

void ChartCard::setBackend(ChartRenderer::Backend backend)
{
    m_renderer = ChartRenderer::make(backend);
    invalidate();
}

void ChartCard::describe()
{
    QStringList parts{m_format.value(m_content.now, m_content.unit).joined()};
    for (const Curve &curve : m_content.curves)
        parts += curve.name + u' ' + m_format.value(curve.now, m_content.unit).joined();
    setAccessibleDescription(parts.join(u", "_s));
}

QSize ChartCard::sizeHint() const
{
    return {316, chartmeasure::usualHeight};
}

QSize ChartCard::minimumSizeHint() const
{
    return {chartmeasure::minimumWidth, chartmeasure::minimumHeight};
}

void ChartCard::invalidate()
{
    m_dirty = true;
    if (isVisible())
        update();
}

ChartFrame ChartCard::frame() const
{
    return {QSizeF(size()), m_axis ? m_axis->range() : TimeSpan{0, 1}, m_shownTop, m_shownBottom, isRightToLeft()};
}

ChartLayout ChartCard::chartLayout() const
{
    return layoutChart(m_content, *m_timeline, frame(), ChartFonts::ofTheme(), m_format);
}

void ChartCard::paintPicture(QPainter &painter) const
{
    const ChartFonts fonts = ChartFonts::ofTheme();
    // A scale of its own: what was scrolled away was never shown on any, or on one of older values.
    ChartFrame own = frame();
    own.top = wantedTop(m_content);
    own.bottom = wantedBottom(m_content);
    paintCard(painter, QRectF(QPointF(), QSizeF(size())));
    paintChart(painter, m_content, *m_timeline, layoutChart(m_content, *m_timeline, own, fonts, m_format), fonts, *m_renderer);
    paintLegend(painter, m_content, layoutLegend(m_content, own, fonts, m_format, {}), fonts);
}

void ChartCard::showPicture()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_shownTop = m_top.update(wantedTop(m_content), now);
    const double depth = -wantedBottom(m_content);
    m_shownBottom = depth > 0 || m_depth.top() > 0 ? -m_depth.update(std::max(depth, 1e-9), now) : 0;
    if (m_shownBottom > -1e-8)
        m_shownBottom = 0;
    const double ratio = devicePixelRatioF();
    if (m_picture.size() != size() * ratio) {
        m_picture = QPixmap(size() * ratio);
        m_picture.setDevicePixelRatio(ratio);
    }
    m_layout = chartLayout();
    QPainter painter(&m_picture);
    painter.drawPixmap(0, 0, emptyCard(size(), ratio, palette().color(QPalette::Window)));
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, m_content, *m_timeline, m_layout, ChartFonts::ofTheme(), *m_renderer);
    m_dirty = false;
}

void ChartCard::paintEvent(QPaintEvent *)
{
    if (!m_axis)
        return;
    if (m_dirty || m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF())
        showPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const bool hasCrosshair = m_axis->crosshair() && m_axis->range().contains(*m_axis->crosshair());
    if (m_content.message.isEmpty()) {
        const ChartFonts fonts = ChartFonts::ofTheme();
        paintLegend(painter, m_content,
                    layoutLegend(m_content, frame(), fonts, m_format,
                                 hasCrosshair ? m_axis->crosshair() : std::optional<qint64>()), fonts);
        if (hasCrosshair || m_axis->selection())
            paintCrosshair(painter, m_layout);
    }
    const Colours &c = colours();
    if (hasFocus() || m_dropTarget) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void ChartCard::paintCrosshair(QPainter &painter, const ChartLayout &layout) const
{
    const Colours &c = colours();
    const QRectF &plot = layout.map.plot;
    if (const auto span = m_axis->selection()) {
        const double left = std::max(plot.left(), layout.map.x(span->from));
        const double right = std::min(plot.right(), layout.map.x(span->to));
        if (right >= left) {
            QColor shade = c.accent;
            shade.setAlphaF(0.16f);
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), shade);
            painter.fillRect(QRectF(std::round(left), plot.top(), 1, plot.height()), c.accent);
            painter.fillRect(QRectF(std::round(right), plot.top(), 1, plot.height()), c.accent);
        }
    }
    if (!m_axis->crosshair() || !m_axis->range().contains(*m_axis->crosshair()))
        return;
    const qint64 ms = *m_axis->crosshair();
    const double x = std::round(layout.map.x(ms));
    painter.fillRect(QRectF(x, plot.top(), 1, plot.height()), c.text);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedCurve &placed : layout.curves) {
        const Curve &curve = m_content.curves[static_cast<std::size_t>(placed.curve)];
        const double value = valueAt(curve.points, ms);
        if (std::isnan(value) || curve.style == CurveStyle::Band95 || curve.style == CurveStyle::Band99)
            continue;
        const double y = layout.map.y(value);
        if (y < plot.top() - 4)
            continue;
        painter.setPen(QPen(c.ground, 1.5));
        painter.setBrush(Theme::instance()->series(curve.colour));
        painter.drawEllipse(QPointF(x + 0.5, y), 3.75, 3.75);
    }
    if (!m_hovered)
        return;
    const QFont chipFont = themeFont(Text::AxisStrong);
    const QFontMetricsF metrics(chipFont);
    const QString time = QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm:ss");
    QRectF chip(0, plot.bottom() + 4, metrics.horizontalAdvance(time) + 10, metrics.height() + 1);
    chip.moveLeft(qBound(1.0, x - chip.width() / 2, std::max(1.0, width() - 1 - chip.width())));
    QRectF covered = chip.adjusted(-1, 2, 1, 2);
    for (const AxisTick &tick : layout.xTicks) { // a label is there as a whole or not at all
        const QRectF &label = tick.label.rect;
        if (!tick.label.text.isEmpty() && label.right() > chip.left() - 1 && label.left() < chip.right() + 1)
            covered |= QRectF(label.left(), covered.top(), label.width(), covered.height());
    }
    painter.fillRect(covered.intersected(QRectF(rect()).adjusted(1, 1, -1, -1)), c.ground);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.text);
    painter.drawRoundedRect(chip, 2, 2);
    paintText(painter, {chip, time, Qt::AlignCenter}, chipFont, c.ground);
}

void ChartCard::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange)
        invalidate();
    QWidget::changeEvent(event);
}

void ChartCard::hideEvent(QHideEvent *)
{
    hideBox();
}

QString ChartCard::gapReasonAt(qint64 ms) const
{
    for (const Gap &gap : m_timeline->gaps + m_content.gaps) {
        if (gap.span.contains(ms))
            return gap.reason;
    }
    return {};
}

void ChartCard::moveBox(const QPoint &pos)
{
    if (!m_axis || !m_axis->crosshair() || !m_content.message.isEmpty())
        return;
    const qint64 ms = *m_axis->crosshair();
    ValueBox::Reading reading;
    reading.time = QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm:ss");
    reading.unit = axisUnit(m_shownTop, m_content.unit, m_format);
    if (reading.unit.isEmpty() || m_content.unit.kind == Unit::Kind::Count)
        reading.unit = m_content.unit.isRate ? m_content.unit.text + u"/s"_s : m_content.unit.text;
    reading.rows = readingsAt(m_content, ms, m_shownTop, m_format);
    reading.note = gapReasonAt(ms);
    if (reading.note.isEmpty())
        reading.note = m_content.hint;
    for (const Curve &curve : m_content.curves) {
        Curve stroke;
        stroke.style = curve.style;
        stroke.colour = curve.colour;
        reading.strokes.push_back(stroke);
    }
    if (!m_box)
        m_box = new ValueBox(window());
    // Over the plot: the time chip below the axis stays to be read.
    m_box->show(std::move(reading), mapToGlobal(pos), mapToGlobal(m_layout.map.plot.bottomLeft().toPoint()).y());
}

void ChartCard::hideBox()
{
    if (m_box)
        m_box->hide();
}

void ChartCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_axis)
        return;
    m_pressed = event->position().toPoint();
    m_pressedRange = m_axis->range();
    if (event->position().y() < chartmeasure::marginTop / 2) {
        m_drag = Drag::Title;
    } else if (event->modifiers() & Qt::ShiftModifier) {
        m_drag = Drag::Select;
        const qint64 ms = m_layout.map.ms(event->position().x());
        m_axis->setSelection(TimeSpan{ms, ms});
    } else {
        m_drag = Drag::Pan;
    }
}

void ChartCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_axis)
        return;
    const QPointF pos = event->position();
    const QRectF &plot = m_layout.map.plot;
    const double x = qBound(plot.left(), pos.x(), plot.right());
    switch (m_drag) {
    case Drag::Title:
        if ((pos.toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_drag = Drag::None;
            auto *mime = new QMimeData;
            mime->setData(mimeType(), m_key.toUtf8());
            auto *drag = new QDrag(this);
            drag->setMimeData(mime);
            drag->setPixmap(m_picture.copy(QRect(QPoint(), QSize(m_picture.width(), static_cast<int>(22 * devicePixelRatioF())))));
            drag->exec(Qt::MoveAction);
        }
        return;
    case Drag::Pan: {
        const double perPixel = static_cast<double>(m_pressedRange.length()) / plot.width();
        const auto by = static_cast<qint64>(std::llround((m_pressed.x() - pos.x()) * perPixel));
        m_axis->pan(m_pressedRange.from + by - m_axis->range().from);
        hideBox();
        return;
    }
    case Drag::Select:
        m_axis->setSelection(TimeSpan{m_layout.map.ms(qBound(plot.left(), double(m_pressed.x()), plot.right())),
                                      m_layout.map.ms(x)});
        return;
    case Drag::None:
        break;
    }
    if (plot.adjusted(0, 0, 0, chartmeasure::marginBottom).contains(pos)) {
        m_hovered = true;
        m_axis->setCrosshair(m_layout.map.ms(x));
        moveBox(pos.toPoint());
        update();
    } else if (m_hovered) {
        leaveEvent(nullptr);
    }
}

void ChartCard::mouseReleaseEvent(QMouseEvent *)
{
    if (m_drag == Drag::Select && m_axis->selection() && m_axis->selection()->length() == 0)
        m_axis->setSelection({});
    m_drag = Drag::None;
}

void ChartCard::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_axis && event->button() == Qt::LeftButton)
        m_axis->setFollowing(true);
}

void ChartCard::wheelEvent(QWheelEvent *event)
{
    const QRectF &plot = m_layout.map.plot;
    if (!m_axis || !plot.contains(event->position())) {
        event->ignore(); // the grid scrolls
        return;
    }
    const QPoint delta = event->angleDelta();
    if (std::abs(delta.x()) > std::abs(delta.y()))
        m_axis->pan(-delta.x() * m_axis->range().length() / 1200);
    else
        m_axis->zoom(std::pow(0.8, delta.y() / 120.0), m_layout.map.ms(event->position().x()));
    event->accept();
}

void ChartCard::leaveEvent(QEvent *)
{
    m_hovered = false;
    hideBox();
    if (m_axis)
        m_axis->setCrosshair({});
    update();
}

void ChartCard::keyPressEvent(QKeyEvent *event)
{
    if (!m_axis) {
        QWidget::keyPressEvent(event);
        return;
    }
    const TimeSpan range = m_axis->range();
    const qint64 step = std::max<qint64>(1, range.length() / 60);
    const bool isLive = m_axis->isFollowing() && !m_axis->isPaused();
    const qint64 middle = m_axis->crosshair().value_or(isLive ? range.to : range.from + range.length() / 2);
    const auto moveCrosshair = [&](qint64 by) {
        const qint64 from = m_axis->crosshair().value_or(range.to);
        const qint64 to = qBound(range.from, from + by, range.to);
        if (event->modifiers() & Qt::ShiftModifier) {
            const auto old = m_axis->selection();
            const qint64 anchor = !old ? from : old->from == from ? old->to : old->from;
            m_axis->setSelection(TimeSpan{anchor, to});
        }
        m_hovered = true;
        m_axis->setCrosshair(to);
        const QRectF &plot = m_layout.map.plot;
        moveBox(QPointF(m_layout.map.x(to), plot.center().y()).toPoint());
        update();
    };
    if (event->modifiers() & Qt::ControlModifier) {
        const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
        const bool isOnwards = (event->key() == Qt::Key_Right) != isRightToLeft();
        if (isArrow && (event->modifiers() & Qt::ShiftModifier))
            Q_EMIT widthRequested(isOnwards);
        else if (isArrow)
            Q_EMIT moveRequested(isOnwards ? 1 : -1);
        else
            QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_W: m_axis->zoom(0.8, middle); break;
    case Qt::Key_S: m_axis->zoom(1.25, middle); break;
    case Qt::Key_A: m_axis->pan(-range.length() / 10); break;
    case Qt::Key_D: m_axis->pan(range.length() / 10); break;
    case Qt::Key_Left: moveCrosshair(-step); break;
    case Qt::Key_Right: moveCrosshair(step); break;
    case Qt::Key_Space: m_axis->setPaused(!m_axis->isPaused()); break;
    case Qt::Key_F: m_axis->setFollowing(true); break;
    case Qt::Key_Escape:
        if (!m_axis->selection() && !m_axis->crosshair()) {
            QWidget::keyPressEvent(event);
            break;
        }
        m_axis->setSelection({});
        leaveEvent(nullptr);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: focusBeside(event->key() == Qt::Key_Down); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu: Q_EMIT menuRequested(mapToGlobal(QPoint(16, 24))); break;
    case Qt::Key_F2: Q_EMIT renameRequested(); break;
    case Qt::Key_Delete: Q_EMIT removeRequested(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ChartCard::focusBeside(bool below)
{
    // The nearest card of the next row up or down.
    ChartCard *best = nullptr;
    int bestDistance = 0;
    for (ChartCard *other : parentWidget() ? parentWidget()->findChildren<ChartCard *>(QString(), Qt::FindDirectChildrenOnly) : QList<ChartCard *>()) {
        const int down = other->y() - y();
        if (other->isHidden() || (below ? down <= 0 : down >= 0))
            continue;
        const int distance = std::abs(down) * 4 + std::abs(other->geometry().center().x() - geometry().center().x());
        if (!best || distance < bestDistance) {
            best = other;
            bestDistance = distance;
        }
    }
    if (best)
        best->setFocus(Qt::TabFocusReason);
}

void ChartCard::focusInEvent(QFocusEvent *)
{
    describe();
    update();
}

void ChartCard::focusOutEvent(QFocusEvent *)
{
    if (m_hovered && !underMouse())
        leaveEvent(nullptr);
    update();
}

void ChartCard::contextMenuEvent(QContextMenuEvent *event)
{
    hideBox();
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(16, 24)) : event->globalPos());
}

void ChartCard::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *mime = event->mimeData();
    if (!mime->hasFormat(mimeType()) && !mime->hasFormat(u"application/x-clrscope-series"_s))
        return;
    m_dropTarget = true;
    update();
    event->acceptProposedAction();
}

void ChartCard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropTarget = false;
    update();
}

void ChartCard::dropEvent(QDropEvent *event)
{
    m_dropTarget = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(event->mimeData());
}

} // namespace clrscope::ui
