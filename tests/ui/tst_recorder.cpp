// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The recorder by hand: presets, keywords, arguments, what fits into which window.
#include "fakes.h"

#include "operations/operationsmodel.h"
#include "operations/operationspane.h"
#include "processes/processlistmodel.h"
#include "processes/processpane.h"
#include "recorder/keywordseditor.h"
#include "recorder/livecard.h"
#include "recorder/presetbar.h"
#include "recorder/providermodel.h"
#include "recorder/recordingsmodel.h"
#include "recorder/tracespanel.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/processtab.h"
#include "shell/undo.h"
#include "theme/theme.h"

#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QMenu>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace clrscope;
using namespace clrscope::ui;
using namespace clrscope::ui::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with the recorder of one process open.
struct Scene
{
    explicit Scene(Backend backend, FakeEngine &engine)
    {
        engine.run([&engine] {
            ProcessList list;
            for (const auto &[name, pid] : {std::pair(u"shop.web"_s, 4711), std::pair(u"worker"_s, 4802),
                                            std::pair(u"payments-settlement-reconciliation-worker-eu-west"_s, 5544)})
                list << makeProcess(pid, name);
            auto away = makeProcess(5333, u"legacy-svc"_s, Reach::NoPermission);
            away.reason = u"Not enough rights for process 5333 (owner: www-data). Run clrscope as that user or as root, or start the app "
                          "with DOTNET_DiagnosticPorts so that it connects here."_s;
            list << away << makeProcess(4498, u"importer"_s, Reach::Ended);
            engine.registry.set(list);
        });
        window = std::make_unique<MainWindow>(std::move(backend));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitFor([this] { return window->processes()->model()->rowCount() == 5; }))
            return;
        window->openProcess(makeProcess(4711, u"shop.web"_s).key());
        tab = qobject_cast<ProcessTab *>(window->tabs()->widget(0));
        tab->showTraces();
        traces = tab->traces();
    }
    std::unique_ptr<MainWindow> window;
    ProcessTab *tab = nullptr;
    TracesPanel *traces = nullptr;
};

RecordingList someRecordings()
{
    RecordingList list;
    for (int i = 0; i < 5; ++i) {
        Recording r;
        r.path = u"/home/me/Documents/clrscope/20261121_135%1_102_4711_shop.web.nettrace"_s.arg(i);
        r.pid = 4711;
        r.contents = i == 2 ? u"allocations"_s : u"CPU, HTTP, GC"_s;
        r.state = i == 1 ? RecordingState::EventsLost : i == 2 ? RecordingState::CutOff : RecordingState::Whole;
        r.sizeBytes = 187'300'000 / (i + 1);
        r.durationMs = 30'000 * (i + 1);
        r.events = quint64(4'880'102 / (i + 1));
        r.droppedEvents = i == 1 ? 1204 : 0;
        r.startedUtc = QDateTime::currentDateTimeUtc().addSecs(-i * 600);
        list << r;
    }
    return list;
}

void pressEnter(QWidget *widget)
{
    QTest::keyClick(widget, Qt::Key_Return);
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLook(u"dark"_s); }
    void presetIsSavedRenamedAndRemoved();
    void keywordsAreTickedByName();
    void editorClosesWhenOneGoesElsewhere();
    void providerIsAddedByNameAndArgumentsAreTyped();
    void drainingSaysWhatComes();
    void drainingByItselfIsSeen();
    void cardStaysWithItsRecording();
    void discardIsSaidOnceItIsDone();
    void cardAndListSayTheSame();
    void failedRecordingCanBeTriedAgain();
    void handEditsComeBackByUndo();
    void curlIsWholeAndSaysWhatIsMissing();
    void recordingsAreCopiedAndActedOn();
    void columnsStayWhereTheyWereMoved();
    void contentsAreShort();
    void nothingIsCut_data();
    void nothingIsCut();
    void reasonsAreWholeInTheNarrowList();
    void wideListLeavesAnInvitation();
};

