using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

/// <summary>Puts defects into a copy of the shipped rules by hand; each has to be reported at its line and column, and nothing else.</summary>
public class SeededDefectTests
{
    private const string Guarantees = "answers/guarantees.yaml";
    private const string Relations = "relations/answers-and-facts.yaml";
    private const string Rabbit = "technologies/rabbitmq.yaml";

    [Fact]
    public async Task Check_faulty_text_is_reported_at_its_place()
    {
        using var rules = new ShippedCopy();
        string[] defects =
        [
            "error ADV202 " + rules.Change(Guarantees, "when: { replay: short }", "when: { replay: §shrot }"),
            "error ADV201 " + rules.Change(Guarantees, "when: { ordering: per-key }", "when: { §orderng: per-key }"),
            "error ADV303 " + rules.Change(Guarantees, "{ live-stream: 3, publish", "{ live-stream: §9, publish"),
            "error ADV210 " + rules.Change(Guarantees, "{ event-stream: 4 }\n    opposes: { publish-subscribe: 2, async-command: 1",
                "{ event-stream: 4 }\n    opposes: { §publish-subscrbe: 2, async-command: 1"),
            "error ADV402 " + rules.Append(Guarantees, "  - §id: sourceless\n    opposes: { live-stream: 1 }\n    because: Nobody says so."),
            "error ADV107 " + rules.Append(Guarantees, Rule("id: §loss-is-fine", "opposes: { shared-data: 1 }")),
            "error ADV206 " + rules.Change(Relations, "where: { browser: false }", "where: { §browsr: false }"),
            "error ADV312 " + rules.Append(Relations, Rule("id: size-is-no-rate", "where: { max_message: { below-answer: §rate } }", "opposes: 1")),
            "error ADV301 " + rules.Change(Rabbit, "at-least: 50000", "at-least: §50 KB"),
            "error ADV309 " + rules.Change(Rabbit, "max_message_hard: { value: 512 MiB, source: rabbitmq-limits,", "§max_message_hard: { value: 512 MiB,"),
            "error ADV106 " + rules.Change("technologies/sftp.yaml", "\nid: sftp", "\nid: §sftpp"),
        ];

        var run = await Cli.Run("rules", "check", "--rules", rules.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines.Select(Finding).ShouldBe(defects, ignoreOrder: true);
    }

    [Fact]
    public async Task Check_what_looks_forgotten_is_reported_at_its_place()
    {
        using var rules = new ShippedCopy();
        string[] defects =
        [
            "warning ADV504 " + rules.Append("questionnaire.yaml", Moon("id: §moon")),
            "warning ADV507 " + rules.Append("sources.yaml", "  §forgotten: { title: Forgotten, url: \"https://example.org/\" }"),
        ];

        var run = await Cli.Run("rules", "check", "--rules", rules.Folder);

        run.ExitCode.ShouldBe(0);
        run.Lines[..^1].Select(Finding).ShouldBe(defects, ignoreOrder: true);
    }

    [Fact]
    public async Task Prove_defective_sense_is_reported_at_its_place()
    {
        using var rules = new ShippedCopy();
        var oppositeSaid = rules.Change(Guarantees, "- id: order-per-key", "- §id: order-per-key");
        string[] defects =
        [
            "style-can-win " + rules.Write("styles/tuple-space.yaml",
                rules.Read("styles/live-stream.yaml")
                    .Replace("id: live-stream", "id: §tuple-space", StringComparison.Ordinal)
                    .Replace("name: ", "name: No ", StringComparison.Ordinal)),
            "technology-can-win " + rules.Write("technologies/tuple-store.yaml",
                "id: §tuple-store\nname: Tuple store\nvendor: Nobody\nstyles: [tuple-space]\nfacts: { kind: data-store }"),
            "question-has-influence " + rules.Append("questionnaire.yaml", Moon("§id: moon")),
            "rule-can-fire " + Said("§id: dead", "when: { payload: { above: 20 MB, below: 20000001 } }", "favours: { event-stream: 2 }"),
            "rule-not-redundant " + Said("§id: redundant", "when: { delivery: at-most-once }", "favours: { live-stream: 1 }"),
            "rules-do-not-contradict " + Said("§id: contradiction", "when: { ordering: per-key }", "opposes: { event-stream: 1 }"),
            "rules-do-not-contradict " + oppositeSaid,
            "rules-do-not-contradict " + Said("§id: no-tuples", "rules-out: [tuple-space]"), // what shadows is told of too
            "rule-not-shadowed " + Said("§id: shadowed", "when: { timing: sync }", "favours: { tuple-space: 2 }"),
            "rule-has-effect " + Said("§id: idle", "when: { replay: short, delivery: at-least-once }",
                "favours: { sync-request-response: 1, async-request-response: 1, async-command: 1, publish-subscribe: 1, event-stream: 1, live-stream: 1, shared-data: 1, in-process: 1 }"),
            "never-without-style " + Said("§id: nothing-left", "when: { languages: single, schema: none }",
                "rules-out: [sync-request-response, async-request-response, async-command, publish-subscribe, event-stream, live-stream, shared-data, in-process]"),
            "facts-are-monotone " + rules.Change(Relations, "  - id: payload-over-default\n    where: { max_message: { below-answer: payload }, max_message_kind: [default, tier, recommended] }\n    opposes: 1",
                "  - §id: payload-over-default\n    where: { max_message: { below-answer: payload }, max_message_kind: [default, tier, recommended] }\n    favours: 1"),
        ];
        Said("§id: dark", "when: { moon: full }", "recommends: [caching]");

        var run = await Cli.Run("rules", "prove", "--rules", rules.Folder);

        run.ExitCode.ShouldBe(1, run.Error);
        run.Lines.Where(l => l.Contains(" fails ", StringComparison.Ordinal)).Select(Claim).ShouldBe(defects, ignoreOrder: true);

        string Said(params string[] lines) => rules.Append(Guarantees, Rule(lines));
    }

    /// <summary>A rule of which some lines are given.</summary>
    private static string Rule(params string[] lines) =>
        $"  - {string.Join("\n    ", lines)}\n    because: Somebody says so.\n    sources: [{{ title: Hearsay, url: \"https://example.org/\" }}]";

    private static string Moon(string id) =>
        $"  - {id}\n    ask: What is the phase of the moon?\n    type: choice\n    options: {{ full: all of it, new: nothing }}";

    /// <summary>The code and the place of a finding, <c>PLACE: SEVERITY CODE: …</c></summary>
    private static string Finding(string line) => line.Split(": ") is [var place, var code, ..] ? $"{code} {place}" : line;

    /// <summary>The code and the place of a claim, <c>PLACE: fails CODE `SUBJECT`: …</c></summary>
    private static string Claim(string line) => line.Split(": ") is [var place, var code, ..] ? $"{code.Split(' ')[1]} {place}" : line;
}
