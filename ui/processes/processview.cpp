// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processes/processview.h"

#include "processes/processlistmodel.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <clrscope/diagnostics/types.h>

#include <QAbstractProxyModel>
#include <QDataStream>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace clrscope::ui {

namespace {

constexpr int pad = 8;
constexpr int shapeSize = 12;
constexpr int nameLeft = pad + shapeSize + 6;
constexpr int buttonHeight = 20;
constexpr int curveWidth = 48;
constexpr int curveHeight = 16;
constexpr int curveColumn = 56;

int groupOf(const QModelIndex &index)
{
    return index.data(ProcessListModel::GroupRole).toInt();
}

std::optional<Shape> shapeOf(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    const int group = groupOf(row);
    if (group == 2)
        return Shape::Ended;
    if (row.data(ProcessListModel::RecordingRole).toBool())
        return Shape::Running; // goes on while it does not answer
    return group == 1 ? std::optional(Shape::OutOfReach) : std::nullopt;
}

/// Paints one cell of a process row; the view paints what spans the row.
class ProcessDelegate : public QStyledItemDelegate
{
public:
    explicit ProcessDelegate(ProcessView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize base = QStyledItemDelegate::sizeHint(option, index);
        return {base.width() + 2 * pad, ProcessView::lineHeight + m_view->extraHeight(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours();
        const bool selected = option.state & QStyle::State_Selected;
        const int group = groupOf(index.siblingAtColumn(0));
        if (selected)
            painter->fillRect(option.rect, c.select);
        const bool isName = index.column() == ProcessListModel::Name;
        const bool isQuiet = index.column() == ProcessListModel::Pid
            || index.column() == ProcessListModel::User || index.column() == ProcessListModel::Architecture
            || index.column() == ProcessListModel::Started;
        const QColor ink = group == 2 ? (selected ? c.text : c.faded)
            : isQuiet && !selected    ? c.quiet
                                      : c.text;
        QRect rect = option.rect;
        const bool isNow = selected || index.siblingAtColumn(0).data(ProcessListModel::RecordingRole).toBool();
        if (isName) {
            const auto mirrored = [&option](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
            if (const auto shape = shapeOf(index)) {
                const QRect square(rect.left() + pad, rect.center().y() - shapeSize / 2 + 1, shapeSize, shapeSize);
                paintShape(*painter, mirrored(square), *shape);
            }
            const bool isDefault = index.data(ProcessListModel::DefaultRole).toBool();
            if (isDefault)
                icon(QStringLiteral("pin"), Ink::Quiet)
                    .paint(painter, mirrored(QRect(rect.right() - 18, rect.center().y() - 7, 14, 14)));
            rect.adjust(nameLeft, 0, isDefault ? -20 : -4, 0);
            paintMatched(painter, mirrored(rect), index.data().toString(), m_view->match(),
                         themeFont(isNow ? Text::Strong : Text::Base), ink);
            return;
        }
        if (index.column() == ProcessListModel::Curve) {
            curve(painter, rect.left() + 4, rect, index, group == 0 ? colours().series[0] : colours().faded, 100);
            return;
        }
        if (index.column() == ProcessListModel::WorkingSet) {
            const auto values = index.data(ProcessListModel::HistoryRole).value<QList<double>>();
            const double top = values.isEmpty() ? 1 : *std::max_element(values.begin(), values.end()) * 1.25;
            if (rect.width() > curveWidth + 60)
                curve(painter, rect.left() + pad, rect, index, group == 0 ? colours().series[3] : colours().faded, top);
        }
        rect.adjust(index.column() == ProcessListModel::Pid ? 2 : pad, 0, index.column() == ProcessListModel::Pid ? -4 : -pad, 0);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        paintMatched(painter, rect, index.data().toString(),
                     index.column() == ProcessListModel::Pid || index.column() == ProcessListModel::User
                         ? m_view->match()
                         : QString(),
                     themeFont(Text::Base), ink, alignment);
    }

private:
    static void curve(QPainter *painter, int left, const QRect &rect, const QModelIndex &index, const QColor &colour,
                      double top)
    {
        const auto values = index.data(ProcessListModel::HistoryRole).value<QList<double>>();
        double max = top;
        for (const double v : values)
            max = std::max(max, v);
        // A process at 3 % would be a flat line on 0 to 100: scale to what it does, down to 25 %.
        if (index.column() == ProcessListModel::Curve) {
            max = 25;
            for (const double v : values)
                max = std::max(max, v);
        }
        paintCurve(painter, QRectF(left, rect.center().y() - curveHeight / 2.0 + 1, curveWidth, curveHeight), values,
                   max, ProcessListModel::historyLength, colour);
    }

    ProcessView *m_view;
};

} // namespace

QString elidedAround(const QString &text, const QString &match, const QFontMetrics &metrics, int width, Qt::TextElideMode mode)
{
    QString shown = metrics.elidedText(text, mode, width);
    const qsizetype at = match.isEmpty() ? -1 : text.indexOf(match, 0, Qt::CaseInsensitive);
    if (at < 0 || shown.contains(match, Qt::CaseInsensitive))
        return shown;
    const QString hit = text.mid(at, match.size());
    const QString before = text.left(at);
    const QString after = text.mid(at + match.size());
    const int free = width - metrics.horizontalAdvance(hit);
    if (free <= 0)
        return metrics.elidedText(hit, Qt::ElideRight, width);
    const int leading = std::max(free / 2, free - metrics.horizontalAdvance(after));
    shown = metrics.elidedText(before, Qt::ElideLeft, leading);
    return shown + hit + metrics.elidedText(after, Qt::ElideRight, free - metrics.horizontalAdvance(shown));
}

void paintMatched(QPainter *painter, const QRect &rect, const QString &text, const QString &match, const QFont &font,
                  const QColor &colour, Qt::Alignment alignment, Qt::TextElideMode elide)
{
    painter->save();
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const QString shown = elidedAround(text, match, metrics, rect.width(), elide);
    QRect line = QStyle::alignedRect(painter->layoutDirection(), alignment,
                                     QSize(std::min(rect.width(), metrics.horizontalAdvance(shown) + 1), metrics.height()),
                                     rect);
    if (!match.isEmpty()) {
        for (qsizetype at = shown.indexOf(match, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(match, at + match.size(), Qt::CaseInsensitive)) {
            const int x = line.left() + metrics.horizontalAdvance(shown.left(at));
            const int w = metrics.horizontalAdvance(shown.mid(at, match.size()));
            painter->fillRect(QRect(x, line.top(), w, line.height()), colours().match);
        }
    }
    const bool hit = !match.isEmpty() && shown.contains(match, Qt::CaseInsensitive);
    painter->setPen(hit ? colours().text : colour);
    // Names, numbers and paths read from left to right in every layout; only words of such a script turn.
    painter->drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine
                          | (shown.isRightToLeft() ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight)),
                      shown);
    painter->restore();
}

namespace {

constexpr int reasonLine = 15;
constexpr int mostReasonLines = 3;

/// A reason broken into lines of this width, at most three; what is more is elided in the last.
QStringList brokenReason(const QString &text, int width)
{
    const QFont font = themeFont(Text::Second);
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostReasonLines - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()).trimmed(), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

void paintCurve(QPainter *painter, const QRectF &rect, const QList<double> &values, double top, int capacity,
                const QColor &colour)
{
    if (values.isEmpty() || top <= 0)
        return;
    QPainterPath path;
    const double step = rect.width() / (capacity - 1);
    double x = rect.right() - step * double(values.size() - 1);
    bool pen = false;
    for (const double value : values) {
        if (std::isnan(value)) {
            pen = false;
        } else {
            const QPointF point(x, rect.bottom() - 1 - std::clamp(value / top, 0.0, 1.0) * (rect.height() - 2));
            if (pen)
                path.lineTo(point);
            else
                path.moveTo(point);
            pen = true;
        }
        x += step;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

ProcessView::ProcessView(QWidget *parent) : QTreeView(parent)
{
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    sortByColumn(ProcessListModel::Name, Qt::AscendingOrder);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new ProcessDelegate(this));
    setAccessibleName(tr("Processes"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(24);
    header()->setSectionsMovable(true);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, [this](int section) { // room for name and arrow
        if (!m_wide)
            header()->resizeSection(ProcessListModel::Pid, section == ProcessListModel::Pid ? 58 : 46);
    });
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &ProcessView::showHeaderMenu);
    m_fit.setSingleShot(true);
    connect(&m_fit, &QTimer::timeout, this, &ProcessView::fitNames);
}

void ProcessView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    if (model) {
        // Heights follow the state of a process, and it changes without rows coming or going.
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles.isEmpty()) {
                        scheduleDelayedItemsLayout();
                        m_fit.start(0);
                    }
                });
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(model, signal, &m_fit, [this] { m_fit.start(0); });
        layOutColumns();
    }
}

