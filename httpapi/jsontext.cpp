// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <string_view>

namespace clrscope::httpapi {

namespace {

constexpr int maxDepth = 32;

class Parser
{
public:
    explicit Parser(QByteArrayView bytes) : m_bytes(bytes) {}

    tl::expected<JsonNode, JsonFault> run()
    {
        JsonNode root;
        skipBlanks();
        if (isAtEnd())
            failAt(QStringLiteral(
                "The input does not contain any JSON tokens. Expected the input to start with a "
                "valid JSON token, when isFinalBlock is true."));
        else if (parseValue(root)) {
            skipBlanks();
            if (!isAtEnd())
                failAt(QStringLiteral(
                           "'%1' is invalid after a single JSON value. Expected end of data.")
                           .arg(shown()));
        }
        if (m_fault)
            return tl::make_unexpected(*m_fault);
        return root;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char peek() const { return m_bytes[m_at]; }

    [[nodiscard]] QString shown() const
    {
        const auto c = static_cast<unsigned char>(peek());
        if (c >= 0x20 && c < 0x7f)
            return QString(QLatin1Char(static_cast<char>(c)));
        return QStringLiteral("0x") + QString::number(c, 16).toUpper().rightJustified(2, u'0');
    }

    bool failAt(const QString &message)
    {
        if (!m_fault)
            m_fault = JsonFault{path(), message + jsonPlace(path(), m_line, m_at - m_lineStart)};
        return false;
    }

    bool failOpen()
    {
        return failAt(QStringLiteral(
            "Expected depth to be zero at the end of the JSON payload. There is an open JSON "
            "object or array that should be closed."));
    }

    [[nodiscard]] QString path() const
    {
        QString all = QStringLiteral("$");
        for (const auto &step : m_steps)
            all += step;
        return all;
    }

    void advance()
    {
        if (m_bytes[m_at] == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        }
        ++m_at;
    }

    void skipBlanks()
    {
        while (!isAtEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n'))
            advance();
    }

    void mark(JsonNode &node) const
    {
        node.line = m_line;
        node.column = m_at - m_lineStart;
    }

    bool parseValue(JsonNode &node)
    {
        switch (peek()) {
        case '{':
            return parseObject(node);
        case '[':
            return parseArray(node);
        case '"':
            node.kind = JsonNode::Kind::Text;
            if (!parseText(node.text))
                return false;
            break;
        case 't':
            node.kind = JsonNode::Kind::True;
            if (!parseLiteral("true"))
                return false;
            break;
        case 'f':
            node.kind = JsonNode::Kind::False;
            if (!parseLiteral("false"))
                return false;
            break;
        case 'n':
            node.kind = JsonNode::Kind::Null;
            if (!parseLiteral("null"))
                return false;
            break;
        default:
            if (peek() != '-' && (peek() < '0' || peek() > '9'))
                return failAt(QStringLiteral("'%1' is an invalid start of a value.").arg(shown()));
            node.kind = JsonNode::Kind::Number;
            if (!parseNumber(node.text))
                return false;
        }
        mark(node);
        return true;
    }

    bool parseLiteral(std::string_view literal)
    {
        // The text quoted in the fault runs to the next delimiter.
        const auto from = m_at;
        for (const char expected : literal) {
            if (isAtEnd() || peek() != expected) {
                const auto rest = m_bytes.sliced(from);
                auto end = std::find_if(rest.begin(), rest.end(), [](char c) {
                    return c == ',' || c == '}' || c == ']' || c == '\n' || c == '\r';
                });
                const auto length = std::min<qsizetype>(end - rest.begin(), 20);
                return failAt(
                    QStringLiteral("'%1' is an invalid JSON literal. Expected the literal '%2'.")
                        .arg(QString::fromUtf8(rest.first(length)),
                             QString::fromLatin1(literal.data(),
                                                 static_cast<qsizetype>(literal.size()))));
            }
            advance();
        }
        return true;
    }

    [[nodiscard]] bool isDigit() const { return !isAtEnd() && peek() >= '0' && peek() <= '9'; }

    bool needDigit(const QString &message)
    {
        if (isDigit())
            return true;
        if (isAtEnd())
            return failAt(
                QStringLiteral("Expected a digit ('0'-'9'), but instead reached end of data."));
        return failAt(message.arg(shown()));
    }

    bool parseNumber(QString &text)
    {
        const auto from = m_at;
        if (peek() == '-') {
            advance();
            if (!needDigit(QStringLiteral(
                    "'%1' is invalid within a number, immediately after a sign character ('+' or "
                    "'-'). Expected a digit ('0'-'9').")))
                return false;
        }
        const bool isZero = peek() == '0';
        advance();
        if (isZero && isDigit())
            return failAt(QStringLiteral("Invalid leading zero before '%1'.").arg(shown()));
        while (isDigit())
            advance();
        if (!isAtEnd() && peek() == '.') {
            advance();
            if (!needDigit(QStringLiteral(
                    "'%1' is invalid within a number, immediately after a decimal point ('.'). "
                    "Expected a digit ('0'-'9').")))
                return false;
            while (isDigit())
                advance();
        }
        if (!isAtEnd() && (peek() == 'e' || peek() == 'E')) {
            advance();
            if (!isAtEnd() && (peek() == '+' || peek() == '-'))
                advance();
            if (!needDigit(QStringLiteral(
                    "'%1' is invalid within a number, immediately after a sign character ('+' or "
                    "'-'). Expected a digit ('0'-'9').")))
                return false;
            while (isDigit())
                advance();
        }
        if (!isAtEnd() && std::string_view(",]} \t\r\n").find(peek()) == std::string_view::npos)
            return failAt(
                QStringLiteral("'%1' is an invalid end of a number. Expected a delimiter.")
                    .arg(shown()));
        text = QString::fromLatin1(m_bytes.sliced(from, m_at - from));
        return true;
    }

    bool parseEscape(QByteArray &raw)
    {
        advance();
        if (isAtEnd())
            return failAt(
                QStringLiteral("Expected end of string, but instead reached end of data."));
        const char c = peek();
        constexpr std::string_view from = "\"\\/bfnrt";
        constexpr std::string_view to = "\"\\/\b\f\n\r\t";
        if (const auto at = from.find(c); at != std::string_view::npos) {
            raw.append(to[at]);
            advance();
            return true;
        }
        if (c != 'u')
            return failAt(
                QStringLiteral(
                    "'%1' is an invalid escapable character within a JSON string. The string "
                    "should be correctly escaped.")
                    .arg(shown()));
        advance();
        char16_t unit = 0;
        if (!parseHex(unit))
            return false;
        QString decoded{QChar(unit)};
        if (QChar::isHighSurrogate(unit) && m_bytes.sliced(m_at).startsWith("\\u")) {
            advance();
            advance();
            char16_t low = 0;
            if (!parseHex(low))
                return false;
            decoded.append(QChar(low));
        }
        raw.append(decoded.toUtf8());
        return true;
    }

    bool parseHex(char16_t &unit)
    {
        unsigned value = 0;
        for (int i = 0; i < 4; ++i) {
            if (isAtEnd())
                return failAt(
                    QStringLiteral("Expected end of string, but instead reached end of data."));
            const char c = peek();
            unsigned digit = 0;
            if (c >= '0' && c <= '9')
                digit = static_cast<unsigned>(c - '0');
            else if (c >= 'a' && c <= 'f')
                digit = static_cast<unsigned>(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                digit = static_cast<unsigned>(c - 'A' + 10);
            else
                return failAt(
                    QStringLiteral(
                        "'%1' is not a hex digit following '\\u' within a JSON string. The string "
                        "should be correctly escaped.")
                        .arg(shown()));
            value = value * 16 + digit;
            advance();
        }
        unit = static_cast<char16_t>(value);
        return true;
    }

    bool parseText(QString &text)
    {
        QByteArray raw;
        advance();
        while (!isAtEnd() && peek() != '"') {
            if (peek() == '\\') {
                if (!parseEscape(raw))
                    return false;
                continue;
            }
            if (static_cast<unsigned char>(peek()) < 0x20)
                return failAt(
                    QStringLiteral(
                        "'%1' is invalid within a JSON string. The string should be correctly "
                        "escaped.")
                        .arg(shown()));
            raw.append(peek());
            advance();
        }
        if (isAtEnd())
            return failAt(
                QStringLiteral("Expected end of string, but instead reached end of data."));
        advance();
        QStringDecoder decoder(QStringDecoder::Utf8);
        text = decoder(raw);
        return true;
    }

    bool enter(JsonNode &node, JsonNode::Kind kind)
    {
        node.kind = kind;
        if (++m_depth > maxDepth) {
            return failAt(QStringLiteral("The maximum configured depth of %1 has been exceeded. "
                                         "Cannot read next JSON %2.")
                              .arg(maxDepth)
                              .arg(kind == JsonNode::Kind::Array ? QStringLiteral("array")
                                                                 : QStringLiteral("object")));
        }
        advance();
        mark(node);
        return true;
    }

    /// Behind a member or an item: true to go on with the next one.
    bool parseSeparator(char close, bool &isClosed)
    {
        skipBlanks();
        if (isAtEnd())
            return failOpen();
        if (peek() == close) {
            isClosed = true;
            advance();
            return true;
        }
        if (peek() != ',')
            return failAt(
                QStringLiteral("'%1' is invalid after a value. Expected either ',', '}', or ']'.")
                    .arg(shown()));
        advance();
        skipBlanks();
        if (isAtEnd())
            return failOpen();
        if (peek() == close) {
            return failAt(
                QStringLiteral("The JSON %1 contains a trailing comma at the end which is not "
                               "supported in this "
                               "mode. Change the reader options.")
                    .arg(close == ']' ? QStringLiteral("array") : QStringLiteral("object")));
        }
        return true;
    }

    bool parseArray(JsonNode &node)
    {
        if (!enter(node, JsonNode::Kind::Array))
            return false;
        m_steps.append(QStringLiteral("[0]"));
        skipBlanks();
        bool isClosed = !isAtEnd() && peek() == ']';
        if (isClosed)
            advance();
        while (!isClosed) {
            if (isAtEnd())
                return failOpen();
            m_steps.last() = u'[' + QString::number(node.items.size()) + u']';
            if (!parseValue(node.items.emplace_back()) || !parseSeparator(']', isClosed))
                return false;
        }
        m_steps.removeLast();
        --m_depth;
        return true;
    }

    bool parseObject(JsonNode &node)
    {
        if (!enter(node, JsonNode::Kind::Object))
            return false;
        m_steps.append(QString());
        skipBlanks();
        bool isClosed = !isAtEnd() && peek() == '}';
        if (isClosed)
            advance();
        while (!isClosed) {
            if (isAtEnd())
                return failOpen();
            if (peek() != '"')
                return failAt(
                    QStringLiteral("'%1' is an invalid start of a property name. Expected a '\"'.")
                        .arg(shown()));
            auto &[name, value] = node.members.emplace_back();
            if (!parseText(name))
                return false;
            m_steps.last() = jsonPathStep(name);
            skipBlanks();
            if (isAtEnd())
                return failOpen();
            if (peek() != ':')
                return failAt(
                    QStringLiteral("'%1' is invalid after a property name. Expected a ':'.")
                        .arg(shown()));
            advance();
            skipBlanks();
            if (isAtEnd())
                return failOpen();
            if (!parseValue(value) || !parseSeparator('}', isClosed))
                return false;
        }
        m_steps.removeLast();
        --m_depth;
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    std::int64_t m_line = 0;
    int m_depth = 0;
    QList<QString> m_steps;
    std::optional<JsonFault> m_fault;
};

} // namespace

tl::expected<JsonNode, JsonFault> parseJson(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    return Parser(bytes).run();
}

QString jsonPlace(const QString &path, std::int64_t line, std::int64_t column)
{
    return QStringLiteral(" Path: %1 | LineNumber: %2 | BytePositionInLine: %3.")
        .arg(path)
        .arg(line)
        .arg(column);
}

QString jsonPathStep(const QString &name)
{
    const bool isPlain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return !QStringView(u". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029").contains(c);
    });
    if (isPlain)
        return u'.' + name;
    return QStringLiteral("['") + name + QStringLiteral("']");
}

} // namespace clrscope::httpapi
