// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/parts.h"

#include <clrscope/ui/backend.h>

#include <QSet>
#include <QTimer>

namespace clrscope::ui {

class EngineLink;

/// Bars of how many events came, newest at the right; a bar is one notice of the registry.
class DensityBars : public QWidget
{
    Q_OBJECT
public:
    explicit DensityBars(QWidget *parent = nullptr);
    void push(double value);
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

/// The recording that runs: its numbers, and the ways to end it.
class LiveCard : public Card
{
    Q_OBJECT
public:
    explicit LiveCard(EngineLink *link, QWidget *parent = nullptr);
    void setOperation(const operations::Snapshot &snapshot);
    [[nodiscard]] const operations::Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QPushButton *discardButton() const { return m_discard; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *retryButton() const { return m_retry; }

Q_SIGNALS:
    void openWanted(const QString &path);
    void retryWanted();
    void said(const QString &sentence);

private:
    struct Number
    {
        Words *value;
        Words *unit;
    };
    Number addNumber(QHBoxLayout *row, const QString &name);
    void askToDiscard();
    void refresh();
    void tick();
    [[nodiscard]] std::optional<Recording> recording() const;
    [[nodiscard]] QString path() const;

    EngineLink *m_link;
    operations::Snapshot m_snapshot;
    Words *m_file;
    Number m_elapsed, m_size, m_rate, m_events, m_dropped;
    DensityBars *m_bars;
    Words *m_barsNote;
    Words *m_note;
    QPushButton *m_stop;
    QPushButton *m_open;
    QPushButton *m_discard;
    QPushButton *m_retry;
    QSet<QUuid> m_discarded; ///< asked for, not done yet
    QTimer m_clock;
    QDateTime m_lastUtc;
    quint64 m_lastBytes = 0;
    quint64 m_lastEvents = 0;
    double m_bytesPerSecond = 0;
    double m_eventsPerSecond = 0;
    QDateTime m_drainingSinceUtc;
    quint64 m_bytesBeforeDraining = 0;
};

} // namespace clrscope::ui
