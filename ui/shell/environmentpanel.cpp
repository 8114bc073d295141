// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/environmentpanel.h"

#include "format/format.h"
#include "processes/processlistmodel.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QRegularExpression>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace clrscope::ui {

bool EnvironmentModel::looksSecret(const QString &name, const QString &value)
{
    static const QRegularExpression words(
        QStringLiteral("(KEY|TOKEN|SECRET|PASS|PWD$|CREDENTIAL|CONNECTIONSTRING|AUTH|PRIVATE|SAS|COOKIE)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(QStringLiteral("(password|pwd|accountkey|sharedaccesskey|secret)\\s*=|://[^/:@\\s]+:[^@\\s]+@"),
                                           QRegularExpression::CaseInsensitiveOption);
    return words.match(name).hasMatch() || inside.match(value).hasMatch();
}

int EnvironmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EnvironmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[name, value] = m_rows.at(index.row());
    const bool secret = looksSecret(name, value);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return name;
        return secret && !m_revealed && !value.isEmpty() ? QStringLiteral("••••••••") : value;
    case Qt::ToolTipRole:
        if (index.column() == Value && secret && !m_revealed)
            return tr("Hidden, as it looks like a secret. “Reveal” shows it.");
        return index.column() == Name ? name : value;
    case SecretRole:
        return secret;
    case RawRole:
        return value;
    default:
        return {};
    }
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Variable") : tr("Value");
}

void EnvironmentModel::setVariables(const QMap<QString, QString> &variables)
{
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (variables.isEmpty())
        return;
    beginInsertRows({}, 0, int(variables.size()) - 1);
    for (auto at = variables.begin(); at != variables.end(); ++at)
        m_rows.append({at.key(), at.value()});
    endInsertRows();
}

void EnvironmentModel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Value), index(int(m_rows.size()) - 1, Value));
}

EnvironmentPanel::EnvironmentPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent)
    : Panel(parent), m_link(link), m_process(process), m_model(new EnvironmentModel(this)),
      m_filter(new QSortFilterProxyModel(this)), m_view(new QTreeView), m_card(new Card(tr("Environment"))),
      m_details(new Card(tr("Details"))), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_search(new SearchField(tr("Filter variables")))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(12);
    all->addWidget(m_details);
    all->addWidget(m_card, 1);
    fillDetails();

    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EnvironmentModel::Name, Qt::AscendingOrder);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Environment variables"));
    m_delegate = new TableDelegate(m_view);
    m_delegate->setMonoColumns({EnvironmentModel::Value});
    m_view->setItemDelegate(m_delegate);
    m_view->header()->resizeSection(EnvironmentModel::Name, 300);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    m_empty->setSentence(tr("Waiting for the variables of %1.").arg(ProcessListModel::title(process)));
    m_card->body()->addWidget(m_stack);
    m_search->setFixedWidth(220);
    m_card->titleBar()->addWidget(m_search);
    auto *reveal = pushButton(tr("Reveal secrets"), QStringLiteral("eye"), m_card);
    reveal->setCheckable(true);
    m_card->titleBar()->addWidget(reveal);
    auto *copy = pushButton(tr("Copy"), QStringLiteral("copy"), m_card);
    m_card->titleBar()->addWidget(copy);

    connect(reveal, &QPushButton::toggled, m_model, &EnvironmentModel::setRevealed);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        m_delegate->setMatch(text.trimmed());
        m_card->setNote(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount()));
    });
    const auto copyRows = [this] {
        QStringList lines;
        auto rows = m_view->selectionModel()->selectedRows();
        if (rows.isEmpty()) {
            for (int row = 0; row < m_filter->rowCount(); ++row)
                rows << m_filter->index(row, 0);
        }
        // Copies what is shown: a hidden secret stays hidden.
        for (const QModelIndex &index : rows)
            lines << index.data().toString() + u'\t' + index.siblingAtColumn(1).data().toString();
        copyText(lines.join(u'\n'));
        Q_EMIT said(tr("%n variable(s) copied", nullptr, int(lines.size())));
    };
    connect(copy, &QPushButton::clicked, this, copyRows);
    auto *key = new QShortcut(QKeySequence::Copy, m_view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, copyRows);

    connect(link, &EngineLink::environmentRead, this,
            [this](const QString &processKey, const QMap<QString, QString> &variables, const QString &problem) {
                if (processKey != m_process.key())
                    return;
                m_model->setVariables(variables);
                m_card->setNote(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount()));
                if (problem.isEmpty()) {
                    m_stack->setCurrentWidget(m_view);
                } else {
                    m_isLoaded = false;
                    m_empty->setSentence(problem);
                    m_stack->setCurrentWidget(m_empty);
                }
            });
}

QString EnvironmentPanel::title() const
{
    return tr("Environment");
}

QString EnvironmentPanel::help() const
{
    return tr("What the process was started with. Values that look like secrets are hidden until you reveal them.");
}

QWidget *EnvironmentPanel::actions()
{
    if (!m_actions) {
        m_actions = new QWidget;
        auto *row = new QHBoxLayout(m_actions);
        row->setContentsMargins(0, 0, 0, 0);
        auto *refresh = pushButton(tr("Read again"), QStringLiteral("refresh"), m_actions);
        row->addWidget(refresh);
        connect(refresh, &QPushButton::clicked, this, &EnvironmentPanel::load);
    }
    return m_actions;
}

void EnvironmentPanel::fillDetails()
{
    const Format format;
    auto *holder = new QWidget(m_details);
    auto *form = new QFormLayout(holder);
    form->setContentsMargins(8, 8, 8, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    const auto add = [form](const QString &name, const QString &value) {
        auto *words = new Words(value.isEmpty() ? Format::unknown() : value, Text::Base, Ink::Text);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setElided(Qt::ElideMiddle);
        form->addRow(new Words(name, Text::Base, Ink::Quiet), words);
    };
    add(tr("Command line"), m_process.info.commandLine);
    add(tr("Entry assembly"), m_process.info.managedEntryAssembly);
    add(tr("Runtime"), QString(m_process.info.runtimeVersion + u"  " + m_process.info.portableRid));
    add(tr("System"), QString(m_process.info.operatingSystem + u", " + m_process.info.architecture));
    add(tr("User"), m_process.user);
    add(tr("Started"), m_process.startedUtc.isValid() ? format.timeFull(m_process.startedUtc) : QString());
    add(tr("Runtime instance"), m_process.info.cookie.isNull() ? QString() : m_process.info.cookie.toString(QUuid::WithoutBraces));
    m_details->body()->addWidget(holder);
}

void EnvironmentPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (!m_isLoaded)
        load();
}

void EnvironmentPanel::load()
{
    m_isLoaded = true;
    m_link->readEnvironment(m_process.key());
}

} // namespace clrscope::ui
