namespace Advisor.Engine.Exact;

/// <summary>Sums that must all be more than 0, laid out for branch and bound: questions one after another, the first facet of each staying open.</summary>
/// <param name="Start">What each sum is while all questions stay open.</param>
/// <param name="Alone">For each question and facet, what it adds to each sum whatever the others are.</param>
/// <param name="Met">For each question and facet, the demands met, as bits.</param>
/// <param name="Bound">What terms that bind several questions add to each sum, and how many questions each asks.</param>
/// <param name="Reading">For each question the bound terms that read it, with what they ask of it as a mask.</param>
internal sealed record Plan(
    long[] Start, long[][][] Alone, ulong[][] Met, (int Needs, long[] Weights)[] Bound, List<(int Term, ulong Mask)>[] Reading);
