// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <clrscope/nettrace/types.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace clrscope::events {

inline constexpr std::string_view rundownProviderName = "Microsoft-Windows-DotNETRuntimeRundown";
/// The part of a rundown that lists modules and assemblies (runtime-events §6.5).
inline constexpr std::uint64_t loaderRundownKeyword = 0x8;

/// A module of managed code as the runtime lists it at a rundown (runtime-events §6.2).
struct RuntimeModule
{
    enum ModuleFlag : std::uint32_t { HasNativeImage = 2, IsDynamic = 4, IsManifest = 8, IsReadyToRun = 0x20 };
    enum AssemblyFlag : std::uint32_t { IsDynamicAssembly = 2, IsCollectible = 8 };

    std::uint64_t moduleId = 0;
    std::uint64_t assemblyId = 0;
    std::uint32_t flags = 0;         ///< of the module
    std::uint32_t assemblyFlags = 0;
    std::string path;         ///< of the IL; a name only where there is no file
    std::string nativePath;   ///< of an image of its own, usually empty
    std::string assemblyName; ///< full: "System.Runtime, Version=10.0.0.0, Culture=neutral, PublicKeyToken=…"
    std::string pdbPath;
    nettrace::Guid pdbSignature{};
    std::uint32_t pdbAge = 0;

    [[nodiscard]] bool isDynamic() const { return (flags & IsDynamic) != 0 || (assemblyFlags & IsDynamicAssembly) != 0; }
    [[nodiscard]] bool isReadyToRun() const { return (flags & IsReadyToRun) != 0; }
    [[nodiscard]] bool isCollectible() const { return (assemblyFlags & IsCollectible) != 0; }
    [[nodiscard]] bool hasPdb() const { return pdbSignature != nettrace::Guid{}; }

    bool operator==(const RuntimeModule &) const = default;
};

/// "10.0.0.0" of a full assembly name, or "".
[[nodiscard]] std::string_view assemblyVersion(std::string_view assemblyName);
/// "System.Runtime" of a full assembly name.
[[nodiscard]] std::string_view assemblySimpleName(std::string_view assemblyName);

/// Collects modules and their assemblies out of a rundown. Feed it every event; the order does not
/// matter. Bounded: what is beyond maxModules is counted as lost.
class ModuleDecoder
{
public:
    static constexpr std::size_t maxModules = 65'536;

    /// Whether the event was one of those that are read here.
    bool handle(const nettrace::Event &event);
    /// Each module once, in the order of their first event.
    [[nodiscard]] std::vector<RuntimeModule> modules() const;
    /// The library of the runtime itself, "" if it did not say.
    [[nodiscard]] const std::string &runtimePath() const { return m_runtimePath; }
    /// The runtime listed all it had (its rundown ended).
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] std::uint64_t badEvents() const { return m_badEvents; }
    [[nodiscard]] std::uint64_t lostModules() const { return m_lostModules; }

private:
    struct Assembly
    {
        std::uint32_t flags = 0;
        std::string name;
    };
    bool takeModule(const nettrace::Event &event);
    bool takeAssembly(const nettrace::Event &event);
    bool takeRuntime(const nettrace::Event &event);

    std::vector<RuntimeModule> m_modules;
    std::unordered_map<std::uint64_t, std::size_t> m_byId;
    std::unordered_map<std::uint64_t, Assembly> m_assemblies;
    std::string m_runtimePath;
    bool m_isComplete = false;
    std::uint64_t m_badEvents = 0;
    std::uint64_t m_lostModules = 0;
};

} // namespace clrscope::events
