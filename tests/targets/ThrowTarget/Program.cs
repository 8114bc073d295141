// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

// Throws and logs. Commands: throw N · inner · rethrow · async · generic · null · log N · scopes · crash
// Options: --rate N exceptions and log lines a second from the start.
using var logging = LoggerFactory.Create(b => b.AddEventSourceLogger().SetMinimumLevel(LogLevel.Trace));
var log = logging.CreateLogger("Throw.Log");
var rate = Harness.Option(args, "--rate", 0);
using var timer = rate <= 0 ? null : new Timer(_ => {
    Throws.Caught(1);
    log.LogInformation("Tick of {Rate}", rate);
}, null, 1000 / rate, Math.Max(1, 1000 / rate));

Harness.Ready();
return Harness.Run((name, words) => {
    switch (name) {
    case "throw":
        Throws.Caught(Harness.Number(words, 1, 1));
        return true;
    case "inner":
        Throws.Inner();
        return true;
    case "rethrow":
        Throws.Rethrow();
        return true;
    case "async":
        Throws.Async().GetAwaiter().GetResult();
        return true;
    case "generic":
        Throws.Generic();
        return true;
    case "null":
        Throws.NoMessage();
        return true;
    case "log":
        for (var i = Harness.Number(words, 1, 1); i > 0; --i)
            Lines(log, i);
        return true;
    case "scopes":
        using (log.BeginScope("outer {Outer}", 1))
        using (log.BeginScope(new KeyValuePair<string, object?>[] { new("Inner", "2"), new("Twice", 1), new("Twice", 2) }))
            log.LogInformation("inside two scopes");
        log.LogInformation("outside");
        return true;
    case "crash":
        new Thread(() => throw new InvalidOperationException("nobody catches this")).Start();
        Thread.Sleep(Timeout.Infinite);
        return true;
    default:
        return false;
    }
});

static void Lines(ILogger log, int number)
{
    log.LogTrace("trace {Number}", number);
    log.LogDebug("debug {Number}", number);
    log.LogInformation(new EventId(7, "Seventh"), "Hello {Who} {N}", "wörld \"q\"", number);
    log.LogWarning("warning with {A} and {A2}", null, "<&'+>");
    try {
        throw new InvalidOperationException("told to the log", new ArgumentException("the inner one"));
    } catch (InvalidOperationException e) {
        log.LogError(e, "error {Number}", number);
    }
    log.LogCritical("critical\nin two lines");
}

class GenericException<T>(string message) : Exception(message);

static class Throws
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    static void Thrower(int number) => throw new InvalidOperationException($"number {number}");

    public static void Caught(int count)
    {
        for (var i = 0; i < count; ++i) {
            try {
                Thrower(i);
            } catch (InvalidOperationException) {
            }
        }
    }

    public static void Inner()
    {
        try {
            try {
                Thrower(0);
            } catch (InvalidOperationException e) when (e.Message.Length > 0) {
                throw new AggregateException(e);
            }
        } catch (AggregateException) {
        } finally {
            GC.KeepAlive(null);
        }
    }

    public static void Rethrow()
    {
        try {
            try {
                Thrower(1);
            } catch {
                throw;
            }
        } catch (InvalidOperationException) {
        }
    }

    public static async Task Async()
    {
        try {
            await Later();
        } catch (TimeoutException) {
        }
    }

    static async Task Later()
    {
        await Task.Yield();
        throw new TimeoutException("too late");
    }

    public static void Generic()
    {
        try {
            throw new GenericException<List<int>>("generic");
        } catch (GenericException<List<int>>) {
        }
    }

    public static void NoMessage()
    {
        try {
            throw new Silent();
        } catch (Silent) {
        }
    }

    class Silent : Exception
    {
        public Silent() : base(null) { }
        public override string Message => null!;
    }
}
