namespace Advisor.Engine.Answers;

/// <summary>Why a value is not an answer to its question.</summary>
/// <param name="Code">One of <see cref="AnswerFaultCodes"/>.</param>
/// <param name="Detail">One sentence without a full stop, the caller's input in backticks.</param>
/// <param name="Suggestion">What was perhaps meant; null: no idea.</param>
/// <param name="Index">The place in a list that is at fault; null: the value as a whole.</param>
public sealed record AnswerFault(string Code, string Detail, string? Suggestion = null, int? Index = null);
