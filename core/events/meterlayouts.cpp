// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meterlayouts.h"

#include <initializer_list>
#include <string_view>

namespace clrscope::events {

using nettrace::Field;
using nettrace::TypeCode;

namespace {

void append(std::vector<Field> &fields, TypeCode type, std::initializer_list<const char *> names)
{
    for (const auto *name : names) {
        Field field;
        field.name = name;
        field.type = type;
        fields.push_back(std::move(field));
    }
}

} // namespace

std::vector<Field> meterEventLayout(std::int32_t id, std::int32_t version)
{
    using enum TypeCode;
    std::vector<Field> fields;
    switch (id) {
    case 1:
        append(fields, String, {"message"});
        break;
    case 2:
    case 3:
        append(fields, String, {"sessionId"});
        append(fields, Int64, {"intervalStartTime", "intervalEndTime"});
        break;
    case 4:
    case 16:
        append(
            fields, String,
            {"sessionId", "meterName", "meterVersion", "instrumentName", "unit", "tags", "rate"});
        if (version >= 1)
            append(fields, String, {"value"});
        if (version >= 2)
            append(fields, Int32, {"instrumentId"});
        break;
    case 5:
        append(fields, String,
               {"sessionId", "meterName", "meterVersion", "instrumentName", "unit", "tags",
                "lastValue"});
        if (version >= 2)
            append(fields, Int32, {"instrumentId"});
        break;
    case 6:
        append(fields, String,
               {"sessionId", "meterName", "meterVersion", "instrumentName", "unit", "tags",
                "quantiles"});
        if (version >= 1) {
            append(fields, Int32, {"count"});
            append(fields, Double, {"sum"});
        }
        if (version >= 2)
            append(fields, Int32, {"instrumentId"});
        break;
    case 7:
    case 8:
    case 11:
        append(fields, String,
               {"sessionId", "meterName", "meterVersion", "instrumentName", "instrumentType",
                "unit", "description"});
        if (version >= 1)
            append(fields, String, {"instrumentTags", "meterTags", "meterScopeHash"});
        if (version >= 2)
            append(fields, Int32, {"instrumentId"});
        break;
    case 9:
    case 14:
        append(fields, String, {"sessionId", "errorMessage"});
        break;
    case 10:
    case 12:
    case 13:
        append(fields, String, {"sessionId"});
        break;
    case 15:
        append(fields, String, {"runningSessionId"});
        break;
    case 17:
        append(fields, String,
               {"clientId", "expectedMaxHistograms", "actualMaxHistograms", "expectedMaxTimeSeries",
                "actualMaxTimeSeries", "expectedRefreshInterval", "actualRefreshInterval"});
        break;
    case 18:
        append(fields, Int32, {"Major", "Minor", "Patch"});
        break;
    case 19:
        append(fields, String, {"sessionId", "meterName", "meterVersion", "instrumentName"});
        append(fields, Int32, {"instrumentId"});
        append(fields, String, {"unit", "tags"});
        append(fields, Int32, {"scale"});
        append(fields, Double, {"sum"});
        append(fields, Int64, {"count", "zeroCount"});
        append(fields, Double, {"minimum", "maximum"});
        append(fields, String, {"buckets"});
        break;
    default:
        break;
    }
    return fields;
}

} // namespace clrscope::events
