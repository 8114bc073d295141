// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <clrscope/operations/filesinks.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clrscope;
using namespace clrscope::operations;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

class TestFileSinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_registry = makeOperationRegistry({}, m_clock); }
    void cleanup() { m_registry.reset(); }

    void egressWritesUnderTheArtifactsName();
    void egressIsAtomicWithAnIntermediateFolder();
    void egressNeverReplacesWithAnIntermediateFolder();
    void egressOverwritesWithoutOne();
    void cancelledEgressLeavesThePartOrNothing();
    void failedEgressSaysSo();
    void recordingNeverReplacesAnother();
    void sizeLimitStopsGracefully();
    void fullDiskIsSaid();
    void slowDiskHoldsTheProducer();
    void folderThatCannotBeWrittenIsSaid();

private:
    Result<QUuid> begin(std::unique_ptr<Sink> sink)
    {
        auto producer = std::make_unique<FakeProducer>();
        m_producer = producer.get();
        StartRequest request;
        request.producer = std::move(producer);
        request.sink = std::move(sink);
        auto id = m_registry->start(std::move(request), nullptr);
        m_producer->run();
        return id;
    }
    Snapshot find(const Result<QUuid> &id) const { return *m_registry->find(*id); }

    Clock m_clock;
    std::unique_ptr<OperationRegistry> m_registry;
    QPointer<FakeProducer> m_producer;
};