void ProcessView::setMatch(const QString &match)
{
    m_match = match;
    scheduleDelayedItemsLayout(); // what is found in a command line has a line of its own
}

void ProcessView::setWide(bool wide)
{
    if (m_wide == wide)
        return;
    m_states[m_wide] = columnState(m_wide);
    m_wide = wide;
    layOutColumns();
    scheduleDelayedItemsLayout();
}

QByteArray ProcessView::columnState(bool wide) const
{
    if (wide != m_wide)
        return m_states[wide];
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << header()->saveState() << m_chosen;
    return state;
}

void ProcessView::restoreColumnState(bool wide, const QByteArray &state)
{
    m_states[wide] = state;
    if (wide == m_wide)
        layOutColumns();
}

void ProcessView::layOutColumns()
{
    if (!model())
        return;
    QByteArray kept;
    QMap<int, bool> chosen;
    QDataStream stream(m_states[m_wide]);
    stream >> kept >> chosen;
    const bool isKept = !kept.isEmpty() && header()->restoreState(kept);
    if (isKept)
        sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
    if (m_wide)
        m_chosen = chosen;
    for (int column = 1; column < ProcessListModel::ColumnCount; ++column) {
        const bool isOfTable = column != ProcessListModel::Pid && column != ProcessListModel::Curve && column != ProcessListModel::Cpu;
        setColumnHidden(column, m_wide ? !m_chosen.value(column, true) : isOfTable);
    }
    const auto fix = [this, isKept](int column, int width) {
        header()->setSectionResizeMode(column, m_wide ? QHeaderView::Interactive : QHeaderView::Fixed);
        if (!m_wide || !isKept || header()->sectionSize(column) == 0)
            header()->resizeSection(column, width);
    };
    header()->setSectionResizeMode(ProcessListModel::Name, QHeaderView::Stretch);
    fix(ProcessListModel::Pid, m_wide || header()->sortIndicatorSection() == ProcessListModel::Pid ? 58 : 46);
    fix(ProcessListModel::User, 78);
    fix(ProcessListModel::Runtime, 68);
    fix(ProcessListModel::Architecture, 46);
    fix(ProcessListModel::Started, 68);
    fix(ProcessListModel::Curve, curveColumn);
    fix(ProcessListModel::Cpu, 54);
    fix(ProcessListModel::WorkingSet, 132);
    fitNames();
}

