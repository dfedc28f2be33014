using System.Collections.Immutable;
using Advisor.Engine.Answers;

namespace Advisor.Engine.Exact;

/// <summary>A question as one search sees it: what an answer can meet of the demands that matter to it. Immutable.</summary>
internal sealed class Variable
{
    private readonly Answer?[] answers;

    private Variable(Dimension dimension, ImmutableArray<Demand> demands)
    {
        (Dimension, Demands) = (dimension, demands);
        var facets = Exact.Facets.Of(dimension, demands);
        (IsComplete, Facets) = (facets is not null, facets is null ? [new(0, -1)] : [.. facets]);
        Met = [.. Facets.Select(f => f.Met)];
        answers = new Answer?[Met.Length];
    }

    public Dimension Dimension { get; }

    public int Place => Dimension.Place;

    /// <summary>The demands that matter; their places here are the bits.</summary>
    public ImmutableArray<Demand> Demands { get; }

    /// <summary>The sets of demands that an answer can meet; the first is staying open.</summary>
    public ImmutableArray<Facet> Facets { get; }

    /// <summary>For each facet the demands met, as bits.</summary>
    public ulong[] Met { get; }

    /// <summary>Whether every answer is represented; otherwise only staying open is.</summary>
    public bool IsComplete { get; }

    public static Variable Of(IEnumerable<Demand> demands)
    {
        ImmutableArray<Demand> all = [.. demands.Distinct()];
        return new(all[0].Dimension, all);
    }

    /// <summary>The bit of a demand that matters.</summary>
    public int BitOf(Demand demand) => Demands.IndexOf(demand);

    /// <summary>The facet that an answer belongs to.</summary>
    public int FacetOf(Answer answer)
    {
        ulong met = 0;
        for (var bit = 0; bit < Demands.Length; bit++)
            met |= Demands[bit].Requirement.IsMetBy(answer) ? 1UL << bit : 0;
        return Array.IndexOf(Met, met);
    }

    /// <summary>The answer that a facet stands for; null: the question stays open. Made when first asked for, and kept.</summary>
    public Answer? AnswerOf(int facet) => answers[facet] ??= Facets[facet].Answer(Dimension);
}
