namespace Advisor.Engine.Analysis.Robustness;

/// <summary>How firmly the first choices of one piece of advice stand.</summary>
/// <param name="Style">The first style; null: every style is ruled out.</param>
/// <param name="Technology">The first technology in it; null: it has none.</param>
public sealed record AdviceRobustness(Grip? Style, Grip? Technology);
