// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <optional>

namespace clrscope::nettrace {

/// One value of a payload: a view, valid as long as the payload and the metadata are.
struct Value
{
    const Field *field = nullptr; ///< name and declared type; for array elements the element type
    /// The value's own bytes: text without its NUL, the elements of an array, the fields of an
    /// object.
    std::span<const std::byte> bytes;
    std::uint32_t count = 0;     ///< elements of an array
    bool selfDescribing = false; ///< inside EventSource.Write data booleans have one byte
    int depth = 0;

    [[nodiscard]] TypeCode type() const { return field->type; }
    /// Any integer, boolean, character or enum, signed as declared; floating point is truncated;
    /// else 0.
    [[nodiscard]] std::int64_t toInt() const;
    /// Any number; else 0.
    [[nodiscard]] double toDouble() const;
    /// Strings and arrays of characters as UTF-8; everything else as it is shown to people, cut
    /// (with "…") after about `limit` bytes.
    [[nodiscard]] std::string toText(std::size_t limit = 4096) const;
};

/// Walks the values of one event's payload in order. Never reads past the payload, whatever the
/// metadata claims; a payload shorter than its fields ends early, a longer one has a rest().
class PayloadWalker
{
public:
    PayloadWalker(const EventMetadata &metadata, std::span<const std::byte> payload);

    /// The next value; nothing at the end or when the payload is too short for it.
    std::optional<Value> next();
    /// The values inside an object or array.
    [[nodiscard]] PayloadWalker enter(const Value &value) const;

    /// True when next() stopped before the last field.
    [[nodiscard]] bool isShort() const { return m_short; }
    /// What lies behind the values read so far.
    [[nodiscard]] std::span<const std::byte> rest() const;

private:
    PayloadWalker() = default;

    std::span<const std::byte> m_payload; ///< the whole payload: offsets in it are from its start
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    const Field *m_next = nullptr;
    std::size_t m_left = 0;
    bool m_isArray = false; ///< the same field again and again
    bool m_selfDescribing = false;
    bool m_short = false;
    int m_depth = 0;
};

/// The value of the field of this name, looked for at the top level and inside objects without a
/// name (EventSource.Write puts all its fields into one).
[[nodiscard]] std::optional<Value>
findValue(const EventMetadata &metadata, std::span<const std::byte> payload, std::string_view name);

/// "a=7, b=hi": all values on one line for lists, or the bytes in hex where the fields are not
/// known.
[[nodiscard]] std::string payloadText(const EventMetadata &metadata,
                                      std::span<const std::byte> payload, std::size_t limit = 512);

/// "4f1c…-…": a GUID as .NET prints it.
[[nodiscard]] std::string guidText(const Guid &guid);
/// "2026-11-21T01:44:47.461Z": ISO 8601 with as many decimals (3, 6 or 9) as are needed.
[[nodiscard]] std::string utcText(std::int64_t utcNs);

} // namespace clrscope::nettrace
