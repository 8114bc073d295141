// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of `config show`, sign for sign as the original's JSON writer puts it.
#include <clrscope/settings/sources.h>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

namespace {

const auto notPresent = u":NOT PRESENT:"_s;
const auto redacted = u":REDACTED:"_s;

enum class Redact { No, Yes };

class Writer
{
public:
    Writer(const Configuration &configuration, ShowLevel level, ShowSources sources)
        : m_configuration(configuration), m_isFull(level == ShowLevel::Full),
          m_withSources(sources == ShowSources::Yes)
    {
    }

    QString write()
    {
        m_out = u"Tell us about your experience with dotnet monitor: "
                "https://aka.ms/dotnet-monitor-survey\n\n{"_s;
        m_depth = 1;
        m_isFirst = true;
        section(u"urls"_s);
        kestrel();
        for (const auto &name :
             {u"Templates"_s, u"CollectionRuleDefaults"_s, u"GlobalCounter"_s, u"CollectionRules"_s,
              u"CorsConfiguration"_s, u"DiagnosticPort"_s, u"InProcessFeatures"_s, u"Metrics"_s,
              u"Storage"_s, u"DefaultProcess"_s, u"Logging"_s, u"DotnetMonitorDebug"_s})
            section(name);
        if (m_isFull) {
            section(u"Authentication"_s);
            section(u"Egress"_s);
        } else {
            authentication();
            egress();
        }
        m_out += u"\n}"_s;
        return std::move(m_out);
    }

private:
    static QString quoted(const QString &text)
    {
        static const auto blocked = u"\"&'+<>`\u007f"_s;
        QString out = u"\""_s;
        for (const QChar sign : text) {
            if (sign == u'\\')
                out += u"\\\\"_s;
            else if (sign == u'\n')
                out += u"\\n"_s;
            else if (sign == u'\r')
                out += u"\\r"_s;
            else if (sign == u'\t')
                out += u"\\t"_s;
            else if (sign < u' ' || sign.unicode() > 0x7e || blocked.contains(sign))
                out += u"\\u"_s +
                       QString::number(sign.unicode(), 16).toUpper().rightJustified(4, u'0');
            else
                out += sign;
        }
        return out + u'"';
    }

    static QString nameOf(const QString &path) { return path.section(u':', -1); }

    void beginItem()
    {
        if (!m_isFirst)
            m_out += u',';
        m_isFirst = false;
        newLine();
    }

    void newLine() { m_out += u'\n' + QString(m_depth * 2, u' '); }

    void beginMember(const QString &path)
    {
        beginItem();
        m_out += quoted(nameOf(path)) + u": "_s;
    }

    void open(QChar sign)
    {
        m_out += sign;
        ++m_depth;
        m_isFirst = true;
    }

    void close(QChar sign)
    {
        --m_depth;
        newLine();
        m_out += sign;
        m_isFirst = false;
    }

    void scalar(const QString &path, Redact redact)
    {
        const auto value = m_configuration.value(path);
        m_out += quoted(!value ? notPresent : redact == Redact::Yes ? redacted : *value);
        const auto *source = m_configuration.source(path);
        if (m_withSources && value && source) {
            newLine();
            auto comment = source->description;
            m_out += u"/*"_s + comment.replace(u"*/"_s, u"* /"_s) + u"*/"_s;
        }
    }

    /// A member whose members the caller writes; false (and the marker written) when absent.
    bool beginSection(const QString &path)
    {
        beginMember(path);
        if (!m_configuration.exists(path)) {
            m_out += quoted(notPresent);
            return false;
        }
        open(u'{');
        return true;
    }

    void section(const QString &path, Redact redact = Redact::No)
    {
        beginMember(path);
        value(path, redact);
    }

    void value(const QString &path, Redact redact)
    {
        const auto children = m_configuration.children(path);
        const bool isPlainPort = path == u"DiagnosticPort"_s && m_configuration.value(path);
        if (children.isEmpty() || isPlainPort) {
            scalar(path, redact);
            return;
        }
        bool isArray = path != u"CollectionRules"_s;
        for (int at = 0; at < children.size(); ++at)
            isArray = isArray && children[at] == QString::number(at);
        open(isArray ? u'[' : u'{');
        for (const auto &child : children) {
            const QString childPath = path + u':' + child;
            if (isArray)
                beginItem();
            else
                beginMember(childPath);
            value(childPath, redact);
        }
        close(isArray ? u']' : u'}');
    }

    void kestrel()
    {
        if (!beginSection(u"Kestrel"_s))
            return;
        if (beginSection(u"Kestrel:Certificates"_s)) {
            if (beginSection(u"Kestrel:Certificates:Default"_s)) {
                section(u"Kestrel:Certificates:Default:Path"_s);
                section(u"Kestrel:Certificates:Default:Password"_s,
                        m_isFull ? Redact::No : Redact::Yes);
                close(u'}');
            }
            close(u'}');
        }
        close(u'}');
    }

    void authentication()
    {
        if (!beginSection(u"Authentication"_s))
            return;
        if (beginSection(u"Authentication:MonitorApiKey"_s)) {
            section(u"Authentication:MonitorApiKey:Subject"_s);
            section(u"Authentication:MonitorApiKey:PublicKey"_s, Redact::Yes);
            close(u'}');
        }
        section(u"Authentication:AzureAd"_s);
        close(u'}');
    }

    void egress()
    {
        if (!beginSection(u"Egress"_s))
            return;
        section(u"Egress:Properties"_s, Redact::Yes);
        if (beginSection(u"Egress:FileSystem"_s)) {
            for (const auto &name : m_configuration.children(u"Egress:FileSystem"_s)) {
                const QString provider = u"Egress:FileSystem:"_s + name;
                if (!beginSection(provider))
                    continue;
                section(provider + u":DirectoryPath"_s);
                section(provider + u":IntermediateDirectoryPath"_s);
                section(provider + u":CopyBufferSize"_s);
                close(u'}');
            }
            close(u'}');
        }
        for (const auto &type : m_configuration.children(u"Egress"_s)) {
            if (type.compare(u"Properties"_s, Qt::CaseInsensitive) != 0 &&
                type.compare(u"FileSystem"_s, Qt::CaseInsensitive) != 0)
                section(u"Egress:"_s + type, Redact::Yes);
        }
        close(u'}');
    }

    const Configuration &m_configuration;
    const bool m_isFull;
    const bool m_withSources;
    QString m_out;
    int m_depth = 0;
    bool m_isFirst = true;
};

} // namespace

QString showConfiguration(const Configuration &configuration, ShowLevel level, ShowSources sources)
{
    return Writer(configuration, level, sources).write();
}

} // namespace clrscope::settings
