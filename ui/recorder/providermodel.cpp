// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/providermodel.h"

#include "processes/processview.h"
#include "recorder/keywordseditor.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace clrscope::ui {

int ProviderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int ProviderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProviderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isAdd = index.row() == m_rows.size();
    if (role == AddRole)
        return isAdd;
    if (isAdd) {
        if (index.column() == Name && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
            return tr("Add provider");
        return {};
    }
    const ProviderChoice &row = m_rows.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        return index.column() == On ? QVariant(int(row.isOn ? Qt::Checked : Qt::Unchecked)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == On)
            return row.isOn ? tr("%1, on").arg(row.provider.name) : tr("%1, off").arg(row.provider.name);
        return data(index, Qt::DisplayRole);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Name:
            return row.provider.name;
        case Level:
            return artifacts::eventLevelName(row.provider.level);
        case Keywords:
            return hexKeywords(row.provider.keywords);
        case Arguments:
            return row.provider.arguments.isEmpty() ? QStringLiteral("–") : argumentText(row.provider.arguments);
        default:
            return {};
        }
    case Qt::EditRole:
        switch (index.column()) {
        case Name:
            return row.provider.name;
        case Level:
            return row.provider.level;
        case Keywords:
            return row.provider.keywords;
        case Arguments:
            return argumentText(row.provider.arguments);
        default:
            return {};
        }
    default:
        return {};
    }
}

bool ProviderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    if (index.row() == m_rows.size()) {
        const QString name = value.toString().trimmed();
        if (role != Qt::EditRole || index.column() != Name || name.isEmpty())
            return false;
        if (refuseKnown(name, -1))
            return false;
        const int at = int(m_rows.size());
        beginInsertRows({}, at, at);
        m_rows.append({diagnostics::Provider{name, usualKeywords(name), 4, {}}, true});
        endInsertRows();
        Q_EMIT edited();
        return true;
    }
    ProviderChoice &row = m_rows[index.row()];
    const ProviderChoice before = row;
    if (role == Qt::CheckStateRole && index.column() == On) {
        row.isOn = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole) {
        switch (index.column()) {
        case Name:
            if (value.toString().trimmed().isEmpty()) {
                Q_EMIT refused(tr("A provider needs a name. Delete removes the row."));
                return false;
            }
            if (refuseKnown(value.toString().trimmed(), index.row()))
                return false;
            row.provider.name = value.toString().trimmed();
            break;
        case Level:
            row.provider.level = std::min(value.toUInt(), 5U);
            break;
        case Keywords:
            row.provider.keywords = value.toULongLong();
            break;
        case Arguments:
            if (value.toString().contains(u'"')) {
                Q_EMIT refused(tr("An argument may not hold a double quote: the runtime cannot read it back."));
                return false;
            }
            row.provider.arguments = parseArguments(value.toString() == QLatin1String("–") ? QString() : value.toString());
            break;
        default:
            return false;
        }
    } else {
        return false;
    }
    if (row == before)
        return true;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

/// Of two entries of a name the runtime takes the first: the second would be lost without a word.
bool ProviderModel::refuseKnown(const QString &name, int row)
{
    for (int other = 0; other < m_rows.size(); ++other) {
        if (other != row && m_rows[other].provider.name.compare(name, Qt::CaseInsensitive) == 0) {
            Q_EMIT refused(tr("%1 is in the list already. Change its row: a process takes only one of a name.").arg(name));
            return true;
        }
    }
    return false;
}

Qt::ItemFlags ProviderModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.row() == m_rows.size())
        return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
    return index.column() == On ? flags | Qt::ItemIsUserCheckable : flags | Qt::ItemIsEditable;
}

QVariant ProviderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Provider");
    case Level:
        return tr("Level");
    case Keywords:
        return tr("Keywords");
    case Arguments:
        return tr("Arguments");
    default:
        return QString();
    }
}

