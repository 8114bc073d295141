// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotnettarget.h"

#include <clrscope/diagnostics/makeclient.h>
#include <clrscope/events/exceptions.h>
#include <clrscope/events/logs.h>
#include <clrscope/events/runtime.h>
#include <clrscope/nettrace/reader.h>
#include <clrscope/nettrace/writer.h>

#include <QCoroTask>
#include <QTest>

#include <algorithm>

using namespace clrscope;
using namespace clrscope::events;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using nettrace::EventMetadata;
using nettrace::Field;
using nettrace::PayloadBuilder;
using nettrace::TypeCode;

namespace {

Field field(const char *name, TypeCode type)
{
    Field made;
    made.name = name;
    made.type = type;
    return made;
}

nettrace::Guid activity(int number)
{
    nettrace::Guid guid{};
    guid[0] = std::byte(number);
    return guid;
}

EventMetadata logRow(const char *name, std::vector<Field> fields)
{
    EventMetadata row;
    row.provider = "Microsoft-Extensions-Logging";
    row.name = name;
    row.eventId = 22; // not stable: nobody may look at it
    row.fields = std::move(fields);
    return row;
}

EventMetadata jsonRow()
{
    return logRow("MessageJson",
                  {field("Level", TypeCode::Int32), field("FactoryID", TypeCode::Int32),
                   field("LoggerName", TypeCode::String), field("EventId", TypeCode::Int32),
                   field("EventName", TypeCode::String), field("ExceptionJson", TypeCode::String),
                   field("ArgumentsJson", TypeCode::String),
                   field("FormattedMessage", TypeCode::String)});
}

EventMetadata scopeRow(const char *name)
{
    return logRow(name, {field("ID", TypeCode::Int32), field("FactoryID", TypeCode::Int32),
                         field("LoggerName", TypeCode::String),
                         field("ArgumentsJson", TypeCode::String)});
}

PayloadBuilder jsonPayload(int level, const char *eventName, const char *exception,
                           const char *arguments, const char *message)
{
    PayloadBuilder payload;
    payload.i32(level)
        .i32(1)
        .text("Shop.Orders")
        .i32(7)
        .text(eventName)
        .text(exception)
        .text(arguments)
        .text(message);
    return payload;
}

nettrace::Event eventOf(const EventMetadata &row, const PayloadBuilder &payload,
                        const nettrace::Guid &id = {}, const nettrace::Guid &related = {})
{
    nettrace::Event event;
    event.metadata = &row;
    event.utcNs = 5;
    event.payload = payload.bytes();
    event.activityId = id;
    event.relatedActivityId = related;
    return event;
}

/// Runs a session on a real program and hands every event on.
class LiveTrace : public nettrace::Handler
{
public:
    LiveTrace(const QString &socketPath, const QList<diagnostics::Provider> &providers)
        : m_reader(*this, nettrace::Order::Arrival)
    {
        diagnostics::SessionRequest request;
        request.providers = providers;
        request.rundownKeyword = 0;
        auto opened =
            QCoro::waitFor(diagnostics::makeClient(socketPath, u"target"_s)->startSession(request));
        if (!opened)
            return;
        session = std::move(*opened);
        QObject::connect(session.get(), &diagnostics::EventPipeSession::readyRead, [this] {
            const auto bytes = session->read(1 << 20);
            m_reader.feed(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
        });
    }
    void onEvent(const nettrace::Event &event) override { take(event); }

    std::function<void(const nettrace::Event &)> take;
    std::unique_ptr<diagnostics::EventPipeSession> session;

private:
    nettrace::Reader m_reader;
};

} // namespace

class TestLogsAndExceptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMessageJson();
    void mendsShiftedFields();
    void pairsFormattedTextWithOldJson();
    void walksScopes();
    void parsesFlatJson_data();
    void parsesFlatJson();
    void readsExceptions();
    void pairsCollections();
    void readsSamples();
    void realLogs();
    void realExceptions();
};

