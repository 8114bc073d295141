// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clrscope::ui {

/// One panel of a process tab. Its actions stand at the right end of the panel strip.
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// Built once, shown in the strip while the panel is the chosen one; may be null.
    [[nodiscard]] virtual QWidget *actions() { return nullptr; }
    /// A sentence on what one sees and can do here (F1).
    [[nodiscard]] virtual QString help() const { return {}; }
};

} // namespace clrscope::ui
