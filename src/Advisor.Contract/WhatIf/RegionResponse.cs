using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>A stretch of a numeric axis, in bytes, messages a second or milliseconds, as the question's type says. Without a bound on one side it goes on.</summary>
/// <param name="Above">All amounts that are larger.</param>
/// <param name="AtLeast">This amount and all that are larger.</param>
/// <param name="Below">All amounts that are smaller.</param>
/// <param name="AtMost">This amount and all that are smaller.</param>
public sealed record RegionResponse(decimal? Above, decimal? AtLeast, decimal? Below, decimal? AtMost)
{
    internal static RegionResponse Of(Region region) => new(
        region.Low is { Inclusive: false } above ? above.Amount : null, region.Low is { Inclusive: true } atLeast ? atLeast.Amount : null,
        region.High is { Inclusive: false } below ? below.Amount : null, region.High is { Inclusive: true } atMost ? atMost.Amount : null);
}
