// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/panel.h"

#include <clrscope/diagnostics/types.h>

namespace clrscope::ui {

class EngineLink;

class TracesPanel : public Panel
{
    Q_OBJECT
public:
    TracesPanel(EngineLink *, const diagnostics::ProcessEntry &, QWidget *parent = nullptr) : Panel(parent) {}
    [[nodiscard]] QString title() const override { return tr("Traces"); }
    void setProcess(const diagnostics::ProcessEntry &) {}
    void record() {}
    void focusProfiles() {}

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);
};

} // namespace clrscope::ui
