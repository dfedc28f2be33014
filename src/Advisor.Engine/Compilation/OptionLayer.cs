using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Advisor.Engine.Compilation;

/// <summary>
/// Sets over the same members, rows or targets, of which each is asked about by at most one question that takes several options: for each such question whom it asks
/// about, and for each option whom it concerns. So one union over all options answered tells of all members at once. Immutable.
/// </summary>
internal sealed class OptionLayer
{
    /// <summary>Sets come in blocks of so many words.</summary>
    public const int Block = 2;

    private readonly AnswerNumbers numbers;
    private readonly Aligned<ulong> sets; // by option, then by question
    private readonly int words;

    /// <summary>Builds the sets.</summary>
    /// <param name="numbers">Of the answers.</param>
    /// <param name="words">Words of a set, a multiple of <see cref="Block"/>.</param>
    /// <param name="members">For each member the question that asks about it, and the options that concern it.</param>
    public OptionLayer(AnswerNumbers numbers, int words, IEnumerable<(int Member, int Question, CellSet Options)> members)
    {
        (this.numbers, this.words) = (numbers, words);
        sets = new((numbers.Count - numbers.FirstOption + numbers.Several.Length) * words);
        foreach (var (member, question, options) in members)
        {
            Include(numbers.Count - numbers.FirstOption + numbers.AmongSeveral[question], member);
            foreach (var option in options.Cells)
                Include(numbers.First[question] - numbers.FirstOption + option, member);
        }
    }

    public long Bytes => 8L * sets.Length;

    /// <summary>Whom any of the options concerns: two words of the set.</summary>
    /// <param name="options">Their numbers.</param>
    /// <param name="word">The first of the two words.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<ulong> Concerned(ReadOnlySpan<int> options, int word)
    {
        ref var first = ref Unsafe.Add(ref sets.First, word - (numbers.FirstOption * words));
        var stride = words;
        var union = Vector128<ulong>.Zero;
        foreach (var option in options)
            union |= Vector128.LoadUnsafe(ref Unsafe.Add(ref first, option * stride));
        return union;
    }

    /// <summary>Whom a question asks about: two words of the set.</summary>
    /// <param name="several">The question's place among those that take several options.</param>
    /// <param name="word">The first of the two words.</param>
    public Vector128<ulong> Asked(int several, int word) =>
        Vector128.LoadUnsafe(ref Unsafe.Add(ref sets.First, ((numbers.Count - numbers.FirstOption + several) * words) + word));

    private void Include(int set, int member) => sets.Span[(set * words) + (member >> 6)] |= 1ul << member;
}
