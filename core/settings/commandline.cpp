// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <clrscope/settings/commandline.h>

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace clrscope::settings {

namespace {

using Verb = CommandLine::Verb;

enum class Takes { Nothing, Value, OptionalBool };

/// Which verbs an option belongs to.
enum VerbBit { Collect = 1, ConfigShow = 2, GenerateKey = 4, Inspect = 8, Desktop = 16, Any = 31 };

struct Option
{
    QStringList names;
    Takes takes;
    int verbs;
    QString placeholder;
    /// Empty when the value was understood, else what is wrong with it.
    std::function<QString(CommandLine &line, const QString &value)> apply;
    QString help;
};

std::optional<bool> toBool(const QString &text)
{
    if (text.compare(u"true"_s, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(u"false"_s, Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

using Apply = std::function<QString(CommandLine &line, const QString &value)>;

Apply sets(bool CollectOptions::*flag)
{
    return [flag](CommandLine &line, const QString &) {
        line.collect.*flag = true;
        return QString();
    };
}

Apply sets(bool CommandLine::*flag)
{
    return [flag](CommandLine &line, const QString &) {
        line.*flag = true;
        return QString();
    };
}

/// An option that may be repeated; each value may itself be a `;` list.
Apply appends(std::optional<QString> CollectOptions::*urls)
{
    return [urls](CommandLine &line, const QString &value) {
        auto &all = line.collect.*urls;
        all = all && !all->isEmpty() ? QString(*all + u';' + value) : value;
        return QString();
    };
}

QString setMetrics(CommandLine &line, const QString &value)
{
    line.collect.metrics = toBool(value);
    return line.collect.metrics ? QString() : u"must be true or false"_s;
}

QString setDiagnosticPort(CommandLine &line, const QString &value)
{
    line.collect.diagnosticPort = value;
    return value.isEmpty() ? u"must not be empty"_s : QString();
}

QString setConfigurationFile(CommandLine &line, const QString &value)
{
    line.collect.configurationFilePath = value;
    return {};
}

QString setLevel(CommandLine &line, const QString &value)
{
    line.showFull = value.compare(u"Full"_s, Qt::CaseInsensitive) == 0;
    return line.showFull || value.compare(u"Redacted"_s, Qt::CaseInsensitive) == 0
               ? QString()
               : u"must be Redacted or Full"_s;
}

QString setKeyFormat(CommandLine &line, const QString &value)
{
    const QStringList names{u"Json"_s,  u"Text"_s,       u"Cmd"_s,
                            u"Shell"_s, u"PowerShell"_s, u"MachineJson"_s};
    for (int at = 0; at < names.size(); ++at) {
        if (names[at].compare(value, Qt::CaseInsensitive) == 0) {
            line.keyFormat = static_cast<KeyFormat>(at);
            return {};
        }
    }
    return u"must be one of "_s + names.join(u", "_s);
}

QString setKeyLifetime(CommandLine &line, const QString &value)
{
    const auto span = parseTimeSpan(value);
    line.keyLifetime = span.value_or(line.keyLifetime);
    return span ? QString() : u"must be a time span such as 7.00:00:00"_s;
}

// clang-format off
const QList<Option> &options()
{
    constexpr auto nothing = Takes::Nothing;
    constexpr int served = Collect | ConfigShow | Desktop;
    static const QList<Option> all{
        {{u"-u"_s, u"--urls"_s}, Takes::Value, served, u"<urls>"_s, appends(&CollectOptions::urls),
         u"Addresses of the API, separated by ';' or repeated [default: https://localhost:52323]"_s},
        {{u"--metricUrls"_s}, Takes::Value, served, u"<urls>"_s, appends(&CollectOptions::metricUrls),
         u"Addresses that serve only /metrics [default: http://localhost:52325]"_s},
        {{u"-m"_s, u"--metrics"_s}, Takes::OptionalBool, served, u"[true|false]"_s, setMetrics,
         u"Serve /metrics [default: true]"_s},
        {{u"--diagnostic-port"_s}, Takes::Value, served, u"<path>"_s, setDiagnosticPort,
         u"Listen on this socket for runtimes that connect by themselves (DOTNET_DiagnosticPorts)"_s},
        {{u"--no-auth"_s}, nothing, served, {}, sets(&CollectOptions::noAuth),
         u"Ask nobody for a key"_s},
        {{u"--temp-apikey"_s}, nothing, served, {}, sets(&CollectOptions::tempApiKey),
         u"Make a key for this run and print it"_s},
        {{u"--no-http-egress"_s}, nothing, served, {}, sets(&CollectOptions::noHttpEgress),
         u"Refuse to send artifacts over HTTP"_s},
        {{u"--configuration-file-path"_s}, Takes::Value, served, u"<file>"_s, setConfigurationFile,
         u"One more settings file, above all others"_s},
        {{u"--exit-on-stdin-disconnect"_s}, nothing, Collect, {}, sets(&CollectOptions::exitOnStdinDisconnect),
         u"Stop when standard input ends"_s},
        {{u"--level"_s}, Takes::Value, ConfigShow, u"<Redacted|Full>"_s, setLevel,
         u"Whether secrets are shown [default: Redacted]"_s},
        {{u"--show-sources"_s}, nothing, ConfigShow, {}, sets(&CommandLine::showSources),
         u"Say where each value comes from"_s},
        {{u"-o"_s, u"--output"_s}, Takes::Value, GenerateKey, u"<format>"_s, setKeyFormat,
         u"Json, Text, Cmd, Shell, PowerShell or MachineJson [default: Json]"_s},
        {{u"-e"_s, u"--expiration"_s}, Takes::Value, GenerateKey, u"<[d.]hh:mm:ss>"_s, setKeyLifetime,
         u"How long the key is good for [default: 7.00:00:00]"_s},
        {{u"--json"_s}, nothing, Inspect, {}, sets(&CommandLine::json),
         u"One JSON object instead of a table"_s},
        {{u"--demo"_s}, nothing, Desktop, {}, sets(&CommandLine::demo),
         u"Start a simulated .NET process to look at"_s},
    };
    return all;
}
// clang-format on

int bitOf(Verb verb)
{
    switch (verb) {
    case Verb::Collect:
        return Collect;
    case Verb::ConfigShow:
        return ConfigShow;
    case Verb::GenerateKey:
        return GenerateKey;
    case Verb::Inspect:
        return Inspect;
    case Verb::Desktop:
        return Desktop;
    case Verb::Repair:
    case Verb::Help:
    case Verb::Version:
        return 0;
    }
    return 0;
}

QString nameOf(Verb verb)
{
    switch (verb) {
    case Verb::Collect:
        return u"collect"_s;
    case Verb::ConfigShow:
        return u"config show"_s;
    case Verb::GenerateKey:
        return u"generatekey"_s;
    case Verb::Inspect:
        return u"inspect"_s;
    case Verb::Repair:
        return u"repair"_s;
    case Verb::Desktop:
    case Verb::Help:
    case Verb::Version:
        return {};
    }
    return {};
}

QString programName(Program program)
{
    return program == Program::Monitor ? u"clrscope-monitor"_s : u"clrscope"_s;
}

bool isHelp(const QString &argument)
{
    return argument == u"--help"_s || argument == u"-h"_s || argument == u"-?"_s ||
           argument == u"/?"_s;
}

tl::unexpected<Error> usage(Program program, Verb verb, const QString &what)
{
    const auto name = nameOf(verb);
    const QString command =
        name.isEmpty() ? programName(program) : QString(programName(program) + u' ' + name);
    return fail(ErrorCode::InvalidArgument, u"%1; see '%2 --help'."_s.arg(what, command));
}

/// Walks over the arguments of one verb.
class Arguments
{
public:
    Arguments(QStringList arguments, Program program, CommandLine &line)
        : m_arguments(std::move(arguments)), m_program(program), m_line(line)
    {
    }

    Result<void> parse()
    {
        while (m_at < m_arguments.size()) {
            const auto argument = m_arguments[m_at++];
            if (isHelp(argument)) {
                m_line.helpFor = m_line.verb;
                m_line.verb = Verb::Help;
                return {};
            }
            if (argument == u"--version"_s && m_line.verb == Verb::Desktop) {
                m_line.verb = Verb::Version;
                return {};
            }
            if (argument == u"--"_s) {
                m_line.files += m_arguments.mid(m_at);
                break;
            }
            if (argument.size() < 2 || !argument.startsWith(u'-')) {
                m_line.files.append(argument);
                continue;
            }
            if (const auto done = parseOption(argument); !done)
                return done;
        }
        return checkFiles();
    }

private:
    Result<void> parseOption(const QString &argument)
    {
        static const QRegularExpression separator(u"[=:]"_s);
        const auto cut = argument.indexOf(separator);
        const auto name = cut < 0 ? argument : argument.left(cut);
        const Option *found = nullptr;
        for (const auto &option : options()) {
            if ((option.verbs & bitOf(m_line.verb)) &&
                option.names.contains(name, Qt::CaseInsensitive))
                found = &option;
        }
        const auto verb = nameOf(m_line.verb);
        if (!found)
            return usage(m_program, m_line.verb,
                         verb.isEmpty() ? u"Unknown option '%1'"_s.arg(name)
                                        : u"'%1' has no option '%2'"_s.arg(verb, name));
        QString value;
        if (found->takes == Takes::Nothing) {
            const auto given = cut < 0 ? takeBool() : argument.mid(cut + 1);
            const auto isOn = toBool(given.isEmpty() ? u"true"_s : given);
            if (!isOn)
                return usage(m_program, m_line.verb, u"The option '%1' takes no value"_s.arg(name));
            if (!*isOn)
                return {};
        } else if (cut >= 0) {
            value = argument.mid(cut + 1);
        } else if (found->takes == Takes::OptionalBool) {
            value = takeBool();
            if (value.isEmpty())
                value = u"true"_s;
        } else if (m_at < m_arguments.size() &&
                   !(m_arguments[m_at].startsWith(u"--"_s) && m_arguments[m_at].size() > 2)) {
            value = m_arguments[m_at++];
        } else {
            return usage(m_program, m_line.verb, u"The option '%1' needs a value"_s.arg(name));
        }
        auto wrong = found->apply(m_line, value);
        // `--urls a b`: further addresses of the same option.
        while (wrong.isEmpty() && found->placeholder == u"<urls>"_s && m_at < m_arguments.size() &&
               m_arguments[m_at].contains(u"://"_s) && !m_arguments[m_at].startsWith(u'-'))
            wrong = found->apply(m_line, m_arguments[m_at++]);
        if (!wrong.isEmpty())
            return usage(m_program, m_line.verb,
                         u"The value '%1' of '%2' %3"_s.arg(value, name, wrong));
        return {};
    }

    /// The next argument if it is "true" or "false".
    QString takeBool()
    {
        return m_at < m_arguments.size() && toBool(m_arguments[m_at]) ? m_arguments[m_at++]
                                                                      : QString();
    }

    Result<void> checkFiles()
    {
        const auto count = m_line.files.size();
        switch (m_line.verb) {
        case Verb::Inspect:
            if (count != 1)
                return usage(m_program, m_line.verb, u"'inspect' takes one file"_s);
            break;
        case Verb::Repair:
            if (count != 2)
                return usage(m_program, m_line.verb,
                             u"'repair' takes the file to read and the file to write"_s);
            break;
        case Verb::Collect:
        case Verb::ConfigShow:
        case Verb::GenerateKey:
            if (count > 0)
                return usage(m_program, m_line.verb,
                             u"'%1' does not know what to do with '%2'"_s.arg(
                                 nameOf(m_line.verb), m_line.files.first()));
            break;
        case Verb::Desktop:
        case Verb::Help:
        case Verb::Version:
            break;
        }
        if (m_line.verb == Verb::GenerateKey &&
            m_line.keyLifetime <= std::chrono::milliseconds::zero())
            return fail(ErrorCode::InvalidArgument,
                        u"The expiration offset must be a positive time span value."_s);
        return {};
    }

    const QStringList m_arguments;
    const Program m_program;
    CommandLine &m_line;
    qsizetype m_at = 0;
};

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments, Program program)
{
    CommandLine line;
    auto rest = arguments;
    if (program == Program::Desktop) {
        line.verb = Verb::Desktop;
    } else {
        if (rest.isEmpty())
            return usage(program, Verb::Help,
                         u"A command is missing: collect, config show, generatekey, "
                         "inspect or repair"_s);
        const auto verb = rest.takeFirst();
        if (isHelp(verb) || verb == u"help"_s)
            return line;
        if (verb == u"--version"_s) {
            line.verb = Verb::Version;
            return line;
        }
        if (verb == u"collect"_s) {
            line.verb = Verb::Collect;
        } else if (verb == u"generatekey"_s) {
            line.verb = Verb::GenerateKey;
        } else if (verb == u"inspect"_s) {
            line.verb = Verb::Inspect;
        } else if (verb == u"repair"_s) {
            line.verb = Verb::Repair;
        } else if (verb == u"config"_s) {
            if (!rest.isEmpty() && isHelp(rest.first())) {
                line.helpFor = Verb::ConfigShow;
                return line;
            }
            if (rest.isEmpty() || rest.takeFirst() != u"show"_s)
                return usage(program, Verb::Help, u"'config' knows one command: show"_s);
            line.verb = Verb::ConfigShow;
        } else {
            return usage(program, Verb::Help,
                         verb.startsWith(u'-') ? u"Unknown option '%1'"_s.arg(verb)
                                               : u"Unknown command '%1'"_s.arg(verb));
        }
    }
    if (const auto done = Arguments(rest, program, line).parse(); !done)
        return fail(done);
    return line;
}

QString helpText(Program program, CommandLine::Verb verb)
{
    const auto name = programName(program);
    if (program == Program::Desktop)
        verb = Verb::Desktop;
    QString text;
    switch (verb) {
    case Verb::Help:
    case Verb::Version:
        return u"clrscope-monitor serves the dotnet-monitor REST API for the .NET processes of "
               u"this machine.\n"
               "\n"
               "Usage:\n"
               "  clrscope-monitor collect [options]       serve the API until stopped\n"
               "  clrscope-monitor config show [options]   print the merged configuration\n"
               "  clrscope-monitor generatekey [options]   make a key for the API\n"
               "  clrscope-monitor inspect FILE [--json]   say what is in a trace\n"
               "  clrscope-monitor repair IN OUT           make a cut trace whole again\n"
               "  clrscope-monitor --version\n"
               "\n"
               "'clrscope-monitor COMMAND --help' lists a command's options.\n"_s;
    case Verb::Collect:
        text = u"Serves the REST API until interrupted.\n\nUsage: %1 collect [options]\n"_s;
        break;
    case Verb::ConfigShow:
        text =
            u"Prints the configuration merged from all sources.\n\nUsage: %1 config show [options]\n"_s;
        break;
    case Verb::GenerateKey:
        text = u"Makes a key: the header for clients, the settings for the server.\n\n"
               "Usage: %1 generatekey [options]\n"_s;
        break;
    case Verb::Inspect:
        text = u"Says what is in a .nettrace or .netperf file. Exit code 0: whole, 3: cut, 1: no "
               u"trace.\n\n"
               "Usage: %1 inspect FILE [options]\n"_s;
        break;
    case Verb::Repair:
        text = u"Writes a whole file from one that was cut. IN is not changed. Exit code 0: done, "
               "1: nothing to save.\n\nUsage: %1 repair IN OUT\n"_s;
        break;
    case Verb::Desktop:
        text =
            u"Shows what happens inside running .NET processes.\n\nUsage: %1 [options] [FILE.nettrace…]\n"_s;
        break;
    }
    text = text.arg(name);
    QString list;
    for (const auto &option : options()) {
        if (!(option.verbs & bitOf(verb)))
            continue;
        auto left = option.names.join(u", "_s);
        if (!option.placeholder.isEmpty())
            left += u' ' + option.placeholder;
        list += u"  "_s + left.leftJustified(34) + u' ' + option.help + u'\n';
    }
    if (!list.isEmpty())
        text += u"\nOptions:\n"_s + list;
    return text;
}

std::optional<std::chrono::milliseconds> parseTimeSpan(QStringView text)
{
    static const QRegularExpression form(
        u"\\A\\s*(-)?(?:(\\d{1,8})|(?:(\\d{1,8})[.:](?=\\d{1,2}:\\d{1,2}:))?(\\d{1,2}):(\\d{1,2})"
        "(?::(\\d{1,2})(?:\\.(\\d{1,7}))?)?|(\\d{1,8})\\.(\\d{1,2}):(\\d{1,2}))\\s*\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&match](int group) { return match.captured(group).toLongLong(); };
    const qint64 days = number(2) + number(3) + number(8);
    const qint64 hours = number(4) + number(9);
    const qint64 minutes = number(5) + number(10);
    const qint64 seconds = number(6);
    if (hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    const auto fraction = match.captured(7).leftJustified(3, u'0').left(3).toLongLong();
    const qint64 total = (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + fraction;
    return std::chrono::milliseconds(match.captured(1).isEmpty() ? total : -total);
}

} // namespace clrscope::settings
