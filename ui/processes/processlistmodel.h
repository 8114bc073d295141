// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>

#include <vector>

namespace clrscope::ui {

/// The processes of the registry as rows, with a minute of CPU and memory each. Rows follow the
/// registry one by one, so selection and scroll survive; a key that changes with the first answer
/// of a process (pid known, cookie not) keeps its row. GUI thread.
class ProcessListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Pid, User, Runtime, Architecture, Started, Curve, Cpu, WorkingSet, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1,
        KeyRole,
        ReachRole,    ///< int of diagnostics::Reach
        GroupRole,    ///< 0 answers, 1 out of reach, 2 ended
        ReasonRole,   ///< the sentence under the row
        MendRole,     ///< the line of shell that mends it
        HistoryRole,  ///< QList<double>, oldest first, of the column
        RecordingRole,///< bool
        DefaultRole,  ///< bool: the API's default process
        WatchedRole,  ///< bool: has a tab
        CommandLineRole,
        UidRole,
    };
    static constexpr int historyLength = 60;

    explicit ProcessListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const diagnostics::ProcessEntry &entry(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    [[nodiscard]] qsizetype outOfReach() const;
    [[nodiscard]] qsizetype ended() const;

    void setProcesses(const diagnostics::ProcessList &processes);
    void addUsage(const UsageByPid &usage);
    void setRecording(const QSet<QString> &keys);
    void setWatched(const QSet<QString> &keys);
    void setDefaultProcess(const QString &key);
    /// Sentences that count time ("for 00:38") are told the time from outside.
    void setNow(const QDateTime &utc);

    /// 0 answers, 1 out of reach, 2 ended.
    [[nodiscard]] static int group(diagnostics::Reach reach);
    /// The managed entry assembly, or the name, or "?".
    [[nodiscard]] static QString title(const diagnostics::ProcessEntry &entry);

private:
    struct Row
    {
        diagnostics::ProcessEntry entry;
        QList<double> cpu;
        QList<double> workingSet;
        QDateTime notAnsweringSinceUtc;
        bool isRecording = false;
        bool isWatched = false;
    };

    [[nodiscard]] QString reason(const Row &row) const;
    void setFlag(const QSet<QString> &keys, bool Row::*flag, int role);

    std::vector<Row> m_rows;
    QString m_defaultKey;
    QDateTime m_nowUtc;
};

/// Filter as you type over name, pid, user and command line; those out of reach come after those that
/// answer, ended ones last, whatever the sorting.
class ProcessFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ProcessFilterModel(QObject *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Only processes of this user; empty: all.
    void setUser(const QString &user);
    void setOutOfReachLast(bool last);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QString m_user;
    bool m_outOfReachLast = true;
};

} // namespace clrscope::ui
