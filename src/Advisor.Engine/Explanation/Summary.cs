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
        string?[] sentences = [Verdict.Sentences(@case, leader), Choice.Of(@case, leader), Prospect.Of(@case, leader), Caution.Of(@case)];
        return string.Join(' ', sentences.Where(s => !string.IsNullOrEmpty(s)));
    }

    private static string Blank(Case @case) => @case.Advice.NextQuestions.FirstOrDefault() is { } next
        ? $"No question is answered yet, so no style is recommended. Start with {AnswerText.Quote(next.Question)}, whose answer decides most."
        : "No question is answered yet, and none would change the order of the styles.";
}
