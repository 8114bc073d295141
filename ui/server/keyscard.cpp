// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keyscard.h"

#include "shell/enginelink.h"
#include "shell/tabledelegate.h"
#include "shell/undo.h"

#include <QAction>
#include <QDateEdit>
#include <QGridLayout>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace clrscope::ui {

namespace {

constexpr int nameRoom = 200; ///< a longer name is elided before it costs a column

/// A revocation; its first run is the command itself.
class RevokeCommand : public QUndoCommand
{
public:
    RevokeCommand(EngineLink *link, const KeyInfo &key)
        : QUndoCommand(KeysCard::tr("Revoke key %1", "%1 is the key's name").arg(key.name)), m_link(link), m_id(key.shortId)
    {
    }
    void redo() override { m_link->revokeKey(m_id); }
    void undo() override { m_link->restoreKey(m_id); }

private:
    EngineLink *m_link;
    QString m_id;
};

} // namespace

KeysCard::KeysCard(EngineLink *link, QWidget *parent)
    : Card(tr("Keys"), parent), m_link(link), m_keys(new KeysModel(this)), m_view(new QTreeView(this)),
      m_add(pushButton(tr("New key…"), QStringLiteral("plus"), this)), m_empty(new Words({}, Text::Base, Ink::Quiet, this)),
      m_secretRow(new QWidget(this)), m_undo(new QUndoStack(this)), m_undoLine(new UndoLine(m_undo, this))
{
    m_add->setObjectName(QStringLiteral("newKey"));
    m_add->setVisible(link->backend().canManageKeys);
    titleBar()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &KeysCard::askForKey);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(8, 8, 8, 8);
    body()->addWidget(m_empty);
    makeTable();
    makeSecretRow();
    auto *undoHolder = new QVBoxLayout;
    undoHolder->setContentsMargins(8, 4, 8, 4);
    undoHolder->addWidget(m_undoLine);
    body()->addLayout(undoHolder);
    connect(link, &EngineLink::keysChanged, this, &KeysCard::refresh);
    connect(link, &EngineLink::serverChanged, this, &KeysCard::refresh);
    connect(link, &EngineLink::keyMade, this, &KeysCard::showSecret);
    refresh();
}

