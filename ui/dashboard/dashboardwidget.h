// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcard.h"
#include "charts/timeaxis.h"
#include "dashboard/dashboardmodel.h"

#include <clrscope/metrics/counterselection.h>
#include <clrscope/metrics/countersession.h>

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace clrscope::ui {

class CardGrid;
class CounterBrowser;
class EmptyState;
class EventsStrip;
class ShapeMark;
class StatisticsModel;
class Words;

/// The charts of one process with all one can do to them. Knows no engine: whoever embeds it feeds
/// samples, state and marks, and takes its wishes as signals.
class DashboardWidget : public QWidget
{
    Q_OBJECT
public:
    using State = metrics::MetricsHub::State;

    DashboardWidget(const QString &processName, qint64 pid, QWidget *parent = nullptr);
    ~DashboardWidget() override;

    [[nodiscard]] DashboardModel *model() { return &m_model; }
    [[nodiscard]] TimeAxis *axis() { return &m_axis; }
    /// Span, pause, follow, add chart, more: for the right end of the panel strip.
    [[nodiscard]] QWidget *actionBar() { return m_bar; }
    [[nodiscard]] CardGrid *grid() const { return m_grid; }
    [[nodiscard]] CounterBrowser *browser() const { return m_browser; }
    [[nodiscard]] StatisticsModel *statistics() const { return m_statistics; }
    /// What a dashboard asks of any process.
    [[nodiscard]] static metrics::CounterSelection usualSelection();
    /// Asks for all of these besides, event sources or meters, where they are not asked for anyway; whether that is new.
    static bool addSources(metrics::CounterSelection &selection, const QStringList &names);
    /// What to ask the target for: the ready-made groups and what the user wanted besides.
    [[nodiscard]] metrics::CounterSelection selection() const { return m_selection; }
    [[nodiscard]] State state() const { return m_state; }
    /// Empty before anything was asked for.
    [[nodiscard]] bool isEmpty() const { return m_empty; }

    /// An opened session: its samples, marks and charts; nothing more comes.
    void showSession(struct DashboardSession session);
    void setBackend(ChartRenderer::Backend backend);
    /// All charts and the strip as one picture, as they are.
    void paintPicture(QPainter &painter);
    [[nodiscard]] QByteArray csv(TimeSpan span) const;

    void exportPicture(const QString &path); ///< .png or .svg
    void exportCsv(const QString &path, TimeSpan span);
    void saveSession(const QString &path);
    void openSession(const QString &path);

public Q_SLOTS:
    /// All that the target publishes, beside the charts.
    void showBrowser(bool shown);
    void addSamples(const clrscope::events::SampleBatch &batch);
    void setState(clrscope::metrics::MetricsHub::State state, const QString &sentence);
    void addMarker(const clrscope::ui::Mark &mark);
    /// Event sources the program declares, to be asked for when somebody wants to see all there is.
    void addSources(const QStringList &names);
    /// Makes the panel what it is before it was asked for anything.
    void setEmpty(const QString &sentence, const QString &button);

Q_SIGNALS:
    void startRequested();  ///< the button of the empty or failed state
    void cancelRequested(); ///< waiting took too long
    void selectionChanged(const clrscope::metrics::CounterSelection &selection);
    void sessionOpened(const QString &path); ///< to be shown beside: a tab of its own
    void layoutChanged();   ///< save model()->layoutJson()
    void said(const QString &sentence);
    void failed(const QString &sentence); ///< stays until it is read
    void markActivated(const clrscope::ui::Mark &mark);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool ask(const QStringList &providers, const QStringList &meters);
    void measureListed();
    void measureCharts();
    void measure(const QStringList &names);
    void buildBar();
    void buildContent();
    void refresh();
    void rebuildCards();
    void showState();
    void touch(const QString &id);
    void showMode();
    void showSpan();
    void showSelection();
    void fillMoreMenu();
    void showChartMenu(const QString &id, const QPoint &globalPos);
    void offerChartMenu(QMenu *menu);
    void fillChartMenu(QMenu *menu, const QString &id);
    void addTagActions(QMenu *menu, const ChartSpec &spec);
    void addCompareActions(QMenu *menu, const ChartSpec &spec);
    void removeChart(const QString &id);
    void moveChart(const QString &id, int by);
    void addSeries(const QString &id, const ChartSpec &spec);
    void takeDrop(const QString &id, const QMimeData *mime);
    void askThreshold(const QString &id);
    void askSession();
    void askTitle(const QString &id);
    void askWhereToSave(const QString &title, const QString &suffix, const QString &filter,
                        std::function<void(const QString &)> then);
    void tell(const Result<void> &result, const QString &path);
    [[nodiscard]] QString fileName(const QString &what, const QString &suffix) const;

    QString m_processName;
    qint64 m_pid;
    DashboardModel m_model;
    TimeAxis m_axis;
    metrics::CounterSelection m_selection;
    State m_state = State::Waiting;
    QString m_sentence;
    bool m_empty = false;
    bool m_fromFile = false;
    QString m_emptySentence;
    QString m_emptyButton;
    qint64 m_endedMs = 0;
    QElapsedTimer m_waitingSince;
    QTimer m_waitingTick;
    ChartRenderer::Backend m_backend = ChartRenderer::Backend::Painter;
    QHash<QString, ChartCard *> m_cards;
    QStringList m_declared; ///< event sources
    QString m_touched; ///< chart last focused, takes series of the browser
    bool m_stale = true;

    QWidget *m_bar;
    QComboBox *m_span;
    QToolButton *m_pause;
    QToolButton *m_follow;
    QToolButton *m_add;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QStackedWidget *m_stack;
    EmptyState *m_page;
    class QPushButton *m_pageButton;
    class QPushButton *m_pageCancel;
    QWidget *m_head;
    ShapeMark *m_headMark;
    Words *m_headWords;
    class QPushButton *m_headButton;
    QSplitter *m_splitter;
    CardGrid *m_grid;
    EventsStrip *m_strip;
    QWidget *m_details;
    Words *m_detailsTitle;
    QTableView *m_detailsView;
    StatisticsModel *m_statistics;
    CounterBrowser *m_browser;
    Format m_format;
};

} // namespace clrscope::ui
