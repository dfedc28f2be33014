using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// What questions that no trigger binds to others can take from and add to the score of each contender, for all contenders side by side: one addition for
/// each open question. Immutable.
/// </summary>
internal sealed class LooseReach
{
    private readonly long[]?[] rows; // by place
    private readonly int width;

    /// <summary>Weighs each question for each contender.</summary>
    /// <param name="seats">The contenders.</param>
    /// <param name="places">How many questions there are.</param>
    public LooseReach(ImmutableArray<Entrant> seats, int places)
    {
        rows = new long[]?[places];
        width = Rows.Width(2 * seats.Length);
        for (var seat = 0; seat < seats.Length; seat++)
        {
            Weigh(seats[seat].Lowest, 2 * seat);
            Weigh(seats[seat].Highest, 2 * seat + 1);
        }
    }

    /// <summary>For each contender what its score loses at most, and then what it gains, by the open questions.</summary>
    public long[] Under(Situation situation)
    {
        var sums = new long[width];
        for (var place = 0; place < rows.Length; place++)
            if (situation.IsFree(place) && rows[place] is { } row)
                Rows.Add(sums, row);
        return sums;
    }

    private void Weigh(Objective objective, int column)
    {
        foreach (var (place, most) in objective.Loose)
            (rows[place] ??= new long[width])[column] = most.Value;
    }
}
