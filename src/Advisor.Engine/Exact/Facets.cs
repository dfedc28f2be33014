namespace Advisor.Engine.Exact;

/// <summary>Finds the facets of a question: the sets of demands that one answer can meet together.</summary>
internal static class Facets
{
    /// <summary>The most sets of options that are told apart; a question that has more is bounded instead of searched.</summary>
    public const int Limit = 4096;

    /// <summary>Staying open first, then one facet for each set of demands that some answer meets, with the first and shortest answer to it.</summary>
    /// <param name="dimension">The question.</param>
    /// <param name="demands">The demands that matter, at most 64; the place in this list is the bit.</param>
    /// <returns>Null: there are too many to list.</returns>
    public static List<Facet>? Of(Dimension dimension, IReadOnlyList<Demand> demands)
    {
        if (demands.Count > 64)
            return null;
        return dimension.Question.IsMultiple ? OfSets(dimension, demands) : OfSingles(dimension, demands);
    }

    private static List<Facet> OfSingles(Dimension dimension, IReadOnlyList<Demand> demands)
    {
        var met = new ulong[dimension.Cells.Length];
        for (var bit = 0; bit < demands.Count; bit++)
            foreach (var cell in demands[bit].Cells)
                met[cell] |= 1UL << bit;
        var facets = new List<Facet> { new(0, -1) };
        for (var cell = 0; cell < met.Length; cell++)
            if (!Contains(facets, met[cell]))
                facets.Add(new(met[cell], cell));
        return facets;
    }

    /// <summary>
    /// A set of options touches every group that one of its options belongs to, and demands ask only which groups are touched: so it is enough to
    /// join single options until no new touch comes about.
    /// </summary>
    private static List<Facet>? OfSets(Dimension dimension, IReadOnlyList<Demand> demands)
    {
        if (Touches(dimension, demands, out var groups) is not { } touches)
            return null;
        var facets = new List<Facet> { new(0, -1) };
        foreach (var touched in touches)
        {
            var met = MetBy(touched.Met, demands, groups);
            if (!Contains(facets, met))
                facets.Add(touched with { Met = met });
        }

        return facets;
    }

    /// <summary>Every set of groups that a set of options can touch, those of fewer options first, as facets whose bits are groups.</summary>
    private static List<Facet>? Touches(Dimension dimension, IReadOnlyList<Demand> demands, out Dictionary<int, int> groups)
    {
        groups = [];
        foreach (var demand in demands)
            foreach (var part in demand.Parts)
                groups.TryAdd(part.Group, groups.Count);
        if (groups.Count > 64)
            return null;

        var singles = new List<Facet>();
        var seen = new HashSet<ulong>();
        for (var option = 0; option < dimension.Cells.Length; option++)
        {
            ulong touched = 0;
            foreach (var (group, bit) in groups)
                if (dimension.Groups[group][option])
                    touched |= 1UL << bit;
            if (seen.Add(touched))
                singles.Add(new(touched, option));
        }

        var all = new List<Facet>(singles);
        for (var i = 0; i < all.Count; i++)
        {
            foreach (var single in singles)
            {
                var joined = all[i].Met | single.Met;
                if (!seen.Add(joined))
                    continue;
                all.Add(new(joined, single.Cell, all[i]));
                if (all.Count > Limit)
                    return null;
            }
        }

        return [.. all.OrderBy(f => f, Comparer<Facet>.Create((a, b) => Length(a) - Length(b)))];
    }

    private static ulong MetBy(ulong touched, IReadOnlyList<Demand> demands, Dictionary<int, int> groups)
    {
        ulong met = 0;
        for (var bit = 0; bit < demands.Count; bit++)
        {
            var holds = true;
            foreach (var part in demands[bit].Parts)
                holds &= ((touched >> groups[part.Group]) & 1) == 1 != part.IsNoneOf;
            met |= holds ? 1UL << bit : 0;
        }

        return met;
    }

    private static int Length(Facet facet) => facet.Rest is null ? 1 : 1 + Length(facet.Rest);

    private static bool Contains(List<Facet> facets, ulong met)
    {
        foreach (var facet in facets)
            if (facet.Met == met)
                return true;
        return false;
    }
}
