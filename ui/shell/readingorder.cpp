// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/readingorder.h"

#include <QWidget>

#include <algorithm>

namespace clrscope::ui {

namespace {

void collect(const QWidget *parent, QList<QWidget *> &into)
{
    QList<QWidget *> children;
    for (QObject *object : parent->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child && !child->isHidden() && !child->isWindow() && child->isEnabled())
            children.append(child);
    }
    std::stable_sort(children.begin(), children.end(), [](const QWidget *a, const QWidget *b) { return a->y() < b->y(); });
    for (auto row = children.begin(); row != children.end();) {
        // What has its middle beside the first of a row stands in it, too.
        const int bottom = (*row)->geometry().bottom();
        const auto end = std::find_if(row, children.end(), [bottom](const QWidget *child) { return child->geometry().center().y() > bottom; });
        const auto next = std::max(end, row + 1);
        const bool isMirrored = parent->isRightToLeft();
        std::stable_sort(row, next, [isMirrored](const QWidget *a, const QWidget *b) {
            return isMirrored ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
        });
        for (; row != next; ++row) {
            if (((*row)->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !(*row)->focusProxy())
                into.append(*row);
            collect(*row, into);
        }
    }
}

} // namespace

QList<QWidget *> readingOrder(const QWidget *below)
{
    QList<QWidget *> found;
    collect(below, found);
    return found;
}

} // namespace clrscope::ui
