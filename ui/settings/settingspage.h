// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>
namespace clrscope::ui {
class EngineLink;
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(EngineLink *, QWidget *parent = nullptr) : QWidget(parent) {}
Q_SIGNALS:
    void said(const QString &sentence);
};
} // namespace clrscope::ui
