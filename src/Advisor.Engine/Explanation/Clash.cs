using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>Which answers leave no technology.</summary>
internal static class Clash
{
    /// <summary>The fewest answers found that rule all of them out: time and again those that hit the most of the rest.</summary>
    /// <returns>Ids of questions.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<RuledOut> lost)
    {
        var clash = new List<string>();
        var rest = lost.ToList();
        while (Heaviest(rest) is { } most)
        {
            clash.AddRange(most.Questions.Except(clash));
            rest.RemoveAll(most.Hits);
        }
        return clash;
    }

    private static HitCount? Heaviest(List<RuledOut> lost)
    {
        var counts = new List<HitCount>(lost.Count);
        foreach (var technology in lost)
            foreach (var reason in technology.Reasons)
                if (!reason.Questions.IsEmpty)
                    CountOf(reason, counts).Add(technology);
        HitCount? most = null;
        foreach (var count in counts)
            if (most is null || count.ComesBefore(most))
                most = count;
        return most;
    }

    private static HitCount CountOf(Reason reason, List<HitCount> counts)
    {
        foreach (var known in counts)
            if (known.IsOf(reason))
                return known;
        var count = new HitCount(reason.Questions);
        counts.Add(count);
        return count;
    }
}
