using Advisor.Engine.Advice;
using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Cases;

public class CaseRunnerTests
{
    [Fact]
    public void Run_expected_advice_passes()
    {
        var result = RunOne(CaseFiles.Sound);

        result.Status.ShouldBe(CaseStatus.Passed);
        (result.StyleRight, result.TechnologyRank).ShouldBe((true, 1));
        result.Misses.ShouldBeEmpty();
    }

    [Fact]
    public void Run_other_style_fails_and_judges_no_technology()
    {
        var result = RunOne(CaseFiles.Sound.Replace("style: [call]\n    technologies: [http]\n    not_styles: [queue]", "style: [queue]")
            .Replace("not_technologies: [sqs]", ""));

        result.Status.ShouldBe(CaseStatus.Failed);
        (result.StyleRight, result.TechnologyRank).ShouldBe((false, null));
        result.Misses.ShouldBe(["expected `queue` to rank first, not `call`"]);
    }

    [Fact]
    public void Run_expected_technology_that_is_ruled_out_fails()
    {
        var result = RunOne(CaseFiles.Sound.Replace("timing: sync", "timing: async").Replace("payload: 20 KB", "payload: 2 MiB").Replace("rate: 10", "rate: 5000")
            .Replace("style: [call]", "style: [queue]").Replace("technologies: [http]", "technologies: [sqs]")
            .Replace("not_styles: [queue]", "not_styles: [call]").Replace("not_technologies: [sqs]", "not_technologies: [http]"));

        result.Status.ShouldBe(CaseStatus.Failed);
        (result.StyleRight, result.TechnologyRank, result.TechnologyInTopThree, result.TechnologyFirst).ShouldBe((true, 0, false, false));
        result.Misses.ShouldBe(["expected `sqs` in the top three of `queue`, not any"]);
    }

    [Fact]
    public void Run_refused_technology_fails()
    {
        var result = RunOne(CaseFiles.Sound.Replace("    technologies: [http]\n", "").Replace("not_technologies: [sqs]", "not_technologies: [http]"));

        result.Misses.ShouldBe(["expected `http` not to be in the top three of `call`"]);
    }

    [Fact]
    public void Run_case_that_names_an_unknown_id_is_an_error()
    {
        var result = RunOne(CaseFiles.Sound.Replace("timing: sync", "timming: sync"));

        result.Status.ShouldBe(CaseStatus.Error);
        result.Advice.ShouldBeNull();
        result.StyleRight.ShouldBeNull();
        result.Misses.Single().ShouldContain("`timming`");
    }

    [Fact]
    public void Run_case_that_is_not_to_be_run_is_skipped()
    {
        RunOne(CaseFiles.Sound + "  skip: The source was withdrawn.\n").Status.ShouldBe(CaseStatus.Skipped);
    }

    [Fact]
    public void Run_known_miss_that_fails_is_no_failure()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);
        files.WriteCases(CaseFiles.Sound.Replace("a-call", "b-call").Replace("    technologies: [http]\n", "").Replace("not_technologies: [sqs]", "not_technologies: [http]")
            + "  known-miss: The source is about another year.\n", "more.yaml");

        var report = Run(files);

        report.Results[1].Status.ShouldBe(CaseStatus.KnownMiss);
        report.Results[1].Case.KnownMiss.ShouldBe("The source is about another year.");
        (report.All.Failed, report.All.KnownMisses, report.IsGood).ShouldBe((0, 1, true));
    }

    [Fact]
    public void Run_known_miss_that_passes_is_out_of_date()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);
        files.WriteCases(CaseFiles.Sound.Replace("a-call", "b-call") + "  known-miss: It was so once.\n", "more.yaml");

        var report = Run(files);

        report.Results[1].Status.ShouldBe(CaseStatus.UnexpectedPass);
        (report.All.UnexpectedPasses, report.IsGood).ShouldBe((1, false));
    }

    [Fact]
    public void Run_names_rules_that_no_case_fires()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);

        Run(files).Coverage.UnfiredRules.Select(r => r.Id).ShouldBe(["at-home", "high-rate", "message-too-large", "sqs-waits"]);
    }

    [Fact]
    public void Report_counts_plain_and_hard_cases_apart()
    {
        using var files = new RuleFiles();
        files.WriteCases(CaseFiles.Sound);
        files.WriteCases(CaseFiles.Sound.Replace("a-call", "b-call").Replace("not_styles: [queue]", "").Replace("style: [call]", "style: [queue]")
            .Replace("technologies: [http]", "").Replace("not_technologies: [sqs]", "") + "  hard: true\n", "more.yaml");

        var report = Run(files);

        report.Plain.ShouldBe(new(1, 0, 0, 0, 0, 0, new(1, 1), new(1, 1), new(1, 1)));
        report.Hard.ShouldBe(new(0, 1, 0, 0, 0, 0, new(0, 1), new(0, 0), new(0, 0)));
        report.IsGood.ShouldBeFalse();
        report.All.StyleRight.ToString().ShouldBe("1/2 (50.0%)");
        report.Hard.First.ToString().ShouldBe("0/0");
    }

    [Fact]
    public void Report_of_nothing_is_not_good()
    {
        using var files = new RuleFiles();

        CaseRunner.Run(files.Load().RuleSet!, _ => throw new InvalidOperationException("there is nothing to advise on"), []).IsGood.ShouldBeFalse();
    }

    private static CaseResult RunOne(string text)
    {
        using var files = new RuleFiles();
        files.WriteCases(text);
        return Run(files).Results.ShouldHaveSingleItem();
    }

    private static CaseReport Run(RuleFiles files)
    {
        var ruleSet = files.Load().RuleSet!;
        return CaseRunner.Run(ruleSet, new PlainAdvisor(ruleSet).Advise, files.LoadCases().Cases);
    }
}
