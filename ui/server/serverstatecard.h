// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/parts.h"

class QCheckBox;
class QGridLayout;

namespace clrscope::operations {
struct ServerStatus;
}

namespace clrscope::ui {

class EngineLink;

/// Whether the API is on, where it can be reached and how one knows it: addresses, certificate, network.
class ServerStateCard : public Card
{
    Q_OBJECT
public:
    explicit ServerStateCard(EngineLink *link, QWidget *parent = nullptr);
    [[nodiscard]] QCheckBox *networkTick() const { return m_tick; }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void makeNetwork(QWidget *parent);
    void askForNetwork(bool on);
    void refresh();
    void showState(const operations::ServerStatus &server);
    void showAddresses(const operations::ServerStatus &server);
    void showNetwork(const operations::ServerStatus &server);
    void addLine(const QString &name, const QString &text, QWidget *button, QWidget *note = nullptr);
    [[nodiscard]] QWidget *copyButton(const QString &text);

    EngineLink *m_link;
    QPushButton *m_switch;
    QWidget *m_holder;
    Words *m_problem;
    QGridLayout *m_lines;
    int m_lineCount = 0;
    QString m_shownLines;
    QWidget *m_network;
    QCheckBox *m_tick;
    Words *m_tickNote;
    QWidget *m_confirm;
};

} // namespace clrscope::ui
