// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "launch/launchpage.h"

#include "format/format.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/filechoice.h"
#include "shell/parts.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QTextOption>
#include <QVBoxLayout>

namespace clrscope::ui {

Result<QMap<QString, QString>> parseEnvironment(const QString &text)
{
    QMap<QString, QString> variables;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        const auto equals = trimmed.indexOf(u'=');
        if (equals <= 0)
            return fail(ErrorCode::InvalidArgument,
                        LaunchPage::tr("\"%1\" is no variable. Write NAME=value, one on a line.").arg(trimmed));
        variables.insert(trimmed.left(equals).trimmed(), trimmed.mid(equals + 1));
    }
    return variables;
}

LaunchPage::LaunchPage(EngineLink *link, QWidget *parent)
    : QWidget(parent), m_link(link), m_card(new Card(tr("Launch a program"), this)), m_program(new QLineEdit),
      m_arguments(new QLineEdit), m_folder(new QLineEdit), m_environment(new QPlainTextEdit),
      m_launch(new QPushButton(tr("Launch and record"))), m_mark(new ShapeMark(Shape::Failed)),
      m_message(new Words({}, Text::Base, Ink::Text))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    m_card->setNote(tr("held before its first instruction until the recording runs"));
    all->addWidget(m_card);
    auto *scroll = new QScrollArea(m_card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    content->setMaximumWidth(720);
    auto *form = new QGridLayout(content);
    form->setContentsMargins(8, 8, 8, 8);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString &text, QWidget *field, QWidget *buddy, QWidget *button = nullptr) {
        auto *words = new Words(text, Text::Base, Ink::Quiet, content);
        words->setBuddy(buddy);
        words->setFixedHeight(24); // beside the first line of its field
        buddy->setAccessibleName(text);
        form->addWidget(words, line, 0, Qt::AlignTop);
        form->addWidget(field, line, 1);
        if (button)
            form->addWidget(button, line, 2);
        ++line;
    };
    const auto browse = [&](const QString &text) {
        auto *button = iconButton(QStringLiteral("folder"), text, content);
        button->setAutoRaise(false);
        return button;
    };
    m_program->setObjectName(QStringLiteral("launchProgram"));
    m_program->setPlaceholderText(tr("dotnet, or the path of a program"));
    auto *chooseProgram = browse(tr("Choose the program"));
    add(tr("Program"), m_program, m_program, chooseProgram);
    m_arguments->setObjectName(QStringLiteral("launchArguments"));
    m_arguments->setPlaceholderText(tr("as on a command line; quote what holds spaces"));
    add(tr("Arguments"), m_arguments, m_arguments);
    m_folder->setPlaceholderText(tr("the folder clrscope was started in"));
    auto *chooseFolder = browse(tr("Choose the working folder"));
    add(tr("Working folder"), m_folder, m_folder, chooseFolder);
    m_environment->setObjectName(QStringLiteral("launchEnvironment"));
    m_environment->setPlaceholderText(tr("NAME=value, one on a line"));
    m_environment->setTabChangesFocus(true);
    m_environment->setFixedHeight(72);
    m_environment->setFont(themeFont(Text::Mono));
    m_environment->setLayoutDirection(Qt::LeftToRight); // names and values, in every language
    QTextOption leftToRight = m_environment->document()->defaultTextOption();
    leftToRight.setTextDirection(Qt::LeftToRight);
    m_environment->document()->setDefaultTextOption(leftToRight);
    for (QLineEdit *field : {m_program, m_arguments, m_folder})
        field->setLayoutDirection(Qt::LeftToRight);
    add(tr("Environment"), m_environment, m_environment);
    auto *profiles = new QWidget(content);
    auto *grid = new QGridLayout(profiles);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const RecordingProfile &profile : recordingProfiles()) {
        auto *box = new QCheckBox(profile.title, profiles);
        box->setFixedHeight(20);
        box->setAccessibleDescription(profile.cost);
        m_profiles.insert(profile.id, box);
        auto *cost = new Words(profile.cost, Text::Second, profile.isHeavy ? Ink::Warn : Ink::Quiet, profiles);
        cost->setElided(Qt::ElideRight);
        const int row = grid->rowCount();
        grid->addWidget(box, row, 0);
        grid->addWidget(cost, row, 1);
        connect(box, &QCheckBox::toggled, box, [box](bool on) { box->setFont(themeFont(on ? Text::Strong : Text::Base)); });
        connect(box, &QCheckBox::toggled, this, &LaunchPage::refresh);
    }
    add(tr("What to record"), profiles, m_profiles.value(recordingProfiles().first().id));
    m_profiles.value(recordingProfiles().first().id)->setAccessibleName(recordingProfiles().first().title);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    m_launch->setObjectName(QStringLiteral("launchNow"));
    m_launch->setProperty("main", true);
    m_launch->setAutoDefault(false);
    m_launch->setIcon(icon(QStringLiteral("launch"), Ink::OnAccent));
    bottom->addWidget(m_launch);
    bottom->addWidget(m_mark);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setObjectName(QStringLiteral("launchMessage"));
    bottom->addWidget(m_message, 1);
    form->addLayout(bottom, line++, 1);
    form->setRowStretch(line, 1);
    scroll->setWidget(content);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->viewport()->setAutoFillBackground(true);
    m_card->body()->addWidget(scroll);
    m_mark->hide();

    connect(chooseProgram, &QToolButton::clicked, this, [this] {
        askForFile(this, {FileQuestion::Kind::Open, tr("Choose the program"), m_folder->text(), {}, {}},
                   [this](const QString &path) { setProgram(path); });
    });
    connect(chooseFolder, &QToolButton::clicked, this, [this] {
        askForFile(this, {FileQuestion::Kind::Folder, tr("Choose the working folder"), m_folder->text(), {}, {}},
                   [this](const QString &path) { m_folder->setText(path); });
    });
    connect(m_program, &QLineEdit::textChanged, this, &LaunchPage::refresh);
    connect(m_launch, &QPushButton::clicked, this, [this] {
        if (m_isWaiting)
            m_stop.request_stop(); // launchRefused() follows
        else
            launch();
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &LaunchPage::showWaiting);
    for (QLineEdit *field : {m_program, m_arguments, m_folder})
        connect(field, &QLineEdit::returnPressed, this, &LaunchPage::launch);
    connect(link, &EngineLink::launched, this, &LaunchPage::showLaunched);
    connect(link, &EngineLink::launchRefused, this, [this](const QString &sentence) {
        m_isWaiting = false;
        say(m_stop.stop_requested() ? Shape::Ended : Shape::Failed, sentence);
        refresh();
    });

    if (const QString path = settingsPath(); !path.isEmpty()) {
        m_program->setText(keptSetting(path, QStringLiteral("launch/program")).toString());
        m_arguments->setText(keptSetting(path, QStringLiteral("launch/arguments")).toString());
        m_folder->setText(keptSetting(path, QStringLiteral("launch/folder")).toString());
        const auto chosen = keptSetting(path, QStringLiteral("launch/profiles")).toStringList();
        if (!chosen.isEmpty())
            m_choice.profiles = chosen;
    }
    const QStringList chosen = m_choice.profiles; // the boxes write it
    for (auto at = m_profiles.begin(); at != m_profiles.end(); ++at)
        at.value()->setChecked(chosen.contains(at.key()));
    setFocusProxy(m_program);
    refresh();
}

