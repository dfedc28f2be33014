using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>A bid under some answers: what each row is now, and which questions and bound terms can still move it.</summary>
internal sealed class Attempt
{
    /// <summary>What a row is whose rival is out already: more than anything could take from it.</summary>
    private const long Won = 1L << 60;

    /// <summary>Looks at the bid.</summary>
    /// <param name="bid">The bid of a style that is not ruled out.</param>
    /// <param name="situation">The answers.</param>
    public Attempt(Bid bid, Situation situation)
    {
        (Bid, Situation) = (bid, situation);
        Start = new long[bid.Width];
        Array.Fill(Start, 1);
        var own = situation.PositionOf(bid.Style).Strength;
        for (var row = 0; row < bid.Rivals.Length; row++)
        {
            var rival = situation.PositionOf(bid.Rivals[row]);
            Start[row] = rival.IsRuledOut ? Won : own - rival.Strength;
            if (!rival.IsRuledOut)
                Duels.Add(row);
        }

        for (var v = 0; v < bid.Variables.Length; v++)
        {
            if (!situation.IsFree(bid.Variables[v].Place))
                continue;
            Free.Add(v);
            IsComplete &= bid.Variables[v].IsComplete;
        }

        for (var t = 0; t < bid.Bound.Length; t++)
            if (IsOpen(t))
                Open.Add(t);
    }

    public Bid Bid { get; }

    public Situation Situation { get; }

    /// <summary>The rows as they are now.</summary>
    public long[] Start { get; }

    /// <summary>The rows of the rivals that are not ruled out.</summary>
    public List<int> Duels { get; } = [];

    /// <summary>The questions that may still be answered.</summary>
    public List<int> Free { get; } = [];

    /// <summary>The bound terms that may still come to hold.</summary>
    public List<int> Open { get; } = [];

    /// <summary>Whether every answer of every question is represented; otherwise a search that fails has proven nothing.</summary>
    public bool IsComplete { get; } = true;

    /// <summary>Whether a bound term may still come to hold.</summary>
    public bool IsOpen(int term) => Situation.IsOpen(Bid.Network.Terms[term].Trigger);

    /// <summary>The rows for one facet a question; those that are answered have facet 0.</summary>
    public long[] Sums(int[] chosen)
    {
        var sums = (long[])Start.Clone();
        foreach (var v in Free)
            Rows.Add(sums, Bid.Alone[v][chosen[v]]);
        var met = MetBy(chosen);
        foreach (var t in Open)
            if (Bid.Network.Terms[t].IsMetBeside(-1, met))
                Rows.Add(sums, Bid.Bound[t]);
        return sums;
    }

    /// <summary>The facets that answers belong to; null: one is not represented.</summary>
    /// <param name="answers">Answers to free questions; those that stay open may be left out.</param>
    public int[]? FacetsOf(IEnumerable<(int Place, Answer Answer)> answers)
    {
        var facets = new int[Bid.Variables.Length];
        foreach (var (place, answer) in answers)
            if (Array.FindIndex(Bid.Variables, v => v.Place == place) is >= 0 and var variable)
                facets[variable] = Bid.Variables[variable].FacetOf(answer);
        return facets.Contains(-1) ? null : facets;
    }

    /// <summary>The demands that a facet of each question meets, as bits; what is answered meets all that open terms ask of it.</summary>
    public ulong[] MetBy(int[] chosen)
    {
        var all = new ulong[Bid.Variables.Length];
        Array.Fill(all, ulong.MaxValue);
        foreach (var v in Free)
            all[v] = Bid.Variables[v].Met[chosen[v]];
        return all;
    }
}
