using Advisor.Engine.Advice;
using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>The worked example of <c>docs/overlays.md</c>.</summary>
public class SampleOverlayTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    private string Folder => Path.Combine(shipped.Folder, "..", "samples", "overlay");

    [Fact]
    public void Sample_lies_over_the_shipped_rules_without_a_finding()
    {
        var (ruleSet, diagnostics) = RuleSetLoader.Load(shipped.Folder, [Folder]);

        diagnostics.ShouldBeEmpty();
        ruleSet!.Version.ShouldBe($"{shipped.RuleSet.Version}+acme.2.1.0");
        ruleSet.Technologies.Length.ShouldBe(shipped.RuleSet.Technologies.Length + 1);
    }

    [Fact]
    public void Sample_case_is_met_only_with_the_overlay()
    {
        var ruleSet = RuleSetLoader.Load(shipped.Folder, [Folder]).RuleSet!;
        var (cases, diagnostics) = CaseLoader.Load(Path.Combine(Folder, "cases"), ruleSet);

        diagnostics.ShouldBeEmpty();
        CaseRunner.Run(ruleSet, new PlainAdvisor(ruleSet).Advise, cases).IsGood.ShouldBeTrue();
        CaseLoader.Load(Path.Combine(Folder, "cases"), shipped.RuleSet).Diagnostics.ShouldNotBeEmpty();
    }
}