void TestFileSinks::egressWritesUnderTheArtifactsName()
{
    QTemporaryDir folder;
    const QString directory = folder.filePath(u"made/if missing"_s);
    const auto id = begin(makeFileSystemEgressSink({.directoryPath = directory, .copyBufferSize = 1}));
    const QByteArray bytes(300'000, 'x');
    m_producer->arrive(bytes);
    m_producer->end();
    QTRY_COMPARE(find(id).state, State::Succeeded);
    QCOMPARE(find(id).resourceLocation, directory + u"/1.nettrace"_s);
    QCOMPARE(contentOf(find(id).resourceLocation), bytes);
}

void TestFileSinks::egressIsAtomicWithAnIntermediateFolder()
{
    QTemporaryDir folder;
    const QString directory = folder.filePath(u"out"_s);
    const QString between = folder.filePath(u"between"_s);
    const auto id = begin(makeFileSystemEgressSink({.directoryPath = directory, .intermediateDirectoryPath = between}));
    m_producer->arrive("part");
    QTRY_COMPARE(QDir(between).entryList(QDir::Files).size(), 1);
    QVERIFY(QDir(directory).isEmpty());
    m_producer->arrive("whole");
    m_producer->end();
    QTRY_COMPARE(find(id).state, State::Succeeded);
    QCOMPARE(contentOf(directory + u"/1.nettrace"_s), QByteArray("partwhole"));
    QVERIFY(QDir(between).isEmpty());
}

void TestFileSinks::egressNeverReplacesWithAnIntermediateFolder()
{
    QTemporaryDir folder;
    QFile present(folder.filePath(u"1.nettrace"_s));
    QVERIFY(present.open(QIODevice::WriteOnly));
    present.write("mine");
    present.close();
    const auto id = begin(makeFileSystemEgressSink(
        {.directoryPath = folder.path(), .intermediateDirectoryPath = folder.filePath(u"between"_s)}));
    m_producer->arrive("other");
    m_producer->end();
    QTRY_COMPARE(find(id).state, State::Failed);
    QVERIFY(find(id).error->message.english().startsWith(u"File system egress failed: "_s));
    QCOMPARE(contentOf(present.fileName()), QByteArray("mine"));
    QVERIFY(QDir(folder.filePath(u"between"_s)).isEmpty());
}

void TestFileSinks::egressOverwritesWithoutOne()
{
    QTemporaryDir folder;
    QFile present(folder.filePath(u"1.nettrace"_s));
    QVERIFY(present.open(QIODevice::WriteOnly));
    present.write("something longer");
    present.close();
    const auto id = begin(makeFileSystemEgressSink({.directoryPath = folder.path()}));
    m_producer->arrive("short");
    m_producer->end();
    QTRY_COMPARE(find(id).state, State::Succeeded);
    QCOMPARE(contentOf(present.fileName()), QByteArray("short"));
}

void TestFileSinks::cancelledEgressLeavesThePartOrNothing()
{
    QTemporaryDir folder;
    for (const bool isIntermediate : {false, true}) {
        const QString directory = folder.filePath(isIntermediate ? u"atomic"_s : u"plain"_s);
        const QString between = folder.filePath(u"between"_s);
        const auto id = begin(makeFileSystemEgressSink(
            {.directoryPath = directory, .intermediateDirectoryPath = isIntermediate ? between : QString()}));
        m_producer->arrive("part");
        QVERIFY(m_registry->cancel(*id).has_value());
        QCOMPARE(find(id).state, State::Cancelled);
        QTRY_VERIFY(m_producer.isNull());
        QCOMPARE(find(id).state, State::Cancelled);
        QCOMPARE(QFile::exists(directory + u"/1.nettrace"_s), !isIntermediate);
        QVERIFY(QDir(between).isEmpty());
    }
}

void TestFileSinks::failedEgressSaysSo()
{
    QTemporaryDir folder;
    QFile obstacle(folder.filePath(u"file"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto id = begin(makeFileSystemEgressSink({.directoryPath = obstacle.fileName() + u"/below"_s}));
    m_producer->arrive("x");
    QTRY_COMPARE(find(id).state, State::Failed);
    QVERIFY2(find(id).error->message.english().startsWith(u"File system egress failed: "_s), qPrintable(find(id).error->message.english()));
}

void TestFileSinks::recordingNeverReplacesAnother()
{
    QTemporaryDir folder;
    for (const char *name : {"/1.nettrace", "/1 (2).nettrace", "/1 (3).nettrace"}) {
        const auto id = begin(makeFileSink({.folder = folder.path()}, m_clock));
        m_producer->arrive("x");
        m_producer->end();
        QTRY_COMPARE(find(id).state, State::Succeeded);
        QCOMPARE(find(id).resourceLocation, folder.path() + QString::fromLatin1(name));
    }
}

void TestFileSinks::sizeLimitStopsGracefully()
{
    QTemporaryDir folder;
    const auto id = begin(makeFileSink({.folder = folder.path(), .sizeLimitBytes = 1000}, m_clock));
    m_producer->arrive(QByteArray(1500, 'x'));
    QTRY_COMPARE(find(id).state, State::Stopping);
    m_producer->arrive("tail");
    m_producer->end();
    QTRY_COMPARE(find(id).state, State::Succeeded);
    QCOMPARE(contentOf(find(id).resourceLocation).size(), 1504);
    QVERIFY(find(id).note.english().startsWith(u"Stopped at its size limit"_s));
}

void TestFileSinks::fullDiskIsSaid()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QTemporaryDir folder;
    QVERIFY(QFile::link(u"/dev/full"_s, folder.filePath(u"1.nettrace"_s)));
    const auto id = begin(makeFileSink({.folder = folder.path(), .isReplacing = true}, m_clock));
    m_producer->arrive("x");
    QTRY_COMPARE(find(id).state, State::Failed);
    QCOMPARE(find(id).error->code, ErrorCode::DiskFull);
    QVERIFY2(find(id).error->message.english().contains(u"is full"_s), qPrintable(find(id).error->message.english()));
    QTRY_VERIFY(m_producer.isNull()); // the session was ended
}

void TestFileSinks::slowDiskHoldsTheProducer()
{
    QTemporaryDir folder;
    auto sink = makeFileSink({.folder = folder.path()}, m_clock);
    Sink *disk = sink.get();
    const auto id = begin(std::move(sink));
    m_producer->arrive("x");
    const QByteArray large(64 * 1024 * 1024, 'x');
    m_producer->arrive(large); // the event loop does not run: nothing is reported written
    QVERIFY(!disk->canAccept() || m_producer->waitingBytes() > 0);
    QVERIFY(m_producer->waitingBytes() >= 32 * 1024 * 1024);
    m_producer->end();
    QTRY_COMPARE(find(id).state, State::Succeeded);
    QCOMPARE(find(id).bytesWritten, quint64(large.size() + 1));
}

void TestFileSinks::folderThatCannotBeWrittenIsSaid()
{
    const auto id = begin(makeFileSink({.folder = u"/proc/clrscope"_s}, m_clock));
    m_producer->arrive("x");
    QTRY_COMPARE(find(id).state, State::Failed);
    QVERIFY2(find(id).error->message.english().startsWith(u"Nothing was recorded"_s), qPrintable(find(id).error->message.english()));
}

QTEST_GUILESS_MAIN(TestFileSinks)

#include "tst_filesinks.moc"
