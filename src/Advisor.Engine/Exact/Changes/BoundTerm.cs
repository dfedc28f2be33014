namespace Advisor.Engine.Exact.Changes;

/// <summary>What sums gain once demands on several questions are met.</summary>
/// <param name="Needs">Which bit of which question each demand is.</param>
/// <param name="Added">What each sum gains, as rows and weights.</param>
internal sealed record BoundTerm((int Variable, int Bit)[] Needs, (int Row, long Weight)[] Added)
{
    /// <summary>Whether it is met but for one question.</summary>
    public bool IsMetBut(int variable, ulong[] bits)
    {
        foreach (var (v, bit) in Needs)
            if (v != variable && ((bits[v] >> bit) & 1) == 0)
                return false;
        return true;
    }

    public void AddTo(long[] sums, int sign)
    {
        foreach (var (row, weight) in Added)
            sums[row] += sign * weight;
    }
}
