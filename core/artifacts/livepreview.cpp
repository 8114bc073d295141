// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livepreview.h"

#include <clrscope/events/nativenames.h>
#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/reader.h>


#include <algorithm>
#include <string>

namespace clrscope::artifacts {

namespace {

constexpr qint64 maxWaitingBytes = 16 * 1024 * 1024;
constexpr qint64 behindBytes = 2 * 1024 * 1024;

/// As .NET's invariant culture prints the value.
std::string invariantText(const nettrace::Value &value)
{
    if (value.type() == nettrace::TypeCode::Boolean || value.type() == nettrace::TypeCode::Boolean8)
        return value.toInt() != 0 ? "True" : "False";
    return value.toText();
}

/// Does the event go by this name: its own ("GCStart", "Ticked"), or task and opcode ("GC/Start")?
bool isCalled(const nettrace::EventMetadata &metadata, std::string_view wanted)
{
    const std::string_view name = events::eventName(metadata);
    if (name == wanted)
        return true;
    const auto slash = wanted.find('/');
    if (slash == std::string_view::npos || name.substr(0, slash) != wanted.substr(0, slash))
        return false;
    const auto opcode = wanted.substr(slash + 1);
    const auto rest = name.substr(std::min(slash, name.size()));
    return rest == opcode || (opcode == "Stop" && rest == "End");
}

} // namespace

/// Lives on the preview's thread and knows nothing of the engine thread but the signals it sends.
class LivePreview::Worker : public QObject, public nettrace::Handler
{
    Q_OBJECT
public:
    explicit Worker(std::optional<StoppingEvent> wanted)
        : m_wanted(std::move(wanted)), m_reader(*this, nettrace::Order::Arrival)
    {
        if (m_wanted) {
            m_provider = m_wanted->provider.toStdString();
            m_event = m_wanted->event.toStdString();
            for (const auto &[field, text] : m_wanted->payload)
                m_payload.emplace_back(field.toStdString(), text.toStdString());
        }
    }

    void feed(const QByteArray &bytes)
    {
        m_reader.feed(std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
        const auto &statistics = m_reader.statistics();
        Q_EMIT progressed(statistics.events, statistics.dropped, bytes.size());
    }

    void onEvent(const nettrace::Event &event) override
    {
        if (!m_wanted || m_isDone || !isWanted(*event.metadata))
            return;
        for (const auto &[field, text] : m_payload) {
            const auto value = nettrace::findValue(*event.metadata, event.payload, field);
            if (!value) {
                m_isDone = true;
                Q_EMIT unusable(QString::fromStdString(field));
                return;
            }
            if (invariantText(*value) != text)
                return;
        }
        m_isDone = true;
        Q_EMIT matched();
    }

Q_SIGNALS:
    void progressed(quint64 events, quint64 dropped, qint64 consumed);
    void matched();
    void unusable(const QString &field);

private:
    bool isWanted(const nettrace::EventMetadata &metadata) const
    {
        return metadata.provider == m_provider && isCalled(metadata, m_event);
    }

    std::optional<StoppingEvent> m_wanted;
    std::string m_provider;
    std::string m_event;
    std::vector<std::pair<std::string, std::string>> m_payload;
    bool m_isDone = false;
    nettrace::Reader m_reader;
};

LivePreview::LivePreview(std::optional<StoppingEvent> stoppingEvent) : m_looksForEvent(stoppingEvent.has_value())
{
    m_worker = new Worker(std::move(stoppingEvent));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::progressed, this, &LivePreview::takeReport);
    connect(m_worker, &Worker::matched, this, &LivePreview::stoppingEventSeen);
    connect(m_worker, &Worker::unusable, this, [this](const QString &field) {
        Q_EMIT stoppingEventUnusable(
            Message::tr("The stopping event has no field %1: the recording runs its full time.")
                .arg(field));
    });
    m_thread.setObjectName(QStringLiteral("trace preview"));
    m_thread.start(QThread::LowPriority);
}

LivePreview::~LivePreview()
{
    m_thread.quit();
    m_thread.wait(); // ends after the block in hand, a few milliseconds at most
}

void LivePreview::feed(const QByteArray &bytes)
{
    if (m_gaveUp)
        return;
    if (!m_looksForEvent && m_waitingBytes > maxWaitingBytes) {
        m_gaveUp = true; // a gap in the bytes would make all that follows unreadable
        return;
    }
    m_waitingBytes += bytes.size();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, bytes] { worker->feed(bytes); }, Qt::QueuedConnection);
}

bool LivePreview::isBehind() const
{
    return m_looksForEvent && m_waitingBytes > behindBytes;
}

void LivePreview::takeReport(quint64 events, quint64 dropped, qint64 consumed)
{
    const bool wasBehind = isBehind();
    m_waitingBytes -= consumed;
    m_events = events;
    m_dropped = dropped;
    if (wasBehind && !isBehind())
        Q_EMIT caughtUp();
}

} // namespace clrscope::artifacts

#include "livepreview.moc"
