// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

QColor inkColour(Ink ink, const Colours &c)
{
    switch (ink) {
    case Ink::Text: return c.text;
    case Ink::Quiet: return c.quiet;
    case Ink::Accent: return c.accent;
    case Ink::Good: return c.good;
    case Ink::Warn: return c.warn;
    case Ink::Bad: return c.bad;
    case Ink::OnAccent: return c.onAccent;
    case Ink::Faded: return c.faded;
    }
    Q_UNREACHABLE();
}

/// Paints with whatever `draw` does; keeps pixmaps per colour in the application's cache.
class ThemedIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class SvgIconEngine : public ThemedIconEngine
{
public:
    SvgIconEngine(const QString &name, Ink ink)
        : m_name(name)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colours &c = colours();
        const QColor colour = mode == QIcon::Disabled ? c.faded : inkColour(m_ink, c);
        const QTransform device = painter->deviceTransform();
        const double scale = std::max(1.0, std::hypot(device.m11(), device.m12()));
        const int side = std::min(rect.width(), rect.height());
        const QString key = u"clrscope/%1/%2/%3/%4"_s.arg(m_name, colour.name()).arg(side).arg(scale);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(QSize(side, side) * scale);
            pixmap.setDevicePixelRatio(scale);
            pixmap.fill(Qt::transparent);
            QFile file(u":/icons/"_s + m_name + u".svg"_s);
            if (!file.open(QIODevice::ReadOnly))
                qWarning("no icon called %s", qPrintable(m_name));
            QSvgRenderer svg(file.readAll().replace("currentColor", colour.name().toLatin1()));
            QPainter inner(&pixmap);
            svg.render(&inner, QRectF(0, 0, side, side));
            QPixmapCache::insert(key, pixmap);
        }
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        painter->drawPixmap(QRect(corner, QSize(side, side)), pixmap);
    }

    QIconEngine *clone() const override { return new SvgIconEngine(*this); }
    QString key() const override { return u"clrscope-svg"_s; }

private:
    QString m_name;
    Ink m_ink;
};

class ShapeIconEngine : public ThemedIconEngine
{
public:
    explicit ShapeIconEngine(Shape shape)
        : m_shape(shape)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        // 12 of 16: a pixmap for a screen of scale 2 is asked for in its pixels.
        const double least = std::min(rect.width(), rect.height());
        const double side = least <= 16 ? std::min(12.0, least) : least * 0.75;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintShape(*painter, square, m_shape);
    }

    QIconEngine *clone() const override { return new ShapeIconEngine(*this); }
    QString key() const override { return u"clrscope-shape"_s; }

private:
    Shape m_shape;
};

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return QIcon(new SvgIconEngine(name, ink));
}

QIcon shapeIcon(Shape shape)
{
    return QIcon(new ShapeIconEngine(shape));
}

QColor shapeColour(Shape shape, const Colours &c)
{
    switch (shape) {
    case Shape::Running: return c.accent;
    case Shape::Stopping: return c.warn;
    case Shape::Done: return c.good;
    case Shape::Failed: return c.bad;
    case Shape::NeedsCare: return c.warn;
    case Shape::OutOfReach: return c.quiet;
    case Shape::Ended: return c.faded;
    case Shape::Record: return c.bad;
    }
    Q_UNREACHABLE();
}

void paintShape(QPainter &painter, const QRectF &square, Shape shape)
{
    const Colours &c = colours();
    const QColor colour = shapeColour(shape, c);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 12, square.height() / 12);
    QPen pen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (shape) {
    case Shape::Running:
    case Shape::Record:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(6, 6), 4, 4);
        break;
    case Shape::Stopping:
        painter.drawEllipse(QPointF(6, 6), 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(QRectF(2, 2, 8, 8), 90 * 16, 180 * 16);
        break;
    case Shape::Done: {
        const std::array points{QPointF(2, 6.5), QPointF(4.8, 9.2), QPointF(10, 3.2)};
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(points.data(), 3);
        break;
    }
    case Shape::Failed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(1, 1, 10, 10), 2, 2);
        painter.setBrush(c.ground);
        painter.drawRect(QRectF(5.25, 3, 1.5, 3.6));
        painter.drawRect(QRectF(5.25, 7.6, 1.5, 1.5));
        break;
    case Shape::NeedsCare: {
        QPainterPath path;
        path.moveTo(6, 1.4);
        path.lineTo(11, 10.4);
        path.lineTo(1, 10.4);
        path.closeSubpath();
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(QRectF(5.4, 4.6, 1.2, 2.7));
        painter.drawRect(QRectF(5.4, 8, 1.2, 1.2));
        break;
    }
    case Shape::OutOfReach:
        pen.setDashPattern({1.1, 1.3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawEllipse(QPointF(6, 6), 4.2, 4.2);
        break;
    case Shape::Ended:
        painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(QRectF(2.2, 2.2, 7.6, 7.6));
        break;
    }
    painter.restore();
}

} // namespace clrscope::ui
