// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/protocol.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace clrscope;
using namespace clrscope::diagnostics;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray header(const char *size, const char *command)
{
    return hex("444F544E45545F4950435F563100") + hex(size) + hex(command) + hex("0000");
}

SessionRequest sampleRequest()
{
    SessionRequest request;
    request.bufferMiB = 16;
    request.providers = {Provider{.name = u"Ab"_s, .keywords = 0x8000, .level = 5, .arguments = {{u"k"_s, u"a;b"_s}, {u"n"_s, u"1"_s}}}};
    return request;
}

// 00000000_00008000 keywords, level 5, "Ab", `k="a;b";n=1`
const char sampleProvider[] = "0080000000000000" "05000000" "03000000410062000000"
                              "0C0000006B003D00220061003B00620022003B006E003D0031000000";

} // namespace

class TestProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsHaveTheBytesOfTheReference_data()
    {
        QTest::addColumn<QByteArray>("built");
        QTest::addColumn<QByteArray>("expected");
        using namespace protocol;
        QTest::newRow("ProcessInfo") << processInfoRequest(1) << header("1400", "0400");
        QTest::newRow("ProcessInfo2") << processInfoRequest(2) << header("1400", "0404");
        QTest::newRow("ProcessInfo3") << processInfoRequest(3) << header("1400", "0408");
        QTest::newRow("ResumeRuntime") << resumeRequest() << header("1400", "0401");
        QTest::newRow("ProcessEnvironment") << environmentRequest() << header("1400", "0402");
        QTest::newRow("StopTracing") << stopRequest(0x1122334455667788) << header("1C00", "0201") + hex("8877665544332211");
        QTest::newRow("SetEnvironmentVariable")
            << setEnvironmentRequest(u"A"_s, u"b"_s) << header("2400", "0403") + hex("02000000410000000200000062000000");
        QTest::newRow("unset a variable")
            << setEnvironmentRequest(u"A"_s, QString()) << header("2000", "0403") + hex("020000004100000000000000");
        QTest::newRow("set a variable to nothing")
            << setEnvironmentRequest(u"A"_s, u""_s) << header("2200", "0403") + hex("0200000041000000010000000000");
        QTest::newRow("GenerateCoreDump3") << dumpRequest(u"/d"_s, DumpType::Full, 3)
                                           << header("2600", "0103") + hex("030000002F0064000000" "04000000" "00000000");
        QTest::newRow("CollectTracing") << *collectRequest(sampleRequest(), 1)
                                        << header("5200", "0202") + hex("10000000" "01000000" "01000000") + hex(sampleProvider);
        QTest::newRow("CollectTracing2") << *collectRequest(sampleRequest(), 2)
                                         << header("5300", "0203") + hex("10000000" "01000000" "01" "01000000") + hex(sampleProvider);
        QTest::newRow("CollectTracing3") << *collectRequest(sampleRequest(), 3)
                                         << header("5400", "0204") + hex("10000000" "01000000" "01" "01" "01000000") + hex(sampleProvider);
        QTest::newRow("CollectTracing4") << *collectRequest(sampleRequest(), 4)
                                         << header("5B00", "0205")
                + hex("10000000" "01000000" "3901028000000000" "01" "01000000") + hex(sampleProvider);
        SessionRequest filtered = sampleRequest();
        filtered.providers[0].eventFilter = Provider::EventFilter::Only;
        filtered.providers[0].eventIds = {80, 7};
        QTest::newRow("CollectTracing5") << *collectRequest(filtered, 5)
                                         << header("6C00", "0206")
                + hex("00000000" "10000000" "01000000" "3901028000000000" "01" "01000000") + hex(sampleProvider)
                + hex("01" "02000000" "50000000" "07000000");
    }

    void requestsHaveTheBytesOfTheReference()
    {
        QFETCH(QByteArray, built);
        QFETCH(QByteArray, expected);
        QCOMPARE(built.toHex(), expected.toHex());
    }

    void refusesWhatWouldHarmTheTarget_data()
    {
        QTest::addColumn<SessionRequest>("request");
        SessionRequest request = sampleRequest();
        request.providers.clear();
        QTest::newRow("no provider") << request;
        request = sampleRequest();
        request.providers[0].level = 6;
        QTest::newRow("level 6") << request;
        request = sampleRequest();
        request.providers[0].name.clear();
        QTest::newRow("no name") << request;
        request = sampleRequest();
        request.bufferMiB = 0;
        QTest::newRow("no buffer") << request;
        request = sampleRequest();
        request.providers[0].arguments = {{u"k"_s, u"a\"b"_s}};
        QTest::newRow("a double quote in an argument") << request;
        request = sampleRequest();
        request.providers[0].arguments = {{u"k"_s, QString(40'000, u'x')}};
        QTest::newRow("more than 64 KiB") << request;
        request = sampleRequest();
        request.providers = QList<Provider>(1001, request.providers[0]);
        QTest::newRow("1001 providers") << request;
    }

    void refusesWhatWouldHarmTheTarget()
    {
        QFETCH(SessionRequest, request);
        const Result<QByteArray> built = protocol::collectRequest(request, 4);
        QVERIFY(!built);
        QCOMPARE(built.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!built.error().message.isEmpty());
    }

    void readsProcessInfoAndSurvivesEveryCut()
    {
        const QByteArray payload = hex("01000000" "E23D000000000000" "92f7dd22f9382544b1d6000102030405"
                                       "03000000610062000000" "060000004C0069006E00750078000000" "0400000078003600340000"
                                       "00" "02000000540000000300000039002E000000" "020000006C000000" "FFFF");
        const Result<ProcessInfo> info = protocol::parseProcessInfo(payload, 3);
        QVERIFY(info);
        QCOMPARE(info->pid, 0x3DE2U);
        QCOMPARE(info->cookie.toString(QUuid::WithoutBraces), u"22ddf792-38f9-4425-b1d6-000102030405"_s);
        QCOMPARE(info->commandLine, u"ab"_s);
        QCOMPARE(info->operatingSystem, u"Linux"_s);
        QCOMPARE(info->architecture, u"x64"_s);
        QCOMPARE(info->managedEntryAssembly, u"T"_s);
        QCOMPARE(info->runtimeVersion, u"9."_s);
        QCOMPARE(info->portableRid, u"l"_s);
        for (qsizetype cut = 0; cut < payload.size() - 2; ++cut)
            QVERIFY2(!protocol::parseProcessInfo(payload.left(cut), 3), qPrintable(QString::number(cut)));
        QByteArray huge = payload;
        huge.replace(28, 4, hex("FFFFFFFF")); // a string of 4 Gi units
        QVERIFY(!protocol::parseProcessInfo(huge, 3));
    }

    void readsTheEnvironmentBlock()
    {
        const QByteArray block = hex("02000000" "060000004100 3D00 62003D0063000000" "020000005A000000");
        const auto environment = protocol::parseEnvironment(block);
        QVERIFY(environment);
        QCOMPARE(*environment, (QMap<QString, QString>{{u"A"_s, u"b=c"_s}, {u"Z"_s, QString()}}));
        for (qsizetype cut = 0; cut < block.size(); ++cut)
            QVERIFY(!protocol::parseEnvironment(block.left(cut)));
        QVERIFY(!protocol::parseEnvironment(hex("FFFFFFFF")));
        QVERIFY(!protocol::parseEnvironmentSize(hex("FFFFFFFF0000")));
    }

    void readsTheAdvertisePacket()
    {
        const QByteArray packet = hex("414456525F563100" "92f7dd22f9382544b1d6000102030405" "E23D000000000000" "0000");
        const auto advertise = protocol::parseAdvertise(packet);
        QVERIFY(advertise);
        QCOMPARE(advertise->cookie.toString(QUuid::WithoutBraces), u"22ddf792-38f9-4425-b1d6-000102030405"_s);
        QCOMPARE(advertise->pid, 0x3DE2U);
        for (qsizetype cut = 0; cut < packet.size(); ++cut)
            QVERIFY(!protocol::parseAdvertise(packet.left(cut)));
        QByteArray other = packet;
        other[4] = 'X';
        QVERIFY(!protocol::parseAdvertise(other));
    }

    void refusesImpossibleReplyHeaders()
    {
        QVERIFY(protocol::parseReplyHeader(header("1400", "FF00")));
        QVERIFY(protocol::parseReplyHeader(header("1400", "FFFF"))->isError());
        QVERIFY(!protocol::parseReplyHeader(header("1300", "FF00")));
        QVERIFY(!protocol::parseReplyHeader(header("1400", "0400")));
        QVERIFY(!protocol::parseReplyHeader(header("1400", "FF07")));
        QVERIFY(!protocol::parseReplyHeader(header("1400", "FF00").left(19)));
        QVERIFY(!protocol::parseReplyHeader(QByteArray("HTTP/1.1 400 Bad Request")));
    }

    void namesProcessesLikeTheOriginal_data()
    {
        QTest::addColumn<QString>("commandLine");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain path") << u"/x/app /x/app.dll start"_s << u"Linux"_s << u"app"_s;
        QTest::newRow("the muxer") << u"dotnet app.dll"_s << u"Linux"_s << u"dotnet"_s;
        QTest::newRow("quoted with a space") << u"\"/opt/my app/run it\" x"_s << u"Linux"_s << u"run it"_s;
        QTest::newRow("escaped quote inside quotes") << u"\"/opt/a\\\"b\" x"_s << u"Linux"_s << u"a\"b"_s;
        QTest::newRow("extension stays on Unix") << u"/x/app.exe"_s << u"Linux"_s << u"app.exe"_s;
        QTest::newRow("Windows drops it") << u"\"C:\\My Apps\\Shop.Web.exe\" --x"_s << u"Windows"_s << u"Shop.Web"_s;
        QTest::newRow("nothing") << QString() << u"Linux"_s << u"unknown"_s;
        QTest::newRow("ends with a slash") << u"/x/"_s << u"Linux"_s << u"unknown"_s;
    }

    void namesProcessesLikeTheOriginal()
    {
        QFETCH(QString, commandLine);
        QFETCH(QString, system);
        QFETCH(QString, name);
        QCOMPARE(protocol::processName(commandLine, system), name);
    }

    void tellsAnExecutableAlone()
    {
        QVERIFY(protocol::isExecutableAlone(u"/usr/share/dotnet/dotnet"_s));
        QVERIFY(protocol::isExecutableAlone(u"\"/opt/my app/run\" "_s));
        QVERIFY(!protocol::isExecutableAlone(u"dotnet app.dll"_s));
        QVERIFY(protocol::isExecutableAlone(QString()));
    }

    void showsTheAssemblyBehindTheMuxer()
    {
        ProcessInfo info;
        info.commandLine = u"dotnet /x/shop.web.dll"_s;
        QCOMPARE(protocol::displayName(info, u"dotnet"_s), u"shop.web"_s);
        info.managedEntryAssembly = u"Shop"_s;
        QCOMPARE(protocol::displayName(info, u"dotnet"_s), u"Shop"_s);
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
