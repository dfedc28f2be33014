using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>A race laid out for searching: the free questions with their facets, and what each facet does.</summary>
internal sealed class Course
{
    private readonly ImmutableArray<Dimension> dimensions;
    private readonly List<Demand>[] demands;

    private Course(ImmutableArray<Dimension> dimensions, Race race, int[] places)
    {
        (this.dimensions, Race, Places) = (dimensions, race, places);
        Facets = new List<Facet>[places.Length];
        Alone = new long[places.Length][][];
        Reading = [.. places.Select(_ => new List<int>())];
        demands = [.. places.Select(_ => new List<Demand>())];
    }

    public Race Race { get; }

    /// <summary>The free questions that matter: those bound to others first, each by its place in the questionnaire.</summary>
    public int[] Places { get; }

    /// <summary>For each question the sets of demands that an answer can meet; the first is staying open.</summary>
    public List<Facet>[] Facets { get; }

    /// <summary>For each question and facet, what it adds to each sum whatever the others are.</summary>
    public long[][][] Alone { get; }

    /// <summary>The terms that bind several questions: which bit of which question each asks for, and what they add.</summary>
    public List<((int Variable, int Bit)[] Needs, long[] Weights)> Bound { get; } = [];

    /// <summary>For each question the bound terms that read it.</summary>
    public List<int>[] Reading { get; }

    /// <summary>Whether every answer of every question is represented; otherwise a search that fails has proven nothing.</summary>
    public bool IsComplete { get; private set; } = true;

    public int Rows => Race.Start.Length;

    public static Course Of(Terrain terrain, Race race) => Of(terrain.Dimensions, race);

    /// <summary>Lays out a race over questions by their place.</summary>
    public static Course Of(ImmutableArray<Dimension> dimensions, Race race)
    {
        var bound = race.Terms.Where(t => t.Demands.Length > 1).SelectMany(t => t.Demands).Select(d => d.Place).ToHashSet();
        var course = new Course(
            dimensions, race,
            [.. race.Terms.SelectMany(t => t.Demands).Select(d => d.Place).Distinct().OrderBy(p => bound.Contains(p) ? 0 : 1).ThenBy(p => p)]);
        course.LayOut();
        return course;
    }

    /// <summary>The answer that a facet stands for; null: the question stays open.</summary>
    public Answer? AnswerOf(int variable, int facet) => Facets[variable][facet].Answer(dimensions[Places[variable]]);

    /// <summary>The facet that an answer belongs to; null: the question stays open.</summary>
    public int FacetOf(int variable, Answer? answer)
    {
        if (answer is null)
            return 0;
        ulong met = 0;
        for (var bit = 0; bit < demands[variable].Count; bit++)
            met |= demands[variable][bit].Requirement.IsMetBy(answer) ? 1UL << bit : 0;
        return Facets[variable].FindIndex(f => f.Met == met);
    }

    /// <summary>The sums for one facet a question.</summary>
    public long[] Sums(int[] chosen)
    {
        long[] sums = [.. Race.Start];
        for (var v = 0; v < chosen.Length; v++)
            Add(sums, Alone[v][chosen[v]]);
        foreach (var (needs, weights) in Bound)
        {
            var met = true;
            foreach (var (variable, bit) in needs)
                met &= ((Facets[variable][chosen[variable]].Met >> bit) & 1) == 1;
            if (met)
                Add(sums, weights);
        }

        return sums;
    }

    /// <summary>Whether all sums are more than 0.</summary>
    public static bool IsWon(long[] sums)
    {
        foreach (var sum in sums)
            if (sum <= 0)
                return false;
        return true;
    }

    public static void Add(long[] sums, long[] added)
    {
        for (var row = 0; row < sums.Length; row++)
            sums[row] += added[row];
    }

    private void LayOut()
    {
        var numbers = new Dictionary<Demand, int>();
        var variables = Places.Select((place, v) => (place, v)).ToDictionary(p => p.place, p => p.v);
        foreach (var demand in Race.Terms.SelectMany(t => t.Demands))
            if (numbers.TryAdd(demand, demands[variables[demand.Place]].Count))
                demands[variables[demand.Place]].Add(demand);

        for (var v = 0; v < Places.Length; v++)
        {
            if (Exact.Facets.Of(dimensions[Places[v]], demands[v]) is { } facets)
                Facets[v] = facets;
            else
                (Facets[v], IsComplete) = ([new Facet(0, -1)], false);
            Alone[v] = [.. Facets[v].Select(_ => new long[Rows])];
        }

        foreach (var (needed, weights) in Race.Terms)
        {
            (int Variable, int Bit)[] needs = [.. needed.Select(d => (variables[d.Place], numbers[d]))];
            if (needs is [var (v, bit)])
            {
                for (var f = 0; f < Facets[v].Count; f++)
                    if (((Facets[v][f].Met >> bit) & 1) == 1)
                        Add(Alone[v][f], weights);
                continue;
            }

            foreach (var (variable, _) in needs)
                Reading[variable].Add(Bound.Count);
            Bound.Add((needs, weights));
        }
    }
}
