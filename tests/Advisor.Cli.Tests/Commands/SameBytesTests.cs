using System.Text.Json;
using Advisor.Api.Tests;
using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests.Commands;

/// <summary>What the command prints is what the service sends, byte for byte.</summary>
public class SameBytesTests
{
    private static readonly (string Question, string[] Answers)[] Small =
    [
        ("timing", ["\"sync\"", "\"async\""]),
        ("payload", ["500", "\"20 KB\"", "\"1.5 MB\"", "2000000"]),
        ("rate", ["0.5", "\"1000/s\"", "\"60/min\""]),
        ("latency", ["5", "\"1 s\""]),
        ("platform", ["[\"aws\"]", "[\"azure\"]", "[\"azure\",\"aws\"]"]),
        ("in_use", ["[\"sqs\"]", "[\"http\",\"sqs\"]"]),
    ];

    [Fact]
    public async Task Output_random_answers_to_small_rules_is_that_of_the_service()
    {
        using var files = new RuleFiles();
        await using var service = new Service(files.Folder);
        for (var seed = 0; seed < 8; seed++)
            await Same(service, files.Folder, Random(seed), "queue", "call", "--vary timing=* --vary payload=*",
                """{ "timing": "*", "payload": "*" }""", $"seed {seed}");
    }

    [Fact]
    public async Task Output_answers_to_shipped_rules_is_that_of_the_service()
    {
        const string answers = """{ "timing": "sync", "interaction": "request-response", "latency": "5 ms", "rate": 250, "counterpart": "browser", "replay": null }""";
        var rules = Path.Combine(Repository.Root, "rules");
        await using var service = new Service(rules);
        await Same(service, rules, answers, "rabbitmq", "apache-kafka", "--vary rate=10,1000/s --vary ordering=*",
            """{ "rate": ["10", "1000/s"], "ordering": "*" }""", answers);
    }

    private static async Task Same(Service service, string rules, string answers, string a, string b, string vary, string varyJson, string told)
    {
        async Task Holds(string path, string rest, string command, string accept = "application/json")
        {
            var sent = await service.PostAsync(path, $$"""{ "answers": {{answers}}{{rest}} }""", accept);
            var printed = await Cli.RunWith(answers, [.. command.Split(' '), "--answers", "-", "--rules", rules]);
            printed.Output.ShouldBe(sent, $"{command}, {told}: {printed.Error}");
        }

        var isTechnology = a != "queue";
        await Holds("/v1/advice", "", "advise --output json");
        await Holds("/v1/advice?detail=full", "", "advise --output json --detail full");
        await Holds("/v1/advice?detail=brief&styles=1&technologies=2", "", "advise --output json --detail brief --styles 1 --technologies 2");
        await Holds("/v1/advice", "", "advise --output markdown", "text/markdown");
        await Holds("/v1/tipping-points", "", "tipping-points --output json");
        await Holds("/v1/what-if", $""", "vary": {varyJson}""", $"what-if --output json {vary}");
        await Holds("/v1/what-if", $""", "vary": {varyJson}""", $"what-if --output ndjson {vary}", "application/x-ndjson");
        await Holds("/v1/comparisons", $""", "a": "{a}", "b": "{b}" """, $"compare --output json {a} {b}");
        await Holds("/v1/counterfactuals",
            $$""", "target": { "{{(isTechnology ? "technology" : "style")}}": "{{a}}" }, "max_changes": 1, "fixed": ["payload", "rate"]""",
            $"counterfactuals --output json --target {(isTechnology ? "technology" : "style")}={a} --max-changes 1 --fixed payload,rate");
    }

    private static string Random(int seed)
    {
        var random = new Random(seed);
        var answered = Small.Where(_ => random.Next(2) == 0).Select(q => $"{JsonSerializer.Serialize(q.Question)}: {q.Answers[random.Next(q.Answers.Length)]}");
        return $"{{ {string.Join(", ", answered)} }}";
    }
}
