// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filedoor.h"

#include "shell/disk.h"
#include "theme/icons.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

QStringList localFiles(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

FileDoor::FileDoor(QWidget *window, const QString &settingsFolder, std::function<void(const QString &)> open)
    : QObject(window)
    , m_open(std::move(open))
    , m_settingsPath(settingsFolder.isEmpty() ? QString() : QString(settingsFolder + u"/recent.ini"))
    , m_menu(new QMenu(tr("Open recent"), window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    m_menu->setIcon(icon(u"open"_s));
    if (!m_settingsPath.isEmpty())
        m_recent = keptSetting(m_settingsPath, u"files"_s).toStringList().mid(0, mostRecent);
    connect(m_menu, &QMenu::aboutToShow, this, &FileDoor::fillMenu);
    fillMenu();
}

void FileDoor::remember(const QString &path)
{
    m_recent.removeAll(path);
    m_recent.prepend(path);
    m_recent = m_recent.mid(0, mostRecent);
    keep();
}

void FileDoor::keep() const
{
    if (!m_settingsPath.isEmpty())
        keepSetting(m_settingsPath, u"files"_s, m_recent);
}

void FileDoor::fillMenu()
{
    m_menu->clear();
    for (const QString &path : std::as_const(m_recent)) {
        const QFileInfo file(path);
        QString name = file.fileName();
        auto *action = m_menu->addAction(name.replace(u'&', u"&&"_s), this, [this, path] { m_open(path); });
        action->setToolTip(path);
        action->setEnabled(file.exists());
    }
    m_menu->setToolTipsVisible(true);
    if (m_recent.isEmpty()) {
        m_menu->addAction(tr("No file was opened yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Forget these"), this, [this] {
        m_recent.clear();
        keep();
    });
}

bool FileDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!localFiles(drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
            return true;
        }
    } else if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = localFiles(drop->mimeData());
        if (!paths.isEmpty()) {
            drop->acceptProposedAction();
            for (const QString &path : paths)
                m_open(path);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace clrscope::ui
