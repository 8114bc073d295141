// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/tablecard.h"

#include "details/segments.h"
#include "format/format.h"
#include "shell/disk.h"
#include "shell/menus.h"
#include "shell/tabledelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

namespace {
/// Raw values for sorting, next to Qt::UserRole in every model of these tables.
constexpr int sortRole = Qt::UserRole;
} // namespace

void RowFilter::setGroup(int role, int mask)
{
    m_role = role;
    m_mask = mask;
    invalidateFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_mask != 0 && (sourceModel()->index(row, 0, parent).data(m_role).toInt() & m_mask) == 0)
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

TableCard::TableCard(const QString &title, QAbstractItemModel *model, const QString &key, const QString &settingsPath,
                     QWidget *parent)
    : Card(title, parent), m_key(key), m_settingsPath(settingsPath), m_model(model), m_filter(new RowFilter(this)),
      m_view(new QTreeView(this)), m_delegate(new TableDelegate(m_view)), m_search(new SearchField(tr("Filter"), this)),
      m_stack(new QStackedWidget(this)), m_foot(new QWidget(this)),
      m_footMark(new ShapeMark(ui::Shape::Done, m_foot)), m_footWords(new Words({}, Text::Second, Ink::Quiet, m_foot)),
      m_footButton(new QPushButton(m_foot))
{
    m_filter->setSourceModel(model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setSortRole(sortRole);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(m_delegate);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(title);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setSectionsMovable(true);
    m_view->header()->setFirstSectionMovable(true);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // the order of the model until one sorts
    m_view->header()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);

    m_stack->addWidget(m_view);
    body()->addWidget(m_stack, 1);
    m_foot->setFixedHeight(28);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(8, 0, 4, 0);
    foot->setSpacing(8);
    foot->addWidget(m_footMark);
    m_footWords->setElided(Qt::ElideRight);
    foot->addWidget(m_footWords, 1);
    foot->addWidget(m_footButton);
    body()->addWidget(divider(Qt::Horizontal, this));
    body()->itemAt(body()->count() - 1)->widget()->setObjectName(QStringLiteral("footEdge"));
    body()->addWidget(m_foot);
    setFootLine(ui::Shape::Done, {});
    m_search->setFixedWidth(200);
    titleBar()->addWidget(m_search);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text.trimmed());
        m_delegate->setMatch(text.trimmed());
        refreshCount();
    });
    for (auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, change, this, &TableCard::refreshCount);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &TableCard::refreshCount);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableCard::refreshCount);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableCard::refreshCount);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableCard::showMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this, &TableCard::showHeaderMenu);
    offerMenu(m_view, title, [this](QMenu *menu) { fillMenu(menu); });
    offerMenu(m_view->header(), tr("Columns"), [this](QMenu *menu) { fillHeaderMenu(menu); });
    connect(m_footButton, &QPushButton::clicked, this, [this] {
        if (const auto press = m_footPress)
            press();
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TableCard::copyRows);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, &TableCard::saveColumns);
}

TableCard::~TableCard()
{
    if (m_saving.isActive())
        saveColumns();
}

QModelIndex TableCard::current() const
{
    return m_filter->mapToSource(m_view->currentIndex());
}

void TableCard::addGroups(const QString &name, int role, const QList<std::pair<QString, int>> &groups)
{
    m_groups = new Segments(name, this);
    for (const auto &[text, mask] : groups)
        m_groups->add(text);
    titleBar()->insertWidget(titleBar()->indexOf(m_search), m_groups);
    connect(m_groups, &Segments::chosen, this, [this, role, groups](int index) {
        m_filter->setGroup(role, groups[index].second);
        refreshCount();
    });
}

void TableCard::setColumns(const QList<int> &widths, const QList<int> &hidden)
{
    for (int column = 0; column < widths.size(); ++column)
        m_view->header()->resizeSection(column, widths[column]);
    for (const int column : hidden)
        m_view->header()->hideSection(column);
    restoreColumns();
    const auto later = [this] { m_saving.start(); };
    connect(m_view->header(), &QHeaderView::sectionMoved, this, later);
    connect(m_view->header(), &QHeaderView::sectionResized, this, later);
    connect(m_view->header(), &QHeaderView::sortIndicatorChanged, this, later);
}

void TableCard::restoreColumns()
{
    if (m_settingsPath.isEmpty())
        return;
    const QByteArray state = keptSetting(m_settingsPath, m_key + u"/columns").toByteArray();
    if (!state.isEmpty() && m_view->header()->restoreState(state))
        m_view->sortByColumn(m_view->header()->sortIndicatorSection(), m_view->header()->sortIndicatorOrder());
}

