using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Ranks by scores, for rules that are not compiled, or answers that compiled rules do not know.</summary>
internal static class SeatRanking
{
    /// <summary>Ranks the styles among themselves, and the technologies of each style.</summary>
    /// <param name="terrain">Who competes.</param>
    /// <param name="scores">The <see cref="Score"/> of each seat.</param>
    /// <param name="ranked">Takes the seats of each contest, best first; those ruled out come last.</param>
    public static void Rank(Terrain terrain, ReadOnlySpan<long> scores, Span<ushort> ranked)
    {
        Rank(0, terrain.Styles.Length, scores, ranked);
        for (var style = 0; style < terrain.Styles.Length; style++)
        {
            var (from, count) = terrain.SeatsIn(style);
            Rank(from, count, scores, ranked);
        }
    }

    private static void Rank(int from, int count, ReadOnlySpan<long> scores, Span<ushort> ranked)
    {
        for (var seat = from; seat < from + count; seat++)
        {
            var (rank, strength) = (seat, StrengthOf(scores[seat], seat));
            for (; rank > from && StrengthOf(scores[ranked[rank - 1]], ranked[rank - 1]) < strength; rank--)
                ranked[rank] = ranked[rank - 1];
            ranked[rank] = (ushort)seat;
        }
    }

    private static long StrengthOf(long score, int place) =>
        Score.IsRuledOut(score) ? long.MinValue : Strength.Of(Score.Favour(score), Score.Opposition(score), place);
}
