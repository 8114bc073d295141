// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/artifacts/modulequery.h>
#include <clrscope/diagnostics/processfacts.h>

#include <QAbstractTableModel>

namespace clrscope::ui {

/// What a process has loaded: the files the system knows in its memory, and what the runtime lists of
/// them and beside them. Both may come, in any order and again; rows keep their place.
class ModulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Version, Kind, Size, Address, Path, Assembly, Pdb, PdbId, ColumnCount };
    enum Role { SortRole = Qt::UserRole, GroupRole, EndedRole };
    enum Group { Managed = 1, Native = 2, Dynamic = 4 };

    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setMapped(const diagnostics::MappedFileList &files);
    void setLoaded(const artifacts::LoadedModules &loaded);
    void setEnded(bool ended);
    [[nodiscard]] bool hasAnswer() const { return m_hasAnswer; }
    [[nodiscard]] int count(Group group) const;
    /// "10.0.12" of ".../Microsoft.NETCore.App/10.0.12/libcoreclr.so", "3" of "libssl.so.3".
    [[nodiscard]] static QString nativeVersion(const QString &path);

private:
    struct Row
    {
        QString key; ///< path, or name and id of what has no file
        QString name;
        QString path;
        QString version;
        QString assembly;
        QString pdbPath;
        QString pdbId;
        Group group = Native;
        quint64 sizeBytes = 0; ///< 0: not mapped as a file
        quint64 address = 0;
        bool isListed = false; ///< by the runtime
        bool isReadyToRun = false;
        bool isCollectible = false;
        bool isDeleted = false;

        bool operator==(const Row &) const = default;
    };
    void merge();
    [[nodiscard]] QString kindText(const Row &row) const;
    [[nodiscard]] QString toolTip(const Row &row) const;

    diagnostics::MappedFileList m_mapped;
    artifacts::LoadedModules m_loaded;
    bool m_hasAnswer = false;
    bool m_hasEnded = false;
    QList<Row> m_rows;
};

} // namespace clrscope::ui
