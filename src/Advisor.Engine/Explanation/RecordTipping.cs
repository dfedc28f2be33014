using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Explanation;

/// <summary>Says of a decision which single changes would turn it; of open questions the rest of the record tells.</summary>
internal static class RecordTipping
{
    /// <summary>How many changes are named.</summary>
    private const int Nearest = 5;

    public static void Write(Case @case, TippingPoints tipping, RecordText text)
    {
        if (@case.Advice.Answers.Count == 0)
        {
            text.Bullet("the first questions are answered");
            return;
        }

        // What moves by itself comes first, the nearest foremost; then answers that somebody has to change.
        var points = tipping.Points.Where(p => p.Change.From is not null)
            .OrderBy(p => p.Headroom is null ? 1 : 0).ThenBy(p => p.Headroom is { } headroom ? Distance(headroom) : 0)
            .ThenBy(p => p.Outcome.Style == tipping.Base.Style ? 1 : 0).ToList();
        foreach (var point in points.Take(Nearest))
            text.Bullet($"{AnswerText.Quote(point.Change.Question)} {Answered(point)}: {Then(@case, point.Outcome, tipping.Base)}");
        if (points.Count > Nearest)
            text.Bullet($"an answer among the decision drivers changes otherwise: {Prose.Count(points.Count - Nearest, "more single change")} would turn the choice");
        else
            text.Bullet($"two answers or more among the decision drivers change: {(points.Count == 0 ? "no" : "no other")} single one would turn the choice");
    }

    // A half is as far as the double.
    private static decimal Distance(decimal headroom) => headroom >= 1 ? headroom : headroom > 0 ? 1 / headroom : decimal.MaxValue;

    private static string Answered(TippingPoint point)
    {
        var (question, region) = (point.Change.Question, point.Change.Region);
        if (region is null)
            return $"is answered with “{AnswerText.Of(question, point.Change.To)}”";
        return $"is answered with an amount {TippingText.Where(question, region)}{(TippingText.Headroom(point) is { } headroom ? $" ({headroom} today's)" : "")}";
    }

    private static string Then(Case @case, Outcome outcome, Outcome now) => outcome switch
    {
        { Style: null } => "nothing would fit any more",
        { Technology: null } => $"{@case.StyleInside(outcome.Style)} would then come first, with no technology for it",
        _ when outcome.Style == now.Style => $"{@case.Technology(outcome.Technology)} would then serve best",
        _ => $"{@case.StyleInside(outcome.Style)} with {@case.Technology(outcome.Technology)} would then come first",
    };
}
