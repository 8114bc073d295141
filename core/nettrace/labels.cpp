// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

namespace clrscope::nettrace {

namespace {

constexpr std::size_t maxLabelBytes = 64 * 1024 * 1024;

/// Reads one label; false for unknown kinds, which have no length.
bool takeLabel(Cursor &cursor, unsigned kind, EventLabels &labels, std::size_t &bytes)
{
    switch (kind) {
    case 1:
        labels.activityId = cursor.take<Guid>();
        return true;
    case 2:
        labels.relatedActivityId = cursor.take<Guid>();
        return true;
    case 3:
        labels.traceId = cursor.take<Guid>();
        return true;
    case 4:
        labels.spanId = cursor.take<std::uint64_t>();
        return true;
    case 5:
    case 6: {
        std::string key = cursor.takeText8();
        std::string value;
        if (kind == 5) {
            value = cursor.takeText8();
        } else {
            const auto zigZag = cursor.takeVarUInt();
            value = std::to_string(static_cast<std::int64_t>(zigZag >> 1 ^ (0 - (zigZag & 1))));
        }
        bytes += sizeof(labels.values[0]) + key.size() + value.size();
        labels.values.emplace_back(std::move(key), std::move(value));
        return true;
    }
    case 7:
        labels.opcode = cursor.take<std::uint8_t>();
        return true;
    case 8:
        labels.keywords = cursor.take<std::uint64_t>();
        return true;
    case 9:
        labels.level = cursor.take<std::uint8_t>();
        return true;
    case 10:
        labels.version = cursor.take<std::uint8_t>();
        return true;
    default:
        return false;
    }
}

} // namespace

bool LabelTable::addBlock(Bytes body)
{
    Cursor cursor(body);
    auto id = cursor.take<std::uint32_t>();
    const auto count = cursor.take<std::uint32_t>();
    for (std::uint32_t i = 0; i < count && !cursor.failed(); ++i, ++id) {
        EventLabels labels;
        bool last = false;
        while (!last && !cursor.failed()) {
            const auto kind = cursor.take<std::uint8_t>();
            last = (kind & 0x80) != 0;
            if (!cursor.failed() && !takeLabel(cursor, kind & 0x7F, labels, m_bytes))
                return false;
        }
        m_bytes += 2 * sizeof(EventLabels);
        if (cursor.failed() || m_bytes > maxLabelBytes)
            return false;
        m_lists.insert_or_assign(id, std::move(labels));
    }
    return !cursor.failed();
}

void LabelTable::clear()
{
    m_lists.clear();
    m_bytes = 0;
}

} // namespace clrscope::nettrace
