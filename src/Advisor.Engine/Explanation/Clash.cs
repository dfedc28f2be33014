using System.Collections.Immutable;
using System.Numerics;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>Which answers leave no technology.</summary>
internal static class Clash
{
    /// <summary>The fewest answers found that rule all of them out: time and again those that hit the most of the rest.</summary>
    /// <returns>Ids of questions.</returns>
    public static ImmutableArray<string> Of(IReadOnlyList<RuledOut> lost)
    {
        var sets = new QuestionSets(lost.SelectMany(t => t.Reasons));
        var words = (lost.Count + 63) / 64;
        var hits = new ulong[words * sets.All.Length];
        foreach (var (place, technology) in lost.Index())
            foreach (var set in technology.Reasons.Select(sets.NumberOf).Where(s => s >= 0))
                hits[(words * set) + (place >> 6)] |= 1UL << place;
        return Of(sets, hits);
    }

    /// <summary>The same where it is known which answers hit which technologies.</summary>
    /// <param name="sets">The sets of answers.</param>
    /// <param name="hits">By set, as many words for each: one bit for a technology; used up.</param>
    public static ImmutableArray<string> Of(QuestionSets sets, Span<ulong> hits)
    {
        ImmutableArray<string> clash = [];
        for (var most = Heaviest(sets, hits); most >= 0; most = Heaviest(sets, hits))
        {
            clash = clash.IsEmpty ? sets.All[most] : [.. clash.Union(sets.All[most])];
            TakeAway(most, hits, hits.Length / sets.All.Length);
        }
        return clash;
    }

    // Of those that hit as many, the first.
    private static int Heaviest(QuestionSets sets, ReadOnlySpan<ulong> hits)
    {
        var (heaviest, most) = (-1, 0);
        for (var set = 0; set < sets.All.Length; set++)
        {
            var count = 0;
            foreach (var word in Of(set, hits, hits.Length / sets.All.Length))
                count += BitOperations.PopCount(word);
            if (count > most)
                (heaviest, most) = (set, count);
        }
        return heaviest;
    }

    private static void TakeAway(int hit, Span<ulong> hits, int words)
    {
        for (var word = 0; word < words; word++)
        {
            var gone = hits[(hit * words) + word];
            for (var at = word; at < hits.Length; at += words)
                hits[at] &= ~gone;
        }
    }

    private static ReadOnlySpan<ulong> Of(int set, ReadOnlySpan<ulong> hits, int words) => hits.Slice(set * words, words);
}
