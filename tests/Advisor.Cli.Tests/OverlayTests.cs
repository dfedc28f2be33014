using Advisor.Rules.Tests;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public sealed class OverlayTests : IDisposable
{
    private readonly RuleFiles files = new();

    private string Overlay => Path.Combine(files.Folder, "..", "acme");

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Check_overlay_is_laid_over_the_rules()
    {
        Write("weights: { outcome-awaited: { call: 1 } }");

        var run = await Cli.Run("rules", "check", "--rules", files.Folder, "--overlay", Overlay);

        run.ExitCode.ShouldBe(0, run.Output);
        run.Lines.ShouldHaveSingleItem().ShouldStartWith("version 1.2.3+acme.1.0.0, sha256:");
    }

    [Fact]
    public async Task Check_faults_of_an_overlay_are_findings()
    {
        Write("weights: { outcome-awiated: { call: 1 } }");

        var run = await Cli.Run("rules", "check", "--rules", files.Folder, "--overlay", Overlay);

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldBe([
            "acme/overlay.yaml:3:12: error ADV704: there is nothing to change: no rule `outcome-awiated` (did you mean `outcome-awaited`?)"]);
    }

    [Fact]
    public async Task Diff_overlay_shows_what_it_changes()
    {
        Write("weights: { outcome-awaited: { call: 1 } }");

        var run = await Cli.Run("rules", "diff", files.Folder, files.Folder, "--overlay", Overlay);

        run.ExitCode.ShouldBe(1, run.Error);
        run.Output.ShouldContain("outcome-awaited");
        run.Output.ShouldContain("favours call: 4 -> 1");
    }

    private void Write(string changes) => files.Write("../acme/overlay.yaml", $"name: acme\nversion: 1.0.0\n{changes}\n");
}
