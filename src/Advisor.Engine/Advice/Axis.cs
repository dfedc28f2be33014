using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Advice;

/// <summary>The answers of a question that conditions can tell apart.</summary>
internal static class Axis
{
    /// <summary>
    /// One answer for each region: every option of a choice; for an amount, every bound of the conditions and a point in every gap between them. A
    /// question that takes several options gives each of them alone, which is not every answer it has.
    /// </summary>
    public static ImmutableArray<Answer> Of(Question question, IEnumerable<Condition> conditions) => question.IsNumeric
        ? [.. Amounts(question.Type, conditions).Select(a => new AmountAnswer(a))]
        : [.. question.Options.Select(o => new OptionsAnswer([o.Id]))];

    private static IEnumerable<decimal> Amounts(QuestionType type, IEnumerable<Condition> conditions)
    {
        var bounds = conditions.OfType<RangeCondition>()
            .SelectMany(c => new[] { c.Low?.Amount, c.High?.Amount }).OfType<decimal>().Distinct().Order().ToList();
        if (bounds.Count == 0)
            bounds.Add(0);
        if (bounds[0] > 0)
            yield return Between(type, 0, bounds[0]) ?? 0;
        for (var i = 0; i < bounds.Count; i++)
        {
            if (IsPossible(type, bounds[i]))
                yield return bounds[i];
            if (i + 1 < bounds.Count && Between(type, bounds[i], bounds[i + 1]) is { } point)
                yield return point;
        }

        var highest = bounds[^1];
        if (highest < Quantity.Maximum(type))
            yield return highest == 0 ? 1 : Math.Min(decimal.Ceiling(highest * 2), Quantity.Maximum(type));
    }

    /// <summary>The roundest amount inside a gap, near its middle; null: there is none, as between 5 and 6 bytes.</summary>
    private static decimal? Between(QuestionType type, decimal low, decimal high)
    {
        var middle = low + (high - low) / 2;
        var step = 1m;
        while (step <= middle / 10)
            step *= 10;
        for (var digits = 0; digits < 4; digits++, step /= 10)
        {
            var round = decimal.Floor(middle / step) * step;
            if (round > low && round < high && IsPossible(type, round))
                return round;
        }

        if (type != QuestionType.Bytes)
            return middle > low && middle < high ? middle : null;
        var next = decimal.Floor(low) + 1;
        return next < high ? next : null;
    }

    private static bool IsPossible(QuestionType type, decimal amount) => type != QuestionType.Bytes || decimal.Truncate(amount) == amount;
}
