// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/events/exceptions.h"

#include "clrscope/events/runtime.h"
#include "fieldplan.h"

namespace clrscope::events {

std::optional<ExceptionEvent> decodeException(const nettrace::Event &event, int pointerSize)
{
    using Kind = ExceptionEvent::Kind;
    const auto id = event.metadata->eventId;
    if ((id != 80 && (id < 250 || id > 256)) || event.metadata->provider != runtimeProviderName)
        return {};
    ExceptionEvent made;
    made.utcNs = event.utcNs;
    made.threadId = event.threadId;
    made.stackId = event.stackId;
    Cursor cursor(event.payload);
    switch (id) {
    case 80:
        made.kind = Kind::Thrown;
        made.typeName = cursor.text();
        made.message = cursor.text();
        made.ip = cursor.pointer(pointerSize);
        made.hresult = cursor.take<std::uint32_t>();
        made.flags = cursor.take<std::uint16_t>();
        break;
    case 250:
    case 252:
    case 254:
        made.kind = id == 250   ? Kind::CatchStart
                    : id == 252 ? Kind::FinallyStart
                                : Kind::FilterStart;
        made.ip = cursor.take<std::uint64_t>();
        made.methodId = cursor.take<std::uint64_t>();
        made.method = cursor.text();
        break;
    case 251:
        made.kind = Kind::CatchStop;
        break;
    case 253:
        made.kind = Kind::FinallyStop;
        break;
    case 255:
        made.kind = Kind::FilterStop;
        break;
    default:
        made.kind = Kind::ThrownStop;
        break;
    }
    if (cursor.failed())
        return {};
    return made;
}

} // namespace clrscope::events
