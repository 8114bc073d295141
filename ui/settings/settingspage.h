// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include <QHash>
#include <QStandardItemModel>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeView;
class QSortFilterProxyModel;
class QUndoStack;

namespace clrscope::ui {

class Banner;
class Card;
class EngineLink;
class ShapeMark;
class TableDelegate;
class UndoLine;
class Words;

/// The configuration as the tree its files have, each value with the source that won and when a
/// change of it takes effect. Values are changed in our own settings.json and go back, with undo, to
/// what the sources below it say; where another source wins, the page says so.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    enum Column { Name, Value, Source, Effect, Action, ColumnCount };
    enum Role { KeyRole = Qt::UserRole + 1, ShapeRole }; ///< whole key of a value, empty of a branch

    explicit SettingsPage(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] const QStandardItemModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    [[nodiscard]] Banner *banner() const { return m_banner; }
    /// Chooses the row of this key; false when there is none.
    bool choose(const QString &key);
    /// What F1 says here.
    [[nodiscard]] static QString help();
    /// What was refused or explained last, under the table.
    [[nodiscard]] QString message() const;
    /// Writes one value of our own settings.json; none removes it.
    void write(const QString &key, const std::optional<QString> &value);
    /// Takes the value out of our own settings.json.
    void reset(const QString &key);

private:
    using Row = QList<QStandardItem *>;
    void makeTree();
    void makeTitle();
    void show(const SettingInfo &setting, const Row &row);
    void rebuild(const QList<SettingInfo> &settings);
    void explain(const SettingInfo &setting);
    void showCount();
    void load();
    void readAgain();
    void showProblems();
    void copyRows();
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
    Banner *m_banner;
    QUndoStack *m_undo;
    UndoLine *m_undoLine = nullptr;
    QHash<QString, SettingInfo> m_settings; ///< by key in lower case
    QHash<QString, Row> m_rows;             ///< the same
    QStringList m_problems;                 ///< with the files
    QTimer m_saving;                        ///< of the columns
    QStringList m_order;                    ///< of the keys shown
    QString m_asked;   ///< key whose answer is awaited
    std::optional<QString> m_askedValue;
    std::optional<QString> m_formerValue; ///< what our own file said of it
    QString m_written; ///< key whose effect is explained once everything was read again
    bool m_isFilling = false;
};

} // namespace clrscope::ui
