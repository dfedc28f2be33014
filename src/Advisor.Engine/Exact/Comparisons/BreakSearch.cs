using System.Collections.Immutable;
using Advisor.Engine.Exact.Changes;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Searches one way for something to come about with other answers to some of the questions.</summary>
internal sealed class BreakSearch
{
    /// <summary>The most nodes of one search.</summary>
    private const int NodeLimit = 20_000;

    private readonly Situation situation;
    private readonly GoalWay way;
    private readonly CancellationToken ct;
    private readonly BucketElimination elimination = new();
    private readonly Course whole; // all questions let go
    private readonly int[] present;

    /// <summary>Prepares a search.</summary>
    /// <param name="situation">The answers. Questions that are open stay so.</param>
    /// <param name="way">What is to come about.</param>
    /// <param name="ct">Ends the search.</param>
    public BreakSearch(Situation situation, GoalWay way, CancellationToken ct)
    {
        (this.situation, this.way, this.ct) = (situation, way, ct);
        whole = Course.Of(Race.Of(situation, way, place => situation.Sheet[place] is not null));
        present = PresentIn(whole);
    }

    /// <summary>Searches the answers to some questions.</summary>
    /// <param name="let">The places of the questions that are let go; they are answered.</param>
    /// <returns>Other answers with which it comes about, or null; and whether that is certain.</returns>
    public (Break? Found, bool IsProven) Find(ImmutableArray<int> let)
    {
        ct.ThrowIfCancellationRequested();
        var course = Course.Of(Race.Of(situation, way, let.Contains));
        var (facets, isProven) = new WinSearch(course, elimination, ct, NodeLimit).Find();
        if (facets is null)
            return (null, isProven);
        if (present.Contains(-1))
            return (new(course, PresentIn(course), facets), true);
        var narrow = Widened(InWhole(course, facets), let.Contains);
        var wide = new Break(whole, present, Widened(narrow, _ => true));
        return (wide.Least([.. whole.Variables.Select(v => v.Place).Except(let)], []) > 0 ? wide : new(whole, present, narrow), true);
    }

    private int[] PresentIn(Course course) => [.. course.Variables.Select(v => v.FacetOf(situation.Sheet[v.Place]!))];

    /// <summary>The facets of all questions, those that another course does not have being as they are.</summary>
    private int[] InWhole(Course course, int[] facets)
    {
        var variables = course.Variables.Select((v, i) => (v.Place, Answer: v.AnswerOf(facets[i]))).ToDictionary(v => v.Place, v => v.Answer);
        return [.. whole.Variables.Select((v, i) => !variables.TryGetValue(v.Place, out var answer) ? present[i] : answer is null ? 0 : v.FacetOf(answer))];
    }

    /// <summary>Changes answers as long as no sum suffers: the more of them break, the more is known of what must be held.</summary>
    private int[] Widened(int[] facets, Func<int, bool> isFree)
    {
        int[] widened = [.. facets];
        var sums = whole.Sums(widened);
        for (var v = 0; v < widened.Length; v++)
            for (var f = 0; isFree(whole.Variables[v].Place) && f < whole.Alone[v].Length; f++)
            {
                var before = widened[v];
                widened[v] = f;
                var changed = whole.Sums(widened);
                if (changed.Zip(sums).All(s => s.First >= s.Second))
                    sums = changed;
                else
                    widened[v] = before;
            }

        return widened;
    }
}