void TestRecorder::presetIsSavedRenamedAndRemoved()
{
    QTemporaryDir folder;
    FakeEngine engine;
    Backend backend = engine.backend();
    backend.settingsFolder = folder.path();
    Scene scene(backend, engine);
    auto *bar = scene.traces->presets();
    auto *name = bar->findChild<QLineEdit *>(u"presetName"_s);
    QTest::mouseClick(scene.traces->findChild<QCheckBox *>(u"profile-gc"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(scene.traces->choice().profiles, QStringList({u"cpu"_s, u"http"_s, u"gc"_s}));
    QTest::mouseClick(bar->findChild<QToolButton *>(u"presetAdd"_s), Qt::LeftButton);
    QVERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible()); // nothing was saved
    QCOMPARE(bar->list()->count(), 0);
    QTest::mouseClick(bar->findChild<QToolButton *>(u"presetAdd"_s), Qt::LeftButton);
    QTest::keyClicks(name, u"Checkout is slow"_s);
    pressEnter(name);
    QCOMPARE(bar->currentName(), u"Checkout is slow"_s);
    const auto choose = [bar](const QString &action) {
        auto *menu = bar->findChild<QMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *one : menu->actions()) {
            if (one->objectName() == action)
                one->trigger();
        }
    };
    choose(u"presetRename"_s);
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"Slow / 50 %"_s);
    pressEnter(name);
    QCOMPARE(bar->currentName(), u"Slow / 50 %"_s);
    QCOMPARE(bar->list()->count(), 1);
    // Another tab knows it, and takes it over.
    scene.window->openProcess(makeProcess(4802, u"worker"_s).key());
    auto *other = qobject_cast<ProcessTab *>(scene.window->tabs()->currentWidget());
    other->showTraces();
    auto choice = other->traces()->choice();
    choice.profiles = {u"logs"_s};
    other->traces()->setChoice(choice);
    auto *list = other->traces()->presets()->list();
    QTRY_COMPARE(list->count(), 1);
    list->setCurrentIndex(0);
    Q_EMIT list->activated(0);
    QCOMPARE(other->traces()->choice().profiles, QStringList({u"cpu"_s, u"http"_s, u"gc"_s}));
    scene.window->tabs()->setCurrentIndex(0);
    choose(u"presetRemove"_s);
    QCOMPARE(bar->list()->count(), 0);
    UndoLine *line = nullptr;
    for (auto *one : scene.traces->findChildren<UndoLine *>())
        line = one->isVisible() ? one : line;
    QVERIFY(line);
    QCOMPARE(line->sentence(), u"Preset Slow / 50 % removed"_s);
    QTest::mouseClick(line->button(), Qt::LeftButton);
    QCOMPARE(bar->list()->count(), 1);
    QCOMPARE(bar->list()->itemText(0), u"Slow / 50 %"_s);
}

void TestRecorder::keywordsAreTickedByName()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *model = scene.traces->providerModel();
    auto *view = scene.traces->providerView();
    const auto at = model->index(1, ProviderModel::Keywords);
    QCOMPARE(model->providers()[1].provider.name, u"Microsoft-Windows-DotNETRuntime"_s);
    const quint64 before = model->providers()[1].provider.keywords;
    view->setFocus();
    view->setCurrentIndex(at);
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->findChild<KeywordsEditor *>();
    QVERIFY(editor);
    QTRY_VERIFY(editor->popup()->isVisible());
    auto *list = editor->popup()->findChild<QListView *>();
    auto *filter = editor->popup()->findChild<QLineEdit *>();
    QTest::keyClicks(filter, u"GCHandle"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(editor->keywords(), before ^ 0x2);
    pressEnter(editor);
    QTRY_COMPARE(model->providers()[1].provider.keywords, before ^ 0x2);
    QVERIFY(scene.traces->choice().isEdited);
    // By hand, in hex; what is no number is refused with a sentence.
    QString refused;
    connect(model, &ProviderModel::refused, this, [&refused](const QString &sentence) { refused = sentence; });
    view->edit(at);
    editor = view->findChild<KeywordsEditor *>();
    editor->setText(u"0x8001"_s);
    pressEnter(editor);
    QTRY_COMPARE(model->providers()[1].provider.keywords, quint64(0x8001));
    view->edit(at);
    editor = view->findChild<KeywordsEditor *>();
    editor->setText(u"lots"_s);
    pressEnter(editor);
    QTRY_VERIFY(refused.startsWith(u"lots is no keyword mask"_s));
    QCOMPARE(model->providers()[1].provider.keywords, quint64(0x8001));
}

