// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/detailspanel.h"

#include "details/detailsmodel.h"
#include "details/environmentmodel.h"
#include "details/modulesmodel.h"
#include "details/processreader.h"
#include "details/segments.h"
#include "details/tablecard.h"
#include "format/format.h"
#include "processes/processlistmodel.h"
#include "shell/disk.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/tabledelegate.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace clrscope::ui {

using artifacts::LoadedModules;
using diagnostics::Reach;

namespace {

/// What is over sooner is not worth a word.
constexpr int noticedMs = 300;

QString seconds(qint64 ms)
{
    return Format().number(double(ms) / 1000, ms < 10'000 ? 1 : 0);
}

} // namespace

DetailsPanel::DetailsPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent)
    : Panel(parent), m_link(link), m_process(process), m_reader(new ProcessReader(link->backend(), this)),
      m_details(new DetailsModel(this)), m_variables(new EnvironmentModel(this)), m_modules(new ModulesModel(this)),
      m_parts(new Segments(tr("Parts of the panel"), this)), m_searches(new QStackedWidget(this)), m_stack(new QStackedWidget(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(12);
    bar->addWidget(m_parts);
    bar->addStretch();
    bar->addWidget(m_searches);
    all->addLayout(bar);
    all->addWidget(m_stack, 1);
    m_searches->setFixedSize(240, 24);
    m_parts->add(tr("Details"), tr("What the process is and where it runs"));
    m_parts->add(tr("Variables"), tr("The environment it was started with"));
    m_parts->add(tr("Modules"), tr("The assemblies and libraries it has loaded"));
    makeDetails();
    makeVariables();
    makeModules();
    for (TableCard *table : m_tables) {
        table->searchField()->setMaximumWidth(QWIDGETSIZE_MAX);
        m_searches->addWidget(table->searchField());
        m_stack->addWidget(table);
        connect(table, &TableCard::said, this, &DetailsPanel::said);
    }
    connect(m_parts, &Segments::chosen, this, &DetailsPanel::choose);
    connect(m_reader, &ProcessReader::factsRead, m_details, &DetailsModel::setFacts);
    connect(m_reader, &ProcessReader::filesMapped, this, [this](const diagnostics::MappedFileList &files) {
        m_modules->setMapped(files);
        showModules();
    });
    connect(m_reader, &ProcessReader::modulesAnswered, this, &DetailsPanel::takeModules);
    connect(link, &EngineLink::environmentRead, this,
            [this](const QString &key, const QMap<QString, QString> &variables, const QString &problem) {
                if (key == m_process.key() && m_isReadingVariables)
                    takeVariables(variables, problem);
            });
    m_clock.setInterval(100);
    connect(&m_clock, &QTimer::timeout, this, &DetailsPanel::showWaiting);
    if (!settingsPath().isEmpty())
        m_parts->setCurrent(keptSetting(settingsPath(), QStringLiteral("details/part")).toInt());
    m_details->setEntry(process);
    showVariables();
    showModules();
    showEnded();
}

DetailsPanel::~DetailsPanel() = default;

QString DetailsPanel::settingsPath() const
{
    const QString folder = m_link->backend().settingsFolder;
    return folder.isEmpty() ? QString() : QString(folder + u"/tables.ini");
}

void DetailsPanel::makeDetails()
{
    auto *table = new TableCard(tr("Details"), m_details, QStringLiteral("details"), settingsPath());
    table->searchField()->setPlaceholderText(tr("Filter details"));
    table->delegate()->setQuietColumns({DetailsModel::Property, DetailsModel::Source});
    table->view()->header()->setStretchLastSection(false);
    table->setColumns({200, 560, 104});
    table->view()->header()->setSectionResizeMode(DetailsModel::Value, QHeaderView::Stretch);
    auto *copy = pushButton(tr("Copy value"), QStringLiteral("copy"), table);
    table->titleBar()->addWidget(copy);
    const auto copyValue = [this, table] {
        const QModelIndex index = table->current().siblingAtColumn(DetailsModel::Value);
        if (!index.isValid())
            return;
        copyText(index.data().toString());
        Q_EMIT said(tr("Copied: %1", "%1 a value").arg(index.data().toString()));
    };
    connect(copy, &QPushButton::clicked, this, copyValue);
    copy->setEnabled(false);
    connect(table->view()->selectionModel(), &QItemSelectionModel::currentChanged, copy,
            [copy](const QModelIndex &current) { copy->setEnabled(current.isValid()); });
    table->setRowCommands([copyValue, this](QMenu *menu) { connect(menu->addAction(tr("Copy value")), &QAction::triggered, this, copyValue); });
    m_tables[Details] = table;
    table->showRows();
}

void DetailsPanel::makeVariables()
{
    auto *table = new TableCard(tr("Variables"), m_variables, QStringLiteral("variables"), settingsPath());
    table->searchField()->setPlaceholderText(tr("Filter variables"));
    table->addGroups(tr("Which variables"), EnvironmentModel::GroupRole,
                     {{tr("All"), 0}, {tr(".NET"), EnvironmentModel::DotnetGroup}, {tr("ASP.NET Core"), EnvironmentModel::AspNetGroup},
                      {tr("Secrets"), EnvironmentModel::SecretGroup}});
    table->delegate()->setMonoColumns({EnvironmentModel::Value});
    table->delegate()->setButtonColumn(EnvironmentModel::Action);
    table->view()->header()->setStretchLastSection(false);
    table->setColumns({280, 480, 64});
    table->view()->header()->setSectionResizeMode(EnvironmentModel::Value, QHeaderView::Stretch);
    table->view()->header()->setSectionResizeMode(EnvironmentModel::Action, QHeaderView::Fixed);
    m_reveal = pushButton(tr("Show secrets"), QStringLiteral("eye"), table);
    m_reveal->setCheckable(true);
    table->titleBar()->addWidget(m_reveal);
    connect(m_reveal, &QPushButton::toggled, m_variables, &EnvironmentModel::setRevealed);
    const auto toggle = [this](const QModelIndex &source) { m_variables->toggle(source.row()); };
    connect(table->delegate(), &TableDelegate::pressed, this,
            [toggle, table](const QModelIndex &index) { toggle(table->filter()->mapToSource(index)); });
    connect(table->view(), &QTreeView::activated, this,
            [toggle, table](const QModelIndex &index) { toggle(table->filter()->mapToSource(index)); });
    table->setSecretRole(EnvironmentModel::SecretRole);
    table->setRowCommands([this, table, toggle](QMenu *menu) {
        const QPersistentModelIndex source(table->current()); // the rows may change while the menu stands open
        const bool isSecret = source.data(EnvironmentModel::SecretRole).toBool();
        if (isSecret && !m_variables->isRevealed())
            connect(menu->addAction(tr("Show or hide the value")), &QAction::triggered, this, [toggle, source] { toggle(source); });
        const QString name = source.data().toString();
        const QString line = name + u'=' + QModelIndex(source).siblingAtColumn(EnvironmentModel::Value).data().toString();
        connect(menu->addAction(tr("Copy as NAME=value")), &QAction::triggered, this, [this, line, name, isSecret] {
            copyText(line);
            Q_EMIT said(tr("Copied: %1", "%1 a value").arg(isSecret ? name : line));
        });
    });
    m_tables[Variables] = table;
}

void DetailsPanel::makeModules()
{
    auto *table = new TableCard(tr("Modules"), m_modules, QStringLiteral("modules"), settingsPath());
    table->searchField()->setPlaceholderText(tr("Filter modules"));
    table->addGroups(tr("Which modules"), ModulesModel::GroupRole,
                     {{tr("All"), 0}, {tr("Managed"), ModulesModel::Managed}, {tr("Native"), ModulesModel::Native},
                      {tr("Dynamic"), ModulesModel::Dynamic}});
    table->delegate()->setQuietColumns({ModulesModel::Kind, ModulesModel::Path, ModulesModel::Assembly});
    table->delegate()->setMonoColumns({ModulesModel::Address, ModulesModel::PdbId});
    table->delegate()->setFaded(ModulesModel::EndedRole, true);
    table->setColumns({300, 76, 76, 76, 108, 260, 320, 220, 300}, {ModulesModel::Assembly});
    if (table->view()->header()->sortIndicatorSection() < 0)
        table->view()->sortByColumn(ModulesModel::Name, Qt::AscendingOrder);
    m_tables[Modules] = table;
}

QString DetailsPanel::title() const
{
    return tr("Environment");
}

QString DetailsPanel::help() const
{
    return tr("What the process is, what it was started with and what it has loaded. Values that look like secrets are hidden until "
              "you show them. The runtime lists its modules when asked: that takes one of its threads about a tenth of a second "
              "and loads nothing into it.");
}

QWidget *DetailsPanel::actions()
{
    if (!m_actions) {
        m_actions = new QWidget;
        auto *row = new QHBoxLayout(m_actions);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        const auto add = [this, row](const QString &iconName, const QString &words, const QString &help) {
            auto *button = new QToolButton(m_actions);
            button->setIcon(icon(iconName));
            button->setText(words);
            button->setToolTip(help);
            button->setAccessibleName(words);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setFocusPolicy(Qt::TabFocus);
            row->addWidget(button);
            return button;
        };
        auto *copy = add(QStringLiteral("copy"), tr("Copy"), tr("Copy the chosen rows, or all that are shown, as tab-separated text"));
        connect(copy, &QToolButton::clicked, this, [this] { m_tables[m_parts->current()]->copyRows(); });
        m_again = add(QStringLiteral("refresh"), tr("Read again"), tr("Ask the process again for what is shown"));
        connect(m_again, &QToolButton::clicked, this, &DetailsPanel::readAgain);
        m_again->setEnabled(!hasEnded());
    }
    return m_actions;
}

bool DetailsPanel::hasEnded() const
{
    return m_process.reach == Reach::Ended;
}

void DetailsPanel::setProcess(const diagnostics::ProcessEntry &process)
{
    const auto before = m_process;
    m_process = process;
    m_details->setEntry(process);
    const bool isBack = before.reach != process.reach || before.isSuspended != process.isSuspended;
    if (isBack) {
        if (hasEnded() && m_isReadingVariables)
            takeVariables({}, tr("It ended before it could be asked."));
        showVariables();
        showModules();
        showEnded();
        if (isVisible())
            readFirst();
    }
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    readFirst();
}

void DetailsPanel::choose(int part)
{
    m_stack->setCurrentIndex(part);
    m_searches->setCurrentIndex(part);
    if (!settingsPath().isEmpty())
        keepSetting(settingsPath(), QStringLiteral("details/part"), part);
    if (isVisible())
        readFirst();
}

void DetailsPanel::readFirst()
{
    switch (Part(m_parts->current())) {
    case Details:
        if (!hasEnded())
            m_reader->readFacts(m_process); // cheap: threads and memory change
        break;
    case Variables:
        if (!m_hasAskedVariables && ProcessListModel::group(m_process.reach) == 0)
            readVariables();
        break;
    case Modules:
        if (!m_hasAskedModules && !hasEnded())
            readModules();
        break;
    case PartCount:
        break;
    }
}

void DetailsPanel::readAgain()
{
    if (hasEnded()) {
        Q_EMIT said(tr("%1 has ended: there is nobody to ask.", "%1 a process").arg(ProcessListModel::title(m_process)));
        return;
    }
    switch (Part(m_parts->current())) {
    case Details:
        m_reader->readFacts(m_process);
        break;
    case Variables:
        readVariables();
        break;
    case Modules:
        readModules();
        break;
    case PartCount:
        break;
    }
}

void DetailsPanel::readVariables()
{
    m_hasAskedVariables = true;
    m_isReadingVariables = true;
    m_variablesSince.start();
    m_clock.start();
    m_link->readEnvironment(m_process.key());
    showVariables();
}

void DetailsPanel::takeVariables(const QMap<QString, QString> &variables, const QString &problem)
{
    m_isReadingVariables = false;
    m_variablesProblem = problem;
    if (problem.isEmpty()) {
        m_hasVariables = true;
        m_variables->setVariables(variables);
    }
    showVariables();
}

void DetailsPanel::showVariables()
{
    TableCard *table = m_tables[Variables];
    showGroups();
    m_reveal->setEnabled(m_variables->count(EnvironmentModel::SecretGroup) > 0);
    const QString name = ProcessListModel::title(m_process);
    table->setFootLine(Shape::NeedsCare, {});
    if (m_hasVariables && m_variables->rowCount() > 0) {
        table->showRows();
        if (!m_variablesProblem.isEmpty())
            table->setFootLine(Shape::NeedsCare, m_variablesProblem, tr("Read again"), [this] { readAgain(); });
    } else if (m_hasVariables) {
        table->showSentence({}, tr("%1 was started without any variable.", "%1 a process").arg(name));
    } else if (m_isReadingVariables) {
        table->showSentence({}, tr("Waiting for the variables of %1.", "%1 a process").arg(name));
    } else if (hasEnded()) {
        table->showSentence(tr("Not read in time"), tr("%1 ended before its variables were read.", "%1 a process").arg(name));
    } else if (!m_variablesProblem.isEmpty()) {
        table->showSentence(tr("The variables could not be read"), m_variablesProblem, tr("Read again"), [this] { readAgain(); });
    } else if (ProcessListModel::group(m_process.reach) == 1) {
        table->showSentence(tr("Out of reach"), m_process.reason.translated(), {}, {}, m_process.mend);
    } else {
        table->showSentence({}, tr("The variables of %1 have not been read.", "%1 a process").arg(name), tr("Read them"),
                            [this] { readAgain(); });
    }
}

void DetailsPanel::readModules()
{
    m_hasAskedModules = true;
    m_reader->readFiles(m_process);
    if (ProcessListModel::group(m_process.reach) == 0 && !m_process.isSuspended) {
        m_modulesSince.start();
        m_clock.start();
        m_reader->askModules(m_process);
    } else if (m_process.isSuspended) {
        m_hasAskedModules = false; // once it runs
    }
    showModules();
}

void DetailsPanel::takeModules(const Result<LoadedModules> &answer)
{
    m_answer = answer;
    m_hasModulesAnswer = true;
    if (answer) {
        m_modulesAt = QDateTime::currentDateTimeUtc();
        m_modules->setLoaded(*answer);
        m_details->setRuntimeLibrary(answer->runtimePath);
    }
    showModules();
}

void DetailsPanel::showModules()
{
    TableCard *table = m_tables[Modules];
    const Format format;
    const QString name = ProcessListModel::title(m_process);
    showGroups();
    const bool isAsking = m_reader->isAsking();
    const bool hasRows = m_modules->rowCount() > 0;
    const auto again = [this] { readAgain(); };
    if (hasRows)
        table->showRows();
    if (isAsking) {
        showWaiting();
        return;
    }
    table->setFootLine(Shape::Done, {});
    if (hasEnded()) {
        if (hasRows)
            table->setFootLine(Shape::Ended, m_modulesAt.isValid()
                                   ? tr("As the runtime listed them at %1.", "%1 a time").arg(format.time(m_modulesAt))
                                   : tr("Files in its memory only: it ended before the runtime was asked."));
        else
            table->showSentence(tr("Not read in time"), tr("%1 ended before its modules were read.", "%1 a process").arg(name));
        return;
    }
    if (m_process.isSuspended) {
        const QString why = tr("%1 is held before its first instant. The runtime lists its modules once it runs.", "%1 a process").arg(name);
        if (hasRows)
            table->setFootLine(Shape::NeedsCare, why);
        else
            table->showSentence({}, why);
        return;
    }
    if (m_hasModulesAnswer && !m_answer) {
        const bool isCancelled = m_answer.error().code == ErrorCode::Cancelled;
        const QString why = isCancelled ? tr("The runtime was not asked to the end.") : m_answer.error().message.translated();
        if (hasRows)
            table->setFootLine(isCancelled ? Shape::NeedsCare : Shape::Failed,
                               QString(why + u' ' + tr("Shown are the files in its memory.")), tr("Ask again"), again);
        else
            table->showSentence(tr("The modules could not be read"), why, tr("Ask again"), again);
        return;
    }
    if (m_hasModulesAnswer && m_answer) {
        const QString cost = tr("Listed by the runtime in %1 s (%2), nothing was loaded into it.", "%1 a number, %2 a size in bytes")
                                 .arg(format.number(double(m_answer->took.count()) / 1000, 2), format.byteSize(m_answer->bytes));
        if (m_answer->isComplete && m_answer->lost == 0)
            table->setFootLine(Shape::Done, cost, tr("Ask again"), again);
        else
            table->setFootLine(Shape::NeedsCare, QString(tr("The list may lack some: part of it was lost.") + u' ' + cost), tr("Ask again"),
                               again);
        return;
    }
    if (ProcessListModel::group(m_process.reach) == 1) {
        if (hasRows)
            table->setFootLine(Shape::OutOfReach, QString(m_process.reason.translated() + u' ' + tr("Shown are the files in its memory.")));
        else
            table->showSentence(tr("Out of reach"), m_process.reason.translated(), {}, {}, m_process.mend);
        return;
    }
    if (!hasRows)
        table->showSentence({}, tr("The modules of %1 have not been read.", "%1 a process").arg(name), tr("Read them"), again);
}

void DetailsPanel::showWaiting()
{
    const QString name = ProcessListModel::title(m_process);
    if (m_isReadingVariables && !m_hasVariables && m_variablesSince.elapsed() >= 1000)
        m_tables[Variables]->showSentence(
            {}, tr("Waiting for the variables of %1, %2 s.", "%1 a process, %2 a number").arg(name, seconds(m_variablesSince.elapsed())),
            tr("Stop waiting"), [this] { takeVariables({}, tr("You stopped waiting for the answer.")); });
    if (m_reader->isAsking()) {
        TableCard *table = m_tables[Modules];
        const bool isNoticed = m_modulesSince.elapsed() >= noticedMs;
        const QString words = isNoticed ? tr("The runtime is listing its modules, %1 s.").arg(seconds(m_modulesSince.elapsed()))
                                        : tr("The runtime is listing its modules.");
        const auto cancel = [this] { m_reader->cancelModules(); };
        if (m_modules->rowCount() > 0)
            table->setFootLine(Shape::Running, words, isNoticed ? tr("Cancel") : QString(), cancel);
        else
            table->showSentence({}, words, isNoticed ? tr("Cancel") : QString(), cancel);
    }
    if (!m_isReadingVariables && !m_reader->isAsking())
        m_clock.stop();
}

void DetailsPanel::showGroups()
{
    const auto name = [](const QString &words, int count) { return count == 0 ? words : QString(words + u' ' + Format().count(count)); };
    Segments *variables = m_tables[Variables]->groups();
    variables->setText(1, name(tr(".NET"), m_variables->count(EnvironmentModel::DotnetGroup)));
    variables->setText(2, name(tr("ASP.NET Core"), m_variables->count(EnvironmentModel::AspNetGroup)));
    variables->setText(3, name(tr("Secrets"), m_variables->count(EnvironmentModel::SecretGroup)));
    Segments *modules = m_tables[Modules]->groups();
    modules->setText(1, name(tr("Managed"), m_modules->count(ModulesModel::Managed)));
    modules->setText(2, name(tr("Native"), m_modules->count(ModulesModel::Native)));
    modules->setText(3, name(tr("Dynamic"), m_modules->count(ModulesModel::Dynamic)));
}

void DetailsPanel::showEnded()
{
    const Format format;
    const QString words = hasEnded() ? tr("ended %1", "%1 a time").arg(format.time(m_process.endedUtc)) : QString();
    for (TableCard *table : m_tables) {
        table->setState(words);
        if (hasEnded())
            table->setShape(Shape::Ended);
    }
    if (m_again)
        m_again->setEnabled(!hasEnded());
    m_modules->setEnded(hasEnded());
    m_tables[Details]->delegate()->setFaded(DetailsModel::EndedRole, hasEnded());
    m_tables[Details]->view()->viewport()->update();
}

} // namespace clrscope::ui
