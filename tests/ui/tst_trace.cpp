// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An opened trace: real files, and what the window shows of them.
#include "shell/parts.h"
#include "theme/theme.h"
#include "trace/densityline.h"
#include "trace/eventkindmodel.h"
#include "trace/stackpane.h"
#include "trace/traceview.h"

#include <clrscope/nettrace/writer.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QHeaderView>
#include <QTreeView>
#include <QTreeWidget>

#include <climits>
#include <cmath>
#include <ctime>

using namespace clrscope;
using namespace clrscope::ui;
using namespace Qt::StringLiterals;

class TestTrace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Mode::Dark); }
    void showsCountsAndProcess();
    void filtersNarrowTheList();
    void oneKindHasItsFieldsAsColumns();
    void timeIsChosenOnTheLine();
    void timeLineLooksCloser();
    void rowsAreCopiedAsTsv();
    void cutFileIsRepairedBeside();
    void garbageIsSaidInASentence();
    void scrollsThroughMillions();
    void timeLineTellsTrueRates();
    void traceWithoutEventsSaysSo();
    void keptRowsAreBoundedInBytes();
    void closesWhileReading();
    void stackNamesMethods();
    void nothingMatchesIsSaid();
    void fieldBecomesAColumnAndIsRemembered();
    void rowsAreSavedAsCsv();
    void goesToATime();
    void grownFileIsReadAgain();
    void kindsAreFilteredByName();
    void providersSumAndTickTheirEvents();
    void lostFileIsNoticedAndCanComeBack();
    void longJobsAreToldAndCancelled();
    void laneTellsExceptions();

private:
    static QString web() { return QStringLiteral(CLRSCOPE_TEST_DATA "/nettrace/web10.nettrace"); }
    /// With rundown: stacks have names.
    static QString web8()
    {
        static QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("web8.nettrace"));
        QFile packed(QStringLiteral(CLRSCOPE_TEST_DATA "/nettrace/web8.nettrace.qz"));
        QFile file(path);
        if (!file.exists() && packed.open(QFile::ReadOnly) && file.open(QFile::WriteOnly))
            file.write(qUncompress(packed.readAll()));
        return path;
    }
    static QString custom() { return QStringLiteral(CLRSCOPE_TEST_DATA "/nettrace/custom10.nettrace"); }
    static std::unique_ptr<TraceView> open(const QString &path)
    {
        auto view = std::make_unique<TraceView>(path);
        view->resize(1000, 640);
        view->show();
        return view;
    }
    static QModelIndex kindNamed(const TraceView &view, const QString &name)
    {
        for (int i = 0; i < view.kinds()->kindCount(); ++i) {
            if (const auto index = view.kinds()->indexOf(i); index.data().toString() == name)
                return index;
        }
        return {};
    }
    /// Events of one kind, evenly spaced, with a number and so many more bytes each.
    static void write(const QString &path, int count, qint64 stepNs, size_t more = 0)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        nettrace::Writer writer;
        nettrace::TraceInfo info;
        info.ticksPerSecond = 1'000'000'000;
        writer.begin(info);
        nettrace::EventMetadata row;
        row.provider = "Shop";
        row.name = "Sold";
        row.eventId = 1;
        row.fields = {{"number", nettrace::TypeCode::Int32, 0, {}}};
        if (more > 0)
            row.fields.push_back({"note", nettrace::TypeCode::String, 0, {}});
        const auto id = writer.addMetadata(row);
        const std::string note(more / 2, 'x');
        const auto save = [&] {
            const auto bytes = writer.take();
            file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
        };
        for (int i = 0; i < count; ++i) {
            nettrace::PayloadBuilder payload;
            payload.i32(i);
            if (more > 0)
                payload.text(note);
            nettrace::EventRecord record;
            record.metadataId = id;
            record.ticks = i * stepNs;
            record.threadId = 1;
            record.payload = payload.bytes();
            writer.addEvent(record);
            if (i % 50'000 == 49'999 || (more > 0 && i % 100 == 99)) {
                writer.writeSequencePoint(record.ticks);
                save();
            }
        }
        writer.finish();
        save();
    }
    /// Processor time of this thread.
    static double workedMs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }
    static QStringList words(const QWidget &view)
    {
        QStringList all;
        for (const Words *label : view.findChildren<Words *>())
            if (label->isVisible())
                all.append(label->words().isEmpty() ? label->text() : label->words());
        return all;
    }
    static QString cell(const TraceView &view, int row, int column)
    {
        return view.eventList()->index(row, column).data().toString();
    }
};

