// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a dashboard and what they do with files.
#include "dashboard/dashboardwidget.h"

#include "charts/eventsstrip.h"
#include "dashboard/cardgrid.h"
#include "dashboard/countertreemodel.h"
#include "dashboard/dashboardexport.h"
#include "shell/parts.h"

#include <clrscope/base/files.h>

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

constexpr qint64 largestSession = 512 * 1024 * 1024;

/// A line to type in, over a chart's title: Enter takes it, Esc and leaving do not.
class InlineAsk : public QLineEdit
{
public:
    InlineAsk(QWidget *over, const QString &placeholder, const QString &text, std::function<void(const QString &)> then)
        : QLineEdit(text, over)
    {
        setPlaceholderText(placeholder);
        setAccessibleName(placeholder);
        setGeometry(6, 3, qMin(over->width() - 12, 260), 24);
        selectAll();
        show();
        setFocus();
        connect(this, &QLineEdit::editingFinished, this, &QObject::deleteLater);
        connect(this, &QLineEdit::returnPressed, this, [this, then = std::move(then)] { then(QLineEdit::text().trimmed()); });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape) {
            if (parentWidget())
                parentWidget()->setFocus();
            return;
        }
        QLineEdit::keyPressEvent(event);
        event->accept(); // W A S D belong to the text here
    }
};

} // namespace

void DashboardWidget::fillMoreMenu()
{
    m_moreMenu->clear();
    const auto undo = m_model.undoStack();
    auto *undoAction = m_moreMenu->addAction(icon(u"undo"_s), undo->canUndo() ? tr("Undo: %1").arg(undo->undoText()) : tr("Undo"),
                                             QKeySequence::Undo, undo, &QUndoStack::undo);
    undoAction->setEnabled(undo->canUndo());
    auto *redoAction = m_moreMenu->addAction(icon(u"redo"_s), undo->canRedo() ? tr("Redo: %1").arg(undo->redoText()) : tr("Redo"),
                                             QKeySequence::Redo, undo, &QUndoStack::redo);
    redoAction->setEnabled(undo->canRedo());
    m_moreMenu->addSeparator();
    QMenu *groups = m_moreMenu->addMenu(tr("Ready-made groups"));
    for (const ReadyGroup &group : readyGroups()) {
        QAction *action = groups->addAction(group.title);
        action->setCheckable(true);
        const auto &charts = m_model.charts();
        action->setChecked(std::any_of(charts.begin(), charts.end(), [&](const ChartSpec &spec) { return spec.group == group.id; }));
        action->setEnabled(m_model.isGroupPublished(group.id) || action->isChecked());
        connect(action, &QAction::toggled, this, [this, id = group.id](bool on) { m_model.setGroupShown(id, on); });
    }
    m_moreMenu->addAction(tr("Reset charts"), &m_model, &DashboardModel::resetCharts);
    m_moreMenu->addSeparator();
    const bool has = m_model.hasSamples();
    const auto exportAction = [&](const QString &words, const QString &title, const QString &suffix, const QString &filter,
                                  std::function<void(const QString &)> then) {
        auto *action = m_moreMenu->addAction(words, this, [this, title, suffix, filter, then] { askFile(true, title, suffix, filter, then); });
        action->setEnabled(has);
    };
    exportAction(tr("Export as PNG…"), tr("Export the charts"), u"png"_s, tr("PNG pictures (*.png)"),
                 [this](const QString &path) { exportPicture(path); });
    exportAction(tr("Export as SVG…"), tr("Export the charts"), u"svg"_s, tr("SVG pictures (*.svg)"),
                 [this](const QString &path) { exportPicture(path); });
    exportAction(tr("Export the visible span as CSV…"), tr("Export the visible span"), u"csv"_s, tr("Comma separated values (*.csv)"),
                 [this](const QString &path) { exportCsv(path, m_axis.range()); });
    m_moreMenu->addSeparator();
    exportAction(tr("Save session…"), tr("Save curves and markers"), u"clrscope"_s, tr("clrscope sessions (*.clrscope)"),
                 [this](const QString &path) { saveSession(path); });
    m_moreMenu->addAction(tr("Open session…"), this, [this] {
        askFile(false, tr("Open a session"), u"clrscope"_s, tr("clrscope sessions (*.clrscope)"),
                [this](const QString &path) { Q_EMIT sessionOpened(path); });
    });
}

