using System.Collections.Immutable;

namespace Advisor.Engine.Analysis;

/// <summary>Numbers that look random and are the same for the same seed everywhere (SplitMix64, Steele, Lea and Flood 2014).</summary>
internal sealed class SeededSequence(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to before <paramref name="end"/>, which is at least 1.</summary>
    public int Below(int end)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
    }

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>The items in another order.</summary>
    public ImmutableArray<T> Shuffled<T>(IEnumerable<T> items)
    {
        T[] all = [.. items];
        for (var i = all.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (all[i], all[other]) = (all[other], all[i]);
        }

        return [.. all];
    }
}
