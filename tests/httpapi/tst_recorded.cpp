// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that were sent to the original server, sent to ours, and the answers compared field by
// field (tests/data/recorded). What a live target decides, sizes and samples, is not compared.
#include "apifixture.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::testing;

namespace {

struct Exchange
{
    QByteArray method;
    QString path;
    QJsonObject query;
    QJsonObject headers;
    QByteArray body; ///< null: none
    bool isJsonBody = false;
    int status = 0;
    QJsonObject answerHeaders;
    QJsonObject answerBody;
    bool endsWell = true;
};

/// Members of ours that the original of that version does not have (rest-api §8).
const QStringList extraMembers{u"managedEntryPointAssemblyName"_s, u"capabilities"_s,
                               u"metadata"_s};

/// The recording keeps the order of members, on which byte positions depend, and QJsonObject does
/// not: so bodies are cut out of the file's text and spaced as they were sent.
QByteArray asSent(const QByteArray &indented)
{
    QByteArray out;
    bool isText = false;
    for (qsizetype i = 0; i < indented.size(); ++i) {
        const char c = indented[i];
        if (c == '"' && (i == 0 || indented[i - 1] != '\\'))
            isText = !isText;
        if (!isText && (c == '\n' || (c == ' ' && out.endsWith(' ')) ||
                        (c == ' ' && (out.endsWith('[') || out.endsWith('{')))))
            continue;
        if (!isText && c == ' ' && !out.endsWith(':') && !out.endsWith(','))
            continue;
        out.append(c);
        if (!isText && c == ',')
            out.append(' ');
    }
    return out;
}

QList<Exchange> load(const QString &name)
{
    QFile file(QStringLiteral(CLRSCOPE_TEST_DATA "/recorded/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = file.readAll();
    QList<Exchange> all;
    qsizetype at = 0;
    for (const auto value : QJsonDocument::fromJson(text).object()[u"exchanges"_s].toArray()) {
        const auto request = value[u"request"_s].toObject();
        if (request.isEmpty())
            continue;
        at = text.indexOf("\"request\": {", at);
        const auto from = text.indexOf("\n    \"body\": ", at) + 13;
        const auto to = text.indexOf("\n   }", from);
        at = to;
        const auto response = value[u"response"_s].toObject();
        Exchange exchange{.method = request[u"method"_s].toString().toLatin1(),
                          .path = request[u"path"_s].toString(),
                          .query = request[u"query"_s].toObject(),
                          .headers = request[u"headers"_s].toObject(),
                          .body = {},
                          .status = response[u"status"_s].toInt(),
                          .answerHeaders = response[u"headers"_s].toObject(),
                          .answerBody = response[u"body"_s].toObject(),
                          .endsWell = response[u"endsWell"_s].toBool()};
        const auto body = request[u"body"_s];
        if (body.isString())
            exchange.body = body.toString().toUtf8();
        else if (body.isObject())
            exchange.body = asSent(text.mid(from, to - from));
        exchange.isJsonBody = body.isObject();
        all.append(exchange);
    }
    return all;
}

/// Every member of `wanted` with the same value; members of ours that are known extras may be more.
void compareJson(const QJsonValue &ours, const QJsonValue &wanted, const QString &path,
                 QStringList &differences)
{
    if (wanted.isObject()) {
        for (const auto &key : wanted.toObject().keys()) {
            if (key != u"traceId")
                compareJson(ours[key], wanted[key], path + u'.' + key, differences);
        }
        for (const auto &key : ours.toObject().keys()) {
            if (!wanted.toObject().contains(key) && !extraMembers.contains(key))
                differences.append(path + u'.' + key + u" is too much"_s);
        }
    } else if (wanted.isArray()) {
        if (ours.toArray().size() != wanted.toArray().size())
            differences.append(path + u" has another length"_s);
        for (qsizetype i = 0; i < wanted.toArray().size(); ++i)
            compareJson(ours.toArray().at(i), wanted.toArray().at(i),
                        path + u'[' + QString::number(i) + u']', differences);
    } else if (ours != wanted) {
        differences.append(path + u": "_s + ours.toVariant().toString() + u" instead of "_s +
                           wanted.toVariant().toString());
    }
}

} // namespace

class TestRecorded : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answersLikeTheOriginal_data();
    void answersLikeTheOriginal();

private:
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QString blanked(QString text) const;

    std::unique_ptr<ApiFixture> m_api;
    QString m_pid;
    QString m_uid;
};

void TestRecorded::initTestCase()
{
    m_api = std::make_unique<ApiFixture>();
    m_api->settings.metrics.intervalSeconds = 1;
    QVERIFY(m_api->start());
    const auto *sim = m_api->startRuntime({u"--name"_s, u"ShopWeb"_s});
    QVERIFY(sim);
    m_pid = QString::number(sim->pid());
    m_uid = m_api->get("/processes").array().first()[u"uid"_s].toString();
    QVERIFY(!m_uid.isEmpty());
}

void TestRecorded::cleanupTestCase()
{
    m_api.reset();
}

QString TestRecorded::filled(QString text) const
{
    return text.replace(u"{pid}"_s, m_pid)
        .replace(u"{uid}"_s, m_uid)
        .replace(u"{UID}"_s, m_uid.toUpper());
}

QString TestRecorded::blanked(QString text) const
{
    static const QRegularExpression guid(u"/operations/[0-9a-f-]{36}"_s);
    static const QRegularExpression stamp(u"\\d{8}_\\d{6}_\\d{3}"_s);
    text.replace(guid, u"/operations/{op}"_s);
    text.replace(stamp, u"{stamp}"_s);
    text.replace(u"127.0.0.1:"_s + QString::number(m_api->port()), u"{api}"_s);
    return text;
}

void TestRecorded::answersLikeTheOriginal_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("index");
    for (const auto &file :
         {u"processes"_s, u"trace"_s, u"livemetrics"_s, u"operations"_s, u"others"_s}) {
        const auto exchanges = load(file);
        QVERIFY(!exchanges.isEmpty());
        for (qsizetype i = 0; i < exchanges.size(); ++i) {
            const auto &exchange = exchanges[i];
            // Stories that tst_contract tells, pages of our own, routes of later.
            const bool isOwn =
                exchange.path == u"/" || exchange.path == u"/info" || exchange.path == u"/env" ||
                exchange.path.contains(u"{metrics}") || exchange.path == u"/dump" ||
                exchange.path == u"/gcdump" || exchange.path.startsWith(u"/trace/") ||
                exchange.query.contains(u"metricsIntervalSeconds"_s) ||
                (file == u"operations" && exchange.status != 400 && exchange.status != 405) ||
                (file == u"operations" &&
                 exchange.path.contains(QRegularExpression(u"/(e4a|06c|880)"_s)));
            if (isOwn)
                continue;
            const auto name = u"%1 %2: %3 %4 %5 %6"_s.arg(file).arg(i).arg(
                QString::fromLatin1(exchange.method), exchange.path,
                QString::fromUtf8(QJsonDocument(exchange.query).toJson(QJsonDocument::Compact)),
                QString::fromUtf8(exchange.body.left(60)));
            QTest::newRow(qPrintable(name)) << file << i;
        }
    }
}

