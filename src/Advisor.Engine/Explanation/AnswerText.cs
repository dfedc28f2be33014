using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Explanation;

/// <summary>Questions and answers in a person's words.</summary>
internal static class AnswerText
{
    /// <summary>What is answered: the options' meanings, or the amount with its unit.</summary>
    public static string Of(Question question, Answer answer) => ProseWriter.Text(text => Write(question, answer, text));

    /// <summary>The question as it is asked, in quotation marks.</summary>
    public static string Quote(Question question) => $"“{Prose.Tidy(question.Ask)}”";

    /// <summary>What a question is about, in quotation marks: <c>“receiver down”</c>.</summary>
    public static string Topic(string question) => ProseWriter.Text(text => WriteTopic(question, text));

    /// <summary>Writes topic and answer: <c>“payload” (256 KB)</c>.</summary>
    public static void WriteBrief(Case @case, string question, ProseWriter text)
    {
        WriteTopic(question, text);
        if (@case.RuleSet.FindQuestion(question) is not { } asked || @case.Advice.Answers[question] is not { } answer)
            return;
        text.Write(" (");
        Write(asked, answer, text);
        text.Write(")");
    }

    private static void WriteTopic(string question, ProseWriter text)
    {
        var start = text.Length;
        text.Write($"“{question}”");
        text.From(start).Replace('_', ' ');
    }

    private static void Write(Question question, Answer answer, ProseWriter text)
    {
        switch (answer)
        {
            case AmountAnswer amount:
                text.Write(question.Type, amount.Amount);
                break;
            case OptionsAnswer { Options: var options }:
                for (var i = 0; i < options.Length; i++)
                    text.Write($"{(i == 0 ? "" : "; ")}{Prose.Unstop(question.Find(options[i])?.Meaning ?? options[i])}");
                break;
            default:
                text.Write("not known");
                break;
        }
    }
}
