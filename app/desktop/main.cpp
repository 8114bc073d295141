// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// clrscope: the window. Takes the options of collect, files to open and --demo.
#include "desktopengine.h"
#include "logging.h"
#include "terminationwatcher.h"

#include <clrscope/settings/commandline.h>
#include <clrscope/ui/mainwindow.h>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>
#include <vector>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace clrscope;

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// A program of ours beside this one.
QString beside(const QString &name, const QString &self)
{
    return QFileInfo(self).absoluteDir().filePath(name);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Becomes the headless service; returns only where that fails.
int becomeService(int argc, char *argv[], const settings::CommandLine &line)
{
    const QString self = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    const QByteArray service = QFile::encodeName(beside(u"clrscope-monitor"_s, self));
    print(stderr, u"clrscope: no display here; starting the headless service instead (clrscope-monitor collect).\n"_s);
    if (line.demo) {
        QProcess demo;
        demo.setProgram(beside(u"clrscope-simruntime"_s, self));
        demo.startDetached();
    }
    std::vector<char *> arguments{const_cast<char *>(service.constData()), const_cast<char *>("collect")};
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument != u"--demo" && !line.files.contains(argument))
            arguments.push_back(argv[i]);
    }
    arguments.push_back(nullptr);
    ::execv(service.constData(), arguments.data());
    print(stderr, u"clrscope: %1 cannot be started.\n"_s.arg(QString::fromLocal8Bit(service)));
    return 1;
}

/// The simulated runtimes of --demo; end with the window.
class Demo : public QObject
{
public:
    using QObject::QObject;
    void start()
    {
        if (!m_processes.isEmpty())
            return;
        const QList<QStringList> programs{{u"--name"_s, u"shop.web"_s}, {u"--name"_s, u"worker"_s, u"--seed"_s, u"7"_s}};
        for (const QStringList &arguments : programs) {
            auto *process = new QProcess(this);
            process->setProgram(beside(u"clrscope-simruntime"_s, QCoreApplication::applicationFilePath()));
            process->setArguments(QStringList(arguments) << u"--end-with-stdin"_s);
            process->setStandardOutputFile(QProcess::nullDevice());
            process->start();
            m_processes << process;
        }
    }
    /// Ends them by the end of their standard input; done() once all have gone.
    void stop(const std::function<void()> &done)
    {
        if (std::none_of(m_processes.cbegin(), m_processes.cend(), [](const QProcess *p) { return p->state() != QProcess::NotRunning; })) {
            done();
            return;
        }
        for (QProcess *process : std::as_const(m_processes)) {
            connect(process, &QProcess::finished, this, [this, done] {
                if (std::all_of(m_processes.cbegin(), m_processes.cend(),
                                [](const QProcess *p) { return p->state() == QProcess::NotRunning; }))
                    done();
            });
            process->closeWriteChannel();
        }
    }

private:
    QList<QProcess *> m_processes;
};

} // namespace

int main(int argc, char *argv[])
{
    app::prepareProcess();
    QCoreApplication::setApplicationName(u"clrscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLRSCOPE_VERSION));

    QStringList given;
    for (int i = 1; i < argc; ++i)
        given << QString::fromLocal8Bit(argv[i]);
    const auto line = settings::parseCommandLine(given, settings::Program::Desktop);
    using Verb = settings::CommandLine::Verb;
    if (line && line->verb == Verb::Help) {
        print(stdout, settings::helpText(settings::Program::Desktop, line->helpFor));
        return 0;
    }
    if (line && line->verb == Verb::Version) {
        print(stdout, u"clrscope "_s + QCoreApplication::applicationVersion() + u'\n');
        return 0;
    }
    if (!line) {
        print(stderr, u"clrscope: "_s + line.error().message.english() + u'\n');
        return 1;
    }
    if (!hasDisplay())
        return becomeService(argc, argv, *line);

    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"io.github.clrscope.clrscope"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    app::configureLogging({});
    ui::installLook();

    app::DesktopEngine engine(line->collect);
    Demo demo;
    std::unique_ptr<ui::MainWindow> window;
    bool isEnding = false;
    // The window goes at once, and before the engine it hangs on; what still drains is finished behind it.
    const auto end = [&] {
        if (std::exchange(isEnding, true))
            return;
        QTimer::singleShot(0, &engine, [&] {
            window.reset();
            engine.shutDown();
        });
    };
    QObject::connect(&engine, &app::DesktopEngine::ready, &application, [&](ui::Backend backend) {
        if (isEnding)
            return;
        backend.startDemo = [&demo] { demo.start(); };
        window = std::make_unique<ui::MainWindow>(backend);
        if (!window->isMaximized() && !window->isFullScreen())
            window->resize(window->size().boundedTo(window->screen()->availableSize()));
        window->show();
        for (const QString &file : line->files)
            window->openFile(file);
        if (line->demo)
            demo.start();
    });
    QObject::connect(&engine, &app::DesktopEngine::failed, &application, [](const QString &sentence) {
        print(stderr, u"clrscope: "_s + sentence + u'\n');
        auto *box = new QMessageBox(QMessageBox::Critical, u"clrscope"_s, sentence, QMessageBox::Close);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(box, &QMessageBox::finished, [] { QCoreApplication::exit(1); });
        box->open();
    });
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &engine, end);
    app::TerminationWatcher termination;
    QObject::connect(&termination, &app::TerminationWatcher::asked, &engine, [&] {
        if (window)
            window->quit();
        end();
    });
    QObject::connect(&engine, &app::DesktopEngine::ended, &application,
                     [&demo] { demo.stop([] { QCoreApplication::quit(); }); }, Qt::QueuedConnection);
    engine.start();
    return QApplication::exec();
}
