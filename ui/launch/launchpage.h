// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/recordingplan.h"
#include "theme/icons.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <stop_token>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace clrscope::ui {

class Card;
class EngineLink;
class ShapeMark;
class Words;

/// Starts a program held before its first instruction of its own, records it from there, lets it go.
class LaunchPage : public QWidget
{
    Q_OBJECT
public:
    explicit LaunchPage(EngineLink *link, QWidget *parent = nullptr);

    void setProgram(const QString &program);
    void launch();
    /// What is said under the button.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void launched(const QString &processKey, const QString &name);

private:
    void refresh();
    void say(ui::Shape shape, const QString &sentence);
    void showWaiting();
    void showLaunched(const QString &processKey, const QString &name);
    void remember() const;
    [[nodiscard]] QString settingsPath() const;
    /// The lines "NAME=value", or the first line that is none.
    [[nodiscard]] Result<QMap<QString, QString>> environment() const;

    EngineLink *m_link;
    Card *m_card;
    QLineEdit *m_program;
    QLineEdit *m_arguments;
    QLineEdit *m_folder;
    QPlainTextEdit *m_environment;
    QHash<QString, QCheckBox *> m_profiles;
    QPushButton *m_launch;
    ShapeMark *m_mark;
    Words *m_message;
    RecordingChoice m_choice;
    QString m_outputFile;
    bool m_isWaiting = false;
    QString m_waitingFor;
    QElapsedTimer m_waited;
    QTimer m_clock; ///< counts while one waits
    std::stop_source m_stop;
};

/// "NAME=value" lines; empty lines and those that begin with # are left out.
[[nodiscard]] Result<QMap<QString, QString>> parseEnvironment(const QString &text);

} // namespace clrscope::ui
