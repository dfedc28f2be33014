using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Compilation;

/// <summary>A border between two regions of a numeric axis: just before or just after an amount.</summary>
internal readonly record struct Cut(decimal Amount, bool After)
{
    /// <summary>Where a range with this lower bound begins.</summary>
    public static Cut Beginning(Bound low) => new(low.Amount, !low.Inclusive);

    /// <summary>Where a range with this upper bound ends.</summary>
    public static Cut End(Bound high) => new(high.Amount, high.Inclusive);

    public bool IsPassedBy(decimal amount) => After ? amount > Amount : amount >= Amount;

    /// <summary>The same border among whole numbers: after 5 is before 6.</summary>
    public Cut Whole() => new(After ? decimal.Floor(Amount) + 1 : decimal.Ceiling(Amount), After: false);
}
