// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a dashboard and what they do with files.
#include "dashboard/dashboardwidget.h"

#include "charts/eventsstrip.h"
#include "dashboard/cardgrid.h"
#include "dashboard/countertreemodel.h"
#include "dashboard/dashboardexport.h"
#include "shell/filechoice.h"
#include "shell/menus.h"
#include "shell/parts.h"
#include "trace/worker.h"

#include <clrscope/base/files.h>

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace clrscope::ui {

namespace {

constexpr qint64 largestSession = 512 * 1024 * 1024;

/// A line to type in, over a chart's title: Enter takes it, Esc and leaving do not. What cannot be taken
/// stays, and below it stands the sentence why that `then` gives.
class InlineAsk : public QLineEdit
{
public:
    InlineAsk(QWidget *over, const QString &placeholder, const QString &text, std::function<QString(const QString &)> then)
        : QLineEdit(text, over)
        , m_then(std::move(then))
        , m_refusal(new Words({}, Text::Second, Ink::Bad, over))
    {
        setPlaceholderText(placeholder);
        setAccessibleName(placeholder);
        setGeometry(6, 3, qMin(over->width() - 12, 260), 24);
        m_refusal->setAutoFillBackground(true);
        m_refusal->setBackgroundRole(QPalette::Base);
        m_refusal->setContentsMargins(4, 2, 4, 2);
        m_refusal->setWordWrap(true);
        m_refusal->hide();
        connect(this, &QObject::destroyed, m_refusal, &QObject::deleteLater);
        selectAll();
        show();
        setFocus();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Escape) {
            if (parentWidget())
                parentWidget()->setFocus();
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            const QString refusal = m_then(text().trimmed());
            if (refusal.isEmpty())
                parentWidget()->setFocus(); // that is the end of it
            else
                refuse(refusal);
            return;
        }
        QLineEdit::keyPressEvent(event);
        event->accept(); // W A S D belong to the text here
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QLineEdit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
            deleteLater();
    }

private:
    void refuse(const QString &sentence)
    {
        m_refusal->setWords(sentence);
        m_refusal->setGeometry(x(), geometry().bottom() + 1, width(), m_refusal->heightForWidth(width()));
        m_refusal->show();
        m_refusal->raise();
        setAccessibleDescription(sentence);
        selectAll();
    }

    std::function<QString(const QString &)> m_then;
    Words *m_refusal;
};

} // namespace

void DashboardWidget::fillMoreMenu()
{
    clearMenu(m_moreMenu);
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
        auto *action = m_moreMenu->addAction(words, this, [this, title, suffix, filter, then] { askWhereToSave(title, suffix, filter, then); });
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
    m_moreMenu->addAction(tr("Open session…"), this, &DashboardWidget::askSession);
}

void DashboardWidget::askSession()
{
    askForFile(this, {FileQuestion::Kind::Open, tr("Open a session"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                      tr("clrscope sessions (*.clrscope)"), {}},
               [this](const QString &path) { Q_EMIT sessionOpened(path); });
}

void DashboardWidget::showChartMenu(const QString &id, const QPoint &globalPos)
{
    if (!m_model.chart(id))
        return;
    touch(id);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillChartMenu(menu, id);
    menu->popup(globalPos);
}

/// The menu of the chart last touched, or of the first, below its title.
void DashboardWidget::offerChartMenu(QMenu *menu)
{
    const ChartSpec *spec = m_model.chart(m_touched);
    if (!spec && !m_model.charts().isEmpty())
        spec = &m_model.charts().constFirst();
    if (!spec || !m_grid->isVisible())
        return;
    QString title = spec->title;
    fillChartMenu(menu->addMenu(title.replace(u'&', u"&&"_s)), spec->id);
}

void DashboardWidget::fillChartMenu(QMenu *menu, const QString &id)
{
    const ChartSpec *found = m_model.chart(id);
    if (!found)
        return;
    const ChartSpec spec = *found;
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
    addTagActions(menu, spec);
    QAction *steps = menu->addAction(tr("Draw as steps"), this, [this, spec](bool on) {
        ChartSpec changed = spec;
        changed.steps = on;
        m_model.changeChart(changed, tr("draw as steps"));
    });
    steps->setCheckable(true);
    steps->setChecked(spec.steps);
    addCompareActions(menu, spec);
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
    QAction *wide = menu->addAction(tr("Two columns wide"), this, [this, spec](bool on) {
        ChartSpec changed = spec;
        changed.wide = on;
        m_model.changeChart(changed, on ? tr("widen a chart") : tr("narrow a chart"));
    });
    wide->setCheckable(true);
    wide->setChecked(spec.wide);
    wide->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Right);
    QAction *earlier = menu->addAction(icon(u"arrow-left"_s), tr("Move earlier"), this, [this, id] { moveChart(id, -1); });
    earlier->setShortcut(Qt::CTRL | Qt::Key_Left);
    QAction *later = menu->addAction(icon(u"arrow-right"_s), tr("Move later"), this, [this, id] { moveChart(id, 1); });
    later->setShortcut(Qt::CTRL | Qt::Key_Right);
    menu->addSeparator();
    QAction *remove = menu->addAction(icon(u"trash"_s), tr("Remove chart"), this, [this, id] { removeChart(id); });
    remove->setShortcut(Qt::Key_Delete);
}

