// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/eventkindmodel.h"

#include <QWidget>

namespace clrscope::ui {

class Banner;
class EngineLink;
class TraceView;

/// A tab of the main window with an opened trace.
class FileTab : public QWidget
{
    Q_OBJECT
public:
    FileTab(EngineLink *link, const QString &path, QWidget *parent = nullptr);
    [[nodiscard]] QString path() const;
    [[nodiscard]] TraceView *view() const { return m_view; }
    [[nodiscard]] EventCountModel *model() const;
    [[nodiscard]] Banner *banner() const;

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

private:
    TraceView *m_view;
};

} // namespace clrscope::ui
