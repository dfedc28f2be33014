using System.ComponentModel.DataAnnotations;
using Advisor.Engine.WhatIf;

namespace Advisor.Contract.WhatIf;

/// <summary>What comes first under some answers.</summary>
/// <param name="Style">The style that ranks first; left out where every style is ruled out.</param>
/// <param name="Technology">The first technology of that style; left out where there is none.</param>
/// <param name="Fit">The fit of the style, 0 to 1 in steps of 0.01; left out where there is none.</param>
public sealed record OutcomeResponse(string? Style, string? Technology, [property: Range(0.0, 1.0)] decimal? Fit)
{
    internal static OutcomeResponse Of(Outcome outcome) => new(outcome.Style, outcome.Technology, outcome.Fit);
}
