// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace clrscope::testing {

/// One real .NET program of tests/targets, ended with this object at the latest. For tests only:
/// it waits. Typical use:
///   if (const auto why = DotnetTarget::missing(); !why.isEmpty()) QSKIP(qPrintable(why));
///   DotnetTarget target(u"CustomTarget"_s);
///   QVERIFY2(target.start(), qPrintable(target.problem()));
class DotnetTarget
{
public:
    explicit DotnetTarget(QString name);
    ~DotnetTarget();
    DotnetTarget(const DotnetTarget &) = delete;
    DotnetTarget &operator=(const DotnetTarget &) = delete;

    /// Empty where the targets can run (they are built here if they are not yet), else what is
    /// missing.
    [[nodiscard]] static QString missing();
    /// The folder of the built program.
    [[nodiscard]] static QString programFolder(const QString &name);

    /// Set before start(): variables on top of ours. TMPDIR is a folder of its own unless set here.
    void setEnvironment(const QString &name, const QString &value) { m_environment[name] = value; }
    /// Starts the program and waits until it says that it is ready.
    bool start(const QStringList &arguments = {});
    /// Starts it without waiting, for a program that is to wait for us (DOTNET_DiagnosticPorts).
    bool launch(const QStringList &arguments = {});
    bool waitReady();

    /// Sends a command line and waits for its "done"; see the head of each Program.cs.
    bool command(const QByteArray &line, int timeoutMs = 5000);
    void send(const QByteArray &line);
    /// Ends its input and waits for it to leave: the graceful way.
    bool quit();
    /// SIGKILL.
    void kill();

    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] QString url() const { return m_url; } ///< WebTarget: http://127.0.0.1:port
    [[nodiscard]] QString tmpDir() const;               ///< its TMPDIR
    [[nodiscard]] QString socketPath() const; ///< of its diagnostics socket; empty if there is none
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool readLine(QByteArray &line, int timeoutMs);

    QString m_name;
    QMap<QString, QString> m_environment;
    QTemporaryDir m_ownFolder;
    QProcess m_process;
    qint64 m_pid = 0;
    QString m_url;
    QString m_problem;
};

} // namespace clrscope::testing
