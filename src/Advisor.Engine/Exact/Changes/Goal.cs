using System.Collections.Immutable;

namespace Advisor.Engine.Exact.Changes;

/// <summary>What a change of answers is to bring about: all of any one of its ways.</summary>
/// <param name="Ways">Who must be ahead of whom, and who must not be ruled out.</param>
internal sealed record Goal(ImmutableArray<GoalWay> Ways)
{
    /// <summary>A style is the first, or a technology is the first of the first style.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="id">The id of the style or technology.</param>
    public static Goal First(Terrain terrain, string id)
    {
        if (terrain.Styles.FirstOrDefault(s => s.Id == id) is { } style)
            return new([FirstStyle(terrain, style)]);
        return new([
            .. from inside in terrain.Styles
               from technology in terrain.TechnologiesOf(inside)
               where technology.Id == id
               let way = FirstStyle(terrain, inside)
               let others = terrain.TechnologiesOf(inside).Where(t => t != technology).Select(t => (technology, t))
               select new GoalWay([.. way.Duels, .. others], [.. way.Ranked, technology])]);
    }

    /// <summary>Any of some ways, apart from those that nobody can ever go.</summary>
    public static Goal Of(IEnumerable<GoalWay> ways) => new([.. ways.Where(w => w.IsConceivable)]);

    private static GoalWay FirstStyle(Terrain terrain, Entrant style) => new([.. terrain.Styles.Where(s => s != style).Select(s => (style, s))], [style]);
}
