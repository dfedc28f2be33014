using Advisor.Rules.Cases;
using Shouldly;
using Xunit;

namespace Advisor.Rules.Tests.Shipped;

/// <summary>How well the shipped rules reproduce published decisions.</summary>
public class ShippedCasesTests(ShippedRules shipped) : IClassFixture<ShippedRules>
{
    /// <summary>The misses that <c>rules/cases/README.md</c> explains.</summary>
    private static readonly string[] Missed =
    [
        "hd-graph-no-public-url", "hh-dos-throttle", "hh-libretto-orchestration", "hh-shopify-flash-sale",
        "ho-bahmni-atom-sync", "ho-efs-wordpress", "ho-intercom-local-control", "ho-lsp-language-server",
    ];

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
    public void Run_misses_exactly_what_the_readme_explains()
    {
        var failed = Run().Results.Where(r => r.Status == CaseStatus.Failed).Select(r => r.Case.Id).ToList();
        var readme = File.ReadAllText(Path.Combine(shipped.Folder, "cases", "README.md"));

        failed.ShouldBe(Missed, ignoreOrder: true);
        Missed.ShouldAllBe(id => readme.Contains($"| `{id}` |", StringComparison.Ordinal));
    }

    private CaseReport Run() =>
        CaseRunner.Run(shipped.RuleSet, shipped.Advise, CaseLoader.Load(Path.Combine(shipped.Folder, "cases"), shipped.RuleSet).Cases);

    private static double Percent(Share share) => 100.0 * share.Count / share.Total;
}