void TestTrace::showsCountsAndProcess()
{
    const auto view = open(web());
    const QAbstractItemModelTester kinds(view->kinds(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester events(view->eventList(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(view->isSettled());
    QCOMPARE(view->eventList()->rowCount(), 952);
    QVERIFY(view->kinds()->kindCount() > 15);
    const QStringList shown = words(*view);
    QVERIFY(shown.contains(u"952"_s));
    QVERIFY(shown.contains(u"none"_s));
    QVERIFY(shown.contains(u"yes"_s));
    QVERIFY(!shown.filter(u"(process 1032)"_s).isEmpty());
    QTRY_VERIFY(!cell(*view, 0, EventListModel::Name).isEmpty());
    QCOMPARE(cell(*view, 0, EventListModel::Time), u"0.0000"_s);
    QTRY_VERIFY(!cell(*view, 951, EventListModel::Name).isEmpty());
    QVERIFY(view->banner()->isHidden());
    QTRY_VERIFY(view->details()->topLevelItemCount() > 0);
}

void TestTrace::filtersNarrowTheList()
{
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    QTest::keyClicks(view->filterField(), u"threadsample"_s);
    QTRY_COMPARE(view->eventList()->rowCount(), 553);
    QVERIFY(view->listNote().startsWith(u"553 "_s));
    view->filterField()->clear();
    QTRY_COMPARE(view->eventList()->rowCount(), 952);
    const auto sample = kindNamed(*view, u"ThreadSample"_s);
    QVERIFY(view->kinds()->setData(sample, Qt::Unchecked, Qt::CheckStateRole));
    QTRY_COMPARE(view->eventList()->rowCount(), 952 - 553);
    view->kinds()->tickAll();
    QTRY_COMPARE(view->eventList()->rowCount(), 952);
}

void TestTrace::oneKindHasItsFieldsAsColumns()
{
    const auto view = open(custom());
    const QAbstractItemModelTester events(view->eventList(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(view->isSettled());
    view->kinds()->tickOnly(view->kinds()->kindsOf(kindNamed(*view, u"Small"_s)));
    QTRY_COMPARE(view->eventList()->rowCount(), 220);
    QVERIFY(view->eventList()->columnCount() > int(EventListModel::FirstField));
    QTRY_VERIFY(!cell(*view, 3, EventListModel::FirstField).isEmpty());
    QVERIFY(!view->eventList()->headerData(EventListModel::FirstField, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestTrace::timeIsChosenOnTheLine()
{
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    DensityLine *line = view->density();
    const QPoint from(line->width() / 2, line->height() / 2);
    QTest::mousePress(line, Qt::LeftButton, {}, from);
    QTest::mouseMove(line, from + QPoint(60, 0));
    QTest::mouseRelease(line, Qt::LeftButton, {}, from + QPoint(60, 0));
    QVERIFY(line->selection());
    QTRY_VERIFY(view->isSettled() && view->eventList()->rowCount() < 952);
    line->setFocus();
    const TraceSpan before = line->view();
    QTest::keyClick(line, Qt::Key_W);
    QVERIFY(line->view().length() < before.length());
    QTest::keyClick(line, Qt::Key_D);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!line->selection());
    QTRY_COMPARE(view->eventList()->rowCount(), 952);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->view(), line->whole());
}

void TestTrace::timeLineLooksCloser()
{
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    DensityLine *line = view->density();
    const auto wordsAlong = [line] { // at every place of the bars, from left to right
        QStringList words;
        for (int x = 0; x < line->width(); ++x)
            words << line->wordsAt(QPointF(x, 40));
        return words;
    };
    QVERIFY(!line->isClose());
    QTRY_VERIFY(view->eventList()->event(500));
    const qint64 at = view->eventList()->event(500)->row.utcNs - view->index()->firstUtcNs();
    line->setView({at - 20'000, at + 20'000}); // one bucket of the whole trace is as long
    QTRY_VERIFY(line->isClose());
    const QString provider = QString::fromStdString(view->index()->summary().events[view->eventList()->event(500)->row.kind].provider);
    const QStringList words = wordsAlong();
    QVERIFY(!words.filter(provider).isEmpty());
    QVERIFY(words.filter(provider).size() < line->width() / 2); // where it is, and nowhere else
    // Kinds left out are left out of the closer look, too.
    const auto &kinds = view->index()->summary().events;
    const auto other = std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) { return QString::fromStdString(kind.provider) != provider; });
    view->kinds()->tickOnly({int(other - kinds.begin())});
    QVERIFY(wordsAlong().filter(provider).isEmpty());
    view->kinds()->tickAll();
    QVERIFY(!wordsAlong().filter(provider).isEmpty());
    line->setView(line->whole());
    QVERIFY(!line->isClose());
}

void TestTrace::rowsAreCopiedAsTsv()
{
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    QSignalSpy said(view.get(), &TraceView::said);
    view->eventView()->setFocus();
    view->eventView()->selectRow(0);
    QTest::keyClick(view->eventView(), Qt::Key_Down, Qt::ShiftModifier);
    view->copyRows();
    QTRY_COMPARE(said.size(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].count(u'\t'), 4);
    QVERIFY(lines[0].startsWith(u"2026-11-21T04:44:5"_s));
}

void TestTrace::cutFileIsRepairedBeside()
{
    QTemporaryDir folder;
    QFile whole(web());
    QVERIFY(whole.open(QFile::ReadOnly));
    QFile cut(folder.filePath(u"cut.nettrace"_s));
    QVERIFY(cut.open(QFile::WriteOnly));
    cut.write(whole.read(60'000));
    cut.close();
    const auto view = open(cut.fileName());
    QTRY_VERIFY(view->isSettled());
    QVERIFY(view->banner()->isVisible());
    QVERIFY2(view->banner()->sentence().contains(u"breaks off"_s), qPrintable(view->banner()->sentence()));
    const int events = view->eventList()->rowCount();
    QVERIFY(events > 0);
    QSignalSpy opened(view.get(), &TraceView::openFile);
    auto *button = view->banner()->findChild<QPushButton *>();
    QVERIFY(button && button->isVisible());
    QVERIFY(view->banner()->toolTip().contains(u"offset"_s)); // what experts want to know
    button->click();
    auto *asked = view->findChild<QFileDialog *>();
    QVERIFY(asked && asked->isVisible());
    view->repairTo(cut.fileName()); // never itself
    QTRY_VERIFY(view->banner()->sentence().contains(u"never changed"_s));
    for (auto *save : asked->findChildren<QPushButton *>()) {
        if (save->text().contains(u"Save"_s))
            QTest::mouseClick(save, Qt::LeftButton);
    }
    QTRY_COMPARE(opened.size(), 1);
    const QString copy = opened[0][0].toString();
    QCOMPARE(copy, folder.filePath(u"cut-repaired.nettrace"_s));
    const auto mended = open(copy);
    QTRY_VERIFY(mended->isSettled());
    QVERIFY(mended->banner()->isHidden());
    QCOMPARE(mended->eventList()->rowCount(), events);
    QCOMPARE(QFile(cut.fileName()).size(), 60'000);
}

void TestTrace::garbageIsSaidInASentence()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"notes.nettrace"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("dear diary");
    file.close();
    const auto view = open(file.fileName());
    QTRY_VERIFY(words(*view).contains(u"No trace"_s));
    QVERIFY(!words(*view).filter(u"notes.nettrace cannot be read as a trace"_s).isEmpty());
    const auto gone = open(folder.filePath(u"gone.nettrace"_s));
    QTRY_VERIFY(!words(*gone).filter(u"cannot be read"_s).isEmpty());
}

void TestTrace::scrollsThroughMillions()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.nettrace"_s);
    constexpr int count = 1'000'000;
    write(path, count, 1000);
    const auto view = open(path);
    QTRY_VERIFY(view->isSettled());
    QCOMPARE(view->eventList()->rowCount(), count);
    for (const int at : {count - 1, count / 2, 7}) {
        view->eventView()->scrollTo(view->eventList()->index(at, 0));
        QTRY_COMPARE(cell(*view, at, EventListModel::Payload), u"number=%1"_s.arg(at));
    }
    // No key may cost what a walk over all rows does.
    view->eventView()->setFocus();
    QTRY_VERIFY(view->eventView()->hasFocus());
    const int chosen = view->eventView()->currentIndex().row();
    QHeaderView *header = view->eventView()->horizontalHeader();
    const double before = workedMs();
    QTest::keyClick(view->eventView(), Qt::Key_X);
    QCOMPARE(view->eventView()->currentIndex().row(), chosen);
    QTest::keyClick(view->eventView(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->eventView()->selectionModel()->selection().size(), 1);
    QVERIFY(!header->grab().isNull());
    QVERIFY2(workedMs() - before < 50, qPrintable(QString::number(workedMs() - before)));
}

void TestTrace::timeLineTellsTrueRates()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"even.nettrace"_s);
    write(path, 300'000, 200'000); // for a minute, 5000 a second
    const auto view = open(path);
    QTRY_VERIFY(view->isSettled());
    DensityLine *line = view->density();
    for (const int width : {640, 1000, 1733}) {
        view->resize(width, 640);
        QTRY_COMPARE(line->width(), width);
        QVERIFY2(std::abs(line->mostPerSecond() - 5000) < 50, qPrintable(QString::number(line->mostPerSecond())));
        // Even events are an even bar, at every width.
        const QImage image = line->grab().toImage();
        const QColor bar = Theme::instance()->series(0);
        int least = INT_MAX;
        int most = 0;
        for (int x = width / 3; x < width - 40; ++x) {
            int high = 0;
            for (int y = 18; y < 73; ++y)
                high += image.pixelColor(x, y) == bar ? 1 : 0;
            if (high > 0) {
                least = std::min(least, high);
                most = std::max(most, high);
            }
        }
        QVERIFY2(most > 40 && most - least <= 2, qPrintable(u"%1 … %2 at %3"_s.arg(least).arg(most).arg(width)));
    }
    // Zoomed in it is the same rate still, in buckets of the whole and in a closer look.
    for (const double seconds : {0.5, 0.005}) {
        line->setView({20'000'000'000, 20'000'000'000 + qint64(seconds * 1e9)});
        QTRY_VERIFY(line->isClose());
        QTRY_VERIFY2(std::abs(line->mostPerSecond() - 5000) <= 201, qPrintable(QString::number(line->mostPerSecond())));
    }
    line->setView({20'000'050'000, 20'000'150'000}); // between two events
    QTRY_COMPARE(line->mostPerSecond(), 0.0);
}

void TestTrace::traceWithoutEventsSaysSo()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"empty.nettrace"_s);
    write(path, 0, 1);
    const auto view = open(path);
    QTRY_VERIFY(view->isSettled());
    QTRY_VERIFY(words(*view).contains(u"This trace holds no events"_s));
    for (const auto *button : view->findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || button->text() != u"Show all events"_s);
    QCOMPARE(view->density()->mostPerSecond(), 0.0);
}

void TestTrace::keptRowsAreBoundedInBytes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.nettrace"_s);
    constexpr int count = 1400;
    write(path, count, 1'000'000, 60'000);
    const auto view = open(path);
    QTRY_VERIFY(view->isSettled());
    QCOMPARE(view->eventList()->rowCount(), count);
    for (int at = 0; at < count; at += EventListModel::pageRows) {
        view->eventView()->scrollTo(view->eventList()->index(at, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(cell(*view, at, EventListModel::Payload).startsWith(u"number=%1"_s.arg(at)));
        QVERIFY(view->eventList()->keptBytes() <= EventListModel::mostPageBytes);
    }
    QVERIFY(view->eventList()->keptBytes() > EventListModel::mostPageBytes / 2);
}

void TestTrace::closesWhileReading()
{
    for (int i = 0; i < 5; ++i)
        open(web()).reset(); // the worker's answer finds nobody
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
}

void TestTrace::stackNamesMethods()
{
    const auto view = open(web8());
    QTRY_VERIFY(view->isSettled());
    QTRY_VERIFY(view->traceDetails() != nullptr);
    view->filterField()->setText(u"event:ExceptionThrown"_s);
    QTRY_VERIFY(view->isSettled() && view->eventList()->rowCount() > 0 && view->eventList()->rowCount() < 10);
    QTRY_VERIFY(view->stackPane()->tree()->topLevelItemCount() > 3);
    const QString stack = view->stackPane()->asText();
    QVERIFY2(stack.contains(u"WebTarget!Shop.Fail()"_s), qPrintable(stack));
    const auto *tree = view->stackPane()->tree();
    QStringList whose;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        whose.append(tree->topLevelItem(i)->text(2));
    QVERIFY(whose.contains(u"your code"_s));
    QVERIFY(whose.contains(u"framework"_s));
    QTRY_VERIFY(!cell(*view, 0, EventListModel::Payload).isEmpty());
    QVERIFY2(cell(*view, 0, EventListModel::Payload).startsWith(u"ExceptionType=System.ArgumentException"_s),
             qPrintable(cell(*view, 0, EventListModel::Payload)));
    QSignalSpy said(view->stackPane(), &StackPane::said);
    view->stackPane()->findChild<QPushButton *>(u"copyStack"_s)->click();
    QCOMPARE(said.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), stack);
}

void TestTrace::nothingMatchesIsSaid()
{
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    view->filterField()->setText(u"no such word"_s);
    QTRY_COMPARE(view->eventList()->rowCount(), 0);
    QTRY_VERIFY(!words(*view).filter(u"No event has “no such word”"_s).isEmpty());
    for (auto *button : view->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show all events"_s)
            button->click();
    }
    QTRY_COMPARE(view->eventList()->rowCount(), 952);
    QVERIFY(view->eventView()->isVisible());
    QCOMPARE(view->listNote(), u"952 of 952"_s);
}

void TestTrace::fieldBecomesAColumnAndIsRemembered()
{
    QTemporaryDir folder;
    const QString settings = folder.filePath(u"trace.ini"_s);
    {
        const auto view = open(web8());
        view->setSettingsPath(settings);
        const QAbstractItemModelTester events(view->eventList(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(view->isSettled());
        QCOMPARE(view->eventList()->columnCount(), int(EventListModel::FirstField));
        view->setFieldShown(u"ExceptionType"_s, true);
        QTRY_COMPARE(view->eventList()->columnCount(), int(EventListModel::FirstField) + 1);
        view->filterField()->setText(u"ExceptionType:invalid"_s);
        QTRY_VERIFY(view->isSettled() && view->eventList()->rowCount() > 0 && view->eventList()->rowCount() < 10);
        QTRY_COMPARE(cell(*view, 0, EventListModel::FirstField), u"System.InvalidOperationException"_s);
        view->eventView()->horizontalHeader()->resizeSection(EventListModel::FirstField, 222);
    }
    const auto view = open(web8());
    view->setSettingsPath(settings);
    QTRY_VERIFY(view->isSettled());
    QTRY_COMPARE(view->eventList()->columnCount(), int(EventListModel::FirstField) + 1);
    QTRY_COMPARE(view->eventView()->horizontalHeader()->sectionSize(EventListModel::FirstField), 222);
    view->setFieldShown(u"ExceptionType"_s, false);
    QTRY_COMPARE(view->eventList()->columnCount(), int(EventListModel::FirstField));
}

void TestTrace::rowsAreSavedAsCsv()
{
    QTemporaryDir folder;
    const auto view = open(custom());
    QTRY_VERIFY(view->isSettled());
    view->filterField()->setText(u"event:Small"_s);
    QTRY_COMPARE(view->eventList()->rowCount(), 220);
    QSignalSpy said(view.get(), &TraceView::said);
    const QString path = folder.filePath(u"rows.csv"_s);
    view->saveRows(path);
    QTRY_COMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 221);
    QVERIFY(lines[0].startsWith(u"Time,Provider,Event,Thread,Payload"_s));
    QVERIFY(lines[1].contains(u",Small,"_s));
    view->saveRows(u"/nowhere/at/all.csv"_s);
    QTRY_VERIFY(view->banner()->isVisible());
    QVERIFY(view->banner()->sentence().contains(u"could not be saved"_s));
}

void TestTrace::goesToATime()
{
    const auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    const double half = double(view->density()->whole().length()) / 2e9;
    view->goToTime(half);
    QTRY_VERIFY(view->eventView()->currentIndex().row() > 0);
    const int row = view->eventView()->currentIndex().row();
    QTRY_VERIFY(!cell(*view, row, EventListModel::Time).isEmpty() && !cell(*view, row - 1, EventListModel::Time).isEmpty());
    QVERIFY(cell(*view, row, EventListModel::Time).toDouble() >= half - 0.0001);
    QVERIFY(cell(*view, row - 1, EventListModel::Time).toDouble() <= half + 0.0001);
}

void TestTrace::grownFileIsReadAgain()
{
    QTemporaryDir folder;
    QFile whole(web());
    QVERIFY(whole.open(QFile::ReadOnly));
    QFile growing(folder.filePath(u"growing.nettrace"_s));
    QVERIFY(growing.open(QFile::WriteOnly));
    growing.write(whole.read(60'000));
    growing.flush();
    const auto view = open(growing.fileName());
    QTRY_VERIFY(view->isSettled());
    const int before = view->eventList()->rowCount();
    view->kinds()->tickOnly({0});
    QTRY_VERIFY(view->isSettled());
    growing.write(whole.readAll());
    growing.close();
    QTRY_VERIFY(view->banner()->sentence().contains(u"still being recorded"_s));
    view->refresh();
    QTRY_VERIFY(view->banner()->isHidden() && view->isSettled());
    QVERIFY(!view->kinds()->areAllTicked());
    view->kinds()->tickAll();
    QTRY_COMPARE(view->eventList()->rowCount(), 952);
    QVERIFY(before < 952);
}

void TestTrace::kindsAreFilteredByName()
{
    auto view = open(web());
    QTRY_VERIFY(view->isSettled());
    QTreeView *tree = view->kindView();
    const int all = tree->model()->rowCount();
    auto *search = view->findChild<QLineEdit *>(u"kindSearch"_s);
    QTest::keyClicks(search, u"sampleprof"_s);
    QCOMPARE(tree->model()->rowCount(), 1);
    const auto provider = tree->model()->index(0, 0);
    QCOMPARE(provider.data().toString(), u"Microsoft-DotNETCore-SampleProfiler"_s);
    QVERIFY(tree->isExpanded(provider) && tree->model()->rowCount(provider) > 0); // with its events
    search->setText(u"suspendee"_s); // events come with their provider
    QCOMPARE(tree->model()->rowCount(), 1);
    const auto runtime = tree->model()->index(0, 0);
    QCOMPARE(runtime.data().toString(), u"Microsoft-Windows-DotNETRuntime"_s);
    QVERIFY(tree->isExpanded(runtime));
    QStringList events;
    qint64 count = 0;
    for (int i = 0; i < tree->model()->rowCount(runtime); ++i) {
        events << tree->model()->index(i, EventCountModel::Name, runtime).data().toString();
        count += tree->model()->index(i, EventCountModel::Count, runtime).data(EventCountModel::SortRole).toLongLong();
    }
    QVERIFY(!events.isEmpty());
    QCOMPARE(events.filter(u"suspendee"_s, Qt::CaseInsensitive), events);
    QVERIFY(view->isSettled()); // what is listed is another matter, until one wants only these
    QCOMPARE(view->eventList()->rowCount(), 952);
    tree->setCurrentIndex(runtime);
    for (QPushButton *button : view->findChildren<QPushButton *>()) {
        if (button->text() == u"Only these"_s)
            button->click();
    }
    QTRY_COMPARE(view->eventList()->rowCount(), count);
    view->kinds()->tickAll();
    search->setText(u"no such kind"_s);
    QCOMPARE(tree->model()->rowCount(), 0);
    const auto words = tree->findChildren<Words *>();
    QVERIFY(std::any_of(words.begin(), words.end(), [](Words *one) { return one->isVisibleTo(one->parentWidget()); }));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(tree->model()->rowCount(), all);
}

void TestTrace::providersSumAndTickTheirEvents()
{
    QTemporaryDir folder;
    const QString settings = folder.filePath(u"trace.ini"_s);
    auto view = open(web());
    view->setSettingsPath(settings);
    EventCountModel *model = view->kinds();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(view->isSettled());
    QTreeView *tree = view->kindView();
    // All providers with their events are seen, the largest first, and add up.
    qint64 sum = 0;
    QStringList names;
    for (int i = 0; i < model->rowCount(); ++i) {
        const auto provider = model->index(i, EventCountModel::Name);
        sum += model->index(i, EventCountModel::Count).data(EventCountModel::SortRole).toLongLong();
        QSet<QString> events;
        for (int k = 0; k < model->rowCount(provider); ++k)
            events.insert(model->index(k, EventCountModel::Name, provider).data().toString());
        QCOMPARE(events.size(), model->rowCount(provider)); // each tells itself apart
        names.append(provider.data().toString());
    }
    QCOMPARE(sum, 952);
    QVERIFY(names.contains(u"Microsoft-DotNETCore-SampleProfiler"_s));
    const auto largest = tree->model()->index(0, 0);
    QCOMPARE(largest.data().toString(), u"Microsoft-DotNETCore-SampleProfiler"_s);
    QVERIFY(tree->isExpanded(largest));
    // One key takes a whole provider out.
    tree->setFocus();
    tree->setCurrentIndex(largest);
    QTest::keyClick(tree, Qt::Key_Space);
    QTRY_COMPARE(view->eventList()->rowCount(), 952 - 553);
    QCOMPARE(largest.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(tree, Qt::Key_Space);
    QTRY_COMPARE(view->eventList()->rowCount(), 952);
    // Of one with several events only one: the provider is neither.
    QModelIndex runtime;
    for (int i = 0; i < model->rowCount(); ++i) {
        if (const auto provider = model->index(i, 0); model->rowCount(provider) > 1)
            runtime = provider;
    }
    QVERIFY(runtime.isValid());
    QVERIFY(model->setData(model->index(0, 0, runtime), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(runtime.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Microsoft-DotNETCore-SampleProfiler\t553\t"_s));
    tree->header()->resizeSection(EventCountModel::Name, 231);
    view.reset();
    view = open(web());
    view->setSettingsPath(settings);
    QCOMPARE(view->kindView()->header()->sectionSize(EventCountModel::Name), 231);
}

void TestTrace::lostFileIsNoticedAndCanComeBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"moving.nettrace"_s);
    QVERIFY(QFile::copy(web(), path));
    const auto view = open(path);
    QTRY_VERIFY(view->isSettled());
    QVERIFY(QFile::resize(path, 60'000));
    QTRY_VERIFY(view->banner()->isVisible());
    QVERIFY(view->banner()->sentence().contains(u"no longer what was read"_s));
    QVERIFY(QFile::remove(path));
    view->refresh();
    QTRY_VERIFY(view->banner()->sentence().contains(u"cannot be read any more"_s));
    QVERIFY(view->eventView()->isVisible()); // what was read stays
    QCOMPARE(view->eventList()->rowCount(), 952);
    QVERIFY(QFile::copy(web(), path));
    view->banner()->findChild<QPushButton *>()->click();
    QTRY_VERIFY(view->isSettled() && view->banner()->isHidden());
    QCOMPARE(view->eventList()->rowCount(), 952);
}

void TestTrace::longJobsAreToldAndCancelled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.nettrace"_s);
    write(path, 300'000, 1000);
    const auto view = open(path);
    QTRY_VERIFY(view->isSettled());
    QSignalSpy said(view.get(), &TraceView::said);
    const QString out = folder.filePath(u"rows.csv"_s);
    view->saveRows(out);
    QVERIFY(view->job()->isBusy());
    view->copyRows(); // one at a time
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(u"not done yet"_s));
    QTRY_VERIFY(view->job()->isVisible());
    view->job()->findChild<QPushButton *>(u"cancelJob"_s)->click();
    QTRY_COMPARE(said.size(), 2);
    QVERIFY(said[1][0].toString().contains(u"cancelled"_s));
    QVERIFY(!view->job()->isVisible());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"large.nettrace"_s});
}

void TestTrace::laneTellsExceptions()
{
    const auto view = open(web8());
    QTRY_VERIFY(view->isSettled());
    const int plain = 94; // axis, bars and legend
    QTRY_VERIFY(view->traceDetails() != nullptr);
    QVERIFY(view->traceDetails()->exceptionCount > 0);
    QVERIFY(view->density()->sizeHint().height() > plain);
    const DensityLine *line = view->density();
    QStringList told;
    for (int y = 0; y < line->height(); y += 6) {
        for (int x = 112; x < line->width(); ++x)
            told.append(line->wordsAt(QPointF(x, y)));
    }
    QVERIFY(!told.filter(u"exception"_s).isEmpty());
    QVERIFY(!told.filter(u"Microsoft-DotNETCore-SampleProfiler: "_s).isEmpty());
    // Zoomed in, each stands where it was thrown.
    const auto &times = view->traceDetails()->exceptionUtcNs;
    QCOMPARE(times.size(), view->traceDetails()->exceptionCount);
    const qint64 at = times.front() - view->index()->firstUtcNs();
    view->density()->setView({at - 5'000, at + 15'000});
    QTRY_VERIFY(line->isClose());
    told.clear();
    for (int y = 0; y < line->height(); y += 6) {
        for (int x = 112; x < line->width(); ++x)
            told.append(line->wordsAt(QPointF(x, y)));
    }
    const auto marks = told.filter(u"exception"_s).size();
    QVERIFY(marks > 0);
    QVERIFY2(marks < 3 * 12, qPrintable(QString::number(marks))); // at most on three lines tested, as far as a hand is exact
}

QTEST_MAIN(TestTrace)
#include "tst_trace.moc"
