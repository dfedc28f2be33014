using Advisor.Rules.Tests;
using Advisor.Rules.Tests.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

public class RulesTestTests
{
    [Fact]
    public async Task Test_case_that_passes_is_one_closing_line()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);

        var run = await Cli.Run("rules", "test", "--rules", files.Folder);

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldBe([
            "coverage: 1/5 (20.0%) of the rules fire, 2/4 (50.0%) of the options are answered",
            "1 case: 1 passed, 0 failed, 0 errors, 0 skipped; style right 1/1 (100.0%); "
                + "technology in the top three 1/1 (100.0%), first 1/1 (100.0%)"]);
    }

    [Fact]
    public async Task Test_verbose_shows_cases_that_pass()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);

        var run = await Cli.Run("rules", "test", "--rules", files.Folder, "--verbose");

        run.Lines[0].ShouldBe("pass  a-call (plain.yaml:1): call, http");
    }

    [Fact]
    public async Task Test_case_that_fails_shows_both_sides()
    {
        using var files = new RuleFiles();
        files.WriteCases("""
            - id: queued
              source: { title: A, publisher: B, where: C, says: D }
              scenario: Somebody waits, but should not.
              answers: { timing: sync, payload: 20 KB }
              expect: { style: [queue] }
              strength: derived
            """);

        var run = await Cli.Run("rules", "test", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines[..3].ShouldBe([
            "FAIL  queued (plain.yaml:1): expected `queue` to rank first, not `call`",
            "      expected queue: rank 2, score -3 | advised call: rank 1, score 4",
            "       -3 outcome-awaited              |  +4 outcome-awaited"]);
    }

    [Fact]
    public async Task Test_known_miss_is_counted_and_one_that_passes_is_a_finding()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);
        var miss = CaseFiles.Sound.Replace("a-call", "b-call", StringComparison.Ordinal) + "  known-miss: It is another year.\n";
        files.WriteCases(miss.Replace("    technologies: [http]\n", "", StringComparison.Ordinal).Replace("[sqs]", "[http]", StringComparison.Ordinal), "more.yaml");

        var missed = await Cli.Run("rules", "test", "--rules", files.Folder);
        files.WriteCases(miss, "more.yaml");
        var passed = await Cli.Run("rules", "test", "--rules", files.Folder);

        missed.ExitCode.ShouldBe(0);
        missed.Lines[^1].ShouldStartWith("2 cases: 1 passed, 0 failed, 1 missed (known), 0 errors, 0 skipped; ");
        passed.ExitCode.ShouldBe(1);
        passed.Lines[0].ShouldStartWith("PASS  b-call (more.yaml:1): call, http, though it is marked as a known miss");
    }

    [Fact]
    public async Task Test_faulty_case_is_an_error()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound.Replace("timing: sync", "timing: snyc", StringComparison.Ordinal));

        var run = await Cli.Run("rules", "test", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines[0].ShouldStartWith("error a-call (plain.yaml:1): ");
        run.Error.ShouldStartWith("rules/cases/plain.yaml:9:13: error ADV202: ");
        run.Lines[^1].ShouldBe("no case was run: 1 error, 0 skipped");
    }

    [Fact]
    public async Task Test_nothing_to_run_is_a_finding()
    {
        using var files = new RuleFiles();
        Directory.CreateDirectory(files.PathOf("cases"));

        var run = await Cli.Run("rules", "test", "--rules", files.Folder);

        run.ExitCode.ShouldBe(1);
        run.Lines[^1].ShouldBe("no case was run: 0 errors, 0 skipped");
    }

    [Fact]
    public async Task Test_missing_cases_are_bad_input()
    {
        using var files = new RuleFiles();

        (await Cli.Run("rules", "test", "--rules", files.Folder)).ExitCode.ShouldBe(2);
        (await Cli.Run("rules", "test", "--rules", files.Folder, "--cases", "no-such-folder")).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Test_faulty_rules_are_bad_input()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound).Change("answers/timing.yaml", "call: 4", "call: 9");

        var run = await Cli.Run("rules", "test", "--rules", files.Folder);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("ADV303");
    }
}
