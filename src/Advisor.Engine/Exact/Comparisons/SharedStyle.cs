namespace Advisor.Engine.Exact.Comparisons;

/// <summary>A style that two technologies serve, and both in it.</summary>
internal sealed record SharedStyle(Entrant Style, Entrant First, Entrant Second);
