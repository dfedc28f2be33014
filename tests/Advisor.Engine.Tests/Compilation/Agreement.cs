using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Compilation;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Tests.Compilation;

/// <summary>Holds what the compiled rules give to what the plain advisor gives.</summary>
internal static class Agreement
{
    /// <summary>Scores, ranks, who is ruled out and the fired rules of both levels.</summary>
    public static void OfAdvice(Recommendation plain, CompiledRuleSet compiled, Scratch scratch, IReadOnlyCollection<FiredEffect> fired)
    {
        OfRanks([.. plain.Styles.Select(s => new RankedStyle(ToTarget(s.Standing), [.. s.Technologies.Select(ToTarget)]))], compiled, scratch);
        var targets = compiled.Targets;
        for (var style = 0; style < targets.Styles; style++)
        {
            var id = targets.Style(style).Id;
            if (plain.RuledOut.FirstOrDefault(r => r.Id == id) is { } ruledOut)
            {
                scratch.IsRuledOut(style).ShouldBeTrue();
                Rules(style, f => f.Weight == 0).ShouldBe(ruledOut.Reasons.Select(r => (r.Rule.Id, 0)).Order());
                continue;
            }

            var advice = plain.Styles.First(s => s.Standing.Id == id);
            Rules(style, _ => true).ShouldBe(Reasons(advice.Standing));
            for (var target = targets.FirstOf(style); target < targets.FirstOf(style + 1); target++)
            {
                var technology = targets.Technology(target).Id;
                if (advice.RuledOutTechnologies.FirstOrDefault(r => r.Id == technology) is { } excluded)
                    Rules(target, f => f.Weight == 0).ShouldBe(excluded.Reasons.Select(r => (r.Rule.Id, 0)).Order());
                else
                    Rules(target, _ => true).ShouldBe(Reasons(advice.Technologies.First(t => t.Id == technology)));
            }
        }

        IEnumerable<(string, int)> Rules(int target, Func<FiredEffect, bool> which) =>
            fired.Where(f => f.Target == target && which(f)).Select(f => (compiled.RuleSet.Rules[f.Rule].Id, f.Weight)).Order();
    }

    /// <summary>Scores and ranks of both levels.</summary>
    public static void OfRanks(ImmutableArray<RankedStyle> plain, CompiledRuleSet compiled, Scratch scratch)
    {
        var targets = compiled.Targets;
        scratch.RankedStyles.ToArray().Select(s => new RankedTarget(targets.Style(s).Id, scratch.Favour[s], scratch.Opposition[s]))
            .ShouldBe(plain.Select(s => s.Style));
        foreach (var style in plain)
        {
            var place = compiled.RuleSet.Styles.IndexOf(compiled.RuleSet.FindStyle(style.Style.Id)!);
            scratch.RankedTechnologies(place).ToArray().Select(t => new RankedTarget(targets.Technology(t).Id, scratch.Favour[t], scratch.Opposition[t]))
                .ShouldBe(style.Technologies);
        }
    }

    /// <summary>Two evaluations of the same rules: sums, orders, who is ruled out and which listed rows fired.</summary>
    public static void OfScratches(CompiledRuleSet compiled, Scratch expected, Scratch actual)
    {
        actual.Favour.ToArray().ShouldBe(expected.Favour.ToArray());
        actual.Opposition.ToArray().ShouldBe(expected.Opposition.ToArray());
        actual.RankedStyles.ToArray().ShouldBe(expected.RankedStyles.ToArray());
        foreach (var style in expected.RankedStyles)
            actual.RankedTechnologies(style).ToArray().ShouldBe(expected.RankedTechnologies(style).ToArray());
        for (var target = 0; target < compiled.Targets.Count; target++)
            actual.IsRuledOut(target).ShouldBe(expected.IsRuledOut(target));
    }

    /// <summary>Who is first after a full evaluation.</summary>
    public static void OfOutcome(Scratch full, Outcome actual) => actual.ShouldBe(full.RankedStyles is [var style, ..]
        ? new(style, full.RankedTechnologies(style) is [var technology, ..] ? technology : -1, full.Favour[style], full.Opposition[style])
        : Outcome.None);

    private static IEnumerable<(string Id, int Signed)> Reasons(Standing standing) =>
        standing.Reasons.Select(r => (r.Rule.Id, r.Effect.Signed)).Order();

    private static RankedTarget ToTarget(Standing standing) => new(standing.Id, standing.Favour, standing.Opposition);
}
