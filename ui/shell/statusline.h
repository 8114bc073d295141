// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStatusBar>
#include <QTimer>

namespace clrscope::ui {

class EngineLink;
class ShapeMark;
class Words;

/// Counts, addresses, own cost and free disk; a sentence about what was just done goes before them.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(EngineLink *link, QWidget *parent = nullptr);
    /// About the chosen tab, at the right.
    void setContext(const QString &text);
    /// For five seconds, at the left.
    void say(const QString &sentence);

Q_SIGNALS:
    void serverClicked();

private:
    void refresh();
    void measure();

    EngineLink *m_link;
    Words *m_processes;
    ShapeMark *m_apiMark;
    Words *m_api;
    Words *m_metrics;
    Words *m_context;
    Words *m_disk;
    Words *m_self;
    QTimer m_timer;
    int m_measured = 0;
    QList<std::pair<qint64, qint64>> m_seenUs; ///< own processor time, time
};

} // namespace clrscope::ui
