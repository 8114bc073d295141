// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>
#include <mutex>

using namespace Qt::StringLiterals;

namespace clrscope::app {

namespace {

using settings::LoggingSettings;
using Level = LoggingSettings::Level;

// A message handler is a plain function: what it works with has to be reachable from it.
std::mutex handlerMutex;
LoggingSettings handlerSettings;

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return Level::Debug;
    case QtInfoMsg:
        return Level::Information;
    case QtWarningMsg:
        return Level::Warning;
    case QtCriticalMsg:
        return Level::Error;
    case QtFatalMsg:
        return Level::Critical;
    }
    return Level::Error;
}

QString shortName(Level level)
{
    static const QStringList names{u"trce"_s, u"dbug"_s, u"info"_s, u"warn"_s,
                                   u"fail"_s, u"crit"_s, u""_s};
    return names[static_cast<int>(level)];
}

QString longName(Level level)
{
    static const QStringList names{u"Trace"_s, u"Debug"_s,    u"Information"_s, u"Warning"_s,
                                   u"Error"_s, u"Critical"_s, u"None"_s};
    return names[static_cast<int>(level)];
}

/// syslog's priority, as the systemd formatter of .NET writes it.
int priority(Level level)
{
    switch (level) {
    case Level::Trace:
    case Level::Debug:
        return 7;
    case Level::Information:
        return 6;
    case Level::Warning:
        return 4;
    case Level::Error:
        return 3;
    case Level::Critical:
    case Level::None:
        return 2;
    }
    return 6;
}

bool isOurs(const QString &category)
{
    return category.startsWith(u"clrscope"_s);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const std::lock_guard lock(handlerMutex);
    const auto category = QString::fromUtf8(context.category ? context.category : "default");
    if (isLogged(handlerSettings, type, category, text)) {
        const auto line =
            formatLogMessage(handlerSettings, type, category, text, QDateTime::currentDateTime())
                .toUtf8();
        auto *stream = levelOf(type) >= handlerSettings.standardErrorThreshold ? stderr : stdout;
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
        std::fflush(stream);
    }
    if (type == QtFatalMsg)
        std::abort();
}

/// "+02:00", or "+02", "+2" for the shorter forms.
QString offsetText(const QDateTime &when, qsizetype length)
{
    const int minutes = when.offsetFromUtc() / 60;
    const auto hours = QString::number(std::abs(minutes) / 60);
    QString text = minutes < 0 ? u"-"_s : u"+"_s;
    text += length == 1 ? hours : hours.rightJustified(2, u'0');
    if (length > 2)
        text += u':' + QString::number(std::abs(minutes) % 60).rightJustified(2, u'0');
    return text;
}

QString field(const QDateTime &when, QChar sign, qsizetype length)
{
    const auto number = [length](int value) {
        return QString::number(value).rightJustified(qMin<qsizetype>(length, 2), u'0');
    };
    const auto english = QLocale::c();
    const auto time = when.time();
    const int hour12 = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    switch (sign.unicode()) {
    case u'y': {
        const auto year = QString::number(when.date().year()).rightJustified(4, u'0');
        return length <= 2 ? year.right(2) : year.rightJustified(length, u'0');
    }
    case u'M':
        if (length > 2)
            return english.monthName(when.date().month(),
                                     length == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        return number(when.date().month());
    case u'd':
        if (length > 2)
            return english.dayName(when.date().dayOfWeek(),
                                   length == 3 ? QLocale::ShortFormat : QLocale::LongFormat);
        return number(when.date().day());
    case u'H':
        return number(time.hour());
    case u'h':
        return number(hour12);
    case u'm':
        return number(time.minute());
    case u's':
        return number(time.second());
    case u'f':
        return QString::number(time.msec())
            .rightJustified(3, u'0')
            .leftJustified(7, u'0')
            .left(length);
    case u'F': {
        auto fraction = QString::number(time.msec()).rightJustified(3, u'0').left(length);
        while (fraction.endsWith(u'0'))
            fraction.chop(1);
        return fraction;
    }
    case u't':
        return (time.hour() < 12 ? u"AM"_s : u"PM"_s).left(length);
    case u'z':
        return offsetText(when, length);
    case u'K':
        return when.timeSpec() == Qt::UTC ? u"Z"_s : offsetText(when, 3);
    default:
        return QString(length, sign);
    }
}

} // namespace

