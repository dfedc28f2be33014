using System.Globalization;
using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>What stands close behind and what would still decide, or that it is settled.</summary>
internal static class Prospect
{
    /// <summary>
    /// A style whose score lies no more than this below the first, and is at least two thirds of it, stands close behind: one clear reason could make it up.
    /// </summary>
    private const int Close = 3;

    /// <summary>How many styles are named.</summary>
    private const int Named = 2;

    /// <summary>One sentence.</summary>
    public static string Of(Case @case, StyleAdvice leader)
    {
        var open = @case.Advice.Answers.OpenCount;
        if (open == 0)
            return Answered(@case, leader);
        return @case.Settled ? Settled(@case, leader, open) : Undecided(@case, leader);
    }

    private static string Answered(Case @case, StyleAdvice leader)
    {
        var close = Behind(@case, leader);
        return close.Count > 0
            ? $"Every question is answered; {Standing(@case, leader, close)}."
            : "Every question is answered, so this holds until an answer changes.";
    }

    private static string Settled(Case @case, StyleAdvice leader, int open)
    {
        var rest = open == 1 ? "whatever the open question brings" : $"whatever the {open} open questions bring";
        var technology = leader.Technologies.Length > 1 && !leader.Technologies[0].Settled ? "; the technology may still change" : "";
        return @case.Advice.Styles.Length > 1
            ? $"The style is settled, as {@case.StyleInside(@case.Advice.Styles[1].Standing.Id)} cannot overtake it {rest}{technology}."
            : $"The style is settled {rest}{technology}.";
    }

    private static string Undecided(Case @case, StyleAdvice leader)
    {
        var question = AnswerText.Quote(@case.Advice.NextQuestions[0].Question);
        if (!@case.Rivals.IsEmpty)
            return $"The answer to {question} would do most to decide between them.";
        var close = Behind(@case, leader);
        if (close.Count > 0)
            return $"{Prose.Capital(Standing(@case, leader, close))}, and the answer to {question} would do most to decide.";
        var winners = Winners(@case, leader);
        return winners.Count > 0
            ? $"{Prose.Capital(Prose.And([.. winners]))} could still come first, and the answer to {question} would do most to decide."
            : $"This is not settled: the answer to {question} could still change it.";
    }

    private static List<string> Winners(Case @case, StyleAdvice leader)
    {
        var winners = new List<string>(Named);
        foreach (var winner in @case.Advice.CanWin)
            if (winners.Count < Named && winner.Style != leader.Standing.Id)
                winners.Add(@case.StyleInside(winner.Style));
        return winners;
    }

    private static List<StyleAdvice> Behind(Case @case, StyleAdvice leader)
    {
        var close = new List<StyleAdvice>(Named);
        foreach (var style in @case.Advice.Styles)
            if (close.Count < Named && IsClose(style.Standing.Score, leader.Standing.Score))
                close.Add(style);
        return close;
    }

    private static bool IsClose(int score, int best) => best - score is > 0 and <= Close && score * 3 >= best * 2 && score > 0;

    private static string Standing(Case @case, StyleAdvice leader, List<StyleAdvice> close)
    {
        var names = Prose.And([.. close.Select(s => @case.StyleInside(s.Standing.Id))]);
        var scores = Prose.And([.. close.Select(s => Number(s.Standing.Score)).Distinct()]);
        return $"{names} {(close.Count == 1 ? "stands" : "stand")} close behind (score {scores} against {Number(leader.Standing.Score)})";
    }

    private static string Number(int score) => score.ToString(CultureInfo.InvariantCulture);
}