void DashboardWidget::addTagActions(QMenu *menu, const ChartSpec &spec)
{
    QStringList keys;
    bool isSplit = false;
    QString groupedBy;
    for (const SourceSpec &source : spec.sources) {
        if (!source.process.isEmpty() || !source.allTags)
            continue;
        isSplit = isSplit || m_model.hasSplitPercentiles(source);
        for (const QString &key : m_model.tagKeys(source)) {
            if (!keys.contains(key))
                keys += key;
        }
        groupedBy = source.groupBy.isEmpty() ? groupedBy : source.groupBy;
    }
    if (keys.isEmpty())
        return;
    QMenu *tags = menu->addMenu(tr("Tags"));
    const auto choice = [&](const QString &words, bool isOn, const QString &what, const std::function<void(ChartSpec &)> &change) {
        QAction *action = tags->addAction(words, this, [this, spec, what, change] {
            ChartSpec changed = spec;
            change(changed);
            m_model.changeChart(changed, what);
        });
        action->setCheckable(true);
        action->setChecked(isOn);
    };
    if (isSplit) {
        choice(tr("All together, percentiles as bands"), !spec.byTag, tr("show all tags together"), [](ChartSpec &changed) { changed.byTag = false; });
        choice(tr("One curve each (p95)"), spec.byTag, tr("show a curve for each tag"), [](ChartSpec &changed) { changed.byTag = true; });
    } else {
        const auto group = [](const QString &key) {
            return [key](ChartSpec &changed) {
                for (SourceSpec &source : changed.sources)
                    source.groupBy = source.allTags ? key : QString();
            };
        };
        choice(tr("Every combination"), groupedBy.isEmpty(), tr("show every combination of tags"), group({}));
        for (const QString &key : std::as_const(keys))
            choice(tr("By %1", "%1 is the name of a tag").arg(key), groupedBy == key, tr("group by %1", "%1 is the name of a tag").arg(key), group(key));
    }
    tags->addSeparator();
    for (const int count : {3, 5, 10, 20}) {
        choice(tr("Top %n and others", nullptr, count), spec.topCount == count, tr("show more or fewer tags"),
               [count](ChartSpec &changed) { changed.topCount = count; });
    }
}

void DashboardWidget::addCompareActions(QMenu *menu, const ChartSpec &spec)
{
    QSet<QString> compared;
    for (const SourceSpec &source : spec.sources)
        compared.insert(source.process);
    QMenu *compare = menu->addMenu(icon(u"compare"_s), tr("Compare with"));
    for (const DashboardModel::Peer &peer : m_model.peers()) {
        if (compared.contains(peer.key) || (peer.isEnded && !peer.model))
            continue;
        QString name = peer.isEnded ? tr("%1 (ended)", "%1 is a process").arg(peer.name) : peer.name;
        compare->addAction(name.replace(u'&', u"&&"_s), this, [this, id = spec.id, peer] { m_model.compare(id, peer); });
    }
    if (compare->isEmpty())
        compare->addAction(tr("No other process can be reached"))->setEnabled(false);
    compared.remove(QString());
    if (!compared.isEmpty())
        menu->addAction(tr("End the comparison"), this, [this, id = spec.id] { m_model.endComparison(id); });
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
    addSeries(id, *spec);
}

void DashboardWidget::removeChart(const QString &id)
{
    const ChartSpec *chart = m_model.chart(id);
    if (!chart)
        return; // gone while its menu stood open
    const QString title = chart->title;
    m_model.removeChart(id);
    Q_EMIT said(tr("Removed the chart %1. Ctrl+Z brings it back.").arg(title));
}

void DashboardWidget::moveChart(const QString &id, int by)
{
    const auto &charts = m_model.charts();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        if (charts[i].id == id) {
            m_model.moveChart(id, i + by);
            break;
        }
    }
    if (ChartCard *moved = m_cards.value(id))
        moved->setFocus();
}

