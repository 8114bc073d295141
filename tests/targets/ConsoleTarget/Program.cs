// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
using System.Diagnostics;
using System.Runtime.CompilerServices;

// A plain console program: burns CPU, allocates, locks, waits; nothing else.
// Commands: work MS · alloc MB · gc · threads N MS · hold MB · fastexit · abort
// Options: --busy N keeps N threads computing from the start, --hold MB keeps that much memory.
List<byte[]> held = [];
for (var i = Harness.Option(args, "--busy", 0); i > 0; --i)
    new Thread(() => { while (true) Work.Burn(50); }) { IsBackground = true, Name = "busy" }.Start();
Work.Hold(held, Harness.Option(args, "--hold", 0));

Harness.Ready();
return Harness.Run((name, words) => {
    switch (name) {
    case "work":
        Work.Burn(Harness.Number(words, 1, 100));
        return true;
    case "alloc":
        Work.Allocate(Harness.Number(words, 1, 10));
        return true;
    case "hold":
        Work.Hold(held, Harness.Number(words, 1, 10));
        return true;
    case "gc":
        GC.Collect();
        return true;
    case "threads":
        Work.Threads(Harness.Number(words, 1, 4), Harness.Number(words, 2, 100));
        return true;
    case "fastexit":
        Environment.Exit(3);
        return true;
    case "abort":
        Environment.FailFast("asked to");
        return true;
    default:
        return false;
    }
});

static class Work
{
    static readonly object s_lock = new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Burn(int milliseconds)
    {
        var clock = Stopwatch.StartNew();
        double sum = 0;
        while (clock.ElapsedMilliseconds < milliseconds)
            sum += Deep(8, sum);
        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static double Deep(int levels, double seed)
    {
        if (levels > 0)
            return Deep(levels - 1, seed) + 1;
        for (var i = 1; i < 2000; ++i)
            seed += Math.Sqrt(i);
        return seed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Allocate(int megabytes)
    {
        for (var i = 0; i < megabytes * 1000; ++i)
            GC.KeepAlive(new byte[1000]);
    }

    public static void Hold(List<byte[]> held, int megabytes)
    {
        for (var i = 0; i < megabytes; ++i)
            held.Add(new byte[1_000_000]);
    }

    public static void Threads(int count, int milliseconds)
    {
        var threads = new Thread[count];
        for (var i = 0; i < count; ++i) {
            threads[i] = new Thread(() => { lock (s_lock) Burn(milliseconds / Math.Max(count, 1)); }) { Name = $"worker {i}" };
            threads[i].Start();
        }
        foreach (var thread in threads)
            thread.Join();
    }
}
