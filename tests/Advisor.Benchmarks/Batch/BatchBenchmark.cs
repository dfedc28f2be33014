using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Benchmarks.Batch;

/// <summary>Measures a batch: lines a second, and the most memory that the service takes for it.</summary>
internal static class BatchBenchmark
{
    private const int Questionnaires = 100;
    private const int WarmUp = 1_000;

    /// <summary>Sends batches of each length, each to a service that was just started.</summary>
    /// <param name="detail">How much of the advice to ask for: brief, standard or full.</param>
    /// <param name="lengths">Numbers of lines; rounded up to whole hundreds.</param>
    public static async Task RunAsync(RuleSet ruleSet, string root, string detail, IReadOnlyList<int> lengths)
    {
        var questionnaires = new Questionnaires(CompiledRuleSet.Compile(ruleSet), seed: 1);
        Console.WriteLine($"| {detail} advice | lines | lines a second | bytes an answer | peak memory | of it before the batch |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var (known, title) in new[] { (1.0, "all answered"), (0.5, "half answered") })
        {
            byte[][] lines = [.. questionnaires.Take(Questionnaires, known)
                .Select((answers, id) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id, answers = AnswerJson.Of(answers) }) + "\n"))];
            foreach (var length in lengths)
                await RunAsync(root, $"/v1/advice/batch?detail={detail}", title, lines, (length + Questionnaires - 1) / Questionnaires * Questionnaires);
        }
    }

    private static async Task RunAsync(string root, string path, string title, byte[][] lines, int length)
    {
        using var api = new ApiProcess(root);
        await CheckAsync(api, path, lines);
        await BatchClient.SendAsync(api.Port, path, lines, WarmUp);
        var before = api.PeakMemory;
        var clock = Stopwatch.StartNew();
        var bytes = await BatchClient.SendAsync(api.Port, path, lines, length);
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine($"| {title} | {length:N0} | {length / seconds:N0} | {bytes / length:N0} | {Megabytes(api.PeakMemory)} | {Megabytes(before)} |");
    }

    /// <summary>Fails unless each line gets advice.</summary>
    private static async Task CheckAsync(ApiProcess api, string path, byte[][] lines)
    {
        using var client = new HttpClient();
        using var body = new ByteArrayContent([.. lines.SelectMany(l => l)]);
        body.Headers.ContentType = new("application/x-ndjson");
        using var response = await client.PostAsync($"http://127.0.0.1:{api.Port}{path}", body);
        var answers = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(answers, a => !a.Contains("\"styles\":", StringComparison.Ordinal)) is { } fault)
            throw new InvalidOperationException($"A line has no advice: {fault}");
        if (answers.Length != lines.Length)
            throw new InvalidOperationException($"{lines.Length} lines have {answers.Length} answers");
    }

    private static string Megabytes(long bytes) => $"{bytes / 1_000_000.0:0} MB";
}
