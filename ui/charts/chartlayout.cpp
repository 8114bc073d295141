// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "theme/theme.h"

#include <QCache>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

struct Measured
{
    QString text;
    QString family;
    int pixels;
    int weight;
    friend bool operator==(const Measured &, const Measured &) = default;
    friend size_t qHash(const Measured &m, size_t seed = 0) { return qHashMulti(seed, m.text, m.family, m.pixels, m.weight); }
};

/// Measures words. Charts have the same times, names and units, and have them again each second: shaping them
/// anew was a sixth of a redraw.
class Ruler
{
public:
    explicit Ruler(const QFont &font) : m_font(font), m_metrics(font) {}
    [[nodiscard]] double width(const QString &text) const
    {
        static thread_local QCache<Measured, double> known(2000);
        const Measured key{text, m_font.family(), m_font.pixelSize(), m_font.weight()};
        if (const double *width = known.object(key))
            return *width;
        const double width = m_metrics.horizontalAdvance(text);
        known.insert(key, new double(width));
        return width;
    }
    [[nodiscard]] QString elided(const QString &text, Qt::TextElideMode mode, double room) const
    {
        return width(text) <= room ? text : m_metrics.elidedText(text, mode, room);
    }
    [[nodiscard]] double ascent() const { return m_metrics.ascent(); }
    [[nodiscard]] double height() const { return m_metrics.height(); }

private:
    QFont m_font;
    QFontMetricsF m_metrics;
};

constexpr QChar thinSpace(0x2009);

QRectF mirrored(const QRectF &rect, double width, bool isRightToLeft)
{
    return isRightToLeft ? QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) : rect;
}

} // namespace

double axisFactor(double top, const Unit &unit)
{
    // What valueLike() divides by, found without repeating its table.
    switch (unit.kind) {
    case Unit::Kind::Bytes: {
        double factor = 1;
        while (top >= factor * 1024 && factor < 1e17)
            factor *= 1024;
        return factor;
    }
    case Unit::Kind::Seconds:
        return top > 0 && top < 0.0001 ? 1e-6 : top < 10 ? 1e-3 : 1;
    case Unit::Kind::Count:
    case Unit::Kind::Plain:
    case Unit::Kind::Percent:
        break;
    }
    return 1;
}

ChartFonts ChartFonts::ofTheme()
{
    return {themeFont(Text::Strong), themeFont(Text::Value), themeFont(Text::Second), themeFont(Text::Header),
            themeFont(Text::Axis)};
}

double wantedTop(const ChartContent &content)
{
    if (content.fixedTop > 0) {
        // Percent stand on 0–100 unless the truth is higher (CPU of several cores).
        double greatest = content.fixedTop;
        for (const Curve &curve : content.curves) {
            for (const Point &point : curve.points)
                greatest = std::max(greatest, std::isnan(point.value) ? 0 : point.value);
        }
        return greatest > content.fixedTop ? niceTop(greatest, content.unit.kind) : content.fixedTop;
    }
    double greatest = 0;
    for (const Curve &curve : content.curves) {
        for (const Point &point : curve.points) {
            if (point.value > greatest)
                greatest = point.value;
        }
    }
    for (const Threshold &threshold : content.thresholds)
        greatest = std::max(greatest, threshold.value);
    if (content.unit.kind == Unit::Kind::Seconds) { // round in the unit shown
        const double factor = axisFactor(greatest, content.unit);
        return niceTop(greatest / factor, Unit::Kind::Plain) * (greatest > 0 ? factor : 1e-3);
    }
    return niceTop(greatest * 1.02, content.unit.kind);
}

double wantedBottom(const ChartContent &content)
{
    double least = 0;
    for (const Curve &curve : content.curves) {
        for (const Point &point : curve.points) {
            if (point.value < least)
                least = point.value;
        }
    }
    return least < 0 ? -niceTop(-least, content.unit.kind) : 0;
}

