// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/format.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

/// A thin space that neither breaks a number nor, in a layout from right to left, turns its groups around.
constexpr QChar thinSpace(0x202F);
constexpr QChar minusSign(0x2212);

struct Scale
{
    double factor = 1;
    const char16_t *unit = u"";
};

Scale byteScale(double like)
{
    static constexpr std::array<Scale, 6> scales{{{1, u"B"}, {1024.0, u"KiB"}, {1048576.0, u"MiB"},
        {1073741824.0, u"GiB"}, {1099511627776.0, u"TiB"}, {1125899906842624.0, u"PiB"}}};
    Scale best = scales[0];
    for (const Scale &scale : scales) {
        if (std::abs(like) >= scale.factor)
            best = scale;
    }
    return best;
}

Scale timeScale(double like)
{
    const double size = std::abs(like);
    if (size > 0 && size < 0.0001)
        return {1e-6, u"µs"};
    return size < 10 ? Scale{1e-3, u"ms"} : Scale{1, u"s"};
}

} // namespace

QString Shown::joined() const
{
    return unit.isEmpty() ? value : QString(value + u' ' + unit);
}

Format::Format(QLocale locale)
    : m_locale(std::move(locale))
{
    // One kind of digits in the whole window: pids, times and what programs publish have Latin ones.
    if (m_locale.zeroDigit() != u"0"_s)
        m_locale = QLocale::c();
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

QString Format::number(double value, int decimals) const
{
    if (!std::isfinite(value))
        return unknown();
    QString digits = m_locale.toString(std::abs(value), 'f', decimals);
    const qsizetype point = digits.indexOf(m_locale.decimalPoint());
    for (qsizetype at = (point < 0 ? digits.size() : point) - 3; at > 0; at -= 3)
        digits.insert(at, thinSpace);
    const bool isZero = std::abs(value) < 0.5 * std::pow(10.0, -decimals);
    if (value < 0 && !isZero)
        digits.prepend(minusSign);
    return digits;
}

QString Format::count(qint64 value) const
{
    QString digits = m_locale.toString(value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, thinSpace);
    if (value < 0)
        digits.prepend(minusSign);
    return digits;
}

Shown Format::bytes(double value) const
{
    return valueLike(value, value, Unit{.kind = Unit::Kind::Bytes, .isRate = false, .text = {}});
}

Shown Format::byteRate(double perSecond) const
{
    return valueLike(perSecond, perSecond, Unit{.kind = Unit::Kind::Bytes, .isRate = true, .text = {}});
}

QString Format::percent(double value) const
{
    return number(value, std::abs(value) < 1000 ? 1 : 0);
}

Shown Format::value(double value, const Unit &unit) const
{
    return valueLike(value, value, unit);
}

Shown Format::valueLike(double value, double like, const Unit &unit) const
{
    const QString per = unit.isRate ? u"/s"_s : QString();
    if (value == 0 && like == 0) // zero is 0, in whatever unit such values usually are
        like = unit.kind == Unit::Kind::Bytes ? 1048576 : unit.kind == Unit::Kind::Seconds ? 0.001 : 0;
    if (value == 0) {
        Shown zero = valueLike(like == 0 ? 1 : like, like == 0 ? 1 : like, unit);
        zero.value = number(0, 0);
        return zero;
    }
    const auto oneDecimal = [](double v) { return std::abs(v) < 999.95 ? 1 : 0; };
    switch (unit.kind) {
    case Unit::Kind::Bytes: {
        const Scale scale = byteScale(like);
        const double scaled = value / scale.factor;
        return {number(scaled, scale.factor > 1 || unit.isRate ? oneDecimal(scaled) : 0),
                QString(QString::fromUtf16(scale.unit) + per)};
    }
    case Unit::Kind::Percent:
        return {percent(value), u"%"_s};
    case Unit::Kind::Seconds: {
        const Scale scale = timeScale(like);
        const double scaled = value / scale.factor;
        const double size = std::abs(scaled);
        const int decimals = unit.isRate ? oneDecimal(scaled) : size < 0.995 && size > 0 ? 2 : size < 9.95 ? 1 : 0;
        return {number(scaled, size > 0 ? decimals : unit.isRate ? 1 : 0), QString(QString::fromUtf16(scale.unit) + per)};
    }
    case Unit::Kind::Count:
    case Unit::Kind::Plain: {
        const bool isWhole = std::isfinite(value) && std::abs(value - std::round(value)) < 1e-9;
        int decimals = unit.isRate ? oneDecimal(value) : 0;
        if (!unit.isRate && !isWhole)
            decimals = std::abs(value) < 1 ? 3 : std::abs(value) < 1000 ? 1 : 0;
        return {number(value, decimals), QString(unit.text + per)};
    }
    }
    Q_UNREACHABLE();
}

QString Format::duration(std::chrono::milliseconds length) const
{
    const qint64 seconds = std::max<qint64>(0, length.count() / 1000);
    const auto two = [](qint64 v) { return u"%1"_s.arg(v, 2, 10, QChar(u'0')); };
    const QString rest = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? rest : QString(QString::number(seconds / 3600) + u':' + rest);
}

QDateTime localTime(qint64 utcMs)
{
    struct Kept
    {
        qint64 quarter = -1;
        int offset = 0;
    };
    static std::array<Kept, 64> kept;
    const qint64 quarter = utcMs / 900'000; // offsets change on quarters of an hour only
    Kept &one = kept[static_cast<std::size_t>(std::abs(quarter)) % kept.size()];
    if (one.quarter != quarter)
        one = {quarter, QDateTime::fromMSecsSinceEpoch(utcMs).offsetFromUtc()};
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, one.offset);
}

