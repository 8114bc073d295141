// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QStringList>

#include <functional>

namespace clrscope::ui {

/// Two ways into a window for files: dropped onto it, and opened lately. Its child.
class FileDoor : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostRecent = 10;

    /// `settingsFolder` keeps the list of recent files; empty: only as long as the window lives.
    FileDoor(QWidget *window, const QString &settingsFolder, std::function<void(const QString &)> open);

    /// "Open recent", filled when it is shown.
    [[nodiscard]] QMenu *recentMenu() const { return m_menu; }
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void remember(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void keep() const;

    std::function<void(const QString &)> m_open;
    QString m_settingsPath;
    QStringList m_recent; ///< newest first
    QMenu *m_menu;
};

} // namespace clrscope::ui
