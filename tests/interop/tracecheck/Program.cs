// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of our trace tests: what the TraceEvent library says about the same files.
//   tracecheck counts FILE…   one JSON object a line and file: error, lost, events with their counts
//   tracecheck fields FILE N  one JSON object a line: the first N events of each kind of the native providers
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.Diagnostics.Tracing;
using Microsoft.Diagnostics.Tracing.Parsers;
using Microsoft.Diagnostics.Tracing.Parsers.Clr;
using Microsoft.Diagnostics.Tracing.Parsers.ClrPrivate;

return args switch
{
    ["counts", .. var files] => Counts(files),
    ["fields", var file, var most] => Fields(file, int.Parse(most)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: tracecheck counts FILE... | fields FILE MOST");
    return 2;
}

static int Counts(string[] files)
{
    // "@LIST" stands for the files named in LIST, one a line.
    foreach (var file in files.SelectMany(f => f.StartsWith('@') ? File.ReadAllLines(f[1..]) : [f]))
    {
        var counter = new Counter();
        string? error = null;
        long lost = 0;
        try
        {
            using var source = new EventPipeEventSource(file);
            source.Dynamic.All += _ => { }; // registers the parser that knows the providers' names
            source.AllEvents += counter.Add;
            source.Process();
            lost = source.EventsLost;
        }
        catch (Exception e)
        {
            error = e.GetType().Name + ": " + e.Message;
        }
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            file,
            error,
            lost,
            ordered = counter.Ordered,
            events = counter.Rows(),
        }));
    }
    return 0;
}

static int Fields(string file, int most)
{
    using var source = new EventPipeEventSource(file);
    var seen = new Dictionary<(Guid, TraceEventID, int), int>();
    void Print(TraceEvent data)
    {
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, (data.ProviderGuid, data.ID, data.Version), out _);
        if (count++ >= most)
            return;
        var fields = new Dictionary<string, string?>();
        foreach (var name in data.PayloadNames)
        {
            try { fields[name] = Plain(data.PayloadByName(name)); }
            catch (Exception e) { fields[name] = "! " + e.GetType().Name; }
        }
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            provider = Counter.NameOf(data),
            id = (int)data.ID,
            version = data.Version,
            time = data.TimeStampRelativeMSec,
            fields,
        }));
    }
    source.Clr.All += Print;
    new ClrRundownTraceEventParser(source).All += Print;
    new ClrPrivateTraceEventParser(source).All += Print;
    source.Process();
    return 0;
}

// Numbers in decimal, whatever their type; what is no value by its type.
static string? Plain(object? value) => value switch
{
    null => null,
    string text => text,
    bool flag => flag ? "1" : "0",
    Enum number => Convert.ToInt64(number).ToString(),
    double real => real.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
    Guid guid => guid.ToString(),
    IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
    _ => "! " + value.GetType().Name,
};

/// <summary>Counts events by provider, id and version.</summary>
sealed class Counter
{
    private readonly Dictionary<(Guid, TraceEventID, int), Row> rows = [];
    private double last = double.MinValue;

    public long Total { get; private set; }
    public bool Ordered { get; private set; } = true;

    public void Add(TraceEvent data)
    {
        Total++;
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(
            rows, (data.ProviderGuid, data.ID, data.Version), out bool exists);
        if (!exists)
            row = new Row(NameOf(data), (int)data.ID, data.Version);
        row!.Count++;
        double now = data.TimeStampRelativeMSec;
        Ordered &= now >= last;
        last = now;
    }

    // Registering the runtime's own parsers would give some events other ids.
    public static string NameOf(TraceEvent data) =>
        data.ProviderGuid == ClrTraceEventParser.ProviderGuid ? ClrTraceEventParser.ProviderName
        : data.ProviderGuid == ClrRundownTraceEventParser.ProviderGuid ? ClrRundownTraceEventParser.ProviderName
        : data.ProviderGuid == ClrPrivateTraceEventParser.ProviderGuid ? ClrPrivateTraceEventParser.ProviderName
        : data.ProviderName;

    public IEnumerable<object> Rows() => rows.Values
        .OrderBy(r => r.Provider, StringComparer.Ordinal).ThenBy(r => r.Id).ThenBy(r => r.Version)
        .Select(r => new { provider = r.Provider, id = r.Id, version = r.Version, count = r.Count });

    private sealed class Row(string provider, int id, int version)
    {
        public readonly string Provider = provider;
        public readonly int Id = id;
        public readonly int Version = version;
        public long Count;
    }
}
