using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>What stands close behind and what would still decide, or that it is settled.</summary>
internal static class Prospect
{
    /// <summary>
    /// A style whose score lies no more than this below the first, and is at least two thirds of it, stands close behind: one clear reason could make it up.
    /// </summary>
    private const int Close = 3;

    /// <summary>Writes one sentence.</summary>
    public static void Write(Case @case, StyleAdvice leader, ProseWriter text)
    {
        var open = @case.Advice.Answers.OpenCount;
        if (open == 0)
            WriteAnswered(@case, leader, text);
        else if (@case.Settled)
            WriteSettled(@case, leader, open, text);
        else
            WriteUndecided(@case, leader, text);
    }

    private static void WriteAnswered(Case @case, StyleAdvice leader, ProseWriter text)
    {
        if (Behind(@case, leader) is not ({ } first, var second))
        {
            text.Write("Every question is answered, so this holds until an answer changes.");
            return;
        }
        text.Write("Every question is answered; ");
        WriteBehind(@case, leader, first, second, text);
        text.Write(".");
    }

    private static void WriteSettled(Case @case, StyleAdvice leader, int open, ProseWriter text)
    {
        text.Write("The style is settled");
        if (@case.Advice.Styles.Length > 1)
            text.Write($", as {@case.Subject(@case.Advice.Styles[1]).Inside} cannot overtake it");
        if (open == 1)
            text.Write(" whatever the open question brings");
        else
            text.Write($" whatever the {open} open questions bring");
        var offer = new Offer(@case, leader);
        text.Write(offer.Count > 1 && !offer.IsSettled ? "; the technology may still change." : ".");
    }

    private static void WriteUndecided(Case @case, StyleAdvice leader, ProseWriter text)
    {
        var (question, start) = (Prose.Tidy(@case.Advice.NextQuestions[0].Question.Ask), text.Length);
        if (@case.RivalCount > 0)
        {
            text.Write($"The answer to “{question}” would do most to decide between them.");
        }
        else if (Behind(@case, leader) is ({ } first, var second))
        {
            WriteBehind(@case, leader, first, second, text);
            text.Capital(start);
            text.Write($", and the answer to “{question}” would do most to decide.");
        }
        else if (TryWriteWinners(@case, leader, text))
        {
            text.Capital(start);
            text.Write($" could still come first, and the answer to “{question}” would do most to decide.");
        }
        else
        {
            text.Write($"This is not settled: the answer to “{question}” could still change it.");
        }
    }

    /// <summary>Names one or two styles that can still win.</summary>
    private static bool TryWriteWinners(Case @case, StyleAdvice leader, ProseWriter text)
    {
        var count = 0;
        foreach (var winner in @case.Advice.CanWin)
            if (count < 2 && winner.Style != leader.Standing.Id)
                text.Write($"{(count++ == 0 ? "" : " and ")}{@case.StyleInside(winner.Style)}");
        return count > 0;
    }

    /// <summary>The first one or two that stand close behind.</summary>
    private static (StyleAdvice? First, StyleAdvice? Second) Behind(Case @case, StyleAdvice leader)
    {
        var (best, first) = (leader.Score, (StyleAdvice?)null);
        foreach (var style in @case.Advice.Styles)
        {
            var score = style.Score;
            if (best - score > Close)
                break;
            if (!IsClose(score, best))
                continue;
            if (first is not null)
                return (first, style);
            first = style;
        }
        return (first, null);
    }

    private static bool IsClose(int score, int best) => best - score is > 0 and <= Close && score * 3 >= best * 2 && score > 0;

    private static void WriteBehind(Case @case, StyleAdvice leader, StyleAdvice first, StyleAdvice? second, ProseWriter text)
    {
        text.Write(@case.Subject(first).Inside);
        if (second is null)
            text.Write($" stands close behind (score {first.Score}");
        else
            text.Write($" and {@case.Subject(second).Inside} stand close behind (score {first.Score}");
        if (second is not null && second.Score != first.Score)
            text.Write($" and {second.Score}");
        text.Write($" against {leader.Score})");
    }
}
