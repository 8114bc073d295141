// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "format/format.h"
#include "processes/processlistmodel.h"
#include "shell/disk.h"
#include "shell/enginelink.h"
#include "shell/parts.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>
#include <QWindow>

#include <chrono>
#include <ctime>
#include <unistd.h>

namespace clrscope::ui {

namespace {

struct OwnCost
{
    quint64 memoryBytes = 0;
    qint64 cpuUs = 0;
    qint64 wallUs = 0;
};

/// On a worker: a slow disk must not hold the window.
OwnCost measureOwnCost()
{
    OwnCost cost;
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (statm.open(QIODevice::ReadOnly)) {
        const auto fields = statm.readAll().split(' ');
        if (fields.size() > 1)
            cost.memoryBytes = fields[1].toULongLong() * quint64(sysconf(_SC_PAGESIZE));
    }
    cost.cpuUs = qint64(std::clock()) * 1'000'000 / CLOCKS_PER_SEC;
    using namespace std::chrono;
    cost.wallUs = duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
    return cost;
}

} // namespace

StatusLine::StatusLine(EngineLink *link, QWidget *parent)
    : QStatusBar(parent), m_link(link), m_processes(new Words({}, Text::Second, Ink::Quiet, this)),
      m_apiMark(new ShapeMark(Shape::Ended, this)), m_api(new Words({}, Text::Second, Ink::Quiet, this)),
      m_metrics(new Words({}, Text::Second, Ink::Quiet, this)), m_context(new Words({}, Text::Second, Ink::Quiet, this)),
      m_disk(new Words({}, Text::Second, Ink::Quiet, this)), m_self(new Words({}, Text::Second, Ink::Quiet, this))
{
    setFixedHeight(24);
    setSizeGripEnabled(false);
    setAccessibleName(tr("Status"));
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(10);
    row->addWidget(m_processes);
    row->addWidget(divider(Qt::Vertical, left));
    auto *api = new QWidget(left);
    auto *apiRow = new QHBoxLayout(api);
    apiRow->setContentsMargins(0, 0, 0, 0);
    apiRow->setSpacing(5);
    m_apiMark->setFixedSize(12, 12);
    apiRow->addWidget(m_apiMark);
    m_api->setTextInteractionFlags(Qt::TextSelectableByMouse);
    apiRow->addWidget(m_api);
    row->addWidget(api);
    row->addWidget(divider(Qt::Vertical, left));
    m_metrics->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_metrics);
    row->addStretch();
    addWidget(left, 1);
    auto *right = new QWidget(this);
    auto *rightRow = new QHBoxLayout(right);
    rightRow->setContentsMargins(8, 0, 8, 0);
    rightRow->setSpacing(10);
    m_context->setElided(Qt::ElideMiddle);
    rightRow->addWidget(m_context);
    rightRow->addWidget(divider(Qt::Vertical, right));
    rightRow->addWidget(m_disk);
    rightRow->addWidget(divider(Qt::Vertical, right));
    rightRow->addWidget(m_self);
    addPermanentWidget(right);

    connect(link, &EngineLink::processesChanged, this, &StatusLine::refresh);
    connect(link, &EngineLink::serverChanged, this, &StatusLine::refresh);
    m_timer.setInterval(2000);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::measure);
    m_timer.start();
    refresh();
    measure();
}

void StatusLine::setContext(const QString &text)
{
    m_context->setWords(text);
}

void StatusLine::say(const QString &sentence)
{
    showMessage(sentence, 5000);
}

void StatusLine::refresh()
{
    int away = 0;
    for (const auto &entry : m_link->processes())
        away += ProcessListModel::group(entry.reach) == 1 ? 1 : 0;
    const auto all = int(m_link->processes().size());
    m_processes->setWords(away > 0 ? tr("%n process(es), %1 out of reach", "%1 is a number", all).arg(away)
                                   : tr("%n process(es)", nullptr, all));

    using Status = operations::ServerStatus;
    const Status &server = m_link->server();
    switch (server.state) {
    case Status::State::Off:
        m_apiMark->setShape(Shape::Ended);
        m_api->setWords(tr("API off"));
        break;
    case Status::State::Starting:
        m_apiMark->setShape(Shape::Stopping);
        m_api->setWords(tr("API starting"));
        break;
    case Status::State::Running:
    case Status::State::Limited: {
        if (server.state == Status::State::Running)
            m_apiMark->setDot(Ink::Good);
        else
            m_apiMark->setShape(Shape::NeedsCare);
        const QString addresses = server.addresses.join(QStringLiteral(", "));
        m_api->setWords(server.clients.isEmpty()
                            ? tr("API %1").arg(addresses)
                            : tr("API %1, %n client(s)", "%1 are addresses", int(server.clients.size())).arg(addresses));
        break;
    }
    case Status::State::Failed:
        m_apiMark->setShape(Shape::Failed);
        m_api->setWords(tr("API not reachable"));
        break;
    }
    m_api->setToolTip(server.problem.translated());
    m_metrics->setWords(server.metricsAddresses.isEmpty()
                            ? QString()
                            : tr("Metrics %1").arg(server.metricsAddresses.join(QStringLiteral(", "))));
}

void StatusLine::measure()
{
    const QWindow *screen = window()->windowHandle();
    if (screen && !screen->isExposed())
        return; // nobody looks
    if (m_measured++ % 5 == 0) {
        askFreeBytes(m_link->backend().recordingsFolder, this, [this](qint64 bytes) {
            m_disk->setWords(bytes < 0 ? QString() : tr("Free disk %1").arg(Format().byteSize(quint64(bytes))));
        });
    }
    QPointer<StatusLine> guard(this);
    auto *carrier = new QObject; // comes home on the window's thread
    QThreadPool::globalInstance()->start([guard, carrier] {
        const OwnCost cost = measureOwnCost();
        QMetaObject::invokeMethod(
            carrier,
            [guard, cost, carrier] {
                carrier->deleteLater();
                if (!guard)
                    return;
                const Format format;
                QString text = tr("clrscope %1", "own memory").arg(format.byteSize(cost.memoryBytes));
                auto &seen = guard->m_seenUs; // ten seconds: what a click cost a moment ago is not what watching costs
                if (!seen.isEmpty() && cost.wallUs > seen.constFirst().second) {
                    const auto &[cpuUs, wallUs] = seen.constFirst();
                    const double percent = 100.0 * double(cost.cpuUs - cpuUs) / double(cost.wallUs - wallUs);
                    text += u", " + format.percent(percent) + u" %";
                }
                if (seen.size() >= 5)
                    seen.removeFirst();
                seen.append({cost.cpuUs, cost.wallUs});
                guard->m_self->setWords(text);
            },
            Qt::QueuedConnection);
    });
}

} // namespace clrscope::ui
