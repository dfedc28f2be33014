namespace Advisor.Engine.WhatIf;

/// <summary>Who is first under some answers.</summary>
/// <param name="Style">The id of the style that ranks first; null: every style is ruled out.</param>
/// <param name="Technology">The id of the first technology of that style; null: it has none that is not ruled out.</param>
/// <param name="Fit">The fit of the style, 0 to 1; null: there is none.</param>
public sealed record Outcome(string? Style, string? Technology, decimal? Fit)
{
    internal static Outcome None { get; } = new(null, null, null);

    /// <summary>Whether the same style and the same technology are first.</summary>
    public bool IsSameChoice(Outcome other) => other is not null && Style == other.Style && Technology == other.Technology;
}
