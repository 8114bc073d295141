// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dumpmenu.h"

#include <QCoreApplication>
#include <QMenu>

namespace clrscope::ui {

void fillDumpMenu(QMenu *menu, const std::function<void(diagnostics::DumpType)> &chosen)
{
    using diagnostics::DumpType;
    const auto add = [&](const QString &name, const QString &text, DumpType type) {
        auto *action = menu->addAction(text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, menu, [chosen, type] { chosen(type); });
    };
    const auto words = [](const char *text) { return QCoreApplication::translate("DumpMenu", text); };
    add(QStringLiteral("dump-WithHeap"), words(QT_TRANSLATE_NOOP("DumpMenu", "With heap: threads, modules and all managed objects")),
        DumpType::WithHeap);
    add(QStringLiteral("dump-Mini"), words(QT_TRANSLATE_NOOP("DumpMenu", "Mini: threads, modules and stacks")), DumpType::Mini);
    add(QStringLiteral("dump-Triage"), words(QT_TRANSLATE_NOOP("DumpMenu", "Triage: as mini, without personal data")), DumpType::Triage);
    add(QStringLiteral("dump-Full"), words(QT_TRANSLATE_NOOP("DumpMenu", "Full: all memory of the process")), DumpType::Full);
}

} // namespace clrscope::ui
