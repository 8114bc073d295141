// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

// Every kind of counter, instrument and event field, with values that a test can foretell.
// Commands: typed (one event of each shape) · burst N (N events as fast as it goes) · rate N (N events a second,
// 0 ends it) · dispose (the second meter) · meter (one more meter appears)
// Options: --rate N from the start, --series N time series of a counter with many tags (Clrscope.Wide).
using var instruments = new Instruments(Harness.Option(args, "--series", 0));
using var spring = new Spring();
spring.Rate(Harness.Option(args, "--rate", 0));
CustomEvents.Log.Small(0); // the sources exist from here on
BrokenEvents.Log.Hello("x");

Harness.Ready();
return Harness.Run((name, words) => {
    switch (name) {
    case "typed":
        CustomEvents.Log.WriteAll();
        return true;
    case "burst":
        for (var i = Harness.Number(words, 1, 1000); i > 0; --i)
            CustomEvents.Log.Small(i);
        return true;
    case "rate":
        spring.Rate(Harness.Number(words, 1, 0));
        return true;
    case "dispose":
        instruments.DisposeTwin();
        return true;
    case "meter":
        instruments.AddLate();
        return true;
    default:
        return false;
    }
});

enum Mood { Calm, Wild = 7 }

[EventSource(Name = "Clrscope.Custom")]
sealed class CustomEvents : EventSource
{
    public static readonly CustomEvents Log = new();

    public static class Keywords
    {
        public const EventKeywords Typed = (EventKeywords)1;
        public const EventKeywords Small = (EventKeywords)2;
    }

    [Event(1, Keywords = Keywords.Typed)]
    public void Numbers(bool b, sbyte i8, byte u8, short i16, ushort u16, int i32, uint u32, long i64, ulong u64, float f32, double f64) =>
        WriteEvent(1, b, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64);
    [Event(2, Keywords = Keywords.Typed)]
    public void Texts(string text, char c, Guid guid, DateTime when, Mood mood) => WriteEvent(2, text, c, guid, when, mood);
    [Event(3, Keywords = Keywords.Typed)]
    public void Bytes(string name, byte[] bytes) => WriteEvent(3, name, bytes);
    [Event(4, Keywords = Keywords.Typed, Version = 3, Level = EventLevel.Warning, Message = "{0}")]
    public void Versioned(string name) => WriteEvent(4, name);
    [Event(5, Keywords = Keywords.Small)]
    public void Small(int number) => WriteEvent(5, number);
    [Event(6, Keywords = Keywords.Typed)]
    public void WorkStart(string name) => WriteEvent(6, name);
    [Event(7, Keywords = Keywords.Typed)]
    public void WorkStop() => WriteEvent(7);

    [NonEvent]
    public void WriteAll()
    {
        Numbers(true, -8, 8, -16, 16, -32, 32, -64, 64, 0.5f, 0.1);
        Texts("żółw 🐢", 'ß', new Guid("00112233-4455-6677-8899-aabbccddeeff"),
              new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), Mood.Wild);
        Bytes("bytes", [1, 2, 3]);
        Versioned("third");
        WorkStart("job");
        WorkStop();
        Write("SelfDescribing", new { Name = "loose", Count = 3, Inner = new { X = 1.5, Y = "why" } });
        Write("WithArray", new { Xs = new[] { 1, 2, 3 }, N = "end" });
    }

    [NonEvent] // a lambda here would be taken for an event, and the whole source would stay silent
    void Tick(object? state)
    {
        m_steps?.Increment(2);
        Interlocked.Add(ref m_metres, 5);
        m_latency?.WriteMetric(3);
    }

    PollingCounter? m_level;
    IncrementingEventCounter? m_steps;
    IncrementingPollingCounter? m_way;
    EventCounter? m_latency;
    Timer? m_timer;
    long m_metres;

    protected override void OnEventCommand(EventCommandEventArgs command)
    {
        if (command.Command != EventCommand.Enable || m_level is not null)
            return;
        m_level = new PollingCounter("level", this, () => 42.5) { DisplayName = "Level", DisplayUnits = "MB" };
        m_level.AddMetadata("k1", "v,1");
        m_level.AddMetadata("k2", "a:b");
        m_steps = new IncrementingEventCounter("steps", this) { DisplayName = "Steps", DisplayUnits = "steps", DisplayRateTimeScale = TimeSpan.FromSeconds(1) };
        m_way = new IncrementingPollingCounter("way", this, () => Interlocked.Read(ref m_metres)) { DisplayName = "Way", DisplayUnits = "m", DisplayRateTimeScale = TimeSpan.FromMinutes(1) };
        m_latency = new EventCounter("latency", this) { DisplayName = "Latency", DisplayUnits = "ms" };
        m_timer = new Timer(Tick, null, 100, 100);
    }
}

