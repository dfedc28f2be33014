using Advisor.Engine.Advice;
using Advisor.Engine.Answers;
using Advisor.Engine.WhatIf;

namespace Advisor.Engine.Explanation;

/// <summary>
/// A recommendation as a decision record in the form of MADR 4.0.0 (https://github.com/adr/madr/blob/4.0.0/template/adr-template.md).
/// </summary>
public static class DecisionRecord
{
    /// <summary>
    /// The record in Markdown, with <c>\n</c> at the end of each line. Its status is proposed; it bears no date, since the same advice gives the
    /// same bytes. Text from answers and rules is escaped.
    /// </summary>
    /// <param name="advice">The recommendation.</param>
    /// <param name="tipping">What else would turn the choice, for the same answers; the nearest are named. Null: not looked for.</param>
    public static string Of(Recommendation advice, TippingPoints? tipping = null)
    {
        var @case = new Case(advice);
        var text = new RecordText();
        var outcome = RecordOutcome.Of(@case);
        text.Heading(1, outcome.Title);
        Context(@case, text);
        Drivers(@case, text);
        outcome.WriteOptions(text);
        outcome.Write(text);
        RecordArguments.Write(@case, outcome, text);
        RecordInformation.Write(@case, tipping, text);
        return $"---\nstatus: proposed\n---\n\n{text}";
    }

    private static void Context(Case @case, RecordText text)
    {
        var answered = @case.Advice.Answers.Count;
        var asked = @case.RuleSet.Questions.Length;
        var state = answered == asked
            ? "Every question is answered."
            : $"{answered} of {Prose.Count(asked, "question")} {(answered == 1 ? "is" : "are")} answered; the others are not known and count neither way.";
        text.Heading(2, "Context and Problem Statement").Paragraph($"How should the two sides of this interaction communicate, and over what? {state}");
        foreach (var tension in @case.Advice.Tensions)
            text.Paragraph("Answers pull against each other here. " + Sentence.Of(tension, @case.Advice.Answers));
    }

    private static void Drivers(Case @case, RecordText text)
    {
        text.Heading(2, "Decision Drivers");
        foreach (var (question, answer) in @case.Advice.Answers)
            text.Bullet($"{Prose.Tidy(question.Ask)} – {AnswerText.Of(question, answer)}");
        if (@case.Advice.Answers.Count == 0)
            text.Bullet("None is known yet.");
    }
}
