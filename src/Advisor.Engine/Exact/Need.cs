namespace Advisor.Engine.Exact;

/// <summary>What a bound term asks of one variable.</summary>
/// <param name="Variable">The variable's place in its network.</param>
/// <param name="Bit">The demand, as the variable numbers them.</param>
internal readonly record struct Need(int Variable, int Bit)
{
    /// <summary>The demand as a mask.</summary>
    public ulong Mask => 1UL << Bit;
}
