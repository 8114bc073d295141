// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/panel.h"

#include <clrscope/diagnostics/types.h>

#include <QAbstractTableModel>
#include <QMap>

class QTreeView;
class QStackedWidget;
class QSortFilterProxyModel;

namespace clrscope::ui {

class Card;
class EmptyState;
class EngineLink;
class SearchField;
class TableDelegate;

/// Environment variables of a process as rows; what looks like a secret is hidden until asked for.
class EnvironmentModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };
    enum Role { SecretRole = Qt::UserRole + 1, RawRole };
    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setVariables(const QMap<QString, QString> &variables);
    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] static bool looksSecret(const QString &name, const QString &value);

private:
    QList<std::pair<QString, QString>> m_rows;
    bool m_revealed = false;
};

/// Details and environment of one process.
class EnvironmentPanel : public Panel
{
    Q_OBJECT
public:
    EnvironmentPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *actions() override;
    [[nodiscard]] QString help() const override;

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void fillDetails();

    EngineLink *m_link;
    diagnostics::ProcessEntry m_process;
    EnvironmentModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_view;
    TableDelegate *m_delegate;
    Card *m_card;
    Card *m_details;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SearchField *m_search;
    QWidget *m_actions = nullptr;
    bool m_isLoaded = false;
};

} // namespace clrscope::ui
