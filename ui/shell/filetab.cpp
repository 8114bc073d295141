// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/filetab.h"

#include "format/format.h"
#include "shell/enginelink.h"
#include "shell/parts.h"
#include "shell/tabledelegate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

using events::TraceSummary;

namespace {

QString text(const std::string &utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

int EventCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const events::EventCount &row = m_rows[size_t(index.row())];
    const Format format;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Provider:
            return text(row.provider);
        case Event:
            return row.name.empty() ? tr("event %1").arg(row.id) : text(row.name);
        case Id:
            return QString::number(row.id);
        case Version:
            return QString::number(row.version);
        case Count:
            return format.count(qint64(row.count));
        case WithStack:
            return format.count(qint64(row.withStack));
        default:
            return {};
        }
    case SortRole:
        switch (index.column()) {
        case Id:
            return row.id;
        case Version:
            return row.version;
        case Count:
            return quint64(row.count);
        case WithStack:
            return quint64(row.withStack);
        default:
            return data(index, Qt::DisplayRole);
        }
    case ShareRole:
        return double(row.count) / double(m_top);
    case Qt::TextAlignmentRole:
        return index.column() >= Id ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                    : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant EventCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Id)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Provider:
        return tr("Provider");
    case Event:
        return tr("Event");
    case Id:
        return tr("Id");
    case Version:
        return tr("Version");
    case Count:
        return tr("Count");
    case WithStack:
        return tr("With stack");
    default:
        return {};
    }
}

void EventCountModel::setCounts(const std::vector<events::EventCount> &counts)
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (counts.empty())
        return;
    beginInsertRows({}, 0, int(counts.size()) - 1);
    m_rows = counts;
    m_top = 1;
    for (const events::EventCount &row : m_rows)
        m_top = std::max(m_top, row.count);
    endInsertRows();
}

FileTab::FileTab(EngineLink *link, const QString &path, QWidget *parent)
    : QWidget(parent), m_link(link), m_path(path), m_banner(new Banner(this)), m_stack(new QStackedWidget(this)),
      m_waiting(new EmptyState), m_facts(new Card(QFileInfo(path).fileName())), m_eventsCard(new Card(tr("Events"))),
      m_model(new EventCountModel(this)), m_filter(new QSortFilterProxyModel(this)), m_view(new QTreeView)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_stack, 1);
    m_waiting->setSentence(tr("Reading %1.").arg(QFileInfo(path).fileName()));
    auto *cancel = m_waiting->addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_stop.request_stop(); });
    m_stack->addWidget(m_waiting);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(12);
    auto *holder = new QWidget(m_facts);
    m_factGrid = new QGridLayout(holder);
    m_factGrid->setContentsMargins(8, 8, 8, 8);
    m_factGrid->setHorizontalSpacing(16);
    m_factGrid->setVerticalSpacing(4);
    m_factGrid->setColumnStretch(1, 1);
    m_factGrid->setColumnStretch(3, 1);
    m_facts->body()->addWidget(holder);
    auto *copy = pushButton(tr("Copy path"), QStringLiteral("copy"), m_facts);
    m_facts->titleBar()->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] {
        copyText(m_path);
        Q_EMIT said(tr("Copied: %1").arg(m_path));
    });
    column->addWidget(m_facts);

    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(EventCountModel::SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(EventCountModel::Count, Qt::DescendingOrder);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Events by provider"));
    m_delegate = new TableDelegate(m_view);
    m_delegate->setQuietColumns({EventCountModel::Id, EventCountModel::Version});
    m_delegate->setRowHeight(20);
    m_view->setItemDelegate(m_delegate);
    const QList<int> widths{300, 260, 56, 64, 110, 110};
    for (int i = 0; i < widths.size(); ++i)
        m_view->header()->resizeSection(i, widths[i]);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(EventCountModel::Event, QHeaderView::Stretch);
    m_eventsCard->body()->addWidget(m_view);
    auto *search = new SearchField(tr("Filter events"), m_eventsCard);
    search->setFixedWidth(220);
    m_eventsCard->titleBar()->addWidget(search);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setFilterFixedString(typed.trimmed());
        m_delegate->setMatch(typed.trimmed());
        m_eventsCard->setNote(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount()));
    });
    column->addWidget(m_eventsCard, 1);
    m_stack->addWidget(content);

    connect(link, &EngineLink::recordingRepaired, this,
            [this](const QString &path_, const QString &result, const QString &problem) {
                if (path_ != m_path)
                    return;
                if (problem.isEmpty())
                    Q_EMIT openFile(result);
                else
                    m_banner->show(ui::Shape::Failed, problem);
            });
    read();
}

