using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Exact;

/// <summary>Tries every other answer to one question at a time.</summary>
internal sealed class TippingSearch
{
    private readonly Terrain terrain;
    private readonly AnswerSet answers;
    private readonly CancellationToken ct;
    private readonly Scoreboard board;
    private readonly (int Style, int Technology) now;

    public TippingSearch(Terrain terrain, AnswerSet answers, CancellationToken ct)
    {
        (this.terrain, this.answers, this.ct) = (terrain, answers, ct);
        board = new(terrain, answers);
        now = board.First();
    }

    public TippingPoints Find()
    {
        var (outcome, points) = (board.ToOutcome(), new List<TippingPoint>());
        foreach (var dimension in terrain.Dimensions)
        {
            ct.ThrowIfCancellationRequested();
            if (dimension.Question.IsMultiple)
                OfSets(dimension, points);
            else if (dimension.Question.IsNumeric)
                OfRegions(dimension, points);
            else
                OfOptions(dimension, points);
            board.Restore(dimension);
        }

        return new(outcome, [.. points]);
    }

    private void OfOptions(Dimension dimension, List<TippingPoint> points)
    {
        for (var cell = 0; cell < dimension.Cells.Length; cell++)
        {
            board.Try(dimension, cell);
            if (board.First() != now)
                points.Add(new(new(dimension.Question, answers[dimension.Question.Id], dimension.Cells[cell].Answer, null), board.ToOutcome()));
        }
    }

    /// <summary>Neighbouring regions with the same outcome are one; its amount and fit are those nearest to the present amount.</summary>
    private void OfRegions(Dimension dimension, List<TippingPoint> points)
    {
        var from = answers[dimension.Question.Id] as AmountAnswer;
        var before = now;
        for (var i = 0; i < dimension.Cells.Length; i++)
        {
            var cell = dimension.Cells[i];
            board.Try(dimension, i);
            var first = board.First();
            if (first != now && first != before)
                points.Add(new(new(dimension.Question, from, cell.Answer, cell.Region), board.ToOutcome()));
            else if (first != now)
            {
                var region = points[^1].Change.Region!.To(cell.Region!);
                var isNearer = from is not null && cell.Answer is AmountAnswer to && to.Amount < from.Amount;
                points[^1] = isNearer
                    ? new(new(dimension.Question, from, cell.Answer, region), board.ToOutcome())
                    : points[^1] with { Change = points[^1].Change with { Region = region } };
            }

            before = first;
        }
    }

    private void OfSets(Dimension dimension, List<TippingPoint> points)
    {
        var (question, from) = (dimension.Question, answers[dimension.Question.Id]);
        var present = from is OptionsAnswer options ? options.Options : [];
        var all = Enumerable.Range(0, question.Options.Length).ToLookup(o => present.Contains(question.Options[o].Id));
        int[] named = [.. all[true]], absent = [.. all[false]];
        var more = Array.ConvertAll(absent, o => Try([.. named, o]));
        var fewer = Array.ConvertAll(named, o => named.Length > 1 ? Try([.. named.Where(n => n != o)]) : now);
        for (var i = 0; i < named.Length; i++)
        {
            int[] exchanged = [.. named.Where(n => n != named[i]), 0];
            for (var j = 0; j < absent.Length; j++)
            {
                exchanged[^1] = absent[j];
                board.Try(dimension, exchanged);
                if (board.First() is var first && first != now && first != more[j] && first != fewer[i])
                    Add(exchanged);
            }
        }

        (int Style, int Technology) Try(int[] options)
        {
            board.Try(dimension, options);
            if (board.First() != now)
                Add(options);
            return board.First();
        }

        void Add(int[] options)
        {
            var answer = new OptionsAnswer([.. options.Order().Select(o => question.Options[o].Id)]);
            points.Add(new(new(question, from, answer, null), board.ToOutcome()));
        }
    }
}