void KeysCard::makeTable()
{
    m_view->setModel(m_keys);
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Keys"));
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as tall as the card beside it
    m_view->setMinimumHeight(22 + 3 * 24);
    auto *delegate = new TableDelegate(m_view);
    m_view->setItemDelegate(delegate);
    delegate->setShapeColumn(KeysModel::State, KeysModel::ShapeRole);
    delegate->setMonoColumns({KeysModel::Key});
    delegate->setQuietColumns({KeysModel::Created});
    delegate->setButtonColumn(KeysModel::Action);
    delegate->setFaded(KeysModel::EndedRole, true);
    auto *header = m_view->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(32);
    const auto setWidth = [this](KeysModel::Column column, int width) {
        m_widths.insert(column, width);
        m_view->header()->resizeSection(column, width);
    };
    const QString day = QStringLiteral("2026-10-30");
    const auto widest = [this](KeysModel::Column column, const QStringList &words) {
        return std::max(columnWidth(words), headerWidth(m_keys->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) - 16);
    };
    setWidth(KeysModel::State, widest(KeysModel::State, m_keys->stateWords()) + 20);
    setWidth(KeysModel::Created, widest(KeysModel::Created, {day}));
    setWidth(KeysModel::Ends, widest(KeysModel::Ends, {day}));
    setWidth(KeysModel::Used, widest(KeysModel::Used, {QStringLiteral("00:00:00")}));
    setWidth(KeysModel::Key, widest(KeysModel::Key, {QStringLiteral("8d0f12…")}));
    setWidth(KeysModel::Action, columnWidth(m_keys->actionWords()) + 8);
    header->setSectionResizeMode(KeysModel::Name, QHeaderView::Stretch);
    body()->addWidget(m_view, 1);
    connect(delegate, &TableDelegate::pressed, this, &KeysCard::revoke);
    auto *remove = new QShortcut(QKeySequence::Delete, m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { revoke(m_view->currentIndex()); });
    copyRowsByKey(m_view);
    m_revoke = new QAction(tr("Revoke key"), m_view);
    m_view->addAction(m_revoke); // the Panel menu and the palette list it
    connect(m_revoke, &QAction::triggered, this, [this] { revoke(m_view->currentIndex()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysCard::refreshRevoke);
}

void KeysCard::makeSecretRow()
{
    auto *holder = new QVBoxLayout;
    holder->setContentsMargins(8, 0, 8, 0);
    auto *row = new QHBoxLayout(m_secretRow);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(8);
    row->addWidget(new ShapeMark(ui::Shape::NeedsCare, m_secretRow));
    m_secretWords = new Words({}, Text::Second, Ink::Text, m_secretRow);
    m_secretWords->setWordWrap(true);
    row->addWidget(m_secretWords, 1);
    auto *copy = pushButton(tr("Copy key"), QStringLiteral("copy"), m_secretRow);
    copy->setObjectName(QStringLiteral("copyKey"));
    auto *done = pushButton(tr("Done"), {}, m_secretRow);
    row->addWidget(copy);
    row->addWidget(done);
    connect(copy, &QPushButton::clicked, this, [this] {
        copyText(m_secret);
        Q_EMIT said(tr("Copied."));
    });
    connect(done, &QPushButton::clicked, this, [this] {
        m_secret.clear();
        m_secretRow->hide();
    });
    m_secretRow->hide();
    holder->addWidget(m_secretRow);
    body()->addLayout(holder);
}

void KeysCard::showSecret(const QString &name, const QString &secret)
{
    m_secret = secret;
    m_secretWords->setWords(tr("%1: copy the key now. It is shown this once.", "%1 is the key's name").arg(name));
    m_secretRow->show();
    m_secretRow->findChild<QPushButton *>(QStringLiteral("copyKey"))->setFocus(Qt::OtherFocusReason); // it is shown this once
}

void KeysCard::revoke(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (!row.isValid() || m_keys->at(row.row()).isFromConfiguration)
        return;
    const KeyInfo key = m_keys->at(row.row());
    m_revoking = key; // said when the list comes without it
    m_undo->push(new RevokeCommand(m_link, key));
}

void KeysCard::refresh()
{
    const auto &all = m_link->keys();
    m_keys->setKeys(all);
    if (m_revoking && std::none_of(all.begin(), all.end(), [this](const KeyInfo &key) { return key.shortId == m_revoking->shortId; })) {
        m_undoLine->offer(tr("%1 was revoked. Requests with it are refused.", "%1 is the key's name").arg(m_revoking->name));
        m_revoking.reset();
    }
    const bool isAsked = m_link->server().requiresKey;
    setNote(isAsked ? tr("every request needs one") : tr("none is asked for now"));
    const bool isEmpty = m_keys->rowCount() == 0;
    m_empty->setWords(isAsked ? tr("No key yet: every request is refused. Make one and give it to the script that asks.")
                              : tr("No key yet. While none is asked for, whoever reaches the API may use it."));
    const Message &problem = m_link->server().keysProblem;
    m_empty->setInk(problem.isEmpty() ? Ink::Quiet : Ink::Bad);
    if (!problem.isEmpty())
        m_empty->setWords(problem.translated());
    m_empty->setVisible(isEmpty || !problem.isEmpty());
    m_view->setVisible(!isEmpty);
    fitColumns();
    refreshRevoke();
}

void KeysCard::refreshRevoke()
{
    const int row = m_view->currentIndex().row();
    m_revoke->setEnabled(row >= 0 && !m_keys->at(row).isFromConfiguration);
}

void KeysCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitColumns();
}

/// The names come first: what matters least gives way where they would be cut.
void KeysCard::fitColumns()
{
    QStringList names;
    for (const KeyInfo &key : m_link->keys())
        names << key.name;
    int needed = std::min(columnWidth(names), nameRoom);
    for (const int width : std::as_const(m_widths))
        needed += width;
    const int room = width() - 2;
    for (const int column : {int(KeysModel::Created), int(KeysModel::Key), int(KeysModel::Used)}) {
        const bool gives = needed > room;
        m_view->setColumnHidden(column, gives);
        if (gives)
            needed -= m_widths.value(column);
    }
}

void KeysCard::askForKey()
{
    // Beside, not on top: a small form unfolds under the button.
    auto *form = new QFrame(this, Qt::Popup);
    form->setObjectName(QStringLiteral("keyForm"));
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->setFrameShape(QFrame::Box);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(12, 12, 12, 12);
    auto *name = new QLineEdit(form);
    name->setObjectName(QStringLiteral("keyName"));
    name->setMaxLength(100);
    name->setPlaceholderText(tr("laptop, ci-runner …"));
    name->setAccessibleName(tr("Name of the key"));
    auto *ends = new QDateEdit(QDate::currentDate().addYears(1), form);
    ends->setMinimumDate(QDate::currentDate().addDays(1));
    ends->setCalendarPopup(true);
    ends->setAccessibleName(tr("Last day of the key"));
    auto *problem = new Words({}, Text::Second, Ink::Bad, form);
    problem->setWordWrap(true);
    problem->hide();
    auto *make = pushButton(tr("Make key"), {}, form);
    make->setObjectName(QStringLiteral("makeKey"));
    make->setProperty("main", true);
    grid->addWidget(new Words(tr("Name"), Text::Base, Ink::Quiet, form), 0, 0);
    grid->addWidget(name, 0, 1);
    grid->addWidget(new Words(tr("Ends"), Text::Base, Ink::Quiet, form), 1, 0);
    grid->addWidget(ends, 1, 1);
    grid->addWidget(problem, 2, 0, 1, 2);
    grid->addWidget(make, 3, 1, Qt::AlignRight);
    const auto run = [this, form, name, ends, problem] {
        const QString wanted = name->text().trimmed();
        const auto &known = m_link->keys();
        const bool isTaken = std::any_of(known.begin(), known.end(), [&wanted](const KeyInfo &key) {
            return key.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
        if (wanted.isEmpty() || isTaken) {
            problem->setWords(wanted.isEmpty() ? tr("Give it a name, so that it can be told apart.")
                                               : tr("There is a key of this name. Choose another."));
            problem->show();
            name->setFocus();
            return;
        }
        m_link->makeKey(wanted, QDateTime(ends->date(), QTime(23, 59, 59)).toUTC());
        form->close();
    };
    connect(make, &QPushButton::clicked, form, run);
    connect(name, &QLineEdit::returnPressed, form, run);
    form->adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? 8 : width() - form->sizeHint().width() - 8;
    form->move(mapToGlobal(QPoint(x, 30)));
    form->show();
    name->setFocus();
}

} // namespace clrscope::ui
