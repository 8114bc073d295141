// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/base/waiter.h>

#include <QCoroTask>
#include <QTest>

#include <chrono>

using namespace clrscope;

namespace {

struct Waited
{
    int turns = 0;
    bool isDone = false;
};

QCoro::Task<> wait(Waiter *waiter, int times, QDeadlineTimer deadline, Waited *waited)
{
    const WaiterPtr own(waiter);
    for (; waited->turns < times; ++waited->turns)
        co_await waiter->wait(deadline);
    waited->isDone = true;
}

} // namespace

class TestWaiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWakesAreOne()
    {
        Waited waited;
        auto *waiter = new Waiter;
        wait(waiter, 2, QDeadlineTimer(QDeadlineTimer::Forever), &waited);
        waiter->wake();
        waiter->wake();
        QCOMPARE(waited.turns, 0); // never inside the signal
        QTRY_COMPARE(waited.turns, 1);
        QCoreApplication::processEvents();
        QCOMPARE(waited.turns, 1);
        waiter->wake();
        QTRY_VERIFY(waited.isDone);
    }

    /// A signal that comes twice finds nobody the second time.
    void aWakeForOneThatIsGoneIsNothing()
    {
        Waited waited;
        QObject source;
        auto *waiter = new Waiter;
        QObject::connect(&source, &QObject::objectNameChanged, waiter, &Waiter::wake);
        wait(waiter, 1, QDeadlineTimer(QDeadlineTimer::Forever), &waited);
        source.setObjectName(QStringLiteral("one"));
        source.setObjectName(QStringLiteral("two"));
        QTRY_VERIFY(waited.isDone);
        source.setObjectName(QStringLiteral("three"));
        QCoreApplication::processEvents();
        QCOMPARE(waited.turns, 1);
    }

    void deadlineEndsTheWait()
    {
        Waited waited;
        wait(new Waiter, 1, QDeadlineTimer(std::chrono::milliseconds(1)), &waited);
        QTRY_VERIFY(waited.isDone);
    }
};

QTEST_GUILESS_MAIN(TestWaiter)
#include "tst_waiter.moc"
