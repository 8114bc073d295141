// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clrscope;
using namespace clrscope::operations;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One operation under test, with handles on both its ends.
struct Running
{
    QPointer<FakeProducer> producer;
    QPointer<FakeSink> sink;
    std::shared_ptr<SinkDiary> diary = std::make_shared<SinkDiary>();
    Result<QUuid> id = fail(ErrorCode::InvalidState, {});
};

Running begin(OperationRegistry &registry, Kind kind = Kind::Trace, bool isFile = false, bool counts = true)
{
    Running running;
    auto producer = std::make_unique<FakeProducer>(kind);
    auto sink = std::make_unique<FakeSink>(running.diary);
    sink->isFile = isFile;
    running.producer = producer.get();
    running.sink = sink.get();
    StartRequest request;
    request.producer = std::move(producer);
    request.sink = std::move(sink);
    request.process = {.pid = 7, .uid = QUuid::createUuid(), .name = u"demo"_s, .key = u"k"_s};
    request.tags = {u"a"_s, u"b"_s, u"a"_s};
    request.initiator = u"Window"_s;
    request.countsAgainstLimit = counts;
    running.id = registry.start(std::move(request), nullptr);
    return running;
}

State stateOf(const OperationRegistry &registry, const Running &running)
{
    return registry.find(*running.id)->state;
}

QString messageOf(const Result<void> &result)
{
    return result ? QString() : result.error().message.english();
}

} // namespace

class TestOperationRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_registry = makeOperationRegistry({.stallLimit = 50ms}, m_clock); }
    void cleanup() { m_registry.reset(); }

    void bytesPassInOrderUpToSuccess();
    void stopKeepsTheWholeArtifact();
    void cancelIsFinalAtOnce();
    void refusalsHaveTheApisWords();
    void limitsHoldPerKindAndAreReleasedAtTheEnd();
    void windowAndRulesDoNotCount();
    void slowSinkHoldsTheProducer();
    void stalledReceiverAtAStopLosesTheRestNotTheTarget();
    void slowReceiverAtAStopLosesNothing();
    void failureBeforeTheFirstByteFails();
    void failureBehindTheFirstByteIsTheClientsToNotice();
    void failureOfAFileFails();
    void clientGoneCancels();
    void sinkThatCannotOpenFails();
    void emptyArtifactSucceeds();
    void targetThatEndedLeavesANote();
    void sinkThatHasEnoughStops();
    void byteNoticesAreFew();
    void shutdownEndsWhatRuns();
    void historySurvivesARestart();

private:
    Clock m_clock;
    std::unique_ptr<OperationRegistry> m_registry;
};

