namespace Advisor.Engine.Analysis.Differences;

/// <summary>What ranks first.</summary>
/// <param name="Style">The id of the style; null: every style is ruled out.</param>
/// <param name="Technology">The id of the first technology in it; null: it has none.</param>
public sealed record FirstChoice(string? Style, string? Technology);
