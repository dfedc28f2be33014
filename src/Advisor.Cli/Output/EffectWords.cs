using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Output;

/// <summary>Says what a rule does: <c>+5</c>, <c>-3</c>, <c>out</c>.</summary>
internal static class EffectWords
{
    /// <summary>The weight with its sign, or that it rules out.</summary>
    /// <param name="effect">What the rule does.</param>
    /// <param name="weight">Null where it rules out.</param>
    public static string Of(EffectKind effect, int? weight) => effect switch
    {
        EffectKind.Favours => Page.Signed(weight ?? 0),
        EffectKind.Opposes => Page.Signed(-weight ?? 0),
        _ => "out",
    };
}
