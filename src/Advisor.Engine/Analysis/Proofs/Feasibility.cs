using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Finds answers under which all of some inequalities are true, or proves that there are none.</summary>
/// <param name="ruleSet">The questions.</param>
/// <param name="options">How much work it may be, all searches together.</param>
internal sealed class Feasibility(RuleSet ruleSet, ProofOptions options)
{
    private int nodes = options.WorkLimit;

    /// <summary>Searches the answers to all questions.</summary>
    /// <param name="all">At least one.</param>
    public Finding Find(IReadOnlyList<Inequality> all) => Find(all, 1);

    /// <summary>The same for two that bound each other: their sum, in which most terms cancel, is only moved by the answers to a few questions.</summary>
    /// <param name="all">The two, then others.</param>
    /// <param name="places">The places of these questions, which are answered first.</param>
    public Finding FindBetween(IReadOnlyList<Inequality> all, IReadOnlyList<int> places)
    {
        if (places.Count == 0)
            return Find(all, 2);
        var place = places[0];
        var dimension = Dimension.Of(
            place, ruleSet.Questions[place], all.SelectMany(i => i.Terms).SelectMany(t => t.Requirements).Where(r => r.Place == place), 0);
        if (Facets.Of(dimension, dimension.Demands) is not { } facets)
            return new(null, false);
        var isProven = true;
        foreach (var answer in facets.Select(f => f.Answer(dimension)))
        {
            var finding = FindBetween([.. all.Select(i => i.Given(place, answer))], [.. places.Skip(1)]);
            if (finding.Sheet is { } sheet)
                return new(sheet.With(place, answer), true);
            isProven &= finding.IsProven;
        }

        return new(null, isProven);
    }

    private Finding Find(IReadOnlyList<Inequality> all, int summed)
    {
        options.Cancellation.ThrowIfCancellationRequested();
        var asked = all.SelectMany(i => i.Terms).SelectMany(t => t.Requirements).ToLookup(r => r.Place);
        var demands = new Dictionary<(int, string), Demand>();
        for (var place = 0; place < ruleSet.Questions.Length; place++)
        {
            var dimension = Dimension.Of(place, ruleSet.Questions[place], asked[place], demands.Count);
            foreach (var demand in dimension.Demands)
                demands.Add((place, RequirementKey.Of(demand.Requirement)), demand);
        }

        var course = Course.Of(Race.Of([.. all.Select(i => i.Start)], Terms(all, demands)));
        long[] weights = [.. all.Select((_, row) => row < summed ? 1L : 0)];
        var search = new BranchAndBound(course.ToPlan(), weights, nodes, options.Cancellation);
        var (facets, isProven) = search.Find();
        nodes = search.Left;
        return facets is null ? new(null, isProven && course.IsComplete) : new(SheetOf(course, facets), true);
    }

    private static IEnumerable<(ImmutableArray<Demand> Demands, long[] Weights)> Terms(
        IReadOnlyList<Inequality> all, Dictionary<(int, string), Demand> demands)
    {
        var terms = new Dictionary<string, (ImmutableArray<Demand> Demands, long[] Weights)>(StringComparer.Ordinal);
        for (var row = 0; row < all.Count; row++)
        {
            foreach (var (requirements, weight) in all[row].Terms)
            {
                ImmutableArray<Demand> needed = [.. requirements.Select(r => demands[(r.Place, RequirementKey.Of(r))])];
                var key = string.Join(',', needed.Select(d => d.Id));
                if (!terms.TryGetValue(key, out var term))
                    terms.Add(key, term = (needed, new long[all.Count]));
                term.Weights[row] += weight;
            }
        }

        return terms.Values.Where(t => t.Weights.Any(w => w != 0));
    }

    private AnswerSheet SheetOf(Course course, int[] facets)
    {
        var sheet = AnswerSheet.Of(ruleSet, AnswerSet.Empty(ruleSet));
        foreach (var (place, answer) in course.AnswersOf(facets))
            sheet = sheet.With(place, answer);
        return sheet;
    }
}
