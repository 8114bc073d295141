// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <limits>
#include <memory>
#include <unordered_map>

namespace clrscope::events {

/// What an address of a stack is.
struct StackFrame
{
    enum class Code {
        Own,       ///< of the program and its packages
        Framework, ///< of the runtime's libraries or ASP.NET Core
        Unknown,   ///< native code, stubs, or code that is gone
    };

    std::uint64_t address = 0;
    Code code = Code::Unknown;
    std::string module; ///< file name without folder and extension; empty if not known
    std::string method; ///< "Shop.Cart.Add(int32)"; empty if not known
    std::string tier;   ///< "ReadyToRun", "Tier1"; empty if not known

    /// "Shop!Shop.Cart.Add(int32)", or the address in hex.
    [[nodiscard]] std::string text() const;
};

/// Which method the code at an address belongs to, from the method and module events of a trace
/// (runtime-events §6). Immutable once built; any thread may ask.
class SymbolTable
{
public:
    class Builder;

    /// What was there at that time: addresses are used again after code was unloaded.
    [[nodiscard]] StackFrame resolve(std::uint64_t address, std::int64_t utcNs) const;
    /// Pieces of code with a name; a method has several.
    [[nodiscard]] std::size_t size() const { return m_bodies.size(); }
    [[nodiscard]] std::size_t memoryBytes() const;
    /// There were more than are kept.
    [[nodiscard]] bool isTruncated() const { return m_isTruncated; }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFF;
    struct Body
    {
        std::uint64_t start = 0;
        std::uint32_t size = 0;
        std::uint32_t flags = 0;
        std::int64_t fromUtcNs = std::numeric_limits<std::int64_t>::min();
        std::int64_t toUtcNs = std::numeric_limits<std::int64_t>::max();
        std::uint32_t type = none; ///< these are indexes into m_texts
        std::uint32_t name = none;
        std::uint32_t signature = none;
        std::uint32_t module = none; ///< index into m_modules
        bool isGuess = false;        ///< the size is not known
    };
    struct Module
    {
        std::string name;
        bool isFramework = false;
    };

    std::vector<Body> m_bodies; ///< by start, then time
    std::vector<std::string> m_texts;
    std::vector<Module> m_modules;
    bool m_isTruncated = false;
};

/// Takes the events in time order.
class SymbolTable::Builder
{
public:
    static constexpr std::size_t mostBodies = 2'000'000;
    static constexpr std::size_t mostTextBytes = 512 * 1024 * 1024;

    Builder();
    /// False for events that say nothing of methods or modules.
    bool handle(const nettrace::Event &event);
    [[nodiscard]] std::shared_ptr<const SymbolTable> finish();
    /// Does handle() want events of this kind?
    [[nodiscard]] static bool wants(std::string_view provider, std::int32_t eventId);

private:
    enum class What { Nothing, Method, MethodGone, Module, DomainModule, Assembly, EntryPoint };
    [[nodiscard]] static What whatIs(std::string_view provider, std::int32_t eventId);
    void addMethod(const nettrace::Event &event, bool isRundown);
    void addEntryPoint(const nettrace::Event &event);
    void add(Body body, std::uint64_t moduleId);
    std::uint32_t text(std::string text);

    std::shared_ptr<SymbolTable> m_table;
    std::unordered_map<std::string, std::uint32_t> m_textNumbers;
    std::size_t m_textBytes = 0;
    std::vector<std::uint64_t> m_moduleIds; ///< by body
    std::unordered_map<std::uint64_t, std::uint32_t> m_openBodies; ///< by start: the newest
    std::unordered_map<std::uint64_t, std::pair<std::string, std::uint64_t>> m_modulePaths; ///< and assembly
    std::unordered_map<std::uint64_t, std::string> m_assemblyNames;
};

} // namespace clrscope::events
