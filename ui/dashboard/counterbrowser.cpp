// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/counterbrowser.h"

#include "processes/processview.h"
#include "shell/parts.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

/// Names with what was searched for marked.
class CounterDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setMatch(const QString &match) { m_match = match; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isSelected ? colours().select : colours().ground);
        const bool isName = index.column() == CounterTreeModel::Name;
        const QVariant font = index.data(Qt::FontRole);
        paintMatched(painter, option.rect.adjusted(4, 0, -8, 0), index.data().toString(), isName ? m_match : QString(),
                     font.isValid() ? font.value<QFont>() : themeFont(Text::Base), colours().text,
                     Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), Qt::ElideMiddle);
    }

private:
    QString m_match;
};

} // namespace

CounterFilter::CounterFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(false);
    setSortRole(CounterTreeModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void CounterFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool CounterFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QString text = sourceModel()->index(row, 0, parent).data(CounterTreeModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

CounterBrowser::CounterBrowser(DashboardModel *dashboard, QWidget *parent)
    : QWidget(parent)
    , m_model(new CounterTreeModel(dashboard, this))
    , m_filter(new CounterFilter(this))
    , m_search(new SearchField(tr("Search counters"), this))
    , m_view(new QTreeView(this))
    , m_none(wordsOver(m_view))
    , m_count(new Words({}, Text::Second, Ink::Quiet, this))
    , m_add(new QPushButton(icon(u"plus"_s), tr("New chart"), this))
    , m_into(new QPushButton(tr("Add to chart"), this))
    , m_source(new QLineEdit(this))
{
    setMinimumWidth(240);
    setAccessibleName(tr("Counters"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 0, 12, 8);
    all->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->addWidget(new Words(tr("Counters"), Text::Strong, Ink::Text, this));
    head->addWidget(m_count, 1);
    auto *close = iconButton(u"close"_s, tr("Close the list of counters"), this);
    connect(close, &QToolButton::clicked, this, &CounterBrowser::closeWanted);
    head->addWidget(close);
    all->addLayout(head);
    all->addWidget(m_search);

    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    auto *delegate = new CounterDelegate(m_view);
    m_view->setItemDelegate(delegate);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(CounterTreeModel::Name, Qt::AscendingOrder);
    m_view->setUniformRowHeights(true);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setIndentation(16);
    m_view->setAccessibleName(tr("Counters"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(CounterTreeModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(CounterTreeModel::Now, QHeaderView::Interactive);
    m_view->header()->resizeSection(CounterTreeModel::Now, 84);
    all->addWidget(m_view, 1);

    auto *buttons = new QHBoxLayout;
    m_add->setProperty("main", true);
    m_add->setIcon(icon(u"plus"_s, Ink::OnAccent));
    m_add->setToolTip(tr("A chart of the chosen counter (double click)"));
    m_into->setToolTip(tr("As one more series of the chart that was touched last (Ctrl+Enter)"));
    buttons->addWidget(m_add);
    buttons->addWidget(m_into);
    buttons->addStretch();
    all->addLayout(buttons);

    auto *note = new Words(tr("Meters and event sources the program declares are listed by themselves. Ask for others by name:"),
                           Text::Second, Ink::Quiet, this);
    note->setWordWrap(true);
    all->addWidget(note);
    m_source->setPlaceholderText(tr("Event source or meter"));
    m_source->setAccessibleName(tr("Event source or meter to ask the process for"));
    m_source->setToolTip(tr("Name of an EventSource or Meter; Enter asks the process for all its counters"));
    all->addWidget(m_source);

    connect(m_search, &QLineEdit::textChanged, this, [this, delegate](const QString &words) {
        delegate->setMatch(words.trimmed());
        m_view->viewport()->update();
        m_filter->setWords(words);
        if (!words.isEmpty())
            m_view->expandAll();
        showCount();
    });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &at) {
        if (m_model->specAt(m_filter->mapToSource(at)))
            addCurrent(false);
        else
            m_view->setExpanded(at, !m_view->isExpanded(at));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &at) {
        const bool has = m_model->specAt(m_filter->mapToSource(at)).has_value();
        m_add->setEnabled(has);
        m_into->setEnabled(has && !m_target.isEmpty());
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &pos) {
        if (!m_model->specAt(m_filter->mapToSource(m_view->indexAt(pos))))
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("New chart"), this, [this] { addCurrent(false); });
        menu->addAction(m_into->text(), this, [this] { addCurrent(true); })->setEnabled(!m_target.isEmpty());
        menu->popup(m_view->viewport()->mapToGlobal(pos));
    });
    connect(m_add, &QPushButton::clicked, this, [this] { addCurrent(false); });
    connect(m_into, &QPushButton::clicked, this, [this] { addCurrent(true); });
    connect(m_source, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_source->text().trimmed();
        if (name.isEmpty())
            return;
        Q_EMIT sourceWanted(name);
        m_source->clear();
    });
    m_add->setEnabled(false);
    m_into->setEnabled(false);
}

void CounterBrowser::refresh()
{
    const int before = m_model->rowCount();
    m_model->refresh();
    for (int row = before; row < m_model->rowCount(); ++row)
        m_view->expand(m_filter->mapFromSource(m_model->index(row, 0)));
    showCount();
}

void CounterBrowser::showCount()
{
    int shown = 0;
    const auto count = [&](const QModelIndex &parent, auto &&self) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex at = m_filter->index(row, 0, parent);
            if (parent.isValid() && !parent.parent().isValid())
                ++shown;
            else
                self(at, self);
        }
    };
    count({}, count);
    for (int row = 0; row < m_filter->rowCount(); ++row) // those that come back have forgotten it
        m_view->setFirstColumnSpanned(row, {}, true);
    int total = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        total += m_model->rowCount(m_model->index(row, 0));
    m_none->setVisible(shown == 0);
    m_none->setWords(total == 0 ? tr("The process has published no counter yet.")
                               : tr("Nothing it publishes matches “%1”. If you know the name of its event source or meter, ask for it below.")
                                     .arg(m_search->text()));
    m_count->setText(shown == total ? QString::number(total) : tr("%1 of %2", "how many counters match the search").arg(shown).arg(total));
}

void CounterBrowser::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CounterBrowser::setTarget(const QString &chart)
{
    m_target = chart;
    const QString words = chart.isEmpty() ? tr("Add to chart") : tr("Add to %1", "%1 is a chart").arg(chart);
    m_into->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, 150).replace(u'&', u"&&"_s));
    m_into->setAccessibleName(words);
    m_into->setEnabled(m_add->isEnabled() && !chart.isEmpty());
}

void CounterBrowser::addCurrent(bool intoChart)
{
    const auto spec = m_model->specAt(m_filter->mapToSource(m_view->currentIndex()));
    if (!spec)
        return;
    if (intoChart)
        Q_EMIT seriesWanted(*spec);
    else
        Q_EMIT chartWanted(*spec);
}

void CounterBrowser::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_source->hasFocus()) {
        if (m_search->hasFocus() && !m_view->currentIndex().isValid()) { // the first match, ready to be added
            QModelIndex at = m_filter->index(0, 0);
            while (m_filter->rowCount(at) > 0 && !m_model->specAt(m_filter->mapToSource(at)))
                at = m_filter->index(0, 0, at);
            m_view->setCurrentIndex(at);
        }
        addCurrent(event->modifiers() & Qt::ControlModifier);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    if (event->key() == Qt::Key_Down && m_search->hasFocus()) {
        m_view->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void CounterBrowser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height()), colours().line);
}

} // namespace clrscope::ui
