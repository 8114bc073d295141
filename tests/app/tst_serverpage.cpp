// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The server page and the settings page on the real engine: what is clicked there, and what a client of
// the API then meets.
#include "desktopengine.h"

#include "server/keyscard.h"
#include "server/serverpage.h"
#include "server/serverstatecard.h"
#include "settings/settingspage.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/parts.h"

#include <clrscope/ui/mainwindow.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace clrscope;
using operations::ServerStatus;

class TestServerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void keysOutliveTheWindowAndTheProgram();
    void networkIsOpenedAfterAnAnswerAndClosedAtOnce();
    void withoutKeysTheNetworkStaysClosed();
    void certificateIsRenewedAtOnce();
    void addressesOfTheSettingsApplyAtOnce();
    void whatNeedsARestartSaysSo();
    void turnedOffStaysOff();
    void damagedKeysAreSaid();
    void unusableCertificateIsSaid();
    void brokenSettingsFileIsSaidAndKept();

private:
    [[nodiscard]] bool open(const QString &urls, bool asksForKeys = true, ServerStatus::State wanted = ServerStatus::State::Running);
    void put(const QString &fileName, const QByteArray &text);
    void close();
    void openWindow() { m_window = std::make_unique<ui::MainWindow>(m_backend); m_window->show(); }
    [[nodiscard]] ui::ServerPage *serverPage();
    [[nodiscard]] ui::SettingsPage *settingsPage();
    [[nodiscard]] const ServerStatus &status() const { return m_window->link()->server(); }
    [[nodiscard]] int get(const QString &address, const QString &key);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<app::DesktopEngine> m_engine;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::Backend m_backend;
    QNetworkAccessManager m_network;
};

void TestServerPage::initTestCase()
{
    for (const QString &name : QProcessEnvironment::systemEnvironment().keys()) {
        if (name.startsWith(u"DOTNET"_s, Qt::CaseInsensitive) || name.startsWith(u"ASPNETCORE"_s, Qt::CaseInsensitive))
            qunsetenv(name.toLocal8Bit().constData());
    }
    ui::installLook(u"light"_s);
}