QString tickText(double value, double top, const Unit &unit, const Format &format)
{
    const double scaled = value / axisFactor(top, unit);
    for (int decimals = 0; decimals < 3; ++decimals) {
        const double power = std::pow(10.0, decimals);
        if (std::abs(scaled * power - std::round(scaled * power)) < 1e-6 * power)
            return format.number(scaled, decimals);
    }
    return format.number(scaled, 3);
}

QString axisUnit(double top, const Unit &unit, const Format &format)
{
    if (unit.kind == Unit::Kind::Count && !unit.isRate)
        return {}; // "threads" is said beside the value
    const QString text = format.valueLike(top, top, unit).unit;
    return unit.kind == Unit::Kind::Count ? u"/s"_s : text;
}

ChartLayout layoutChart(const ChartContent &content, const Timeline &timeline, const ChartFrame &frame,
                        const ChartFonts &fonts, const Format &format)
{
    using namespace chartmeasure;
    ChartLayout layout;
    const double width = frame.size.width();
    const double height = frame.size.height();
    layout.map = {QRectF(marginLeft, marginTop, std::max(1.0, width - marginLeft - marginRight),
                         std::max(1.0, height - marginTop - marginBottom)),
                  frame.range, frame.bottom, frame.top};
    const QRectF &plot = layout.map.plot;

    const auto side = frame.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const auto otherSide = frame.isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    // Large value, right: baseline 21; its unit 4 px behind it; the title takes what is left.
    const Shown now = std::isnan(content.now) ? Shown{Format::unknown(), {}} : format.value(content.now, content.unit);
    QString unit = now.unit;
    if (!content.nowNote.isEmpty())
        unit = unit.isEmpty() ? content.nowNote : QString(unit + u", " + content.nowNote);
    const Ruler valueRuler(fonts.value);
    const Ruler secondRuler(fonts.second);
    const Ruler titleRuler(fonts.title);
    unit = secondRuler.elided(unit, Qt::ElideRight, width / 3); // the value and the title keep their places
    const double unitWidth = unit.isEmpty() ? 0 : secondRuler.width(unit);
    const double valueWidth = valueRuler.width(now.value);
    const double unitLeft = width - 8 - unitWidth;
    const double valueLeft = unitLeft - (unit.isEmpty() ? 0 : 4) - valueWidth;
    const auto lineBox = [](double left, double baseline, double boxWidth, const Ruler &metrics) {
        return QRectF(left, baseline - metrics.ascent(), boxWidth, metrics.height());
    };
    layout.unit = {mirrored(lineBox(unitLeft, 21, unitWidth + 1, secondRuler), width, frame.isRightToLeft), unit, side | Qt::AlignVCenter};
    layout.value = {mirrored(lineBox(valueLeft, 21, valueWidth + 1, valueRuler), width, frame.isRightToLeft), now.value,
                    otherSide | Qt::AlignVCenter};
    const double titleRoom = std::max(0.0, valueLeft - 8 - 8);
    layout.title = {mirrored(lineBox(8, 18, titleRoom, titleRuler), width, frame.isRightToLeft),
                    titleRuler.elided(content.title, Qt::ElideMiddle, titleRoom), side | Qt::AlignVCenter};

    // Three ticks; the unit only on the top one.
    const Ruler axisRuler(fonts.axis);
    const double lineHeight = axisRuler.height();
    const double middle = (frame.top + frame.bottom) / 2;
    for (const double value : {frame.bottom, frame.bottom < 0 && frame.top > 0 && std::abs(middle) > 1e-12 ? 0.0 : middle,
                               frame.top}) {
        const double y = layout.map.y(value);
        QString text = tickText(value, frame.top, content.unit, format);
        double room = marginLeft - 8;
        if (value == frame.top) {
            const QString axisText = axisUnit(frame.top, content.unit, format);
            if (!axisText.isEmpty())
                text += thinSpace + axisText;
            // A long unit reaches into the plot rather than being cut.
            room = std::max(room, axisRuler.width(text) + 1);
        }
        double centre = y;
        if (value == frame.top)
            centre += 4; // clear of the legend
        else if (value == frame.bottom)
            centre -= 3;
        layout.yTicks.push_back({y, {QRectF(2, centre - lineHeight / 2, room, lineHeight), text,
                                     Qt::AlignRight | Qt::AlignVCenter}});
    }

    const int most = std::max(2, static_cast<int>(plot.width() / 42));
    for (const TimeTick &tick : timeTicks(frame.range, std::min(6, most))) {
        const double x = layout.map.x(tick.ms);
        const double labelWidth = axisRuler.width(tick.label) + 2;
        QRectF label(x - labelWidth / 2, plot.bottom() + 15 - axisRuler.ascent(), labelWidth, lineHeight);
        AxisTick placed{x, {label, tick.label, Qt::AlignCenter}};
        if (label.right() > width - 1 || label.left() < marginLeft - 16)
            placed.label.text.clear(); // cut labels say nothing; the grid line stays
        layout.xTicks.push_back(placed);
    }

    for (const Gap &gap : timeline.gaps + content.gaps) {
        if (gap.span.to < frame.range.from || gap.span.from > frame.range.to)
            continue;
        const double left = std::max(plot.left(), layout.map.x(gap.span.from));
        const double right = std::min(plot.right(), layout.map.x(gap.span.to));
        if (right - left >= 1)
            layout.gaps.emplace_back(left, plot.top(), right - left, plot.height());
    }

    for (qsizetype i = 0; i < timeline.marks.size(); ++i) {
        const Mark &mark = timeline.marks[i];
        const qint64 to = std::min(mark.to, frame.range.to);
        if (mark.from > frame.range.to || std::max(mark.from, mark.to) < frame.range.from)
            continue;
        const double left = std::max(plot.left(), layout.map.x(mark.from));
        const double markWidth = mark.isPoint() ? 2 : std::max(2.0, layout.map.x(to) - left);
        layout.marks.push_back({QRectF(mark.isPoint() ? left - 1 : left, plot.bottom() + laneOffset,
                                       std::min(markWidth, plot.right() - left + 1), laneHeight), static_cast<int>(i)});
    }

    for (const Threshold &threshold : content.thresholds) {
        if (threshold.value <= frame.top)
            layout.thresholds.push_back({layout.map.y(threshold.value), {QRectF(), threshold.name, {}}});
    }

    // Shades behind, the widest first; lines in their order, the first on top.
    const auto place = [&](CurveStyle style) {
        for (std::size_t i = content.curves.size(); i-- > 0;) {
            if (content.curves[i].style == style)
                layout.curves.push_back({static_cast<int>(i), runsOf(content.curves[i].points, layout.map, style)});
        }
    };
    place(CurveStyle::Band99);
    place(CurveStyle::Band95);
    for (std::size_t i = content.curves.size(); i-- > 0;) {
        const Curve &curve = content.curves[i];
        if (curve.style == CurveStyle::Line || curve.style == CurveStyle::Step)
            layout.curves.push_back({static_cast<int>(i), runsOf(curve.points, layout.map, curve.style)});
    }
    return layout;
}

