// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/parts.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

namespace {

QColor inkColour(Ink ink)
{
    const Colours &c = colours();
    switch (ink) {
    case Ink::Text:
        return c.text;
    case Ink::Quiet:
        return c.quiet;
    case Ink::Accent:
        return c.accent;
    case Ink::Good:
        return c.good;
    case Ink::Warn:
        return c.warn;
    case Ink::Bad:
        return c.bad;
    case Ink::OnAccent:
        return c.onAccent;
    case Ink::Faded:
        return c.faded;
    }
    return c.text;
}

void paintDot(QPainter &painter, const QRectF &square, Ink ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(inkColour(ink));
    painter.drawEllipse(square.center(), 4, 4);
}

/// One pixel in the theme's line.
class Divider : public QWidget
{
public:
    Divider(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal) {
            setFixedHeight(1);
        } else {
            setFixedWidth(1);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), colours().line); }
};

} // namespace

Words::Words(const QString &text, Text size, Ink ink, QWidget *parent)
    : QLabel(text, parent), m_size(size), m_ink(ink), m_whole(text)
{
    setTextFormat(Qt::PlainText);
    // Words of a script from left to right stand at the leading side, too.
    if (layoutDirection() == Qt::RightToLeft)
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    apply();
    connect(Theme::instance(), &Theme::changed, this, &Words::apply);
}

void Words::apply()
{
    setFont(themeFont(m_size));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, inkColour(m_ink));
    own.setColor(QPalette::Text, inkColour(m_ink)); // what a label takes on ground
    setPalette(own);
}

void Words::setInk(Ink ink)
{
    if (m_ink != ink) {
        m_ink = ink;
        apply();
    }
}

void Words::setSize(Text size)
{
    m_size = size;
    apply();
}

void Words::setElided(Qt::TextElideMode mode)
{
    m_mode = mode;
    elide();
}

void Words::setWords(const QString &text)
{
    if (m_whole == text)
        return;
    m_whole = text;
    if (m_mode == Qt::ElideNone)
        setText(text);
    else
        elide();
    setAccessibleName(text);
    updateGeometry();
}

void Words::elide()
{
    if (m_mode == Qt::ElideNone)
        return;
    const QString shown = fontMetrics().elidedText(m_whole, m_mode, width() - std::max(0, indent()));
    if (shown != text())
        setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

QSize Words::minimumSizeHint() const
{
    return m_mode == Qt::ElideNone ? QLabel::minimumSizeHint() : QSize(24, fontMetrics().height());
}

QSize Words::sizeHint() const
{
    return m_mode == Qt::ElideNone ? QLabel::sizeHint()
                                   : QSize(fontMetrics().horizontalAdvance(m_whole) + 2 + std::max(0, indent()), fontMetrics().height());
}

void Words::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

ShapeMark::ShapeMark(ui::Shape shape, QWidget *parent) : QWidget(parent), m_shape(shape)
{
    setFixedSize(12, 12);
}

void ShapeMark::setShape(ui::Shape shape)
{
    m_dot.reset();
    m_shape = shape;
    update();
}

void ShapeMark::setDot(Ink ink)
{
    m_dot = ink;
    update();
}

void ShapeMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_dot)
        paintDot(painter, QRectF(rect()), *m_dot);
    else
        paintShape(painter, QRectF(rect()), m_shape);
}

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_mark(new ShapeMark(ui::Shape::Running, this)), m_title(new Words(title, Text::Strong, Ink::Text, this)),
      m_note(new Words({}, Text::Second, Ink::Quiet, this))
{
    setAccessibleName(title);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    auto *bar = new QWidget(this);
    bar->setFixedHeight(28);
    m_titleBar = new QHBoxLayout(bar);
    m_titleBar->setContentsMargins(8, 0, 8, 0);
    m_titleBar->setSpacing(8);
    m_mark->setVisible(false);
    m_note->setElided(Qt::ElideRight);
    m_title->setElided(Qt::ElideRight); // the note gives way first
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_titleBar->addWidget(m_mark);
    m_titleBar->addWidget(m_title);
    m_titleBar->addWidget(m_note, 1);
    all->addWidget(bar);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(0, 1, 0, 0);
    m_body->setSpacing(0);
    all->addLayout(m_body, 1);
}

void Card::setTitle(const QString &title)
{
    m_title->setWords(title);
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setWords(note);
}