void TestServerPage::init()
{
    m_home = std::make_unique<QTemporaryDir>(u"/tmp/cp-XXXXXX"_s);
    qputenv("HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u".config"_s).toLocal8Bit());
    qputenv("TMPDIR", m_home->path().toLocal8Bit());
}

void TestServerPage::cleanup()
{
    close();
}

bool TestServerPage::open(const QString &urls, bool asksForKeys, ServerStatus::State wanted)
{
    settings::CollectOptions options;
    options.urls = urls;
    options.metrics = false;
    options.noAuth = !asksForKeys;
    m_engine = std::make_unique<app::DesktopEngine>(options);
    connect(m_engine.get(), &app::DesktopEngine::ready, this, [this](const ui::Backend &backend) {
        m_backend = backend;
        openWindow();
    });
    m_engine->start();
    return QTest::qWaitFor([this, wanted] { return m_window && status().state == wanted; });
}

void TestServerPage::close()
{
    if (m_window)
        m_window->quit();
    m_window.reset();
    ui::finishKeeping(); // before the home goes
    if (!m_engine)
        return;
    QObject home; // a spy would hear it on the engine's thread, perhaps before it waits
    bool hasEnded = false;
    connect(m_engine.get(), &app::DesktopEngine::ended, &home, [&hasEnded] { hasEnded = true; });
    m_engine->shutDown();
    QTRY_VERIFY(hasEnded);
    m_engine.reset();
}

ui::ServerPage *TestServerPage::serverPage()
{
    m_window->openServerPage();
    return qobject_cast<ui::ServerPage *>(m_window->tabs()->currentWidget());
}

ui::SettingsPage *TestServerPage::settingsPage()
{
    m_window->openSettingsPage();
    return qobject_cast<ui::SettingsPage *>(m_window->tabs()->currentWidget());
}

int TestServerPage::get(const QString &address, const QString &key)
{
    QNetworkRequest request(QUrl(QString(address + u"/processes")));
    request.setRawHeader("Authorization", "Bearer " + key.toLatin1());
    request.setTransferTimeout(4000);
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(tls);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        (void)finished.wait(4000);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestServerPage::keysOutliveTheWindowAndTheProgram()
{
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    auto *page = serverPage();
    QTest::mouseClick(page->findChild<QPushButton *>(u"newKey"_s), Qt::LeftButton);
    auto *form = page->findChild<QFrame *>(u"keyForm"_s);
    QVERIFY(form);
    QTest::mouseClick(form->findChild<QPushButton *>(u"makeKey"_s), Qt::LeftButton); // no name yet: stays open
    QVERIFY(form->isVisible());
    QTest::keyClicks(form->findChild<QLineEdit *>(u"keyName"_s), u"laptop-anna"_s);
    QTest::mouseClick(form->findChild<QPushButton *>(u"makeKey"_s), Qt::LeftButton);
    QTRY_VERIFY(!page->shownSecret().isEmpty());
    const QString secret = page->shownSecret();
    QTRY_COMPARE(page->keys()->rowCount(), 1);
    QCOMPARE(page->keys()->at(0).name, u"laptop-anna"_s);
    QVERIFY(page->keys()->at(0).createdUtc.isValid());
    QCOMPARE(get(status().addresses.first(), secret), 200);
    QTRY_COMPARE(page->keys()->at(0).lastClient, u"127.0.0.1"_s);
    QTRY_COMPARE(page->clients()->at(0).client.key, u"laptop-anna"_s);

    { // beside the first one
        ui::MainWindow second(m_backend);
        second.openServerPage();
        auto *other = qobject_cast<ui::ServerPage *>(second.tabs()->currentWidget());
        QTRY_COMPARE(other->keys()->rowCount(), 1);
        QVERIFY(other->shownSecret().isEmpty());
        second.quit();
    }
    m_window->quit();
    m_window.reset();
    openWindow(); // the page comes back as a tab
    QTRY_COMPARE(serverPage()->keys()->rowCount(), 1);
    close();

    { // settings and whatever else lies there stay, too, as the recordings' notes are looked through
        QDir().mkpath(m_home->filePath(u".config/clrscope"_s));
        QFile foreign(m_home->filePath(u".config/clrscope/presets.json"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("{}") == 2);
    }
    QVERIFY(open(u"http://127.0.0.1:0"_s)); // the program, again
    page = serverPage();
    QTRY_COMPARE(page->keys()->rowCount(), 1);
    QVERIFY(page->shownSecret().isEmpty());
    QCOMPARE(get(status().addresses.first(), secret), 200);
    const QAbstractItemModelTester tester(page->keys(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *view = page->keysCard()->view();
    const QModelIndex action = page->keys()->index(0, ui::KeysModel::Action);
    view->scrollTo(action); // a restored window is no larger than the screen
    const QRect cell = view->visualRect(action);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 16, cell.center().y()));
    QTRY_COMPARE(page->keys()->rowCount(), 0);
    QCOMPARE(get(status().addresses.first(), secret), 401);
    page->undoStack()->undo();
    QTRY_COMPARE(page->keys()->rowCount(), 1);
    QCOMPARE(get(status().addresses.first(), secret), 200);
    page->undoStack()->redo();
    QTRY_COMPARE(page->keys()->rowCount(), 0);
    page->undoStack()->undo();
    QTRY_COMPARE(page->keys()->rowCount(), 1);
    view->setFocus();
    view->setCurrentIndex(page->keys()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(page->keys()->rowCount(), 0);
    close();
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    QCOMPARE(get(status().addresses.first(), secret), 401);
    QCOMPARE(serverPage()->keys()->rowCount(), 0);
    QVERIFY(QFile::exists(m_home->filePath(u".config/clrscope/presets.json"_s)));
}

/// A file of our own folder, there before the program starts.
void TestServerPage::put(const QString &fileName, const QByteArray &text)
{
    const QString folder = m_home->filePath(u".config/clrscope"_s);
    QDir().mkpath(folder);
    QFile file(folder + u'/' + fileName);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestServerPage::turnedOffStaysOff()
{
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    QTest::mouseClick(serverPage()->findChild<QPushButton *>(u"apiSwitch"_s), Qt::LeftButton);
    QTRY_COMPARE(status().state, ServerStatus::State::Off);
    close();
    QVERIFY(open(u"http://127.0.0.1:0"_s, true, ServerStatus::State::Off));
    QTest::mouseClick(serverPage()->findChild<QPushButton *>(u"apiSwitch"_s), Qt::LeftButton);
    QTRY_COMPARE(status().state, ServerStatus::State::Running);
    close();
    QVERIFY(open(u"http://127.0.0.1:0"_s));
}

void TestServerPage::damagedKeysAreSaid()
{
    put(u"keys.json"_s, "{ nonsense");
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    const auto said = [this] {
        for (const auto *words : serverPage()->keysCard()->findChildren<ui::Words *>()) {
            if (words->isVisible() && words->words().contains(u"keys.json' could not be read"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(said());
}

void TestServerPage::unusableCertificateIsSaid()
{
    put(u"settings.json"_s, R"({"Kestrel": {"Certificates": {"Default": {"Path": "/nowhere/cert.pem"}}}})");
    QVERIFY(open(u"https://127.0.0.1:0;http://127.0.0.1:0"_s, true, ServerStatus::State::Limited));
    QVERIFY2(status().problem.english().contains(u"/nowhere/cert.pem"_s), qPrintable(status().problem.english()));
}

void TestServerPage::networkIsOpenedAfterAnAnswerAndClosedAtOnce()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here.");
    QVERIFY(open(u"https://127.0.0.1:0;http://127.0.0.1:0"_s));
    auto *page = serverPage();
    auto *tick = page->stateCard()->networkTick();
    auto *confirm = page->findChild<QPushButton *>(u"confirmNetwork"_s);
    QTRY_VERIFY(tick->isEnabled());
    QVERIFY(!tick->isChecked() && !confirm->isVisible());
    const QString plain = status().addresses.last();
    QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    QTRY_VERIFY(confirm->isVisible());
    QVERIFY(!status().isOpenToNetwork); // nothing before the answer
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(status().isOpenToNetwork);
    QVERIFY(tick->isChecked() && !confirm->isVisible());
    QVERIFY(status().addresses.first().startsWith(u"https://localhost:"_s)); // what a program here connects to
    QVERIFY(status().addresses.last() == plain); // plain http stays where it was
    for (const QString &address : status().networkAddresses)
        QVERIFY(address.startsWith(u"https://"_s));
    QCOMPARE(get(status().addresses.first(), u"nothing"_s), 401);
    if (!status().networkAddresses.isEmpty())
        QCOMPARE(get(status().networkAddresses.first(), u"nothing"_s), 401);
    const QString network = status().networkAddresses.value(0);
    close();
    QVERIFY(open(u"https://127.0.0.1:0"_s));
    QTRY_VERIFY(status().isOpenToNetwork); // kept
    tick = serverPage()->stateCard()->networkTick();
    QTRY_VERIFY(tick->isChecked());
    QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
    QTRY_VERIFY(!status().isOpenToNetwork);
    QTRY_VERIFY(!tick->isChecked());
    QVERIFY(status().addresses.first().startsWith(u"https://127.0.0.1:"_s));
}

void TestServerPage::withoutKeysTheNetworkStaysClosed()
{
    QVERIFY(open(u"https://127.0.0.1:0;http://127.0.0.1:0"_s, false));
    auto *tick = serverPage()->stateCard()->networkTick();
    QTRY_VERIFY(tick->isVisible());
    QVERIFY(!tick->isEnabled());
    QSignalSpy refused(m_window->link(), &ui::EngineLink::problem);
    m_window->link()->setListensOnNetwork(true); // not even past the page
    QVERIFY(refused.wait());
    QVERIFY(!status().isOpenToNetwork);
    auto *page = settingsPage();
    QSignalSpy written(m_window->link(), &ui::EngineLink::settingsWritten);
    page->write(u"Clrscope:ListenOnNetwork"_s, u"true"_s); // nor by hand
    QVERIFY(written.wait());
    page->write(u"Clrscope:ListenOnNetwork"_s, u"false"_s); // answered after all that came of the first
    QVERIFY(written.wait());
    QVERIFY(!status().isOpenToNetwork);
}

void TestServerPage::certificateIsRenewedAtOnce()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here.");
    QVERIFY(open(u"https://127.0.0.1:0"_s));
    auto *page = serverPage();
    const QString address = status().addresses.first();
    const QString former = status().fingerprint;
    QVERIFY(!former.isEmpty());
    QPushButton *renew = nullptr;
    QTRY_VERIFY(renew = page->findChild<QPushButton *>(u"renewCertificate"_s));
    QTest::mouseClick(renew, Qt::LeftButton);
    QTRY_VERIFY(status().fingerprint != former);
    QCOMPARE(status().addresses.first(), address);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(QUrl(address).port()));
    QVERIFY(encrypted.wait());
    QCOMPARE(QString::fromLatin1(socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper()), status().fingerprint);
}

void TestServerPage::addressesOfTheSettingsApplyAtOnce()
{
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    auto *page = settingsPage();
    const QAbstractItemModelTester tester(page->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(page->choose(u"urls"_s));
    const QString former = status().addresses.first();
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString wanted = u"http://127.0.0.1:%1"_s.arg(probe.serverPort());
    probe.close();
    auto *value = page->findChild<QLineEdit *>(u"settingValue"_s);
    value->setText(wanted);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_COMPARE(status().addresses, QStringList{wanted});
    QCOMPARE(get(wanted, u"nothing"_s), 401);
    QCOMPARE(get(former, u"nothing"_s), 0);
    auto *resetButton = page->findChild<QPushButton *>(u"settingRemove"_s);
    QTRY_VERIFY(resetButton->isEnabled());
    QTest::mouseClick(resetButton, Qt::LeftButton); // back to the command line
    QTRY_VERIFY(status().addresses != QStringList{wanted});
    QTRY_COMPARE(page->undoStack()->index(), 2);
    page->undoStack()->undo();
    QTRY_COMPARE(status().addresses, QStringList{wanted});
    page->write(u"GlobalCounter:IntervalSeconds"_s, u"never"_s);
    QTRY_VERIFY2(page->message().startsWith(u"Not written: "_s), qPrintable(page->message()));
    QCOMPARE(page->undoStack()->index(), 1); // what was refused is no step
}

void TestServerPage::whatNeedsARestartSaysSo()
{
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    auto *page = settingsPage();
    QTRY_VERIFY(page->choose(u"urls"_s));
    QVERIFY(page->banner()->isHidden());
    const auto effect = [page] { return page->view()->currentIndex().siblingAtColumn(ui::SettingsPage::Effect).data().toString(); };
    QCOMPARE(effect(), u"at once"_s);
    page->write(u"Clrscope:RecordingsFolder"_s, m_home->filePath(u"elsewhere"_s));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY(page->choose(u"Clrscope:RecordingsFolder"_s));
    QCOMPARE(effect(), u"waits for the next start"_s);
    page->undoStack()->undo();
    QTRY_VERIFY(page->banner()->isHidden());
}

void TestServerPage::brokenSettingsFileIsSaidAndKept()
{
    QVERIFY(open(u"http://127.0.0.1:0"_s));
    auto *page = settingsPage();
    QTRY_VERIFY(page->choose(u"AllowedHosts"_s));
    QCOMPARE(page->view()->currentIndex().siblingAtColumn(ui::SettingsPage::Source).data().toString(), u"default"_s);
    QVERIFY(page->choose(u"GlobalCounter:IntervalSeconds"_s));
    page->write(u"GlobalCounter:IntervalSeconds"_s, u"7"_s);
    QTRY_COMPARE(page->view()->currentIndex().siblingAtColumn(ui::SettingsPage::Value).data().toString(), u"7"_s);
    const QString path = m_window->link()->backend().settingsFolder + u"/settings.json"_s;
    const auto save = [&path](const QByteArray &text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    const QByteArray broken = R"({"GlobalCounter": {"IntervalSeconds": 8,)";
    QVERIFY(save(broken));
    QTRY_VERIFY(page->banner()->isVisible());
    QVERIFY2(page->banner()->sentence().contains(path), qPrintable(page->banner()->sentence()));
    page->write(u"AllowedHosts"_s, u"example.org"_s);
    QTRY_VERIFY2(page->message().startsWith(u"Not written: "_s), qPrintable(page->message()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), broken);
    file.close();
    QVERIFY(save(R"({"GlobalCounter": {"IntervalSeconds": 8}})"));
    page->banner()->findChild<QPushButton *>()->click(); // Read again
    QTRY_VERIFY(page->banner()->isHidden());
    QVERIFY(page->choose(u"GlobalCounter:IntervalSeconds"_s));
    QTRY_COMPARE(page->view()->currentIndex().siblingAtColumn(ui::SettingsPage::Value).data().toString(), u"8"_s);
    // What is typed for a secret is not shown.
    page->findChild<QLineEdit *>(u"settingKey"_s)->setText(u"Kestrel:Certificates:Default:Password"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"settingValue"_s)->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TestServerPage)
#include "tst_serverpage.moc"
