using System.Text.Json;
using Advisor.Rules.Tests;
using Advisor.Rules.Tests.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class RulesMutateTests
{
    [Fact]
    public async Task Pin_what_it_writes_holds_and_notices_what_cases_do_not()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);
        var before = await Cli.Run("rules", "mutate", "--rules", files.Folder);

        var pinned = await Cli.Run("rules", "pin", "--rules", files.Folder);
        var after = await Cli.Run("rules", "mutate", "--rules", files.Folder);
        var tested = await Cli.Run("rules", "test", "--rules", files.Folder);

        before.ExitCode.ShouldBe(1);
        before.Output.ShouldContain("survived: rules/");
        pinned.Lines[^1].ShouldContain(" pinned");
        Survivors(after).ShouldBeLessThan(Survivors(before));
        tested.ExitCode.ShouldBe(0);
        tested.Output.ShouldMatch("pinned examples, which are no decisions: [0-9]+ hold, 0 do not\n");
    }

    [Fact]
    public async Task Pin_again_writes_the_same()
    {
        using var files = new RuleFiles();

        await Cli.Run("rules", "pin", "--rules", files.Folder);
        var first = Directory.GetFiles(files.PathOf("examples")).Order().Select(File.ReadAllText).ToList();
        await Cli.Run("rules", "pin", "--rules", files.Folder);

        first.ShouldNotBeEmpty();
        Directory.GetFiles(files.PathOf("examples")).Order().Select(File.ReadAllText).ShouldBe(first);
    }

    [Fact]
    public async Task Test_weight_that_changes_breaks_a_pin_and_is_a_finding()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);
        await Cli.Run("rules", "pin", "--rules", files.Folder);
        files.Change("answers/timing.yaml", "favours: { call: 4 }", "opposes: { call: 4 }").Change("answers/timing.yaml", "opposes: { queue: 3 }", "");

        var run = await Cli.Run("rules", "test", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("PIN   outcome-awaited (answers-timing.yaml:");
        run.Output.ShouldContain("do not; if the change is meant, write them anew with `advisor rules pin`");
    }

    [Fact]
    public async Task Mutate_json_holds_operators_and_survivors()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);

        var run = await Cli.Run("rules", "mutate", "--rules", files.Folder, "--sample", "10", "--min", "0", "--output", "json");

        run.ExitCode.ShouldBe(0);
        var all = JsonDocument.Parse(run.Output).RootElement.GetProperty("all");
        all.GetProperty("mutants").GetInt32().ShouldBe(10);
        all.GetProperty("by_claims").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task Mutate_bad_input_has_its_own_code()
    {
        using var files = new RuleFiles();

        (await Cli.Run("rules", "mutate", "--rules", files.Folder)).ExitCode.ShouldBe(2);
        files.WriteCases(CaseFiles.Sound).Write("examples/some.yaml", "no-such-rule:\n- { answers: {}, order: [call] }\n");
        (await Cli.Run("rules", "mutate", "--rules", files.Folder)).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "pin", "--rules", "no-such-folder")).ExitCode.ShouldBe(2);
    }

    private static int Survivors(Cli run) => run.Lines.Count(l => l.StartsWith("survived: ", StringComparison.Ordinal));
}
