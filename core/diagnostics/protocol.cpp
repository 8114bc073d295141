// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/diagnostics/protocol.h>

#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace clrscope::diagnostics::protocol {

namespace {

constexpr char magic[] = "DOTNET_IPC_V1"; // with its NUL: 14 bytes
constexpr char advertiseMagic[] = "ADVR_V1"; // with its NUL: 8 bytes

class Writer
{
public:
    template <typename T>
    Writer &put(T value)
    {
        const T little = qToLittleEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
        return *this;
    }
    Writer &text(const QString &value)
    {
        if (value.isEmpty())
            return put<quint32>(0);
        put(static_cast<quint32>(value.size() + 1));
        for (const QChar unit : value)
            put<quint16>(unit.unicode());
        return put<quint16>(0);
    }
    /// An empty but present string: one unit, the NUL.
    Writer &presentText(const QString &value)
    {
        return value.isEmpty() ? put<quint32>(1).put<quint16>(0) : text(value);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A view that cannot run past its end: short reads set failed() and give zeroes.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes) : m_rest(bytes) {}

    template <typename T>
    T take()
    {
        if (m_rest.size() < static_cast<qsizetype>(sizeof(T))) {
            fail();
            return {};
        }
        const T value = qFromLittleEndian<T>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(T));
        return value;
    }
    QUuid guid()
    {
        if (m_rest.size() < 16) {
            fail();
            return {};
        }
        const auto d1 = take<quint32>();
        const auto d2 = take<quint16>();
        const auto d3 = take<quint16>();
        const auto *b = reinterpret_cast<const uchar *>(m_rest.data());
        const QUuid value(d1, d2, d3, b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]);
        m_rest = m_rest.sliced(8);
        return value;
    }
    QString text()
    {
        const auto count = take<quint32>();
        if (count > static_cast<quint64>(m_rest.size()) / 2) {
            fail();
            return {};
        }
        QString value(static_cast<qsizetype>(count), Qt::Uninitialized);
        for (qsizetype i = 0; i < value.size(); ++i)
            value[i] = QChar(qFromLittleEndian<quint16>(m_rest.data() + i * 2));
        m_rest = m_rest.sliced(static_cast<qsizetype>(count) * 2);
        if (const qsizetype nul = value.indexOf(QChar(u'\0')); nul >= 0)
            value.truncate(nul);
        if (!value.isValidUtf16()) // nobody validates them on the other side
            value = QString::fromUtf8(value.toUtf8());
        return value;
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype left() const { return m_rest.size(); }

private:
    void fail()
    {
        m_failed = true;
        m_rest = {};
    }
    QByteArrayView m_rest;
    bool m_failed = false;
};

tl::unexpected<Error> shortReply()
{
    return fail(ErrorCode::Protocol, Message::tr("The runtime's reply ends before its fields do."));
}

QString quoted(const QString &text)
{
    return text.contains(u';') || text.contains(u'=') ? u'"' + text + u'"' : text;
}

} // namespace

QByteArray message(quint8 set, quint8 id, const QByteArray &payload)
{
    Q_ASSERT(payload.size() + headerBytes <= 65535);
    QByteArray out(magic, 14);
    out += Writer().put(static_cast<quint16>(headerBytes + payload.size())).put(set).put(id).put<quint16>(0).bytes();
    return out + payload;
}

QByteArray processInfoRequest(int version)
{
    return message(0x04, version >= 3 ? 0x08 : version == 2 ? 0x04 : 0x00);
}

QByteArray resumeRequest()
{
    return message(0x04, 0x01);
}

QByteArray environmentRequest()
{
    return message(0x04, 0x02);
}

QByteArray setEnvironmentRequest(const QString &name, const QString &value)
{
    Writer out;
    out.text(name);
    if (value.isNull())
        out.put<quint32>(0);
    else
        out.presentText(value);
    return message(0x04, 0x03, out.bytes());
}

Result<QString> argumentsText(const Provider &provider)
{
    QString out;
    for (const auto &[key, value] : provider.arguments) {
        if (key.contains(u'"') || value.contains(u'"')) {
            return fail(ErrorCode::InvalidArgument,
                        Message::tr("An argument of provider %1 contains a double quote, which the runtime cannot take.")
                            .arg(provider.name));
        }
        if (!out.isEmpty())
            out += u';';
        out += quoted(key) + u'=' + quoted(value);
    }
    return out;
}

