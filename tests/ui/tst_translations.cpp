// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every language the window speaks is whole: nothing untranslated, nothing mistyped, nothing left behind by new sources.

#include "dashboard/chartspec.h"
#include "shell/translations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type; // "unfinished", "vanished", "obsolete" or nothing
    QStringList forms;
    bool isNumerus = false;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
    QString name() const { return u'“' + source + u"” in " + context; }
};

struct Catalogue
{
    QString language;
    QList<Message> messages;
    QString error;
};

QString projectFolder()
{
    return QDir::cleanPath(QStringLiteral(CLRSCOPE_TEST_DATA "/../.."));
}

QString catalogueFile(const QString &language)
{
    return projectFolder() + u"/translations/clrscope_" + language + u".ts";
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.isNumerus) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.error = path + u": " + file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                catalogue.messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.error = path + u": " + xml.errorString();
    return catalogue;
}

QStringList keysOf(const Catalogue &catalogue)
{
    QStringList keys;
    for (const Message &message : catalogue.messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

// What a translation has to carry over: what is filled in, tags of rich text, and how many accelerators.
QStringList marksOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral(R"(%L?\d+|%L?n|\{\w+\}|</?\w+[^>]*>|\*\.\w+|\n)"));
    static const QRegularExpression accelerator(QStringLiteral(R"(&(?=[^&\s]))"));
    QStringList marks;
    for (auto it = mark.globalMatch(text); it.hasNext();)
        marks.append(it.next().captured());
    marks.sort();
    if (text.contains(accelerator))
        marks.append(QStringLiteral("an accelerator"));
    return marks;
}

QString edgeOf(const QString &text, bool isFront)
{
    static const QRegularExpression front(QStringLiteral(R"(^\s*)"));
    static const QRegularExpression back(QStringLiteral(R"(\s*$)"));
    return (isFront ? front : back).match(text).captured();
}

qsizetype formsOf(const QString &language)
{
    // Chinese and Japanese have no plural.
    return language.startsWith(u"zh") || language.startsWith(u"ja") ? 1 : 2;
}

// What is wrong with it, or nothing.
QString faultOf(const Message &message, const QString &language)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.forms.size() != (message.isNumerus ? formsOf(language) : 1))
        return QStringLiteral("has %1 forms").arg(message.forms.size());
    const bool isFullWidth = formsOf(language) == 1; // 「、」 brings its own space
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("is empty");
        if (marksOf(form) != marksOf(message.source))
            return QStringLiteral("has other placeholders: ") + form;
        if (!isFullWidth && (edgeOf(form, true) != edgeOf(message.source, true)
                             || edgeOf(form, false) != edgeOf(message.source, false)))
            return QStringLiteral("begins or ends with other spaces: ") + form;
    }
    return {};
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"de", "es", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

QString findLupdate()
{
    // The one of the Qt it is built with first: a plain lupdate may be that of Qt 5.
    const QString found = QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QLibraryInfo::path(QLibraryInfo::BinariesPath),
                                                                                     QStringLiteral("/usr/lib/qt6/bin")});
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate6")) : found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsThere();
    void isWhole_data() { addLanguages(); }
    void isWhole();
    void saysTheSameAsTheOthers_data() { addLanguages(); }
    void saysTheSameAsTheOthers();
    void menusHaveTheirOwnAccelerators_data() { addLanguages(); }
    void menusHaveTheirOwnAccelerators();
    void isCarriedByTheProgram_data() { addLanguages(); }
    void isCarriedByTheProgram();
    void namesTheReadyMadeCharts_data() { addLanguages(); }
    void namesTheReadyMadeCharts();
    void speaksTheWordsOfQt();
    void knowsEveryTextOfTheSources();
};

void TestTranslations::everyLanguageIsThere()
{
    // A file nobody tests would be a language nobody keeps.
    QStringList names = QDir(projectFolder() + u"/translations").entryList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
    QCOMPARE(names, QStringList({QStringLiteral("clrscope_de.ts"), QStringLiteral("clrscope_en.ts"), QStringLiteral("clrscope_es.ts"),
                                 QStringLiteral("clrscope_ja.ts"), QStringLiteral("clrscope_zh_CN.ts")}));
}

