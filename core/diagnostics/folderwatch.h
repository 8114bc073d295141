// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSocketNotifier>
#include <QString>

#include <memory>

namespace clrscope::diagnostics {

/// Tells when a diagnostics socket appears in or leaves a folder. Looks at names only, so that a
/// busy /tmp costs no rescans. Engine thread.
class FolderWatch final : public QObject
{
    Q_OBJECT
public:
    FolderWatch();
    ~FolderWatch() override;

    /// False when the folder cannot be watched (missing, no rights, out of watches): then poll it.
    bool add(const QString &folder);
    void remove(const QString &folder);

Q_SIGNALS:
    void changed(const QString &folder);

private:
    void readEvents();

    int m_inotify = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QHash<int, QString> m_folders;
};

} // namespace clrscope::diagnostics
