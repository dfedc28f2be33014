namespace Advisor.Engine.Compilation;

/// <summary>Sums by target, and who is ruled out. As long as a packed row; what lies behind the targets has no meaning.</summary>
internal sealed class Sums(int width)
{
    /// <summary>The sums of the weights for each target.</summary>
    public Aligned<ushort> Favour { get; } = new(width);

    /// <summary>The sums of the weights against each target.</summary>
    public Aligned<ushort> Opposition { get; } = new(width);

    /// <summary>One bit a target.</summary>
    public Aligned<ulong> RuledOut { get; } = new(width / 64);

    public long Bytes => (4L * Favour.Length) + (8L * RuledOut.Length);

    /// <summary>What the contributions come to.</summary>
    public static Sums Of(IEnumerable<Contribution> contributions, int width)
    {
        var sum = new Sums(width);
        foreach (var (target, weight) in contributions)
        {
            if (weight > 0)
                sum.Favour.Span[target] = checked((ushort)(sum.Favour.Span[target] + weight));
            else if (weight < 0)
                sum.Opposition.Span[target] = checked((ushort)(sum.Opposition.Span[target] - weight));
            else
                sum.RuledOut.Span[target >> 6] |= 1ul << target;
        }

        return sum;
    }
}