void DashboardWidget::showChartMenu(const QString &id, const QPoint &globalPos)
{
    const ChartSpec *found = m_model.chart(id);
    if (!found)
        return;
    const ChartSpec spec = *found;
    m_touched = id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"plus"_s), tr("Add series…"), this, [this] { showBrowser(true); });
    menu->addAction(icon(u"threshold"_s), tr("Add threshold…"), this, [this, id] { askThreshold(id); });
    if (!spec.thresholds.isEmpty()) {
        menu->addAction(tr("Remove thresholds"), this, [this, spec] {
            ChartSpec changed = spec;
            changed.thresholds.clear();
            m_model.changeChart(changed, tr("remove thresholds"));
        });
    }
    if (spec.sources.size() > 1) {
        QMenu *remove = menu->addMenu(tr("Remove series"));
        for (qsizetype i = 0; i < spec.sources.size(); ++i) {
            const SourceSpec &source = spec.sources[i];
            remove->addAction(source.label.isEmpty() ? source.name : source.label, this, [this, spec, i] {
                ChartSpec changed = spec;
                changed.sources.removeAt(i);
                m_model.changeChart(changed, tr("remove a series"));
            });
        }
    }
    QMenu *top = menu->addMenu(tr("Tags shown"));
    for (const int count : {3, 5, 10, 20}) {
        QAction *action = top->addAction(tr("Top %n and others", nullptr, count), this, [this, spec, count] {
            ChartSpec changed = spec;
            changed.topCount = count;
            m_model.changeChart(changed, tr("show more or fewer tags"));
        });
        action->setCheckable(true);
        action->setChecked(spec.topCount == count);
    }
    QAction *steps = menu->addAction(tr("Draw as steps"), this, [this, spec](bool on) {
        ChartSpec changed = spec;
        changed.steps = on;
        m_model.changeChart(changed, tr("draw as steps"));
    });
    steps->setCheckable(true);
    steps->setChecked(spec.steps);
    QMenu *compare = menu->addMenu(icon(u"compare"_s), tr("Compare with"));
    for (const DashboardModel::Peer &peer : m_model.peers()) {
        if (!peer.model)
            continue;
        compare->addAction(peer.name, this, [this, spec, peer] {
            ChartSpec changed = spec;
            for (const SourceSpec &source : spec.sources) {
                if (!source.process.isEmpty())
                    continue;
                SourceSpec other = source;
                other.process = peer.key;
                if (!changed.sources.contains(other))
                    changed.sources.append(other);
            }
            m_model.changeChart(changed, tr("compare with %1").arg(peer.name));
        });
    }
    compare->setEnabled(!compare->isEmpty());
    if (compare->isEmpty())
        compare->setToolTip(tr("Open the tab of another process to compare with it."));
    menu->addSeparator();
    menu->addAction(icon(u"edit"_s), tr("Rename…"), this, [this, id] { askTitle(id); });
    menu->addAction(icon(u"copy"_s), tr("Copy as picture"), this, [this, id] {
        if (const ChartCard *card = m_cards.value(id)) {
            QImage image(card->size() * 2, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(2);
            QPainter painter(&image);
            card->paintPicture(painter);
            painter.end();
            QGuiApplication::clipboard()->setImage(image);
            Q_EMIT said(tr("Copied the chart as a picture."));
        }
    });
    QAction *earlier = menu->addAction(icon(u"arrow-left"_s), tr("Move earlier"), this, [this, id] { Q_EMIT m_cards[id]->moveRequested(-1); });
    earlier->setShortcut(Qt::CTRL | Qt::Key_Left);
    QAction *later = menu->addAction(icon(u"arrow-right"_s), tr("Move later"), this, [this, id] { Q_EMIT m_cards[id]->moveRequested(1); });
    later->setShortcut(Qt::CTRL | Qt::Key_Right);
    menu->addSeparator();
    QAction *remove = menu->addAction(icon(u"trash"_s), tr("Remove chart"), this, [this, id] { Q_EMIT m_cards[id]->removeRequested(); });
    remove->setShortcut(Qt::Key_Delete);
    menu->popup(globalPos);
}

