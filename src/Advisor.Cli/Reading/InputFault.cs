using Advisor.Contract.Faults;
using Advisor.Engine.Answers;

namespace Advisor.Cli.Reading;

/// <summary>One thing that is wrong with what the caller gave.</summary>
/// <param name="Place">Where: the argument as it was written, or a file and a place in it.</param>
/// <param name="Code">What kind of fault it is, as the API names it.</param>
/// <param name="Detail">The fault in a sentence, the caller's input in backticks.</param>
/// <param name="Suggestion">What was perhaps meant; null: no idea.</param>
internal sealed record InputFault(string Place, string Code, string Detail, string? Suggestion = null)
{
    public static InputFault Of(Fault fault, string place) => new(place, fault.Code, fault.Detail, fault.Suggestion);

    public static InputFault Of(AnswerFault fault, string place) => new(place, fault.Code, fault.Detail, fault.Suggestion);

    /// <summary>The form of compilers: <c>place: error code: detail (did you mean `this`?)</c>.</summary>
    public override string ToString() => $"{Place}: error {Code}: {Detail}{(Suggestion is null ? "" : $" (did you mean `{Suggestion}`?)")}";
}