Result<QByteArray> collectRequest(const SessionRequest &request, int version)
{
    Q_ASSERT(version >= 1 && version <= 5);
    constexpr quint32 formatNetTrace = 1; // anything above kills .NET 8 and 9
    if (request.providers.isEmpty() || request.providers.size() > 1000)
        return fail(ErrorCode::InvalidArgument, Message::tr("A session needs 1 to 1000 providers."));
    if (request.bufferMiB == 0)
        return fail(ErrorCode::InvalidArgument, Message::tr("The buffer of a session must be at least 1 MiB."));
    Writer out;
    if (version >= 5)
        out.put<quint32>(0); // a streaming session
    out.put(request.bufferMiB).put(formatNetTrace);
    if (version == 2 || version == 3)
        out.put<quint8>(request.rundownKeyword != 0);
    else if (version >= 4)
        out.put(request.rundownKeyword);
    if (version >= 3)
        out.put<quint8>(request.hasStacks);
    out.put(static_cast<quint32>(request.providers.size()));
    for (const Provider &provider : request.providers) {
        if (provider.name.isEmpty() || provider.name.contains(QChar(u'\0')))
            return fail(ErrorCode::InvalidArgument, Message::tr("A provider has no name."));
        if (provider.level > 5) {
            return fail(ErrorCode::InvalidArgument, Message::tr("Provider %1 is asked at level %2; levels go from 0 to 5.")
                                                        .arg(provider.name).arg(provider.level));
        }
        const Result<QString> arguments = argumentsText(provider);
        if (!arguments)
            return fail(arguments);
        out.put(provider.keywords).put(provider.level).text(provider.name).text(*arguments);
        if (version >= 5) {
            out.put<quint8>(provider.eventFilter == Provider::EventFilter::Only);
            const QList<quint32> ids = provider.eventFilter == Provider::EventFilter::All ? QList<quint32>() : provider.eventIds;
            out.put(static_cast<quint32>(ids.size()));
            for (const quint32 id : ids)
                out.put(id);
        }
    }
    if (out.bytes().size() + headerBytes > 65535)
        return fail(ErrorCode::InvalidArgument, Message::tr("The providers and their arguments do not fit in one request (64 KiB)."));
    return message(0x02, static_cast<quint8>(version + 1), out.bytes());
}

QByteArray stopRequest(quint64 sessionId)
{
    return message(0x02, 0x01, Writer().put(sessionId).bytes());
}

QByteArray dumpRequest(const QString &path, DumpType type, int version)
{
    // The old form has a bool "logging" where the newer ones have flags: 0 either way.
    return message(0x01, static_cast<quint8>(qBound(1, version, 3)),
                   Writer().text(path).put(static_cast<quint32>(type)).put<quint32>(0).bytes());
}

Result<Header> parseReplyHeader(QByteArrayView bytes)
{
    if (bytes.size() < headerBytes || std::memcmp(bytes.data(), magic, 14) != 0)
        return fail(ErrorCode::Protocol, Message::tr("What answers is not the diagnostics protocol of .NET."));
    Cursor cursor(bytes.sliced(14, 6));
    Header header;
    header.sizeBytes = cursor.take<quint16>();
    header.set = cursor.take<quint8>();
    header.id = cursor.take<quint8>();
    if (header.sizeBytes < headerBytes || header.set != 0xFF || (header.id != 0x00 && header.id != 0xFF))
        return fail(ErrorCode::Protocol, Message::tr("The runtime's reply has an impossible header."));
    return header;
}

Result<ProcessInfo> parseProcessInfo(QByteArrayView payload, int version)
{
    Cursor cursor(payload);
    ProcessInfo info;
    const quint32 recordVersion = version >= 3 ? cursor.take<quint32>() : 0;
    info.pid = cursor.take<quint64>();
    info.cookie = cursor.guid();
    info.commandLine = cursor.text();
    info.operatingSystem = cursor.text();
    info.architecture = cursor.text();
    if (version >= 2) {
        info.managedEntryAssembly = cursor.text();
        info.runtimeVersion = cursor.text();
    }
    if (version >= 3 && recordVersion >= 1)
        info.portableRid = cursor.text();
    if (cursor.failed())
        return shortReply();
    return info;
}

Result<quint32> parseEnvironmentSize(QByteArrayView payload)
{
    Cursor cursor(payload);
    const auto size = cursor.take<quint32>();
    if (cursor.failed())
        return shortReply();
    if (size > maxEnvironmentBytes)
        return fail(ErrorCode::Protocol, Message::tr("The runtime announces an environment of %1 bytes.").arg(size));
    return size;
}

Result<QMap<QString, QString>> parseEnvironment(QByteArrayView block)
{
    Cursor cursor(block);
    QMap<QString, QString> out;
    const auto count = cursor.take<quint32>();
    for (quint32 i = 0; i < count && !cursor.failed(); ++i) {
        const QString entry = cursor.text();
        const qsizetype equals = entry.indexOf(u'=', 1); // Windows has names that begin with it
        if (equals > 0)
            out.insert(entry.left(equals), entry.mid(equals + 1));
        else if (!entry.isEmpty())
            out.insert(entry, {});
    }
    if (cursor.failed())
        return shortReply();
    return out;
}

