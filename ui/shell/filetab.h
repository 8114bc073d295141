// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace clrscope::ui {

class EngineLink;

class FileTab : public QWidget
{
    Q_OBJECT
public:
    FileTab(EngineLink *, const QString &path, QWidget *parent = nullptr) : QWidget(parent), m_path(path) {}
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

private:
    QString m_path;
};

} // namespace clrscope::ui
