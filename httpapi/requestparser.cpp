// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestparser.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace clrscope::httpapi {

namespace {

constexpr qsizetype chunkLineBytes = 1024; // size and extensions of one chunk
constexpr qsizetype initialBodyReserve = 64 * 1024;

bool isTokenChar(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
        return true;
    return c != '\0' && std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool isFieldText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return u == '\t' || (u >= 0x20 && u != 0x7f);
    });
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

enum class Decoding {
    Path, ///< broken escapes are errors; %2F stays, it is no separator
    Query ///< '+' is a blank; broken escapes stay as they are
};

bool percentDecode(QByteArrayView in, QByteArray &out, Decoding decoding)
{
    out.reserve(in.size());
    for (qsizetype i = 0; i < in.size(); ++i) {
        const char c = in[i];
        if (c == '+' && decoding == Decoding::Query) {
            out.append(' ');
            continue;
        }
        if (c != '%') {
            out.append(c);
            continue;
        }
        const int high = i + 2 < in.size() ? hexValue(in[i + 1]) : -1;
        const int low = i + 2 < in.size() ? hexValue(in[i + 2]) : -1;
        if (high < 0 || low < 0) {
            if (decoding == Decoding::Path)
                return false;
            out.append(c);
            continue;
        }
        if (decoding == Decoding::Path && high * 16 + low == '/')
            out.append("%2F");
        else
            out.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return true;
}

bool equalsIgnoreCase(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

std::optional<QByteArray> Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray Request::joinedHeader(QByteArrayView name) const
{
    QByteArray all;
    for (const auto &[key, value] : headers) {
        if (key != name)
            continue;
        if (!all.isEmpty())
            all.append(',');
        all.append(value);
    }
    return all;
}

QByteArray Request::host() const
{
    return header("host").value_or(QByteArray());
}

std::optional<QString> decodePath(QByteArrayView encoded)
{
    QByteArray bytes;
    if (!percentDecode(encoded, bytes, Decoding::Path) || bytes.contains('\0'))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

QList<std::pair<QString, QString>> decodeQuery(QByteArrayView encoded)
{
    QList<std::pair<QString, QString>> pairs;
    qsizetype from = 0;
    while (from <= encoded.size()) {
        const auto end = encoded.indexOf('&', from);
        const auto piece = encoded.sliced(from, (end < 0 ? encoded.size() : end) - from);
        from = (end < 0 ? encoded.size() : end) + 1;
        if (piece.isEmpty())
            continue;
        const auto equals = piece.indexOf('=');
        QByteArray name;
        QByteArray value;
        percentDecode(equals < 0 ? piece : piece.first(equals), name, Decoding::Query);
        if (equals >= 0)
            percentDecode(piece.sliced(equals + 1), value, Decoding::Query);
        pairs.emplaceBack(QString::fromUtf8(name), QString::fromUtf8(value));
    }
    return pairs;
}

qsizetype RequestParser::feed(QByteArrayView bytes)
{
    switch (m_state) {
    case State::Head:
        return feedHead(bytes);
    case State::Body:
        return feedBody(bytes);
    case State::Ready:
    case State::Done:
    case State::Failed:
        break;
    }
    return 0;
}

void RequestParser::readBody(BodyUse use)
{
    if (m_state != State::Ready)
        return;
    m_bodyUse = use;
    m_state = m_request.hasBody ? State::Body : State::Done;
    if (!m_isChunked && m_bodyLeft > static_cast<quint64>(m_limits.bodyBytes))
        fail(413);
}

void RequestParser::reset()
{
    m_state = State::Head;
    m_buffer.clear();
    m_request = {};
    m_isChunked = false;
    m_chunk = Chunk::Size;
    m_bodyLeft = 0;
    m_bodyTaken = 0;
    m_trailerBytes = 0;
}

qsizetype RequestParser::fail(int status)
{
    m_state = State::Failed;
    m_errorStatus = status;
    m_buffer.clear();
    return 0;
}

// Appends to the buffer up to and with the next LF; true when there is one.
bool RequestParser::takeLine(QByteArrayView bytes, qsizetype &used, qsizetype limit,
                             int tooLongStatus)
{
    const auto end = bytes.indexOf('\n', used);
    const auto taken = (end < 0 ? bytes.size() : end + 1) - used;
    if (m_buffer.size() + taken > limit) {
        fail(tooLongStatus);
        return false;
    }
    m_buffer.append(bytes.sliced(used, taken));
    used += taken;
    return end >= 0;
}

qsizetype RequestParser::feedHead(QByteArrayView bytes)
{
    qsizetype used = 0;
    // RFC 9112 §2.2: empty lines before a request line are skipped.
    while (m_buffer.isEmpty() && used < bytes.size() &&
           (bytes[used] == '\r' || bytes[used] == '\n'))
        ++used;
    while (used < bytes.size() && m_state == State::Head) {
        const bool isFirstLine = !m_buffer.contains('\n');
        const auto limit = isFirstLine ? std::min(m_limits.requestLineBytes, m_limits.headerBytes)
                                       : m_limits.headerBytes;
        if (!takeLine(bytes, used, limit, isFirstLine ? 414 : 431))
            break;
        if (isFirstLine && !m_buffer.endsWith("\r\n"))
            fail(400);
        else if (m_buffer.endsWith("\r\n\r\n"))
            parseHead();
    }
    return used;
}

void RequestParser::parseHead()
{
    const QByteArrayView head(m_buffer);
    qsizetype from = 0;
    bool isFirst = true;
    while (from < head.size()) {
        const auto end = head.indexOf('\n', from);
        const auto line = head.sliced(from, end - from);
        from = end + 1;
        if (!line.endsWith('\r')) { // a bare LF
            fail(400);
            return;
        }
        const auto text = line.chopped(1);
        if (text.isEmpty())
            break;
        const bool isGood = isFirst ? parseRequestLine(text) : parseHeaderLine(text);
        isFirst = false;
        if (!isGood) {
            if (m_state != State::Failed)
                fail(400);
            return;
        }
    }
    if (!judgeFraming()) {
        if (m_state != State::Failed)
            fail(400);
        return;
    }
    m_buffer.clear();
    m_state = State::Ready;
}

bool RequestParser::parseRequestLine(QByteArrayView line)
{
    const auto first = line.indexOf(' ');
    const auto last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first + 1)
        return false;
    const auto method = line.first(first);
    auto target = line.sliced(first + 1, last - first - 1);
    const auto version = line.sliced(last + 1);
    if (!isToken(method) || !std::all_of(target.begin(), target.end(), [](char c) {
            return static_cast<unsigned char>(c) > 0x20 && c != 0x7f;
        }))
        return false;
    if (version == "HTTP/1.0") {
        m_request.isHttp10 = true;
    } else if (version != "HTTP/1.1") {
        fail(version.startsWith("HTTP/") ? 505 : 400);
        return false;
    }
    m_request.method = method.toByteArray();
    if (target.startsWith("http://") || target.startsWith("https://")) { // absolute form
        const auto hostAt = target.indexOf("//") + 2;
        const auto pathAt = target.indexOf('/', hostAt);
        const auto authority =
            pathAt < 0 ? target.sliced(hostAt) : target.sliced(hostAt, pathAt - hostAt);
        m_request.headers.emplaceBack(QByteArrayLiteral(":authority"),
                                      authority.toByteArray().toLower());
        target = pathAt < 0 ? QByteArrayView("/") : target.sliced(pathAt);
    } else if (target == "*" && method == "OPTIONS") {
        target = "/*";
    } else if (!target.startsWith('/')) {
        return false;
    }
    m_request.target = target.toByteArray();
    const auto hash = target.indexOf('#');
    if (hash >= 0)
        return false;
    const auto question = target.indexOf('?');
    const auto path = decodePath(question < 0 ? target : target.first(question));
    if (!path)
        return false;
    m_request.path = *path;
    if (question >= 0)
        m_request.query = decodeQuery(target.sliced(question + 1));
    return true;
}

bool RequestParser::parseHeaderLine(QByteArrayView line)
{
    if (m_request.headers.size() >= m_limits.headerCount) {
        fail(431);
        return false;
    }
    const auto colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    const auto name = line.first(colon);
    const auto value = line.sliced(colon + 1).trimmed();
    // A blank before the colon or at the line's start (folding) is no token.
    if (!isToken(name) || !isFieldText(value))
        return false;
    m_request.headers.emplaceBack(name.toByteArray().toLower(), value.toByteArray());
    return true;
}

bool RequestParser::judgeFraming()
{
    std::array<int, 3> counts{};
    std::optional<QByteArray> authority;
    QByteArray host;
    QByteArray encoding;
    QByteArray length;
    for (const auto &[name, value] : m_request.headers) {
        if (name == "host") {
            ++counts[0];
            host = value.toLower();
        } else if (name == "transfer-encoding") {
            ++counts[1];
            encoding = value;
        } else if (name == "content-length") {
            ++counts[2];
            length = value;
        } else if (name == ":authority") {
            authority = value;
        }
    }
    if (counts[0] > 1 || (counts[0] == 0 && !m_request.isHttp10) || counts[1] > 1 || counts[2] > 1)
        return false;
    if (authority && *authority != host)
        return false;
    if (counts[1] > 0) {
        // Both lengths, or chunks from HTTP/1.0, are how requests are smuggled.
        if (counts[2] > 0 || m_request.isHttp10 || !equalsIgnoreCase(encoding, "chunked"))
            return false;
        m_isChunked = true;
        m_request.hasBody = true;
    } else if (counts[2] > 0) {
        if (length.isEmpty() || length.size() > 18 ||
            !std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        m_bodyLeft = length.toULongLong();
        m_request.hasBody = m_bodyLeft > 0;
    }
    const auto connection = m_request.joinedHeader("connection").toLower();
    bool isClose = m_request.isHttp10;
    for (const auto &token : connection.split(','))
        isClose = isClose || token.trimmed() == "close";
    m_request.keepsAlive = !isClose;
    if (const auto expect = m_request.header("expect"); expect && !m_request.isHttp10) {
        if (!equalsIgnoreCase(*expect, "100-continue")) {
            fail(417);
            return false;
        }
        m_request.expectsContinue = m_request.hasBody;
    }
    return true;
}

void RequestParser::keep(QByteArrayView bytes)
{
    m_bodyTaken += bytes.size();
    if (m_bodyUse == BodyUse::Discard)
        return;
    if (m_request.body.isEmpty())
        m_request.body.reserve(std::min(m_limits.bodyBytes, initialBodyReserve));
    m_request.body.append(bytes);
}

qsizetype RequestParser::feedBody(QByteArrayView bytes)
{
    const auto limit = static_cast<quint64>(m_limits.bodyBytes);
    qsizetype used = 0;
    if (!m_isChunked) {
        used = static_cast<qsizetype>(
            std::min<quint64>(m_bodyLeft, static_cast<quint64>(bytes.size())));
        keep(bytes.first(used));
        m_bodyLeft -= static_cast<quint64>(used);
        if (m_bodyLeft == 0)
            m_state = State::Done;
        return used;
    }
    while (used < bytes.size() && m_state == State::Body) {
        if (m_chunk == Chunk::Data) {
            const auto part = static_cast<qsizetype>(
                std::min<quint64>(m_bodyLeft, static_cast<quint64>(bytes.size() - used)));
            keep(bytes.sliced(used, part));
            used += part;
            m_bodyLeft -= static_cast<quint64>(part);
            if (m_bodyLeft == 0)
                m_chunk = Chunk::DataEnd;
            continue;
        }
        if (!takeLine(bytes, used, chunkLineBytes, 400))
            break;
        if (!m_buffer.endsWith("\r\n"))
            return fail(400);
        const QByteArray line = m_buffer.chopped(2);
        m_buffer.clear();
        switch (m_chunk) {
        case Chunk::Size: {
            const auto semicolon = line.indexOf(';');
            const auto digits =
                (semicolon < 0 ? QByteArrayView(line) : QByteArrayView(line).first(semicolon))
                    .trimmed();
            if (digits.isEmpty() || digits.size() > 8 ||
                !std::all_of(digits.begin(), digits.end(),
                             [](char c) { return hexValue(c) >= 0; }) ||
                !isFieldText(line))
                return fail(400);
            m_bodyLeft = digits.toByteArray().toULongLong(nullptr, 16);
            if (m_bodyLeft + static_cast<quint64>(m_bodyTaken) > limit)
                return fail(413);
            m_chunk = m_bodyLeft == 0 ? Chunk::Trailer : Chunk::Data;
            break;
        }
        case Chunk::DataEnd:
            if (!line.isEmpty())
                return fail(400);
            m_chunk = Chunk::Size;
            break;
        case Chunk::Trailer:
            if (line.isEmpty()) {
                m_state = State::Done;
                break;
            }
            m_trailerBytes += line.size();
            if (m_trailerBytes > m_limits.headerBytes)
                return fail(431);
            break;
        case Chunk::Data:
            break;
        }
    }
    return used;
}

} // namespace clrscope::httpapi
