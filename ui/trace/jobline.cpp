// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/jobline.h"

#include "shell/parts.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace clrscope::ui {

using namespace std::chrono_literals;

JobLine::JobLine(QWidget *parent)
    : QWidget(parent), m_words(new Words({}, Text::Base, Ink::Text, this)), m_bar(new QProgressBar(this)),
      m_done(std::make_shared<std::atomic<int>>(0))
{
    setFixedHeight(32);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_words->setElided(Qt::ElideMiddle);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(160, 8);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    connect(cancel, &QPushButton::clicked, this, &JobLine::cancel);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    m_clock.setInterval(100ms);
    connect(&m_clock, &QTimer::timeout, this, [this] { m_bar->setValue(m_done->load()); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    hide();
}

JobLine::~JobLine()
{
    m_stop.request_stop();
}

QString JobLine::what() const
{
    return m_words->words();
}

void JobLine::begin(const QString &what)
{
    m_isBusy = true;
    m_stop = {};
    m_done->store(0);
    m_words->setWords(what);
    m_bar->setValue(0);
    m_bar->setAccessibleName(what);
    m_clock.start();
    m_patience.start();
}

void JobLine::end()
{
    m_isBusy = false;
    m_clock.stop();
    m_patience.stop();
    hide();
}

JobLine::Progress JobLine::progress() const
{
    return [done = m_done](std::uint64_t at, std::uint64_t of) { done->store(int(of == 0 ? 0 : double(at) * 1000.0 / double(of))); };
}

} // namespace clrscope::ui
