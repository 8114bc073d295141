// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filechoice.h"

#include <QFileDialog>
#include <QFileInfo>

namespace clrscope::ui {

void askForFile(QWidget *asker, const FileQuestion &question, std::function<void(const QString &)> chosen)
{
    using Kind = FileQuestion::Kind;
    const QFileInfo start(question.start);
    const bool isSaving = question.kind == Kind::Save;
    auto *dialog = new QFileDialog(asker, question.title, isSaving ? start.path() : question.start, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    switch (question.kind) {
    case Kind::Open: dialog->setFileMode(QFileDialog::ExistingFile); break;
    case Kind::OpenSeveral: dialog->setFileMode(QFileDialog::ExistingFiles); break;
    case Kind::Save: dialog->setFileMode(QFileDialog::AnyFile); break;
    case Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    dialog->setDefaultSuffix(question.suffix);
    if (isSaving)
        dialog->selectFile(start.fileName());
    QObject::connect(dialog, &QFileDialog::filesSelected, asker, [chosen = std::move(chosen)](const QStringList &paths) {
        for (const QString &path : paths)
            chosen(path);
    });
    dialog->open();
}

} // namespace clrscope::ui
