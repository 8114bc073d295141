// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace clrscope::app {

/// First in main: no signal of a pipe or a file limit ends us (the failed write says it), the
/// startup hooks meant for somebody else's programs are not passed on to those we start, and text
/// is UTF-8.
void prepareProcess();

/// Tells when the program is asked to end: SIGINT, SIGTERM, and, if followed, the end of stdin.
/// One at a time; lives on the main thread. A second signal a second or more later ends the program
/// at once; sooner it is the same wish (timeout(1) signals twice).
class TerminationWatcher : public QObject
{
    Q_OBJECT
public:
    explicit TerminationWatcher(QObject *parent = nullptr);
    ~TerminationWatcher() override;

    void followStdin();

Q_SIGNALS:
    void asked();

private:
    void readSignal();
    void readStdin();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_signals;
    std::unique_ptr<QSocketNotifier> m_stdin;
    QElapsedTimer m_sinceFirst;
};

} // namespace clrscope::app
