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
        using var text = new ProseWriter();
        Write(advice, text);
        return text.ToString();
    }

    /// <summary>Writes the same.</summary>
    internal static void Write(Recommendation advice, ProseWriter text)
    {
        var @case = new Case(advice);
        if (@case.Leader is not { } leader)
        {
            Impasse.Write(@case, text);
            return;
        }
        if (@case.IsBlank)
        {
            WriteBlank(@case, text);
            return;
        }
        Verdict.Write(@case, leader, text);
        text.Write(" ");
        Choice.Write(@case, leader, text);
        text.Write(" ");
        Prospect.Write(@case, leader, text);
        Caution.Write(@case, text);
    }

    private static void WriteBlank(Case @case, ProseWriter text)
    {
        text.Write(Prose.Capital(@case.Blankness));
        var start = @case.Advice.Answers.Count == 0 ? "Start" : "Go on";
        if (@case.Advice.NextQuestions is [var next, ..])
            text.Write($", so no style is recommended. {start} with {AnswerText.Quote(next.Question)}, whose answer decides most.");
        else
            text.Write(", and no open question would change the order of the styles.");
    }
}
