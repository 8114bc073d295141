// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include <QHash>
#include <QStandardItemModel>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;
class QSortFilterProxyModel;

namespace clrscope::ui {

class Card;
class EngineLink;
class ShapeMark;
class TableDelegate;
class Words;

/// The configuration as the tree its files have, each value with the source that won. Values are
/// changed in our own settings.json; where another source wins, the page says so.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1 }; ///< whole key of a value, empty of a branch

    explicit SettingsPage(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] const QStandardItemModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    /// What was refused or explained last, under the table.
    [[nodiscard]] QString message() const;
    /// Writes one value of our own settings.json; none removes it.
    void write(const QString &key, const std::optional<QString> &value);

private:
    void load();
    void fill(const QList<SettingInfo> &settings);
    void refresh();
    void takeWritten(const SettingChanges &changes, const QString &problem);
    void say(bool isRefusal, const QString &sentence);
    QWidget *makeFoot();

    EngineLink *m_link;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_view;
    Card *m_card;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_value = nullptr;
    QPushButton *m_set = nullptr;
    QPushButton *m_remove = nullptr;
    ShapeMark *m_mark = nullptr;
    Words *m_message = nullptr;
    QHash<QString, SettingInfo> m_settings; ///< by key in lower case
    QString m_asked;   ///< key whose answer is awaited
    QString m_written; ///< key whose effect is explained once everything was read again
    bool m_isFilling = false;
};

} // namespace clrscope::ui