void TestOperationRegistry::bytesPassInOrderUpToSuccess()
{
    QSignalSpy added(m_registry.get(), &OperationRegistry::added);
    auto run = begin(*m_registry);
    QVERIFY(run.id.has_value());
    QCOMPARE(added.size(), 1);
    QCOMPARE(stateOf(*m_registry, run), State::Starting);
    QCOMPARE(m_registry->find(*run.id)->tags, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(m_registry->find(*run.id)->isStoppable);
    QCOMPARE(run.diary->opens, 0); // headers go out with the first byte
    run.producer->run();
    QCOMPARE(stateOf(*m_registry, run), State::Running);
    QByteArray sent;
    for (int i = 0; i < 100; ++i) {
        const QByteArray piece(3000 * i, static_cast<char>(i));
        sent += piece;
        run.producer->arrive(piece);
    }
    run.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QCOMPARE(run.diary->bytes, sent);
    QVERIFY(run.diary->opens == 1 && run.diary->finishes == 1 && run.diary->cancels == 0);
    const auto last = *m_registry->find(*run.id);
    QCOMPARE(last.bytesWritten, static_cast<quint64>(sent.size()));
    QVERIFY(last.endedUtc.isValid() && !last.isStoppable && !last.error && last.resourceLocation.isEmpty());
    QTRY_VERIFY(run.producer.isNull() && run.sink.isNull());
}

void TestOperationRegistry::stopKeepsTheWholeArtifact()
{
    auto run = begin(*m_registry, Kind::Trace, true);
    run.producer->run();
    run.producer->arrive("head");
    QVERIFY(m_registry->stop(*run.id).has_value());
    QCOMPARE(stateOf(*m_registry, run), State::Stopping);
    QVERIFY(!m_registry->find(*run.id)->isStoppable);
    QCOMPARE(run.producer->stops, 1);
    run.producer->arrive("tail");
    run.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QCOMPARE(run.diary->bytes, QByteArray("headtail"));
    QCOMPARE(m_registry->find(*run.id)->resourceLocation, u"/there/1.nettrace"_s);
}

void TestOperationRegistry::cancelIsFinalAtOnce()
{
    for (const bool isRunning : {false, true}) {
        auto run = begin(*m_registry);
        if (isRunning)
            run.producer->run();
        QVERIFY(m_registry->cancel(*run.id).has_value());
        QCOMPARE(stateOf(*m_registry, run), State::Cancelled);
        QCOMPARE(run.diary->cancels, 1);
        QCOMPARE(run.diary->finishes, 0);
        QTRY_VERIFY(run.producer.isNull());
        QCOMPARE(stateOf(*m_registry, run), State::Cancelled);
    }
}

void TestOperationRegistry::refusalsHaveTheApisWords()
{
    QCOMPARE(messageOf(m_registry->stop(QUuid::createUuid())), u"Operation not found."_s);
    QCOMPARE(messageOf(m_registry->cancel(QUuid::createUuid())), u"Operation not found."_s);
    auto dump = begin(*m_registry, Kind::Dump);
    QCOMPARE(messageOf(m_registry->stop(*dump.id)), u"Operation does not support being stopped."_s);
    dump.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, dump), State::Succeeded);
    QCOMPARE(messageOf(m_registry->stop(*dump.id)), u"Operation is not running."_s);
    QCOMPARE(messageOf(m_registry->cancel(*dump.id)), u"Operation is not running."_s);
    auto trace = begin(*m_registry);
    QVERIFY(m_registry->stop(*trace.id).has_value());
    QCOMPARE(messageOf(m_registry->stop(*trace.id)), u"Operation is not running."_s);
    QVERIFY(m_registry->cancel(*trace.id).has_value()); // also in Stopping
}

void TestOperationRegistry::limitsHoldPerKindAndAreReleasedAtTheEnd()
{
    QList<Running> traces;
    for (int i = 0; i < 3; ++i)
        traces.append(begin(*m_registry));
    auto fourth = begin(*m_registry);
    QCOMPARE(fourth.id.error().code, ErrorCode::LimitReached);
    QCOMPARE(fourth.id.error().message.english(), u"Rate limit reached."_s);
    QVERIFY(fourth.producer.isNull());
    QVERIFY(begin(*m_registry, Kind::Logs).id.has_value());
    QVERIFY(begin(*m_registry, Kind::Dump).id.has_value());
    QVERIFY(!begin(*m_registry, Kind::Dump, true).id.has_value()); // egress and direct count together

    QVERIFY(m_registry->stop(*traces[0].id).has_value());
    QVERIFY(!begin(*m_registry).id.has_value()); // not before it is final
    traces[0].producer->end();
    QTRY_COMPARE(stateOf(*m_registry, traces[0]), State::Succeeded);
    QVERIFY(begin(*m_registry).id.has_value());
    QVERIFY(!begin(*m_registry).id.has_value());
    QVERIFY(m_registry->cancel(*traces[1].id).has_value());
    QVERIFY(begin(*m_registry).id.has_value());
    QVERIFY(!begin(*m_registry).id.has_value());
}

void TestOperationRegistry::windowAndRulesDoNotCount()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(begin(*m_registry, Kind::Trace, true, false).id.has_value());
    QVERIFY(begin(*m_registry).id.has_value());
    QCOMPARE(m_registry->list().size(), 6);
}

