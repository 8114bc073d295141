// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recordingnotice.h"

#include "format/format.h"
#include "shell/enginelink.h"
#include "theme/icons.h"

#include <QApplication>
#include <QFileInfo>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef CLRSCOPE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace clrscope::ui {

using operations::Snapshot;
using operations::State;

RecordingNotice::RecordingNotice(EngineLink *link, QWidget *window) : QObject(window), m_window(window)
{
    connect(link, &EngineLink::operationAdded, this, &RecordingNotice::follow);
    connect(link, &EngineLink::operationChanged, this, &RecordingNotice::follow);
}

RecordingNotice::~RecordingNotice() = default;

void RecordingNotice::follow(const Snapshot &snapshot)
{
    const bool isFile = snapshot.kind == operations::Kind::Trace || snapshot.kind == operations::Kind::Dump;
    if (!isFile || snapshot.initiator != QLatin1String("Window"))
        return;
    if (!isFinal(snapshot.state)) {
        m_running.insert(snapshot.id);
        return;
    }
    if (!m_running.remove(snapshot.id) || snapshot.state == State::Cancelled)
        return;
    const QString path = snapshot.resourceLocation.isEmpty() ? snapshot.destination : snapshot.resourceLocation;
    const bool isDump = snapshot.kind == operations::Kind::Dump;
    const QString title = snapshot.state == State::Failed
        ? (isDump ? tr("The dump of %1 failed") : tr("The recording of %1 failed")).arg(snapshot.process.name)
        : (isDump ? tr("The dump of %1 is written") : tr("The recording of %1 has ended")).arg(snapshot.process.name);
    QStringList words;
    if (snapshot.error)
        words << snapshot.error->message.translated();
    else if (!snapshot.note.isEmpty())
        words << snapshot.note.translated();
    if (snapshot.bytesWritten > 0 && !snapshot.error) // a failure says what is left
        words << tr("%1 in %2", "size and file name").arg(Format().byteSize(snapshot.bytesWritten), QFileInfo(path).fileName());
    Q_EMIT noticed(title, words.join(u'\n'));
    if (m_window->isActiveWindow())
        return; // one sees it happen
    QApplication::alert(m_window);
    m_lastPath = isDump ? QString() : path; // a dump is opened elsewhere
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        tellDesktop(title, words.join(u'\n'));
        return;
    }
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_window->windowIcon());
        m_tray->setToolTip(QStringLiteral("clrscope"));
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, &RecordingNotice::raise);
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, [this] {
            raise();
            if (!m_lastPath.isEmpty())
                Q_EMIT openWanted(m_lastPath);
        });
    }
    m_tray->show();
    m_tray->showMessage(title, words.join(u'\n'), snapshot.state == State::Failed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

void RecordingNotice::raise()
{
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

void RecordingNotice::tellDesktop(const QString &title, const QString &text)
{
#ifdef CLRSCOPE_HAS_DBUS
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    const QString path = QStringLiteral("/org/freedesktop/Notifications");
    if (!m_hearsDesktop)
        m_hearsDesktop = bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(openNotified(uint,QString)));
    auto notify = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QString id = QStringLiteral("io.github.clrscope.clrscope");
    notify << QStringLiteral("clrscope") << m_lastNotice << id << title << text.toHtmlEscaped()
           << QStringList{QStringLiteral("default"), tr("Open")} << QVariantMap{{QStringLiteral("desktop-entry"), id}} << -1;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notify, 5000), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        if (const QDBusPendingReply<uint> reply = *done; !reply.isError())
            m_lastNotice = reply.value();
        done->deleteLater();
    });
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
#endif
}

void RecordingNotice::openNotified(uint id, const QString &)
{
    if (id != m_lastNotice)
        return;
    raise();
    if (!m_lastPath.isEmpty())
        Q_EMIT openWanted(m_lastPath);
}

} // namespace clrscope::ui
