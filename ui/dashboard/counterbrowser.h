// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/countertreemodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace clrscope::ui {

class Words;

/// Finds any word of a counter, its provider or its tags; a match shows its whole way.
class CounterFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit CounterFilter(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

/// All that the target publishes, beside the charts: search, double click or drag to chart.
class CounterBrowser : public QWidget
{
    Q_OBJECT
public:
    explicit CounterBrowser(DashboardModel *dashboard, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    /// The chart that takes one more series; empty: none.
    void setTarget(const QString &chart);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }

Q_SIGNALS:
    void chartWanted(const clrscope::ui::ChartSpec &spec);
    void seriesWanted(const clrscope::ui::ChartSpec &spec); ///< into the chart last touched
    /// An event source (or meter) nobody asked the target for yet.
    void sourceWanted(const QString &name);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addCurrent(bool intoChart);
    void showCount();

    CounterTreeModel *m_model;
    CounterFilter *m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
    Words *m_none; ///< over the empty list: why it is
    QLabel *m_count;
    QPushButton *m_add;
    QPushButton *m_into;
    QLineEdit *m_source;
    QString m_target;
};

} // namespace clrscope::ui
