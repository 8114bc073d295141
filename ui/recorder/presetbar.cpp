// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder/presetbar.h"

#include "shell/disk.h"
#include "shell/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QUndoStack>

#include <utility>

namespace clrscope::ui {

namespace {

using Presets = QMap<QString, QByteArray>; ///< name to the choice as JSON

const QString group = QStringLiteral("presets");

Presets readPresets(const QString &file)
{
    Presets presets;
    if (file.isEmpty())
        return presets;
    const QVariantMap kept = keptSettings(file, group);
    for (auto at = kept.begin(); at != kept.end(); ++at)
        presets.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(at.key().toUtf8())), at->toByteArray());
    return presets;
}

/// One preset as it was and as it is: nothing where it was not there.
class PresetCommand : public QUndoCommand
{
public:
    struct Change
    {
        QString name;
        QByteArray before;
        QByteArray after;
    };

    PresetCommand(QString file, QList<Change> changes, const QString &text)
        : QUndoCommand(text), m_file(std::move(file)), m_changes(std::move(changes))
    {
    }
    void redo() override
    {
        for (const Change &change : m_changes)
            write(change.name, change.after);
    }
    void undo() override
    {
        for (const Change &change : m_changes)
            write(change.name, change.before);
    }

private:
    void write(const QString &name, const QByteArray &json) const
    {
        const QString key = group + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding());
        keepSetting(m_file, key, json.isEmpty() ? QVariant() : json);
    }

    QString m_file;
    QList<Change> m_changes;
};

} // namespace

PresetBar::PresetBar(QString file, QUndoStack *undo, std::function<RecordingChoice()> current, QWidget *parent)
    : QWidget(parent), m_file(std::move(file)), m_undo(undo), m_current(std::move(current)), m_place(new QStackedWidget(this)),
      m_list(new QComboBox), m_name(new QLineEdit), m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_list->setPlaceholderText(tr("none chosen"));
    m_list->setAccessibleName(tr("Presets"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(6);
    m_name->setObjectName(QStringLiteral("presetName"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->installEventFilter(this);
    m_place->addWidget(m_list);
    m_place->addWidget(m_name);
    m_place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_place, 1);
    auto *add = iconButton(QStringLiteral("plus"), tr("Save as preset"), this);
    add->setAutoRaise(false);
    add->setObjectName(QStringLiteral("presetAdd"));
    add->setEnabled(!m_file.isEmpty());
    row->addWidget(add);
    auto *more = iconButton(QStringLiteral("more"), tr("Change or remove the preset"), this);
    more->setAutoRaise(false);
    more->setObjectName(QStringLiteral("presetMore"));
    more->setEnabled(!m_file.isEmpty());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    row->addWidget(more);
    setFocusProxy(m_list);

    connect(m_menu, &QMenu::aboutToShow, this, &PresetBar::fillMenu);
    connect(add, &QToolButton::clicked, this, &PresetBar::startSaving);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(choiceFromJson(QJsonDocument::fromJson(m_list->itemData(index).toByteArray()).object()));
    });
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_name->text().trimmed();
        const auto answer = std::exchange(m_answer, {});
        finishAsking();
        if (answer && !name.isEmpty())
            answer(name);
    });
    connect(m_undo, &QUndoStack::indexChanged, this, &PresetBar::reload);
    fillMenu();
    reload();
}

QString PresetBar::currentName() const
{
    return m_list->currentText();
}

void PresetBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload(); // another tab may have changed them
}

bool PresetBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        finishAsking();
        return true;
    }
    if (watched == m_name && event->type() == QEvent::FocusOut && m_place->currentWidget() == m_name)
        finishAsking();
    return QWidget::eventFilter(watched, event);
}

void PresetBar::reload()
{
    const QString name = currentName();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Presets presets = readPresets(m_file);
    for (auto at = presets.begin(); at != presets.end(); ++at)
        m_list->addItem(at.key(), at.value());
    m_list->setCurrentIndex(name.isEmpty() ? -1 : m_list->findText(name));
    m_list->setEnabled(m_list->count() > 0);
}

void PresetBar::fillMenu()
{
    m_menu->clear();
    const QString name = currentName();
    const auto add = [this, &name](const QString &objectName, const QString &text, const QString &iconName, auto run) {
        auto *action = m_menu->addAction(icon(iconName), text);
        action->setObjectName(objectName);
        action->setEnabled(!name.isEmpty());
        connect(action, &QAction::triggered, this, run);
    };
    const QString which = name.isEmpty() ? tr("the preset") : name;
    add(QStringLiteral("presetSave"), tr("Save changes to %1").arg(which), QStringLiteral("save"), [this, name] { save(name); });
    add(QStringLiteral("presetRename"), tr("Rename %1").arg(which), QStringLiteral("edit"), [this] { startRenaming(); });
    add(QStringLiteral("presetRemove"), tr("Remove %1").arg(which), QStringLiteral("trash"), [this, name] { remove(name); });
}

void PresetBar::ask(const QString &text, std::function<void(const QString &)> answer)
{
    m_answer = std::move(answer);
    m_name->setText(text);
    m_place->setCurrentWidget(m_name);
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PresetBar::finishAsking()
{
    m_answer = {};
    if (m_place->currentWidget() == m_list)
        return;
    const bool hadFocus = m_name->hasFocus();
    m_place->setCurrentWidget(m_list);
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void PresetBar::startSaving()
{
    if (!m_file.isEmpty())
        ask({}, [this](const QString &name) { save(name); });
}

void PresetBar::startRenaming()
{
    const QString name = currentName();
    ask(name, [this, name](const QString &to) { rename(name, to); });
}

void PresetBar::save(const QString &name)
{
    const QByteArray after = QJsonDocument(toJson(m_current())).toJson(QJsonDocument::Compact);
    m_undo->push(new PresetCommand(m_file, {{name, readPresets(m_file).value(name), after}}, tr("Save preset %1").arg(name)));
    m_list->setCurrentIndex(m_list->findText(name));
    Q_EMIT said(tr("Saved the preset %1.").arg(name));
}

void PresetBar::rename(const QString &from, const QString &to)
{
    const Presets presets = readPresets(m_file);
    if (from == to || !presets.contains(from))
        return;
    if (presets.contains(to)) {
        Q_EMIT said(tr("There is a preset %1 already. Choose another name.").arg(to));
        return;
    }
    m_undo->push(new PresetCommand(m_file, {{from, presets.value(from), {}}, {to, {}, presets.value(from)}},
                                   tr("Rename preset %1").arg(from)));
    m_list->setCurrentIndex(m_list->findText(to));
}

void PresetBar::remove(const QString &name)
{
    const Presets presets = readPresets(m_file);
    if (!presets.contains(name))
        return;
    m_undo->push(new PresetCommand(m_file, {{name, presets.value(name), {}}}, tr("Remove preset %1").arg(name)));
    Q_EMIT removed(tr("Preset %1 removed").arg(name));
}

} // namespace clrscope::ui
