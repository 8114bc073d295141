// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clrscope/metrics/declaredsources.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace clrscope::metrics {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAssembly = 64 * 1024 * 1024;
constexpr qsizetype mostAssemblies = 500;
constexpr qsizetype mostNames = 100;
constexpr qsizetype longestName = 256;
constexpr qint64 mostMapBytes = 8 * 1024 * 1024;

/// Tables of ECMA-335 II.22 up to the last one read, and those their columns point into.
enum Table : int {
    Module = 0x00, TypeRef = 0x01, TypeDef = 0x02, FieldPtr = 0x03, Field = 0x04, MethodPtr = 0x05, MethodDef = 0x06,
    ParamPtr = 0x07, Param = 0x08, InterfaceImpl = 0x09, MemberRef = 0x0A, Constant = 0x0B, CustomAttribute = 0x0C,
    DeclSecurity = 0x0E, StandAloneSig = 0x11, Event = 0x14, Property = 0x17, ModuleRef = 0x1A, TypeSpec = 0x1B,
    Assembly = 0x20, AssemblyRef = 0x23, File = 0x26, ExportedType = 0x27, ManifestResource = 0x28, GenericParam = 0x2A,
    MethodSpec = 0x2B, GenericParamConstraint = 0x2C,
};

/// Bounded reads of little-endian numbers: what lies outside is zero, and the image is then not good.
class Bytes
{
public:
    explicit Bytes(QByteArrayView data) : m_data(data) {}

    template <typename T>
    T at(qint64 offset)
    {
        if (offset < 0 || offset > m_data.size() - qsizetype(sizeof(T))) {
            m_good = false;
            return 0;
        }
        return qFromLittleEndian<T>(m_data.data() + offset);
    }
    [[nodiscard]] QByteArrayView part(qint64 offset, qint64 size)
    {
        if (offset < 0 || size < 0 || offset > m_data.size() || size > m_data.size() - offset) {
            m_good = false;
            return {};
        }
        return m_data.sliced(offset, size);
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QByteArrayView m_data;
    bool m_good = true;
};

/// A length of metadata blobs (II.23.2); moves `at` behind it.
std::optional<quint32> packedLength(QByteArrayView blob, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return static_cast<quint32>(static_cast<unsigned char>(blob[i])); };
    if (at >= blob.size())
        return {};
    const quint32 first = byte(at);
    const qsizetype size = first < 0x80 ? 1 : first < 0xC0 ? 2 : 4;
    if (first >= 0xE0 || blob.size() - at < size)
        return {};
    quint32 value = size == 1 ? first : size == 2 ? first & 0x3F : first & 0x1F;
    for (qsizetype i = 1; i < size; ++i)
        value = value << 8 | byte(at + i);
    at += size;
    return value;
}

std::optional<QString> packedString(QByteArrayView blob, qsizetype &at)
{
    const auto length = packedLength(blob, at);
    if (!length || *length > static_cast<quint64>(blob.size() - at))
        return {};
    const QString text = QString::fromUtf8(blob.sliced(at, qsizetype(*length)));
    at += qsizetype(*length);
    return text;
}

/// The name argument of [EventSource(Name = "…")]; nothing if it has none.
std::optional<QString> nameArgument(QByteArrayView value)
{
    constexpr char property = 0x54;
    constexpr char string = 0x0E;
    constexpr char boolean = 0x02;
    if (value.size() < 4 || value[0] != 1 || value[1] != 0)
        return {};
    const auto count = qFromLittleEndian<quint16>(value.data() + 2);
    qsizetype at = 4;
    for (int i = 0; i < count; ++i) {
        if (value.size() - at < 2 || value[at] != property)
            return {};
        const char type = value[at + 1];
        at += 2;
        const auto name = packedString(value, at);
        if (!name)
            return {};
        if (type == string) {
            const auto text = packedString(value, at);
            if (!text)
                return {};
            if (*name == u"Name")
                return text;
        } else if (type == boolean) {
            ++at;
        } else {
            return {};
        }
    }
    return {};
}

/// The metadata of one assembly: heaps and tables, read where they lie.
class Metadata
{
public:
    explicit Metadata(const QByteArray &image) : m_image(image) { m_valid = open() && m_image.isGood(); }

