// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderwatch.h"

#include <QFile>
#include <QSet>

#include <sys/inotify.h>
#include <unistd.h>

#include <cstring>

namespace clrscope::diagnostics {

FolderWatch::FolderWatch() : m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_inotify < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &FolderWatch::readEvents);
}

FolderWatch::~FolderWatch()
{
    m_notifier.reset();
    if (m_inotify >= 0)
        ::close(m_inotify);
}

bool FolderWatch::add(const QString &folder)
{
    if (m_inotify < 0)
        return false;
    const int watch = ::inotify_add_watch(m_inotify, QFile::encodeName(folder).constData(),
                                          IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR);
    if (watch < 0)
        return false;
    m_folders.insert(watch, folder);
    return true;
}

void FolderWatch::remove(const QString &folder)
{
    const int watch = m_folders.key(folder, -1);
    if (watch < 0)
        return;
    m_folders.remove(watch);
    ::inotify_rm_watch(m_inotify, watch);
}

void FolderWatch::readEvents()
{
    QSet<QString> touched;
    alignas(inotify_event) char buffer[32 * 1024];
    for (;;) {
        const ssize_t size = ::read(m_inotify, buffer, sizeof buffer);
        if (size <= 0)
            break;
        for (ssize_t at = 0; at < size;) {
            inotify_event event{};
            std::memcpy(&event, buffer + at, sizeof event);
            const char *name = buffer + at + sizeof event;
            at += static_cast<ssize_t>(sizeof event + event.len);
            if (event.mask & IN_Q_OVERFLOW) {
                for (const QString &folder : std::as_const(m_folders))
                    touched.insert(folder);
            } else if (event.len > 0 && std::strncmp(name, "dotnet-diagnostic-", 18) == 0) {
                touched.insert(m_folders.value(event.wd));
            } else if (event.mask & IN_IGNORED) {
                touched.insert(m_folders.take(event.wd));
            }
        }
    }
    touched.remove(QString());
    for (const QString &folder : std::as_const(touched))
        Q_EMIT changed(folder);
}

} // namespace clrscope::diagnostics
