// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/keywordseditor.h"

#include "processes/processview.h"
#include "shell/parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <bit>

namespace clrscope::ui {

namespace {

class KeywordDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {240, 20}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? c.select : c.raised);
        QStyleOptionButton box;
        box.rect = checkRect(option.rect, option.direction);
        box.state = QStyle::State_Enabled
            | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        box.palette = option.palette;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        const QString bits = index.data(KeywordModel::HexRole).toString();
        const int hexWidth = QFontMetrics(themeFont(Text::Mono)).horizontalAdvance(bits) + 4;
        const QRect text = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(30, 0, -hexWidth - 14, 0));
        paintMatched(painter, text, index.data().toString(), {}, themeFont(Text::Base), c.text);
        const QRect hex = QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.right() - hexWidth - 8, option.rect.top(), hexWidth, option.rect.height()));
        paintMatched(painter, hex, bits, {}, themeFont(Text::Mono),
                     selected ? c.text : c.quiet, Qt::AlignRight | Qt::AlignVCenter);
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        Q_UNUSED(option)
        // The whole row ticks, not the small square alone.
        const bool key = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        if (event->type() == QEvent::MouseButtonRelease || key) {
            const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
            return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
        return false;
    }

private:
    static QRect checkRect(const QRect &row, Qt::LayoutDirection direction)
    {
        return QStyle::visualRect(direction, row, QRect(row.left() + 8, row.center().y() - 6, 14, 14));
    }
};

/// Raised, with an edge as menus have.
class PopupFrame : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), colours().raised);
        painter.setPen(colours().edge);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

KeywordModel::KeywordModel(const QString &provider, QObject *parent) : QAbstractListModel(parent), m_names(keywordNames(provider)) {}

int KeywordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

QVariant KeywordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeywordName &name = m_names.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return name.name;
    case Qt::CheckStateRole:
        return int((m_value & name.bit) == name.bit ? Qt::Checked : Qt::Unchecked);
    case HexRole:
        return hexKeywords(name.bit);
    default:
        return {};
    }
}

bool KeywordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const quint64 bit = m_names.at(index.row()).bit;
    m_value = value.toInt() == Qt::Checked ? m_value | bit : m_value & ~bit;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT valueChanged(m_value);
    return true;
}

Qt::ItemFlags KeywordModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

void KeywordModel::setValue(quint64 value)
{
    if (m_value == value)
        return;
    m_value = value;
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_names.size()) - 1), {Qt::CheckStateRole});
}

int KeywordModel::setCount() const
{
    return int(std::count_if(m_names.begin(), m_names.end(), [this](const KeywordName &n) { return (m_value & n.bit) == n.bit; }));
}

KeywordsEditor::KeywordsEditor(const QString &provider, QWidget *parent)
    : QLineEdit(parent), m_model(new KeywordModel(provider, this)), m_filter(new QSortFilterProxyModel(this)),
      m_popup(new PopupFrame(this, Qt::Tool | Qt::FramelessWindowHint)), m_search(new SearchField(tr("Filter keywords"), m_popup)),
      m_list(new QListView(m_popup)), m_count(new Words({}, Text::Second, Ink::Quiet, m_popup))
{
    setFont(themeFont(Text::Mono));
    setAccessibleName(tr("Keywords, hexadecimal"));
    m_popup->setAttribute(Qt::WA_ShowWithoutActivating);
    m_popup->setAccessibleName(tr("Keywords of %1").arg(provider));
    auto *all = new QVBoxLayout(m_popup);
    all->setContentsMargins(1, 8, 1, 6);
    all->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(m_search);
    all->addLayout(top);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new KeywordDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Keywords"));
    all->addWidget(m_list);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_count);
    foot->addStretch();
    foot->addWidget(new Words(tr("Esc closes"), Text::Second, Ink::Quiet, m_popup));
    all->addLayout(foot);
    m_popup->hide();
    if (m_model->rowCount() > 0) {
        auto *open = addAction(icon(QStringLiteral("chevron-down")), TrailingPosition);
        open->setToolTip(tr("Keywords by name (Alt+Down)"));
        connect(open, &QAction::triggered, this, [this] {
            if (m_popup->isVisible())
                m_popup->hide();
            else
                openPopup();
        });
    }
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &KeywordModel::valueChanged, this, [this](quint64 value) {
        setText(hexKeywords(value));
        refreshCount();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (const auto value = keywords())
            m_model->setValue(*value);
        refreshCount();
    });
}

void KeywordsEditor::refreshCount()
{
    m_count->setWords(tr("%1 of %2 set").arg(m_model->setCount()).arg(m_model->rowCount()));
}

void KeywordsEditor::setKeywords(quint64 keywords)
{
    setText(hexKeywords(keywords));
    m_model->setValue(keywords);
    refreshCount();
}

std::optional<quint64> KeywordsEditor::keywords() const
{
    const QString typed = text().trimmed();
    const auto parsed = artifacts::parseKeywords(QStringView(typed));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void KeywordsEditor::openPopup()
{
    if (m_model->rowCount() == 0)
        return;
    const int height = 76 + 20 * std::min(10, m_model->rowCount());
    QPoint at = mapToGlobal(QPoint(0, this->height() + 1));
    const int width = std::max(264, this->width());
    if (const QScreen *display = screen()) {
        const QRect room = display->availableGeometry();
        if (at.y() + height > room.bottom())
            at.setY(mapToGlobal(QPoint(0, 0)).y() - height - 1);
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width)));
    }
    m_popup->setGeometry(QRect(at, QSize(width, height)));
    m_popup->show();
    QCoreApplication::instance()->installEventFilter(this); // a press elsewhere ends the editing
}

void KeywordsEditor::showEvent(QShowEvent *event)
{
    QLineEdit::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            openPopup();
    });
}

void KeywordsEditor::finish()
{
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(this, &enter);
}

void KeywordsEditor::hideEvent(QHideEvent *event)
{
    m_popup->hide();
    QLineEdit::hideEvent(event);
}

void KeywordsEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        openPopup();
        m_popup->activateWindow();
        m_list->setFocus(Qt::PopupFocusReason);
        m_list->setCurrentIndex(m_filter->index(std::max(0, m_list->currentIndex().row()), 0));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool KeywordsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && m_popup->isVisible()) {
        // The table ends an editor that loses the focus; ours may have lent it to the list of names.
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed != this && pressed != m_popup && !m_popup->isAncestorOf(pressed) && !isAncestorOf(pressed)) {
            m_popup->hide();
            QMetaObject::invokeMethod(this, &KeywordsEditor::finish, Qt::QueuedConnection);
        }
        return QLineEdit::eventFilter(watched, event);
    }
    if (watched != m_list && watched != m_search)
        return QLineEdit::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && (watched == m_list || m_search->text().isEmpty())) {
        m_popup->hide();
        activateWindow();
        setFocus(Qt::PopupFocusReason);
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

} // namespace clrscope::ui
