// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/symboltable.h>

#include "fieldplan.h"

#include <clrscope/events/runtime.h>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace clrscope::events {

namespace {

constexpr std::string_view rundownProviderName = "Microsoft-Windows-DotNETRuntimeRundown";
constexpr std::size_t mostModules = 100'000;
/// An entry point says where a method begins; so far at most is code believed to be its.
constexpr std::uint32_t guessedSize = 1024;

std::string_view fileName(std::string_view path)
{
    const auto at = path.find_last_of("/\\");
    path.remove_prefix(at == std::string_view::npos ? 0 : at + 1);
    for (const std::string_view extension : {".dll", ".exe", ".DLL", ".EXE"}) {
        if (path.ends_with(extension))
            path.remove_suffix(extension.size());
    }
    return path;
}

bool isFramework(std::string_view name, std::string_view path)
{
    for (const std::string_view folder : {"/shared/Microsoft.", "\\shared\\Microsoft."}) {
        if (path.find(folder) != std::string_view::npos)
            return true;
    }
    return name.starts_with("System.") || name.starts_with("Microsoft.AspNetCore.") || name.starts_with("Microsoft.Extensions.")
           || name.starts_with("Microsoft.Win32.") || name == "System" || name == "mscorlib" || name == "netstandard"
           || name == "Microsoft.CSharp" || name == "Microsoft.VisualBasic.Core";
}

/// What is said of the code's making: bits 7 to 9 of the flags, and whether it was made here at all.
std::string_view tierOf(std::uint32_t flags)
{
    constexpr std::uint32_t jitted = 8;
    constexpr std::string_view tiers[] = {"", "MinOpt", "Optimized", "Tier0", "Tier1", "Tier1OSR", "Tier0Instrumented", "Tier1Instrumented"};
    return (flags & jitted) == 0 ? "ReadyToRun" : tiers[flags >> 7 & 7];
}

/// "generic int32  (class System.String,!!0)" to "(System.String,!!0)".
std::string arguments(std::string_view signature)
{
    const auto open = signature.find('(');
    if (open == std::string_view::npos)
        return {};
    std::string text(signature.substr(open));
    for (const std::string_view word : {"value class ", "class ", "valuetype "}) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at)) {
            const char before = text[at - 1]; // the parenthesis at least
            if (before == '(' || before == ',' || before == '<' || before == ' ' || before == '[')
                text.erase(at, word.size());
            else
                at += word.size();
        }
    }
    return text;
}

} // namespace

std::string StackFrame::text() const
{
    if (!method.empty())
        return module.empty() ? method : module + '!' + method;
    char buffer[20];
    const auto end = std::to_chars(buffer, buffer + sizeof(buffer), address, 16);
    return "0x" + std::string(buffer, end.ptr);
}

StackFrame SymbolTable::resolve(std::uint64_t address, std::int64_t utcNs) const
{
    constexpr int mostTries = 16; // bodies that were at one place one after another
    StackFrame frame;
    frame.address = address;
    const Body *found = nullptr;
    auto at = std::upper_bound(m_bodies.begin(), m_bodies.end(), address,
                               [](std::uint64_t wanted, const Body &body) { return wanted < body.start; });
    for (int i = 0; i < mostTries && at != m_bodies.begin(); ++i) {
        --at;
        if (address - at->start >= at->size)
            continue;
        const bool wasThere = utcNs >= at->fromUtcNs && utcNs < at->toUtcNs;
        if (found == nullptr || wasThere)
            found = &*at;
        if (wasThere)
            break;
    }
    if (found == nullptr)
        return frame;
    const std::string &type = m_texts[found->type];
    frame.method = type.empty() ? m_texts[found->name] : type + '.' + m_texts[found->name];
    frame.method += arguments(m_texts[found->signature]);
    frame.tier = found->isGuess ? std::string_view() : tierOf(found->flags);
    frame.code = StackFrame::Code::Own;
    if (found->module != none) {
        frame.module = m_modules[found->module].name;
        if (m_modules[found->module].isFramework)
            frame.code = StackFrame::Code::Framework;
    } else if (isFramework(type, {})) {
        frame.code = StackFrame::Code::Framework;
    }
    return frame;
}

