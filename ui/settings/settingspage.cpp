// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <clrscope/diagnostics/processregistry.h>

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace clrscope::ui {

namespace {

/// Settings one may want to add without looking up their names.
QStringList wellKnownKeys()
{
    return {QStringLiteral("urls"),
            QStringLiteral("Metrics:Enabled"),
            QStringLiteral("Metrics:Endpoints"),
            QStringLiteral("Metrics:MetricCount"),
            QStringLiteral("Metrics:IncludeDefaultProviders"),
            QStringLiteral("GlobalCounter:IntervalSeconds"),
            QStringLiteral("GlobalCounter:MaxHistograms"),
            QStringLiteral("GlobalCounter:MaxTimeSeries"),
            QStringLiteral("DiagnosticPort:ConnectionMode"),
            QStringLiteral("DiagnosticPort:EndpointName"),
            QStringLiteral("Storage:DefaultSharedPath"),
            QStringLiteral("Storage:DumpTempFolder"),
            QStringLiteral("Logging:LogLevel:Default"),
            QStringLiteral("CorsConfiguration:AllowedOrigins"),
            QStringLiteral("AllowedHosts"),
            QStringLiteral("Clrscope:RecordingsFolder"),
            QStringLiteral("Clrscope:ServerEnabled"),
            QStringLiteral("Clrscope:HistorySeconds")};
}

} // namespace

QString sourceWords(const settings::SourceInfo &source)
{
    using settings::SourceKind;
    const auto words = [&source]() -> QString {
        switch (source.kind) {
        case SourceKind::BuiltIn: return SettingsPage::tr("default", "source of a setting");
        case SourceKind::CommandLine: return SettingsPage::tr("command line", "source of a setting");
        case SourceKind::DotnetEnvironment: return SettingsPage::tr("environment, %1", "source of a setting").arg(QStringLiteral("DOTNET_"));
        case SourceKind::AspNetCoreEnvironment:
            return SettingsPage::tr("environment, %1", "source of a setting").arg(QStringLiteral("ASPNETCORE_"));
        case SourceKind::AppSettings: return SettingsPage::tr("file beside the program", "source of a setting");
        case SourceKind::PlainEnvironment: return SettingsPage::tr("environment", "source of a setting");
        case SourceKind::UserFile: return SettingsPage::tr("user's file of dotnet monitor", "source of a setting");
        case SourceKind::OwnFile: return SettingsPage::tr("settings of clrscope", "source of a setting");
        case SourceKind::MachineFile: return SettingsPage::tr("file of this machine", "source of a setting");
        case SourceKind::KeyPerFile: return SettingsPage::tr("folder with a file for each key", "source of a setting");
        case SourceKind::MonitorEnvironment:
            return SettingsPage::tr("environment, %1", "source of a setting").arg(QStringLiteral("DotnetMonitor_"));
        case SourceKind::ExtraFile: return SettingsPage::tr("file of the command line", "source of a setting");
        case SourceKind::TemporaryKey: return SettingsPage::tr("key of this run", "source of a setting");
        }
        return {};
    };
    return source.path.isEmpty() ? words() : QString(words() + u" (" + source.path + u')');
}

SettingsPage::SettingsPage(EngineLink *link, QWidget *parent)
    : QWidget(parent), m_link(link), m_model(new QStandardItemModel(this)), m_filter(new QSortFilterProxyModel(this)),
      m_view(new QTreeView), m_card(new Card(tr("Settings"), this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->addWidget(m_card);
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAllColumnsShowFocus(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(18);
    const bool canWrite = bool(link->backend().writeSettings);
    m_view->setEditTriggers(canWrite ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Settings"));
    auto *delegate = new TableDelegate(m_view);
    delegate->setMonoColumns({1});
    delegate->setQuietColumns({2});
    m_view->setItemDelegate(delegate);
    m_card->body()->addWidget(m_view);
    auto *search = new SearchField(tr("Filter settings"), m_card);
    search->setFixedWidth(220);
    m_card->titleBar()->addWidget(search);
    auto *again = pushButton(tr("Read again"), QStringLiteral("refresh"), m_card);
    m_card->titleBar()->addWidget(again);
    connect(again, &QPushButton::clicked, this, &SettingsPage::load);
    connect(search, &QLineEdit::textChanged, this, [this, delegate](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        delegate->setMatch(text.trimmed());
        m_view->expandAll();
    });
    if (canWrite)
        m_card->body()->addWidget(makeFoot());
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        const QString key = item->data(KeyRole).toString();
        if (m_isFilling || key.isEmpty() || item->column() != 1)
            return;
        if (item->text() != m_settings.value(key.toLower()).value)
            write(key, item->text());
    });
    connect(link, &EngineLink::settingsWritten, this, &SettingsPage::takeWritten);
    load();
}

QWidget *SettingsPage::makeFoot()
{
    auto *foot = new QWidget(m_card);
    auto *all = new QVBoxLayout(foot);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(divider(Qt::Horizontal, foot));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    m_key = new QLineEdit(foot);
    m_key->setObjectName(QStringLiteral("settingKey"));
    m_key->setPlaceholderText(tr("Name of a setting, such as %1").arg(QStringLiteral("Metrics:Enabled")));
    m_key->setAccessibleName(tr("Name of the setting"));
    auto *names = new QCompleter(wellKnownKeys(), m_key);
    names->setCaseSensitivity(Qt::CaseInsensitive);
    names->setFilterMode(Qt::MatchContains);
    m_key->setCompleter(names);
    m_value = new QLineEdit(foot);
    m_value->setObjectName(QStringLiteral("settingValue"));
    m_value->setPlaceholderText(tr("Its value"));
    m_value->setAccessibleName(tr("Value of the setting"));
    m_set = new QPushButton(tr("Set"), foot);
    m_set->setObjectName(QStringLiteral("settingSet"));
    m_set->setToolTip(tr("Writes it to the settings.json of clrscope. Double-click a value above to change it there."));
    m_remove = new QPushButton(tr("Remove"), foot);
    m_remove->setObjectName(QStringLiteral("settingRemove"));
    m_remove->setToolTip(tr("Takes the chosen setting out of the settings.json of clrscope; other sources stay as they are."));
    row->addWidget(m_key, 3);
    row->addWidget(m_value, 3);
    row->addWidget(m_set);
    row->addWidget(m_remove);
    all->addLayout(row);
    auto *words = new QHBoxLayout;
    words->setContentsMargins(8, 0, 8, 8);
    words->setSpacing(6);
    m_mark = new ShapeMark(Shape::Failed, foot);
    m_message = new Words({}, Text::Base, Ink::Text, foot);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->addWidget(m_mark);
    words->addWidget(m_message, 1);
    all->addLayout(words);
    say(false, {});

    const auto set = [this] {
        if (const QString key = m_key->text().trimmed(); !key.isEmpty())
            write(key, m_value->text());
    };
    connect(m_set, &QPushButton::clicked, this, set);
    connect(m_value, &QLineEdit::returnPressed, this, set);
    connect(m_key, &QLineEdit::returnPressed, m_value, qOverload<>(&QWidget::setFocus));
    connect(m_key, &QLineEdit::textChanged, this, &SettingsPage::refresh);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QString key = m_key->text().trimmed(); !key.isEmpty())
            write(key, std::nullopt);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString key = index.siblingAtColumn(1).data(KeyRole).toString();
        if (key.isEmpty() || m_isFilling)
            return;
        m_key->setText(key);
        const SettingInfo info = m_settings.value(key.toLower());
        m_value->setText(info.isSecret ? QString() : info.own.value_or(info.value));
        say(false, info.own && !info.isOwn && *info.own != info.value
                       ? tr("The settings.json of clrscope says \"%1\", but it does not count: %2 wins.").arg(*info.own, info.source)
                       : QString());
    });
    refresh();
    return foot;
}

