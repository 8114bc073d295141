// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/events/nativelayouts.h>
#include <clrscope/events/tracesummary.h>
#include <clrscope/nettrace/payload.h>
#include <clrscope/nettrace/reader.h>
#include <clrscope/nettrace/repair.h>
#include <clrscope/nettrace/writer.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace clrscope;
using namespace clrscope::nettrace;

namespace {

/// (provider, id, version) to count.
using Counts = std::map<std::tuple<QString, int, int>, qint64>;

std::filesystem::path fsPath(const QString &path)
{
    return path.toStdString();
}

QByteArray load(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Counts oursOf(const QString &path, QString *error = nullptr)
{
    const auto summary = events::readTraceSummary(fsPath(path));
    if (error)
        *error = QString::fromStdString(summary.error);
    Counts counts;
    for (const auto &row : summary.events)
        counts[{QString::fromStdString(row.provider), row.id, row.version}] += qint64(row.count);
    return counts;
}

struct Theirs
{
    QString error;
    qint64 lost = 0;
    bool ordered = false;
    Counts counts;
};

QString dataPath(const char *name)
{
    return QString::fromUtf8(CLRSCOPE_TEST_DATA "/nettrace/") + QString::fromUtf8(name);
}

/// A folder of the build tree for what is made with dotnet.
QString builtHere(const char *name)
{
    return QDir::cleanPath(QString::fromUtf8(CLRSCOPE_BIN_DIR "/../") + QString::fromUtf8(name));
}

/// The first events of each native kind: name of the field to its value, as tracecheck writes them.
struct NativeFields : Handler
{
    static constexpr int most = 3;
    using Kind = std::tuple<QString, int, int>;
    std::map<Kind, QList<QMap<QString, QString>>> rows;

    void onEvent(const Event &event) override
    {
        const auto &metadata = *event.metadata;
        auto &all = rows[{QString::fromStdString(metadata.provider), metadata.eventId, metadata.version}];
        if (all.size() >= most || !metadata.fields.empty())
            return;
        EventMetadata described = metadata;
        events::describeNative(described, 8);
        QMap<QString, QString> row;
        PayloadWalker walker(described, event.payload);
        while (const auto value = walker.next()) {
            const bool isInteger = value->type() == TypeCode::Byte || value->type() == TypeCode::UInt16 || value->type() == TypeCode::UInt32
                || value->type() == TypeCode::UInt64 || value->type() == TypeCode::Int32 || value->type() == TypeCode::Int64
                || value->type() == TypeCode::Boolean;
            row[QString::fromStdString(value->field->name).toLower()] =
                isInteger ? QString::number(value->toInt()) : QString::fromStdString(value->toText(100'000));
        }
        if (walker.isShort())
            row[u"short"_qs] = u"yes"_qs;
        all.append(row);
    }
};

/// One event of every native kind and version we know, with a different value in every field.
QByteArray everyNativeEvent()
{
    Writer writer;
    TraceInfo info;
    info.syncUtcNs = 1'795'224'264'005'000'000;
    info.ticksPerSecond = 1'000'000'000;
    writer.begin(info);
    std::int64_t now = 0;
    for (const events::NativeEvent &known : events::nativeEvents()) {
        for (int version = 0; version <= known.newestVersion; ++version) {
            const auto fields = events::nativeFields(known.provider, known.id, version, 8);
            if (fields.empty())
                continue;
            EventMetadata row;
            row.provider = known.provider;
            row.eventId = known.id;
            row.version = version;
            PayloadBuilder payload;
            std::uint8_t next = 1;
            for (const Field &field : fields) {
                switch (field.type) {
                case TypeCode::Byte:
                    payload.u8(next);
                    break;
                case TypeCode::UInt16:
                    payload.u16(next);
                    break;
                case TypeCode::Boolean:
                    payload.u32(1);
                    break;
                case TypeCode::UInt32:
                case TypeCode::Int32:
                    // Theirs reads that many elements behind it.
                    payload.u32(field.name == "Count" || field.name == "FrameCount" || field.name == "TypeParameterCount"
                                        || field.name == "DataSize"
                                    ? 0
                                    : next);
                    break;
                case TypeCode::UInt64:
                case TypeCode::Int64:
                    payload.u64(next);
                    break;
                case TypeCode::Double:
                    payload.f64(next + 0.5);
                    break;
                case TypeCode::String:
                    payload.text("text " + std::to_string(next));
                    break;
                case TypeCode::Guid:
                    payload.u64(next).u64(next);
                    break;
                default:
                    payload.u16(0).u16(0); // an array of none, and what is behind it
                }
                ++next;
            }
            EventRecord record;
            record.metadataId = writer.addMetadata(row);
            record.ticks = ++now * 1000;
            record.threadId = 1;
            record.payload = payload.bytes();
            writer.addEvent(record);
        }
    }
    writer.finish();
    const auto bytes = writer.take();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

struct Output
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Output run(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A file of our writer's with all it can do: several threads, stacks, activities, sequence points,
/// arrays, a gap.
QByteArray writtenTrace()
{
    Writer writer;
    TraceInfo info;
    info.syncUtcNs = 1'795'224'264'005'000'000;
    info.syncTicks = 5'000'000'000;
    info.ticksPerSecond = 1'000'000'000;
    info.processId = 321;
    info.processorCount = 4;
    writer.begin(info);
    const auto add = [&writer](const char *provider, const char *name, int id, int version,
                               std::vector<Field> fields) {
        EventMetadata row;
        row.provider = provider;
        row.name = name;
        row.eventId = id;
        row.version = version;
        row.level = 4;
        row.fields = std::move(fields);
        return writer.addMetadata(std::move(row), 5'000'000'000, 1);
    };
    const auto hello = add("Written", "Hello", 1, 2,
                           {{"n", TypeCode::Int32, 0, {}}, {"s", TypeCode::String, 0, {}}});
    const auto array =
        add("Written", "Array", 2, 0, {{"xs", TypeCode::Array, 0, {{"", TypeCode::Int32, 0, {}}}}});
    const auto gc = add("Microsoft-Windows-DotNETRuntime", "", 1, 2, {});
    std::int64_t ticks = info.syncTicks;
    for (int interval = 0; interval < 3; ++interval) {
        for (int i = 0; i < 5000; ++i) {
            PayloadBuilder payload;
            EventRecord event;
            event.threadId = 100 + std::uint64_t(i / 7 % 5);
            event.ticks = ticks += 1000;
            event.metadataId = i % 3 == 0 ? hello : i % 3 == 1 ? array : gc;
            if (i % 3 == 0)
                payload.i32(i).text("żółw");
            else if (i % 3 == 1)
                payload.u16(2).i32(1).i32(2);
            else
                payload.u32(1).u32(0).u32(1).u32(0).u16(0).u64(0);
            event.stackId = writer.addStack(
                std::array<std::uint64_t, 2>{0x1000 + std::uint64_t(i % 10), 0x2000});
            if (i % 11 == 0)
                event.activityId[3] = std::byte{7};
            event.payload = payload.bytes();
            writer.addEvent(event);
            if (i == 4000)
                writer.dropEvents(102, 9);
        }
        writer.writeSequencePoint(ticks);
    }
    writer.finish();
    const auto bytes = writer.take();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace

/// TraceEvent and dotnet-trace open what we write and repair, and count what we count.
class TestInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsOfWholeFilesAgree();
    void fieldsOfNativeEventsAgree_data();
    void fieldsOfNativeEventsAgree();
    void repairedCutsOpen();
    void convertOpensRepairedCuts();

private:
    std::map<QString, Theirs> ask(const QStringList &files);
    QTemporaryDir m_folder;
    QString m_checker;
};

void TestInterop::initTestCase()
{
    if (QStandardPaths::findExecutable(u"dotnet"_qs).isEmpty())
        QSKIP("dotnet is not on this machine");
    const Output built =
        run(QString::fromUtf8(CLRSCOPE_BUILD_TRACECHECK), {builtHere("tracecheck")}, 300);
    if (built.code != 0)
        QSKIP(QByteArray("the TraceEvent checker cannot be built: " + built.err.trimmed())
                  .constData());
    m_checker = QString::fromUtf8(built.out).trimmed();
}

std::map<QString, Theirs> TestInterop::ask(const QStringList &files)
{
    const QString list = m_folder.filePath(u"list"_qs);
    save(list, files.join(u'\n').toUtf8());
    const Output output = run(u"dotnet"_qs, {m_checker, u"counts"_qs, u"@"_qs + list}, 200);
    std::map<QString, Theirs> answers;
    for (const QByteArray &line : output.out.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        Theirs theirs{object[u"error"_qs].toString(),
                      object[u"lost"_qs].toInteger(),
                      object[u"ordered"_qs].toBool(),
                      {}};
        for (const QJsonValue &row : object[u"events"_qs].toArray())
            theirs.counts[{row[u"provider"_qs].toString(), row[u"id"_qs].toInt(),
                           row[u"version"_qs].toInt()}] += row[u"count"_qs].toInteger();
        answers[object[u"file"_qs].toString()] = theirs;
    }
    return answers;
}

void TestInterop::countsOfWholeFilesAgree()
{
    const QString written = m_folder.filePath(u"written.nettrace"_qs);
    save(written, writtenTrace());
    const QStringList files = {written, dataPath("web10.nettrace"), dataPath("custom10.nettrace"),
                               dataPath("custom10.netperf")};
    const auto answers = ask(files);
    for (const QString &file : files) {
        QVERIFY2(answers.contains(file), qPrintable(file));
        const Theirs &theirs = answers.at(file);
        QVERIFY2(theirs.error.isEmpty(), qPrintable(theirs.error));
        QVERIFY(theirs.ordered);
        QCOMPARE(oursOf(file), theirs.counts);
        QCOMPARE(qint64(events::readTraceSummary(fsPath(file)).droppedEvents), theirs.lost);
    }
}

void TestInterop::fieldsOfNativeEventsAgree_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kinds");
    QTest::newRow("ASP.NET Core on .NET 8") << qUncompress(load(dataPath("web8.nettrace.qz"))) << 12;
    QTest::newRow("ASP.NET Core on .NET 9") << qUncompress(load(dataPath("web9.nettrace.qz"))) << 12;
    QTest::newRow("every event of the tables") << everyNativeEvent() << 100;
}

void TestInterop::fieldsOfNativeEventsAgree()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kinds);
    const QString file = m_folder.filePath(u"fields.nettrace"_qs);
    QFile::remove(file);
    save(file, bytes);
    NativeFields ours;
    Reader reader(ours);
    reader.feed(std::as_bytes(std::span(bytes.data(), size_t(bytes.size()))));
    reader.finish();

    const Output theirs = run(u"dotnet"_qs, {m_checker, u"fields"_qs, file, QString::number(NativeFields::most)}, 60);
    QVERIFY2(theirs.code == 0, theirs.err.right(2000).constData());
    std::map<NativeFields::Kind, qsizetype> at;
    QStringList differences;
    int compared = 0;
    for (const QByteArray &line : theirs.out.split('\n')) {
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        const NativeFields::Kind kind{row[u"provider"_qs].toString(), row[u"id"_qs].toInt(), row[u"version"_qs].toInt()};
        const auto found = ours.rows.find(kind);
        if (found == ours.rows.end() || at[kind] >= found->second.size())
            continue;
        const auto &own = found->second[at[kind]++];
        const auto tell = [&](const QString &what) {
            differences.append(u"%1 %2 v%3: "_qs.arg(std::get<0>(kind)).arg(std::get<1>(kind)).arg(std::get<2>(kind)) + what);
        };
        if (own.contains(u"short"_qs))
            tell(u"ours is longer than the payload"_qs);
        int shared = 0;
        const QJsonObject fields = row[u"fields"_qs].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            const QString value = it.value().toString();
            if (value.startsWith(u'!') || !own.contains(it.key().toLower()))
                continue;
            ++shared;
            const QString mine = own[it.key().toLower()];
            bool isNumber = false;
            bool isMine = false;
            const auto number = value.toLongLong(&isNumber);
            const auto same = mine.toLongLong(&isMine);
            // Theirs tells these in other words: flags in parts, an instance only from version 1 on.
            static const QStringList inParts{u"MethodFlags"_qs, u"CompactMechanisms"_qs, u"ExpandMechanisms"_qs};
            if (inParts.contains(it.key()) || value.isEmpty() || (it.key() == u"ClrInstanceID"_qs && value == u"0"_qs))
                continue;
            const bool equal = isNumber && isMine ? quint32(number) == quint32(same) : value == mine;
            if (!equal)
                tell(it.key() + u": "_qs + mine + u" for "_qs + value);
        }
        if (shared == 0 && !fields.isEmpty() && !own.isEmpty())
            tell(u"no field in common: "_qs + fields.keys().join(u' ') + u" | "_qs + own.keys().join(u' '));
        compared += shared > 0 && at[kind] == 1 ? 1 : 0;
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    QVERIFY2(compared >= kinds, qPrintable(QString::number(compared)));
}

void TestInterop::repairedCutsOpen()
{
    for (const QString &source : {dataPath("web10.nettrace"), dataPath("custom10.nettrace")}) {
        const QByteArray bytes = load(source);
        QStringList files;
        std::uint32_t random = 7;
        while (files.size() < 200) {
            random = random * 1664525 + 1013904223;
            const auto size = 2500 + qsizetype(random) % (bytes.size() - 2500);
            const QString cut = m_folder.filePath(u"cut"_qs);
            save(cut, bytes.left(size));
            if (events::readTraceSummary(fsPath(cut)).eventCount == 0)
                continue; // before its first whole event
            const QString out = m_folder.filePath(u"repaired%1.nettrace"_qs.arg(files.size()));
            QFile::remove(out);
            QVERIFY(!repairFile(fsPath(cut), fsPath(out)).failed);
            QString error;
            QCOMPARE(oursOf(out, &error), oursOf(cut));
            QVERIFY2(error.isEmpty(), qPrintable(error));
            files << out;
        }
        const auto answers = ask(files);
        for (const QString &file : files) {
            QVERIFY(answers.contains(file));
            QVERIFY2(answers.at(file).error.isEmpty(), qPrintable(file + answers.at(file).error));
            QCOMPARE(oursOf(file), answers.at(file).counts);
        }
    }
}

void TestInterop::convertOpensRepairedCuts()
{
    const QString tools = builtHere("tools");
    const QString tool = tools + u"/dotnet-trace"_qs;
    if (!QFile::exists(tool)) {
        const Output installed =
            run(u"dotnet"_qs,
                {u"tool"_qs, u"install"_qs, u"dotnet-trace"_qs, u"--tool-path"_qs, tools}, 120);
        if (installed.code != 0 && !QFile::exists(tool))
            QSKIP("the tool package dotnet-trace cannot be had");
    }
    const QByteArray bytes = load(dataPath("web10.nettrace"));
    for (const auto size : {bytes.size() / 3, bytes.size() / 2 + 1, bytes.size() - 1}) {
        const QString cut = m_folder.filePath(u"cut"_qs);
        const QString out = m_folder.filePath(u"convert%1.nettrace"_qs.arg(size));
        save(cut, bytes.left(size));
        QVERIFY(!repairFile(fsPath(cut), fsPath(out)).failed);
        const Output converted =
            run(tool, {u"convert"_qs, out, u"--format"_qs, u"Speedscope"_qs}, 60);
        QVERIFY2(converted.code == 0, QByteArray(converted.out + converted.err).constData());
        QVERIFY2(!converted.out.contains("potentially broken"), converted.out.constData());
        QVERIFY(QFile::exists(m_folder.filePath(u"convert%1.speedscope.json"_qs.arg(size))));
    }
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
