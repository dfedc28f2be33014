using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact.Changes;

/// <summary>Tells found changes with each answer by itself, and neighbouring regions that do the same as one.</summary>
internal sealed class ChangeReport(MoveSpace space, List<LeastChange> found)
{
    private readonly ReplyNumbers numbers = new(space, found);
    private readonly List<(ChangeSpan Others, int At, int First, int Last)> regions = [];

    /// <summary>The fewest changes first, then in the order of the questionnaire and of each axis.</summary>
    public ImmutableArray<Counterfactual> Tell()
    {
        var spans = new List<ChangeSpan>(found.Count);
        foreach (var change in found)
            Spread(change, 0, default, spans);
        for (var v = 0; v < space.Present.Length; v++)
            if (space.DimensionOf(v).Question.IsNumeric)
                Join(spans, v);
        spans.Sort();
        return ImmutableCollectionsMarshal.AsImmutableArray(spans.ConvertAll(ToCounterfactual).ToArray());
    }

    /// <summary>Each combination of the answers that the moves stand for.</summary>
    private void Spread(LeastChange change, int at, ChangeSpan span, List<ChangeSpan> spans)
    {
        if (at == change.Moves.Length)
        {
            spans.Add(span);
            return;
        }

        var move = change.Moves[at];
        foreach (var reply in move.Replies)
        {
            var (first, last) = numbers.Of(move.Variable, reply);
            Spread(change, at + 1, span.Append(first, last), spans);
        }

        if (move.Sets.Count > 0 && numbers.Of(move.Variable, change.Sets[at]) is var number)
            Spread(change, at + 1, span.Append(number, number), spans);
    }

    /// <summary>Joins what differs only in neighbouring regions of one axis.</summary>
    private void Join(List<ChangeSpan> spans, int variable)
    {
        regions.Clear();
        foreach (var span in spans)
            if (PlaceOf(span, variable) is >= 0 and var at)
                regions.Add((span.Without(at), at, span[at].First, span[at].Last));
        if (regions.Count < 2)
            return;

        spans.RemoveAll(span => PlaceOf(span, variable) >= 0);
        regions.Sort(static (a, b) => a.Others.First != b.Others.First ? a.Others.First.CompareTo(b.Others.First)
            : a.Others.Last != b.Others.Last ? a.Others.Last.CompareTo(b.Others.Last) : a.First - b.First);
        for (int i = 0, next; i < regions.Count; i = next)
        {
            var (others, at, first, last) = regions[i];
            for (next = i + 1; next < regions.Count && regions[next].Others == others && regions[next].First == last + 1; next++)
                last = regions[next].Last;
            spans.Add(others.With(at, first, last));
        }
    }

    private int PlaceOf(ChangeSpan span, int variable)
    {
        for (var at = 0; at < span.Length; at++)
            if (numbers.VariableOf(span[at].First) == variable)
                return at;
        return -1;
    }

    private Counterfactual ToCounterfactual(ChangeSpan span)
    {
        var changes = new Change[span.Length];
        for (var at = 0; at < changes.Length; at++)
            changes[at] = numbers.ToChange(span[at]);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(changes));
    }
}