/// Names can be told apart: what matters least gives way where a table is narrow.
void ProcessView::fitNames()
{
    if (!model())
        return;
    int free = viewport()->width();
    for (int column = 1; column < ProcessListModel::ColumnCount; ++column)
        free -= isColumnHidden(column) ? 0 : header()->sectionSize(column);
    if (!m_wide) {
        const int beside = free - (isColumnHidden(ProcessListModel::Curve) ? curveColumn : 0) - nameLeft - 4;
        setColumnHidden(ProcessListModel::Curve, hidesADifference(beside));
        return;
    }
    constexpr int names = 140;
    const QList<int> giving{ProcessListModel::Started, ProcessListModel::Architecture, ProcessListModel::User};
    for (const int column : giving) {
        if (!isColumnHidden(column))
            m_widths[column] = header()->sectionSize(column);
        else if (!m_chosen.contains(column))
            free -= m_widths.value(column, header()->defaultSectionSize()); // as if all were there
    }
    for (const int column : giving) {
        if (m_chosen.contains(column))
            continue; // as one wants it
        const bool hides = free < names;
        if (hides)
            free += m_widths.value(column, header()->defaultSectionSize());
        if (hides != isColumnHidden(column))
            setColumnHidden(column, hides);
    }
}

/// Whether two names would look the same in this width. Of all processes, so that nothing moves while one filters.
bool ProcessView::hidesADifference(int width) const
{
    const auto *shown = qobject_cast<const QAbstractProxyModel *>(model());
    const QAbstractItemModel *all = shown ? shown->sourceModel() : model();
    const QFontMetrics metrics(themeFont(Text::Base));
    QHash<QString, QString> names;
    for (int row = 0; row < all->rowCount(); ++row) {
        const QModelIndex index = all->index(row, 0);
        if (groupOf(index) != 0)
            continue; // has the whole line
        const QString name = index.data().toString();
        const QString elided = metrics.elidedText(name, Qt::ElideMiddle, width);
        if (names.value(elided, name) != name)
            return true;
        names.insert(elided, name);
    }
    return false;
}

