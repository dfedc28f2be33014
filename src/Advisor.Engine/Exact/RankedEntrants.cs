using System.Collections;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Those of a contest that are not ruled out, best first, as a list that is read from where the ranking has them.</summary>
/// <param name="ranking">The contest.</param>
internal readonly struct RankedEntrants(ExactRanking ranking) : IReadOnlyList<(Entrant Entrant, Position Position)>
{
    public int Length => ranking.Left;

    public bool IsEmpty => Length == 0;

    int IReadOnlyCollection<(Entrant Entrant, Position Position)>.Count => Length;

    /// <summary>Who is at a place, from 0.</summary>
    public (Entrant Entrant, Position Position) this[int place] => (ranking.EntrantAt(place + 1), ranking.PositionAt(place + 1));

    public IEnumerator<(Entrant Entrant, Position Position)> GetEnumerator()
    {
        for (var place = 0; place < Length; place++)
            yield return this[place];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