void TestOperationRegistry::slowSinkHoldsTheProducer()
{
    auto run = begin(*m_registry);
    run.producer->run();
    run.sink->accept(false);
    run.producer->arrive(QByteArray(1000, 'x'));
    QCOMPARE(run.diary->bytes.size(), 0);
    QCOMPARE(run.producer->waitingBytes(), 1000);
    run.sink->accept(true);
    QCOMPARE(run.diary->bytes.size(), 1000);
}

void TestOperationRegistry::stalledReceiverAtAStopLosesTheRestNotTheTarget()
{
    auto run = begin(*m_registry);
    run.producer->run();
    run.producer->arrive("head");
    run.sink->accept(false);
    run.producer->arrive("rundown");
    QVERIFY(m_registry->stop(*run.id).has_value());
    QTRY_COMPARE(run.producer->waitingBytes(), 0); // drained into nothing
    run.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QCOMPARE(run.diary->bytes, QByteArray("head"));
    QVERIFY(!run.diary->outcome->has_value()); // so the response must not look whole
    QVERIFY(m_registry->find(*run.id)->note.english().contains(u"discarded"_s));
}

void TestOperationRegistry::slowReceiverAtAStopLosesNothing()
{
    auto run = begin(*m_registry);
    run.producer->run();
    QVERIFY(m_registry->stop(*run.id).has_value());
    run.sink->accept(false);
    run.producer->arrive("rundown");
    run.producer->end();
    run.sink->accept(true);
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QCOMPARE(run.diary->bytes, QByteArray("rundown"));
    QVERIFY(run.diary->outcome->has_value());
}

void TestOperationRegistry::failureBeforeTheFirstByteFails()
{
    auto run = begin(*m_registry);
    run.producer->end(fail(ErrorCode::Disconnected, u"End of stream"_s));
    QTRY_COMPARE(stateOf(*m_registry, run), State::Failed);
    QCOMPARE(m_registry->find(*run.id)->error->message.english(), u"End of stream"_s);
    QVERIFY(run.diary->opens == 0 && run.diary->finishes == 1);
}

void TestOperationRegistry::failureBehindTheFirstByteIsTheClientsToNotice()
{
    auto run = begin(*m_registry);
    run.producer->arrive("head");
    run.producer->end(fail(ErrorCode::Protocol, u"Garbage came."_s));
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QVERIFY(!run.diary->outcome->has_value());
    QCOMPARE(m_registry->find(*run.id)->note, u"Garbage came."_s);
}

void TestOperationRegistry::failureOfAFileFails()
{
    auto run = begin(*m_registry, Kind::Trace, true);
    run.producer->arrive("head");
    run.producer->end(fail(ErrorCode::Protocol, u"Garbage came."_s));
    QTRY_COMPARE(stateOf(*m_registry, run), State::Failed);
    QCOMPARE(run.diary->bytes, QByteArray("head"));

    auto full = begin(*m_registry, Kind::Trace, true);
    full.sink->writeResult = fail(ErrorCode::DiskFull, u"full"_s);
    full.sink->finishResult = fail(ErrorCode::DiskFull, u"Recording stopped."_s);
    full.producer->arrive("head");
    QTRY_COMPARE(stateOf(*m_registry, full), State::Failed);
    QCOMPARE(m_registry->find(*full.id)->error->message.english(), u"Recording stopped."_s);
}

void TestOperationRegistry::clientGoneCancels()
{
    auto run = begin(*m_registry);
    run.producer->run();
    const QPointer producer = run.producer;
    Q_EMIT run.sink->broken();
    QCOMPARE(stateOf(*m_registry, run), State::Cancelled);
    QCOMPARE(producer->aborts, 1);

    auto other = begin(*m_registry);
    other.sink->writeResult = tl::expected<void, Error>();
    other.producer->arrive("head");
    other.sink->writeResult = fail(ErrorCode::Disconnected, u"gone"_s);
    other.producer->arrive("more");
    QTRY_COMPARE(stateOf(*m_registry, other), State::Cancelled);
}

