// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace clrscope::app;
using clrscope::settings::LoggingSettings;

/// What a message looks like on the console, and which are left out (configuration.md §12).
class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats_data();
    void formats();
    void json();
    void levels_data();
    void levels();
    void timestamps_data();
    void timestamps();

private:
    const QDateTime m_when{QDate(2026, 3, 9), QTime(14, 5, 6, 78), QTimeZone(5400)};
};

void TestLogging::formats_data()
{
    using Formatter = LoggingSettings::Formatter;
    QTest::addColumn<int>("formatter");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("line");
    QTest::newRow("simple") << int(Formatter::Simple) << int(QtInfoMsg)
                            << u"14:05:06 info: clrscope.httpapi[0]\n      one\n      two\n"_s;
    QTest::newRow("simple, warning")
        << int(Formatter::Simple) << int(QtWarningMsg)
        << u"14:05:06 warn: clrscope.httpapi[0]\n      one\n      two\n"_s;
    QTest::newRow("systemd") << int(Formatter::Systemd) << int(QtCriticalMsg)
                             << u"<3>14:05:06 clrscope.httpapi[0] one two\n"_s;
}

void TestLogging::formats()
{
    QFETCH(int, formatter);
    QFETCH(int, type);
    LoggingSettings settings;
    settings.formatter = LoggingSettings::Formatter(formatter);
    settings.timestampFormat = u"HH:mm:ss "_s;
    QTEST(formatLogMessage(settings, QtMsgType(type), u"clrscope.httpapi"_s, u"one\ntwo"_s, m_when),
          "line");
}

void TestLogging::json()
{
    LoggingSettings settings;
    settings.formatter = LoggingSettings::Formatter::Json;
    settings.timestampFormat = u"o"_s;
    settings.useUtcTimestamp = true;
    const auto line =
        formatLogMessage(settings, QtDebugMsg, u"clrscope.app"_s, u"a \"b\"\nc"_s, m_when);
    QCOMPARE(line.count(u'\n'), 1);
    const auto object = QJsonDocument::fromJson(line.toUtf8()).object();
    QCOMPARE(object[u"Timestamp"_s], QJsonValue(u"2026-03-09T12:35:06.0780000Z"_s));
    QCOMPARE(object[u"LogLevel"_s], QJsonValue(u"Debug"_s));
    QCOMPARE(object[u"Category"_s], QJsonValue(u"clrscope.app"_s));
    QCOMPARE(object[u"Message"_s], QJsonValue(u"a \"b\"\nc"_s));
}

void TestLogging::levels_data()
{
    using Level = LoggingSettings::Level;
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("logged");
    const auto ours = u"clrscope.httpapi"_s;
    QTest::newRow("info at Information")
        << int(Level::Information) << int(QtInfoMsg) << ours << u"x"_s << true;
    QTest::newRow("debug at Information")
        << int(Level::Information) << int(QtDebugMsg) << ours << u"x"_s << false;
    QTest::newRow("debug at Debug")
        << int(Level::Debug) << int(QtDebugMsg) << ours << u"x"_s << true;
    QTest::newRow("info at Warning")
        << int(Level::Warning) << int(QtInfoMsg) << ours << u"x"_s << false;
    QTest::newRow("warning at None")
        << int(Level::None) << int(QtWarningMsg) << ours << u"x"_s << false;
    QTest::newRow("the address, always") << int(Level::None) << int(QtInfoMsg) << ours
                                         << u"Bound default address: http://127.0.0.1:1"_s << true;
    QTest::newRow("Qt's chatter") << int(Level::Information) << int(QtInfoMsg) << u"qt.network"_s
                                  << u"x"_s << false;
    QTest::newRow("Qt's warning") << int(Level::Information) << int(QtWarningMsg) << u"qt.network"_s
                                  << u"x"_s << true;
}

void TestLogging::levels()
{
    QFETCH(int, level);
    QFETCH(int, type);
    QFETCH(QString, category);
    QFETCH(QString, text);
    LoggingSettings settings;
    settings.level = LoggingSettings::Level(level);
    QTEST(isLogged(settings, QtMsgType(type), category, text), "logged");
}

void TestLogging::timestamps_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text");
    QTest::newRow("shipped") << u"HH:mm:ss "_s << u"14:05:06 "_s;
    QTest::newRow("full") << u"yyyy-MM-ddTHH:mm:ss.fffzzz"_s << u"2026-03-09T14:05:06.078+01:30"_s;
    QTest::newRow("literals") << u"'at 'H\\h\"m \"m"_s << u"at 14hm 5"_s;
    QTest::newRow("names and halves")
        << u"ddd d MMM yy h:mm tt z"_s << u"Mon 9 Mar 26 2:05 PM +1"_s;
    QTest::newRow("short fraction") << u"s.f FFF"_s << u"6.0 078"_s;
    QTest::newRow("sortable") << u"s"_s << u"2026-03-09T14:05:06"_s;
}

void TestLogging::timestamps()
{
    QFETCH(QString, format);
    QTEST(formatTimestamp(m_when, format), "text");
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
