using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact.Changes;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Compares two styles, or two technologies.</summary>
internal sealed class ComparisonSearch(Terrain terrain, AnswerSet answers, CancellationToken ct)
{
    private const int MostChanges = 3;

    private readonly Situation situation = new(terrain, answers);

    public Comparison Find(string a, string b)
    {
        var matchup = Matchup.Of(terrain, a, b) ?? throw new ArgumentException($"`{a}` or `{b}` serves no style", nameof(a));
        var (first, second, style) = matchup.Under(situation);
        if (first == second)
            throw new ArgumentException($"`{a}` and `{b}` both stand for `{first.Id}`", nameof(b));
        var (one, other) = (situation.PositionOf(first), situation.PositionOf(second));
        var by = (one.IsRuledOut, other.IsRuledOut) switch
        {
            (true, true) => DecidedBy.Nothing,
            (true, false) or (false, true) => DecidedBy.RuledOut,
            _ when Score(one) != Score(other) => DecidedBy.Score,
            _ when one.Opposition != other.Opposition => DecidedBy.Opposition,
            _ => DecidedBy.Order,
        };
        var isTurned = by == DecidedBy.RuledOut ? one.IsRuledOut : by != DecidedBy.Nothing && other.Strength > one.Strength;
        if (isTurned)
            (matchup, first, second, one, other) = (matchup.Turned, second, first, other, one);
        var (forcing, isProven) = by == DecidedBy.Nothing ? (null, true) : new ForcingSearch(terrain, answers, matchup.NotAhead, ct).Find();
        var swaps = Swaps(matchup.Turned.Ahead);
        return new(
            first.Id, second.Id, style, Score(one) - Score(other), by,
            [.. Contributions(first, 1).Concat(Contributions(second, -1)).OrderByDescending(c => Math.Abs(c.Points))],
            forcing is null ? null : [.. forcing.Select(p => terrain.Dimensions[p].Question.Id)], isProven, swaps.Found, swaps.IsComplete);
    }

    public (string A, string B)? Contenders(string a, string b) =>
        Matchup.Of(terrain, a, b)?.Under(situation) is { } pair ? (pair.First.Id, pair.Second.Id) : null;

    private static int Score(Position position) => position.Favour - position.Opposition;

    /// <summary>The nearest changes that reach a goal: all of the fewest questions.</summary>
    private Counterfactuals Swaps(Goal goal)
    {
        var space = new MoveSpace(situation, GoalLayout.Of(goal), _ => true);
        var found = new Counterfactuals([], true);
        for (var changes = 1; changes <= MostChanges && found.Found.IsEmpty && found.IsComplete; changes++)
            found = new ChangeSearch(space, changes, new(), ct).Find();
        return found;
    }

    private IEnumerable<Contribution> Contributions(Entrant entrant, int sign) =>
        entrant.Stakes.Where(s => situation.Holds(s.Trigger.Id))
            .Select(s => new Contribution(s.Claim.ToReason(), entrant.Id, sign * s.Claim.Effect.Signed));
}
