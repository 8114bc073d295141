// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <functional>
#include <optional>

class QAbstractItemView;
class QHBoxLayout;
class QVBoxLayout;

namespace clrscope::ui {

/// A label in a size of the type scale and an ink of the theme; follows light and dark.
class Words : public QLabel
{
    Q_OBJECT
public:
    explicit Words(const QString &text, Text size = Text::Base, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setInk(Ink ink);
    void setSize(Text size);
    /// Elides at the end (sentences) or in the middle (names); the whole stands in the tooltip.
    void setElided(Qt::TextElideMode mode);
    void setWords(const QString &text);
    [[nodiscard]] QString words() const { return m_whole; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void elide();

    Text m_size;
    Ink m_ink;
    Qt::TextElideMode m_mode = Qt::ElideNone;
    QString m_whole;
};

/// A shape of a state, 12 px, as a widget.
class ShapeMark : public QWidget
{
    Q_OBJECT
public:
    explicit ShapeMark(ui::Shape shape, QWidget *parent = nullptr);
    void setShape(ui::Shape shape);
    /// A dot in an ink instead: what is on, of no operation.
    void setDot(Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ui::Shape m_shape;
    std::optional<Ink> m_dot;
};

/// A bordered surface with a title bar: border 1 line, radius 3, title 28 on raised, data on ground.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    /// Right part of the title bar and the space below it.
    [[nodiscard]] QHBoxLayout *titleBar() const { return m_titleBar; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    void setNote(const QString &note);
    void setShape(ui::Shape shape);
    void setDot(Ink ink) { m_mark->setDot(ink); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_titleBar;
    QVBoxLayout *m_body;
    ShapeMark *m_mark;
    Words *m_title;
    Words *m_note;
};

/// What a panel shows when nothing is there: one sentence, the button or line of shell that makes it so.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setHeading(const QString &heading);
    void setSentence(const QString &sentence);
    void setIcon(const QString &name);
    QPushButton *addButton(const QString &text, bool isMain = false);
    void setShellLine(const QString &line);

private:
    QLabel *m_icon;
    Words *m_heading;
    Words *m_sentence;
    QWidget *m_buttons;
    Words *m_or;
    QWidget *m_shell;
    Words *m_line;
};

/// A sentence over the whole width with a button that mends it; can be closed.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void show(ui::Shape shape, const QString &sentence, const QString &button = {}, std::function<void()> mend = {});
    [[nodiscard]] QString sentence() const { return m_words->words(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShapeMark *m_mark;
    Words *m_words;
    QPushButton *m_button;
    QToolButton *m_close;
    std::function<void()> m_mend;
};

/// A search field: icon, placeholder, clear button, Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// A flat button with an icon only; the text becomes tooltip and accessible name.
[[nodiscard]] QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent);
/// A push button of the usual height with an icon of ours.
[[nodiscard]] QPushButton *pushButton(const QString &text, const QString &iconName, QWidget *parent);
/// A dot as an icon, in the colours of now: make it again when the theme changes.
[[nodiscard]] QIcon dotIcon(Ink ink);
/// Quiet words in the middle of a view, hidden at first: why it has no rows.
[[nodiscard]] Words *wordsOver(QAbstractItemView *view, const QString &words = {});
/// One pixel of line, across or down.
[[nodiscard]] QWidget *divider(Qt::Orientation orientation, QWidget *parent);
/// Copies and says nothing: the caller shows what was copied.
void copyText(const QString &text);

} // namespace clrscope::ui
