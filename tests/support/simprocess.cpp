// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simprocess.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace clrscope::testing {

SimProcess::SimProcess(QString folder) : m_folder(std::move(folder))
{
    if (m_folder.isEmpty()) {
        // Short, because a socket's path must fit in 108 bytes.
        m_ownFolder = std::make_unique<QTemporaryDir>(u"/tmp/cs-XXXXXX"_s);
        m_folder = m_ownFolder->path();
    }
}

SimProcess::~SimProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    thaw();
    m_process.kill();
    m_process.waitForFinished(5000);
}

QString SimProcess::program()
{
    return QStringLiteral(CLRSCOPE_BIN_DIR "/clrscope-simruntime");
}

bool SimProcess::start(const QStringList &arguments, const QStringList &environment)
{
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"TMPDIR"_s, m_folder);
    for (const QString &entry : environment)
        variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), QStringList{u"--end-with-stdin"_s} + arguments);
    if (!m_process.waitForStarted(5000)) {
        m_output = m_process.errorString();
        return false;
    }
    m_pid = m_process.processId();
    if (!waitForLine(u"ready "_s))
        return false;
    m_socketPath = m_output.section(u"ready "_s, 1).section(u'\n', 0, 0).trimmed();
    return true;
}

bool SimProcess::waitForLine(const QString &start)
{
    const qsizetype from = m_output.size();
    const QDeadlineTimer deadline(5000);
    while (!deadline.hasExpired()) {
        m_output += QString::fromUtf8(m_process.readAll());
        const qsizetype at = m_output.indexOf(start, from);
        if (at >= 0 && m_output.indexOf(u'\n', at) >= 0)
            return true;
        if (m_process.state() == QProcess::NotRunning)
            return false;
        m_process.waitForReadyRead(50);
    }
    return false;
}

bool SimProcess::control(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
    m_process.waitForBytesWritten(1000);
    if (line == u"crash"_s || line == u"exit"_s)
        return m_process.waitForFinished(5000);
    return waitForLine(u"done "_s + line.section(u' ', 0, 0));
}

void SimProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void SimProcess::terminate()
{
    m_process.terminate();
}

void SimProcess::freeze()
{
    ::kill(static_cast<pid_t>(m_pid), SIGSTOP);
    // The signal takes effect a moment later.
    const QDeadlineTimer deadline(1000);
    for (bool isStopped = false; !isStopped && !deadline.hasExpired();) {
        QFile stat(u"/proc/%1/stat"_s.arg(m_pid));
        isStopped = stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") T ");
    }
}

void SimProcess::thaw()
{
    ::kill(static_cast<pid_t>(m_pid), SIGCONT);
}

bool SimProcess::waitForFinished(int ms)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(ms);
}

} // namespace clrscope::testing