void TestOperationRegistry::sinkThatCannotOpenFails()
{
    auto run = begin(*m_registry, Kind::Trace, true);
    run.sink->openResult = fail(ErrorCode::AccessDenied, u"no"_s);
    run.sink->finishResult = fail(ErrorCode::AccessDenied, u"no"_s);
    run.producer->arrive("head");
    QTRY_COMPARE(stateOf(*m_registry, run), State::Failed);
    QTRY_VERIFY(run.producer.isNull());
}

void TestOperationRegistry::emptyArtifactSucceeds()
{
    auto run = begin(*m_registry);
    run.producer->run();
    run.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QVERIFY(run.diary->opens == 1 && run.diary->finishes == 1);
}

void TestOperationRegistry::targetThatEndedLeavesANote()
{
    auto run = begin(*m_registry);
    run.producer->arrive("head");
    run.producer->end({}, u"The process ended."_s);
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QCOMPARE(m_registry->find(*run.id)->note, u"The process ended."_s);
}

void TestOperationRegistry::sinkThatHasEnoughStops()
{
    auto run = begin(*m_registry, Kind::Trace, true);
    run.producer->run();
    Q_EMIT run.sink->enough(u"Enough."_s);
    QCOMPARE(stateOf(*m_registry, run), State::Stopping);
    run.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, run), State::Succeeded);
    QCOMPARE(m_registry->find(*run.id)->note, u"Enough."_s);
}

void TestOperationRegistry::byteNoticesAreFew()
{
    auto run = begin(*m_registry);
    run.producer->run();
    QSignalSpy changed(m_registry.get(), &OperationRegistry::changed);
    for (int i = 0; i < 1000; ++i)
        run.producer->arrive("x");
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Snapshot>().bytesWritten, quint64(1000));
}

void TestOperationRegistry::shutdownEndsWhatRuns()
{
    auto trace = begin(*m_registry, Kind::Trace, true);
    auto dump = begin(*m_registry, Kind::Dump, true);
    auto hung = begin(*m_registry, Kind::Logs);
    for (const auto &run : {trace, dump, hung})
        run.producer->run();
    bool isDone = false;
    m_registry->shutdown(100ms).then([&] { isDone = true; });
    QCOMPARE(trace.producer->stops, 1);
    QCOMPARE(stateOf(*m_registry, dump), State::Cancelled);
    QVERIFY(!begin(*m_registry, Kind::Stacks).id.has_value());
    trace.producer->end();
    QTRY_COMPARE(stateOf(*m_registry, trace), State::Succeeded);
    QTRY_VERIFY(isDone);
    QCOMPARE(stateOf(*m_registry, hung), State::Cancelled);
}

void TestOperationRegistry::historySurvivesARestart()
{
    QTemporaryDir folder;
    const RegistryOptions options{.historyFile = folder.filePath(u"app/operations.jsonl"_s), .historyCount = 3};
    QList<Snapshot> ended;
    {
        auto registry = makeOperationRegistry(options, m_clock);
        for (int i = 0; i < 5; ++i) {
            auto run = begin(*registry, Kind::Trace, true, false);
            run.producer->arrive("x");
            run.producer->end(i == 4 ? Result<void>(fail(ErrorCode::Io, u"Broken."_s)) : Result<void>());
            QTRY_VERIFY(run.producer.isNull());
            ended.append(*registry->find(*run.id));
        }
        begin(*registry); // still runs: not history
    }
    auto again = makeOperationRegistry(options, m_clock);
    auto kept = again->list();
    QCOMPARE(kept.size(), 3);
    for (int i = 0; i < 3; ++i) {
        kept[i].createdUtc = ended[i + 2].createdUtc; // milliseconds are kept
        kept[i].endedUtc = ended[i + 2].endedUtc;
        QCOMPARE(kept[i], ended[i + 2]);
    }
    again->remove({kept[0].id});
    QCOMPARE(makeOperationRegistry(options, m_clock)->list().size(), 2);
}

QTEST_GUILESS_MAIN(TestOperationRegistry)

#include "tst_operationregistry.moc"
