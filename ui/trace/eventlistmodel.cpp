// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/eventlistmodel.h"

#include "format/format.h"
#include "trace/worker.h"

#include <clrscope/nettrace/payload.h>

#include <QTimer>

#include <algorithm>

namespace clrscope::ui {

using nettrace::PayloadWalker;
using nettrace::TypeCode;

namespace {

constexpr int mostFields = 24;
constexpr int mostDepth = 4;

void addNames(const std::vector<nettrace::Field> &fields, QStringList &names, int depth)
{
    for (const nettrace::Field &field : fields) {
        if (field.type == TypeCode::Object && field.name.empty() && depth < mostDepth)
            addNames(field.children, names, depth + 1);
        else if (!field.name.empty() && names.size() < mostFields)
            names.append(QString::fromStdString(field.name));
    }
}

void addValues(PayloadWalker walker, std::vector<std::pair<QString, QString>> &values, std::size_t limit, int depth)
{
    while (const auto value = walker.next()) {
        if (value->type() == TypeCode::Object && value->field->name.empty() && depth < mostDepth)
            addValues(walker.enter(*value), values, limit, depth + 1);
        else
            values.emplace_back(QString::fromStdString(value->field->name), QString::fromStdString(value->toText(limit)));
    }
}

/// Names without prefixes that every second event has.
QString oneLine(QString words)
{
    words.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    return words;
}

} // namespace

QStringList ShownEvent::fieldNames(const nettrace::EventMetadata &metadata)
{
    QStringList names;
    addNames(metadata.fields, names, 0);
    return names;
}

std::vector<std::pair<QString, QString>> ShownEvent::values(std::size_t limit) const
{
    std::vector<std::pair<QString, QString>> values;
    addValues(PayloadWalker(*row.metadata, row.payload), values, limit, 0);
    return values;
}

QString ShownEvent::unknownRest() const
{
    if (!row.metadata->isLayoutBuiltIn)
        return {};
    PayloadWalker walker(*row.metadata, row.payload);
    while (walker.next()) { }
    constexpr size_t mostBytes = 4096;
    const auto rest = walker.rest();
    const auto shown = rest.first(std::min(rest.size(), mostBytes));
    QString hex = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(shown.data()), qsizetype(shown.size())).toHex(' '));
    return rest.size() > mostBytes ? QString(hex + QStringLiteral(" …")) : hex;
}

qsizetype ShownEvent::bytes() const
{
    qsizetype all = qsizetype(sizeof(*this) + row.payload.size() + row.stack.size() * sizeof(row.stack[0])) + payload.size() * 2;
    for (const QString &field : fields)
        all += qsizetype(sizeof(field)) + field.size() * 2;
    return all;
}

ShownEvent ShownEvent::of(events::EventRow row, const QStringList &fieldNames)
{
    ShownEvent shown{std::move(row), {}, {}};
    shown.payload = oneLine(QString::fromStdString(nettrace::payloadText(*shown.row.metadata, shown.row.payload)));
    if (!fieldNames.isEmpty()) {
        shown.fields.resize(fieldNames.size());
        for (auto &[name, value] : shown.values(256)) {
            if (const auto at = fieldNames.indexOf(name); at >= 0)
                shown.fields[at] = oneLine(value);
        }
    }
    return shown;
}

EventListModel::EventListModel(QObject *parent) : QAbstractTableModel(parent) {}

EventListModel::~EventListModel()
{
    m_stop.request_stop();
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int EventListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(FirstField) + int(m_listing.fields.size());
}

QVariant EventListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Time || section == Thread))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time, s");
    case Provider:
        return tr("Provider");
    case Name:
        return tr("Event");
    case Thread:
        return tr("Thread");
    case Payload:
        return tr("Payload");
    default:
        return m_listing.fields.value(section - FirstField);
    }
}

QString EventListModel::timeText(const events::TraceIndex &index, std::int64_t utcNs)
{
    return Format().number(double(utcNs - index.firstUtcNs()) / 1e9, 4);
}

QString EventListModel::tsv(const events::TraceIndex &index, const ShownEvent &event)
{
    const events::EventCount &kind = index.summary().events[event.row.kind];
    const QString name = kind.name.empty() ? tr("event %1").arg(kind.id) : QString::fromStdString(kind.name);
    return QStringList{QString::fromStdString(nettrace::utcText(event.row.utcNs)), QString::fromStdString(kind.provider), name,
                       QString::number(event.row.threadId), event.payload}
        .join(u'\t');
}

