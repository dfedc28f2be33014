using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>A trigger that binds several questions together.</summary>
/// <param name="Trigger">The place of the trigger among all triggers; of no account where every term is open.</param>
/// <param name="Needs">One for each of its questions.</param>
internal sealed record BoundTerm(int Trigger, ImmutableArray<Need> Needs)
{
    /// <summary>Whether all needs but those of one variable are met.</summary>
    /// <param name="except">The variable that is not asked.</param>
    /// <param name="met">For each variable the demands met, as bits.</param>
    public bool IsMetBeside(int except, ulong[] met)
    {
        foreach (var (variable, bit) in Needs)
            if (variable != except && ((met[variable] >> bit) & 1) == 0)
                return false;
        return true;
    }

    /// <summary>What it asks of one of its variables, as a mask.</summary>
    public ulong MaskOf(int variable)
    {
        foreach (var need in Needs)
            if (need.Variable == variable)
                return 1UL << need.Bit;
        return 0;
    }
}