void TestRecorder::editorClosesWhenOneGoesElsewhere()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    auto *model = scene.traces->providerModel();
    auto *view = scene.traces->providerView();
    view->edit(model->index(1, ProviderModel::Keywords));
    QPointer<KeywordsEditor> editor = view->findChild<KeywordsEditor *>();
    QTRY_VERIFY(editor && editor->popup()->isVisible());
    auto *list = editor->popup()->findChild<QListView *>();
    editor->popup()->activateWindow();
    list->setFocus();
    const auto handle = list->model()->index(1, 0);
    const quint64 before = model->providers()[1].provider.keywords;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(handle).center());
    QVERIFY(editor); // a tick is not the end of it
    QTest::mouseClick(scene.traces->findChild<QCheckBox *>(u"profile-logs"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_VERIFY(!editor);
    QCOMPARE(model->providers()[1].provider.keywords, before ^ 0x2);
}

void TestRecorder::providerIsAddedByNameAndArgumentsAreTyped()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *model = scene.traces->providerModel();
    auto *view = scene.traces->providerView();
    const int last = model->rowCount() - 1;
    view->scrollToBottom();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(model->index(last, ProviderModel::Name)).center());
    auto *name = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(name && name->isVisible());
    QVERIFY(name->completer());
    QTest::keyClicks(name, u"kestrel"_s);
    QTRY_VERIFY(name->completer()->completionCount() == 1); // found by a part of its name
    name->setText(u"Shop.Checkout"_s);
    pressEnter(name);
    QTRY_COMPARE(model->providers().last().provider.name, u"Shop.Checkout"_s);
    QCOMPARE(model->providers().last().provider.keywords, ~quint64(0));
    view->edit(model->index(last, ProviderModel::Arguments));
    auto *arguments = view->viewport()->findChild<QLineEdit *>();
    QVERIFY(arguments);
    arguments->setText(u"EventCounterIntervalSec=1|Other=a b"_s);
    pressEnter(arguments);
    const QList<std::pair<QString, QString>> wanted{{u"EventCounterIntervalSec"_s, u"1"_s}, {u"Other"_s, u"a b"_s}};
    QTRY_COMPARE(model->providers().last().provider.arguments, wanted);
    QVERIFY(scene.traces->curlLine().contains(u"Shop.Checkout"_s));
    QVERIFY(scene.traces->curlLine().contains(u"\"Other\":\"a b\""_s));
}

void TestRecorder::drainingSaysWhatComes()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    scene.window->toggleRecording();
    QTRY_VERIFY(scene.traces->liveCard()->isVisible());
    Snapshot s;
    engine.run([&] {
        s = engine.operations.all.last();
        s.bytesWritten = 1'048'576;
        engine.operations.put(s);
        s.state = operations::State::Stopping;
        s.isStoppable = false;
        engine.operations.put(s);
        s.bytesWritten = 3 * 1'048'576;
        engine.operations.put(s);
    });
    const auto says = [&](const QString &part) {
        const auto all = scene.traces->liveCard()->findChildren<Words *>();
        return std::any_of(all.begin(), all.end(), [&part](const Words *w) { return w->isVisible() && w->words().contains(part); });
    };
    QTRY_VERIFY(says(u"2.0 MiB in 00:0"_s));
    QCOMPARE(scene.traces->liveCard()->stopButton()->text(), u"Finish without symbols"_s);
    QTest::mouseClick(scene.traces->liveCard()->stopButton(), Qt::LeftButton);
    const auto state = [&] {
        operations::State now{};
        engine.run([&] { now = engine.operations.all.last().state; });
        return now;
    };
    QTRY_COMPARE(state(), operations::State::Cancelled);
}

