// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/processfacts.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace clrscope;
using namespace clrscope::diagnostics;
using namespace Qt::StringLiterals;

class TestProcessFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsItsOwnProcess();
    void nobodyHasNoFacts();
    void mapsAreLibrariesOnce();
    void nonsenseIsPassedOver_data();
    void nonsenseIsPassedOver();
};

void TestProcessFacts::knowsItsOwnProcess()
{
    const auto facts = readProcessFacts(QCoreApplication::applicationPid());
    QVERIFY(facts);
    QCOMPARE(facts->executable, QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    QCOMPARE(facts->workingFolder, QDir::current().canonicalPath());
    QVERIFY(facts->parentPid > 0);
    QVERIFY(!facts->parentName.isEmpty());
    QVERIFY(facts->threads >= 1);
    QVERIFY(facts->workingSetBytes > 0);
    QVERIFY(facts->startedUtc <= QDateTime::currentDateTimeUtc().addSecs(1));
    const auto files = readMappedFiles(QCoreApplication::applicationPid());
    QVERIFY(files);
    const auto isQt = [](const MappedFile &file) { return file.path.contains(u"libQt6Core.so"_s); };
    QCOMPARE(std::count_if(files->begin(), files->end(), isQt), 1);
}

void TestProcessFacts::nobodyHasNoFacts()
{
    QVERIFY(!readProcessFacts(0x7FFFFFFF));
    const auto files = readMappedFiles(0x7FFFFFFF);
    QVERIFY(!files);
    QCOMPARE(files.error().code, ErrorCode::NotFound);
}

void TestProcessFacts::mapsAreLibrariesOnce()
{
    const auto files = parseMappedFiles(
        "55d000000000-55d000001000 r-xp 00000000 fe:00 11 /srv/shop/shop web\n"
        "7f0000000000-7f0000004000 r--s 00000000 fe:00 12 /usr/share/dotnet/shared/System.Linq.dll\n"
        "7f0000010000-7f0000011000 r--p 00000000 fe:00 13                        /usr/lib/libssl.so.3\n"
        "7f0000011000-7f0000015000 r-xp 00001000 fe:00 13                        /usr/lib/libssl.so.3\n"
        "7f0000020000-7f0000021000 rw-p 00000000 00:00 0 \n"
        "7f0000030000-7f0000031000 r--p 00000000 fe:00 14 /usr/lib/locale/locale-archive\n"
        "7f0000040000-7f0000041000 rwxs 00000000 00:01 15 /memfd:doublemapper (deleted)\n"
        "7f0000050000-7f0000051000 r-xp 00000000 fe:00 16 /srv/shop/old.so (deleted)\n"
        "7ffd00000000-7ffd00001000 r-xp 00000000 00:00 0 [vdso]\n");
    QCOMPARE(files.size(), 4);
    QCOMPARE(files[0].path, u"/srv/shop/shop web"_s);
    QVERIFY(!files[0].isManaged);
    QVERIFY(files[1].isManaged);
    QCOMPARE(files[1].sizeBytes, quint64(0x4000));
    QCOMPARE(files[2].path, u"/usr/lib/libssl.so.3"_s);
    QCOMPARE(files[2].address, quint64(0x7f0000010000));
    QCOMPARE(files[2].sizeBytes, quint64(0x5000));
    QVERIFY(files[3].isDeleted);
    QCOMPARE(files[3].path, u"/srv/shop/old.so"_s);
}

void TestProcessFacts::nonsenseIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("maps");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no line end") << QByteArray("7f0000000000-7f0000004000 r-xp 0 fe:00 1");
    QTest::newRow("no number") << QByteArray("xyz-7f0000004000 r-xp 0 fe:00 1 /a.so\n");
    QTest::newRow("ends before it begins") << QByteArray("7f0000004000-7f0000000000 r-xp 0 fe:00 1 /a.so\n");
    QTest::newRow("number too long") << QByteArray("7f00000000000000000000-7f0000000000 r-xp 0 fe:00 1 /a.so\n");
    QTest::newRow("path only") << QByteArray("/a.so\n-/b.so\n");
    QTest::newRow("bytes") << QByteArray("\0\1\2\xff\n\n\n-", 9);
}

void TestProcessFacts::nonsenseIsPassedOver()
{
    QFETCH(QByteArray, maps);
    QVERIFY(parseMappedFiles(maps).isEmpty());
}

QTEST_GUILESS_MAIN(TestProcessFacts)
#include "tst_processfacts.moc"
