namespace Advisor.Engine.Advice;

/// <summary>A style or technology by its place in a ranking, and what put it there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Favour">The sum of the weights for it.</param>
/// <param name="Opposition">The sum of the weights against it.</param>
public sealed record RankedTarget(string Id, int Favour, int Opposition);
