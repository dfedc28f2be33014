using System.Collections.Immutable;

namespace Advisor.Engine.Exact;

/// <summary>
/// The most that questions add to a sum which triggers bind together, found beforehand for all that can be known of their answers. Immutable.
/// </summary>
internal sealed class JointMost
{
    /// <summary>The most states that are prepared for.</summary>
    private const int StateLimit = 2048;

    private readonly long[] most; // by state of the bond

    private JointMost(Bond bond, long[] most) => (Bond, this.most) = (bond, most);

    /// <summary>The questions.</summary>
    public Bond Bond { get; }

    /// <summary>The most that is added in a state of the bond.</summary>
    public long this[int state] => most[state];

    /// <summary>Prepares a sum, each part of a network that hangs together by itself.</summary>
    /// <param name="network">What binds the questions.</param>
    /// <param name="alone">For each variable what each facet adds by itself.</param>
    /// <param name="bound">What each bound term adds.</param>
    /// <returns>Null: some part has too many states, or some answer is not represented.</returns>
    public static ImmutableArray<JointMost>? Of(Network network, long[][] alone, long[] bound)
    {
        if (network.Variables.Any(v => !v.IsComplete))
            return null;
        var all = ImmutableArray.CreateBuilder<JointMost>();
        foreach (var together in Parts(network))
        {
            var bits = together.Select(v => BitsOf(network, v)).ToList();
            if (bits.Aggregate(1.0, (states, b) => states * (1 + Math.Pow(2, b.Count))) > StateLimit)
                return null;
            var demands = together.Select((v, i) => bits[i].Select(b => network.Variables[v].Demands[b]).ToImmutableArray());
            all.Add(new(new([.. demands]), new JointStates(network, together, bits, alone, bound).Most()));
        }

        return all.ToImmutable();
    }

    /// <summary>The bits of the demands by which terms bind a variable.</summary>
    private static List<int> BitsOf(Network network, int variable) =>
        [.. network.Terms.SelectMany(t => t.Needs).Where(n => n.Variable == variable).Select(n => n.Bit).Distinct().Order()];

    /// <summary>The variables, those together that terms bind.</summary>
    private static List<List<int>> Parts(Network network)
    {
        var parts = network.Variables.Select((_, v) => new List<int> { v }).ToList();
        foreach (var term in network.Terms)
        {
            var bound = parts.FindAll(p => term.Needs.Any(n => p.Contains(n.Variable)));
            parts.RemoveAll(bound.Contains);
            parts.Add([.. bound.SelectMany(p => p).Order()]);
        }

        return parts;
    }
}
