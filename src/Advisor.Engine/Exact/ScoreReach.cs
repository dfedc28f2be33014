using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// What open questions can take from and add to the score of each contender, for all contenders side by side: one addition for each open question that no
/// trigger binds to others, and one look for each bond of those that are bound. Immutable.
/// </summary>
internal sealed class ScoreReach
{
    private readonly long[]?[] rows; // by place
    private readonly (Bond Bond, (int Column, JointMost Most)[] Sums)[] bonds;
    private readonly bool[] isWhole; // by column
    private readonly int width;

    /// <summary>Weighs each question for each contender.</summary>
    /// <param name="seats">The contenders.</param>
    /// <param name="places">How many questions there are.</param>
    public ScoreReach(ImmutableArray<Entrant> seats, int places)
    {
        rows = new long[]?[places];
        width = Rows.Width(2 * seats.Length);
        isWhole = new bool[2 * seats.Length];
        var sums = new List<(int Column, JointMost Most)>();
        for (var seat = 0; seat < seats.Length; seat++)
        {
            Weigh(seats[seat].Lowest, 2 * seat, sums);
            Weigh(seats[seat].Highest, 2 * seat + 1, sums);
        }

        bonds = [.. sums.GroupBy(s => s.Most.Bond.Key).Select(g => (g.First().Most.Bond, g.ToArray()))];
    }

    /// <summary>
    /// For each contender what its score loses at most, and then what it gains; where it is not <see cref="IsWhole"/>, by the questions alone that no trigger
    /// binds to others.
    /// </summary>
    public long[] Under(Situation situation)
    {
        var reach = new long[width];
        for (var place = 0; place < rows.Length; place++)
            if (situation.IsFree(place) && rows[place] is { } row)
                Rows.Add(reach, row);
        foreach (var (bond, sums) in bonds)
        {
            var state = bond.StateUnder(situation);
            foreach (var (column, most) in sums)
                reach[column] += most[state];
        }

        return reach;
    }

    /// <summary>Whether all questions are counted, and exactly, at a place of what is given for the contenders.</summary>
    public bool IsWhole(int column) => isWhole[column];

    private void Weigh(Objective objective, int column, List<(int, JointMost)> sums)
    {
        foreach (var (place, most) in objective.Loose)
            (rows[place] ??= new long[width])[column] = most.Value;
        isWhole[column] = objective is { Joint: not null, IsLooseExact: true };
        if (isWhole[column])
            sums.AddRange(objective.Joint!.Value.Select(joint => (column, joint)));
    }
}
