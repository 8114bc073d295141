// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/recordingplan.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QLineEdit>

class QListView;
class QSortFilterProxyModel;

namespace clrscope::ui {

class SearchField;
class Words;

/// Known keywords of a provider as checkable rows over one 64-bit value.
class KeywordModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HexRole = Qt::UserRole + 1 };
    KeywordModel(const QString &provider, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void setValue(quint64 value);
    [[nodiscard]] quint64 value() const { return m_value; }
    [[nodiscard]] int setCount() const;

Q_SIGNALS:
    void valueChanged(quint64 value);

private:
    QList<KeywordName> m_names;
    quint64 m_value = 0;
};

/// A hex field; below it, where names are known, the list of them with a filter.
class KeywordsEditor : public QLineEdit
{
    Q_OBJECT
public:
    KeywordsEditor(const QString &provider, QWidget *parent);
    void setKeywords(quint64 keywords);
    /// Nothing where the text is no number.
    [[nodiscard]] std::optional<quint64> keywords() const;
    [[nodiscard]] KeywordModel *model() const { return m_model; }
    [[nodiscard]] QWidget *popup() const { return m_popup; }
    void openPopup();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KeywordModel *m_model;
    QSortFilterProxyModel *m_filter;
    QFrame *m_popup;
    SearchField *m_search;
    QListView *m_list;
    Words *m_count;
    void refreshCount();
    void finish();
};

} // namespace clrscope::ui
