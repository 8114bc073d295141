// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/format.h"

#include <QTest>

#include <cmath>

using namespace clrscope::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Unit::Kind;

class TestFormat : public QObject
{
    Q_OBJECT

    const Format c{QLocale::c()};

private Q_SLOTS:
    void writesValues_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isRate");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, double value, Kind kind, bool isRate, const QString &text) {
            QTest::newRow(name) << value << int(kind) << isRate << text;
        };
        row("bytes stay whole below a KiB", 812, Kind::Bytes, false, u"812 B"_s);
        row("IEC", 1536, Kind::Bytes, false, u"1.5 KiB"_s);
        row("one decimal below 1000", 78.4 * 1048576, Kind::Bytes, false, u"78.4 MiB"_s);
        row("none above", 1000.0 * 1048576, Kind::Bytes, false, u"1\u202F000 MiB"_s);
        row("rate of bytes", 19.0 * 1048576, Kind::Bytes, true, u"19.0 MiB/s"_s);
        row("percent", 17.44, Kind::Percent, false, u"17.4 %"_s);
        row("zero is 0", 0, Kind::Percent, false, u"0 %"_s);
        row("counts are whole and grouped", 1204377, Kind::Count, false, u"1\u202F204\u202F377"_s);
        row("a rate of things", 336.25, Kind::Count, true, u"336.3 /s"_s);
        row("milliseconds", 0.019, Kind::Seconds, false, u"19 ms"_s);
        row("less than one", 0.00034, Kind::Seconds, false, u"0.34 ms"_s);
        row("microseconds", 0.000034, Kind::Seconds, false, u"34 µs"_s);
        row("milliseconds in a second", 0.0034, Kind::Seconds, true, u"3.4 ms/s"_s);
        row("less", -5, Kind::Count, false, u"\u22125"_s);
        row("unknown", std::nan(""), Kind::Count, false, u"–"_s);
    }
    void writesValues()
    {
        QFETCH(double, value);
        QFETCH(int, kind);
        QFETCH(bool, isRate);
        QTEST(c.value(value, Unit{static_cast<Kind>(kind), isRate, {}}).joined(), "text");
    }

    void followsTheLocale()
    {
        const Format german{QLocale(QLocale::German, QLocale::Germany)};
        QCOMPARE(german.percent(17.4), u"17,4"_s);
        QCOMPARE(german.number(1234567.8, 1), u"1\u202F234\u202F567,8"_s);
    }

    void keepsOneScale()
    {
        const Unit bytes{Kind::Bytes, false, {}};
        QCOMPARE(c.valueLike(2048, 60.0 * 1048576, bytes), (Shown{u"0.0"_s, u"MiB"_s}));
        QCOMPARE(c.valueLike(0, 60.0 * 1048576, bytes), (Shown{u"0"_s, u"MiB"_s}));
    }

    void writesDurations()
    {
        QCOMPARE(c.duration(41s), u"00:41"_s);
        QCOMPARE(c.duration(5min), u"05:00"_s);
        QCOMPARE(c.duration(1h + 2min + 3s), u"1:02:03"_s);
        QCOMPARE(c.duration(-1s), u"00:00"_s);
    }

    void writesTimes()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(14, 3));
        QCOMPARE(c.time(QDateTime(QDate(2026, 11, 21), QTime(14, 2, 11)), now), u"14:02:11"_s);
        QCOMPARE(c.time(QDateTime(QDate(2026, 11, 19), QTime(9, 5)), now), u"Nov 19 09:05"_s);
        QCOMPARE(c.time(QDateTime(), now), u"–"_s);
        QCOMPARE(Format::isoUtc(QDateTime(QDate(2026, 11, 21), QTime(14, 2, 11, 42), Qt::UTC)), u"2026-11-21T14:02:11.042Z"_s);
    }

    void signsChanges()
    {
        const Unit count{Kind::Count, false, {}};
        QCOMPARE(c.change(12, count), u"+12"_s);
        QCOMPARE(c.change(-12, count), u"\u221212"_s);
        QCOMPARE(c.change(0, count), u"0"_s);
    }

    void readsUnitsOfRuntimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("factor");
        QTest::addColumn<QString>("word");
        QTest::newRow("megabytes are 10^6") << u"MB"_s << int(Kind::Bytes) << 1e6 << QString();
        QTest::newRow("UCUM bytes") << u"By"_s << int(Kind::Bytes) << 1.0 << QString();
        QTest::newRow("milliseconds") << u"ms"_s << int(Kind::Seconds) << 1e-3 << QString();
        QTest::newRow("a level of a rate") << u"MB/s"_s << int(Kind::Plain) << 1.0 << u"MB/s"_s;
        QTest::newRow("with a wish of its own") << u"ms / 1 sec"_s << int(Kind::Seconds) << 1e-3 << QString();
        QTest::newRow("annotation") << u"{request}"_s << int(Kind::Count) << 1.0 << u"request"_s;
        QTest::newRow("own word") << u"pieces"_s << int(Kind::Plain) << 1.0 << u"pieces"_s;
        QTest::newRow("none") << QString() << int(Kind::Plain) << 1.0 << QString();
    }
    void digitsAreLatinEverywhere()
    {
        const Format format(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(format.number(12.5, 1), u"12.5"_s);
        QCOMPARE(format.count(7), u"7"_s);
    }
    void readsUnitsOfRuntimes()
    {
        QFETCH(QString, text);
        const auto parsed = Format::parseUnit(text, false);
        QTEST(int(parsed.unit.kind), "kind");
        QTEST(parsed.factor, "factor");
        QTEST(parsed.unit.text, "word");
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
