using System.Collections.Immutable;

namespace Advisor.Engine.Knowledge;

/// <summary>A question of the questionnaire. Every question may stay open: "not known" is never a default.</summary>
/// <param name="Id">Unique within the rule set.</param>
/// <param name="Ask">The question as a person is asked it.</param>
/// <param name="Type">The form of its answer.</param>
/// <param name="Options">The options of a choice, in the order of the questionnaire; the technologies' ids and names where
/// <paramref name="Type"/> is <see cref="QuestionType.Technologies"/>; empty for numbers.</param>
public sealed record Question(string Id, string Ask, QuestionType Type, ImmutableArray<Option> Options)
{
    /// <summary>Where it is written, as file:line:column; for people, not part of its meaning. Null: nobody wrote it in a file.</summary>
    public string? Origin { get; init; }

    /// <summary>Whether the answer is an amount with a unit.</summary>
    public bool IsNumeric => Type is QuestionType.Bytes or QuestionType.PerSecond or QuestionType.Milliseconds;

    /// <summary>Whether the answer may name several options.</summary>
    public bool IsMultiple => Type is QuestionType.Choices or QuestionType.Technologies;

    /// <summary>Whether <paramref name="option"/> is the id of one of the options.</summary>
    public bool Has(string option) => Find(option) is not null;

    /// <summary>The option with the id <paramref name="option"/>; null: there is none.</summary>
    public Option? Find(string option)
    {
        foreach (var known in Options)
            if (known.Id == option)
                return known;
        return null;
    }
}
