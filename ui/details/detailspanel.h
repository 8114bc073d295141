// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/panel.h"

#include <clrscope/artifacts/modulequery.h>
#include <clrscope/diagnostics/types.h>

#include <QElapsedTimer>
#include <QMap>
#include <QTimer>

#include <array>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace clrscope::ui {

class DetailsModel;
class EngineLink;
class EnvironmentModel;
class ModulesModel;
class ProcessReader;
class Segments;
class TableCard;

/// What a process is, what it was started with and what it has loaded: three tables. Asks for each
/// when it is first looked at; what was read stays when the process ends.
class DetailsPanel : public Panel
{
    Q_OBJECT
public:
    enum Part { Details, Variables, Modules, PartCount };

    DetailsPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent = nullptr);
    ~DetailsPanel() override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *actions() override;
    [[nodiscard]] QString help() const override;

    /// News about the process.
    void setProcess(const diagnostics::ProcessEntry &process);
    [[nodiscard]] Segments *parts() const { return m_parts; }
    [[nodiscard]] TableCard *table(Part part) const { return m_tables[part]; }
    [[nodiscard]] DetailsModel *details() const { return m_details; }
    [[nodiscard]] EnvironmentModel *variables() const { return m_variables; }
    [[nodiscard]] ModulesModel *modules() const { return m_modules; }
    /// Reads the part in sight again.
    void readAgain();

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeDetails();
    void makeVariables();
    void makeModules();
    void choose(int part);
    /// Reads the part in sight if nobody did yet.
    void readFirst();
    void readVariables();
    void readModules();
    void takeVariables(const QMap<QString, QString> &variables, const QString &problem);
    void takeModules(const Result<artifacts::LoadedModules> &answer);
    void showVariables();
    void showModules();
    void showGroups();
    void showEnded();
    /// Waiting, in words, once it is long enough to be noticed.
    void showWaiting();
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] QString settingsPath() const;

    EngineLink *m_link;
    diagnostics::ProcessEntry m_process;
    ProcessReader *m_reader;
    DetailsModel *m_details;
    EnvironmentModel *m_variables;
    ModulesModel *m_modules;
    Segments *m_parts;
    QStackedWidget *m_searches;
    QStackedWidget *m_stack;
    std::array<TableCard *, PartCount> m_tables{};
    QPushButton *m_reveal = nullptr;
    QWidget *m_actions = nullptr;
    QToolButton *m_again = nullptr;

    QTimer m_clock;
    QElapsedTimer m_variablesSince;
    QElapsedTimer m_modulesSince;
    QString m_variablesProblem;
    Result<artifacts::LoadedModules> m_answer; ///< the last one that came
    QDateTime m_modulesAt;
    bool m_hasAskedVariables = false;
    bool m_isReadingVariables = false;
    bool m_hasVariables = false;
    bool m_hasAskedModules = false;
    bool m_hasModulesAnswer = false;
};

} // namespace clrscope::ui
