namespace Advisor.Engine.Exact;

/// <summary>What a search found.</summary>
/// <param name="Facets">The winning facet for each question of the course; null: none was found.</param>
/// <param name="IsProven">Whether a way was found or it is certain that there is none.</param>
internal readonly record struct Verdict(int[]? Facets, bool IsProven)
{
    public static Verdict Impossible => new(null, true);

    public static Verdict Unknown => new(null, false);
}