QString LaunchPage::settingsPath() const
{
    const QString &folder = m_link->backend().settingsFolder;
    return folder.isEmpty() ? QString() : QString(folder + u"/recorder.ini");
}

void LaunchPage::setProgram(const QString &program)
{
    m_program->setText(program);
}

QString LaunchPage::message() const
{
    return m_message->words();
}

Result<QMap<QString, QString>> LaunchPage::environment() const
{
    return parseEnvironment(m_environment->toPlainText());
}

void LaunchPage::refresh()
{
    m_choice.profiles.clear();
    for (const RecordingProfile &profile : recordingProfiles()) {
        if (m_profiles.value(profile.id)->isChecked())
            m_choice.profiles << profile.id;
    }
    const bool canLaunch = !m_program->text().trimmed().isEmpty() && !m_choice.profiles.isEmpty();
    m_launch->setEnabled(canLaunch || m_isWaiting);
    m_launch->setText(m_isWaiting ? tr("Cancel") : tr("Launch and record"));
    if (!m_isWaiting)
        m_clock.stop();
    m_launch->setToolTip(canLaunch ? QString() : tr("Name a program and tick at least one thing to record"));
}

void LaunchPage::say(ui::Shape shape, const QString &sentence)
{
    m_mark->setShape(shape);
    m_mark->setVisible(!sentence.isEmpty());
    m_message->setWords(sentence);
}

void LaunchPage::remember() const
{
    if (settingsPath().isEmpty())
        return;
    const QString file = settingsPath();
    keepSetting(file, QStringLiteral("launch/program"), m_program->text());
    keepSetting(file, QStringLiteral("launch/arguments"), m_arguments->text());
    keepSetting(file, QStringLiteral("launch/folder"), m_folder->text());
    keepSetting(file, QStringLiteral("launch/profiles"), m_choice.profiles);
    // The environment is not kept: it may hold secrets.
}

void LaunchPage::launch()
{
    if (!m_launch->isEnabled() || m_isWaiting)
        return;
    const auto variables = environment();
    if (!variables) {
        say(Shape::Failed, variables.error().message.translated());
        return;
    }
    const QString folder = m_folder->text().trimmed();
    if (!folder.isEmpty() && !QFileInfo(folder).isDir()) {
        say(Shape::Failed, tr("There is no folder %1 to work in. Choose another, or leave it empty.").arg(folder));
        return;
    }
    LaunchRequest request;
    request.program = m_program->text().trimmed();
    if (request.program.startsWith(QLatin1String("~/")))
        request.program = QDir::homePath() + request.program.mid(1);
    request.arguments = QProcess::splitCommand(m_arguments->text());
    request.workingFolder = folder;
    request.environment = *variables;
    m_choice.folder = m_link->backend().recordingsFolder;
    request.recording = requestOf(m_choice, {});
    const QString name = QFileInfo(request.program).fileName();
    if (!m_choice.folder.isEmpty())
        request.outputFile = QDir(m_choice.folder)
                                 .filePath(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd_HHmmss"))
                                           + QStringLiteral("_%1.output.txt").arg(name));
    m_outputFile = request.outputFile;
    m_isWaiting = true;
    remember();
    m_waitingFor = name;
    m_waited.start();
    m_stop = std::stop_source();
    request.stop = m_stop.get_token();
    showWaiting();
    refresh();
    m_clock.start();
    m_link->launch(request);
}

void LaunchPage::showWaiting()
{
    say(Shape::Stopping, tr("%1 starts. Waiting for its .NET runtime for %2, at most 10 s.", "a program, a length of time")
                             .arg(m_waitingFor, Format().duration(std::chrono::milliseconds(m_waited.elapsed()))));
}

void LaunchPage::showLaunched(const QString &processKey, const QString &name)
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    say(Shape::Done, m_outputFile.isEmpty()
                         ? tr("%1 runs and is recorded from its first instant.").arg(name)
                         : tr("%1 runs and is recorded from its first instant. What it prints goes to %2.").arg(name, m_outputFile));
    refresh();
    Q_EMIT launched(processKey, name);
}

} // namespace clrscope::ui
