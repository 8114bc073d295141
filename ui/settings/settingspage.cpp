// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"
#include "shell/undo.h"

#include <clrscope/diagnostics/processregistry.h>
#include <clrscope/settings/settingsstore.h>

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
            QStringLiteral("Clrscope:ListenOnNetwork")};
}

/// A value of our own settings.json that was written; undone, the former one is written again.
class SettingCommand : public QUndoCommand
{
public:
    SettingCommand(EngineLink *link, const QString &key, std::optional<QString> before, std::optional<QString> after)
        : QUndoCommand(after ? SettingsPage::tr("Set %1", "%1 is a setting").arg(key) : SettingsPage::tr("Reset %1", "%1 is a setting").arg(key)),
          m_link(link), m_key(key), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void redo() override
    {
        if (std::exchange(m_isWritten, true))
            m_link->writeSettings({{m_key, m_after}});
    }
    void undo() override { m_link->writeSettings({{m_key, m_before}}); }

private:
    EngineLink *m_link;
    QString m_key;
    std::optional<QString> m_before;
    std::optional<QString> m_after;
    bool m_isWritten = false; ///< pushed once the engine has written it
};

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
        case SourceKind::AppSettings: // without a path: what such a file would say
            return source.path.isEmpty() ? SettingsPage::tr("default", "source of a setting")
                                         : SettingsPage::tr("file beside the program", "source of a setting");
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
    : QWidget(parent), m_link(link), m_model(new QStandardItemModel(0, ColumnCount, this)), m_filter(new QSortFilterProxyModel(this)),
      m_view(new QTreeView), m_card(new Card(tr("Settings"), this)), m_banner(new Banner(this)), m_undo(new QUndoStack(this))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 8, 12, 12);
    all->setSpacing(8);
    all->addWidget(m_banner);
    all->addWidget(m_card, 1);
    makeTree();
    makeTitle();
    if (link->backend().writeSettings)
        m_card->body()->addWidget(makeFoot());
    connect(link, &EngineLink::settingsWritten, this, &SettingsPage::takeWritten);
    connect(link, &EngineLink::settingsChanged, this, &SettingsPage::load);
    load();
}

void SettingsPage::makeTree()
{
    const bool canWrite = bool(m_link->backend().writeSettings);
    m_model->setHorizontalHeaderLabels({tr("Setting"), tr("Value"), tr("Comes from"), tr("A change takes effect"), QString()});
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
    m_view->setEditTriggers(canWrite ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     : QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Settings"));
    auto *delegate = new TableDelegate(m_view);
    delegate->setMonoColumns({Value});
    delegate->setQuietColumns({Source, Effect});
    delegate->setSentenceColumns({Source});
    delegate->setShapeColumn(Effect, ShapeRole);
    delegate->setButtonColumn(Action);
    m_view->setItemDelegate(delegate);
    auto *header = m_view->header();
    header->setStretchLastSection(false);
    header->resizeSection(Name, 216);
    header->resizeSection(Effect, std::max(headerWidth(tr("A change takes effect")), columnWidth({tr("waits for the next start"), tr("at the next start")}) + 20));
    header->resizeSection(Action, columnWidth({tr("Reset")}) + 8);
    header->setSectionResizeMode(Value, QHeaderView::Stretch);
    header->setSectionResizeMode(Source, QHeaderView::Stretch);
    m_view->setColumnHidden(Action, !canWrite);
    m_card->body()->addWidget(m_view, 1);
    connect(delegate, &TableDelegate::pressed, this, [this](const QModelIndex &index) {
        reset(index.siblingAtColumn(Value).data(KeyRole).toString());
    });
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_view);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, [this] {
        reset(m_view->currentIndex().siblingAtColumn(Value).data(KeyRole).toString());
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &SettingsPage::copyRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (const QString folder = m_link->backend().settingsFolder; !folder.isEmpty()) {
        const QString file = folder + u"/settings.ini";
        header->restoreState(keptSetting(file, QStringLiteral("columns")).toByteArray());
        m_saving.setSingleShot(true);
        m_saving.setInterval(500);
        connect(&m_saving, &QTimer::timeout, this, [file, header] { keepSetting(file, QStringLiteral("columns"), header->saveState()); });
        connect(header, &QHeaderView::sectionResized, this, [this] { m_saving.start(); });
        connect(header, &QHeaderView::sectionMoved, this, [this] { m_saving.start(); });
    }
    m_view->setColumnHidden(Action, !canWrite);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        const QString key = item->data(KeyRole).toString();
        if (m_isFilling || key.isEmpty() || item->column() != Value)
            return;
        if (item->text() != m_settings.value(key.toLower()).value)
            write(key, item->text());
    });
}