QString formatTimestamp(const QDateTime &when, const QString &format)
{
    if (format == u"o"_s || format == u"O"_s)
        return formatTimestamp(when, u"yyyy-MM-dd'T'HH:mm:ss.fffffffK"_s);
    if (format == u"s"_s)
        return formatTimestamp(when, u"yyyy-MM-dd'T'HH:mm:ss"_s);
    if (format == u"u"_s)
        return formatTimestamp(when.toUTC(), u"yyyy-MM-dd HH:mm:ss'Z'"_s);
    QString text;
    for (qsizetype at = 0; at < format.size();) {
        const QChar sign = format[at];
        if (sign == u'\\' && at + 1 < format.size()) {
            text += format[at + 1];
            at += 2;
        } else if (sign == u'\'' || sign == u'"') {
            const auto end = format.indexOf(sign, at + 1);
            text += format.mid(at + 1, end < 0 ? -1 : end - at - 1);
            at = end < 0 ? format.size() : end + 1;
        } else {
            qsizetype end = at;
            while (end < format.size() && format[end] == sign)
                ++end;
            text += field(when, sign, end - at);
            at = end;
        }
    }
    return text;
}

bool isLogged(const LoggingSettings &settings, QtMsgType type, const QString &category,
              const QString &text)
{
    for (const auto &always : {u"Bound default address: "_s, u"Bound metrics address: "_s,
                               u"Generated one-time-use ApiKey "_s}) {
        if (text.startsWith(always))
            return true;
    }
    const auto least = isOurs(category) ? settings.level : std::max(settings.level, Level::Warning);
    return levelOf(type) >= least;
}

QString formatLogMessage(const LoggingSettings &settings, QtMsgType type, const QString &category,
                         const QString &text, const QDateTime &local)
{
    const auto when = settings.useUtcTimestamp ? local.toUTC() : local;
    const auto stamp = settings.timestampFormat.isEmpty()
                           ? QString()
                           : formatTimestamp(when, settings.timestampFormat);
    const auto level = levelOf(type);
    switch (settings.formatter) {
    case LoggingSettings::Formatter::Json: {
        QJsonObject line{
            {u"EventId"_s, 0},
            {u"LogLevel"_s, longName(level)},
            {u"Category"_s, category},
            {u"Message"_s, text},
            {u"State"_s, QJsonObject{{u"Message"_s, text}, {u"{OriginalFormat}"_s, text}}}};
        if (!stamp.isEmpty())
            line.insert(u"Timestamp"_s, stamp);
        return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) + u'\n';
    }
    case LoggingSettings::Formatter::Systemd: {
        auto oneLine = text;
        oneLine.replace(u'\n', u' ');
        return u'<' + QString::number(priority(level)) + u'>' + stamp + category + u"[0] "_s +
               oneLine + u'\n';
    }
    case LoggingSettings::Formatter::Simple:
        break;
    }
    auto indented = text;
    indented.replace(u"\n"_s, u"\n      "_s);
    return stamp + shortName(level) + u": "_s + category + u"[0]\n      "_s + indented + u'\n';
}

void configureLogging(const LoggingSettings &settings)
{
    {
        const std::lock_guard lock(handlerMutex);
        handlerSettings = settings;
    }
    // Debug texts are not even put together unless wanted; the rest is sorted out in the handler.
    QLoggingCategory::setFilterRules(settings.level <= Level::Debug ? u"clrscope.*.debug=true"_s
                                                                    : u"clrscope.*.debug=false"_s);
    qInstallMessageHandler(handleMessage);
}

} // namespace clrscope::app