void TestLogsAndExceptions::readsMessageJson()
{
    LogDecoder decoder;
    const auto row = jsonRow();
    const auto payload = jsonPayload(
        4, "Ordered",
        R"({"TypeName":"System.InvalidOperationException","Message":"no","HResult":"-2146233079","VerboseMessage":"System.Inv: no\n   at X"})",
        R"({"Who":"w\u00F6rld \u0022q\u0022","P":"1","P":"2","A":null,"{OriginalFormat}":"Hello {Who}"})",
        "Hello wörld \"q\"");
    const auto entry = decoder.handle(eventOf(row, payload));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->level, LogLevel::Error);
    QCOMPARE(entry->category, "Shop.Orders");
    QCOMPARE(entry->eventId, 7);
    QCOMPARE(entry->eventName, "Ordered");
    QCOMPARE(entry->message, "Hello wörld \"q\"");
    QCOMPARE(entry->arguments.size(), 5U); // keys may repeat
    QCOMPARE(*entry->arguments[0].value, "wörld \"q\"");
    QVERIFY(!entry->arguments[3].value.has_value());
    QCOMPARE(entry->exception->hresult, -2146233079);
    QCOMPARE(entry->exception->text, "System.Inv: no\n   at X");
    // Other kinds of the same call make no second entry.
    const auto formatted =
        logRow("FormattedMessage",
               {field("Level", TypeCode::Int32), field("FormattedMessage", TypeCode::String)});
    QVERIFY(!decoder.handle(eventOf(formatted, PayloadBuilder().i32(2).text("x"))));
}

void TestLogsAndExceptions::mendsShiftedFields()
{
    LogDecoder decoder;
    const auto row = jsonRow();
    const auto entry = decoder.handle(
        eventOf(row, jsonPayload(2, R"({"TypeName":"E"})", R"({"A":"1"})", "", "m")));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->eventName, "");
    QCOMPARE(entry->exception->typeName, "E");
    QCOMPARE(entry->arguments, (LogArguments{{"A", "1"}}));
}

void TestLogsAndExceptions::pairsFormattedTextWithOldJson()
{
    LogDecoder decoder;
    auto row = jsonRow();
    row.fields.pop_back(); // a library before 8
    const auto formatted =
        logRow("FormattedMessage",
               {field("Level", TypeCode::Int32), field("FormattedMessage", TypeCode::String)});
    QVERIFY(!decoder.handle(eventOf(formatted, PayloadBuilder().i32(2).text("the text"))));
    PayloadBuilder payload;
    payload.i32(2).i32(1).text("C").i32(0).text("").text("{}").text("{}");
    const auto entry = decoder.handle(eventOf(row, payload));
    QCOMPARE(entry->message, "the text");
    QCOMPARE(decoder.handle(eventOf(row, payload))->message, ""); // used up
}

void TestLogsAndExceptions::walksScopes()
{
    LogDecoder decoder;
    const auto start = scopeRow("ActivityJsonStart");
    const auto stop = scopeRow("ActivityJsonStop");
    const auto row = jsonRow();
    const auto scope = [](const char *json) {
        return PayloadBuilder().i32(1).i32(1).text("C").text(json);
    };
    const auto message = jsonPayload(2, "", "{}", "{}", "m");
    const auto outerPayload = scope(R"({"Outer":"1"})");
    const auto innerPayload = scope(R"({"Inner":"2"})");
    QVERIFY(!decoder.handle(eventOf(start, outerPayload, activity(1))));
    QVERIFY(!decoder.handle(eventOf(start, innerPayload, activity(2), activity(1))));
    auto entry = decoder.handle(eventOf(row, message, activity(2)));
    QCOMPARE(entry->scopes.size(), 2U);
    QCOMPARE(entry->scopes[0], (LogArguments{{"Inner", "2"}}));
    QCOMPARE(entry->scopes[1], (LogArguments{{"Outer", "1"}}));
    // Another provider's activity stands between: the related id bridges it.
    QCOMPARE(decoder.handle(eventOf(row, message, activity(9), activity(2)))->scopes.size(), 2U);
    QVERIFY(!decoder.handle(eventOf(stop, innerPayload, activity(2))));
    QCOMPARE(decoder.handle(eventOf(row, message, activity(1)))->scopes.size(), 1U);
    QCOMPARE(decoder.handle(eventOf(row, message))->scopes.size(), 0U);
    // A scope that claims to be its own parent ends the walk, not the program.
    QVERIFY(!decoder.handle(eventOf(start, outerPayload, activity(5), activity(5))));
    QVERIFY(decoder.handle(eventOf(row, message, activity(5)))->scopes.size() <= 64);
}

