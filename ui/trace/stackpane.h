// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/symboltable.h>

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace clrscope::ui {

class Words;

/// The frames of one event's stack, innermost first: method, module, and whose code it is.
class StackPane : public QWidget
{
    Q_OBJECT
public:
    explicit StackPane(QWidget *parent = nullptr);

    /// No frames: the sentence says why.
    void setFrames(std::vector<events::StackFrame> frames, const QString &sentence = {});
    /// Names are being read: so far along, 0 to 1000; below 0 they are there.
    void setProgress(int perMille);
    [[nodiscard]] QTreeWidget *tree() const { return m_tree; }
    [[nodiscard]] QString note() const;
    /// One line a frame: "Shop!Shop.Cart.Add(int32)".
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    void cancelled();
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void copy();

    std::vector<events::StackFrame> m_frames;
    QString m_sentence;
    int m_progress = -1;
    Words *m_note;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QTreeWidget *m_tree;
};

} // namespace clrscope::ui
