// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include <algorithm>
#include <cmath>

namespace clrscope::simruntime {

namespace {

const std::string runtimeProvider = "Microsoft-Windows-DotNETRuntime";
const std::string rundownProvider = "Microsoft-Windows-DotNETRuntimeRundown";
const std::string sampleProvider = "Microsoft-DotNETCore-SampleProfiler";

struct KnownMethod
{
    unsigned module;
    const char *type;
    const char *name;
    const char *signature;
};

constexpr KnownMethod knownMethods[] = {
    {0, "Shop.Web.Program", "Main", "void  (class System.String[])"},
    {0, "Shop.Web.Orders+<PlaceAsync>d__4", "MoveNext", "instance void  ()"},
    {0, "Shop.Web.Orders", "Price", "float64  (class Shop.Web.Order)"},
    {0, "Shop.Web.Checkout", "Pay", "instance bool  (class Shop.Web.Order,float64)"},
    {0, "Shop.Web.Stock", "Find", "instance class Shop.Web.Item  (int32)"},
    {0, "Shop.Web.Stock`1[System.__Canon]", "Reserve", "instance int32  (!0,int32)"},
    {0, "Shop.Web.Worker", "Loop", "instance void  ()"},
    {1, "System.Threading.Thread", "StartCallback", "instance void  ()"},
    {1, "System.Threading.ThreadPoolWorkQueue", "Dispatch", "bool  ()"},
    {1, "System.Threading.PortableThreadPool+WorkerThread", "WorkerThreadStart", "void  ()"},
    {1, "System.Threading.LowLevelLifoSemaphore", "WaitForSignal", "instance bool  (int32)"},
    {1, "System.Threading.Monitor", "Wait", "bool  (class System.Object,int32)"},
    {1, "System.String", "Concat", "class System.String  (class System.String,class System.String)"},
    {1, "System.Collections.Generic.Dictionary`2[System.Int32,System.__Canon]", "FindValue", "instance !1&  (!0)"},
    {1, "System.Runtime.EH", "DispatchEx", "void  (value class System.Runtime.StackFrameIterator&)"},
    {2, "Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http.HttpProtocol+<ProcessRequests>d__238`1[System.__Canon]", "MoveNext", "instance void  ()"},
    {2, "Microsoft.AspNetCore.Hosting.HostingApplication", "ProcessRequestAsync", "instance class System.Threading.Tasks.Task  (class Context)"},
    {3, "System.Text.Json.JsonSerializer", "Serialize", "class System.String  (!!0,class System.Text.Json.JsonSerializerOptions)"},
    {0, "dynamicClass", "lambda_method1", "class System.Object  (class System.Runtime.CompilerServices.Closure,class System.Object)"},
};

} // namespace

Code Code::make(const std::string &application, unsigned methodCount, unsigned long seed)
{
    Code code;
    code.modules = {"/srv/" + application + "/" + application + ".dll",
                    "/usr/share/dotnet/shared/Microsoft.NETCore.App/10.0.12/System.Private.CoreLib.dll",
                    "/usr/share/dotnet/shared/Microsoft.AspNetCore.App/10.0.12/Microsoft.AspNetCore.dll",
                    "/usr/share/dotnet/shared/Microsoft.NETCore.App/10.0.12/System.Text.Json.dll"};
    const std::size_t count = std::max<std::size_t>(methodCount, std::size(knownMethods));
    for (std::size_t i = 0; i < count; ++i) {
        Method method;
        method.start = 0x7F5500000000 + i * 0x400;
        method.size = 0x180 + static_cast<std::uint32_t>(i % 7) * 0x40;
        method.flags = i % 3 == 0 ? 0x100 : 0x208;
        if (i < std::size(knownMethods)) {
            method.module = knownMethods[i].module;
            method.type = knownMethods[i].type;
            method.name = knownMethods[i].name;
            method.signature = knownMethods[i].signature;
        } else {
            method.type = "Shop.Web.Generated.Type" + std::to_string(i / 8);
            method.name = "Method" + std::to_string(i % 8);
            method.signature = "instance void  (int32,class System.String)";
        }
        code.methods.push_back(std::move(method));
    }
    const auto frame = [&](std::size_t method) { return code.methods[method].start + 0x21; };
    // Leaf first. The first ones end in a throw (with the dispatcher .NET 9+ leaves on top).
    for (const std::vector<std::size_t> &frames : std::initializer_list<std::vector<std::size_t>>{
             {14, 3, 1, 16, 15, 8, 9, 7}, {14, 4, 1, 16, 15, 8, 9, 7}, {14, 6, 7},
             {10, 9, 7}, {11, 6, 7}, {12, 2, 1, 16, 15, 8, 9, 7}, {13, 4, 1, 16, 15, 8, 9, 7},
             {17, 1, 16, 15, 8, 9, 7}, {5, 1, 16, 15, 8, 9, 7}, {6, 7}, {11, 0}}) {
        std::vector<std::uint64_t> stack;
        for (const std::size_t method : frames)
            stack.push_back(frame(method));
        code.stacks.push_back(std::move(stack));
    }
    code.exceptionStacks = 3;
    std::mt19937_64 random(seed);
    for (std::size_t i = std::size(knownMethods); i + 4 < count && code.stacks.size() < 2000; i += 2) {
        std::vector<std::uint64_t> stack;
        for (std::size_t k = 0; k < 3 + random() % 12; ++k)
            stack.push_back(frame(std::size(knownMethods) + random() % (count - std::size(knownMethods))));
        stack.insert(stack.end(), {frame(1), frame(16), frame(15), frame(8), frame(9), frame(7)});
        code.stacks.push_back(std::move(stack));
    }
    return code;
}

RuntimeEvents::RuntimeEvents(World &world) : m_world(world), m_random(world.options().seed + 29)
{
    const auto native = [&](int id, std::uint64_t keywords, int version, int level) {
        m_types[id] = EventType{runtimeProvider, id, "", keywords, version, level, 0, {}};
    };
    native(80, 0x200008000, 1, 2);
    for (const int id : {250, 251, 256})
        native(id, 0x8000, 0, 4);
    native(35, 0x1, 0, 4), native(9, 0x1, 1, 4), native(8, 0x1, 1, 4), native(1, 0x1, 2, 4), native(2, 0x1, 1, 4);
    native(4, 0x1, 2, 4), native(7, 0x1, 1, 4), native(3, 0x1, 1, 4);
    native(10, 0x1, 4, 5);
    native(81, 0x4000, 2, 4), native(91, 0x4000, 1, 4);
    native(55, 0x10000, 0, 4);
    native(15, 0x80000, 0, 4), native(16, 0x100000, 0, 4), native(18, 0x100000, 0, 4), native(19, 0x100000, 0, 4);
    native(38, 0x100000, 0, 4);
    for (const auto &[id, version] : std::initializer_list<std::pair<int, int>>{
             {187, 0}, {148, 1}, {144, 2}, {152, 1}, {154, 2}, {156, 1}, {158, 1}, {146, 1}, {10, 0}})
        m_rundownTypes[id] = EventType{rundownProvider, id, "", 0, version, 4, 0, {}};
    m_sample = EventType{sampleProvider, 0, "", 0, 0, 4, 0, {}};
    m_load = EventType{"Sim-Load", 1, "Load", 0, 0, 4, 0, {{Int64, "Index"}, {String, "Text"}}};
    m_processInfo = EventType{"Microsoft-DotNETCore-EventPipe", 1, "ProcessInfo", 0, 1, 0, 0,
                              {{String, "CommandLine"}, {String, "OSInformation"}, {String, "ArchInformation"}}};
}

void RuntimeEvents::throwException(const std::string &type, const std::string &message)
{
    const std::uint64_t thread = m_world.pid() + 1 + m_random() % m_world.options().threads;
    const int stack = static_cast<int>(m_random() % m_world.code().exceptionStacks);
    m_world.publish(m_types[80], Bytes().z(type).z(message).u64(0).u32(0x80131509).u16(16).u16(0).take(), thread, stack);
    m_world.publish(m_types[250], Bytes().u64(0x7F5500000421).u64(0x7F5600000010)
                    .z("void [shop.web] Shop.Web.Orders+<PlaceAsync>d__4::MoveNext()").u16(0).take(), thread, stack);
    m_world.publish(m_types[251], {}, thread, stack);
    m_world.publish(m_types[256], {}, thread, stack);
}

void RuntimeEvents::collectGarbage()
{
    const std::uint32_t count = ++m_gcCount;
    const std::uint32_t generation = count % 9 == 0 ? 2 : count % 3 == 0 ? 1 : 0;
    const std::uint64_t thread = m_world.pid() + 2;
    const auto event = [&](int id, Bytes payload, int stack = -1) { m_world.publish(m_types[id], payload.take(), thread, stack); };
    event(35, Bytes().u32(0).u16(0), 5);
    event(9, Bytes().u32(1).u32(count).u16(0));
    event(8, Bytes().u16(0));
    event(1, Bytes().u32(count).u32(generation).u32(0).u32(0).u16(0).u64(0));
    event(2, Bytes().u32(count).u32(generation).u16(0));
    Bytes heap;
    for (const std::uint64_t value : {2'400'000, 300'000, 1'200'000, 200'000, 24'000'000, 100'000, 9'000'000, 0, 1200, 3})
        heap.u64(value);
    event(4, heap.u32(2).u32(14).u32(480).u16(0).u64(64'000).u64(0));
    event(7, Bytes().u16(0));
    event(3, Bytes().u16(0));
    event(81, Bytes().u8(0).u16(0).u64(0x7F4400001000).u64(0x7F4500001000).u64(thread), 4);
    event(91, Bytes().u8(0).u16(0).f64(125'000));
    event(55, Bytes().f64(420).u32(8).u32(3).u16(0));
}

std::int64_t RuntimeEvents::tick(std::int64_t now)
{
    const double rate = m_world.options().exceptionsPerSecond;
    if (rate > 0 && m_exceptionDue <= now) {
        static const std::pair<const char *, const char *> kinds[] = {
            {"System.InvalidOperationException", "The card was declined."},
            {"System.TimeoutException", "The stock service did not answer within 2 s."},
            {"System.Collections.Generic.KeyNotFoundException", "The given key 'lamp' was not present in the dictionary."}};
        const auto &kind = kinds[m_random() % std::size(kinds)];
        throwException(kind.first, kind.second);
        m_exceptionDue = now + static_cast<std::int64_t>(1e9 / rate);
    }
    if (m_gcDue <= now) {
        collectGarbage();
        m_gcDue = now + 2'000'000'000;
    }
    return std::min(rate > 0 ? m_exceptionDue : never, m_gcDue);
}

std::uint64_t RuntimeEvents::fill(const Session &session, TraceEmitter &emitter, std::int64_t from, std::int64_t to,
                                  std::size_t roomEvents, std::uint64_t firstIndex)
{
    const double wanted = m_world.eventsPerSecond();
    const unsigned threads = m_world.options().threads;
    const std::uint64_t pid = m_world.pid();
    const ProviderRequest *sampler = session.provider(sampleProvider);
    const bool samples = sampler && (sampler->level == 0 || sampler->level >= 4);
    const bool loads = session.wants(m_load) || (!samples && wanted > 0 && session.wants(m_types.at(10)));
    if (samples) {
        const double rate = wanted > 0 ? wanted : threads * 900.0;
        auto count = static_cast<std::uint64_t>(static_cast<double>(to - from) / 1e9 * rate);
        if (from == to || (firstIndex == 0 && count == 0))
            count = threads; // the first round comes at once
        const std::uint64_t kept = std::min<std::uint64_t>(count, roomEvents);
        const auto &code = m_world.code();
        static const std::string external = Bytes().u32(1).take(), managed = Bytes().u32(2).take();
        for (std::uint64_t i = 0; i < kept; ++i) {
            const std::uint64_t n = firstIndex + i;
            const std::uint64_t which = (n * 2654435761U) >> 7;
            const std::size_t first = code.exceptionStacks;
            const std::size_t stack = first + which % (code.stacks.size() - first);
            emitter.add({.type = &m_sample,
                         .ticks = from + static_cast<std::int64_t>(static_cast<double>(i) / static_cast<double>(kept) * static_cast<double>(to - from)),
                         .thread = pid + n % threads, .captureThread = pid + 100, .stack = static_cast<int>(stack),
                         .activity = {}, .related = {}, .payload = stack < first + 2 ? external : managed});
        }
        if (count > kept)
            emitter.drop(pid + 100, static_cast<std::uint32_t>(count - kept));
        return count;
    }
    if (!loads)
        return 0;
    const bool isNative = !session.wants(m_load);
    const double rate = wanted > 0 ? wanted : 100;
    // A whole number of events up to each instant, so that the rate holds over any time.
    const auto count = static_cast<std::uint64_t>(static_cast<double>(to - from) / 1e9 * rate + 0.5);
    const std::uint64_t kept = std::min<std::uint64_t>(count, roomEvents);
    const std::string filler(m_world.options().eventBytes, 'x');
    for (std::uint64_t i = 0; i < kept; ++i) {
        const std::uint64_t n = firstIndex + i;
        SimEvent event{.type = isNative ? &m_types.at(10) : &m_load,
                       .ticks = from + static_cast<std::int64_t>(static_cast<double>(i) / static_cast<double>(kept) * static_cast<double>(to - from)),
                       .thread = pid + i * threads / kept, .captureThread = 0,
                       .stack = session.settings().hasStacks ? static_cast<int>(n % m_world.code().stacks.size()) : -1,
                       .activity = {}, .related = {}, .payload = {}};
        if (isNative)
            event.payload = Bytes().u32(102400).u32(0).u16(0).u64(102400).u64(0x7F3300001000).z("System.String").u32(0).u64(0x7F2200000000 + n * 64).u64(64).take();
        else
            event.payload = Bytes().u64(n).z(filler).take();
        emitter.add(std::move(event));
    }
    if (count > kept)
        emitter.drop(pid, static_cast<std::uint32_t>(count - kept));
    return count;
}

void RuntimeEvents::processInfo(TraceEmitter &emitter)
{
    emitter.add({.type = &m_processInfo, .ticks = nowTicks(), .thread = m_world.pid(), .captureThread = 0, .stack = -1,
                 .activity = {}, .related = {},
                 .payload = Bytes().z(m_world.commandLine()).z(m_world.options().operatingSystem)
                                .z(m_world.options().architecture).take()});
}

void RuntimeEvents::rundown(std::uint64_t keywords, TraceEmitter &emitter)
{
    const auto add = [&](int id, Bytes payload) {
        emitter.add({.type = &m_rundownTypes.at(id), .ticks = nowTicks(), .thread = m_world.pid(), .captureThread = 0,
                     .stack = -1, .activity = {}, .related = {}, .payload = payload.take()});
    };
    const auto version = [&](std::size_t part) {
        int parts[3] = {0, 0, 0};
        std::sscanf(m_world.options().runtimeVersion.c_str(), "%d.%d.%d", &parts[0], &parts[1], &parts[2]);
        return static_cast<std::uint16_t>(parts[part]);
    };
    add(187, Bytes().u16(0).u16(2).u16(version(0)).u16(version(1)).u16(version(2)).u16(0).u16(version(0)).u16(version(1))
                 .u16(version(2)).u16(0).u32(0).u8(4).z(m_world.commandLine()).guid({})
                 .z("/usr/share/dotnet/shared/Microsoft.NETCore.App/" + m_world.options().runtimeVersion + "/libcoreclr.so"));
    const auto &code = m_world.code();
    constexpr std::uint64_t firstModule = 0x7F5700000000;
    add(148, Bytes().u16(0));
    if (keywords & 0x30) {
        for (std::size_t i = 0; i < code.methods.size(); ++i) {
            const Code::Method &method = code.methods[i];
            const bool isDynamic = method.type == "dynamicClass";
            add(144, Bytes().u64(0x7F5600000000 + i * 16).u64(firstModule + method.module * 0x1000).u64(method.start).u32(method.size)
                         .u32(isDynamic ? 0 : 0x06000001 + static_cast<std::uint32_t>(i)).u32(method.flags | (isDynamic ? 1U : 0U))
                         .z(method.type).z(method.name).z(method.signature).u16(0).u64(0));
        }
    }
    if (keywords & 0x8) {
        for (std::size_t i = 0; i < code.modules.size(); ++i) {
            const std::uint64_t module = firstModule + i * 0x1000, assembly = 0x7F5800000000 + i * 0x1000;
            const std::string &path = code.modules[i];
            const auto slash = path.rfind('/') + 1;
            const std::string name = path.substr(slash, path.size() - slash - 4);
            add(154, Bytes().u64(module).u64(assembly).u32(0).u32(0).z(path).z("").u16(0).guid({}).u32(1).z(name + ".pdb").guid({}).u32(0).z(""));
            add(152, Bytes().u64(module).u64(assembly).u64(0x7F5900000000).u32(0).u32(0).z(path).z("").u16(0));
            add(156, Bytes().u64(assembly).u64(0x7F5900000000).u64(0).u32(0)
                         .z(name + ", Version=1.0.0.0, Culture=neutral, PublicKeyToken=null").u16(0));
        }
    }
    add(146, Bytes().u16(0));
}

void RuntimeEvents::heapDump(Session &session)
{
    const auto post = [&](int id, Bytes payload) {
        session.post({.type = &m_types.at(id), .ticks = nowTicks(), .thread = m_world.pid(), .captureThread = 0, .stack = -1,
                      .activity = {}, .related = {}, .payload = payload.take()});
    };
    constexpr std::uint64_t typeBase = 0x7F6000000000, nodeBase = 0x7F7000000000;
    constexpr std::uint32_t nodes = 4000, chunk = 1000;
    static const char *names[] = {"System.String", "Shop.Web.Order", "Shop.Web.Item", "System.Byte[]", "System.Object"};
    const std::uint32_t count = ++m_gcCount;
    post(1, Bytes().u32(count).u32(2).u32(1).u32(0).u16(0).u64(0));
    Bytes types;
    types.u32(static_cast<std::uint32_t>(std::size(names))).u16(0);
    for (std::size_t i = 0; i < std::size(names); ++i)
        types.u64(typeBase + i * 64).u64(0x7F5700000000).u32(0x02000001).u32(0).u8(18).z(names[i]).u32(0);
    post(15, std::move(types));
    // A forest of chains: node i refers to 2i+1 and 2i+2, the root being the first.
    std::uint32_t nodeIndex = 0, edgeIndex = 0;
    for (std::uint32_t first = 0; first < nodes; first += chunk) {
        Bytes block, edges;
        std::uint32_t edgeCount = 0;
        block.u32(nodeIndex++).u32(chunk).u16(0);
        for (std::uint32_t i = first; i < first + chunk; ++i) {
            std::uint64_t children = 0;
            for (const std::uint32_t child : {2 * i + 1, 2 * i + 2}) {
                if (child < nodes) {
                    ++children;
                    ++edgeCount;
                    edges.u64(nodeBase + child * 64).u32(0);
                }
            }
            block.u64(nodeBase + i * 64).u64(24 + i % 5 * 16).u64(typeBase + i % 5 * 64).u64(children);
        }
        post(18, std::move(block));
        if (edgeCount > 0)
            post(19, Bytes().u32(edgeIndex++).u32(edgeCount).u16(0).raw(edges.data()));
    }
    post(16, Bytes().u32(0).u32(1).u16(0).u64(nodeBase).u8(0).u32(0).u64(0));
    post(2, Bytes().u32(count).u32(2).u16(0));
}

} // namespace clrscope::simruntime
