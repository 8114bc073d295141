// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/diagnostics/types.h>

#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

class QPushButton;
class QHBoxLayout;
class QUndoStack;

namespace clrscope::ui {

class Banner;
class DashboardPanel;
class DetailsPanel;
class EngineLink;
class Panel;
class TracesPanel;
class Words;

/// The strip of panels under the tabs: names at the left, the chosen one's actions at the right.
class PanelStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PanelStrip(QWidget *parent = nullptr);
    void addPanel(const QString &title, QWidget *actions);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return int(m_buttons.size()); }

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitActions();

    QList<QToolButton *> m_buttons;
    QHBoxLayout *m_row;
    QStackedWidget *m_actions;
    int m_current = -1;
};

/// Everything about one process: the panel strip and its panels. Stays when the process ends.
class ProcessTab : public QWidget
{
    Q_OBJECT
public:
    ProcessTab(EngineLink *link, const diagnostics::ProcessEntry &process, QWidget *parent = nullptr);
    ~ProcessTab() override;

    [[nodiscard]] QString key() const { return m_process.key(); }
    [[nodiscard]] const diagnostics::ProcessEntry &process() const { return m_process; }
    /// The same process with news about it; false if it is another one.
    bool follow(const diagnostics::ProcessEntry &entry);
    [[nodiscard]] TracesPanel *traces() const { return m_traces; }
    [[nodiscard]] DetailsPanel *details() const { return m_details; }
    [[nodiscard]] int panelCount() const;
    [[nodiscard]] int currentPanel() const;
    void choosePanel(int index);
    [[nodiscard]] QStringList panelTitles() const;
    [[nodiscard]] QString help() const;
    void showTraces();
    /// Off while the tab is closed: nothing is asked of the process then, what was seen stays.
    void setWatching(bool on);
    /// What its panels let undo; they go with the tab.
    [[nodiscard]] QList<QUndoStack *> undoStacks() const;

Q_SIGNALS:
    void panelChosen(int index);
    void openFile(const QString &path);
    void said(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(Panel *panel);
    void showState();

    EngineLink *m_link;
    diagnostics::ProcessEntry m_process;
    PanelStrip *m_strip;
    QStackedWidget *m_stack;
    QList<Panel *> m_panels;
    DashboardPanel *m_dashboard = nullptr;
    TracesPanel *m_traces = nullptr;
    DetailsPanel *m_details = nullptr;
    QWidget *m_stateBar;
    class ShapeMark *m_stateMark;
    Words *m_stateWords;
    QPushButton *m_mend;
    QPushButton *m_askAgain;
};

} // namespace clrscope::ui
