using System.Collections.Immutable;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Analysis.Mutations;

/// <summary>Draws some of the mutants of a rule set.</summary>
public static class MutantSample
{
    /// <summary>The mutants, those of one rule together, in the order of the rules.</summary>
    /// <param name="ruleSet">The rules.</param>
    /// <param name="size">How many to draw; null: all.</param>
    /// <param name="seed">Decides which; the same seed draws the same.</param>
    public static ImmutableArray<ImmutableArray<Mutant>> Of(RuleSet ruleSet, int? size, int seed)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        var mutator = new Mutator(ruleSet);
        List<Mutant> all = [.. ruleSet.Rules.SelectMany(mutator.Of)];
        var drawn = size is { } wanted && wanted < all.Count
            ? new SeededSequence(unchecked((ulong)seed)).Shuffled(Enumerable.Range(0, all.Count)).Take(wanted).Order().Select(i => all[i]) : all;
        return [.. drawn.GroupBy(m => m.Rule.Id).Select(g => g.ToImmutableArray())];
    }
}
