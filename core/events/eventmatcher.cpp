// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/eventmatcher.h>

#include "casefold.h"

#include <clrscope/nettrace/payload.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

namespace clrscope::events {

namespace {

constexpr std::size_t mostTextBytes = 64 * 1024; ///< looked through of one payload
constexpr std::size_t mostTerms = 32;
constexpr int mostDepth = 4;

bool isName(std::string_view text)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    };
    return !text.empty() && isLetter(text[0])
           && std::all_of(text.begin(), text.end(), [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

template <typename T>
std::optional<T> number(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool anyValue(nettrace::PayloadWalker walker, const FoldedText &name, const FoldedText &wanted, int depth)
{
    while (const auto value = walker.next()) {
        if (value->type() == nettrace::TypeCode::Object && value->field->name.empty() && depth < mostDepth) {
            if (anyValue(walker.enter(*value), name, wanted, depth + 1))
                return true;
        } else if (name.equals(value->field->name) && wanted.isIn(value->toText(mostTextBytes))) {
            return true;
        }
    }
    return false;
}

} // namespace

struct EventMatcher::Term
{
    enum class What { Anything, Provider, Event, Thread, After, Before, Field };

    What what = What::Anything;
    FoldedText words; ///< what shall be there
    FoldedText name;  ///< Field: of the field
    FoldedText whole; ///< Field: "name:value", which may stand in a text as well
    std::uint64_t threadId = 0;
    double seconds = 0;
    std::string typed; ///< to be marked
};

std::vector<EventMatcher::Term> EventMatcher::parse(std::string_view text)
{
    std::vector<Term> terms;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && terms.size() < mostTerms) {
        if (isSpace(text[0])) {
            text.remove_prefix(1);
            continue;
        }
        // Up to the next space outside quotes, which fall away.
        std::string word;
        std::size_t colon = std::string::npos;
        bool quoted = false;
        std::size_t at = 0;
        for (; at < text.size() && (quoted || !isSpace(text[at])); ++at) {
            if (text[at] == '"') {
                quoted = !quoted;
                continue;
            }
            if (!quoted && colon == std::string::npos && (text[at] == ':' || text[at] == '='))
                colon = word.size();
            word += text[at];
        }
        text.remove_prefix(at);
        if (word.empty())
            continue;
        Term term;
        term.words = FoldedText(word);
        term.typed = word;
        if (colon != std::string::npos && colon + 1 < word.size() && isName(word.substr(0, colon))) {
            const std::string value = word.substr(colon + 1);
            const FoldedText name(word.substr(0, colon));
            using What = Term::What;
            const auto seconds = number<double>(value);
            const auto threadId = number<std::uint64_t>(value);
            term.typed = value;
            if (name.equals("provider")) {
                term.what = What::Provider;
            } else if (name.equals("event")) {
                term.what = What::Event;
            } else if (name.equals("thread") && threadId) {
                term.what = What::Thread;
                term.threadId = *threadId;
            } else if ((name.equals("after") || name.equals("before")) && seconds) {
                term.what = name.equals("after") ? What::After : What::Before;
                term.seconds = *seconds;
                term.typed.clear();
            } else {
                term.what = What::Field;
                term.name = name;
                term.whole = term.words;
            }
            term.words = FoldedText(value);
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

EventMatcher::EventMatcher(std::string_view text, std::int64_t firstUtcNs)
    : m_terms(parse(text)), m_fromUtcNs(std::numeric_limits<std::int64_t>::min()),
      m_toUtcNs(std::numeric_limits<std::int64_t>::max())
{
    constexpr double mostSeconds = 1e9;
    for (const Term &term : m_terms) {
        const auto at = firstUtcNs + static_cast<std::int64_t>(std::clamp(term.seconds, -mostSeconds, mostSeconds) * 1e9);
        if (term.what == Term::What::After)
            m_fromUtcNs = std::max(m_fromUtcNs, at);
        if (term.what == Term::What::Before)
            m_toUtcNs = std::min(m_toUtcNs, at);
    }
    std::erase_if(m_terms, [](const Term &term) { return term.what == Term::What::After || term.what == Term::What::Before; });
}

EventMatcher::~EventMatcher() = default;

std::vector<std::string> EventMatcher::words(std::string_view text)
{
    std::vector<std::string> words;
    for (Term &term : parse(text)) {
        if (!term.typed.empty())
            words.push_back(std::move(term.typed));
    }
    return words;
}

EventMatcher::Answer EventMatcher::kind(const EventCount &kind) const
{
    Answer answer = Answer::Yes;
    for (const Term &term : m_terms) {
        switch (term.what) {
        case Term::What::Provider:
            if (!term.words.isIn(kind.provider))
                return Answer::No;
            break;
        case Term::What::Event:
            if (!term.words.isIn(kind.name))
                return Answer::No;
            break;
        case Term::What::Anything:
            if (!term.words.isIn(kind.provider) && !term.words.isIn(kind.name))
                answer = Answer::AskPayload;
            break;
        case Term::What::Thread:
        case Term::What::Field:
        case Term::What::After:
        case Term::What::Before:
            answer = Answer::AskPayload;
            break;
        }
    }
    return answer;
}

bool EventMatcher::fieldHas(const Term &term, const nettrace::Event &event, const nettrace::EventMetadata &described)
{
    return anyValue(nettrace::PayloadWalker(described, event.payload), term.name, term.words, 0);
}

bool EventMatcher::matches(const EventCount &kind, const nettrace::Event &event, const nettrace::EventMetadata &described) const
{
    std::optional<std::string> payload;
    const auto inPayload = [&](const FoldedText &words) {
        if (!payload)
            payload = nettrace::payloadText(described, event.payload, mostTextBytes);
        return words.isIn(*payload);
    };
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
        switch (term.what) {
        case Term::What::Provider:
            return term.words.isIn(kind.provider);
        case Term::What::Event:
            return term.words.isIn(kind.name);
        case Term::What::Thread:
            return event.threadId == term.threadId;
        case Term::What::Field:
            return fieldHas(term, event, described) || inPayload(term.whole);
        case Term::What::Anything:
            return term.words.isIn(kind.provider) || term.words.isIn(kind.name) || inPayload(term.words);
        case Term::What::After:
        case Term::What::Before:
            break; // told as a span
        }
        return true;
    });
}

} // namespace clrscope::events
