// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any trace through every decoder of payloads, and any bytes as the payload of each event's kind.
#include <clrscope/events/counterdecoder.h>
#include <clrscope/events/exceptions.h>
#include <clrscope/events/logs.h>
#include <clrscope/events/modules.h>
#include <clrscope/events/runtime.h>
#include <clrscope/nettrace/reader.h>

#include <algorithm>
#include <span>
#include <string_view>

using namespace clrscope;

namespace {

struct Counters : events::CounterSink
{
    void onSample(events::CounterSample &&) override {}
};

struct Decoders : nettrace::Handler
{
    void onEvent(const nettrace::Event &event) override
    {
        decode(event);
        // The same kind with what a broken sender might put into it.
        nettrace::Event broken = event;
        for (const auto size : {std::size_t(0), event.payload.size() / 2}) {
            broken.payload = event.payload.first(size);
            decode(broken);
        }
        broken.payload = whole.first(std::min<std::size_t>(whole.size(), 512));
        decode(broken);
    }
    void decode(const nettrace::Event &event)
    {
        counters.handle(event);
        for (events::LogDecoder *log : {&json, &formatted, &plain})
            (void)log->handle(event);
        gc.handle(event);
        modules.handle(event);
        (void)events::decodeException(event, 8);
        (void)events::decodeException(event, 4);
        (void)events::decodeSample(event);
        (void)events::decodeEventSourceMessage(event);
    }

    std::span<const std::byte> whole;
    Counters sink;
    events::CounterDecoder counters{sink, {}};
    events::LogDecoder json{events::LogEvents::Json};
    events::LogDecoder formatted{events::LogEvents::Formatted};
    events::LogDecoder plain{events::LogEvents::Plain};
    events::GcSink collections;
    events::GcDecoder gc{collections};
    events::ModuleDecoder modules;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = std::as_bytes(std::span(data, size));
    Decoders decoders;
    decoders.whole = bytes;
    nettrace::Reader reader(decoders, nettrace::Order::Sorted);
    reader.feed(bytes);
    (void)reader.finish();
    (void)decoders.modules.modules();

    const std::string_view text(reinterpret_cast<const char *>(data), std::min<std::size_t>(size, 4096));
    (void)events::parseFlatJson(text);
    (void)events::parsePublishedNumber(text);
    return 0;
}
