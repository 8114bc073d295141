// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of providers and their events beside the list.
#include "trace/traceview.h"

#include "trace/densityline.h"
#include "trace/eventkindmodel.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>

namespace clrscope::ui {

QHBoxLayout *tracePaneHead(QVBoxLayout *column, const QString &title, Words *&note, QWidget *owner)
{
    auto *holder = new QWidget(owner);
    holder->setFixedHeight(32);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(new Words(title, Text::Strong, Ink::Text, holder));
    note = new Words({}, Text::Second, Ink::Quiet, holder);
    note->setElided(Qt::ElideRight);
    row->addWidget(note, 1);
    column->addWidget(holder);
    column->addWidget(divider(Qt::Horizontal, owner));
    return row;
}

QWidget *TraceView::makeKinds()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = tracePaneHead(column, tr("Kinds"), m_kindNote, pane);
    auto *only = new QPushButton(tr("Only these"), pane);
    only->setToolTip(tr("Lists only the chosen kinds of events"));
    auto *everything = new QPushButton(tr("All"), pane);
    everything->setToolTip(tr("Lists all kinds of events"));
    row->addWidget(only);
    row->addWidget(everything);

    auto *search = new SearchField(tr("Filter kinds"), pane);
    search->setObjectName(QStringLiteral("kindSearch"));
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 4, 8, 4);
    searchRow->addWidget(search);
    column->addLayout(searchRow);

    m_kindFilter->setSourceModel(m_kinds);
    m_kindFilter->setSortRole(EventCountModel::SortRole);
    m_kindFilter->setFilterKeyColumn(EventCountModel::Name);
    m_kindFilter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_kindFilter->setRecursiveFilteringEnabled(true);
    m_kindFilter->setAutoAcceptChildRows(true); // a provider comes with its events
    m_kindView = new QTreeView(pane);
    m_kindView->setModel(m_kindFilter);
    m_kindView->setIndentation(16);
    m_kindView->setTextElideMode(Qt::ElideMiddle); // providers differ in their ends
    m_kindView->setUniformRowHeights(true);
    m_kindView->setAllColumnsShowFocus(true);
    m_kindView->setSortingEnabled(true);
    m_kindView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_kindView->sortByColumn(EventCountModel::Count, Qt::DescendingOrder);
    m_kindView->setFrameShape(QFrame::NoFrame);
    m_kindView->setAccessibleName(tr("Events by provider"));
    m_kindView->setExpandsOnDoubleClick(false);
    // Check boxes are the stock delegate's.
    QHeaderView *header = m_kindView->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(36);
    const QList<int> widths{174, 68, 50, 76, 48, 60};
    for (int i = 0; i < widths.size(); ++i)
        header->resizeSection(i, widths[i]);
    auto *copy = new QAction(m_kindView);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &TraceView::copyKinds);
    m_kindView->addAction(copy);
    column->addWidget(m_kindView, 1);
    // Of a provider those of its events that are shown.
    const auto shownKinds = [this](const QModelIndex &index) {
        QList<int> kinds;
        const QModelIndex first = index.siblingAtColumn(0);
        for (int i = 0; i < m_kindFilter->rowCount(first); ++i)
            kinds += m_kinds->kindsOf(m_kindFilter->mapToSource(m_kindFilter->index(i, 0, first)));
        return kinds.isEmpty() ? m_kinds->kindsOf(m_kindFilter->mapToSource(first)) : kinds;
    };
    connect(only, &QPushButton::clicked, this, [this, shownKinds] {
        QList<int> rows;
        for (const QModelIndex &index : m_kindView->selectionModel()->selectedRows())
            rows += shownKinds(index);
        if (rows.isEmpty())
            Q_EMIT said(tr("Choose one or more kinds of events in the list first."));
        else
            m_kinds->tickOnly(rows);
    });
    Words *none = wordsOver(m_kindView, tr("No kind of event matches the filter."));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_kindFilter->setFilterFixedString(typed.trimmed());
        m_kindView->expandAll(); // those that come back have forgotten it
    });
    const auto tellNone = [this, none] { none->setVisible(m_kindFilter->rowCount() == 0 && m_kinds->rowCount() > 0); };
    connect(m_kindFilter, &QAbstractItemModel::rowsInserted, none, tellNone);
    connect(m_kindFilter, &QAbstractItemModel::rowsRemoved, none, tellNone);
    connect(m_kindFilter, &QAbstractItemModel::modelReset, none, tellNone);
    connect(everything, &QPushButton::clicked, m_kinds, &EventCountModel::tickAll);
    connect(m_kindView, &QTreeView::doubleClicked, this,
            [this, shownKinds](const QModelIndex &index) { m_kinds->tickOnly(shownKinds(index)); });
    return pane;
}

void TraceView::showKindNote()
{
    const auto ticked = std::count(m_kinds->ticked().begin(), m_kinds->ticked().end(), true);
    m_kindNote->setWords(tr("%1 of %2").arg(ticked).arg(m_kinds->kindCount()));
    // The time line counts the providers that have a ticked event.
    if (!m_index)
        return;
    const auto &density = m_index->density();
    std::vector<bool> providers(density.providers.size(), false);
    const auto &kinds = m_index->summary().events;
    for (size_t i = 0; i < kinds.size() && i < m_kinds->ticked().size(); ++i) {
        const auto at = std::find(density.providers.begin(), density.providers.end(), kinds[i].provider) - density.providers.begin();
        if (m_kinds->ticked()[i] && size_t(at) < providers.size())
            providers[size_t(at)] = true;
    }
    m_density->setProviders(m_kinds->areAllTicked() ? std::vector<bool>() : providers);
}

/// The chosen rows as they are shown, an event with its provider before it.
void TraceView::copyKinds()
{
    QModelIndexList rows = m_kindView->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [this](const QModelIndex &a, const QModelIndex &b) {
        return m_kindView->visualRect(a).top() < m_kindView->visualRect(b).top();
    });
    const QHeaderView *header = m_kindView->header();
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells{row.parent().isValid() ? row.parent().data().toString() : QString()};
        for (int visual = 0; visual < header->count(); ++visual)
            cells << row.siblingAtColumn(header->logicalIndex(visual)).data().toString();
        lines << cells.join(u'\t');
    }
    if (lines.isEmpty())
        return;
    copyText(lines.join(u'\n'));
    Q_EMIT said(tr("Copied %n line(s).", nullptr, int(lines.size())));
}

} // namespace clrscope::ui