QString SettingsPage::message() const
{
    return m_message ? m_message->words() : QString();
}

void SettingsPage::say(bool isRefusal, const QString &sentence)
{
    if (!m_message)
        return;
    m_mark->setShape(isRefusal ? Shape::Failed : Shape::NeedsCare);
    m_mark->setVisible(!sentence.isEmpty());
    m_message->setVisible(!sentence.isEmpty());
    m_message->setWords(sentence);
}

void SettingsPage::refresh()
{
    if (!m_key)
        return;
    const QString key = m_key->text().trimmed().toLower();
    const SettingInfo info = m_settings.value(key);
    m_set->setEnabled(!key.isEmpty());
    m_remove->setEnabled(info.isOwn || info.own.has_value());
}

void SettingsPage::write(const QString &key, const std::optional<QString> &value)
{
    m_asked = key;
    m_link->writeSettings({{key, value}});
}

void SettingsPage::takeWritten(const SettingChanges &changes, const QString &problem)
{
    if (!changes.isEmpty() && changes.first().first == m_asked) {
        say(true, problem.isEmpty() ? QString() : tr("Not written: %1").arg(problem));
        m_written = problem.isEmpty() ? m_asked : QString();
        m_asked.clear();
    }
    load(); // what was refused goes back to what it was
}

