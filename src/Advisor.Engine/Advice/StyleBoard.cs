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

    /// <summary>By how much the style leads those that are not ruled out; more than 0: it ranks first.</summary>
    public long Lead(int style)
    {
        if (ruledOut[style])
            return long.MinValue;
        var lead = long.MaxValue;
        for (var other = 0; other < strengths.Length; other++)
            if (other != style && !ruledOut[other])
                lead = Math.Min(lead, strengths[style] - strengths[other]);
        return lead;
    }
}
