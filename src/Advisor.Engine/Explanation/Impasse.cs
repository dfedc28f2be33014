using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>What to say when every style is ruled out.</summary>
internal static class Impasse
{
    /// <summary>How many sets of answers are named; the others are counted.</summary>
    private const int Named = 2;

    /// <summary>Writes two sentences.</summary>
    public static void Write(Case @case, ProseWriter text)
    {
        text.Write("No communication style meets all of these answers. ");
        WriteWhy(@case, text);
    }

    /// <summary>Writes the same as it follows upon "because", with a stop.</summary>
    public static void WriteBecause(Case @case, ProseWriter text)
    {
        text.Write("no communication style meets all of the answers. ");
        WriteWhy(@case, text);
    }

    private static void WriteWhy(Case @case, ProseWriter text)
    {
        var conflicts = @case.Advice.Conflicts.Where(c => !c.IsDefaultOrEmpty).ToList();
        if (conflicts.Count == 0)
        {
            WriteUnconditional(@case, text);
            return;
        }
        WriteClash(@case, "The", conflicts[0], text);
        if (conflicts.Count == Named)
        {
            text.Write("; ");
            WriteClash(@case, "the", conflicts[1], text);
        }
        else if (conflicts.Count > Named)
        {
            text.Write($"; nor can {conflicts.Count - 1} other sets of answers hold");
        }
        text.Write(". At least one of these answers has to give.");
    }

    private static void WriteClash(Case @case, string article, IReadOnlyList<string> questions, ProseWriter text)
    {
        text.Write($"{article} {(questions.Count == 1 ? "answer" : "answers")} on ");
        for (var i = 0; i < questions.Count; i++)
        {
            text.Write(Prose.Before(i, questions.Count));
            AnswerText.WriteBrief(@case, questions[i], text);
        }
        text.Write(questions.Count == 1 ? " leaves none" : " cannot hold together");
    }

    private static void WriteUnconditional(Case @case, ProseWriter text)
    {
        var why = @case.Advice.RuledOut.SelectMany(r => @case.Clauses(r.Reasons, EffectKind.RulesOut, r.Id)).FirstOrDefault();
        if (why is null)
        {
            text.Write("No answer can change that.");
            return;
        }
        text.Write($"The first to go is {@case.StyleInside(@case.Advice.RuledOut[0].Id)}");
        new Grounds(why).End(text);
    }
}
