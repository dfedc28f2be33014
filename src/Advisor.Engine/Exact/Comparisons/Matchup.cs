using Advisor.Engine.Exact.Changes;

namespace Advisor.Engine.Exact.Comparisons;

/// <summary>Two ids that are compared. In what they are compared depends on the rules alone; who stands for them then depends on the answers.</summary>
internal abstract class Matchup
{
    /// <summary>What it takes for the first to be ahead.</summary>
    public abstract Goal Ahead { get; }

    /// <summary>What it takes for the first not to be ahead: the second is, neither is, or the two cannot be compared.</summary>
    public abstract Goal NotAhead { get; }

    /// <summary>The same with the first as the second.</summary>
    public abstract Matchup Turned { get; }

    /// <summary>Matches two up; null: one of them is not known, or serves no style.</summary>
    public static Matchup? Of(Terrain terrain, string a, string b)
    {
        SharedStyle[] shared =
        [
            .. from style in terrain.Styles
               let one = terrain.TechnologiesOf(style).FirstOrDefault(t => t.Id == a)
               let other = terrain.TechnologiesOf(style).FirstOrDefault(t => t.Id == b)
               where one is not null && other is not null
               select new SharedStyle(style, one, other),
        ];
        if (shared.Length > 0)
            return new SharedStyles([.. shared]);
        var (ofA, ofB) = (StylesOf(a), StylesOf(b));
        return ofA.Length > 0 && ofB.Length > 0 ? new StandIns([.. ofA], [.. ofB]) : null;

        Entrant[] StylesOf(string id) => terrain.Styles.FirstOrDefault(s => s.Id == id) is { } style
            ? [style]
            : [.. terrain.Styles.Where(s => terrain.TechnologiesOf(s).Any(t => t.Id == id))];
    }

    /// <summary>Who stands for the two, and the id of the style in which technologies are compared.</summary>
    public abstract (Entrant First, Entrant Second, string? Style) Under(Situation situation);

    /// <summary>The best-ranked of some styles; those ruled out come last.</summary>
    protected static Entrant Best(Situation situation, IEnumerable<Entrant> styles) =>
        styles.OrderBy(situation.IsRuledOut).ThenByDescending(s => situation.PositionOf(s).Strength).First();
}
