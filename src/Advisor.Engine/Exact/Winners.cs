using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>Decides for every style whether it can still rank first.</summary>
internal sealed class Winners(Situation situation, CancellationToken ct)
{
    /// <summary>Whether nobody is missing who could win.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The leader, then the others, those who need fewer answers first, then in the order of the rule set.</summary>
    /// <param name="ranking">The styles.</param>
    public ImmutableArray<PossibleWinner> Find(ExactRanking ranking)
    {
        var ranked = ranking.Ranked;
        if (ranked.IsEmpty)
            return [];
        var leader = new PossibleWinner(ranked[0].Entrant.Id, []);
        return ranking.IsSettled || ranked.Length == 1 ? [leader] : [leader, .. Others(ranked)];
    }

    private List<PossibleWinner> Others(ImmutableArray<(Entrant Entrant, Position Position)> ranked)
    {
        var terrain = situation.Terrain;
        var strengths = new long[terrain.Styles.Length];
        Array.Fill(strengths, Attempt.Out);
        foreach (var (style, position) in ranked)
            strengths[style.Contender.Place] = position.Strength;

        var attempt = new Attempt(terrain.BidOf(ranked[0].Entrant), situation, strengths);
        var search = new BidSearch(attempt, ct);
        var sums = new long[attempt.Start.Length];
        var others = new List<PossibleWinner>(ranked.Length);
        foreach (var style in terrain.Styles)
        {
            if (strengths[style.Contender.Place] == Attempt.Out || style == ranked[0].Entrant)
                continue;
            attempt.Enter(terrain.BidOf(style));
            IsComplete &= search.TryFind(out var facets);
            if (facets.IsEmpty)
                continue;
            var needed = Needed(attempt, facets, sums);
            var place = others.Count;
            while (place > 0 && others[place - 1].Witness.Length > needed.Length)
                place--;
            others.Insert(place, new(style.Id, needed));
        }

        return others;
    }

    /// <summary>Takes answers back until the style would lose rank 1 without any one of those left.</summary>
    private static ImmutableArray<KeyValuePair<Question, Answer>> Needed(Attempt attempt, Span<int> chosen, long[] sums)
    {
        var left = chosen.Length - chosen.Count(0);
        for (var v = 0; left > 1 && v < chosen.Length; v++)
        {
            if (chosen[v] == 0)
                continue;
            var answer = chosen[v];
            chosen[v] = 0;
            attempt.Sum(chosen, sums);
            if (Rows.AreWon(sums))
            {
                // What was needed before may not be now.
                (v, left) = (-1, left - 1);
                continue;
            }

            chosen[v] = answer;
        }

        var variables = attempt.Bid.Variables;
        var needed = new KeyValuePair<Question, Answer>[left];
        var places = new int[left];
        left = 0;
        for (var v = 0; v < chosen.Length; v++)
        {
            if (chosen[v] == 0)
                continue;
            places[left] = variables[v].Place;
            needed[left++] = new(variables[v].Dimension.Question, variables[v].AnswerOf(chosen[v])!);
        }

        Array.Sort(places, needed);
        return ImmutableCollectionsMarshal.AsImmutableArray(needed);
    }
}
