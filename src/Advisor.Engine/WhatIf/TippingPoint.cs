using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.WhatIf;

/// <summary>Another answer to one question under which another style or another technology is first.</summary>
/// <param name="Change">The other answer; on a numeric axis the whole region in which the outcome is the same.</param>
/// <param name="Outcome">Who is first then.</param>
public sealed record TippingPoint(Change Change, Outcome Outcome)
{
    /// <summary>
    /// Where the outcome turns, on a numeric axis: the end of the region that is nearer to the present amount. Null for options, for an open question and
    /// for a region without an end on that side.
    /// </summary>
    public Bound? Threshold => (Change.From, Change.Region) switch
    {
        (AmountAnswer, { } region) => IsAbove ? region.Low : region.High,
        _ => null,
    };

    /// <summary>Whether the region lies above the present amount.</summary>
    public bool IsAbove => Change is { From: AmountAnswer from, To: AmountAnswer to } && to.Amount > from.Amount;

    /// <summary>The threshold as a multiple of the present amount; null where there is no threshold, or the present amount is 0.</summary>
    public decimal? Headroom => (Threshold, Change.From) is ({ } threshold, AmountAnswer { Amount: > 0 } from) ? threshold.Amount / from.Amount : null;

    /// <summary>The headroom with no more than so many digits that count: 0.0005, 3.4, 53.</summary>
    public decimal? RoundedHeadroom(int digits)
    {
        if (Headroom is not { } headroom || headroom is 0 or >= 1)
            return Headroom is { } large ? QuantityFormatter.Rounded(large, digits) : null;
        var scale = 1m;
        while (headroom * scale < 0.1m)
            scale *= 10;
        return decimal.Round(headroom * scale, digits) / scale;
    }
}
