using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Exact;

/// <summary>
/// Which triggers the answer to a question that takes several options keeps from holding: sets of triggers by option, one bit each. Immutable.
/// </summary>
internal sealed class OptionSets
{
    private readonly Dimension dimension;
    private readonly ImmutableArray<(Demand Demand, ulong[] Waiting)> twofold; // demands of which one option may meet a part and another the rest
    private readonly ulong[] asking; // triggers that wait for some option, but the twofold
    private readonly ulong[] met; // of these, one option after another, those that it meets
    private readonly ulong[] barred; // one option after another, those that must not have it

    /// <summary>Lays out the demands.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="words">The length of a set, in words of 64 bits.</param>
    /// <param name="waiting">The triggers that have a demand.</param>
    public OptionSets(Dimension dimension, int words, Func<Demand, ulong[]> waiting)
    {
        this.dimension = dimension;
        var lookup = dimension.Demands.ToLookup(d => d.Parts.Count(p => !p.IsNoneOf) > 1);
        twofold = [.. lookup[true].Select(d => (d, waiting(d)))];
        asking = new ulong[words];
        (met, barred) = (new ulong[dimension.Cells.Length * words], new ulong[dimension.Cells.Length * words]);
        foreach (var demand in lookup[false])
        {
            var triggers = waiting(demand);
            foreach (var part in demand.Parts)
            {
                if (!part.IsNoneOf)
                    TriggerTable.Add(triggers, asking);
                for (var option = 0; option < dimension.Cells.Length; option++)
                    if (dimension.Groups[part.Group][option])
                        TriggerTable.Add(triggers, (part.IsNoneOf ? barred : met).AsSpan(option * words, words));
            }
        }
    }

    /// <summary>Adds the triggers that an answer keeps from holding.</summary>
    /// <param name="options">The options, one bit each; at least one.</param>
    /// <param name="set">What to add to.</param>
    public void AddMissed(ulong options, Span<ulong> set)
    {
        for (var word = 0; word < set.Length; word++)
        {
            var (isMet, isBarred) = (0UL, 0UL);
            for (var left = options; left != 0; left &= left - 1)
            {
                var at = (BitOperations.TrailingZeroCount(left) * set.Length) + word;
                isMet |= met[at];
                isBarred |= barred[at];
            }

            set[word] |= (asking[word] & ~isMet) | isBarred;
        }

        foreach (var (demand, waiting) in twofold)
            if (!dimension.IsMet(demand, options))
                TriggerTable.Add(waiting, set);
    }
}
