using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests;

public class DigestTests
{
    private const string Rules = "answers/timing.yaml";

    [Fact]
    public void Digest_same_content_is_the_same()
    {
        DigestAfter(_ => { }).ShouldBe(DigestAfter(_ => { }));
    }

    public static TheoryData<string> Cosmetics => [.. CosmeticChanges.Keys];

    public static TheoryData<string> Contents => [.. ContentChanges.Keys];

    [Theory]
    [MemberData(nameof(Cosmetics))]
    public void Digest_other_writing_of_the_same_does_not_change_it(string change)
    {
        DigestAfter(CosmeticChanges[change]).ShouldBe(DigestAfter(_ => { }));
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Digest_other_content_changes_it(string change)
    {
        DigestAfter(ContentChanges[change]).ShouldNotBe(DigestAfter(_ => { }));
    }

    [Fact]
    public void Digest_differs_between_all_changes()
    {
        ContentChanges.Values.Select(DigestAfter).ShouldBeUnique();
    }

    private static readonly Dictionary<string, Action<RuleFiles>> CosmeticChanges = new(StringComparer.Ordinal)
    {
        ["comment"] = f => f.Write(Rules, "# why these rules\n" + f.Read(Rules)),
        ["line ends"] = f => f.Write(Rules, f.Read(Rules).Replace("\n", "\r\n")),
        ["byte order mark"] = f => f.Write(Rules, '\uFEFF' + f.Read(Rules)),
        ["quotes"] = f => f.Change(Rules, "because: Calls pile up.", "because: 'Calls pile up.'"),
        ["block for flow"] = f => f.Change(Rules, "when: { rate: { at-least: 1000 } }", "when:\n      rate:\n        at-least: 1000"),
        ["unit"] = f => f.Change(Rules, "above: 1 KB, at-most: 1.5 MB", "above: 1000, at-most: 1500 KB"),
        ["order of keys"] = f => f.Change(Rules, "favours: { call: 4 }\n    opposes: { queue: 3 }", "opposes: { queue: 3 }\n    favours: { call: 4 }"),
        ["order of conditions"] = f => f.Change(Rules, "{ timing: async, latency: { below: 10 ms } }", "{ latency: { below: 10 ms }, timing: async }"),
        ["order of options"] = f => f.Change("technologies/http.yaml", "[aws, azure]", "[azure, aws]"),
        ["order of facts"] = f => f.Change("technologies/http.yaml", "  browser: true\n  replay: none", "  replay: none\n  browser: true"),
        ["order of styles of a practice"] = f => f.Change("practices/retry.yaml", "[call, queue]", "[queue, call]"),
        ["name of a file of rules"] = f => { f.Write("else/where.yaml", f.Read(Rules)); f.Delete(Rules); },
        ["split of a file"] = f =>
        {
            var text = f.Read(Rules);
            var cut = text.IndexOf("  - id: high-rate", StringComparison.Ordinal);
            f.Write(Rules, text[..cut]).Write("answers/again.yaml", "rules:\n" + text[cut..]);
        },
        ["key of a source"] = f => { foreach (var file in new[] { "sources.yaml", Rules, "technologies/sqs.yaml", "practices/retry.yaml" }) f.Write(file, f.Read(file).Replace("eip", "hohpe")); },
        ["source written out"] = f => f.Change(Rules, "because: Calls pile up.\n    sources: [eip]",
            "because: Calls pile up.\n    sources: [{ title: Enterprise Integration Patterns, url: \"https://www.enterpriseintegrationpatterns.com/\", says: names the styles, as-of: 2003-10-10 }]"),
        ["cases"] = f => f.Write("cases/x.yaml", "- anything"),
    };

    private static readonly Dictionary<string, Action<RuleFiles>> ContentChanges = new(StringComparer.Ordinal)
    {
        ["name"] = f => f.Change("ruleset.yaml", "Test rules", "Other rules"),
        ["version"] = f => f.Change("ruleset.yaml", "1.2.3", "1.2.4"),
        ["question asked"] = f => f.Change("questionnaire.yaml", "Does the caller wait?", "Does it wait?"),
        ["order of questions"] = f => f.Change("questionnaire.yaml", "  - id: rate\n    ask: How many messages a second?\n    type: per_second\n", "")
            .Change("questionnaire.yaml", "questions:\n", "questions:\n  - id: rate\n    ask: How many messages a second?\n    type: per_second\n"),
        ["meaning of an option"] = f => f.Change("questionnaire.yaml", "it blocks", "it waits"),
        ["type of a question"] = f => f.Change("questionnaire.yaml", "type: choices", "type: choice"),
        ["meaning of a fact"] = f => f.Change("facts.yaml", "a web page can speak it", "browsers speak it"),
        ["options of a fact"] = f => f.Change("facts.yaml", "[none, short, long]", "[none, short, long, endless]"),
        ["summary of a style"] = f => f.Change("styles/call.yaml", "Talks by call.", "Talks."),
        ["order of styles"] = f => f.Change("styles/call.yaml", "order: 1", "order: 3"),
        ["failure mode"] = f => f.Change("styles/call.yaml", "crash: { shows-as: silence", "crash: { shows-as: noise"),
        ["vendor"] = f => f.Change("technologies/http.yaml", "IETF", "W3C"),
        ["fact"] = f => f.Change("technologies/http.yaml", "platforms: [aws, azure]", "platforms: [aws]"),
        ["fact left out"] = f => f.Change("technologies/http.yaml", "  replay: none\n", ""),
        ["text fact"] = f => f.Change("technologies/http.yaml", "OpenAPI", "WSDL"),
        ["limit"] = f => f.Change("technologies/sqs.yaml", "1 MiB", "1 MB"),
        ["date of a limit"] = f => f.Change("technologies/sqs.yaml", "source: quotas, as-of: 2026-08-20", "source: quotas, as-of: 2026-08-21"),
        ["note of a limit"] = f => f.Change("technologies/sqs.yaml", "no set-up", "at once"),
        ["strength"] = f => f.Change("technologies/sqs.yaml", "no servers", "no machines"),
        ["strength as weakness"] = f => f.Change("technologies/sqs.yaml", "strengths: [no servers]\nweaknesses: [no replay]", "weaknesses: [no servers, no replay]"),
        ["condition"] = f => f.Change(Rules, "{ rate: { at-least: 1000 } }", "{ rate: { above: 1000 } }"),
        ["bound"] = f => f.Change(Rules, "{ rate: { at-least: 1000 } }", "{ rate: { at-least: 1001 } }"),
        ["side of a bound"] = f => f.Change(Rules, "{ rate: { at-least: 1000 } }", "{ rate: { at-most: 1000 } }"),
        ["relation"] = f => f.Change(Rules, "has-answer: platform", "lacks-answer: platform"),
        ["fact condition"] = f => f.Change(Rules, "{ lacks: long }", "{ has: short }"),
        ["weight"] = f => f.Change(Rules, "call: 4", "call: 5"),
        ["effect"] = f => f.Change(Rules, "opposes: { queue: 3 }", "rules-out: [queue]"),
        ["target"] = f => f.Change(Rules, "rules-out: [call]", "rules-out: [queue]"),
        ["within"] = f => f.Change("technologies/sqs.yaml", "    within: [queue]\n", ""),
        ["recommended practice"] = f => f.Change(Rules, "recommends: [retry]", "recommends: [give-up]"),
        ["reason"] = f => f.Change(Rules, "Calls pile up.", "Calls queue up."),
        ["id of a rule"] = f => f.Change(Rules, "high-rate", "higher-rate"),
        ["what a source says"] = f => f.Change("sources.yaml", "names the styles", "names them"),
        ["address of a source"] = f => f.Change(Rules, "https://example.org/calls", "https://example.org/call"),
        ["how of a practice"] = f => f.Change("practices/give-up.yaml", "how: Stop.", "how: Stop now."),
        ["when of a practice"] = f => f.Change("practices/retry.yaml", "below: 1 s", "below: 2 s"),
        ["alternatives as one"] = f => f.Change("practices/retry.yaml", "  - { timing: sync }\n  - { latency: { below: 1 s } }", "  - { timing: sync, latency: { below: 1 s } }"),
        ["tension"] = f => f.Change(Rules, "Who carries on is seldom in a hurry.", "Odd."),
        ["rule left out"] = f => f.Change(Rules, "  - id: high-rate\n    when: { rate: { at-least: 1000 } }\n    rules-out: [call]\n    because: Calls pile up.\n    sources: [eip]\n", ""),
    };

    private static string DigestAfter(Action<RuleFiles> change)
    {
        using var files = new RuleFiles();
        change(files);
        var result = files.Load();
        return result.RuleSet?.Digest ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
