using System.Collections.Immutable;
using Advisor.Engine.Answers;
using Advisor.Engine.Knowledge;

namespace Advisor.Cli.Reading;

/// <summary>Reads the answers of <c>--answer question=value</c>.</summary>
internal static class AnswerArguments
{
    public const string Option = "--answer";

    /// <summary>Gives the answers of the arguments precedence over <paramref name="answers"/>; an empty value leaves its question open.</summary>
    /// <param name="given">The arguments; those to a question that takes several options add up.</param>
    /// <param name="answers">The answers from elsewhere.</param>
    /// <param name="faults">Receives what is wrong with the arguments.</param>
    public static AnswerSet Read(RuleSet ruleSet, IEnumerable<string> given, AnswerSet answers, InputFaults faults)
    {
        foreach (var about in Assignment.Read(Option, "question=value", given, faults).GroupBy(a => a.Name))
        {
            if (ruleSet.FindQuestion(about.Key) is not { } question)
                faults.Add(AnswerReader.UnknownQuestion(ruleSet, about.Key), about.First().Place);
            else if (about.ToList() is [{ Value: "" }])
                answers = answers.Without(question.Id);
            else if (Read(ruleSet, question, [.. about], faults) is { } answer)
                answers = answers.With(question.Id, answer);
        }
        return answers;
    }

    /// <summary>The answer that a person types: options parted by commas where the question takes several.</summary>
    public static RawAnswer Raw(Question question, string text) =>
        question.IsMultiple ? List(text.Split(',', StringSplitOptions.TrimEntries)) : new RawAnswer.Text(text);

    private static Answer? Read(RuleSet ruleSet, Question question, ImmutableArray<Assignment> given, InputFaults faults)
    {
        if (!question.IsMultiple && given.Length > 1)
        {
            faults.Add(new InputFault(given[1].Place, AnswerFaultCodes.Duplicate, $"Question `{question.Id}` is answered twice; it takes one answer"));
            return null;
        }
        List<(string Text, string Place)> pieces = [.. given.SelectMany(a => a.Pieces.Select(p => (p, a.Place)))];
        var raw = question.IsMultiple ? List(pieces.Select(p => p.Text)) : Raw(question, given[0].Value);
        if (AnswerReader.TryRead(ruleSet, question, raw, out var answer, out var found))
            return answer;
        foreach (var fault in found)
            faults.Add(fault, fault.Index is { } index ? pieces[index].Place : given[0].Place);
        return null;
    }

    private static RawAnswer.List List(IEnumerable<string> options) => new([.. options.Select(o => new RawAnswer.Text(o))]);
}
