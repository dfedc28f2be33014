using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.Exact.Changes;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>Compares two styles, or two technologies.</summary>
internal sealed class ComparisonSearch(Terrain terrain, AnswerSet answers, CancellationToken ct)
{
    private const int MostChanges = 3;

    private readonly Situation situation = new(terrain, answers);

    public Comparison Find(string a, string b)
    {
        var (first, second, style) = Pair(a, b) ?? throw new ArgumentException($"`{a}` or `{b}` serves no style", nameof(a));
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
            (first, second, one, other) = (second, first, other, one);
        var (forcing, isProven) = by == DecidedBy.Nothing ? (null, true) : new ForcingSearch(terrain, answers, first, second, ct).Find();
        var swaps = Swaps(second, first);
        return new(
            first.Id, second.Id, style, Score(one) - Score(other), by,
            [.. Contributions(first, 1).Concat(Contributions(second, -1)).OrderByDescending(c => Math.Abs(c.Points))],
            forcing is null ? null : [.. forcing.Select(p => terrain.Dimensions[p].Question.Id)], isProven, swaps.Found, swaps.IsComplete);
    }

    public (string A, string B)? Contenders(string a, string b) => Pair(a, b) is { } pair ? (pair.First.Id, pair.Second.Id) : null;

    private static int Score(Position position) => position.Favour - position.Opposition;

    /// <summary>
    /// Technologies are compared inside the best style that both serve. Where they share none, or one of the two is a style, the order is that of the styles:
    /// each technology stands for the best that it serves. Null: one is or serves none.
    /// </summary>
    private (Entrant First, Entrant Second, string? Style)? Pair(string a, string b)
    {
        var best = terrain.Styles.Select(s => (Style: s, Position: situation.PositionOf(s)))
            .OrderBy(s => s.Position.IsRuledOut).ThenByDescending(s => s.Position.Strength).Select(s => s.Style).ToList();
        foreach (var style in best)
        {
            var technologies = terrain.TechnologiesOf(style);
            if (technologies.FirstOrDefault(t => t.Id == a) is { } first && technologies.FirstOrDefault(t => t.Id == b) is { } second)
                return (first, second, style.Id);
        }

        return (Standing(a), Standing(b)) is ({ } one, { } other) ? (one, other, null) : null;

        Entrant? Standing(string id) => best.Find(s => s.Id == id) ?? best.Find(s => terrain.TechnologiesOf(s).Any(t => t.Id == id));
    }

    /// <summary>The nearest changes that put one ahead of the other: all of the fewest questions.</summary>
    private Counterfactuals Swaps(Entrant ahead, Entrant behind)
    {
        var space = new MoveSpace(situation, GoalLayout.Of(Goal.Ahead(ahead, behind)), _ => true);
        var found = new Counterfactuals([], true);
        for (var changes = 1; changes <= MostChanges && found.Found.IsEmpty && found.IsComplete; changes++)
            found = new ChangeSearch(space, changes, new(), ct).Find();
        return found;
    }

    private IEnumerable<Contribution> Contributions(Entrant entrant, int sign) =>
        entrant.Stakes.Where(s => situation.Holds(s.Trigger.Id))
            .Select(s => new Contribution(s.Claim.ToReason(), entrant.Id, sign * s.Claim.Effect.Signed));
}
