// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QVariant>

namespace clrscope::ui {

namespace {

constexpr auto offerProperty = "offeredMenu";

struct Offer
{
    QString title;
    MenuFiller fill;
};

/// As it is read: without the mark of its letter and the key that stands behind it.
QString plain(QString text)
{
    text.truncate(text.indexOf(u'\t') < 0 ? text.size() : text.indexOf(u'\t'));
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i >= text.size())
            break;
        words += text[i];
    }
    return words;
}

void collect(QMenu *menu, const QString &above, bool isPossible, QList<MenuEntry> &into)
{
    Q_EMIT menu->aboutToShow(); // some are filled only then
    for (QAction *action : menu->actions()) {
        const QString words = plain(action->text());
        if (!action->isVisible() || action->isSeparator() || words.isEmpty())
            continue;
        const QString title = above.isEmpty() ? words
                                              : QCoreApplication::translate("Menus", "%1: %2", "a menu and its entry").arg(above, words);
        if (action->menu())
            collect(action->menu(), title, isPossible && action->isEnabled(), into);
        else
            into.append({title, title.size() - words.size(), action, isPossible && action->isEnabled()});
    }
}

} // namespace

void offerMenu(QWidget *view, const QString &title, MenuFiller fill)
{
    view->setProperty(offerProperty, QVariant::fromValue(Offer{title, std::move(fill)}));
}

void addOffered(const QWidget *widget, QMenu *into)
{
    const QVariant kept = widget->property(offerProperty);
    if (!kept.isValid())
        return;
    const auto offer = kept.value<Offer>();
    if (offer.title.isEmpty()) { // its own submenus
        const qsizetype before = into->actions().size();
        offer.fill(into);
        for (const QAction *action : into->actions().mid(before)) {
            if (action->menu())
                onlyTellKeys(action->menu());
        }
        return;
    }
    QMenu *menu = into->addMenu(offer.title);
    offer.fill(menu);
    onlyTellKeys(menu);
    if (menu->isEmpty())
        delete menu;
}

void clearMenu(QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        menu->removeAction(action);
        if (QMenu *below = action->menu()) {
            if (below->parent() == menu)
                below->deleteLater();
        } else if (action->parent() == menu) {
            action->deleteLater();
        }
    }
}

void onlyTellKeys(QMenu *menu)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            onlyTellKeys(action->menu());
        else
            action->setShortcutContext(Qt::WidgetShortcut);
    }
}

QList<MenuEntry> entriesOf(QMenu *menu)
{
    QList<MenuEntry> entries;
    collect(menu, {}, true, entries);
    return entries;
}

} // namespace clrscope::ui