void TestRecorder::drainingByItselfIsSeen()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    scene.window->toggleRecording();
    auto *card = scene.traces->liveCard();
    QTRY_VERIFY(card->isVisible());
    engine.run([&] {
        auto s = engine.operations.all.last();
        s.isDraining = true; // its time is over; for the API it still runs
        engine.operations.put(s);
    });
    QTRY_COMPARE(card->stopButton()->text(), u"Finish without symbols"_s);
    QCOMPARE(card->accessibleName(), u"Draining"_s);
    QCOMPARE(scene.window->operations()->model()->index(0, OperationsModel::Action).data().toString(), u"Finish now"_s);
    QVERIFY(scene.window->operations()->model()->index(0, OperationsModel::State).data().toString().startsWith(u"Draining"_s));
    // The key that stops a recording does what is left to do.
    QTest::keyClick(scene.window.get(), Qt::Key_R, Qt::ControlModifier);
    const auto state = [&] {
        operations::State now{};
        engine.run([&] { now = engine.operations.all.last().state; });
        return now;
    };
    QTRY_COMPARE(state(), operations::State::Cancelled);
}

void TestRecorder::cardStaysWithItsRecording()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *card = scene.traces->liveCard();
    const auto record = [&] { QTest::mouseClick(scene.traces->findChild<QPushButton *>(u"recordNow"_s), Qt::LeftButton); };
    record();
    QTRY_VERIFY(card->isVisible());
    const QUuid first = card->snapshot().id;
    record();
    QTRY_VERIFY(card->snapshot().id != first);
    const QUuid second = card->snapshot().id;
    QSignalSpy changes(scene.window->link(), &EngineLink::operationChanged);
    engine.run([&] {
        for (int i = 0; i < 3; ++i) {
            for (Snapshot s : operations::SnapshotList(engine.operations.all)) {
                s.bytesWritten += 1000;
                engine.operations.put(s);
            }
        }
    });
    QTRY_COMPARE(changes.size(), 6);
    QCOMPARE(card->snapshot().id, second);
    engine.run([&] {
        auto s = engine.operations.all.first();
        s.bytesWritten += 1000;
        engine.operations.put(s);
    });
    QTRY_COMPARE(changes.size(), 7);
    QCOMPARE(card->snapshot().id, second);
    QTest::mouseClick(card->stopButton(), Qt::LeftButton);
    QTRY_COMPARE(card->snapshot().state, operations::State::Succeeded);
    operations::State ofFirst{};
    engine.run([&] { ofFirst = engine.operations.all.first().state; });
    QCOMPARE(ofFirst, operations::State::Running);
}

void TestRecorder::discardIsSaidOnceItIsDone()
{
    FakeEngine engine;
    engine.recordings.isSlowToDelete = true;
    Scene scene(engine.backend(), engine);
    auto *card = scene.traces->liveCard();
    QSignalSpy said(card, &LiveCard::said);
    scene.window->toggleRecording();
    QTRY_VERIFY(card->isVisible());
    const QUuid id = card->snapshot().id;
    engine.run([&] {
        auto s = engine.operations.all.last();
        s.destination = u"/home/me/shop.web (2).nettrace"_s; // the name was taken
        engine.operations.put(s);
    });
    QTRY_COMPARE(card->snapshot().destination, u"/home/me/shop.web (2).nettrace"_s);
    QTest::mouseClick(card->discardButton(), Qt::LeftButton);
    auto *question = scene.window->findChild<QMessageBox *>();
    QVERIFY(question && question->text().contains(u"shop.web (2).nettrace"_s));
    for (auto *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(card->snapshot().state, operations::State::Cancelled);
    QVERIFY(said.isEmpty());
    QList<QUuid> discards;
    engine.run([&] {
        discards = engine.recordings.discards;
        Q_EMIT engine.recordings.discarded(id, {});
    });
    QCOMPARE(discards, QList<QUuid>{id});
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), u"The recording was discarded."_s);
    QVERIFY(!card->isVisible());
}

