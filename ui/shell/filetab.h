// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracesummary.h>

#include <QAbstractTableModel>
#include <QWidget>

#include <memory>
#include <stop_token>

class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;
class QGridLayout;

namespace clrscope::ui {

class Banner;
class Card;
class EmptyState;
class EngineLink;
class TableDelegate;

/// Events of a trace, counted by provider and event.
class EventCountModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Provider, Event, Id, Version, Count, WithStack, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, ShareRole };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setCounts(const std::vector<events::EventCount> &counts);

private:
    std::vector<events::EventCount> m_rows;
    std::uint64_t m_top = 1;
};

/// What an opened trace holds: whole or cut, its process, its events by provider. Read on a worker.
class FileTab : public QWidget
{
    Q_OBJECT
public:
    FileTab(EngineLink *link, const QString &path, QWidget *parent = nullptr);
    ~FileTab() override;
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] EventCountModel *model() const { return m_model; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

private:
    void read();
    void show(const events::TraceSummary &summary);

    EngineLink *m_link;
    QString m_path;
    std::stop_source m_stop;
    Banner *m_banner;
    QStackedWidget *m_stack;
    EmptyState *m_waiting;
    Card *m_facts;
    QGridLayout *m_factGrid;
    Card *m_eventsCard;
    EventCountModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_view;
    TableDelegate *m_delegate;
};

} // namespace clrscope::ui
