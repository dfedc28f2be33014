using System.Collections.Immutable;
using Advisor.Engine.Exact.Changes;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Two that share no style, or of which one is a style: each stands for its best-ranked style.</summary>
/// <param name="first">The styles of the first, at least one.</param>
/// <param name="second">The styles of the second, at least one; a style that both have makes the two incomparable while it is the best of both.</param>
internal sealed class StandIns(ImmutableArray<Entrant> first, ImmutableArray<Entrant> second) : Matchup
{
    // Whoever beats all styles of the other is no worse than the best of its own.
    public override Goal Ahead => Goal.Of(first.Except(second).Select(s => Beating(s, second)));

    public override Goal NotAhead => Goal.Of([.. second.Select(s => Beating(s, first.Remove(s))), GoalWay.Any with { RuledOut = first }]);

    public override Matchup Turned => new StandIns(second, first);

    public override (Entrant First, Entrant Second, string? Style) Under(Situation situation) => (Best(situation, first), Best(situation, second), null);

    private static GoalWay Beating(Entrant style, ImmutableArray<Entrant> others) => new([.. others.Select(o => (style, o))], [style]);
}
