using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Questions that triggers bind together for some sum, and what can be known of their answers, as one number. Immutable.</summary>
/// <param name="parts">Of each question the demands by which triggers bind it, at least one.</param>
internal sealed class Bond(ImmutableArray<ImmutableArray<Demand>> parts)
{
    private readonly (int Place, int[] Demands)[] parts = [.. parts.Select(p => (p[0].Place, p.Select(d => d.Id).ToArray()))];

    /// <summary>The same for bonds of the same demands.</summary>
    public string Key { get; } = string.Join('|', parts.Select(p => string.Join(',', p.Select(d => d.Id))));

    /// <summary>How many states a question has of which some demands matter: it is open, or meets some of them and misses the others.</summary>
    public static int StatesOf(int demands) => 1 + (1 << demands);

    /// <summary>
    /// What answers tell of the questions. Each question is a digit, the first the highest: 0 if it is open, otherwise 1 and the demands that it meets as bits.
    /// </summary>
    public int StateUnder(Situation situation)
    {
        var state = 0;
        foreach (var (place, demands) in parts)
        {
            state *= StatesOf(demands.Length);
            if (situation.IsFree(place))
                continue;
            state++;
            for (var bit = 0; bit < demands.Length; bit++)
                state += situation.Of(demands[bit]) == Truth.Holds ? 1 << bit : 0;
        }

        return state;
    }
}
