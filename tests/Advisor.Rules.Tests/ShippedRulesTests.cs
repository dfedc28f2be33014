using Advisor.Engine.Advice;
using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests;

/// <summary>The rules of this repository.</summary>
public class ShippedRulesTests
{
    private static readonly string? Folder = Ancestors(AppContext.BaseDirectory).FirstOrDefault(d => File.Exists(Path.Combine(d, "Advisor.sln"))) is { } root
        ? Path.Combine(root, "rules") : null;

    [Fact]
    public void Load_shipped_rules_have_no_findings()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "the rules are not beside the tests");

        RuleSetLoader.Load(Folder).Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Load_shipped_rules_twice_gives_the_same_digest()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "the rules are not beside the tests");

        RuleSetLoader.Load(Folder).RuleSet!.Digest.ShouldBe(RuleSetLoader.Load(Folder).RuleSet!.Digest);
    }

    /// <summary>How many of them pass is for <c>advisor rules test</c> to say; here none may be faulty, and each gets advice.</summary>
    [Fact]
    public void Run_shipped_cases_can_all_be_run()
    {
        Assert.SkipUnless(Directory.Exists(Folder) && Directory.Exists(Path.Combine(Folder, CasesName)), "the cases are not beside the tests");
        var ruleSet = RuleSetLoader.Load(Folder).RuleSet!;

        var (cases, diagnostics) = CaseLoader.Load(Path.Combine(Folder, CasesName), ruleSet);
        var report = CaseRunner.Run(ruleSet, new PlainAdvisor(ruleSet).Advise, cases);

        diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        report.All.Errors.ShouldBe(0);
        (report.All.Passed + report.All.Failed).ShouldBeGreaterThan(0);
    }

    private const string CasesName = "cases";

    private static IEnumerable<string> Ancestors(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
