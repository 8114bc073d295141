// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/base/error.h>

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using clrscope::Message;

namespace {

/// German for what the tests say; n chooses between two forms.
class German : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int n) const override
    {
        static const QHash<QByteArray, QString> words{
            {"%1 has ended.", u"%1 ist beendet."_s},
            {"Process %1", u"Prozess %1"_s},
            {"%1 of %2", u"Von %2: %1"_s},
        };
        if (qstrcmp(context, "clrscope::Message") != 0)
            return {};
        if (qstrcmp(text, "custom (%n providers)") == 0)
            return n == 1 ? u"eigene (%n Quelle)"_s : u"eigene (%n Quellen)"_s;
        return words.value(text);
    }
};

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_german)); }
    void saysTheSameInTwoLanguages();
    void leavesMarksInArgumentsAlone();
    void countsInBoth();
    void keepsItsLanguagesOverARun();
    void survivesWhatWasNeverWritten();

private:
    German m_german;
};

void TestMessage::saysTheSameInTwoLanguages()
{
    const Message message = Message::tr("%1 has ended.").arg(Message::tr("Process %1").arg(qint64(4711)));
    QCOMPARE(message.english(), u"Process 4711 has ended."_s);
    QCOMPARE(message.translated(), u"Prozess 4711 ist beendet."_s);
    QCOMPARE(Message::tr("%1 of %2").arg(u"a"_s, u"b"_s).translated(), u"Von b: a"_s);
    // What nobody translated, and what is no sentence of ours, is said as it is.
    QCOMPARE(Message::tr("Nobody knows this.").translated(), u"Nobody knows this."_s);
    QCOMPARE(Message(u"Permission denied"_s).translated(), u"Permission denied"_s);

    const clrscope::Result<void> failed = clrscope::fail(clrscope::ErrorCode::Disconnected, message);
    QCOMPARE(failed.error().message.english(), message.english());
    QCOMPARE(Message::joined({message, Message(u"/tmp/x"_s)}, u"; "_s).translated(), u"Prozess 4711 ist beendet.; /tmp/x"_s);
}

void TestMessage::leavesMarksInArgumentsAlone()
{
    QCOMPARE(Message::tr("%1 of %2").arg(u"%2"_s, u"100 %1"_s).english(), u"%2 of 100 %1"_s);
    QCOMPARE(Message(u"100 % of %1"_s).english(), u"100 % of %1"_s);
}

void TestMessage::countsInBoth()
{
    const Message message = Message::tr("custom (%n providers)", nullptr, 3);
    QCOMPARE(message.english(), u"custom (3 providers)"_s);
    QCOMPARE(message.translated(), u"eigene (3 Quellen)"_s);
}

void TestMessage::keepsItsLanguagesOverARun()
{
    const Message message = Message::joined({Message::tr("%1 has ended.").arg(u"%1"_s),
                                             Message::tr("custom (%n providers)", nullptr, 1)}, u" "_s);
    const Message read = Message::fromJson(message.toJson());
    QCOMPARE(read.english(), message.english());
    QCOMPARE(read.translated(), u"%1 ist beendet. eigene (1 Quelle)"_s);
    QCOMPARE(Message(u"plain"_s).toJson(), QJsonValue(u"plain"_s)); // what older files hold
    QCOMPARE(Message::fromJson(u"plain"_s), Message(u"plain"_s));
}

void TestMessage::survivesWhatWasNeverWritten()
{
    QVERIFY(Message::fromJson({}).isEmpty());
    QCOMPARE(Message::fromJson(QJsonObject{{u"text"_s, u"%1 of %9"_s}, {u"arguments"_s, 7}}).english(), u"%1 of %9"_s);
    QJsonValue deep(u"end"_s);
    for (int i = 0; i < 500; ++i)
        deep = QJsonObject{{u"text"_s, u"%1%1%1"_s}, {u"arguments"_s, QJsonArray{deep}}};
    QVERIFY(Message::fromJson(deep).english().size() < 1'000'000);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
