// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesession.h"

#include <clrscope/artifacts/modulequery.h>
#include <clrscope/diagnostics/makeclient.h>

#include <dotnettarget.h>
#include <simprocess.h>

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace clrscope;
using namespace clrscope::artifacts;
using namespace clrscope::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Session = diagnostics::EventPipeSession;

namespace {

/// A query and what came of it.
struct Asked
{
    explicit Asked(std::shared_ptr<diagnostics::Client> client, std::chrono::milliseconds limit = 30s) : query(limit)
    {
        QObject::connect(&query, &ModuleQuery::finished, &query, [this](const Result<LoadedModules> &result) {
            ++answers;
            answer = result;
        });
        query.start(std::move(client));
    }
    ModuleQuery query;
    int answers = 0;
    std::optional<Result<LoadedModules>> answer;
};

bool lists(const LoadedModules &loaded, std::string_view ending)
{
    return std::any_of(loaded.modules.begin(), loaded.modules.end(), [&](const auto &module) { return module.path.ends_with(ending); });
}

} // namespace

class TestModuleQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForNothingButTheLoader();
    void failureIsSaidOnce_data();
    void failureIsSaidOnce();
    void givesUpAfterItsLimit();
    void cancelledOrDestroyedItEndsTheSession();
    void simulatedRuntimeAnswers();
    void realProgramAnswers();
};

void TestModuleQuery::asksForNothingButTheLoader()
{
    auto client = std::make_shared<FakeClient>();
    Asked asked(client);
    QTRY_VERIFY(client->session);
    QCOMPARE(client->requests.size(), 1);
    QCOMPARE(client->requests[0].rundownKeyword, quint64(0x8));
    QVERIFY(!client->requests[0].hasStacks);
    QCOMPARE(client->requests[0].providers.size(), 1);
    QCOMPARE(client->requests[0].providers[0].keywords, quint64(0));
    QCOMPARE(client->session->stops, 1);
}

void TestModuleQuery::failureIsSaidOnce_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("the process ends meanwhile") << int(Session::End::TargetEnded) << QByteArray("Nettrace") << int(ErrorCode::Disconnected);
    QTest::newRow("it falls silent") << int(Session::End::StopTimedOut) << QByteArray("Nettrace") << int(ErrorCode::NotAnswering);
    QTest::newRow("it sends nothing") << int(Session::End::Stopped) << QByteArray() << int(ErrorCode::Protocol);
    QTest::newRow("it sends no trace") << int(Session::End::Stopped) << QByteArray(5000, '\xA5') << int(ErrorCode::Protocol);
}

void TestModuleQuery::failureIsSaidOnce()
{
    QFETCH(int, end);
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    auto client = std::make_shared<FakeClient>();
    Asked asked(client);
    QTRY_VERIFY(client->session);
    client->session->arrive(bytes);
    client->session->endWith(Session::End(end));
    QTRY_COMPARE(asked.answers, 1);
    QVERIFY(!*asked.answer);
    QCOMPARE(int(asked.answer->error().code), code);
    asked.query.cancel();
    QCOMPARE(asked.answers, 1);
}

void TestModuleQuery::givesUpAfterItsLimit()
{
    auto client = std::make_shared<FakeClient>();
    Asked asked(client, 50ms);
    QTRY_COMPARE(asked.answers, 1);
    QCOMPARE(int(asked.answer->error().code), int(ErrorCode::NotAnswering));
}

void TestModuleQuery::cancelledOrDestroyedItEndsTheSession()
{
    auto client = std::make_shared<FakeClient>();
    {
        Asked asked(client);
        QTRY_VERIFY(client->session);
        const QPointer<FakeSession> session = client->session;
        asked.query.cancel();
        QCOMPARE(asked.answers, 1);
        QCOMPARE(int(asked.answer->error().code), int(ErrorCode::Cancelled));
        QTRY_VERIFY(!session);
        client->session.clear();
    }
    {
        Asked asked(client);
        QTRY_VERIFY(client->session);
    }
    QVERIFY(!client->session); // its destructor closes the stream
}

void TestModuleQuery::simulatedRuntimeAnswers()
{
    SimProcess sim;
    QVERIFY2(sim.start({u"--name"_s, u"shop.web"_s}), qPrintable(sim.output()));
    Asked asked(diagnostics::makeClient(sim.socketPath(), u"shop.web"_s));
    QTRY_COMPARE(asked.answers, 1);
    QVERIFY2(asked.answer->has_value(), qPrintable(asked.answer->has_value() ? QString() : asked.answer->error().message.english()));
    const LoadedModules &loaded = **asked.answer;
    QVERIFY(loaded.isComplete);
    QCOMPARE(loaded.lost, quint64(0));
    QVERIFY(lists(loaded, "/shop.web.dll"));
    QVERIFY(loaded.runtimePath.endsWith(u"/libcoreclr.so"_s));
}

void TestModuleQuery::realProgramAnswers()
{
    if (const QString why = DotnetTarget::missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
    DotnetTarget target(u"ConsoleTarget"_s);
    QVERIFY2(target.start(), qPrintable(target.problem()));
    Asked asked(diagnostics::makeClient(target.socketPath(), u"ConsoleTarget"_s));
    QTRY_COMPARE(asked.answers, 1);
    QVERIFY2(asked.answer->has_value(), qPrintable(asked.answer->has_value() ? QString() : asked.answer->error().message.english()));
    const LoadedModules &loaded = **asked.answer;
    QVERIFY(loaded.isComplete);
    QVERIFY(lists(loaded, "/ConsoleTarget.dll"));
    QVERIFY(lists(loaded, "/System.Private.CoreLib.dll"));
    for (const auto &module : loaded.modules)
        QVERIFY2(module.isDynamic() || !module.assemblyName.empty(), module.path.c_str());
    qInfo("%zu modules, %lld bytes, %lld ms", loaded.modules.size(), static_cast<long long>(loaded.bytes),
          static_cast<long long>(loaded.took.count()));
}

QTEST_GUILESS_MAIN(TestModuleQuery)
#include "tst_modulequery.moc"
