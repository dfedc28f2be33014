using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>Tries every other answer to one question at a time.</summary>
internal sealed class TippingSearch
{
    private readonly Terrain terrain;
    private readonly AnswerSet answers;
    private readonly CancellationToken ct;
    private readonly Scoreboard board;
    private readonly Outcome now;

    public TippingSearch(Terrain terrain, AnswerSet answers, CancellationToken ct)
    {
        (this.terrain, this.answers, this.ct) = (terrain, answers, ct);
        board = new(terrain, answers);
        now = board.ToOutcome();
    }

    public TippingPoints Find() => new(now, [.. terrain.Dimensions.SelectMany(PointsOf)]);

    private IEnumerable<TippingPoint> PointsOf(Dimension dimension)
    {
        ct.ThrowIfCancellationRequested();
        var from = answers[dimension.Question.Id];
        return dimension.Question switch
        {
            { IsMultiple: true } => OfSets(dimension, from as OptionsAnswer),
            { IsNumeric: true } => OfRegions(dimension, from as AmountAnswer),
            _ => OfOptions(dimension, from),
        };
    }

    private List<TippingPoint> OfOptions(Dimension dimension, Answer? from)
    {
        var points = new List<TippingPoint>();
        foreach (var cell in dimension.Cells)
            if (With(dimension, cell.Answer) is { } outcome && !outcome.IsSameChoice(now))
                points.Add(new(new(dimension.Question, from, cell.Answer, null), outcome));
        return points;
    }

    /// <summary>Neighbouring regions with the same outcome are one; its amount and fit are those nearest to the present amount.</summary>
    private List<TippingPoint> OfRegions(Dimension dimension, AmountAnswer? from)
    {
        var points = new List<TippingPoint>();
        Outcome? before = null;
        foreach (var cell in dimension.Cells)
        {
            var outcome = With(dimension, cell.Answer);
            var change = new Change(dimension.Question, from, cell.Answer, cell.Region);
            if (before is not null && outcome.IsSameChoice(before) && !outcome.IsSameChoice(now))
            {
                var region = points[^1].Change.Region!.To(cell.Region!);
                var isNearer = from is not null && cell.Answer is AmountAnswer to && to.Amount < from.Amount;
                points[^1] = isNearer ? new(change with { Region = region }, outcome) : points[^1] with { Change = points[^1].Change with { Region = region } };
            }
            else if (!outcome.IsSameChoice(now))
                points.Add(new(change, outcome));
            before = outcome;
        }

        return points;
    }

    private List<TippingPoint> OfSets(Dimension dimension, OptionsAnswer? from)
    {
        var points = new List<TippingPoint>();
        var question = dimension.Question;
        var present = question.Options.Where(o => from is not null && from.Options.Contains(o.Id)).ToList();
        var absent = question.Options.Except(present).ToList();
        var more = absent.ToDictionary(o => o, o => Try(present.Append(o)));
        var fewer = present.ToDictionary(o => o, o => present.Count > 1 ? Try(present.Where(p => p != o)) : now);
        foreach (var old in present)
            foreach (var added in absent)
            {
                var outcome = Outcome(present.Where(p => p != old).Append(added), out var answer);
                if (!outcome.IsSameChoice(now) && !outcome.IsSameChoice(more[added]) && !outcome.IsSameChoice(fewer[old]))
                    points.Add(new(new(question, from, answer, null), outcome));
            }

        return points;

        Outcome Try(IEnumerable<Option> options)
        {
            var outcome = Outcome(options, out var answer);
            if (!outcome.IsSameChoice(now))
                points.Add(new(new(question, from, answer, null), outcome));
            return outcome;
        }

        Outcome Outcome(IEnumerable<Option> options, out Answer answer)
        {
            var named = options.ToHashSet();
            answer = new OptionsAnswer([.. question.Options.Where(named.Contains).Select(o => o.Id)]);
            return With(dimension, answer);
        }
    }

    private Outcome With(Dimension dimension, Answer answer)
    {
        var before = board[dimension.Place];
        board.Set(dimension.Place, answer);
        var outcome = board.ToOutcome();
        board.Set(dimension.Place, before);
        return outcome;
    }
}
