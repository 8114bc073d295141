// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The TraceEvent side of the race, the library alone with one callback for every event:
//   traceevent names FILE N   counts by (ProviderName, EventName), as most programs would
//   traceevent ids FILE N     counts by (ProviderGuid, ID, Version), the least the library offers
// Both look at each event's time. Not at its stack: the library reads stacks with the events but
// shows them only after a conversion of the whole file (TraceLog), which costs it much more.
// Prints events, and the best of N rounds in events a second of the whole process's processor time.
using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Diagnostics.Tracing;

if (args is not [("names" or "ids") and var way, var file, var rounds])
{
    Console.Error.WriteLine("usage: traceevent names|ids FILE ROUNDS");
    return 2;
}
double best = 0;
long total = 0;
for (int i = 0; i < int.Parse(rounds); i++)
{
    var byName = new Dictionary<(string, string), long>();
    var byId = new Dictionary<(Guid, TraceEventID, int), long>();
    long last = long.MinValue;
    bool ordered = true;
    var before = CpuTime();
    using (var source = new EventPipeEventSource(file))
    {
        if (way == "names")
            source.AllEvents += data =>
            {
                CollectionsMarshal.GetValueRefOrAddDefault(byName, (data.ProviderName, data.EventName), out _)++;
                See(data);
            };
        else
            source.AllEvents += data =>
            {
                CollectionsMarshal.GetValueRefOrAddDefault(byId, (data.ProviderGuid, data.ID, data.Version), out _)++;
                See(data);
            };
        source.Process();
    }
    var seconds = (CpuTime() - before).TotalSeconds;
    total = byName.Values.Sum() + byId.Values.Sum();
    best = Math.Max(best, total / seconds);
    if (!ordered)
        return 1;

    void See(TraceEvent data)
    {
#pragma warning disable CS0618 // discouraged, but the cheapest
        long now = data.TimeStampQPC;
#pragma warning restore CS0618
        ordered &= now >= last;
        last = now;
    }
}
Console.WriteLine(FormattableString.Invariant($"{total} {best:F0}"));
return 0;

static TimeSpan CpuTime()
{
    using var self = Process.GetCurrentProcess();
    return self.TotalProcessorTime;
}
