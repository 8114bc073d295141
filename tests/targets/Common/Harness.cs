// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
using System.Globalization;

/// What all targets share: "READY pid [url]" on standard output, then one command a line on standard
/// input, each answered by "done COMMAND" or "failed COMMAND: why". End of input or "exit" ends it,
/// so that no target outlives the test that started it.
static class Harness
{
    public static void Ready(string? url = null)
    {
        Console.Out.WriteLine(url is null ? $"READY {Environment.ProcessId}" : $"READY {Environment.ProcessId} {url}");
        Console.Out.Flush();
    }

    public static int Run(Func<string, string[], bool> command)
    {
        string? line;
        while ((line = Console.ReadLine()) != null) {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0)
                continue;
            if (words[0] == "exit")
                return words.Length > 1 ? Number(words, 1, 0) : 0;
            try {
                Console.Out.WriteLine(command(words[0], words) ? $"done {line}" : $"failed {line}: unknown");
            } catch (Exception e) {
                Console.Out.WriteLine($"failed {line}: {e.Message}");
            }
            Console.Out.Flush();
        }
        return 0;
    }

    public static int Number(string[] words, int index, int fallback) =>
        index < words.Length && int.TryParse(words[index], NumberStyles.Integer, CultureInfo.InvariantCulture, out var n)
            ? n : fallback;

    /// The value behind an option such as --load 4 on the command line.
    public static int Option(string[] args, string name, int fallback)
    {
        var at = Array.IndexOf(args, name);
        return at < 0 ? fallback : Number(args, at + 1, fallback);
    }
}
