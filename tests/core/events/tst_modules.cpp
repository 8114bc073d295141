// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/modules.h>
#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/writer.h>

#include <QByteArray>
#include <QTest>

using namespace clrscope;
using namespace clrscope::events;
using nettrace::EventMetadata;
using nettrace::PayloadBuilder;

namespace {

/// As .NET 10.0.12 on linux-x64 sent them: ModuleDCEnd v2 and AssemblyDCEnd v1 of its core library.
const QByteArray moduleBytes = QByteArray::fromHex(
    "004066e8db7f0000f057c4eb2e56000028000000000000002f007500730072002f00730068006100720065002f006400"
    "6f0074006e00650074002f007300680061007200650064002f004d006900630072006f0073006f00660074002e004e00"
    "4500540043006f00720065002e004100700070002f00310030002e0030002e00310032002f0053007900730074006500"
    "6d002e0050007200690076006100740065002e0043006f00720065004c00690062002e0064006c006c00000000000000"
    "8165c9c0b76938ba8a418680bc2a7220010000002f005f002f007300720063002f00720075006e00740069006d006500"
    "2f006100720074006900660061006300740073002f006f0062006a002f0063006f007200650063006c0072002f005300"
    "79007300740065006d002e0050007200690076006100740065002e0043006f00720065004c00690062002f006c006900"
    "6e00750078002e007800360034002e00520065006c0065006100730065002f00530079007300740065006d002e005000"
    "7200690076006100740065002e0043006f00720065004c00690062002e00700064006200000000000000000000000000"
    "000000000000000000000000");
const QByteArray assemblyBytes = QByteArray::fromHex(
    "f057c4eb2e56000070c8c2eb2e560000000000000000000010000000530079007300740065006d002e00500072006900"
    "76006100740065002e0043006f00720065004c00690062002c002000560065007200730069006f006e003d0031003000"
    "2e0030002e0030002e0030002c002000430075006c0074007500720065003d006e00650075007400720061006c002c00"
    "20005000750062006c00690063004b006500790054006f006b0065006e003d0037006300650063003800350064003700"
    "6200650061003700370039003800650000000000");

EventMetadata row(std::int32_t id, std::int32_t version)
{
    EventMetadata metadata;
    metadata.provider = rundownProviderName;
    metadata.eventId = id;
    metadata.version = version;
    return metadata;
}

bool give(ModuleDecoder &decoder, const EventMetadata &metadata, std::span<const std::byte> payload)
{
    nettrace::Event event;
    event.metadata = &metadata;
    event.payload = payload;
    return decoder.handle(event);
}

std::span<const std::byte> view(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

class TestModules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatARuntimeSent();
    void survivesAnyCut();
    void knowsModulesWithoutAFile();
    void readsOlderVersionsAndLeavesTheRest();
    void saysTheRuntimeAndWhetherAllCame();
    void ignoresOtherEvents();
};

void TestModules::readsWhatARuntimeSent()
{
    ModuleDecoder decoder;
    QVERIFY(give(decoder, row(156, 1), view(assemblyBytes))); // in any order
    QVERIFY(give(decoder, row(154, 2), view(moduleBytes)));
    QVERIFY(give(decoder, row(154, 2), view(moduleBytes))); // told twice, listed once
    const auto modules = decoder.modules();
    QCOMPARE(modules.size(), std::size_t(1));
    const RuntimeModule &module = modules.front();
    QCOMPARE(module.path, std::string("/usr/share/dotnet/shared/Microsoft.NETCore.App/10.0.12/System.Private.CoreLib.dll"));
    QCOMPARE(module.nativePath, std::string());
    QVERIFY(module.isReadyToRun());
    QVERIFY(!module.isDynamic());
    QVERIFY(!module.isCollectible());
    QCOMPARE(module.moduleId, std::uint64_t(0x7FDBE8664000));
    QCOMPARE(nettrace::guidText(module.pdbSignature), std::string("c0c96581-69b7-ba38-8a41-8680bc2a7220"));
    QCOMPARE(module.pdbAge, 1U);
    QVERIFY(module.pdbPath.ends_with("/System.Private.CoreLib.pdb"));
    QCOMPARE(module.assemblyName, std::string("System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, "
                                              "PublicKeyToken=7cec85d7bea7798e"));
    QCOMPARE(assemblyVersion(module.assemblyName), std::string_view("10.0.0.0"));
    QCOMPARE(assemblySimpleName(module.assemblyName), std::string_view("System.Private.CoreLib"));
    QCOMPARE(decoder.badEvents(), std::uint64_t(0));
}

void TestModules::survivesAnyCut()
{
    for (const auto &[id, version, bytes] : {std::tuple(154, 2, moduleBytes), std::tuple(156, 1, assemblyBytes)}) {
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            ModuleDecoder decoder;
            const QByteArray cut = bytes.first(size); // a buffer of its own: sanitizers see what is beyond
            QVERIFY(give(decoder, row(id, version), view(cut)));
            const auto modules = decoder.modules();
            QVERIFY(decoder.badEvents() == 1 || id == 156 || modules.size() == 1);
        }
    }
    ModuleDecoder decoder;
    QVERIFY(give(decoder, row(154, 2), view(moduleBytes.first(40))));
    QCOMPARE(decoder.badEvents(), std::uint64_t(1));
    QVERIFY(decoder.modules().empty());
}

