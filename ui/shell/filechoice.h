// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace clrscope::ui {

struct FileQuestion
{
    enum class Kind { Open, OpenSeveral, Save, Folder };

    Kind kind = Kind::Open;
    QString title;
    QString start;  ///< a folder, or the file offered for saving
    QString filter; ///< "Traces (*.nettrace)"
    QString suffix; ///< added to a name without one
};

/// Asks for a file or folder beside the window and returns at once: charts and recordings go on.
/// `chosen` is called for each path, unless the dialog is cancelled or `asker` has gone by then.
void askForFile(QWidget *asker, const FileQuestion &question, std::function<void(const QString &)> chosen);

} // namespace clrscope::ui
