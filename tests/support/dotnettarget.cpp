// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotnettarget.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace clrscope::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr int readyTimeoutMs = 15000;
}

DotnetTarget::DotnetTarget(QString name) : m_name(std::move(name)) {}

DotnetTarget::~DotnetTarget()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

QString DotnetTarget::missing()
{
    if (QStandardPaths::findExecutable(u"dotnet"_s).isEmpty())
        return u"dotnet is not on this machine: no real .NET programs to look into"_s;
    // Returns at once where the fixture of ctest has built them already.
    QProcess build;
    build.setProcessChannelMode(QProcess::MergedChannels);
    build.start(QStringLiteral(CLRSCOPE_TARGETS_BUILD), {QStringLiteral(CLRSCOPE_TARGETS_DIR)});
    if (!build.waitForFinished(240000) || build.exitCode() != 0)
        return u"the .NET SDK cannot build tests/targets: "_s +
               QString::fromUtf8(build.readAll().right(2000));
    return {};
}

QString DotnetTarget::programFolder(const QString &name)
{
    return QStringLiteral(CLRSCOPE_TARGETS_DIR "/bin/") + name;
}

bool DotnetTarget::start(const QStringList &arguments)
{
    return launch(arguments) && waitReady();
}

bool DotnetTarget::launch(const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const QFileInfo host(
        QFileInfo(QStandardPaths::findExecutable(u"dotnet"_s)).canonicalFilePath());
    if (!environment.contains(u"DOTNET_ROOT"_s))
        environment.insert(u"DOTNET_ROOT"_s, host.absolutePath());
    environment.insert(u"TMPDIR"_s, tmpDir());
    for (auto it = m_environment.cbegin(); it != m_environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(programFolder(m_name) + u'/' + m_name, arguments);
    if (!m_process.waitForStarted(5000)) {
        m_problem = m_name + u" did not start: "_s + m_process.errorString();
        return false;
    }
    m_pid = m_process.processId();
    return true;
}

bool DotnetTarget::waitReady()
{
    QByteArray line;
    if (!readLine(line, readyTimeoutMs) || !line.startsWith("READY ")) {
        m_problem = m_name + u" did not get ready; it said: "_s + QString::fromUtf8(line);
        return false;
    }
    const auto words = line.split(' ');
    m_pid = words.at(1).toLongLong();
    m_url = QString::fromUtf8(words.value(2));
    return true;
}

bool DotnetTarget::command(const QByteArray &line, int timeoutMs)
{
    send(line);
    QByteArray answer;
    if (readLine(answer, timeoutMs) && answer == "done " + line)
        return true;
    m_problem = u"no answer to '%1': %2"_s.arg(QString::fromUtf8(line), QString::fromUtf8(answer));
    return false;
}

void DotnetTarget::send(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten(1000);
}

bool DotnetTarget::quit()
{
    m_process.closeWriteChannel();
    return m_process.waitForFinished(5000);
}

void DotnetTarget::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

QString DotnetTarget::tmpDir() const
{
    return m_environment.value(u"TMPDIR"_s, m_ownFolder.path());
}

QString DotnetTarget::socketPath() const
{
    const QDir folder(tmpDir());
    const auto names = folder.entryList({u"dotnet-diagnostic-%1-*-socket"_s.arg(m_pid)},
                                        QDir::System | QDir::AllEntries);
    return names.isEmpty() ? QString() : folder.filePath(names.last());
}

bool DotnetTarget::readLine(QByteArray &line, int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || deadline.hasExpired())
            return false;
        m_process.waitForReadyRead(int(deadline.remainingTime()));
    }
    line = m_process.readLine().trimmed();
    return true;
}

} // namespace clrscope::testing
