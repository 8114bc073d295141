// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace clrscope::ui {

/// What a number measures, so that one place decides how it is written.
struct Unit
{
    enum class Kind {
        Count,    ///< things: no decimals, text names them ("threads")
        Plain,    ///< a number of unknown meaning, text is what the source said
        Bytes,    ///< IEC: KiB, MiB, GiB
        Percent,  ///< 0 to 100
        Seconds,  ///< a length of time in seconds: shown in µs, ms, s
    };
    Kind kind = Kind::Plain;
    bool isRate = false; ///< per second
    QString text;        ///< shown for Count and Plain, "" if none

    bool operator==(const Unit &) const = default;
};

/// A number written for people: the value and its unit apart, as charts set them in two sizes.
struct Shown
{
    QString value;
    QString unit;

    bool operator==(const Shown &) const = default;
    [[nodiscard]] QString joined() const;
};

/// A time on the clock of this machine. The C library looks at /etc/localtime whenever it is asked for
/// one, and charts ask a hundred times a second: what it said is kept. GUI thread.
[[nodiscard]] QDateTime localTime(qint64 utcMs);

/// All numbers, units and times of the window are written here and nowhere else (ui/README "Formats").
class Format
{
public:
    explicit Format(QLocale locale = QLocale());

    /// Thin space between thousands: 1 204 377.
    [[nodiscard]] QString count(qint64 value) const;
    /// Fixed decimals, grouped; NaN is "–".
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] Shown bytes(double value) const;
    [[nodiscard]] QString byteSize(quint64 value) const { return value == 0 ? QStringLiteral("0 B") : bytes(static_cast<double>(value)).joined(); }
    [[nodiscard]] Shown byteRate(double perSecond) const;
    [[nodiscard]] QString percent(double value) const; ///< without the sign: 17.4
    [[nodiscard]] Shown value(double value, const Unit &unit) const;
    /// Several values on one scale, as ticks and legends are: `like` picks KiB or MiB, ms or s.
    [[nodiscard]] Shown valueLike(double value, double like, const Unit &unit) const;
    /// 00:41, 05:00, from an hour on 1:02:03.
    [[nodiscard]] QString duration(std::chrono::milliseconds length) const;
    /// 14:02:11 local time; other days "Nov 19 14:02".
    [[nodiscard]] QString time(const QDateTime &when) const;
    [[nodiscard]] QString timeMs(const QDateTime &when) const; ///< 14:02:11.042
    [[nodiscard]] QString time(const QDateTime &when, const QDateTime &now) const;
    /// With zone, for hovering: 2026-11-21 14:02:11.042 UTC+01:00.
    [[nodiscard]] QString timeFull(const QDateTime &when) const;
    /// For every export.
    [[nodiscard]] static QString isoUtc(const QDateTime &when);
    /// + or − always: changes.
    [[nodiscard]] QString change(double value, const Unit &unit) const;
    [[nodiscard]] static QString unknown() { return QStringLiteral("–"); }

    /// A unit as a runtime writes it ("MB", "By", "{request}", "ms / 1 sec"), and the factor that
    /// takes its values to ours (bytes, seconds, percent).
    struct ParsedUnit
    {
        Unit unit;
        double factor = 1;
    };
    [[nodiscard]] static ParsedUnit parseUnit(QStringView text, bool isRate);

private:
    QLocale m_locale;
};

} // namespace clrscope::ui
