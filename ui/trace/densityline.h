// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracedetails.h>

#include <QTimer>
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

/// Events over time: bars as high as there are events, in the colours of their providers; under them
/// lanes for pauses of the GC, exceptions and dropped events, where there are any. Drag chooses a span, the wheel and W A S D
/// zoom and pan, Esc and a double click choose the whole again. Zoomed in it asks for a closer look at what is in view.
class DensityLine : public QWidget
{
    Q_OBJECT
public:
    explicit DensityLine(QWidget *parent = nullptr);
    /// `providers`: which of the density's are counted; empty = all.
    void setTrace(std::shared_ptr<const events::TraceIndex> index);
    void setProviders(const std::vector<bool> &providers);
    /// Null: not known yet.
    void setDetails(std::shared_ptr<const events::TraceDetails> details);
    /// The answer to closerWanted().
    void setCloser(std::shared_ptr<const events::EventDensity> density);
    /// Whether the bars are those of a closer look.
    [[nodiscard]] bool isClose() const;
    /// What lies at a place, in words: "GC pause, 12 ms".
    [[nodiscard]] QString wordsAt(QPointF pos) const;
    [[nodiscard]] TraceSpan view() const { return m_view; }
    void setView(TraceSpan view);
    [[nodiscard]] std::optional<TraceSpan> selection() const { return m_selection; }
    void setSelection(std::optional<TraceSpan> span);
    [[nodiscard]] TraceSpan whole() const { return {0, m_length}; }
    /// Events a second in the busiest moment of the view, or in a very short one as a whole; without the runtime's rundown.
    [[nodiscard]] double mostPerSecond() const;
    /// "12.4 ms", "8.40 s"
    [[nodiscard]] static QString lengthText(qint64 ns);

    [[nodiscard]] QSize sizeHint() const override { return {600, heightNeeded()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, heightNeeded()}; }

Q_SIGNALS:
    void selectionChanged();
    void viewChanged();
    /// The buckets of the whole trace are wider than a bar; `around` holds the view.
    void closerWanted(clrscope::ui::TraceSpan around);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Lane { Pauses, Exceptions, Drops };
    /// The events of one provider, or of all the others.
    struct Layer
    {
        QString name;
        int colour = 0; ///< of the series; below 0 of the others
        quint64 total = 0;
        std::vector<quint64> counts; ///< by bucket
        std::vector<quint64> close;  ///< by bucket of the closer look
    };
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] qint64 shortestView() const;
    [[nodiscard]] bool isScaling(const Layer &layer) const;
    [[nodiscard]] QRectF laneRect(qsizetype lane) const;
    [[nodiscard]] int heightNeeded() const;
    [[nodiscard]] QList<Lane> lanes() const;
    void paintLanes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    [[nodiscard]] double x(double ns) const;
    [[nodiscard]] qint64 ns(double x) const;
    void zoom(double factor, qint64 around);
    void count();
    /// The buckets the bars are drawn of, and when the first of them begins.
    [[nodiscard]] const events::EventDensity &shown() const { return isClose() ? *m_closer : m_index->density(); }
    [[nodiscard]] double shownOffset() const { return double(shown().startUtcNs - m_index->firstUtcNs()); }
    void askCloser();

    std::shared_ptr<const events::TraceIndex> m_index;
    std::vector<bool> m_providers;
    std::vector<Layer> m_layers; ///< most events first
    std::shared_ptr<const events::TraceDetails> m_details;
    double m_labelWidth = 0;
    qint64 m_length = 1;
    qint64 m_offset = 0; ///< of the first bucket
    TraceSpan m_view{0, 1};
    std::optional<TraceSpan> m_selection;
    std::optional<qint64> m_dragFrom;
    std::optional<double> m_pointer;
    std::shared_ptr<const events::EventDensity> m_closer;
    QTimer m_asking; ///< the wheel is at rest
};

} // namespace clrscope::ui
