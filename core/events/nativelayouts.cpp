// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/nativelayouts.h>

#include <clrscope/events/nativenames.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <span>
#include <utility>

namespace clrscope::events {

using nettrace::Field;
using nettrace::TypeCode;
using nettrace::ValueNames;

namespace {

/// One event: "Name:type" for each field, "|N" before what version N appended. Types: u1 u2 u4 u8
/// i4 i8 f8 numbers, x1 … x8 numbers in hex, p an address, b a boolean of four bytes, s text, g a
/// GUID, a4 a u16 count and so many u32. "=" gives the table of its values' names. A row that begins
/// with "|N" has no layout for older versions. What lies behind the last field is not known.
struct Layout
{
    std::int32_t id;
    std::string_view fields;
};

// The rows that many events share.
constexpr std::string_view onlyInstance = "|1 ClrInstanceID:u2";
constexpr std::string_view bulk = "Index:u4 Count:u4 ClrInstanceID:u2";
constexpr std::string_view markRoots = "HeapNum:u4 |1 ClrInstanceID:u2";
constexpr std::string_view ioThread = "IOThreadCount:u4 RetiredIOThreads:u4 |1 ClrInstanceID:u2";
constexpr std::string_view workerThread = "ActiveWorkerThreadCount:u4 RetiredWorkerThreadCount:u4 ClrInstanceID:u2";
constexpr std::string_view exceptionHandler = "EntryEIP:x8 MethodID:x8 MethodName:s ClrInstanceID:u2";
constexpr std::string_view method =
    "MethodID:x8 ModuleID:x8 MethodStartAddress:x8 MethodSize:u4 MethodToken:x4 MethodFlags:x4=MethodFlags"
    " |1 ClrInstanceID:u2 |2 ReJITID:u8";
constexpr std::string_view methodVerbose =
    "MethodID:x8 ModuleID:x8 MethodStartAddress:x8 MethodSize:u4 MethodToken:x4 MethodFlags:x4=MethodFlags"
    " MethodNamespace:s MethodName:s MethodSignature:s |1 ClrInstanceID:u2 |2 ReJITID:u8";
constexpr std::string_view ilMap = "MethodID:x8 ReJITID:u8 MethodExtent:u1 ILOffsets:a4";
constexpr std::string_view domainModule =
    "ModuleID:x8 AssemblyID:x8 AppDomainID:x8 ModuleFlags:x4=ModuleFlags Reserved1:u4 ModuleILPath:s ModuleNativePath:s"
    " |1 ClrInstanceID:u2";
constexpr std::string_view module =
    "ModuleID:x8 AssemblyID:x8 ModuleFlags:x4=ModuleFlags Reserved1:u4 ModuleILPath:s ModuleNativePath:s |1 ClrInstanceID:u2"
    " |2 ManagedPdbSignature:g ManagedPdbAge:u4 ManagedPdbBuildPath:s NativePdbSignature:g NativePdbAge:u4 NativePdbBuildPath:s";
constexpr std::string_view assembly =
    "|1 AssemblyID:x8 AppDomainID:x8 BindingID:x8 AssemblyFlags:x4=AssemblyFlags FullyQualifiedAssemblyName:s ClrInstanceID:u2";
constexpr std::string_view appDomain =
    "AppDomainID:x8 AppDomainFlags:x4 AppDomainName:s |1 AppDomainIndex:u4 ClrInstanceID:u2";
constexpr std::string_view moduleRange = "ClrInstanceID:u2 ModuleID:x8 RangeBegin:x4 RangeSize:u4 RangeType:u1";
constexpr std::string_view thread =
    "ManagedThreadID:x8 AppDomainID:x8 Flags:x4 ManagedThreadIndex:u4 OSThreadID:u4 ClrInstanceID:u2";
constexpr std::string_view runtimeInformation =
    "ClrInstanceID:u2 Sku:u2=RuntimeSku BclMajorVersion:u2 BclMinorVersion:u2 BclBuildNumber:u2 BclQfeNumber:u2"
    " VMMajorVersion:u2 VMMinorVersion:u2 VMBuildNumber:u2 VMQfeNumber:u2 StartupFlags:x4 StartupMode:u1 CommandLine:s"
    " ComObjectGuid:g RuntimeDllPath:s";
constexpr std::string_view tieredSettings = "ClrInstanceID:u2 Flags:x4=TieredFlags";
constexpr std::string_view executionCheckpoint = "ClrInstanceID:u2 CheckpointName:s CheckpointTimestamp:i8";
constexpr std::string_view perHeapHistory =
    "|3 ClrInstanceID:u2 FreeListAllocated:p FreeListRejected:p EndOfSegAllocated:p CondemnedAllocated:p PinnedAllocated:p"
    " PinnedAllocatedAdvance:p RunningFreeListEfficiency:u4 CondemnReasons0:x4 CondemnReasons1:x4 CompactMechanisms:x4"
    " ExpandMechanisms:x4 HeapIndex:u4 ExtraGen0Commit:p Count:u4";
constexpr std::string_view globalHeapHistory =
    "FinalYoungestDesired:u8 NumHeaps:i4 CondemnedGeneration:u4 Gen0ReductionCount:u4 Reason:u4=GcReason GlobalMechanisms:x4"
    " |1 ClrInstanceID:u2 |2 PauseMode:u4=PauseMode MemoryPressure:u4 |3 CondemnReasons0:x4 CondemnReasons1:x4 |4 Count:u4";
constexpr std::string_view gcJoin = "Heap:u4 JoinTime:u4=JoinTime JoinType:u4=JoinType |1 ClrInstanceID:u2 |2 JoinID:u4";

constexpr Layout runtimeLayouts[] = {
    {1, "|1 Count:u4 Depth:u4 Reason:u4=GcReason Type:u4=GcType ClrInstanceID:u2 |2 ClientSequenceNumber:u8"},
    {2, "|1 Count:u4 Depth:u4 ClrInstanceID:u2"},
    {3, onlyInstance},
    {4, "GenerationSize0:u8 TotalPromotedSize0:u8 GenerationSize1:u8 TotalPromotedSize1:u8 GenerationSize2:u8"
        " TotalPromotedSize2:u8 GenerationSize3:u8 TotalPromotedSize3:u8 FinalizationPromotedSize:u8"
        " FinalizationPromotedCount:u8 PinnedObjectCount:u4 SinkBlockCount:u4 GCHandleCount:u4 |1 ClrInstanceID:u2"
        " |2 GenerationSize4:u8 TotalPromotedSize4:u8"},
    {5, "Address:x8 Size:u8 Type:u4=SegmentType |1 ClrInstanceID:u2"},
    {6, "Address:x8 |1 ClrInstanceID:u2"},
    {7, onlyInstance},
    {8, onlyInstance},
    {9, "|1 Reason:u4=SuspendReason Count:u4 ClrInstanceID:u2"},
    {10, "AllocationAmount:u4 AllocationKind:u4=AllocationKind |1 ClrInstanceID:u2 |2 AllocationAmount64:u8 TypeID:p TypeName:s"
         " HeapIndex:u4 |3 Address:p |4 ObjectSize:u8"},
    {11, onlyInstance},
    {12, onlyInstance},
    {13, "Count:u4 |1 ClrInstanceID:u2"},
    {14, onlyInstance},
    {15, "Count:u4 ClrInstanceID:u2"},
    {16, bulk},
    {17, bulk},
    {18, bulk},
    {19, bulk},
    {20, "Address:p TypeID:p ObjectCountForTypeSample:u4 TotalSizeForTypeSample:u8 ClrInstanceID:u2"},
    {21, bulk},
    {22, bulk},
    {23, "Generation:u1 RangeStart:p RangeUsedLength:u8 RangeReservedLength:u8 ClrInstanceID:u2"},
    {25, markRoots},
    {26, markRoots},
    {27, markRoots},
    {28, markRoots},
    {29, "TypeID:p ObjectID:p ClrInstanceID:u2"},
    {30, "HandleID:p ObjectID:p Kind:u4=HandleKind Generation:u4 AppDomainID:x8 ClrInstanceID:u2"},
    {31, "HandleID:p ClrInstanceID:u2"},
    {32, "Address:p TypeID:p ObjectCountForTypeSample:u4 TotalSizeForTypeSample:u8 ClrInstanceID:u2"},
    {33, "HandleID:p ObjectID:p ObjectSize:u8 TypeName:s ClrInstanceID:u2"},
    {35, "Reason:u4=GcReason |1 ClrInstanceID:u2"},
    {36, "Count:u4 ClrInstanceID:u2"},
    {37, "Count:u4 ClrInstanceID:u2"},
    {38, "Count:u4 AppDomainID:x8 ClrInstanceID:u2"},
    {39, "Name:s DataSize:u4"},
    {40, "WorkerThreadCount:u4 RetiredWorkerThreads:u4 |1 ClrInstanceID:u2"},
    {41, "WorkerThreadCount:u4 RetiredWorkerThreads:u4 |1 ClrInstanceID:u2"},
    {44, ioThread},
    {45, ioThread},
    {46, ioThread},
    {47, ioThread},
    {48, "ClrThreadID:u4 CpuUtilization:u4 |1 ClrInstanceID:u2"},
    {49, "ClrThreadID:u4 CpuUtilization:u4 |1 ClrInstanceID:u2"},
    {50, workerThread},
    {51, workerThread},
    {52, workerThread},
    {53, workerThread},
    {54, "Throughput:f8 ClrInstanceID:u2"},
    {55, "AverageThroughput:f8 NewWorkerThreadCount:u4 Reason:u4=AdjustmentReason ClrInstanceID:u2"},
    {56, "Duration:f8 Throughput:f8 ThreadWave:f8 ThroughputWave:f8 ThroughputErrorEstimate:f8"
         " AverageThroughputErrorEstimate:f8 ThroughputRatio:f8 Confidence:f8 NewControlSetting:f8"
         " NewThreadWaveMagnitude:u2 ClrInstanceID:u2"},
    {57, workerThread},
    {58, "ClrInstanceID:u2 NsPerYield:f8 EstablishedNsPerYield:f8"},
    {59, "MinWorkerThreads:u2 MaxWorkerThreads:u2 MinIOCompletionThreads:u2 MaxIOCompletionThreads:u2 ClrInstanceID:u2"},
    {60, "Count:u4 ClrInstanceID:u2"},
    {61, "WorkID:p ClrInstanceID:u2"},
    {62, "WorkID:p ClrInstanceID:u2"},
    {63, "NativeOverlapped:p Overlapped:p MultiDequeues:b ClrInstanceID:u2"},
    {64, "NativeOverlapped:p Overlapped:p ClrInstanceID:u2"},
    {65, "NativeOverlapped:p Overlapped:p ClrInstanceID:u2"},
    {70, "ID:p ClrInstanceID:u2"},
    {71, "ID:p ClrInstanceID:u2"},
    {72, "MethodID:x8 TypeID:x8 TypeParameterCount:u4 LoaderModuleID:x8"},
    {73, "TypeLoadStartID:u4 ClrInstanceID:u2"},
    {74, "TypeLoadStartID:u4 ClrInstanceID:u2 LoadLevel:u2 TypeID:x8 TypeName:s"},
    {80, "|1 ExceptionType:s ExceptionMessage:s ExceptionEIP:p ExceptionHRESULT:x4 ExceptionFlags:x2=ExceptionFlags ClrInstanceID:u2"},
    {81, "|1 ContentionFlags:u1=ContentionFlags ClrInstanceID:u2 |2 LockID:p AssociatedObjectID:p LockOwnerThreadID:u8"},
    {82, "ClrInstanceID:u2 Reserved1:u1 Reserved2:u1 FrameCount:u4"},
    {83, "AppDomainID:x8 Allocated:u8 ClrInstanceID:u2"},
    {84, "AppDomainID:x8 Survived:u8 ProcessSurvived:u8 ClrInstanceID:u2"},
    {85, thread},
    {86, "ManagedThreadID:x8 AppDomainID:x8 ClrInstanceID:u2"},
    {87, "ManagedThreadID:x8 AppDomainID:x8 ClrInstanceID:u2"},
    {88, "ClrInstanceID:u2 ModuleID:x8 StubMethodID:x8 StubFlags:x4 ManagedInteropMethodToken:x4"
         " ManagedInteropMethodNamespace:s ManagedInteropMethodName:s ManagedInteropMethodSignature:s"
         " NativeMethodSignature:s StubMethodSignature:s StubMethodILCode:s"},
    {89, "ClrInstanceID:u2 ModuleID:x8 StubMethodID:x8 ManagedInteropMethodToken:x4 ManagedInteropMethodNamespace:s"
         " ManagedInteropMethodName:s ManagedInteropMethodSignature:s"},
    {90, "LockID:p AssociatedObjectID:p ClrInstanceID:u2"},
    {91, "ContentionFlags:u1=ContentionFlags ClrInstanceID:u2 |1 DurationNs:f8"},
    {141, method},
    {142, method},
    {143, methodVerbose},
    {144, methodVerbose},
    {145, "MethodID:x8 ModuleID:x8 MethodToken:x4 MethodILSize:u4 MethodNamespace:s MethodName:s MethodSignature:s"
          " |1 ClrInstanceID:u2"},
    {146, "MethodID:x8 ModuleID:x8 JitHotCodeRequestSize:u8 JitRODataRequestSize:u8 AllocatedSizeForJitCode:u8"
          " JitAllocFlag:x4 ClrInstanceID:u2"},
    {151, domainModule},
    {152, module},
    {153, module},
    {154, assembly},
    {155, assembly},
    {156, appDomain},
    {157, appDomain},
    {158, moduleRange},
    {159, "MethodID:x8 MethodNamespace:s MethodName:s MethodSignature:s EntryPoint:x8 ClrInstanceID:u2"},
    {160, "MethodID:x8 ClrInstanceID:u2"},
    {181, "VerificationFlags:x4 ErrorCode:x4 FullyQualifiedAssemblyName:s |1 ClrInstanceID:u2"},
    {182, "VerificationFlags:x4 ErrorCode:x4 FullyQualifiedAssemblyName:s |1 ClrInstanceID:u2"},
    {183, "VerificationFlags:x4 ErrorCode:x4 ModulePath:s |1 ClrInstanceID:u2"},
    {184, "VerificationFlags:x4 ErrorCode:x4 ModulePath:s |1 ClrInstanceID:u2"},
    {185, "MethodBeingCompiledNamespace:s MethodBeingCompiledName:s MethodBeingCompiledNameSignature:s InlinerNamespace:s"
          " InlinerName:s InlinerNameSignature:s InlineeNamespace:s InlineeName:s InlineeNameSignature:s ClrInstanceID:u2"},
    {187, runtimeInformation},
    {188, "MethodBeingCompiledNamespace:s MethodBeingCompiledName:s MethodBeingCompiledNameSignature:s CallerNamespace:s"
          " CallerName:s CallerNameSignature:s CalleeNamespace:s CalleeName:s CalleeNameSignature:s TailPrefix:b"
          " TailCallType:u4=TailCallType ClrInstanceID:u2"},
    {190, ilMap},
    {191, "MethodBeingCompiledNamespace:s MethodBeingCompiledName:s MethodBeingCompiledNameSignature:s CallerNamespace:s"
          " CallerName:s CallerNameSignature:s CalleeNamespace:s CalleeName:s CalleeNameSignature:s TailPrefix:b FailReason:s"
          " ClrInstanceID:u2"},
    {192, "MethodBeingCompiledNamespace:s MethodBeingCompiledName:s MethodBeingCompiledNameSignature:s InlinerNamespace:s"
          " InlinerName:s InlinerNameSignature:s InlineeNamespace:s InlineeName:s InlineeNameSignature:s FailAlways:b"
          " FailReason:s ClrInstanceID:u2"},
    {200, "BytesAllocated:u8 ClrInstanceID:u2"},
    {201, "BytesFreed:u8 ClrInstanceID:u2"},
    {202, "HeapNum:u4 ClrInstanceID:u2 Type:u4=RootType Promoted:u8"},
    {203, gcJoin},
    {204, perHeapHistory},
    {205, globalHeapHistory},
    {206, "Count:u4 ClrInstanceID:u2"},
    {207, "Count:u4 ClrInstanceID:u2"},
    {208, "ClrInstanceID:u2 Count:u2"},
    {209, "ClrInstanceID:u2 BucketKind:u2=BucketKind TotalSize:u8 Count:u2"},
    {250, exceptionHandler},
    {252, exceptionHandler},
    {254, exceptionHandler},
    {280, tieredSettings},
    {281, "ClrInstanceID:u2"},
    {282, "ClrInstanceID:u2 NewMethodCount:u4"},
    {283, "ClrInstanceID:u2 PendingMethodCount:u4"},
    {284, "ClrInstanceID:u2 PendingMethodCount:u4 JittedMethodCount:u4"},
    {290, "ClrInstanceID:u2 AssemblyName:s AssemblyPath:s RequestingAssembly:s AssemblyLoadContext:s"
          " RequestingAssemblyLoadContext:s"},
    {291, "ClrInstanceID:u2 AssemblyName:s AssemblyPath:s RequestingAssembly:s AssemblyLoadContext:s"
          " RequestingAssemblyLoadContext:s Success:b ResultAssemblyName:s ResultAssemblyPath:s Cached:b"},
    {292, "ClrInstanceID:u2 AssemblyName:s Stage:u2=ResolutionStage AssemblyLoadContext:s Result:u2=ResolutionResult"
          " ResultAssemblyName:s ResultAssemblyPath:s ErrorMessage:s"},
    {293, "ClrInstanceID:u2 AssemblyName:s HandlerName:s AssemblyLoadContext:s ResultAssemblyName:s ResultAssemblyPath:s"},
    {294, "ClrInstanceID:u2 AssemblyName:s HandlerName:s ResultAssemblyName:s ResultAssemblyPath:s"},
    {295, "ClrInstanceID:u2 AssemblyName:s IsTrackedLoad:b RequestingAssemblyPath:s ComputedRequestedAssemblyPath:s"},
    {296, "ClrInstanceID:u2 FilePath:s Source:u2=ProbeSource Result:i4"},
    {297, "ClrInstanceID:u2 MethodFlags:x4 DataSize:u4 MethodID:x8"},
    {299, "ClrInstanceID:u2 Message:s"},
    {300, executionCheckpoint},
    {301, "WaitSource:u1=WaitSource AssociatedObjectID:p ClrInstanceID:u2"},
    {302, "ClrInstanceID:u2"},
    {303, "AllocationKind:u4=AllocationKind ClrInstanceID:u2 TypeID:p TypeName:s Address:p ObjectSize:u8 SampledByteOffset:u8"},
};

constexpr Layout rundownLayouts[] = {
    {10, "HardLimit:u8 LOHThreshold:u8 PhysicalMemoryConfig:u8 Gen0MinBudgetConfig:u8 Gen0MaxBudgetConfig:u8"
         " HighMemPercentConfig:u4 BitSettings:x4 ClrInstanceID:u2"},
    {141, method},
    {142, method},
    {143, methodVerbose},
    {144, methodVerbose},
    {145, onlyInstance},
    {146, onlyInstance},
    {147, onlyInstance},
    {148, onlyInstance},
    {149, ilMap},
    {150, ilMap},
    {151, domainModule},
    {152, domainModule},
    {153, module},
    {154, module},
    {155, assembly},
    {156, assembly},
    {157, appDomain},
    {158, appDomain},
    {159, thread},
    {160, moduleRange},
    {161, moduleRange},
    {187, runtimeInformation},
    {188, "ClrInstanceID:u2 Reserved1:u1 Reserved2:u1 FrameCount:u4"},
    {280, tieredSettings},
    {300, executionCheckpoint},
};

constexpr Layout privateLayouts[] = {
    {1, "DoCompact:b |1 ClrInstanceID:u2"},
    {2, "SegmentSize:u8 LargeObjectSegmentSize:u8 ServerGC:b |1 ClrInstanceID:u2"},
    {3, "DesiredAllocation:u8 NewAllocation:u8 GenerationNumber:u4 |1 ClrInstanceID:u2"},
    {4, perHeapHistory},
    {5, globalHeapHistory},
    {6, gcJoin},
    {7, markRoots},
    {8, markRoots},
    {9, markRoots},
    {10, markRoots},
    {11, "ClrInstanceID:u2"},
    {12, "ClrInstanceID:u2"},
    {13, "ClrInstanceID:u2"},
    {14, "ClrInstanceID:u2"},
    {15, "ClrInstanceID:u2"},
    {16, "ClrInstanceID:u2"},
    {17, "ClrInstanceID:u2"},
    {18, "ClrInstanceID:u2"},
    {19, "ClrInstanceID:u2"},
    {20, "Objects:u8 ClrInstanceID:u2"},
    {21, "Pages:u8 Objects:u8 IsLarge:u4 ClrInstanceID:u2"},
    {22, "Min:x8 Max:x8 Objects:u8 IsLarge:u4 ClrInstanceID:u2 |1 GenNumber:u4"},
    {23, "Reason:u4=AllocWaitReason ClrInstanceID:u2"},
    {24, "Reason:u4=AllocWaitReason ClrInstanceID:u2"},
    {25, "GenNumber:u4 IsAlloc:u4 |1 ClrInstanceID:u2"},
    {26, "GenNumber:u4 ClrInstanceID:u2"},
};

constexpr Layout sampleProfilerLayouts[] = {{0, "Type:u4=SampleKind"}};

struct Provider
{
    std::string_view name;
    std::span<const Layout> layouts;
};

constexpr Provider providers[] = {
    {"Microsoft-Windows-DotNETRuntime", runtimeLayouts},
    {"Microsoft-Windows-DotNETRuntimeRundown", rundownLayouts},
    {"Microsoft-Windows-DotNETRuntimePrivate", privateLayouts},
    {"Microsoft-DotNETCore-SampleProfiler", sampleProfilerLayouts},
};

/// "0 Small, 1 Large": in hex they are bits. What the numbers mean (runtime-events §5 to §8).
struct NamesOf
{
    std::string_view table;
    bool areBits;
    std::string_view names;
};

constexpr NamesOf nameTables[] = {
    {"GcReason", false,
     "0 AllocSmall,1 Induced,2 LowMemory,3 Empty,4 AllocLarge,5 OutOfSpaceSOH,6 OutOfSpaceLOH,7 InducedNotForced,8 Internal,"
     "9 InducedLowMemory,10 InducedCompacting,11 LowMemoryHost,12 PMFullGC,13 LowMemoryHostBlocking"},
    {"GcType", false, "0 NonConcurrentGC,1 BackgroundGC,2 ForegroundGC"},
    {"SegmentType", false, "0 SmallObjectHeap,1 LargeObjectHeap,2 ReadOnlyHeap,3 PinnedObjectHeap"},
    {"SuspendReason", false,
     "0 Other,1 GC,2 AppDomainShutdown,3 CodePitching,4 Shutdown,5 Debugger,6 GCPrep,7 DebuggerSweep"},
    {"AllocationKind", false, "0 Small,1 Large,2 Pinned"},
    {"HandleKind", false,
     "0 WeakShort,1 WeakLong,2 Strong,3 Pinned,4 Variable,5 RefCounted,6 Dependent,7 AsyncPinned,8 SizedRef"},
    {"PauseMode", false, "0 Batch,1 Interactive,2 LowLatency,3 SustainedLowLatency,4 NoGC"},
    {"JoinTime", false, "0 Start,1 End"},
    {"JoinType", false, "0 LastJoin,1 Join,2 Restart,3 FirstJoin"},
    {"RootType", false, "0 Stack,1 FinalizeQueue,2 Handles,3 Older,4 SizedRef,5 Overflow,6 DependentHandles,7 NewFQ,8 Steal,9 BGC"},
    {"BucketKind", false, "0 LargestFitFree,1 FreeList,2 LargestFitPlug,3 PlugInCondemned"},
    {"AdjustmentReason", false,
     "0 Warmup,1 Initializing,2 RandomMove,3 ClimbingMove,4 ChangePoint,5 Stabilizing,6 Starvation,7 ThreadTimedOut,"
     "8 CooperativeBlocking"},
    {"ContentionFlags", false, "0 Managed,1 Native"},
    {"WaitSource", false, "0 Unknown,1 MonitorWait"},
    {"AllocWaitReason", false, "0 GetLohSeg,1 LohAlloc"},
    {"TailCallType", false, "0 OptimizedTailCall,1 RecursiveLoop,2 HelperAssistedTailCall"},
    {"ResolutionStage", false,
     "0 FindInLoadContext,1 AssemblyLoadContextLoad,2 ApplicationAssemblies,3 DefaultAssemblyLoadContextFallback,"
     "4 ResolveSatelliteAssembly,5 AssemblyLoadContextResolvingEvent,6 AppDomainAssemblyResolveEvent"},
    {"ResolutionResult", false,
     "0 Success,1 AssemblyNotFound,2 IncompatibleVersion,3 MismatchedAssemblyName,4 Failure,5 Exception"},
    {"ProbeSource", false,
     "0 ApplicationAssemblies,1 Unused,2 AppPaths,3 PlatformResourceRoots,4 SatelliteSubdirectory"},
    {"RuntimeSku", false, "1 DesktopCLR,2 CoreCLR"},
    {"SampleKind", false, "0 Error,1 External,2 Managed"},
    {"ExceptionFlags", true, "1 HasInnerException,2 Nested,4 ReThrown,8 CorruptedState,16 CLSCompliant"},
    {"MethodFlags", true, "1 Dynamic,2 Generic,4 HasSharedGenericCode,8 Jitted,16 JitHelper,32 ProfilerRejectedPrecompiledCode,"
                          "64 ReadyToRunRejectedPrecompiledCode"},
    {"ModuleFlags", true, "1 DomainNeutral,2 Native,4 Dynamic,8 Manifest,16 IbcOptimized,32 ReadyToRunModule,64 PartialReadyToRun"},
    {"AssemblyFlags", true, "1 DomainNeutral,2 Dynamic,4 Native,8 Collectible"},
    {"TieredFlags", true, "1 QuickJit,2 QuickJitForLoops,4 TieredPGO,8 ReadyToRun"},
};

std::string_view upTo(std::string_view &rest, char end)
{
    const auto at = rest.find(end);
    const auto piece = rest.substr(0, at);
    rest.remove_prefix(at == std::string_view::npos ? rest.size() : at + 1);
    return piece;
}

std::uint64_t number(std::string_view digits)
{
    std::uint64_t value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    return value;
}

using NamesByTable = std::map<std::string_view, std::shared_ptr<const ValueNames>>;

const NamesByTable &valueNames()
{
    static const NamesByTable all = [] {
        NamesByTable made;
        for (const NamesOf &table : nameTables) {
            ValueNames names{table.areBits, {}};
            for (std::string_view rest = table.names; !rest.empty();) {
                std::string_view entry = upTo(rest, ',');
                const auto value = number(upTo(entry, ' '));
                names.names.emplace_back(value, entry);
            }
            made[table.table] = std::make_shared<const ValueNames>(std::move(names));
        }
        return made;
    }();
    return all;
}

TypeCode typeOf(std::string_view type, int pointerSize)
{
    switch (type[0]) {
    case 'p':
        return pointerSize == 4 ? TypeCode::UInt32 : TypeCode::UInt64;
    case 's':
        return TypeCode::String;
    case 'g':
        return TypeCode::Guid;
    case 'b':
        return TypeCode::Boolean;
    case 'f':
        return TypeCode::Double;
    case 'a':
        return TypeCode::Array;
    case 'i':
        return type[1] == '4' ? TypeCode::Int32 : TypeCode::Int64;
    default:
        return type[1] == '1'   ? TypeCode::Byte
               : type[1] == '2' ? TypeCode::UInt16
               : type[1] == '4' ? TypeCode::UInt32
                                : TypeCode::UInt64;
    }
}

const Layout *find(std::string_view provider, std::int32_t id)
{
    const auto at = std::find_if(std::begin(providers), std::end(providers), [&](const Provider &p) { return p.name == provider; });
    if (at == std::end(providers))
        return nullptr;
    const auto found = std::lower_bound(at->layouts.begin(), at->layouts.end(), id,
                                        [](const Layout &layout, std::int32_t wanted) { return layout.id < wanted; });
    return found != at->layouts.end() && found->id == id ? &*found : nullptr;
}

} // namespace

std::vector<Field> nativeFields(std::string_view provider, std::int32_t eventId, std::int32_t version, int pointerSize)
{
    std::vector<Field> fields;
    const Layout *layout = find(provider, eventId);
    if (layout == nullptr)
        return fields;
    for (std::string_view rest = layout->fields; !rest.empty();) {
        std::string_view word = upTo(rest, ' ');
        if (word.starts_with('|')) {
            if (std::cmp_less(version, number(word.substr(1))))
                break;
            continue;
        }
        Field field;
        field.name = upTo(word, ':');
        const std::string_view type = upTo(word, '=');
        field.type = typeOf(type, pointerSize);
        field.isHex = type[0] == 'x' || type[0] == 'p';
        if (field.type == TypeCode::Array)
            field.children.push_back({"", TypeCode::Int32, 0, {}, false, {}});
        if (!word.empty())
            field.valueNames = valueNames().at(word);
        fields.push_back(std::move(field));
    }
    return fields;
}

void describeNative(nettrace::EventMetadata &metadata, int pointerSize)
{
    if (metadata.name.empty())
        metadata.name = nativeEventName(metadata.provider, metadata.eventId);
    if (!metadata.fields.empty())
        return;
    metadata.fields = nativeFields(metadata.provider, metadata.eventId, metadata.version, pointerSize);
    metadata.isLayoutBuiltIn = !metadata.fields.empty();
}

std::vector<NativeEvent> nativeEvents()
{
    std::vector<NativeEvent> all;
    for (const Provider &provider : providers) {
        for (const Layout &layout : provider.layouts) {
            const auto at = layout.fields.rfind('|');
            const auto newest = at == std::string_view::npos ? 0 : layout.fields[at + 1] - '0';
            all.push_back({provider.name, layout.id, newest});
        }
    }
    return all;
}

} // namespace clrscope::events