void ProviderModel::setProviders(const QList<ProviderChoice> &providers)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        const bool stays = std::any_of(providers.begin(), providers.end(), [&](const ProviderChoice &c) {
            return c.provider.name == m_rows[row].provider.name;
        });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < providers.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].provider.name == providers[row].provider.name) {
            if (m_rows[row] != providers[row]) {
                m_rows[row] = providers[row];
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            }
            continue;
        }
        // A row further down of that name moves here by removal; selection in this case may go.
        for (int later = row; later < m_rows.size(); ++later) {
            if (m_rows[later].provider.name == providers[row].provider.name) {
                beginRemoveRows({}, later, later);
                m_rows.removeAt(later);
                endRemoveRows();
                break;
            }
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, providers[row]);
        endInsertRows();
    }
    while (m_rows.size() > providers.size()) {
        const int last = int(m_rows.size()) - 1;
        beginRemoveRows({}, last, last);
        m_rows.removeLast();
        endRemoveRows();
    }
}

void ProviderModel::removeProvider(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

QSize ProviderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), 24};
}

void ProviderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? c.select : c.ground);
    const bool isAdd = index.data(ProviderModel::AddRole).toBool();
    const QRect cell = option.rect.adjusted(8, 0, -8, 0);
    if (index.column() == ProviderModel::On) {
        if (!isAdd) {
            QStyleOptionButton box;
            box.rect = QRect(option.rect.center().x() - 7, option.rect.center().y() - 6, 14, 14);
            box.palette = option.palette;
            box.state = QStyle::State_Enabled
                | (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
        }
    } else if (isAdd && index.column() == ProviderModel::Name) {
        icon(QStringLiteral("plus"), Ink::Quiet)
            .paint(painter, QStyle::visualRect(option.direction, cell, QRect(cell.left(), cell.center().y() - 7, 16, 16)));
        paintMatched(painter, QStyle::visualRect(option.direction, cell, cell.adjusted(22, 0, 0, 0)), index.data().toString(), {},
                     themeFont(Text::Base), selected ? c.text : c.quiet);
    } else {
        const bool off = !isAdd && index.siblingAtColumn(ProviderModel::On).data(Qt::CheckStateRole).toInt() != Qt::Checked;
        const bool mono = index.column() == ProviderModel::Keywords;
        const bool quiet = index.column() == ProviderModel::Arguments;
        paintMatched(painter, cell, index.data().toString(), {}, themeFont(mono ? Text::Mono : Text::Base),
                     selected ? c.text : off ? c.faded : quiet ? c.quiet : c.text, Qt::AlignLeft | Qt::AlignVCenter,
                     index.column() == ProviderModel::Name ? Qt::ElideMiddle : Qt::ElideRight);
        if (index.column() == ProviderModel::Level && selected)
            icon(QStringLiteral("chevron-down"))
                .paint(painter, QStyle::visualRect(option.direction, cell, QRect(cell.right() - 14, cell.center().y() - 7, 16, 16)));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QWidget *ProviderDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case ProviderModel::Name: {
        auto *edit = new QLineEdit(parent);
        edit->setAccessibleName(tr("Name of the provider"));
        auto *completer = new QCompleter(wellKnownProviders(), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
        return edit;
    }
    case ProviderModel::Level: {
        auto *combo = new QComboBox(parent);
        combo->setAccessibleName(tr("Level"));
        for (quint32 level = 0; level <= 5; ++level)
            combo->addItem(artifacts::eventLevelName(level));
        connect(combo, &QComboBox::activated, this, [this, combo] {
            auto *self = const_cast<ProviderDelegate *>(this);
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        return combo;
    }
    case ProviderModel::Keywords:
        return new KeywordsEditor(index.siblingAtColumn(ProviderModel::Name).data().toString(), parent);
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void ProviderDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *keywords = qobject_cast<KeywordsEditor *>(editor)) {
        if (!keywords->isModified())
            keywords->setKeywords(index.data(Qt::EditRole).toULongLong());
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void ProviderDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *keywords = qobject_cast<KeywordsEditor *>(editor)) {
        if (const auto value = keywords->keywords())
            model->setData(index, *value, Qt::EditRole);
        else if (auto *providers = qobject_cast<ProviderModel *>(model))
            Q_EMIT providers->refused(tr("%1 is no keyword mask. Write 0x and up to 16 digits.").arg(keywords->text()));
    } else if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, combo->currentIndex(), Qt::EditRole);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

} // namespace clrscope::ui
