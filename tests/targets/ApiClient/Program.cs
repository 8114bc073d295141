// SPDX-FileCopyrightText: 2026 The clrscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client of the API as .NET programs write them: ApiClient BASE_URL PID. Exit code 0 if every
// answer was what HttpClient and System.Text.Json can work with.
using System.Net;
using System.Text.Json;

var handler = new SocketsHttpHandler();
handler.SslOptions.RemoteCertificateValidationCallback = (_, _, _, _) => true;
using var client = new HttpClient(handler) { BaseAddress = new Uri(args[0]), Timeout = TimeSpan.FromSeconds(10) };
var pid = args[1];

using (var processes = JsonDocument.Parse(await client.GetStringAsync("/processes")))
    Check(processes.RootElement.EnumerateArray().Any(p => p.GetProperty("pid").GetInt32().ToString() == pid), "processes");

using (var response = await client.GetAsync($"/trace?pid={pid}&durationSeconds=1&profile=Metrics", HttpCompletionOption.ResponseHeadersRead))
{
    Check(response.StatusCode == HttpStatusCode.OK, "trace status");
    Check(response.Content.Headers.ContentDisposition?.FileName?.EndsWith($"_{pid}.nettrace") == true, "trace file name");
    Check(response.Headers.Location?.IsAbsoluteUri == true, "trace location");
    var bytes = await response.Content.ReadAsByteArrayAsync();
    Check(bytes.Length > 100 && bytes[0] == (byte)'N', "trace bytes");
    using var operation = await client.GetAsync(response.Headers.Location);
    Check((int)operation.StatusCode is 200 or 201, "operation");
}

var body = new StringContent("{\"includeDefaultProviders\":false,\"providers\":[{\"providerName\":\"System.Runtime\"}]}",
                             System.Text.Encoding.UTF8, "application/json");
using (var response = await client.PostAsync($"/livemetrics?pid={pid}&durationSeconds=3", body))
{
    var records = (await response.Content.ReadAsStringAsync()).Split('\x1e', StringSplitOptions.RemoveEmptyEntries);
    Check(records.Length > 0, "records");
    foreach (var record in records)
        using (JsonDocument.Parse(record)) { }
}

using (var refused = await client.GetAsync("/trace?pid=abc"))
{
    Check(refused.StatusCode == HttpStatusCode.BadRequest, "refusal");
    Check(refused.Content.Headers.ContentType?.MediaType == "application/problem+json", "problem type");
}
return 0;

static void Check(bool isGood, string what)
{
    if (isGood)
        return;
    Console.Error.WriteLine($"wrong: {what}");
    Environment.Exit(1);
}
