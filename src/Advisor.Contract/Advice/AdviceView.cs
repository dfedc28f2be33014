namespace Advisor.Contract.Advice;

/// <summary>How much of a recommendation is shown.</summary>
/// <param name="Detail">How much of the explanation.</param>
/// <param name="Styles">How many styles.</param>
/// <param name="Technologies">How many technologies for each style.</param>
internal sealed record AdviceView(DetailLevel Detail = DetailLevel.Standard, int Styles = int.MaxValue, int Technologies = int.MaxValue);