LegendLayout layoutLegend(const ChartContent &content, const ChartFrame &frame, const ChartFonts &fonts,
                          const Format &format, std::optional<qint64> crosshair)
{
    LegendLayout legend;
    // On the scale of the axis, which says its unit; with their own where the large value is on another one.
    const QString axis = format.valueLike(content.now, frame.top, content.unit).unit;
    const bool isOffScale = !std::isnan(content.now) && format.value(content.now, content.unit).unit != axis;
    const auto shown = [&](double value) {
        return isOffScale && !std::isnan(value) ? format.value(value, content.unit).joined()
                                                : format.valueLike(value, frame.top, content.unit).value;
    };
    const double width = frame.size.width();
    const Ruler names(fonts.second);
    const Ruler values(fonts.strong);
    const double top = 35 - names.ascent();
    const double right = width - 8;
    const auto side = frame.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (content.curves.size() + static_cast<std::size_t>(content.thresholds.size()) <= 1) {
        QString value;
        if (crosshair && !content.curves.empty())
            value = shown(valueAt(content.curves.front().points, *crosshair));
        const double valueRoom = value.isEmpty() ? 0 : values.width(value) + 5;
        const QString source = names.elided(content.source, Qt::ElideMiddle, right - 8 - valueRoom);
        const double sourceWidth = names.width(source) + 1;
        legend.rest = {mirrored(QRectF(8, top, sourceWidth, names.height()), width, frame.isRightToLeft), source, side | Qt::AlignVCenter};
        legend.restValue = {mirrored(QRectF(8 + sourceWidth + 4, top, valueRoom, values.height()), width, frame.isRightToLeft), value,
                            side | Qt::AlignVCenter};
        return legend;
    }
    double x = 8;
    const std::size_t total = content.curves.size() + static_cast<std::size_t>(content.thresholds.size());
    for (std::size_t i = 0; i < total; ++i) {
        const bool isCurve = i < content.curves.size();
        const auto at = static_cast<qsizetype>(i - (isCurve ? 0 : content.curves.size()));
        double value = noValue;
        QString name;
        if (isCurve) {
            const Curve &curve = content.curves[i];
            value = crosshair ? valueAt(curve.points, *crosshair) : curve.now;
            name = curve.name;
        } else {
            value = content.thresholds[at].value;
            name = content.thresholds[at].name;
        }
        const QString text = isCurve ? shown(value) : tickText(value, frame.top, content.unit, format);
        const double valueWidth = values.width(text);
        const double reserve = i + 1 < total ? 24 : 0; // "+2"
        double nameWidth = names.width(name);
        const double room = right - reserve - x - 16 - 4 - valueWidth;
        if (room < std::min(nameWidth, 28.0)) {
            legend.rest = {mirrored(QRectF(x, top, 28, names.height()), width, frame.isRightToLeft),
                           u"+%1"_s.arg(total - i), side | Qt::AlignVCenter};
            return legend;
        }
        if (nameWidth > room) {
            name = names.elided(name, Qt::ElideMiddle, room);
            nameWidth = names.width(name);
        }
        LegendEntry entry;
        entry.curve = isCurve ? static_cast<int>(i) : -1;
        entry.threshold = isCurve ? -1 : static_cast<int>(at);
        entry.isZero = value == 0;
        entry.stroke = mirrored(QRectF(x, 31 - 1, 12, 2), width, frame.isRightToLeft);
        entry.name = {mirrored(QRectF(x + 16, top, nameWidth + 1, names.height()), width, frame.isRightToLeft), name,
                      side | Qt::AlignVCenter};
        entry.value = {mirrored(QRectF(x + 16 + nameWidth + 4, top, valueWidth + 1, values.height()), width,
                                frame.isRightToLeft), text, side | Qt::AlignVCenter};
        legend.entries.push_back(entry);
        x += 16 + nameWidth + 4 + valueWidth + 8;
    }
    return legend;
}

std::vector<ReadingRow> readingsAt(const ChartContent &content, qint64 ms, double top, const Format &format)
{
    std::vector<ReadingRow> rows;
    for (std::size_t i = 0; i < content.curves.size(); ++i) {
        const Curve &curve = content.curves[i];
        const double value = valueAt(curve.points, ms);
        const QString text = format.valueLike(value, top, content.unit).value;
        rows.push_back({static_cast<int>(i), curve.name, value, text});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ReadingRow &a, const ReadingRow &b) {
        if (std::isnan(a.value) || std::isnan(b.value))
            return !std::isnan(a.value) && std::isnan(b.value);
        return a.value > b.value;
    });
    return rows;
}

} // namespace clrscope::ui
