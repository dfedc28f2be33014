namespace Advisor.Engine.Exact.Changes;

/// <summary>The other answers to a question that takes one, grouped by what they do.</summary>
internal static class ReplyMoves
{
    /// <summary>What can be done, each with the answers that do it.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="influences">Every demand on it that matters.</param>
    /// <param name="now">What the present answer adds to each sum, and which bound demands it meets.</param>
    public static List<(MoveEffect Effect, List<Reply> Replies)> Of(Dimension dimension, List<Influence> influences, MoveEffect now)
    {
        var (sums, bits) = (new long[dimension.Cells.Length][], new ulong[dimension.Cells.Length]);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            sums[cell] = new long[now.Added.Length];
            for (var row = 0; row < now.Added.Length; row++)
                sums[cell][row] = -now.Added[row];
        }

        foreach (var influence in influences)
            foreach (var cell in influence.Demand.Cells)
            {
                bits[cell] |= influence.Mask;
                foreach (var (row, weight) in influence.Added)
                    sums[cell][row] += weight;
            }

        var moves = new List<(MoveEffect Effect, List<Reply> Replies)>();
        for (var cell = 0; cell < sums.Length; cell++)
            if (bits[cell] != now.Bits || sums[cell].AsSpan().ContainsAnyExcept(0L))
                Join(moves, new(sums[cell], bits[cell]), new(dimension.Cells[cell].Answer, dimension.Cells[cell].Region, cell, cell));
        return moves;
    }

    private static void Join(List<(MoveEffect Effect, List<Reply> Replies)> moves, MoveEffect effect, Reply reply)
    {
        var same = moves.Find(m => m.Effect.Equals(effect)).Replies;
        if (same is null)
            moves.Add((effect, [reply]));
        else if (reply.Region is not null && same[^1].Last == reply.First - 1)
            same[^1] = same[^1] with { Region = same[^1].Region!.To(reply.Region), Last = reply.Last };
        else
            same.Add(reply);
    }
}