void TestRecorder::cardAndListSayTheSame()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *card = scene.traces->liveCard();
    scene.window->toggleRecording();
    QTRY_VERIFY(card->isVisible());
    engine.run([&] {
        auto s = engine.operations.all.last();
        s.bytesWritten = 1000;
        s.state = operations::State::Succeeded; // the process ended: for the API all is well
        s.note = u"The process ended; everything up to then is kept."_s;
        engine.operations.put(s);
        auto list = someRecordings();
        list.resize(1);
        list[0].state = RecordingState::CutOff;
        list[0].operation = s.id;
        engine.recordings.set(list);
    });
    auto *list = scene.traces->recordingsModel();
    QTRY_COMPARE(list->rowCount(), 1);
    QTRY_COMPARE(card->accessibleName(), list->index(0, RecordingsModel::State).data().toString());
    QVERIFY(card->openButton()->isVisible());
    QVERIFY(!card->retryButton()->isVisible());
}

void TestRecorder::failedRecordingCanBeTriedAgain()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *card = scene.traces->liveCard();
    scene.window->toggleRecording();
    QTRY_VERIFY(card->isVisible());
    engine.run([&] {
        auto s = engine.operations.all.last();
        s.bytesWritten = 1000; // went to a file that could not be made
        s.state = operations::State::Failed;
        s.error = Error{ErrorCode::AccessDenied, u"Nothing was recorded: /root may not be written to. Choose another folder."_s};
        engine.operations.put(s);
    });
    QTRY_VERIFY(card->retryButton()->isVisible());
    QVERIFY(!card->openButton()->isVisible());
    const QUuid failed = card->snapshot().id;
    QTest::mouseClick(card->retryButton(), Qt::LeftButton);
    QTRY_VERIFY(card->snapshot().id != failed);
    QCOMPARE(card->snapshot().state, operations::State::Running);
}

void TestRecorder::handEditsComeBackByUndo()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *model = scene.traces->providerModel();
    QVERIFY(model->setData(model->index(1, ProviderModel::Keywords), quint64(0x1), Qt::EditRole));
    const auto byHand = scene.traces->choice();
    QTest::mouseClick(scene.traces->findChild<QCheckBox *>(u"profile-logs"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(model->providers()[1].provider.keywords != 0x1);
    UndoLine *line = nullptr;
    for (auto *one : scene.traces->findChildren<UndoLine *>())
        line = one->isVisible() ? one : line;
    QVERIFY(line);
    QTest::mouseClick(line->button(), Qt::LeftButton);
    QCOMPARE(scene.traces->choice(), byHand);
    QVERIFY(!scene.traces->findChild<QCheckBox *>(u"profile-logs"_s)->isChecked());
}

void TestRecorder::curlIsWholeAndSaysWhatIsMissing()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *text = scene.traces->findChild<QPlainTextEdit *>();
    QTRY_VERIFY(!text->verticalScrollBar()->isVisible()); // two lines are seen whole
    auto choice = scene.traces->choice();
    choice.profiles = {u"cpu"_s, u"database"_s};
    choice.maxBytes = quint64(1) << 30;
    scene.traces->setChoice(choice);
    QCOMPARE(text->toPlainText(), scene.traces->curlLine());
    QVERIFY(text->toPlainText().contains(u"https://localhost:52323/trace"_s)); // where the API would be
    QVERIFY(text->document()->size().width() <= text->viewport()->width()); // nothing lies to the right
    const auto says = [&](const QString &part) {
        const auto all = scene.traces->findChildren<Words *>();
        return std::any_of(all.begin(), all.end(), [&part](const Words *w) { return w->isVisible() && w->words().contains(part); });
    };
    QVERIFY(says(u"The API is off"_s));
    QVERIFY(says(u"Not over the API: the size limit."_s));
    engine.run([&] {
        auto status = engine.server.now;
        status.state = operations::ServerStatus::State::Running;
        status.addresses = {u"https://localhost:4433"_s};
        engine.server.set(status);
    });
    QTRY_VERIFY(text->toPlainText().contains(u"https://localhost:4433/trace"_s));
    QVERIFY(!says(u"The API is off"_s));
}