    [[nodiscard]] QStringList eventSources()
    {
        if (!m_valid)
            return {};
        QSet<quint32> sourceTypes; // TypeRefs
        QSet<quint32> attributeTypes;
        bool counts = false;
        for (quint32 row = 1; row <= rows(TypeRef); ++row) {
            const QString name = string(cell(TypeRef, row, resolutionScope(), m_stringSize));
            const QString space = string(cell(TypeRef, row, resolutionScope() + m_stringSize, m_stringSize));
            if (space != u"System.Diagnostics.Tracing")
                continue;
            if (name == u"EventSource")
                sourceTypes.insert(row);
            else if (name == u"EventSourceAttribute")
                attributeTypes.insert(row);
            else if (name.endsWith(u"EventCounter") || name.endsWith(u"PollingCounter"))
                counts = true;
        }
        if (!counts || sourceTypes.isEmpty())
            return {};
        QHash<quint32, QString> names; // by TypeDef
        const int extends = 4 + 2 * m_stringSize;
        for (quint32 row = 1; row <= rows(TypeDef); ++row) {
            const quint32 parent = cell(TypeDef, row, extends, typeDefOrRef());
            if ((parent & 3) == 1 && sourceTypes.contains(parent >> 2))
                names.insert(row, string(cell(TypeDef, row, 4, m_stringSize)));
        }
        QSet<quint32> constructors; // MemberRefs
        for (quint32 row = 1; row <= rows(MemberRef); ++row) {
            const quint32 parent = cell(MemberRef, row, 0, memberRefParent());
            if ((parent & 7) == 1 && attributeTypes.contains(parent >> 3))
                constructors.insert(row);
        }
        for (quint32 row = 1; row <= rows(CustomAttribute); ++row) {
            const int parentSize = hasCustomAttribute();
            const quint32 parent = cell(CustomAttribute, row, 0, parentSize);
            const quint32 type = cell(CustomAttribute, row, parentSize, attributeType());
            constexpr quint32 typeDefTag = 3;
            constexpr quint32 memberRefTag = 3;
            if ((parent & 31) != typeDefTag || (type & 7) != memberRefTag || !constructors.contains(type >> 3)
                || !names.contains(parent >> 5))
                continue;
            if (const auto name = nameArgument(blob(cell(CustomAttribute, row, parentSize + attributeType(), m_blobSize))))
                names[parent >> 5] = *name;
        }
        QStringList found;
        for (const QString &name : std::as_const(names)) {
            if (!name.isEmpty() && name.size() <= longestName && !found.contains(name) && found.size() < mostNames)
                found += name;
        }
        found.sort();
        return found;
    }

private:
    bool open()
    {
        constexpr quint16 dosMagic = 0x5A4D;
        constexpr quint32 peMagic = 0x4550;
        constexpr quint16 plus = 0x20B;
        constexpr quint32 metadataMagic = 0x424A5342;
        if (m_image.at<quint16>(0) != dosMagic)
            return false;
        const qint64 pe = m_image.at<quint32>(0x3C);
        if (m_image.at<quint32>(pe) != peMagic)
            return false;
        m_sectionCount = m_image.at<quint16>(pe + 6);
        const qint64 optional = pe + 24;
        m_sections = optional + m_image.at<quint16>(pe + 20);
        const qint64 directories = optional + (m_image.at<quint16>(optional) == plus ? 112 : 96);
        const qint64 clr = fileOffset(m_image.at<quint32>(directories + 14 * 8));
        if (clr <= 0)
            return false;
        const qint64 root = fileOffset(m_image.at<quint32>(clr + 8));
        if (root <= 0 || m_image.at<quint32>(root) != metadataMagic)
            return false;
        qint64 at = root + 16 + m_image.at<quint32>(root + 12);
        const int streams = m_image.at<quint16>(at + 2);
        at += 4;
        qint64 tables = 0;
        for (int i = 0; i < streams && m_image.isGood(); ++i) {
            const qint64 offset = root + m_image.at<quint32>(at);
            const qint64 size = m_image.at<quint32>(at + 4);
            QByteArray name;
            for (qint64 c = at + 8; name.size() < 32; ++c) {
                const char letter = static_cast<char>(m_image.at<quint8>(c));
                if (letter == 0)
                    break;
                name += letter;
            }
            at += 8 + (name.size() + 4) / 4 * 4;
            if (name == "#~")
                tables = offset;
            else if (name == "#Strings")
                m_strings = m_image.part(offset, size);
            else if (name == "#Blob")
                m_blobs = m_image.part(offset, size);
        }
        return tables > 0 && openTables(tables);
    }

    bool openTables(qint64 at)
    {
        const auto heaps = m_image.at<quint8>(at + 6);
        m_stringSize = heaps & 1 ? 4 : 2;
        m_guidSize = heaps & 2 ? 4 : 2;
        m_blobSize = heaps & 4 ? 4 : 2;
        const auto valid = m_image.at<quint64>(at + 8);
        qint64 next = at + 24;
        for (int table = 0; table < 64; ++table) {
            if (valid >> table & 1) {
                m_rows[static_cast<std::size_t>(table)] = m_image.at<quint32>(next);
                next += 4;
            }
        }
        for (int table = Module; table <= CustomAttribute; ++table) {
            m_starts[static_cast<std::size_t>(table)] = next;
            next += qint64(rows(table)) * rowSize(table);
        }
        return m_image.isGood();
    }

    [[nodiscard]] qint64 fileOffset(quint32 address)
    {
        for (int i = 0; i < m_sectionCount; ++i) {
            const qint64 section = m_sections + i * 40;
            const auto start = m_image.at<quint32>(section + 12);
            const auto size = std::max(m_image.at<quint32>(section + 8), m_image.at<quint32>(section + 16));
            if (address >= start && address - start < size)
                return qint64(m_image.at<quint32>(section + 20)) + (address - start);
        }
        return -1;
    }

