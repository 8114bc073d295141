// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/nativenames.h>

#include <algorithm>
#include <iterator>

namespace clrscope::events {

namespace {

struct Name
{
    std::int32_t id;
    std::string_view name;
};

constexpr Name runtimeNames[] = {
    {1, "GCStart"},
    {2, "GCEnd"},
    {3, "RestartEEStop"},
    {4, "GCHeapStats"},
    {5, "GCCreateSegment"},
    {6, "GCFreeSegment"},
    {7, "RestartEEStart"},
    {8, "SuspendEEStop"},
    {9, "SuspendEEStart"},
    {10, "AllocationTick"},
    {11, "GCCreateConcurrentThread"},
    {12, "GCTerminateConcurrentThread"},
    {13, "FinalizersStop"},
    {14, "FinalizersStart"},
    {15, "BulkType"},
    {16, "BulkRootEdge"},
    {17, "BulkRootConditionalWeakTableElementEdge"},
    {18, "BulkNode"},
    {19, "BulkEdge"},
    {20, "GCSampledObjectAllocationHigh"},
    {21, "BulkSurvivingObjectRanges"},
    {22, "BulkMovedObjectRanges"},
    {23, "GenerationRange"},
    {25, "MarkStackRoots"},
    {26, "MarkFinalizeQueueRoots"},
    {27, "MarkHandles"},
    {28, "MarkOlderGenerationRoots"},
    {29, "FinalizeObject"},
    {30, "SetGCHandle"},
    {31, "DestroyGCHandle"},
    {32, "GCSampledObjectAllocationLow"},
    {33, "PinObjectAtGCTime"},
    {35, "GCTriggered"},
    {36, "BulkRootCCW"},
    {37, "BulkRCW"},
    {38, "BulkRootStaticVar"},
    {39, "GCDynamicEvent"},
    {40, "WorkerThreadCreate"},
    {41, "WorkerThreadRetire"},
    {44, "IOThreadCreate"},
    {45, "IOThreadTerminate"},
    {46, "IOThreadRetire"},
    {47, "IOThreadUnretire"},
    {48, "ThreadPoolSuspensionSuspend"},
    {49, "ThreadPoolSuspensionResume"},
    {50, "WorkerThreadStart"},
    {51, "WorkerThreadStop"},
    {52, "WorkerThreadRetirementStart"},
    {53, "WorkerThreadRetirementStop"},
    {54, "WorkerThreadAdjustmentSample"},
    {55, "WorkerThreadAdjustment"},
    {56, "WorkerThreadAdjustmentStats"},
    {57, "WorkerThreadWait"},
    {58, "YieldProcessorMeasurement"},
    {59, "ThreadPoolMinMaxThreads"},
    {60, "ThreadPoolWorkingThreadCount"},
    {61, "ThreadPoolEnqueue"},
    {62, "ThreadPoolDequeue"},
    {63, "ThreadPoolIOEnqueue"},
    {64, "ThreadPoolIODequeue"},
    {65, "ThreadPoolIOPack"},
    {70, "ThreadCreating"},
    {71, "ThreadRunning"},
    {72, "MethodDetails"},
    {73, "TypeLoadStart"},
    {74, "TypeLoadStop"},
    {80, "ExceptionThrown"},
    {81, "ContentionStart"},
    {82, "ClrStackWalk"},
    {83, "AppDomainMemAllocated"},
    {84, "AppDomainMemSurvived"},
    {85, "ThreadCreated"},
    {86, "ThreadTerminated"},
    {87, "ThreadDomainEnter"},
    {88, "ILStubGenerated"},
    {89, "ILStubCacheHit"},
    {90, "ContentionLockCreated"},
    {91, "ContentionStop"},
    {141, "MethodLoad"},
    {142, "MethodUnload"},
    {143, "MethodLoadVerbose"},
    {144, "MethodUnloadVerbose"},
    {145, "MethodJittingStarted"},
    {146, "MethodJitMemoryAllocatedForCode"},
    {151, "DomainModuleLoad"},
    {152, "ModuleLoad"},
    {153, "ModuleUnload"},
    {154, "AssemblyLoad"},
    {155, "AssemblyUnload"},
    {156, "AppDomainLoad"},
    {157, "AppDomainUnload"},
    {158, "ModuleRangeLoad"},
    {159, "R2RGetEntryPoint"},
    {160, "R2RGetEntryPointStart"},
    {181, "StrongNameVerificationStart"},
    {182, "StrongNameVerificationStop"},
    {183, "AuthenticodeVerificationStart"},
    {184, "AuthenticodeVerificationStop"},
    {185, "MethodJitInliningSucceeded"},
    {186, "MethodJitInliningFailedAnsi"},
    {187, "RuntimeInformation"},
    {188, "MethodJitTailCallSucceeded"},
    {189, "MethodJitTailCallFailedAnsi"},
    {190, "MethodILToNativeMap"},
    {191, "MethodJitTailCallFailed"},
    {192, "MethodJitInliningFailed"},
    {200, "IncreaseMemoryPressure"},
    {201, "DecreaseMemoryPressure"},
    {202, "GCMarkWithType"},
    {203, "GCJoin"},
    {204, "GCPerHeapHistory"},
    {205, "GCGlobalHeapHistory"},
    {206, "GCGenAwareBegin"},
    {207, "GCGenAwareEnd"},
    {208, "GCLOHCompact"},
    {209, "GCFitBucketInfo"},
    {240, "DebugIPCEventStart"},
    {241, "DebugIPCEventEnd"},
    {242, "DebugExceptionProcessingStart"},
    {243, "DebugExceptionProcessingEnd"},
    {250, "ExceptionCatchStart"},
    {251, "ExceptionCatchStop"},
    {252, "ExceptionFinallyStart"},
    {253, "ExceptionFinallyStop"},
    {254, "ExceptionFilterStart"},
    {255, "ExceptionFilterStop"},
    {256, "ExceptionThrownStop"},
    {260, "CodeSymbols"},
    {270, "EventSource"},
    {280, "TieredCompilationSettings"},
    {281, "TieredCompilationPause"},
    {282, "TieredCompilationResume"},
    {283, "TieredCompilationBackgroundJitStart"},
    {284, "TieredCompilationBackgroundJitStop"},
    {290, "AssemblyLoadStart"},
    {291, "AssemblyLoadStop"},
    {292, "ResolutionAttempted"},
    {293, "AssemblyLoadContextResolvingHandlerInvoked"},
    {294, "AppDomainAssemblyResolveHandlerInvoked"},
    {295, "AssemblyLoadFromResolveHandlerInvoked"},
    {296, "KnownPathProbed"},
    {297, "JitInstrumentationData"},
    {298, "JitInstrumentationDataVerbose"},
    {299, "ProfilerMessage"},
    {300, "ExecutionCheckpoint"},
    {301, "WaitHandleWaitStart"},
    {302, "WaitHandleWaitStop"},
    {303, "AllocationSampled"},
};

constexpr Name rundownNames[] = {
    {10, "GCSettingsRundown"},
    {141, "MethodDCStart"},
    {142, "MethodDCEnd"},
    {143, "MethodDCStartVerbose"},
    {144, "MethodDCEndVerbose"},
    {145, "DCStartComplete"},
    {146, "DCEndComplete"},
    {147, "DCStartInit"},
    {148, "DCEndInit"},
    {149, "MethodDCStartILToNativeMap"},
    {150, "MethodDCEndILToNativeMap"},
    {151, "DomainModuleDCStart"},
    {152, "DomainModuleDCEnd"},
    {153, "ModuleDCStart"},
    {154, "ModuleDCEnd"},
    {155, "AssemblyDCStart"},
    {156, "AssemblyDCEnd"},
    {157, "AppDomainDCStart"},
    {158, "AppDomainDCEnd"},
    {159, "ThreadDC"},
    {160, "ModuleRangeDCStart"},
    {161, "ModuleRangeDCEnd"},
    {187, "RuntimeInformation"},
    {188, "StackWalkDCStart"},
    {280, "TieredCompilationSettingsDCStart"},
    {300, "ExecutionCheckpointDCEnd"},
};

constexpr Name privateNames[] = {
    {1, "GCDecision"},          {2, "GCSettings"},
    {3, "GCOptimized"},         {4, "GCPerHeapHistory"},
    {5, "GCGlobalHeapHistory"}, {6, "GCJoin"},
    {7, "GCMarkStackRoots"},    {8, "GCMarkFinalizeQueueRoots"},
    {9, "GCMarkHandles"},       {10, "GCMarkCards"},
    {11, "BGCBegin"},           {12, "BGC1stNonConEnd"},
    {13, "BGC1stConEnd"},       {14, "BGC2ndNonConBegin"},
    {15, "BGC2ndNonConEnd"},    {16, "BGC2ndConBegin"},
    {17, "BGC2ndConEnd"},       {18, "BGCPlanEnd"},
    {19, "BGCSweepEnd"},        {20, "BGCDrainMark"},
    {21, "BGCRevisit"},         {22, "BGCOverflow"},
    {23, "BGCAllocWaitBegin"},  {24, "BGCAllocWaitEnd"},
    {25, "GCFullNotify"},       {26, "BGC1stSweepEnd"},
};

constexpr Name sampleProfilerNames[] = {{0, "ThreadSample"}};
constexpr Name eventPipeNames[] = {{1, "ProcessInfo"}};

template <std::size_t count>
std::string_view find(const Name (&names)[count], std::int32_t id)
{
    const auto found =
        std::lower_bound(std::begin(names), std::end(names), id,
                         [](const Name &name, std::int32_t wanted) { return name.id < wanted; });
    return found != std::end(names) && found->id == id ? found->name : std::string_view();
}

} // namespace

std::string_view nativeEventName(std::string_view provider, std::int32_t eventId)
{
    if (provider == "Microsoft-Windows-DotNETRuntime")
        return find(runtimeNames, eventId);
    if (provider == "Microsoft-Windows-DotNETRuntimeRundown")
        return find(rundownNames, eventId);
    if (provider == "Microsoft-Windows-DotNETRuntimePrivate")
        return find(privateNames, eventId);
    if (provider == "Microsoft-DotNETCore-SampleProfiler")
        return find(sampleProfilerNames, eventId);
    if (provider == "Microsoft-DotNETCore-EventPipe")
        return find(eventPipeNames, eventId);
    return {};
}

std::string_view eventName(const nettrace::EventMetadata &metadata)
{
    return metadata.name.empty() ? nativeEventName(metadata.provider, metadata.eventId)
                                 : std::string_view(metadata.name);
}

} // namespace clrscope::events
