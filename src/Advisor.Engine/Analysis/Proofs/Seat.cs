namespace Advisor.Engine.Analysis.Proofs;

/// <summary>Where somebody is ranked: a style among the styles, or a technology inside a style.</summary>
/// <param name="Style">The place of the style.</param>
/// <param name="Technology">The place of the technology inside the style; negative: the seat is the style's own.</param>
internal readonly record struct Seat(int Style, int Technology)
{
    public bool IsStyle => Technology < 0;

    public static Seat OfStyle(int style) => new(style, -1);
}
