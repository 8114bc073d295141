// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/events/modules.h"

#include "fieldplan.h"

#include <algorithm>

namespace clrscope::events {

namespace {
/// Ids of the rundown provider: the ones at a session's end (runtime-events §6.2).
enum RundownId : std::int32_t { RundownComplete = 146, ModuleDcEnd = 154, AssemblyDcEnd = 156, RuntimeInformation = 187 };
} // namespace

std::string_view assemblyVersion(std::string_view assemblyName)
{
    constexpr std::string_view key = ", Version=";
    const auto at = assemblyName.find(key);
    if (at == std::string_view::npos)
        return {};
    assemblyName.remove_prefix(at + key.size());
    return assemblyName.substr(0, assemblyName.find(','));
}

std::string_view assemblySimpleName(std::string_view assemblyName)
{
    return assemblyName.substr(0, assemblyName.find(','));
}

bool ModuleDecoder::handle(const nettrace::Event &event)
{
    if (event.metadata->provider != rundownProviderName)
        return false;
    bool isWhole = true;
    switch (event.metadata->eventId) {
    case ModuleDcEnd:
        isWhole = takeModule(event);
        break;
    case AssemblyDcEnd:
        isWhole = takeAssembly(event);
        break;
    case RuntimeInformation:
        isWhole = takeRuntime(event);
        break;
    case RundownComplete:
        m_isComplete = true;
        break;
    default:
        return false;
    }
    m_badEvents += isWhole ? 0 : 1;
    return true;
}

bool ModuleDecoder::takeModule(const nettrace::Event &event)
{
    Cursor cursor(event.payload);
    RuntimeModule module;
    module.moduleId = cursor.take<std::uint64_t>();
    module.assemblyId = cursor.take<std::uint64_t>();
    module.flags = cursor.take<std::uint32_t>();
    cursor.take<std::uint32_t>(); // reserved
    module.path = cursor.text();
    module.nativePath = cursor.text();
    if (event.metadata->version >= 1)
        cursor.take<std::uint16_t>(); // runtime instance
    if (event.metadata->version >= 2) {
        module.pdbSignature = cursor.take<nettrace::Guid>();
        module.pdbAge = cursor.take<std::uint32_t>();
        module.pdbPath = cursor.text();
    }
    if (cursor.failed())
        return false;
    const auto found = m_byId.find(module.moduleId);
    if (found != m_byId.end()) {
        m_modules[found->second] = std::move(module);
    } else if (m_modules.size() < maxModules) {
        m_byId.emplace(module.moduleId, m_modules.size());
        m_modules.push_back(std::move(module));
    } else {
        ++m_lostModules;
    }
    return true;
}

bool ModuleDecoder::takeAssembly(const nettrace::Event &event)
{
    Cursor cursor(event.payload);
    const auto id = cursor.take<std::uint64_t>();
    cursor.take<std::uint64_t>(); // application domain
    cursor.take<std::uint64_t>(); // binding
    Assembly assembly;
    assembly.flags = cursor.take<std::uint32_t>();
    assembly.name = cursor.text();
    if (cursor.failed())
        return false;
    if (m_assemblies.size() < maxModules || m_assemblies.contains(id))
        m_assemblies.insert_or_assign(id, std::move(assembly));
    return true;
}

bool ModuleDecoder::takeRuntime(const nettrace::Event &event)
{
    Cursor cursor(event.payload);
    cursor.take<std::uint16_t>();                    // runtime instance
    cursor.take<std::uint16_t>();                    // kind of runtime
    cursor.take<std::array<std::uint16_t, 8>>();     // versions of library and runtime
    cursor.take<std::uint32_t>();                    // flags
    cursor.take<std::uint8_t>();                     // mode
    static_cast<void>(cursor.text());                // command line
    cursor.take<nettrace::Guid>();
    std::string path = cursor.text();
    if (cursor.failed())
        return false;
    m_runtimePath = std::move(path);
    return true;
}

std::vector<RuntimeModule> ModuleDecoder::modules() const
{
    std::vector<RuntimeModule> all = m_modules;
    for (RuntimeModule &module : all) {
        if (const auto found = m_assemblies.find(module.assemblyId); found != m_assemblies.end()) {
            module.assemblyFlags = found->second.flags;
            module.assemblyName = found->second.name;
        }
    }
    return all;
}

} // namespace clrscope::events
