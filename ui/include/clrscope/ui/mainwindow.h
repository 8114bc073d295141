// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/ui/backend.h>

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QUndoStack;

namespace clrscope::ui {

class Banner;
class CommandPalette;
class EmptyState;
class EngineLink;
class FileDoor;
class OperationsPane;
class ProcessPane;
class ProcessTab;
class StatusLine;
class UndoHistory;
class Words;
struct PaletteEntry;

/// Look, palette and fonts of the application; once, before the first window. "system", "light", "dark".
void installLook(const QString &mode = {});

/// The window: list left, a tab a process or file, operations below, status line. GUI thread.
/// The engine behind `backend` must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Backend backend, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] EngineLink *link() const { return m_link; }
    [[nodiscard]] ProcessPane *processes() const { return m_processes; }
    [[nodiscard]] OperationsPane *operations() const { return m_operations; }
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    [[nodiscard]] CommandPalette *palettePopup() const { return m_palette; }
    [[nodiscard]] Banner *banner() const { return m_banner; }

public Q_SLOTS:
    void openProcess(const QString &key);
    void openFile(const QString &path);
    void openServerPage();
    void openSettingsPage();
    void openLaunchPage();
    void openPalette();
    void toggleRecording();
    /// Closes without asking: somebody ends the program.
    void quit();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Menus;
    void makeActions();
    void makeChangingMenus();
    void makeToolBar();
    void makeDocks();
    void makeCentre();
    void welcome();
    QAction *command(QMenu *menu, const QString &text, const QKeySequence &shortcut, const QString &iconName,
                     std::function<void()> run);
    void followProcesses();
    void refreshTabs();
    void refreshCommands();
    void showServer();
    void closeTab(int index);
    void reopenTab();
    void showTab(ProcessTab *tab);
    void saveSoon();
    void setWide(bool wide);
    void keepDockWidth();
    void keepOperationsHeight(bool collapsed);
    void record(const QString &key);
    void offerDemo();
    void showProblem(const QString &sentence);
    void save();
    void restore();
    void restoreTabs();
    void keep(const QString &key, const QVariant &value);
    [[nodiscard]] QVariant kept(const QString &key) const;
    /// Where a tab of the last run belongs among those that are open.
    [[nodiscard]] int placeOf(const QString &id) const;
    void openAwaited();
    void dump(diagnostics::DumpType type);
    [[nodiscard]] ProcessTab *currentProcess() const;
    [[nodiscard]] ProcessTab *tabOf(const QString &key) const;
    /// What the shown panel lets one do: its buttons, the actions its widgets carry, and the menus its
    /// views offer.
    void fillPanelMenu();
    [[nodiscard]] QList<PaletteEntry> paletteEntries() const;

    EngineLink *m_link;
    QString m_settingsPath; ///< empty: nothing is kept
    QUndoStack *m_undo;    ///< of operations and processes; panels have their own
    UndoHistory *m_history;
    FileDoor *m_files;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_centre = nullptr;
    EmptyState *m_noTab = nullptr;
    Banner *m_banner = nullptr;
    ProcessPane *m_processes = nullptr;
    OperationsPane *m_operations = nullptr;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    QDockWidget *m_processDock = nullptr;
    QDockWidget *m_operationsDock = nullptr;
    Words *m_processCount = nullptr;
    QToolButton *m_wideButton = nullptr;
    QToolButton *m_recordButton = nullptr;
    QToolButton *m_snapshotButton = nullptr;
    QToolButton *m_apiButton = nullptr;
    QMenu *m_processMenu = nullptr;
    QMenu *m_operationsMenu = nullptr;
    QMenu *m_apiMenu = nullptr;
    QMenu *m_panelMenu = nullptr;
    QActionGroup *m_modes = nullptr; ///< light, dark or as the system
    QAction *m_openAction = nullptr;
    QAction *m_recordAction = nullptr;
    QAction *m_recordWithAction = nullptr;
    QAction *m_closeTabAction = nullptr;
    QAction *m_reopenTabAction = nullptr;
    QAction *m_dumpAction = nullptr;
    QAction *m_launchAction = nullptr;
    QList<QAction *> m_panelActions;
    QString m_shownProblem;
    QStringList m_lastTabs;   ///< of the last run, in their order
    QStringList m_lastPanels; ///< of the same, the panel each showed
    QSet<QString> m_awaited;  ///< processes of them to open once they are seen
    QString m_lastTab;        ///< of them, the chosen one; empty once it is shown or another was chosen
    QPointer<QWidget> m_shownAtStart;
    QList<ProcessTab *> m_closedTabs; ///< kept out of sight to be opened again, the last at the end
    QTimer m_saving;
    QHash<QString, QVariant> m_kept; ///< as it was written last
    QString m_launchedKey;    ///< the one just launched, until it is seen
    static constexpr int usualOperationsHeight = 124; ///< its title and three rows
    int m_operationsHeight = usualOperationsHeight; ///< open, as one has drawn it
    int m_dockWidths[2] = {}; ///< of the processes as list and as table, as one has drawn them
    bool m_isQuitting = false;
};

} // namespace clrscope::ui
