// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <clrscope/diagnostics/processregistry.h>

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace clrscope::ui {

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
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
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
    load();
}

void SettingsPage::load()
{
    const auto read = m_link->backend().settings;
    if (read && m_link->backend().processes)
        ask(m_link->backend().processes, read, this, [this](const QList<SettingInfo> &settings) { fill(settings); });
}

void SettingsPage::fill(const QList<SettingInfo> &settings)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Setting"), tr("Value"), tr("Comes from")});
    QHash<QString, QStandardItem *> branches;
    for (const SettingInfo &setting : settings) {
        QStandardItem *parent = m_model->invisibleRootItem();
        const QStringList parts = setting.key.split(u':');
        QString path;
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            path += parts[i] + u':';
            QStandardItem *&branch = branches[path];
            if (!branch) {
                branch = new QStandardItem(parts[i]);
                parent->appendRow({branch, new QStandardItem, new QStandardItem});
            }
            parent = branch;
        }
        auto *value = new QStandardItem(setting.value);
        value->setToolTip(setting.value);
        auto *source = new QStandardItem(setting.source);
        source->setToolTip(setting.source);
        parent->appendRow({new QStandardItem(parts.last()), value, source});
    }
    m_card->setNote(tr("%n value(s), each with the source that won", nullptr, int(settings.size())));
    m_view->expandAll();
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(0, 300);
    m_view->header()->resizeSection(1, 320);
}

} // namespace clrscope::ui