    [[nodiscard]] quint32 rows(int table) const { return m_rows[static_cast<std::size_t>(table)]; }
    [[nodiscard]] int simple(int table) const { return rows(table) > 0xFFFF ? 4 : 2; }
    [[nodiscard]] int coded(int bits, std::initializer_list<int> tables) const
    {
        quint32 most = 0;
        for (const int table : tables)
            most = std::max(most, rows(table));
        return most >= 1U << (16 - bits) ? 4 : 2;
    }
    [[nodiscard]] int resolutionScope() const { return coded(2, {Module, ModuleRef, AssemblyRef, TypeRef}); }
    [[nodiscard]] int typeDefOrRef() const { return coded(2, {TypeDef, TypeRef, TypeSpec}); }
    [[nodiscard]] int memberRefParent() const { return coded(3, {TypeDef, TypeRef, ModuleRef, MethodDef, TypeSpec}); }
    [[nodiscard]] int attributeType() const { return coded(3, {MethodDef, MemberRef}); }
    [[nodiscard]] int hasCustomAttribute() const
    {
        return coded(5, {MethodDef, Field, TypeRef, TypeDef, Param, InterfaceImpl, MemberRef, Module, DeclSecurity, Property, Event,
                         StandAloneSig, ModuleRef, TypeSpec, Assembly, AssemblyRef, File, ExportedType, ManifestResource, GenericParam,
                         GenericParamConstraint, MethodSpec});
    }

    [[nodiscard]] int rowSize(int table) const
    {
        switch (table) {
        case Module: return 2 + m_stringSize + 3 * m_guidSize;
        case TypeRef: return resolutionScope() + 2 * m_stringSize;
        case TypeDef: return 4 + 2 * m_stringSize + typeDefOrRef() + simple(Field) + simple(MethodDef);
        case FieldPtr: return simple(Field);
        case Field: return 2 + m_stringSize + m_blobSize;
        case MethodPtr: return simple(MethodDef);
        case MethodDef: return 8 + m_stringSize + m_blobSize + simple(Param);
        case ParamPtr: return simple(Param);
        case Param: return 4 + m_stringSize;
        case InterfaceImpl: return simple(TypeDef) + typeDefOrRef();
        case MemberRef: return memberRefParent() + m_stringSize + m_blobSize;
        case Constant: return 2 + coded(2, {Field, Param, Property}) + m_blobSize;
        case CustomAttribute: return hasCustomAttribute() + attributeType() + m_blobSize;
        default: return 0;
        }
    }

    quint32 cell(int table, quint32 row, int column, int size)
    {
        const qint64 at = m_starts[static_cast<std::size_t>(table)] + qint64(row - 1) * rowSize(table) + column;
        return size == 4 ? m_image.at<quint32>(at) : m_image.at<quint16>(at);
    }

    [[nodiscard]] QString string(quint32 at) const
    {
        if (at >= static_cast<quint64>(m_strings.size()))
            return {};
        const QByteArrayView rest = m_strings.sliced(at);
        const auto end = std::find(rest.begin(), rest.begin() + std::min(rest.size(), longestName), '\0');
        return QString::fromUtf8(rest.first(end - rest.begin()));
    }

    [[nodiscard]] QByteArrayView blob(quint32 offset) const
    {
        auto at = qsizetype(offset);
        const auto length = at < m_blobs.size() ? packedLength(m_blobs, at) : std::nullopt;
        if (!length || *length > static_cast<quint64>(m_blobs.size() - at))
            return {};
        return m_blobs.sliced(at, qsizetype(*length));
    }

    Bytes m_image;
    bool m_valid = false;
    qint64 m_sections = 0;
    int m_sectionCount = 0;
    QByteArrayView m_strings;
    QByteArrayView m_blobs;
    int m_stringSize = 2;
    int m_guidSize = 2;
    int m_blobSize = 2;
    std::array<quint32, 64> m_rows{};
    std::array<qint64, 64> m_starts{};
};

} // namespace

QStringList declaredEventSources(const QByteArray &image)
{
    return Metadata(image).eventSources();
}

QStringList loadedEventSources(qint64 pid)
{
    const QString proc = u"/proc/%1"_s.arg(pid);
    QFile maps(proc + u"/maps");
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    QSet<QString> paths;
    const QByteArray text = maps.read(mostMapBytes);
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype at = line.indexOf('/');
        if (at < 0 || !line.endsWith(".dll") || paths.size() >= mostAssemblies)
            continue;
        const QString path = QString::fromUtf8(line.mid(at));
        if (!path.contains(u"/shared/Microsoft.")) // the framework's are known by name
            paths.insert(path);
    }
    QStringList names;
    for (const QString &path : std::as_const(paths)) {
        QFile file(proc + u"/root" + path); // as the process sees it
        if (!file.open(QIODevice::ReadOnly)) {
            file.setFileName(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
        }
        if (file.size() <= largestAssembly)
            names += declaredEventSources(file.readAll());
    }
    names.removeDuplicates();
    names.sort();
    return names.mid(0, mostNames);
}

} // namespace clrscope::metrics