/// Built wrongly on purpose: it speaks through EventSourceMessage only.
[EventSource(Name = "Clrscope.Broken")]
sealed class BrokenEvents : EventSource
{
    public static readonly BrokenEvents Log = new();
    [Event(1, Keywords = (EventKeywords)1)]
    public void Hello(string name) => WriteEvent(2, name);
}

sealed class Instruments : IDisposable
{
    readonly Meter m_meter = new("Clrscope.Meter", "2.0", [new("site", "here")]);
    readonly Meter m_twin = new("Clrscope.Twin");
    readonly Meter m_equal = new("Clrscope.Equal", "1.0");
    readonly Meter m_equalToo = new("Clrscope.Equal", "1.0");
    readonly Meter m_faulty = new("Clrscope.Faulty");
    readonly Meter m_wide = new("Clrscope.Wide");
    Meter? m_late;
    readonly Timer m_timer;
    long m_total;

    public Instruments(int series)
    {
        var counter = m_meter.CreateCounter<long>("counter", "items", "Counts up", [new("kind", "plain")]);
        var upDown = m_meter.CreateUpDownCounter<int>("updown", "jobs", "Goes up and down");
        var histogram = m_meter.CreateHistogram<double>("histogram", "ms", "Values 1 to 100");
        var gauge = m_meter.CreateGauge<double>("gauge", "C", "Set now and then");
        m_meter.CreateObservableCounter("observable-counter", () => Interlocked.Read(ref m_total), "bytes");
        m_meter.CreateObservableUpDownCounter("observable-updown", () => new Measurement<int>(-3, new KeyValuePair<string, object?>("queue", "a,b=c;d\"e\\f")), "jobs");
        m_meter.CreateObservableGauge("observable-gauge", () => 0.1 + 0.2);
        var twin = m_twin.CreateCounter<int>("twin");
        m_equal.CreateObservableGauge("equal", () => 1);
        m_equalToo.CreateObservableGauge("equal", () => 2);
        m_equal.CreateObservableCounter("equal-total", () => 10);
        m_equalToo.CreateObservableCounter("equal-total", () => 11);
        m_faulty.CreateObservableGauge("faulty", Fault);
        var wide = m_wide.CreateCounter<int>("wide");
        var step = 0;
        upDown.Add(4);
        m_timer = new Timer(_ => {
            Interlocked.Add(ref m_total, 100);
            counter.Add(1, new("color", "red"), new("size", 1));
            counter.Add(2, new("color", "blue"), new("size", null));
            upDown.Add(step++ % 2 == 0 ? 1 : -1);
            gauge.Record(36.6);
            for (var i = 1; i <= 100; ++i)
                histogram.Record(i, new KeyValuePair<string, object?>("path", "/a"));
            twin.Add(1);
            for (var i = 0; i < series; ++i)
                wide.Add(1, new KeyValuePair<string, object?>("n", i));
        }, null, 100, 100);
    }

    static int Fault() => throw new InvalidOperationException("this callback always fails");

    public void DisposeTwin() => m_twin.Dispose();

    public void AddLate()
    {
        m_late ??= new Meter("Clrscope.Late");
        m_late.CreateObservableGauge("late", () => 7);
    }

    public void Dispose()
    {
        m_timer.Dispose();
        m_meter.Dispose();
        m_equal.Dispose();
        m_equalToo.Dispose();
        m_faulty.Dispose();
        m_wide.Dispose();
        m_late?.Dispose();
    }
}

/// Writes so many small events a second, in steps of 10 ms.
sealed class Spring : IDisposable
{
    Timer? m_timer;

    public void Rate(int perSecond)
    {
        m_timer?.Dispose();
        m_timer = null;
        if (perSecond <= 0)
            return;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        long sent = 0;
        var busy = 0;
        m_timer = new Timer(_ => {
            if (Interlocked.Exchange(ref busy, 1) == 1)
                return;
            for (var due = clock.ElapsedMilliseconds * perSecond / 1000; sent < due; ++sent)
                CustomEvents.Log.Small((int)sent);
            busy = 0;
        }, null, 10, 10);
    }

    public void Dispose() => m_timer?.Dispose();
}
