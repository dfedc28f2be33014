using System.ComponentModel.DataAnnotations;

namespace Advisor.Contract.Advice;

/// <summary>An open question that can still change rank 1.</summary>
/// <param name="Id">The id of the question.</param>
/// <param name="Ask">The question as a person is asked it.</param>
/// <param name="Gain">More than 0, at most 1: how much of the leading style's lead an answer can take away.</param>
public sealed record NextQuestionResponse(string Id, string Ask, [property: Range(0.0, 1.0)] decimal Gain);
