namespace Advisor.Engine.Exact.Changes;

/// <summary>The moves that can raise one sum, the most first.</summary>
internal sealed class RowOrder
{
    private readonly long[] falling; // the most that each can add, negated, so that it can be searched

    /// <summary>Puts the moves in order.</summary>
    /// <param name="moves">All moves.</param>
    /// <param name="row">The sum.</param>
    /// <param name="maxChanges">How many questions may change together.</param>
    public RowOrder(List<Move> moves, int row, int maxChanges)
    {
        Row = row;
        Upper = [.. moves.Select(m => m.Upper[row])];
        Moves = [.. moves.Where(m => Upper[m.Id] > 0)];
        falling = [.. Moves.Select(m => -Upper[m.Id])];
        Array.Sort(falling, Moves);
        Top = new long[maxChanges + 1];
        var questions = new HashSet<int>();
        for (var i = 0; i < Moves.Length && questions.Count < maxChanges; i++)
            if (questions.Add(Moves[i].Variable))
                Top[questions.Count] = Top[questions.Count - 1] - falling[i];
        for (var left = questions.Count + 1; left <= maxChanges; left++)
            Top[left] = Top[left - 1];
    }

    /// <summary>The sum.</summary>
    public int Row { get; }

    /// <summary>The most that each of all moves can add to it, by id.</summary>
    public long[] Upper { get; }

    public Move[] Moves { get; }

    /// <summary>The most that so many changes together can add.</summary>
    public long[] Top { get; }

    /// <summary>How many of the moves, from the first on, can add more than so much, 0 or more.</summary>
    public int CountAbove(long amount)
    {
        var (low, high) = (0, falling.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (-falling[middle] > amount)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
