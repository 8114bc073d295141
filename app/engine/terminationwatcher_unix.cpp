// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminationwatcher.h"

#include <array>
#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdlib>
#include <string_view>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace clrscope::app {

namespace {

// What a signal handler may touch: the writing end of the pipe, nothing else.
volatile std::sig_atomic_t signalPipe = -1;

void noteSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe, &byte, 1);
    errno = before;
}

} // namespace

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    ::unsetenv("DOTNET_STARTUP_HOOKS");
    // A container has no locale. Qt takes UTF-8 all the same, but since 6.5 it says so at every start.
    std::setlocale(LC_CTYPE, "");
    if (std::string_view(::nl_langinfo(CODESET)) != "UTF-8") {
        const char *const all = std::getenv("LC_ALL");
        ::setenv(all != nullptr && *all != '\0' ? "LC_ALL" : "LC_CTYPE", "C.UTF-8", 1);
    }
}

TerminationWatcher::TerminationWatcher(QObject *parent) : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    signalPipe = m_pipe[1];
    m_signals = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_signals.get(), &QSocketNotifier::activated, this, &TerminationWatcher::readSignal);
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

TerminationWatcher::~TerminationWatcher()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    m_signals.reset();
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void TerminationWatcher::readSignal()
{
    std::array<char, 64> bytes;
    if (::read(m_pipe[0], bytes.data(), bytes.size()) <= 0)
        return;
    if (m_sinceFirst.isValid()) {
        if (m_sinceFirst.hasExpired(1000))
            std::_Exit(130); // asked again while ending: stop waiting
        return;
    }
    m_sinceFirst.start();
    Q_EMIT asked();
}

void TerminationWatcher::followStdin()
{
    m_stdin = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_stdin.get(), &QSocketNotifier::activated, this, &TerminationWatcher::readStdin);
}

void TerminationWatcher::readStdin()
{
    std::array<char, 4096> bytes;
    const auto count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR)))
        return;
    m_stdin->setEnabled(false);
    Q_EMIT asked();
}

} // namespace clrscope::app
