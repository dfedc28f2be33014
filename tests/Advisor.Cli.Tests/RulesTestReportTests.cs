using System.Text.Json;
using System.Xml.Linq;
using Advisor.Rules.Tests;
using Advisor.Rules.Tests.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Cli.Tests;

/// <summary>What <c>rules test</c> says of coverage, and to programs.</summary>
public sealed class RulesTestReportTests : IDisposable
{
    private const string Failing = """
        - id: queued
          source: { title: A, publisher: B, where: C, says: D }
          scenario: Somebody waits, but should not.
          answers: { timing: sync, payload: 20 KB }
          expect: { style: [queue] }
          strength: derived

        """;

    private readonly RuleFiles files = new();

    public RulesTestReportTests() => files
        .WriteCases(CaseFiles.Sound)
        .WriteCases(Failing + CaseFiles.Sound.Replace("a-call", "b-call", StringComparison.Ordinal) + "  skip: \"Not \\x07 now <yet>.\"\n", "b.yaml")
        .WriteCases(Failing.Replace("queued", "known", StringComparison.Ordinal) + "  known-miss: It is so.\n"
            + CaseFiles.Sound.Replace("a-call", "c-call", StringComparison.Ordinal).Replace("timing: sync", "timing: snyc", StringComparison.Ordinal), "c.yaml");

    public void Dispose() => files.Dispose();

    [Fact]
    public async Task Test_coverage_lists_what_no_case_touches()
    {
        var run = await Run("--coverage");

        run.Output.ShouldContain("no case fires rule high-rate (rules/answers/timing.yaml:");
        run.Output.ShouldContain("no case answers timing: async");
        run.Lines[^2].ShouldBe("coverage: 1/5 (20.0%) of the rules fire, 2/4 (50.0%) of the options are answered");
    }

    [Theory]
    [InlineData("20", 0)]
    [InlineData("20.5", 1)]
    [InlineData("0", 0)]
    [InlineData("101", 2)]
    [InlineData("some", 2)]
    public async Task Test_min_coverage_is_a_threshold_for_rules_and_options(string percent, int exitCode)
    {
        files.Delete("cases/b.yaml").Delete("cases/c.yaml");

        var run = await Run("--min-coverage", percent);

        run.ExitCode.ShouldBe(exitCode);
        if (exitCode == 1)
            run.Error.ShouldContain("the coverage is below 20.5%");
    }

    [Fact]
    public async Task Test_json_tells_how_each_case_came_out()
    {
        var run = await Run("--output", "json");

        run.ExitCode.ShouldBe(1);
        var root = JsonDocument.Parse(run.Output).RootElement;
        root.GetProperty("counts").GetRawText().Where(c => !char.IsWhiteSpace(c)).ShouldBe(
            """{"passed":1,"failed":1,"known_misses":1,"unexpected_passes":0,"errors":1,"skipped":1}""");
        root.GetProperty("cases").EnumerateArray().Select(c => $"{c.GetProperty("id")} {c.GetProperty("status")}").ShouldBe(
            ["a-call passed", "b-call skipped", "c-call error", "known known_miss", "queued failed"]);
        root.GetProperty("cases")[4].GetProperty("reasons")[0].GetString()!.ShouldStartWith("expected queue: rank 2");
        root.GetProperty("coverage").GetProperty("rules").GetProperty("count").GetInt32().ShouldBe(1);
        root.GetProperty("diagnostics")[0].GetProperty("code").GetString().ShouldBe("ADV202");
    }

    [Fact]
    public async Task Test_junit_holds_a_test_for_each_case()
    {
        var file = files.PathOf("junit.xml");

        var run = await Run("--junit", file);

        run.ExitCode.ShouldBe(1);
        var suites = XDocument.Load(file).Root!;
        suites.Elements("testsuite").Select(s => (string?)s.Attribute("name")).ShouldBe(["b.yaml", "c.yaml", "plain.yaml"]);
        suites.Attributes().Select(a => a.ToString()).ShouldBe(
            ["name=\"advisor rules test\"", "tests=\"5\"", "failures=\"1\"", "errors=\"1\"", "skipped=\"2\""]);
        suites.Elements("testsuite").First().Attributes().Select(a => a.ToString()).ShouldBe(
            ["name=\"b.yaml\"", "tests=\"2\"", "failures=\"1\"", "errors=\"0\"", "skipped=\"1\""]);
        Outcome(suites, "queued", "failure").Value.ShouldStartWith("expected queue: rank 2, score -3 | advised call: rank 1, score 4\n");
        Outcome(suites, "c-call", "error").Value.ShouldStartWith("rules/cases/c.yaml:");
        ((string?)Outcome(suites, "b-call", "skipped").Attribute("message")).ShouldBe("Not \uFFFD now <yet>.");
        ((string?)Outcome(suites, "known", "skipped").Attribute("message")).ShouldBe("known miss: It is so.");
    }

    [Fact]
    public async Task Test_junit_holds_faults_of_files_that_no_case_holds()
    {
        files.WriteCases("- id: 'a\n", "d.yaml");

        await Run("--junit", files.PathOf("junit.xml"));

        XDocument.Load(files.PathOf("junit.xml")).Root!.Elements("testsuite").Last().ToString().ShouldContain("ADV004");
    }

    [Fact]
    public async Task Test_junit_of_the_same_cases_is_the_same()
    {
        await Run("--junit", files.PathOf("one.xml"));
        await Run("--junit", files.PathOf("two.xml"));

        files.Read("one.xml").ShouldBe(files.Read("two.xml"));
    }

    [Fact]
    public async Task Test_junit_that_cannot_be_written_is_bad_input()
    {
        var run = await Run("--junit", files.PathOf("no/such/folder.xml"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("cannot be written");
    }

    private Task<Cli> Run(params string[] args) => Cli.Run(["rules", "test", "--rules", files.Folder, .. args]);

    private static XElement Outcome(XElement suites, string test, string kind)
    {
        var outcome = suites.Descendants("testcase").Single(t => (string?)t.Attribute("name") == test).Elements().ShouldHaveSingleItem();
        outcome.Name.LocalName.ShouldBe(kind);
        return outcome;
    }
}
