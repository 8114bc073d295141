// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorder/recordingplan.h"
#include "shell/panel.h"

#include <QTimer>

class QAction;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QSpinBox;
class QTreeView;
class QUndoStack;

namespace clrscope::ui {

class Banner;
class Card;
class EmptyState;
class EngineLink;
class LiveCard;
class PresetBar;
class ProviderModel;
class RecordingsModel;
class UndoLine;
class Words;

/// Records traces of one process: what to record with its cost, the one that runs, the providers
/// row by row, the files there are, and the same recording as a line of shell.
class TracesPanel : public Panel
{
    Q_OBJECT
public:
    TracesPanel(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent = nullptr);
    ~TracesPanel() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *actions() override;
    [[nodiscard]] QString help() const override;
    void setProcess(const diagnostics::ProcessEntry &process);
    [[nodiscard]] const RecordingChoice &choice() const { return m_choice; }
    void setChoice(const RecordingChoice &choice);
    [[nodiscard]] ProviderModel *providerModel() const { return m_providers; }
    [[nodiscard]] RecordingsModel *recordingsModel() const { return m_recordings; }
    [[nodiscard]] QTreeView *providerView() const { return m_providerView; }
    [[nodiscard]] QTreeView *recordingView() const { return m_recordingView; }
    [[nodiscard]] LiveCard *liveCard() const { return m_live; }
    [[nodiscard]] PresetBar *presets() const { return m_presets; }
    /// Steps on providers and presets; the window shows them under Edit.
    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    /// What is recorded, of a step that is undone or done again.
    void setProviders(const QStringList &profiles, const QList<ProviderChoice> &providers, bool isEdited);
    [[nodiscard]] QString curlLine() const;
    void record();
    void focusProfiles();

Q_SIGNALS:
    void openFile(const QString &path);
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeProviders();
    QWidget *makeRecordings();
    QWidget *makeCurl();
    void refresh();
    void refreshDisk();
    void followOperation(const operations::Snapshot &snapshot);
    void followRecordings();
    void takeProfiles();
    void readInputs();
    void writeInputs();
    void remember() const;
    void arrange();
    void fitProviderColumns();
    void fitRecordingColumns();
    void takeProviders(const RecordingChoice &before, const QString &what);
    void showProviderMenu(const QPoint &pos);
    void showRecordingMenu(const QPoint &pos);
    void fillProviderMenu(QMenu *menu);
    void makeRecordingActions();
    void refreshRecordingActions();
    [[nodiscard]] std::optional<Recording> currentRecording() const;
    [[nodiscard]] QString settingsPath() const;

    EngineLink *m_link;
    diagnostics::ProcessEntry m_process;
    RecordingChoice m_choice;
    bool m_isWriting = false;
    bool m_isNarrow = false;
    bool m_isChoosing = false; ///< narrow: the cards instead of the invitation

    QHash<QString, QCheckBox *> m_boxes;
    QUndoStack *m_undo;
    PresetBar *m_presets;
    UndoLine *m_presetUndo;
    QScrollArea *m_scroll;
    QBoxLayout *m_cards;
    QScrollArea *m_leftScroll;
    QScrollArea *m_rightScroll;
    QBoxLayout *m_rightCards;
    EmptyState *m_invitation;
    QPushButton *m_inviteRecord;
    QComboBox *m_stop;
    QSpinBox *m_seconds;
    QComboBox *m_orWhen;
    QDoubleSpinBox *m_gib;
    QLineEdit *m_event;
    QSpinBox *m_buffer;
    QCheckBox *m_rundown;
    QLineEdit *m_file;
    QLineEdit *m_folder;
    Words *m_free;
    QPushButton *m_record;
    Words *m_recordNote;
    Card *m_leftCard;
    LiveCard *m_live;
    ProviderModel *m_providers;
    QTreeView *m_providerView;
    Card *m_providerCard;
    UndoLine *m_providerUndo;
    QPushButton *m_restore;
    QPushButton *m_saveAs;
    RecordingsModel *m_recordings;
    QSortFilterProxyModel *m_sortedRecordings;
    QTreeView *m_recordingView;
    QAction *m_repair;
    Card *m_recordingCard;
    QWidget *m_recordingEmpty;
    Card *m_curlCard;
    QComboBox *m_shell;
    QPlainTextEdit *m_curl;
    QWidget *m_curlNotes;
    Words *m_curlOff;
    Words *m_curlGaps;
    QWidget *m_actions = nullptr;
    quint64 m_token = 0;
    qint64 m_freeBytes = -1;
    QTimer m_diskTimer;
};

} // namespace clrscope::ui