void ProcessView::showHeaderMenu(const QPoint &pos)
{
    if (!m_wide)
        return; // the list beside the tabs has one set of columns
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < ProcessListModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            m_chosen.insert(column, on);
            setColumnHidden(column, !on);
            fitNames();
        });
    }
    menu->popup(header()->mapToGlobal(pos));
}

void ProcessView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitNames();
    scheduleDelayedItemsLayout();
}

QString ProcessView::foundElsewhere(const QModelIndex &index) const
{
    const auto has = [this](const QString &text) { return text.contains(m_match, Qt::CaseInsensitive); };
    const QString user = index.siblingAtColumn(ProcessListModel::User).data().toString();
    if (m_match.isEmpty() || has(index.siblingAtColumn(ProcessListModel::Name).data().toString())
        || has(index.siblingAtColumn(ProcessListModel::Pid).data().toString())
        || (has(user) && !isColumnHidden(ProcessListModel::User)))
        return {};
    const QString line = index.siblingAtColumn(0).data(ProcessListModel::CommandLineRole).toString();
    return has(user) ? user : has(line) ? line : QString();
}

int ProcessView::extraHeight(const QModelIndex &index) const
{
    const int found = foundElsewhere(index).isEmpty() ? 0 : reasonLine;
    if (groupOf(index.siblingAtColumn(0)) == 0)
        return found > 0 ? found + 4 : 0;
    const QString reason = index.siblingAtColumn(0).data(ProcessListModel::ReasonRole).toString();
    const auto lines = int(brokenReason(reason, reasonWidth(index)).size());
    if (m_wide)
        return found + std::max(lineHeight, lines * reasonLine + 6);
    const bool hasButton = !buttons(index, {0, 0, viewport()->width(), 2 * lineHeight}).isEmpty();
    return found + lines * reasonLine + 4 + (hasButton ? buttonHeight + 9 : 4);
}

int ProcessView::reasonWidth(const QModelIndex &index) const
{
    int width = viewport()->width() - nameLeft - 2 - pad;
    if (m_wide) {
        for (const Placed &placed : buttons(index, {0, 0, viewport()->width(), 2 * lineHeight}))
            width -= placed.rect.width() + pad;
    }
    return std::max(80, width);
}

QRect ProcessView::rowRect(const QModelIndex &index) const
{
    const QRect cell = visualRect(index.siblingAtColumn(0));
    return {0, cell.top(), viewport()->width(), cell.height()};
}

