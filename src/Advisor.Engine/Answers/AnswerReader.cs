using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Advisor.Engine.Knowledge;

namespace Advisor.Engine.Answers;

/// <summary>Checks what a caller gave against the question it is meant for.</summary>
public static class AnswerReader
{
    /// <summary>Reads one value.</summary>
    /// <param name="ruleSet">The rule set that the question belongs to.</param>
    /// <param name="question">The question that the value answers.</param>
    /// <param name="raw">The value as given.</param>
    /// <param name="answer">The answer; null where there are faults.</param>
    /// <param name="faults">All that is wrong with it, in the order of the value; empty where it was read.</param>
    public static bool TryRead(
        RuleSet ruleSet, Question question, RawAnswer raw, [NotNullWhen(true)] out Answer? answer, out ImmutableArray<AnswerFault> faults)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(raw);
        var found = ImmutableArray.CreateBuilder<AnswerFault>();
        answer = question.IsNumeric ? ReadAmount(question, raw, found)
            : question.IsMultiple ? ReadList(question, raw, found)
            : ReadChoice(question, raw, found);
        faults = found.ToImmutable();
        return answer is not null;
    }

    /// <summary>The fault of an answer to a question that does not exist.</summary>
    public static AnswerFault UnknownQuestion(RuleSet ruleSet, string id)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(id);
        return new(AnswerFaultCodes.UnknownQuestion, $"There is no question {Quote.Of(id)}", Nearest.To(id, ruleSet.Questions.Select(q => q.Id)));
    }

    private static AmountAnswer? ReadAmount(Question question, RawAnswer raw, ImmutableArray<AnswerFault>.Builder faults)
    {
        var text = raw switch { RawAnswer.Number n => n.Literal, RawAnswer.Text t => t.Value, _ => null };
        if (text is null)
            faults.Add(WrongType(question, "a number, or text with a unit", raw, Single(raw)));
        else if (Quantity.TryParse(question.Type, text, out var amount, out var fault))
            return new(amount);
        else
            faults.Add(fault!);
        return null;
    }

    private static OptionsAnswer? ReadChoice(Question question, RawAnswer raw, ImmutableArray<AnswerFault>.Builder faults)
    {
        if (raw is not RawAnswer.Text text)
            faults.Add(WrongType(question, "one option, as text", raw, Single(raw) is { } id ? Likely(question, id) : null));
        else if (question.Has(text.Value))
            return new([text.Value]);
        else
            faults.Add(Unknown(question, text.Value, null));
        return null;
    }

    private static OptionsAnswer? ReadList(Question question, RawAnswer raw, ImmutableArray<AnswerFault>.Builder faults)
    {
        if (raw is not RawAnswer.List list)
        {
            var meant = raw is RawAnswer.Text single && Likely(question, single.Value) is { } id ? $"[\"{id}\"]" : null;
            faults.Add(WrongType(question, "a list", raw, meant));
            return null;
        }

        if (list.Items.IsEmpty)
            faults.Add(new(AnswerFaultCodes.Empty, $"The list for question `{question.Id}` is empty; leave the question out where nothing is known"));
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (list.Items[i] is not RawAnswer.Text text)
                faults.Add(WrongType(question, "a list of texts", list.Items[i], null) with { Index = i });
            else if (!question.Has(text.Value))
                faults.Add(Unknown(question, text.Value, i));
            else if (!chosen.Add(text.Value))
                faults.Add(new(AnswerFaultCodes.Duplicate, $"{Quote.Of(text.Value)} is there twice", Index: i));
        }

        return faults.Count > 0 ? null : new([.. question.Options.Select(o => o.Id).Where(chosen.Contains)]);
    }

    private static AnswerFault Unknown(Question question, string option, int? index) => question.Type is QuestionType.Technologies
        ? new(AnswerFaultCodes.UnknownTechnology, $"There is no technology {Quote.Of(option)}", Likely(question, option), index)
        : new(AnswerFaultCodes.UnknownOption, $"Question `{question.Id}` has no option {Quote.Of(option)}", Likely(question, option), index);

    private static AnswerFault WrongType(Question question, string wanted, RawAnswer raw, string? suggestion) =>
        new(AnswerFaultCodes.WrongType, $"Question `{question.Id}` takes {wanted}, not {Shown(raw)}", suggestion);

    private static string Shown(RawAnswer raw) => raw switch
    {
        RawAnswer.Text t => $"the text {Quote.Of(t.Value)}",
        RawAnswer.Number n => $"the number {Quote.Of(n.Literal)}",
        RawAnswer.List => "a list",
        RawAnswer.Other o => o.Kind,
        _ => "this",
    };

    /// <summary>The option that was meant, be it written exactly or nearly.</summary>
    private static string? Likely(Question question, string option) =>
        question.Has(option) ? option : Nearest.To(option, question.Options);

    /// <summary>What a list of one holds.</summary>
    private static string? Single(RawAnswer raw) => raw is RawAnswer.List { Items: [var only] }
        ? only switch { RawAnswer.Text t => t.Value, RawAnswer.Number n => n.Literal, _ => null }
        : null;
}
