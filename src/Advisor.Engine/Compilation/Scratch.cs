namespace Advisor.Engine.Compilation;

/// <summary>
/// The working memory of evaluations and the result of the last one. Its owner uses it again and again, so that an evaluation allocates nothing; not for
/// several threads at once.
/// </summary>
public sealed class Scratch
{
    private readonly Targets targets;

    internal Scratch(Targets targets, Tally tally)
    {
        this.targets = targets;
        Selection = tally.NewSelection();
        Sums = new(tally.Width);
        Fired = new ulong[tally.Match.Words];
        Keys = new(tally.Width + RankKernel.Overhang);
        LongKeys = new long[tally.Width];
        Ranks = new(tally.Width + RankKernel.Overhang);
        Order = new ushort[tally.Width];
    }

    /// <summary>By target, the sum of the weights for it.</summary>
    public ReadOnlySpan<ushort> Favour => Sums.Favour.Span[..targets.Count];

    /// <summary>By target, the sum of the weights against it.</summary>
    public ReadOnlySpan<ushort> Opposition => Sums.Opposition.Span[..targets.Count];

    /// <summary>The styles that are not ruled out, best first.</summary>
    public ReadOnlySpan<ushort> RankedStyles => Order.AsSpan(0, targets.Styles - RuledOutIn(0, targets.Styles));

    /// <summary>The technologies of a style that are not ruled out, as targets, best first; also where the style itself is ruled out.</summary>
    public ReadOnlySpan<ushort> RankedTechnologies(int style)
    {
        var (first, count) = (targets.FirstOf(style), targets.TechnologiesOf(style));
        return Order.AsSpan(first, count - RuledOutIn(first, count));
    }

    /// <summary>Whether a rule rules the target out.</summary>
    public bool IsRuledOut(int target) => (Sums.RuledOut.Span[target >> 6] >> target & 1) != 0;

    /// <summary>The score of a target: its favour less its opposition.</summary>
    public int Score(int target) => Sums.Favour.Span[target] - Sums.Opposition.Span[target];

    internal Selection Selection { get; }

    internal Sums Sums { get; }

    /// <summary>Room for a bitmap over the listed rows.</summary>
    internal ulong[] Fired { get; }

    internal Aligned<int> Keys { get; }

    internal long[] LongKeys { get; }

    internal Aligned<int> Ranks { get; }

    /// <summary>Targets, best first within their group; the ruled out come last.</summary>
    internal ushort[] Order { get; }

    private int RuledOutIn(int first, int count)
    {
        var ruledOut = 0;
        for (var target = first; target < first + count; target++)
            ruledOut += IsRuledOut(target) ? 1 : 0;
        return ruledOut;
    }
}
