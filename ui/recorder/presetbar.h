// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/recordingplan.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QUndoStack;

namespace clrscope::ui {

/// Named choices of recordings, kept in one file for all tabs: chosen, saved, renamed and removed.
/// A name is typed where the list stands; each change can be undone.
class PresetBar : public QWidget
{
    Q_OBJECT
public:
    /// `current` is what is saved. No file: presets are not offered.
    PresetBar(QString file, QUndoStack *undo, std::function<RecordingChoice()> current, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *list() const { return m_list; }
    [[nodiscard]] QString currentName() const;
    /// Asks for a name, in place.
    void startSaving();

Q_SIGNALS:
    void chosen(const clrscope::ui::RecordingChoice &choice);
    void removed(const QString &sentence);
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void fillMenu();
    void startRenaming();
    void ask(const QString &text, std::function<void(const QString &)> answer);
    void finishAsking();
    void save(const QString &name);
    void rename(const QString &from, const QString &to);
    void remove(const QString &name);

    QString m_file;
    QUndoStack *m_undo;
    std::function<RecordingChoice()> m_current;
    QStackedWidget *m_place;
    QComboBox *m_list;
    QLineEdit *m_name;
    QMenu *m_menu;
    std::function<void(const QString &)> m_answer;
};

} // namespace clrscope::ui
