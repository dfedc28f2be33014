using Advisor.Engine.Advice;

namespace Advisor.Engine.Explanation;

/// <summary>A recommendation as a person would tell it.</summary>
public static class Summary
{
    /// <summary>
    /// Which style and why, which technology and why, and what would still decide, in plain text without markup: two or three sentences, and one
    /// more where answers pull against each other.
    /// </summary>
    public static string Of(Recommendation advice)
    {
        var @case = new Case(advice);
        if (@case.Leader is not { } leader)
            return Impasse.Sentences(@case);
        if (@case.IsBlank)
            return Blank(@case);
        var caution = Caution.Of(@case);
        return $"{Verdict.Sentences(@case, leader)} {Choice.Of(@case, leader)} {Prospect.Of(@case, leader)}{(string.IsNullOrEmpty(caution) ? "" : " ")}{caution}";
    }

    private static string Blank(Case @case)
    {
        var start = @case.Advice.Answers.Count == 0 ? "Start" : "Go on";
        return @case.Advice.NextQuestions.FirstOrDefault() is { } next
            ? $"{Prose.Capital(@case.Blankness)}, so no style is recommended. {start} with {AnswerText.Quote(next.Question)}, whose answer decides most."
            : $"{Prose.Capital(@case.Blankness)}, and no open question would change the order of the styles.";
    }
}
