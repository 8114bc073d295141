// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file as .NET's configuration reads it: comments and trailing commas are fine, scalars
// keep their text ("5.0" stays "5.0", true becomes "True"), nested names are joined by ':'.
#include <clrscope/settings/sources.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

namespace {

constexpr qsizetype maxFileBytes = 16 * 1024 * 1024;
constexpr int maxDepth = 64;
constexpr qsizetype maxValues = 100'000;

class Parser
{
public:
    explicit Parser(const QString &text) : m_text(text) {}

    Result<QList<ConfigurationLayer::Value>> parse()
    {
        skipBlanks();
        if (!m_problem.isEmpty())
            return failed();
        if (peek() != u'{') {
            m_problem = Message::tr("the top level must be an object");
            return failed();
        }
        readValue({}, 0);
        skipBlanks();
        if (m_problem.isEmpty() && m_at < m_text.size())
            m_problem = Message::tr("something follows the closing brace");
        if (!m_problem.isEmpty())
            return failed();
        return std::move(m_values);
    }

private:
    [[nodiscard]] tl::unexpected<Error> failed() const
    {
        const auto line = m_text.left(m_at).count(u'\n') + 1;
        return fail(ErrorCode::InvalidArgument,
                    Message::tr("malformed JSON in line %1: %2").arg(QString::number(line), m_problem));
    }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool expected(const Message &what)
    {
        if (m_problem.isEmpty())
            m_problem = Message::tr("%1 expected").arg(what);
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at];
            if (sign == u' ' || sign == u'\t' || sign == u'\r' || sign == u'\n') {
                ++m_at;
            } else if (sign == u'/' && m_text.mid(m_at, 2) == u"//"_s) {
                const auto end = m_text.indexOf(u'\n', m_at);
                m_at = end < 0 ? m_text.size() : end + 1;
            } else if (sign == u'/' && m_text.mid(m_at, 2) == u"/*"_s) {
                const auto end = m_text.indexOf(u"*/"_s, m_at + 2);
                if (end < 0) {
                    m_problem = Message::tr("a comment is not closed");
                    return;
                }
                m_at = end + 2;
            } else {
                return;
            }
        }
    }

    bool add(const QString &key, const QString &value)
    {
        if (m_seen.contains(key.toLower())) {
            m_problem = Message::tr("a duplicate key '%1' was found").arg(key);
            return false;
        }
        if (m_values.size() >= maxValues) {
            m_problem = Message::tr("too many values");
            return false;
        }
        m_seen.insert(key.toLower());
        m_values.append({key, value});
        return true;
    }

    static QString joined(const QString &path, const QString &name)
    {
        return path.isEmpty() ? name : QString(path + u':' + name);
    }

    bool readValue(const QString &path, int depth)
    {
        if (depth > maxDepth) {
            m_problem = Message::tr("nested too deeply");
            return false;
        }
        skipBlanks();
        const QChar sign = peek();
        if (sign == u'{')
            return readObject(path, depth);
        if (sign == u'[')
            return readArray(path, depth);
        if (sign == u'"') {
            QString text;
            return readString(text) && add(path, text);
        }
        const auto begin = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isLetterOrNumber() || u"+-."_s.contains(m_text[m_at])))
            ++m_at;
        const auto word = m_text.mid(begin, m_at - begin);
        if (word == u"true"_s)
            return add(path, u"True"_s);
        if (word == u"false"_s)
            return add(path, u"False"_s);
        if (word == u"null"_s)
            return add(path, u""_s);
        bool isNumber = false;
        word.toDouble(&isNumber);
        if (isNumber && (word[0] == u'-' || word[0].isDigit()))
            return add(path, word);
        m_at = begin;
        return expected(Message::tr("a value"));
    }

    bool readObject(const QString &path, int depth)
    {
        ++m_at;
        bool isEmpty = true;
        while (true) {
            skipBlanks();
            if (!m_problem.isEmpty())
                return false;
            if (peek() == u'}') {
                ++m_at;
                return !isEmpty || path.isEmpty() || add(path, QString());
            }
            QString name;
            if (!readString(name))
                return false;
            skipBlanks();
            if (peek() != u':')
                return expected(u"':'"_s);
            ++m_at;
            if (!readValue(joined(path, name), depth + 1))
                return false;
            isEmpty = false;
            if (!readSeparator(u'}'))
                return false;
        }
    }

    bool readArray(const QString &path, int depth)
    {
        ++m_at;
        int index = 0;
        while (true) {
            skipBlanks();
            if (!m_problem.isEmpty())
                return false;
            if (peek() == u']') {
                ++m_at;
                return index > 0 || add(path, QString());
            }
            if (!readValue(joined(path, QString::number(index)), depth + 1))
                return false;
            ++index;
            if (!readSeparator(u']'))
                return false;
        }
    }

    /// A comma, or the closing sign (left for the caller).
    bool readSeparator(QChar closing)
    {
        skipBlanks();
        if (peek() == u',') {
            ++m_at;
            return m_problem.isEmpty();
        }
        return peek() == closing || expected(Message::tr("',' or '%1'").arg(closing));
    }

    bool readString(QString &out)
    {
        if (peek() != u'"')
            return expected(u"'\"'"_s);
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar sign = m_text[m_at++];
            if (sign == u'"')
                return true;
            if (sign < u' ')
                break;
            if (sign != u'\\') {
                out.append(sign);
                continue;
            }
            const QChar escaped = peek();
            ++m_at;
            static const auto from = u"\"\\/bfnrt"_s;
            static const auto to = u"\"\\/\b\f\n\r\t"_s;
            if (const auto at = from.indexOf(escaped); at >= 0 && !escaped.isNull()) {
                out.append(to[at]);
            } else if (escaped == u'u') {
                bool ok = false;
                const auto code = m_text.mid(m_at, 4).toUShort(&ok, 16);
                if (!ok || m_at + 4 > m_text.size())
                    return expected(Message::tr("four hexadecimal digits"));
                out.append(QChar(code));
                m_at += 4;
            } else {
                return expected(Message::tr("a known escape"));
            }
        }
        return expected(Message::tr("the end of a string"));
    }

    const QString m_text;
    qsizetype m_at = 0;
    Message m_problem;
    QList<ConfigurationLayer::Value> m_values;
    QSet<QString> m_seen;
};

} // namespace

Result<QList<ConfigurationLayer::Value>> parseSettingsJson(const QByteArray &text)
{
    if (text.size() > maxFileBytes)
        return fail(ErrorCode::LimitReached, Message::tr("the file is larger than 16 MiB"));
    auto decoded = QString::fromUtf8(text);
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    return Parser(decoded).parse();
}

} // namespace clrscope::settings
