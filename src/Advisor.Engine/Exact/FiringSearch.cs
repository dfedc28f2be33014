using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>
/// Decides whether a trigger can fire while none of some others do. Further answers never keep a trigger from firing, so only the questions that the one
/// demands need answers, and only others that ask nothing else matter.
/// </summary>
internal static class FiringSearch
{
    private const int Most = 100_000;

    /// <summary>Looks for answers.</summary>
    /// <param name="terrain">The rules.</param>
    /// <param name="fires">What must fire.</param>
    /// <param name="sleep">What must not.</param>
    /// <param name="answers">Answers that do; null: there are none.</param>
    /// <returns>False: there are too many ways to try.</returns>
    public static bool TryFind(Terrain terrain, Trigger fires, IEnumerable<Trigger> sleep, out List<(int Place, Answer Answer)>? answers)
    {
        answers = null;
        var places = fires.Demands.Select(d => d.Place).ToHashSet();
        List<Trigger> inside = [.. sleep.Where(t => t.Demands.All(d => places.Contains(d.Place)))];
        var choices = new List<(Dimension Dimension, List<Demand> Demands, List<Facet> Facets)>();
        long ways = 1;
        foreach (var demand in fires.Demands)
        {
            List<Demand> demands = [demand, .. inside.SelectMany(t => t.Demands).Where(d => d.Place == demand.Place && d != demand).Distinct()];
            if (Facets.Of(demand.Dimension, demands) is not { } facets)
                return false;
            choices.Add((demand.Dimension, demands, facets.FindAll(f => (f.Met & 1) == 1)));
            ways *= choices[^1].Facets.Count;
            if (ways > Most)
                return false;
        }

        var met = new HashSet<Demand>();
        for (long way = 0; way < ways && answers is null; way++)
        {
            met.Clear();
            var chosen = new List<(int, Answer)>();
            var rest = way;
            foreach (var (dimension, demands, facets) in choices)
            {
                (rest, var index) = Math.DivRem(rest, facets.Count);
                var facet = facets[(int)index];
                chosen.Add((dimension.Place, facet.Answer(dimension)!));
                met.UnionWith(demands.Where((_, bit) => ((facet.Met >> bit) & 1) == 1));
            }

            if (!inside.Exists(t => t.Demands.All(met.Contains)))
                answers = chosen;
        }

        return true;
    }
}