void Card::setShape(ui::Shape shape)
{
    m_mark->setShape(shape);
    m_mark->setVisible(true);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.ground);
    painter.drawRoundedRect(frame, 3, 3);
    painter.fillRect(QRectF(1, 1, width() - 2, 28), c.raised);
    painter.fillRect(QRectF(1, 29, width() - 2, 1), c.line);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 3, 3);
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_heading(new Words({}, Text::Heading, Ink::Text, this)),
      m_sentence(new Words({}, Text::Base, Ink::Quiet, this)), m_buttons(new QWidget(this)),
      m_or(new Words(tr("or from a shell"), Text::Second, Ink::Quiet, this)), m_shell(new QWidget(this)),
      m_line(new Words({}, Text::Mono, Ink::Text, m_shell))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->setSpacing(12);
    all->addStretch(2);
    for (QLabel *label : {m_icon, static_cast<QLabel *>(m_heading), static_cast<QLabel *>(m_sentence), static_cast<QLabel *>(m_or)}) {
        label->setAlignment(Qt::AlignHCenter);
        all->addWidget(label);
    }
    m_heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    row->addStretch();
    all->insertWidget(4, m_buttons);
    auto *shell = new QHBoxLayout(m_shell);
    shell->setContentsMargins(0, 0, 0, 0);
    shell->addStretch();
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setFocusPolicy(Qt::StrongFocus);
    m_line->setElided(Qt::ElideRight);
    m_line->setLayoutDirection(Qt::LeftToRight); // a line of shell, in every language
    shell->addWidget(m_line);
    auto *copy = iconButton(QStringLiteral("copy"), tr("Copy the line"), m_shell);
    shell->addWidget(copy);
    shell->addStretch();
    connect(copy, &QToolButton::clicked, this, [this] { copyText(m_line->words()); });
    all->addWidget(m_shell);
    all->addStretch(3);
    m_icon->hide();
    m_heading->hide();
    m_or->hide();
    m_shell->hide();
    m_buttons->hide();
}

void EmptyState::setHeading(const QString &heading)
{
    m_heading->setWords(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setWords(sentence);
}

void EmptyState::setIcon(const QString &name)
{
    m_icon->setPixmap(icon(name, Ink::Quiet).pixmap(32, 32));
    m_icon->show();
}

QPushButton *EmptyState::addButton(const QString &text, bool isMain)
{
    auto *button = new QPushButton(text, m_buttons);
    button->setProperty("main", isMain);
    auto *row = qobject_cast<QHBoxLayout *>(m_buttons->layout());
    row->insertWidget(row->count() - 1, button);
    m_buttons->show();
    return button;
}

void EmptyState::setShellLine(const QString &line)
{
    m_line->setWords(line);
    m_or->setVisible(!line.isEmpty());
    m_shell->setVisible(!line.isEmpty());
}

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_mark(new ShapeMark(ui::Shape::NeedsCare, this)), m_words(new Words({}, Text::Base, Ink::Text, this)),
      m_button(new QPushButton(this)), m_close(iconButton(QStringLiteral("close"), tr("Close this notice"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_mark);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const auto mend = m_mend) // a copy: it may show another sentence here
            mend();
    });
    hide();
}

void Banner::show(ui::Shape shape, const QString &sentence, const QString &button, std::function<void()> mend)
{
    m_mark->setShape(shape);
    m_words->setWords(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_mend = std::move(mend);
    setAccessibleName(sentence);
    setVisible(true);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours().line);
}

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("search"), Ink::Quiet), LeadingPosition);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({16, 16});
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton *pushButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

QIcon dotIcon(Ink ink)
{
    QPixmap pixmap(48, 48);
    pixmap.setDevicePixelRatio(3);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter, QRectF(0, 0, 16, 16), ink);
    return QIcon(pixmap);
}

Words *wordsOver(QAbstractItemView *view, const QString &words)
{
    auto *over = new Words(words, Text::Base, Ink::Quiet, view->viewport());
    over->setWordWrap(true);
    over->setAlignment(Qt::AlignCenter);
    over->setAttribute(Qt::WA_TransparentForMouseEvents);
    over->hide();
    auto *layout = new QVBoxLayout(view->viewport());
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(over);
    return over;
}

QWidget *divider(Qt::Orientation orientation, QWidget *parent)
{
    return new Divider(orientation, parent);
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace clrscope::ui
