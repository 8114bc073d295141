// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/processfacts.h>
#include <clrscope/diagnostics/types.h>

#include <QAbstractTableModel>

#include <array>

namespace clrscope::ui {

/// What is known of one process, a row a fact, with who told it. A fact once known stays when the
/// process ends or falls silent.
class DetailsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Property, Value, Source, ColumnCount };
    enum Role { SortRole = Qt::UserRole, EndedRole, FactRole };
    enum Fact {
        Name,
        ProcessId,
        State,
        User,
        CommandLine,
        EntryAssembly,
        Executable,
        WorkingFolder,
        Started,
        Ended,
        Parent,
        Threads,
        WorkingSet,
        NamespacePid,
        ControlGroup,
        RuntimeVersion,
        RuntimeLibrary,
        RuntimeInstance,
        Endpoint,
        OperatingSystem,
        Architecture,
        Rid,
        FactCount
    };

    explicit DetailsModel(QObject *parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setEntry(const diagnostics::ProcessEntry &entry);
    void setFacts(const diagnostics::ProcessFacts &facts);
    void setRuntimeLibrary(const QString &path);
    [[nodiscard]] QString value(Fact fact) const { return m_facts[fact].value; }

private:
    enum class Teller { Runtime, Kernel, Clrscope };
    struct Known
    {
        QString value;
        QString tip;
        Teller teller = Teller::Clrscope;
    };
    void set(Fact fact, const QString &value, Teller teller, const QString &tip = {});
    [[nodiscard]] static QString nameOf(Fact fact);

    std::array<Known, FactCount> m_facts;
    QList<Fact> m_rows; ///< those that are known, in their order
    bool m_hasEnded = false;
};

} // namespace clrscope::ui