void TestTranslations::isWhole()
{
    QFETCH(QString, language);
    const Catalogue catalogue = readCatalogue(catalogueFile(language));
    QVERIFY2(catalogue.error.isEmpty(), qPrintable(catalogue.error));
    QCOMPARE(catalogue.language, language);
    QVERIFY(catalogue.messages.size() > 500);
    QStringList faults;
    for (const Message &message : catalogue.messages) {
        if (const QString fault = faultOf(message, language); !fault.isEmpty())
            faults.append(message.name() + u": " + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults\n%2").arg(faults.size()).arg(faults.mid(0, 30).join(u'\n'))));
}

void TestTranslations::saysTheSameAsTheOthers()
{
    QFETCH(QString, language);
    const QStringList own = keysOf(readCatalogue(catalogueFile(language)));
    QVERIFY(!own.isEmpty());
    QVERIFY2(std::adjacent_find(own.begin(), own.end()) == own.end(), "a text is there twice");
    for (const QString &other : {QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("ja"), QStringLiteral("zh_CN")}) {
        QStringList lacking;
        for (const QString &key : keysOf(readCatalogue(catalogueFile(other)))) {
            if (!std::binary_search(own.begin(), own.end(), key))
                lacking.append(key);
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(QString(other + u" has, and it lacks:\n" + lacking.join(u'\n'))));
    }
}

void TestTranslations::menusHaveTheirOwnAccelerators()
{
    QFETCH(QString, language);
    const Catalogue catalogue = readCatalogue(catalogueFile(language));
    QHash<QChar, QString> taken;
    for (const Message &message : catalogue.messages) {
        const QString text = message.forms.value(0);
        const qsizetype at = text.indexOf(u'&');
        if (message.context != u"clrscope::ui::MainWindow" || !message.source.startsWith(u'&') || at < 0)
            continue;
        const QChar letter = text.at(at + 1).toLower();
        QVERIFY2(!taken.contains(letter), qPrintable(QString(text + u" and " + taken.value(letter))));
        taken.insert(letter, text);
    }
    QVERIFY(taken.size() >= 7); // the menu bar
}

void TestTranslations::isCarriedByTheProgram()
{
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QLocale(language), QStringLiteral("clrscope"), QStringLiteral("_"), QStringLiteral(":/i18n")));
    QVERIFY2(words.filePath().endsWith(language + u".qm"), qPrintable(words.filePath()));
    const Catalogue catalogue = readCatalogue(catalogueFile(language));
    qsizetype plurals = 0;
    for (const Message &message : catalogue.messages) {
        const QByteArray context = message.context.toUtf8();
        const QByteArray source = message.source.toUtf8();
        const QByteArray comment = message.comment.toUtf8();
        plurals += message.isNumerus ? 1 : 0;
        QCOMPARE(words.translate(context.constData(), source.constData(), comment.constData(), message.isNumerus ? 1 : -1),
                 message.forms.first());
        if (message.isNumerus)
            QCOMPARE(words.translate(context.constData(), source.constData(), comment.constData(), 2), message.forms.last());
    }
    QVERIFY(plurals > 10);
}

void TestTranslations::namesTheReadyMadeCharts()
{
    // lupdate finds these texts in free functions; the program has to ask for them under the same context.
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(QLocale(language), QStringLiteral("clrscope"), QStringLiteral("_"), QStringLiteral(":/i18n")));
    const QList<clrscope::ui::ReadyGroup> english = clrscope::ui::readyGroups();
    QVERIFY(QCoreApplication::installTranslator(&words));
    const QList<clrscope::ui::ReadyGroup> translated = clrscope::ui::readyGroups();
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(translated.size(), english.size());
    int same = 0; // names such as Kestrel
    for (qsizetype i = 0; i < english.size(); ++i)
        same += translated[i].title == english[i].title ? 1 : 0;
    QVERIFY2(same < english.size() / 2, qPrintable(translated.first().title));
}

void TestTranslations::speaksTheWordsOfQt()
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (!folder.exists(QStringLiteral("qtbase_de.qm")))
        QSKIP("Qt's own translations are not installed (Debian: qt6-translations-l10n)");
    clrscope::ui::installTranslations(QLocale(QLocale::German));
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    const auto forget = qScopeGuard([&translators] { qDeleteAll(translators); });
    QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), QStringLiteral("Strg"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    QVERIFY(QCoreApplication::translate("clrscope::ui::MainWindow", "&File") != QStringLiteral("&File"));
}

void TestTranslations::knowsEveryTextOfTheSources()
{
    const QString lupdate = findLupdate();
    if (lupdate.isEmpty())
        QSKIP("lupdate is not installed (Debian: qt6-l10n-tools), so new texts of the sources cannot be found");
    QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString copy = folder.filePath(QStringLiteral("clrscope_de.ts"));
    QVERIFY(QFile::copy(catalogueFile(QStringLiteral("de")), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(projectFolder());
    process.start(lupdate, {QStringLiteral("ui"), QStringLiteral("core"), QStringLiteral("httpapi"), QStringLiteral("app"),
                            QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-ui-lines"),
                            QStringLiteral("-ts"), copy});
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 30'000);
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());

    const Catalogue before = readCatalogue(catalogueFile(QStringLiteral("de")));
    const Catalogue after = readCatalogue(copy);
    QVERIFY2(after.error.isEmpty(), qPrintable(after.error));
    const QStringList known = keysOf(before);
    QStringList lines;
    for (const Message &message : after.messages) {
        if (!std::binary_search(known.begin(), known.end(), message.key()))
            lines.append(u"new: " + message.name());
        else if (!message.type.isEmpty())
            lines.append(message.type + u": " + message.name());
    }
    QVERIFY2(lines.isEmpty(), qPrintable(QString(u"Run the target clrscope_lupdate and translate:\n" + lines.join(u'\n'))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
