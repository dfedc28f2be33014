using System.Text.Json;
using Advisor.Rules.Tests;
using Advisor.Rules.Tests.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class RulesCheckTests
{
    [Fact]
    public async Task Check_sound_rules_are_counted()
    {
        using var files = new RuleFiles();

        var run = await Cli.Run("rules", "check", "--rules", files.Folder);

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem().ShouldMatch("^version 1.2.3, sha256:[0-9a-f]{64}: 6 questions, 2 styles, 2 technologies, 2 practices, 5 rules$");
        run.Error.Trim().ShouldBe("0 errors, 0 warnings");
    }

    [Fact]
    public async Task Check_faults_are_findings()
    {
        using var files = new RuleFiles();
        files.Change("answers/timing.yaml", "call: 4", "call: 9").Write("extra.yml", "rules: []");

        var run = await Cli.Run("rules", "check", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldBe([
            "rules/answers/timing.yaml:4:22: error ADV303: `9` is not a weight (weights are 1, 2, 3, 4 and 5)",
            "rules/extra.yml:1:1: warning ADV009: `extra.yml` is not read (end its name with .yaml)"]);
        run.Error.Trim().ShouldBe("1 error, 1 warning");
    }

    [Fact]
    public async Task Check_faults_of_cases_are_findings_too()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound.Replace("timing: sync", "timing: snyc", StringComparison.Ordinal));

        var run = await Cli.Run("rules", "check", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines[0].ShouldStartWith("rules/cases/plain.yaml:9:13: error ADV202: ");
    }

    [Fact]
    public async Task Check_json_tells_the_same()
    {
        using var files = new RuleFiles();
        files.Change("answers/timing.yaml", "call: 4", "call: 9");

        var run = await Cli.Run("rules", "check", "--rules", files.Folder, "--output", "json");

        run.ExitCode.ShouldBe(1);
        var report = JsonDocument.Parse(run.Output).RootElement;
        report.GetProperty("counts").GetProperty("errors").GetInt32().ShouldBe(1);
        var fault = report.GetProperty("diagnostics").EnumerateArray().ShouldHaveSingleItem();
        fault.GetProperty("severity").GetString().ShouldBe("error");
        fault.GetProperty("code").GetString().ShouldBe("ADV303");
        fault.GetProperty("file").GetString().ShouldBe("rules/answers/timing.yaml");
        fault.GetProperty("line").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task Check_missing_folder_is_bad_input()
    {
        var run = await Cli.Run("rules", "check", "--rules", "no-such-folder");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.Trim().ShouldBe("there is no folder `no-such-folder`; name another with --rules");
    }
}