void TestLogsAndExceptions::parsesFlatJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isObject");
    QTest::addColumn<QByteArray>("value"); // of the last pair; null if none
    QTest::newRow("empty") << QByteArray("{}") << true << QByteArray();
    QTest::newRow("spaces") << QByteArray(" { \"a\" : \"b\" } ") << true << QByteArray("b");
    QTest::newRow("null") << QByteArray("{\"a\":null}") << true << QByteArray();
    QTest::newRow("number") << QByteArray("{\"a\":1.5e3}") << true << QByteArray("1.5e3");
    QTest::newRow("nested stays text")
        << QByteArray("{\"a\":{\"b\":[1,\"}\"]}}") << true << QByteArray("{\"b\":[1,\"}\"]}");
    QTest::newRow("pair of surrogates")
        << QByteArray("{\"a\":\"\\uD83D\\uDC22\"}") << true << QByteArray("\xF0\x9F\x90\xA2");
    QTest::newRow("half a pair") << QByteArray("{\"a\":\"\\uD83Dx\"}") << true
                                 << QByteArray("\xEF\xBF\xBDx");
    QTest::newRow("cut") << QByteArray("{\"a\":\"b") << false << QByteArray();
    QTest::newRow("bad escape") << QByteArray("{\"a\":\"\\q\"}") << false << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]") << false << QByteArray();
    QTest::newRow("nothing") << QByteArray("") << false << QByteArray();
    QTest::newRow("too deep") << QByteArray("{\"a\":" + QByteArray(100, '[')) << false
                              << QByteArray();
}

void TestLogsAndExceptions::parsesFlatJson()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isObject);
    QFETCH(const QByteArray, value);
    const auto pairs = parseFlatJson(json.toStdString());
    QCOMPARE(pairs.has_value(), isObject);
    if (!isObject || pairs->empty())
        return;
    QCOMPARE(pairs->back().value.has_value(), !value.isNull());
    if (pairs->back().value)
        QCOMPARE(QByteArray::fromStdString(*pairs->back().value), value);
}

void TestLogsAndExceptions::readsExceptions()
{
    EventMetadata row;
    row.provider = "Microsoft-Windows-DotNETRuntime";
    row.eventId = 80;
    row.version = 1;
    PayloadBuilder payload;
    payload.text("System.ArgumentException").text("arg").u64(0).u32(0x80070057).u16(0x13).u16(0);
    const auto thrown = decodeException(eventOf(row, payload), 8);
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind, ExceptionEvent::Kind::Thrown);
    QCOMPARE(thrown->typeName, "System.ArgumentException");
    QCOMPARE(thrown->message, "arg");
    QCOMPARE(thrown->hresult, 0x80070057U);
    QVERIFY(thrown->flags & ExceptionEvent::HasInner);
    QVERIFY(thrown->flags & ExceptionEvent::IsNested);
    QVERIFY(!(thrown->flags & ExceptionEvent::IsRethrown));
    // 32-bit target: a pointer of four bytes.
    PayloadBuilder narrow;
    narrow.text("T").text("m").u32(0x1234).u32(7).u16(16).u16(0);
    QCOMPARE(decodeException(eventOf(row, narrow), 4)->hresult, 7U);
    QVERIFY(!decodeException(eventOf(row, PayloadBuilder().text("T")), 8));
    row.eventId = 250;
    PayloadBuilder caught;
    caught.u64(1).u64(2).text("void [tgt] Tgt.P::Thrower(int32)").u16(0);
    QCOMPARE(decodeException(eventOf(row, caught), 8)->method, "void [tgt] Tgt.P::Thrower(int32)");
    row.eventId = 251;
    QCOMPARE(decodeException(eventOf(row, {}), 8)->kind, ExceptionEvent::Kind::CatchStop);
    row.provider = "Other";
    QVERIFY(!decodeException(eventOf(row, {}), 8));
}

