// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include "theme/icons.h"

#include <QAbstractTableModel>

namespace clrscope::ui {

/// Recordings on disk of one process name, newest first, as rows.
class RecordingsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, File, Contents, Duration, Size, Events, Dropped, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, ShapeRole, PathRole };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setRecordings(const RecordingList &recordings);
    [[nodiscard]] const Recording &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] quint64 totalBytes() const;
    [[nodiscard]] static Shape shape(RecordingState state);
    [[nodiscard]] static QString stateText(RecordingState state);
    /// Every word a state can be, or the ones most have.
    [[nodiscard]] static QStringList stateWords(bool all);

private:
    RecordingList m_rows;
};

} // namespace clrscope::ui
