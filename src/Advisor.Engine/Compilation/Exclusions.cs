using System.Runtime.InteropServices;

namespace Advisor.Engine.Compilation;

/// <summary>Sets of targets that something rules out, one bit a target. The first is empty.</summary>
internal sealed class Exclusions(int width)
{
    private readonly List<ulong> words = [.. new ulong[width / 64]];

    /// <summary>The number of sets.</summary>
    public int Count => words.Count / (width / 64);

    public Aligned<ulong> Words() => Aligned<ulong>.Of(CollectionsMarshal.AsSpan(words));

    /// <summary>Adds the set of what the contributions rule out; the same number for all empty sets.</summary>
    public int Add(IEnumerable<Contribution> contributions)
    {
        var set = new ulong[width / 64];
        foreach (var contribution in contributions)
            if (contribution.RulesOut)
                set[contribution.Target >> 6] |= 1ul << contribution.Target;
        if (!set.AsSpan().ContainsAnyExcept(0ul))
            return 0;
        words.AddRange(set);
        return Count - 1;
    }
}
