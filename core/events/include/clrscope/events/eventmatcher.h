// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/events/tracesummary.h>

#include <memory>
#include <string>
#include <vector>

namespace clrscope::events {

/// What people type to find events: words that all must be there, whatever their case, in the
/// provider, the event's name or its payload. "Two words" in quotes stand for themselves;
/// provider:x, event:x, thread:27, after:1.5 and before:2 (seconds of the trace) ask for one thing,
/// and any other name:value for a field of the payload.
class EventMatcher
{
public:
    enum class Answer { No, Yes, AskPayload };

    /// `firstUtcNs`: what after and before count from.
    EventMatcher(std::string_view text, std::int64_t firstUtcNs);
    ~EventMatcher();
    EventMatcher(const EventMatcher &) = delete;
    EventMatcher &operator=(const EventMatcher &) = delete;

    /// What is certain of all events of a kind.
    [[nodiscard]] Answer kind(const EventCount &kind) const;
    /// One event; `described` is its metadata with fields, if there are any.
    [[nodiscard]] bool matches(const EventCount &kind, const nettrace::Event &event,
                               const nettrace::EventMetadata &described) const;
    /// The span of time that after and before leave.
    [[nodiscard]] std::int64_t fromUtcNs() const { return m_fromUtcNs; }
    [[nodiscard]] std::int64_t toUtcNs() const { return m_toUtcNs; }
    /// What is looked for, to be marked where it is found.
    [[nodiscard]] static std::vector<std::string> words(std::string_view text);

private:
    struct Term;
    [[nodiscard]] static std::vector<Term> parse(std::string_view text);
    [[nodiscard]] static bool fieldHas(const Term &term, const nettrace::Event &event,
                                       const nettrace::EventMetadata &described);

    std::vector<Term> m_terms;
    std::int64_t m_fromUtcNs;
    std::int64_t m_toUtcNs;
};

} // namespace clrscope::events