QList<ProcessView::Placed> ProcessView::buttons(const QModelIndex &index, const QRect &row) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const int group = groupOf(first);
    QList<Placed> result;
    if (group == 1) {
        if (!first.data(ProcessListModel::MendRole).toString().isEmpty())
            result.append({Button::CopyMend, tr("Copy the line that mends it"), QStringLiteral("copy"), {}});
        if (first.data(ProcessListModel::ReachRole).toInt() != int(diagnostics::Reach::TooOld)) // it stays so
            result.append({Button::AskAgain, tr("Ask again"), {}, {}});
    } else if (group == 2 && m_wide) {
        if (first.data(ProcessListModel::WatchedRole).toBool()) // only what was watched has a history
            result.append({Button::OpenHistory, tr("Open history"), {}, {}});
        result.append({Button::Dismiss, tr("Dismiss"), {}, {}});
    }
    const QFontMetrics metrics(themeFont(Text::Second));
    const auto widthOf = [&metrics](const Placed &one) { return metrics.horizontalAdvance(one.text) + (one.icon.isEmpty() ? 16 : 38); };
    if (m_wide) {
        const int top = row.top() + lineHeight + 2 + (foundElsewhere(first).isEmpty() ? 0 : reasonLine);
        int right = row.right() - pad;
        for (auto at = result.rbegin(); at != result.rend(); ++at) {
            at->rect = QRect(right - widthOf(*at), top, widthOf(*at), buttonHeight);
            right = at->rect.left() - pad;
        }
    } else {
        int left = row.left() + nameLeft + 2;
        for (Placed &one : result) {
            one.rect = QRect(left, row.bottom() - buttonHeight - 7, widthOf(one), buttonHeight);
            left = one.rect.right() + pad;
        }
        // The menu has what finds no room here.
        while (result.size() > 1 && result.last().rect.right() > row.right() - pad)
            result.removeLast();
    }
    if (isRightToLeft()) {
        for (Placed &placed : result)
            placed.rect = QStyle::visualRect(Qt::RightToLeft, row, placed.rect);
    }
    return result;
}

QRect ProcessView::buttonRect(const QModelIndex &index, Button which) const
{
    for (const Placed &placed : buttons(index, rowRect(index))) {
        if (placed.button == which)
            return placed.rect;
    }
    return {};
}

void ProcessView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours();
    const QModelIndex first = index.siblingAtColumn(0);
    const int group = groupOf(first);
    const bool selected = selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    painter->fillRect(row, selected ? c.select : c.ground);

    QStyleOptionViewItem line = option;
    line.rect.setHeight(lineHeight);
    if (group == 0 || m_wide) {
        // The base class paints focus on the whole row; ours is painted below.
        line.state &= ~QStyle::State_HasFocus;
        QTreeView::drawRow(painter, line, index);
    } else {
        const QColor ink = selected ? c.text : group == 2 ? c.faded : c.text;
        const QRect top = QStyle::visualRect(layoutDirection(), row, QRect(row.left() + pad, row.top() + (lineHeight - shapeSize) / 2, shapeSize, shapeSize));
        if (const auto shape = shapeOf(first))
            paintShape(*painter, top, *shape);
        const QString pid = first.siblingAtColumn(ProcessListModel::Pid).data().toString();
        const int pidWidth = QFontMetrics(themeFont(Text::Base)).horizontalAdvance(pid) + 4;
        QRect name(row.left() + nameLeft + 2, row.top(), row.width() - nameLeft - pidWidth - pad - 10, lineHeight);
        QRect number(row.right() - pad - pidWidth, row.top(), pidWidth, lineHeight);
        name = QStyle::visualRect(layoutDirection(), row, name);
        number = QStyle::visualRect(layoutDirection(), row, number);
        paintMatched(painter, name, first.data().toString(), m_match, themeFont(Text::Base), ink);
        paintMatched(painter, number, pid, m_match, themeFont(Text::Base), selected ? c.text : group == 2 ? c.faded : c.quiet,
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    const QString found = foundElsewhere(first);
    if (!found.isEmpty()) {
        QRect text(row.left() + nameLeft + 2, row.top() + lineHeight - 2, row.width() - nameLeft - 2 - pad, reasonLine);
        text = QStyle::visualRect(layoutDirection(), row, text);
        paintMatched(painter, text, found, m_match, themeFont(Text::Second), selected ? c.text : c.quiet);
    }
    if (group != 0) {
        // A divider before the first one out of reach, and under each in the wide table.
        const QModelIndex above = first.sibling(first.row() - 1, 0);
        painter->setPen(c.line);
        if (!m_wide && (!above.isValid() || groupOf(above) == 0))
            painter->drawLine(row.topLeft(), row.topRight());
        if (m_wide)
            painter->drawLine(row.bottomLeft(), row.bottomRight());

        const QStringList lines = brokenReason(first.data(ProcessListModel::ReasonRole).toString(), reasonWidth(first));
        const int begin = lineHeight + (found.isEmpty() ? 0 : reasonLine);
        const int free = m_wide ? row.height() - begin - int(lines.size()) * reasonLine : 0;
        QRect text(row.left() + nameLeft + 2, row.top() + begin - (m_wide ? 1 - free / 2 : 2), reasonWidth(first), reasonLine);
        text = QStyle::visualRect(layoutDirection(), row, text);
        painter->setFont(themeFont(Text::Second));
        painter->setPen(selected ? c.text : group == 2 ? c.faded : c.quiet);
        for (const QString &part : lines) {
            painter->drawText(text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine
                                  | (part.isRightToLeft() ? int(Qt::TextForceRightToLeft) : int(Qt::TextForceLeftToRight)),
                              part);
            text.translate(0, reasonLine);
        }
        const QList<Placed> placed = buttons(first, row);
        for (const Placed &button : placed) {
            const bool hover = m_hover == button.button && m_hoverIndex == first;
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(hover ? c.text : c.edge, 1));
            painter->setBrush(hover && m_down == button.button ? c.line : c.button);
            painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter->restore();
            QRect label = button.rect.adjusted(8, 0, -8, 0);
            if (!button.icon.isEmpty()) {
                const QRect at = QStyle::visualRect(layoutDirection(), label, QRect(label.left(), label.center().y() - 6, 14, 14));
                icon(button.icon).paint(painter, at);
                label = QStyle::visualRect(layoutDirection(), label, label.adjusted(20, 0, 0, 0));
            }
            painter->setPen(c.text);
            painter->setFont(themeFont(Text::Second));
            painter->drawText(label, int(Qt::AlignVCenter | Qt::AlignLeft), button.text);
        }
    }
    if (hasFocus() && currentIndex().row() == index.row()) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
}