void DashboardWidget::addSeries(const QString &id, const ChartSpec &spec)
{
    const ChartSpec *found = m_model.chart(id);
    if (!found) {
        m_model.addChart(spec);
        Q_EMIT said(tr("Added the chart %1.").arg(spec.title));
        return;
    }
    const ChartSpec into = *found; // a chart more moves the others
    ChartSpec changed = into;
    const auto isPartOf = [](const SourceSpec &part, const SourceSpec &whole) {
        return part.provider == whole.provider && part.name == whole.name && part.process == whole.process
            && (whole.allTags || (!part.allTags && part.tags == whole.tags));
    };
    for (const SourceSpec &source : spec.sources) {
        if (std::any_of(into.sources.begin(), into.sources.end(), [&](const SourceSpec &there) { return isPartOf(source, there); }))
            continue;
        changed.sources.removeIf([&](const SourceSpec &there) { return isPartOf(there, source); }); // no curve twice
        changed.sources.append(source);
    }
    if (changed.sources == into.sources) {
        Q_EMIT said(tr("%1 shows %2 already.", "a chart and a series").arg(into.title, spec.title));
        return;
    }
    // Things are counted on one axis whatever they are called; everything else needs its own unit.
    const auto measure = [](Unit unit) {
        if (unit.kind == Unit::Kind::Count || unit.text.isEmpty())
            unit = {unit.kind == Unit::Kind::Plain ? Unit::Kind::Count : unit.kind, unit.isRate, {}};
        return unit;
    };
    const auto there = m_model.unitOf(into);
    const auto added = m_model.unitOf(spec);
    if (there && added && measure(*there) != measure(*added)) {
        m_model.addChart(spec);
        Q_EMIT said(tr("%1 is measured in another unit than %2: it has a chart of its own.").arg(spec.title, into.title));
        return;
    }
    m_model.changeChart(changed, tr("add %1 to %2").arg(spec.title, into.title));
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
        if (!spec)
            return QString();
        if (!ok || !std::isfinite(value))
            return tr("A threshold is a number, “%1” is none.").arg(text);
        ChartSpec changed = *spec;
        changed.thresholds.append({{}, value * factor});
        m_model.changeChart(changed, tr("add a threshold"));
        return QString();
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
            return QString();
        ChartSpec changed = *now;
        changed.title = text;
        m_model.changeChart(changed, tr("rename a chart"));
        return QString();
    });
}

QString DashboardWidget::fileName(const QString &what, const QString &suffix) const
{
    QString name = m_processName;
    name.replace(u'/', u'_');
    return u"%1_%2_%3_%4.%5"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd_HHmmss"), name).arg(m_pid).arg(what, suffix);
}

void DashboardWidget::askWhereToSave(const QString &title, const QString &suffix, const QString &filter,
                                     std::function<void(const QString &)> then)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString offered = fileName(suffix == u"clrscope" ? u"session"_s : u"dashboard"_s, suffix);
    askForFile(this, {FileQuestion::Kind::Save, title, folder.filePath(offered), filter, suffix}, std::move(then));
}

void DashboardWidget::tell(const Result<void> &result, const QString &path)
{
    if (result)
        Q_EMIT said(tr("Saved %1.").arg(path));
    else
        Q_EMIT failed(result.error().message.translated());
}

void DashboardWidget::paintPicture(QPainter &painter)
{
    int height = 0;
    for (const ChartCard *card : m_grid->cards())
        height = qMax(height, card->geometry().bottom() + 1);
    painter.fillRect(QRect(0, 0, m_grid->width(), height + m_strip->height() + 36), colours().raised);
    painter.translate(0, 12); // the cards keep their sides free themselves
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
    painter.translate(m_strip->x(), height + 12);
    m_strip->paintPicture(painter);
}

void DashboardWidget::exportPicture(const QString &path)
{
    int height = 0;
    for (const ChartCard *card : m_grid->cards())
        height = qMax(height, card->geometry().bottom() + 1);
    const QSize size(m_grid->width(), height + m_strip->height() + 36);
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
    return curvesToCsv(contents, span, m_model.intervalMs());
}

void DashboardWidget::exportCsv(const QString &path, TimeSpan span)
{
    auto contents = std::make_shared<std::vector<ChartContent>>();
    for (const ChartSpec &spec : m_model.charts())
        contents->push_back(m_model.content(spec, span, m_axis.now()));
    writeFileLater(path, [contents, span, interval = m_model.intervalMs()] { return curvesToCsv(*contents, span, interval); }, this,
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
    m_fromFile = true;
    setState(State::Waiting, path);
    readFileLater(path, largestSession, this, [this](const Result<QByteArray> &bytes) {
        if (!bytes) {
            setState(State::Failed, bytes.error().message.translated());
            return;
        }
        runOnWorker(this, [bytes = *bytes] { return sessionFromJson(bytes); }, [this](Result<DashboardSession> session) {
            if (session)
                showSession(std::move(*session));
            else
                setState(State::Failed, session.error().message.translated());
        });
    });
}

void DashboardWidget::showSession(DashboardSession session)
{
    m_fromFile = true;
    m_empty = false;
    m_state = State::Ended;
    m_processName = session.processName;
    m_pid = session.pid;
    m_model.restore(std::move(session.samples), session.timeline);
    m_model.setOwnName(session.processName);
    QList<DashboardModel::Peer> peers;
    for (DashboardSession::Peer &saved : session.peers) {
        auto *peer = new DashboardModel(this);
        peer->restore(std::move(saved.samples), {});
        peers.append({saved.key, saved.name, peer, false});
    }
    m_model.setPeers(peers);
    m_model.setLayoutJson(session.layout);
    m_axis.advance(m_model.newestMs());
    m_axis.setSpan(qMax<qint64>(m_model.newestMs() - m_model.oldestMs(), 60'000));
    showState();
    refresh();
}

} // namespace clrscope::ui