Result<quint64> parseSessionId(QByteArrayView payload)
{
    Cursor cursor(payload);
    const auto id = cursor.take<quint64>();
    if (cursor.failed())
        return shortReply();
    return id;
}

quint32 parseHresult(QByteArrayView payload)
{
    return Cursor(payload).take<quint32>();
}

QString parseErrorText(QByteArrayView payload)
{
    if (payload.size() <= 8)
        return {};
    Cursor cursor(payload.sliced(4));
    const QString text = cursor.text();
    return cursor.failed() ? QString() : text;
}

Result<Advertise> parseAdvertise(QByteArrayView bytes)
{
    if (bytes.size() < advertiseBytes || std::memcmp(bytes.data(), advertiseMagic, 8) != 0)
        return fail(ErrorCode::Protocol, Message::tr("What dialled the diagnostic port is not a .NET runtime."));
    Cursor cursor(bytes.sliced(8, advertiseBytes - 8));
    Advertise advertise;
    advertise.cookie = cursor.guid();
    advertise.pid = cursor.take<quint64>();
    return advertise;
}

Message hresultText(quint32 hresult)
{
    Message meaning;
    switch (hresult) {
    case hrBadEncoding: meaning = Message::tr("the request was not understood"); break;
    case hrUnknownCommand: meaning = Message::tr("unknown command"); break;
    case hrUnknownMagic: meaning = Message::tr("unknown protocol"); break;
    case hrNotYetAvailable: meaning = Message::tr("not yet available"); break;
    case 0x80131371: meaning = Message::tr("the runtime is not initialised yet"); break;
    case hrNotSupported: meaning = Message::tr("not supported"); break;
    case 0x8013136A: meaning = Message::tr("a profiler is attached already"); break;
    case 0x800000CB: meaning = Message::tr("no such environment variable"); break;
    case 0x80070057: meaning = Message::tr("invalid argument"); break;
    case 0x8007007A: meaning = Message::tr("insufficient buffer"); break;
    case 0x8007007E: meaning = Message::tr("module not found"); break;
    case hrGenericFailure: meaning = Message::tr("failure without a reason"); break;
    default: break;
    }
    const QString code = u"0x"_s + u"%1"_s.arg(hresult, 8, 16, QChar(u'0')).toUpper();
    return meaning.isEmpty() ? Message(code) : Message(u"%1 (%2)"_s).arg(code, meaning);
}

namespace {

/// The first argument (quote-aware), and where it ends.
std::pair<QString, qsizetype> firstArgument(const QString &commandLine, bool isWindows)
{
    QString token;
    bool inQuotes = false, hasToken = false;
    qsizetype i = 0;
    for (; i < commandLine.size(); ++i) {
        const QChar c = commandLine[i];
        if (c == u'"') {
            inQuotes = !inQuotes;
            hasToken = true;
        } else if (!isWindows && inQuotes && c == u'\\' && i + 1 < commandLine.size()) {
            token += commandLine[++i];
        } else if (!inQuotes && c.isSpace()) {
            if (hasToken)
                break;
        } else {
            token += c;
            hasToken = true;
        }
    }
    return {token, i};
}

} // namespace

bool isExecutableAlone(const QString &commandLine)
{
    const qsizetype end = firstArgument(commandLine, false).second;
    return QStringView(commandLine).sliced(end).trimmed().isEmpty();
}

QString processName(const QString &commandLine, const QString &operatingSystem)
{
    const bool isWindows = operatingSystem.startsWith(u"Windows"_s, Qt::CaseInsensitive);
    const QString token = firstArgument(commandLine, isWindows).first;
    qsizetype cut = token.lastIndexOf(u'/');
    if (isWindows)
        cut = std::max(cut, token.lastIndexOf(u'\\'));
    QString name = token.mid(cut + 1);
    if (isWindows) {
        if (const qsizetype dot = name.lastIndexOf(u'.'); dot > 0)
            name.truncate(dot);
    }
    return name.isEmpty() ? u"unknown"_s : name;
}

QString displayName(const ProcessInfo &info, const QString &name)
{
    if (!info.managedEntryAssembly.isEmpty())
        return info.managedEntryAssembly;
    if (name != u"dotnet"_s)
        return name;
    // Suspended or old: the assembly is the muxer's first argument that is a file of code.
    const QStringList words = info.commandLine.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.endsWith(u".dll"_s, Qt::CaseInsensitive)) {
            const QString file = word.mid(word.lastIndexOf(u'/') + 1);
            return file.chopped(4);
        }
    }
    return name;
}

} // namespace clrscope::diagnostics::protocol
