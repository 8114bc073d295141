// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/modulesmodel.h"

#include "format/format.h"

#include <clrscope/nettrace/payload.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace clrscope::ui {

namespace {

QString fileName(const QString &path)
{
    // Paths of single-file programs and of other systems may have either.
    return path.mid(std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Orders 10.0.2 before 10.0.12.
QString sortableVersion(const QString &version)
{
    QString key;
    const QStringList parts = version.split(u'.');
    for (const QString &part : parts)
        key += part.rightJustified(8, u'0');
    return key;
}

} // namespace

QString ModulesModel::nativeVersion(const QString &path)
{
    static const QRegularExpression behind(QStringLiteral("\\.so\\.([0-9][0-9.]*)$"));
    if (const auto match = behind.match(path); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression shared(QStringLiteral("/shared/[^/]+/([0-9][^/]*)/[^/]+$|/host/fxr/([0-9][^/]*)/[^/]+$"));
    const auto match = shared.match(path);
    return !match.hasMatch() ? QString() : match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

int ModulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ModulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ModulesModel::kindText(const Row &row) const
{
    switch (row.group) {
    case Managed:
        return row.isCollectible ? tr("managed, collectible") : tr("managed");
    case Native:
        return tr("native");
    case Dynamic:
        return tr("dynamic");
    }
    return {};
}

QString ModulesModel::toolTip(const Row &row) const
{
    QStringList lines;
    lines << (row.path.isEmpty() ? row.name : row.path);
    if (!row.assembly.isEmpty())
        lines << row.assembly;
    if (row.isReadyToRun)
        lines << tr("Compiled ahead of time (ReadyToRun).");
    if (row.group == Dynamic)
        lines << tr("Made at run time, has no file.");
    if (row.isDeleted)
        lines << tr("The file was replaced or removed since.");
    if (row.group == Managed && !row.isListed && m_hasAnswer)
        lines << tr("In memory, but not loaded by the runtime.");
    return lines.join(u'\n');
}

QVariant ModulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.name;
        case Version:
            return row.version.isEmpty() ? Format::unknown() : row.version;
        case Kind:
            return kindText(row);
        case Size:
            return row.sizeBytes == 0 ? Format::unknown() : Format().byteSize(row.sizeBytes);
        case Address:
            return row.address == 0 ? Format::unknown() : QString::number(row.address, 16).rightJustified(12, u'0');
        case Path:
            return row.path.isEmpty() ? Format::unknown() : row.path;
        case Assembly:
            return row.assembly.isEmpty() ? Format::unknown() : row.assembly;
        case Pdb:
            return row.pdbPath.isEmpty() ? Format::unknown() : fileName(row.pdbPath);
        default:
            return row.pdbId.isEmpty() ? Format::unknown() : row.pdbId;
        }
    case SortRole:
        switch (index.column()) {
        case Version:
            return sortableVersion(row.version);
        case Size:
            return row.sizeBytes;
        case Address:
            return row.address;
        default:
            return data(index, Qt::DisplayRole);
        }
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Pdb:
            return row.pdbPath;
        case PdbId:
            return row.pdbId.isEmpty() ? QString() : tr("%1\nSignature and age: what a symbol server is asked for.").arg(row.pdbId);
        case Size:
            return row.sizeBytes == 0 ? tr("Not in memory as a file of its own")
                                      : tr("%1 bytes of address space").arg(Format().count(qint64(row.sizeBytes)));
        default:
            return toolTip(row);
        }
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case GroupRole:
        return int(row.group);
    case EndedRole:
        return m_hasEnded;
    default:
        return {};
    }
}

QVariant ModulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Version:
        return tr("Version");
    case Kind:
        return tr("Kind");
    case Size:
        return tr("Size");
    case Address:
        return tr("Address");
    case Path:
        return tr("Path");
    case Assembly:
        return tr("Assembly");
    case Pdb:
        return tr("PDB");
    default:
        return tr("PDB signature, age");
    }
}

void ModulesModel::setMapped(const diagnostics::MappedFileList &files)
{
    m_mapped = files;
    merge();
}

void ModulesModel::setLoaded(const artifacts::LoadedModules &loaded)
{
    m_loaded = loaded;
    m_hasAnswer = true;
    merge();
}

void ModulesModel::setEnded(bool ended)
{
    if (m_hasEnded == ended)
        return;
    m_hasEnded = ended;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ModulesModel::count(Group group) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [group](const Row &row) { return row.group == group; }));
}

void ModulesModel::merge()
{
    QList<Row> rows;
    QHash<QString, qsizetype> byKey;
    const auto rowOf = [&](const QString &key) -> Row & {
        const auto found = byKey.constFind(key);
        if (found != byKey.constEnd())
            return rows[*found];
        byKey.insert(key, rows.size());
        rows.append(Row());
        rows.last().key = key;
        return rows.last();
    };
    for (const diagnostics::MappedFile &file : std::as_const(m_mapped)) {
        Row &row = rowOf(file.path);
        row.name = fileName(file.path);
        row.path = file.path;
        row.group = file.isManaged ? Managed : Native;
        row.version = file.isManaged ? QString() : nativeVersion(file.path);
        row.sizeBytes = file.sizeBytes;
        row.address = file.address;
        row.isDeleted = file.isDeleted;
    }
    for (const events::RuntimeModule &module : m_loaded.modules) {
        const QString path = text(module.path);
        const bool hasFile = path.contains(u'/') || path.contains(u'\\');
        const QString id = u'#' + QString::number(module.moduleId, 16);
        // The same file may be loaded into several contexts: one row each.
        QString key = hasFile ? path : QString(path + id);
        if (const auto found = byKey.constFind(key); found != byKey.constEnd() && rows[*found].isListed)
            key += id;
        Row &row = rowOf(key);
        row.isListed = true;
        row.group = module.isDynamic() ? Dynamic : Managed;
        row.path = hasFile ? path : QString();
        row.assembly = text(module.assemblyName);
        row.name = hasFile ? fileName(path) : !path.isEmpty() ? path : text(events::assemblySimpleName(module.assemblyName));
        row.version = text(events::assemblyVersion(module.assemblyName));
        row.isReadyToRun = module.isReadyToRun();
        row.isCollectible = module.isCollectible();
        row.pdbPath = text(module.pdbPath);
        if (module.hasPdb())
            row.pdbId = text(nettrace::guidText(module.pdbSignature)) + u'-' + QString::number(module.pdbAge);
    }
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (!byKey.contains(m_rows[at].key)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }
    for (int at = 0; at < m_rows.size(); ++at) {
        const qsizetype from = byKey.take(m_rows[at].key);
        if (m_rows[at] != rows[from]) {
            m_rows[at] = rows[from];
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
    QList<qsizetype> fresh = byKey.values();
    if (fresh.isEmpty())
        return;
    std::sort(fresh.begin(), fresh.end());
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + fresh.size()) - 1);
    for (const qsizetype from : std::as_const(fresh))
        m_rows.append(std::move(rows[from]));
    endInsertRows();
}

} // namespace clrscope::ui
