namespace Advisor.Engine.Exact.Changes;

/// <summary>What answering one question otherwise does.</summary>
/// <param name="Added">What it adds to each sum by itself, over what the present answer adds.</param>
/// <param name="Bits">Which of the demands that are bound to other questions it meets.</param>
internal sealed record MoveEffect(long[] Added, ulong Bits)
{
    public bool Equals(MoveEffect? other) => other is not null && Bits == other.Bits && Added.AsSpan().SequenceEqual(other.Added);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Bits);
        foreach (var sum in Added)
            hash.Add(sum);
        return hash.ToHashCode();
    }

    /// <summary>Whether it does as much for every sum, and the same for what is bound to others.</summary>
    public bool IsAsGoodAs(MoveEffect other)
    {
        if (Bits != other.Bits)
            return false;
        for (var row = 0; row < Added.Length; row++)
            if (Added[row] < other.Added[row])
                return false;
        return true;
    }
}
