using System.Numerics;
using Advisor.Engine.Compilation;

namespace Advisor.Engine.Exact;

/// <summary>What some answers come to: for each seat the sums of weights and whether it is ruled out, and the order in each contest. Immutable.</summary>
internal sealed class SeatSums
{
    private readonly int seats;
    private readonly ushort[] found; // the seats of each contest, best first; then, if compiled rules found them, favour and opposition by seat
    private readonly long[] scores; // by seat, if compiled rules did not find them
    private readonly ulong[] ruledOut; // one bit a seat

    /// <summary>Takes over what compiled rules found.</summary>
    public SeatSums(int seats, Scratch scratch)
    {
        (this.seats, scores, ruledOut) = (seats, [], new ulong[(seats + 63) / 64]);
        found = new ushort[3 * seats];
        scratch.Order.AsSpan(0, seats).CopyTo(found);
        scratch.Favour.CopyTo(found.AsSpan(seats));
        scratch.Opposition.CopyTo(found.AsSpan(2 * seats));
        scratch.Sums.RuledOut.Span[..ruledOut.Length].CopyTo(ruledOut);
    }

    /// <summary>Ranks by scores, for rules that are not compiled, or answers that compiled rules do not know.</summary>
    /// <param name="terrain">Who competes.</param>
    /// <param name="scores">The <see cref="Score"/> of each seat.</param>
    public SeatSums(Terrain terrain, long[] scores)
    {
        (seats, this.scores, ruledOut) = (scores.Length, scores, new ulong[(scores.Length + 63) / 64]);
        for (var seat = 0; seat < seats; seat++)
            ruledOut[seat >> 6] |= Score.IsRuledOut(scores[seat]) ? 1UL << seat : 0;
        found = new ushort[seats];
        Rank(0, terrain.Styles.Length);
        for (var style = 0; style < terrain.Styles.Length; style++)
        {
            var (from, count) = terrain.SeatsIn(style);
            Rank(from, count);
        }
    }

    /// <summary>The sum of the weights for the contender in a seat.</summary>
    public int Favour(int seat) => scores.Length > 0 ? Score.Favour(scores[seat]) : found[seats + seat];

    /// <summary>The sum of the weights against the contender in a seat.</summary>
    public int Opposition(int seat) => scores.Length > 0 ? Score.Opposition(scores[seat]) : found[(2 * seats) + seat];

    public bool IsRuledOut(int seat) => (ruledOut[seat >> 6] >> seat & 1) != 0;

    /// <summary>The seats of a contest, best first; those ruled out come last.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="count">How many there are.</param>
    public ReadOnlySpan<ushort> Ranked(int from, int count) => found.AsSpan(from, count);

    /// <summary>How many of some seats are ruled out.</summary>
    /// <param name="from">The first of them.</param>
    /// <param name="count">How many there are.</param>
    public int RuledOut(int from, int count)
    {
        var sum = 0;
        for (var end = from + count; from < end; from = (from | 63) + 1)
        {
            var word = ruledOut[from >> 6] >> from;
            sum += BitOperations.PopCount(end - from < 64 ? word & ((1UL << (end - from)) - 1) : word);
        }

        return sum;
    }

    private void Rank(int from, int count)
    {
        for (var seat = from; seat < from + count; seat++)
        {
            var rank = seat;
            for (; rank > from && StrengthOf(found[rank - 1]) < StrengthOf(seat); rank--)
                found[rank] = found[rank - 1];
            found[rank] = checked((ushort)seat);
        }
    }

    private long StrengthOf(int seat) => IsRuledOut(seat) ? long.MinValue : Advice.Strength.Of(Favour(seat), Opposition(seat), seat);
}
