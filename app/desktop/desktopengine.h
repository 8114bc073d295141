// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/settings/commandline.h>
#include <clrscope/ui/backend.h>

#include <QObject>
#include <QThread>

#include <memory>

namespace clrscope::app {

/// The engine thread of the window: makes the engine there, hands its objects over as a Backend,
/// ends it when the window has closed. GUI thread.
class DesktopEngine : public QObject
{
    Q_OBJECT
public:
    explicit DesktopEngine(settings::CollectOptions options, QObject *parent = nullptr);
    ~DesktopEngine() override;

    void start();
    /// Ends what runs so that its files are whole; ended() follows.
    void shutDown();

Q_SIGNALS:
    void ready(const clrscope::ui::Backend &backend);
    void failed(const QString &sentence);
    void ended();

private:
    class Host;
    QThread m_thread;
    Host *m_host;
};

} // namespace clrscope::app
