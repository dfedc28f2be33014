using System.Globalization;

namespace Advisor.Api.Advice;

/// <summary>How much of a recommendation is shown.</summary>
/// <param name="Detail">How much of the explanation.</param>
/// <param name="Styles">How many styles.</param>
/// <param name="Technologies">How many technologies for each style.</param>
internal sealed record AdviceView(DetailLevel Detail = DetailLevel.Standard, int Styles = int.MaxValue, int Technologies = int.MaxValue)
{
    /// <summary>Of a request that the validator has passed.</summary>
    public static AdviceView Of(AdviceQuery request) =>
        new(request.Detail is null ? DetailLevel.Standard : Enum.Parse<DetailLevel>(request.Detail, ignoreCase: true),
            Count(request.Styles), Count(request.Technologies));

    private static int Count(string? text) =>
        text is null ? int.MaxValue : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
