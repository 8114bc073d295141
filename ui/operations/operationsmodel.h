// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/types.h>

#include "theme/icons.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace clrscope::ui {

/// The operations of window, REST clients and rules as rows, newest first. GUI thread.
class OperationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, What, Contents, Process, StartedBy, Elapsed, Size, Rate, GoesTo, Action, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, ShapeRole, IdRole, ButtonRole, FinalRole, StateRole };
    /// What the button of a row does.
    enum class Button { None, Stop, Cancel, FinishNow, Open, Reveal };

    explicit OperationsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void put(const operations::Snapshot &snapshot);
    void remove(const QUuid &id);
    /// Elapsed times go on: called once a second while the view shows.
    void tick(const QDateTime &utc);
    /// Recordings that ended well, but lack something: cut off, or events lost.
    void setDamaged(const QSet<QUuid> &ids);
    [[nodiscard]] const operations::Snapshot &at(int row) const { return m_rows.at(row).snapshot; }
    [[nodiscard]] int rowOf(const QUuid &id) const;
    [[nodiscard]] const operations::SnapshotList running() const;
    [[nodiscard]] int count(operations::State state) const;

    [[nodiscard]] static Shape shape(operations::State state);
    [[nodiscard]] static QString stateText(const operations::Snapshot &snapshot);
    [[nodiscard]] static QString kindText(operations::Kind kind);
    /// Where it went, once it is known; a path or words.
    [[nodiscard]] static QString target(const operations::Snapshot &snapshot);
    [[nodiscard]] static QString initiatorText(const operations::Snapshot &snapshot);
    [[nodiscard]] static Button button(const operations::Snapshot &snapshot);
    [[nodiscard]] static QString buttonText(Button button);
    [[nodiscard]] std::chrono::milliseconds elapsed(int row) const;
    /// Bytes a second over the last few changes; 0 when finished.
    [[nodiscard]] double rate(int row) const { return m_rows.at(row).bytesPerSecond; }
    /// "1 running, 1 draining, 1 done".
    [[nodiscard]] QString summary() const;

private:
    struct Row
    {
        operations::Snapshot snapshot;
        double bytesPerSecond = 0;
        quint64 lastBytes = 0;
        qint64 lastMs = 0; ///< on m_clock, when the rate was told last
        QDateTime drainingSinceUtc; ///< when its stop was seen
    };
    void follow(Row &row) const;

    QList<Row> m_rows;
    QElapsedTimer m_clock;
    QSet<QUuid> m_damaged;
    QDateTime m_nowUtc;
};

} // namespace clrscope::ui