void DashboardWidget::takeDrop(const QString &id, const QMimeData *mime)
{
    if (mime->hasFormat(ChartCard::mimeType())) {
        const QString moved = QString::fromUtf8(mime->data(ChartCard::mimeType()));
        const auto &charts = m_model.charts();
        for (qsizetype i = 0; i < charts.size(); ++i) {
            if (charts[i].id == id) {
                m_model.moveChart(moved, i);
                return;
            }
        }
        return;
    }
    const auto spec = chartSpecFromJson(QJsonDocument::fromJson(mime->data(CounterTreeModel::seriesMimeType())).object());
    if (!spec)
        return;
    const ChartSpec *into = m_model.chart(id);
    if (!into) {
        m_model.addChart(*spec);
        return;
    }
    ChartSpec changed = *into;
    changed.sources += spec->sources;
    m_model.changeChart(changed, tr("add %1 to %2").arg(spec->title, into->title));
}

void DashboardWidget::askThreshold(const QString &id)
{
    ChartCard *card = m_cards.value(id);
    if (!card)
        return;
    const Unit unit = card->content().unit;
    const QString shown = axisUnit(card->axisTop(), unit, m_format);
    const double factor = axisFactor(card->axisTop(), unit);
    new InlineAsk(card, shown.isEmpty() ? tr("Threshold") : tr("Threshold in %1", "%1 is a unit").arg(shown), {},
                  [this, id, factor](const QString &text) {
        bool ok = false;
        double value = QLocale().toDouble(text, &ok);
        if (!ok)
            value = QLocale::c().toDouble(text, &ok);
        const ChartSpec *spec = m_model.chart(id);
        if (!ok || !spec) {
            Q_EMIT said(tr("A threshold is a number, “%1” is none.").arg(text));
            return;
        }
        ChartSpec changed = *spec;
        changed.thresholds.append({tr("threshold"), value * factor});
        m_model.changeChart(changed, tr("add a threshold"));
    });
}

void DashboardWidget::askTitle(const QString &id)
{
    const ChartSpec *spec = m_model.chart(id);
    ChartCard *card = m_cards.value(id);
    if (!spec || !card)
        return;
    new InlineAsk(card, tr("Title of the chart"), spec->title, [this, id](const QString &text) {
        const ChartSpec *now = m_model.chart(id);
        if (!now || text.isEmpty())
            return;
        ChartSpec changed = *now;
        changed.title = text;
        m_model.changeChart(changed, tr("rename a chart"));
    });
}

QString DashboardWidget::fileName(const QString &what, const QString &suffix) const
{
    QString name = m_processName;
    name.replace(u'/', u'_');
    return u"%1_%2_%3_%4.%5"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd_HHmmss"), name).arg(m_pid).arg(what, suffix);
}