void TestModules::knowsModulesWithoutAFile()
{
    // What an assembly made at run time looks like (10.0.12).
    PayloadBuilder module;
    module.u64(7).u64(8).u32(RuntimeModule::IsManifest | RuntimeModule::IsDynamic).u32(0);
    module.text("Anonymously Hosted DynamicMethods Assembly").text("").u16(0).guid({}).u32(0).text("").guid({}).u32(0).text("");
    PayloadBuilder assembly;
    assembly.u64(8).u64(1).u64(0).u32(RuntimeModule::IsDynamicAssembly);
    assembly.text("Anonymously Hosted DynamicMethods Assembly, Version=0.0.0.0, Culture=neutral, PublicKeyToken=null").u16(0);
    ModuleDecoder decoder;
    give(decoder, row(154, 2), module.bytes());
    give(decoder, row(156, 1), assembly.bytes());
    const auto modules = decoder.modules();
    QCOMPARE(modules.size(), std::size_t(1));
    QVERIFY(modules.front().isDynamic());
    QVERIFY(!modules.front().hasPdb());
    QCOMPARE(assemblyVersion("Broken"), std::string_view());
}

void TestModules::readsOlderVersionsAndLeavesTheRest()
{
    PayloadBuilder old;
    old.u64(7).u64(8).u32(0).u32(0).text("/srv/a.dll").text("/srv/a.ni.dll");
    PayloadBuilder newer;
    newer.u64(9).u64(8).u32(0).u32(0).text("/srv/b.dll").text("").u16(0).guid({std::byte(1)}).u32(2).text("b.pdb").guid({}).u32(0)
        .text("").u64(0x1234); // appended by a later runtime
    ModuleDecoder decoder;
    give(decoder, row(154, 0), old.bytes());
    give(decoder, row(154, 3), newer.bytes());
    const auto modules = decoder.modules();
    QCOMPARE(modules.size(), std::size_t(2));
    QCOMPARE(modules[0].nativePath, std::string("/srv/a.ni.dll"));
    QCOMPARE(modules[1].pdbPath, std::string("b.pdb"));
    QCOMPARE(modules[1].pdbAge, 2U);
    QCOMPARE(decoder.badEvents(), std::uint64_t(0));
}

void TestModules::saysTheRuntimeAndWhetherAllCame()
{
    PayloadBuilder runtime;
    runtime.u16(0).u16(2);
    for (int part = 0; part < 8; ++part)
        runtime.u16(std::uint16_t(part));
    runtime.u32(0).u8(4).text("/srv/shop.web --urls http://*:5000").guid({}).text("/usr/share/dotnet/libcoreclr.so");
    ModuleDecoder decoder;
    give(decoder, row(187, 0), runtime.bytes());
    QCOMPARE(decoder.runtimePath(), std::string("/usr/share/dotnet/libcoreclr.so"));
    QVERIFY(!decoder.isComplete());
    give(decoder, row(146, 1), PayloadBuilder().u16(0).bytes());
    QVERIFY(decoder.isComplete());
}

void TestModules::ignoresOtherEvents()
{
    ModuleDecoder decoder;
    auto live = row(154, 1); // AssemblyLoad there
    live.provider = "Microsoft-Windows-DotNETRuntime";
    QVERIFY(!give(decoder, live, view(moduleBytes)));
    QVERIFY(!give(decoder, row(144, 2), view(moduleBytes)));
    QVERIFY(decoder.modules().empty());
}

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
