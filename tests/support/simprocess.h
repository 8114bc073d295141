// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace clrscope::testing {

/// A simulated runtime of a test's own: started in a temporary folder of its own (unless one is
/// given), stopped by the destructor. Link Clrscope::TestSupport.
///
///     SimProcess sim;
///     QVERIFY2(sim.start({u"--name"_s, u"shop.web"_s}), qPrintable(sim.output()));
///     … sim.socketPath(), sim.folder(), sim.pid() …
class SimProcess
{
public:
    explicit SimProcess(QString folder = {});
    ~SimProcess();
    SimProcess(const SimProcess &) = delete;
    SimProcess &operator=(const SimProcess &) = delete;

    /// Starts and waits for "ready". Extra environment as NAME=value.
    [[nodiscard]] bool start(const QStringList &arguments = {}, const QStringList &environment = {});
    /// A control line such as "fault no-reply", "crash", "exit"; waits until it took effect.
    bool control(const QString &line);
    void kill();      ///< SIGKILL: the socket file stays
    void terminate(); ///< SIGTERM: graceful, streams are completed
    void freeze();    ///< SIGSTOP
    void thaw();      ///< SIGCONT
    bool waitForFinished(int ms = 5000);

    [[nodiscard]] qint64 pid() const { return m_pid; }
    /// Where its socket is; a client that has this as TMPDIR finds it.
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString socketPath() const { return m_socketPath; }
    [[nodiscard]] QString output() const { return m_output; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] static QString program();

private:
    [[nodiscard]] bool waitForLine(const QString &start);

    std::unique_ptr<QTemporaryDir> m_ownFolder;
    QString m_folder;
    QString m_socketPath;
    QString m_output;
    qint64 m_pid = 0;
    QProcess m_process;
};

} // namespace clrscope::testing
