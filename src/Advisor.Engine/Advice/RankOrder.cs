using System.Collections.Immutable;

namespace Advisor.Engine.Advice;

/// <summary>Who ranks before whom: an advice without its reasons.</summary>
public abstract class RankOrder
{
    /// <summary>The ids of the styles that are not ruled out, best first.</summary>
    public abstract ImmutableArray<string> Styles { get; }

    /// <summary>The ids of the technologies of a style that are not ruled out, best first; none where the style itself is ruled out.</summary>
    public abstract ImmutableArray<string> TechnologiesOf(string style);

    /// <summary>The order of an advice.</summary>
    public static RankOrder Of(Recommendation advice) => new OfAdvice(advice);

    /// <summary>The order of a ranking.</summary>
    public static RankOrder Of(ImmutableArray<RankedStyle> ranked) => new OfRanked(ranked);

    private sealed class OfRanked(ImmutableArray<RankedStyle> ranked) : RankOrder
    {
        public override ImmutableArray<string> Styles { get; } = [.. ranked.Select(s => s.Style.Id)];

        public override ImmutableArray<string> TechnologiesOf(string style) =>
            [.. ranked.Where(s => s.Style.Id == style).SelectMany(s => s.Technologies).Select(t => t.Id)];
    }

    private sealed class OfAdvice(Recommendation advice) : RankOrder
    {
        public override ImmutableArray<string> Styles { get; } = [.. advice.Styles.Select(s => s.Standing.Id)];

        public override ImmutableArray<string> TechnologiesOf(string style) =>
            [.. advice.Styles.Where(s => s.Standing.Id == style).SelectMany(s => s.Technologies).Select(t => t.Id)];
    }
}
