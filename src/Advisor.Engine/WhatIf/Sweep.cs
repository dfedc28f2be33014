namespace Advisor.Engine.WhatIf;

/// <summary>The outcomes for every combination of some answers.</summary>
/// <param name="Base">Who is first now.</param>
/// <param name="Combinations">How many rows there are; <see cref="long.MaxValue"/>: that many or more.</param>
/// <param name="Rows">One for each combination, the last question varying fastest; made while they are read.</param>
public sealed record Sweep(Outcome Base, long Combinations, IEnumerable<SweepRow> Rows);