std::size_t SymbolTable::memoryBytes() const
{
    return m_bodies.capacity() * sizeof(Body)
           + std::accumulate(m_texts.begin(), m_texts.end(), m_texts.capacity() * sizeof(std::string),
                             [](std::size_t sum, const std::string &text) { return sum + text.capacity(); });
}

SymbolTable::Builder::Builder() : m_table(new SymbolTable) {}

SymbolTable::Builder::What SymbolTable::Builder::whatIs(std::string_view provider, std::int32_t eventId)
{
    // Ids mean other things in the rundown (runtime-events §6.2).
    if (provider == runtimeProviderName) {
        switch (eventId) {
        case 143:
            return What::Method;
        case 144:
            return What::MethodGone;
        case 151:
            return What::DomainModule;
        case 152:
        case 153:
            return What::Module;
        case 154:
            return What::Assembly;
        case 159:
            return What::EntryPoint;
        default:
            return What::Nothing;
        }
    }
    if (provider == rundownProviderName) {
        switch (eventId) {
        case 143:
        case 144:
            return What::Method;
        case 151:
        case 152:
            return What::DomainModule;
        case 153:
        case 154:
            return What::Module;
        case 155:
        case 156:
            return What::Assembly;
        default:
            return What::Nothing;
        }
    }
    return What::Nothing;
}

bool SymbolTable::Builder::wants(std::string_view provider, std::int32_t eventId)
{
    return whatIs(provider, eventId) != What::Nothing;
}

bool SymbolTable::Builder::handle(const nettrace::Event &event)
{
    const What what = whatIs(event.metadata->provider, event.metadata->eventId);
    Cursor cursor(event.payload);
    switch (what) {
    case What::Nothing:
        return false;
    case What::Method:
        addMethod(event, event.metadata->provider == rundownProviderName);
        break;
    case What::MethodGone: {
        cursor.take<std::uint64_t>();
        cursor.take<std::uint64_t>();
        const auto found = m_openBodies.find(cursor.take<std::uint64_t>());
        if (!cursor.failed() && found != m_openBodies.end()) {
            m_table->m_bodies[found->second].toUtcNs = event.utcNs;
            m_openBodies.erase(found);
        }
        break;
    }
    case What::Module:
    case What::DomainModule: {
        const auto id = cursor.take<std::uint64_t>();
        const auto assemblyId = cursor.take<std::uint64_t>();
        if (what == What::DomainModule)
            cursor.take<std::uint64_t>();
        cursor.take<std::uint64_t>(); // flags and a reserved word
        std::string path = cursor.text();
        if (!cursor.failed() && m_modulePaths.size() < mostModules)
            m_modulePaths.insert_or_assign(id, std::pair(std::move(path), assemblyId));
        break;
    }
    case What::Assembly: {
        const auto id = cursor.take<std::uint64_t>();
        cursor.take<std::uint64_t>();
        if (event.metadata->version >= 1)
            cursor.take<std::uint64_t>();
        cursor.take<std::uint32_t>();
        std::string name = cursor.text();
        if (!cursor.failed() && m_assemblyNames.size() < mostModules)
            m_assemblyNames.insert_or_assign(id, std::move(name));
        break;
    }
    case What::EntryPoint:
        addEntryPoint(event);
        break;
    }
    return true;
}

