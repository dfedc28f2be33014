namespace Advisor.Engine.Advice;

/// <summary>How strong each style is under some answers, as the search for winners sees it.</summary>
internal sealed class StyleBoard
{
    private readonly long[] strengths;
    private readonly bool[] ruledOut;

    private StyleBoard(long[] strengths, bool[] ruledOut) => (this.strengths, this.ruledOut) = (strengths, ruledOut);

    public static StyleBoard Of(int styles) => new([.. Enumerable.Range(0, styles).Select(place => Strength.Of(0, 0, place))], new bool[styles]);

    public StyleBoard Copy() => new([.. strengths], [.. ruledOut]);

    /// <summary>Adds what the rule does if it fires.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="foresee">Whether an open rule counts too: half for one open question, a quarter for two, and so on.</param>
    public void Add(StyleRule rule, AnswerSheet sheet, bool foresee)
    {
        var open = 0;
        foreach (var requirement in rule.Premise.Requirements)
        {
            var truth = requirement.Under(sheet);
            if (truth == Truth.Fails || (truth == Truth.Open && !foresee))
                return;
            open += truth == Truth.Open ? 1 : 0;
        }

        foreach (var (style, strength) in rule.Strengths)
            strengths[style] += strength / (1L << open);
        if (open == 0)
            foreach (var style in rule.RulesOut)
                ruledOut[style] = true;
    }

    /// <summary>Whether the style ranks first.</summary>
    public bool IsFirst(int style) => Prospect(style) is { Shortfall: 0, Least: > 0 };

    /// <summary>
    /// How near the style is to rank 1: what it lacks against all its rivals together, its lead over the strongest, and its leads over all together,
    /// in this order. Either of the first two alone would hide progress against one rival behind another that is as strong.
    /// </summary>
    public (long Shortfall, long Least, long Sum) Prospect(int style)
    {
        if (ruledOut[style])
            return (long.MinValue, long.MinValue, long.MinValue);
        var (shortfall, least, sum) = (0L, long.MaxValue, 0L);
        for (var other = 0; other < strengths.Length; other++)
        {
            if (other == style || ruledOut[other])
                continue;
            var lead = strengths[style] - strengths[other];
            shortfall += Math.Min(lead, 0);
            least = Math.Min(least, lead);
            sum += lead;
        }

        return (shortfall, least, sum);
    }
}
