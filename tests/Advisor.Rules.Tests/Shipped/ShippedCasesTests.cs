using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>How well the shipped rules reproduce published decisions.</summary>
public class ShippedCasesTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    [Fact]
    public void Run_reproduces_the_published_decisions()
    {
        var report = Run();

        Percent(report.Plain.StyleRight).ShouldBeGreaterThanOrEqualTo(98);
        Percent(report.Hard.StyleRight).ShouldBeGreaterThanOrEqualTo(90);
        Percent(report.All.TopThree).ShouldBeGreaterThanOrEqualTo(93);
        Percent(report.All.First).ShouldBeGreaterThanOrEqualTo(70);
    }

    [Fact]
    public void Run_misses_nothing_but_what_is_marked_and_explained()
    {
        var report = Run();
        var readme = File.ReadAllText(Path.Combine(shipped.Folder, "cases", "README.md"));

        report.IsGood.ShouldBeTrue();
        report.Results.Where(r => r.Status == CaseStatus.KnownMiss).ShouldAllBe(r => readme.Contains($"| `{r.Case.Id}` |", StringComparison.Ordinal));
    }

    private CaseReport Run() =>
        CaseRunner.Run(shipped.RuleSet, shipped.Advise, CaseLoader.Load(Path.Combine(shipped.Folder, "cases"), shipped.RuleSet).Cases);

    private static double Percent(Share share) => 100.0 * share.Count / share.Total;
}