QString Format::time(const QDateTime &when) const
{
    return time(when, QDateTime::currentDateTimeUtc());
}

QString Format::time(const QDateTime &when, const QDateTime &now) const
{
    if (!when.isValid())
        return unknown();
    const QDateTime local = localTime(when.toMSecsSinceEpoch());
    if (local.date() == localTime(now.toMSecsSinceEpoch()).date())
        return local.toString(u"HH:mm:ss");
    return m_locale.toString(local, u"MMM d HH:mm");
}

QString Format::timeMs(const QDateTime &when) const
{
    return when.isValid() ? localTime(when.toMSecsSinceEpoch()).toString(u"HH:mm:ss.zzz") : unknown();
}

QString Format::timeFull(const QDateTime &when) const
{
    if (!when.isValid())
        return unknown();
    const QDateTime local = when.toLocalTime();
    return local.toString(u"yyyy-MM-dd HH:mm:ss.zzz ") + local.timeZoneAbbreviation();
}

QString Format::isoUtc(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

QString Format::change(double value, const Unit &unit) const
{
    const Shown shown = Format::value(std::abs(value), unit);
    if (value == 0)
        return shown.joined();
    return (value < 0 ? QString(minusSign) : u"+"_s) + shown.joined();
}

Format::ParsedUnit Format::parseUnit(QStringView text, bool isRate)
{
    using Kind = Unit::Kind;
    QString name = text.trimmed().toString();
    const qsizetype per = name.indexOf(u'/'); // "requests / 1 sec": the source's wish, rates are ours
    if (per > 0 && (isRate || name.endsWith(u"sec"))) // a level may be of "MB/s" itself
        name = name.left(per).trimmed();
    const auto made = [isRate](Kind kind, double factor, const QString &word = {}) {
        return ParsedUnit{Unit{.kind = kind, .isRate = isRate, .text = word}, factor};
    };
    if (name == u"B" || name == u"By" || name.compare(u"bytes", Qt::CaseInsensitive) == 0)
        return made(Kind::Bytes, 1);
    if (name == u"KB" || name == u"kB")
        return made(Kind::Bytes, 1e3);
    if (name == u"MB")
        return made(Kind::Bytes, 1e6);
    if (name == u"GB")
        return made(Kind::Bytes, 1e9);
    if (name == u"KiBy" || name == u"KiB")
        return made(Kind::Bytes, 1024);
    if (name == u"MiBy" || name == u"MiB")
        return made(Kind::Bytes, 1048576);
    if (name == u"%")
        return made(Kind::Percent, 1);
    if (name == u"s" || name == u"sec" || name == u"seconds")
        return made(Kind::Seconds, 1);
    if (name == u"ms" || name.compare(u"msec", Qt::CaseInsensitive) == 0)
        return made(Kind::Seconds, 1e-3);
    if (name == u"us" || name == u"µs")
        return made(Kind::Seconds, 1e-6);
    if (name == u"ns")
        return made(Kind::Seconds, 1e-9);
    if (name == u"1" || name.isEmpty())
        return made(Kind::Plain, 1);
    if (name.startsWith(u'{') && name.endsWith(u'}')) // UCUM annotation: {request}
        return made(Kind::Count, 1, name.mid(1, name.size() - 2));
    return made(Kind::Plain, 1, name);
}

} // namespace clrscope::ui
