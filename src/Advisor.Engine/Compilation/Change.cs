namespace Advisor.Engine.Compilation;

/// <summary>What another answer does to the sums of an evaluation.</summary>
/// <param name="before">The sums.</param>
/// <param name="taken">Packed rows that are in the sums and no longer fire.</param>
/// <param name="added">Packed rows that fire instead.</param>
/// <param name="ruledOut">Whom all else rules out, a bit a target; not looked at is whom rows taken away rule out.</param>
internal readonly ref struct Change(Sums before, ReadOnlySpan<int> taken, ReadOnlySpan<int> added, Aligned<ulong> ruledOut)
{
    public Sums Before { get; } = before;

    public ReadOnlySpan<int> Taken { get; } = taken;

    public ReadOnlySpan<int> Added { get; } = added;

    public Aligned<ulong> RuledOut { get; } = ruledOut;
}