FileTab::~FileTab()
{
    m_stop.request_stop();
}

void FileTab::read()
{
    auto *carrier = new QObject; // brings the answer home to this thread
    const std::filesystem::path file(QFile::encodeName(m_path).toStdString());
    QThreadPool::globalInstance()->start([file, carrier, guard = QPointer<FileTab>(this), stop = m_stop.get_token()] {
        auto summary = std::make_shared<const TraceSummary>(events::readTraceSummary(file, stop));
        QMetaObject::invokeMethod(
            carrier,
            [carrier, guard, summary] {
                carrier->deleteLater();
                if (guard)
                    guard->show(*summary);
            },
            Qt::QueuedConnection);
    });
}

void FileTab::show(const TraceSummary &summary)
{
    const Format format;
    if (summary.outcome == TraceSummary::Outcome::NoTrace) {
        m_waiting->setIcon(QStringLiteral("document"));
        m_waiting->setHeading(tr("No trace"));
        m_waiting->setSentence(summary.stopped ? tr("Reading was cancelled.")
                               : summary.error.empty()
                                   ? tr("%1 is not a .nettrace or .netperf file.").arg(QFileInfo(m_path).fileName())
                                   : tr("%1 cannot be read as a trace: %2").arg(QFileInfo(m_path).fileName(), text(summary.error)));
        for (QPushButton *button : m_waiting->findChildren<QPushButton *>())
            button->hide();
        return;
    }
    const bool whole = summary.outcome == TraceSummary::Outcome::Whole;
    m_facts->setShape(whole ? (summary.droppedEvents > 0 ? ui::Shape::NeedsCare : ui::Shape::Done) : ui::Shape::Failed);
    m_facts->setNote(whole ? (summary.droppedEvents > 0 ? tr("whole, events lost") : tr("whole")) : tr("cut off"));
    const QString formatName = (summary.formatVersion == 3 ? QStringLiteral("netperf ") : QStringLiteral("nettrace "))
        + QString::number(summary.formatVersion);
    QList<std::pair<QString, QString>> facts{
        {tr("File"), m_path},
        {tr("Size"), format.byteSize(summary.sizeBytes)},
        {tr("Format"), formatName},
        {tr("Events"), format.count(qint64(summary.eventCount))},
        {tr("Length"), format.duration(std::chrono::milliseconds(summary.durationNs / 1'000'000))},
        {tr("Dropped"), format.count(qint64(summary.droppedEvents))},
        {tr("Stacks"), format.count(qint64(summary.stackCount))}};
    if (summary.info) {
        facts.append({tr("Process"), QString::number(summary.info->processId)});
        facts.append({tr("Started"), format.timeFull(QDateTime::fromMSecsSinceEpoch(summary.info->syncUtcNs / 1'000'000))});
    }
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const int row = i == 0 ? 0 : int((i + 1) / 2);
        const int column = i == 0 ? 0 : int((i + 1) % 2) * 2;
        auto *value = new Words(facts[i].second, Text::Base, Ink::Text, m_facts);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setElided(Qt::ElideMiddle);
        m_factGrid->addWidget(new Words(facts[i].first, Text::Base, Ink::Quiet, m_facts), row, column);
        m_factGrid->addWidget(value, row, column + 1, 1, i == 0 ? 3 : 1);
    }
    m_model->setCounts(summary.events);
    m_eventsCard->setNote(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount()));
    m_stack->setCurrentIndex(1);
    if (!whole)
        m_banner->show(ui::Shape::NeedsCare,
                       tr("The file breaks off: %1 Everything before is shown. A repaired copy opens in other tools, too.",
                          "%1 is a sentence with the offset")
                           .arg(text(summary.error)),
                       m_link->backend().recordings ? tr("Repair into a new file") : QString(),
                       [this] { m_link->repairRecording(m_path); });
    else if (!summary.warnings.empty())
        m_banner->show(ui::Shape::NeedsCare, text(summary.warnings.front()));
}

} // namespace clrscope::ui