namespace {

QString csvLine(QStringList cells)
{
    for (QString &cell : cells) {
        if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
            cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QString EventListModel::csvHead(const QStringList &fields)
{
    return csvLine(QStringList{QStringLiteral("Time"), QStringLiteral("Provider"), QStringLiteral("Event"), QStringLiteral("Thread"),
                               QStringLiteral("Payload")}
                   + fields);
}

QString EventListModel::csv(const events::TraceIndex &index, const ShownEvent &event)
{
    const events::EventCount &kind = index.summary().events[event.row.kind];
    const QString name = kind.name.empty() ? QString::number(kind.id) : QString::fromStdString(kind.name);
    return csvLine(QStringList{QString::fromStdString(nettrace::utcText(event.row.utcNs)), QString::fromStdString(kind.provider), name,
                               QString::number(event.row.threadId), event.payload}
                   + event.fields);
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Time || index.column() == Thread ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                                                  : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto shown = event(index.row());
    if (!shown)
        return role == Qt::DisplayRole ? QString() : QVariant();
    const events::EventCount &kind = m_listing.index->summary().events[shown->row.kind];
    switch (index.column()) {
    case Time:
        return role == Qt::ToolTipRole ? Format().timeFull(QDateTime::fromMSecsSinceEpoch(shown->row.utcNs / 1'000'000))
                                       : timeText(*m_listing.index, shown->row.utcNs);
    case Provider:
        return QString::fromStdString(kind.provider);
    case Name:
        return kind.name.empty() ? tr("event %1").arg(kind.id) : QString::fromStdString(kind.name);
    case Thread:
        return QString::number(shown->row.threadId);
    case Payload:
        return shown->payload;
    default:
        return shown->fields.value(index.column() - FirstField);
    }
}

void EventListModel::setListing(EventListing listing)
{
    beginResetModel();
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_pages.clear();
    m_pageBytes = 0;
    m_recent.clear();
    m_wanted.clear();
    m_isReading = false;
    m_listing = std::move(listing);
    m_rows = int(std::min<std::uint64_t>(m_listing.selection.size(), mostRows));
    endResetModel();
}

std::shared_ptr<const ShownEvent> EventListModel::event(int row) const
{
    if (row < 0 || row >= m_rows)
        return {};
    const int page = row / pageRows;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.cend()) {
        want(page);
        return {};
    }
    const auto at = size_t(row % pageRows);
    return at < found->rows.size() ? found->rows[at] : nullptr;
}

void EventListModel::want(int page) const
{
    const auto known = std::find(m_wanted.begin(), m_wanted.end(), page);
    if (known != m_wanted.end())
        return;
    m_wanted.push_back(page);
    while (m_wanted.size() > 8) // scrolled past
        m_wanted.pop_front();
    if (!std::exchange(m_isAsked, true)) {
        auto *self = const_cast<EventListModel *>(this); // reading is no change of what the model says
        QTimer::singleShot(0, self, [self] {
            self->m_isAsked = false;
            self->readNext();
        });
    }
}

void EventListModel::readNext()
{
    if (m_isReading || m_wanted.empty() || !m_listing.index)
        return;
    const int page = m_wanted.back(); // what is in view now
    m_isReading = true;
    auto work = [listing = m_listing, page, stop = m_stop.get_token()] {
        Page read;
        for (auto &row : listing.index->rows(listing.selection, std::uint64_t(page) * pageRows, pageRows, stop)) {
            read.rows.push_back(std::make_shared<const ShownEvent>(ShownEvent::of(std::move(row), listing.fields)));
            read.bytes += read.rows.back()->bytes();
        }
        return read;
    };
    runOnWorker(this, std::move(work), [this, page, generation = m_generation](Page &&read) {
        if (generation != m_generation)
            return;
        m_isReading = false;
        std::erase(m_wanted, page);
        m_pageBytes += read.bytes;
        m_pages.insert(page, std::move(read));
        m_recent.push_back(page);
        while (m_recent.size() > mostPages || (m_pageBytes > mostPageBytes && m_recent.size() > 2)) { // two may be in view
            m_pageBytes -= m_pages.take(m_recent.front()).bytes;
            m_recent.pop_front();
        }
        const int first = page * pageRows;
        const int last = std::min(first + pageRows, m_rows) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole});
        Q_EMIT pageLoaded(first, last);
        readNext();
    });
}

} // namespace clrscope::ui
