namespace Advisor.Engine.Compilation;

/// <summary>Who is first under some answers.</summary>
/// <param name="Style">The style that ranks first; -1: every style is ruled out.</param>
/// <param name="Technology">The target that is the first technology of that style; -1: it has none that is not ruled out.</param>
/// <param name="Favour">The sum of the weights for the style; 0: there is none.</param>
/// <param name="Opposition">The sum of the weights against the style; 0: there is none.</param>
public readonly record struct Outcome(int Style, int Technology, int Favour, int Opposition)
{
    /// <summary>Nobody: every style is ruled out.</summary>
    public static Outcome None { get; } = new(-1, -1, 0, 0);
}
