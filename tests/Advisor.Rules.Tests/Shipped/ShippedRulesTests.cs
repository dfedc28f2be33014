using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>The files of the shipped rules and cases.</summary>
public class ShippedRulesTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    [Fact]
    public void Load_shipped_rules_have_no_findings()
    {
        shipped.Loaded.Diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
    }

    [Fact]
    public void Load_shipped_rules_again_gives_the_same_digest()
    {
        RuleSetLoader.Load(shipped.Folder).RuleSet!.Digest.ShouldBe(shipped.RuleSet.Digest);
    }

    /// <summary>How many of them pass is for <c>advisor rules test</c> to say; here none may be faulty, and each gets advice.</summary>
    [Fact]
    public void Run_shipped_cases_can_all_be_run()
    {
        var (cases, diagnostics) = CaseLoader.Load(Path.Combine(shipped.Folder, "cases"), shipped.RuleSet);

        var tally = CaseRunner.Run(shipped.RuleSet, shipped.Advise, cases).All;

        diagnostics.Select(d => d.ToString()).ShouldBeEmpty();
        tally.Errors.ShouldBe(0);
        (tally.Passed + tally.Failed + tally.KnownMisses + tally.UnexpectedPasses).ShouldBe(cases.Length);
        cases.ShouldNotBeEmpty();
    }
}
