// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/types.h>

#include <QObject>
#include <QSet>

#include <memory>

class QSystemTrayIcon;
class QWidget;

namespace clrscope::ui {

class EngineLink;

/// Says by the desktop's notifications that something captured for this window has ended, while one
/// looks elsewhere: through the tray where there is one, else by D-Bus. GUI thread.
class RecordingNotice : public QObject
{
    Q_OBJECT
public:
    RecordingNotice(EngineLink *link, QWidget *window);
    ~RecordingNotice() override;

Q_SIGNALS:
    /// What a notification says; also where there is no tray.
    void noticed(const QString &title, const QString &text);
    void openWanted(const QString &path);

private Q_SLOTS:
    void openNotified(uint id, const QString &action);

private:
    void tellDesktop(const QString &title, const QString &text);
    void raise();
    void follow(const operations::Snapshot &snapshot);

    QWidget *m_window;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    QSet<QUuid> m_running; ///< what was seen running; what had ended before is no news
    QString m_lastPath;
    uint m_lastNotice = 0;
    bool m_hearsDesktop = false;
};

} // namespace clrscope::ui