void TableCard::saveColumns() const
{
    if (!m_settingsPath.isEmpty())
        keepSetting(m_settingsPath, m_key + u"/columns", m_view->header()->saveState());
}

void TableCard::setState(const QString &state)
{
    if (m_state != state) {
        m_state = state;
        refreshCount();
    }
}

QString TableCard::countWords() const
{
    const Format format;
    return tr("%1 of %2").arg(format.count(m_filter->rowCount()), format.count(m_model->rowCount()));
}

void TableCard::refreshCount()
{
    const QString count = isShowingRows() ? countWords() : QString();
    setNote(m_state.isEmpty() || count.isEmpty() ? QString(count + m_state) : QString(count + u" · " + m_state));
}

bool TableCard::isShowingRows() const
{
    return m_stack->currentWidget() == m_view;
}

void TableCard::showRows()
{
    m_sentence.clear();
    m_stack->setCurrentWidget(m_view);
    refreshCount();
}

void TableCard::showSentence(const QString &heading, const QString &sentence, const QString &button, std::function<void()> press,
                             const QString &shellLine)
{
    m_sentence = sentence;
    m_press = std::move(press);
    const QString kind = heading + u'\n' + button + u'\n' + shellLine;
    if (m_message && kind == m_messageKind) {
        m_message->setSentence(sentence); // its button stays under the pointer
    } else {
        auto *message = new EmptyState;
        message->setHeading(heading);
        message->setSentence(sentence);
        if (!button.isEmpty())
            connect(message->addButton(button), &QPushButton::clicked, this, [this] {
                if (const auto run = m_press)
                    run();
            });
        message->setShellLine(shellLine);
        m_stack->addWidget(message);
        if (QWidget *before = std::exchange(m_message, message)) {
            m_stack->removeWidget(before);
            before->deleteLater(); // we may stand in a signal of its button
        }
        m_messageKind = kind;
    }
    m_stack->setCurrentWidget(m_message);
    refreshCount();
}

void TableCard::setFootLine(ui::Shape shape, const QString &words, const QString &button, std::function<void()> press)
{
    m_footMark->setShape(shape);
    m_footWords->setWords(words);
    m_footButton->setText(button);
    m_footButton->setVisible(!button.isEmpty());
    m_footPress = std::move(press);
    m_foot->setVisible(!words.isEmpty());
    if (auto *edge = findChild<QWidget *>(QStringLiteral("footEdge")))
        edge->setVisible(!words.isEmpty());
}

QString TableCard::footLine() const
{
    return m_footWords->words();
}

QString TableCard::copyRows()
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows << m_filter->index(row, 0);
    }
    // As it is shown, from left to right: what is hidden stays hidden.
    QStringList lines;
    const QHeaderView *header = m_view->header();
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column) || m_model->headerData(column, Qt::Horizontal).toString().isEmpty())
                continue;
            QString cell = row.siblingAtColumn(column).data().toString();
            cells << cell.replace(u'\t', u' ').replace(u'\n', u' ');
        }
        lines << cells.join(u'\t');
    }
    const QString text = lines.join(u'\n');
    copyText(text);
    Q_EMIT said(tr("%n row(s) copied", nullptr, int(lines.size())));
    return text;
}

QString TableCard::copyCell()
{
    const QString text = m_view->currentIndex().data().toString();
    copyText(text);
    const bool isSecret = m_secretRole != 0 && m_view->currentIndex().data(m_secretRole).toBool();
    Q_EMIT said(tr("Copied: %1", "%1 a value").arg(isSecret ? m_view->currentIndex().siblingAtColumn(0).data().toString() : text));
    return text;
}

void TableCard::showMenu(const QPoint &pos)
{
    const QModelIndex index = m_view->indexAt(pos);
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_view->viewport()->mapToGlobal(pos));
}

void TableCard::fillMenu(QMenu *menu)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    if (m_addCommands) {
        m_addCommands(menu);
        menu->addSeparator();
    }
    const QString column = m_model->headerData(index.column(), Qt::Horizontal).toString();
    if (!column.isEmpty())
        connect(menu->addAction(tr("Copy “%1”", "%1 the name of a column").arg(column)), &QAction::triggered, this, &TableCard::copyCell);
    connect(menu->addAction(tr("Copy rows\tCtrl+C")), &QAction::triggered, this, &TableCard::copyRows);
}

void TableCard::showHeaderMenu(const QPoint &pos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillHeaderMenu(menu);
    menu->popup(m_view->header()->mapToGlobal(pos));
}

void TableCard::fillHeaderMenu(QMenu *menu)
{
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        if (name.isEmpty())
            continue;
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_view->setColumnHidden(column, !on);
            m_saving.start();
        });
    }
}

} // namespace clrscope::ui
