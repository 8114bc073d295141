// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/eventlistmodel.h"

#include <clrscope/events/tracedetails.h>

#include <QWidget>

#include <atomic>

class QHBoxLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QTreeView;
class QTreeWidget;

namespace clrscope::ui {

class Banner;
class DensityLine;
class EmptyState;
class EventCountModel;
class SearchField;
class StackPane;
class TableDelegate;
class Words;

/// What a trace holds: whether it is whole, its process, events over time, by provider and one by
/// one with its stack; one selection for all. The file is read on workers only, and again at the
/// user's wish when it has grown.
class TraceView : public QWidget
{
    Q_OBJECT
public:
    explicit TraceView(const QString &path, QWidget *parent = nullptr);
    ~TraceView() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] EventCountModel *kinds() const { return m_kinds; }
    [[nodiscard]] EventListModel *eventList() const { return m_events; }
    [[nodiscard]] QTableView *eventView() const { return m_eventView; }
    [[nodiscard]] QTreeView *kindView() const { return m_kindView; }
    [[nodiscard]] DensityLine *density() const { return m_density; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    [[nodiscard]] QTreeWidget *details() const { return m_details; }
    [[nodiscard]] StackPane *stackPane() const { return m_stackPane; }
    [[nodiscard]] SearchField *filterField() const { return m_filterField; }
    /// Null until the second look at the file is done.
    [[nodiscard]] const std::shared_ptr<const events::TraceDetails> &traceDetails() const { return m_traceDetails; }
    /// Remembers columns there; without, they are forgotten.
    void setSettingsPath(const QString &path);
    /// The filter asked for is the one shown.
    [[nodiscard]] bool isSettled() const;
    /// What the head of the event list says: "178 204 of 1 204 377".
    [[nodiscard]] QString listNote() const;
    [[nodiscard]] const std::shared_ptr<const events::TraceIndex> &index() const { return m_index; }
    void repair();
    void copyRows();
    void askWhereToSave();
    /// All rows of the list as CSV, written on a worker.
    void saveRows(const QString &path);
    /// Chooses the first event at or after so many seconds of the trace.
    void goToTime(double seconds);
    /// A field of the payload gets or loses a column of its own.
    void setFieldShown(const QString &field, bool on);
    [[nodiscard]] QStringList shownFields() const { return m_chosenFields; }
    /// Reads the file again, keeping filters and the span chosen.
    void refresh();

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

private:
    using Done = std::shared_ptr<std::atomic<int>>; ///< per mille

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeKinds();
    [[nodiscard]] QWidget *makeEvents();
    void read();
    void showTrace(std::shared_ptr<const events::TraceIndex> index);
    void showFacts();
    void list();
    void showListing(EventListing listing, bool isWhole);
    void showDetails();
    void showSelection();
    void showProgress();
    void showKindNote();
    void showStack();
    void readDetails();
    void showState();
    void lookForGrowth();
    void showFieldMenu(const QPoint &at);
    void showHeaderMenu(const QPoint &at);
    void rememberColumns();
    void restoreColumns();
    [[nodiscard]] QWidget *makeDetails();
    [[nodiscard]] events::EventFilter filter() const;

    QString m_path;
    std::shared_ptr<const events::TraceIndex> m_index;
    std::stop_source m_readStop;
    std::stop_source m_listStop;
    Done m_done;
    bool m_isListing = false;
    bool m_isAskedAgain = false; ///< while another filter is at work
    std::optional<events::EventFilter> m_shownFilter;
    QTimer *m_clock;
    QTimer *m_typing;

    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_waiting;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QList<std::pair<Words *, Words *>> m_facts;
    Words *m_selectionWords = nullptr;
    QPushButton *m_wholeButton = nullptr;
    QPushButton *m_zoomButton = nullptr;
    DensityLine *m_density = nullptr;
    EventCountModel *m_kinds;
    QSortFilterProxyModel *m_kindFilter;
    QTreeView *m_kindView = nullptr;
    TableDelegate *m_kindDelegate = nullptr;
    Words *m_kindNote = nullptr;
    EventListModel *m_events;
    QTableView *m_eventView = nullptr;
    TableDelegate *m_eventDelegate = nullptr;
    Words *m_listNote = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_listCancel = nullptr;
    SearchField *m_filterField = nullptr;
    QStackedWidget *m_listStack = nullptr;
    EmptyState *m_noMatch = nullptr;
    QPushButton *m_showAll = nullptr;
    QTreeWidget *m_details = nullptr;
    StackPane *m_stackPane = nullptr;
    int m_detailRow = -1;
    QLineEdit *m_goTo = nullptr;
    QTimer *m_growth;
    qint64 m_readBytes = 0; ///< the file's size when it was read
    bool m_isRefreshing = false;
    std::stop_source m_detailsStop;
    Done m_detailsDone;
    bool m_isReadingDetails = false;
    std::shared_ptr<const events::TraceDetails> m_traceDetails;
    QStringList m_chosenFields;
    bool m_isArranging = false; ///< columns change by us, not by hand
    QString m_settingsPath;
};

} // namespace clrscope::ui