void TestRecorder::recordingsAreCopiedAndActedOn()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    engine.run([&engine] { engine.recordings.set(someRecordings()); });
    auto *view = scene.traces->recordingView();
    QTRY_COMPARE(view->model()->rowCount(), 5);
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    const auto action = [&](const QString &text) {
        for (QAction *one : view->actions()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QAction *>(nullptr);
    };
    QVERIFY(!action(u"Open recording"_s)->isEnabled()); // none is chosen
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0)); // the one that is cut off
    view->selectionModel()->select(view->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1].split(u'\t').mid(0, 2), QStringList({u"Cut off"_s, u"20261121_1352_102_4711_shop.web"_s}));
    action(u"Copy path"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), someRecordings()[2].path);
    QVERIFY(action(u"Repair into a new file"_s)->isEnabled());
    action(u"Repair into a new file"_s)->trigger();
    QStringList repairs;
    const auto repaired = [&] {
        engine.run([&] { repairs = engine.recordings.repairs; });
        return repairs;
    };
    QTRY_COMPARE(repaired(), QStringList{someRecordings()[2].path});
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(!action(u"Repair into a new file"_s)->isEnabled());
}

void TestRecorder::columnsStayWhereTheyWereMoved()
{
    QTemporaryDir folder;
    for (const bool isFirst : {true, false}) {
        FakeEngine engine;
        Backend backend = engine.backend();
        backend.settingsFolder = folder.path();
        Scene scene(backend, engine);
        auto *header = scene.traces->recordingView()->header();
        if (isFirst)
            header->moveSection(RecordingsModel::Size, 1);
        QCOMPARE(header->logicalIndex(0), int(RecordingsModel::State));
        QCOMPARE(header->logicalIndex(1), int(RecordingsModel::Size));
        QCOMPARE(header->logicalIndex(2), int(RecordingsModel::File));
    }
}

void TestRecorder::contentsAreShort()
{
    RecordingChoice choice;
    choice.profiles = {u"cpu"_s, u"http"_s, u"gc"_s, u"allocations"_s};
    QCOMPARE(requestOf(choice, makeProcess(1, u"a"_s)).contents, u"CPU, HTTP, GC, allocations"_s);
    QCOMPARE(artifacts::describeContents(artifacts::TraceProfile::Cpu | artifacts::TraceProfile::GcCollect), u"CPU, GC"_s);
    RecordingsModel model;
    model.setRecordings(someRecordings());
    QCOMPARE(model.index(0, RecordingsModel::File).data().toString(), u"20261121_1350_102_4711_shop.web"_s);
    QVERIFY(model.index(0, RecordingsModel::File).data(Qt::ToolTipRole).toString().startsWith(model.at(0).path));
}

void TestRecorder::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("wide");
    QTest::addColumn<QString>("language");
    QTest::newRow("usual") << QSize(1280, 800) << false << QString();
    QTest::newRow("small") << QSize(1024, 700) << false << QString();
    QTest::newRow("small, German") << QSize(1024, 700) << false << u"de"_s;
    QTest::newRow("beside the table of processes") << QSize(1280, 800) << true << QString();
    QTest::newRow("small, beside the table, German") << QSize(1024, 700) << true << u"de"_s;
    QTest::newRow("small, right to left") << QSize(1024, 700) << false << u"ar"_s;
}

