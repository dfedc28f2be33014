using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>
/// A bid under some answers: what each row is now, and which questions and bound terms can still move it. One attempt serves all bids, one after another;
/// not safe to share.
/// </summary>
internal sealed class Attempt
{
    /// <summary>The strength of a style that is ruled out.</summary>
    public const long Out = long.MinValue;

    /// <summary>What a row is whose rival is out already: more than anything could take from it.</summary>
    private const long Won = 1L << 60;

    private readonly long[] strengths;
    private readonly long[] hope;
    private readonly ulong[] met;
    private readonly int[] free;
    private bool[] isOpen = [];
    private int[] open = [];
    private int[] duels = [];
    private int freeCount;
    private int openCount;
    private int duelCount;

    /// <summary>Looks at a bid.</summary>
    /// <param name="bid">The bid of a style that is not ruled out.</param>
    /// <param name="situation">The answers.</param>
    /// <param name="strengths">For each style, by its place, how strong it is, or <see cref="Out"/>.</param>
    public Attempt(Bid bid, Situation situation, long[] strengths)
    {
        (Situation, this.strengths) = (situation, strengths);
        var places = situation.Terrain.Dimensions.Length;
        (met, free) = (new ulong[places], new int[places]);
        (Bid, Start, hope) = (bid, new long[bid.Width], new long[bid.Width]);
        Look(bid);
        Enter(bid);
    }

    public Bid Bid { get; private set; }

    public Situation Situation { get; }

    /// <summary>The rows as they are now.</summary>
    public long[] Start { get; }

    /// <summary>The rows of the rivals that are not ruled out.</summary>
    public ReadOnlySpan<int> Duels => duels.AsSpan(0, duelCount);

    /// <summary>The questions that may still be answered.</summary>
    public ReadOnlySpan<int> Free => free.AsSpan(0, freeCount);

    /// <summary>The bound terms that may still come to hold.</summary>
    public ReadOnlySpan<int> Open => open.AsSpan(0, openCount);

    /// <summary>Whether every answer of every question is represented; otherwise a search that fails has proven nothing.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Looks at the bid of another style that is not ruled out.</summary>
    public void Enter(Bid bid)
    {
        if (!bid.HasSamePlaces(Bid))
            Look(bid);
        (Bid, duelCount) = (bid, 0);
        if (duels.Length < bid.Rivals.Length)
            duels = new int[bid.Rivals.Length];

        Array.Fill(Start, 1);
        var own = strengths[bid.Style.Contender.Place];
        for (var row = 0; row < bid.Rivals.Length; row++)
        {
            var rival = strengths[bid.Rivals[row].Contender.Place];
            Start[row] = rival == Out ? Won : own - rival;
            if (rival != Out)
                duels[duelCount++] = row;
        }

        IsComplete = true;
        if (!bid.IsComplete)
            foreach (var v in Free)
                IsComplete &= bid.Variables[v].IsComplete;
    }

    /// <summary>Whether a bound term may still come to hold.</summary>
    public bool IsOpen(int term) => isOpen[term];

    /// <summary>Whether some row is not won even if each open question and term adds the most to it that it ever can.</summary>
    public bool IsHopeless()
    {
        if (!IsComplete)
            return false;
        Start.CopyTo(hope, 0);
        foreach (var v in Free)
            Rows.Add(hope, Bid.Ceiling[0, v]);
        foreach (var t in Open)
            Rows.Add(hope, Bid.Gains[0, t]);
        return !Rows.AreWon(hope);
    }

    /// <summary>Writes down the rows for one facet a question; those that are answered have facet 0.</summary>
    public void Sum(ReadOnlySpan<int> chosen, Span<long> sums)
    {
        Start.CopyTo(sums);
        foreach (var v in Free)
            if (chosen[v] > 0)
                Rows.Add(sums, Bid.Alone[v, chosen[v]]);
        if (openCount == 0)
            return;
        Meet(chosen, met);
        foreach (var t in Open)
            if (Bid.Network.Terms[t].IsMetBeside(-1, met))
                Rows.Add(sums, Bid.Bound[t]);
    }

    /// <summary>Writes down the demands that a facet of each question meets, as bits; what is answered meets all that open terms ask of it.</summary>
    public void Meet(ReadOnlySpan<int> chosen, Span<ulong> met)
    {
        met.Fill(ulong.MaxValue);
        foreach (var v in Free)
            met[v] = Bid.Variables[v].Met[chosen[v]];
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

    /// <summary>Notes the questions and bound terms that are open.</summary>
    private void Look(Bid bid)
    {
        if (open.Length < bid.Bound.Length)
            (isOpen, open) = (new bool[bid.Bound.Length], new int[bid.Bound.Length]);
        (freeCount, openCount) = (0, 0);
        for (var v = 0; v < bid.Places.Length; v++)
            if (Situation.IsFree(bid.Places[v]))
                free[freeCount++] = v;
        for (var t = 0; t < bid.Triggers.Length; t++)
            if (isOpen[t] = Situation.IsOpen(bid.Triggers[t]))
                open[openCount++] = t;
    }
}
