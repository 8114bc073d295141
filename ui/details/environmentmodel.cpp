// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "details/environmentmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace clrscope::ui {

bool EnvironmentModel::looksSecret(const QString &name, const QString &value)
{
    static const QRegularExpression words(
        QStringLiteral("(KEY|TOKEN|SECRET|PASS|PWD$|CREDENTIAL|CONNECTIONSTRING|AUTH|PRIVATE|SAS|COOKIE)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inside(QStringLiteral("(password|pwd|accountkey|sharedaccesskey|secret)\\s*=|://[^/:@\\s]+:[^@\\s]+@"),
                                           QRegularExpression::CaseInsensitiveOption);
    // $PWD and $OLDPWD of every shell are folders, no passwords.
    if (name == QLatin1String("PWD") || name == QLatin1String("OLDPWD"))
        return false;
    return words.match(name).hasMatch() || inside.match(value).hasMatch();
}

QString EnvironmentModel::withoutSecrets(QString text)
{
    static const QRegularExpression named(
        QStringLiteral("((?:password|pwd|accountkey|sharedaccesskey|secret|token|api-?key)\\s*=\\s*"
                       "|--?[\\w-]*(?:password|secret|token|api-?key)\\s+)(\"[^\"]*\"|'[^']*'|[^;\\s\"']+)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inUrl(QStringLiteral("(://[^/:@\\s]+:)[^@\\s]+@"));
    return text.replace(named, QStringLiteral("\\1••••••••")).replace(inUrl, QStringLiteral("\\1••••••••@"));
}

int EnvironmentModel::groupsOf(const QString &name, const QString &value)
{
    const auto begins = [&name](const char *prefix) { return name.startsWith(QLatin1String(prefix), Qt::CaseInsensitive); };
    int groups = looksSecret(name, value) && !value.isEmpty() ? SecretGroup : 0;
    if (begins("DOTNET_") || begins("COMPlus_") || begins("CORECLR_") || begins("NUGET_"))
        groups |= DotnetGroup;
    if (begins("ASPNETCORE_"))
        groups |= AspNetGroup;
    return groups;
}

int EnvironmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EnvironmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool EnvironmentModel::isHidden(const Variable &variable) const
{
    return (variable.groups & SecretGroup) != 0 && !m_isRevealed && !m_shown.contains(variable.name);
}

QVariant EnvironmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Variable &variable = m_rows.at(index.row());
    const bool isSecret = (variable.groups & SecretGroup) != 0;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole: // a hidden value must not be told by where it stands, either
        if (index.column() == Name)
            return variable.name;
        if (index.column() == Action)
            return !isSecret || m_isRevealed ? QString() : m_shown.contains(variable.name) ? tr("Hide") : tr("Show");
        return isHidden(variable) ? QStringLiteral("••••••••") : variable.value;
    case Qt::ToolTipRole:
        if (index.column() == Value && isHidden(variable))
            return tr("Hidden, as it looks like a secret. “Show” shows it.");
        return index.column() == Name ? variable.name : index.column() == Value ? variable.value : QString();
    case Qt::AccessibleTextRole:
        return index.column() == Action && isSecret
            ? tr("Show the value of %1").arg(variable.name)
            : data(index, Qt::DisplayRole);
    case SecretRole:
        return isSecret;
    case RawRole:
        return variable.value;
    case GroupRole:
        return variable.groups;
    default:
        return {};
    }
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Variable") : section == Value ? tr("Value") : QString();
}

void EnvironmentModel::setVariables(const QMap<QString, QString> &variables)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!variables.contains(m_rows[row].name)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    if (m_rows.isEmpty() && !variables.isEmpty()) { // at first, in one piece
        beginInsertRows({}, 0, int(variables.size()) - 1);
        for (auto at = variables.begin(); at != variables.end(); ++at)
            m_rows.append({at.key(), at.value(), groupsOf(at.key(), at.value())});
        endInsertRows();
        return;
    }
    int row = 0;
    for (auto at = variables.begin(); at != variables.end(); ++at, ++row) {
        const Variable variable{at.key(), at.value(), groupsOf(at.key(), at.value())};
        if (row < m_rows.size() && m_rows[row].name == variable.name) {
            if (m_rows[row].value != variable.value) {
                m_rows[row] = variable;
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, variable);
        endInsertRows();
    }
}

void EnvironmentModel::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_shown.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Value), index(int(m_rows.size()) - 1, Action));
}

void EnvironmentModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size() || (m_rows[row].groups & SecretGroup) == 0)
        return;
    if (!m_shown.remove(m_rows[row].name))
        m_shown.insert(m_rows[row].name);
    Q_EMIT dataChanged(index(row, Value), index(row, Action));
}

int EnvironmentModel::count(Group group) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [group](const Variable &v) { return (v.groups & group) != 0; }));
}

} // namespace clrscope::ui