ProcessView::Button ProcessView::buttonAt(const QPoint &pos, QModelIndex *index) const
{
    const QModelIndex at = indexAt(pos);
    if (!at.isValid())
        return Button::None;
    *index = at.siblingAtColumn(0);
    for (const Placed &placed : buttons(*index, rowRect(*index))) {
        if (placed.rect.contains(pos))
            return placed.button;
    }
    return Button::None;
}

void ProcessView::mouseMoveEvent(QMouseEvent *event)
{
    QModelIndex index;
    const Button button = buttonAt(event->pos(), &index);
    if (button != m_hover || QPersistentModelIndex(index) != m_hoverIndex) {
        m_hover = button;
        m_hoverIndex = index;
        viewport()->update();
    }
    if (m_down == Button::None)
        QTreeView::mouseMoveEvent(event);
}

void ProcessView::mousePressEvent(QMouseEvent *event)
{
    QModelIndex index;
    m_down = event->button() == Qt::LeftButton ? buttonAt(event->pos(), &index) : Button::None;
    m_downIndex = index;
    if (m_down == Button::None)
        QTreeView::mousePressEvent(event); // a button neither chooses its row nor opens it
    viewport()->update();
}

void ProcessView::mouseReleaseEvent(QMouseEvent *event)
{
    const Button down = std::exchange(m_down, Button::None);
    if (down == Button::None) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    QModelIndex index;
    if (buttonAt(event->pos(), &index) == down && m_downIndex == index)
        Q_EMIT buttonPressed(index, down);
    viewport()->update();
}

void ProcessView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QModelIndex index;
    if (buttonAt(event->pos(), &index) != Button::None)
        mousePressEvent(event);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void ProcessView::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid()) {
        QTreeView::focusInEvent(event);
        return;
    }
    // The focus alone chooses no process: the first key does, and commands mean what is chosen.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ProcessView::leaveEvent(QEvent *event)
{
    m_hover = Button::None;
    m_hoverIndex = QPersistentModelIndex();
    viewport()->update();
    QTreeView::leaveEvent(event);
}

} // namespace clrscope::ui
