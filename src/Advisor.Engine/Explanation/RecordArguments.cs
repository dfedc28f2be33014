using System.Globalization;
using Advisor.Engine.Advice;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What speaks for and against each option.</summary>
internal static class RecordArguments
{
    /// <summary>How many open questions are named for each option.</summary>
    private const int Open = 3;

    public static void Write(Case @case, RecordOutcome outcome, RecordText text)
    {
        text.Heading(2, "Pros and Cons of the Options");
        foreach (var style in @case.Advice.Styles)
            Ranked(@case, style, text);
        foreach (var ruledOut in @case.Advice.RuledOut)
            RuledOut(@case, ruledOut, text);
        if (outcome.IsDeferred)
            text.Heading(3, outcome.Chosen).Argument("Good", "a choice made now would not be backed by the answers");
    }

    private static void Ranked(Case @case, StyleAdvice style, RecordText text)
    {
        var standing = style.Standing;
        Head(@case, standing.Id, text).Paragraph(string.Create(CultureInfo.InvariantCulture,
            $"Score {standing.Score} ({standing.Favour} for it, {standing.Opposition} against it), fit {standing.Fit:0.00}; ") +
            string.Create(CultureInfo.InvariantCulture,
                $"whatever the open questions bring, its score stays between {standing.Range.Low} and {standing.Range.High}."));
        var good = @case.Sentences(standing.Reasons, EffectKind.Favours, standing.Id);
        var bad = @case.Sentences(standing.Reasons, EffectKind.Opposes, standing.Id);
        var open = standing.Unmet.Where(u => u.IsOpen).Select(u => u.Question).ToHashSet(StringComparer.Ordinal);
        var neutral = @case.Advice.NextQuestions.Where(n => open.Contains(n.Question.Id)).Take(Open).ToList();
        foreach (var sentence in good)
            text.Argument("Good", @case.Clause(sentence));
        foreach (var next in neutral)
            text.Argument("Neutral", $"the answer to {AnswerText.Quote(next.Question)} can still change this");
        foreach (var sentence in bad)
            text.Argument("Bad", @case.Clause(sentence));
        if (good.Count + neutral.Count + bad.Count == 0)
            text.Argument("Neutral", "no rule speaks for or against it under these answers");
    }

    private static void RuledOut(Case @case, RuledOut ruledOut, RecordText text)
    {
        Head(@case, ruledOut.Id, text).Paragraph("Ruled out.");
        foreach (var sentence in @case.Sentences(ruledOut.Reasons, EffectKind.RulesOut, ruledOut.Id))
            text.Argument("Bad", @case.Clause(sentence));
    }

    private static RecordText Head(Case @case, string style, RecordText text)
    {
        text.Heading(3, @case.Style(style));
        return @case.RuleSet.FindStyle(style) is { } known ? text.Paragraph(Prose.Stand(known.Summary)) : text;
    }
}
