// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/traceindex.h>

#include <QWidget>

#include <optional>

namespace clrscope::ui {

/// Nanoseconds since the first event of a trace.
struct TraceSpan
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const TraceSpan &) const = default;
    [[nodiscard]] qint64 length() const { return to - from; }
};

/// Events over time: bars as high as there are events. Drag chooses a span, the wheel and W A S D
/// zoom and pan, Esc and a double click choose the whole again.
class DensityLine : public QWidget
{
    Q_OBJECT
public:
    explicit DensityLine(QWidget *parent = nullptr);
    /// `providers`: which of the density's are counted; empty = all.
    void setTrace(std::shared_ptr<const events::TraceIndex> index);
    void setProviders(const std::vector<bool> &providers);
    [[nodiscard]] TraceSpan view() const { return m_view; }
    void setView(TraceSpan view);
    [[nodiscard]] std::optional<TraceSpan> selection() const { return m_selection; }
    void setSelection(std::optional<TraceSpan> span);
    [[nodiscard]] TraceSpan whole() const { return {0, m_length}; }
    /// "12.4 ms", "8.40 s"
    [[nodiscard]] static QString lengthText(qint64 ns);

    [[nodiscard]] QSize sizeHint() const override { return {600, 92}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 92}; }

Q_SIGNALS:
    void selectionChanged();
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double x(double ns) const;
    [[nodiscard]] qint64 ns(double x) const;
    void zoom(double factor, qint64 around);
    void count();

    std::shared_ptr<const events::TraceIndex> m_index;
    std::vector<bool> m_providers;
    std::vector<quint64> m_counts; ///< by bucket
    qint64 m_length = 1;
    qint64 m_offset = 0; ///< of the first bucket
    TraceSpan m_view{0, 1};
    std::optional<TraceSpan> m_selection;
    std::optional<qint64> m_dragFrom;
    std::optional<double> m_pointer;
};

} // namespace clrscope::ui
