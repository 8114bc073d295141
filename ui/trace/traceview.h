// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/parts.h"
#include "trace/eventlistmodel.h"
#include "trace/filestate.h"
#include "trace/jobline.h"

#include <clrscope/events/tracedetails.h>

#include <QWidget>

#include <atomic>
#include <functional>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QProgressBar;
class QVBoxLayout;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTimer;
class QTreeView;
class QTreeWidget;

namespace clrscope::ui {

class DensityLine;
struct TraceSpan;
class EventCountModel;
class StackPane;
class TableDelegate;

/// A strip of 32 px over a pane: title, note and what the caller adds.
QHBoxLayout *tracePaneHead(QVBoxLayout *column, const QString &title, Words *&note, QWidget *owner);

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
    /// Asks where the repaired copy goes.
    void repair();
    void repairTo(const QString &path);
    [[nodiscard]] JobLine *job() const { return m_job; }
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
    static constexpr int FieldRole = Qt::UserRole + 1; ///< of a row of the details: which field of the payload it is

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeKinds();
    [[nodiscard]] QWidget *makeEvents();
    struct Read
    {
        std::shared_ptr<const events::TraceIndex> index;
        FileState state; ///< before it was read
    };
    void read();
    void takeAgain(Read read);
    template <typename Work, typename Done>
    void runJob(const QString &what, Work work, Done done)
    {
        if (!m_job->run(what, std::move(work), std::move(done)))
            Q_EMIT said(tr("One thing at a time: “%1” is not done yet.").arg(m_job->what()));
    }
    [[nodiscard]] static bool isUnreadable(const events::TraceSummary &summary);
    void showTrace(std::shared_ptr<const events::TraceIndex> index);
    void showFacts();
    void list();
    void showListing(EventListing listing, bool isWhole);
    void showDetails();
    void showSelection();
    void showProgress();
    void showKindNote();
    void copyKinds();
    void showStack();
    void readDetails();
    void lookCloser(const TraceSpan &around);
    void showState();
    void lookForChange();
    void showChange(FileState::Change change, const FileState &now);
    void warn(ui::Shape shape, const QString &sentence, const std::string &details, const QString &button = {},
              std::function<void()> mend = {});
    void showFieldMenu(const QPoint &at);
    void showHeaderMenu(const QPoint &at);
    void fillFieldMenu(QMenu *menu);
    void fillHeaderMenu(QMenu *menu);
    void rememberColumns();
    void restoreColumns();
    void saveLayout() const;
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
    JobLine *m_job;
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
    FileState m_fileState; ///< when it was read
    bool m_isLooking = false; ///< whether it has changed
    bool m_isReading = false;
    bool m_isRefreshing = false;
    std::stop_source m_detailsStop;
    std::stop_source m_closerStop;
    Done m_detailsDone;
    bool m_isReadingDetails = false;
    std::shared_ptr<const events::TraceDetails> m_traceDetails;
    QStringList m_chosenFields;
    bool m_isArranging = false; ///< columns change by us, not by hand
    QString m_settingsPath;
    QTimer *m_saving;
    QByteArray m_columns; ///< of the list of all kinds
};

} // namespace clrscope::ui
