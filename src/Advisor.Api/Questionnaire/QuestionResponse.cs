using Advisor.Engine.Knowledge;

namespace Advisor.Api.Questionnaire;

/// <summary>A question.</summary>
/// <param name="Id">Its id, the member of `answers`.</param>
/// <param name="Ask">The question as a person is asked it.</param>
/// <param name="Type">The form of its answer: one option, several, an amount in bytes, messages a second or milliseconds, or
/// technologies.</param>
/// <param name="Options">What to choose from; empty where the answer is an amount.</param>
public sealed record QuestionResponse(string Id, string Ask, QuestionType Type, IReadOnlyList<OptionResponse> Options)
{
    internal static QuestionResponse Of(Question question) =>
        new(question.Id, question.Ask, question.Type, [.. question.Options.Select(o => new OptionResponse(o.Id, o.Meaning))]);
}