void SettingsPage::makeTitle()
{
    auto *delegate = qobject_cast<TableDelegate *>(m_view->itemDelegate());
    auto *search = new SearchField(tr("Filter settings"), m_card);
    search->setObjectName(QStringLiteral("settingFilter"));
    search->setFixedWidth(220);
    m_card->titleBar()->addWidget(search);
    auto *again = pushButton(tr("Read again"), QStringLiteral("refresh"), m_card);
    m_card->titleBar()->addWidget(again);
    connect(again, &QPushButton::clicked, this, &SettingsPage::readAgain);
    connect(search, &QLineEdit::textChanged, this, [this, delegate](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        delegate->setMatch(text.trimmed());
        m_view->expandAll();
        showCount();
    });
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
    m_remove = new QPushButton(tr("Reset"), foot);
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
    auto *undo = new QVBoxLayout;
    undo->setContentsMargins(8, 0, 8, 0);
    m_undoLine = new UndoLine(m_undo, foot);
    undo->addWidget(m_undoLine);
    all->addLayout(undo);
    say(false, {});

    const auto set = [this] {
        if (const QString key = m_key->text().trimmed(); !key.isEmpty())
            write(key, m_value->text());
    };
    connect(m_set, &QPushButton::clicked, this, set);
    connect(m_value, &QLineEdit::returnPressed, this, set);
    connect(m_key, &QLineEdit::returnPressed, m_value, qOverload<>(&QWidget::setFocus));
    connect(m_key, &QLineEdit::textChanged, this, &SettingsPage::refresh);
    connect(m_remove, &QPushButton::clicked, this, [this] { reset(m_key->text().trimmed()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const QString key = index.siblingAtColumn(Value).data(KeyRole).toString();
        if (key.isEmpty() || m_isFilling)
            return;
        m_key->setText(key);
        const SettingInfo info = m_settings.value(key.toLower());
        m_value->setText(info.isSecret ? QString() : info.own.value_or(info.value));
        explain(info);
    });
    refresh();
    return foot;
}

QString SettingsPage::help()
{
    return tr("All settings as they count now and the source each comes from. Double-click a value to change it: only the "
              "settings.json of clrscope is ever written.");
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

void SettingsPage::explain(const SettingInfo &setting)
{
    if (setting.own && !setting.isOwn && *setting.own != setting.value)
        say(false, tr("The settings.json of clrscope says \"%1\", but it does not count: %2 wins.").arg(*setting.own, setting.source));
    else if (setting.isPending)
        say(false, tr("Written, and takes effect at the next start of clrscope."));
    else
        say(false, {});
}

void SettingsPage::refresh()
{
    if (!m_key)
        return;
    const QString key = m_key->text().trimmed().toLower();
    const SettingInfo info = m_settings.value(key);
    m_set->setEnabled(!key.isEmpty());
    m_value->setEchoMode(settings::isSecretSetting(key) ? QLineEdit::Password : QLineEdit::Normal);
    m_remove->setEnabled(info.isOwn || info.own.has_value());
    m_remove->setToolTip(!m_remove->isEnabled() ? tr("Only what the settings.json of clrscope says can be reset.")
                         : info.below           ? tr("Goes back to \"%1\" (%2).", "%1 a value, %2 its source").arg(*info.below, info.belowSource)
                                                : tr("Takes it out of the settings.json of clrscope; no other source names it."));
}

void SettingsPage::write(const QString &key, const std::optional<QString> &value)
{
    m_asked = key;
    m_askedValue = value;
    m_formerValue = m_settings.value(key.toLower()).own;
    m_link->writeSettings({{key, value}});
}

void SettingsPage::reset(const QString &key)
{
    const SettingInfo info = m_settings.value(key.toLower());
    if (info.isOwn || info.own)
        write(key, std::nullopt);
}

void SettingsPage::takeWritten(const SettingChanges &changes, const QString &problem)
{
    if (!changes.isEmpty() && !m_asked.isEmpty() && changes.first() == std::pair(m_asked, m_askedValue)) {
        say(true, problem.isEmpty() ? QString() : tr("Not written: %1").arg(problem));
        m_written = problem.isEmpty() ? m_asked : QString();
        const bool isSecret = m_settings.value(m_asked.toLower()).isSecret; // its former value is not known here
        if (problem.isEmpty() && !isSecret && m_formerValue != m_askedValue) {
            m_undo->push(new SettingCommand(m_link, m_asked, m_formerValue, m_askedValue));
            m_undoLine->offer(m_askedValue ? tr("%1 was set.", "%1 is a setting").arg(m_asked)
                                           : tr("%1 was reset.", "%1 is a setting").arg(m_asked));
        }
        m_asked.clear();
    }
    load(); // what was refused goes back to what it was
}

void SettingsPage::load()
{
    const Backend &backend = m_link->backend();
    if (!backend.settings || !backend.processes)
        return;
    using Read = std::pair<QList<SettingInfo>, QStringList>;
    ask(backend.processes,
        [read = backend.settings, problems = backend.settingsProblems] { return Read(read(), problems ? problems() : QStringList()); }, this,
        [this](const Read &read) {
            m_problems = read.second;
            fill(read.first);
        });
}

void SettingsPage::readAgain()
{
    const Backend &backend = m_link->backend();
    if (!backend.readSettings || !backend.processes)
        return load();
    ask(backend.processes,
        [read = backend.readSettings] {
            read();
            return true;
        },
        this, [this](bool) { load(); });
}

void SettingsPage::show(const SettingInfo &setting, const Row &row)
{
    const bool canWrite = bool(m_link->backend().writeSettings);
    const auto set = [](QStandardItem *item, const QString &text, const QString &tip) {
        if (item->text() != text)
            item->setText(text);
        item->setToolTip(tip);
    };
    set(row[Value], setting.value, setting.value);
    row[Value]->setEditable(canWrite && !setting.isSecret);
    const bool isShadowing = !setting.isOwn && setting.own.has_value();
    set(row[Source],
        isShadowing ? tr("%1, before the settings.json of clrscope", "source of a setting").arg(setting.source) : setting.source,
        isShadowing ? tr("The settings.json of clrscope says \"%1\", but it does not count: %2 wins.")
                          .arg(setting.own.value_or(QString()), setting.source)
                    : setting.source);
    set(row[Effect], setting.isPending ? tr("waits for the next start") : setting.needsRestart ? tr("at the next start") : tr("at once"), {});
    row[Effect]->setData(setting.isPending ? QVariant(int(Shape::NeedsCare)) : QVariant(), ShapeRole);
    const bool canReset = canWrite && (setting.isOwn || setting.own);
    set(row[Action], canReset ? tr("Reset") : QString(),
        canReset && setting.below ? tr("Goes back to \"%1\" (%2).", "%1 a value, %2 its source").arg(*setting.below, setting.belowSource)
                                  : QString());
}

void SettingsPage::rebuild(const QList<SettingInfo> &settings)
{
    const auto makeRow = [](const QString &name) {
        Row row{new QStandardItem(name)};
        while (row.size() < ColumnCount)
            row << new QStandardItem;
        for (QStandardItem *cell : std::as_const(row))
            cell->setEditable(false);
        return row;
    };
    m_model->removeRows(0, m_model->rowCount());
    m_rows.clear();
    QHash<QString, QStandardItem *> branches;
    for (const SettingInfo &setting : settings) {
        QStandardItem *parent = m_model->invisibleRootItem();
        const QStringList parts = setting.key.split(u':');
        QString path;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            path += parts[i].toLower() + u':';
            QStandardItem *&branch = branches[path];
            if (!branch) {
                const Row row = makeRow(parts[i]);
                branch = row[Name];
                parent->appendRow(row);
            }
            parent = branch;
        }
        const Row row = makeRow(parts.last());
        row[Value]->setData(setting.key, KeyRole);
        parent->appendRow(row);
        m_rows.insert(setting.key.toLower(), row);
    }
    m_view->expandAll();
}

void SettingsPage::fill(const QList<SettingInfo> &settings)
{
    m_isFilling = true;
    const QString chosen = m_view->currentIndex().siblingAtColumn(Value).data(KeyRole).toString();
    QStringList order;
    m_settings.clear();
    for (const SettingInfo &setting : settings) {
        order << setting.key;
        m_settings.insert(setting.key.toLower(), setting);
    }
    const bool isOther = order != m_order;
    if (isOther) {
        m_order = order;
        rebuild(settings);
    }
    for (const SettingInfo &setting : settings)
        show(setting, m_rows.value(setting.key.toLower()));
    if (isOther && !chosen.isEmpty())
        choose(chosen);
    m_isFilling = false;
    showCount();
    showProblems();
    if (!m_written.isEmpty()) {
        const SettingInfo info = m_settings.value(m_written.toLower());
        if (info.own && !info.isOwn)
            say(false, tr("Written, but it does not count: %1 wins with \"%2\".").arg(info.source, info.value));
        else
            explain(info);
        m_written.clear();
    }
    refresh();
}

void SettingsPage::showProblems()
{
    const auto waiting = std::count_if(m_settings.begin(), m_settings.end(), [](const SettingInfo &one) { return one.isPending; });
    if (!m_problems.isEmpty())
        m_banner->show(Shape::Failed, m_problems.join(u'\n'), tr("Read again"), [this] { readAgain(); });
    else if (waiting > 0)
        m_banner->show(Shape::NeedsCare, tr("%n changed setting(s) take effect at the next start of clrscope.", nullptr, int(waiting)));
    else
        m_banner->hide();
}

/// The chosen rows as they are shown, a setting with its whole name.
void SettingsPage::copyRows()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [this](const QModelIndex &a, const QModelIndex &b) { return m_view->visualRect(a).top() < m_view->visualRect(b).top(); });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QString key = row.siblingAtColumn(Value).data(KeyRole).toString();
        if (key.isEmpty())
            continue; // a branch
        QStringList cells{key};
        for (const int column : {Value, Source, Effect})
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    if (!lines.isEmpty())
        copyText(lines.join(u'\n'));
}

bool SettingsPage::choose(const QString &key)
{
    const Row row = m_rows.value(key.toLower());
    const QModelIndex index = row.isEmpty() ? QModelIndex() : m_filter->mapFromSource(row[Value]->index());
    if (index.isValid())
        m_view->setCurrentIndex(index);
    return index.isValid();
}

void SettingsPage::showCount()
{
    int shown = 0;
    for (const Row &row : std::as_const(m_rows))
        shown += m_filter->mapFromSource(row[Value]->index()).isValid() ? 1 : 0;
    m_card->setNote(tr("%1 of %2, each with the source that won").arg(shown).arg(m_rows.size()));
}

} // namespace clrscope::ui
