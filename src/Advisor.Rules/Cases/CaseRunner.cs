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
        return Judge(tried, advise(tried.Answers));
    }

    private static CaseResult Judge(Case tried, Recommendation advice)
    {
        var expected = tried.Expected;
        var top = advice.Styles.FirstOrDefault();
        var misses = ImmutableArray.CreateBuilder<string>();
        var right = top is not null && expected.Styles.Contains(top.Standing.Id);
        if (!right)
            misses.Add($"expected {Any(expected.Styles)} to rank first, {(top is null ? "but every style is ruled out" : $"not `{top.Standing.Id}`")}");
        int? rank = null;
        if (right && !expected.Technologies.IsEmpty)
        {
            rank = top!.Technologies.FirstOrDefault(t => expected.Technologies.Contains(t.Id))?.Rank ?? 0;
            if (rank is 0 or > CaseResult.LastRank)
                misses.Add($"expected {Any(expected.Technologies)} in the top three of `{top.Standing.Id}`, not {Any(TopThree(top))}");
        }
        if (top is not null)
            foreach (var refused in TopThree(top).Where(expected.NotTechnologies.Contains))
                misses.Add($"expected `{refused}` not to be in the top three of `{top.Standing.Id}`");
        var status = (misses.Count == 0, tried.KnownMiss is null) switch
        {
            (true, true) => CaseStatus.Passed,
            (true, false) => CaseStatus.UnexpectedPass,
            (false, true) => CaseStatus.Failed,
            (false, false) => CaseStatus.KnownMiss,
        };
        return new(tried, status, advice, misses.ToImmutable(), right, rank);
    }

    private static IEnumerable<string> TopThree(StyleAdvice style) => style.Technologies.Where(t => t.Rank <= CaseResult.LastRank).Select(t => t.Id);

    private static string Any(IEnumerable<string> ids) => ids.Any() ? string.Join(" or ", ids.Select(i => $"`{i}`")) : "any";
}
