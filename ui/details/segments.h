// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace clrscope::ui {

/// Buttons that share one border, one of them pressed: parts of a panel, or which rows a table shows.
/// Tab reaches the pressed one, the arrow keys the others.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QString &name, QWidget *parent = nullptr);
    int add(const QString &text, const QString &toolTip = {});
    void setText(int index, const QString &text);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_buttons.size()); }
    [[nodiscard]] QAbstractButton *button(int index) const { return m_buttons.at(index); }
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    int m_current = -1;
};

} // namespace clrscope::ui
