// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QMap>
#include <QSet>

namespace clrscope::ui {

/// Environment variables of a process as rows; what looks like a secret is hidden until asked for,
/// one by one or all.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Action, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SecretRole, RawRole, GroupRole };
    enum Group { DotnetGroup = 1, AspNetGroup = 2, SecretGroup = 4 };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setVariables(const QMap<QString, QString> &variables);
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    /// Shows one secret, or hides it again.
    void toggle(int row);
    [[nodiscard]] int count(Group group) const;
    [[nodiscard]] static bool looksSecret(const QString &name, const QString &value);
    /// A command line, or another text, with its passwords and keys hidden.
    [[nodiscard]] static QString withoutSecrets(QString text);
    [[nodiscard]] static int groupsOf(const QString &name, const QString &value);

private:
    struct Variable
    {
        QString name;
        QString value;
        int groups = 0;
    };
    [[nodiscard]] bool isHidden(const Variable &variable) const;

    QList<Variable> m_rows; ///< by name
    QSet<QString> m_shown;  ///< secrets shown one by one
    bool m_isRevealed = false;
};

} // namespace clrscope::ui
