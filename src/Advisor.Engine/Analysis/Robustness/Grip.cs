namespace Advisor.Engine.Analysis.Robustness;

/// <summary>How firmly a winner holds rank 1.</summary>
/// <param name="Winner">The id of the style or technology.</param>
/// <param name="Nearest">The least change of weights that dethrones it; null: none does, while every weight stays within 0 to 5.</param>
/// <param name="Stays">In how many of <paramref name="Weightings"/> it stays first.</param>
/// <param name="Weightings">How many random weightings were tried.</param>
public sealed record Grip(string Winner, Dethroning? Nearest, int Stays, int Weightings)
{
    /// <summary>The share of the weightings under which it stays, 0 to 1; 1 where none was tried.</summary>
    public decimal Share => Weightings == 0 ? 1 : (decimal)Stays / Weightings;
}
