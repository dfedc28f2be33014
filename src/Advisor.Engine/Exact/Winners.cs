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

    private List<PossibleWinner> Others(RankedEntrants ranked)
    {
        var terrain = situation.Terrain;
        var leader = ranked[0].Entrant;
        var strengths = new long[terrain.Styles.Length];
        Array.Fill(strengths, Attempt.Out);
        for (var place = 0; place < ranked.Length; place++)
            strengths[ranked[place].Entrant.Contender.Place] = ranked[place].Position.Strength;

        var attempt = new Attempt(terrain.BidOf(leader), situation, strengths);
        var choice = new Choice(attempt);
        var search = new BidSearch(attempt, choice, ct);
        var others = new List<PossibleWinner>(ranked.Length);
        foreach (var style in terrain.Styles)
        {
            if (strengths[style.Contender.Place] == Attempt.Out || style == leader)
                continue;
            attempt.Enter(terrain.BidOf(style));
            IsComplete &= search.TryDecide(out var isWon);
            if (!isWon)
                continue;
            var needed = Needed(attempt.Bid.Variables, choice);
            var place = others.Count;
            while (place > 0 && others[place - 1].Witness.Length > needed.Length)
                place--;
            others.Insert(place, new(style.Id, needed));
        }

        return others;
    }

    /// <summary>Takes answers and options back until the style would lose rank 1 without any one of those left.</summary>
    private static ImmutableArray<KeyValuePair<Question, Answer>> Needed(Variable[] variables, Choice choice)
    {
        for (var v = 0; v < variables.Length; v++)
            if (choice.Facets[v] != 0 && TryTakeBack(variables[v], v, choice))
                v = -1; // what was needed before may not be now

        var left = variables.Length - choice.Facets.Count(0);
        var needed = new KeyValuePair<Question, Answer>[left];
        var places = new int[left];
        left = 0;
        for (var v = 0; v < variables.Length; v++)
        {
            if (choice.Facets[v] == 0)
                continue;
            places[left] = variables[v].Place;
            needed[left++] = new(variables[v].Dimension.Question, variables[v].AnswerOf(choice.Facets[v])!);
        }

        Array.Sort(places, needed);
        return ImmutableCollectionsMarshal.AsImmutableArray(needed);
    }

    /// <summary>Leaves a question open, or one of several options out, if the style still wins. Whether it does.</summary>
    private static bool TryTakeBack(Variable variable, int v, Choice choice)
    {
        if (Rows.AreWon(choice.Leave(v)))
        {
            choice.Take(v, 0);
            return true;
        }

        var present = choice.Facets[v];
        if (variable.Facets[present].Rest is null || variable.AnswerOf(present) is not OptionsAnswer several)
            return false;
        foreach (var option in several.Options)
        {
            var facet = variable.FacetOf(new OptionsAnswer(several.Options.Remove(option)));
            if (facet < 0)
                continue;
            choice.Take(v, facet);
            if (Rows.AreWon(choice.Sums))
                return true;
        }

        choice.Take(v, present);
        return false;
    }
}