void SymbolTable::Builder::addMethod(const nettrace::Event &event, bool isRundown)
{
    Cursor cursor(event.payload);
    cursor.take<std::uint64_t>(); // the method's own id
    const auto moduleId = cursor.take<std::uint64_t>();
    Body body;
    body.start = cursor.take<std::uint64_t>();
    body.size = cursor.take<std::uint32_t>();
    cursor.take<std::uint32_t>(); // token
    body.flags = cursor.take<std::uint32_t>();
    std::string type = cursor.text();
    std::string name = cursor.text();
    std::string signature = cursor.text();
    if (cursor.failed() || body.start == 0 || body.size == 0)
        return;
    // What the rundown lists may have been there from the start.
    if (!isRundown)
        body.fromUtcNs = event.utcNs;
    const auto known = m_openBodies.find(body.start);
    if (known != m_openBodies.end()) {
        Body &older = m_table->m_bodies[known->second];
        const bool isSame = older.size == body.size && m_table->m_texts[older.name] == name && m_table->m_texts[older.type] == type;
        if (isSame && !older.isGuess)
            return; // loaded while recording, listed at its end again
        if (!isRundown)
            older.toUtcNs = event.utcNs;
    }
    body.type = text(std::move(type));
    body.name = text(std::move(name));
    body.signature = text(std::move(signature));
    add(body, moduleId);
}

void SymbolTable::Builder::addEntryPoint(const nettrace::Event &event)
{
    Cursor cursor(event.payload);
    cursor.take<std::uint64_t>();
    Body body;
    std::string type = cursor.text();
    std::string name = cursor.text();
    std::string signature = cursor.text();
    body.start = cursor.take<std::uint64_t>();
    body.size = guessedSize;
    body.isGuess = true;
    if (cursor.failed() || body.start == 0 || m_openBodies.contains(body.start))
        return;
    body.type = text(std::move(type));
    body.name = text(std::move(name));
    body.signature = text(std::move(signature));
    add(body, 0);
}

void SymbolTable::Builder::add(Body body, std::uint64_t moduleId)
{
    if (m_table->m_bodies.size() >= mostBodies || m_textBytes >= mostTextBytes) {
        m_table->m_isTruncated = true;
        return;
    }
    m_openBodies.insert_or_assign(body.start, static_cast<std::uint32_t>(m_table->m_bodies.size()));
    m_table->m_bodies.push_back(body);
    m_moduleIds.push_back(moduleId);
}

std::uint32_t SymbolTable::Builder::text(std::string text)
{
    const auto [at, isNew] = m_textNumbers.try_emplace(std::move(text), static_cast<std::uint32_t>(m_table->m_texts.size()));
    if (isNew) {
        m_textBytes += at->first.size() + sizeof(std::string);
        m_table->m_texts.push_back(at->first);
    }
    return at->second;
}

std::shared_ptr<const SymbolTable> SymbolTable::Builder::finish()
{
    std::unordered_map<std::uint64_t, std::uint32_t> modules;
    for (const auto &[id, module] : m_modulePaths) {
        const auto &[path, assemblyId] = module;
        std::string name(fileName(path));
        if (name.empty()) { // made at run time: only the assembly has a name
            const std::string &assembly = m_assemblyNames[assemblyId];
            name = assembly.substr(0, assembly.find(','));
        }
        modules[id] = static_cast<std::uint32_t>(m_table->m_modules.size());
        const bool framework = isFramework(name, path);
        m_table->m_modules.push_back({std::move(name), framework});
    }
    auto &bodies = m_table->m_bodies;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        if (const auto found = modules.find(m_moduleIds[i]); found != modules.end())
            bodies[i].module = found->second;
    }
    std::stable_sort(bodies.begin(), bodies.end(), [](const Body &a, const Body &b) {
        return a.start != b.start ? a.start < b.start : a.fromUtcNs < b.fromUtcNs;
    });
    for (std::size_t i = 0; i + 1 < bodies.size(); ++i) {
        if (bodies[i].isGuess && bodies[i + 1].start - bodies[i].start < bodies[i].size && bodies[i + 1].start != bodies[i].start)
            bodies[i].size = static_cast<std::uint32_t>(bodies[i + 1].start - bodies[i].start);
    }
    bodies.shrink_to_fit();
    return std::exchange(m_table, std::shared_ptr<SymbolTable>(new SymbolTable));
}

} // namespace clrscope::events
