using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Compilation;

/// <summary>
/// What rules can speak of, counted from 0: the styles in the order of the rule set, then for each style its technologies by id. A technology that
/// serves two styles is two targets. Immutable.
/// </summary>
public sealed class Targets
{
    private readonly ImmutableArray<int> starts;
    private readonly ImmutableArray<Technology> technologies;
    private readonly ImmutableArray<Style> styles;

    internal Targets(RuleSet ruleSet)
    {
        styles = ruleSet.Styles;
        var of = styles.Select(s => ruleSet.Technologies.Where(t => t.Styles.Contains(s.Id)).ToImmutableArray()).ToList();
        var start = styles.Length;
        starts = [.. of.Select(t => start += t.Length).Prepend(styles.Length)];
        technologies = [.. of.SelectMany(t => t)];
    }

    /// <summary>The number of styles, which are the targets from 0.</summary>
    public int Styles => styles.Length;

    /// <summary>The number of targets.</summary>
    public int Count => styles.Length + technologies.Length;

    /// <summary>The number of technologies of a style.</summary>
    public int TechnologiesOf(int style) => starts[style + 1] - starts[style];

    /// <summary>The target that is the first technology of a style; the others follow.</summary>
    public int FirstOf(int style) => starts[style];

    public Style Style(int style) => styles[style];

    /// <summary>The technology of a target that is one.</summary>
    public Technology Technology(int target) => technologies[target - styles.Length];
}
