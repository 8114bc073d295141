// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandpalette.h"

#include "processes/processview.h"
#include "shell/parts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

namespace {

class PaletteDelegate : public QStyledItemDelegate
{
public:
    PaletteDelegate(QObject *parent, SearchField *field) : QStyledItemDelegate(parent), m_field(field) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 24}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? c.select : c.ground);
        QRect rect = option.rect.adjusted(12, 0, -12, 0);
        const bool isPossible = option.state & QStyle::State_Enabled;
        const QColor text = isPossible ? c.text : c.faded;
        const QColor quiet = !isPossible ? c.faded : selected ? c.text : c.quiet;
        const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
        const QString kind = index.data(PaletteModel::KindRole).toString();
        const QFontMetrics second(themeFont(Text::Second));
        const int shortcutWidth = shortcut.isEmpty() ? 0 : second.horizontalAdvance(shortcut) + 12;
        QRect right = QStyle::visualRect(option.direction, rect, QRect(rect.right() - shortcutWidth, rect.top(), shortcutWidth, rect.height()));
        paintMatched(painter, right, shortcut, {}, themeFont(Text::Second), quiet, Qt::AlignRight | Qt::AlignVCenter);
        const int kindWidth = second.horizontalAdvance(kind) + 12;
        QRect middle = QStyle::visualRect(option.direction, rect,
                                          QRect(rect.right() - std::max(shortcutWidth, 110) - kindWidth, rect.top(), kindWidth, rect.height()));
        paintMatched(painter, middle, kind, {}, themeFont(Text::Second), quiet, Qt::AlignRight | Qt::AlignVCenter);
        QRect left = QStyle::visualRect(option.direction, rect,
                                        rect.adjusted(0, 0, -std::max(shortcutWidth, 110) - kindWidth - 8, 0));
        paintMatched(painter, left, index.data().toString(), m_field->text().trimmed(), themeFont(Text::Base), text);
    }

private:
    SearchField *m_field;
};

} // namespace

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &e = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return e.title;
    case Qt::AccessibleTextRole:
        return QString(e.title + u", " + (e.run ? e.kind : CommandPalette::tr("not possible now")));
    case KindRole:
        return e.kind;
    case ShortcutRole:
        return e.shortcut.toString(QKeySequence::NativeText);
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return entry(index.row()).run ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

int PaletteModel::score(const QString &title, const QString &typed)
{
    if (typed.isEmpty())
        return 1;
    int total = 0;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at == 0)
            total += 100;
        else if (at > 0)
            total += title[at - 1].isLetterOrNumber() ? 30 : 60;
        else {
            // The letters in order, such as "ctb" for "Close tab": a weak match.
            qsizetype from = 0;
            for (const QChar letter : word) {
                from = title.indexOf(letter, from, Qt::CaseInsensitive);
                if (from < 0)
                    return 0;
                ++from;
            }
            total += 5;
        }
    }
    return total;
}

void PaletteModel::setEntries(QList<PaletteEntry> entries)
{
    beginResetModel(); // another list altogether, while the palette opens
    m_all = std::move(entries);
    rank();
    endResetModel();
}

void PaletteModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    rank();
    endResetModel();
}

void PaletteModel::rank()
{
    QList<std::pair<int, int>> found;
    for (int i = 0; i < m_all.size(); ++i) {
        // What cannot be done now stays to be found, below all that can.
        const PaletteEntry &entry = m_all[i];
        if (const int points = score(entry.title, m_text); points > 0) {
            const int own = score(entry.title.mid(entry.ownFrom), m_text);
            found.append({entry.run ? -points - own : 10'000 - points - own, i});
        }
    }
    std::stable_sort(found.begin(), found.end());
    m_shown.clear();
    for (const auto &[points, at] : found)
        m_shown.append(at);
}

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_field(new SearchField(tr("Find anything"), this)), m_list(new QListView(this)), m_model(new PaletteModel(this)),
      m_nothing(new Words({}, Text::Base, Ink::Quiet, this))
{
    setAccessibleName(tr("Command palette"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->setSpacing(8);
    all->addWidget(m_field);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new PaletteDelegate(m_list, m_field));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    all->addWidget(m_list);
    m_nothing->setContentsMargins(12, 4, 12, 4);
    all->addWidget(m_nothing);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text);
        choose(0);
        fit();
    });
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
    hide();
}

void CommandPalette::open(QList<PaletteEntry> entries)
{
    m_before = QApplication::focusWidget();
    m_field->clear();
    m_model->setEntries(std::move(entries));
    choose(0);
    fit();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::choose(int row)
{
    // The possible ones stand first: the nearest of them above.
    for (row = std::min(row, m_model->rowCount() - 1); row >= 0; --row) {
        const QModelIndex index = m_model->index(row);
        if (index.flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
    m_list->setCurrentIndex({});
}

/// As high as what was found, up to 15 rows.
void CommandPalette::fit()
{
    const int rows = m_model->rowCount();
    m_nothing->setWords(tr("Nothing is called “%1”.").arg(m_field->text().trimmed()));
    m_nothing->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    const QWidget *window = parentWidget();
    const int width = std::min(560, window->width() - 40);
    const int height = 16 + m_field->sizeHint().height() + 8 + std::clamp(rows, 1, 15) * 24;
    setGeometry((window->width() - width) / 2, 60, width, std::min(height, window->height() - 100));
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto action = m_model->entry(index.row()).run;
    if (!action)
        return;
    close();
    action();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_list->underMouse()) {
        hide();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        case Qt::Key_Down:
            choose(row + 1);
            return true;
        case Qt::Key_Up:
            choose(std::max(0, row - 1));
            return true;
        case Qt::Key_PageDown:
            choose(row + 10);
            return true;
        case Qt::Key_PageUp:
            choose(std::max(0, row - 10));
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().raised);
    painter.setPen(colours().edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace clrscope::ui
