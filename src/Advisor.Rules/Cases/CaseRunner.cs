using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Rules.Cases;

/// <summary>Tries rules on published decisions.</summary>
public static class CaseRunner
{
    /// <summary>Asks for advice on each case and compares.</summary>
    /// <param name="ruleSet">The rules that the cases were loaded for.</param>
    /// <param name="advise">What gives the advice.</param>
    /// <param name="cases">The cases.</param>
    public static CaseReport Run(RuleSet ruleSet, Func<AnswerSet, Recommendation> advise, IEnumerable<Case> cases)
    {
        var results = cases.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => RunOne(c, advise)).ToImmutableArray();
        return new(results, CaseCoverage.Of(ruleSet, results));
    }

    private static CaseResult RunOne(Case tried, Func<AnswerSet, Recommendation> advise)
    {
        if (tried.Skip is not null)
            return new(tried, CaseStatus.Skipped, null, [], null, null);
        if (!tried.Faults.IsEmpty)
            return new(tried, CaseStatus.Error, null, [.. tried.Faults.Select(f => f.Message)], null, null);
        var advice = advise(tried.Answers);
        return Judge(tried, RankOrder.Of(advice)) with { Advice = advice };
    }

    /// <summary>Compares a ranking with what a case that can be run expects.</summary>
    /// <param name="tried">The case.</param>
    /// <param name="ranking">The ranking for its answers.</param>
    /// <returns>How it comes out, without the advice.</returns>
    public static CaseResult Judge(Case tried, RankOrder ranking)
    {
        ArgumentNullException.ThrowIfNull(tried);
        ArgumentNullException.ThrowIfNull(ranking);
        var expected = tried.Expected;
        var top = ranking.Styles.FirstOrDefault();
        ImmutableArray<string> technologies = top is null ? [] : ranking.TechnologiesOf(top);
        var topThree = technologies.Take(CaseResult.LastRank);
        var misses = ImmutableArray.CreateBuilder<string>();
        var right = top is not null && expected.Styles.Contains(top);
        if (!right)
            misses.Add($"expected {Any(expected.Styles)} to rank first, {(top is null ? "but every style is ruled out" : $"not `{top}`")}");
        int? rank = null;
        if (right && !expected.Technologies.IsEmpty)
        {
            rank = 1 + technologies.Select((t, i) => (t, i)).Where(t => expected.Technologies.Contains(t.t)).Select(t => t.i).FirstOrDefault(-1);
            if (rank is 0 or > CaseResult.LastRank)
                misses.Add($"expected {Any(expected.Technologies)} in the top three of `{top}`, not {Any(topThree)}");
        }
        foreach (var refused in topThree.Where(expected.NotTechnologies.Contains))
            misses.Add($"expected `{refused}` not to be in the top three of `{top}`");
        var status = (misses.Count == 0, tried.KnownMiss is null) switch
        {
            (true, true) => CaseStatus.Passed,
            (true, false) => CaseStatus.UnexpectedPass,
            (false, true) => CaseStatus.Failed,
            (false, false) => CaseStatus.KnownMiss,
        };
        return new(tried, status, null, misses.ToImmutable(), right, rank);
    }

    private static string Any(IEnumerable<string> ids) => ids.Any() ? string.Join(" or ", ids.Select(i => $"`{i}`")) : "any";
}