void TestLogsAndExceptions::pairsCollections()
{
    struct Sink : GcSink
    {
        void onCollection(const Collection &collection) override
        {
            collections.push_back(collection);
        }
        void onPause(const GcPause &pause) override { pauses.push_back(pause); }
        void onHeapSizes(const HeapSizes &heap) override { sizes.push_back(heap); }
        std::vector<Collection> collections;
        std::vector<GcPause> pauses;
        std::vector<HeapSizes> sizes;
    } sink;
    GcDecoder decoder(sink);
    EventMetadata row;
    row.provider = "Microsoft-Windows-DotNETRuntime";
    const auto feed = [&](int id, int version, std::int64_t at, const PayloadBuilder &payload) {
        row.eventId = id;
        row.version = version;
        auto event = eventOf(row, payload);
        event.utcNs = at;
        QVERIFY(decoder.handle(event));
    };
    feed(1, 2, 10, PayloadBuilder().u32(7).u32(2).u32(1).u32(1).u16(0).u64(0)); // background
    feed(9, 1, 20, PayloadBuilder().u32(1).u32(8).u16(0));
    feed(1, 2, 21, PayloadBuilder().u32(8).u32(0).u32(0).u32(2).u16(0).u64(0));
    feed(2, 1, 29, PayloadBuilder().u32(8).u32(0).u16(0));
    feed(3, 1, 30, PayloadBuilder().u16(0));
    feed(2, 1, 90, PayloadBuilder().u32(7).u32(2).u16(0));
    feed(9, 1, 95, PayloadBuilder().u32(0).u32(8).u16(0)); // the sampler
    feed(3, 1, 96, PayloadBuilder().u16(0));
    PayloadBuilder stats;
    for (std::uint64_t i = 1; i <= 10; ++i)
        stats.u64(i);
    stats.u32(0).u32(0).u32(0).u16(0).u64(50).u64(51);
    feed(4, 2, 99, stats);
    QCOMPARE(sink.collections.size(), 2U);
    QCOMPARE(sink.collections[0].count, 8U);
    QVERIFY(!sink.collections[0].isBackground);
    QCOMPARE(sink.collections[1].startUtcNs, 10);
    QCOMPARE(sink.collections[1].endUtcNs, 90);
    QVERIFY(sink.collections[1].isBackground);
    QCOMPARE(sink.collections[1].reason, GcReason::Induced);
    QCOMPARE(sink.pauses.size(), 1U);
    QCOMPARE(sink.pauses[0].startUtcNs, 20);
    QCOMPARE(sink.sizes[0].sizeBytes, (std::array<std::uint64_t, 5>{1, 3, 5, 7, 50}));
    QCOMPARE(sink.sizes[0].promotedBytes, (std::array<std::uint64_t, 5>{2, 4, 6, 8, 51}));
}

void TestLogsAndExceptions::readsSamples()
{
    EventMetadata row;
    row.provider = "Microsoft-DotNETCore-SampleProfiler";
    QCOMPARE(decodeSample(eventOf(row, PayloadBuilder().u32(2))), SampleKind::Managed);
    QCOMPARE(decodeSample(eventOf(row, PayloadBuilder().u32(1))), SampleKind::External);
    QCOMPARE(decodeSample(eventOf(row, PayloadBuilder().u32(99))), SampleKind::Error);
    row.provider = "Other";
    QVERIFY(!decodeSample(eventOf(row, PayloadBuilder().u32(2))));
}

