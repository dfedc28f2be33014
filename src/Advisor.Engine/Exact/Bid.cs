using System.Collections.Immutable;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Exact;

/// <summary>
/// A style's way to rank 1, laid out for searching: one row for its lead over each rival, and one that counts what rules it out. All rows must be more
/// than 0. Immutable.
/// </summary>
internal sealed class Bid
{
    /// <summary>Lays out what the style and its rivals have at stake.</summary>
    /// <param name="style">The style.</param>
    /// <param name="rivals">All other styles.</param>
    public Bid(Entrant style, ImmutableArray<Entrant> rivals)
    {
        (Style, Rivals) = (style, rivals);
        Width = Rows.Width(rivals.Length + 1);
        var gathered = Gather();
        var triggers = gathered.Where(g => g.Key.Demands.Length > 0 && g.Value.Any(w => w != 0)).OrderBy(g => g.Key.Id).ToList();
        var joint = triggers.Where(t => t.Key.Demands.Length > 1).ToList();
        var bound = joint.SelectMany(t => t.Key.Demands).Select(d => d.Place).ToHashSet();
        var demands = triggers.SelectMany(t => t.Key.Demands).ToLookup(d => d.Place);
        Variables = [.. demands.Select(d => d.Key).OrderBy(p => bound.Contains(p) ? 0 : 1).ThenBy(p => p).Select(p => Variable.Of(demands[p]))];
        Network = Network.Of([.. Variables.Take(bound.Count)], joint.Select(t => t.Key));
        Bound = [.. joint.Select(t => t.Value)];
        Joint = [.. Variables.Select((variable, v) => Joined(variable.Met, v))];
        IsComplete = Variables.All(v => v.IsComplete);
        Places = [.. Variables.Select(v => v.Place)];
        Triggers = [.. Network.Terms.Select(t => t.Trigger)];
        Alone = new(Variables.Select(v => v.Facets.Length), Width);
        Single = [.. Variables.Select(_ => new List<(ulong Mask, long[] Weights)>())];
        Most = new long[Width];
        foreach (var (trigger, weights) in triggers)
        {
            for (var row = 0; row < Width; row++)
                Most[row] += Math.Abs(weights[row]);
            if (trigger.Demands is not [var demand])
                continue;
            var v = Array.FindIndex(Variables, x => x.Place == demand.Place);
            var mask = 1UL << Variables[v].BitOf(demand);
            Single[v].Add((mask, weights));
            for (var f = 0; f < Variables[v].Met.Length; f++)
                if ((Variables[v].Met[f] & mask) != 0)
                    Rows.Add(Alone[v, f], weights);
        }

        Lanes = new(Alone, Variables.Length);
        Ceiling = new([Variables.Length], Width);
        for (var v = 0; v < Variables.Length; v++)
            for (var f = 0; f < Alone.FacetsOf(v); f++)
                Rows.Raise(Ceiling[0, v], Alone[v, f]);
        CeilingLanes = new(Ceiling, 1);
        Gains = new([Bound.Length], Width);
        for (var t = 0; t < Bound.Length; t++)
            Rows.Raise(Gains[0, t], Bound[t]);
    }

    public Entrant Style { get; }

    /// <summary>In the order of the rows.</summary>
    public ImmutableArray<Entrant> Rivals { get; }

    /// <summary>How wide rows are: one for each rival, one for the style's own exits, and further ones that are always won.</summary>
    public int Width { get; }

    /// <summary>The row that counts what rules the style out.</summary>
    public int Exits => Rivals.Length;

    /// <summary>The questions that matter: those bound to others first, each by its place in the questionnaire.</summary>
    public Variable[] Variables { get; }

    /// <summary>The bound questions, which are the first of all.</summary>
    public Network Network { get; }

    /// <summary>For each question and facet, what it adds to each row whatever the others are.</summary>
    public FacetRows Alone { get; }

    /// <summary>For each question, as if it were a facet of one, what none of its facets exceeds in any row by itself.</summary>
    public FacetRows Ceiling { get; }

    /// <summary>The same for looking at all questions at a time.</summary>
    public FacetLanes CeilingLanes { get; }

    /// <summary>For each term of the network, as if it were a facet of one question, what it adds to the rows to which it adds.</summary>
    public FacetRows Gains { get; }

    /// <summary>For each question what meeting each demand adds by itself.</summary>
    public List<(ulong Mask, long[] Weights)>[] Single { get; }

    /// <summary>What facets add alone, for trying many.</summary>
    public FacetLanes Lanes { get; }

    /// <summary>Whether every answer of every question is represented.</summary>
    public bool IsComplete { get; }

    /// <summary>For each question its place in the questionnaire.</summary>
    public int[] Places { get; }

    /// <summary>For each question the terms of the network that read it, with what each adds where it waits for this question alone.</summary>
    public (int Term, Joined Joined)[][] Joint { get; }

    /// <summary>For each term of the network the place of its trigger among all.</summary>
    public int[] Triggers { get; }

    /// <summary>For each term of the network what it adds to each row.</summary>
    public long[][] Bound { get; }

    /// <summary>For each row all that triggers could add or take, added up.</summary>
    public long[] Most { get; }

    /// <summary>Whether another bid has its questions and bound terms at the same places.</summary>
    public bool HasSamePlaces(Bid other) => Places.AsSpan().SequenceEqual(other.Places) && Triggers.AsSpan().SequenceEqual(other.Triggers);

    private (int Term, Joined Joined)[] Joined(ulong[] met, int v) =>
    [
        .. from term in Enumerable.Range(0, Bound.Length)
           let mask = Network.Terms[term].MaskOf(v)
           where mask != 0
           select (term, Exact.Joined.Of(met, mask, Bound[term])),
    ];

    private Dictionary<Trigger, long[]> Gather()
    {
        var weights = new Dictionary<Trigger, long[]>();
        for (var row = 0; row < Rivals.Length; row++)
        {
            var rival = Rivals[row];
            foreach (var stake in Style.Stakes)
                Weigh(stake.Trigger)[row] += stake.Strength;
            foreach (var stake in rival.Stakes)
                Weigh(stake.Trigger)[row] -= stake.Strength;

            // Whoever is ruled out is beaten, by more than all weights together.
            var beaten = 1 + Math.Abs(Style.Start - rival.Start) + Style.Stakes.Concat(rival.Stakes).Sum(s => Math.Abs(s.Strength));
            foreach (var exit in rival.Exits)
                Weigh(exit)[row] += beaten;
        }

        foreach (var exit in Style.Exits)
            Weigh(exit)[Exits] -= 1;
        return weights;

        long[] Weigh(Trigger trigger)
        {
            if (!weights.TryGetValue(trigger, out var added))
                weights.Add(trigger, added = new long[Width]);
            return added;
        }
    }
}
