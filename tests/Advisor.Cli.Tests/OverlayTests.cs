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

    [Fact]
    public async Task Check_missing_overlays_are_bad_input()
    {
        var run = await Cli.Run("rules", "check", "--rules", files.Folder, "--overlay", "none", "--overlay", files.Folder, "--overlay", "no/more");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe("there is no folder `none`; name another with --overlay\nthere is no folder `no/more`; name another with --overlay\n");
    }

    [Theory]
    [InlineData("none", "rules", "rules", "as A")]
    [InlineData("rules", "none", "rules", "as B")]
    [InlineData("rules", "rules", "none", "with --overlay")]
    public async Task Diff_missing_folder_is_bad_input(string before, string after, string overlay, string how)
    {
        string[] given = [.. new[] { before, after, overlay }.Select(f => f == "rules" ? files.Folder : f)];

        var run = await Cli.Run("rules", "diff", given[0], given[1], "--overlay", given[2]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Trim().ShouldBe($"there is no folder `none`; name another {how}");
    }

    private void Write(string changes) => files.Write("../acme/overlay.yaml", $"name: acme\nversion: 1.0.0\n{changes}\n");
}