#define NEED_TARGET(target)                                                                        \
    if (const auto why = DotnetTarget::missing(); !why.isEmpty())                                  \
        QSKIP(qPrintable(why));                                                                    \
    DotnetTarget target(u"ThrowTarget"_s);                                                         \
    QVERIFY2(target.start(), qPrintable(target.problem()))

void TestLogsAndExceptions::realLogs()
{
    NEED_TARGET(target);
    LogDecoder decoder;
    std::vector<LogEntry> entries;
    LiveTrace trace(target.socketPath(), {{.name = u"Microsoft-Extensions-Logging"_s,
                                           .keywords = 0x8,
                                           .level = 5,
                                           .arguments = {{u"FilterSpecs"_s, u"*:Trace"_s}}},
                                          {.name = u"System.Threading.Tasks.TplEventSource"_s,
                                           .keywords = 0x80,
                                           .level = 4,
                                           .arguments = {}}});
    QVERIFY(trace.session);
    trace.take = [&](const nettrace::Event &event) {
        if (auto entry = decoder.handle(event))
            entries.push_back(std::move(*entry));
    };
    QVERIFY(target.command("log 1"));
    QVERIFY(target.command("scopes"));
    QTRY_VERIFY(entries.size() >= 8);
    QCOMPARE(entries[0].level, LogLevel::Trace);
    QCOMPARE(entries[2].message, "Hello wörld \"q\" 1");
    QCOMPARE(entries[2].eventName, "Seventh");
    QCOMPARE(entries[2].category, "Throw.Log");
    QCOMPARE(*entries[2].arguments.front().value, "wörld \"q\"");
    QCOMPARE(entries[4].exception->typeName, "System.InvalidOperationException");
    QVERIFY(entries[4].exception->text.find("the inner one") != std::string::npos);
    QCOMPARE(entries[5].message, "critical\nin two lines");
    QCOMPARE(entries[6].scopes.size(), 2U);
    QCOMPARE(entries[6].scopes[0].size(), 3U); // repeated keys stay
    QCOMPARE(entries[6].scopes[1].front().name, "Outer");
    QCOMPARE(entries[7].scopes.size(), 0U);
    QCOMPARE(decoder.badEvents(), 0U);
}

void TestLogsAndExceptions::realExceptions()
{
    NEED_TARGET(target);
    std::vector<ExceptionEvent> found;
    LiveTrace trace(target.socketPath(), {{.name = u"Microsoft-Windows-DotNETRuntime"_s,
                                           .keywords = 0x8000,
                                           .level = 4,
                                           .arguments = {}}});
    QVERIFY(trace.session);
    trace.take = [&](const nettrace::Event &event) {
        if (auto exception = decodeException(event, 8))
            found.push_back(std::move(*exception));
    };
    QVERIFY(target.command("throw 2"));
    QVERIFY(target.command("inner"));
    QVERIFY(target.command("generic"));
    const auto thrown = [&](std::string_view type) {
        return std::ranges::count_if(found, [&](const auto &e) {
            return e.kind == ExceptionEvent::Kind::Thrown && e.typeName == type;
        });
    };
    QTRY_VERIFY(thrown("GenericException`1[System.Collections.Generic.List`1[System.Int32]]") == 1);
    QCOMPARE(thrown("System.InvalidOperationException"), 3);
    QCOMPARE(thrown("System.AggregateException"), 1);
    const auto aggregate =
        std::ranges::find(found, "System.AggregateException", &ExceptionEvent::typeName);
    QVERIFY(aggregate->flags & ExceptionEvent::HasInner);
    QVERIFY(aggregate->stackId != 0);
    QVERIFY(std::ranges::any_of(found, [](const auto &e) {
        return e.kind == ExceptionEvent::Kind::CatchStart &&
               e.method.find("Throws::Caught") != std::string::npos;
    }));
}

QTEST_GUILESS_MAIN(TestLogsAndExceptions)
#include "tst_logsandexceptions.moc"
