// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace clrscope::ui {

/// What a view's context menu holds now, about what is chosen in it.
using MenuFiller = std::function<void(QMenu *)>;

/// A view's context menu in the menu bar and the palette, too, below this title. Without one it fills in
/// submenus of its own.
/// The view itself pops it up.
void offerMenu(QWidget *view, const QString &title, MenuFiller fill);
/// Adds what the widget offers, if anything.
void addOffered(const QWidget *widget, QMenu *into);

/// Empties a menu that is filled anew each time it is shown, with the submenus made for it.
void clearMenu(QMenu *menu);
/// Keys in a menu that is filled anew only say what the view listens to by itself: taken as shortcuts
/// of the window, two of them would make each other dead.
void onlyTellKeys(QMenu *menu);

struct MenuEntry
{
    QString title;         ///< "Menu: entry" below a submenu
    qsizetype ownFrom = 0; ///< where the entry's own text begins in it
    QAction *action = nullptr;
    bool isPossible = true;
};
/// Every entry of a menu and its submenus, filled as if they were shown.
[[nodiscard]] QList<MenuEntry> entriesOf(QMenu *menu);

} // namespace clrscope::ui
