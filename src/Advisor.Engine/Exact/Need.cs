namespace Advisor.Engine.Exact;

/// <summary>What a bound term asks of one variable.</summary>
/// <param name="Variable">The variable's place in its network.</param>
/// <param name="Bit">The demand, as the variable numbers them.</param>
internal readonly record struct Need(int Variable, int Bit);
