// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QFrame>
#include <QKeySequence>
#include <QPointer>

#include <functional>

class QListView;

namespace clrscope::ui {

class SearchField;
class Words;

/// One thing that can be found: an action, a process, an open file.
struct PaletteEntry
{
    QString title;
    QString kind; ///< "Process", "Open tab": where it comes from, a menu's name for its entries
    QKeySequence shortcut;
    std::function<void()> run; ///< null: it cannot be done now, and is only listed
    qsizetype ownFrom = 0; ///< where its own text begins in the title, after the names of submenus
};

/// Entries that match what was typed, best first: what can be done now before what cannot, start of a word
/// before the middle, in order before apart, an entry's own text before that of its menus.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, ShortcutRole };
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setEntries(QList<PaletteEntry> entries);
    void setText(const QString &text);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_all.at(m_shown.at(row)); }
    /// Above zero when it matches; more is better.
    [[nodiscard]] static int score(const QString &title, const QString &typed);

private:
    void rank();

    QList<PaletteEntry> m_all;
    QList<int> m_shown;
    QString m_text;
};

/// Find anything (Ctrl+Shift+P): a field over the window, everything one can do or open below it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    void open(QList<PaletteEntry> entries);
    [[nodiscard]] PaletteModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void run(const QModelIndex &index);
    void close();
    void choose(int row);
    void fit();

    SearchField *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    Words *m_nothing;
    QPointer<QWidget> m_before;
};

} // namespace clrscope::ui