void DashboardWidget::askFile(bool save, const QString &title, const QString &suffix, const QString &filter,
                              std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(suffix);
    if (save)
        dialog->selectFile(fileName(suffix == u"clrscope" ? u"session"_s : u"dashboard"_s, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open(); // returns at once
}

void DashboardWidget::tell(const Result<void> &result, const QString &path)
{
    Q_EMIT said(result ? tr("Saved %1.").arg(path) : result.error().message);
}

void DashboardWidget::paintPicture(QPainter &painter)
{
    int height = 0;
    for (const ChartCard *card : m_grid->cards())
        height = qMax(height, card->geometry().bottom() + 1);
    painter.fillRect(QRect(0, 0, m_grid->width() + 24, height + m_strip->height() + 36), colours().raised);
    painter.translate(12, 12);
    const auto timeline = m_model.timeline();
    for (const ChartSpec &spec : m_model.charts()) {
        ChartCard *card = m_cards.value(spec.id);
        if (!card)
            continue;
        card->setContent(m_model.content(spec, m_axis.range(), m_axis.now()), timeline); // those scrolled away too
        painter.save();
        painter.translate(card->pos());
        card->paintPicture(painter);
        painter.restore();
    }
    painter.translate(0, height + 12);
    m_strip->paintPicture(painter);
}

void DashboardWidget::exportPicture(const QString &path)
{
    int height = 0;
    for (const ChartCard *card : m_grid->cards())
        height = qMax(height, card->geometry().bottom() + 1);
    const QSize size(m_grid->width() + 24, height + m_strip->height() + 36);
    std::function<QByteArray()> bytes;
    if (path.endsWith(u".svg", Qt::CaseInsensitive)) {
        QByteArray svg;
        QBuffer buffer(&svg);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(tr("%1 %2", "process name and id").arg(m_processName).arg(m_pid));
        QPainter painter(&generator);
        paintPicture(painter);
        painter.end();
        bytes = [svg] { return svg; };
    } else {
        QImage image(size * 2, QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        QPainter painter(&image);
        paintPicture(painter);
        painter.end();
        bytes = [image] { // PNG is slow to compress: not on this thread
            QByteArray png;
            QBuffer buffer(&png);
            buffer.open(QIODevice::WriteOnly);
            image.save(&buffer, "PNG");
            return png;
        };
    }
    writeFileLater(path, bytes, this, [this, path](const Result<void> &result) { tell(result, path); });
}

QByteArray DashboardWidget::csv(TimeSpan span) const
{
    std::vector<ChartContent> contents;
    for (const ChartSpec &spec : m_model.charts())
        contents.push_back(m_model.content(spec, span, m_axis.now()));
    return curvesToCsv(contents, span);
}

void DashboardWidget::exportCsv(const QString &path, TimeSpan span)
{
    auto contents = std::make_shared<std::vector<ChartContent>>();
    for (const ChartSpec &spec : m_model.charts())
        contents->push_back(m_model.content(spec, span, m_axis.now()));
    writeFileLater(path, [contents, span] { return curvesToCsv(*contents, span); }, this,
                   [this, path](const Result<void> &result) { tell(result, path); });
}

void DashboardWidget::saveSession(const QString &path)
{
    auto session = std::make_shared<DashboardSession>(sessionOf(m_model, m_processName, m_pid));
    writeFileLater(path, [session] { return sessionToJson(*session); }, this,
                   [this, path](const Result<void> &result) { tell(result, path); });
}

void DashboardWidget::openSession(const QString &path)
{
    setEmpty(tr("Opening %1").arg(path), {});
    readFileLater(path, largestSession, this, [this](const Result<QByteArray> &bytes) {
        const auto session = bytes ? sessionFromJson(*bytes) : fail(bytes);
        if (session) {
            showSession(*session);
        } else {
            setState(State::Failed, session.error().message);
        }
    });
}

void DashboardWidget::showSession(const DashboardSession &session)
{
    m_fromFile = true;
    m_empty = false;
    m_state = State::Ended;
    m_processName = session.processName;
    m_pid = session.pid;
    m_model.restore(session.samples, session.timeline);
    m_model.setLayoutJson(session.layout);
    m_axis.advance(m_model.newestMs());
    m_axis.setSpan(qMax<qint64>(m_model.newestMs() - m_model.oldestMs(), 60'000));
    showState();
    refresh();
}

} // namespace clrscope::ui
