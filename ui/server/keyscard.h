// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/servermodels.h"
#include "shell/parts.h"

class QTreeView;
class QUndoStack;

namespace clrscope::ui {

class EngineLink;
class UndoLine;

/// The named keys: made with a name and an end, shown once, revoked at once and taken back with Undo.
class KeysCard : public Card
{
    Q_OBJECT
public:
    explicit KeysCard(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] KeysModel *keys() const { return m_keys; }
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QString shownSecret() const { return m_secret; }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    /// The small form of a new key, beside its button.
    void askForKey();

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTable();
    void makeSecretRow();
    void showSecret(const QString &name, const QString &secret);
    void revoke(const QModelIndex &index);
    void refresh();
    void refreshRevoke();
    void fitColumns();

    EngineLink *m_link;
    KeysModel *m_keys;
    QTreeView *m_view;
    QPushButton *m_add;
    QAction *m_revoke = nullptr;
    Words *m_empty;
    QWidget *m_secretRow;
    Words *m_secretWords;
    QString m_secret;
    QUndoStack *m_undo;
    UndoLine *m_undoLine;
    std::optional<KeyInfo> m_revoking; ///< asked for, not done yet
    QHash<int, int> m_widths; ///< of columns that are as wide as their words
};

} // namespace clrscope::ui