void SettingsPage::load()
{
    const auto read = m_link->backend().settings;
    if (read && m_link->backend().processes)
        ask(m_link->backend().processes, read, this, [this](const QList<SettingInfo> &settings) { fill(settings); });
}

void SettingsPage::fill(const QList<SettingInfo> &settings)
{
    m_isFilling = true;
    const QString chosen = m_view->currentIndex().siblingAtColumn(1).data(KeyRole).toString();
    const bool canWrite = bool(m_link->backend().writeSettings);
    m_settings.clear();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Setting"), tr("Value"), tr("Comes from")});
    QHash<QString, QStandardItem *> branches;
    for (const SettingInfo &setting : settings) {
        m_settings.insert(setting.key.toLower(), setting);
        QStandardItem *parent = m_model->invisibleRootItem();
        const QStringList parts = setting.key.split(u':');
        QString path;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            path += parts[i] + u':';
            QStandardItem *&branch = branches[path];
            if (!branch) {
                branch = new QStandardItem(parts[i]);
                branch->setEditable(false);
                QList<QStandardItem *> row{branch, new QStandardItem, new QStandardItem};
                for (QStandardItem *cell : std::as_const(row))
                    cell->setEditable(false);
                parent->appendRow(row);
            }
            parent = branch;
        }
        auto *name = new QStandardItem(parts.last());
        name->setEditable(false);
        auto *value = new QStandardItem(setting.value);
        value->setToolTip(setting.value);
        value->setData(setting.key, KeyRole);
        value->setEditable(canWrite && !setting.isSecret);
        const bool isShadowing = !setting.isOwn && setting.own.has_value();
        auto *source = new QStandardItem(isShadowing
                                             ? tr("%1, before the settings.json of clrscope", "source of a setting").arg(setting.source)
                                             : setting.source);
        source->setToolTip(isShadowing ? tr("The settings.json of clrscope says \"%1\", but it does not count: %2 wins.")
                                             .arg(setting.own.value_or(QString()), setting.source)
                                       : setting.source);
        source->setEditable(false);
        parent->appendRow({name, value, source});
    }
    m_card->setNote(tr("%n value(s), each with the source that won", nullptr, int(settings.size())));
    m_view->expandAll();
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(0, 300);
    m_view->header()->resizeSection(1, 320);
    m_isFilling = false;
    if (!m_written.isEmpty()) {
        const SettingInfo info = m_settings.value(m_written.toLower());
        if (info.own && !info.isOwn)
            say(false, tr("Written, but it does not count: %1 wins with \"%2\".").arg(info.source, info.value));
        m_written.clear();
    }
    if (!chosen.isEmpty()) {
        const auto found = m_filter->match(m_filter->index(0, 1), KeyRole, chosen, 1, Qt::MatchExactly | Qt::MatchRecursive);
        m_isFilling = true; // what was said stays
        if (!found.isEmpty())
            m_view->setCurrentIndex(found.first());
        m_isFilling = false;
    }
    refresh();
}

} // namespace clrscope::ui
