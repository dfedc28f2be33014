using System.Text.Json;
using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class RulesDiffTests
{
    [Fact]
    public async Task Diff_same_rules_is_proven_same()
    {
        using var files = new RuleFiles();

        var run = await Cli.Run("rules", "diff", files.Folder, files.Folder);

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldBe(["0 parts differ; proven: no questionnaire has another first style, first technology, or anybody else ruled out"]);
    }

    [Fact]
    public async Task Diff_shows_text_and_smallest_questionnaire()
    {
        using var files = new RuleFiles();
        using var changed = new RuleFiles();
        changed.Change("answers/timing.yaml", "favours: { call: 4 }", "opposes: { call: 4 }").Change("answers/timing.yaml", "opposes: { queue: 3 }", "");

        var run = await Cli.Run("rules", "diff", files.Folder, changed.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines[0].ShouldStartWith("~ rule outcome-awaited (rules/answers/timing.yaml:");
        run.Lines[1..4].ShouldBe(["    favours call: 4 -> nothing", "    opposes call: nothing -> 4", "    opposes queue: 3 -> nothing"]);
        run.Lines[4].ShouldStartWith("2 answers: { timing: sync, payload: ");
        run.Lines[5..].ShouldBe([
            "    first: call, http -> queue, sqs", "    by outcome-awaited",
            "1 part differs; these are the smallest questionnaires whose advice changes, for each rule that does it"]);
    }

    [Fact]
    public async Task Diff_json_holds_the_same()
    {
        using var files = new RuleFiles();
        using var changed = new RuleFiles();
        changed.Change("answers/timing.yaml", "favours: { call: 4 }", "favours: { queue: 4 }").Change("answers/timing.yaml", "opposes: { queue: 3 }", "");

        var run = await Cli.Run("rules", "diff", files.Folder, changed.Folder, "--output", "json");

        var root = JsonDocument.Parse(run.Output).RootElement;
        root.GetProperty("parts")[0].GetProperty("id").GetString().ShouldBe("outcome-awaited");
        root.GetProperty("changes")[0].GetProperty("after").GetProperty("style").GetString().ShouldBe("queue");
        root.GetProperty("proven").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Diff_missing_or_faulty_folder_is_bad_input()
    {
        using var files = new RuleFiles();
        using var faulty = new RuleFiles();
        faulty.Change("answers/timing.yaml", "call: 4", "call: 9");

        (await Cli.Run("rules", "diff", files.Folder, "no-such-folder")).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "diff", files.Folder, faulty.Folder)).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "diff", files.Folder)).ExitCode.ShouldBe(2);
    }
}
