using System.Text.Json;
using Advisor.Rules.Tests;
using Advisor.Rules.Tests.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class RulesRobustnessTests
{
    [Fact]
    public async Task Robustness_shows_least_change_and_share()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);

        var run = await Cli.Run("rules", "robustness", "--rules", files.Folder, "--weightings", "10");

        run.ExitCode.ShouldBe(0);
        run.Lines[1].ShouldBe("   -  100.0%  a-call (plain.yaml:1): call; no change of weights from 0 to 5 dethrones it");
        run.Lines[2].ShouldBe("styles: 1 winner, of which 0 lose rank 1 by one point of weight; 1 stay under all of 10 weightings, "
            + "the average under 100.0% of them");
    }

    [Fact]
    public async Task Robustness_json_holds_the_same()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound)
            .Change("answers/timing.yaml", "call: 4", "call: 4, queue: 3").Change("answers/timing.yaml", "opposes: { queue: 3 }", "");

        var run = await Cli.Run("rules", "robustness", "--rules", files.Folder, "--output", "json");

        var style = JsonDocument.Parse(run.Output).RootElement.GetProperty("styles")[0];
        style.GetProperty("winner").GetString().ShouldBe("call");
        style.GetProperty("points").GetInt32().ShouldBe(2);
        style.GetProperty("weightings").GetInt32().ShouldBe(1000);
    }

    [Fact]
    public async Task Robustness_bad_input_has_its_own_code()
    {
        using var files = new RuleFiles();

        (await Cli.Run("rules", "robustness", "--rules", files.Folder)).ExitCode.ShouldBe(2);
        files.WriteCases(CaseFiles.Sound);
        (await Cli.Run("rules", "robustness", "--rules", files.Folder, "--weightings", "0")).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "robustness", "--rules", files.Folder, "--output", "xml")).ExitCode.ShouldBe(2);
    }
}