void TestRecorder::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, wide);
    QFETCH(QString, language);
    QTranslator translator;
    if (language == u"de"_s) {
        QVERIFY(translator.load(u":/i18n/clrscope_de"_s));
        QCoreApplication::installTranslator(&translator);
    } else if (language == u"ar"_s) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    {
        FakeEngine engine;
        Scene scene(engine.backend(), engine);
        engine.run([&engine] { engine.recordings.set(someRecordings()); });
        scene.window->resize(size);
        if (wide)
            QTest::keyClick(scene.window.get(), Qt::Key_T, Qt::ControlModifier);
        scene.traces->focusProfiles();
        scene.window->toggleRecording();
        QTRY_VERIFY(scene.traces->liveCard()->isVisible());
        QTRY_VERIFY(scene.traces->recordingView()->isVisible());
        QTRY_COMPARE(scene.window->size(), size);
        for (const auto *card : scene.traces->findChildren<Card *>()) {
            const QRect rect(card->mapTo(scene.traces, QPoint(0, 0)), card->size());
            QVERIFY2(rect.left() >= 0 && rect.right() < scene.traces->width(), qPrintable(card->accessibleName()));
            QTRY_VERIFY2(card->width() >= card->minimumSizeHint().width(), qPrintable(card->accessibleName()));
        }
        for (const QTreeView *view : {scene.traces->providerView(), scene.traces->recordingView()}) {
            QTRY_VERIFY2(view->header()->length() <= view->viewport()->width(), qPrintable(view->accessibleName()));
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QString name = view->model()->headerData(column, Qt::Horizontal).toString();
                if (!view->isColumnHidden(column))
                    QVERIFY2(view->columnWidth(column) >= QFontMetrics(themeFont(Text::Header)).horizontalAdvance(name) + 16,
                             qPrintable(name));
            }
        }
        // Every state can be read, and files can be told apart.
        auto *view = scene.traces->recordingView();
        const QFontMetrics base(themeFont(Text::Base));
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const auto state = view->model()->index(row, RecordingsModel::State);
            if (state.data().toString() != RecordingsModel::stateWords(true).last()) // the longest may give way
                QVERIFY2(base.horizontalAdvance(state.data().toString()) + 36 <= view->columnWidth(RecordingsModel::State),
                         qPrintable(state.data().toString()));
        }
        QVERIFY(view->columnWidth(RecordingsModel::File) >= base.horizontalAdvance(u"20261121_1351"_s) + 16);
        for (const auto *box : scene.traces->findChildren<QCheckBox *>())
            QVERIFY2(box->width() >= box->minimumSizeHint().width(), qPrintable(box->text()));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCoreApplication::removeTranslator(&translator);
}

void TestRecorder::reasonsAreWholeInTheNarrowList()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    auto *view = scene.window->processes()->view();
    QModelIndex away;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == u"legacy-svc"_s)
            away = view->model()->index(row, 0);
    }
    QVERIFY(away.isValid());
    QCOMPARE(view->extraHeight(away), 3 * 15 + 4 + 29); // three lines and the button
    QVERIFY(away.data(Qt::ToolTipRole).toString().contains(u"so that it connects here."_s));
    QTest::keyClick(scene.window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(view->isWide());
    QVERIFY(view->extraHeight(away) >= 24);
    QVERIFY(!view->buttonRect(away, ProcessView::Button::CopyMend).isEmpty());
}

void TestRecorder::wideListLeavesAnInvitation()
{
    FakeEngine engine;
    Scene scene(engine.backend(), engine);
    QTest::keyClick(scene.window.get(), Qt::Key_T, Qt::ControlModifier);
    auto *record = scene.traces->findChild<QPushButton *>(u"inviteRecord"_s);
    QTRY_VERIFY(record->isVisible());
    QCOMPARE(record->text(), u"Record CPU, HTTP"_s);
    QVERIFY(!scene.traces->providerView()->isVisible());
    QTest::mouseClick(scene.traces->findChild<QPushButton *>(u"inviteChoose"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.traces->providerView()->isVisible());
    QVERIFY(!record->isVisible());
}

QTEST_MAIN(TestRecorder)
#include "tst_recorder.moc"