void TestRecorded::answersLikeTheOriginal()
{
    QFETCH(QString, file);
    QFETCH(qsizetype, index);
    const auto exchange = load(file)[index];
    QByteArray target = filled(exchange.path).toLatin1();
    char separator = '?';
    for (auto it = exchange.query.begin(); it != exchange.query.end(); ++it) {
        auto value = filled(it.value().toVariant().toString());
        // The recorded seconds are the patience of whoever recorded; one is enough here.
        if (it.key() == u"durationSeconds" && it.value().isDouble() && it->toDouble() > 2 &&
            it->toDouble() < 10)
            value = u"2"_s;
        target.append(separator)
            .append(QUrl::toPercentEncoding(it.key()))
            .append('=')
            .append(QUrl::toPercentEncoding(value));
        separator = '&';
    }
    QByteArray headers;
    for (auto it = exchange.headers.begin(); it != exchange.headers.end(); ++it)
        headers.append(it.key().toLatin1())
            .append(": ")
            .append(filled(it.value().toString()).toLatin1())
            .append("\r\n");
    // The simulated runtime's sources in place of those of the recorded target.
    auto body = exchange.body;
    if (exchange.path == u"/livemetrics" && exchange.status == 200) {
        body.replace("\"shelf\", \"sales\"", "\"checkout-time\", \"orders\"")
            .replace("\"orders\", \"temperature\"", "\"cart.items\"");
        body.replace("Shop.Events", "Shop-Counters").replace("Shop.Meter", "Shop.Orders");
    }
    if (exchange.isJsonBody)
        headers.append("Content-Type: application/json\r\n");

    // Slots of a kind are free again a moment after the answer.
    Answer answer;
    QVERIFY(QTest::qWaitFor(
                [&] {
                    answer = m_api->call(exchange.method, target, body, headers, 4500);
                    return answer.status != 429 || exchange.status == 429;
                },
                4500) ||
            exchange.status == 429);
    if (exchange.status == 429)
        QSKIP("The limits are tst_contract's.");

    QCOMPARE(answer.status, exchange.status);
    QCOMPARE(answer.endsWell, exchange.endsWell);
    QCOMPARE(answer.header("content-type"),
             exchange.answerHeaders[u"content-type"_s].toString().toLatin1());
    QCOMPARE(answer.header("allow"), exchange.answerHeaders[u"allow"_s].toString().toLatin1());
    if (exchange.status == 200 || exchange.status == 202) {
        QCOMPARE(blanked(QString::fromLatin1(answer.header("location"))),
                 exchange.answerHeaders[u"location"_s].toString());
        QCOMPARE(blanked(QString::fromLatin1(answer.header("content-disposition"))),
                 filled(blanked(exchange.answerHeaders[u"content-disposition"_s].toString())));
    }
    if (exchange.answerBody.contains(u"firstBytes"_s)) {
        const auto bytes = QByteArray::fromHex(
            exchange.answerBody[u"firstBytes"_s].toString().remove(u' ').toLatin1());
        QCOMPARE(answer.body.left(32), bytes.left(32));
        QVERIFY(answer.body.endsWith(QByteArray::fromHex("01"))); // the end tag
        return;
    }
    const auto wanted = exchange.answerBody[u"text"_s].toString();
    if (wanted.startsWith(u'\x1e') || (wanted.isEmpty() && exchange.status == 200)) {
        QVERIFY(answer.body.isEmpty() == wanted.isEmpty());
        QVERIFY(wanted.isEmpty() ||
                (answer.body.startsWith("\x1e{\"timestamp\":\"") && answer.body.endsWith("}\n")));
        return;
    }
    if (!wanted.startsWith(u'{') && !wanted.startsWith(u'[')) {
        QCOMPARE(QString::fromUtf8(answer.body), wanted);
        return;
    }
    const auto text = filled(wanted).replace(u":{pid}"_s, u":"_s + m_pid);
    const auto theirs = QJsonDocument::fromJson(text.toUtf8());
    const auto ours = QJsonDocument::fromJson(answer.body);
    QVERIFY2(!theirs.isNull(), qPrintable(text));
    QStringList differences;
    if (theirs.isArray())
        compareJson(ours.array(), theirs.array(), {}, differences);
    else
        compareJson(ours.object(), theirs.object(), {}, differences);
    differences.removeIf([](const QString &line) {
        return line.contains(u"{app}");
    }); // the command line of another target
    QVERIFY2(differences.isEmpty(),
             qPrintable(differences.join(u'\n') + u'\n' + QString::fromUtf8(answer.body)));
}

QTEST_GUILESS_MAIN(TestRecorded)
#include "tst_recorded.moc"
