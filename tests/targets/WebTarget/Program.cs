// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

// A small shop on ASP.NET Core: the program the answers in the reference were recorded from, written anew.
// Commands: order (five requests to itself) · log · fail · load N (N clients without pause, 0 ends them)
// Options: --load N from the start.
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Logging.AddEventSourceLogger();
builder.Logging.SetMinimumLevel(LogLevel.Debug);
builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
builder.Logging.AddFilter("Shop.Quiet", LogLevel.Warning);
await using var app = builder.Build();

app.MapGet("/order/{id:int}", (int id) => Results.Text(Shop.Order(id)));
app.MapGet("/slow", async () => {
    await Task.Delay(300);
    return Results.Text("slow");
});
app.MapGet("/broken", () => {
    Shop.Fail();
    return Results.Text("never");
});

await app.StartAsync();
var url = app.Urls.First();
var logs = app.Services.GetRequiredService<ILoggerFactory>();
using var shop = new Shop();
using var clients = new Clients(url);
clients.Load(Harness.Option(args, "--load", 0));

Harness.Ready(url);
var code = Harness.Run((name, words) => {
    switch (name) {
    case "order":
        clients.Order(5).GetAwaiter().GetResult();
        return true;
    case "log":
        Logs.Write(logs);
        return true;
    case "fail":
        for (var i = 0; i < 3; ++i) {
            try {
                Shop.Fail();
            } catch (InvalidOperationException) {
            }
        }
        return true;
    case "load":
        clients.Load(Harness.Number(words, 1, 4));
        return true;
    default:
        return false;
    }
});
clients.Load(0);
await app.StopAsync();
return code;

/// The shop's own numbers: one tick every 100 ms.
sealed class Shop : IDisposable
{
    readonly Meter m_meter = new("Shop.Meter", "1.2", [new("shop", "main")]);
    readonly Counter<int> m_orders;
    readonly Histogram<double> m_duration;
    readonly UpDownCounter<int> m_baskets;
    readonly Timer m_timer;
    int m_ticks;

    public Shop()
    {
        m_orders = m_meter.CreateCounter<int>("orders", "pieces", "Ordered pieces");
        m_duration = m_meter.CreateHistogram<double>("order.duration", "ms", "Time an order takes");
        m_baskets = m_meter.CreateUpDownCounter<int>("open-baskets", "baskets", "Baskets not paid yet");
        m_meter.CreateObservableGauge("temperature", () => new Measurement<double>[] {
            new(21.5, new KeyValuePair<string, object?>("room", "store")),
            new(4.25, new KeyValuePair<string, object?>("room", "fridge")),
        }, "C", "How warm it is");
        m_timer = new Timer(_ => Tick(), null, 100, 100);
    }

    public static string Order(int id) => $"order {id}: {string.Join(',', Enumerable.Range(id, 20))}";

    public static void Fail()
    {
        try {
            throw new ArgumentException("no such article");
        } catch (ArgumentException e) {
            throw new InvalidOperationException("order refused", e);
        }
    }

    public void Dispose()
    {
        m_timer.Dispose();
        m_meter.Dispose();
    }

    void Tick()
    {
        var tick = Interlocked.Increment(ref m_ticks);
        m_orders.Add(1, new KeyValuePair<string, object?>("color", "red"));
        m_orders.Add(2, new KeyValuePair<string, object?>("color", "blue"));
        m_duration.Record(100);
        m_baskets.Add(tick % 2 == 1 ? 1 : -1);
        ShopEvents.Log.Tick(tick);
    }
}

[EventSource(Name = "Shop.Events")]
sealed class ShopEvents : EventSource
{
    public static readonly ShopEvents Log = new();

    public static class Keywords
    {
        public const EventKeywords Ticks = (EventKeywords)1;
    }

    PollingCounter? m_shelf;
    IncrementingEventCounter? m_sales;
    IncrementingPollingCounter? m_visits;
    EventCounter? m_weight;
    long m_visitors;

    [Event(1, Level = EventLevel.Informational, Keywords = Keywords.Ticks)]
    public void Ticked(int number, string text) => WriteEvent(1, number, text);

    [NonEvent]
    public void Tick(int tick)
    {
        Interlocked.Add(ref m_visitors, 3);
        m_sales?.Increment(2);
        m_weight?.WriteMetric(10.0);
        if (IsEnabled(EventLevel.Informational, Keywords.Ticks))
            Ticked(tick, $"tick {tick}");
    }

    protected override void OnEventCommand(EventCommandEventArgs command)
    {
        if (command.Command != EventCommand.Enable || m_shelf is not null)
            return;
        m_shelf = new PollingCounter("shelf", this, () => 42) { DisplayName = "Shelf, \"quoted\"", DisplayUnits = "MB" };
        m_shelf.AddMetadata("aisle", "7");
        m_sales = new IncrementingEventCounter("sales", this) { DisplayName = "Sales", DisplayUnits = "pieces" };
        m_visits = new IncrementingPollingCounter("visits", this, () => Interlocked.Read(ref m_visitors)) { DisplayName = "Visits" };
        m_weight = new EventCounter("weight", this) { DisplayName = "Weight", DisplayUnits = "kg" };
    }
}

static class Logs
{
    public static void Write(ILoggerFactory factory)
    {
        var orders = factory.CreateLogger("Shop.Orders");
        orders.LogDebug(1, "Debug {Number}", 1);
        orders.LogInformation(new EventId(2, "Ordered"), "Order {Id} of {Customer} for {Total:F2} EUR", 17, "Zoë \"Z\"", 9.5m);
        using (orders.BeginScope(new Dictionary<string, object> { ["Till"] = 1 }))
        using (orders.BeginScope("basket {Basket}", 3))
            orders.LogWarning(3, "Stock is low: {Left}", 4);
        try {
            Shop.Fail();
        } catch (InvalidOperationException e) {
            orders.LogError(4, e, "Order {Id} failed", 18);
        }
        orders.LogCritical("plain critical");
        var quiet = factory.CreateLogger("Shop.Quiet");
        quiet.LogInformation("suppressed by the app's own filter");
        quiet.LogError("not suppressed\nsecond line");
    }
}

/// Clients of our own server, so that there is load without another program.
sealed class Clients(string url) : IDisposable
{
    readonly HttpClient m_http = new() { BaseAddress = new Uri(url) };
    CancellationTokenSource m_stop = new();

    public async Task Order(int count)
    {
        for (var i = 1; i <= count; ++i)
            await m_http.GetStringAsync($"/order/{i}");
    }

    public void Load(int count)
    {
        m_stop.Cancel();
        m_stop = new CancellationTokenSource();
        var token = m_stop.Token;
        for (var i = 0; i < count; ++i)
            _ = Task.Run(() => Hammer(token));
    }

    async Task Hammer(CancellationToken stop)
    {
        for (var i = 1; !stop.IsCancellationRequested; ++i) {
            try {
                using var answer = await m_http.GetAsync(i % 200 == 0 ? "/broken" : i % 50 == 0 ? "/slow" : $"/order/{i}", stop);
            } catch (Exception e) when (e is HttpRequestException or OperationCanceledException) {
            }
        }
    }

    public void Dispose()
    {
        m_stop.Cancel();
        m_http.Dispose();
    }
}
