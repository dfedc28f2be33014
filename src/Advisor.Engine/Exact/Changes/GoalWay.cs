using System.Collections.Immutable;

namespace Advisor.Engine.Exact.Changes;

/// <summary>One way to reach a goal.</summary>
/// <param name="Duels">Each first must be stronger than the second, or the second be ruled out.</param>
/// <param name="Ranked">Those that must not be ruled out.</param>
internal sealed record GoalWay(ImmutableArray<(Entrant Ahead, Entrant Behind)> Duels, ImmutableArray<Entrant> Ranked)
{
    /// <summary>What any answers do.</summary>
    public static GoalWay Any { get; } = new([], []);

    /// <summary>Each first must be stronger than the second, whoever is ruled out.</summary>
    public ImmutableArray<(Entrant Ahead, Entrant Behind)> Leads { get; init; } = [];

    /// <summary>Those that must be ruled out.</summary>
    public ImmutableArray<Entrant> RuledOut { get; init; } = [];

    /// <summary>Whether whoever must be ruled out ever can be.</summary>
    public bool IsConceivable => RuledOut.All(r => !r.Exits.IsEmpty);

    /// <summary>Both ways at once.</summary>
    public GoalWay And(GoalWay other) => new([.. Duels, .. other.Duels], [.. Ranked, .. other.Ranked])
    {
        Leads = [.. Leads, .. other.Leads],
        RuledOut = [.. RuledOut, .. other.RuledOut],
    };
}
