using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>A race laid out for searching: the free questions with their facets, and what each facet does.</summary>
internal sealed class Course
{
    private Course(Race race)
    {
        Race = race;
        var demands = race.Terms.SelectMany(t => t.Demands).ToLookup(d => d.Place);
        var bound = race.Terms.Where(t => t.Demands.Length > 1).SelectMany(t => t.Demands).Select(d => d.Place).ToHashSet();
        Variables = [.. demands.Select(d => d.Key).OrderBy(p => bound.Contains(p) ? 0 : 1).ThenBy(p => p).Select(p => Variable.Of(demands[p]))];
        Joined = bound.Count;
        Alone = [.. Variables.Select(v => v.Facets.Select(_ => new long[Rows]).ToArray())];
        Reading = [.. Variables.Select(_ => new List<(int Term, ulong Mask)>())];
        LayOut();
    }

    public Race Race { get; }

    /// <summary>The free questions that matter: those bound to others first, each by its place in the questionnaire.</summary>
    public ImmutableArray<Variable> Variables { get; }

    /// <summary>How many of the questions are bound to others.</summary>
    public int Joined { get; }

    /// <summary>For each question and facet, what it adds to each sum whatever the others are.</summary>
    public long[][][] Alone { get; }

    /// <summary>The terms that bind several questions, and what they add.</summary>
    public List<(BoundTerm Term, long[] Weights)> Bound { get; } = [];

    /// <summary>For each question the bound terms that read it, with what they ask of it as a mask.</summary>
    public List<(int Term, ulong Mask)>[] Reading { get; }

    /// <summary>Whether every answer of every question is represented; otherwise a search that fails has proven nothing.</summary>
    public bool IsComplete => Variables.All(v => v.IsComplete);

    public int Rows => Race.Start.Length;

    /// <summary>Lays out a race.</summary>
    public static Course Of(Race race) => new(race);

    /// <summary>The same for branch and bound.</summary>
    public Plan ToPlan() => new(Race.Start, Alone, [.. Variables.Select(v => v.Met)], [.. Bound.Select(b => (b.Term.Needs.Length, b.Weights))], Reading);

    /// <summary>The answers that facets stand for, by the place of their question; those that stay open are left out.</summary>
    public IEnumerable<(int Place, Answer Answer)> AnswersOf(int[] facets)
    {
        for (var v = 0; v < facets.Length; v++)
            if (Variables[v].AnswerOf(facets[v]) is { } answer)
                yield return (Variables[v].Place, answer);
    }

    /// <summary>The sums for one facet a question.</summary>
    public long[] Sums(int[] chosen)
    {
        long[] sums = [.. Race.Start];
        for (var v = 0; v < chosen.Length; v++)
            Add(sums, Alone[v][chosen[v]]);
        foreach (var (term, weights) in Bound)
        {
            var met = true;
            foreach (var (variable, bit) in term.Needs)
                met &= ((Variables[variable].Met[chosen[variable]] >> bit) & 1) == 1;
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
        var variables = Variables.Select((variable, v) => (variable.Place, v)).ToDictionary(p => p.Place, p => p.v);
        foreach (var (needed, weights) in Race.Terms)
        {
            ImmutableArray<Need> needs = [.. needed.Select(d => new Need(variables[d.Place], Variables[variables[d.Place]].BitOf(d)))];
            if (needs is [var (v, bit)])
            {
                for (var f = 0; f < Alone[v].Length; f++)
                    if (((Variables[v].Met[f] >> bit) & 1) == 1)
                        Add(Alone[v][f], weights);
                continue;
            }

            foreach (var need in needs)
                Reading[need.Variable].Add((Bound.Count, 1UL << need.Bit));
            Bound.Add((new(Bound.Count, needs), weights));
        }
    }
}
