// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include <QStandardItemModel>
#include <QWidget>

class QTreeView;
class QSortFilterProxyModel;

namespace clrscope::ui {

class Card;
class EngineLink;
class TableDelegate;

/// The configuration as the tree its files have, each value with the source that won.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] const QStandardItemModel *model() const { return m_model; }

private:
    void load();
    void fill(const QList<SettingInfo> &settings);

    EngineLink *m_link;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_view;
    Card *m_card;
};

} // namespace clrscope::ui
