// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/operations/types.h>

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace clrscope::operations {

[[nodiscard]] QJsonObject toJson(const Snapshot &snapshot);
/// None for what is no finished operation.
[[nodiscard]] std::optional<Snapshot> snapshotFromJson(const QJsonObject &json);

/// Finished operations that survive a restart: one line of JSON each, the newest at the end.
/// Small and bounded, so reading and writing it does not delay the engine.
class OperationHistory
{
public:
    OperationHistory(QString file, int count);

    /// The newest, in order of creation. Lines that cannot be read are left out.
    [[nodiscard]] SnapshotList load() const;
    void append(const Snapshot &snapshot);
    void remove(const QSet<QUuid> &ids);

private:
    void write(const SnapshotList &snapshots) const;

    QString m_file;
    int m_count = 0;
    int m_appended = 0;
};

} // namespace clrscope::operations
