using System.Collections.Immutable;
using Advisor.Engine.Advice;
using Advisor.Engine.Exact;

namespace Advisor.Engine.Analysis.Differences;

/// <summary>One of two rule sets that share a terrain: its contenders and where they sit.</summary>
/// <param name="Styles">In the order of the rule set.</param>
/// <param name="Technologies">For each style, those that can serve it, by id.</param>
internal sealed record Side(ImmutableArray<Side.Seat> Styles, ImmutableArray<ImmutableArray<Side.Seat>> Technologies)
{
    public IEnumerable<Seat> Seats => Styles.Concat(Technologies.SelectMany(t => t));

    /// <summary>Seats the contenders of a contest, the styles first and then the technologies of each.</summary>
    /// <param name="contest">The contest.</param>
    /// <param name="entrants">All seats of the terrain.</param>
    /// <param name="first">Where the first of them sits.</param>
    public static Side Of(Contest contest, ImmutableArray<Entrant> entrants, int first)
    {
        var next = first;
        ImmutableArray<Seat> styles = [.. contest.Styles.Select(_ => new Seat(next, entrants[next++], null))];
        return new(styles, [.. styles.Select((s, i) => contest.TechnologiesOf(contest.Styles[i]).Select(_ => new Seat(next, entrants[next++], s)).ToImmutableArray())]);
    }

    /// <summary>The places of the first style and of the first technology in it; -1: there is none.</summary>
    public (int Style, int Technology) First(Scoreboard board)
    {
        var style = First(board, Styles);
        return (style, style < 0 ? -1 : First(board, Technologies[style]));
    }

    public FirstChoice ToChoice((int Style, int Technology) first) => new(
        first.Style < 0 ? null : Styles[first.Style].Entrant.Id,
        first.Technology < 0 ? null : Technologies[first.Style][first.Technology].Entrant.Id);

    private static int First(Scoreboard board, ImmutableArray<Seat> seats)
    {
        var first = -1;
        for (var i = 0; i < seats.Length; i++)
            if (!board.IsRuledOut(seats[i].Index) && (first < 0 || board.IsAhead(seats[i].Index, seats[first].Index)))
                first = i;
        return first;
    }

    /// <summary>A contender of this side.</summary>
    /// <param name="Index">Where it sits on a board.</param>
    /// <param name="Entrant">The contender.</param>
    /// <param name="Style">The style in which a technology competes; null for a style.</param>
    internal sealed record Seat(int Index, Entrant Entrant, Seat? Style)
    {
        /// <summary>Its id; for a technology followed by a slash and the id of the style.</summary>
        public string Name { get; } = Style is null ? Entrant.Id : $"{Entrant.Id}/{Style.Entrant.Id}";
    }
}
