// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/writer.h>

#include <filesystem>
#include <fstream>

namespace clrscope {

/// Eight threads, flushes of 100 ms, a sequence point every 60,000 events, as the runtime has them.
inline void writeLargeTrace(const std::filesystem::path &path, std::uint64_t events)
{
    std::ofstream file(path, std::ios::binary);
    nettrace::Writer writer;
    nettrace::TraceInfo info;
    info.syncUtcNs = 1'795'224'264'005'000'000;
    info.ticksPerSecond = 1'000'000'000;
    writer.begin(info);
    std::vector<std::uint32_t> kinds;
    for (int i = 0; i < 24; ++i) {
        nettrace::EventMetadata row;
        row.provider = i % 3 == 0 ? "Shop.Orders" : i % 3 == 1 ? "Shop.Stock" : "Microsoft-Windows-DotNETRuntime";
        row.name = "Kind" + std::to_string(i);
        row.eventId = i + 1;
        row.fields = {{"number", nettrace::TypeCode::Int32, 0, {}}, {"customer", nettrace::TypeCode::String, 0, {}}};
        kinds.push_back(writer.addMetadata(row));
    }
    nettrace::PayloadBuilder payload;
    for (std::uint64_t i = 0; i < events; ++i) {
        payload.clear();
        payload.i32(static_cast<std::int32_t>(i)).text("customer " + std::to_string(i % 1000));
        const std::uint64_t stack[] = {0x7F00'0000'1000 + i % 64, 0x7F00'0000'2000 + i % 16, 0x7F00'0000'3000};
        nettrace::EventRecord record;
        record.metadataId = kinds[i * 7 % kinds.size()];
        record.ticks = static_cast<std::int64_t>(i) * 6000;
        record.threadId = 100 + i / 3 % 8;
        record.stackId = writer.addStack(stack);
        record.payload = payload.bytes();
        writer.addEvent(record);
        if (i % 16'000 == 15'999)
            writer.flush();
        if (i % 60'000 == 59'999) {
            writer.writeSequencePoint(record.ticks);
            const auto bytes = writer.take();
            file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        }
    }
    writer.finish();
    const auto bytes = writer.take();
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

} // namespace clrscope
