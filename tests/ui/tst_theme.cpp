// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#ifdef CLRSCOPE_HAS_DBUS
#include <QDBusVariant>
#endif

using namespace clrscope::ui;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char *what;
    QColor front;
    QColor back;
    double atLeast;
};

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Light); }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // The numbers of the palette sheet.
        QCOMPARE(qRound(contrastRatio(lightColours().text, lightColours().ground) * 10), 166);
        QCOMPARE(qRound(contrastRatio(darkColours().bad, darkColours().ground) * 10), 63);
    }

    void textAndMarksStandOut_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textAndMarksStandOut()
    {
        QFETCH(bool, dark);
        const Colours &c = dark ? darkColours() : lightColours();
        QList<Pair> pairs;
        for (const QColor &back : {c.ground, c.raised}) {
            for (const auto &[what, front] : {std::pair{"text", c.text}, {"quiet", c.quiet}, {"accent", c.accent},
                                              {"good", c.good}, {"warn", c.warn}, {"bad", c.bad}, {"faded", c.faded}})
                pairs.append({what, front, back, 4.5});
            pairs.append({"edge", c.edge, back, 3.0});
        }
        for (const QColor &series : c.series)
            pairs.append({"series", series, c.ground, 3.0});
        pairs.append({"text on select", c.text, c.select, 4.5});
        pairs.append({"text on match", c.text, c.match, 4.5});
        pairs.append({"text on a button", c.text, c.button, 4.5});
        pairs.append({"words on a filled button", c.onAccent, c.accent, 4.5});
        pairs.append({"chip", c.ground, c.text, 4.5});
        for (const QColor &shape : {c.accent, c.good, c.warn, c.bad, c.faded})
            pairs.append({"shape on select", shape, c.select, 3.0});
        for (const Pair &pair : pairs) {
            const double ratio = contrastRatio(pair.front, pair.back);
            QVERIFY2(ratio >= pair.atLeast, qPrintable(u"%1 %2 on %3: %4"_s.arg(QLatin1String(pair.what), pair.front.name(),
                                                                              pair.back.name()).arg(ratio)));
        }
    }

    void seriesDifferForEveryEye_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("vision");
        QTest::addColumn<double>("atLeast");
        for (const bool dark : {false, true}) {
            for (const auto &[name, vision] : {std::pair{"full sight", Vision::Full}, {"deuteranopia", Vision::Deuteranopia},
                                               {"protanopia", Vision::Protanopia}})
                QTest::addRow("%s, %s", dark ? "dark" : "light", name) << dark << int(vision) << 20.0;
        }
    }
    void seriesDifferForEveryEye()
    {
        QFETCH(bool, dark);
        QFETCH(int, vision);
        QFETCH(double, atLeast);
        const Colours &c = dark ? darkColours() : lightColours();
        double smallest = 1000;
        for (std::size_t i = 0; i < c.series.size(); ++i) {
            for (std::size_t j = i + 1; j < c.series.size(); ++j) {
                const auto eye = static_cast<Vision>(vision);
                smallest = qMin(smallest, colourDistance(seenWith(eye, c.series[i]), seenWith(eye, c.series[j])));
            }
        }
        qInfo("smallest distance %.1f", smallest);
        QVERIFY2(smallest >= atLeast, qPrintable(QString::number(smallest)));
    }

    void switchesAtOnce()
    {
        Theme *theme = Theme::instance();
        QPushButton button(u"Stop"_s);
        QSignalSpy changed(theme, &Theme::changed);
        theme->setMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(colours(), darkColours());
        QCOMPARE(QApplication::palette().color(QPalette::Base), darkColours().ground);
        QTRY_COMPARE(button.palette().color(QPalette::ButtonText), darkColours().text);
        const QImage dark = icon(u"copy"_s).pixmap(16, 16).toImage();
        theme->setMode(Theme::Mode::Light);
        QVERIFY(icon(u"copy"_s).pixmap(16, 16).toImage() != dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightColours().raised);
    }

    void followsTheDesktopOnlyWhenAskedTo()
    {
#ifdef CLRSCOPE_HAS_DBUS
        Theme *theme = Theme::instance();
        auto *desktop = theme->findChild<SystemScheme *>();
        QVERIFY(desktop);
        const auto says = [desktop](const QVariant &scheme, const QString &group = u"org.freedesktop.appearance"_s) {
            QVERIFY(QMetaObject::invokeMethod(desktop, "readPortal", Q_ARG(QString, group), Q_ARG(QString, u"color-scheme"_s),
                                              Q_ARG(QDBusVariant, QDBusVariant(scheme))));
        };
        theme->setMode(Theme::Mode::System);
        says(2u); // light
        QCOMPARE(colours(), lightColours());
        QSignalSpy changed(theme, &Theme::changed);
        says(1u);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(colours(), darkColours());
        says(1u, u"org.example"_s);
        QCOMPARE(changed.size(), 1);
        says(QVariant::fromValue(QDBusVariant(2u))); // as the portal answers when it is asked
        QCOMPARE(changed.size(), 2);
        QCOMPARE(colours(), lightColours());
        theme->setMode(Theme::Mode::Light);
        says(1u);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(colours(), lightColours());
        theme->setMode(Theme::Mode::System); // what the desktop said meanwhile
        QCOMPARE(colours(), darkColours());
        theme->setMode(Theme::Mode::Light);
#else
        QSKIP("Built without D-Bus.");
#endif
    }

    void theSeventhSeriesIsDashed()
    {
        QCOMPARE(Theme::instance()->series(6), Theme::instance()->series(0));
        QVERIFY(!Theme::isSeriesDashed(5));
        QVERIFY(Theme::isSeriesDashed(6));
    }

    void everyIconDraws()
    {
        const QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(names.size() > 40);
        for (const QString &name : names) {
            const QImage image = icon(name.chopped(4)).pixmap(16, 16).toImage();
            bool any = false;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    any = any || qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(any, qPrintable(name));
        }
    }

    void everyStateHasItsOwnShape()
    {
        QList<QImage> seen;
        for (const Shape shape : {Shape::Running, Shape::Stopping, Shape::Done, Shape::Failed, Shape::NeedsCare, Shape::OutOfReach,
                                  Shape::Ended}) {
            const QImage image = shapeIcon(shape).pixmap(12, 12).toImage().convertToFormat(QImage::Format_Alpha8);
            QVERIFY(!seen.contains(image)); // without colour too
            seen.append(image);
        }
    }

    void typeScaleHasNoOtherSizes()
    {
        const int base = themeFont(Text::Base).pixelSize();
        QCOMPARE(themeFont(Text::Second).pixelSize(), base - 1);
        QCOMPARE(themeFont(Text::Axis).pixelSize(), base - 2);
        QCOMPARE(themeFont(Text::Heading).pixelSize(), base + 3);
        QCOMPARE(themeFont(Text::Live).pixelSize(), base + 4);
        QCOMPARE(themeFont(Text::Value).pixelSize(), base + 6);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
