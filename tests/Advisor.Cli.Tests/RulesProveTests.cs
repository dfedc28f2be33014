using System.Text.Json;
using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class RulesProveTests
{
    private const string Idle = """

          - id: §outcome-awaited
            when: { timing: sync }
            favours: { call: 1 }
            because: Somebody waits.
            sources: [eip]
        """;

    [Fact]
    public async Task Prove_sound_rules_hold()
    {
        using var files = Sound();

        var run = await Cli.Run("rules", "prove", "--rules", files.Folder);

        run.ExitCode.ShouldBe(0, run.Output);
        run.Lines[0].ShouldBe("style-can-win: 2 of 2");
        run.Lines[^1].ShouldEndWith(" hold, 0 failed, 0 undecided");
    }

    [Fact]
    public async Task Prove_verbose_shows_each_claim_with_its_questionnaire()
    {
        using var files = Sound();

        var run = await Cli.Run("rules", "prove", "--rules", files.Folder, "--verbose");

        run.ExitCode.ShouldBe(0);
        var claim = Array.IndexOf(run.Lines, "rules/styles/queue.yaml:1:5: holds style-can-win `queue`: it ranks first here");
        run.Lines[claim + 1].ShouldBe("      timing: async");
        run.Lines.ShouldContain("rules/answers/timing.yaml:2:5: holds rule-can-fire `carries-on`: it fires under these answers");
    }

    [Fact]
    public async Task Prove_defect_is_shown_at_its_line()
    {
        using var files = Sound(Idle);

        var run = await Cli.Run("rules", "prove", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines[..2].ShouldBe([
            $"{Line(files)}: fails rule-has-effect `outcome-awaited`: no ranking and no practice would be another without it; "
                + "take it out, or give it more weight",
            "      timing: sync"]);
    }

    [Fact]
    public async Task Prove_what_the_limit_leaves_open_is_undecided()
    {
        using var files = Sound(Idle);

        var run = await Cli.Run("rules", "prove", "--rules", files.Folder, "--work", "1");

        run.ExitCode.ShouldBe(3);
        run.Lines[0].ShouldBe($"{Line(files)}: undecided rule-has-effect `outcome-awaited`: the search met its limit of 1 nodes; raise it");
    }

    [Fact]
    public async Task Prove_json_tells_the_same()
    {
        using var files = Sound(Idle);

        var run = await Cli.Run("rules", "prove", "--rules", files.Folder, "--output", "json");

        var report = JsonDocument.Parse(run.Output).RootElement;
        report.GetProperty("counts").GetProperty("failed").GetInt32().ShouldBe(1);
        var failed = report.GetProperty("claims").EnumerateArray().Single(c => c.GetProperty("verdict").GetString() == "fails");
        failed.GetProperty("code").GetString().ShouldBe("rule-has-effect");
        failed.GetProperty("place").GetString().ShouldBe(Line(files));
        failed.GetProperty("answers").GetProperty("timing").GetString().ShouldBe("sync");
    }

    [Fact]
    public async Task Prove_what_cannot_be_read_is_bad_input()
    {
        using var files = Sound().Change("answers/timing.yaml", "queue: 4", "queue: 9");

        (await Cli.Run("rules", "prove", "--rules", files.Folder)).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "prove", "--rules", "no-such-folder")).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "prove", "--rules", files.Folder, "--work", "0")).ExitCode.ShouldBe(2);
    }

    /// <summary>The rule begins with its id, where the mark stood.</summary>
    private static string Line(RuleFiles files) => string.Join(':', files.Marked!.Split(':')[..2]) + ":5";

    /// <summary>Two styles with a technology each, and a rule that decides between them.</summary>
    private static RuleFiles Sound(string more = "")
    {
        var files = new RuleFiles();
        files.Write("questionnaire.yaml", """
            questions:
              - id: timing
                ask: Does the caller wait?
                type: choice
                options:
                  sync: it blocks
                  async: it carries on
            """);
        files.Change("facts.yaml", "    options-of: platform", "    options: [aws, azure]");
        var sqs = files.Read("technologies/sqs.yaml");
        files.Write("technologies/sqs.yaml", sqs[..sqs.IndexOf("rules:", StringComparison.Ordinal)]);
        files.Change("practices/retry.yaml", "  - { latency: { below: 1 s } }\n", "");
        return files.Write("answers/timing.yaml", """
            rules:
              - id: carries-on
                when: { timing: async }
                favours: { queue: 4 }
                because: Nobody waits.
                sources: [eip]
            """ + more);
    }
}
