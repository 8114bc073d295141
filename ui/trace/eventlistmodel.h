// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/traceindex.h>

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <deque>
#include <optional>

namespace clrscope::ui {

/// One event as the list shows it.
struct ShownEvent
{
    events::EventRow row;
    QString payload;    ///< on one line
    QStringList fields; ///< by field column

    /// All values, with those inside objects, by name.
    [[nodiscard]] static ShownEvent of(events::EventRow row, const QStringList &fieldNames);
    [[nodiscard]] static QStringList fieldNames(const nettrace::EventMetadata &metadata);
    [[nodiscard]] std::vector<std::pair<QString, QString>> values(std::size_t limit = 8192) const;
    /// In hex, what lies behind the fields of a native event that are known.
    [[nodiscard]] QString unknownRest() const;
    /// About what it takes in memory.
    [[nodiscard]] qsizetype bytes() const;
};

/// What came of a filter: how many events, and the columns of the payload if all are of one kind.
struct EventListing
{
    std::shared_ptr<const events::TraceIndex> index; ///< null: nothing
    events::EventSelection selection;
    QStringList fields;     ///< these have columns of their own
    bool isOneKind = false; ///< fields are all there are of its payload
};

/// The events of a trace that a filter lets through, millions of them: pages are read on a worker as
/// views ask for them, and a few hundred kept. A row that is on its way has empty cells.
class EventListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Provider, Name, Thread, Payload, FirstField };
    static constexpr int pageRows = 128;
    static constexpr int mostPages = 64;
    static constexpr qsizetype mostPageBytes = 64 * 1024 * 1024;
    static constexpr int mostRows = 16'000'000; ///< more are not shown: a view's header takes 8 bytes for each

    explicit EventListModel(QObject *parent = nullptr);
    ~EventListModel() override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Nothing: a search as one types would read the whole file. The filter looks for words.
    [[nodiscard]] QModelIndexList match(const QModelIndex &, int, const QVariant &, int, Qt::MatchFlags) const override { return {}; }

    void setListing(EventListing listing);
    [[nodiscard]] const EventListing &listing() const { return m_listing; }
    /// Null while it is on its way.
    [[nodiscard]] std::shared_ptr<const ShownEvent> event(int row) const;
    [[nodiscard]] bool isLoading() const { return m_isReading; }
    [[nodiscard]] qsizetype keptBytes() const { return m_pageBytes; }
    /// Seconds since the trace began, as the list writes them.
    [[nodiscard]] static QString timeText(const events::TraceIndex &index, std::int64_t utcNs);
    /// A row as tab separated values.
    [[nodiscard]] static QString tsv(const events::TraceIndex &index, const ShownEvent &event);
    /// A line of CSV (RFC 4180): time, provider, event, thread, payload, then the fields.
    [[nodiscard]] static QString csv(const events::TraceIndex &index, const ShownEvent &event);
    [[nodiscard]] static QString csvHead(const QStringList &fields);

Q_SIGNALS:
    void pageLoaded(int firstRow, int lastRow);

private:
    struct Page
    {
        std::vector<std::shared_ptr<const ShownEvent>> rows;
        qsizetype bytes = 0; ///< about
    };
    void want(int page) const;
    void readNext();

    EventListing m_listing;
    int m_rows = 0;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    mutable QHash<int, Page> m_pages;
    mutable std::deque<int> m_recent; ///< pages, newest last
    qsizetype m_pageBytes = 0;
    mutable std::deque<int> m_wanted;
    bool m_isReading = false;
    mutable bool m_isAsked = false;
};

} // namespace clrscope::ui
