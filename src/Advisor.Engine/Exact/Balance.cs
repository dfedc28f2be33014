using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>Gathers what the open triggers add to a sum. Kept and cleared, since one advice asks for hundreds of sums.</summary>
internal sealed class Balance(Situation situation)
{
    private readonly long[] weights = new long[situation.Terrain.Triggers.Length];
    private readonly bool[] isNoted = new bool[situation.Terrain.Triggers.Length];
    private readonly List<Trigger> noted = [];
    private readonly List<Term> terms = [];

    /// <summary>Counts a weight for a trigger that is open; others are past.</summary>
    public void Add(Trigger trigger, long weight)
    {
        if (situation.Of(trigger) != Truth.Open)
            return;
        if (!isNoted[trigger.Id])
        {
            isNoted[trigger.Id] = true;
            noted.Add(trigger);
        }

        weights[trigger.Id] = Maximizer.Add(weights[trigger.Id], weight);
    }

    /// <summary>The terms of the sum, after which it is empty again. The list is good until the next call.</summary>
    public IReadOnlyList<Term> Take()
    {
        terms.Clear();
        foreach (var trigger in noted)
        {
            if (weights[trigger.Id] != 0)
                terms.Add(new(situation.OpenOf(trigger), weights[trigger.Id]));
            weights[trigger.Id] = 0;
            isNoted[trigger.Id] = false;
        }

        noted.Clear();
        return terms;
    }
}
